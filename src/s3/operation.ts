// The operations as a table: what tells each apart, which query parameters it knows, and the function that runs it.
// Invariant: a request with any parameter that its operation does not know is `NotImplemented`. So a subresource that
// is not served (`?versioning`, `?acl`, …) can never fall through to the plain operation.

import type { ApiRequest, ApiResponse } from '#http';
import type { Address } from './address.ts';
import { createBucket, deleteBucket, getBucketLocation, headBucket, listBuckets } from './bucket-operations.ts';
import type { Call } from './call.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject, deleteObjects } from './delete-operations.ts';
import { s3Error } from './errors.ts';
import { listObjectsV1, listObjectsV2 } from './list-operations.ts';
import { putObject } from './put-object.ts';
import { getObject, headObject } from './read-operations.ts';

export interface Operation {
  name: string;
  method: string;
  target: 'service' | 'bucket' | 'object';
  /** A query parameter (and its value, where one is given) that selects the operation. */
  select?: { parameter: string; value?: string };
  /** A header that selects the operation. */
  selectHeader?: string;
  parameters?: readonly string[];
  run: (call: Call) => Promise<ApiResponse>;
}

const LIST = ['prefix', 'delimiter', 'max-keys', 'encoding-type'];
const OVERRIDES = ['type', 'language', 'cache-control', 'disposition', 'encoding', 'expires'];
const RESPONSE = OVERRIDES.map((name) =>
  name === 'cache-control' || name === 'expires' ? `response-${name}` : `response-content-${name}`,
);

/** The first that fits: what is selected by a parameter or header stands before the plain operation. */
export const OPERATIONS: readonly Operation[] = [
  { name: 'ListBuckets', method: 'GET', target: 'service', run: listBuckets },
  {
    name: 'GetBucketLocation',
    method: 'GET',
    target: 'bucket',
    select: { parameter: 'location' },
    run: getBucketLocation,
  },
  {
    name: 'ListObjectsV2',
    method: 'GET',
    target: 'bucket',
    select: { parameter: 'list-type', value: '2' },
    parameters: [...LIST, 'start-after', 'continuation-token', 'fetch-owner'],
    run: listObjectsV2,
  },
  { name: 'ListObjects', method: 'GET', target: 'bucket', parameters: [...LIST, 'marker'], run: listObjectsV1 },
  { name: 'HeadBucket', method: 'HEAD', target: 'bucket', run: headBucket },
  { name: 'CreateBucket', method: 'PUT', target: 'bucket', run: createBucket },
  { name: 'DeleteBucket', method: 'DELETE', target: 'bucket', run: deleteBucket },
  { name: 'DeleteObjects', method: 'POST', target: 'bucket', select: { parameter: 'delete' }, run: deleteObjects },
  { name: 'GetObject', method: 'GET', target: 'object', parameters: RESPONSE, run: getObject },
  { name: 'HeadObject', method: 'HEAD', target: 'object', parameters: RESPONSE, run: headObject },
  { name: 'CopyObject', method: 'PUT', target: 'object', selectHeader: 'x-amz-copy-source', run: copyObject },
  { name: 'PutObject', method: 'PUT', target: 'object', run: putObject },
  { name: 'DeleteObject', method: 'DELETE', target: 'object', run: deleteObject },
];

function targetOf(address: Address): Operation['target'] {
  if (address.bucket === undefined) return 'service';
  return address.key === undefined ? 'bucket' : 'object';
}

function isSelected(operation: Operation, request: ApiRequest): boolean {
  const { select, selectHeader } = operation;
  if (selectHeader !== undefined && request.headers[selectHeader] === undefined) return false;
  if (select === undefined) return true;
  return (
    request.query.has(select.parameter) &&
    (select.value ?? request.query.get(select.parameter)) === request.query.get(select.parameter)
  );
}

function notImplemented(what: string): Error {
  return s3Error(
    'NotImplemented',
    `A header or parameter you provided implies functionality that is not implemented: ${what}`,
  );
}

/** `x-id` is what the SDKs add to tell operations apart in logs. */
export function findOperation(request: ApiRequest, address: Address): Operation {
  const target = targetOf(address);
  const operation = OPERATIONS.find(
    (one) => one.method === request.method && one.target === target && isSelected(one, request),
  );
  if (!operation) throw notImplemented(`${request.method} on a ${target}`);
  const known = ['x-id', operation.select?.parameter, ...(operation.parameters ?? [])];
  const unknown = request.query.names().find((name) => !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`${request.method} ?${unknown}`);
  screenHeaders(request);
  return operation;
}

/** Headers that ask for what is not served. Canned ACLs are accepted and mean nothing: the owner has full control. */
const UNSERVED_HEADERS =
  /^x-amz-(tagging|tagging-directive|website-redirect-location|copy-source-range|mfa|object-lock-.*|server-side-encryption.*|copy-source-server-side-encryption-.*|bypass-governance-retention|write-offset-bytes)$/;

function screenHeaders(request: ApiRequest): void {
  const unserved = Object.keys(request.headers).find((name) => UNSERVED_HEADERS.test(name));
  if (unserved !== undefined) throw notImplemented(unserved);
  const storageClass = request.headers['x-amz-storage-class'];
  if (storageClass !== undefined && storageClass !== 'STANDARD') {
    throw s3Error('InvalidStorageClass', `The storage class you specified is not valid: only STANDARD is served`);
  }
}
