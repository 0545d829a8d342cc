/* Operators on str, bytes and bytearray: items, slices, in, +, *. */
#include "fuel.h"
#include "text-methods.h"

/** Every step-th character, as a value of source's kind. */
static bool pick(nl_vm *vm, nl_slot *source, int32_t start, int32_t step, uint32_t count, nl_slot *out) {
  nl_builder b;
  bool ok = nl_builder_start(vm, &b, count), single = nl_is_single_byte(vm, source);
  uint32_t at = nl_view_offset(vm, source, (uint32_t)start);
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_text text = nl_view(vm, source);
    uint32_t size = 1;
    if (!single) nl_utf8_decode(text.data + at, &size);
    ok = nl_builder_add_part(&b, source, at, size);
    if (!ok || i + 1 == count) break;
    text = nl_view(vm, source);
    if (single) {
      at = (uint32_t)((int32_t)at + step);
      continue;
    }
    for (int32_t n = step; n > 0; n--, at += size) nl_utf8_decode(text.data + at, &size);
    for (int32_t n = step; n < 0; n++) at = nl_character_before(text, at, true);
  }
  if (!ok) return nl_release(vm, b.mark), false;
  return nl_builder_finish_like(&b, source, out);
}

static bool slice_text(nl_vm *vm, nl_slot *source, nl_slot *key, nl_slot *out) {
  int32_t start, stop, step;
  uint32_t count;
  if (!nl_slice_bounds(vm, key, nl_view_length(vm, source), &start, &stop, &step, &count)) return false;
  if (step != 1 && count > 0) return pick(vm, source, start, step, count, out);
  if (count == 0) return nl_piece(vm, source, 0, 0, out);
  uint32_t from = nl_view_offset(vm, source, (uint32_t)start);
  return nl_piece(vm, source, from, nl_view_offset(vm, source, (uint32_t)start + count) - from, out);
}

bool nl_str_getitem(nl_vm *vm, nl_slot *str, nl_slot *key, nl_slot *out) {
  uint32_t index;
  if (nl_is_kind(*key, KIND_SLICE)) return slice_text(vm, str, key, out);
  if (!nl_item_index(vm, key, nl_str_length(vm, str), "string indices must be integers, not '%t'", "string index out of range", &index)) return false;
  uint32_t at = nl_view_offset(vm, str, index);
  return nl_give(out, nl_str_next(vm, str, &at));
}

bool nl_bytes_getitem(nl_vm *vm, nl_slot *bytes, nl_slot *key, nl_slot *out) {
  uint32_t index;
  bool fixed = nl_is_kind(*bytes, KIND_BYTES);
  if (nl_is_kind(*key, KIND_SLICE)) return slice_text(vm, bytes, key, out);
  if (!nl_item_index(vm, key, nl_view(vm, bytes).length,
                     fixed ? "byte indices must be integers or slices, not %t" : "bytearray indices must be integers or slices, not %t",
                     fixed ? "index out of range" : "bytearray index out of range", &index))
    return false;
  return nl_give(out, NL_INT((uint8_t)nl_view(vm, bytes).data[index]));
}

static bool contains(nl_vm *vm, const nl_slot *text, nl_text needle, bool *out) {
  nl_text whole = nl_view(vm, text);
  *out = nl_find_text(whole, 0, whole.length, needle) != TEXT_NOT_FOUND;
  return nl_spend_bytes(vm, whole.length);
}

bool nl_str_contains(nl_vm *vm, nl_slot *str, nl_slot *item, bool *out) {
  nl_slot inner = nl_unwrap(vm, *item);
  if (!nl_is_str(inner)) return nl_raise(vm, TYPE_TypeError, "'in <string>' requires string as left operand, not %t", item);
  return contains(vm, str, nl_str_text(vm, &inner), out);
}

bool nl_byte_value(nl_vm *vm, nl_slot *v, uint8_t *out) {
  int32_t value;
  if (!nl_index(vm, v, &value)) return false;
  if (value < 0 || value > 255) return nl_raise(vm, TYPE_ValueError, "byte must be in range(0, 256)");
  *out = (uint8_t)value;
  return true;
}

bool nl_bytes_contains(nl_vm *vm, nl_slot *bytes, nl_slot *item, bool *out) {
  nl_slot inner = nl_unwrap(vm, *item);
  uint8_t byte;
  if (nl_is_buffer(vm, inner)) return contains(vm, bytes, nl_view(vm, &inner), out);
  if (!nl_is_indexable(vm, *item)) return nl_raise(vm, TYPE_TypeError, "a bytes-like object is required, not '%t'", item);
  if (!nl_byte_value(vm, item, &byte)) return false;
  return contains(vm, bytes, (nl_text){(const char *)&byte, 1}, out);
}

/** a + b of the kind of a, both checked. */
static bool concat(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out) {
  uint32_t na = nl_view(vm, a).length, nb = nl_view(vm, b).length;
  if (nl_is_str(*a)) {
    if (na == 0 || nb == 0) return nl_give(out, na ? *a : *b);
    nl_ref ref = nl_str_alloc(vm, nb > UINT32_MAX - na ? UINT32_MAX : na + nb);
    if (!ref) return false;
    char *to = (char *)((nl_str *)nl_at(vm, ref))->data;
    memcpy(to, nl_view(vm, a).data, na);
    memcpy(to + na, nl_view(vm, b).data, nb);
    return nl_give(out, nl_str_finish(vm, ref));
  }
  uint64_t total = (uint64_t)na + nb;
  uint32_t length = total > UINT32_MAX ? UINT32_MAX : (uint32_t)total;
  nl_slot sum = nl_is_kind(*a, KIND_BYTES) ? nl_bytes_new(vm, NULL, length) : nl_bytearray_new(vm, length);
  if (nl_is_undefined(sum)) return false;
  char *to = (char *)(uintptr_t)nl_view(vm, &sum).data;
  if (na) memcpy(to, nl_view(vm, a).data, na);
  if (nb) memcpy(to + na, nl_view(vm, b).data, nb);
  return nl_give(out, sum);
}

bool nl_str_concat(nl_vm *vm, nl_slot *str, nl_slot *other, nl_slot *out) {
  nl_value inner = nl_unwrap(vm, *other);
  if (!nl_is_str(inner)) return nl_raise(vm, TYPE_TypeError, "can only concatenate str (not \"%t\") to str", other);
  uint32_t mark = nl_mark(vm);
  nl_slot *held = other;
  if (inner != *other) held = nl_push(vm, inner);
  bool ok = held && concat(vm, str, held, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_bytes_concat(nl_vm *vm, nl_slot *bytes, nl_slot *other, nl_slot *out) {
  if (!nl_is_buffer(vm, *other))
    return nl_raise(vm, TYPE_TypeError, "can't concat %t to %t", other, bytes);
  return concat(vm, bytes, other, out);
}

static bool repeat(nl_vm *vm, nl_slot *source, nl_slot *count, nl_slot *out) {
  uint32_t times, length = nl_view(vm, source).length;
  int64_t exact = 0;
  if (!nl_repeat_count(vm, count, &times)) return false;
  if (length > 1 && times >= INT32_MAX && nl_int_to_i64(vm, nl_unwrap(vm, *count), &exact) && exact > INT64_MAX / length)
    return nl_raise(vm, TYPE_OverflowError, nl_is_str(*source) ? "repeated string is too long" : "repeated bytes are too long");
  if (times == 1 && !nl_is_kind(*source, KIND_BYTEARRAY)) return nl_give(out, *source);
  uint64_t size = (uint64_t)length * times;
  uint32_t total = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
  nl_slot made;
  if (nl_is_str(*source)) {
    nl_ref ref = nl_str_alloc(vm, total);
    if (!ref) return false;
    made = NL_OBJECT(KIND_STR, ref);
  } else {
    made = nl_is_kind(*source, KIND_BYTES) ? nl_bytes_new(vm, NULL, total) : nl_bytearray_new(vm, total);
    if (nl_is_undefined(made)) return false;
  }
  char *to = (char *)(uintptr_t)nl_view(vm, &made).data;
  if (length == 1) memset(to, nl_view(vm, source).data[0], total);
  else
    for (uint32_t i = 0; i < total; i += length) memcpy(to + i, nl_view(vm, source).data, length);
  return nl_give(out, nl_is_str(*source) ? nl_str_finish(vm, NL_LO(made)) : made);
}

bool nl_str_repeat(nl_vm *vm, nl_slot *str, nl_slot *count, nl_slot *out) { return repeat(vm, str, count, out); }
bool nl_bytes_repeat(nl_vm *vm, nl_slot *bytes, nl_slot *count, nl_slot *out) { return repeat(vm, bytes, count, out); }
