/* One invocation from its event to its report. See nl_phase in device.h for what it may wait for. */
#include <string.h>

#include "device.h"
#include "json-scan.h"

static double monotonic(const nl_device *device) { return device->options.monotonic_ms(device->options.context); }

/** The event of an append, in the event buffer:
 *  {"device": "fan-1", "woof": "vibration", "seqno": 57, "element": [80, 1.0213]}
 *  An element that is no JSON stands there as "elementBase64"; one that was evicted meanwhile is left out. */
static size_t write_event(nl_device *device, const nl_trigger *trigger, uint64_t seqno) {
  nl_out out = nl_out_make(device->event, device->options.event_size);
  const uint8_t *element = NULL;
  int64_t length = nl_woof_at(trigger->woof, (int64_t)seqno, &element);
  nl_out_text(&out, "{\"device\": ");
  nl_out_json_string(&out, device->options.name, strlen(device->options.name));
  nl_out_text(&out, ", \"woof\": ");
  nl_out_json_string(&out, trigger->woof->name, strlen(trigger->woof->name));
  nl_out_text(&out, ", \"seqno\": ");
  nl_out_decimal(&out, seqno);
  if (length >= 0 && nl_json_valid((const char *)element, (size_t)length)) {
    nl_out_text(&out, ", \"element\": ");
    nl_out_bytes(&out, element, (size_t)length);
  } else if (length >= 0) {
    nl_out_text(&out, ", \"elementBase64\": ");
    nl_out_base64(&out, element, (size_t)length);
  }
  nl_out_u8(&out, '}');
  return out.overflow ? 0 : out.length;
}

void nl_invocation_begin(nl_device *device, nl_function *function, nl_trigger *trigger, uint64_t seqno, size_t event_length) {
  double now = monotonic(device);
  device->invocation = (nl_invocation){.phase = NL_PHASE_IDLE,
                                       .function = function,
                                       .trigger = trigger,
                                       .seqno = seqno,
                                       .event_length = event_length,
                                       .started_ms = now,
                                       .placed_ms = now};
  device->stats.invocations++;
}

static void run_locally(nl_device *device) {
  nl_function *function = device->invocation.function;
  const nl_flash *flash = device->options.flash;
  if (function->options.native) {
    nl_run_native(device);
    return;
  }
  if (!device->options.engine) {
    nl_invocation_fail(device, NL_ERROR_HANDLER_FAILED, 0, "NoEngine", "This firmware runs native handlers only");
    return;
  }
  if (function->options.drop_image) {
    if (device->vm_function == function) nl_run_unload(device);
    nl_image_cache_drop(&device->images, function->name);
  }
  const nl_image_entry *entry = nl_image_cache_find(&device->images, function->name);
  if (entry) {
    nl_run_image(device, entry->image, entry->size, true);
    return;
  }
  char etag[NL_ETAG_MAX + 1];
  size_t size = 0;
  const uint8_t *stored = flash && !function->options.drop_image ? flash->load(flash->context, function->name, &size, etag) : NULL;
  if (stored && (device->vm_function == function || device->options.engine->check(stored, size) == 0)) {
    nl_run_image(device, stored, size, true);
    return;
  }
  nl_fetch_begin(device);
  nl_fetch_step(device);
}

static bool ask_node(nl_device *device) {
  nl_invocation *invocation = &device->invocation;
  invocation->request = ++device->next_request;
  invocation->asked_at = device->now;
  if (!nl_link_request_invoke(device, invocation->function->name, invocation->request, device->event,
                              invocation->event_length)) {
    return false;
  }
  invocation->phase = NL_PHASE_ON_NODE;
  return true;
}

/** Decides where, and starts it there. Without a link there is nothing to decide. */
static void place(nl_device *device) {
  nl_function *function = device->invocation.function;
  bool on_node = function->options.place == NL_PLACE_NODE ||
                 (function->options.place == NL_PLACE_NAIVE && nl_naive_choose_node(&function->naive));
  if (!on_node || !ask_node(device)) run_locally(device);
}

/** The node did not answer, or cannot: the wait counts against it, and the device does it itself. */
static void fall_back(nl_device *device) {
  nl_invocation *invocation = &device->invocation;
  double now = monotonic(device);
  if (invocation->function->options.place == NL_PLACE_NAIVE) {
    nl_naive_record(&invocation->function->naive, true, now - invocation->placed_ms);
  }
  invocation->placed_ms = now;
  run_locally(device);
}

void nl_invocation_answer(nl_device *device, uint32_t request, uint8_t status, const char *payload, size_t length) {
  const nl_invocation *invocation = &device->invocation;
  if (invocation->phase != NL_PHASE_ON_NODE || invocation->request != request) return;
  if (status == NL_ANSWER_OK || status == NL_ANSWER_FUNCTION_ERROR) {
    nl_outcome outcome = status == NL_ANSWER_OK ? NL_RESULT_OK : NL_RESULT_ERROR;
    nl_invocation_finish(device, NL_RAN_NODE, outcome, payload, length);
  } else {
    fall_back(device);
  }
}

static void send_report(nl_device *device) {
  nl_invocation *invocation = &device->invocation;
  nl_trigger *trigger = invocation->trigger;
  if (nl_link_report(device, trigger->report, trigger->reported + 1, device->event, invocation->report_length)) {
    trigger->reported++;
    invocation->phase = NL_PHASE_IDLE;
  } else if (device->mqtt.state == NL_MQTT_READY && device->mqtt.outbox_length > 0) {
    invocation->phase = NL_PHASE_REPORTING; /* the broker's acknowledgements will make room */
  } else {
    device->stats.dropped_reports++;
    invocation->phase = NL_PHASE_IDLE;
  }
}

/** {"woof": "vibration", "seqno": 57, "result": …}, over the event, which has done its service. */
static void begin_report(nl_device *device, const char *payload, size_t length) {
  nl_invocation *invocation = &device->invocation;
  nl_out out = nl_out_make(device->event, device->options.event_size);
  const char *woof = invocation->trigger->woof->name;
  nl_out_text(&out, "{\"woof\": ");
  nl_out_json_string(&out, woof, strlen(woof));
  nl_out_text(&out, ", \"seqno\": ");
  nl_out_decimal(&out, invocation->seqno);
  nl_out_text(&out, ", \"result\": ");
  nl_out_bytes(&out, payload, length);
  nl_out_u8(&out, '}');
  invocation->report_length = out.length;
  if (!out.overflow) send_report(device);
  else device->stats.dropped_reports++;
}

void nl_invocation_finish(nl_device *device, nl_ran ran, nl_outcome outcome, const char *payload, size_t length) {
  nl_invocation *invocation = &device->invocation;
  nl_function *function = invocation->function;
  double now = monotonic(device);
  if (function->options.place == NL_PLACE_NAIVE) {
    nl_naive_record(&function->naive, ran == NL_RAN_NODE, now - invocation->placed_ms);
  }
  if (outcome != NL_RESULT_OK) device->stats.failures++;
  if (ran == NL_RAN_NODE) device->stats.ran_node++;
  else device->stats.ran_device++;
  const char *report = invocation->trigger ? invocation->trigger->report : NULL;
  nl_device_result result = {.function = function->name,
                             .woof = invocation->trigger ? invocation->trigger->woof->name : NULL,
                             .seqno = invocation->seqno,
                             .ran = ran,
                             .outcome = outcome,
                             .payload = payload,
                             .length = length,
                             .latency_ms = now - invocation->started_ms,
                             .fetched = invocation->fetched};
  invocation->phase = NL_PHASE_IDLE;
  device->service.state = NL_SERVICE_NONE; /* what still comes is for nobody */
  if (device->options.on_result) device->options.on_result(device->options.context, &result);
  if (report && outcome == NL_RESULT_OK) begin_report(device, payload, length);
  if (invocation->phase == NL_PHASE_IDLE) invocation->function = NULL;
}

void nl_invocation_fail(nl_device *device, uint8_t code, uint32_t detail, const char *type, const char *message) {
  nl_out out = nl_out_make(device->result, device->options.event_size);
  nl_out_text(&out, "{\"errorMessage\": ");
  nl_out_json_string(&out, message, strlen(message));
  nl_out_text(&out, ", \"errorType\": \"Device.");
  nl_out_text(&out, type);
  nl_out_text(&out, "\", \"detail\": ");
  nl_out_decimal(&out, detail);
  nl_out_u8(&out, '}');
  nl_link_error(device, code, detail, device->result, out.length);
  nl_ran ran = device->invocation.function->options.native ? NL_RAN_NATIVE : NL_RAN_VM;
  nl_invocation_finish(device, ran, NL_RESULT_FAILED, device->result, out.length);
}

void nl_invocation_stop(nl_device *device, uint8_t code, const char *type, const char *message) {
  nl_out out = nl_out_make(device->result, device->options.event_size);
  nl_out_text(&out, "{\"errorType\":\"");
  nl_out_text(&out, type);
  nl_out_text(&out, "\",\"errorMessage\":");
  nl_out_json_string(&out, message, strlen(message));
  nl_out_u8(&out, '}');
  nl_link_error(device, code, 0, device->result, out.length);
  nl_invocation_finish(device, NL_RAN_VM, NL_RESULT_ERROR, device->result, out.length);
}

static bool begin_next(nl_device *device) {
  if (device->queue_length == 0) return false;
  nl_queued next = device->queue[device->queue_head];
  device->queue_head = (device->queue_head + 1) % NL_QUEUE_MAX;
  device->queue_length--;
  size_t length = write_event(device, next.trigger, next.seqno);
  nl_invocation_begin(device, next.trigger->function, next.trigger, next.seqno, length);
  if (length == 0) {
    nl_invocation_fail(device, NL_ERROR_HANDLER_FAILED, device->options.event_size, "EventTooLarge",
                       "The event does not fit into the device's event buffer");
  }
  return true;
}

static bool step_idle(nl_device *device) {
  if (!device->invocation.function && !begin_next(device)) return false;
  if (device->invocation.function) place(device);
  return !device->invocation.function;
}

static bool step_report(nl_device *device) {
  send_report(device);
  if (device->invocation.phase != NL_PHASE_IDLE) return false;
  device->invocation.function = NULL;
  return true;
}

static void step_node(nl_device *device) {
  if (device->now - device->invocation.asked_at > device->options.answer_timeout_ms) fall_back(device);
}

bool nl_invocation_step(nl_device *device) {
  switch (device->invocation.phase) {
    case NL_PHASE_IDLE: return step_idle(device);
    case NL_PHASE_FETCHING: nl_fetch_step(device); break;
    case NL_PHASE_STARTING:
    case NL_PHASE_RUNNING: nl_run_step(device); break;
    case NL_PHASE_ON_NODE: step_node(device); break;
    case NL_PHASE_REPORTING: return step_report(device);
  }
  return !device->invocation.function;
}

static uint32_t left(const nl_device *device, uint64_t since, uint32_t wait) {
  uint64_t due = since + wait + 1;
  return due <= device->now ? 0 : (uint32_t)(due - device->now);
}

uint32_t nl_invocation_due(const nl_device *device) {
  switch (device->invocation.phase) {
    case NL_PHASE_FETCHING:
      return device->fetch.asked ? left(device, device->fetch.asked_at, device->options.answer_timeout_ms) : 1000;
    case NL_PHASE_ON_NODE: return left(device, device->invocation.asked_at, device->options.answer_timeout_ms);
    case NL_PHASE_REPORTING: return UINT32_MAX;
    case NL_PHASE_IDLE: return device->invocation.function || device->queue_length > 0 ? 0 : UINT32_MAX;
    default: return nl_service_due(device);
  }
}
