// Hostile bytes from a broker never crash a device, and never make it read or write where it must not.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { buildProgram } from './native-program.ts';

/** The program makes some 10,000 runs a second. */
const COUNT = 20 * Number(process.env['FUZZ_COUNT'] ?? 250);

test(`${COUNT} runs with hostile bytes`, async () => {
  const program = await buildProgram('mqtt-fuzz');
  const seed = process.env['FUZZ_SEED'] ?? String(Math.floor(Math.random() * 2 ** 32));
  const output = execFileSync(program, [String(COUNT), seed], { encoding: 'utf8' });
  assert.equal(output, `${COUNT} runs, none crashed\n`, `FUZZ_SEED=${seed}`);
});
