/* Builds a str (or bytes) piece by piece.
 *
 * The pieces grow in a RAW object that keeps one word free where a str has its hash, so the finished text becomes a str
 * by writing a header: it is never copied. While it is the newest object it grows in place, a little at a time, so
 * building needs no more memory than the text itself.
 */
#include "operands.h"

#define HEAD 8u /* bytes before the text: header and the str's hash word */

static uint32_t capacity(const nl_builder *b) {
  return NL_HEADER_WORDS(*(const uint32_t *)nl_obj(b->vm, *b->raw)) * 4 - HEAD;
}

nl_text nl_builder_text(const nl_builder *b) {
  return (nl_text){(const char *)nl_obj(b->vm, *b->raw) + HEAD, b->length};
}

bool nl_builder_start(nl_vm *vm, nl_builder *builder, uint32_t size) {
  builder->vm = vm;
  builder->length = 0;
  builder->mark = nl_mark(vm);
  nl_ref ref = nl_alloc(vm, KIND_RAW, nl_words_of((uint64_t)size + HEAD));
  if (!ref) return false;
  builder->raw = nl_push(vm, NL_OBJECT(KIND_RAW, ref));
  return builder->raw != NULL;
}

static bool grow(nl_builder *b, uint64_t needed) {
  if (nl_grow_last(b->vm, NL_LO(*b->raw), nl_words_of(needed + HEAD + 32))) return true;
  nl_ref ref = nl_alloc(b->vm, KIND_RAW, nl_words_of(needed + needed / 2 + HEAD));
  if (!ref) return false;
  memcpy((char *)nl_at(b->vm, ref) + HEAD, nl_builder_text(b).data, b->length);
  *b->raw = NL_OBJECT(KIND_RAW, ref);
  return true;
}

char *nl_builder_room(nl_builder *b, uint32_t length) {
  uint64_t needed = (uint64_t)b->length + length;
  if (needed > capacity(b) && !grow(b, needed)) return NULL;
  char *end = (char *)nl_obj(b->vm, *b->raw) + HEAD + b->length;
  b->length = (uint32_t)needed;
  return end;
}

bool nl_builder_add(nl_builder *b, const char *text, uint32_t length) {
  char *room = nl_builder_room(b, length);
  if (!room) return false;
  memcpy(room, text, length);
  return true;
}

bool nl_builder_char(nl_builder *b, char c) {
  char *room = nl_builder_room(b, 1);
  if (room) *room = c;
  return room != NULL;
}

bool nl_builder_add_code_point(nl_builder *b, uint32_t code_point) {
  char text[4];
  return nl_builder_add(b, text, nl_utf8_encode(code_point, text));
}

bool nl_builder_add_part(nl_builder *b, nl_slot *source, uint32_t start, uint32_t length) {
  char *room = nl_builder_room(b, length);
  if (!room) return false;
  const uint8_t *data;
  uint32_t whole;
  if (!nl_bytes_view(b->vm, source, &data, &whole)) data = (const uint8_t *)nl_str_text(b->vm, source).data;
  memcpy(room, data + start, length);
  return true;
}

bool nl_builder_add_value(nl_builder *b, nl_slot *str) {
  return nl_builder_add_part(b, str, 0, nl_str_text(b->vm, str).length);
}

/** Cuts the object to its text and pads that with zeros. */
static nl_ref trim(nl_builder *b) {
  nl_ref ref = NL_LO(*b->raw);
  memset((char *)nl_at(b->vm, ref) + HEAD + b->length, 0, (0u - b->length) & 3u);
  nl_shrink(b->vm, ref, nl_words_of((uint64_t)b->length + HEAD));
  nl_release(b->vm, b->mark);
  return ref;
}

bool nl_builder_finish(nl_builder *b, nl_slot *out) {
  if (b->length <= 4) {
    nl_value small = nl_str_new(b->vm, nl_builder_text(b).data, b->length);
    b->length = 0;
    (void)trim(b);
    *out = small;
    return true;
  }
  nl_ref ref = trim(b);
  *(uint32_t *)nl_at(b->vm, ref) = NL_HEADER(KIND_STR, (0u - b->length) & 3u, (b->length + HEAD + 3) / 4);
  *out = nl_str_finish(b->vm, ref);
  return true;
}

bool nl_builder_finish_bytes(nl_builder *b, nl_slot *out) {
  nl_ref ref = NL_LO(*b->raw);
  char *data = (char *)nl_at(b->vm, ref) + sizeof(uint32_t);
  uint32_t words = nl_words_of((uint64_t)b->length + sizeof(uint32_t));
  memmove(data, data + HEAD - sizeof(uint32_t), b->length);
  memset(data + b->length, 0, (0u - b->length) & 3u);
  nl_shrink(b->vm, ref, words);
  nl_release(b->vm, b->mark);
  *(uint32_t *)nl_at(b->vm, ref) = NL_HEADER(KIND_BYTES, (0u - b->length) & 3u, words);
  *out = NL_OBJECT(KIND_BYTES, ref);
  return true;
}
