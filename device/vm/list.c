/* list: a header object with a growing array beside it. Slots beyond the length hold undefined. */
#include "equality.h"
#include "fuel.h"

static nl_list *list_at(const nl_vm *vm, nl_value list) { return nl_obj(vm, list); }

static uint32_t array_capacity(const nl_vm *vm, nl_ref array) {
  return array ? (NL_HEADER_WORDS(((nl_tuple *)nl_at(vm, array))->header) - 1) / 2 : 0;
}

/** [gc] Room for `needed` items: in place while the array is the newest object, otherwise with some to spare. */
static bool reserve(nl_vm *vm, nl_slot *list, uint32_t needed) {
  nl_ref old = list_at(vm, *list)->items;
  if (needed <= array_capacity(vm, old)) return true;
  if (old && nl_grow_last(vm, old, nl_words_of(4 + (uint64_t)(needed + 1 + needed / 8) * 8))) return true;
  nl_ref array = nl_alloc(vm, KIND_ARRAY, nl_words_of(4 + ((uint64_t)needed + needed / 4 + 3) * 8));
  if (!array) return false;
  nl_list *l = list_at(vm, *list);
  if (l->length) memcpy(nl_slots_at(vm, array), nl_slots_at(vm, l->items), l->length * sizeof(nl_slot));
  l->items = array;
  return true;
}

nl_value nl_list_new(nl_vm *vm, uint32_t capacity) {
  nl_ref ref = nl_alloc(vm, KIND_LIST, sizeof(nl_list) / 4);
  if (!ref) return NL_UNDEFINED;
  if (capacity == 0) return NL_OBJECT(KIND_LIST, ref);
  uint32_t mark = nl_mark(vm);
  nl_slot *list = nl_push(vm, NL_OBJECT(KIND_LIST, ref));
  if (!list) return NL_UNDEFINED;
  nl_ref array = nl_alloc(vm, KIND_ARRAY, nl_words_of(4 + (uint64_t)capacity * 8));
  nl_value made = array ? *list : NL_UNDEFINED;
  if (array) list_at(vm, made)->items = array;
  nl_release(vm, mark);
  return made;
}

bool nl_list_append(nl_vm *vm, nl_slot *list, nl_slot *item) {
  uint32_t length = list_at(vm, *list)->length;
  if (!reserve(vm, list, length + 1)) return false;
  nl_list *l = list_at(vm, *list);
  nl_slots_at(vm, l->items)[length] = *item;
  l->length = length + 1;
  return true;
}

/** Replaces items [start, stop) by `count` others from a list or tuple (not the same list), or by nothing. */
static bool splice(nl_vm *vm, nl_slot *list, uint32_t start, uint32_t stop, nl_slot *source, uint32_t count) {
  uint32_t length = list_at(vm, *list)->length, n;
  uint64_t grown = (uint64_t)length - (stop - start) + count;
  if (grown > NL_MAX_OBJECT_WORDS) grown = NL_MAX_OBJECT_WORDS;
  if (grown > length && !reserve(vm, list, (uint32_t)grown)) return false;
  nl_list *l = list_at(vm, *list);
  if (!l->items) return true;
  if (!nl_spend_bytes(vm, (length - stop) * (uint32_t)sizeof(nl_slot))) return false;
  nl_slot *items = nl_slots_at(vm, l->items), *from;
  memmove(items + start + count, items + stop, (length - stop) * sizeof(nl_slot));
  if (count && nl_sequence(vm, *source, &from, &n)) memcpy(items + start, from, count * sizeof(nl_slot));
  for (uint32_t i = (uint32_t)grown; i < length; i++) items[i] = NL_UNDEFINED;
  l->length = (uint32_t)grown;
  return true;
}

/** Makes *out a list or tuple of the iterable's items, other than `list` itself. */
static bool other_sequence(nl_vm *vm, nl_slot *list, nl_slot *iterable, nl_slot *out) {
  nl_value v = nl_unwrap(vm, *iterable);
  if ((nl_is_kind(v, KIND_LIST) || nl_is_kind(v, KIND_TUPLE)) && v != *list) return nl_give(out, v);
  return nl_list_from(vm, iterable, out);
}

static bool append_all(nl_vm *vm, nl_slot *list, nl_slot *iterable) {
  nl_slot *items;
  uint32_t count, length;
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push_slots(vm, 2);
  if (!held) return false;
  held[0] = nl_is_undefined(nl_special(vm, *iterable, SYM___iter__)) ? nl_unwrap(vm, *iterable) : *iterable;
  bool ok = true;
  if (nl_sequence(vm, held[0], &items, &count)) {
    length = list_at(vm, *list)->length;
    ok = splice(vm, list, length, length, &held[0], count); /* also of itself: the items stay in front */
  } else if ((ok = nl_iter(vm, iterable, &held[0]))) {
    while ((ok = nl_next(vm, &held[0], &held[1])) && (ok = nl_list_append(vm, list, &held[1]))) {}
    ok = nl_is_undefined(vm->exception);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_list_extend(nl_vm *vm, nl_slot *list, nl_slot *iterable) { return append_all(vm, list, iterable); }

bool nl_list_from(nl_vm *vm, nl_slot *iterable, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *list = nl_push_slots(vm, 1);
  bool ok = list && nl_give(list, nl_list_new(vm, 0)) && append_all(vm, list, iterable);
  if (ok) *out = *list;
  nl_release(vm, mark);
  return ok;
}

bool nl_list_repeat_inplace(nl_vm *vm, nl_slot *list, nl_slot *count) {
  uint32_t times, length = list_at(vm, *list)->length;
  if (!nl_repeat_count(vm, count, &times)) return false;
  if (times == 0) return splice(vm, list, 0, length, NULL, 0);
  uint64_t total = (uint64_t)length * times;
  if (!reserve(vm, list, total > NL_MAX_OBJECT_WORDS ? NL_MAX_OBJECT_WORDS : (uint32_t)total)) return false;
  nl_list *l = list_at(vm, *list);
  for (; l->length < total; l->length += length)
    memcpy(nl_slots_at(vm, l->items) + l->length, nl_slots_at(vm, l->items), length * sizeof(nl_slot));
  return true;
}

/* ---- items ---- */

static bool set_slice(nl_vm *vm, nl_slot *list, nl_slot *key, nl_slot *value) {
  int32_t start, stop, step;
  uint32_t count, n;
  nl_slot *from;
  uint32_t mark = nl_mark(vm);
  nl_slot *source = nl_push_slots(vm, 1);
  if (!source) return false;
  bool ok = other_sequence(vm, list, value, source);
  if (!ok && nl_pending_is(vm, TYPE_TypeError) && !nl_is_object(*value)) {
    nl_clear_exception(vm);
    nl_raise(vm, TYPE_TypeError, "can only assign an iterable");
  }
  ok = ok && nl_slice_bounds(vm, key, list_at(vm, *list)->length, &start, &stop, &step, &count);
  if (ok) {
    nl_sequence(vm, *source, &from, &n);
    if (step == 1) {
      ok = splice(vm, list, (uint32_t)start, (uint32_t)start + count, source, n);
    } else if (n != count) {
      ok = nl_raise(vm, TYPE_ValueError, "attempt to assign sequence of size %u to extended slice of size %u", n, count);
    } else if (n) {
      nl_slot *items = nl_slots_at(vm, list_at(vm, *list)->items);
      for (uint32_t i = 0; i < n; i++) items[(uint32_t)(start + (int32_t)i * step)] = from[i];
    }
  }
  nl_release(vm, mark);
  return ok;
}

#define LIST_KEY "list indices must be integers or slices, not %t"

bool nl_list_setitem(nl_vm *vm, nl_slot *list, nl_slot *key, nl_slot *value) {
  uint32_t index;
  if (nl_is_kind(*key, KIND_SLICE)) return set_slice(vm, list, key, value);
  if (!nl_item_index(vm, key, list_at(vm, *list)->length, LIST_KEY, "list assignment index out of range", &index)) return false;
  nl_list *l = list_at(vm, *list);
  if (index >= l->length) return nl_raise(vm, TYPE_IndexError, "list assignment index out of range");
  nl_slots_at(vm, l->items)[index] = *value;
  return true;
}

/** Removes `count` items from start on in steps of `step`. */
static void remove_steps(nl_vm *vm, nl_slot *list, int32_t start, int32_t step, uint32_t count) {
  nl_list *l = list_at(vm, *list);
  if (count == 0) return;
  if (step < 0) {
    start += (int32_t)(count - 1) * step;
    step = -step;
  }
  nl_slot *items = nl_slots_at(vm, l->items);
  uint32_t to = (uint32_t)start, next = to;
  for (uint32_t i = to; i < l->length; i++) {
    if (count && i == next) {
      count--;
      next += (uint32_t)step;
    } else {
      items[to++] = items[i];
    }
  }
  for (uint32_t i = to; i < l->length; i++) items[i] = NL_UNDEFINED;
  l->length = to;
}

bool nl_list_delitem(nl_vm *vm, nl_slot *list, nl_slot *key) {
  int32_t start, stop, step = 1;
  uint32_t index, count = 1, length = list_at(vm, *list)->length;
  if (nl_is_kind(*key, KIND_SLICE)) {
    if (!nl_slice_bounds(vm, key, length, &start, &stop, &step, &count)) return false;
  } else {
    if (!nl_item_index(vm, key, length, LIST_KEY, "list assignment index out of range", &index)) return false;
    start = (int32_t)index;
  }
  remove_steps(vm, list, start, step, count);
  return true;
}

/* ---- methods ---- */

NL_NATIVE_DEFINE(py_list_new) {
  (void)argc;
  if (nl_is_undefined(args[0])) return nl_done(nl_give(out, nl_list_new(vm, 0)));
  return nl_done(nl_list_from(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_list_append) {
  (void)argc;
  if (!nl_list_append(vm, &args[0], &args[1])) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_list_clear) {
  (void)argc;
  nl_list *l = list_at(vm, args[0]);
  l->items = 0;
  l->length = 0;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_list_copy) {
  (void)argc;
  return nl_done(nl_list_from(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_list_extend) {
  (void)argc;
  if (!append_all(vm, &args[0], &args[1])) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_list_insert) {
  (void)argc;
  int32_t index;
  if (!nl_index(vm, &args[1], &index)) return NATIVE_RAISE;
  uint32_t length = list_at(vm, args[0])->length, at;
  if (index < 0) index = (uint32_t)-(int64_t)index > length ? 0 : (int32_t)((uint32_t)index + length);
  at = (uint32_t)index > length ? length : (uint32_t)index;
  if (!nl_spend_bytes(vm, (length - at) * (uint32_t)sizeof(nl_slot)) || !reserve(vm, &args[0], length + 1)) return NATIVE_RAISE;
  nl_list *l = list_at(vm, args[0]);
  nl_slot *items = nl_slots_at(vm, l->items);
  memmove(items + at + 1, items + at, (length - at) * sizeof(nl_slot));
  items[at] = args[2];
  l->length++;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_list_pop) {
  (void)argc;
  uint32_t at, length = list_at(vm, args[0])->length;
  if (length == 0) return nl_done(nl_raise(vm, TYPE_IndexError, "pop from empty list"));
  if (nl_is_undefined(args[1])) args[1] = NL_INT(-1);
  if (!nl_item_index(vm, &args[1], length, "'%t' object cannot be interpreted as an integer", "pop index out of range", &at)) return NATIVE_RAISE;
  *out = nl_slots_at(vm, list_at(vm, args[0])->items)[at];
  remove_steps(vm, &args[0], (int32_t)at, 1, 1);
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_list_reverse) {
  (void)argc;
  nl_slot *items;
  uint32_t length;
  nl_sequence(vm, args[0], &items, &length);
  for (uint32_t i = 0; i + 1 < length - i; i++) {
    nl_value swapped = items[i];
    items[i] = items[length - 1 - i];
    items[length - 1 - i] = swapped;
  }
  return nl_give_native(out, NL_NONE);
}
