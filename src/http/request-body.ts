// The body of a request whose head was verified: what the head signed about the payload is checked while it is read.

import { createHash } from 'node:crypto';
import { type ChunkSigning, decodeAwsChunked } from './aws-chunked.ts';
import { HttpError } from './errors.ts';
import type { RequestBody } from './service.ts';
import { sameSignature } from './signature.ts';

/** What `x-amz-content-sha256` says: a hash, nothing, or which framing. */
export type PayloadPlan =
  | { kind: 'hash'; sha256: string }
  | { kind: 'unsigned' }
  | { kind: 'chunked'; signed: boolean; trailerNames: string[]; decodedSizeBytes: number };

const STREAMING = new Map([
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', { signed: true, trailer: false }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', { signed: true, trailer: true }],
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', { signed: false, trailer: true }],
]);

function decodedSize(headers: Readonly<Record<string, string>>): number {
  const text = headers['x-amz-decoded-content-length'];
  if (text === undefined) {
    throw new HttpError('MissingContentLength', 'You must provide the x-amz-decoded-content-length HTTP header.');
  }
  if (!/^\d{1,15}$/.test(text))
    throw new HttpError('IncompleteBody', `x-amz-decoded-content-length is ${JSON.stringify(text)}`);
  return Number(text);
}

/** `MissingPayloadHash`, `InvalidPayloadHash`, `MissingContentLength`. */
export function planPayload(value: string | undefined, headers: Readonly<Record<string, string>>): PayloadPlan {
  if (value === undefined) {
    throw new HttpError('MissingPayloadHash', 'Missing required header for this request: x-amz-content-sha256');
  }
  if (value === 'UNSIGNED-PAYLOAD') return { kind: 'unsigned' };
  if (/^[0-9a-f]{64}$/.test(value)) return { kind: 'hash', sha256: value };
  const streaming = STREAMING.get(value);
  if (!streaming) {
    throw new HttpError(
      'InvalidPayloadHash',
      'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
    );
  }
  const announced = (headers['x-amz-trailer'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  const trailerNames = streaming.trailer ? announced.filter((name) => name !== '') : [];
  return { kind: 'chunked', signed: streaming.signed, trailerNames, decodedSizeBytes: decodedSize(headers) };
}

async function* verifyHash(source: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of source) {
    hash.update(piece);
    yield piece;
  }
  const computed = hash.digest('hex');
  if (sameSignature(computed, sha256)) return;
  throw new HttpError(
    'PayloadHashMismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    { ClientComputedContentSHA256: sha256, S3ComputedContentSHA256: computed },
  );
}

async function* limited(source: AsyncIterable<Uint8Array>, limitBytes: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const piece of source) {
    total += piece.byteLength;
    if (total > limitBytes) throw bodyTooLarge(limitBytes);
    yield piece;
  }
}

function bodyTooLarge(limitBytes: number): HttpError {
  return new HttpError('BodyTooLarge', `Request must be smaller than ${limitBytes} bytes`, {
    MaxSizeAllowed: String(limitBytes),
  });
}

export interface VerifiedBodyOptions {
  source: AsyncIterable<Uint8Array>;
  plan: PayloadPlan;
  signing: ChunkSigning;
  limitBytes: number;
  declaredSizeBytes: number | undefined;
}

export class VerifiedBody implements RequestBody {
  readonly declaredSizeBytes: number | undefined;
  readonly #options: VerifiedBodyOptions;
  readonly #trailers: Record<string, string> = {};
  #taken = false;

  constructor(options: VerifiedBodyOptions) {
    const { plan } = options;
    this.#options = options;
    this.declaredSizeBytes = plan.kind === 'chunked' ? plan.decodedSizeBytes : options.declaredSizeBytes;
    if ((this.declaredSizeBytes ?? 0) > options.limitBytes) throw bodyTooLarge(options.limitBytes);
  }

  stream(): AsyncIterable<Uint8Array> {
    if (this.#taken) throw new Error('assertion failed: a request body can be read once');
    this.#taken = true;
    return limited(this.#verified(), this.#options.limitBytes);
  }

  async bytes(limitBytes?: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of limited(this.stream(), limitBytes ?? this.#options.limitBytes)) pieces.push(piece);
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }

  trailers(): Record<string, string> {
    return { ...this.#trailers };
  }

  #verified(): AsyncIterable<Uint8Array> {
    const { source, plan, signing } = this.#options;
    if (plan.kind === 'unsigned') return source;
    if (plan.kind === 'hash') return verifyHash(source, plan.sha256);
    return decodeAwsChunked(source, {
      signing: plan.signed ? signing : undefined,
      trailerNames: plan.trailerNames,
      decodedSizeBytes: plan.decodedSizeBytes,
      trailers: this.#trailers,
    });
  }
}

/** A body that was read before the signature could be checked: every AWS service but S3 signs its hash. */
export class BufferedBody implements RequestBody {
  readonly declaredSizeBytes: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.declaredSizeBytes = bytes.byteLength;
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    if (this.#bytes.byteLength > 0) yield this.#bytes;
  }

  async bytes(limitBytes = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    if (this.#bytes.byteLength > limitBytes) throw bodyTooLarge(limitBytes);
    return this.#bytes;
  }

  trailers(): Record<string, string> {
    return {};
  }
}

/** Everything at once, for a service that signs the body's hash. */
export async function readWhole(
  source: AsyncIterable<Uint8Array>,
  declaredSizeBytes: number | undefined,
  limitBytes: number,
): Promise<Uint8Array> {
  if ((declaredSizeBytes ?? 0) > limitBytes) throw bodyTooLarge(limitBytes);
  return Buffer.concat(await Array.fromAsync(limited(source, limitBytes)));
}
