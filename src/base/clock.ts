// Time and chance are handed over, so that tests and simulations can drive them.

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  nowMs(): number;
  /** Milliseconds from an arbitrary start; never goes back. */
  monotonicMs(): number;
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
};

/** Fills a new array with `lengthBytes` random bytes fit for secrets and identifiers. */
export type RandomBytes = (lengthBytes: number) => Uint8Array;

export const systemRandom: RandomBytes = (lengthBytes) => crypto.getRandomValues(new Uint8Array(lengthBytes));
