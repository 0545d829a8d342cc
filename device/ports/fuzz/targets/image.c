/* Fuzz target: any bytes as an image. They are refused, or run within their budget. */
#include <stdlib.h>
#include <string.h>

#include "../trial.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  uint8_t *image = malloc(size ? size : 1); /* aligned, and of its exact size, so that reading beyond is noticed */
  if (!image) exit(70);
  if (size) memcpy(image, data, size);
  trial_image(image, size, TARGET_HEAP, TARGET_BUDGET);
  free(image);
  return 0;
}
