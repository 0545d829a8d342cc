// The one writer of an embedded store: applies a group of operations in one transaction, so one flush covers them all.
// Invariant: an operation that fails leaves nothing behind and does not disturb its neighbours; if the commit itself
// fails, no operation of the group happened. What it remembers of woofs and cursors always equals the open transaction.

import type { DatabaseSync } from 'node:sqlite';
import { AppError } from '#base';
import { elementChecksum } from './element-checksum.ts';
import { woofError } from './errors.ts';
import { APPEND_ID_WINDOW_MS } from './limits.ts';
import type { Operation, Outcome, WriterStep } from './operation.ts';
import { storeFailure } from './store-failure.ts';
import type { CursorStart, Durability, OnFull, Seqno } from './woof-store.ts';
import { prepareWriterStatements, type WriterStatements } from './writer-statements.ts';

interface CursorState {
  position: Seqno;
  lost: bigint;
}

interface WoofState {
  id: bigint;
  name: string;
  elementSizeMax: number;
  history: bigint;
  onFull: OnFull;
  maxCommitDelayMs: number;
  durability: Durability;
  last: Seqno;
  cursors: Map<string, CursorState>;
}

type StepOf<K extends WriterStep['kind']> = Extract<WriterStep, { kind: K }>;
type StepTable = { [K in WriterStep['kind']]: (step: StepOf<K>, atMs: number) => bigint };

export class Writer {
  readonly #database: DatabaseSync;
  readonly #sql: WriterStatements;
  readonly #woofs = new Map<string, WoofState>();
  #version: bigint;
  #savedVersion: bigint;
  #synchronous: 'FULL' | 'NORMAL' = 'FULL';

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#sql = prepareWriterStatements(database);
    this.#version = this.#sql.lastVersion.get()!['value'] as bigint;
    this.#savedVersion = this.#version;
  }

  /** One transaction, one flush (none if all is relaxed). The outcomes stand in the order of the operations. */
  apply(operations: readonly Operation[]): Outcome[] {
    try {
      this.#setSynchronous(operations.every((operation) => this.#isRelaxed(operation)) ? 'NORMAL' : 'FULL');
      this.#sql.begin.run();
      const outcomes = operations.map((operation) => this.#applyOne(operation));
      if (this.#version !== this.#savedVersion) this.#sql.moveVersion.run(this.#version);
      this.#sql.commit.run();
      this.#savedVersion = this.#version;
      return outcomes;
    } catch (cause) {
      const failure = storeFailure(cause);
      this.#abandon();
      return operations.map(() => ({ code: failure.code, message: failure.message }));
    }
  }

  /** Relaxed appends may still be in the operating system's hands alone. */
  get unflushed(): boolean {
    return this.#synchronous === 'NORMAL';
  }

  /** A commit with a flush, which takes everything before it along. */
  flush(): void {
    this.#setSynchronous('FULL');
    this.#sql.begin.run();
    this.#sql.moveVersion.run(this.#version);
    this.#sql.commit.run();
  }

  #setSynchronous(wanted: 'FULL' | 'NORMAL'): void {
    if (this.#synchronous !== wanted) this.#database.exec(`PRAGMA synchronous = ${wanted}`);
    this.#synchronous = wanted;
  }

  /** A woof that is not known yet counts as one to flush: once, and to nobody's harm. */
  #isRelaxed({ steps }: Operation): boolean {
    return steps.every((step) => step.kind === 'append' && this.#woofs.get(step.woof)?.durability === 'relaxed');
  }

  /** Drops ids that are past their window. Returns how many; call again while it is not 0. */
  forgetOldIds(nowMs: number): number {
    return Number(this.#sql.forgetIds.run(nowMs - APPEND_ID_WINDOW_MS).changes);
  }

  #abandon(): void {
    this.#woofs.clear();
    if (this.#database.isTransaction) this.#sql.rollback.run();
  }

  /** Every step checks before it writes, so one step alone needs no savepoint to be undone. */
  #applyOne(operation: Operation): Outcome {
    const guarded = operation.steps.length > 1;
    if (guarded) this.#sql.savepoint.run();
    try {
      const results = operation.steps.map((step) => this.#applyStep(step, operation.atMs));
      if (guarded) this.#sql.release.run();
      return { results };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (guarded) {
        this.#sql.undo.run();
        this.#sql.release.run();
        this.#woofs.clear();
      }
      return { code: error.code, message: error.message };
    }
  }

  #applyStep<K extends WriterStep['kind']>(step: StepOf<K>, atMs: number): bigint {
    const apply = this.#steps[step.kind as K] as (step: StepOf<K>, atMs: number) => bigint;
    return apply(step, atMs);
  }

  readonly #steps: StepTable = {
    append: (step, atMs) => this.#append(step, atMs),
    put: (step) => {
      if (step.expectVersion !== undefined) this.#checkVersion(step.table, step.key, step.expectVersion);
      this.#version += 1n;
      this.#sql.putEntry.run(step.table, Buffer.from(step.key), this.#version, step.value);
      return this.#version;
    },
    delete: (step) => {
      if (step.expectVersion !== undefined) this.#checkVersion(step.table, step.key, step.expectVersion);
      this.#sql.dropEntry.run(step.table, Buffer.from(step.key));
      return 0n;
    },
    check: (step) => this.#checkVersion(step.table, step.key, step.version),
    checkEmpty: (step) => {
      const first = this.#sql.firstEntry.get(step.table, Buffer.from(step.prefix))?.['key'] as Uint8Array | undefined;
      if (first && Buffer.from(first).toString().startsWith(step.prefix)) {
        throw woofError('NotEmpty', `table ${step.table} has keys that start with ${JSON.stringify(step.prefix)}`);
      }
      return 0n;
    },
    createWoof: (step, atMs) => this.#createWoof(step, atMs),
    deleteWoof: (step) => {
      const { id } = this.#woof(step.woof);
      for (const drop of ['dropElements', 'dropIds', 'dropCursors', 'dropWoof'] as const) this.#sql[drop].run(id);
      this.#woofs.delete(step.woof);
      return 0n;
    },
    openCursor: (step) => {
      const woof = this.#woof(step.woof);
      if (woof.cursors.has(step.cursor)) return 0n;
      const position = startPosition(woof, step.start);
      this.#sql.addCursor.run(woof.id, step.cursor, position);
      woof.cursors.set(step.cursor, { position, lost: 0n });
      return 0n;
    },
    deleteCursor: (step) => {
      const woof = this.#woof(step.woof);
      this.#cursor(woof, step.cursor);
      this.#sql.dropCursor.run(woof.id, step.cursor);
      woof.cursors.delete(step.cursor);
      return 0n;
    },
    commitCursor: (step) => this.#commitCursor(step),
    seekCursor: (step) => {
      const woof = this.#woof(step.woof);
      const cursor = this.#cursor(woof, step.cursor);
      const position = seekPosition(woof, step.start);
      this.#sql.moveCursor.run(position, cursor.lost, woof.id, step.cursor);
      cursor.position = position;
      return 0n;
    },
  };

  #append(step: StepOf<'append'>, atMs: number): Seqno {
    const woof = this.#woof(step.woof);
    const remembered = step.id === undefined ? undefined : this.#remembered(woof, step.id, step.bytes, atMs);
    if (remembered !== undefined) return remembered;
    const seqno = woof.last + 1n;
    checkAppend(woof, step, seqno);
    const checksum = elementChecksum(seqno, step.bytes);
    this.#sql.addElement.run(woof.id, seqno, atMs, checksum, step.bytes);
    this.#sql.moveLast.run(seqno, woof.id);
    if (seqno > woof.history) this.#sql.evict.run(woof.id, seqno - woof.history);
    if (step.id !== undefined) this.#sql.addId.run(woof.id, step.id, seqno, atMs, checksum);
    woof.last = seqno;
    return seqno;
  }

  /** Purging runs late, so the window is decided here: an id counts while its element is kept, and 24 h at least. */
  #remembered(woof: WoofState, id: string, bytes: Uint8Array, atMs: number): Seqno | undefined {
    const row = this.#sql.idSeqno.get(woof.id, id);
    if (!row) return undefined;
    const seqno = row['seqno'] as bigint;
    const kept = seqno > woof.last - woof.history;
    if (!kept && Number(row['at_ms']) <= atMs - APPEND_ID_WINDOW_MS) return undefined;
    if (row['crc'] === null || Number(row['crc']) === elementChecksum(seqno, bytes)) return seqno;
    throw woofError(
      'IdReused',
      `id ${JSON.stringify(id)} of woof ${woof.name} was used for seqno ${seqno} with other bytes: a retry sends the same bytes, anything else needs an id of its own`,
    );
  }

  #createWoof(step: StepOf<'createWoof'>, atMs: number): bigint {
    const wanted = step.parameters;
    const row = this.#sql.woofByName.get(step.woof);
    if (!row) {
      const { elementSizeMax, history, onFull, maxCommitDelayMs, durability } = wanted;
      this.#sql.addWoof.run(step.woof, elementSizeMax, history, onFull, maxCommitDelayMs, durability, atMs);
      return 0n;
    }
    const there = this.#woof(step.woof);
    const same =
      there.elementSizeMax === wanted.elementSizeMax &&
      there.history === BigInt(wanted.history) &&
      there.onFull === wanted.onFull &&
      there.maxCommitDelayMs === wanted.maxCommitDelayMs &&
      there.durability === wanted.durability;
    if (same) return 0n;
    throw woofError(
      'WoofConflict',
      `woof ${step.woof} exists with other parameters (elementSizeMax ${there.elementSizeMax}, history ${there.history}, onFull ${there.onFull}, maxCommitDelayMs ${there.maxCommitDelayMs}, durability ${there.durability}): use those, or delete it first`,
    );
  }

  #commitCursor(step: StepOf<'commitCursor'>): bigint {
    const woof = this.#woof(step.woof);
    const cursor = this.#cursor(woof, step.cursor);
    if (step.seqno < cursor.position || step.seqno > woof.last) {
      throw woofError(
        'CursorMoved',
        `cursor ${step.cursor} of woof ${step.woof} stands at ${cursor.position} of ${woof.last} and can't go to ${step.seqno}`,
      );
    }
    const lost = cursor.lost + (step.gap ? step.gap.to - step.gap.from + 1n : 0n);
    this.#sql.moveCursor.run(step.seqno, lost, woof.id, step.cursor);
    cursor.position = step.seqno;
    cursor.lost = lost;
    return 0n;
  }

  #checkVersion(table: string, key: string, expected: bigint): bigint {
    const row = this.#sql.entryVersion.get(table, Buffer.from(key));
    const actual = row ? (row['version'] as bigint) : 0n;
    if (actual === expected) return 0n;
    throw woofError(
      'VersionMismatch',
      `${table}/${key} has version ${actual}, not ${expected}: read it again and decide anew`,
    );
  }

  #cursor(woof: WoofState, name: string): CursorState {
    const cursor = woof.cursors.get(name);
    if (!cursor) throw woofError('CursorNotFound', `woof ${woof.name} has no cursor ${JSON.stringify(name)}`);
    return cursor;
  }

  #woof(name: string): WoofState {
    const known = this.#woofs.get(name);
    if (known) return known;
    const row = this.#sql.woofByName.get(name);
    if (!row) throw woofError('WoofNotFound', `there is no woof ${name}: create it first`);
    const woof: WoofState = {
      id: row['id'] as bigint,
      name,
      elementSizeMax: Number(row['element_size_max']),
      history: row['history'] as bigint,
      onFull: row['on_full'] as OnFull,
      maxCommitDelayMs: Number(row['commit_delay_ms']),
      durability: row['durability'] as Durability,
      last: row['last_seqno'] as bigint,
      cursors: new Map(),
    };
    for (const cursor of this.#sql.cursorsOf.all(woof.id)) {
      woof.cursors.set(cursor['name'] as string, {
        position: cursor['position'] as bigint,
        lost: cursor['lost'] as bigint,
      });
    }
    this.#woofs.set(name, woof);
    return woof;
  }
}

function startPosition(woof: WoofState, start: CursorStart): Seqno {
  if (start === 'latest') return woof.last;
  const beforeOldest = woof.last > woof.history ? woof.last - woof.history : 0n;
  if (start === 'earliest') return beforeOldest;
  if (start < 1n || start > woof.last + 1n) {
    throw woofError('NotYet', `a cursor of woof ${woof.name} can start at 1 to ${woof.last + 1n}, not at ${start}`);
  }
  return start - 1n;
}

/** A cursor that exists is moved only to what can still be read: a gap that was asked for helps nobody. */
function seekPosition(woof: WoofState, start: CursorStart): Seqno {
  const position = startPosition(woof, start);
  const oldest = woof.last > woof.history ? woof.last - woof.history + 1n : 1n;
  if (position + 1n >= oldest) return position;
  throw woofError('Evicted', `element ${start} of woof ${woof.name} is evicted; the oldest kept is ${oldest}`);
}

function checkAppend(woof: WoofState, step: StepOf<'append'>, seqno: Seqno): void {
  if (step.bytes.byteLength > woof.elementSizeMax) {
    throw woofError(
      'ElementTooLarge',
      `an element of ${step.bytes.byteLength} bytes is over woof ${woof.name}'s limit of ${woof.elementSizeMax}`,
    );
  }
  if (step.expectSeqno !== undefined && step.expectSeqno !== seqno) {
    throw woofError(
      'SeqnoMismatch',
      `the next element of woof ${woof.name} gets seqno ${seqno}, not ${step.expectSeqno}`,
    );
  }
  const evicted = seqno - woof.history;
  if (woof.onFull !== 'reject' || evicted < 1n) return;
  for (const [name, cursor] of woof.cursors) {
    if (cursor.position < evicted) {
      throw woofError(
        'WoofFull',
        `woof ${woof.name} is full: element ${evicted} is still owed to cursor ${name}, and onFull is reject`,
      );
    }
  }
}
