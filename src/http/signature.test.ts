// Signature verification: the SDK's own signer is the oracle; hostile input never gets past it and never crashes it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { isAppError } from '#base';
import { checkSignedHeaders, checkTime, compactDate } from './claim-check.ts';
import { httpErrorCodes } from './errors.ts';
import { PRESIGNED_EXPIRY_MAX_S } from './limits.ts';
import { parseQuery } from './query.ts';
import { encodeStrict, sha256Hex, verifySignature } from './signature.ts';
import { readSignatureClaim } from './signature-claim.ts';

const nowMs = Date.parse('2026-11-23T12:00:00Z');
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

function signer(service: string) {
  return new SignatureV4({
    service,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKID', secretAccessKey: secret },
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: service === 's3',
  });
}

async function verifySigned(
  signing: 's3' | 'standard',
  request: { path: string; query: Record<string, string>; headers: Record<string, string>; body: string },
  secretAccessKey = secret,
): Promise<void> {
  const signed = await signer(signing === 's3' ? 's3' : 'lambda').sign(
    {
      method: 'POST',
      protocol: 'http:',
      hostname: 'localhost',
      ...request,
      headers: { host: 'localhost', ...request.headers },
    },
    { signingDate: new Date(nowMs) },
  );
  const headers = Object.fromEntries(
    Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const headerValues = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  const pairs = Object.entries(request.query).map(([name, value]) => `${encodeStrict(name)}=${encodeStrict(value)}`);
  const query = parseQuery(pairs.join('&'));
  const claim = readSignatureClaim(headers, query);
  checkTime(claim, nowMs, 0);
  verifySignature(
    { method: 'POST', path: request.path, query, headerValues, signing },
    claim,
    sha256Hex(request.body),
    secretAccessKey,
  );
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => text.isWellFormed());
const safeHeader = fc.string({ unit: fc.constantFrom(...'ab Z09-_.:/ '), maxLength: 12 });

test('what the SDK signs is accepted, for S3 and for the other services', async () => {
  const request = fc.record({
    path: fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.map(encodeStrict).join('/')}`),
    query: fc.dictionary(
      word.filter((name) => !/^x-amz/i.test(name)),
      word,
      { maxKeys: 4, noNullPrototype: true },
    ),
    headers: fc.record({ 'x-amz-meta-a': safeHeader, 'content-type': safeHeader }),
    body: fc.string({ maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('s3' as const, 'standard' as const), request, async (signing, one) => {
      // "." and ".." as whole segments: only S3 keeps them, and the signer's own normalisation is not in question here.
      fc.pre(!/\/\.{1,2}(\/|$)/.test(one.path));
      await verifySigned(signing, one);
      await assert.rejects(verifySigned(signing, one, `${secret}x`), (error) => isAppError(error, 'SignatureMismatch'));
    }),
    { numRuns: 60 },
  );
});

const good = {
  authorization: `AWS4-HMAC-SHA256 Credential=AKID/20261123/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'a'.repeat(64)}`,
  'x-amz-date': '20261123T120000Z',
};

const badHeaders: Array<[string, Record<string, string>, string]> = [
  ['no signature', {}, 'MissingAuthentication'],
  ['another scheme', { ...good, authorization: 'Basic abc' }, 'MalformedAuthorization'],
  ['version 2', { authorization: 'AWS AKID:signature' }, 'UnsupportedSignature'],
  ['no space', { ...good, authorization: 'AWS4-HMAC-SHA256' }, 'MalformedAuthorization'],
  ['empty', { ...good, authorization: '' }, 'MalformedAuthorization'],
  [
    'no credential',
    { ...good, authorization: good.authorization.replace('Credential', 'X') },
    'MalformedAuthorization',
  ],
  ['short scope', { ...good, authorization: good.authorization.replace('/s3', '') }, 'MalformedAuthorization'],
  ['short signature', { ...good, authorization: good.authorization.slice(0, -1) }, 'MalformedAuthorization'],
  [
    'upper-case signature',
    { ...good, authorization: good.authorization.replace(/a{64}/, 'A'.repeat(64)) },
    'MalformedAuthorization',
  ],
  ['no date', { authorization: good.authorization }, 'MalformedAuthorization'],
  ['another day', { ...good, 'x-amz-date': '20261122T120000Z' }, 'MalformedAuthorization'],
  ['no such day', { ...good, 'x-amz-date': '20261399T120000Z' }, 'MalformedAuthorization'],
];
for (const [name, headers, code] of badHeaders) {
  test(`Authorization: ${name} → ${code}`, () => {
    assert.throws(
      () => readSignatureClaim(headers, []),
      (error) => isAppError(error, code),
    );
  });
}

test('no Authorization header or presigned query crashes the reader', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ maxLength: 40 }).map((text) => `AWS4-HMAC-SHA256 ${text}`),
    fc
      .tuple(fc.nat(200), fc.string({ maxLength: 5 }))
      .map(([at, text]) => good.authorization.slice(0, at) + text + good.authorization.slice(at + 1)),
  );
  const known = (error: unknown) => isAppError(error) && (httpErrorCodes as readonly string[]).includes(error.code);
  const attempt = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      assert.ok(known(error), String(error));
    }
  };
  fc.assert(
    fc.property(hostile, hostile, (first, second) => {
      attempt(() => readSignatureClaim({ ...good, authorization: first }, []));
      attempt(() =>
        readSignatureClaim({}, parseQuery(`X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${first}&${second}`)),
      );
    }),
    { numRuns: 500 },
  );
});

test('time: header signatures within the skew, presigned URLs until they expire', () => {
  const claim = readSignatureClaim(good, []);
  const at = (offsetMs: number, one = claim) => checkTime(one, nowMs + offsetMs, 900_000);
  at(900_000);
  at(-900_000);
  for (const offset of [900_001, -900_001])
    assert.throws(
      () => at(offset),
      (error) => isAppError(error, 'RequestTimeSkewed'),
    );
  const presigned = { ...claim, presigned: true, expiresInS: 3600 };
  at(3_600_000, presigned);
  assert.throws(
    () => at(3_600_001, presigned),
    (error) => isAppError(error, 'RequestExpired'),
  );
  assert.equal(compactDate(nowMs), '20261123T120000Z');
});

test('presigned: the expiry is at most seven days', () => {
  const query = (expires: number | string) =>
    parseQuery(
      `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID/20261123/r/s3/aws4_request&X-Amz-Date=20261123T120000Z&X-Amz-Expires=${expires}&X-Amz-SignedHeaders=host&X-Amz-Signature=${'a'.repeat(64)}`,
    );
  assert.equal(readSignatureClaim({}, query(PRESIGNED_EXPIRY_MAX_S)).expiresInS, PRESIGNED_EXPIRY_MAX_S);
  for (const bad of [PRESIGNED_EXPIRY_MAX_S + 1, 0, '-1', '1e3', '']) {
    assert.throws(
      () => readSignatureClaim({}, query(bad)),
      (error) => isAppError(error, 'MalformedAuthorization'),
    );
  }
});

test('host and every x-amz header must be signed', () => {
  const claim = readSignatureClaim(good, []);
  checkSignedHeaders(claim, ['host', 'x-amz-date', 'user-agent']);
  assert.throws(
    () => checkSignedHeaders(claim, ['host', 'x-amz-meta-a']),
    (error) => isAppError(error, 'UnsignedHeaders'),
  );
  const withoutHost = { ...claim, signedHeaders: ['x-amz-date'] };
  assert.throws(
    () => checkSignedHeaders(withoutHost, ['x-amz-date']),
    (error) => isAppError(error, 'UnsignedHeaders'),
  );
});
