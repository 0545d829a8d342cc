/* bytearray: bytes that grow, in a RAW object beside. */
#include "bytes.h"
#include "fuel.h"
#include "numbers.h"
#include "text-methods.h"

static nl_bytearray *array_at(const nl_vm *vm, nl_value v) { return nl_obj(vm, v); }
static uint8_t *data_of(const nl_vm *vm, nl_value v) { return (uint8_t *)nl_at(vm, array_at(vm, v)->data) + 4; }

static bool reserve(nl_vm *vm, nl_slot *array, uint64_t needed) {
  nl_ref old = array_at(vm, *array)->data;
  if (needed <= (old ? NL_HEADER_WORDS(*(uint32_t *)nl_at(vm, old)) * 4 - 4 : 0)) return true;
  if (old && nl_grow_last(vm, old, nl_words_of(needed + needed / 8 + 12))) return true;
  nl_ref raw = nl_alloc(vm, KIND_RAW, nl_words_of(needed + needed / 4 + 4));
  if (!raw) return false;
  nl_bytearray *a = array_at(vm, *array);
  if (a->length) memcpy((uint8_t *)nl_at(vm, raw) + 4, data_of(vm, *array), a->length);
  a->data = raw;
  return true;
}

nl_value nl_bytearray_new(nl_vm *vm, uint32_t length) {
  nl_ref ref = nl_alloc(vm, KIND_BYTEARRAY, sizeof(nl_bytearray) / 4);
  if (!ref) return NL_UNDEFINED;
  uint32_t mark = nl_mark(vm);
  nl_slot *array = nl_push(vm, NL_OBJECT(KIND_BYTEARRAY, ref));
  bool ok = array && reserve(vm, array, length);
  nl_value made = ok ? *array : NL_UNDEFINED;
  if (ok) array_at(vm, made)->length = length;
  nl_release(vm, mark);
  return made;
}

bool nl_bytearray_of(nl_vm *vm, nl_slot *bytes) {
  uint32_t length = nl_view(vm, bytes).length;
  nl_value made = nl_bytearray_new(vm, length);
  if (nl_is_undefined(made)) return false;
  if (length) memcpy(data_of(vm, made), nl_view(vm, bytes).data, length);
  return nl_give(bytes, made);
}

/** Replaces bytes [start, stop) by those of a bytes value. */
static bool splice(nl_vm *vm, nl_slot *array, uint32_t start, uint32_t stop, nl_slot *source) {
  uint32_t length = array_at(vm, *array)->length, count = source ? nl_view(vm, source).length : 0;
  uint64_t grown = (uint64_t)length - (stop - start) + count;
  if (!reserve(vm, array, grown)) return false;
  if (grown == 0) return array_at(vm, *array)->length = 0, true;
  if (!nl_spend_bytes(vm, length - stop)) return false;
  uint8_t *data = data_of(vm, *array);
  memmove(data + start + count, data + stop, length - stop);
  if (count) memcpy(data + start, nl_view(vm, source).data, count);
  array_at(vm, *array)->length = (uint32_t)grown;
  return true;
}

/** The bytes of an iterable, never the array itself, in a pushed slot. */
static nl_slot *bytes_of(nl_vm *vm, nl_slot *source) {
  nl_slot *slots = nl_push_slots(vm, 2);
  if (!slots) return NULL;
  slots[1] = *source;
  return nl_bytes_from(vm, "bytearray", &slots[1], &slots[0]) ? &slots[0] : NULL;
}

static bool insert_all(nl_vm *vm, nl_slot *array, uint32_t start, uint32_t stop, nl_slot *source) {
  uint32_t mark = nl_mark(vm);
  nl_slot *bytes = bytes_of(vm, source);
  bool ok = bytes && splice(vm, array, start, stop, bytes);
  nl_release(vm, mark);
  return ok;
}

bool nl_bytearray_extend(nl_vm *vm, nl_slot *bytearray, nl_slot *other) {
  uint32_t length = array_at(vm, *bytearray)->length;
  return insert_all(vm, bytearray, length, length, other);
}

bool nl_bytearray_repeat_inplace(nl_vm *vm, nl_slot *bytearray, nl_slot *count) {
  uint32_t mark = nl_mark(vm);
  nl_slot *product = nl_push_slots(vm, 1);
  bool ok = product && nl_bytes_repeat(vm, bytearray, count, product);
  if (ok) *array_at(vm, *bytearray) = *array_at(vm, *product);
  nl_release(vm, mark);
  return ok;
}

static bool remove_at(nl_vm *vm, nl_slot *array, uint32_t index) { return splice(vm, array, index, index + 1, NULL); }

/** Removes `count` bytes from start on in steps of `step`. */
static bool remove_steps(nl_vm *vm, nl_slot *array, int32_t start, int32_t step, uint32_t count) {
  if (step < 0) {
    start += ((int32_t)count - 1) * step;
    step = -step;
  }
  for (uint32_t i = count; i-- > 0;)
    if (!remove_at(vm, array, (uint32_t)(start + (int32_t)i * step))) return false;
  return true;
}

static bool set_slice(nl_vm *vm, nl_slot *array, nl_slot *key, nl_slot *value) {
  int32_t start, stop, step;
  uint32_t count, mark = nl_mark(vm);
  if (nl_is_str(*value) || nl_is_int(*value) || nl_is_bool(*value) || nl_is_float(*value) || nl_is_kind(*value, KIND_BIGINT))
    return nl_raise(vm, TYPE_TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  if (!nl_slice_bounds(vm, key, array_at(vm, *array)->length, &start, &stop, &step, &count)) return false;
  if (step == 1) return insert_all(vm, array, (uint32_t)start, (uint32_t)start + count, value);
  nl_slot *bytes = bytes_of(vm, value);
  bool ok = bytes != NULL;
  if (ok) {
    nl_text text = nl_view(vm, bytes);
    if (text.length == 0) {
      ok = remove_steps(vm, array, start, step, count); /* no bytes: as del, unlike a list */
      count = 0;
    }
    if (ok && text.length != count)
      ok = nl_raise(vm, TYPE_ValueError, "attempt to assign bytes of size %u to extended slice of size %u", text.length, count);
    for (uint32_t i = 0; ok && i < count; i++) data_of(vm, *array)[(uint32_t)(start + (int32_t)i * step)] = (uint8_t)text.data[i];
  }
  nl_release(vm, mark);
  return ok;
}

#define BYTEARRAY_KEY "bytearray indices must be integers or slices, not %t"

bool nl_bytearray_setitem(nl_vm *vm, nl_slot *bytearray, nl_slot *key, nl_slot *value) {
  uint32_t index;
  uint8_t byte;
  if (nl_is_kind(*key, KIND_SLICE)) return set_slice(vm, bytearray, key, value);
  if (!nl_item_index(vm, key, array_at(vm, *bytearray)->length, BYTEARRAY_KEY, "bytearray index out of range", &index)) return false;
  if (!nl_byte_value(vm, value, &byte)) return false;
  if (index < array_at(vm, *bytearray)->length) data_of(vm, *bytearray)[index] = byte;
  return true;
}

bool nl_bytearray_delitem(nl_vm *vm, nl_slot *bytearray, nl_slot *key) {
  int32_t start, stop, step;
  uint32_t index, count, length = array_at(vm, *bytearray)->length;
  if (!nl_is_kind(*key, KIND_SLICE)) {
    if (!nl_item_index(vm, key, length, BYTEARRAY_KEY, "bytearray index out of range", &index)) return false;
    return remove_at(vm, bytearray, index);
  }
  if (!nl_slice_bounds(vm, key, length, &start, &stop, &step, &count)) return false;
  return remove_steps(vm, bytearray, start, step, count);
}

/* ---- methods ---- */

NL_NATIVE_DEFINE(py_bytearray_new) {
  (void)argc;
  if (!nl_bytes_construct(vm, "bytearray", args, &args[0])) return NATIVE_RAISE;
  if (!nl_give(&args[1], nl_bytearray_new(vm, 0)) || !splice(vm, &args[1], 0, 0, &args[0])) return NATIVE_RAISE;
  return nl_give_native(out, args[1]);
}

static nl_native_status insert_byte(nl_vm *vm, nl_slot *array, uint32_t at, nl_slot *item, nl_slot *out) {
  uint8_t byte;
  uint32_t length = array_at(vm, *array)->length;
  if (!nl_byte_value(vm, item, &byte) || !nl_spend_bytes(vm, length - at) || !reserve(vm, array, (uint64_t)length + 1)) return NATIVE_RAISE;
  uint8_t *data = data_of(vm, *array);
  memmove(data + at + 1, data + at, length - at);
  data[at] = byte;
  array_at(vm, *array)->length++;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_bytearray_append) { return (void)argc, insert_byte(vm, &args[0], array_at(vm, args[0])->length, &args[1], out); }

NL_NATIVE_DEFINE(py_bytearray_insert) {
  (void)argc;
  uint32_t at, end;
  int32_t index;
  if (!nl_index(vm, &args[1], &index)) return NATIVE_RAISE;
  end = array_at(vm, args[0])->length;
  if (index < 0) index = (uint32_t)-(int64_t)index > end ? 0 : (int32_t)((uint32_t)index + end);
  at = (uint32_t)index > end ? end : (uint32_t)index;
  return insert_byte(vm, &args[0], at, &args[2], out);
}

NL_NATIVE_DEFINE(py_bytearray_clear) {
  (void)vm, (void)argc;
  array_at(vm, args[0])->length = 0;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_bytearray_copy) { return (void)argc, nl_done(nl_piece(vm, &args[0], 0, array_at(vm, args[0])->length, out)); }

NL_NATIVE_DEFINE(py_bytearray_extend) {
  (void)argc;
  if (nl_is_number(nl_unwrap(vm, args[1])) || nl_is_none(args[1]))
    return nl_done(nl_raise(vm, TYPE_TypeError, "can't extend bytearray with %t", &args[1]));
  if (!nl_bytearray_extend(vm, &args[0], &args[1])) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_bytearray_pop) {
  (void)argc;
  uint32_t at, length = array_at(vm, args[0])->length;
  if (length == 0) return nl_done(nl_raise(vm, TYPE_IndexError, "pop from empty bytearray"));
  if (nl_is_undefined(args[1])) args[1] = NL_INT(-1);
  if (!nl_item_index(vm, &args[1], length, "'%t' object cannot be interpreted as an integer", "pop index out of range", &at)) return NATIVE_RAISE;
  nl_value byte = NL_INT(data_of(vm, args[0])[at]);
  if (!remove_at(vm, &args[0], at)) return NATIVE_RAISE;
  return nl_give_native(out, byte);
}

NL_NATIVE_DEFINE(py_bytearray_remove) {
  (void)argc;
  uint8_t byte;
  if (!nl_byte_value(vm, &args[1], &byte)) return NATIVE_RAISE;
  nl_text text = nl_view(vm, &args[0]);
  const char *hit = memchr(text.data, byte, text.length);
  if (!hit) return nl_done(nl_raise(vm, TYPE_ValueError, "value not found in bytearray"));
  if (!remove_at(vm, &args[0], (uint32_t)(hit - text.data))) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_bytearray_reverse) {
  (void)argc;
  uint32_t length = array_at(vm, args[0])->length;
  uint8_t *data = length ? data_of(vm, args[0]) : NULL;
  for (uint32_t i = 0; i + 1 < length - i; i++) {
    uint8_t swapped = data[i];
    data[i] = data[length - 1 - i];
    data[length - 1 - i] = swapped;
  }
  return nl_give_native(out, NL_NONE);
}
