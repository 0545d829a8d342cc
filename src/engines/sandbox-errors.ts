// The error objects that Lambda itself, not the Python runtime, answers when a sandbox fails. Both engines use them, so
// that a caller cannot tell the engines apart. Texts as AWS has answered since 2025.

import { PAYLOAD_MAX_BYTES } from './engine.ts';

const encoder = new TextEncoder();

function errorPayload(error: { errorType: string; errorMessage: string }): Uint8Array {
  return encoder.encode(JSON.stringify(error));
}

/** The handler ran past its deadline. Older runtimes answered other shapes; this substring is in all of them. */
export function timedOutPayload(requestId: string, timeoutSeconds: number): Uint8Array {
  const errorMessage = `RequestId: ${requestId} Error: ${timedOutText(timeoutSeconds)}`;
  return errorPayload({ errorType: 'Sandbox.Timedout', errorMessage });
}

/** `Task timed out after 3.00 seconds`: also the line that goes to the log. */
export function timedOutText(timeoutSeconds: number): string {
  return `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`;
}

/** The process ended before it answered. `status` is an exit code, or a signal's name, or nothing after `exit(0)`. */
export function exitedPayload(requestId: string, status: number | string | null): Uint8Array {
  const detail =
    status === 0 || status === null
      ? 'Runtime exited without providing a reason'
      : `Runtime exited with error: ${typeof status === 'number' ? `exit status ${status}` : `signal: ${status}`}`;
  return errorPayload({ errorType: 'Runtime.ExitError', errorMessage: `RequestId: ${requestId} Error: ${detail}` });
}

/** The handler used more memory than `MemorySize` and was killed for it. */
export function outOfMemoryPayload(requestId: string): Uint8Array {
  const errorMessage = `RequestId: ${requestId} Error: Runtime exited with error: signal: killed`;
  return errorPayload({ errorType: 'Runtime.OutOfMemory', errorMessage });
}

export function responseTooLargePayload(): Uint8Array {
  return encoder.encode(
    JSON.stringify({
      errorMessage: `Response payload size exceeded maximum allowed payload size (${PAYLOAD_MAX_BYTES} bytes).`,
      errorType: 'Function.ResponseSizeTooLarge',
    }),
  );
}
