// The scheduler of "NanoLambda: Implementing Functions as a Service at All Resource Scales": keep the mean latency of local
// and of remote runs, pick the lower, forget everything every 16 invocations. Twin of device/runtime/placement.c, bit for
// bit: both count in 1/16 ms, and a test feeds both the same latencies.

import type { Scheduler, Side } from './scheduler.ts';

export const NAIVE_PERIOD = 16;
const TICKS_MAX = 0x0fff_ffff;

/** A side that was not tried since the last reset is tried first, the device before the node. */
export function createNaiveScheduler(): Scheduler {
  let state = fresh();
  return {
    name: 'naive',
    choose: () => choose(state),
    record(side, latencyMs) {
      state[side].sum += inSixteenths(latencyMs);
      state[side].count++;
      if (state.device.count + state.node.count >= NAIVE_PERIOD) state = fresh();
    },
  };
}

interface State {
  readonly device: { sum: number; count: number };
  readonly node: { sum: number; count: number };
}

function fresh(): State {
  return { device: { sum: 0, count: 0 }, node: { sum: 0, count: 0 } };
}

function choose({ device, node }: State): Side {
  if (device.count === 0) return 'device';
  if (node.count === 0) return 'node';
  return node.sum * device.count < device.sum * node.count ? 'node' : 'device';
}

function inSixteenths(latencyMs: number): number {
  return latencyMs > 0 ? Math.min(Math.floor(latencyMs * 16 + 0.5), TICKS_MAX) : 0;
}
