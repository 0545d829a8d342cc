/* A device as a Linux or macOS process, over TCP: what firmware does, where a debugger and the sanitizers are at hand.
 *
 *   NANOLAMBDA_DEVICE_PASSWORD=… nanolambda-device ADDRESS PORT NAME
 *
 * Reads commands from standard input, a line each, and prints each result as a line: "function seqno ran outcome JSON".
 *   woof NAME ELEMENT-SIZE HISTORY     function NAME [native|node|naive]     trigger WOOF FUNCTION [REPORT]
 *   append WOOF TEXT                   invoke FUNCTION JSON
 * Before each line, and at the end of the input, it waits until the device is idle. Exit status 1: a command was refused.
 */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../../runtime/native-ks.h"
#include "tcp-port.h"

enum { LINE_MAX_BYTES = 8192, MEMORY_BYTES = 65536 };

typedef struct {
  tcp_port port;
  nl_device *device;
} process;

static double clock_ms(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static double time_ms(void *context) {
  (void)context;
  return clock_ms(CLOCK_REALTIME);
}

static double monotonic_ms(void *context) {
  (void)context;
  return clock_ms(CLOCK_MONOTONIC);
}

static void random_bytes(void *context, uint8_t *out, size_t length) {
  (void)context;
  FILE *source = fopen("/dev/urandom", "rb");
  if (!source || fread(out, 1, length, source) != length) abort();
  fclose(source);
}

static void print_result(void *context, const nl_device_result *result) {
  static const char *const ran[] = {"vm", "native", "node"}, *const outcome[] = {"ok", "error", "failed"};
  (void)context;
  printf("%s %llu %s %s %.*s\n", result->function, (unsigned long long)result->seqno, ran[result->ran],
         outcome[result->outcome], (int)result->length, result->payload);
  fflush(stdout);
}

static void print_log(void *context, int stream, const char *text, size_t length) {
  (void)context;
  (void)stream;
  fwrite(text, 1, length, stderr);
}

/** Names stay with the device for as long as it lives: each once, one behind the other. */
static const char *kept(const char *text) {
  static char names[4096];
  static size_t used;
  if (!text) return NULL;
  for (size_t at = 0; at < used; at += strlen(names + at) + 1)
    if (strcmp(names + at, text) == 0) return names + at;
  size_t bytes = strlen(text) + 1;
  if (bytes > sizeof names - used) abort();
  char *copy = memcpy(names + used, text, bytes);
  used += bytes;
  return copy;
}

static void poll_until_idle(process *p) {
  nl_device_stats stats;
  do {
    uint32_t wait = nl_device_poll(p->device, (uint64_t)monotonic_ms(NULL));
    struct pollfd socket = {.fd = p->port.socket, .events = POLLIN};
    if (wait > 0) poll(&socket, p->port.socket >= 0 ? 1 : 0, wait < 10 ? (int)wait : 10);
    nl_device_get_stats(p->device, &stats);
  } while (!nl_device_idle(p->device) || stats.link != NL_LINK_ONLINE);
}

static int set_function(nl_device *device, const char *name, const char *how) {
  nl_function_options options = {0};
  if (how && strcmp(how, "native") == 0) options.native = nl_native_ks;
  if (how && strcmp(how, "node") == 0) options.place = NL_PLACE_NODE;
  if (how && strcmp(how, "naive") == 0) options.place = NL_PLACE_NAIVE;
  return nl_device_set_function(device, kept(name), &options);
}

/** One command; its words are cut out of the line. Negative: refused. */
static int64_t obey(nl_device *device, char *line) {
  char *rest = NULL, *verb = strtok_r(line, " ", &rest), *name = strtok_r(NULL, " ", &rest);
  if (!verb || !name) return NL_DEVICE_BAD_ARGUMENT;
  if (strcmp(verb, "append") == 0) return nl_device_append(device, name, strlen(name), (const uint8_t *)rest, strlen(rest));
  if (strcmp(verb, "invoke") == 0) return nl_device_invoke(device, name, rest, strlen(rest));
  char *second = strtok_r(NULL, " ", &rest), *third = strtok_r(NULL, " ", &rest);
  if (strcmp(verb, "function") == 0) return set_function(device, name, second);
  if (strcmp(verb, "woof") == 0 && third) {
    return nl_device_create_woof(device, kept(name), (uint32_t)strtoul(second, NULL, 10),
                                 (uint32_t)strtoul(third, NULL, 10), NL_WHEN_FULL_REJECT);
  }
  if (strcmp(verb, "trigger") == 0 && second) return nl_device_add_trigger(device, name, second, kept(third));
  return NL_DEVICE_BAD_ARGUMENT;
}

static int run(process *p) {
  static char line[LINE_MAX_BYTES];
  int status = 0;
  poll_until_idle(p);
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    int64_t result = obey(p->device, line);
    if (result < 0) {
      fprintf(stderr, "refused (%lld): %s\n", (long long)result, line);
      status = 1;
    }
    poll_until_idle(p);
  }
  return status;
}

int main(int argc, char **argv) {
  static _Alignas(8) uint8_t memory[MEMORY_BYTES];
  const char *password = getenv("NANOLAMBDA_DEVICE_PASSWORD");
  if (argc != 4 || !password) {
    fprintf(stderr, "usage: NANOLAMBDA_DEVICE_PASSWORD=... %s ADDRESS PORT NAME\n", argv[0]);
    return 2;
  }
  signal(SIGPIPE, SIG_IGN); /* a broken connection is a return value */
  process p = {.port = {.host = argv[1], .service = argv[2]}};
  nl_device_options options = {.name = argv[3],
                               .password = password,
                               .port = tcp_port_make(&p.port),
                               .engine = &nl_vm_engine,
                               .time_ms = time_ms,
                               .monotonic_ms = monotonic_ms,
                               .random = random_bytes,
                               .on_result = print_result,
                               .log = print_log,
                               .event_size = 2048,
                               .send_size = 3072};
  nl_device_status status = nl_device_init(memory, sizeof memory, &options, &p.device);
  if (status != NL_DEVICE_OK) {
    fprintf(stderr, "the device refuses its name or memory (%d)\n", (int)status);
    return 2;
  }
  return run(&p);
}
