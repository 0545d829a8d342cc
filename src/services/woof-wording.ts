// A refused operation on a woof as an exception of Python: its class as the code, and the sentence that a device's own
// woofs give (device/vm/host-modules.c), so that a handler cannot tell where a woof lies.

import { isAppError } from '#base';
import type { ServiceFailure } from './service-message.ts';

const WORDINGS: Readonly<Record<string, readonly [kind: string, text: (woof: string) => string]>> = {
  WoofNotFound: ['LookupError', (woof) => `woof '${woof}' does not exist`],
  Evicted: ['LookupError', (woof) => `the element of woof '${woof}' is no longer kept`],
  NotYet: ['LookupError', (woof) => `the element of woof '${woof}' has not been appended yet`],
  ElementTooLarge: ['ValueError', (woof) => `the element is larger than woof '${woof}' takes`],
  WoofFull: ['BufferError', (woof) => `woof '${woof}' is full: a trigger still owes its oldest element`],
};

export function woofWording(error: unknown, woof: unknown): ServiceFailure {
  if (error instanceof TypeError) return { Code: 'ValueError', Message: error.message, Status: 400 };
  if (!isAppError(error))
    return { Code: 'OSError', Message: `woof '${woof}' failed; the node's log has it`, Status: 500 };
  const known = Object.hasOwn(WORDINGS, error.code) ? WORDINGS[error.code] : undefined;
  if (known) return { Code: known[0], Message: known[1](String(woof)), Status: 400 };
  if (error.code === 'AccessDenied') return { Code: 'PermissionError', Message: error.message, Status: 403 };
  return { Code: error.code === 'InvalidParameter' ? 'ValueError' : 'OSError', Message: error.message, Status: 400 };
}
