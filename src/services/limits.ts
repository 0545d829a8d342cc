// Limits of what handlers ask their node for.

/** An object that is read whole, as large as the largest payload of an invocation: 6 MiB. */
export const SERVICE_BODY_MAX_BYTES = 6 * 1024 * 1024;
/** What a handler sends at once: the same, and its names. */
export const SERVICE_REQUEST_MAX_BYTES = SERVICE_BODY_MAX_BYTES + 64 * 1024;
/** Elements of one answer. */
export const WOOF_ELEMENTS_MAX = 1_000;
/** Of a woof that a handler's first append makes. */
export const WOOF_ELEMENT_MAX = 4_096;
export const WOOF_HISTORY = 100_000;
