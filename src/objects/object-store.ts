// The interface of buckets and objects. A PUT is atomic: a reader sees the old object or the new one, whole; a body
// that breaks off leaves nothing; what was acknowledged survives `kill -9` and power loss.

/** Bytes as a whole or as they come. A stream that throws aborts the PUT with that error. */
export type ObjectBody = Uint8Array | AsyncIterable<Uint8Array>;

export interface BucketInfo {
  name: string;
  createdAtMs: number;
  region: string;
}

/** HTTP headers that belong to the object and are given back with it. */
export interface ObjectHeaders {
  contentType?: string;
  cacheControl?: string;
  contentDisposition?: string;
  contentEncoding?: string;
  contentLanguage?: string;
  expires?: string;
}

export interface ObjectInfo extends ObjectHeaders {
  bucket: string;
  key: string;
  sizeBytes: number;
  /** md5 of the body in hex, without quotes. */
  etag: string;
  lastModifiedMs: number;
  /** User metadata; names in lower case, without `x-amz-meta-`. */
  metadata: Record<string, string>;
  /** Checksums that the writer gave, by algorithm in lower case (`crc32`, `sha256`, …), base64. */
  checksums: Record<string, string>;
}

/** `ifNoneMatch: '*'`: only if the key is absent. `ifMatch`: only if its ETag is this one (or `*`: any). */
export interface WriteConditions {
  ifMatch?: string;
  ifNoneMatch?: string;
}

export interface PutRequest extends ObjectHeaders, WriteConditions {
  bucket: string;
  key: string;
  body: ObjectBody;
  metadata?: Record<string, string>;
  /** Asked once the body has been read to its end, so that a trailer may supply them. */
  checksums?: () => Record<string, string>;
}

/** `first`/`last` are inclusive offsets; `suffix` means the last N bytes. */
export type ByteRange = { first: number; last?: number } | { suffix: number };

export interface ObjectContent {
  info: ObjectInfo;
  /** Set when a range was asked for: the inclusive offsets that `body` holds. */
  range?: { first: number; last: number };
  /** Read it to the end or call its iterator's `return`; either closes the file. */
  body: AsyncIterable<Uint8Array>;
}

export interface CopyRequest extends ObjectHeaders, WriteConditions {
  from: { bucket: string; key: string };
  to: { bucket: string; key: string };
  /** `copy` keeps headers and metadata of the source, `replace` takes those of the request. Default `copy`. */
  directive?: 'copy' | 'replace';
  metadata?: Record<string, string>;
  /** Decided on the source's info, in the same step as the read; throw to refuse. */
  acceptSource?: (info: ObjectInfo) => void;
}

export interface ListRequest {
  bucket: string;
  prefix?: string;
  delimiter?: string;
  /** Only keys after this one in UTF-8 byte order. */
  startAfter?: string;
  /** From an earlier answer; wins over `startAfter`. `InvalidContinuationToken`. */
  continuationToken?: string;
  /** Objects and common prefixes together, 0 to LIST_KEYS_MAX. Default LIST_KEYS_MAX. */
  maxKeys?: number;
}

export interface ListResult {
  objects: ObjectInfo[];
  commonPrefixes: string[];
  isTruncated: boolean;
  nextContinuationToken?: string;
  /** The last key or common prefix that was listed: what version 1 of the API calls NextMarker. */
  lastName?: string;
}

/** Errors are AppErrors with the codes of `./errors.ts`. */
export interface ObjectStore {
  /** `created: false` when this store already has it. `InvalidBucketName`. */
  createBucket(name: string, options?: { region?: string }): Promise<{ bucket: BucketInfo; created: boolean }>;
  /** `NoSuchBucket`, `BucketNotEmpty`. */
  deleteBucket(name: string): Promise<void>;
  /** `NoSuchBucket`. */
  headBucket(name: string): Promise<BucketInfo>;
  listBuckets(): Promise<BucketInfo[]>;

  /** `NoSuchBucket`, `InvalidKey`, `PreconditionFailed`, `NoSuchKey` (ifMatch on a missing key), `ObjectTooLarge`. */
  putObject(request: PutRequest): Promise<ObjectInfo>;
  /** `NoSuchBucket`, `NoSuchKey`, `InvalidRange`. */
  getObject(bucket: string, key: string, options?: { range?: ByteRange }): Promise<ObjectContent>;
  headObject(bucket: string, key: string): Promise<ObjectInfo>;
  /** Whole body in memory: for small objects of the node's own. `ObjectTooLarge` above `limitBytes`. */
  readObject(bucket: string, key: string, limitBytes: number): Promise<{ info: ObjectInfo; bytes: Uint8Array }>;
  /** Deleting an absent key is no error (`existed: false`). `PreconditionFailed` with `ifMatch`. */
  deleteObject(bucket: string, key: string, options?: { ifMatch?: string }): Promise<{ existed: boolean }>;
  copyObject(request: CopyRequest): Promise<ObjectInfo>;
  listObjects(request: ListRequest): Promise<ListResult>;
}
