// What a request claims about its signature, from the Authorization header or the query of a presigned URL.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

import { HttpError } from './errors.ts';
import { PRESIGNED_EXPIRY_MAX_S } from './limits.ts';
import type { QueryPair } from './query.ts';

export const ALGORITHM = 'AWS4-HMAC-SHA256';

export interface CredentialScope {
  accessKeyId: string;
  /** YYYYMMDD */
  day: string;
  region: string;
  service: string;
}

export interface SignatureClaim {
  scope: CredentialScope;
  /** Lower case, in the order in which they were given. */
  signedHeaders: string[];
  /** 64 hex digits. */
  signature: string;
  /** YYYYMMDDTHHMMSSZ */
  date: string;
  dateMs: number;
  sessionToken?: string;
  /** Only for presigned URLs. */
  expiresInS?: number;
  presigned: boolean;
}

function malformed(message: string): HttpError {
  return new HttpError('MalformedAuthorization', message);
}

function parseScope(credential: string): CredentialScope {
  const parts = credential.split('/');
  // An access key id may hold slashes; the four last parts may not.
  const [day, region, service, terminator] = parts.slice(-4);
  const accessKeyId = parts.slice(0, -4).join('/');
  if (!accessKeyId || !/^\d{8}$/.test(day ?? '') || !region || !service || terminator !== 'aws4_request') {
    throw malformed(
      `the Credential ${JSON.stringify(credential.slice(0, 200))} is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".`,
    );
  }
  return { accessKeyId, day: day!, region, service };
}

/** `20261123T165815Z` → milliseconds. */
function parseDate(date: string | undefined): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  const ms = match
    ? Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
    : Number.NaN;
  if (Number.isNaN(ms)) {
    throw malformed(
      `AWS authentication requires a valid Date or x-amz-date header, got ${JSON.stringify(date ?? '')}.`,
    );
  }
  return ms;
}

/** RFC 1123 dates come in the plain Date header; the signature then still uses the ISO 8601 basic form. */
function requestDate(headers: Readonly<Record<string, string>>): string | undefined {
  if (headers['x-amz-date']) return headers['x-amz-date'];
  const ms = Date.parse(headers['date'] ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function checkSignature(signature: string | undefined): string {
  if (!signature || !/^[0-9a-f]{64}$/.test(signature))
    throw malformed('the Signature is not 64 lower-case hex digits.');
  return signature;
}

function checkSignedHeaders(text: string | undefined): string[] {
  const names = (text ?? '').split(';');
  if (names.some((name) => !/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name))) {
    throw malformed('SignedHeaders is not a list of lower-case header names separated by semicolons.');
  }
  return names;
}

function checkDay(scope: CredentialScope, date: string): void {
  if (scope.day !== date.slice(0, 8)) {
    throw malformed(`Date in Credential scope does not match YYYYMMDD from the request: ${scope.day} and ${date}.`);
  }
}

function claimFromHeader(authorization: string, headers: Readonly<Record<string, string>>): SignatureClaim {
  const space = authorization.indexOf(' ');
  if (authorization.slice(0, space) !== ALGORITHM) {
    throw malformed(`Unsupported authorization type: only ${ALGORITHM} is served.`);
  }
  const fields = new Map<string, string>();
  for (const field of authorization.slice(space + 1).split(',')) {
    const equals = field.indexOf('=');
    fields.set(field.slice(0, Math.max(0, equals)).trim(), field.slice(equals + 1).trim());
  }
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !fields.get(name));
  if (missing.length > 0) {
    throw malformed(missing.map((name) => `Authorization header requires '${name}' parameter.`).join(' '));
  }
  const scope = parseScope(fields.get('Credential')!);
  const signature = checkSignature(fields.get('Signature'));
  const date = requestDate(headers);
  const dateMs = parseDate(date);
  checkDay(scope, date!);
  const token = headers['x-amz-security-token'];
  return {
    scope,
    signedHeaders: checkSignedHeaders(fields.get('SignedHeaders')),
    signature,
    date: date!,
    dateMs,
    presigned: false,
    ...(token === undefined ? {} : { sessionToken: token }),
  };
}

function claimFromQuery(pairs: readonly QueryPair[]): SignatureClaim {
  const field = (name: string) => pairs.find((pair) => pair[0].toLowerCase() === name)?.[1];
  if (field('x-amz-algorithm') !== ALGORITHM) throw malformed(`X-Amz-Algorithm only supports "${ALGORITHM}".`);
  const date = field('x-amz-date');
  const dateMs = parseDate(date);
  const scope = parseScope(field('x-amz-credential') ?? '');
  checkDay(scope, date!);
  const expires = field('x-amz-expires') ?? '';
  const expiresInS = Number(expires);
  if (!/^\d{1,9}$/.test(expires) || expiresInS < 1 || expiresInS > PRESIGNED_EXPIRY_MAX_S) {
    throw malformed(`X-Amz-Expires must be a number of seconds from 1 to ${PRESIGNED_EXPIRY_MAX_S}.`);
  }
  const token = field('x-amz-security-token');
  return {
    scope,
    signedHeaders: checkSignedHeaders(field('x-amz-signedheaders')),
    signature: checkSignature(field('x-amz-signature')),
    date: date!,
    dateMs,
    expiresInS,
    presigned: true,
    ...(token === undefined ? {} : { sessionToken: token }),
  };
}

/** Signature Version 2 is what some tools still presign with unless they are told otherwise. */
function checkVersion(authorization: string | undefined, query: readonly QueryPair[]): void {
  const names = new Set(query.map((pair) => pair[0]));
  if (!authorization?.startsWith('AWS ') && !(names.has('AWSAccessKeyId') && names.has('Signature'))) return;
  throw new HttpError(
    'UnsupportedSignature',
    'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
  );
}

/** `MissingAuthentication` when there is none, `MalformedAuthorization` when it can't be read, `UnsupportedSignature`. */
export function readSignatureClaim(
  headers: Readonly<Record<string, string>>,
  query: readonly QueryPair[],
): SignatureClaim {
  const authorization = headers['authorization'];
  checkVersion(authorization, query);
  const presigned = query.some((pair) => /^x-amz-(algorithm|signature|credential)$/i.test(pair[0]));
  if (authorization !== undefined && presigned) {
    throw malformed(
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter or the Authorization header.',
    );
  }
  if (authorization !== undefined) return claimFromHeader(authorization, headers);
  if (presigned) return claimFromQuery(query);
  throw new HttpError(
    'MissingAuthentication',
    'the request carries no signature: sign it with AWS Signature Version 4',
  );
}
