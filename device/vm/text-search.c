/* Finding text in text: find, index, count, startswith, endswith and their mirrors, for str, bytes and bytearray. */
#include "fuel.h"
#include "text-methods.h"

nl_text nl_view(const nl_vm *vm, const nl_slot *v) {
  nl_text text;
  const uint8_t *data;
  if (!nl_bytes_view(vm, v, &data, &text.length)) return nl_str_text(vm, v);
  text.data = (const char *)data;
  return text;
}

bool nl_is_single_byte(const nl_vm *vm, const nl_slot *v) { return !nl_is_str(*v) || nl_str_is_ascii(vm, v); }
uint32_t nl_view_length(const nl_vm *vm, const nl_slot *v) { return nl_is_str(*v) ? nl_str_length(vm, v) : nl_view(vm, v).length; }

static bool starts_character(char c) { return ((uint8_t)c & 0xC0u) != 0x80u; }

uint32_t nl_view_offset(const nl_vm *vm, const nl_slot *v, uint32_t index) {
  nl_text text = nl_view(vm, v);
  if (nl_is_single_byte(vm, v)) return index < text.length ? index : text.length;
  uint32_t at = 0;
  for (; at < text.length; at++)
    if (starts_character(text.data[at]) && index-- == 0) break;
  return at;
}

bool nl_piece(nl_vm *vm, nl_slot *source, uint32_t start, uint32_t length, nl_slot *out) {
  if (nl_is_str(*source)) return nl_give(out, nl_str_part(vm, source, start, length));
  nl_value made = nl_is_kind(*source, KIND_BYTES) ? nl_bytes_new(vm, NULL, length) : nl_bytearray_new(vm, length);
  if (nl_is_undefined(made)) return false;
  nl_slot held = made;
  if (length) memcpy((char *)(uintptr_t)nl_view(vm, &held).data, nl_view(vm, source).data + start, length);
  *out = made;
  return true;
}

bool nl_same_text(nl_vm *vm, nl_slot *source, nl_slot *out) {
  if (!nl_is_kind(*source, KIND_BYTEARRAY)) return nl_give(out, *source);
  return nl_piece(vm, source, 0, nl_view(vm, source).length, out);
}

/* ---- the search itself ---- */
/* A search compares at each place, as most texts want. One that has compared far more bytes than the text has goes on with
 * the two-way algorithm (Crochemore and Perrin, 1991), whose work is linear in the worst case and needs no room. Searching
 * backwards is searching forwards in mirrored text. */
typedef struct {
  const char *text, *needle;
  uint32_t length, needle_length;
  bool mirrored;
} finding;

static char text_at(const finding *f, uint32_t i) { return f->text[f->mirrored ? f->length - 1 - i : i]; }
static char needle_at(const finding *f, uint32_t i) { return f->needle[f->mirrored ? f->needle_length - 1 - i : i]; }

/** Where the greatest suffix of the needle begins, by the order of characters or its reverse, and the suffix's period. */
static uint32_t greatest_suffix(const finding *f, bool reversed, uint32_t *period) {
  uint32_t start = 0, other = 1, same = 0;
  *period = 1;
  while (other + same < f->needle_length) {
    char a = needle_at(f, other + same), b = needle_at(f, start + same);
    if (a == b) {
      if (++same == *period) {
        other += same;
        same = 0;
      }
    } else if ((a < b) != reversed) {
      other += same + 1;
      same = 0;
      *period = other - start;
    } else {
      start = other++;
      same = 0;
      *period = 1;
    }
  }
  return start;
}

static bool has_period(const finding *f, uint32_t period, uint32_t length) {
  for (uint32_t i = 0; i < length; i++)
    if (period + i >= f->needle_length || needle_at(f, i) != needle_at(f, period + i)) return false;
  return true;
}

/** The needle is cut in two; the right part is compared first, then the left one. Returns the first place from `at` on. */
static uint32_t find_two_way(const finding *f, uint32_t at) {
  uint32_t period, other_period, known = 0;
  uint32_t cut = greatest_suffix(f, false, &period), other_cut = greatest_suffix(f, true, &other_period);
  if (other_cut > cut) {
    cut = other_cut;
    period = other_period;
  }
  bool periodic = has_period(f, period, cut);
  if (!periodic) period = (cut > f->needle_length - cut ? cut : f->needle_length - cut) + 1;
  while (f->length - at >= f->needle_length) {
    uint32_t i = cut > known ? cut : known;
    while (i < f->needle_length && needle_at(f, i) == text_at(f, at + i)) i++;
    if (i < f->needle_length) {
      at += i - cut + 1;
      known = 0;
      continue;
    }
    for (i = cut; i > known && needle_at(f, i - 1) == text_at(f, at + i - 1);) i--;
    if (i <= known) return at;
    at += period;
    known = periodic ? f->needle_length - period : 0;
  }
  return TEXT_NOT_FOUND;
}

enum { PATIENCE = 4 }; /* compared bytes a byte of text */

uint32_t nl_find_text(nl_text text, uint32_t start, uint32_t end, nl_text needle) {
  if (needle.length == 0) return start;
  uint64_t patience = (uint64_t)PATIENCE * (end - start);
  for (uint32_t at = start; at < end && end - at >= needle.length; at++) {
    const char *hit = memchr(text.data + at, needle.data[0], end - at - needle.length + 1);
    if (!hit) return TEXT_NOT_FOUND;
    if (memcmp(hit, needle.data, needle.length) == 0) return (uint32_t)(hit - text.data);
    at = (uint32_t)(hit - text.data);
    if (patience < needle.length) {
      finding f = {text.data + start, needle.data, end - start, needle.length, false};
      uint32_t found = find_two_way(&f, at - start);
      return found == TEXT_NOT_FOUND ? found : start + found;
    }
    patience -= needle.length;
  }
  return TEXT_NOT_FOUND;
}

uint32_t nl_find_text_last(nl_text text, uint32_t start, uint32_t end, nl_text needle) {
  if (end < start || end - start < needle.length) return TEXT_NOT_FOUND;
  if (needle.length == 0) return end;
  finding f = {text.data + start, needle.data, end - start, needle.length, true};
  uint64_t patience = (uint64_t)PATIENCE * f.length;
  for (uint32_t at = end - needle.length + 1; at-- > start;) {
    if (text.data[at] != needle.data[0]) continue;
    if (memcmp(text.data + at, needle.data, needle.length) == 0) return at;
    if (patience < needle.length) {
      uint32_t found = find_two_way(&f, end - needle.length - at);
      return found == TEXT_NOT_FOUND ? found : end - found - needle.length;
    }
    patience -= needle.length;
  }
  return TEXT_NOT_FOUND;
}

bool nl_want_text(nl_vm *vm, const nl_slot *self, nl_slot *v, const char *str_error) {
  if (nl_is_str(*self)) return nl_want_str(vm, v, str_error);
  nl_value inner = nl_unwrap(vm, *v);
  if (!nl_is_buffer(vm, inner)) return nl_raise(vm, TYPE_TypeError, "a bytes-like object is required, not '%t'", v);
  *v = inner;
  return true;
}

uint32_t nl_space_at(nl_text text, uint32_t at, bool is_str) {
  uint32_t size = 1, c = (uint8_t)text.data[at];
  if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13) || (is_str && c >= 28 && c <= 31);
  if (!is_str) return 0;
  c = nl_utf8_decode(text.data + at, &size);
  return nl_character_classes(c) & CHARACTER_SPACE ? size : 0;
}

uint32_t nl_character_before(nl_text text, uint32_t at, bool is_str) {
  do at--;
  while (is_str && !starts_character(text.data[at]));
  return at;
}

/** Window of args[2], args[3] in bytes of args[0]; false in *possible when it is turned inside out. */
static bool window(nl_vm *vm, nl_slot *args, uint32_t *start, uint32_t *end, bool *possible) {
  if (nl_is_missing(args[2]) && nl_is_missing(args[3])) {
    *start = 0;
    *end = nl_view(vm, &args[0]).length;
    return *possible = true;
  }
  if (!nl_search_window(vm, &args[2], nl_view_length(vm, &args[0]), start, end)) return false;
  *possible = *start <= *end;
  *start = nl_view_offset(vm, &args[0], *start);
  *end = nl_view_offset(vm, &args[0], *end);
  return true;
}

/** The text to search for: of self's sort, or for bytes also an int. `one` keeps that byte. */
static bool needle_of(nl_vm *vm, nl_slot *args, char *one, nl_text *out) {
  nl_slot *v = &args[1];
  *v = nl_unwrap(vm, *v);
  if (nl_is_str(args[0])) {
    if (!nl_want_str(vm, v, "must be str, not %t")) return false;
  } else if (nl_is_indexable(vm, *v)) {
    int32_t byte;
    if (!nl_index(vm, v, &byte)) return false;
    if (byte < 0 || byte > 255) return nl_raise(vm, TYPE_ValueError, "byte must be in range(0, 256)");
    *one = (char)byte;
    *out = (nl_text){one, 1};
    return true;
  } else if (!nl_is_buffer(vm, *v)) {
    return nl_raise(vm, TYPE_TypeError, "argument should be integer or bytes-like object, not '%t'", v);
  }
  *out = nl_view(vm, v);
  return true;
}

static uint32_t characters_before(const nl_vm *vm, nl_slot *self, uint32_t offset) {
  if (nl_is_single_byte(vm, self)) return offset;
  const char *data = nl_view(vm, self).data;
  uint32_t count = 0;
  for (uint32_t i = 0; i < offset; i++) count += starts_character(data[i]);
  return count;
}

typedef uint32_t (*finder)(nl_text text, uint32_t start, uint32_t end, nl_text needle);

static nl_native_status search(nl_vm *vm, nl_slot *args, finder find, bool must, nl_slot *out) {
  uint32_t start, end, at = TEXT_NOT_FOUND;
  bool possible;
  nl_text needle;
  char one;
  if (!window(vm, args, &start, &end, &possible) || !needle_of(vm, args, &one, &needle)) return NATIVE_RAISE;
  if (!nl_spend_bytes(vm, nl_view(vm, &args[0]).length)) return NATIVE_RAISE;
  if (possible) at = find(nl_view(vm, &args[0]), start, end, needle);
  if (at != TEXT_NOT_FOUND) return nl_give_native(out, NL_INT(characters_before(vm, &args[0], at)));
  if (must) return nl_done(nl_raise(vm, TYPE_ValueError, nl_is_str(args[0]) ? "substring not found" : "subsection not found"));
  return nl_give_native(out, NL_INT(-1));
}

static nl_native_status count(nl_vm *vm, nl_slot *args, nl_slot *out) {
  uint32_t start, end, found = 0;
  bool possible;
  nl_text needle;
  char one;
  if (!window(vm, args, &start, &end, &possible) || !needle_of(vm, args, &one, &needle)) return NATIVE_RAISE;
  if (!possible) return nl_give_native(out, NL_INT(0));
  if (needle.length == 0)
    return nl_give_native(out, NL_INT(characters_before(vm, &args[0], end) - characters_before(vm, &args[0], start) + 1));
  nl_text text = nl_view(vm, &args[0]);
  if (!nl_spend_bytes(vm, text.length)) return NATIVE_RAISE;
  for (uint32_t at = start; (at = nl_find_text(text, at, end, needle)) != TEXT_NOT_FOUND; at += needle.length) found++;
  return nl_give_native(out, NL_INT(found));
}

static bool matches_edge(nl_text text, uint32_t start, uint32_t end, nl_text edge, bool at_end) {
  if (end - start < edge.length) return false;
  return memcmp(text.data + (at_end ? end - edge.length : start), edge.data, edge.length) == 0;
}

static bool is_sort_of(const nl_vm *vm, const nl_slot *self, nl_value v) { return nl_is_str(*self) ? nl_is_str(v) : nl_is_buffer(vm, v); }

static nl_native_status edge(nl_vm *vm, nl_slot *args, bool at_end, nl_slot *out) {
  const char *name = at_end ? "endswith" : "startswith", *sort = nl_is_str(args[0]) ? "str" : "bytes";
  uint32_t start, end, length = 1;
  bool possible, found = false;
  nl_slot *items = &args[1];
  if (!window(vm, args, &start, &end, &possible)) return NATIVE_RAISE;
  args[1] = nl_unwrap(vm, args[1]);
  if (nl_is_kind(args[1], KIND_TUPLE)) nl_sequence(vm, args[1], &items, &length);
  for (uint32_t i = 0; i < length && !found; i++) {
    nl_slot item = nl_unwrap(vm, items[i]);
    if (!is_sort_of(vm, &args[0], item)) {
      args[2] = items[i];
      if (items == &args[1]) return nl_done(nl_raise(vm, TYPE_TypeError, "%s first arg must be %s or a tuple of %s, not %t", name, sort, sort, &args[2]));
      if (nl_is_str(args[0])) return nl_done(nl_raise(vm, TYPE_TypeError, "tuple for %s must only contain str, not %t", name, &args[2]));
      return nl_done(nl_raise(vm, TYPE_TypeError, "a bytes-like object is required, not '%t'", &args[2]));
    }
    found = possible && matches_edge(nl_view(vm, &args[0]), start, end, nl_view(vm, &item), at_end);
  }
  return nl_give_native(out, NL_BOOL(found));
}

#define TEXT_METHOD(name, call) \
  NL_NATIVE_DEFINE(name) {      \
    (void)argc;                 \
    return call;                \
  }
TEXT_METHOD(py_str_find, search(vm, args, nl_find_text, false, out))
TEXT_METHOD(py_str_rfind, search(vm, args, nl_find_text_last, false, out))
TEXT_METHOD(py_str_index, search(vm, args, nl_find_text, true, out))
TEXT_METHOD(py_str_rindex, search(vm, args, nl_find_text_last, true, out))
TEXT_METHOD(py_str_count, count(vm, args, out))
TEXT_METHOD(py_str_startswith, edge(vm, args, false, out))
TEXT_METHOD(py_str_endswith, edge(vm, args, true, out))
