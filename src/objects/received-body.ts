// Takes in a body of unknown length in constant memory: small ones stay in memory, larger ones become a flushed file.

import { createHash } from 'node:crypto';
import type { BodyFiles } from './body-files.ts';
import { objectError } from './errors.ts';
import { INLINE_SIZE_MAX, OBJECT_SIZE_MAX } from './limits.ts';
import type { BodyPlace } from './object-row.ts';
import type { ObjectBody } from './object-store.ts';

export interface ReceivedBody {
  place: BodyPlace;
  /** The bytes, where they go into the database. */
  inline: Uint8Array | undefined;
  sizeBytes: number;
  etag: string;
}

/** From the first byte over the inline limit on, the body goes to a file as it comes. `ObjectTooLarge`. */
export async function receiveBody(body: ObjectBody, files: BodyFiles): Promise<ReceivedBody> {
  const pieces = limitSize(body instanceof Uint8Array ? [body] : body);
  const head: Uint8Array[] = [];
  let sizeBytes = 0;
  for (;;) {
    const next = await pieces.next();
    if (next.done) return inlineBody(Buffer.concat(head), files.newId());
    head.push(next.value);
    sizeBytes += next.value.byteLength;
    if (sizeBytes > INLINE_SIZE_MAX) break;
  }
  const written = await files.write(chain(head, pieces));
  return { place: { kind: 'file', id: written.id }, inline: undefined, ...written };
}

function inlineBody(bytes: Uint8Array, id: string): ReceivedBody {
  const etag = createHash('md5').update(bytes).digest('hex');
  return { place: { kind: 'inline', id }, inline: bytes, sizeBytes: bytes.byteLength, etag };
}

async function* chain(head: Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}

async function* limitSize(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const piece of source) {
    sizeBytes += piece.byteLength;
    if (sizeBytes > OBJECT_SIZE_MAX) {
      throw objectError(
        'ObjectTooLarge',
        `Your proposed upload exceeds the maximum allowed size of ${OBJECT_SIZE_MAX} bytes`,
      );
    }
    yield piece;
  }
}
