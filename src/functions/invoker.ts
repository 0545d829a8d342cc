// One synchronous invocation: payload check, concurrency limit, engine, log.

import type { Clock } from '#base';
import { type Engine, type EngineName, type FunctionCode, PAYLOAD_MAX_BYTES } from '#engines';
import { EngineLine } from './engine-line.ts';
import { functionError } from './errors.ts';
import { type FunctionReference, functionArn, type NodeIdentity } from './function-arn.ts';
import { engineOf, type FunctionRecord, type FunctionState } from './function-record.ts';
import { invocationLog } from './invocation-log.ts';
import { ASYNC_PAYLOAD_MAX_BYTES, CONCURRENCY_DEFAULT_MAX } from './limits.ts';

export interface InvokeRequest {
  /** A UUID; the same on every retry. */
  readonly requestId: string;
  /** The event, UTF-8 JSON; empty means `{}`. */
  readonly payload: Uint8Array;
  /** The JSON text of the client context. */
  readonly clientContext?: string;
}

export interface InvokeAnswer {
  readonly executedVersion: string;
  readonly payload: Uint8Array;
  readonly functionError?: 'Unhandled';
  /** The whole log of this invocation, with START, END and REPORT. */
  readonly log: Buffer;
  readonly engine: EngineName;
  readonly durationMs: number;
  readonly initDurationMs?: number;
}

export interface InvokerOptions {
  readonly clock: Clock;
  readonly identity: NodeIdentity;
  readonly engines: Readonly<Partial<Record<EngineName, Engine>>>;
  readonly missingEngines?: Readonly<Partial<Record<EngineName, string>>>;
  readonly defaultEngine: EngineName;
  readonly concurrencyMax?: number;
}

const EMPTY_EVENT = Buffer.from('{}');

export class Invoker {
  readonly #options: InvokerOptions;
  readonly #lines: Readonly<Record<EngineName, EngineLine>> = { vm: new EngineLine(), container: new EngineLine() };
  #running = 0;

  constructor(options: InvokerOptions) {
    this.#options = options;
  }

  stateOf(record: FunctionRecord): FunctionState {
    const name = engineOf(record, this.#options.defaultEngine);
    if (this.#options.engines[name]) return { state: 'Active' };
    const why = this.#options.missingEngines?.[name] ?? 'it was not started';
    return { state: 'Failed', reason: `Engine '${name}' is not available on this node: ${why}` };
  }

  /** `PayloadTooLarge`, `InvalidPayload`. */
  checkPayload(payload: Uint8Array, kind: 'event' | 'sync'): void {
    const max = kind === 'event' ? ASYNC_PAYLOAD_MAX_BYTES : PAYLOAD_MAX_BYTES;
    if (payload.length > max) {
      const text = `Request must be smaller than ${max} bytes for the InvokeFunction operation`;
      throw functionError('PayloadTooLarge', text);
    }
    if (payload.length === 0) return;
    try {
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    } catch (error) {
      const text = `Could not parse request body into json: Could not parse payload into json: ${(error as Error).message}`;
      throw functionError('InvalidPayload', text, error);
    }
  }

  async invoke(
    code: FunctionCode,
    record: FunctionRecord,
    reference: FunctionReference,
    request: InvokeRequest,
  ): Promise<InvokeAnswer> {
    this.checkPayload(request.payload, 'sync');
    const engine = this.#engineOf(record);
    if (this.#running >= (this.#options.concurrencyMax ?? CONCURRENCY_DEFAULT_MAX)) {
      throw functionError('TooManyRequests', 'Rate Exceeded.');
    }
    this.#running++;
    try {
      const { requestId, clientContext } = request;
      const invocation = {
        requestId,
        payload: request.payload.length === 0 ? EMPTY_EVENT : request.payload,
        invokedFunctionArn: functionArn(this.#options.identity, reference.name, reference.qualifier),
        ...(clientContext !== undefined && { clientContext }),
      };
      // The handler's time begins when it has a place.
      const result = await this.#lines[engine.name].run(() => {
        const deadlineMs = this.#options.clock.nowMs() + record.timeoutSeconds * 1000;
        return engine.invoke(code, { ...invocation, deadlineMs });
      });
      return {
        executedVersion: code.version,
        payload: result.payload,
        log: invocationLog({ requestId, ...code }, result),
        engine: engine.name,
        durationMs: result.durationMs,
        ...(result.functionError && { functionError: result.functionError }),
        ...(result.initDurationMs !== undefined && { initDurationMs: result.initDurationMs }),
      };
    } finally {
      this.#running--;
    }
  }

  #engineOf(record: FunctionRecord): Engine {
    const { state, reason } = this.stateOf(record);
    const engine = this.#options.engines[engineOf(record, this.#options.defaultEngine)];
    if (engine) return engine;
    const text = `The operation cannot be performed at this time. The function is currently in the following state: ${state}. ${reason}`;
    throw functionError('FunctionNotReady', text);
  }
}
