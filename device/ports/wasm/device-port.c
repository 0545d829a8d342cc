/* A simulated device as a WebAssembly module: one device an instance, driven by src/devices/device-instance.ts, which
 * carries the same description.
 *
 * The host owns the linear memory from __heap_base on: it puts the device's block and every text there and passes
 * addresses. Numbers come as 32-bit integers or doubles; a seqno is a double (exact up to 2^53).
 */
#include "../../runtime/nanolambda-device.h"
#include "../../runtime/native-ks.h"

#include <string.h>

#define EXPORT(name) __attribute__((export_name(#name))) name
#define IMPORT(name) __attribute__((import_module("host"), import_name(#name)))

IMPORT(connect) int host_connect(void);
IMPORT(close) void host_close(void);
IMPORT(send) int32_t host_send(const uint8_t *data, size_t length);
IMPORT(receive) int32_t host_receive(uint8_t *buffer, size_t capacity);
IMPORT(time_ms) double host_time_ms(void);
IMPORT(monotonic_ms) double host_monotonic_ms(void);
IMPORT(random) void host_random(uint8_t *out, size_t length);
IMPORT(log) void host_log(int stream, const char *text, size_t length);
/** woof: address of the name, or 0. */
IMPORT(result) void host_result(const char *function, const char *woof, double seqno, int ran, int outcome,
                                const char *payload, size_t length, double latency_ms, int fetched);

static int port_connect(void *context) {
  (void)context;
  return host_connect();
}

static void port_close(void *context) {
  (void)context;
  host_close();
}

static int32_t port_send(void *context, const uint8_t *data, size_t length) {
  (void)context;
  return host_send(data, length);
}

static int32_t port_receive(void *context, uint8_t *buffer, size_t capacity) {
  (void)context;
  return host_receive(buffer, capacity);
}

static double port_time_ms(void *context) {
  (void)context;
  return host_time_ms();
}

static double port_monotonic_ms(void *context) {
  (void)context;
  return host_monotonic_ms();
}

static void port_random(void *context, uint8_t *out, size_t length) {
  (void)context;
  host_random(out, length);
}

static void port_log(void *context, int stream, const char *text, size_t length) {
  (void)context;
  host_log(stream, text, length);
}

static void port_result(void *context, const nl_device_result *result) {
  (void)context;
  host_result(result->function, result->woof, (double)result->seqno, (int)result->ran, (int)result->outcome, result->payload,
              result->length, result->latency_ms, result->fetched);
}

/* One device an instance; the instance is the isolation. */
static nl_device *device;

/** In the order of the fields; the host writes them as 32-bit numbers, 0 for the default. */
typedef struct {
  uint32_t vm_memory, image_memory, event_size, packet_size, send_size, outbox_size, image_block, keep_alive_s,
      reconnect_min_ms, reconnect_max_ms, answer_timeout_ms, slice, forward_logs;
} device_numbers;

int EXPORT(device_init)(void *memory, size_t size, const char *name, const char *password, const device_numbers *numbers);
int device_init(void *memory, size_t size, const char *name, const char *password, const device_numbers *numbers) {
  nl_device_options options = {
      .name = name,
      .password = password,
      .port = {.connect = port_connect, .close = port_close, .send = port_send, .receive = port_receive},
      .engine = &nl_vm_engine,
      .time_ms = port_time_ms,
      .monotonic_ms = port_monotonic_ms,
      .random = port_random,
      .on_result = port_result,
      .log = port_log,
      .vm_memory = numbers->vm_memory,
      .image_memory = numbers->image_memory,
      .event_size = numbers->event_size,
      .packet_size = numbers->packet_size,
      .send_size = numbers->send_size,
      .outbox_size = numbers->outbox_size,
      .image_block = (uint16_t)numbers->image_block,
      .keep_alive_s = (uint16_t)numbers->keep_alive_s,
      .reconnect_min_ms = numbers->reconnect_min_ms,
      .reconnect_max_ms = numbers->reconnect_max_ms,
      .answer_timeout_ms = numbers->answer_timeout_ms,
      .slice = numbers->slice,
      .forward_logs = numbers->forward_logs != 0,
  };
  return nl_device_init(memory, size, &options, &device);
}

int EXPORT(device_create_woof)(const char *name, uint32_t element_size, uint32_t history, int when_full);
int device_create_woof(const char *name, uint32_t element_size, uint32_t history, int when_full) {
  return nl_device_create_woof(device, name, element_size, history, (nl_when_full)when_full);
}

/** native: 0 the image of this name, 1 the KS handler in C. flags: 1 drop_image, 2 no_server_cache. */
int EXPORT(device_set_function)(const char *name, int native, int place, uint32_t timeout_ms, uint32_t flags);
int device_set_function(const char *name, int native, int place, uint32_t timeout_ms, uint32_t flags) {
  nl_function_options options = {.native = native == 1 ? nl_native_ks : NULL,
                                 .place = (nl_place)place,
                                 .timeout_ms = timeout_ms,
                                 .drop_image = (flags & 1) != 0,
                                 .no_server_cache = (flags & 2) != 0};
  return nl_device_set_function(device, name, &options);
}

/** report may be NULL. */
int EXPORT(device_add_trigger)(const char *woof, const char *function, const char *report);
int device_add_trigger(const char *woof, const char *function, const char *report) {
  return nl_device_add_trigger(device, woof, function, report);
}

double EXPORT(device_append)(const char *woof, const uint8_t *data, size_t length);
double device_append(const char *woof, const uint8_t *data, size_t length) {
  return (double)nl_device_append(device, woof, strlen(woof), data, length);
}

double EXPORT(device_latest)(const char *woof);
double device_latest(const char *woof) { return (double)nl_device_latest(device, woof, strlen(woof)); }

double EXPORT(device_get)(const char *woof, double seqno, uint8_t *out, size_t capacity);
double device_get(const char *woof, double seqno, uint8_t *out, size_t capacity) {
  return (double)nl_device_get(device, woof, strlen(woof), (int64_t)seqno, out, capacity);
}

int EXPORT(device_invoke)(const char *function, const char *event, size_t length);
int device_invoke(const char *function, const char *event, size_t length) {
  return nl_device_invoke(device, function, event, length);
}

/** Returns after how many ms to call again at the latest. */
uint32_t EXPORT(device_poll)(double now_ms);
uint32_t device_poll(double now_ms) { return nl_device_poll(device, (uint64_t)now_ms); }

int EXPORT(device_working)(void);
int device_working(void) { return nl_device_working(device); }

int EXPORT(device_idle)(void);
int device_idle(void) { return nl_device_idle(device); }

/** nl_device_stats: 32-bit numbers in the order of its fields, then heap_peak, heap_capacity and stack_peak of the VM. */
void EXPORT(device_stats)(uint32_t *out);
void device_stats(uint32_t *out) {
  nl_device_stats stats;
  nl_device_get_stats(device, &stats);
  memcpy(out, &stats, sizeof stats);
  nl_vm *vm = NULL;
  nl_stats memory = {0};
  if (nl_device_vm(device, &vm)) nl_vm_stats(vm, &memory);
  uint32_t *rest = out + sizeof stats / sizeof *out;
  rest[0] = memory.heap_peak;
  rest[1] = memory.heap_capacity;
  rest[2] = memory.stack_peak;
}
