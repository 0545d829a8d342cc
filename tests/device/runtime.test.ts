// The device runtime's own tests in C, and its two twins: placement in TypeScript, the KS handler in Python.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { createNaiveScheduler } from '#placement';
import { buildProgram } from './native-program.ts';
import { fanWindows, pythonResults } from './predictive-maintenance.ts';

let unit: string;

before(async () => {
  unit = await buildProgram('runtime-test');
});

function run(program: string, args: string[], input = ''): string {
  return execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: 16 << 20 });
}

test('the runtime passes its checks in C', () => {
  assert.match(run(unit, []), /checks passed\n$/);
});

test('naive placement chooses the same in C and in TypeScript', () => {
  const latency = fc.double({ min: 0, max: 500, noNaN: true });
  const runs = fc.array(fc.tuple(latency, latency), { minLength: 200, maxLength: 200 });
  for (const latencies of fc.sample(runs, 20)) {
    const scheduler = createNaiveScheduler();
    const expected = latencies.map(([onDevice, onNode]) => {
      const side = scheduler.choose(0);
      scheduler.record(side, side === 'device' ? onDevice : onNode, 0);
      return side;
    });
    const input = latencies.map((pair) => pair.join(' ')).join('\n');
    assert.deepEqual(run(unit, ['placement'], input).trim().split('\n'), expected);
  }
});

test('the native handler prints what the Python handler prints', () => {
  const windows = fanWindows();
  const shorter = windows.flatMap(({ speed, window }) =>
    [5, 10, 20].map((n) => ({ speed, window: window.slice(0, n) })),
  );
  const events = [...windows, ...shorter, { speed: 80, window: [1.0123] }].map(({ speed, window }) => ({
    speed,
    window,
  }));
  const lines = events.map((event) => JSON.stringify(event)).join('\n');
  assert.deepEqual(run(unit, ['ks'], lines).trim().split('\n'), pythonResults(events));
});

test('the native handler refuses what is no event of its own', () => {
  const events = ['{}', '[]', '', '{"window": [1]}', '{"window": [], "speed": 80}', '{"window": ["a"], "speed": 80}'];
  const lines = [...events, '{"window": [1.0], "speed": 81}', '{"element": [80, 1.0]}', '{"window": [1,}'];
  assert.deepEqual(new Set(run(unit, ['ks'], lines.join('\n')).trim().split('\n')), new Set(['null']));
});
