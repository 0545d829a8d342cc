/* Damage of images, see damage.h. */
#include "damage.h"

#include <string.h>

#include "../../vm/image-check.h"
#include "../../vm/nanolambda.h"

uint32_t damage_random(uint64_t *state) {
  *state += 0x9E3779B97F4A7C15u;
  uint64_t z = *state;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return (uint32_t)(z >> 32);
}

/** A word as images hold them: a small number, an offset, a reference, or half of a value. */
static uint32_t likely_word(uint64_t *state, size_t size) {
  uint32_t r = damage_random(state), offset = (damage_random(state) % (uint32_t)size) & ~3u;
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
  uint32_t words = (h->objects - (uint32_t)sizeof *h) / 4, r = damage_random(state);
  uint8_t *word = image + sizeof *h + damage_random(state) % words * 4;
  if (r % 4 == 0) word[0] = image[sizeof *h + damage_random(state) % words * 4];
  else word[r % 4] = (uint8_t)(r & 16 ? (r >> 8) % 8 : r >> 8);
  return true;
}

void damage_once(uint8_t *image, size_t size, uint64_t *state) {
  uint32_t sort = damage_random(state) % 16;
  if (sort >= 8 && damage_instruction(image, size, state)) return;
  sort %= 8;
  size_t at = damage_random(state) % size, word = at & ~(size_t)3;
  if (sort <= 1) {
    image[at] ^= (uint8_t)(1u << (damage_random(state) % 8));
  } else if (sort <= 3) {
    image[at] = (uint8_t)damage_random(state);
  } else if (sort <= 5 && word + 4 <= size) {
    uint32_t value = likely_word(state, size);
    memcpy(image + word, &value, 4);
  } else if (word + 8 <= size) { /* a value or two instructions from elsewhere */
    size_t from = (damage_random(state) % size) & ~(size_t)3;
    if (from + 8 <= size) memmove(image + word, image + from, 8);
  }
}

void damage_repair_head(uint8_t *image, size_t size) {
  nl_image_header *h = (nl_image_header *)(void *)image;
  if (size < sizeof *h) return;
  size_t from = offsetof(nl_image_header, checksum) + sizeof h->checksum;
  h->magic = NL_IMAGE_MAGIC;
  h->abi_version = NL_ABI_FINGERPRINT;
  h->size = (uint32_t)size;
  h->checksum = image_crc32(image + from, size - from);
}
