// The expected failures of functions. The APIs translate codes into answers; messages are AWS's wherever AWS has one.

import { AppError } from '#base';

export const functionErrorCodes = [
  'FunctionNotFound',
  'FunctionExists',
  /** The function cannot run in its present state; the message says which state and why. */
  'FunctionNotReady',
  'InvalidParameter',
  /** A field breaks a constraint of the API's model. */
  'ValidationFailed',
  /** The payload of an invocation is no JSON. */
  'InvalidPayload',
  'PayloadTooLarge',
  'CodeTooLarge',
  'CodeStorageExceeded',
  'RevisionMismatch',
  'TooManyRequests',
  'FunctionsClosed',
] as const;

export type FunctionErrorCode = (typeof functionErrorCodes)[number];

export function functionError(code: FunctionErrorCode, message: string, cause?: unknown): AppError {
  return new AppError(code, message, cause === undefined ? undefined : { cause });
}
