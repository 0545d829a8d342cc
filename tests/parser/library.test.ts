// A sample of CPython's own library, compared with CPython; `conformance.ts` compares all of it.
// Without a local CPython the sample is our own: the fixtures, which `fixtures.test.ts` compares with frozen trees.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { characterNames } from '#library';
import { parseModule } from '../../src/compiler/1-parse/index.ts';
import { dumpModule } from './dump.ts';
import { explain } from './explanations.ts';
import { libraryFolder, pythonFiles } from './library.ts';
import { mutantsOf } from './mutants.ts';
import { askOracle, askOracleAbout, oracleVersion } from './oracle.ts';

const SAMPLE_STEP = 40;
const MUTANTS = Number(process.env['FUZZ_RUNS'] ?? 500);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

const version = oracleVersion();
const fixtures = new URL('fixtures/', import.meta.url).pathname;
const files =
  version === undefined
    ? pythonFiles(fixtures)
    : pythonFiles(libraryFolder()).filter((_, index) => index % SAMPLE_STEP === 0);

test(`${files.length} library files parse as CPython ${version ?? '(absent)'} parses them`, () => {
  const verdicts = version === undefined ? [] : askOracle(files, false);
  assert.ok(files.length > 0);
  for (const [index, file] of files.entries()) {
    const parsed = parseModule(readFileSync(file), file, characterNames);
    const verdict = verdicts[index];
    if (verdict === undefined) assert.ok(parsed.module, file);
    else if (explain(parsed) === undefined) {
      const digest = parsed.module && createHash('sha256').update(dumpModule(parsed.module)).digest('hex');
      assert.equal(digest, verdict.digest, `${file}: ${parsed.diagnostics?.[0]?.message ?? 'trees differ'}`);
    }
  }
});

test(`${MUTANTS} slightly broken programs are refused where CPython ${version ?? '(absent)'} refuses them (seed ${SEED})`, () => {
  const mutants = mutantsOf(files, MUTANTS, SEED);
  const verdicts = version === undefined ? [] : askOracleAbout(mutants);
  for (const [index, mutant] of mutants.entries()) {
    const ours = parseModule(Buffer.from(mutant), 'mutant.py', characterNames).diagnostics?.[0];
    const theirs = verdicts[index];
    if (theirs === undefined || ours?.code === 'unsupported-unicode-name') continue;
    assert.equal(ours !== undefined, theirs.error !== undefined, `${ours?.message} / ${theirs.message}\n${mutant}`);
  }
});
