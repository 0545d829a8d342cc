// If-Match and If-None-Match of writes. Decided at commit, on the row that the commit replaces.

import { objectError } from './errors.ts';
import type { WriteConditions } from './object-store.ts';

/** An ETag as it stands in a header: quotes and a weak mark are no part of it. */
export function bareEtag(text: string): string {
  return text
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1');
}

export function matchesEtag(condition: string, etag: string): boolean {
  return condition.split(',').some((one) => one.trim() === '*' || bareEtag(one) === etag);
}

/** `current` is undefined when the key is absent. `NoSuchKey`, `PreconditionFailed`. */
export function checkWrite(conditions: WriteConditions, current: { etag: string } | undefined, key: string): void {
  const { ifMatch, ifNoneMatch } = conditions;
  if (ifMatch !== undefined && !current) {
    throw objectError('NoSuchKey', `The specified key does not exist: If-Match can't hold for ${JSON.stringify(key)}`);
  }
  const failed =
    (ifMatch !== undefined && !matchesEtag(ifMatch, current!.etag) && 'If-Match') ||
    (ifNoneMatch !== undefined && current && matchesEtag(ifNoneMatch, current.etag) && 'If-None-Match');
  if (failed) {
    throw objectError('PreconditionFailed', `At least one of the pre-conditions you specified did not hold: ${failed}`);
  }
}
