// What a sandbox prints, cut to the most recent LOG_MAX_BYTES, and split into invocations by a marker that the
// bootstrap prints after each one. A handler may forge the marker: it would only shorten its own log.

import { LOG_MAX_BYTES } from '../engine.ts';

/** The marker is cut off later and must not cost the log its room. */
const KEPT_BYTES = LOG_MAX_BYTES + 1024;

export class OutputCapture {
  #chunks: Buffer[] = [];
  #length = 0;
  #marker: Buffer | undefined;
  #onMarker: (() => void) | undefined;

  push(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length > 2 * LOG_MAX_BYTES) this.#compact();
    this.#checkMarker();
  }

  /** Resolves once everything printed before `marker` has arrived. */
  reached(marker: string): Promise<void> {
    return new Promise((resolve) => {
      this.#marker = Buffer.from(marker);
      this.#onMarker = resolve;
      this.#checkMarker();
    });
  }

  /** Returns and forgets what was printed up to `marker`, or everything where there is none. */
  take(marker?: string): Uint8Array {
    const all = this.#joined();
    const end = marker === undefined ? -1 : all.indexOf(marker);
    const text = end < 0 ? all : all.subarray(0, end);
    const rest = end < 0 ? Buffer.alloc(0) : all.subarray(end + marker!.length);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
    return text.subarray(Math.max(0, text.length - LOG_MAX_BYTES));
  }

  #checkMarker(): void {
    if (this.#marker === undefined || !this.#joined().includes(this.#marker)) return;
    this.#marker = undefined;
    this.#onMarker?.();
  }

  #compact(): void {
    const all = this.#joined();
    this.#chunks = [all.subarray(all.length - KEPT_BYTES)];
    this.#length = KEPT_BYTES;
  }

  #joined(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0]!;
  }
}
