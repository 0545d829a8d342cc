/* Fuzz target: real images, mutated by what they are made of, with the head put right again, so that the deep checks are
 * reached and much is run. Inputs are whole images, of any version.
 */
#include <stdlib.h>
#include <string.h>

#include "../damage.h"
#include "../trial.h"
#include "target.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  size &= ~(size_t)3; /* no image is of another size */
  uint8_t *image = malloc(size ? size : 1);
  if (!image) exit(70);
  if (size) memcpy(image, data, size);
  damage_repair_head(image, size);
  trial_image(image, size, TARGET_HEAP, TARGET_BUDGET);
  free(image);
  return 0;
}

#ifdef WITH_LIBFUZZER
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed) {
  uint64_t state = seed;
  if (size == 0 || damage_random(&state) % 8 == 0) return LLVMFuzzerMutate(data, size, max_size);
  for (uint32_t i = damage_random(&state) % 4 + 1; i > 0; i--) damage_once(data, size, &state);
  return size;
}
#endif
