// Event invocations: accepted means durable, run at least once, retried as Lambda does, resumed after a crash.
//
// Each waits as a row of a table. What became of it is an element of the woof `system/async-outcomes`, appended in the
// transaction that removes the row; an invocation is therefore either waiting or has exactly one outcome.

import { type Clock, isAppError } from '#base';
import type { Table, WoofStore } from '#woof';
import { functionError } from './errors.ts';
import {
  ASYNC_AGE_MAX_MS,
  ASYNC_BACKLOG_MAX,
  ASYNC_BACKOFF_MAX_MS,
  ASYNC_BACKOFF_MIN_MS,
  ASYNC_CONCURRENCY_DEFAULT_MAX,
  ASYNC_RETRIES_DEFAULT_MAX,
  ASYNC_RETRY_WAITS_MS,
} from './limits.ts';

export interface AsyncInvocation {
  readonly requestId: string;
  readonly functionName: string;
  readonly payload: Uint8Array;
}

export interface AsyncOutcome {
  readonly requestId: string;
  readonly functionName: string;
  readonly condition: 'Success' | 'RetriesExhausted' | 'EventAgeExceeded' | 'FunctionNotFound';
  readonly attempts: number;
  /** The result or error object, cut to OUTCOME_TEXT_MAX characters. */
  readonly response: string;
}

export interface AsyncQueueOptions {
  readonly store: WoofStore;
  readonly clock: Clock;
  /** Runs one invocation; rejects where it could not be tried. */
  readonly run: (invocation: AsyncInvocation) => Promise<{ functionError: boolean; response: string }>;
  readonly concurrencyMax?: number;
  readonly retriesMax?: number;
  readonly retryWaitsMs?: readonly number[];
  readonly onUnexpectedError?: (error: unknown) => void;
}

interface Waiting {
  readonly requestId: string;
  readonly functionName: string;
  readonly enqueuedAtMs: number;
  /** Runs that ended with a function error. */
  readonly attempts: number;
  /** Times that it could not be run at all, since the last run. */
  readonly refusals: number;
  readonly dueAtMs: number;
}

export const OUTCOMES_WOOF = 'system/async-outcomes';
const OUTCOME_TEXT_MAX = 4_096;
const TABLE = 'async-invocations';
const PAGE = 500;

export class AsyncQueue {
  readonly #options: AsyncQueueOptions;
  readonly #table: Table;
  readonly #ready: string[] = [];
  readonly #waiting = new Map<string, NodeJS.Timeout | undefined>();
  readonly #running = new Set<Promise<void>>();
  #found: Waiting[] = [];
  #closed = false;

  private constructor(options: AsyncQueueOptions) {
    this.#options = options;
    this.#table = options.store.table(TABLE);
  }

  /** Finds what an earlier run of the node left; `start` takes it up. */
  static async open(options: AsyncQueueOptions): Promise<AsyncQueue> {
    await options.store.create(OUTCOMES_WOOF, { elementSizeMax: 64 * 1024, history: 10_000 });
    const queue = new AsyncQueue(options);
    let after: string | undefined;
    for (;;) {
      const page = await queue.#table.scan({ limit: PAGE, ...(after !== undefined && { after }) });
      for (const entry of page) queue.#found.push(decode(entry.value).waiting);
      after = page.at(-1)?.key;
      if (page.length < PAGE) break;
    }
    queue.#found.sort((a, b) => a.enqueuedAtMs - b.enqueuedAtMs);
    return queue;
  }

  start(): void {
    for (const waiting of this.#found) this.#schedule(waiting);
    this.#found = [];
  }

  /** How many are waiting or running. */
  get backlog(): number {
    return this.#waiting.size;
  }

  /** Resolves once the invocation is durable. */
  async add(invocation: AsyncInvocation): Promise<void> {
    if (this.#closed) throw functionError('FunctionsClosed', 'the node is shutting down');
    if (this.#waiting.size >= ASYNC_BACKLOG_MAX) throw functionError('TooManyRequests', 'Rate Exceeded.');
    const nowMs = this.#options.clock.nowMs();
    const { requestId, functionName, payload } = invocation;
    const waiting = { requestId, functionName, enqueuedAtMs: nowMs, dueAtMs: nowMs, attempts: 0, refusals: 0 };
    this.#waiting.set(requestId, undefined);
    try {
      await this.#table.put(requestId, encode(waiting, payload));
    } catch (error) {
      this.#waiting.delete(requestId);
      throw error;
    }
    this.#schedule(waiting);
  }

  /** Waits for what is running; what waits stays for the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  #schedule(waiting: Waiting): void {
    if (this.#closed) return;
    const delayMs = waiting.dueAtMs - this.#options.clock.nowMs();
    if (delayMs <= 0) {
      this.#waiting.set(waiting.requestId, undefined);
      this.#ready.push(waiting.requestId);
      this.#startReady();
      return;
    }
    const due = () => this.#schedule({ ...waiting, dueAtMs: 0 });
    this.#waiting.set(waiting.requestId, setTimeout(due, delayMs).unref());
  }

  #startReady(): void {
    const max = this.#options.concurrencyMax ?? ASYNC_CONCURRENCY_DEFAULT_MAX;
    while (!this.#closed && this.#running.size < max && this.#ready.length > 0) {
      const requestId = this.#ready.shift()!;
      const run = this.#runOne(requestId)
        .catch((error) => this.#options.onUnexpectedError?.(error))
        .finally(() => {
          this.#running.delete(run);
          this.#startReady();
        });
      this.#running.add(run);
    }
  }

  async #runOne(requestId: string): Promise<void> {
    const entry = await this.#table.get(requestId);
    if (!entry) return void this.#waiting.delete(requestId);
    const { waiting, payload } = decode(entry.value);
    try {
      const { functionError: failed, response } = await this.#options.run({ ...waiting, payload });
      const attempts = waiting.attempts + 1;
      if (!failed) return await this.#finish(waiting, 'Success', attempts, response);
      await this.#retry({ ...waiting, attempts, refusals: 0 }, payload, response);
    } catch (error) {
      await this.#afterRefusal(waiting, payload, error);
    }
  }

  async #retry(waiting: Waiting, payload: Uint8Array, response: string): Promise<void> {
    const { retriesMax = ASYNC_RETRIES_DEFAULT_MAX, retryWaitsMs = ASYNC_RETRY_WAITS_MS } = this.#options;
    if (waiting.attempts > retriesMax) {
      return this.#finish(waiting, 'RetriesExhausted', waiting.attempts, response);
    }
    const waitMs = retryWaitsMs[Math.min(waiting.attempts, retryWaitsMs.length) - 1] ?? 0;
    await this.#postpone(waiting, payload, waitMs);
  }

  /** Throttled, or the node cannot run it at present: tried again for up to six hours. */
  async #afterRefusal(waiting: Waiting, payload: Uint8Array, error: unknown): Promise<void> {
    if (isAppError(error, 'EngineClosed') || isAppError(error, 'FunctionsClosed') || this.#closed) return;
    const text = error instanceof Error ? error.message : String(error);
    if (isAppError(error, 'FunctionNotFound')) {
      return this.#finish(waiting, 'FunctionNotFound', waiting.attempts, text);
    }
    if (!isAppError(error)) this.#options.onUnexpectedError?.(error);
    if (this.#options.clock.nowMs() - waiting.enqueuedAtMs > ASYNC_AGE_MAX_MS) {
      return this.#finish(waiting, 'EventAgeExceeded', waiting.attempts, text);
    }
    const waitMs = Math.min(ASYNC_BACKOFF_MAX_MS, ASYNC_BACKOFF_MIN_MS * 2 ** Math.min(waiting.refusals, 20));
    await this.#postpone({ ...waiting, refusals: waiting.refusals + 1 }, payload, waitMs);
  }

  async #postpone(waiting: Waiting, payload: Uint8Array, waitMs: number): Promise<void> {
    const later = { ...waiting, dueAtMs: this.#options.clock.nowMs() + waitMs };
    await this.#table.put(later.requestId, encode(later, payload));
    this.#schedule(later);
  }

  async #finish(
    waiting: Waiting,
    condition: AsyncOutcome['condition'],
    attempts: number,
    response: string,
  ): Promise<void> {
    const { requestId, functionName } = waiting;
    const text = response.slice(0, OUTCOME_TEXT_MAX);
    const outcome: AsyncOutcome = { requestId, functionName, condition, attempts, response: text };
    await this.#options.store.transaction([
      { kind: 'delete', table: TABLE, key: requestId },
      { kind: 'append', woof: OUTCOMES_WOOF, bytes: Buffer.from(JSON.stringify(outcome)) },
    ]);
    this.#waiting.delete(requestId);
  }
}

/** A row: one line of JSON, then the payload. */
function encode(waiting: Waiting, payload: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(waiting)}\n`), payload]);
}

function decode(row: Uint8Array): { waiting: Waiting; payload: Uint8Array } {
  const bytes = Buffer.from(row.buffer, row.byteOffset, row.byteLength);
  const end = bytes.indexOf(0x0a);
  return { waiting: JSON.parse(bytes.toString('utf8', 0, end)) as Waiting, payload: bytes.subarray(end + 1) };
}
