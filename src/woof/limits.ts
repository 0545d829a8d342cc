// Every limit of the store has its name here and a test that meets it; docs/woofs.md lists them.

/** Largest `elementSizeMax`: elements are small by definition, what is larger belongs into an object. */
export const ELEMENT_SIZE_MAX = 1024 * 1024;
export const HISTORY_MAX = 100_000_000;
export const COMMIT_DELAY_MAX_MS = 10_000;
export const WOOF_NAME_LENGTH_MAX = 256;
export const APPEND_ID_LENGTH_MAX = 256;
export const CURSOR_NAME_LENGTH_MAX = 256;
/** How long an append id is remembered at least, also when its element is gone. */
export const APPEND_ID_WINDOW_MS = 24 * 60 * 60 * 1000;

/** Operations that one flush covers at most. More would only delay the first of them. */
export const GROUP_OPERATIONS_MAX = 256;
/** Bytes that one flush covers at most (one larger operation still goes, alone). */
export const GROUP_BYTES_MAX = 8 * 1024 * 1024;
/** Waiting operations beyond which the store answers `StoreBusy`. */
export const QUEUE_OPERATIONS_MAX = 16_384;
export const QUEUE_BYTES_MAX = 64 * 1024 * 1024;

/** How long a write may take, from the call to the answer, when the caller does not say. */
export const WRITE_TIMEOUT_MS = 30_000;
export const WRITE_TIMEOUT_MAX_MS = 600_000;
/** What a power cut may take of woofs with relaxed durability. */
export const RELAXED_FLUSH_MS = 1_000;

/** Elements that one `latest`, `range` or cursor read returns at most. */
export const READ_ELEMENTS_MAX = 10_000;
export const TRANSACTION_STEPS_MAX = 1_024;
export const TABLE_KEY_BYTES_MAX = 2_048;
export const TABLE_VALUE_BYTES_MAX = 4 * 1024 * 1024;

/** The write-ahead log is copied back into the database above this size, and cut above the second. */
export const CHECKPOINT_PAGES = 1_000;
export const CHECKPOINT_TRUNCATE_PAGES = 16_000;
/** After an unclean stop the whole database is checked if it is at most this large. */
export const QUICK_CHECK_BYTES_MAX = 64 * 1024 * 1024;
/** What one `check` reports at most: a damaged database would fill the memory with them. */
export const FINDINGS_MAX = 1_000;
