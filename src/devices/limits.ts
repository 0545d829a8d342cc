// Limits of the node's end of the link; those that both ends share stand in protocol.ts.

export const CONNECTIONS_MAX = 10_000;
/** How long a connection may take to its CONNECT. */
export const CONNECT_TIMEOUT_MS = 10_000;
/** Image and invocation requests of one device that the node works on at the same time. */
export const REQUESTS_PER_DEVICE_MAX = 8;
/** Messages for a device that wait because it does not read, before the broker gives it up. */
export const QUEUED_MESSAGES_MAX = 1_024;
export const PASSWORD_BYTES = 24;

/** Of a woof that a device's reports make on the node. */
export const REPORT_ELEMENT_MAX = 4_096;
export const REPORT_HISTORY = 100_000;

/** What a handler on a device can send to its node at once, such as the body of put_object. */
export const SERVICE_REQUEST_MAX_BYTES = 256 * 1024;
