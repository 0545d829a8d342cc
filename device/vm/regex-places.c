/* Places in a subject: bytes, as the matcher counts them, and characters, as Python does. */
#include "regex.h"

bool nl_regex_text(const nl_vm *vm, const nl_slot *v, const uint8_t **data, uint32_t *size) {
  if (!nl_is_str(*v)) return nl_bytes_view(vm, v, data, size);
  nl_text text = nl_str_text(vm, v);
  *data = (const uint8_t *)text.data;
  *size = text.length;
  return true;
}

/** Byte offset of a character, at most the length. */
NL_NATIVE_DEFINE(py__re_offset) {
  (void)argc;
  int32_t index;
  const uint8_t *text;
  uint32_t size, at = 0;
  if (!nl_index(vm, &args[1], &index)) return NATIVE_RAISE;
  if (!nl_regex_text(vm, &args[0], &text, &size)) return nl_raise(vm, TYPE_TypeError, "expected string or bytes-like object, got '%t'", &args[0]), NATIVE_RAISE;
  if (!nl_is_str(args[0]) || nl_str_is_ascii(vm, &args[0])) at = index < 0 ? 0 : (uint32_t)index < size ? (uint32_t)index : size;
  else
    for (; index > 0 && at < size; index--)
      do at++;
      while (at < size && (text[at] & 0xC0) == 0x80);
  *out = NL_INT((int32_t)at);
  return NATIVE_OK;
}

/** Number of the character at a byte offset. */
NL_NATIVE_DEFINE(py__re_index) {
  (void)argc;
  int32_t offset;
  const uint8_t *text;
  uint32_t size, count = 0;
  if (!nl_index(vm, &args[1], &offset)) return NATIVE_RAISE;
  if (offset >= 0 && nl_is_str(args[0]) && !nl_str_is_ascii(vm, &args[0]) && nl_regex_text(vm, &args[0], &text, &size)) {
    for (uint32_t at = 0; at < (uint32_t)offset && at < size; at++) count += (text[at] & 0xC0) != 0x80;
    offset = (int32_t)count;
  }
  *out = NL_INT(offset);
  return NATIVE_OK;
}

/** Bytes [start, end) of a subject, as a value of its type. */
NL_NATIVE_DEFINE(py__re_part) {
  (void)argc;
  int32_t start, end;
  const uint8_t *text;
  uint32_t size;
  if (!nl_index(vm, &args[1], &start) || !nl_index(vm, &args[2], &end)) return NATIVE_RAISE;
  if (!nl_regex_text(vm, &args[0], &text, &size)) return nl_raise(vm, TYPE_TypeError, "expected string or bytes-like object, got '%t'", &args[0]), NATIVE_RAISE;
  if (start < 0) start = 0;
  if (end < 0 || (uint32_t)end > size) end = (int32_t)size;
  if (start > end) start = end;
  nl_value part = NL_UNDEFINED;
  if (nl_is_str(args[0])) part = nl_str_part(vm, &args[0], (uint32_t)start, (uint32_t)(end - start));
  else {
    part = nl_bytes_new(vm, NULL, (uint32_t)(end - start));
    if (!nl_is_undefined(part) && nl_regex_text(vm, &args[0], &text, &size)) memcpy(((nl_bytes *)nl_obj(vm, part))->data, text + start, (size_t)(end - start));
  }
  *out = part;
  return nl_is_undefined(part) ? NATIVE_RAISE : NATIVE_OK;
}
