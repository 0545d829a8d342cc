// The S3 API over an object store, as a service of the API server. A request passes: address → operation and screening
// (`operation.ts`) → access → run. What a client may meet that is not served stands in docs/s3.md.

import type { ApiRequest, ApiResponse, Principal, Service } from '#http';
import { OBJECT_SIZE_MAX, type ObjectStore } from '#objects';
import { addressOf } from './address.ts';
import type { Call } from './call.ts';
import { s3Error, s3Failure } from './errors.ts';
import { findOperation } from './operation.ts';

const CLOCK_SKEW_MAX_MS = 15 * 60 * 1000;

export interface S3ServiceOptions {
  objects: ObjectStore;
  /** Buckets that only principal `admin` may read, write or list, whatever `allow` says. */
  systemBuckets?: readonly string[];
  /** Decides for principals other than `admin`, who may do everything. Default: they may do nothing. */
  allow?: (principal: Principal, access: { operation: string; bucket: string | undefined }) => boolean;
  /** Host names under which `bucket.HOST` means the bucket (virtual-host style). Default `s3.localhost`, `localhost`. */
  virtualHosts?: readonly string[];
  /** Answered by GetBucketLocation for buckets created without one. Default `us-east-1`. */
  region?: string;
}

export function createS3Service(options: S3ServiceOptions): Service {
  return {
    bodyLimitBytes: OBJECT_SIZE_MAX,
    signing: 's3',
    clockSkewMaxMs: CLOCK_SKEW_MAX_MS,
    ownsPath: (path) => !/^\/(20\d\d-\d\d-\d\d|nanolambda)(\/|$)/.test(path),
    handle: (request) => handle(options, request),
    fail: (error, context) => withIds(s3Failure(error, context), context.requestId),
  };
}

function withIds(response: ApiResponse, requestId: string): ApiResponse {
  const ids = { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId };
  return { ...response, headers: { ...ids, server: 'nanolambda', ...response.headers } };
}

function mayUse(
  options: S3ServiceOptions,
  principal: Principal,
  operation: string,
  bucket: string | undefined,
): boolean {
  if (principal.kind === 'admin') return true;
  if (bucket !== undefined && options.systemBuckets?.includes(bucket)) return false;
  return options.allow?.(principal, { operation, bucket }) ?? false;
}

async function handle(options: S3ServiceOptions, request: ApiRequest): Promise<ApiResponse> {
  const address = addressOf(request, options.virtualHosts ?? ['s3.localhost', 'localhost']);
  const operation = findOperation(request, address);
  const visible = (bucket: string | undefined) => mayUse(options, request.principal, operation.name, bucket);
  const allow = (bucket: string | undefined) => {
    if (!visible(bucket)) throw s3Error('AccessDenied', 'Access Denied');
  };
  allow(address.bucket);
  const call: Call = {
    request,
    objects: options.objects,
    bucket: address.bucket ?? '',
    key: address.key ?? '',
    region: options.region ?? 'us-east-1',
    allow,
    visible,
  };
  return withIds(await operation.run(call), request.requestId);
}
