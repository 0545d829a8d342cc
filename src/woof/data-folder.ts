// The store's folder: made, proven writable, and held by one process at a time. The hold is a lock that the operating
// system takes back when the process dies, so a crash never leaves a folder locked.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { woofError } from './errors.ts';

function unwritable(folder: string, cause: unknown) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return woofError(
    'DataFolderUnwritable',
    `the data folder ${folder} can't be written (${reason}): choose another folder or give this user the right to write there`,
    cause,
  );
}

/** One level at a time: Node's own recursive mkdir never returns where a parent refuses with ENOENT, as /proc does. */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path);
  for (const path of missing.reverse()) mkdirSync(path, { mode: 0o700 });
}

/**
 * Makes the folder where it is missing, for the eyes of this user alone, and proves that a file in it can be written and
 * flushed. `DataFolderUnwritable`.
 */
export function prepareFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    makeFolder(folder);
    const file = openSync(probe, 'w');
    try {
      writeSync(file, 'probe');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    unlinkSync(probe);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function ownerOf(folder: string): string {
  try {
    return `process ${readFileSync(join(folder, 'owner'), 'utf8').trim()}`;
  } catch {
    return 'another process';
  }
}

/** Holds the folder until `release`. SQLite's own file lock does the work: it is right on every platform. */
export function holdFolder(folder: string): { release: () => void } {
  const lock = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    const inUse = /locked|busy/i.test(String(cause));
    if (!inUse) throw unwritable(folder, cause);
    throw woofError(
      'DataFolderInUse',
      `the data folder ${folder} is in use by ${ownerOf(folder)}: stop it or choose another folder`,
      cause,
    );
  }
  writeFileSync(join(folder, 'owner'), `${process.pid}\n`);
  return { release: () => lock.close() };
}
