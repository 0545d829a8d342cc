// Verifies AWS Signature Version 4. HMAC and SHA-256 are node:crypto's; the canonical request is ours, because the
// libraries only sign: they rebuild a request from parsed parts, choose themselves which headers count, and know
// nothing of chunk and trailer signatures. Their signer is the oracle in the tests instead.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { HttpError } from './errors.ts';
import type { QueryPair } from './query.ts';
import { decodeComponent } from './query.ts';
import { ALGORITHM, type CredentialScope, type SignatureClaim } from './signature-claim.ts';

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Uint8Array, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

/** RFC 3986: everything but the unreserved characters, in upper-case hex. */
export function encodeStrict(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** S3 signs the path encoded once, as it is; every other service the normalised path, encoded once more. */
export function canonicalPath(rawPath: string, signing: 's3' | 'standard'): string {
  if (signing === 's3') {
    return rawPath
      .split('/')
      .map((part) => encodeStrict(decodeComponent(part)))
      .join('/');
  }
  const kept: string[] = [];
  for (const part of rawPath.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(encodeStrict(part));
  }
  const trailing = kept.length > 0 && rawPath.endsWith('/') ? '/' : '';
  return `/${kept.join('/')}${trailing}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function canonicalQuery(pairs: readonly QueryPair[]): string {
  return pairs
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encodeStrict(name), encodeStrict(value)] as const)
    .sort((a, b) => compareText(a[0], b[0]) || compareText(a[1], b[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

export interface SignedRequest {
  method: string;
  path: string;
  query: readonly QueryPair[];
  /** All values of each header, in lower-case names. */
  headerValues: Readonly<Record<string, readonly string[] | undefined>>;
  signing: 's3' | 'standard';
}

export function canonicalRequest(
  request: SignedRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
): string {
  const names = [...signedHeaders].sort();
  const headers = names.map((name) => {
    const values = request.headerValues[name] ?? [];
    return `${name}:${values.map((value) => value.trim().replace(/\s+/g, ' ')).join(',')}\n`;
  });
  return [
    request.method,
    canonicalPath(request.path, request.signing),
    canonicalQuery(request.query),
    headers.join(''),
    names.join(';'),
    payloadHash,
  ].join('\n');
}

export function scopeText(scope: CredentialScope): string {
  return `${scope.day}/${scope.region}/${scope.service}/aws4_request`;
}

export function signingKey(secretAccessKey: string, scope: CredentialScope): Buffer {
  const day = hmac(`AWS4${secretAccessKey}`, scope.day);
  return hmac(hmac(hmac(day, scope.region), scope.service), 'aws4_request');
}

/** Compares in constant time: how long it takes tells nothing about how much of a guess was right. */
export function sameSignature(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}

export function signText(key: Uint8Array, text: string): string {
  return hmac(key, text).toString('hex');
}

/** `SignatureMismatch`, with what we signed: the caller can then see the difference. Returns the signing key. */
export function verifySignature(
  request: SignedRequest,
  claim: SignatureClaim,
  payloadHash: string,
  secretAccessKey: string,
): Buffer {
  const canonical = canonicalRequest(request, claim.signedHeaders, payloadHash);
  const stringToSign = [ALGORITHM, claim.date, scopeText(claim.scope), sha256Hex(canonical)].join('\n');
  const key = signingKey(secretAccessKey, claim.scope);
  if (sameSignature(signText(key, stringToSign), claim.signature)) return key;
  throw new HttpError(
    'SignatureMismatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    {
      AWSAccessKeyId: claim.scope.accessKeyId,
      StringToSign: stringToSign,
      SignatureProvided: claim.signature,
      CanonicalRequest: canonical,
    },
  );
}
