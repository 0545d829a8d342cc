/* NanoLambda VM: the public interface.
 *
 * A VM lives in one block of memory that the host hands over; it keeps no globals and calls nothing but the functions in
 * nl_host. An image is verified once by nl_vm_init and used in place: it must stay where it is, unchanged, as long as the VM.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generated/abi.h"

typedef struct nl_vm nl_vm;

/** Result of every call that can fail. docs/errors.md explains the numbers. */
typedef enum {
  NL_OK = 0,
  NL_EXCEPTION = 1, /* a Python exception is pending: nl_error_json, nl_error_text */
  NL_SUSPENDED = 2, /* the instruction slice is used up: nl_resume */
  NL_TIMED_OUT = 3, /* the deadline passed; the VM must be made anew */
  NL_NO_MEMORY = 4, /* the memory block is too small for this image */
  NL_BAD_IMAGE = 5, /* nl_image_check has the reason */
  NL_BAD_ARGUMENT = 6,
  NL_BUSY = 7,      /* inside a host function of the same VM, or while a run is suspended, or after NL_TIMED_OUT */
  NL_EXITED = 8     /* the program raised SystemExit: nl_exit_status */
} nl_status;

/** What a handler can reach outside its memory. Any function may be NULL: the program then gets an exception. */
typedef struct {
  void *context;
  /** Takes what the program prints. stream: 1 output, 2 errors. */
  void (*write)(void *context, int stream, const char *text, size_t length);
  /** Milliseconds since 1970 UTC. */
  double (*time_ms)(void *context);
  /** Milliseconds since some start; never goes back. Also read for the deadline. */
  double (*monotonic_ms)(void *context);
  void (*sleep_ms)(void *context, double ms);
  void (*random)(void *context, uint8_t *out, size_t length);
  /** Appends to a woof of this device. Returns the sequence number, or a negative NL_WOOF_ code. */
  int64_t (*woof_append)(void *context, const char *woof, size_t woof_length, const uint8_t *data, size_t length);
  /** Copies element seqno into out (at most capacity bytes). Returns its length, or a negative NL_WOOF_ code. */
  int64_t (*woof_get)(void *context, const char *woof, size_t woof_length, int64_t seqno, uint8_t *out, size_t capacity);
  /** Sequence number of the newest element, 0 when empty, or a negative NL_WOOF_ code. */
  int64_t (*woof_latest)(void *context, const char *woof, size_t woof_length);
  /** Sends bytes [sent, length) of a request to the node, as many as can go now. Returns how many have gone in all, or a
   *  negative NL_NODE_ code. One request at a time; sent 0 begins a new one. */
  int64_t (*ask)(void *context, const uint8_t *request, size_t length, size_t sent);
  /** Copies what has come of the answer from byte `received` on (at most capacity bytes; NULL out: only the length).
   *  Returns the length, 0 at the answer's end, or a negative NL_NODE_ code. */
  int64_t (*answer)(void *context, size_t received, uint8_t *out, size_t capacity);
  /** Value of an environment variable: returns its length and copies at most capacity bytes, or -1. The empty name stands
   *  for all names, each followed by a zero byte. */
  int64_t (*environment)(void *context, const char *name, size_t name_length, char *out, size_t capacity);
} nl_host;

enum { NL_WOOF_NOT_FOUND = -1, NL_WOOF_EVICTED = -2, NL_WOOF_NOT_YET = -3, NL_WOOF_TOO_LARGE = -4, NL_WOOF_FULL = -5, NL_WOOF_FAILED = -6 };

/** PENDING: not yet, ask again. OFFLINE: there is no link. CUT: it broke meanwhile. LATE: the node did not answer in time. */
enum { NL_NODE_PENDING = -1, NL_NODE_OFFLINE = -2, NL_NODE_CUT = -3, NL_NODE_LATE = -4 };

/** Statistics of a VM. Bytes, but for the counts. stack_peak: of Python frames, in the VM's memory. c_stack_peak: of the
 *  host's stack below the call of the VM, seen where C code recurses and where memory is collected; what such code calls
 *  besides may be some hundred bytes deeper. */
typedef struct {
  uint32_t heap_used, heap_peak, heap_capacity, stack_peak, collections, c_stack_peak;
  uint64_t instructions;
} nl_stats;

/** What AWS hands to a handler as its context. Strings are UTF-8 and NUL-terminated; NULL stands for an empty one. */
typedef struct {
  const char *request_id, *function_name, *function_version, *invoked_function_arn, *memory_limit_in_mb;
  const char *log_group_name, *log_stream_name;
  /** JSON of the client context, or NULL. */
  const char *client_context;
  /** On the monotonic clock of the host, milliseconds; 0: no deadline. */
  double deadline_ms;
} nl_context;

/** Checks an image. Returns 0, or the number of the check that failed (docs/errors.md). */
uint32_t nl_image_check(const uint8_t *image, size_t size);

/** Makes a VM in memory (aligned to 8) for an image. On NL_OK *out is the VM. The image has been checked when `checked`. */
nl_status nl_vm_init(void *memory, size_t size, const uint8_t *image, size_t image_size, bool checked, const nl_host *host, nl_vm **out);

/** Runs the modules' top level, unless the image holds a snapshot taken after it. */
nl_status nl_vm_start(nl_vm *vm);

/** Calls the handler: JSON event in, JSON result out. *result stays valid until the next call of this VM. */
nl_status nl_invoke(nl_vm *vm, const char *event, size_t event_length, const nl_context *context, const char **result, size_t *result_length);

/** Goes on after NL_SUSPENDED with what was started. */
nl_status nl_resume(nl_vm *vm, const char **result, size_t *result_length);

/** Instructions after which a run is suspended; 0: never. */
void nl_set_slice(nl_vm *vm, uint32_t instructions);
/** Instructions that a VM may run from now until it is stopped with NL_TIMED_OUT; 0: no limit. */
void nl_set_budget(nl_vm *vm, uint64_t instructions);

/** The pending exception as AWS Lambda reports it: {"errorMessage", "errorType", "requestId", "stackTrace"}. Valid until the next call. */
nl_status nl_error_json(nl_vm *vm, const char **text, size_t *length);
/** The pending exception as CPython prints it. Valid until the next call. */
nl_status nl_error_text(nl_vm *vm, const char **text, size_t *length);
int nl_exit_status(const nl_vm *vm);

/** Writes an image of the VM after nl_vm_start, so that later VMs skip that. NULL out: only the size. NL_BAD_ARGUMENT when the top level asked
 *  the host or left what no image can hold (a memory view), NL_BUSY before the modules are initialised, NL_NO_MEMORY when
 *  the VM has less free memory than it uses. */
nl_status nl_snapshot(nl_vm *vm, uint8_t *out, size_t capacity, size_t *size);
/** The host function that the top level called first ("time_ms", …), or NULL. */
const char *nl_host_use(const nl_vm *vm);

void nl_vm_stats(const nl_vm *vm, nl_stats *out);
