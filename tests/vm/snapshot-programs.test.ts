// Whatever a program leaves in the heap: the snapshot of it passes every check of the verifier. Each test program is run
// to its end on the build with sanitizers, snapshotted, and the snapshot is checked and made into a VM.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { buildNative, findCompiler } from '../../scripts/build-native.mjs';
import { listPrograms } from '../program-cases.ts';
import { compilePrograms } from '../program-images.ts';

const run = promisify(execFile);
const compiler = await findCompiler();
if (!compiler && process.env['CI']) throw new Error('there is no C compiler');
const ARGS = ['--heap', '33554432', '--budget', '300000000'];
/** So many, evenly spread. */
const PROGRAMS_MAX = 150;
/** The exit status where a program did not end well, or its heap holds what no snapshot can: no failure here. */
const NO_SNAPSHOT = new Set([1, 70, 124]);

async function failureOf(vm: string, image: string, snapshot: string): Promise<string | undefined> {
  try {
    await run(vm, [...ARGS, '--snapshot', snapshot, image], { maxBuffer: 64 << 20 });
  } catch (error) {
    const { code, stderr } = error as { code?: number; stderr?: string };
    return NO_SNAPSHOT.has(code ?? -1) && !/runtime error|AddressSanitizer/.test(stderr ?? '') ? undefined : stderr;
  }
  try {
    await run(vm, [...ARGS, '--check', snapshot]);
    await run(vm, [...ARGS, snapshot]);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test('snapshots of what programs leave pass every check', {
  skip: compiler ? false : 'there is no C compiler',
}, async () => {
  const vm = await buildNative('sanitize');
  const folder = await mkdtemp(path.join(tmpdir(), 'nanolambda-test-'));
  const failures: string[] = [];
  const programs = listPrograms(process.env['PROGRAMS']);
  const step = Math.ceil(programs.length / PROGRAMS_MAX);
  const compiled = compilePrograms(programs.filter((_, i) => i % step === 0));
  let next = 0;
  const worker = async (number: number) => {
    while (next < compiled.length) {
      const one = compiled[next++]!;
      const failure = one.file && (await failureOf(vm, one.file, path.join(folder, `${number}.img`)));
      if (failure) failures.push(`${one.program.name}: ${failure}`);
    }
  };
  await Promise.all([worker(0), worker(1)]);
  await rm(folder, { recursive: true });
  assert.deepEqual(failures, []);
});
