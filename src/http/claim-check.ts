// Is the claim's date near enough, and does the signature cover what it must?

import { HttpError } from './errors.ts';
import type { SignatureClaim } from './signature-claim.ts';

export function compactDate(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function isoSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}/, '');
}

/** Header signatures: within `skewMaxMs` of our clock. Presigned URLs: until they expire. */
export function checkTime(claim: SignatureClaim, nowMs: number, skewMaxMs: number): void {
  const aheadMs = claim.dateMs - nowMs;
  if (claim.expiresInS !== undefined) {
    const endMs = claim.dateMs + claim.expiresInS * 1000;
    if (nowMs > endMs) {
      throw new HttpError('RequestExpired', 'Request has expired', {
        'X-Amz-Expires': String(claim.expiresInS),
        Expires: isoSeconds(endMs),
        ServerTime: isoSeconds(nowMs),
      });
    }
    if (aheadMs <= skewMaxMs) return;
  }
  if (Math.abs(aheadMs) <= skewMaxMs) return;
  throw new HttpError(
    'RequestTimeSkewed',
    'The difference between the request time and the current time is too large.',
    {
      RequestTime: claim.date,
      ServerTime: isoSeconds(nowMs),
      MaxAllowedSkewMilliseconds: String(skewMaxMs),
    },
  );
}

/** An unsigned `host` or `x-amz-…` header could be changed on the way without anyone noticing. */
export function checkSignedHeaders(claim: SignatureClaim, headerNames: readonly string[]): void {
  const signed = new Set(claim.signedHeaders);
  const unsigned = headerNames.filter((name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.has(name));
  // A presigned URL covers its payload by agreement (UNSIGNED-PAYLOAD), so this one header may stand alone.
  const refused = claim.presigned ? unsigned.filter((name) => name !== 'x-amz-content-sha256') : unsigned;
  if (!signed.has('host') && !refused.includes('host')) refused.push('host');
  if (refused.length === 0) return;
  throw new HttpError('UnsignedHeaders', 'There were headers present in the request which were not signed', {
    HeadersNotSigned: refused.join(', '),
  });
}
