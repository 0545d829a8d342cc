// ListBuckets, CreateBucket, HeadBucket, GetBucketLocation, DeleteBucket.

import type { ApiResponse } from '#http';
import type { Call } from './call.ts';
import { checkedBytes } from './checksums.ts';
import { s3Error } from './errors.ts';
import { buildXml, NAMESPACE, parseXml, type XmlValue } from './xml.ts';

/** CreateBucketConfiguration is a handful of elements. */
const CONFIGURATION_BYTES_MAX = 64 * 1024;
export const OWNER = { ID: 'nanolambda', DisplayName: 'nanolambda' };

export function xmlAnswer(root: string, content: XmlValue): ApiResponse {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: buildXml(root, content, NAMESPACE) };
}

export async function listBuckets({ objects, visible }: Call): Promise<ApiResponse> {
  const buckets = (await objects.listBuckets()).filter((bucket) => visible(bucket.name));
  return xmlAnswer('ListAllMyBucketsResult', {
    Owner: OWNER,
    Buckets: {
      Bucket: buckets.map(({ name, createdAtMs }) => ({
        Name: name,
        CreationDate: new Date(createdAtMs).toISOString(),
      })),
    },
  });
}

/** Creating one's own bucket again: us-east-1 has always answered 200, every other region 409. So do we. */
export async function createBucket({ request, objects, bucket, region }: Call): Promise<ApiResponse> {
  const bytes = await checkedBytes(request, CONFIGURATION_BYTES_MAX);
  const configuration = bytes.byteLength > 0 ? parseXml(bytes, 'CreateBucketConfiguration') : {};
  const location = configuration['LocationConstraint'];
  const wanted = typeof location === 'string' ? location.trim() : region;
  const { created } = await objects.createBucket(bucket, { region: wanted === 'us-east-1' ? '' : wanted });
  if (!created && request.region !== 'us-east-1') {
    throw s3Error(
      'BucketAlreadyOwnedByYou',
      'Your previous request to create the named bucket succeeded and you already own it.',
    );
  }
  return { status: 200, headers: { location: `/${bucket}` } };
}

export async function headBucket({ objects, bucket }: Call): Promise<ApiResponse> {
  const { region } = await objects.headBucket(bucket);
  return { status: 200, headers: { 'x-amz-bucket-region': region || 'us-east-1' } };
}

export async function getBucketLocation({ objects, bucket }: Call): Promise<ApiResponse> {
  const { region } = await objects.headBucket(bucket);
  return xmlAnswer('LocationConstraint', region);
}

export async function deleteBucket({ objects, bucket }: Call): Promise<ApiResponse> {
  await objects.deleteBucket(bucket);
  return { status: 204 };
}
