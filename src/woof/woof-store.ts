// The interface of every woof store, embedded or distributed. A woof is a named append-only log of small elements with
// a bounded history; seqnos are 64-bit, start at 1 and have no gaps. A store promises: an append that resolved has been
// flushed and survives `kill -9` and power loss; a history of H keeps exactly the last H elements; nothing truncates;
// every write settles by its deadline, with `DeadlineExceeded` at the latest.

/** 64-bit number of an element within its woof, from 1, dense. */
export type Seqno = bigint;

/**
 * What an append does when the element it would evict is still owed to a cursor (a trigger that has not completed it):
 * `reject` fails the append with `WoofFull`; `overwrite` evicts it and the cursor is handed the exact gap.
 */
export type OnFull = 'reject' | 'overwrite';

/** Fixed at creation; creating again with other values is a `WoofConflict`. */
export interface WoofParameters {
  /** Largest element in bytes, 1 to ELEMENT_SIZE_MAX. */
  elementSizeMax: number;
  /** How many elements are kept, 1 to HISTORY_MAX. */
  history: number;
  /** Default `overwrite`. */
  onFull?: OnFull;
  /** How long an append may wait for company before it is flushed, 0 to COMMIT_DELAY_MAX_MS. Default 0. */
  maxCommitDelayMs?: number;
  /** Default `flush`. */
  durability?: Durability;
}

/**
 * `flush`: an append resolves after the disk has confirmed it. `relaxed`: after the operating system has it; that
 * survives `kill -9`, but a power cut may take up to the last RELAXED_FLUSH_MS of this woof (never a part of an element).
 */
export type Durability = 'flush' | 'relaxed';

/** What every write takes. */
export interface CallOptions {
  /**
   * After so long the write fails with `DeadlineExceeded`, which says whether it may have happened. Default
   * WRITE_TIMEOUT_MS, at most WRITE_TIMEOUT_MAX_MS.
   */
  timeoutMs?: number;
}

export interface WoofDescription extends Required<WoofParameters> {
  name: string;
  createdAtMs: number;
  /** Seqno of the newest element; 0 when nothing was ever appended. */
  lastSeqno: Seqno;
  /** Seqno of the oldest element that is kept; 0 when the woof is empty. */
  oldestSeqno: Seqno;
}

export interface Element {
  seqno: Seqno;
  /** Milliseconds since 1970 at which the store accepted it. */
  atMs: number;
  bytes: Uint8Array;
}

/** An inclusive range of seqnos. */
export interface SeqnoRange {
  from: Seqno;
  to: Seqno;
}

/** What `tail` yields: an element, or the exact range that was evicted before the reader came to it. */
export type TailRecord = Element | { gap: SeqnoRange };

export interface AppendOptions extends CallOptions {
  /**
   * Makes a retry return the first seqno. Remembered as long as the element is kept, and at least 24 h. With other bytes
   * it is no retry: `IdReused`.
   */
  id?: string;
  /** The seqno that this element must receive; `SeqnoMismatch` otherwise (compare-and-append). */
  expectSeqno?: Seqno;
}

/** One durable row of a table. `version` changes with every write and is never used twice in one store. */
export interface Entry {
  key: string;
  value: Uint8Array;
  version: bigint;
}

export interface ScanOptions {
  /** Only keys that start with this. */
  prefix?: string;
  /** Only keys after this one in UTF-8 byte order. */
  after?: string;
  /** Only keys after every key that starts with this: how a listing jumps over a common prefix. */
  afterPrefix?: string;
  limit: number;
}

/** A durable ordered map in the same database as the woofs, so that both can change in one transaction. */
export interface Table {
  get(key: string): Promise<Entry | undefined>;
  /** Entries in UTF-8 byte order of their keys. */
  scan(options: ScanOptions): Promise<Entry[]>;
  /** Resolves with the new version after the flush. `expectVersion` 0 means: must not exist. `VersionMismatch`. */
  put(key: string, value: Uint8Array, options?: CallOptions & { expectVersion?: bigint }): Promise<bigint>;
  /** Deleting what is absent is no error, unless `expectVersion` says otherwise. */
  delete(key: string, options?: CallOptions & { expectVersion?: bigint }): Promise<void>;
}

/** One step of a transaction. Steps run in order; the first that fails undoes all and is the error of the whole. */
export type Step =
  | { kind: 'append'; woof: string; bytes: Uint8Array; id?: string; expectSeqno?: Seqno }
  | { kind: 'put'; table: string; key: string; value: Uint8Array; expectVersion?: bigint }
  | { kind: 'delete'; table: string; key: string; expectVersion?: bigint }
  /** Fails with `VersionMismatch` unless the entry has this version (0: is absent). */
  | { kind: 'check'; table: string; key: string; version: bigint }
  /** Fails with `NotEmpty` if any key of the table starts with `prefix`. */
  | { kind: 'checkEmpty'; table: string; prefix: string }
  | { kind: 'commitCursor'; woof: string; cursor: string; seqno: Seqno; gap?: SeqnoRange }
  /** Puts the cursor where the next element it sees is `start`; the only step that moves one backward. `Evicted`, `NotYet`. */
  | { kind: 'seekCursor'; woof: string; cursor: string; start: CursorStart };

/** An append → its seqno; a put → its version; every other step → 0. */
export type StepResult = bigint;

/** Where a new cursor begins: `latest` sees only what is appended from now on. A bigint is the first seqno to see. */
export type CursorStart = 'earliest' | 'latest' | Seqno;

export interface CursorBatch {
  /** Elements that were evicted before the cursor came to them; hand it back to `commit`, which counts them. */
  gap?: SeqnoRange;
  elements: Element[];
}

export interface CursorCommit extends CallOptions {
  /** Appended in the same transaction as the cursor moves: the effect happens exactly once inside this store. */
  outputs?: ReadonlyArray<{ woof: string; bytes: Uint8Array; id?: string }>;
  /** Table writes in the same transaction. */
  steps?: readonly Step[];
  gap?: SeqnoRange;
}

/** The durable place of one trigger in one woof. Survives restarts; only `seekCursor` moves it backward. */
export interface Cursor {
  readonly woof: string;
  readonly name: string;
  /** Seqno of the last element that was completed; 0 before the first. */
  readonly position: Seqno;
  /** Elements evicted unseen so far, as committed. */
  readonly lostCount: bigint;
  /** The next up to `limit` elements after `position`; empty when there are none yet. */
  read(limit: number): Promise<CursorBatch>;
  /** Like `read`, but waits for the first. Resolves empty when `signal` aborts. */
  next(limit: number, signal?: AbortSignal): Promise<CursorBatch>;
  /** Everything up to `seqno` is completed. Resolves after the flush with the seqnos of `outputs`. `CursorMoved` if it would go back. */
  commit(seqno: Seqno, options?: CursorCommit): Promise<Seqno[]>;
}

/** One inconsistency that `check` found. `kind` is stable; the message names the place. */
export interface Finding {
  kind: FindingKind;
  woof?: string;
  seqno?: Seqno;
  message: string;
}

export type FindingKind =
  | 'DatabaseDamaged'
  | 'WoofParameters'
  | 'ElementMissing'
  | 'ElementDamaged'
  | 'ElementTooLarge'
  | 'ElementBeyond'
  | 'OrphanRow'
  | 'IdBeyond'
  | 'IdMismatch'
  | 'CursorBeyond'
  | 'VersionBeyond'
  | 'VersionTwice'
  | 'KeyMalformed';

export interface CursorDescription {
  woof: string;
  name: string;
  position: Seqno;
  lostCount: bigint;
}

/** Errors are AppErrors with the codes of `./errors.ts`. Names are `namespace/name`. */
export interface WoofStore {
  /** Idempotent; `WoofConflict` if it exists with other parameters. */
  create(name: string, parameters: WoofParameters, options?: CallOptions): Promise<WoofDescription>;
  /** Removes the woof, its elements and its cursors. `WoofNotFound`. A woof created later begins at 1 again. */
  delete(name: string, options?: CallOptions): Promise<void>;
  /** `WoofNotFound`. */
  describe(name: string): Promise<WoofDescription>;
  /** By name. `after` and `limit` page. */
  list(options?: { prefix?: string; after?: string; limit?: number }): Promise<WoofDescription[]>;

  /** Resolves after the flush. `WoofNotFound`, `ElementTooLarge`, `SeqnoMismatch`, `IdReused`, `WoofFull`, `StoreBusy`, `StoreFull`. */
  append(name: string, bytes: Uint8Array, options?: AppendOptions): Promise<Seqno>;
  /** `Evicted`, `NotYet`, `Corrupt`, `WoofNotFound`. */
  get(name: string, seqno: Seqno): Promise<Element>;
  /** The last up to `n` elements, oldest first. */
  latest(name: string, n: number): Promise<Element[]>;
  /** Up to `n` elements from `from` on, oldest first; fewer where the woof ends. `Evicted` if `from` is gone, `NotYet` if it is more than one ahead. */
  range(name: string, from: Seqno, n: number): Promise<Element[]>;
  /** Every element from `from` (default: the next to be appended) on, waiting for more until `signal` aborts or the store closes. */
  tail(name: string, from?: Seqno, options?: { signal?: AbortSignal }): AsyncIterable<TailRecord>;

  /** Opens the cursor, creating it at `start` (default `latest`) if it is new. Give a name to one reader at a time. */
  openCursor(woof: string, name: string, options?: CallOptions & { start?: CursorStart }): Promise<Cursor>;
  deleteCursor(woof: string, name: string, options?: CallOptions): Promise<void>;
  listCursors(woof: string): Promise<CursorDescription[]>;

  /** All steps or none, in one flush. */
  transaction(steps: readonly Step[], options?: CallOptions): Promise<StepResult[]>;
  /** A durable ordered map; made by its first write. Names: 1–64 of `a–z 0–9 -`. */
  table(name: string): Table;
  /** Resolves when the write queue has room again: for producers that met `StoreBusy`. */
  drained(): Promise<void>;
  /** Walks the whole store, beside its work, and reports what does not fit together, the first FINDINGS_MAX of it. */
  check(): Promise<Finding[]>;
  /** Flushes what is queued, then releases the folder. Idempotent. */
  close(): Promise<void>;
}
