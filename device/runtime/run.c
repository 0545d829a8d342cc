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

void nl_run_init(nl_device *device) {
  device->host = (nl_host){.context = device,
                           .write = host_write,
                           .time_ms = host_time,
                           .monotonic_ms = host_monotonic,
                           .random = host_random,
                           .woof_append = host_append,
                           .woof_get = host_get,
                           .woof_latest = host_latest};
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

static void timed_out(nl_device *device) {
  nl_run_unload(device);
  nl_invocation_fail(device, NL_ERROR_HANDLER_TIMED_OUT, device->invocation.function->options.timeout_ms, "TimedOut",
                     "The handler ran longer than its timeout");
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

static void call_handler(nl_device *device) {
  nl_invocation *invocation = &device->invocation;
  const char *result = NULL;
  size_t length = 0;
  new_request_id(device);
  nl_context context = {.request_id = device->request_id,
                        .function_name = invocation->function->name,
                        .function_version = "$LATEST",
                        .deadline_ms = host_monotonic(device) + invocation->function->options.timeout_ms};
  invocation->phase = NL_PHASE_RUNNING;
  set_deadline(device);
  nl_status status = device->options.engine->invoke(device->vm, device->event, invocation->event_length, &context, &result,
                                                    &length);
  after(device, status, result, length);
}

void nl_run_image(nl_device *device, const uint8_t *image, size_t size, bool checked) {
  const nl_engine *engine = device->options.engine;
  nl_invocation *invocation = &device->invocation;
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
  nl_status status = device->options.engine->resume(device->vm, &result, &length);
  after(device, status, result, length);
}
