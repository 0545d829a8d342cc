/* What the parts of the image verifier share: image.c (sections and tables), image-objects.c and
 * image-kinds.c, image-values.c, image-code.c, image-text.c.
 *
 * Every function returns 0 or the number of the check that failed (generated/image-checks.h). They need no memory but the
 * C stack, read nothing outside the image, never recurse, and take time in proportion to the size of the image.
 */
#pragma once
#include "generated/image-checks.h"
#include "image.h"

typedef struct {
  const uint8_t *image;
  const nl_image_header *header;
  uint32_t name_count, global_count;
  /* Bytes of tables that may still be read: hostile objects could share one large table many times over. */
  uint32_t work;
  /* Of the initial heap: storage (ARRAY, RAW) comes in the order of its owners, which shows that each has one owner only:
   * shrinking a list must not shrink another's storage. */
  nl_ref last_part;
} image_check;

/** Passes failures on. */
#define TRY(expression)                      \
  do {                                       \
    uint32_t failed_ = (expression);         \
    if (failed_) return failed_;             \
  } while (0)
#define REQUIRE(condition, check) \
  do {                            \
    if (!(condition)) return check; \
  } while (0)

static inline const uint32_t *image_words(const image_check *c, uint32_t offset) {
  return (const uint32_t *)(const void *)(c->image + offset);
}

/** Whether an object or an instruction starts at an offset, by the image's own table. */
static inline bool image_starts_at(const image_check *c, uint32_t offset) {
  return (c->image[c->header->starts + (offset >> 5)] >> ((offset >> 2) & 7)) & 1;
}

/** Takes from the budget of work. */
static inline bool image_work(image_check *c, uint64_t bytes) {
  if (bytes > c->work) return false;
  c->work -= (uint32_t)bytes;
  return true;
}

/* image-objects.c */
/** Headers of a section, and that the starts bitmap says the same. Both sections before anything below, so that every
 *  reference can be followed. */
uint32_t image_check_walk(const image_check *c, uint32_t begin, uint32_t end, bool in_heap);
/** Every object of a section. */
uint32_t image_check_objects(image_check *c, uint32_t begin, uint32_t end, bool in_heap);
/** Reference words of a kind, and the word at which its value slots begin (0: it has none). */
void image_object_shape(uint32_t kind, uint32_t *reference_count, uint32_t *first_slot);

/* image-values.c */
/** A reference to an object of a kind; *words is the object. in_heap: it stands in the initial heap. */
uint32_t image_check_reference(const image_check *c, nl_ref ref, uint32_t kind, bool in_heap, const uint32_t **words);
uint32_t image_check_value(const image_check *c, nl_value v, bool in_heap);
/** A value that is a str. */
uint32_t image_check_name(const image_check *c, nl_value v);
/** A TUPLE in the image that holds str only. */
uint32_t image_check_names(image_check *c, nl_ref ref, uint32_t check, uint32_t *count);
/** The object of a value or reference that was checked before. */
static inline const uint32_t *image_object(const image_check *c, nl_ref ref) {
  return image_words(c, (ref & NL_IN_IMAGE) ? ref & ~NL_IN_IMAGE : ref - NL_STATIC_START + c->header->heap);
}
static inline uint32_t image_slot_count(const uint32_t *object) { return (NL_HEADER_WORDS(object[0]) - 1) / 2; }
static inline const nl_slot *image_slots(const uint32_t *object) { return ((const nl_tuple *)(const void *)object)->items; }

/* image-code.c */
uint32_t image_check_code(image_check *c, const nl_code *code);

/* image-text.c */
/** UTF-8 with lone surrogates as three bytes. */
bool image_utf8_valid(const uint8_t *text, uint32_t length);
bool image_text_ascii(const uint8_t *text, uint32_t length);
/** FNV-1a, 31 bits, never 0. */
uint32_t image_text_hash(const uint8_t *text, uint32_t length);
uint32_t image_crc32(const uint8_t *data, size_t length);
