// Every input that once broke the VM, and those that reach code which little else reaches, are tried again on the build with
// sanitizers: `npm run fuzz` finds them, here they stay found.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { buildNative, FUZZ_TARGETS, findCompiler } from '../../scripts/build-native.mjs';
import { corpusFiles, echoImageOption } from './targets.ts';

const run = promisify(execFile);
const compiler = await findCompiler();
if (!compiler && process.env['CI']) throw new Error('there is no C compiler');

describe('the inputs kept from fuzzing', { skip: compiler ? false : 'there is no C compiler' }, () => {
  for (const target of FUZZ_TARGETS)
    test(target, async () => {
      const program = await buildNative('sanitize', { program: `fuzz-${target}` });
      const files = corpusFiles(target);
      assert.ok(files.length > 0, 'a target without inputs proves nothing');
      const { stdout } = await run(program, [echoImageOption(), ...files], { timeout: 120_000 });
      assert.equal(stdout.trim().split('\n').length, files.length, 'each file was tried');
    });
});
