// Checks a caller's transaction step before it is queued, and takes a copy of its bytes: the caller may reuse them.

import { woofError } from './errors.ts';
import {
  checkAppendId,
  checkCursorName,
  checkSeqno,
  checkTableKey,
  checkTableName,
  checkTableValue,
  checkWoofName,
} from './naming.ts';
import type { WriterStep } from './operation.ts';

export function checkStep(step: WriterStep): WriterStep {
  switch (step.kind) {
    case 'append':
      checkWoofName(step.woof);
      if (step.id !== undefined) checkAppendId(step.id);
      if (step.expectSeqno !== undefined) checkSeqno('expectSeqno', step.expectSeqno);
      return { ...step, bytes: new Uint8Array(step.bytes) };
    case 'put':
      checkTableName(step.table);
      checkTableKey(step.key);
      checkTableValue(step.value);
      return { ...step, value: new Uint8Array(step.value) };
    case 'delete':
    case 'check':
      checkTableName(step.table);
      checkTableKey(step.key);
      return step;
    case 'checkEmpty':
      checkTableName(step.table);
      return step;
    case 'commitCursor':
      checkWoofName(step.woof);
      checkCursorName(step.cursor);
      checkSeqno('seqno', step.seqno);
      return step;
    case 'seekCursor':
      checkWoofName(step.woof);
      checkCursorName(step.cursor);
      if (step.start !== 'earliest' && step.start !== 'latest') checkSeqno('start', step.start);
      return step;
    default:
      throw woofError('InvalidParameter', `${JSON.stringify(step.kind)} is no step of a transaction`);
  }
}
