// A refused operation on a woof as an exception of Python: its class by number, as stdlib/nanolambda.py has them, and the
// sentence that a device's own woofs give (device/vm/host-modules.c), so that a handler cannot tell where a woof lies.

import { isAppError } from '#base';
import type { ServiceFailure } from './service-message.ts';

const EXCEPTION = { OSError: 0, LookupError: 1, ValueError: 2, BufferError: 3, PermissionError: 4 } as const;
type Exception = keyof typeof EXCEPTION;

const WORDINGS: Readonly<Record<string, readonly [exception: Exception, text: (woof: string) => string]>> = {
  WoofNotFound: ['LookupError', (woof) => `woof '${woof}' does not exist`],
  Evicted: ['LookupError', (woof) => `the element of woof '${woof}' is no longer kept`],
  NotYet: ['LookupError', (woof) => `the element of woof '${woof}' has not been appended yet`],
  ElementTooLarge: ['ValueError', (woof) => `the element is larger than woof '${woof}' takes`],
  WoofFull: ['BufferError', (woof) => `woof '${woof}' is full: a trigger still owes its oldest element`],
};

/** `Status` is the number of the exception. */
export function woofWording(error: unknown, woof: unknown): ServiceFailure {
  const [exception, Message] = exceptionOf(error, String(woof));
  return { Code: exception, Message, Status: EXCEPTION[exception] };
}

function exceptionOf(error: unknown, woof: string): [Exception, string] {
  if (error instanceof TypeError) return ['ValueError', error.message];
  if (!isAppError(error)) return ['OSError', `woof '${woof}' failed; the node's log has it`];
  const known = Object.hasOwn(WORDINGS, error.code) ? WORDINGS[error.code] : undefined;
  if (known) return [known[0], known[1](woof)];
  if (error.code === 'AccessDenied') return ['PermissionError', error.message];
  return [error.code === 'InvalidParameter' ? 'ValueError' : 'OSError', error.message];
}
