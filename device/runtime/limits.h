/* Every knob and limit of the device runtime. A build may define any of them before. */
#pragma once
#include "generated/protocol.h"

#ifndef NL_WOOFS_MAX
#define NL_WOOFS_MAX 8
#endif
#ifndef NL_FUNCTIONS_MAX
#define NL_FUNCTIONS_MAX 8
#endif
#ifndef NL_TRIGGERS_MAX
#define NL_TRIGGERS_MAX 8
#endif
/** Invocations that wait; what comes on top is dropped or refused, as the woof says. */
#ifndef NL_QUEUE_MAX
#define NL_QUEUE_MAX 32
#endif
/** Images in the RAM cache. */
#ifndef NL_IMAGES_MAX
#define NL_IMAGES_MAX 4
#endif
/** Hexadecimal digits of an image's etag. */
#define NL_ETAG_MAX 64

/* Defaults of nl_device_options. */
#define NL_VM_MEMORY_DEFAULT 16384u
#define NL_IMAGE_MEMORY_DEFAULT 16384u
#define NL_EVENT_SIZE_DEFAULT 1024u
#define NL_PACKET_SIZE_DEFAULT 1536u
#define NL_SEND_SIZE_DEFAULT 1536u
#define NL_OUTBOX_SIZE_DEFAULT 2048u
#define NL_IMAGE_BLOCK_DEFAULT 1024u
#define NL_KEEP_ALIVE_S_DEFAULT 60u
#define NL_RECONNECT_MIN_MS_DEFAULT 1000u
#define NL_RECONNECT_MAX_MS_DEFAULT 60000u
/** How long to wait for the broker, and for the node's answer, before trying again or elsewhere. */
#define NL_ANSWER_TIMEOUT_MS_DEFAULT 5000u
#define NL_SLICE_DEFAULT 20000u
/** AWS Lambda's default timeout. */
#define NL_TIMEOUT_MS_DEFAULT 3000u
/** How long an invocation waits for an image while the node cannot be reached. */
#define NL_FETCH_TIMEOUT_MS 30000u
/** Unacknowledged QoS 1 messages that are under way at once. */
#define NL_MQTT_WINDOW 8u
/** Of a packet, what is not the body of a service message: topic, numbers, function. */
#define NL_SERVICE_HEAD 256u
/** How often the answer time-out passes before a handler that asks its node is told that nothing came. */
#define NL_SERVICE_PATIENCE 12u
/** JSON nesting that the runtime reads. */
#define NL_JSON_DEPTH_MAX 32u
