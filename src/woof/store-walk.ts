// What must hold between the rows of a store, checked row by row. Nothing here is believed because the writer wrote it:
// the walk also finds what a flipped bit, a lost page or a hand with an SQL prompt left behind.

import type { DatabaseSync } from 'node:sqlite';
import { elementChecksum } from './element-checksum.ts';
import { FINDINGS_MAX } from './limits.ts';
import { checkWoofName, completeParameters } from './naming.ts';
import type { Finding, FindingKind, WoofParameters } from './woof-store.ts';

type Row = Record<string, unknown>;

interface Woof {
  id: bigint;
  name: string;
  last: bigint;
  history: bigint;
  elementSizeMax: bigint;
}

class StoreWalk {
  readonly #database: DatabaseSync;
  readonly findings: Finding[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  run(): void {
    this.#structure();
    for (const row of this.#rows('SELECT * FROM woof ORDER BY name')) {
      const woof = this.#woof(row);
      this.#elements(woof);
      this.#ids(woof);
      this.#cursors(woof);
    }
    this.#orphans();
    this.#entries();
  }

  *#rows(sql: string, ...values: bigint[]): Generator<Row> {
    const statement = this.#database.prepare(sql);
    statement.setReadBigInts(true);
    for (const row of statement.iterate(...values)) {
      if (this.findings.length >= FINDINGS_MAX) return;
      yield row;
    }
  }

  #report(kind: FindingKind, message: string, place: { woof?: string; seqno?: bigint } = {}): void {
    if (this.findings.length < FINDINGS_MAX) this.findings.push({ kind, ...place, message });
  }

  #structure(): void {
    for (const row of this.#rows('PRAGMA integrity_check(20)')) {
      const verdict = String(row['integrity_check']);
      if (verdict !== 'ok') this.#report('DatabaseDamaged', verdict);
    }
  }

  #woof(row: Row): Woof {
    const name = String(row['name']);
    const parameters = {
      elementSizeMax: Number(row['element_size_max']),
      history: Number(row['history']),
      onFull: row['on_full'],
      maxCommitDelayMs: Number(row['commit_delay_ms']),
      durability: row['durability'],
    } as WoofParameters;
    try {
      checkWoofName(name);
      completeParameters(parameters);
    } catch (error) {
      this.#report('WoofParameters', `woof ${name}: ${(error as Error).message}`, { woof: name });
    }
    return {
      id: row['id'] as bigint,
      name,
      last: row['last_seqno'] as bigint,
      history: row['history'] as bigint,
      elementSizeMax: row['element_size_max'] as bigint,
    };
  }

  /** Exactly the last `history` elements, each there once, whole, and no larger than allowed. */
  #elements(woof: Woof): void {
    let expected = oldestOf(woof);
    const sql = 'SELECT seqno, crc, bytes FROM element WHERE woof = ? ORDER BY seqno';
    for (const row of this.#rows(sql, woof.id)) {
      const seqno = row['seqno'] as bigint;
      const place = { woof: woof.name, seqno };
      if (seqno < oldestOf(woof) || seqno > woof.last) {
        const kept = `${oldestOf(woof)} to ${woof.last}`;
        this.#report('ElementBeyond', `element ${seqno} of woof ${woof.name} is not one of ${kept}`, place);
        continue;
      }
      if (seqno > expected) this.#missing(woof, expected, seqno - 1n);
      expected = seqno + 1n;
      const bytes = row['bytes'] as Uint8Array;
      if (elementChecksum(seqno, bytes) !== Number(row['crc'])) {
        this.#report('ElementDamaged', `element ${seqno} of woof ${woof.name} fails its checksum`, place);
      }
      if (BigInt(bytes.byteLength) > woof.elementSizeMax) {
        const size = `${bytes.byteLength} bytes, over ${woof.elementSizeMax}`;
        this.#report('ElementTooLarge', `element ${seqno} of woof ${woof.name} has ${size}`, place);
      }
    }
    if (expected <= woof.last) this.#missing(woof, expected, woof.last);
  }

  #missing(woof: Woof, from: bigint, to: bigint): void {
    const range = from === to ? `element ${from}` : `elements ${from} to ${to}`;
    this.#report('ElementMissing', `${range} of woof ${woof.name} should be kept and is not there`, {
      woof: woof.name,
      seqno: from,
    });
  }

  #ids(woof: Woof): void {
    const sql = `SELECT a.id, a.seqno, a.crc, e.crc AS element_crc FROM append_id a
      LEFT JOIN element e ON e.woof = a.woof AND e.seqno = a.seqno WHERE a.woof = ?`;
    for (const row of this.#rows(sql, woof.id)) {
      const seqno = row['seqno'] as bigint;
      const text = `id ${JSON.stringify(row['id'])} of woof ${woof.name}`;
      const place = { woof: woof.name, seqno };
      if (seqno < 1n || seqno > woof.last) {
        this.#report('IdBeyond', `${text} points to seqno ${seqno}; the woof ends at ${woof.last}`, place);
      } else if (row['crc'] !== null && row['element_crc'] !== null && row['crc'] !== row['element_crc']) {
        this.#report('IdMismatch', `${text} belongs to other bytes than element ${seqno} has`, place);
      }
    }
  }

  #cursors(woof: Woof): void {
    for (const row of this.#rows('SELECT name, position, lost FROM trigger_cursor WHERE woof = ?', woof.id)) {
      const position = row['position'] as bigint;
      if (position >= 0n && position <= woof.last && (row['lost'] as bigint) >= 0n) continue;
      const text = `stands at ${position}, lost ${row['lost']}; the woof ends at ${woof.last}`;
      this.#report('CursorBeyond', `cursor ${JSON.stringify(row['name'])} of woof ${woof.name} ${text}`, {
        woof: woof.name,
        seqno: position,
      });
    }
  }

  #orphans(): void {
    for (const table of ['element', 'append_id', 'trigger_cursor']) {
      const sql = `SELECT woof, count(*) AS rows FROM ${table} WHERE woof NOT IN (SELECT id FROM woof) GROUP BY woof`;
      for (const row of this.#rows(sql)) {
        this.#report(
          'OrphanRow',
          `${row['rows']} rows of ${table} belong to woof number ${row['woof']}, which is none`,
        );
      }
    }
  }

  #entries(): void {
    const counter = this.#database.prepare("SELECT value FROM counter WHERE name = 'version'").get();
    const last = BigInt(Number(counter?.['value'] ?? 0));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let previous: bigint | undefined;
    for (const row of this.#rows('SELECT space, key, version FROM entry ORDER BY version')) {
      const version = row['version'] as bigint;
      const key = row['key'] as Uint8Array;
      const text = `table ${row['space']}, key ${JSON.stringify(Buffer.from(key).toString())}`;
      if (version < 1n || version > last) {
        this.#report('VersionBeyond', `${text}: version ${version}, and ${last} was the last to be given`);
      }
      if (version === previous) this.#report('VersionTwice', `${text}: version ${version} is another entry's, too`);
      previous = version;
      if (!isUtf8(decoder, key)) this.#report('KeyMalformed', `${text}: the key is no UTF-8`);
    }
  }
}

function oldestOf({ last, history }: Woof): bigint {
  return last > history ? last - history + 1n : 1n;
}

function isUtf8(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return bytes.byteLength > 0;
  } catch {
    return false;
  }
}

/** All findings of one snapshot, in the order of the tables. */
export function walk(database: DatabaseSync): Finding[] {
  const storeWalk = new StoreWalk(database);
  database.exec('BEGIN');
  try {
    storeWalk.run();
  } finally {
    database.exec('COMMIT');
  }
  return storeWalk.findings;
}
