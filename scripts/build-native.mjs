// Compiles with the machine's C compiler: build/native/<variant>/nanolambda-vm (runs images) and nanolambda-device (a whole
// device over TCP). Optional for users (node and simulator run wasm); the tests run every Python program on `sanitize` and
// `stress`.
//
// Plain JavaScript for the same reason as build-wasm.mjs. Objects are cached by a hash of all they depend on.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withProgress } from './progress.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const run = promisify(execFile);

const VM = ['device/vm', 'device/vm/generated'];
/** Programs `fuzz-NAME`: a file of device/ports/fuzz/targets each. */
export const FUZZ_TARGETS = ['image', 'damaged', 'json'];
/** Folders, or single files. */
const PROGRAMS = {
  'nanolambda-vm': [...VM, 'device/ports/fuzz', 'device/ports/posix'],
  'vm-guarantees': [...VM, 'tests/embedding/guarantees.c'],
  'nanolambda-device': [...VM, 'device/runtime', 'device/ports/posix-device'],
  ...Object.fromEntries(
    FUZZ_TARGETS.map((name) => [`fuzz-${name}`, [...VM, 'device/ports/fuzz', `device/ports/fuzz/targets/${name}.c`]]),
  ),
};
const REPLAY = 'device/ports/fuzz/targets/replay.c';
const FLAGS = [
  ...['-std=c11', '-D_POSIX_C_SOURCE=200809L', '-ffp-contract=off', '-fno-strict-aliasing'],
  ...['-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Werror'],
];
const SANITIZE = [
  ...['-O1', '-g', '-fno-omit-frame-pointer', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
];

/** Extra compiler flags by variant. */
const VARIANTS = {
  release: ['-O2', '-DNDEBUG'],
  /** Every read and write checked. */
  sanitize: SANITIZE,
  /** And every allocation collects and moves all objects. */
  stress: [...SANITIZE, '-DNL_STRESS'],
};
export const NATIVE_VARIANTS = Object.keys(VARIANTS);
/** For the programs `fuzz-NAME` alone: libFuzzer finds the inputs, so it takes clang. Other variants read files. */
const LIBFUZZER = {
  compiler: 'clang',
  compile: [...SANITIZE, '-fsanitize=fuzzer-no-link', '-DWITH_LIBFUZZER'],
  link: [...SANITIZE, '-fsanitize=fuzzer'],
};

/** @returns the C compiler's command, or undefined where there is none. */
export async function findCompiler(candidates = process.env.CC ? [process.env.CC] : ['gcc', 'clang', 'cc']) {
  for (const command of candidates) {
    try {
      const { stdout } = await run(command, ['--version']);
      return { command, version: stdout };
    } catch {
      // not there: try the next one
    }
  }
  return undefined;
}

function sources(program, variant) {
  const entries =
    program.startsWith('fuzz-') && variant !== 'libfuzzer' ? [...PROGRAMS[program], REPLAY] : PROGRAMS[program];
  const isSource = (name) => name.endsWith('.c');
  const files = (entry) =>
    isSource(entry)
      ? [entry]
      : readdirSync(path.join(root, entry))
          .filter(isSource)
          .map((name) => `${entry}/${name}`);
  return entries.flatMap(files).sort();
}

/** The file and every file of ours that it includes, as path → content. */
function closureOf(file, found = new Map()) {
  if (found.has(file)) return found;
  const content = readFileSync(path.join(root, file), 'utf8');
  found.set(file, content);
  for (const [, name] of content.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
    const included = path.posix.join(path.posix.dirname(file), name);
    if (existsSync(path.join(root, included))) closureOf(included, found);
  }
  return found;
}

function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

async function invoke(compiler, what, args) {
  try {
    await run(compiler.command, args, { cwd: root, maxBuffer: 16 << 20 });
  } catch (error) {
    throw new Error(`${compiler.command} failed on ${what}\n${error.stderr ?? error.message}`);
  }
}

async function compile(compiler, folder, flags, file) {
  const closure = closureOf(file);
  const object = path.join(folder, `${hashOf(compiler.version, ...flags, ...[...closure].flat())}.o`);
  if (existsSync(object)) return object;
  const temporary = `${object}.${process.pid}`;
  await invoke(compiler, file, [...flags, '-c', file, '-o', temporary]);
  renameSync(temporary, object);
  return object;
}

/** Runs `task` over items, `width` at a time; results in order. */
async function parallel(items, width, task) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await task(items[at]);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

/** Brings one variant of a program up to date. @returns the program's path. Throws an Error whose message is for people. */
export async function buildNative(variant, { log = () => {}, program: name = 'nanolambda-vm' } = {}) {
  const fuzzing = variant === 'libfuzzer' ? LIBFUZZER : undefined;
  const compiler = await findCompiler(fuzzing && [fuzzing.compiler]);
  if (!compiler && fuzzing) throw new Error('no clang: libFuzzer is a part of it');
  if (!compiler) throw new Error('no C compiler: install gcc or clang, or name one in the environment variable CC');
  const flags = [...FLAGS, ...(fuzzing?.compile ?? VARIANTS[variant])];
  const folder = path.join(root, 'build/native', variant);
  mkdirSync(folder, { recursive: true });
  const files = sources(name, variant);
  let compiled = 0;
  const compileNext = async (file) => {
    const object = await compile(compiler, folder, flags, file);
    compiled++;
    return object;
  };
  const progress = { log: (line) => log(`${variant}: ${line} C files`), total: files.length, done: () => compiled };
  const objects = await withProgress(progress, () => parallel(files, 2, compileNext));
  const program = path.join(folder, name);
  const stamp = path.join(folder, `${name}.key`);
  const key = hashOf(...flags, ...objects);
  if (existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return program;
  log(`${variant}: linking ${objects.length} objects`);
  await invoke(compiler, variant, [...(fuzzing?.link ?? flags), ...objects, '-lm', '-o', `${program}.${process.pid}`]);
  renameSync(`${program}.${process.pid}`, program);
  writeFileSync(stamp, key);
  return program;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const variants = process.argv.length > 2 ? process.argv.slice(2) : NATIVE_VARIANTS;
  const unknown = variants.filter((name) => !NATIVE_VARIANTS.includes(name));
  if (unknown.length > 0) {
    console.error(`unknown variant ${unknown.join(', ')}; there are: ${NATIVE_VARIANTS.join(', ')}`);
    process.exit(2);
  }
  try {
    for (const variant of variants) console.log(await buildNative(variant, { log: console.log }));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
