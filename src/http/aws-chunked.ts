// Removes `aws-chunked` framing and verifies it: chunk signatures, the trailer signature, the decoded length.
// chunk = hex-length [";chunk-signature=" 64hex] CRLF data CRLF; the last has length 0; then trailer lines, CRLF.
// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html

import { ByteReader } from './byte-reader.ts';
import { HttpError } from './errors.ts';
import { CHUNK_HEADER_BYTES_MAX, SIGNED_CHUNK_BYTES_MAX, TRAILER_BYTES_MAX } from './limits.ts';
import { sameSignature, sha256Hex, signText } from './signature.ts';

/** What signs a chunk: each signature covers the one before, so chunks can't be dropped or moved. */
export interface ChunkSigning {
  key: Uint8Array;
  /** YYYYMMDDTHHMMSSZ */
  date: string;
  scope: string;
  /** The signature of the request's head. */
  seed: string;
}

export interface AwsChunkedOptions {
  /** Undefined: the chunks carry no signatures. */
  signing: ChunkSigning | undefined;
  /** Names that `x-amz-trailer` announced, lower case; none: the body has no trailer part. */
  trailerNames: readonly string[];
  decodedSizeBytes: number;
  /** Filled once the body has ended. */
  trailers: Record<string, string>;
}

const EMPTY_HASH = sha256Hex('');

class ChunkVerifier {
  readonly #signing: ChunkSigning;
  #previous: string;

  constructor(signing: ChunkSigning) {
    this.#signing = signing;
    this.#previous = signing.seed;
  }

  chunk(data: Uint8Array, given: string | undefined): void {
    this.#check(['AWS4-HMAC-SHA256-PAYLOAD', EMPTY_HASH, sha256Hex(data)], given, 'a chunk');
  }

  trailer(text: string, given: string | undefined): void {
    this.#check(['AWS4-HMAC-SHA256-TRAILER', sha256Hex(text)], given, 'the trailer');
  }

  #check([algorithm, ...hashes]: string[], given: string | undefined, what: string): void {
    const { key, date, scope } = this.#signing;
    const expected = signText(key, [algorithm, date, scope, this.#previous, ...hashes].join('\n'));
    if (given === undefined || !sameSignature(expected, given)) {
      throw new HttpError(
        'ChunkSignatureMismatch',
        `the signature of ${what} does not match the signature we calculated`,
      );
    }
    this.#previous = expected;
  }
}

function readChunkHeader(line: string): { sizeBytes: number; signature: string | undefined } {
  const match = /^([0-9a-fA-F]{1,12})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(line);
  if (!match)
    throw new HttpError('MalformedChunk', `${JSON.stringify(line.slice(0, 80))} is no aws-chunked chunk header`);
  return { sizeBytes: Number.parseInt(match[1]!, 16), signature: match[2] };
}

async function expectLineEnd(reader: ByteReader): Promise<void> {
  const rest = await reader.line(0);
  if (rest !== '') throw new HttpError('MalformedChunk', 'an aws-chunked chunk is longer than its header says');
}

async function* chunkData(
  reader: ByteReader,
  verifier: ChunkVerifier | undefined,
  header: { sizeBytes: number; signature: string | undefined },
): AsyncGenerator<Uint8Array> {
  if (!verifier) {
    yield* reader.run(header.sizeBytes);
    return;
  }
  if (header.sizeBytes > SIGNED_CHUNK_BYTES_MAX) {
    throw new HttpError(
      'MalformedChunk',
      `a signed chunk of ${header.sizeBytes} bytes is over ${SIGNED_CHUNK_BYTES_MAX}`,
    );
  }
  const data = Buffer.concat(await Array.fromAsync(reader.run(header.sizeBytes)));
  verifier.chunk(data, header.signature);
  if (data.length > 0) yield data;
}

/** Trailer lines until the empty one. Clients differ in whether that one is sent, so the end of the body will do. */
async function readTrailers(reader: ByteReader, verifier: ChunkVerifier | undefined, options: AwsChunkedOptions) {
  let text = '';
  let signature: string | undefined;
  while (!(await reader.atEnd())) {
    const line = await reader.line(TRAILER_BYTES_MAX);
    if (line === '') break;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') signature = value;
    else if (options.trailerNames.includes(name)) {
      options.trailers[name] = value;
      text += `${name}:${value}\n`;
    } else
      throw new HttpError('MalformedTrailer', `the trailer ${JSON.stringify(name)} was not announced in x-amz-trailer`);
    if (text.length > TRAILER_BYTES_MAX) throw new HttpError('MalformedTrailer', 'the trailers are too long');
  }
  const missing = options.trailerNames.find((name) => options.trailers[name] === undefined);
  if (missing) throw new HttpError('MalformedTrailer', `the trailer ${missing} was announced but did not come`);
  if (verifier && options.trailerNames.length > 0) verifier.trailer(text, signature);
}

/** The payload. Ends with an error if anything is not as it was signed and announced. */
export async function* decodeAwsChunked(
  source: AsyncIterable<Uint8Array>,
  options: AwsChunkedOptions,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(source);
  const verifier = options.signing && new ChunkVerifier(options.signing);
  let total = 0;
  for (;;) {
    const header = readChunkHeader(await reader.line(CHUNK_HEADER_BYTES_MAX));
    total += header.sizeBytes;
    if (total > options.decodedSizeBytes) break;
    yield* chunkData(reader, verifier, header);
    if (header.sizeBytes === 0) break;
    await expectLineEnd(reader);
  }
  if (total !== options.decodedSizeBytes) {
    throw new HttpError(
      'IncompleteBody',
      `x-amz-decoded-content-length is ${options.decodedSizeBytes}, the chunks hold ${total}`,
    );
  }
  await readTrailers(reader, verifier, options);
  if (!(await reader.atEnd())) throw new HttpError('MalformedChunk', 'bytes follow the end of the aws-chunked body');
}
