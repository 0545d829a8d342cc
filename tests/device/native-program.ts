// Compiles a C test of the device runtime with the machine's compiler, every read and write checked (ASan, UBSan). Cached
// by a hash of all C sources, so an unchanged tree costs nothing.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findCompiler } from '../../scripts/build-native.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

const FLAGS = [
  ...['-std=c11', '-D_POSIX_C_SOURCE=200809L', '-ffp-contract=off', '-O1', '-g'],
  ...['-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Werror'],
  ...['-fno-omit-frame-pointer', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
];
/** What the native handler needs of the VM: floats as text. */
const FLOAT_TEXT = ['float-text.c', 'float-parse.c', 'float-digits.c', 'natural.c'].map((name) => `device/vm/${name}`);

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`);
}

/** The runtime without its one file that needs the whole VM. */
function sourcesOf(program: string): string[] {
  const runtime = filesOf('device/runtime', /\.c$/).filter((name) => !name.endsWith('/vm-engine.c'));
  return [...runtime, ...FLOAT_TEXT, `tests/device/${program}.c`];
}

function keyOf(version: string, sources: readonly string[]): string {
  const folders = ['device/runtime', 'device/runtime/generated', 'device/vm', 'tests/device'];
  const headers = folders.flatMap((folder) => filesOf(folder, /\.h$/));
  const hash = createHash('sha256').update([version, ...FLAGS].join('\0'));
  for (const file of [...sources, ...headers]) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

/** @returns the program's path. Throws with the compiler's messages. */
export async function buildProgram(program: 'runtime-test' | 'mqtt-fuzz'): Promise<string> {
  const compiler = await findCompiler();
  if (!compiler) throw new Error('no C compiler: install gcc or clang, or name one in the environment variable CC');
  const sources = sourcesOf(program);
  const folder = path.join(root, 'build/native/device');
  const file = path.join(folder, `${program}-${keyOf(compiler.version, sources)}`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const temporary = `${file}.${process.pid}`;
  try {
    await run(compiler.command, [...FLAGS, ...sources, '-lm', '-o', temporary], { cwd: root });
  } catch (error) {
    throw new Error(`${program} does not compile\n${(error as { stderr?: string }).stderr ?? error}`);
  }
  renameSync(temporary, file);
  return file;
}
