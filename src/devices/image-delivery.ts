// Answers a device's request for an image with blocks, from the offset that it asks for on.

import { isAppError } from '#base';
import type { FunctionService } from '#functions';
import { encodeMessage, IMAGE_BLOCK_MAX, IMAGE_FLAGS, IMAGE_STATUS, type Message } from './protocol.ts';
import type { TraceResolver } from './trace-resolver.ts';

const SENTENCE_MAX = 500;

export class ImageDelivery {
  readonly #functions: Pick<FunctionService, 'imageFor'>;

  readonly #traces: TraceResolver;

  constructor(functions: Pick<FunctionService, 'imageFor'>, traces: TraceResolver) {
    this.#functions = functions;
    this.#traces = traces;
  }

  /** Yields imageBlock messages. */
  async *answer(request: Message<'imageRequest'>): AsyncIterable<Uint8Array> {
    try {
      const noCache = (request.flags & IMAGE_FLAGS.noServerCache) !== 0 && request.offset === 0;
      const { deviceImage: image, etag, lineMap } = await this.#functions.imageFor(request.function, { noCache });
      this.#traces.remember(image, lineMap);
      if (request.offset > 0 && request.etag !== etag) yield refusal(request, IMAGE_STATUS.changed, 'it has new code');
      else yield* blocks(request, image, etag);
    } catch (error) {
      if (!isAppError(error)) throw error;
      const status = error.code === 'FunctionNotFound' ? IMAGE_STATUS.notFound : IMAGE_STATUS.failed;
      yield refusal(request, status, error.message);
    }
  }
}

function* blocks(request: Message<'imageRequest'>, image: Uint8Array, etag: string): Iterable<Uint8Array> {
  const blockSize = Math.min(Math.max(request.blockSize, 1), IMAGE_BLOCK_MAX);
  for (let offset = request.offset; offset < image.length; offset += blockSize) {
    const fields = { request: request.request, offset, total: image.length, status: IMAGE_STATUS.ok, etag };
    yield encodeMessage('imageBlock', fields, image.subarray(offset, offset + blockSize));
  }
}

function refusal(request: Message<'imageRequest'>, status: number, sentence: string): Uint8Array {
  const fields = { request: request.request, offset: 0, total: 0, status, etag: '' };
  return encodeMessage('imageBlock', fields, Buffer.from(sentence.slice(0, SENTENCE_MAX)));
}
