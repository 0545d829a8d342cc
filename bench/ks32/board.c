/* The KS-32 call on a Cortex-M4: instructions of a call, the smallest memory of the VM in which it never fails, and the
 * deepest C stack. Prints one line "name value" each. The image and the event are in flash (data.S, made by run.ts).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../device/vm/nanolambda.h"
#include "../cortex-m4/counter.h"

#define ROOM_BYTES 65536u
#define ROUNDS 20

extern const uint8_t image_start[], image_end[];
extern const char event_start[], event_end[];

static uint64_t room[ROOM_BYTES / 8];

static void host_write(void *context, int stream, const char *text, size_t length) {
  (void)context, (void)stream, (void)text, (void)length;
}

static double host_monotonic_ms(void *context) {
  (void)context;
  return 0;
}

static nl_vm *make(uint32_t bytes) {
  const nl_host host = {.write = host_write, .monotonic_ms = host_monotonic_ms};
  nl_vm *vm;
  memset(room, 0xAA, sizeof room);
  return nl_vm_init(room, bytes, image_start, (size_t)(image_end - image_start), true, &host, &vm) == NL_OK ? vm : NULL;
}

static bool invoke(nl_vm *vm, const char **result, size_t *length) {
  static const nl_context context = {.request_id = "00000000-0000-0000-0000-000000000000", .function_name = "function"};
  return nl_invoke(vm, event_start, (size_t)(event_end - event_start), &context, result, length) == NL_OK;
}

static bool fits(uint32_t bytes, int rounds) {
  nl_vm *vm = make(bytes);
  const char *result;
  size_t length;
  for (int i = 0; vm && i < rounds; i++)
    if (!invoke(vm, &result, &length)) return false;
  return vm != NULL;
}

/** The least memory from which on every larger one fits too: a heap that fragments would show. Small steps up to what
 *  would hold the least one twice, larger ones to the end of the room. */
static uint32_t smallest_room(void) {
  uint32_t bytes = 512;
  while (bytes < ROOM_BYTES && !fits(bytes, ROUNDS)) bytes += 8;
  for (uint32_t more = bytes + 8, end = 2 * bytes; more <= ROOM_BYTES; more += more < end ? 8 : 256)
    if (!fits(more, 3)) bytes = more + 8;
  return bytes;
}

static uint32_t instructions_in(uint32_t bytes) {
  nl_vm *vm = make(bytes);
  const char *result;
  size_t length;
  if (!vm || !invoke(vm, &result, &length)) return 0;
  counter_start();
  for (int i = 0; i < ROUNDS; i++) invoke(vm, &result, &length);
  return counter_read() / ROUNDS;
}

static __attribute__((noinline)) uint32_t stack_of_call(uint32_t bytes) {
  nl_vm *vm = make(bytes);
  const char *result;
  size_t length;
  uint32_t *bottom = stack_paint();
  for (int i = 0; i < ROUNDS; i++) invoke(vm, &result, &length);
  return stack_used(bottom);
}

int main(void) {
  const char *result = "the VM refused";
  size_t length = strlen(result);
  uint32_t failed_check = nl_image_check(image_start, (size_t)(image_end - image_start));
  if (failed_check) return printf("bad image, check %lu\n", (unsigned long)failed_check), 1;
  nl_vm *vm = make(ROOM_BYTES);
  if (!vm || !invoke(vm, &result, &length)) {
    if (vm) nl_error_json(vm, &result, &length);
    return printf("failed: %.*s\n", (int)length, result), 1;
  }
  printf("result %.*s\n", (int)length, result);
  uint32_t smallest = smallest_room();
  printf("smallest_memory %lu\n", (unsigned long)smallest);
  printf("instructions_smallest %lu\n", (unsigned long)instructions_in(smallest));
  printf("instructions %lu\n", (unsigned long)instructions_in(ROOM_BYTES));
  printf("c_stack %lu\n", (unsigned long)stack_of_call(smallest));
  counter_start();
  nl_image_check(image_start, (size_t)(image_end - image_start));
  printf("verify %lu\n", (unsigned long)counter_read());
  exit(0);
}
