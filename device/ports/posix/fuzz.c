/* Damage of images, and runs of what is still accepted. */
/* See fuzz.h. Each damaged image is made, checked and run in one process: a sanitizer ends it at the first fault. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../vm/image-check.h"
#include "../../vm/nanolambda.h"

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

/* ---- damage ---- */
static uint32_t next_random(uint64_t *state) {
  *state += 0x9E3779B97F4A7C15u;
  uint64_t z = *state;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return (uint32_t)(z >> 32);
}

/** A word as images hold them: a small number, an offset, a reference, or half of a value. */
static uint32_t likely_word(uint64_t *state, size_t size) {
  uint32_t r = next_random(state), offset = (next_random(state) % (uint32_t)size) & ~3u;
  switch (r % 6) {
    case 0: return r >> 28;
    case 1: return offset;
    case 2: return offset | NL_IN_IMAGE;
    case 3: return NL_STATIC_START + offset % 1024;
    case 4: return NL_HI_OBJECT | ((r >> 8) % KIND_COUNT);
    default: return NL_HI_IMMEDIATE | ((r >> 8) % 14);
  }
}

/** One byte of one word between header and objects, where the instructions are: an opcode becomes another that occurs,
 *  an operand becomes a small number. */
static bool damage_instruction(uint8_t *image, size_t size, uint64_t *state) {
  const nl_image_header *h = (const nl_image_header *)(const void *)image;
  if (size < sizeof *h || h->objects <= sizeof *h + 4 || h->objects > size) return false;
  uint32_t words = (h->objects - (uint32_t)sizeof *h) / 4, r = next_random(state);
  uint8_t *word = image + sizeof *h + next_random(state) % words * 4;
  if (r % 4 == 0) word[0] = image[sizeof *h + next_random(state) % words * 4];
  else word[r % 4] = (uint8_t)(r & 16 ? (r >> 8) % 8 : r >> 8);
  return true;
}

static void damage_once(uint8_t *image, size_t size, uint64_t *state) {
  uint32_t sort = next_random(state) % 16;
  if (sort >= 8 && damage_instruction(image, size, state)) return;
  sort %= 8;
  size_t at = next_random(state) % size, word = at & ~(size_t)3;
  if (sort <= 1) {
    image[at] ^= (uint8_t)(1u << (next_random(state) % 8));
  } else if (sort <= 3) {
    image[at] = (uint8_t)next_random(state);
  } else if (sort <= 5 && word + 4 <= size) {
    uint32_t value = likely_word(state, size);
    memcpy(image + word, &value, 4);
  } else if (word + 8 <= size) { /* a value or two instructions from elsewhere */
    size_t from = (next_random(state) % size) & ~(size_t)3;
    if (from + 8 <= size) memmove(image + word, image + from, 8);
  }
}

static void repair_head(uint8_t *image, size_t size) {
  nl_image_header *h = (nl_image_header *)(void *)image;
  if (size < sizeof *h) return;
  size_t from = offsetof(nl_image_header, checksum) + sizeof h->checksum;
  h->magic = NL_IMAGE_MAGIC;
  h->abi_version = NL_ABI_FINGERPRINT;
  h->size = (uint32_t)size;
  h->checksum = image_crc32(image + from, size - from);
}

/* ---- run ---- */
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

static void run_accepted(const uint8_t *image, size_t size, const fuzz_options *o) {
  const nl_host host = {.write = ignore_output, .time_ms = fixed_time, .monotonic_ms = fixed_time, .random = no_random};
  const nl_image_header *h = (const nl_image_header *)(const void *)image;
  nl_vm *vm;
  const char *text;
  size_t length;
  void *memory = malloc(o->heap);
  if (memory && nl_vm_init(memory, o->heap, image, size, true, &host, &vm) == NL_OK) {
    nl_set_budget(vm, o->budget);
    nl_status status = nl_vm_start(vm);
    if (status == NL_OK && h->handler != NL_NO_INDEX) status = nl_invoke(vm, "{\"a\": [1, 2.5]}", 15, NULL, &text, &length);
    if (status == NL_EXCEPTION) nl_error_text(vm, &text, &length);
  }
  free(memory);
}

static bool fuzz_one(const uint8_t *image, size_t size, uint64_t state, const fuzz_options *o) {
  size_t kept = next_random(&state) % 32 == 0 ? next_random(&state) % (size + 1) : size;
  uint8_t *damaged = malloc(kept ? kept : 1); /* of its exact size, so that reading beyond is noticed */
  if (!damaged) exit(70);
  memcpy(damaged, image, kept);
  for (uint32_t i = next_random(&state) % 4 + 1; kept && i > 0; i--) damage_once(damaged, kept, &state);
  if (next_random(&state) % 64) repair_head(damaged, kept);
  bool accepted = nl_image_check(damaged, kept) == 0;
  if (accepted) run_accepted(damaged, kept, o);
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
