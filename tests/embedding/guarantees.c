/* What a host may do wrong, or suffer, and the status that it gets: memory of all sizes, host functions that fail or call
 * back, several VMs in one process, budgets. `guarantees PLAIN SNAPSHOT`: the images of handler.py. Prints each check
 * that does not hold; sanitizers see to the rest.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../device/vm/nanolambda.h"

enum { IMAGE_MAX = 1 << 16, MEMORY = 1 << 18, WITHIN = 1000 };
typedef struct {
  uint64_t bytes[IMAGE_MAX / 8];
  size_t size;
} image_file;

static image_file plain, snapshot;
static int failures;

static void expect(const char *what, double got, double wanted) {
  if (got == wanted) return;
  printf("%s: got %.17g, wanted %.17g\n", what, got, wanted);
  failures++;
}

/* ---- a host ---- */
typedef struct {
  nl_vm *vm;
  double time, ticks;
  int64_t answer; /* of every function that answers with a number */
  nl_status inner[5];
} host_state;

static double host_time(void *context) { return ((host_state *)context)->time; }
static double host_ticks(void *context) { return ((host_state *)context)->ticks++; }

static int64_t host_append(void *context, const char *woof, size_t length, const uint8_t *data, size_t size) {
  (void)woof, (void)length, (void)data, (void)size;
  return ((host_state *)context)->answer;
}

static int64_t host_get(void *context, const char *woof, size_t length, int64_t seqno, uint8_t *out, size_t capacity) {
  (void)woof, (void)length, (void)seqno;
  if (out && capacity) memset(out, 'x', capacity);
  return ((host_state *)context)->answer;
}

static int64_t host_ask(void *context, const uint8_t *request, size_t length, size_t sent) {
  (void)context, (void)request, (void)length, (void)sent;
  return NL_NODE_OFFLINE;
}

/** Calls back into the VM that is calling. */
static double host_reenters(void *context) {
  host_state *s = context;
  const char *text;
  size_t length;
  s->inner[0] = nl_invoke(s->vm, "{}", 2, NULL, &text, &length);
  s->inner[1] = nl_resume(s->vm, &text, &length);
  s->inner[2] = nl_vm_start(s->vm);
  s->inner[3] = nl_error_text(s->vm, &text, &length);
  s->inner[4] = nl_snapshot(s->vm, NULL, 0, &length);
  return 1000;
}

static nl_host host_of(host_state *s) {
  return (nl_host){.context = s, .time_ms = host_time, .monotonic_ms = host_ticks, .woof_append = host_append, .woof_get = host_get, .ask = host_ask};
}

static nl_status make(const image_file *image, const nl_host *host, void *memory, size_t size, nl_vm **vm) {
  return nl_vm_init(memory, size, (const uint8_t *)image->bytes, image->size, false, host, vm);
}

/** The answer as text in `out`; empty when there is none. */
static nl_status ask(nl_vm *vm, const char *event, char *out, size_t capacity) {
  const char *text = "";
  size_t length = 0;
  nl_status status = nl_invoke(vm, event, strlen(event), NULL, &text, &length);
  while (status == NL_SUSPENDED) status = nl_resume(vm, &text, &length);
  if (status == NL_EXCEPTION && nl_error_json(vm, &text, &length) != NL_OK) length = 0;
  if (status != NL_OK && status != NL_EXCEPTION) length = 0;
  snprintf(out, capacity, "%.*s", (int)length, text);
  return status;
}

static void expect_answer(nl_vm *vm, const char *event, nl_status wanted, const char *part) {
  char text[512];
  nl_status status = ask(vm, event, text, sizeof text);
  if (status == wanted && strstr(text, part)) return;
  printf("%s: status %d %s, wanted %d with %s\n", event, (int)status, text, (int)wanted, part);
  failures++;
}

/* ---- checks ---- */
static void check_memory(void) {
  static const size_t sizes[] = {0, 1, 64, 512};
  host_state state = {0};
  const nl_host host = host_of(&state);
  nl_vm *vm;
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    uint64_t *memory = malloc(sizes[i] ? sizes[i] : 1); /* of the exact size: a write beyond is noticed */
    if (!memory) exit(70);
    expect("a small memory", make(&plain, &host, memory, sizes[i], &vm), NL_NO_MEMORY);
    expect("a small memory, snapshot", make(&snapshot, &host, memory, sizes[i], &vm), NL_NO_MEMORY);
    free(memory);
  }
  for (size_t size = 520; size < 6000; size += 8) { /* a size between: no VM, an exception or an answer, never a crash */
    char text[512];
    uint64_t *memory = malloc(size);
    if (!memory) exit(70);
    if (make(&plain, &host, memory, size, &vm) == NL_OK) ask(vm, "{\"do\": \"count\"}", text, sizeof text);
    free(memory);
  }
}

static void check_arguments(uint64_t *memory) {
  host_state state = {0};
  const nl_host host = host_of(&state);
  const uint8_t *image = (const uint8_t *)plain.bytes;
  nl_vm *vm;
  expect("memory at an odd address", nl_vm_init((uint8_t *)memory + 4, MEMORY - 8, image, plain.size, false, &host, &vm), NL_BAD_ARGUMENT);
  expect("an image at an odd address", nl_vm_init(memory, MEMORY, image + 2, plain.size - 2, false, &host, &vm), NL_BAD_ARGUMENT);
  expect("no memory", nl_vm_init(NULL, MEMORY, image, plain.size, false, &host, &vm), NL_BAD_ARGUMENT);
  expect("no host", nl_vm_init(memory, MEMORY, image, plain.size, false, NULL, &vm), NL_BAD_ARGUMENT);
  expect("half an image", nl_vm_init(memory, MEMORY, image, plain.size / 2, false, &host, &vm), NL_BAD_IMAGE);
  expect("resume of nothing", make(&plain, &host, memory, MEMORY, &vm), NL_OK);
  const char *text;
  size_t length;
  expect("resume of nothing", nl_resume(vm, &text, &length), NL_BAD_ARGUMENT);
  expect("the report of no exception", nl_error_json(vm, &text, &length), NL_BAD_ARGUMENT);
}

/** Truncated at each length, and each bit of the header and some of the rest turned over. One bit may turn unnoticed: it says
 *  that there are no line tables, and changes nothing but the wording of tracebacks. */
static void check_images(void) {
  uint8_t *copy = malloc(plain.size);
  if (!copy) exit(70);
  for (size_t size = 0; size < plain.size; size += size < 100 ? 1 : 37) {
    uint8_t *exact = malloc(size ? size : 1);
    if (!exact) exit(70);
    memcpy(exact, plain.bytes, size);
    expect("a truncated image is refused", nl_image_check(exact, size) != 0, 1);
    free(exact);
  }
  for (size_t bit = 0; bit < plain.size * 8; bit += bit < 72 * 8 ? 1 : 101) {
    memcpy(copy, plain.bytes, plain.size);
    copy[bit / 8] ^= (uint8_t)(1u << (bit % 8));
    if (bit == 6 * 8 + 1) continue;
    expect("a turned bit is noticed", nl_image_check(copy, plain.size) != 0, 1);
  }
  memcpy(copy, plain.bytes, plain.size);
  copy[4] ^= 0xFF;
  expect("another version", nl_image_check(copy, plain.size), 4); /* ABI_VERSION */
  free(copy);
}

static void check_host(uint64_t *memory) {
  host_state state = {.time = NAN, .answer = -99};
  const nl_host host = host_of(&state), none = {0};
  nl_vm *vm;
  expect("init", make(&snapshot, &host, memory, MEMORY, &vm), NL_OK);
  static const char *const events[] = {"{\"do\": \"append\"}", "{\"do\": \"get\"}", "{\"do\": \"latest\"}", "{\"do\": \"time\"}"};
  static const int64_t answers[] = {INT64_MIN, -99, -6, -5, -4, -3, -2, -1, 0, 1, 1 << 20, INT64_MAX};
  char text[512];
  for (size_t e = 0; e < sizeof events / sizeof *events; e++)
    for (size_t a = 0; a < sizeof answers / sizeof *answers; a++) {
      state.answer = answers[a];
      state.time = answers[a] == INT64_MAX ? INFINITY : NAN;
      nl_status status = ask(vm, events[e], text, sizeof text);
      expect("a host function that fails is an answer or an exception", status == NL_OK || status == NL_EXCEPTION, 1);
    }
  expect_answer(vm, "{\"do\": \"count\"}", NL_OK, "1");
  expect("init", make(&snapshot, &none, memory, MEMORY, &vm), NL_OK);
  for (size_t e = 0; e < sizeof events / sizeof *events; e++) expect(events[e], ask(vm, events[e], text, sizeof text), NL_EXCEPTION);
}

static void check_reentrancy(uint64_t *memory) {
  host_state state = {0};
  nl_host host = host_of(&state);
  host.time_ms = host_reenters;
  expect("init", make(&snapshot, &host, memory, MEMORY, &state.vm), NL_OK);
  expect_answer(state.vm, "{\"do\": \"time\"}", NL_OK, "1.0");
  for (size_t i = 0; i < sizeof state.inner / sizeof *state.inner; i++) expect("a call from a host function", state.inner[i], NL_BUSY);
  expect_answer(state.vm, "{\"do\": \"text of an exception\"}", NL_EXCEPTION, "at 1.0");
  expect_answer(state.vm, "{\"do\": \"count\"}", NL_OK, "1");
}

static void check_suspension(uint64_t *memory) {
  host_state state = {0};
  const nl_host host = host_of(&state);
  nl_vm *vm;
  const char *text;
  size_t length;
  expect("init", make(&snapshot, &host, memory, MEMORY, &vm), NL_OK);
  nl_set_slice(vm, 2000);
  expect("a slice ends", nl_invoke(vm, "{\"do\": \"spin\"}", 14, NULL, &text, &length), NL_SUSPENDED);
  expect("invoke while suspended", nl_invoke(vm, "{}", 2, NULL, &text, &length), NL_BUSY);
  expect("report while suspended", nl_error_text(vm, &text, &length), NL_BUSY);
  expect("snapshot while suspended", nl_snapshot(vm, NULL, 0, &length), NL_BUSY);
  expect("it goes on", nl_resume(vm, &text, &length), NL_SUSPENDED);
}

/** Two VMs of one image, turn by turn: each has its own counter. */
static void check_isolation(uint64_t *memory) {
  uint64_t *other = malloc(MEMORY);
  if (!other) exit(70);
  host_state one_state = {.time = 1000}, two_state = {.time = 2000};
  const nl_host one_host = host_of(&one_state), two_host = host_of(&two_state);
  nl_vm *one, *two;
  expect("init", make(&snapshot, &one_host, memory, MEMORY, &one), NL_OK);
  expect("init", make(&snapshot, &two_host, other, MEMORY, &two), NL_OK);
  for (int i = 1; i <= 3; i++) expect_answer(one, "{\"do\": \"count\"}", NL_OK, (const char *[]){"", "1", "2", "3"}[i]);
  expect_answer(two, "{\"do\": \"count\"}", NL_OK, "1");
  expect_answer(one, "{\"do\": \"time\"}", NL_OK, "1.0");
  expect_answer(two, "{\"do\": \"time\"}", NL_OK, "2.0");
  memset(other, 0xA5, MEMORY); /* the end of one is nothing to the other */
  free(other);
  expect_answer(one, "{\"do\": \"count\"}", NL_OK, "4");
}

static void check_limits(uint64_t *memory, const char *event) {
  static const uint32_t budgets[] = {1, 100, 999, 5000, 12345, 100000};
  host_state state = {0};
  const nl_host host = host_of(&state);
  nl_stats stats;
  nl_vm *vm;
  char text[64];
  for (size_t i = 0; i < sizeof budgets / sizeof *budgets; i++) {
    expect("init", make(&snapshot, &host, memory, MEMORY, &vm), NL_OK);
    nl_set_budget(vm, budgets[i]);
    expect("the budget stops it", ask(vm, event, text, sizeof text), NL_TIMED_OUT);
    nl_vm_stats(vm, &stats);
    expect("not before", stats.instructions >= budgets[i], 1);
    if (stats.instructions > budgets[i] + WITHIN) expect(event, (double)stats.instructions, budgets[i]);
    expect("a stopped VM", ask(vm, event, text, sizeof text), NL_BUSY);
  }
  expect("init", make(&snapshot, &host, memory, MEMORY, &vm), NL_OK);
  const nl_context context = {.deadline_ms = 50}; /* a tick at each look at the clock */
  const char *answer;
  size_t length;
  state.ticks = 0;
  expect("the deadline stops it", nl_invoke(vm, event, strlen(event), &context, &answer, &length), NL_TIMED_OUT);
  nl_vm_stats(vm, &stats);
  expect("the clock is looked at often enough", stats.instructions <= 51 * WITHIN, 1);
}

static void check_statistics(uint64_t *memory) {
  host_state state = {0};
  const nl_host host = host_of(&state);
  nl_stats before, after;
  nl_vm *vm;
  char text[64];
  expect("init", make(&snapshot, &host, memory, MEMORY, &vm), NL_OK);
  nl_vm_stats(vm, &before);
  expect("nothing has run", (double)before.instructions, 0);
  expect_answer(vm, "{\"do\": \"callbacks\"}", NL_OK, "[");
  ask(vm, "{\"do\": \"garbage\"}", text, sizeof text);
  nl_vm_stats(vm, &after);
  expect("instructions are counted", after.instructions > 1000, 1);
  expect("collections are counted", after.collections > 0, 1);
  expect("the heap has a peak", after.heap_peak >= after.heap_used && after.heap_peak > before.heap_peak, 1);
  expect("the heap is within its capacity", after.heap_capacity >= after.heap_peak && after.heap_capacity <= MEMORY, 1);
  expect("the stack has a peak", after.stack_peak > 0, 1);
  expect("the C stack has a peak", after.c_stack_peak > 100 && after.c_stack_peak < 1000000, 1);
}

static void read_image(const char *path, image_file *image) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(2);
  image->size = fread(image->bytes, 1, sizeof image->bytes, file);
  fclose(file);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  read_image(argv[1], &plain);
  read_image(argv[2], &snapshot);
  uint64_t *memory = malloc(MEMORY);
  if (!memory) return 70;
  check_memory();
  check_arguments(memory);
  check_images();
  check_host(memory);
  check_reentrancy(memory);
  check_suspension(memory);
  check_isolation(memory);
  check_limits(memory, "{\"do\": \"spin\"}");
  check_limits(memory, "{\"do\": \"spin in callbacks\"}");
  check_limits(memory, "{\"do\": \"spin in C\"}");
  check_statistics(memory);
  free(memory);
  if (failures == 0) puts("all hold");
  return failures != 0;
}
