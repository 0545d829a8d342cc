/* Damages images at random and runs what the verifier still accepts: nothing may crash, whatever the bytes. */
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint64_t seed;
  uint32_t first, count; /* numbers of the damaged images; each depends on the seed and its number only */
  size_t heap;
  uint64_t budget; /* instructions */
} fuzz_options;

/** Prints how many were accepted. Ends the process (by a sanitizer) when something is wrong; then the number is printed. */
void fuzz_image(const uint8_t *image, size_t size, const fuzz_options *options);
