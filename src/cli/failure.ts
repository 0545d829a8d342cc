// Turns whatever a command failed with into one message.

import { isAppError } from '#base';

interface SdkError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly code?: string;
  readonly cause?: unknown;
}

export function messageOf(error: unknown): string {
  if (isAppError(error)) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { $metadata, name, message } = error as SdkError;
  if ($metadata?.httpStatusCode !== undefined) return `${name}: ${message}`;
  const code = (error as SdkError).code ?? ((error as SdkError).cause as SdkError | undefined)?.code;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ECONNRESET') {
    return `cannot reach the node (${message || code}). Start one with "nanolambda serve", or name it with --endpoint.`;
  }
  if (process.env['NANOLAMBDA_DEBUG']) return error.stack ?? message;
  return `${message || name} (unexpected; NANOLAMBDA_DEBUG=1 shows where)`;
}
