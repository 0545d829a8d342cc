// The last LOG_MAX_BYTES that a handler printed, in memory that two threads share: when a worker has to be terminated,
// what it had printed is still there.

import { LOG_MAX_BYTES } from '../engine.ts';

/** Bytes before the text: how many were written in all, as a 32-bit count. */
const HEAD_BYTES = 4;

export class LogRing {
  readonly buffer: SharedArrayBuffer;
  readonly #count: Uint32Array;
  readonly #text: Uint8Array;

  constructor(buffer = new SharedArrayBuffer(HEAD_BYTES + LOG_MAX_BYTES)) {
    this.buffer = buffer;
    this.#count = new Uint32Array(buffer, 0, 1);
    this.#text = new Uint8Array(buffer, HEAD_BYTES);
  }

  push(text: Uint8Array): void {
    const kept = text.subarray(Math.max(0, text.length - LOG_MAX_BYTES));
    const at = (Atomics.load(this.#count, 0) + text.length - kept.length) % LOG_MAX_BYTES;
    const first = Math.min(kept.length, LOG_MAX_BYTES - at);
    this.#text.set(kept.subarray(0, first), at);
    this.#text.set(kept.subarray(first), 0);
    Atomics.add(this.#count, 0, text.length);
  }

  /** Returns and forgets what was pushed. */
  take(): Uint8Array {
    const count = Atomics.exchange(this.#count, 0, 0);
    if (count <= LOG_MAX_BYTES) return this.#text.slice(0, count);
    const at = count % LOG_MAX_BYTES;
    return Buffer.concat([this.#text.slice(at), this.#text.slice(0, at)]);
  }
}
