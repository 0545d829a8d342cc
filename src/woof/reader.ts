// Reads from the caller's thread through a connection of its own: the write-ahead log lets it see the last commit while
// the writer is in the next. Each method sees one consistent state.

import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { elementChecksum } from './element-checksum.ts';
import { woofError } from './errors.ts';
import { READ_ELEMENTS_MAX } from './limits.ts';
import { openForReading } from './schema.ts';
import type { CursorDescription, Durability, Element, OnFull, Seqno, WoofDescription } from './woof-store.ts';

const SQL = {
  begin: 'BEGIN',
  end: 'COMMIT',
  woof: 'SELECT * FROM woof WHERE name = ?',
  woofs: 'SELECT * FROM woof WHERE name > ? AND name >= ? AND name < ? ORDER BY name LIMIT ?',
  elements: 'SELECT seqno, at_ms, crc, bytes FROM element WHERE woof = ? AND seqno >= ? ORDER BY seqno LIMIT ?',
  cursor: 'SELECT name, position, lost FROM trigger_cursor WHERE woof = ? AND name = ?',
  cursors: 'SELECT name, position, lost FROM trigger_cursor WHERE woof = ? ORDER BY name',
} as const;

type Row = Record<string, unknown>;
type WoofRow = { id: bigint; description: WoofDescription };

function describe(row: Row): WoofRow {
  const last = row['last_seqno'] as Seqno;
  const history = row['history'] as bigint;
  const oldest = last > history ? last - history + 1n : 1n;
  return {
    id: row['id'] as bigint,
    description: {
      name: row['name'] as string,
      elementSizeMax: Number(row['element_size_max']),
      history: Number(history),
      onFull: row['on_full'] as OnFull,
      maxCommitDelayMs: Number(row['commit_delay_ms']),
      durability: row['durability'] as Durability,
      createdAtMs: Number(row['created_at_ms']),
      lastSeqno: last,
      oldestSeqno: last === 0n ? 0n : oldest,
    },
  };
}

export class Reader {
  readonly #database: DatabaseSync;
  readonly #sql: Record<keyof typeof SQL, StatementSync>;

  constructor(folder: string) {
    this.#database = openForReading(folder);
    const prepared = Object.entries(SQL).map(([name, text]) => [name, this.prepare(text)]);
    this.#sql = Object.fromEntries(prepared);
  }

  prepare(text: string): StatementSync {
    const statement = this.#database.prepare(text);
    statement.setReadBigInts(true);
    return statement;
  }

  close(): void {
    this.#database.close();
  }

  describe(name: string): WoofDescription {
    return this.#woof(name).description;
  }

  list(prefix: string, after: string, limit: number): WoofDescription[] {
    return this.#sql.woofs.all(after, prefix, `${prefix}\uffff`, limit).map((row) => describe(row).description);
  }

  get(name: string, seqno: Seqno): Element {
    return this.#snapshot(() => {
      const woof = this.#woof(name);
      checkReachable(woof.description, seqno, woof.description.lastSeqno);
      return this.#elements(woof, seqno, 1)[0]!;
    });
  }

  latest(name: string, n: number): Element[] {
    return this.#snapshot(() => {
      const woof = this.#woof(name);
      const { lastSeqno, oldestSeqno } = woof.description;
      if (lastSeqno === 0n) return [];
      const from = lastSeqno - BigInt(Math.min(n, READ_ELEMENTS_MAX)) + 1n;
      return this.#elements(woof, from > oldestSeqno ? from : oldestSeqno, n);
    });
  }

  range(name: string, from: Seqno, n: number): Element[] {
    return this.#snapshot(() => {
      const woof = this.#woof(name);
      checkReachable(woof.description, from, woof.description.lastSeqno + 1n);
      return this.#elements(woof, from, n);
    });
  }

  /** Elements after `position`, and the gap if some of them are gone: nothing here is an error. */
  after(name: string, position: Seqno, n: number): { gap?: { from: Seqno; to: Seqno }; elements: Element[] } {
    return this.#snapshot(() => {
      const woof = this.#woof(name);
      const { oldestSeqno } = woof.description;
      const first = position + 1n;
      if (first >= oldestSeqno) return { elements: this.#elements(woof, first, n) };
      return { gap: { from: first, to: oldestSeqno - 1n }, elements: this.#elements(woof, oldestSeqno, n) };
    });
  }

  cursor(woofName: string, name: string): CursorDescription | undefined {
    const row = this.#sql.cursor.get(this.#woof(woofName).id, name);
    return row && describeCursor(woofName, row);
  }

  cursors(woofName: string): CursorDescription[] {
    return this.#sql.cursors.all(this.#woof(woofName).id).map((row) => describeCursor(woofName, row));
  }

  #snapshot<T>(read: () => T): T {
    this.#sql.begin.run();
    try {
      return read();
    } finally {
      this.#sql.end.run();
    }
  }

  #woof(name: string): WoofRow {
    const row = this.#sql.woof.get(name);
    if (!row) throw woofError('WoofNotFound', `there is no woof ${name}: create it first`);
    return describe(row);
  }

  /** A missing row is as corrupt as a wrong checksum: within the history every seqno must be there. */
  #elements(woof: WoofRow, from: Seqno, n: number): Element[] {
    const { name, lastSeqno } = woof.description;
    const limit = Math.min(n, READ_ELEMENTS_MAX, Math.max(0, Number(lastSeqno - from) + 1));
    const elements = this.#sql.elements.all(woof.id, from, limit).map((row, index) => {
      const element = readElement(row);
      if (!element || element.seqno !== from + BigInt(index)) throw corrupt(name, from + BigInt(index));
      return element;
    });
    if (elements.length < limit) throw corrupt(name, from + BigInt(elements.length));
    return elements;
  }
}

function readElement(row: Row): Element | undefined {
  const seqno = row['seqno'] as Seqno;
  const bytes = row['bytes'] as Uint8Array;
  if (elementChecksum(seqno, bytes) !== Number(row['crc'])) return undefined;
  return { seqno, atMs: Number(row['at_ms']), bytes };
}

function corrupt(name: string, seqno: Seqno) {
  return woofError('Corrupt', `element ${seqno} of woof ${name} is damaged on disk: restore the store from a backup`);
}

function checkReachable(woof: WoofDescription, seqno: Seqno, reach: Seqno): void {
  if (seqno < 1n) throw woofError('InvalidParameter', `seqno is ${seqno}: seqnos start at 1`);
  if (seqno > reach) {
    throw woofError('NotYet', `woof ${woof.name} ends at seqno ${woof.lastSeqno}; ${seqno} is not appended yet`);
  }
  if (seqno < woof.oldestSeqno) {
    throw woofError(
      'Evicted',
      `element ${seqno} of woof ${woof.name} is evicted; the oldest kept is ${woof.oldestSeqno}`,
    );
  }
}

function describeCursor(woof: string, row: Row): CursorDescription {
  return { woof, name: row['name'] as string, position: row['position'] as Seqno, lostCount: row['lost'] as bigint };
}
