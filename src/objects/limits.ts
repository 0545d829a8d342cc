// Every limit of buckets and objects, as in S3 unless the comment says otherwise.

export const LIST_KEYS_MAX = 1_000;
export const OBJECT_KEY_BYTES_MAX = 1_024;
/** One PUT; larger objects are multipart uploads. */
export const OBJECT_SIZE_MAX = 5 * 1024 * 1024 * 1024;
/** Bodies up to this size live in the database (one flush); larger ones are files (three flushes, constant memory). */
export const INLINE_SIZE_MAX = 64 * 1024;
/** Names and values of user metadata together. */
export const METADATA_BYTES_MAX = 2_048;
