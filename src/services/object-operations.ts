// Objects for handlers: the operations of boto3's S3 client that devices have, over the node's object store.

import { LIST_KEYS_MAX, type ObjectInfo, type ObjectStore } from '#objects';
import { type Caller, checkAccess } from './caller.ts';
import { SERVICE_BODY_MAX_BYTES } from './limits.ts';
import { numberField, optionalText, type ServiceRequest, type ServiceResult, textField } from './service-message.ts';

type Operation = (objects: ObjectStore, caller: Caller, request: ServiceRequest) => Promise<ServiceResult>;

export const OBJECT_OPERATIONS: Readonly<Record<string, Operation>> = {
  's3.GetObject': getObject,
  's3.PutObject': putObject,
  's3.HeadObject': headObject,
  's3.DeleteObject': deleteObject,
  's3.ListObjectsV2': listObjects,
};

/** The object that a request names, once the caller is known to be allowed it. */
function target(caller: Caller, request: ServiceRequest, write: boolean): { bucket: string; key: string } {
  const [bucket, key] = [textField(request, 'Bucket'), textField(request, 'Key')];
  checkAccess(caller, request.op.replace('.', ':'), `${bucket}/${key}`, { service: 's3', write });
  return { bucket, key };
}

function described(info: ObjectInfo): object {
  return {
    ContentLength: info.sizeBytes,
    ETag: `"${info.etag}"`,
    ContentType: info.contentType ?? 'binary/octet-stream',
    Metadata: info.metadata,
  };
}

async function getObject(objects: ObjectStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const { bucket, key } = target(caller, request, false);
  const { info, bytes } = await objects.readObject(bucket, key, SERVICE_BODY_MAX_BYTES);
  return { fields: described(info), body: bytes };
}

async function putObject(objects: ObjectStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const { bucket, key } = target(caller, request, true);
  const contentType = optionalText(request, 'ContentType');
  const info = await objects.putObject({
    bucket,
    key,
    body: request.body,
    metadata: metadataOf(request),
    ...(contentType !== undefined && { contentType }),
  });
  return { fields: { ETag: `"${info.etag}"` } };
}

function metadataOf(request: ServiceRequest): Record<string, string> {
  const given = request.fields['Metadata'] ?? {};
  const entries = typeof given === 'object' ? Object.entries(given) : [];
  if (entries.some(([, value]) => typeof value !== 'string')) throw new TypeError('Metadata is a dict of str');
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value as string]));
}

async function headObject(objects: ObjectStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const { bucket, key } = target(caller, request, false);
  return { fields: described(await objects.headObject(bucket, key)) };
}

async function deleteObject(objects: ObjectStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const { bucket, key } = target(caller, request, true);
  await objects.deleteObject(bucket, key);
  return { fields: {} };
}

async function listObjects(objects: ObjectStore, caller: Caller, request: ServiceRequest): Promise<ServiceResult> {
  const bucket = textField(request, 'Bucket');
  const prefix = optionalText(request, 'Prefix') ?? '';
  checkAccess(caller, 's3:ListObjectsV2', `${bucket}/${prefix}`, { service: 's3', write: false });
  const [delimiter, startAfter, continuationToken] = ['Delimiter', 'StartAfter', 'ContinuationToken'].map((name) =>
    optionalText(request, name),
  );
  const maxKeys = Math.min(
    LIST_KEYS_MAX,
    numberField(request, 'MaxKeys', { min: 0, max: 2 ** 31 - 1, otherwise: LIST_KEYS_MAX }),
  );
  const found = await objects.listObjects({
    bucket,
    prefix,
    maxKeys,
    ...(delimiter !== undefined && { delimiter }),
    ...(startAfter !== undefined && { startAfter }),
    ...(continuationToken !== undefined && { continuationToken }),
  });
  const contents = found.objects.map(({ key, etag, sizeBytes }) => ({
    Key: key,
    ETag: `"${etag}"`,
    Size: sizeBytes,
    StorageClass: 'STANDARD',
  }));
  const fields = {
    IsTruncated: found.isTruncated,
    ...(contents.length > 0 && { Contents: contents }),
    Name: bucket,
    Prefix: prefix,
    ...(delimiter !== undefined && { Delimiter: delimiter }),
    MaxKeys: maxKeys,
    ...(found.commonPrefixes.length > 0 && { CommonPrefixes: found.commonPrefixes.map((Prefix) => ({ Prefix })) }),
    KeyCount: contents.length + found.commonPrefixes.length,
    ...(continuationToken !== undefined && { ContinuationToken: continuationToken }),
    ...(found.nextContinuationToken !== undefined && { NextContinuationToken: found.nextContinuationToken }),
    ...(startAfter !== undefined && { StartAfter: startAfter }),
  };
  return { fields };
}
