/* NanoLambda device runtime: the public interface.
 *
 * A device keeps woofs in RAM, runs a function for each append to a woof that has a trigger, fetches the functions' images
 * over MQTT and reports results to its node. It needs no operating system, no thread and no malloc: everything lives in one
 * block that the host hands over, and everything happens inside nl_device_poll, which never waits. The same code is a
 * firmware's main loop and, as wasm, a simulated device under Node's event loop.
 *
 * Strings are UTF-8, NUL-terminated, and must stay valid as long as the device, unless a comment says otherwise.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../vm/nanolambda.h"

typedef struct nl_device nl_device;

/** A byte stream to the MQTT broker: TCP, TLS or a serial line. No function may wait. */
typedef struct {
  void *context;
  /** Opens the stream, or goes on opening it. 1: open, 0: not yet, call again, -1: failed. */
  int (*connect)(void *context);
  void (*close)(void *context);
  /** Returns how many bytes were taken (0: none at present), or -1: the stream is broken. */
  int32_t (*send)(void *context, const uint8_t *data, size_t length);
  /** Returns how many bytes were copied (0: none at present), or -1: the stream has ended. */
  int32_t (*receive)(void *context, uint8_t *buffer, size_t capacity);
} nl_port;

/** Images that survive a restart, in memory that the processor can read in place (flash). */
typedef struct {
  void *context;
  /** The stored image of a function and its etag (NL_ETAG_MAX + 1 bytes, NUL-terminated), or NULL. */
  const uint8_t *(*load)(void *context, const char *function, size_t *size, char *etag);
  bool (*store)(void *context, const char *function, const char *etag, const uint8_t *image, size_t size);
  void (*remove)(void *context, const char *function);
} nl_flash;

/** What runs images: nl_vm_engine, the Python VM. Firmware with native handlers only leaves it NULL and links no VM. */
typedef struct {
  uint32_t (*check)(const uint8_t *image, size_t size);
  nl_status (*init)(void *memory, size_t size, const uint8_t *image, size_t image_size, bool checked, const nl_host *host,
                    nl_vm **out);
  nl_status (*start)(nl_vm *vm);
  nl_status (*invoke)(nl_vm *vm, const char *event, size_t event_length, const nl_context *context, const char **result,
                      size_t *result_length);
  nl_status (*resume)(nl_vm *vm, const char **result, size_t *result_length);
  nl_status (*error_json)(nl_vm *vm, const char **text, size_t *length);
  int (*exit_status)(const nl_vm *vm);
  void (*set_slice)(nl_vm *vm, uint32_t instructions);
} nl_engine;

extern const nl_engine nl_vm_engine;

/** Where an invocation ran. */
typedef enum { NL_RAN_VM = 0, NL_RAN_NATIVE = 1, NL_RAN_NODE = 2 } nl_ran;

/** OK: payload is the result. ERROR: the handler raised, ended the program or was stopped; payload is the error as AWS Lambda
 *  shapes it. FAILED: it could not run at all; payload is an error of the same shape. */
typedef enum { NL_RESULT_OK = 0, NL_RESULT_ERROR = 1, NL_RESULT_FAILED = 2 } nl_outcome;

typedef struct {
  const char *function;
  /** The woof whose append was the event, or NULL. */
  const char *woof;
  uint64_t seqno;
  nl_ran ran;
  nl_outcome outcome;
  /** JSON, not NUL-terminated; valid during the call. */
  const char *payload;
  size_t length;
  /** From the moment the device turned to this event to its result, on the monotonic clock. */
  double latency_ms;
  /** Whether the image had to be fetched from the node. */
  bool fetched;
} nl_device_result;

typedef struct {
  const char *name; /* of the device: its MQTT client identifier and user name */
  const char *password;
  nl_port port;
  const nl_engine *engine; /* may be NULL */
  const nl_flash *flash;   /* may be NULL: images live in RAM only */
  void *context;           /* for the functions below */
  double (*time_ms)(void *context);      /* since 1970 UTC; what handlers see */
  double (*monotonic_ms)(void *context); /* never goes back; latencies are measured with it */
  void (*random)(void *context, uint8_t *out, size_t length);
  /** Each result, also those that are reported to the node. May be NULL. */
  void (*on_result)(void *context, const nl_device_result *result);
  /** What handlers print and what the runtime has to say (stream 2). May be NULL. */
  void (*log)(void *context, int stream, const char *text, size_t length);
  /* Sizes in bytes; 0 means the default of limits.h. */
  uint32_t vm_memory, image_memory, event_size, packet_size, send_size, outbox_size;
  uint16_t image_block;     /* bytes of an image that one message brings */
  uint16_t keep_alive_s;
  uint32_t reconnect_min_ms, reconnect_max_ms, answer_timeout_ms;
  uint32_t slice;           /* VM instructions between two polls */
  bool forward_logs;        /* what handlers print goes to the node, too */
} nl_device_options;

typedef enum {
  NL_DEVICE_OK = 0,
  NL_DEVICE_NO_MEMORY = -10,
  NL_DEVICE_BAD_ARGUMENT = -11,
  NL_DEVICE_TOO_MANY = -12, /* a table of limits.h is full */
  NL_DEVICE_BUSY = -13      /* an invocation is under way; poll on and try again */
} nl_device_status;

/** Makes a device in memory (aligned to 8), which stays its own. */
nl_device_status nl_device_init(void *memory, size_t size, const nl_device_options *options, nl_device **out);

/** What to do with an append whose trigger has no room in the queue. */
typedef enum { NL_WHEN_FULL_DROP = 0, /* append, count the invocation as dropped */
               NL_WHEN_FULL_REJECT = 1 /* refuse the append with NL_WOOF_FULL, also
                                when it would evict an element whose trigger still waits */ } nl_when_full;

/** Creates a woof: elements of up to element_size bytes, the last `history` of them are kept. */
nl_device_status nl_device_create_woof(nl_device *device, const char *name, uint32_t element_size, uint32_t history,
                                       nl_when_full when_full);

/** Appends and queues the woof's triggers. Returns the seqno, from 1, or a negative NL_WOOF_ code. The name need not last. */
int64_t nl_device_append(nl_device *device, const char *woof, size_t woof_length, const uint8_t *data, size_t length);
/** Copies an element (at most capacity bytes). Returns its whole length, or a negative NL_WOOF_ code. */
int64_t nl_device_get(nl_device *device, const char *woof, size_t woof_length, int64_t seqno, uint8_t *out, size_t capacity);
/** Seqno of the newest element, 0 when empty, or NL_WOOF_NOT_FOUND. */
int64_t nl_device_latest(nl_device *device, const char *woof, size_t woof_length);

/** A handler in C. Writes its result as JSON; returns the length, or -1: failed, out may then hold a sentence. */
typedef int32_t (*nl_native_handler)(nl_device *device, const char *event, size_t length, char *out, size_t capacity);

/** Where a function runs. NAIVE: see placement.h. */
typedef enum { NL_PLACE_DEVICE = 0, NL_PLACE_NODE = 1, NL_PLACE_NAIVE = 2 } nl_place;

typedef struct {
  nl_native_handler native; /* NULL: the image that the node has under this name */
  nl_place place;
  uint32_t timeout_ms;      /* 0: default */
  bool drop_image;          /* fetch the image anew for each invocation: to measure what the cache is worth */
  bool no_server_cache;     /* and have the node compile it anew */
} nl_function_options;

/** Adds a function, or changes the options of one. */
nl_device_status nl_device_set_function(nl_device *device, const char *name, const nl_function_options *options);

/** Runs `function` for each append to `woof`. Results are appended to the node's woof `report`, unless that is NULL. */
nl_device_status nl_device_add_trigger(nl_device *device, const char *woof, const char *function, const char *report);

/** Runs a function once with this event (copied). NL_DEVICE_BUSY unless the device is idle. */
nl_device_status nl_device_invoke(nl_device *device, const char *function, const char *event, size_t length);

/** Does what can be done now. now_ms: any clock that never goes back. Returns after how many ms to call again at the latest;
 *  sooner, when bytes have come or an append was made. 0: at once. */
uint32_t nl_device_poll(nl_device *device, uint64_t now_ms);

/** An invocation is queued or running. */
bool nl_device_working(const nl_device *device);
/** Nothing is queued, running, or waiting for its acknowledgement. */
bool nl_device_idle(const nl_device *device);

typedef enum { NL_LINK_OFFLINE = 0, NL_LINK_CONNECTING = 1, NL_LINK_ONLINE = 2 } nl_link_state;

typedef struct {
  nl_link_state link;
  /** The broker's last CONNACK: 0 accepted, 4 wrong password, 5 not authorised. */
  uint32_t connack;
  uint32_t connections, invocations, failures, dropped_invocations, dropped_reports, dropped_logs, fetched_images,
      image_bytes, bad_packets, queue_length, ran_device, ran_node;
  /** Memory taken from the block, and of that by woofs. */
  uint32_t memory_used, woof_bytes;
} nl_device_stats;

void nl_device_get_stats(const nl_device *device, nl_device_stats *out);

/** Reads one of the numbers of the VM that is loaded, if there is one. */
bool nl_device_vm(const nl_device *device, nl_vm **out);
