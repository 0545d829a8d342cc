/* The instructions of match statements: what a pattern asks of a subject. */
#include "containers.h"
#include "exceptions.h"
#include "instructions.h"
#include "types.h"

/** Whether the class of an instance says that it is a sequence ("s") or a mapping ("m"), as those of collections.abc do. */
static bool is_marked(nl_vm *vm, nl_value v, char mark) {
  if (!nl_is_kind(v, KIND_INSTANCE)) return false;
  uint32_t top = nl_mark(vm);
  nl_slot *kept = nl_push(vm, v), *text = kept ? nl_push(vm, nl_str_new(vm, "__match_kind__", 14)) : NULL;
  nl_name name = {text, NAME_UNKNOWN};
  nl_slot found = text && !nl_is_undefined(*text) ? nl_class_find(vm, nl_type_of(vm, *kept), &name) : NL_UNDEFINED;
  bool marked = nl_is_str(found) && *nl_str_text(vm, &found).data == mark;
  nl_release(vm, top);
  return marked;
}

bool nl_matches_sequence(nl_vm *vm, nl_value v) {
  nl_value inner = nl_unwrap(vm, v);
  return nl_is_kind(inner, KIND_LIST) || nl_is_kind(inner, KIND_TUPLE) || nl_is_kind(inner, KIND_RANGE) || nl_is_kind(inner, KIND_MEMORYVIEW) ||
         is_marked(vm, v, 's');
}

bool nl_matches_mapping(nl_vm *vm, nl_value v) { return nl_is_kind(nl_unwrap(vm, v), KIND_DICT) || is_marked(vm, v, 'm'); }

/** [gc] subject.get(key, missing) of a mapping that is no dict. */
static bool get_from(nl_vm *vm, nl_slot *subject, nl_slot *key, nl_slot *value, bool *found) {
  uint32_t mark = nl_mark(vm);
  nl_slot *get = nl_push(vm, nl_str_new(vm, "get", 3)), *missing = get ? nl_push(vm, nl_list_new(vm, 0)) : NULL;
  nl_slot *first = missing ? nl_push(vm, *key) : NULL; /* arguments lie in rising order: the key, what stands for none */
  bool ok = first && !nl_is_undefined(*missing) && nl_getattr(vm, subject, get, get) && nl_call(vm, *get, 2, first, value);
  *found = ok && *value != *missing;
  nl_release(vm, mark);
  return ok;
}

bool nl_match_keys(nl_vm *vm, nl_slot *subject, nl_slot *keys, nl_slot *out) {
  uint32_t mark = nl_mark(vm), count;
  nl_slot *items, *dict = nl_push(vm, nl_unwrap(vm, *subject)), *values = dict ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *key = values ? nl_push(vm, NL_UNDEFINED) : NULL, *value = key ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!value) return false;
  if ((!nl_is_kind(*dict, KIND_DICT) && !nl_is_kind(*dict, KIND_INSTANCE)) || !nl_is_kind(*keys, KIND_TUPLE)) return nl_bad_register(vm);
  nl_sequence(vm, *keys, &items, &count);
  bool ok = !nl_is_undefined(*values = nl_tuple_new(vm, count)), found = true;
  for (uint32_t i = 0; ok && found && i < count; i++) {
    *key = nl_slots_at(vm, NL_LO(*keys))[i];
    for (uint32_t before = 0; ok && before < i; before++) { /* keys that the compiler does not know */
      bool same;
      ok = nl_equal(vm, key, &nl_slots_at(vm, NL_LO(*keys))[before], &same) && (!same || nl_raise(vm, TYPE_ValueError, "mapping pattern checks duplicate key (%r)", key));
    }
    if (!ok) break;
    ok = nl_is_kind(*dict, KIND_DICT) ? nl_dict_get(vm, dict, key, value, &found) : get_from(vm, subject, key, value, &found);
    if (ok && found) nl_slots_at(vm, NL_LO(*values))[i] = *value;
  }
  if (ok) *out = found ? *values : NL_NONE;
  nl_release(vm, mark);
  return ok;
}

/** Built-in types whose one positional sub-pattern matches the whole subject. */
static bool matches_itself(nl_value cls) {
  if (!nl_is_type(cls)) return false;
  switch (NL_LO(cls)) {
  case TYPE_bool:
  case TYPE_bytearray:
  case TYPE_bytes:
  case TYPE_dict:
  case TYPE_float:
  case TYPE_frozenset:
  case TYPE_int:
  case TYPE_list:
  case TYPE_set:
  case TYPE_str:
  case TYPE_tuple: return true;
  default: return false;
  }
}

/** [gc] Attribute `name` of the subject into values[i]; *found false when it has none. */
static bool match_attribute(nl_vm *vm, nl_slot *subject, nl_slot *name, nl_slot *values, uint32_t i, bool *found) {
  uint32_t mark = nl_mark(vm);
  nl_slot *value = nl_push(vm, NL_UNDEFINED);
  *found = value && nl_attribute_get(vm, subject, (nl_name){name, NAME_UNKNOWN}, value, true);
  if (*found) nl_slots_at(vm, NL_LO(*values))[i] = *value;
  nl_release(vm, mark);
  return nl_is_undefined(vm->exception);
}

/** Name of the attribute that sub-pattern i is about. */
static nl_value pattern_attribute(const nl_vm *vm, const nl_slot *cls, nl_value match_args, uint32_t positional, uint32_t i) {
  return i < positional ? nl_slots_at(vm, NL_LO(match_args))[i] : nl_slots_at(vm, NL_LO(cls[1]))[i - positional];
}

bool nl_match_class(nl_vm *vm, nl_slot *subject, nl_slot *cls, uint32_t positional, nl_slot *out) {
  uint32_t mark = nl_mark(vm), keywords, names = 0;
  nl_slot *items;
  if (!nl_is_class(cls[0])) return nl_raise(vm, TYPE_TypeError, "called match pattern must be a class");
  if (!nl_is_kind(cls[1], KIND_TUPLE)) return nl_bad_register(vm);
  bool match;
  nl_slot type = nl_type_of(vm, *subject);
  if (!nl_class_check(vm, SYM___instancecheck__, subject, &type, &cls[0], &match)) return false;
  if (!match) return *out = NL_NONE, true;
  nl_sequence(vm, cls[1], &items, &keywords);
  nl_slot *values = nl_push(vm, NL_UNDEFINED), *match_args = values ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *name = match_args ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = name && !nl_is_undefined(*values = nl_tuple_new(vm, positional + keywords)), found = true;
  bool whole = false;
  if (ok && positional) {
    ok = !nl_is_undefined(*name = nl_str_new(vm, "__match_args__", 14));
    if (ok && nl_attribute_get(vm, &cls[0], (nl_name){name, SYM___match_args__}, match_args, true)) {
      nl_sequence(vm, *match_args, &items, &names);
      if (!nl_is_kind(*match_args, KIND_TUPLE))
        nl_raise(vm, TYPE_TypeError, "%v.__match_args__ must be a tuple (got %t)", &((nl_class *)nl_obj(vm, cls[0]))->name, match_args);
    } else if (matches_itself(NL_TYPE(nl_builtin_base(vm, cls[0])))) {
      whole = positional == 1;
      names = 1;
    }
    ok = ok && nl_is_undefined(vm->exception);
    if (ok && names < positional) {
      nl_slot *text = nl_push(vm, NL_UNDEFINED);
      ok = text && nl_class_name_value(vm, &cls[0], text) &&
           nl_raise(vm, TYPE_TypeError, "%v() accepts %u positional sub-pattern%s (%u given)", text, names, names == 1 ? "" : "s", positional);
    }
  }
  for (uint32_t i = 1; ok && !whole && i < positional + keywords; i++)
    for (uint32_t j = 0; ok && j < i; j++) {
      nl_value first = pattern_attribute(vm, cls, *match_args, positional, j);
      *name = pattern_attribute(vm, cls, *match_args, positional, i);
      if (!nl_is_str(first) || !nl_is_str(*name) || !nl_str_equal(vm, &first, name)) continue;
      nl_slot *text = nl_push(vm, NL_UNDEFINED);
      ok = text && nl_class_name_value(vm, &cls[0], text) &&
           nl_raise(vm, TYPE_TypeError, "%v() got multiple sub-patterns for attribute '%v'", text, name);
    }
  if (ok && whole) nl_slots_at(vm, NL_LO(*values))[0] = *subject;
  for (uint32_t i = whole ? 1 : 0; ok && found && i < positional + keywords; i++) {
    *name = pattern_attribute(vm, cls, *match_args, positional, i);
    ok = nl_is_str(*name) ? match_attribute(vm, subject, name, values, i, &found)
                          : nl_raise(vm, TYPE_TypeError, "__match_args__ elements must be strings (got %t)", name);
  }
  if (ok) *out = found ? *values : NL_NONE;
  nl_release(vm, mark);
  return ok;
}
