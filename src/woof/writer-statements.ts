// The SQL of the writer, prepared once.

import type { DatabaseSync, StatementSync } from 'node:sqlite';

const SQL = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  savepoint: 'SAVEPOINT operation',
  release: 'RELEASE operation',
  undo: 'ROLLBACK TO operation',
  woofByName: 'SELECT * FROM woof WHERE name = ?',
  addWoof: `INSERT INTO woof (name, element_size_max, history, on_full, commit_delay_ms, durability, created_at_ms, last_seqno)
    VALUES (?, ?, ?, ?, ?, ?, ?, 0)`,
  dropWoof: 'DELETE FROM woof WHERE id = ?',
  dropElements: 'DELETE FROM element WHERE woof = ?',
  dropIds: 'DELETE FROM append_id WHERE woof = ?',
  dropCursors: 'DELETE FROM trigger_cursor WHERE woof = ?',
  moveLast: 'UPDATE woof SET last_seqno = ? WHERE id = ?',
  addElement: 'INSERT INTO element (woof, seqno, at_ms, crc, bytes) VALUES (?, ?, ?, ?, ?)',
  evict: 'DELETE FROM element WHERE woof = ? AND seqno <= ?',
  idSeqno: 'SELECT seqno, at_ms, crc FROM append_id WHERE woof = ? AND id = ?',
  addId: 'INSERT OR REPLACE INTO append_id (woof, id, seqno, at_ms, crc) VALUES (?, ?, ?, ?, ?)',
  forgetIds: `DELETE FROM append_id WHERE (woof, id) IN (
    SELECT a.woof, a.id FROM append_id a JOIN woof w ON w.id = a.woof
    WHERE a.at_ms < ? AND a.seqno <= w.last_seqno - w.history ORDER BY a.at_ms LIMIT 512)`,
  cursorsOf: 'SELECT name, position, lost FROM trigger_cursor WHERE woof = ?',
  addCursor: 'INSERT INTO trigger_cursor (woof, name, position, lost) VALUES (?, ?, ?, 0)',
  moveCursor: 'UPDATE trigger_cursor SET position = ?, lost = ? WHERE woof = ? AND name = ?',
  dropCursor: 'DELETE FROM trigger_cursor WHERE woof = ? AND name = ?',
  entryVersion: 'SELECT version FROM entry WHERE space = ? AND key = ?',
  putEntry: `INSERT INTO entry (space, key, version, value) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET version = excluded.version, value = excluded.value`,
  dropEntry: 'DELETE FROM entry WHERE space = ? AND key = ?',
  firstEntry: 'SELECT key FROM entry WHERE space = ? AND key >= ? ORDER BY key LIMIT 1',
  lastVersion: "SELECT value FROM counter WHERE name = 'version'",
  moveVersion: "UPDATE counter SET value = ? WHERE name = 'version'",
} as const;

export type WriterStatements = Record<keyof typeof SQL, StatementSync>;

export function prepareWriterStatements(database: DatabaseSync): WriterStatements {
  const prepared = Object.entries(SQL).map(([name, text]) => {
    const statement = database.prepare(text);
    statement.setReadBigInts(true);
    return [name, statement];
  });
  return Object.fromEntries(prepared);
}
