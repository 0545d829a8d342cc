// One container with one imported handler, kept between invocations and used by one at a time.
//
// Invariant: `invoke` settles, whatever the handler does; after `ended` is true the sandbox must not be used again.

import { randomBytes } from 'node:crypto';
import { AppError } from '#base';
import type { FunctionCode, HandlerServices, Invocation, InvocationResult } from '../engine.ts';
import { exitedPayload, outOfMemoryPayload, responseTooLargePayload, timedOutPayload } from '../sandbox-errors.ts';
import type { ContainerExit, ContainerProcess } from './container-process.ts';
import { encodeFrame, type Frame, FrameReader } from './frame.ts';
import { OutputCapture } from './output-capture.ts';

/** Lambda gives a cold start ten seconds of its own before the time of the function counts. */
export const INIT_MAX_MS = 10_000;

type Ending = 'timeout' | 'closed' | 'protocol';
type Waiter = (outcome: Frame | ContainerExit) => void;

export class Sandbox {
  readonly userId: number;
  readonly revisionId: string;
  readonly #process: ContainerProcess;
  readonly #code: FunctionCode;
  readonly #output = new OutputCapture();
  readonly #reader = new FrameReader();
  readonly #memoryLimited: boolean;
  readonly #services: HandlerServices;
  #asked = false;
  #frames: Frame[] = [];
  #waiter: Waiter | undefined;
  #exit: ContainerExit | undefined;
  #ending: Ending | undefined;
  #initDurationMs: number | undefined;
  #initialised = false;
  readonly #startedMs = performance.now();

  constructor(
    process: ContainerProcess,
    code: FunctionCode,
    options: { userId: number; memoryLimited: boolean; services: HandlerServices },
  ) {
    const { userId, memoryLimited } = options;
    this.#services = options.services;
    this.#process = process;
    this.#code = code;
    this.revisionId = code.revisionId;
    this.userId = userId;
    this.#memoryLimited = memoryLimited;
    process.stdout.on('data', (chunk: Buffer) => this.#output.push(chunk));
    process.channel.on('data', (chunk: Buffer) => this.#receive(chunk));
    process.exited.then(
      (exit) => this.#ended(exit),
      (error: Error) => this.#ended({ code: 255, diagnostics: error.message }),
    );
  }

  get ended(): boolean {
    return this.#exit !== undefined || this.#ending !== undefined;
  }

  async invoke(invocation: Invocation): Promise<InvocationResult> {
    if (!this.#initialised) {
      const failed = await this.#initialise(invocation.requestId);
      if (failed) return failed;
    }
    const extraMs = this.#initDurationMs ?? 0;
    const deadlineMs = invocation.deadlineMs + Math.ceil(extraMs);
    const marker = `\0end ${randomBytes(16).toString('hex')}\n`;
    const { requestId, clientContext, invokedFunctionArn: arn } = invocation;
    const startedMs = performance.now();
    const header = { type: 'invoke', requestId, clientContext, arn, deadlineMs, marker };
    this.#process.channel.write(encodeFrame(header, invocation.payload));
    const timer = setTimeout(() => void this.#end('timeout'), Math.max(0, deadlineMs - Date.now()));
    try {
      const outcome = await this.#next();
      if ('code' in outcome) return this.#failure(outcome, requestId, performance.now() - startedMs);
      if (outcome.header['marked'] === true) await Promise.race([this.#output.reached(marker), this.#process.exited]);
      return this.#result(outcome, marker);
    } finally {
      clearTimeout(timer);
      this.#initDurationMs = undefined;
    }
  }

  async close(): Promise<void> {
    await this.#end('closed');
  }

  /** @returns the answer where the handler cannot be reached: it did not import, crashed or took too long. */
  async #initialise(requestId: string): Promise<InvocationResult | undefined> {
    const timer = setTimeout(() => void this.#end('timeout'), INIT_MAX_MS);
    const outcome = await this.#next().finally(() => clearTimeout(timer));
    const elapsedMs = performance.now() - this.#startedMs;
    if ('code' in outcome) return this.#failure(outcome, requestId, elapsedMs);
    if (outcome.header['type'] === 'ready') {
      this.#initDurationMs = elapsedMs;
      this.#initialised = true;
      return undefined;
    }
    await this.#process.exited;
    return this.#answer(outcome.body, 'Unhandled', this.#output.take(), elapsedMs, 0);
  }

  #result(frame: Frame, marker: string): InvocationResult {
    const { type, durationMs, maxRssBytes } = frame.header;
    const log = this.#output.take(marker);
    const payload = type === 'too-large' ? responseTooLargePayload() : frame.body;
    const functionError = type === 'result' ? undefined : 'Unhandled';
    return this.#answer(payload, functionError, log, numberOf(durationMs), numberOf(maxRssBytes));
  }

  /** The process ended before it answered. */
  #failure(exit: ContainerExit, requestId: string, durationMs: number): InvocationResult {
    if (this.#ending === 'closed') throw new AppError('EngineClosed', 'the node is shutting down');
    if (!this.#initialised && exit.diagnostics !== '' && this.#ending === undefined) {
      throw new AppError('EngineUnavailable', `the container did not start: ${exit.diagnostics.split('\n').pop()}`);
    }
    const log = this.#output.take();
    return this.#answer(this.#failurePayload(exit, requestId), 'Unhandled', log, durationMs, 0);
  }

  #failurePayload(exit: ContainerExit, requestId: string): Uint8Array {
    if (this.#ending === 'timeout') return timedOutPayload(requestId, this.#code.timeoutSeconds);
    if (exit.code === 137 && this.#ending === undefined && this.#memoryLimited) return outOfMemoryPayload(requestId);
    const signal = exit.code > 128 ? SIGNAL_NAMES[exit.code - 128] : undefined;
    return exitedPayload(requestId, signal ?? exit.code);
  }

  #answer(
    payload: Uint8Array,
    functionError: 'Unhandled' | undefined,
    log: Uint8Array,
    durationMs: number,
    maxMemoryUsedBytes: number,
  ): InvocationResult {
    return {
      payload,
      log,
      durationMs,
      maxMemoryUsedBytes,
      ...(functionError && { functionError }),
      ...(this.#initDurationMs !== undefined && { initDurationMs: this.#initDurationMs }),
    };
  }

  #receive(chunk: Buffer): void {
    try {
      for (const frame of this.#reader.push(chunk)) {
        if (frame.header['type'] === 'ask') void this.#serve(frame.body);
        else if (this.#waiter) this.#settle(frame);
        else if (this.#frames.length < 2) this.#frames.push(frame);
      }
    } catch {
      void this.#end('protocol');
    }
  }

  /** A request of the handler to its node; the next one may come after the answer. */
  async #serve(request: Uint8Array): Promise<void> {
    if (this.#asked) return this.#end('protocol');
    this.#asked = true;
    const { functionName } = this.#code;
    const answer = await this.#services.answer({ functionName }, request.slice());
    this.#asked = false;
    if (!this.ended) this.#process.channel.write(encodeFrame({ type: 'answer' }, answer));
  }

  #next(): Promise<Frame | ContainerExit> {
    return new Promise((resolve) => {
      const frame = this.#frames.shift();
      if (frame) resolve(frame);
      else if (this.#exit) resolve(this.#exit);
      else this.#waiter = resolve;
    });
  }

  #ended(exit: ContainerExit): void {
    this.#exit = exit;
    this.#settle(exit);
  }

  #settle(outcome: Frame | ContainerExit): void {
    const waiter = this.#waiter;
    this.#waiter = undefined;
    waiter?.(outcome);
  }

  async #end(why: Ending): Promise<void> {
    this.#ending ??= why;
    await this.#process.kill();
  }
}

const SIGNAL_NAMES: Readonly<Record<number, string>> = {
  4: 'illegal instruction',
  6: 'aborted',
  7: 'bus error',
  8: 'floating point exception',
  9: 'killed',
  11: 'segmentation fault',
  15: 'terminated',
};

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}
