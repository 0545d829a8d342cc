// Turns an exception of SQLite into a failure of the store that says what to do.

import { AppError, type AppError as Failure } from '#base';
import { woofError } from './errors.ts';

// Primary result codes: https://sqlite.org/rescode.html
const SQLITE_IOERR = 10;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_NOTADB = 26;

export function storeFailure(cause: unknown): Failure {
  if (cause instanceof AppError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const errcode = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : undefined;
  if (errcode === SQLITE_FULL) {
    return woofError('StoreFull', `the disk of the data folder is full (${reason}): free space and try again`, cause);
  }
  if (errcode === SQLITE_CORRUPT || errcode === SQLITE_NOTADB) {
    return woofError('StoreCorrupt', `the database is damaged (${reason}): restore it from a backup`, cause);
  }
  const hint = errcode === SQLITE_IOERR ? ': look at the disk' : '';
  return woofError('StoreFailed', `the store could not write (${reason})${hint}`, cause);
}
