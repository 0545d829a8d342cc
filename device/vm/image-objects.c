/* The verifier's part for sections of objects: first all headers, so that every reference can be followed, then what the
 * objects hold.
 */
#include "image-kinds.h"

void image_object_shape(uint32_t kind, uint32_t *reference_count, uint32_t *first_slot) {
  const object_rule *rule = &image_object_rules[kind];
  *reference_count = rule->reference_count;
  *first_slot = rule->slots ? 1u + rule->reference_count + rule->raw_words : 0;
}

/* ---- one object ---- */
/** Sizes only, so that a reference to any object can be followed before that object had its turn. */
static uint32_t check_shape(uint32_t header, const object_rule *rule) {
  uint32_t size = NL_HEADER_WORDS(header), fixed = 1u + rule->reference_count;
  if (rule->raw_words == ANY_NUMBER) return 0;
  fixed += rule->raw_words;
  if (rule->slots == ANY_NUMBER) return size >= fixed && (size - fixed) % 2 == 0 ? 0 : CHECK_OBJECT_SHAPE;
  return size == fixed + 2u * rule->slots ? 0 : CHECK_OBJECT_SHAPE;
}

static uint32_t check_header(uint32_t header, bool in_heap) {
  uint32_t kind = NL_HEADER_KIND(header);
  REQUIRE(kind < KIND_COUNT && (image_object_rules[kind].sections & (in_heap ? IN_HEAP : IN_IMAGE)), CHECK_OBJECT_KIND);
  REQUIRE((NL_HEADER_FLAGS(header) & ~(uint32_t)image_object_rules[kind].flags) == 0, CHECK_OBJECT_FLAGS);
  return check_shape(header, &image_object_rules[kind]);
}

static uint32_t check_attributes(const object_check *o, nl_ref ref) {
  const uint32_t *words;
  if (image_check_reference(o->image, ref, KIND_DICT, o->in_heap, &words) == 0) return 0;
  return image_check_reference(o->image, ref, KIND_ARRAY, o->in_heap, &words);
}

/** Storage that the owner writes to: not in the image, and nobody else's. */
static uint32_t check_part(const object_check *o, nl_ref ref) {
  uint32_t kind = NL_HEADER_KIND(image_object(o->image, ref)[0]);
  if (!o->in_heap || (kind != KIND_ARRAY && kind != KIND_RAW)) return 0;
  REQUIRE(!(ref & NL_IN_IMAGE), CHECK_REFERENCE);
  REQUIRE(ref > o->image->last_part, CHECK_PART_ORDER);
  o->image->last_part = ref;
  return 0;
}

static uint32_t check_references(const object_check *o, const object_rule *rule) {
  const uint32_t *words;
  for (uint32_t i = 0; i < rule->reference_count; i++) {
    nl_ref ref = o->words[1 + i];
    uint32_t kind = rule->references[i];
    if (ref == 0 && (kind & (OR_NONE | ATTRIBUTES))) continue;
    TRY(kind == ATTRIBUTES ? check_attributes(o, ref)
                           : image_check_reference(o->image, ref, kind & ~OR_NONE, o->in_heap, &words));
    TRY(check_part(o, ref));
  }
  return 0;
}

static uint32_t check_object(const object_check *o) {
  const object_rule *rule = &image_object_rules[o->kind];
  TRY(check_references(o, rule));
  if (rule->raw_words != ANY_NUMBER)
    for (uint32_t at = 1u + rule->reference_count + rule->raw_words; at < o->size; at += 2)
      TRY(image_check_value(o->image, *(const nl_slot *)(const void *)(o->words + at), o->in_heap));
  return rule->extra ? rule->extra(o) : 0;
}

/* ---- sections ---- */
uint32_t image_check_walk(const image_check *c, uint32_t begin, uint32_t end, bool in_heap) {
  for (uint32_t at = begin; at < end;) {
    uint32_t header = *image_words(c, at), size = NL_HEADER_WORDS(header);
    REQUIRE(size > 0 && size <= (end - at) / 4, CHECK_OBJECT_SIZE);
    TRY(check_header(header, in_heap));
    REQUIRE(image_starts_at(c, at), CHECK_OBJECT_START);
    for (uint32_t i = 1; i < size; i++) REQUIRE(!image_starts_at(c, at + i * 4), CHECK_OBJECT_START);
    at += size * 4;
  }
  return 0;
}

uint32_t image_check_objects(image_check *c, uint32_t begin, uint32_t end, bool in_heap) {
  for (uint32_t at = begin; at < end;) {
    const uint32_t *words = image_words(c, at);
    object_check o = {c, words, NL_HEADER_KIND(words[0]), NL_HEADER_WORDS(words[0]), in_heap};
    TRY(check_object(&o));
    at += o.size * 4;
  }
  return 0;
}
