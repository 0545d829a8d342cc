// What engine and worker thread say to each other. A worker holds one VM of one revision; it answers every `invoke` with
// exactly one `answer`, and the engine waits for it before the next. Meanwhile the handler may ask the node for something:
// the thread posts `ask`, sleeps on the bell, and takes the message with `answer` when it has rung.

import type { VmContext } from './vm-instance.ts';

/** Given to the thread at its start, before it is known what it will run. */
export interface WorkerStart {
  readonly module: WebAssembly.Module;
  /** A LogRing's. */
  readonly log: SharedArrayBuffer;
  /** One 32-bit number: how many answers of the node have been posted. */
  readonly bell: SharedArrayBuffer;
}

/** Thread to engine: a request of the handler to its node. */
export interface AskMessage {
  readonly ask: Uint8Array;
}

/** Engine to thread. `number` is that of the request, from 1. */
export interface ServiceAnswer {
  readonly answer: Uint8Array;
  readonly number: number;
}

/** What a VM is made for; with the first `invoke`. */
export interface WorkerCode {
  readonly image: Uint8Array;
  readonly heapBytes: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly handler: string;
}

export interface InvokeMessage {
  /** Present in the first message. */
  readonly code: WorkerCode | undefined;
  readonly event: Uint8Array;
  readonly context: Omit<VmContext, 'deadlineMs'>;
  /** Wall clock. */
  readonly deadlineMs: number;
}

export interface WorkerAnswer {
  /**
   * `result` and `error` leave a VM that can be used again; the others do not.
   * The error of `error` and `init-error` is the VM's: without source lines.
   * `bad-image`: the image was refused, `status` says by which check.
   */
  readonly outcome: 'result' | 'error' | 'init-error' | 'timeout' | 'exit' | 'crash' | 'out-of-memory' | 'bad-image';
  readonly payload: Uint8Array;
  /** Of `exit` and `bad-image`. */
  readonly status: number;
  readonly durationMs: number;
  /** Present in the first answer. */
  readonly initDurationMs: number | undefined;
  readonly memoryBytes: number;
}
