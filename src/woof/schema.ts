// The database file: tables, pragmas and their reasons. One connection writes (in a worker thread), others only read.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { woofError } from './errors.ts';
import { QUICK_CHECK_BYTES_MAX } from './limits.ts';

const SCHEMA_VERSION = 2;

/** AUTOINCREMENT: the id of a deleted woof is never given to another, so a stale reader finds nothing. */
const TABLES = `
CREATE TABLE woof (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,
  element_size_max INTEGER NOT NULL, history INTEGER NOT NULL, on_full TEXT NOT NULL,
  commit_delay_ms INTEGER NOT NULL, created_at_ms INTEGER NOT NULL, last_seqno INTEGER NOT NULL,
  durability TEXT NOT NULL DEFAULT 'flush'
) STRICT;
CREATE TABLE element (
  woof INTEGER NOT NULL, seqno INTEGER NOT NULL, at_ms INTEGER NOT NULL, crc INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (woof, seqno)
) STRICT, WITHOUT ROWID;
CREATE TABLE append_id (
  woof INTEGER NOT NULL, id TEXT NOT NULL, seqno INTEGER NOT NULL, at_ms INTEGER NOT NULL, crc INTEGER,
  PRIMARY KEY (woof, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX append_id_age ON append_id (at_ms);
CREATE TABLE trigger_cursor (
  woof INTEGER NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL, lost INTEGER NOT NULL, PRIMARY KEY (woof, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE entry (
  space TEXT NOT NULL, key BLOB NOT NULL, version INTEGER NOT NULL, value BLOB NOT NULL, PRIMARY KEY (space, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES ('version', 0);
PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** From 1 to 2: durability of a woof; what an id was first used with (unknown, NULL, for older ids). */
const MIGRATION_1 = `
ALTER TABLE woof ADD COLUMN durability TEXT NOT NULL DEFAULT 'flush';
ALTER TABLE append_id ADD COLUMN crc INTEGER;
PRAGMA user_version = ${SCHEMA_VERSION};
`;

export function databasePath(folder: string): string {
  return join(folder, 'woofs.db');
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function userVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** A clean close removes the write-ahead log; one that is still there tells of a crash. */
function checkAfterCrash(database: DatabaseSync, path: string): void {
  if (sizeOf(path) > QUICK_CHECK_BYTES_MAX) return;
  const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (verdict !== 'ok') {
    throw woofError('StoreCorrupt', `the database ${path} is damaged (${verdict}): restore it from a backup`);
  }
}

/**
 * Opens the one writing connection and makes the tables if they are missing. synchronous=FULL: a commit returns after
 * the write-ahead log is flushed. Checkpoints are started by the writer, between groups, not by a commit.
 */
export function openForWriting(folder: string): DatabaseSync {
  const path = databasePath(folder);
  const stoppedUnclean = sizeOf(`${path}-wal`) > 0;
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;');
  const version = userVersion(database);
  if (version > SCHEMA_VERSION) {
    throw woofError('StoreFailed', `${path} was written by a newer version (schema ${version}): use that version`);
  }
  if (version === 0) database.exec(`BEGIN; ${TABLES} COMMIT;`);
  else if (stoppedUnclean) checkAfterCrash(database, path);
  if (version === 1) database.exec(`BEGIN; ${MIGRATION_1} COMMIT;`);
  return database;
}

export function openForReading(folder: string): DatabaseSync {
  return new DatabaseSync(databasePath(folder), { readOnly: true, timeout: 5_000 });
}
