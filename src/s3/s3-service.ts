// The S3 API over an object store, as a service of the API server.

import type { Clock } from '#base';
import type { Service } from '#http';
import type { ObjectStore } from '#objects';

export interface S3ServiceOptions {
  objects: ObjectStore;
  /** Buckets that only principal `admin` may read, write or list. */
  systemBuckets?: readonly string[];
  /** Host names under which `bucket.HOST` means the bucket (virtual-host style). Default `localhost`, `s3.localhost`. */
  virtualHosts?: readonly string[];
  /** Answered by GetBucketLocation for buckets created without one. Default `us-east-1`. */
  region?: string;
  clock?: Clock;
}

export function createS3Service(_options: S3ServiceOptions): Service {
  throw new Error('assertion failed: not linked');
}
