// What an engine is: something that runs one handler invocation within limits and answers as AWS Lambda would.
//
// Invariant: `invoke` settles by `deadlineMs` plus start and a short kill time, whatever the handler does, and nothing that a
// handler does (raise, crash, loop, fill memory) rejects the promise: those are results with `functionError`.
// A rejection is an AppError of this table and means that the engine could not run the handler at all:
//   EngineUnavailable   this node cannot run the engine (the message says why and what to do)
//   EngineBusy          every sandbox is taken and the limit is reached (HTTP 429)
//   EngineClosed        the node is shutting down

/** One call of a handler. */
export interface Invocation {
  /** A lower-case UUID; the same on every retry of an asynchronous invocation. */
  readonly requestId: string;
  /** The event: UTF-8 JSON, already checked to be JSON. */
  readonly payload: Uint8Array;
  /**
   * Wall-clock milliseconds since 1970 at which the handler is stopped. A cold start is not charged: the engine adds the
   * time that it took (at most ten seconds, as on Lambda).
   */
  readonly deadlineMs: number;
  /** The JSON text of `X-Amz-Client-Context`, decoded from base64. */
  readonly clientContext?: string;
  readonly invokedFunctionArn: string;
}

/** A function version as an engine sees it. Code and image are loaded only when a cold sandbox needs them. */
export interface FunctionCode {
  /** Changes whenever code, handler, environment or a limit changes: the key of warm sandboxes. */
  readonly revisionId: string;
  readonly functionName: string;
  /** `$LATEST` or a number. */
  readonly version: string;
  /** `module.function`, where module may contain `/` or `.`. */
  readonly handler: string;
  /** base64 of the SHA-256 of the deployment zip. */
  readonly codeSha256: string;
  readonly memorySizeMiB: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** The files of the deployment zip by relative path with `/`. */
  loadFiles(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** The device image (bytecode and heap snapshot); engine `vm` only. Rejects where the code does not compile. */
  loadImage(): Promise<Uint8Array>;
}

export interface InvocationResult {
  /** The handler's JSON result, or the error object of `functionError`. */
  readonly payload: Uint8Array;
  /** AWS says `Unhandled` for every failure of a Python function. */
  readonly functionError?: 'Unhandled';
  /** What the handler printed and logged; START, END and REPORT lines are added by `#functions`. */
  readonly log: Uint8Array;
  /** Time in the handler, without the start of a cold sandbox. */
  readonly durationMs: number;
  /** Time to start the sandbox and import the module; present when this invocation was cold. */
  readonly initDurationMs?: number;
  readonly maxMemoryUsedBytes: number;
}

/** Which handler asks its node for something. */
export interface ServiceCaller {
  readonly functionName: string;
  /** The device that it runs on; absent on a node. */
  readonly device?: string;
}

/** What handlers can ask of their node: objects, functions, woofs. `#services` has the operations. */
export interface HandlerServices {
  /** Never rejects: a failure is an answer, too. */
  answer(caller: ServiceCaller, request: Uint8Array): Promise<Uint8Array>;
}

/** Of an engine that no node stands behind, as in tests of the engine alone. */
export const NO_SERVICES: HandlerServices = {
  answer: async () => Buffer.from('{"Code": "OSError", "Message": "this engine has no node", "Status": 0}\n'),
};

export type EngineName = 'vm' | 'container';

export interface Engine {
  readonly name: EngineName;
  invoke(code: FunctionCode, invocation: Invocation): Promise<InvocationResult>;
  /** Drops the warm sandboxes of a revision that was replaced or deleted; running invocations finish. */
  forget(revisionId: string): Promise<void>;
  /** Stops everything; pending invocations reject with EngineClosed. Idempotent. */
  close(): Promise<void>;
}

/** Largest event and largest result: 6 MiB + 100, the constant in AWS's own error text. */
export const PAYLOAD_MAX_BYTES = 6_291_556;

/** A handler's output beyond this is cut; the tail of 4 KiB that callers see stays exact. */
export const LOG_MAX_BYTES = 256 * 1024;
