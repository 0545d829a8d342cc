// Every limit of functions, as on AWS Lambda unless the comment says otherwise.
// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html

export const CREATE_REQUEST_MAX_BYTES = 70_167_211;
export const ZIPPED_CODE_MAX_BYTES = 52_428_800;
export const UNZIPPED_CODE_MAX_BYTES = 262_144_000;
/** Ours: a zip of so many entries is a mistake or an attack. */
export const ZIP_ENTRIES_MAX = 20_000;
/** Ours: bytes of one path inside a zip. */
export const ZIP_NAME_MAX_BYTES = 1_024;
/** All functions of a node together: 75 GB. */
export const CODE_STORAGE_MAX_BYTES = 80_530_636_800;

export const FUNCTION_NAME_MAX_LENGTH = 64;
export const HANDLER_MAX_LENGTH = 128;
export const DESCRIPTION_MAX_LENGTH = 256;
export const ENVIRONMENT_MAX_BYTES = 4_096;
export const TAGS_MAX = 50;

export const TIMEOUT_MIN_SECONDS = 1;
export const TIMEOUT_MAX_SECONDS = 900;
export const TIMEOUT_DEFAULT_SECONDS = 3;
export const MEMORY_MIN_MIB = 128;
export const MEMORY_MAX_MIB = 10_240;
export const MEMORY_DEFAULT_MIB = 128;

/** Event invocations: 1 MB since 2025. */
export const ASYNC_PAYLOAD_MAX_BYTES = 1_048_576;
export const CLIENT_CONTEXT_MAX_BYTES = 3_583;
export const LOG_TAIL_MAX_BYTES = 4_096;

export const CONCURRENCY_DEFAULT_MAX = 1_000;
/** Ours: an invocation that finds every sandbox busy waits so long, with so many others, before it is refused with 429. */
export const ENGINE_WAIT_MAX_MS = 5_000;
export const ENGINE_WAITING_MAX = 1_000;
/** Ours: event invocations waiting on one node, beyond which new ones are refused with 429. */
export const ASYNC_BACKLOG_MAX = 100_000;
/** Ours: event invocations that run at the same time on one node. */
export const ASYNC_CONCURRENCY_DEFAULT_MAX = 8;
export const ASYNC_RETRIES_DEFAULT_MAX = 2;
/** Waits before the first and the second retry after a function error. */
export const ASYNC_RETRY_WAITS_MS: readonly number[] = [60_000, 120_000];
/** How long throttled event invocations are tried again: six hours. */
export const ASYNC_AGE_MAX_MS = 21_600_000;
export const ASYNC_BACKOFF_MIN_MS = 1_000;
export const ASYNC_BACKOFF_MAX_MS = 300_000;
