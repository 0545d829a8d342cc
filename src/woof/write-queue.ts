// Group commit: while a flush is in flight, operations gather here; the next flush takes up to GROUP_OPERATIONS_MAX of
// them. The queue is bounded: beyond its limits an operation is refused with `StoreBusy` instead of eating memory. And it
// keeps deadlines: whatever the disk does, a caller has an answer in time, which says whether the write may have happened.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AppError } from '#base';
import { woofError } from './errors.ts';
import {
  GROUP_BYTES_MAX,
  GROUP_OPERATIONS_MAX,
  QUEUE_BYTES_MAX,
  QUEUE_OPERATIONS_MAX,
  WRITE_TIMEOUT_MS,
} from './limits.ts';
import type { Operation, Outcome, WriterReply, WriterRequest, WriterStep } from './operation.ts';
import type { Seqno } from './woof-store.ts';

interface Waiting {
  operation: Operation;
  sizeBytes: number;
  /** On the monotonic clock: when this operation may wait no longer. */
  dueMs: number;
  /** On the monotonic clock: when its caller is told that it took too long. */
  deadlineMs: number;
  resolve: (results: Seqno[]) => void;
  reject: (error: Error) => void;
}

/** How long an operation may wait for company, and how long its caller waits for the answer. */
export interface Patience {
  delayMs?: number;
  timeoutMs?: number | undefined;
}

function deadlineExceeded(what: string): AppError {
  return woofError('DeadlineExceeded', `the write took too long; ${what}`);
}

const workerFile = import.meta.filename.endsWith('.ts') ? './writer-worker.ts' : './writer-worker.js';

function sizeOf(step: WriterStep): number {
  if (step.kind === 'append') return step.bytes.byteLength + 64;
  return step.kind === 'put' ? step.value.byteLength + step.key.length + 64 : 64;
}

export class WriteQueue {
  readonly #worker: Worker;
  readonly #onCommit: (operations: readonly Operation[]) => void;
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #inFlight: Waiting[] | undefined;
  #pumpPlanned = false;
  #timer: NodeJS.Timeout | undefined;
  #timerDueMs = Number.POSITIVE_INFINITY;
  #deadlineTimer: NodeJS.Timeout | undefined;
  #deadlineMs = Number.POSITIVE_INFINITY;
  #drainWaiters: Array<() => void> = [];
  #idleWaiters: Array<() => void> = [];
  #failure: AppError | undefined;
  #onClosed: (() => void) | undefined;

  /** Starts the writer for a folder that is already held. Fails with what the writer met. */
  static async start(folder: string, onCommit: (operations: readonly Operation[]) => void): Promise<WriteQueue> {
    const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: { folder } });
    const [reply] = (await once(worker, 'message')) as [WriterReply];
    if (reply.kind === 'failed') {
      await worker.terminate();
      throw new AppError(reply.code, reply.message);
    }
    return new WriteQueue(worker, onCommit);
  }

  private constructor(worker: Worker, onCommit: (operations: readonly Operation[]) => void) {
    this.#worker = worker;
    this.#onCommit = onCommit;
    worker.on('message', (reply: WriterReply) => this.#receive(reply));
    worker.on('error', (cause) => this.#fail(`the writer stopped: ${cause instanceof Error ? cause.message : cause}`));
    worker.on('exit', () => this.#fail('the writer has ended'));
    worker.unref();
  }

  /** All steps or none; resolves after the flush. The caller must not change the bytes of the steps any more. */
  push(
    steps: WriterStep[],
    atMs: number,
    { delayMs = 0, timeoutMs = WRITE_TIMEOUT_MS }: Patience = {},
  ): Promise<Seqno[]> {
    if (this.#failure) return Promise.reject(this.#failure);
    const sizeBytes = steps.reduce((sum, step) => sum + sizeOf(step), 0);
    const full = this.#waiting.length >= QUEUE_OPERATIONS_MAX || this.#waitingBytes + sizeBytes > QUEUE_BYTES_MAX;
    if (full && this.#waiting.length > 0) {
      return Promise.reject(
        woofError(
          'StoreBusy',
          `${this.#waiting.length} writes (${this.#waitingBytes} bytes) wait for the disk: try again when drained() resolves`,
        ),
      );
    }
    const { promise, resolve, reject } = Promise.withResolvers<Seqno[]>();
    const nowMs = performance.now();
    const deadlineMs = nowMs + timeoutMs;
    this.#waiting.push({
      operation: { atMs, steps },
      sizeBytes,
      dueMs: nowMs + Math.min(delayMs, timeoutMs / 2),
      deadlineMs,
      resolve,
      reject,
    });
    this.#waitingBytes += sizeBytes;
    this.#plan(Math.min(delayMs, timeoutMs / 2));
    this.#armDeadline(deadlineMs);
    return promise;
  }

  /** Resolves when the queue is at most half full. */
  drained(): Promise<void> {
    if (this.#hasRoom() || this.#failure) return Promise.resolve();
    return new Promise((resolve) => this.#drainWaiters.push(resolve));
  }

  /** Resolves when nothing waits and nothing is in flight. */
  async flush(): Promise<void> {
    for (const waiting of this.#waiting) waiting.dueMs = 0;
    this.#pump();
    if (this.#inFlight) await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
  }

  /** Closes the database and ends the thread. Flush first, and close every reader: the last one out tidies the log. */
  async close(): Promise<void> {
    if (this.#failure) return;
    const closed = new Promise<void>((resolve) => {
      this.#onClosed = resolve;
    });
    this.#worker.ref();
    this.#send({ kind: 'close' });
    await closed;
    await this.#worker.terminate();
  }

  #hasRoom(): boolean {
    return this.#waiting.length <= QUEUE_OPERATIONS_MAX / 2 && this.#waitingBytes <= QUEUE_BYTES_MAX / 2;
  }

  /** Not at once but after the current turn: whoever was just answered appends again and joins the same group. */
  #plan(delayMs: number): void {
    if (this.#inFlight) return;
    if (delayMs > 0 && this.#waiting.length < GROUP_OPERATIONS_MAX) {
      this.#planTimer(performance.now() + delayMs);
    } else if (!this.#pumpPlanned) {
      this.#pumpPlanned = true;
      setImmediate(() => {
        this.#pumpPlanned = false;
        this.#pump();
      });
    }
  }

  #planTimer(dueMs: number): void {
    if (dueMs >= this.#timerDueMs) return;
    clearTimeout(this.#timer);
    this.#timerDueMs = dueMs;
    this.#timer = setTimeout(() => this.#pump(), Math.max(0, dueMs - performance.now()));
  }

  #pump(): void {
    if (this.#inFlight || this.#waiting.length === 0 || this.#failure) return;
    clearTimeout(this.#timer);
    this.#timerDueMs = Number.POSITIVE_INFINITY;
    this.#inFlight = this.#takeGroup();
    this.#worker.ref();
    this.#send({ kind: 'batch', operations: this.#inFlight.map((waiting) => waiting.operation) });
  }

  #takeGroup(): Waiting[] {
    let count = 0;
    let sizeBytes = 0;
    while (count < this.#waiting.length && count < GROUP_OPERATIONS_MAX) {
      sizeBytes += this.#waiting[count]!.sizeBytes;
      if (count > 0 && sizeBytes > GROUP_BYTES_MAX) break;
      count += 1;
    }
    const group = this.#waiting.splice(0, count);
    this.#waitingBytes -= group.reduce((sum, waiting) => sum + waiting.sizeBytes, 0);
    return group;
  }

  /** One timer for all: it stands at the earliest deadline, or before it. */
  #armDeadline(deadlineMs: number): void {
    if (deadlineMs >= this.#deadlineMs) return;
    clearTimeout(this.#deadlineTimer);
    this.#deadlineMs = deadlineMs;
    this.#deadlineTimer = setTimeout(() => this.#expire(), Math.max(1, deadlineMs - performance.now())).unref();
  }

  /** What still waits is taken out and did not happen; what is in flight keeps its place, for its outcome will come. */
  #expire(): void {
    this.#deadlineMs = Number.POSITIVE_INFINITY;
    const nowMs = performance.now();
    const isLate = (waiting: Waiting) => waiting.deadlineMs <= nowMs;
    const late = this.#waiting.filter(isLate);
    this.#waiting = this.#waiting.filter((waiting) => !isLate(waiting));
    for (const waiting of late) {
      this.#waitingBytes -= waiting.sizeBytes;
      waiting.reject(deadlineExceeded('it was still waiting for the disk and did not happen'));
    }
    for (const waiting of this.#inFlight?.filter(isLate) ?? []) {
      waiting.reject(
        deadlineExceeded('the disk has not answered, so it may or may not have happened: repeat it with the same id'),
      );
      waiting.deadlineMs = Number.POSITIVE_INFINITY;
    }
    this.#wakeWaiters();
    const rest = [...this.#waiting, ...(this.#inFlight ?? [])];
    this.#armDeadline(rest.reduce((least, one) => Math.min(least, one.deadlineMs), Number.POSITIVE_INFINITY));
  }

  #send(request: WriterRequest): void {
    this.#worker.postMessage(request);
  }

  #receive(reply: WriterReply): void {
    if (reply.kind === 'closed') {
      this.#failure = woofError('StoreClosed', 'the store is closed');
      this.#onClosed?.();
    } else if (reply.kind === 'outcomes') {
      this.#settle(reply.outcomes);
    }
  }

  #settle(outcomes: Outcome[]): void {
    const group = this.#inFlight ?? [];
    this.#inFlight = undefined;
    this.#worker.unref();
    const committed: Operation[] = [];
    group.forEach((waiting, index) => {
      const outcome = outcomes[index]!;
      if ('results' in outcome) {
        committed.push(waiting.operation);
        waiting.resolve(outcome.results);
      } else {
        waiting.reject(new AppError(outcome.code, outcome.message));
      }
    });
    if (committed.length > 0) this.#onCommit(committed);
    this.#wakeWaiters();
    this.#planNext();
  }

  #wakeWaiters(): void {
    if (this.#hasRoom()) for (const resolve of this.#drainWaiters.splice(0)) resolve();
    if (this.#waiting.length === 0 && !this.#inFlight) for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  #planNext(): void {
    if (this.#waiting.length === 0) return;
    const dueMs = this.#waiting.reduce((least, waiting) => Math.min(least, waiting.dueMs), Number.POSITIVE_INFINITY);
    this.#plan(dueMs - performance.now());
  }

  #fail(message: string): void {
    if (this.#failure) return;
    this.#failure = woofError('StoreFailed', `${message}: restart the node`);
    for (const waiting of [...(this.#inFlight ?? []), ...this.#waiting]) waiting.reject(this.#failure);
    this.#inFlight = undefined;
    this.#waiting = [];
    for (const resolve of [...this.#drainWaiters.splice(0), ...this.#idleWaiters.splice(0)]) resolve();
    this.#onClosed?.();
  }
}
