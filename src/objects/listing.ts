// ListObjects: walks the index in key order and jumps over each common prefix, so that a listing costs what it returns
// and not what the bucket holds.

import type { Table } from '#woof';
import { objectError } from './errors.ts';
import { LIST_KEYS_MAX } from './limits.ts';
import { objectInfo, readObjectRow, rowKey } from './object-row.ts';
import type { ListRequest, ListResult } from './object-store.ts';

/** Where to go on: after a key, or after everything that starts with a common prefix. */
type Place = { after: string } | { afterPrefix: string };

function encodeToken(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function decodeToken(token: string): Place {
  try {
    const place = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (typeof place.after === 'string') return { after: place.after };
    if (typeof place.afterPrefix === 'string') return { afterPrefix: place.afterPrefix };
  } catch {
    // Falls to the error below, as does JSON of another shape.
  }
  throw objectError('InvalidContinuationToken', 'The continuation token provided is incorrect');
}

/**
 * A start that is itself a common prefix (the NextMarker of an earlier answer) skips all of it. A start that lies
 * inside one does not: S3 lists the prefix once more if keys of it follow.
 */
function startOf(request: ListRequest): Place {
  if (request.continuationToken !== undefined) return decodeToken(request.continuationToken);
  const after = request.startAfter ?? '';
  const whole = after.startsWith(request.prefix ?? '') && commonPrefix(after, request.prefix ?? '', request.delimiter);
  return whole === after && after !== '' ? { afterPrefix: after } : { after };
}

function commonPrefix(key: string, prefix: string, delimiter: string | undefined): string | undefined {
  if (!delimiter) return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}

export async function listObjects(objects: Table, request: ListRequest): Promise<ListResult> {
  const maxKeys = Math.min(request.maxKeys ?? LIST_KEYS_MAX, LIST_KEYS_MAX);
  const result: ListResult = { objects: [], commonPrefixes: [], isTruncated: false };
  if (maxKeys === 0) return result;
  const walk = new ListingWalk(request, result, maxKeys);
  while (!walk.done) {
    // Behind a jump only a few keys are looked at: with a delimiter most of a long run would be skipped anyway.
    const limit = request.delimiter ? Math.min(64, maxKeys + 1) : maxKeys + 1;
    const entries = await objects.scan({ ...walk.scan(), limit });
    for (const entry of entries) {
      if (walk.done) break;
      walk.take(entry);
    }
    if (entries.length < limit) break;
  }
  return result;
}

class ListingWalk {
  done = false;
  readonly #request: ListRequest;
  readonly #result: ListResult;
  readonly #maxKeys: number;
  readonly #prefix: string;
  #place: Place;

  constructor(request: ListRequest, result: ListResult, maxKeys: number) {
    this.#request = request;
    this.#result = result;
    this.#maxKeys = maxKeys;
    this.#prefix = request.prefix ?? '';
    this.#place = startOf(request);
  }

  scan() {
    const { bucket } = this.#request;
    const place = this.#place;
    const from =
      'after' in place ? { after: rowKey(bucket, place.after) } : { afterPrefix: rowKey(bucket, place.afterPrefix) };
    return { prefix: rowKey(bucket, this.#prefix), ...from };
  }

  take(entry: { key: string; value: Uint8Array; version: bigint }): void {
    const key = entry.key.slice(this.#request.bucket.length + 1);
    if ('afterPrefix' in this.#place && key.startsWith(this.#place.afterPrefix)) return;
    if (this.#result.objects.length + this.#result.commonPrefixes.length === this.#maxKeys) {
      this.#result.isTruncated = true;
      this.#result.nextContinuationToken = encodeToken(this.#place);
      this.done = true;
      return;
    }
    const common = commonPrefix(key, this.#prefix, this.#request.delimiter);
    if (common === undefined) {
      this.#result.objects.push(objectInfo(this.#request.bucket, key, readObjectRow(entry)));
      this.#place = { after: key };
    } else {
      this.#place = { afterPrefix: common };
      this.#result.commonPrefixes.push(common);
    }
    this.#result.lastName = common ?? key;
  }
}
