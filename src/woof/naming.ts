// What names and parameters may be, checked before anything is queued.

import { woofError } from './errors.ts';
import {
  APPEND_ID_LENGTH_MAX,
  COMMIT_DELAY_MAX_MS,
  CURSOR_NAME_LENGTH_MAX,
  ELEMENT_SIZE_MAX,
  HISTORY_MAX,
  TABLE_KEY_BYTES_MAX,
  TABLE_VALUE_BYTES_MAX,
  WOOF_NAME_LENGTH_MAX,
  WRITE_TIMEOUT_MAX_MS,
} from './limits.ts';
import type { WoofParameters } from './woof-store.ts';

/** At least two segments of `A–Z a–z 0–9 _ - . $ @ : +`, none of them `.` or `..`. */
const WOOF_NAME = /^(?!\.{1,2}(?:\/|$))[\w.$@:+-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.$@:+-]+)+$/;
const TABLE_NAME = /^[a-z0-9-]{1,64}$/;

export function checkWoofName(name: string): void {
  if (name.length > WOOF_NAME_LENGTH_MAX || !WOOF_NAME.test(name)) {
    throw woofError(
      'InvalidParameter',
      `${JSON.stringify(name.slice(0, 300))} is no woof name: use namespace/name of letters, digits and _ - . $ @ : +, at most ${WOOF_NAME_LENGTH_MAX} characters`,
    );
  }
}

export function checkTableName(name: string): void {
  if (!TABLE_NAME.test(name)) {
    throw woofError('InvalidParameter', `${JSON.stringify(name)} is no table name: use 1 to 64 of a–z 0–9 -`);
  }
}

/** JavaScript strings may hold half a surrogate pair, which has no UTF-8 form and would silently become another key. */
export function checkTableKey(key: string): void {
  if (key.length === 0 || !key.isWellFormed() || Buffer.byteLength(key) > TABLE_KEY_BYTES_MAX) {
    throw woofError('InvalidParameter', `a table key is 1 to ${TABLE_KEY_BYTES_MAX} bytes of well-formed text`);
  }
}

export function checkTableValue(value: Uint8Array): void {
  if (value.byteLength > TABLE_VALUE_BYTES_MAX) {
    throw woofError(
      'InvalidParameter',
      `a table value of ${value.byteLength} bytes is over the limit of ${TABLE_VALUE_BYTES_MAX}`,
    );
  }
}

function checkText(what: string, text: string, lengthMax: number): void {
  if (text.length === 0 || text.length > lengthMax || !text.isWellFormed() || text.includes('\0')) {
    throw woofError('InvalidParameter', `${what} is 1 to ${lengthMax} characters without NUL, got ${text.length}`);
  }
}

export function checkCursorName(name: string): void {
  checkText('a cursor name', name, CURSOR_NAME_LENGTH_MAX);
}

export function checkAppendId(id: string): void {
  checkText('an append id', id, APPEND_ID_LENGTH_MAX);
}

function checkInteger(name: string, value: number, min: number, max: number): void {
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw woofError('InvalidParameter', `${name} is ${value}: use a whole number from ${min} to ${max}`);
  }
}

export function checkCount(name: string, value: number, max: number): void {
  checkInteger(name, value, 0, max);
}

/** Seqnos that are too small or too large are the store's to explain; a number instead of a bigint would round. */
export function checkSeqno(name: string, seqno: bigint): void {
  if (typeof seqno !== 'bigint') {
    throw woofError('InvalidParameter', `${name} is a ${typeof seqno}: seqnos are 64-bit, use a bigint`);
  }
}

export function checkTimeout(timeoutMs: number | undefined): void {
  if (timeoutMs !== undefined) checkInteger('timeoutMs', timeoutMs, 1, WRITE_TIMEOUT_MAX_MS);
}

/** Fills in defaults; the result is what two creations are compared by. */
export function completeParameters(parameters: WoofParameters): Required<WoofParameters> {
  const complete = {
    elementSizeMax: parameters.elementSizeMax,
    history: parameters.history,
    onFull: parameters.onFull ?? 'overwrite',
    maxCommitDelayMs: parameters.maxCommitDelayMs ?? 0,
    durability: parameters.durability ?? 'flush',
  } as const;
  checkInteger('elementSizeMax', complete.elementSizeMax, 1, ELEMENT_SIZE_MAX);
  checkInteger('history', complete.history, 1, HISTORY_MAX);
  checkInteger('maxCommitDelayMs', complete.maxCommitDelayMs, 0, COMMIT_DELAY_MAX_MS);
  if (complete.onFull !== 'reject' && complete.onFull !== 'overwrite') {
    throw woofError('InvalidParameter', `onFull is ${JSON.stringify(complete.onFull)}: use reject or overwrite`);
  }
  if (complete.durability !== 'flush' && complete.durability !== 'relaxed') {
    throw woofError('InvalidParameter', `durability is ${JSON.stringify(complete.durability)}: use flush or relaxed`);
  }
  return complete;
}
