/* The str object: UTF-8 with a cached hash and an ASCII flag.
 *
 * Invariant: a str of up to 4 bytes is an immediate value, always. So two short ones are equal only when their bits are,
 * and a short one never equals an object. Every maker of strings goes through here.
 */
#include "operands.h"

#define ASCII_FLAG 0x80000000u
#define STR_HEAD 8u /* bytes before the text */

static nl_value short_str(const char *utf8, uint32_t length) {
  uint32_t bits = 0;
  memcpy(&bits, utf8, length);
  return NL_IMM(IMM_STR0 + length, bits);
}

nl_text nl_str_text(const nl_vm *vm, const nl_slot *v) {
  nl_value value = *v;
  if (nl_is_short_str(value)) return (nl_text){(const char *)v, NL_HI(value) & 7u};
  const nl_str *s = nl_obj(vm, value);
  return (nl_text){(const char *)s->data, NL_HEADER_WORDS(s->header) * 4 - STR_HEAD - NL_HEADER_FLAGS(s->header)};
}

bool nl_text_is_ascii(const char *data, uint32_t length) {
  uint32_t bits = 0, word;
  for (; length >= 4; data += 4, length -= 4) {
    memcpy(&word, data, 4);
    if (word & 0x80808080u) return false;
  }
  while (length--) bits |= (uint8_t)*data++;
  return bits < 0x80;
}

bool nl_str_is_ascii(const nl_vm *vm, const nl_slot *v) {
  if (nl_is_short_str(*v)) return (NL_LO(*v) & 0x80808080u) == 0;
  return (((const nl_str *)nl_obj(vm, *v))->hash_ascii & ASCII_FLAG) != 0;
}

nl_ref nl_str_alloc(nl_vm *vm, uint32_t length) {
  nl_ref ref = nl_alloc(vm, KIND_STR, nl_words_of((uint64_t)length + STR_HEAD));
  if (ref) ((nl_str *)nl_at(vm, ref))->header |= ((0u - length) & 3u) << 6;
  return ref;
}

nl_value nl_str_finish(nl_vm *vm, nl_ref ref) {
  nl_slot v = NL_OBJECT(KIND_STR, ref);
  nl_text text = nl_str_text(vm, &v);
  nl_str *s = nl_at(vm, ref);
  if (text.length <= 4) {
    nl_value small = short_str(text.data, text.length);
    nl_shrink(vm, ref, 2);
    s->header &= ~0xC0u;
    return small;
  }
  s->hash_ascii = nl_text_is_ascii(text.data, text.length) ? ASCII_FLAG : 0;
  return v;
}

nl_value nl_str_new(nl_vm *vm, const char *utf8, size_t length) {
  if (length <= 4) return short_str(utf8, (uint32_t)length);
  nl_ref ref = nl_str_alloc(vm, length > UINT32_MAX ? UINT32_MAX : (uint32_t)length);
  if (!ref) return NL_UNDEFINED;
  memcpy(((nl_str *)nl_at(vm, ref))->data, utf8, length);
  return nl_str_finish(vm, ref);
}

nl_value nl_str_part(nl_vm *vm, nl_slot *source, uint32_t start, uint32_t length) {
  nl_text text = nl_str_text(vm, source);
  if (length == text.length) return *source;
  if (length <= 4) return short_str(text.data + start, length);
  nl_ref ref = nl_str_alloc(vm, length);
  if (!ref) return NL_UNDEFINED;
  memcpy(((nl_str *)nl_at(vm, ref))->data, nl_str_text(vm, source).data + start, length);
  return nl_str_finish(vm, ref);
}

uint32_t nl_text_hash(const char *data, uint32_t length) {
  uint32_t hash = 0x811C9DC5u;
  for (uint32_t i = 0; i < length; i++) hash = (hash ^ (uint8_t)data[i]) * 0x01000193u;
  hash &= ~ASCII_FLAG;
  return hash ? hash : 1;
}

uint32_t nl_str_hash(const nl_vm *vm, nl_slot *v) {
  nl_text text = nl_str_text(vm, v);
  if (nl_is_short_str(*v)) return nl_text_hash(text.data, text.length);
  nl_str *s = nl_obj(vm, *v);
  uint32_t hash = s->hash_ascii & ~ASCII_FLAG;
  if (hash) return hash;
  hash = nl_text_hash(text.data, text.length);
  if (!(NL_LO(*v) & NL_IN_IMAGE)) s->hash_ascii |= hash;
  return hash;
}

bool nl_str_equal(const nl_vm *vm, const nl_slot *a, const nl_slot *b) {
  if (*a == *b) return true;
  if (nl_is_short_str(*a) || nl_is_short_str(*b)) return false;
  const nl_str *x = nl_obj(vm, *a), *y = nl_obj(vm, *b);
  if (x->header != y->header) return false;
  uint32_t hx = x->hash_ascii & ~ASCII_FLAG, hy = y->hash_ascii & ~ASCII_FLAG;
  if (hx && hy && hx != hy) return false;
  return memcmp(x->data, y->data, NL_HEADER_WORDS(x->header) * 4 - STR_HEAD) == 0;
}

int nl_str_compare(const nl_vm *vm, const nl_slot *a, const nl_slot *b) {
  if (*a == *b) return 0;
  nl_text x = nl_str_text(vm, a), y = nl_str_text(vm, b);
  int order = memcmp(x.data, y.data, x.length < y.length ? x.length : y.length);
  if (order == 0) return (x.length > y.length) - (x.length < y.length);
  return order < 0 ? -1 : 1;
}

uint32_t nl_str_length(const nl_vm *vm, const nl_slot *v) {
  nl_text text = nl_str_text(vm, v);
  if (nl_str_is_ascii(vm, v)) return text.length;
  uint32_t count = 0;
  for (uint32_t i = 0; i < text.length; i++) count += ((uint8_t)text.data[i] & 0xC0u) != 0x80u;
  return count;
}

uint32_t nl_utf8_decode(const char *text, uint32_t *size) {
  const uint8_t *s = (const uint8_t *)text;
  if (s[0] < 0x80) return *size = 1, s[0];
  if (s[0] < 0xE0) return *size = 2, ((s[0] & 0x1Fu) << 6) | (s[1] & 0x3Fu);
  if (s[0] < 0xF0) return *size = 3, ((s[0] & 0x0Fu) << 12) | ((s[1] & 0x3Fu) << 6) | (s[2] & 0x3Fu);
  return *size = 4, ((s[0] & 7u) << 18) | ((s[1] & 0x3Fu) << 12) | ((s[2] & 0x3Fu) << 6) | (s[3] & 0x3Fu);
}

uint32_t nl_utf8_encode(uint32_t code_point, char *out) {
  if (code_point < 0x80) {
    out[0] = (char)code_point;
    return 1;
  }
  uint32_t size = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
  for (uint32_t i = size - 1; i > 0; i--, code_point >>= 6) out[i] = (char)(0x80u | (code_point & 0x3Fu));
  out[0] = (char)((0xF00u >> size) | code_point);
  return size;
}

nl_value nl_str_from_code_point(uint32_t code_point) {
  char text[4];
  return short_str(text, nl_utf8_encode(code_point, text));
}

nl_value nl_str_next(const nl_vm *vm, const nl_slot *str, uint32_t *position) {
  nl_text text = nl_str_text(vm, str);
  if (*position >= text.length) return NL_UNDEFINED;
  uint8_t lead = (uint8_t)text.data[*position];
  uint32_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  nl_value v = short_str(text.data + *position, size);
  *position += size;
  return v;
}

nl_value nl_str_previous(const nl_vm *vm, const nl_slot *str, uint32_t *position) {
  if (*position == 0) return NL_UNDEFINED;
  nl_text text = nl_str_text(vm, str);
  uint32_t end = *position;
  do (*position)--;
  while (((uint8_t)text.data[*position] & 0xC0u) == 0x80u);
  return short_str(text.data + *position, end - *position);
}

/* ---- names ---- */

nl_text nl_symbol_name(uint16_t symbol) {
  uint32_t start = nl_symbol_offsets[symbol];
  return (nl_text){nl_symbol_text + start, nl_symbol_offsets[symbol + 1] - start};
}

static int compare_text(nl_text a, nl_text b) {
  int order = memcmp(a.data, b.data, a.length < b.length ? a.length : b.length);
  return order != 0 ? order : (a.length > b.length) - (a.length < b.length);
}

/** Special names are few lookups and stand in no order; the others are sorted. */
uint16_t nl_symbol_of(const nl_vm *vm, const nl_slot *name) {
  nl_text text = nl_str_text(vm, name);
  if (text.length > 4 && text.data[0] == '_' && text.data[1] == '_') {
    for (uint16_t i = 0; i < SYM_SPECIAL_COUNT; i++)
      if (compare_text(nl_symbol_name(i), text) == 0) return i;
  }
  uint32_t low = SYM_SPECIAL_COUNT, high = SYM_COUNT;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    int order = compare_text(nl_symbol_name((uint16_t)middle), text);
    if (order == 0) return (uint16_t)middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return SYM_NONE;
}
