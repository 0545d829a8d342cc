// The naive scheduler of the talk, choice by choice.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNaiveScheduler, NAIVE_PERIOD } from './naive.ts';
import type { Side } from './scheduler.ts';

/** What it chooses when the device always takes `device` ms and the node `node` ms. */
function choices(latencies: Record<Side, number>, count: number): string {
  const scheduler = createNaiveScheduler();
  let text = '';
  for (let i = 0; i < count; i++) {
    const side = scheduler.choose(0);
    scheduler.record(side, latencies[side], 0);
    text += side[0];
  }
  return text;
}

const CASES = [
  { name: 'a faster device', latencies: { device: 1, node: 9 }, expected: 'dn'.padEnd(NAIVE_PERIOD, 'd') },
  { name: 'a faster node', latencies: { device: 9, node: 1 }, expected: 'dn'.padEnd(NAIVE_PERIOD, 'n') },
  { name: 'equal: the device', latencies: { device: 5, node: 5 }, expected: 'dn'.padEnd(NAIVE_PERIOD, 'd') },
];

for (const { name, latencies, expected } of CASES) {
  test(`${name}: tries both, takes the better, forgets after ${NAIVE_PERIOD}`, () => {
    assert.equal(choices(latencies, 3 * NAIVE_PERIOD), expected.repeat(3));
  });
}

test('a latency that is no number counts as none', () => {
  const scheduler = createNaiveScheduler();
  scheduler.record('device', Number.NaN, 0);
  scheduler.record('node', -1, 0);
  assert.equal(scheduler.choose(0), 'device');
});
