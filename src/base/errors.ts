// Expected failures carry a code from a table of their layer; the borders (s3, lambda, control, cli) turn codes into
// answers. A bug is an assert and crashes.

/** A failure that a caller may meet in normal use. `code` is stable; `message` says what happened, with the value. */
export class AppError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

export function isAppError(error: unknown, code?: string): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`);
}
