/* Sweeps of damage over one image, see fuzz.h. Each damaged image is made, checked and run in one process: a sanitizer
 * ends it at the first fault.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../fuzz/damage.h"
#include "../fuzz/trial.h"

#if defined(__SANITIZE_ADDRESS__)
#define WITH_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WITH_SANITIZER 1
#endif
#endif

static uint32_t running; /* number of the image that is being run, for the report of a crash */

#ifdef WITH_SANITIZER
void __sanitizer_set_death_callback(void (*callback)(void));
static void tell_number(void) { fprintf(stderr, "fuzz: image number %u\n", running); }
#endif

static bool fuzz_one(const uint8_t *image, size_t size, uint64_t state, const fuzz_options *o) {
  size_t kept = damage_random(&state) % 32 == 0 ? damage_random(&state) % (size + 1) : size;
  uint8_t *damaged = malloc(kept ? kept : 1); /* of its exact size, so that reading beyond is noticed */
  if (!damaged) exit(70);
  memcpy(damaged, image, kept);
  for (uint32_t i = damage_random(&state) % 4 + 1; kept && i > 0; i--) damage_once(damaged, kept, &state);
  if (damage_random(&state) % 64) damage_repair_head(damaged, kept);
  bool accepted = trial_image(damaged, kept, o->heap, o->budget);
  free(damaged);
  return accepted;
}

void fuzz_image(const uint8_t *image, size_t size, const fuzz_options *o) {
  uint32_t accepted = 0;
#ifdef WITH_SANITIZER
  __sanitizer_set_death_callback(tell_number);
#endif
  for (running = o->first; running - o->first < o->count; running++)
    accepted += size > 0 && fuzz_one(image, size, o->seed * 1000003u + running, o);
  printf("%u of %u accepted\n", accepted, o->count);
}
