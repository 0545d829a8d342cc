// Whatever bytes a device is given as an image: they are refused, or run within their budget. Images of the test
// programs (and their snapshots) are damaged in thousands of ways, with the checksum put right again so that the deeper
// checks are reached; sanitizers watch verifier and VM.
//
// FUZZ_SEED=n starts elsewhere, FUZZ_COUNT=n tries more. To repeat a crash: the native runner with
// --fuzz SEED --first NUMBER --count 1 and the image named in the message.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { buildNative, findCompiler } from '../../scripts/build-native.mjs';
import { listPrograms } from '../program-cases.ts';
import { compilePrograms } from '../program-images.ts';
import { handlerImage } from './handler-image.ts';
import { MODULE_STATE } from './module-state.ts';

const run = promisify(execFile);
const seed = process.env['FUZZ_SEED'] ?? '1';
const count = process.env['FUZZ_COUNT'] ?? '1000';
/** Images tried: evenly spread over the programs. */
const IMAGES = 40;

const compiler = await findCompiler();
if (!compiler && process.env['CI']) throw new Error('there is no C compiler');

describe('damaged images', { skip: compiler ? false : 'there is no C compiler' }, () => {
  let program: string;
  const files: string[] = [];

  before(async () => {
    program = await buildNative('sanitize');
    const compiled = compilePrograms(listPrograms()).flatMap(({ file }) => (file ? [file] : []));
    const step = Math.max(1, Math.floor(compiled.length / IMAGES));
    files.push(...compiled.filter((_, i) => i % step === 0).slice(0, IMAGES));
    const folder = path.resolve(import.meta.dirname, '../../build/programs');
    const plain = path.join(folder, 'module-state.img');
    writeFileSync(plain, handlerImage(MODULE_STATE));
    const snapshot = path.join(folder, 'module-state.snapshot.img');
    await run(program, ['--snapshot', snapshot, plain]);
    files.push(plain, snapshot);
  });

  test('never crash the VM', async () => {
    for (const file of files) {
      const args = ['--fuzz', seed, '--count', count, '--heap', '65536', '--budget', '20000', file];
      await assert.doesNotReject(
        run(program, args, { timeout: 120_000 }),
        `${path.basename(program)} ${args.join(' ')}`,
      );
    }
  });
});
