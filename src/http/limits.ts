// Limits of the HTTP server. docs/s3.md lists those that a client can meet.

/** Request line and headers together. S3 allows 8 KiB of headers. */
export const HEADER_BYTES_MAX = 32 * 1024;
export const HEADER_COUNT_MAX = 200;
/** First byte to last byte of one request; a 5 GiB upload over 10 MB/s fits. */
export const REQUEST_TIMEOUT_MS = 15 * 60 * 1000;
export const HEADERS_TIMEOUT_MS = 30 * 1000;
export const IDLE_TIMEOUT_MS = 65 * 1000;
/** A connection on which nothing moves for so long is cut. Longer than the longest invocation, 15 minutes. */
export const STALL_TIMEOUT_MS = 20 * 60 * 1000;
export const CLOSE_GRACE_MS = 10 * 1000;
/** The line before an aws-chunked chunk: a hex length and a signature. */
export const CHUNK_HEADER_BYTES_MAX = 1024;
/** A signed chunk is checked before it is handed on, so it is held in memory. */
export const SIGNED_CHUNK_BYTES_MAX = 16 * 1024 * 1024;
export const TRAILER_BYTES_MAX = 16 * 1024;
/** X-Amz-Expires: AWS allows seven days. */
export const PRESIGNED_EXPIRY_MAX_S = 7 * 24 * 60 * 60;
