// ListObjects (version 1) and ListObjectsV2: the same walk, two dialects.

import { type ApiRequest, type ApiResponse, encodeStrict } from '#http';
import { LIST_KEYS_MAX, type ListResult, type ObjectInfo } from '#objects';
import { OWNER, xmlAnswer } from './bucket-operations.ts';
import type { Call } from './call.ts';
import { s3Error } from './errors.ts';

interface Query {
  prefix: string;
  delimiter: string | undefined;
  maxKeys: number;
  encoding: string | undefined;
  /** What `encoding-type=url` does to names: XML can't carry every character. */
  encode: (text: string) => string;
}

function parseMaxKeys(text: string | undefined): number {
  if (text === undefined || text === '') return LIST_KEYS_MAX;
  if (!/^\d{1,10}$/.test(text) || Number(text) > 2 ** 31 - 1) {
    throw s3Error(
      'InvalidArgument',
      `Argument maxKeys must be an integer between 0 and 2147483647, got ${text.slice(0, 40)}`,
    );
  }
  return Math.min(Number(text), LIST_KEYS_MAX);
}

function parseQuery(request: ApiRequest): Query {
  const encoding = request.query.get('encoding-type');
  if (encoding !== undefined && encoding !== 'url') {
    throw s3Error('InvalidArgument', 'Invalid Encoding Method specified in Request');
  }
  return {
    prefix: request.query.get('prefix') ?? '',
    delimiter: request.query.get('delimiter') || undefined,
    maxKeys: parseMaxKeys(request.query.get('max-keys')),
    encoding,
    encode: encoding === 'url' ? (text) => text.split('/').map(encodeStrict).join('/') : (text) => text,
  };
}

function contents(objects: ObjectInfo[], encode: Query['encode'], withOwner: boolean) {
  return objects.map((info) => ({
    Key: encode(info.key),
    LastModified: new Date(info.lastModifiedMs).toISOString(),
    ETag: `"${info.etag}"`,
    ChecksumAlgorithm: Object.keys(info.checksums).map((name) => name.toUpperCase()),
    Size: info.sizeBytes,
    Owner: withOwner ? OWNER : undefined,
    StorageClass: 'STANDARD',
  }));
}

function sharedParts(bucket: string, query: Query, result: ListResult, withOwner: boolean) {
  return {
    Name: bucket,
    Prefix: query.encode(query.prefix),
    Delimiter: query.delimiter === undefined ? undefined : query.encode(query.delimiter),
    MaxKeys: query.maxKeys,
    EncodingType: query.encoding,
    IsTruncated: result.isTruncated,
    Contents: contents(result.objects, query.encode, withOwner),
    CommonPrefixes: result.commonPrefixes.map((prefix) => ({ Prefix: query.encode(prefix) })),
  };
}

function walkOptions(bucket: string, query: Query) {
  const { prefix, maxKeys, delimiter } = query;
  return { bucket, prefix, maxKeys, ...(delimiter === undefined ? {} : { delimiter }) };
}

export async function listObjectsV1({ request, objects, bucket }: Call): Promise<ApiResponse> {
  const query = parseQuery(request);
  const marker = request.query.get('marker') ?? '';
  const result = await objects.listObjects({ ...walkOptions(bucket, query), startAfter: marker });
  // Without a delimiter a client goes on from the last key; only with one does S3 name the next marker.
  const names = result.isTruncated && query.delimiter !== undefined && result.lastName !== undefined;
  return xmlAnswer('ListBucketResult', {
    ...sharedParts(bucket, query, result, true),
    Marker: query.encode(marker),
    NextMarker: names ? query.encode(result.lastName!) : undefined,
  });
}

export async function listObjectsV2({ request, objects, bucket }: Call): Promise<ApiResponse> {
  const query = parseQuery(request);
  const token = request.query.get('continuation-token');
  if (token === '') throw s3Error('InvalidArgument', 'The continuation token provided is incorrect');
  const startAfter = request.query.get('start-after');
  const result = await objects.listObjects({
    ...walkOptions(bucket, query),
    ...(startAfter === undefined ? {} : { startAfter }),
    ...(token === undefined ? {} : { continuationToken: token }),
  });
  return xmlAnswer('ListBucketResult', {
    ...sharedParts(bucket, query, result, request.query.get('fetch-owner') === 'true'),
    KeyCount: result.objects.length + result.commonPrefixes.length,
    StartAfter: startAfter === undefined ? undefined : query.encode(startAfter),
    ContinuationToken: token,
    NextContinuationToken: result.nextContinuationToken,
  });
}
