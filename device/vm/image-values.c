/* The verifier's part for references and value slots. */
#include "image-check.h"

uint32_t image_check_reference(const image_check *c, nl_ref ref, uint32_t kind, bool in_heap, const uint32_t **words) {
  const nl_image_header *h = c->header;
  uint64_t offset, begin, end;
  if (ref & NL_IN_IMAGE) {
    offset = ref & ~NL_IN_IMAGE, begin = h->objects, end = h->objects_end;
  } else {
    REQUIRE(in_heap && ref >= NL_STATIC_START, CHECK_REFERENCE);
    offset = (uint64_t)ref - NL_STATIC_START + h->heap, begin = h->heap, end = h->size;
  }
  REQUIRE(offset >= begin && offset < end, CHECK_REFERENCE);
  REQUIRE(offset % 4 == 0 && image_starts_at(c, (uint32_t)offset), CHECK_REFERENCE_START);
  *words = image_words(c, (uint32_t)offset);
  return NL_HEADER_KIND(**words) == kind ? 0 : CHECK_REFERENCE_KIND;
}

/* ---- values ---- */
static uint32_t check_short_str(nl_value v) {
  uint32_t length = (NL_HI(v) & NL_HI_SORTS) - IMM_STR0;
  uint8_t text[4];
  for (uint32_t i = 0; i < 4; i++) text[i] = (uint8_t)(NL_LO(v) >> (8 * i));
  for (uint32_t i = length; i < 4; i++) REQUIRE(text[i] == 0, CHECK_VALUE_SHORT_STR);
  return image_utf8_valid(text, length) ? 0 : CHECK_VALUE_SHORT_STR;
}

static bool is_special(uint32_t payload) { return payload == 0 || payload == 1 || payload == 4 || payload == 5; }

static uint32_t check_immediate(nl_value v) {
  uint32_t sort = nl_kind_of(v), payload = NL_LO(v);
  if (sort >= IMM_STR0 && sort <= IMM_STR0 + 4) return check_short_str(v);
  bool ok = sort == IMM_SPECIAL         ? is_special(payload)
            : sort == IMM_BOOL          ? payload <= 1
            : sort == IMM_TYPE          ? payload < TYPE_COUNT
            : sort == IMM_NATIVE        ? payload < NATIVE_COUNT
            : sort == IMM_NATIVE_MODULE ? payload < MODULE_COUNT
                                        : sort == IMM_IDENTITY;
  return ok ? 0 : CHECK_VALUE_IMMEDIATE;
}

uint32_t image_check_value(const image_check *c, nl_value v, bool in_heap) {
  if (nl_is_int(v)) return 0;
  if (nl_is_float(v)) {
    double d = nl_as_float(v);
    return d == d || v == NL_PACK(0x7FF80000u, 0) ? 0 : CHECK_VALUE_NAN;
  }
  if (nl_is_object(v)) {
    const uint32_t *words;
    uint32_t kind = nl_kind_of(v);
    REQUIRE(kind > 0 && kind < KIND_FIRST_INTERNAL, CHECK_VALUE);
    return image_check_reference(c, NL_LO(v), kind, in_heap, &words);
  }
  return check_immediate(v);
}

uint32_t image_check_name(const image_check *c, nl_value v) {
  TRY(image_check_value(c, v, false));
  return nl_is_str(v) ? 0 : CHECK_VALUE_KIND;
}

uint32_t image_check_names(image_check *c, nl_ref ref, uint32_t check, uint32_t *count) {
  const uint32_t *tuple;
  TRY(image_check_reference(c, ref, KIND_TUPLE, false, &tuple));
  *count = image_slot_count(tuple);
  for (uint32_t i = 0; i < *count; i++) REQUIRE(nl_is_str(image_slots(tuple)[i]), check);
  return 0;
}
