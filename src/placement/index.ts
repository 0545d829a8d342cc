// Placement: where an invocation runs.

export { createNaiveScheduler, NAIVE_PERIOD } from './naive.ts';
export type { Scheduler, Side } from './scheduler.ts';
