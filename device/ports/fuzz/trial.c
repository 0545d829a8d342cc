/* Trials, see trial.h. */
#include "trial.h"

#include <stdlib.h>
#include <string.h>

#include "../../vm/image-check.h"
#include "../../vm/nanolambda.h"

static void ignore_output(void *context, int stream, const char *text, size_t length) {
  (void)context, (void)stream, (void)text, (void)length;
}

static double fixed_time(void *context) {
  (void)context;
  return 1e12;
}

static void no_random(void *context, uint8_t *out, size_t length) {
  (void)context;
  memset(out, 7, length);
}

bool trial_image(const uint8_t *image, size_t size, size_t heap, uint64_t budget) {
  if (nl_image_check(image, size) != 0) return false;
  const nl_host host = {.write = ignore_output, .time_ms = fixed_time, .monotonic_ms = fixed_time, .random = no_random};
  const nl_image_header *h = (const nl_image_header *)(const void *)image;
  nl_vm *vm;
  const char *text;
  size_t length;
  void *memory = malloc(heap);
  if (memory && nl_vm_init(memory, heap, image, size, true, &host, &vm) == NL_OK) {
    nl_set_budget(vm, budget);
    nl_status status = nl_vm_start(vm);
    if (status == NL_OK && h->handler != NL_NO_INDEX) status = nl_invoke(vm, "{\"a\": [1, 2.5]}", 15, NULL, &text, &length);
    if (status == NL_EXCEPTION) nl_error_text(vm, &text, &length);
  }
  free(memory);
  return true;
}
