// One request on its way through an operation.

import type { ApiRequest } from '#http';
import type { ObjectStore } from '#objects';

/** What an operation gets. `bucket` and `key` are set where its row says so. */
export interface Call {
  request: ApiRequest;
  objects: ObjectStore;
  bucket: string;
  key: string;
  /** Region of buckets that were created without one. */
  region: string;
  /** Throws `AccessDenied` unless the caller may do this with the bucket. */
  allow: (bucket: string) => void;
  /** Buckets that the caller may see. */
  visible: (bucket: string) => boolean;
}
