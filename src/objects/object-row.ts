// The rows of buckets and objects in the store's tables. An object's row names its body by a random id that is never
// used again, so that row and body can't be mixed up by a reader that comes between two writes.

import type { Entry } from '#woof';
import type { BucketInfo, ObjectHeaders, ObjectInfo } from './object-store.ts';

/** bucket name → BucketRow */
export const BUCKETS = 'buckets';
/** `bucket/key` → ObjectRow. Bucket names hold no slash, so a bucket's keys are one run in S3's order. */
export const OBJECTS = 'objects';
/** body id → bytes of a small object */
export const INLINE_BODIES = 'object-bodies';
/** body id → empty; the file of that name belongs to an object */
export const FILE_BODIES = 'object-files';

export interface BodyPlace {
  kind: 'inline' | 'file';
  id: string;
}

export interface ObjectRow extends ObjectHeaders {
  sizeBytes: number;
  etag: string;
  lastModifiedMs: number;
  metadata: Record<string, string>;
  checksums: Record<string, string>;
  place: BodyPlace;
}

const text = new TextDecoder();

export function rowKey(bucket: string, key: string): string {
  return `${bucket}/${key}`;
}

export function encodeRow(row: ObjectRow | Omit<BucketInfo, 'name'>): Uint8Array {
  return Buffer.from(JSON.stringify(row));
}

export function readObjectRow(entry: Entry): ObjectRow {
  return JSON.parse(text.decode(entry.value));
}

export function readBucketRow(entry: Entry): BucketInfo {
  return { name: entry.key, ...JSON.parse(text.decode(entry.value)) };
}

export function objectInfo(bucket: string, key: string, row: ObjectRow): ObjectInfo {
  const { place: _, ...rest } = row;
  return { bucket, key, ...rest };
}

const HEADER_NAMES = [
  'contentType',
  'cacheControl',
  'contentDisposition',
  'contentEncoding',
  'contentLanguage',
  'expires',
] as const satisfies readonly (keyof ObjectHeaders)[];

export function objectHeaders(source: ObjectHeaders): ObjectHeaders {
  const headers: ObjectHeaders = {};
  for (const name of HEADER_NAMES) if (source[name] !== undefined) headers[name] = source[name];
  return headers;
}
