// DeleteObject and DeleteObjects. Deleting what is not there is a success, as in S3.

import type { ApiResponse } from '#http';
import { xmlAnswer } from './bucket-operations.ts';
import type { Call } from './call.ts';
import { checkedBytes } from './checksums.ts';
import { keyFailure, s3Error } from './errors.ts';
import { asList, parseXml, type XmlValue } from './xml.ts';

const DELETE_KEYS_MAX = 1000;
/** 1000 keys of 1024 bytes, each byte as a six-character reference, would be 6 MB. */
const DELETE_BYTES_MAX = 8 * 1024 * 1024;

export async function deleteObject({ request, objects, bucket, key }: Call): Promise<ApiResponse> {
  const ifMatch = request.headers['if-match'];
  await objects.deleteObject(bucket, key, ifMatch === undefined ? {} : { ifMatch });
  return { status: 204 };
}

interface Deletion {
  key: string;
  etag: string | undefined;
}

function parseDeletions(document: Record<string, unknown>): Deletion[] {
  const listed = asList(document['Object']) as Record<string, unknown>[];
  if (listed.length === 0 || listed.length > DELETE_KEYS_MAX) {
    throw s3Error('MalformedXML', `The XML names ${listed.length} objects; 1 to ${DELETE_KEYS_MAX} are allowed`);
  }
  return listed.map((one) => {
    const key = one?.['Key'];
    if (typeof key !== 'string' || key === '') throw s3Error('MalformedXML', 'An Object in the XML has no Key');
    if (one['VersionId'] !== undefined) throw s3Error('NotImplemented', 'Versions are not served: VersionId');
    const etag = one['ETag'];
    return { key, etag: typeof etag === 'string' ? etag : undefined };
  });
}

export async function deleteObjects({ request, objects, bucket }: Call): Promise<ApiResponse> {
  const document = parseXml(await checkedBytes(request, DELETE_BYTES_MAX), 'Delete');
  const deletions = parseDeletions(document);
  const quiet = String(document['Quiet'] ?? '').trim() === 'true';
  await objects.headBucket(bucket);
  const outcomes = await Promise.all(
    deletions.map(async ({ key, etag }): Promise<{ Deleted: XmlValue } | { Error: XmlValue }> => {
      try {
        await objects.deleteObject(bucket, key, etag === undefined ? {} : { ifMatch: etag });
        return { Deleted: { Key: key } };
      } catch (error) {
        return { Error: { Key: key, ...keyFailure(error) } };
      }
    }),
  );
  return xmlAnswer('DeleteResult', {
    Deleted: quiet ? [] : outcomes.flatMap((one) => ('Deleted' in one ? [one.Deleted] : [])),
    Error: outcomes.flatMap((one) => ('Error' in one ? [one.Error] : [])),
  });
}
