// What passes between the two threads of the embedded store: operations to the writer, one outcome for each back.

import type { CursorStart, Seqno, Step, WoofParameters } from './woof-store.ts';

/** The steps of a transaction and those that only the store itself uses. */
export type WriterStep =
  | Step
  | { kind: 'createWoof'; woof: string; parameters: Required<WoofParameters> }
  | { kind: 'deleteWoof'; woof: string }
  | { kind: 'openCursor'; woof: string; cursor: string; start: CursorStart }
  | { kind: 'deleteCursor'; woof: string; cursor: string };

/** All steps or none. */
export interface Operation {
  /** The store's clock when the operation was queued: the time that its elements carry. */
  atMs: number;
  steps: WriterStep[];
}

export type Outcome = { results: Seqno[] } | { code: string; message: string };

export type WriterRequest = { kind: 'batch'; operations: Operation[] } | { kind: 'close' };

export type WriterReply =
  | { kind: 'ready' }
  | { kind: 'outcomes'; outcomes: Outcome[] }
  | { kind: 'failed'; code: string; message: string }
  | { kind: 'closed' };
