/* Creation, the tables of woofs, functions and triggers, appends, and the poll function. See nanolambda-device.h. */
#include "device.h"

#include <string.h>

void *nl_device_take(nl_device *device, size_t bytes) {
  size_t rounded = (bytes + 7) & ~(size_t)7;
  if (rounded < bytes || rounded > device->arena_size - device->arena_used) return NULL;
  void *memory = device->arena + device->arena_used;
  device->arena_used += rounded;
  return memory;
}

#define DEFAULT(field, value) \
  if (options->field == 0) options->field = (value)

static void fill_in_defaults(nl_device_options *options) {
  DEFAULT(vm_memory, NL_VM_MEMORY_DEFAULT);
  DEFAULT(image_memory, NL_IMAGE_MEMORY_DEFAULT);
  DEFAULT(event_size, NL_EVENT_SIZE_DEFAULT);
  DEFAULT(packet_size, NL_PACKET_SIZE_DEFAULT);
  DEFAULT(send_size, NL_SEND_SIZE_DEFAULT);
  DEFAULT(outbox_size, NL_OUTBOX_SIZE_DEFAULT);
  DEFAULT(image_block, NL_IMAGE_BLOCK_DEFAULT);
  DEFAULT(keep_alive_s, NL_KEEP_ALIVE_S_DEFAULT);
  DEFAULT(reconnect_min_ms, NL_RECONNECT_MIN_MS_DEFAULT);
  DEFAULT(reconnect_max_ms, NL_RECONNECT_MAX_MS_DEFAULT);
  DEFAULT(answer_timeout_ms, NL_ANSWER_TIMEOUT_MS_DEFAULT);
  DEFAULT(slice, NL_SLICE_DEFAULT);
}

/** Topics are made of the name: what MQTT gives a meaning, and what could leave the device's own topics, is refused. */
static bool is_device_name(const char *name) {
  if (!name || !name[0] || strlen(name) > NL_DEVICE_NAME_MAX) return false;
  for (const char *c = name; *c; c++)
    if (!((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') || *c == '-' || *c == '_'))
      return false;
  return true;
}

static bool complete(const nl_device_options *options) {
  const nl_port *port = &options->port;
  return is_device_name(options->name) && options->password && port->connect && port->close && port->send &&
         port->receive && options->time_ms && options->monotonic_ms && options->random && options->send_size <= 65535 &&
         (options->send_size == 0 || options->send_size > NL_SERVICE_HEAD) &&
         (options->packet_size == 0 || options->packet_size > NL_SERVICE_HEAD) &&
         options->image_block <= NL_IMAGE_BLOCK_MAX;
}

static bool take_buffers(nl_device *device) {
  const nl_device_options *options = &device->options;
  nl_mqtt *mqtt = &device->mqtt;
  device->images.capacity = options->engine ? options->image_memory : 0;
  mqtt->parser.capacity = options->packet_size;
  mqtt->send_capacity = options->send_size;
  mqtt->outbox_capacity = options->outbox_size;
  device->event = nl_device_take(device, options->event_size);
  device->result = nl_device_take(device, options->event_size);
  device->vm_memory = nl_device_take(device, options->engine ? options->vm_memory : 0);
  device->images.memory = nl_device_take(device, device->images.capacity);
  mqtt->parser.buffer = nl_device_take(device, options->packet_size);
  mqtt->send_buffer = nl_device_take(device, options->send_size);
  mqtt->outbox = nl_device_take(device, options->outbox_size);
  return device->event && device->result && device->vm_memory && device->images.memory && mqtt->parser.buffer &&
         mqtt->send_buffer && mqtt->outbox;
}

nl_device_status nl_device_init(void *memory, size_t size, const nl_device_options *options, nl_device **out) {
  if (!memory || ((uintptr_t)memory & 7) != 0 || !options || !complete(options)) return NL_DEVICE_BAD_ARGUMENT;
  size_t own = (sizeof(nl_device) + 7) & ~(size_t)7;
  if (size < own) return NL_DEVICE_NO_MEMORY;
  nl_device *device = memory;
  memset(device, 0, own);
  device->options = *options;
  device->arena = (uint8_t *)memory + own;
  device->arena_size = size - own;
  fill_in_defaults(&device->options);
  if (!take_buffers(device)) return NL_DEVICE_NO_MEMORY;
  options->random(options->context, (uint8_t *)&device->boot, sizeof device->boot);
  nl_run_init(device);
  *out = device;
  return nl_link_init(device);
}

static bool same_name(const char *name, const char *other, size_t length) {
  return strlen(name) == length && memcmp(name, other, length) == 0;
}

nl_woof *nl_device_find_woof(nl_device *device, const char *name, size_t length) {
  for (uint32_t i = 0; i < device->woof_count; i++)
    if (same_name(device->woofs[i].name, name, length)) return &device->woofs[i];
  return NULL;
}

nl_function *nl_device_find_function(nl_device *device, const char *name, size_t length) {
  for (uint32_t i = 0; i < device->function_count; i++)
    if (same_name(device->functions[i].name, name, length)) return &device->functions[i];
  return NULL;
}

static bool is_name(const char *name) { return name && name[0] && strlen(name) <= NL_NAME_MAX; }

nl_device_status nl_device_create_woof(nl_device *device, const char *name, uint32_t element_size, uint32_t history,
                                       nl_when_full when_full) {
  if (!is_name(name) || element_size == 0 || element_size > 65535 || history == 0 || history > 65535) {
    return NL_DEVICE_BAD_ARGUMENT;
  }
  nl_woof *woof = nl_device_find_woof(device, name, strlen(name));
  if (woof) {
    bool same = woof->element_size == element_size && woof->history == history && woof->when_full == when_full;
    return same ? NL_DEVICE_OK : NL_DEVICE_BAD_ARGUMENT;
  }
  if (device->woof_count == NL_WOOFS_MAX) return NL_DEVICE_TOO_MANY;
  size_t bytes = nl_woof_bytes(element_size, history);
  uint8_t *places = nl_device_take(device, bytes);
  if (!places) return NL_DEVICE_NO_MEMORY;
  device->stats.woof_bytes += (uint32_t)bytes;
  device->woofs[device->woof_count++] = (nl_woof){
      .name = name, .places = places, .element_size = element_size, .history = history, .when_full = (uint8_t)when_full};
  return NL_DEVICE_OK;
}

nl_device_status nl_device_set_function(nl_device *device, const char *name, const nl_function_options *options) {
  if (!is_name(name)) return NL_DEVICE_BAD_ARGUMENT;
  nl_function *function = nl_device_find_function(device, name, strlen(name));
  if (!function) {
    if (device->function_count == NL_FUNCTIONS_MAX) return NL_DEVICE_TOO_MANY;
    function = &device->functions[device->function_count++];
    function->name = name;
  }
  function->options = *options;
  if (function->options.timeout_ms == 0) function->options.timeout_ms = NL_TIMEOUT_MS_DEFAULT;
  function->naive = (nl_naive){0};
  return NL_DEVICE_OK;
}

nl_device_status nl_device_add_trigger(nl_device *device, const char *woof, const char *function, const char *report) {
  nl_woof *source = nl_device_find_woof(device, woof, strlen(woof));
  nl_function *target = nl_device_find_function(device, function, strlen(function));
  if (!source || !target || (report && !is_name(report))) return NL_DEVICE_BAD_ARGUMENT;
  if (device->trigger_count == NL_TRIGGERS_MAX) return NL_DEVICE_TOO_MANY;
  device->triggers[device->trigger_count++] = (nl_trigger){.woof = source, .function = target, .report = report};
  return NL_DEVICE_OK;
}

static uint32_t triggers_of(const nl_device *device, const nl_woof *woof) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < device->trigger_count; i++) count += device->triggers[i].woof == woof;
  return count;
}

static void queue_triggers(nl_device *device, const nl_woof *woof, uint64_t seqno) {
  for (uint32_t i = 0; i < device->trigger_count; i++) {
    if (device->triggers[i].woof != woof) continue;
    if (device->queue_length == NL_QUEUE_MAX) {
      device->stats.dropped_invocations++;
      continue;
    }
    uint32_t at = (device->queue_head + device->queue_length++) % NL_QUEUE_MAX;
    device->queue[at] = (nl_queued){.trigger = &device->triggers[i], .seqno = seqno};
  }
}

/** Whether the next element of a woof evicts one whose trigger still waits. The queue is in order: its first counts. */
static bool evicts_owed(const nl_device *device, const nl_woof *woof) {
  for (uint32_t i = 0; i < device->queue_length; i++) {
    const nl_queued *queued = &device->queue[(device->queue_head + i) % NL_QUEUE_MAX];
    if (queued->trigger->woof == woof) return queued->seqno + woof->history <= woof->last + 1;
  }
  return false;
}

int64_t nl_device_append(nl_device *device, const char *name, size_t name_length, const uint8_t *data, size_t length) {
  nl_woof *woof = nl_device_find_woof(device, name, name_length);
  if (!woof) return NL_WOOF_NOT_FOUND;
  bool room = triggers_of(device, woof) <= NL_QUEUE_MAX - device->queue_length && !evicts_owed(device, woof);
  if (!room && woof->when_full == NL_WHEN_FULL_REJECT) return NL_WOOF_FULL;
  int64_t seqno = nl_woof_put(woof, data, length);
  if (seqno > 0) queue_triggers(device, woof, (uint64_t)seqno);
  return seqno;
}

int64_t nl_device_get(nl_device *device, const char *name, size_t name_length, int64_t seqno, uint8_t *out, size_t capacity) {
  const nl_woof *woof = nl_device_find_woof(device, name, name_length);
  if (!woof) return NL_WOOF_NOT_FOUND;
  const uint8_t *data = NULL;
  int64_t length = nl_woof_at(woof, seqno, &data);
  if (length > 0 && capacity > 0) memcpy(out, data, (size_t)length < capacity ? (size_t)length : capacity);
  return length;
}

int64_t nl_device_latest(nl_device *device, const char *name, size_t name_length) {
  const nl_woof *woof = nl_device_find_woof(device, name, name_length);
  return woof ? (int64_t)woof->last : NL_WOOF_NOT_FOUND;
}

nl_device_status nl_device_invoke(nl_device *device, const char *name, const char *event, size_t length) {
  nl_function *function = nl_device_find_function(device, name, strlen(name));
  if (!function || length > device->options.event_size) return NL_DEVICE_BAD_ARGUMENT;
  if (device->invocation.function || device->queue_length > 0) return NL_DEVICE_BUSY;
  memcpy(device->event, event, length);
  nl_invocation_begin(device, function, NULL, 0, length);
  return NL_DEVICE_OK;
}

void nl_device_log(nl_device *device, int stream, const char *text, size_t length) {
  if (device->options.log) device->options.log(device->options.context, stream, text, length);
}

uint32_t nl_device_poll(nl_device *device, uint64_t now_ms) {
  device->now = now_ms;
  nl_mqtt_poll(&device->mqtt, now_ms);
  /* Bounded, so that a woof that appends to itself does not keep the host waiting for ever. */
  uint32_t finished = 0;
  while (finished < NL_QUEUE_MAX && nl_invocation_step(device)) finished++;
  nl_mqtt_flush(&device->mqtt);
  uint32_t link = nl_mqtt_due(&device->mqtt), invocation = nl_invocation_due(device);
  return link < invocation ? link : invocation;
}

bool nl_device_working(const nl_device *device) { return device->invocation.function || device->queue_length > 0; }

bool nl_device_idle(const nl_device *device) { return !nl_device_working(device) && device->mqtt.outbox_length == 0; }

void nl_device_get_stats(const nl_device *device, nl_device_stats *out) {
  const nl_mqtt *mqtt = &device->mqtt;
  *out = device->stats;
  out->link = mqtt->state == NL_MQTT_READY     ? NL_LINK_ONLINE
              : mqtt->state == NL_MQTT_WAITING ? NL_LINK_OFFLINE
                                               : NL_LINK_CONNECTING;
  out->connack = mqtt->connack;
  out->connections = mqtt->connections;
  out->bad_packets = mqtt->bad_packets + mqtt->parser.oversized;
  out->queue_length = device->queue_length;
  out->memory_used = (uint32_t)((size_t)(device->arena - (const uint8_t *)device) + device->arena_used);
}

bool nl_device_vm(const nl_device *device, nl_vm **out) {
  *out = device->vm;
  return device->vm != NULL;
}
