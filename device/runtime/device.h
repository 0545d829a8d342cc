/* A device's whole state, shared by the files of the runtime. device.c puts it at the start of the host's block.
 *
 * One invocation is under way at a time, in event order; its phase says what it waits for. Everything that takes long is
 * cut: the VM into slices, images into blocks, each continued by a later poll.
 */
#pragma once
#include "image-cache.h"
#include "mqtt.h"
#include "nanolambda-device.h"
#include "placement.h"
#include "woof.h"

typedef struct {
  const char *name;
  nl_function_options options;
  nl_naive naive;
} nl_function;

typedef struct {
  nl_woof *woof;
  nl_function *function;
  const char *report; /* the node's woof, or NULL */
  uint32_t reported;  /* results appended there so far, this boot: makes each report unique */
} nl_trigger;

typedef struct {
  nl_trigger *trigger;
  uint64_t seqno;
} nl_queued;

typedef enum {
  NL_PHASE_IDLE,
  NL_PHASE_FETCHING,  /* blocks of the image */
  NL_PHASE_STARTING,  /* the modules' top level, in slices */
  NL_PHASE_RUNNING,   /* the handler, in slices */
  NL_PHASE_ON_NODE,   /* waits for the node's answer */
  NL_PHASE_REPORTING  /* waits for room in the outbox */
} nl_phase;

/** An image that comes in blocks. */
typedef struct {
  uint32_t request;
  uint8_t *target; /* NULL before the first block */
  size_t size, offset;
  char etag[NL_ETAG_MAX + 1];
  uint64_t asked_at, started_at;
  bool asked;
} nl_fetch;

typedef struct {
  nl_phase phase;
  nl_function *function;
  nl_trigger *trigger; /* NULL: nl_device_invoke */
  uint64_t seqno;
  size_t event_length;
  double started_ms, placed_ms; /* monotonic; placed: when the side that it runs on was last chosen */
  uint64_t asked_at, deadline;  /* on poll's clock */
  uint32_t request;
  bool fetched;
  /* What is reported, while waiting for room; lies in the event buffer. */
  size_t report_length;
} nl_invocation;

/* A device has no account and no region; programs that take an ARN apart still find six parts. */
#define NL_FUNCTION_ARN "arn:aws:lambda:device:000000000000:function:"
#define NL_LOG_GROUP "/aws/lambda/"

/** What the running handler asks of its node. */
typedef struct {
  enum { NL_SERVICE_NONE, NL_SERVICE_WAITING, NL_SERVICE_ANSWERED } state;
  /** offset: of the page that is waited for, or that lies in the result buffer. */
  uint32_t request, connections, offset, page_length, total;
  uint64_t asked_at;
} nl_service;

struct nl_device {
  nl_device_options options;
  nl_host host;
  nl_mqtt mqtt;
  nl_woof woofs[NL_WOOFS_MAX];
  nl_function functions[NL_FUNCTIONS_MAX];
  nl_trigger triggers[NL_TRIGGERS_MAX];
  nl_queued queue[NL_QUEUE_MAX];
  uint32_t woof_count, function_count, trigger_count, queue_head, queue_length;
  nl_image_cache images;
  nl_fetch fetch;
  nl_invocation invocation;
  nl_service service;
  /* The VM that is loaded, for which function and from which image. */
  nl_vm *vm;
  const nl_function *vm_function;
  uint8_t *vm_memory;
  bool vm_stale; /* its image was forgotten while it ran */
  char *event, *result; /* event_size bytes each; result also holds what a service answered */
  uint64_t now;
  uint32_t boot, next_request;
  nl_device_stats stats;
  /* What the running handler sees; it stays while the handler is suspended. */
  nl_context context;
  char request_id[37];
  char function_arn[sizeof NL_FUNCTION_ARN + NL_NAME_MAX], log_group[sizeof NL_LOG_GROUP + NL_NAME_MAX], memory_mb[11];
  char filter[sizeof NL_TOPIC_PREFIX + NL_DEVICE_NAME_MAX + sizeof NL_TOPIC_DOWN + 1];
  char will_topic[sizeof NL_TOPIC_PREFIX + NL_DEVICE_NAME_MAX + sizeof NL_TOPIC_UP + sizeof NL_PRESENCE_TOPIC];
  uint8_t will[NL_PRESENCE_NUMBERS + 1];
  uint8_t *arena;
  size_t arena_size, arena_used;
};

#define NL_RUNTIME_NAME "nanolambda-c"

/* device.c */
/** Memory from the block, for ever; aligned to 8. NULL when there is no more. */
void *nl_device_take(nl_device *device, size_t bytes);
nl_woof *nl_device_find_woof(nl_device *device, const char *name, size_t length);
nl_function *nl_device_find_function(nl_device *device, const char *name, size_t length);
void nl_device_log(nl_device *device, int stream, const char *text, size_t length);

/* link.c */
nl_device_status nl_link_init(nl_device *device);
/** False when it cannot be sent now. */
bool nl_link_request_image(nl_device *device, const nl_function *function, const nl_fetch *fetch);
bool nl_link_request_invoke(nl_device *device, const char *function, uint32_t request, const char *event, size_t length);
/** False when the outbox has no room. */
bool nl_link_report(nl_device *device, const char *woof, uint32_t seqno, const char *element, size_t length);
void nl_link_log(nl_device *device, int stream, const char *text, size_t length);
void nl_link_error(nl_device *device, uint8_t code, uint32_t detail, const char *text, size_t length);

/** False when it cannot be sent now. total 0: asks for the answer from `offset` on. */
bool nl_link_service(nl_device *device, uint32_t offset, uint32_t total, const uint8_t *piece, size_t length);

/* service.c: what handlers ask of the node; nl_host has the meaning of the first two */
int64_t nl_service_ask(nl_device *device, const uint8_t *request, size_t length, size_t sent);
int64_t nl_service_answer(nl_device *device, size_t received, uint8_t *out, size_t capacity);
void nl_service_page(nl_device *device, const uint8_t *payload, size_t length);
/** Bytes that one page may have. */
uint16_t nl_service_room(const nl_device *device);
/** After how many ms the handler must be looked at again; 0: now, it can go on. */
uint32_t nl_service_due(const nl_device *device);

/* invocation.c */
/** Goes on with the invocation under way, or starts the next. Returns whether one came to its end. */
bool nl_invocation_step(nl_device *device);
void nl_invocation_begin(nl_device *device, nl_function *function, nl_trigger *trigger, uint64_t seqno, size_t event_length);
/** The node's answer. */
void nl_invocation_answer(nl_device *device, uint32_t request, uint8_t status, const char *payload, size_t length);
/** Ends it: host, statistics, placement, report. */
void nl_invocation_finish(nl_device *device, nl_ran ran, nl_outcome outcome, const char *payload, size_t length);
/** Ends it with an error of the runtime's own, `{"errorMessage": message, "errorType": "Device.<type>"}`, and tells the node. */
void nl_invocation_fail(nl_device *device, uint8_t code, uint32_t detail, const char *type, const char *message);
/** Ends one that had begun with an error of AWS Lambda's, `{"errorType":type,"errorMessage":message}`, and tells the node. */
void nl_invocation_stop(nl_device *device, uint8_t code, const char *type, const char *message);
uint32_t nl_invocation_due(const nl_device *device);

/* image-fetch.c */
void nl_fetch_begin(nl_device *device);
void nl_fetch_step(nl_device *device);
void nl_fetch_block(nl_device *device, const uint8_t *payload, size_t length);
/** The link is new: what was asked for is asked for again, from where it broke off, and whether what is cached is still
 *  current. */
void nl_fetch_resume(nl_device *device);
/** There is new code for a function: what is cached of it is worth nothing. */
void nl_fetch_forget(nl_device *device, nl_function *function);

/* run.c */
/** Runs a native handler, or starts the VM with the image. */
void nl_run_native(nl_device *device);
void nl_run_image(nl_device *device, const uint8_t *image, size_t size, bool checked);
void nl_run_step(nl_device *device);
void nl_run_unload(nl_device *device);
/** The functions that programs see. */
void nl_run_init(nl_device *device);
