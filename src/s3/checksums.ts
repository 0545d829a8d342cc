// Content-MD5 and the x-amz-checksum family: given in a header before the body or in a trailer behind it, verified
// while the body streams, kept with the object. https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html

import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ApiRequest } from '#http';
import { Crc32c, Crc64Nvme } from './crc.ts';
import { s3Error } from './errors.ts';

interface Digest {
  update(bytes: Uint8Array): void;
  digest(): Buffer;
}

class Crc32 implements Digest {
  #crc = 0;
  update(bytes: Uint8Array): void {
    this.#crc = crc32(bytes, this.#crc);
  }
  digest(): Buffer {
    const out = Buffer.alloc(4);
    out.writeUInt32BE(this.#crc);
    return out;
  }
}

function hash(algorithm: string): Digest {
  const state = createHash(algorithm);
  return { update: (bytes) => void state.update(bytes), digest: () => state.digest() };
}

/** By the last part of the header's name. */
const ALGORITHMS: Record<string, { sizeBytes: number; start: () => Digest }> = {
  crc32: { sizeBytes: 4, start: () => new Crc32() },
  crc32c: { sizeBytes: 4, start: () => new Crc32c() },
  crc64nvme: { sizeBytes: 8, start: () => new Crc64Nvme() },
  sha1: { sizeBytes: 20, start: () => hash('sha1') },
  sha256: { sizeBytes: 32, start: () => hash('sha256') },
};

export const CHECKSUM_NAMES = Object.keys(ALGORITHMS);

function isBase64Of(text: string, sizeBytes: number): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.byteLength === sizeBytes && bytes.toString('base64') === text;
}

/** Header checksums by algorithm. `InvalidRequest` for one that can't be a value of its algorithm. */
function headerChecksums(request: ApiRequest): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of CHECKSUM_NAMES) {
    const value = request.headers[`x-amz-checksum-${name}`];
    if (value === undefined) continue;
    if (!isBase64Of(value, ALGORITHMS[name]!.sizeBytes)) {
      throw s3Error('InvalidRequest', `Value for x-amz-checksum-${name} header is invalid.`);
    }
    given[name] = value;
  }
  if (Object.keys(given).length > 1) {
    throw s3Error(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  return given;
}

function trailerAlgorithms(request: ApiRequest): string[] {
  const names = (request.headers['x-amz-trailer'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  return CHECKSUM_NAMES.filter((name) => names.includes(`x-amz-checksum-${name}`));
}

export interface CheckedBody {
  /** The payload; ends with `BadDigest` if it is not what the client summed. */
  stream: AsyncIterable<Uint8Array>;
  /** By algorithm; complete once the stream has ended. */
  checksums: () => Record<string, string>;
}

/** `InvalidDigest` and `InvalidRequest` come at once, `BadDigest` at the end of the stream. */
export function checkedBody(request: ApiRequest): CheckedBody {
  const given = headerChecksums(request);
  const md5 = request.headers['content-md5'];
  if (md5 !== undefined && !isBase64Of(md5, 16))
    throw s3Error('InvalidDigest', 'The Content-MD5 you specified is not valid.');
  const checksums = { ...given };
  const stream = verify(request, given, trailerAlgorithms(request), md5, checksums);
  return { stream, checksums: () => ({ ...checksums }) };
}

async function* verify(
  request: ApiRequest,
  given: Record<string, string>,
  trailing: string[],
  md5: string | undefined,
  checksums: Record<string, string>,
): AsyncGenerator<Uint8Array> {
  const names = [...Object.keys(given), ...trailing];
  const digests = new Map(names.map((name) => [name, ALGORITHMS[name]!.start()]));
  const md5Digest = md5 === undefined ? undefined : hash('md5');
  for await (const piece of request.body.stream()) {
    for (const digest of digests.values()) digest.update(piece);
    md5Digest?.update(piece);
    yield piece;
  }
  if (md5Digest && md5Digest.digest().toString('base64') !== md5) {
    throw s3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  const trailers = request.body.trailers();
  for (const [name, digest] of digests) {
    const expected = given[name] ?? trailers[`x-amz-checksum-${name}`];
    const computed = digest.digest().toString('base64');
    if (expected !== computed) {
      throw s3Error('BadDigest', `The ${name.toUpperCase()} you specified did not match the calculated checksum.`);
    }
    checksums[name] = computed;
  }
}

export function checksumHeaders(checksums: Record<string, string>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(checksums)) {
    headers[`x-amz-checksum-${name}`] = value;
    headers['x-amz-checksum-type'] = 'FULL_OBJECT';
  }
  return headers;
}

/** A small body (XML) as a whole, with the same checks. */
export async function checkedBytes(request: ApiRequest, limitBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const piece of checkedBody(request).stream) {
    sizeBytes += piece.byteLength;
    if (sizeBytes > limitBytes) throw s3Error('MalformedXML', `The body is over ${limitBytes} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
