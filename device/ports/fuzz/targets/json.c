/* Fuzz target: any bytes as the JSON event of a handler that returns its event. What is read and written once must be read
 * again, and written as the same text. The handler's image is given as --image=FILE.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../../vm/nanolambda.h"
#include "target.h"

enum { HEAP = 1 << 20, IMAGE_MAX = 1 << 16 };

static uint64_t image[IMAGE_MAX / 8], memory[HEAP / 8];
static size_t image_size;

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  static const char option[] = "--image=";
  for (int i = 1; i < *argc; i++) {
    if (strncmp((*argv)[i], option, sizeof option - 1) != 0) continue;
    FILE *file = fopen((*argv)[i] + sizeof option - 1, "rb");
    if (file) image_size = fread(image, 1, sizeof image, file);
    if (file) fclose(file);
  }
  if (image_size && nl_image_check((const uint8_t *)image, image_size) == 0) return 0;
  fputs("json: --image=FILE must name the image of a handler that returns its event\n", stderr);
  exit(2);
}

/** Length of the answer, 0 when there was an exception. *text is to be freed. */
static size_t answer_to(const char *event, size_t length, char **text) {
  const nl_host host = {0};
  const char *result;
  size_t result_length = 0;
  nl_vm *vm;
  if (nl_vm_init(memory, sizeof memory, (const uint8_t *)image, image_size, true, &host, &vm) != NL_OK) abort();
  nl_status status = nl_invoke(vm, event, length, NULL, &result, &result_length);
  if (status == NL_EXCEPTION) {
    if (nl_error_json(vm, &result, &result_length) != NL_OK) abort();
    result_length = 0;
  } else if (status != NL_OK || result_length == 0) {
    abort();
  }
  *text = malloc(result_length ? result_length : 1);
  if (!*text) exit(70);
  if (result_length) memcpy(*text, result, result_length);
  return result_length;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *event = malloc(size ? size : 1), *first, *second;
  if (!event) exit(70);
  if (size) memcpy(event, data, size);
  size_t length = answer_to(event, size, &first);
  free(event);
  if (length) {
    size_t again = answer_to(first, length, &second);
    if (again != length || memcmp(first, second, length) != 0) abort();
    free(second);
  }
  free(first);
  return 0;
}
