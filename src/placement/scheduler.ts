// The interface of schedulers: where does this invocation run, on the device or on a node? Pure: latencies come in from
// outside, so that the same code decides on a real device, in a simulation and in a test.

export type Side = 'device' | 'node';

export interface Scheduler {
  readonly name: string;
  /** Where to run an invocation whose event has this many bytes. Asking changes nothing. */
  choose(eventBytes: number): Side;
  /** What an invocation took, as the caller saw it; an unanswered request counts until it was given up. */
  record(side: Side, latencyMs: number, eventBytes: number): void;
}
