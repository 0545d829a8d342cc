/* The device link: what devices and nodes say to each other over MQTT. Described in docs/device-protocol.md.
 * Made by scripts/generate.ts from src/devices/protocol.ts; do not edit.
 *
 * Every message is a fixed part (little-endian numbers at fixed offsets), then its strings (one length byte, then UTF-8),
 * then the body: the rest. Numbers only ever get appended to the end of a table; what exists keeps its value and place.
 */
#pragma once
#define NL_NAME_MAX 64
#define NL_DEVICE_NAME_MAX 64
#define NL_IMAGE_BLOCK_MAX 16384
#define NL_PACKET_MAX 65536
#define NL_PROTOCOL_VERSION 1

#define NL_TOPIC_PREFIX "nanolambda/v1/devices/"
#define NL_TOPIC_UP "/up/"
#define NL_TOPIC_DOWN "/down/"

enum { NL_IMAGE_OK = 0, NL_IMAGE_NOT_FOUND = 1, NL_IMAGE_FAILED = 2, NL_IMAGE_CHANGED = 3 };
enum { NL_IMAGE_FLAG_NO_SERVER_CACHE = 1 };
enum { NL_ANSWER_OK = 0, NL_ANSWER_FUNCTION_ERROR = 1, NL_ANSWER_FAILED = 2 };
enum { NL_PRESENCE_OFFLINE = 0, NL_PRESENCE_ONLINE = 1 };
enum { NL_ERROR_IMAGE_REFUSED = 1, NL_ERROR_IMAGE_TOO_LARGE = 2, NL_ERROR_NO_MEMORY = 3, NL_ERROR_HANDLER_FAILED = 4, NL_ERROR_HANDLER_TIMED_OUT = 5, NL_ERROR_INVOCATIONS_DROPPED = 6, NL_ERROR_REPORTS_DROPPED = 7 };

/* presence: up; after the numbers: runtime */
#define NL_PRESENCE_TOPIC "presence"
enum { NL_PRESENCE_STATE = 0 /* u8 */, NL_PRESENCE_PROTOCOL = 1 /* u8 */, NL_PRESENCE_IMAGE_ABI = 2 /* u16 */, NL_PRESENCE_BOOT = 4 /* u32 */, NL_PRESENCE_NUMBERS = 8 };
/* imageRequest: up; after the numbers: function, etag */
#define NL_IMAGE_REQUEST_TOPIC "image"
enum { NL_IMAGE_REQUEST_REQUEST = 0 /* u32 */, NL_IMAGE_REQUEST_OFFSET = 4 /* u32 */, NL_IMAGE_REQUEST_BLOCK_SIZE = 8 /* u16 */, NL_IMAGE_REQUEST_FLAGS = 10 /* u8 */, NL_IMAGE_REQUEST_NUMBERS = 11 };
/* imageBlock: down; after the numbers: etag, body: bytes of the image */
#define NL_IMAGE_BLOCK_TOPIC "image"
enum { NL_IMAGE_BLOCK_REQUEST = 0 /* u32 */, NL_IMAGE_BLOCK_OFFSET = 4 /* u32 */, NL_IMAGE_BLOCK_TOTAL = 8 /* u32 */, NL_IMAGE_BLOCK_STATUS = 12 /* u8 */, NL_IMAGE_BLOCK_NUMBERS = 13 };
/* invokeRequest: up; after the numbers: function, body: event, JSON */
#define NL_INVOKE_REQUEST_TOPIC "invoke"
enum { NL_INVOKE_REQUEST_REQUEST = 0 /* u32 */, NL_INVOKE_REQUEST_NUMBERS = 4 };
/* invokeAnswer: down; after the numbers: body: result or error, JSON */
#define NL_INVOKE_ANSWER_TOPIC "invoke"
enum { NL_INVOKE_ANSWER_REQUEST = 0 /* u32 */, NL_INVOKE_ANSWER_STATUS = 4 /* u8 */, NL_INVOKE_ANSWER_NUMBERS = 5 };
/* append: up; after the numbers: woof, body: element */
#define NL_APPEND_TOPIC "append"
enum { NL_APPEND_BOOT = 0 /* u32 */, NL_APPEND_SEQNO = 4 /* u32 */, NL_APPEND_NUMBERS = 8 };
/* log: up; after the numbers: function, body: text */
#define NL_LOG_TOPIC "log"
enum { NL_LOG_STREAM = 0 /* u8 */, NL_LOG_NUMBERS = 1 };
/* error: up; after the numbers: function, body: sentence, or the error as JSON */
#define NL_ERROR_TOPIC "error"
enum { NL_ERROR_CODE = 0 /* u8 */, NL_ERROR_DETAIL = 1 /* u32 */, NL_ERROR_NUMBERS = 5 };
/* serviceRequest: up; after the numbers: function, body: bytes of the request */
#define NL_SERVICE_REQUEST_TOPIC "service"
enum { NL_SERVICE_REQUEST_REQUEST = 0 /* u32 */, NL_SERVICE_REQUEST_OFFSET = 4 /* u32 */, NL_SERVICE_REQUEST_TOTAL = 8 /* u32 */, NL_SERVICE_REQUEST_ROOM = 12 /* u16 */, NL_SERVICE_REQUEST_NUMBERS = 14 };
/* serviceAnswer: down; after the numbers: body: bytes of the answer */
#define NL_SERVICE_ANSWER_TOPIC "service"
enum { NL_SERVICE_ANSWER_REQUEST = 0 /* u32 */, NL_SERVICE_ANSWER_OFFSET = 4 /* u32 */, NL_SERVICE_ANSWER_TOTAL = 8 /* u32 */, NL_SERVICE_ANSWER_NUMBERS = 12 };
/* forget: down; after the numbers: function */
#define NL_FORGET_TOPIC "forget"
enum { NL_FORGET_NUMBERS = 0 };
