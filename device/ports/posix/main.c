/* Runs images on Linux and macOS: a plain program, a handler with an event, or one image after the other for a test
 * runner.
 *
 *   nanolambda-vm [options] IMAGE             runs a program; exit status as python3's
 *   nanolambda-vm [options] --event FILE IMAGE   calls the handler and prints its JSON result
 *   nanolambda-vm [options] --batch           reads image paths from standard input, a line each, and answers each with
 *                                             "status stdout-bytes stderr-bytes\n" and the bytes
 * Options: --heap BYTES (memory of the VM), --slice N (instructions until it is suspended and resumed), --budget N
 * (instructions until it is stopped), --check (no run; the status is the number of the failed check), --stats,
 * --snapshot FILE (initialises the modules and writes the image that skips that), --repeat N (with --event: calls the
 * handler N times more and tells the mean time of a call), --fuzz SEED with --first N --count N
 * (runs the image damaged in so many ways).
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../vm/nanolambda.h"
#include "fuzz.h"
#include "output.h"

extern char **environ;

enum { EXIT_USAGE = 2, EXIT_BAD_IMAGE = 65, EXIT_VM = 70, EXIT_TIMED_OUT = 124 };

typedef struct {
  size_t heap;
  uint32_t slice, repeat;
  uint64_t budget;
  const char *event, *snapshot, *image;
  bool batch, check, stats, fuzz;
  uint64_t fuzz_seed;
  uint32_t fuzz_first, fuzz_count;
} options;

typedef struct {
  output out, err;
  bool through; /* straight to the process's own streams */
} streams;

/* ---- what a program can reach ---- */
static void host_write(void *context, int stream, const char *text, size_t length) {
  streams *s = context;
  if (s->through)
    fwrite(text, 1, length, stream == 2 ? stderr : stdout);
  else
    output_add(stream == 2 ? &s->err : &s->out, text, length);
}

static double clock_ms(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static double host_time_ms(void *context) {
  (void)context;
  return clock_ms(CLOCK_REALTIME);
}

static double host_monotonic_ms(void *context) {
  (void)context;
  return clock_ms(CLOCK_MONOTONIC);
}

static void host_sleep_ms(void *context, double ms) {
  (void)context;
  if (!(ms > 0)) return;
  struct timespec rest = {.tv_sec = (time_t)(ms / 1e3), .tv_nsec = (long)((ms - (double)(time_t)(ms / 1e3) * 1e3) * 1e6)};
  while (nanosleep(&rest, &rest) != 0 && errno == EINTR) {}
}

static void host_random(void *context, uint8_t *out, size_t length) {
  (void)context;
  FILE *file = fopen("/dev/urandom", "rb");
  if (!file || fread(out, 1, length, file) != length) {
    fputs("nanolambda-vm: /dev/urandom cannot be read\n", stderr);
    exit(EXIT_VM);
  }
  fclose(file);
}

/** Copies the name of an entry `NAME=value` and a zero byte behind the `at` bytes that are there, as far as there is room. */
static size_t add_name(const char *entry, char *out, size_t at, size_t capacity) {
  const char *end = strchr(entry, '=');
  size_t length = end ? (size_t)(end - entry) : 0;
  for (size_t i = 0; i <= length && length; i++, at++)
    if (at < capacity) out[at] = i < length ? entry[i] : 0;
  return at;
}

static int64_t environment_names(char *out, size_t capacity) {
  size_t at = 0;
  for (char **entry = environ; entry && *entry; entry++) at = add_name(*entry, out, at, capacity);
  return (int64_t)at;
}

static int64_t host_environment(void *context, const char *name, size_t name_length, char *out, size_t capacity) {
  (void)context;
  char key[256];
  if (!name_length) return environment_names(out, capacity);
  if (name_length >= sizeof key) return -1;
  memcpy(key, name, name_length);
  key[name_length] = 0;
  const char *value = getenv(key);
  if (!value) return -1;
  size_t length = strlen(value);
  if (length) memcpy(out, value, length < capacity ? length : capacity);
  return (int64_t)length;
}

/* ---- files ---- */
/** Exactly as large as the file, so that a sanitizer sees every byte read beyond. */
static uint8_t *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  output content = {0};
  char part[65536];
  for (size_t n; (n = fread(part, 1, sizeof part, file)) > 0;) output_add(&content, part, n);
  fclose(file);
  uint8_t *exact = malloc(content.length ? content.length : 1);
  if (exact && content.length) memcpy(exact, content.data, content.length);
  free(content.data);
  *size = content.length;
  return exact;
}

static bool write_file(const char *path, const uint8_t *data, size_t size) {
  FILE *file = fopen(path, "wb");
  if (!file) return false;
  bool ok = fwrite(data, 1, size, file) == size;
  return fclose(file) == 0 && ok;
}

/* ---- one run ---- */
static void complain(streams *s, const char *text) { host_write(s, 2, text, strlen(text)); }

static int report_exception(nl_vm *vm, streams *s) {
  const char *text;
  size_t length;
  if (nl_error_text(vm, &text, &length) == NL_OK) host_write(s, 2, text, length);
  return 1;
}

/** Resumes until it is over. */
static nl_status finish(nl_vm *vm, nl_status status, const char **result, size_t *length) {
  while (status == NL_SUSPENDED) status = nl_resume(vm, result, length);
  return status;
}

static int exit_status_of(nl_vm *vm, nl_status status, streams *s) {
  switch (status) {
    case NL_OK: return 0;
    case NL_EXCEPTION: return report_exception(vm, s);
    case NL_EXITED: return nl_exit_status(vm);
    case NL_TIMED_OUT: complain(s, "nanolambda-vm: stopped by its budget of instructions\n"); return EXIT_TIMED_OUT;
    case NL_NO_MEMORY: complain(s, "nanolambda-vm: the heap is too small for this image (--heap)\n"); return EXIT_VM;
    default: complain(s, "nanolambda-vm: the VM refused\n"); return EXIT_VM;
  }
}

/** For benchmarks: the time of a call without that of a process. */
static nl_status repeat_call(nl_vm *vm, uint32_t times, const char *event, size_t size, const nl_context *context) {
  const char *result;
  size_t length;
  nl_status status = NL_OK;
  double start = clock_ms(CLOCK_MONOTONIC);
  for (uint32_t i = 0; i < times && status == NL_OK; i++)
    status = finish(vm, nl_invoke(vm, event, size, context, &result, &length), &result, &length);
  if (status == NL_OK) fprintf(stderr, "mean of %u calls: %.3f us\n", times, (clock_ms(CLOCK_MONOTONIC) - start) * 1e3 / times);
  return status;
}

static int call_handler(nl_vm *vm, const options *o, streams *s) {
  size_t event_size, length = 0;
  const char *result = NULL;
  uint8_t *event = read_file(o->event, &event_size);
  if (!event) return complain(s, "nanolambda-vm: the event file cannot be read\n"), EXIT_USAGE;
  nl_context context = {.request_id = "00000000-0000-0000-0000-000000000000", .function_name = "function",
                        .function_version = "$LATEST", .memory_limit_in_mb = "128"};
  nl_status status = finish(vm, nl_invoke(vm, (const char *)event, event_size, &context, &result, &length), &result, &length);
  if (status == NL_OK) {
    host_write(s, 1, result, length);
    host_write(s, 1, "\n", 1);
  } else if (status == NL_EXCEPTION && nl_error_json(vm, &result, &length) == NL_OK) {
    host_write(s, 1, result, length);
    host_write(s, 1, "\n", 1);
  }
  if (status == NL_OK && o->repeat) status = repeat_call(vm, o->repeat, (const char *)event, event_size, &context);
  int exit_status = exit_status_of(vm, status, s);
  free(event);
  return exit_status;
}

static int write_snapshot(nl_vm *vm, const options *o, streams *s) {
  size_t size;
  nl_status status = nl_snapshot(vm, NULL, 0, &size);
  if (status != NL_OK) {
    complain(s, "nanolambda-vm: no snapshot: the modules asked the host for ");
    complain(s, nl_host_use(vm) ? nl_host_use(vm) : "nothing, but memory is short");
    complain(s, "\n");
    return EXIT_VM;
  }
  uint8_t *image = malloc(size);
  bool ok = image && nl_snapshot(vm, image, size, &size) == NL_OK && write_file(o->snapshot, image, size);
  free(image);
  if (!ok) complain(s, "nanolambda-vm: the snapshot cannot be written\n");
  return ok ? 0 : EXIT_VM;
}

static void print_stats(const nl_vm *vm) {
  nl_stats stats;
  nl_vm_stats(vm, &stats);
  fprintf(stderr, "heap %u of %u bytes, peak %u; stack peak %u, C stack %u; %u collections; %llu instructions\n", stats.heap_used,
          stats.heap_capacity, stats.heap_peak, stats.stack_peak, stats.c_stack_peak, stats.collections,
          (unsigned long long)stats.instructions);
}

static int run_in(void *memory, const options *o, const uint8_t *image, size_t size, streams *s) {
  const nl_host host = {.context = s, .write = host_write, .time_ms = host_time_ms, .monotonic_ms = host_monotonic_ms,
                        .sleep_ms = host_sleep_ms, .random = host_random, .environment = host_environment};
  nl_vm *vm;
  nl_status status = nl_vm_init(memory, o->heap, image, size, true, &host, &vm);
  if (status != NL_OK) return exit_status_of(NULL, status, s);
  nl_set_slice(vm, o->slice);
  nl_set_budget(vm, o->budget);
  const char *result = NULL;
  size_t length = 0;
  int exit_status = exit_status_of(vm, finish(vm, nl_vm_start(vm), &result, &length), s);
  if (exit_status == 0 && o->snapshot) exit_status = write_snapshot(vm, o, s);
  if (exit_status == 0 && o->event) exit_status = call_handler(vm, o, s);
  if (o->stats) print_stats(vm);
  return exit_status;
}

static int run_image(const options *o, const char *path, streams *s) {
  size_t size;
  uint8_t *image = read_file(path, &size);
  if (!image) return complain(s, "nanolambda-vm: the image cannot be read\n"), EXIT_USAGE;
  if (o->fuzz) {
    fuzz_image(image, size, &(fuzz_options){o->fuzz_seed, o->fuzz_first, o->fuzz_count, o->heap, o->budget});
    free(image);
    return 0;
  }
  uint32_t failed = nl_image_check(image, size);
  int exit_status;
  if (o->check) {
    exit_status = (int)failed;
  } else if (failed) {
    char text[80];
    snprintf(text, sizeof text, "nanolambda-vm: bad image, check %u (docs/errors.md)\n", failed);
    complain(s, text);
    exit_status = EXIT_BAD_IMAGE;
  } else {
    void *memory = malloc(o->heap);
    exit_status = memory ? run_in(memory, o, image, size, s) : EXIT_VM;
    free(memory);
  }
  free(image);
  return exit_status;
}

static void run_batch(const options *o) {
  char path[4096];
  while (fgets(path, sizeof path, stdin)) {
    streams s = {0};
    path[strcspn(path, "\n")] = 0;
    int status = run_image(o, path, &s);
    printf("%d %zu %zu\n", status, s.out.length, s.err.length);
    if (s.out.length) fwrite(s.out.data, 1, s.out.length, stdout);
    if (s.err.length) fwrite(s.err.data, 1, s.err.length, stdout);
    fflush(stdout);
    free(s.out.data);
    free(s.err.data);
  }
}

/* ---- command line ---- */
static bool parse(int argc, char **argv, options *o) {
  for (int i = 1; i < argc; i++) {
    const char *name = argv[i], *value = i + 1 < argc ? argv[i + 1] : NULL;
    if (strcmp(name, "--batch") == 0) o->batch = true;
    else if (strcmp(name, "--check") == 0) o->check = true;
    else if (strcmp(name, "--stats") == 0) o->stats = true;
    else if (name[0] != '-') o->image = name;
    else if (!value) return false;
    else if (strcmp(name, "--heap") == 0) o->heap = strtoull(value, NULL, 10), i++;
    else if (strcmp(name, "--slice") == 0) o->slice = (uint32_t)strtoul(value, NULL, 10), i++;
    else if (strcmp(name, "--budget") == 0) o->budget = strtoull(value, NULL, 10), i++;
    else if (strcmp(name, "--repeat") == 0) o->repeat = (uint32_t)strtoul(value, NULL, 10), i++;
    else if (strcmp(name, "--event") == 0) o->event = value, i++;
    else if (strcmp(name, "--fuzz") == 0) o->fuzz = true, o->fuzz_seed = strtoull(value, NULL, 10), i++;
    else if (strcmp(name, "--first") == 0) o->fuzz_first = (uint32_t)strtoul(value, NULL, 10), i++;
    else if (strcmp(name, "--count") == 0) o->fuzz_count = (uint32_t)strtoul(value, NULL, 10), i++;
    else if (strcmp(name, "--snapshot") == 0) o->snapshot = value, i++;
    else return false;
  }
  return o->batch || o->image;
}

int main(int argc, char **argv) {
  options o = {.heap = 16u << 20, .fuzz_count = 1000};
  if (!parse(argc, argv, &o)) {
    fputs("usage: nanolambda-vm [--heap BYTES] [--slice N] [--budget N] [--check] [--stats] [--event FILE [--repeat N]]\n"
          "                     [--snapshot FILE] [--fuzz SEED [--first N] [--count N]] IMAGE | --batch\n",
          stderr);
    return EXIT_USAGE;
  }
  if (o.batch) {
    run_batch(&o);
    return 0;
  }
  streams s = {.through = true};
  return run_image(&o, o.image, &s);
}
