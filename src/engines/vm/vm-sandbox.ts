// A worker thread with one VM, seen from the engine: used by one invocation at a time, kept between them.
//
// Invariant: `invoke` settles whatever the handler does; after `ended` is true the sandbox must not be used again.
// A VM stops itself at its deadline; where it does not answer within a grace time (a long native operation), the thread
// is terminated.

import { Worker } from 'node:worker_threads';
import { AppError } from '#base';
import type { FunctionCode, HandlerServices, Invocation, InvocationResult } from '../engine.ts';
import { PAYLOAD_MAX_BYTES } from '../engine.ts';
import { exitedPayload, outOfMemoryPayload, responseTooLargePayload, timedOutPayload } from '../sandbox-errors.ts';
import { errorLogText, importErrorJson } from './error-log.ts';
import { LogRing } from './log-ring.ts';
import { errorWithSource, logWithSource, type SourceOf } from './source-lines.ts';
import type { AskMessage, InvokeMessage, WorkerAnswer, WorkerCode, WorkerStart } from './worker-protocol.ts';

/** A cold VM may take ten seconds to import, as on Lambda. */
const INIT_MAX_MS = 10_000;
const GRACE_MS = 250;
const TRACEBACK = 'Traceback (most recent call last):\n';

export class VmSandbox {
  readonly #worker: Worker;
  readonly #log = new LogRing();
  readonly #services: HandlerServices;
  readonly #bell = new Int32Array(new SharedArrayBuffer(4));
  #asked = 0;
  #code: FunctionCode | undefined;
  #environment: WorkerCode['environment'] = {};
  #settle: ((answer: WorkerAnswer | 'terminated') => void) | undefined;
  /** Made at the first failure. */
  #sources: Promise<SourceOf> | undefined;
  #ended = false;
  #closed = false;

  /** @param services answers what the handler asks of its node. */
  constructor(module: WebAssembly.Module, services: HandlerServices) {
    this.#services = services;
    const workerData: WorkerStart = { module, log: this.#log.buffer, bell: this.#bell.buffer };
    this.#worker = new Worker(new URL('./vm-worker.ts', import.meta.url), { workerData, execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (message: WorkerAnswer | AskMessage) => {
      if ('ask' in message) void this.#serve(message.ask);
      else this.#finish(message);
    });
    this.#worker.on('error', () => this.#terminated());
    this.#worker.on('exit', () => this.#terminated());
  }

  get ended(): boolean {
    return this.#ended;
  }

  get revisionId(): string | undefined {
    return this.#code?.revisionId;
  }

  /** @param fresh what to make the VM of, in the first invocation. */
  async invoke(code: FunctionCode, fresh: WorkerCode | undefined, invocation: Invocation): Promise<InvocationResult> {
    this.#code = code;
    const graceMs = GRACE_MS + (fresh ? INIT_MAX_MS : 0);
    const timer = setTimeout(() => void this.#end(), Math.max(0, invocation.deadlineMs - Date.now()) + graceMs);
    const startedMs = performance.now();
    const answered = new Promise<WorkerAnswer | 'terminated'>((resolve) => {
      this.#settle = resolve;
      if (this.#ended) this.#terminated();
    });
    if (fresh) this.#environment = fresh.environment;
    if (!this.#ended) this.#worker.postMessage(messageOf(code, fresh, this.#environment, invocation));
    const answer = await answered;
    clearTimeout(timer);
    if (answer === 'terminated' && this.#closed) throw new AppError('EngineClosed', 'the node is shutting down');
    if (answer !== 'terminated') return await this.#resultOf(answer, code, invocation.requestId);
    return this.#failed(timedOutPayload(invocation.requestId, code.timeoutSeconds), performance.now() - startedMs);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  async #resultOf(answer: WorkerAnswer, code: FunctionCode, requestId: string): Promise<InvocationResult> {
    if (answer.outcome === 'bad-image') {
      await this.#end();
      throw new AppError(
        'EngineUnavailable',
        `the VM refused the image of ${code.functionName}: check ${answer.status}`,
      );
    }
    if (answer.outcome !== 'result' && answer.outcome !== 'error') await this.#end();
    const tooLarge = answer.payload.length > PAYLOAD_MAX_BYTES;
    const raised = !tooLarge && (answer.outcome === 'error' || answer.outcome === 'init-error');
    const payload = raised ? await this.#errorOf(answer, code) : payloadOf(answer, code, requestId);
    const printed = await this.#printed(code);
    return {
      payload: tooLarge ? responseTooLargePayload() : payload,
      log: raised ? Buffer.concat([printed, Buffer.from(errorLogText(payload))]) : printed,
      durationMs: answer.durationMs,
      maxMemoryUsedBytes: answer.memoryBytes,
      ...((answer.outcome !== 'result' || tooLarge) && { functionError: 'Unhandled' as const }),
      ...(answer.initDurationMs !== undefined && { initDurationMs: answer.initDurationMs }),
    };
  }

  /** The exception as Lambda reports it: with source lines, and with Lambda's own type where the import failed. */
  async #errorOf(answer: WorkerAnswer, code: FunctionCode): Promise<Uint8Array> {
    this.#sources ??= sourcesOf(code);
    const error = errorWithSource(answer.payload, await this.#sources);
    return answer.outcome === 'init-error' ? importErrorJson(error, code.handler) : error;
  }

  /** What the handler printed; tracebacks, as of logging.exception(), with their source lines. */
  async #printed(code: FunctionCode): Promise<Uint8Array> {
    const log = this.#log.take();
    if (Buffer.from(log.buffer, log.byteOffset, log.length).indexOf(TRACEBACK) < 0) return log;
    this.#sources ??= sourcesOf(code);
    return Buffer.from(logWithSource(new TextDecoder().decode(log), await this.#sources));
  }

  #failed(payload: Uint8Array, durationMs: number): InvocationResult {
    return { payload, functionError: 'Unhandled', log: this.#log.take(), durationMs, maxMemoryUsedBytes: 0 };
  }

  async #serve(request: Uint8Array): Promise<void> {
    const number = ++this.#asked;
    const functionName = this.#code?.functionName ?? '';
    const answer = await this.#services.answer({ functionName }, request);
    if (this.#ended) return;
    this.#worker.postMessage({ answer, number });
    Atomics.store(this.#bell, 0, number);
    Atomics.notify(this.#bell, 0);
  }

  #finish(answer: WorkerAnswer | 'terminated'): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(answer);
  }

  #terminated(): void {
    this.#ended = true;
    this.#finish('terminated');
  }

  async #end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }
}

/** Without the files (they were replaced meanwhile) a traceback has no source lines; that is no reason to fail. */
async function sourcesOf(code: FunctionCode): Promise<SourceOf> {
  const files = await code.loadFiles().catch(() => new Map<string, Uint8Array>());
  return (fileName) => {
    const bytes = files.get(fileName);
    return bytes && new TextDecoder().decode(bytes);
  };
}

function messageOf(
  code: FunctionCode,
  fresh: WorkerCode | undefined,
  environment: WorkerCode['environment'],
  invocation: Invocation,
): InvokeMessage {
  return {
    code: fresh,
    event: invocation.payload,
    context: {
      requestId: invocation.requestId,
      functionName: code.functionName,
      functionVersion: code.version,
      invokedFunctionArn: invocation.invokedFunctionArn,
      memoryLimitInMb: String(code.memorySizeMiB),
      logGroupName: environment['AWS_LAMBDA_LOG_GROUP_NAME'] ?? `/aws/lambda/${code.functionName}`,
      logStreamName: environment['AWS_LAMBDA_LOG_STREAM_NAME'] ?? '',
      clientContext: invocation.clientContext,
    },
    deadlineMs: invocation.deadlineMs,
  };
}

function payloadOf(answer: WorkerAnswer, code: FunctionCode, requestId: string): Uint8Array {
  switch (answer.outcome) {
    case 'timeout':
      return timedOutPayload(requestId, code.timeoutSeconds);
    case 'exit':
      return exitedPayload(requestId, answer.status);
    case 'crash':
      return exitedPayload(requestId, 'segmentation fault');
    case 'out-of-memory':
      return outOfMemoryPayload(requestId);
    default:
      return answer.payload;
  }
}
