/* The VM as a WebAssembly module: one VM an instance, so the engine's other end (src/engines/vm/vm-instance.ts, which
 * carries the same description) throws a whole instance away when a handler is stopped.
 *
 * The host owns the linear memory from __heap_base on: it puts image, event and the VM's block there and passes
 * addresses. Nothing here allocates. Functions answer an nl_status unless they say otherwise; texts that the VM hands out
 * (result, error) are read at port_text and port_text_length, until the next call.
 */
#include "../../vm/nanolambda.h"

#define EXPORT(name) __attribute__((export_name(#name))) name
#define IMPORT(name) __attribute__((import_module("host"), import_name(#name)))

IMPORT(write) void host_write(int stream, const char *text, size_t length);
IMPORT(time_ms) double host_time_ms(void);
IMPORT(monotonic_ms) double host_monotonic_ms(void);
IMPORT(sleep_ms) void host_sleep_ms(double ms);
IMPORT(random) void host_random(uint8_t *out, size_t length);
/** Length of the variable's value, which is copied as far as it fits, or -1. */
IMPORT(environment) int32_t host_environment(const char *name, size_t name_length, char *out, size_t capacity);

/** The node's answer lies with the host; ask and answer as in nl_host, but the host waits: nothing is ever pending. */
IMPORT(ask) int32_t host_ask(const uint8_t *request, size_t length, size_t sent);
IMPORT(answer) int32_t host_answer(size_t received, uint8_t *out, size_t capacity);

static int64_t port_ask(void *context, const uint8_t *request, size_t length, size_t sent) {
  (void)context;
  return host_ask(request, length, sent);
}

static int64_t port_answer(void *context, size_t received, uint8_t *out, size_t capacity) {
  (void)context;
  return host_answer(received, out, capacity);
}

static void port_write(void *context, int stream, const char *text, size_t length) {
  (void)context;
  host_write(stream, text, length);
}

static double port_time_ms(void *context) {
  (void)context;
  return host_time_ms();
}

static double port_monotonic_ms(void *context) {
  (void)context;
  return host_monotonic_ms();
}

static void port_sleep_ms(void *context, double ms) {
  (void)context;
  host_sleep_ms(ms);
}

static void port_random(void *context, uint8_t *out, size_t length) {
  (void)context;
  host_random(out, length);
}

static int64_t port_environment(void *context, const char *name, size_t name_length, char *out, size_t capacity) {
  (void)context;
  return host_environment(name, name_length, out, capacity);
}

static const nl_host port_host = {
    .write = port_write,
    .time_ms = port_time_ms,
    .monotonic_ms = port_monotonic_ms,
    .sleep_ms = port_sleep_ms,
    .random = port_random,
    .ask = port_ask,
    .answer = port_answer,
    .environment = port_environment,
};

static struct {
  nl_vm *vm;
  const char *text;
  size_t text_length;
} port;

/* The host writes an nl_context by these offsets: eight addresses, then the deadline. */
_Static_assert(offsetof(nl_context, client_context) == 28, "context of eight strings");
_Static_assert(offsetof(nl_context, deadline_ms) == 32, "deadline after them");

const char *EXPORT(port_text)(void);
const char *port_text(void) { return port.text; }

size_t EXPORT(port_text_length)(void);
size_t port_text_length(void) { return port.text_length; }

/** 0, or the number of the check that failed. */
uint32_t EXPORT(port_check)(const uint8_t *image, size_t size);
uint32_t port_check(const uint8_t *image, size_t size) { return nl_image_check(image, size); }

nl_status EXPORT(port_init)(void *memory, size_t size, const uint8_t *image, size_t image_size, bool checked);
nl_status port_init(void *memory, size_t size, const uint8_t *image, size_t image_size, bool checked) {
  return nl_vm_init(memory, size, image, image_size, checked, &port_host, &port.vm);
}

nl_status EXPORT(port_start)(void);
nl_status port_start(void) { return nl_vm_start(port.vm); }

nl_status EXPORT(port_invoke)(const char *event, size_t length, const nl_context *context);
nl_status port_invoke(const char *event, size_t length, const nl_context *context) {
  return nl_invoke(port.vm, event, length, context, &port.text, &port.text_length);
}

nl_status EXPORT(port_resume)(void);
nl_status port_resume(void) { return nl_resume(port.vm, &port.text, &port.text_length); }

void EXPORT(port_set_slice)(uint32_t instructions);
void port_set_slice(uint32_t instructions) { nl_set_slice(port.vm, instructions); }

/** The budget is a number of instructions, as a double so that the host needs no 64-bit integers. */
void EXPORT(port_set_budget)(double instructions);
void port_set_budget(double instructions) { nl_set_budget(port.vm, (uint64_t)instructions); }

nl_status EXPORT(port_error_json)(void);
nl_status port_error_json(void) { return nl_error_json(port.vm, &port.text, &port.text_length); }

nl_status EXPORT(port_error_text)(void);
nl_status port_error_text(void) { return nl_error_text(port.vm, &port.text, &port.text_length); }

int EXPORT(port_exit_status)(void);
int port_exit_status(void) { return nl_exit_status(port.vm); }

/** NULL out: only the size, at *size. */
nl_status EXPORT(port_snapshot)(uint8_t *out, size_t capacity, size_t *size);
nl_status port_snapshot(uint8_t *out, size_t capacity, size_t *size) {
  return nl_snapshot(port.vm, out, capacity, size);
}

/** NUL-terminated, or NULL. */
const char *EXPORT(port_host_use)(void);
const char *port_host_use(void) { return nl_host_use(port.vm); }

void EXPORT(port_stats)(nl_stats *out);
void port_stats(nl_stats *out) { nl_vm_stats(port.vm, out); }
