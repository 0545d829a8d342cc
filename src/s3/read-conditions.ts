// If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since of reads and of copy sources (RFC 9110 §13.2.2).

import { AppError } from '#base';
import { matchesEtag, type ObjectInfo } from '#objects';

export type Verdict = 'go' | 'not-modified' | 'failed';

/** HTTP dates have no milliseconds, so an object's time is cut to the second before it is compared. */
function secondsOf(ms: number): number {
  return Math.floor(ms / 1000);
}

function dateOf(text: string | undefined): number | undefined {
  const ms = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(ms) ? undefined : secondsOf(ms);
}

/** `prefix` is '' for reads, `x-amz-copy-source-` for the source of a copy. */
export function judge(headers: Readonly<Record<string, string>>, info: ObjectInfo, prefix = ''): Verdict {
  const ifMatch = headers[`${prefix}if-match`];
  const ifNoneMatch = headers[`${prefix}if-none-match`];
  const modified = secondsOf(info.lastModifiedMs);
  if (ifMatch !== undefined) {
    if (!matchesEtag(ifMatch, info.etag)) return 'failed';
  } else {
    const unmodifiedSince = dateOf(headers[`${prefix}if-unmodified-since`]);
    if (unmodifiedSince !== undefined && modified > unmodifiedSince) return 'failed';
  }
  if (ifNoneMatch !== undefined) return matchesEtag(ifNoneMatch, info.etag) ? 'not-modified' : 'go';
  const modifiedSince = dateOf(headers[`${prefix}if-modified-since`]);
  return modifiedSince !== undefined && modified <= modifiedSince ? 'not-modified' : 'go';
}

export function preconditionFailed(): AppError {
  return new AppError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
}
