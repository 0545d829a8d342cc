/* The verifier: any bytes in, 0 or the number of a check out. What it guarantees afterwards stands in image.h. */
#include "image-check.h"
#include "native.h"

enum { NO_NAME = 0xFFFF };

/* ---- header and sections ---- */
static uint32_t check_header(const uint8_t *image, size_t size) {
  REQUIRE(((uintptr_t)image & 3) == 0, CHECK_ALIGNMENT);
  REQUIRE(size >= sizeof(nl_image_header), CHECK_TOO_SHORT);
  const nl_image_header *h = (const nl_image_header *)(const void *)image;
  REQUIRE(h->magic == NL_IMAGE_MAGIC, CHECK_MAGIC);
  REQUIRE(h->abi_version == NL_ABI_FINGERPRINT, CHECK_ABI_VERSION);
  REQUIRE(h->size == size && size % 4 == 0 && size < NL_IN_IMAGE - NL_STATIC_START, CHECK_SIZE);
  size_t checked_from = offsetof(nl_image_header, checksum) + sizeof h->checksum;
  REQUIRE(h->checksum == image_crc32(image + checked_from, size - checked_from), CHECK_CHECKSUM);
  bool snapshot = h->flags & NL_FLAG_SNAPSHOT;
  REQUIRE(h->flags <= (NL_FLAG_SNAPSHOT | NL_FLAG_NO_LINES) && snapshot == (h->heap_size > 0), CHECK_FLAGS);
  REQUIRE(snapshot == (h->globals != 0) && snapshot == (h->initialized != 0), CHECK_FLAGS);
  return 0;
}

static uint32_t check_sections(const nl_image_header *h) {
  uint32_t together = h->objects | h->objects_end | h->starts | h->heap | h->heap_size;
  REQUIRE(together % 4 == 0, CHECK_SECTIONS);
  REQUIRE(h->objects >= sizeof *h && h->objects_end >= h->objects && h->starts >= h->objects_end, CHECK_SECTIONS);
  REQUIRE(h->heap >= h->starts && h->heap <= h->size, CHECK_SECTIONS);
  REQUIRE(h->heap - h->starts >= (h->size / 4 + 7) / 8, CHECK_STARTS_SIZE);
  return h->size - h->heap == h->heap_size ? 0 : CHECK_HEAP_SIZE;
}

/** A table lies between header and objects. */
static bool is_table(const nl_image_header *h, uint32_t offset, uint64_t bytes) {
  return offset >= sizeof *h && offset % 4 == 0 && offset + bytes <= h->objects;
}

/* ---- tables ---- */
static bool same_text(const image_check *c, const nl_slot *name, uint32_t symbol) {
  uint32_t length = (uint32_t)nl_symbol_offsets[symbol + 1] - nl_symbol_offsets[symbol], own;
  const uint8_t *text;
  if (nl_is_short_str(*name)) {
    own = (NL_HI(*name) & NL_HI_SORTS) - IMM_STR0;
    text = (const uint8_t *)name; /* the text is the low half, and memory is little-endian */
  } else {
    const nl_str *str = (const nl_str *)(const void *)image_object(c, NL_LO(*name));
    own = (NL_HEADER_WORDS(str->header) - 2) * 4 - NL_HEADER_FLAGS(str->header);
    text = str->data;
  }
  return own == length && memcmp(text, nl_symbol_text + nl_symbol_offsets[symbol], length) == 0;
}

static uint32_t check_name_symbols(const image_check *c) {
  const nl_image_header *h = c->header;
  REQUIRE(is_table(h, h->name_symbols, (uint64_t)c->name_count * 2), CHECK_NAME_SYMBOLS);
  const uint16_t *symbols = (const uint16_t *)(const void *)image_words(c, h->name_symbols);
  const nl_slot *names = image_slots(image_object(c, h->names));
  for (uint32_t i = 0; i < c->name_count; i++) {
    if (symbols[i] == SYM_NONE) continue;
    REQUIRE(symbols[i] < SYM_COUNT && same_text(c, &names[i], symbols[i]), CHECK_NAME_SYMBOLS);
  }
  return 0;
}

static uint32_t check_specials(const image_check *c) {
  const nl_image_header *h = c->header;
  REQUIRE(is_table(h, h->specials, SYM_SPECIAL_COUNT * 2), CHECK_SPECIALS);
  const uint16_t *specials = (const uint16_t *)(const void *)image_words(c, h->specials);
  const uint16_t *symbols = (const uint16_t *)(const void *)image_words(c, h->name_symbols);
  for (uint32_t i = 0; i < SYM_SPECIAL_COUNT; i++)
    REQUIRE(specials[i] == NO_NAME || (specials[i] < c->name_count && symbols[specials[i]] == i), CHECK_SPECIALS);
  for (uint32_t i = 0; i < c->name_count; i++)
    REQUIRE(symbols[i] >= SYM_SPECIAL_COUNT || specials[symbols[i]] == i, CHECK_SPECIALS);
  return 0;
}

static uint32_t check_module_init(const image_check *c, nl_ref init) {
  const uint32_t *words;
  if (init == 0) return 0;
  TRY(image_check_reference(c, init, KIND_CODE, false, &words));
  const nl_code *code = (const nl_code *)(const void *)words;
  return code->parameter_count + code->keyword_only_count + code->flags == 0 ? 0 : CHECK_MODULE_INIT;
}

static uint32_t check_modules(const image_check *c) {
  const nl_image_header *h = c->header;
  REQUIRE(h->module_count > 0, CHECK_MODULES);
  REQUIRE(is_table(h, h->modules, (uint64_t)h->module_count * sizeof(nl_image_module)), CHECK_MODULES);
  const nl_image_module *modules = (const nl_image_module *)(const void *)image_words(c, h->modules);
  for (uint32_t i = 0; i < h->module_count; i++) {
    const nl_image_module *m = &modules[i];
    TRY(image_check_name(c, m->name));
    TRY(image_check_name(c, m->file_name));
    TRY(check_module_init(c, m->init));
    uint64_t end = (uint64_t)m->first_global + m->global_count;
    REQUIRE(end <= c->global_count, CHECK_MODULE_GLOBALS);
  }
  return h->handler == NL_NO_INDEX || h->handler < c->global_count ? 0 : CHECK_HANDLER;
}

/** The arrays that a snapshot starts from. */
static uint32_t check_snapshot(const image_check *c) {
  const nl_image_header *h = c->header;
  const uint32_t *words;
  if (h->heap_size == 0) return 0;
  TRY(image_check_reference(c, h->globals, KIND_ARRAY, true, &words));
  REQUIRE(!(h->globals & NL_IN_IMAGE) && (image_slot_count(words) == c->global_count || image_slot_count(words) == c->global_count + STATE_COUNT),
          CHECK_GLOBALS);
  TRY(image_check_reference(c, h->initialized, KIND_ARRAY, true, &words));
  REQUIRE(h->initialized > h->globals, CHECK_PART_ORDER);
  REQUIRE(!(h->initialized & NL_IN_IMAGE) && image_slot_count(words) == h->module_count, CHECK_INITIALIZED);
  return 0;
}

uint32_t nl_image_check(const uint8_t *image, size_t size) {
  TRY(check_header(image, size));
  const nl_image_header *h = (const nl_image_header *)(const void *)image;
  TRY(check_sections(h));
  image_check c = {.image = image, .header = h, .work = h->size * 2};
  TRY(image_check_walk(&c, h->objects, h->objects_end, false));
  TRY(image_check_walk(&c, h->heap, h->size, true));
  TRY(image_check_names(&c, h->names, CHECK_NAMES, &c.name_count));
  TRY(image_check_names(&c, h->global_names, CHECK_GLOBAL_NAMES, &c.global_count));
  TRY(image_check_objects(&c, h->objects, h->objects_end, false));
  TRY(check_name_symbols(&c));
  TRY(check_specials(&c));
  TRY(check_modules(&c));
  TRY(check_snapshot(&c));
  c.last_part = h->initialized;
  return image_check_objects(&c, h->heap, h->size, true);
}
