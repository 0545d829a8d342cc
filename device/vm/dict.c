/* dict: what a program does with a hash table of pairs. */
#include "hash-table.h"

nl_value nl_dict_new(nl_vm *vm, uint32_t capacity) { return nl_table_new(vm, capacity); }
uint32_t nl_dict_length(const nl_vm *vm, nl_value dict) { return nl_table_at(vm, dict)->live; }
uint32_t nl_dict_version(const nl_vm *vm, nl_value dict) { return nl_table_at(vm, dict)->live; }

bool nl_dict_check_version(nl_vm *vm, nl_value dict, uint32_t version) {
  if (nl_dict_version(vm, dict) == version) return true;
  return nl_raise(vm, TYPE_RuntimeError, "%s changed size during iteration", nl_is_kind(dict, KIND_DICT) ? "dictionary" : "Set");
}

bool nl_dict_has(nl_vm *vm, nl_slot *dict, nl_slot *key, bool *out) {
  uint32_t entry;
  if (!nl_table_find(vm, dict, key, &entry)) return false;
  return *out = entry != NOT_FOUND, true;
}

bool nl_dict_get(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *out, bool *found) {
  uint32_t entry;
  *found = false;
  if (!nl_table_find(vm, dict, key, &entry)) return false;
  *found = entry != NOT_FOUND;
  if (*found) *out = nl_table_entry(vm, *dict, entry)[1];
  return true;
}

bool nl_dict_set(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *value) {
  uint32_t entry;
  if (!nl_table_add(vm, dict, key, &entry)) return false;
  nl_table_entry(vm, *dict, entry)[1] = *value;
  return true;
}

bool nl_dict_delete(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *old, bool *found) {
  uint32_t entry;
  *found = false;
  if (!nl_table_find(vm, dict, key, &entry)) return false;
  if (entry == NOT_FOUND) return true;
  *found = true;
  if (old) *old = nl_table_entry(vm, *dict, entry)[1];
  nl_table_remove(vm, *dict, entry);
  return true;
}

bool nl_dict_getitem(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *out) {
  bool found;
  return nl_dict_get(vm, dict, key, out, &found) && (found || nl_raise_value(vm, TYPE_KeyError, key));
}

bool nl_dict_delitem(nl_vm *vm, nl_slot *dict, nl_slot *key) {
  bool found;
  return nl_dict_delete(vm, dict, key, NULL, &found) && (found || nl_raise_value(vm, TYPE_KeyError, key));
}

bool nl_dict_entry(const nl_vm *vm, nl_value dict, uint32_t *position, nl_slot **key, nl_slot **value) {
  nl_slot *entry = nl_table_next(vm, dict, position);
  *key = entry;
  *value = entry ? entry + 1 : NULL;
  return entry != NULL;
}

bool nl_dict_entry_before(const nl_vm *vm, nl_value dict, uint32_t *position, nl_slot **key, nl_slot **value) {
  uint32_t used = nl_table_at(vm, dict)->used, i = *position < used ? *position : used;
  while (i-- > 0) {
    *key = nl_table_entry(vm, dict, i);
    *value = *key + 1;
    *position = i;
    if (!nl_is_undefined(**key)) return true;
  }
  return false;
}

bool nl_dict_copy(nl_vm *vm, nl_slot *dict, nl_slot *out) { return nl_table_copy(vm, dict, out); }

static bool update_from_dict(nl_vm *vm, nl_slot *dict, nl_slot *other, nl_slot *pair) {
  nl_slot *key, *value;
  for (uint32_t at = 0; nl_dict_entry(vm, *other, &at, &key, &value);) {
    pair[0] = *key;
    pair[1] = *value;
    if (!nl_dict_set(vm, dict, &pair[0], &pair[1])) return false;
  }
  return true;
}

/** Adds pair number n of an iterable of pairs. */
static bool add_pair(nl_vm *vm, nl_slot *dict, nl_slot *item, nl_slot *pair, uint32_t n) {
  nl_slot *items;
  uint32_t length;
  nl_value held = *item;
  bool ok = nl_is_kind(held, KIND_TUPLE) || nl_is_kind(held, KIND_LIST) || nl_list_from(vm, item, item);
  if (!ok) {
    if (!nl_pending_is(vm, TYPE_TypeError)) return false;
    nl_clear_exception(vm);
    return nl_raise(vm, TYPE_TypeError, "cannot convert dictionary update sequence element #%u to a sequence", n);
  }
  nl_sequence(vm, *item, &items, &length);
  if (length != 2)
    return nl_raise(vm, TYPE_ValueError, "dictionary update sequence element #%u has length %u; 2 is required", n, length);
  pair[0] = items[0];
  pair[1] = items[1];
  return nl_dict_set(vm, dict, &pair[0], &pair[1]);
}

/** `slots`: pair, iterator, item. keys: the iterator gives keys of a mapping. */
static bool update_from_iterator(nl_vm *vm, nl_slot *dict, nl_slot *mapping, nl_slot *slots) {
  for (uint32_t n = 0; nl_next(vm, &slots[2], &slots[3]); n++) {
    if (!mapping) {
      if (!add_pair(vm, dict, &slots[3], slots, n)) return false;
      continue;
    }
    if (!nl_getitem(vm, mapping, &slots[3], &slots[0]) || !nl_dict_set(vm, dict, &slots[3], &slots[0])) return false;
  }
  return nl_is_undefined(vm->exception);
}

/** An instance with a method keys() is a mapping: *is_mapping, and the iterator of its keys in slots[2]. */
static bool open_mapping(nl_vm *vm, nl_slot *other, nl_slot *slots, bool *is_mapping) {
  *is_mapping = false;
  if (!nl_is_kind(*other, KIND_INSTANCE)) return true;
  slots[0] = nl_str_new(vm, "keys", 4);
  if (!nl_getattr(vm, other, &slots[0], &slots[1])) {
    if (!nl_pending_is(vm, TYPE_AttributeError)) return false;
    nl_clear_exception(vm);
    return true;
  }
  *is_mapping = true;
  return nl_call(vm, slots[1], 0, NULL, &slots[1]) && nl_iter(vm, &slots[1], &slots[2]);
}

bool nl_dict_update(nl_vm *vm, nl_slot *dict, nl_slot *other) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 5);
  if (!slots) return false;
  bool ok, is_mapping;
  slots[4] = nl_unwrap(vm, *other);
  if (nl_is_kind(slots[4], KIND_DICT)) {
    ok = update_from_dict(vm, dict, &slots[4], slots);
  } else {
    ok = open_mapping(vm, other, slots, &is_mapping) && (is_mapping || nl_iter(vm, other, &slots[2])) &&
         update_from_iterator(vm, dict, is_mapping ? other : NULL, slots);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_dict_union(nl_vm *vm, nl_slot *dict, nl_slot *other, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *sum = nl_push_slots(vm, 1);
  bool ok = sum && nl_dict_copy(vm, dict, sum) && nl_dict_update(vm, sum, other);
  if (ok) *out = *sum;
  nl_release(vm, mark);
  return ok;
}

bool nl_dict_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) {
  *out = nl_dict_length(vm, *a) == nl_dict_length(vm, *b);
  if (!*out || *a == *b) return true;
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3), *key, *value;
  bool ok = slots != NULL;
  for (uint32_t at = 0; ok && *out && nl_dict_entry(vm, *a, &at, &key, &value);) {
    bool found;
    slots[0] = *value;
    slots[2] = *key;
    ok = nl_dict_get(vm, b, &slots[2], &slots[1], &found);
    *out = found;
    if (ok && found) ok = nl_equal_pair(vm, slots, out);
  }
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

/* ---- methods ---- */

/** A missing argument changes nothing; so does a **kwargs without keywords, which is undefined. */
static bool update_optional(nl_vm *vm, nl_slot *dict, nl_slot *other) {
  return nl_is_undefined(*other) || nl_dict_update(vm, dict, other);
}

NL_NATIVE_DEFINE(py_dict_new) {
  nl_slot *keywords = &args[argc - 1], *source = &args[0];
  if (nl_is_undefined(*source) && nl_is_kind(*keywords, KIND_DICT)) return nl_give_native(out, *keywords);
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push_slots(vm, 1);
  bool ok = dict && nl_give(dict, nl_dict_new(vm, 0)) && update_optional(vm, dict, source) && update_optional(vm, dict, keywords);
  if (ok) *out = *dict;
  nl_release(vm, mark);
  return nl_done(ok);
}

NL_NATIVE_DEFINE(py_dict_update) {
  if (!update_optional(vm, &args[0], &args[1]) || !update_optional(vm, &args[0], &args[argc - 1])) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_dict_clear) {
  (void)argc;
  nl_table_clear(vm, args[0]);
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_dict_copy) {
  (void)argc;
  return nl_done(nl_dict_copy(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_dict_fromkeys) {
  (void)argc;
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3);
  bool plain = args[0] == NL_TYPE(TYPE_dict);
  if (nl_is_undefined(args[2])) args[2] = NL_NONE;
  bool ok = slots && (plain ? nl_give(&slots[0], nl_dict_new(vm, 0)) : nl_call(vm, args[0], 0, NULL, &slots[0])) && nl_iter(vm, &args[1], &slots[1]);
  while (ok && nl_next(vm, &slots[1], &slots[2]))
    ok = plain ? nl_dict_set(vm, &slots[0], &slots[2], &args[2]) : nl_setitem(vm, &slots[0], &slots[2], &args[2]);
  ok = ok && nl_is_undefined(vm->exception);
  if (ok) *out = slots[0];
  nl_release(vm, mark);
  return nl_done(ok);
}

NL_NATIVE_DEFINE(py_dict_get) {
  (void)argc;
  bool found;
  if (!nl_dict_get(vm, &args[0], &args[1], out, &found)) return NATIVE_RAISE;
  return found ? NATIVE_OK : nl_give_native(out, nl_is_undefined(args[2]) ? NL_NONE : args[2]);
}

NL_NATIVE_DEFINE(py_dict_setdefault) {
  (void)argc;
  uint32_t entry;
  if (!nl_table_add(vm, &args[0], &args[1], &entry)) return NATIVE_RAISE;
  nl_slot *value = &nl_table_entry(vm, args[0], entry)[1];
  if (nl_is_undefined(*value)) *value = nl_is_undefined(args[2]) ? NL_NONE : args[2];
  return nl_give_native(out, *value);
}

NL_NATIVE_DEFINE(py_dict_pop) {
  (void)argc;
  bool found;
  if (!nl_dict_delete(vm, &args[0], &args[1], out, &found)) return NATIVE_RAISE;
  if (found) return NATIVE_OK;
  if (nl_is_undefined(args[2])) return nl_done(nl_raise_value(vm, TYPE_KeyError, &args[1]));
  return nl_give_native(out, args[2]);
}

static nl_native_status empty_error(nl_vm *vm, const char *message) {
  uint32_t mark = nl_mark(vm);
  nl_value text = nl_str_new(vm, message, strlen(message));
  nl_slot *held = nl_is_undefined(text) ? NULL : nl_push(vm, text);
  if (held) nl_raise_value(vm, TYPE_KeyError, held);
  nl_release(vm, mark);
  return NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_dict_popitem) {
  (void)argc;
  if (nl_dict_length(vm, args[0]) == 0) return empty_error(vm, "popitem(): dictionary is empty");
  nl_value pair = nl_tuple_new(vm, 2);
  if (nl_is_undefined(pair)) return NATIVE_RAISE;
  uint32_t entry = nl_table_last(vm, args[0]);
  memcpy(nl_slots_at(vm, NL_LO(pair)), nl_table_entry(vm, args[0], entry), 2 * sizeof(nl_slot));
  nl_table_remove(vm, args[0], entry);
  return nl_give_native(out, pair);
}
