// Writes an ApiResponse to the socket: at the pace of the client, and cut off rather than ended when the body fails.

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiResponse } from './service.ts';

async function writeStream(outgoing: ServerResponse, body: AsyncIterable<Uint8Array>, signal: AbortSignal) {
  for await (const piece of body) {
    if (signal.aborted) return;
    if (!outgoing.write(piece)) await once(outgoing, 'drain', { signal });
  }
}

function isStream(body: NonNullable<ApiResponse['body']>): body is AsyncIterable<Uint8Array> {
  return typeof body !== 'string' && !(body instanceof Uint8Array);
}

/** Resolves when the answer is written or the connection is gone. */
export async function writeAnswer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: ApiResponse,
  signal: AbortSignal,
): Promise<void> {
  const { status, body } = answer;
  for (const [name, value] of Object.entries(answer.headers ?? {})) outgoing.setHeader(name, value);
  // What is left of an unwanted body is not worth a connection: the next request on it would have to wait for it.
  if (!incoming.complete) outgoing.setHeader('connection', 'close');
  if (body !== undefined && isStream(body)) {
    outgoing.writeHead(status);
    try {
      if (incoming.method !== 'HEAD') await writeStream(outgoing, body, signal);
      else await body[Symbol.asyncIterator]().return?.();
      outgoing.end();
    } catch {
      outgoing.destroy();
    }
  } else {
    const bytes = typeof body === 'string' ? Buffer.from(body) : (body ?? Buffer.alloc(0));
    if (!outgoing.hasHeader('content-length') && status !== 204 && status !== 304) {
      outgoing.setHeader('content-length', bytes.byteLength);
    }
    outgoing.writeHead(status);
    outgoing.end(incoming.method === 'HEAD' ? undefined : bytes);
  }
  if (!incoming.complete) incoming.resume();
}
