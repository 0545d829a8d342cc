// The embedded store: one SQLite file in a folder that one process holds; reads in this thread, writes in a worker
// thread in groups. Invariant: nothing is queued that was not checked, and no promise resolves before its flush.

import { type Clock, systemClock } from '#base';
import { AppendSignal } from './append-signal.ts';
import { checkStore } from './check.ts';
import { holdFolder, prepareFolder } from './data-folder.ts';
import { EmbeddedCursor } from './embedded-cursor.ts';
import { EmbeddedTable, EntryReader } from './entry-table.ts';
import { woofError } from './errors.ts';
import { READ_ELEMENTS_MAX, TRANSACTION_STEPS_MAX } from './limits.ts';
import {
  checkAppendId,
  checkCount,
  checkCursorName,
  checkSeqno,
  checkTimeout,
  checkWoofName,
  completeParameters,
} from './naming.ts';
import type { Operation, WriterStep } from './operation.ts';
import { Reader } from './reader.ts';
import { checkStep } from './step-check.ts';
import type {
  AppendOptions,
  CallOptions,
  Cursor,
  CursorDescription,
  CursorStart,
  Element,
  Finding,
  Seqno,
  Step,
  StepResult,
  Table,
  TailRecord,
  WoofDescription,
  WoofParameters,
  WoofStore,
} from './woof-store.ts';
import { type Patience, WriteQueue } from './write-queue.ts';

export interface EmbeddedStoreOptions {
  /** Folder for the database; made if it does not exist. One process at a time. */
  folder: string;
  /** Default: the system clock. */
  clock?: Clock;
}

/** Opens (or makes) the store in a folder. `DataFolderUnwritable`, `DataFolderInUse`, `StoreCorrupt`. */
export async function openWoofStore(options: EmbeddedStoreOptions): Promise<WoofStore> {
  prepareFolder(options.folder);
  const hold = holdFolder(options.folder);
  try {
    const appends = new AppendSignal();
    const queue = await WriteQueue.start(options.folder, (operations) => announce(appends, operations));
    const reader = new Reader(options.folder);
    return new EmbeddedStore({
      folder: options.folder,
      reader,
      queue,
      appends,
      hold,
      clock: options.clock ?? systemClock,
    });
  } catch (error) {
    hold.release();
    throw error;
  }
}

function announce(appends: AppendSignal, operations: readonly Operation[]): void {
  const touched = new Set<string>();
  for (const { steps } of operations) {
    for (const step of steps) {
      if (step.kind === 'append' || step.kind === 'deleteWoof') touched.add(step.woof);
    }
  }
  for (const woof of touched) appends.wake(woof);
}

/** How many elements a tail fetches at once. */
const TAIL_READ = 256;

interface Parts {
  folder: string;
  reader: Reader;
  queue: WriteQueue;
  appends: AppendSignal;
  hold: { release: () => void };
  clock: Clock;
}

class EmbeddedStore implements WoofStore {
  readonly #parts: Parts;
  readonly #entries: EntryReader;
  /** Woofs that may wait for company, with how long; the others flush at once. */
  readonly #delays = new Map<string, number>();
  #closing: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#entries = new EntryReader(parts.reader);
  }

  async create(name: string, parameters: WoofParameters, options?: CallOptions): Promise<WoofDescription> {
    checkWoofName(name);
    const complete = completeParameters(parameters);
    await this.#write([{ kind: 'createWoof', woof: name, parameters: complete }], options);
    return this.describe(name);
  }

  async delete(name: string, options?: CallOptions): Promise<void> {
    checkWoofName(name);
    await this.#write([{ kind: 'deleteWoof', woof: name }], options);
    this.#delays.delete(name);
  }

  async describe(name: string): Promise<WoofDescription> {
    checkWoofName(name);
    return this.#reader.describe(name);
  }

  async list(options: { prefix?: string; after?: string; limit?: number } = {}): Promise<WoofDescription[]> {
    const limit = options.limit ?? READ_ELEMENTS_MAX;
    checkCount('limit', limit, READ_ELEMENTS_MAX);
    return this.#reader.list(options.prefix ?? '', options.after ?? '', limit);
  }

  async append(name: string, bytes: Uint8Array, options: AppendOptions = {}): Promise<Seqno> {
    checkWoofName(name);
    if (options.id !== undefined) checkAppendId(options.id);
    const { timeoutMs, ...rest } = options;
    if (rest.expectSeqno !== undefined) checkSeqno('expectSeqno', rest.expectSeqno);
    const step: Step = { kind: 'append', woof: name, bytes: new Uint8Array(bytes), ...rest };
    const [seqno] = await this.#write([step], { timeoutMs, delayMs: this.#delayOf(name) });
    return seqno!;
  }

  async get(name: string, seqno: Seqno): Promise<Element> {
    checkWoofName(name);
    checkSeqno('seqno', seqno);
    return this.#reader.get(name, seqno);
  }

  async latest(name: string, n: number): Promise<Element[]> {
    checkWoofName(name);
    checkCount('n', n, Number.MAX_SAFE_INTEGER);
    return this.#reader.latest(name, n);
  }

  async range(name: string, from: Seqno, n: number): Promise<Element[]> {
    checkWoofName(name);
    checkCount('n', n, Number.MAX_SAFE_INTEGER);
    checkSeqno('from', from);
    return this.#reader.range(name, from, n);
  }

  async *tail(name: string, from?: Seqno, options: { signal?: AbortSignal } = {}): AsyncGenerator<TailRecord> {
    checkWoofName(name);
    if (from !== undefined) checkSeqno('from', from);
    const { appends } = this.#parts;
    if (from !== undefined && from < 1n) throw woofError('InvalidParameter', `from is ${from}: seqnos start at 1`);
    let position = from === undefined ? this.#reader.describe(name).lastSeqno : from - 1n;
    while (!options.signal?.aborted && !appends.closed) {
      const armed = appends.arm(name, options.signal);
      try {
        const { gap, elements } = this.#reader.after(name, position, TAIL_READ);
        if (gap) {
          yield { gap };
          position = gap.to;
        }
        for (const element of elements) {
          yield element;
          position = element.seqno;
        }
        if (elements.length === 0) await armed.promise;
      } finally {
        armed.cancel();
      }
    }
  }

  async openCursor(woof: string, name: string, options: CallOptions & { start?: CursorStart } = {}): Promise<Cursor> {
    checkWoofName(woof);
    checkCursorName(name);
    const start = options.start ?? 'latest';
    if (start !== 'latest' && start !== 'earliest') checkSeqno('start', start);
    await this.#write([{ kind: 'openCursor', woof, cursor: name, start }], options);
    return new EmbeddedCursor(
      woof,
      name,
      this.#reader,
      (steps, how) => this.#checkedWrite(steps, how),
      this.#parts.appends,
    );
  }

  async deleteCursor(woof: string, name: string, options?: CallOptions): Promise<void> {
    checkWoofName(woof);
    checkCursorName(name);
    await this.#write([{ kind: 'deleteCursor', woof, cursor: name }], options);
  }

  async listCursors(woof: string): Promise<CursorDescription[]> {
    checkWoofName(woof);
    return this.#reader.cursors(woof);
  }

  async transaction(steps: readonly Step[], options?: CallOptions): Promise<StepResult[]> {
    return this.#checkedWrite([...steps], options);
  }

  table(name: string): Table {
    return new EmbeddedTable(name, this.#entries, (steps, how) => this.#write(steps, how));
  }

  async check(): Promise<Finding[]> {
    if (this.#closing) throw woofError('StoreClosed', 'the store is closed');
    return checkStore(this.#parts.folder);
  }

  drained(): Promise<void> {
    return this.#parts.queue.drained();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { queue, reader, appends, hold } = this.#parts;
    appends.close();
    await queue.flush();
    reader.close();
    await queue.close();
    hold.release();
  }

  async #checkedWrite(steps: WriterStep[], options?: CallOptions): Promise<Seqno[]> {
    if (steps.length > TRANSACTION_STEPS_MAX) {
      throw woofError(
        'InvalidParameter',
        `a transaction has at most ${TRANSACTION_STEPS_MAX} steps, got ${steps.length}`,
      );
    }
    return this.#write(steps.map(checkStep), options);
  }

  async #write(steps: WriterStep[], { timeoutMs, delayMs }: Patience = {}): Promise<Seqno[]> {
    checkTimeout(timeoutMs);
    if (this.#closing) throw woofError('StoreClosed', 'the store is closed');
    return this.#parts.queue.push(steps, this.#parts.clock.nowMs(), { timeoutMs, delayMs: delayMs ?? 0 });
  }

  /** A woof's delay never changes while it exists; a woof that is missing is the writer's to report. */
  #delayOf(name: string): number {
    const known = this.#delays.get(name);
    if (known !== undefined) return known;
    const [woof] = this.#reader.list(name, '', 1);
    if (woof?.name !== name) return 0;
    this.#delays.set(name, woof.maxCommitDelayMs);
    return woof.maxCommitDelayMs;
  }

  get #reader(): Reader {
    if (this.#closing) throw woofError('StoreClosed', 'the store is closed');
    return this.#parts.reader;
  }
}
