// aws-chunked bodies: whatever way the bytes are cut into pieces, the payload comes out or a typed error does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAppError } from '#base';
import { type ChunkSigning, decodeAwsChunked } from './aws-chunked.ts';
import { httpErrorCodes } from './errors.ts';
import { CHUNK_HEADER_BYTES_MAX, SIGNED_CHUNK_BYTES_MAX, TRAILER_BYTES_MAX } from './limits.ts';
import { sha256Hex, signText } from './signature.ts';

const signing: ChunkSigning = {
  key: Buffer.alloc(32, 1),
  date: '20261123T120000Z',
  scope: 'scope',
  seed: 'f'.repeat(64),
};

/** The other side: what a client sends. */
function encode(chunks: string[], trailers: Record<string, string>, sign: boolean): string {
  let previous = signing.seed;
  let out = '';
  const next = (kind: string, hashes: string[]) => {
    previous = signText(
      signing.key,
      [`AWS4-HMAC-SHA256-${kind}`, signing.date, signing.scope, previous, ...hashes].join('\n'),
    );
    return previous;
  };
  for (const chunk of [...chunks.filter((one) => one !== ''), '']) {
    const signature = sign ? `;chunk-signature=${next('PAYLOAD', [sha256Hex(''), sha256Hex(chunk)])}` : '';
    out += `${Buffer.byteLength(chunk).toString(16)}${signature}\r\n${chunk}${chunk === '' ? '' : '\r\n'}`;
  }
  const lines = Object.entries(trailers).map(([name, value]) => `${name}:${value}`);
  for (const line of lines) out += `${line}\r\n`;
  if (sign && lines.length > 0) {
    out += `x-amz-trailer-signature:${next('TRAILER', [sha256Hex(lines.map((line) => `${line}\n`).join(''))])}\r\n`;
  }
  return `${out}\r\n`;
}

async function* cut(text: string | Buffer, sizes: number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string);
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function decode(
  source: AsyncIterable<Uint8Array>,
  sizeBytes: number,
  sign: boolean,
  trailerNames: string[] = [],
) {
  const trailers: Record<string, string> = {};
  const options = { signing: sign ? signing : undefined, trailerNames, decodedSizeBytes: sizeBytes, trailers };
  const payload = Buffer.concat(await Array.fromAsync(decodeAwsChunked(source, options))).toString();
  return { payload, trailers };
}

test('payload and trailers come out, signed or not, however the bytes are cut', async () => {
  const chunks = fc.array(
    fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => text.toWellFormed()),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(
      chunks,
      fc.boolean(),
      fc.boolean(),
      fc.array(fc.nat(40), { maxLength: 20 }),
      async (parts, sign, trailing, sizes) => {
        const sent: Record<string, string> = trailing ? { 'x-amz-checksum-crc32': 'AAAAAA==' } : {};
        const payload = parts.join('');
        const body = cut(encode(parts, sent, sign), sizes);
        const got = await decode(body, Buffer.byteLength(payload), sign, Object.keys(sent));
        assert.deepEqual(got, { payload, trailers: sent });
      },
    ),
    { numRuns: 200 },
  );
});

test('a changed byte never gets through a signed body', async () => {
  const body = Buffer.from(encode(['hello', 'world'], { 'x-amz-checksum-crc32': 'AAAAAA==' }, true));
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length - 3), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Buffer.from(body);
      changed[at]! ^= flip;
      const got = await decode(cut(changed, []), 10, true, ['x-amz-checksum-crc32']).catch((error) => error);
      if (isAppError(got)) return;
      // Upper or lower case of a hex length or a trailer's name is the same text to the grammar.
      assert.deepEqual(got, { payload: 'helloworld', trailers: { 'x-amz-checksum-crc32': 'AAAAAA==' } });
    }),
    { numRuns: 300 },
  );
});

test('random bytes end in a typed error', async () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.stringMatching(/^[0-9a-f]{0,12}(;[a-z=]{0,9})?\r\n.{0,9}$/),
  );
  await fc.assert(
    fc.asyncProperty(hostile, fc.boolean(), async (text, sign) => {
      const got = await decode(cut(text, [3, 5]), 3, sign).catch((error) => error);
      assert.ok(isAppError(got) && (httpErrorCodes as readonly string[]).includes(got.code), String(got));
    }),
    { numRuns: 300 },
  );
});

const refused: Array<[string, string, string, boolean]> = [
  ['a chunk longer than declared', '5\r\nhello\r\n1\r\nx\r\n0\r\n\r\n', 'IncompleteBody', false],
  ['a body that breaks off', '5\r\nhel', 'IncompleteBody', false],
  ['bytes after the end', '5\r\nhello\r\n0\r\n\r\nmore', 'MalformedChunk', false],
  ['a chunk without its line end', '5\r\nhelloXX0\r\n\r\n', 'MalformedChunk', false],
  ['an endless header', 'a'.repeat(CHUNK_HEADER_BYTES_MAX + 2), 'MalformedChunk', false],
  ['a signed chunk without signature', '5\r\nhello\r\n0\r\n\r\n', 'ChunkSignatureMismatch', true],
  ['a trailer that was not announced', '5\r\nhello\r\n0\r\nx-a:b\r\n\r\n', 'MalformedTrailer', false],
  ['an endless trailer', `5\r\nhello\r\n0\r\n${'a'.repeat(TRAILER_BYTES_MAX + 2)}`, 'MalformedChunk', false],
];
for (const [name, body, code, sign] of refused) {
  test(`${name} → ${code}`, async () => {
    await assert.rejects(decode(cut(body, []), 5, sign), (error) => isAppError(error, code));
  });
}

test('a signed chunk over the limit is refused before it is held', async () => {
  const header = `${(SIGNED_CHUNK_BYTES_MAX + 1).toString(16)};chunk-signature=${'a'.repeat(64)}\r\n`;
  await assert.rejects(decode(cut(header, []), SIGNED_CHUNK_BYTES_MAX + 1, true), (error) =>
    isAppError(error, 'MalformedChunk'),
  );
});

test('an announced trailer must come', async () => {
  const body = cut('5\r\nhello\r\n0\r\n\r\n', []);
  await assert.rejects(decode(body, 5, false, ['x-amz-checksum-crc32']), (error) =>
    isAppError(error, 'MalformedTrailer'),
  );
});
