// The head of a request as it came over the wire. The raw request line is kept: WHATWG URLs fold `..`, `//` and
// `%2e` away, and S3 keys may contain all three.

import type { IncomingMessage } from 'node:http';
import { HttpError } from './errors.ts';
import { parseQuery, type QueryPair } from './query.ts';

export interface RequestHead {
  method: string;
  path: string;
  rawQuery: string;
  query: readonly QueryPair[];
  headers: Readonly<Record<string, string>>;
  headerValues: Readonly<Record<string, readonly string[] | undefined>>;
  contentLength: number | undefined;
  requestId: string;
  source: AsyncIterable<Uint8Array>;
}

/** `/path?query` of origin form; absolute form (as proxies send) loses its scheme and host. */
export function splitTarget(target: string): { path: string; rawQuery: string } {
  const origin = target.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = origin.indexOf('?');
  const path = mark < 0 ? origin : origin.slice(0, mark);
  return { path: path === '' ? '/' : path, rawQuery: mark < 0 ? '' : origin.slice(mark + 1) };
}

/** A connection that breaks inside a body shows as an error of the stream. */
async function* bodyOf(incoming: IncomingMessage, beforeReading: () => void): AsyncGenerator<Uint8Array> {
  beforeReading();
  try {
    for await (const piece of incoming) yield piece as Uint8Array;
  } catch (cause) {
    throw new HttpError(
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length HTTP header',
      {},
      cause,
    );
  }
}

/** `beforeReading` sends `100 Continue` to a client that waits for it, only when the body is really wanted. */
export function readHead(incoming: IncomingMessage, requestId: string, beforeReading: () => void): RequestHead {
  const { path, rawQuery } = splitTarget(incoming.url ?? '/');
  if (!path.startsWith('/'))
    throw new HttpError('InvalidUri', `${JSON.stringify(path.slice(0, 100))} is no absolute path`);
  const headerValues = incoming.headersDistinct;
  const headers: Record<string, string> = Object.create(null);
  for (const [name, values] of Object.entries(headerValues)) headers[name] = values!.join(', ');
  const length = headers['content-length'];
  return {
    method: incoming.method ?? 'GET',
    path,
    rawQuery,
    query: parseQuery(rawQuery),
    headers,
    headerValues,
    contentLength: length === undefined ? undefined : Number(length),
    requestId,
    source: bodyOf(incoming, beforeReading),
  };
}
