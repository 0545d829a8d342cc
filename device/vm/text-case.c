/* Case of whole texts, and the tests isalpha … isupper.
 *
 * Mappings to several characters: ß and İ only; the Σ at the end of a word becomes ς.
 */
#include "text-methods.h"
#include "unicode.h"

enum case_mode { MODE_LOWER, MODE_UPPER, MODE_TITLE, MODE_CAPITALIZE, MODE_SWAP, MODE_FOLD };
#define CASED (CHARACTER_UPPER | CHARACTER_LOWER | CHARACTER_TITLE)

/** A character of a str, or a byte where it stands for one: those from 128 on have no properties. */
static uint32_t character_at(nl_text text, uint32_t at, bool is_str, uint32_t *size) {
  *size = 1;
  if (is_str) return nl_utf8_decode(text.data + at, size);
  return (uint8_t)text.data[at] < 128 ? (uint8_t)text.data[at] : 0;
}

static bool is_cased(uint32_t c) { return (nl_character_classes(c) & CASED) != 0; }

static uint32_t small_sigma(nl_text text, uint32_t after, bool cased_before) {
  uint32_t size;
  bool cased_after = after < text.length && is_cased(nl_utf8_decode(text.data + after, &size));
  return cased_before && !cased_after ? 0x3C2 : 0x3C3;
}

static bool add_lower(nl_builder *b, uint32_t c) {
  if (c == 0x130) return nl_builder_add(b, "i\xCC\x87", 3);
  return nl_builder_add_code_point(b, nl_character_lower(c));
}

static bool add_upper(nl_builder *b, uint32_t c, bool title) {
  if (c == 0xDF) return nl_builder_add(b, title ? "Ss" : "SS", 2);
  return nl_builder_add_code_point(b, nl_character_upper(c));
}

static bool add_folded(nl_builder *b, uint32_t c) {
  uint32_t folded = c == 0x131 ? c : nl_character_lower(nl_character_upper(c));
  return folded == 0xDF ? nl_builder_add(b, "ss", 2) : add_lower(b, folded);
}

static bool add_mapped(nl_builder *b, nl_slot *self, uint32_t *at, enum case_mode mode, bool *cased_before) {
  nl_text text = nl_view(b->vm, self);
  uint32_t size = 1, c = (uint8_t)text.data[*at];
  if (nl_is_str(*self)) c = nl_utf8_decode(text.data + *at, &size);
  bool first = *at == 0, before = *cased_before;
  *at += size;
  uint32_t classes = nl_is_str(*self) || c < 128 ? nl_character_classes(c) : 0;
  *cased_before = (classes & CASED) != 0;
  bool upper = mode == MODE_UPPER || (mode == MODE_TITLE && !before) || (mode == MODE_CAPITALIZE && first) ||
               (mode == MODE_SWAP && (classes & CHARACTER_LOWER));
  if (!nl_is_str(*self)) return nl_builder_char(b, (char)(c >= 128 ? c : upper ? nl_character_upper(c) : nl_character_lower(c)));
  if (upper) return add_upper(b, c, mode != MODE_UPPER && mode != MODE_SWAP);
  if (mode == MODE_FOLD) return add_folded(b, c);
  return add_lower(b, c == 0x3A3 ? small_sigma(text, *at, before) : c);
}

static nl_native_status map(nl_vm *vm, nl_slot *self, enum case_mode mode, nl_slot *out) {
  nl_builder b;
  bool cased_before = false, ok = nl_builder_start(vm, &b, nl_view(vm, self).length);
  for (uint32_t at = 0; ok && at < nl_view(vm, self).length;) ok = add_mapped(&b, self, &at, mode, &cased_before);
  if (ok) return nl_done(nl_builder_finish_like(&b, self, out));
  nl_release(vm, b.mark);
  return NATIVE_RAISE;
}

/** Not empty, and every character has one of the classes. */
static nl_native_status all_are(nl_vm *vm, nl_slot *self, uint32_t classes, nl_slot *out) {
  nl_text text = nl_view(vm, self);
  uint32_t size = 1;
  bool yes = text.length > 0, is_str = nl_is_str(*self);
  for (uint32_t at = 0; yes && at < text.length; at += size) {
    uint32_t c = is_str ? nl_utf8_decode(text.data + at, &size) : (uint8_t)text.data[at];
    yes = (is_str || (c < 128 && (c < 28 || c > 31))) && (nl_character_classes(c) & classes) != 0; /* 28 to 31: space of str only */
  }
  return nl_give_native(out, NL_BOOL(yes));
}

/** Only letters of the wanted case among those that have one, and at least one. */
static nl_native_status is_case(nl_vm *vm, nl_slot *self, uint32_t wanted, nl_slot *out) {
  nl_text text = nl_view(vm, self);
  bool yes = false;
  uint32_t size;
  for (uint32_t at = 0; at < text.length; at += size) {
    uint32_t classes = nl_character_classes(character_at(text, at, nl_is_str(*self), &size)) & CASED;
    if (classes & ~wanted) return nl_give_native(out, NL_FALSE);
    yes = yes || classes;
  }
  return nl_give_native(out, NL_BOOL(yes));
}

NL_NATIVE_DEFINE(py_str_istitle) {
  (void)argc;
  nl_text text = nl_view(vm, &args[0]);
  bool cased = false, before = false;
  uint32_t size;
  for (uint32_t at = 0; at < text.length; at += size) {
    uint32_t classes = nl_character_classes(character_at(text, at, nl_is_str(args[0]), &size)) & CASED;
    if (classes && before != ((classes & CHARACTER_LOWER) != 0)) return nl_give_native(out, NL_FALSE);
    before = classes != 0;
    cased = cased || before;
  }
  return nl_give_native(out, NL_BOOL(cased));
}

NL_NATIVE_DEFINE(py_str_isidentifier) {
  (void)argc;
  nl_text text = nl_view(vm, &args[0]);
  uint32_t size;
  bool yes = text.length > 0;
  for (uint32_t at = 0; yes && at < text.length; at += size)
    yes = (nl_character_classes(nl_utf8_decode(text.data + at, &size)) & (at ? CHARACTER_NAME : CHARACTER_NAME_START)) != 0;
  return nl_give_native(out, NL_BOOL(yes));
}

NL_NATIVE_DEFINE(py_str_isascii) {
  (void)argc;
  nl_text text = nl_view(vm, &args[0]);
  return nl_give_native(out, NL_BOOL(nl_text_is_ascii(text.data, text.length)));
}

NL_NATIVE_DEFINE(py_str_isprintable) {
  if (nl_view(vm, &args[0]).length == 0) return nl_give_native(out, NL_TRUE);
  (void)argc;
  return all_are(vm, &args[0], CHARACTER_PRINTABLE, out);
}

#define CASE_METHOD(name, call) \
  NL_NATIVE_DEFINE(name) {      \
    (void)argc;                 \
    return call;                \
  }
CASE_METHOD(py_str_lower, map(vm, &args[0], MODE_LOWER, out))
CASE_METHOD(py_str_upper, map(vm, &args[0], MODE_UPPER, out))
CASE_METHOD(py_str_title, map(vm, &args[0], MODE_TITLE, out))
CASE_METHOD(py_str_capitalize, map(vm, &args[0], MODE_CAPITALIZE, out))
CASE_METHOD(py_str_swapcase, map(vm, &args[0], MODE_SWAP, out))
CASE_METHOD(py_str_casefold, map(vm, &args[0], MODE_FOLD, out))
CASE_METHOD(py_str_isalpha, all_are(vm, &args[0], CHARACTER_ALPHA, out))
CASE_METHOD(py_str_isalnum, all_are(vm, &args[0], CHARACTER_ALPHA | CHARACTER_NUMERIC, out))
CASE_METHOD(py_str_isdecimal, all_are(vm, &args[0], CHARACTER_DECIMAL, out))
CASE_METHOD(py_str_isdigit, all_are(vm, &args[0], CHARACTER_DIGIT, out))
CASE_METHOD(py_str_isnumeric, all_are(vm, &args[0], CHARACTER_NUMERIC, out))
CASE_METHOD(py_str_isspace, all_are(vm, &args[0], CHARACTER_SPACE, out))
CASE_METHOD(py_str_islower, is_case(vm, &args[0], CHARACTER_LOWER, out))
CASE_METHOD(py_str_isupper, is_case(vm, &args[0], CHARACTER_UPPER, out))
