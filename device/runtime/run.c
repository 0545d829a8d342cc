/* Runs a function on the device: a native handler at once, an image in the VM, in slices.
 *
 * The VM of the last function stays loaded, so that its next invocation starts warm. It is made anew when another function
 * runs, when the image was forgotten, and after a timeout (a VM that was stopped in the middle cannot go on).
 */
#include <string.h>

#include "device.h"

static void host_write(void *context, int stream, const char *text, size_t length) {
  nl_device *device = context;
  nl_device_log(device, stream, text, length);
  if (device->options.forward_logs) nl_link_log(device, stream, text, length);
}

static double host_time(void *context) {
  const nl_device *device = context;
  return device->options.time_ms(device->options.context);
}

static double host_monotonic(void *context) {
  const nl_device *device = context;
  return device->options.monotonic_ms(device->options.context);
}

static void host_random(void *context, uint8_t *out, size_t length) {
  const nl_device *device = context;
  device->options.random(device->options.context, out, length);
}

static int64_t host_append(void *context, const char *woof, size_t woof_length, const uint8_t *data, size_t length) {
  return nl_device_append(context, woof, woof_length, data, length);
}

static int64_t host_get(void *context, const char *woof, size_t woof_length, int64_t seqno, uint8_t *out, size_t capacity) {
  return nl_device_get(context, woof, woof_length, seqno, out, capacity);
}

static int64_t host_latest(void *context, const char *woof, size_t woof_length) {
  return nl_device_latest(context, woof, woof_length);
}

static int64_t host_ask(void *context, const uint8_t *request, size_t length, size_t sent) {
  return nl_service_ask(context, request, length, sent);
}

static int64_t host_answer(void *context, size_t received, uint8_t *out, size_t capacity) {
  return nl_service_answer(context, received, out, capacity);
}

void nl_run_init(nl_device *device) {
  device->host = (nl_host){.context = device,
                           .write = host_write,
                           .time_ms = host_time,
                           .monotonic_ms = host_monotonic,
                           .random = host_random,
                           .woof_append = host_append,
                           .woof_get = host_get,
                           .woof_latest = host_latest,
                           .ask = host_ask,
                           .answer = host_answer};
}

void nl_run_native(nl_device *device) {
  nl_invocation *invocation = &device->invocation;
  int32_t length = invocation->function->options.native(device, device->event, invocation->event_length, device->result,
                                                        device->options.event_size);
  if (length >= 0) nl_invocation_finish(device, NL_RAN_NATIVE, NL_RESULT_OK, device->result, (size_t)length);
  else
    nl_invocation_fail(device, NL_ERROR_HANDLER_FAILED, 0, "NativeHandler",
                       "The native handler cannot work with this event");
}

void nl_run_unload(nl_device *device) {
  device->vm = NULL;
  device->vm_function = NULL;
  device->vm_stale = false;
}

static void out_of_memory(nl_device *device, const char *message) {
  nl_run_unload(device);
  nl_invocation_fail(device, NL_ERROR_NO_MEMORY, device->options.vm_memory, "NoMemory", message);
}

/** Runtime.UnhandledException and the like: the VM has the error as AWS shapes it. */
static void raised(nl_device *device) {
  const char *text = NULL;
  size_t length = 0;
  bool starting = device->invocation.phase == NL_PHASE_STARTING;
  if (device->options.engine->error_json(device->vm, &text, &length) != NL_OK) {
    out_of_memory(device, "The handler raised an exception, and there is no memory left to describe it");
    return;
  }
  nl_link_error(device, NL_ERROR_HANDLER_FAILED, 0, text, length);
  nl_invocation_finish(device, NL_RAN_VM, NL_RESULT_ERROR, text, length);
  if (starting || device->vm_stale) nl_run_unload(device);
}

/** Ends the invocation as AWS Lambda does where the runtime, not the handler, has the last word. */
static void stopped(nl_device *device, uint8_t code, const char *type, const nl_out *what) {
  char message[128];
  nl_out out = nl_out_make(message, sizeof message - 1);
  nl_out_text(&out, "RequestId: ");
  nl_out_text(&out, device->request_id);
  nl_out_text(&out, " Error: ");
  nl_out_bytes(&out, what->data, what->length);
  message[out.length] = 0;
  nl_run_unload(device);
  nl_invocation_stop(device, code, type, message);
}

static void timed_out(nl_device *device) {
  char text[64];
  nl_out what = nl_out_make(text, sizeof text);
  uint32_t hundredths = (device->invocation.function->options.timeout_ms + 5) / 10;
  nl_out_text(&what, "Task timed out after ");
  nl_out_decimal(&what, hundredths / 100);
  nl_out_text(&what, hundredths % 100 < 10 ? ".0" : ".");
  nl_out_decimal(&what, hundredths % 100);
  nl_out_text(&what, " seconds");
  stopped(device, NL_ERROR_HANDLER_TIMED_OUT, "Sandbox.Timedout", &what);
}

static void exited(nl_device *device) {
  char text[64];
  nl_out what = nl_out_make(text, sizeof text);
  uint32_t status = (uint32_t)device->options.engine->exit_status(device->vm) & 0xFFu;
  nl_out_text(&what, status ? "Runtime exited with error: exit status " : "Runtime exited without providing a reason");
  if (status) nl_out_decimal(&what, status);
  stopped(device, NL_ERROR_HANDLER_FAILED, "Runtime.ExitError", &what);
}

static void call_handler(nl_device *device);

static void after(nl_device *device, nl_status status, const char *result, size_t length) {
  switch (status) {
    case NL_SUSPENDED: return;
    case NL_OK:
      if (device->invocation.phase == NL_PHASE_STARTING) {
        call_handler(device);
        return;
      }
      nl_invocation_finish(device, NL_RAN_VM, NL_RESULT_OK, result, length);
      if (device->vm_stale) nl_run_unload(device);
      return;
    case NL_EXCEPTION: raised(device); return;
    case NL_TIMED_OUT: timed_out(device); return;
    case NL_EXITED: exited(device); return;
    case NL_NO_MEMORY: out_of_memory(device, "The handler needs more memory than the device has for it"); return;
    default:
      nl_run_unload(device);
      nl_invocation_fail(device, NL_ERROR_HANDLER_FAILED, status, "Engine", "The program ended without a result");
  }
}

/** A version 4 UUID. */
static void new_request_id(nl_device *device) {
  static const char hex[] = "0123456789abcdef";
  uint8_t bytes[16];
  host_random(device, bytes, sizeof bytes);
  bytes[6] = (uint8_t)((bytes[6] & 0x0F) | 0x40);
  bytes[8] = (uint8_t)((bytes[8] & 0x3F) | 0x80);
  char *at = device->request_id;
  for (size_t i = 0; i < sizeof bytes; i++) {
    if (i == 4 || i == 6 || i == 8 || i == 10) *at++ = '-';
    *at++ = hex[bytes[i] >> 4];
    *at++ = hex[bytes[i] & 15];
  }
  *at = 0;
}

static void set_deadline(nl_device *device) {
  device->invocation.deadline = device->now + device->invocation.function->options.timeout_ms;
}

/** prefix + text, NUL-terminated; the room was made for the longest. */
static const char *join(char *room, size_t size, const char *prefix, const char *text) {
  nl_out out = nl_out_make(room, size - 1);
  nl_out_text(&out, prefix);
  nl_out_text(&out, text);
  room[out.length] = 0;
  return room;
}

static void make_context(nl_device *device) {
  const nl_device_options *options = &device->options;
  const nl_function *function = device->invocation.function;
  nl_out memory = nl_out_make(device->memory_mb, sizeof device->memory_mb - 1);
  nl_out_decimal(&memory, (options->vm_memory + 1048575u) / 1048576u);
  device->memory_mb[memory.length] = 0;
  device->context = (nl_context){
      .request_id = device->request_id,
      .function_name = function->name,
      .function_version = "$LATEST",
      .invoked_function_arn = join(device->function_arn, sizeof device->function_arn, NL_FUNCTION_ARN, function->name),
      .memory_limit_in_mb = device->memory_mb,
      .log_group_name = join(device->log_group, sizeof device->log_group, NL_LOG_GROUP, function->name),
      .log_stream_name = options->name,
      .deadline_ms = host_monotonic(device) + function->options.timeout_ms};
}

static void call_handler(nl_device *device) {
  nl_invocation *invocation = &device->invocation;
  const char *result = NULL;
  size_t length = 0;
  make_context(device);
  invocation->phase = NL_PHASE_RUNNING;
  set_deadline(device);
  nl_status status = device->options.engine->invoke(device->vm, device->event, invocation->event_length, &device->context,
                                                    &result, &length);
  after(device, status, result, length);
}

void nl_run_image(nl_device *device, const uint8_t *image, size_t size, bool checked) {
  const nl_engine *engine = device->options.engine;
  nl_invocation *invocation = &device->invocation;
  new_request_id(device);
  if (device->vm_function == invocation->function && device->vm) {
    call_handler(device);
    return;
  }
  nl_run_unload(device);
  invocation->phase = NL_PHASE_STARTING;
  set_deadline(device);
  nl_status status =
      engine->init(device->vm_memory, device->options.vm_memory, image, size, checked, &device->host, &device->vm);
  if (status == NL_NO_MEMORY) {
    out_of_memory(device, "The device's memory for handlers is too small for this one");
    return;
  }
  if (status != NL_OK) {
    nl_invocation_fail(device, NL_ERROR_IMAGE_REFUSED, status, "BadImage", "The image cannot be loaded");
    return;
  }
  device->vm_function = invocation->function;
  engine->set_slice(device->vm, device->options.slice);
  after(device, engine->start(device->vm), NULL, 0);
}

void nl_run_step(nl_device *device) {
  const char *result = NULL;
  size_t length = 0;
  if (device->now > device->invocation.deadline) {
    timed_out(device);
    return;
  }
  if (nl_service_due(device) > 0) return;
  nl_status status = device->options.engine->resume(device->vm, &result, &length);
  after(device, status, result, length);
}
