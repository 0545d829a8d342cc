/* __slots__: instances of a class whose every class in the MRO has them keep the named attributes only.
 *
 * Instances are rows of values anyway, so slots save nothing here; what counts is that other names are refused, and that
 * there is no __dict__. Such classes carry CLASS_DATA_DESCRIPTORS, so others pay nothing for the question.
 */
#include "containers.h"
#include "exceptions.h"
#include "native.h"
#include "types.h"

/** `__slots__` of one class, or undefined. */
static nl_value slots_of(const nl_vm *vm, nl_value cls) {
  nl_slot *name = nl_special_name(vm, SYM___slots__);
  return name && nl_is_kind(cls, KIND_CLASS) ? nl_dict_get_name(vm, ((nl_class *)nl_obj(vm, cls))->dict, name) : NL_UNDEFINED;
}

static bool is_text(const nl_vm *vm, const nl_slot *v, const char *text) {
  nl_text have = nl_str_text(vm, v);
  return have.length == strlen(text) && memcmp(have.data, text, have.length) == 0;
}

/** Whether `slot`, as the class body wrote it, is `name`, as code inside or outside of the class writes it. */
static bool names(const nl_vm *vm, const nl_slot *slot, nl_value cls, const nl_slot *name) {
  if (!nl_is_str(*slot)) return false;
  if (nl_str_equal(vm, slot, name)) return true;
  nl_text private = nl_str_text(vm, slot), full = nl_str_text(vm, name);
  bool mangled = private.length > 2 && memcmp(private.data, "__", 2) == 0 && memcmp(private.data + private.length - 2, "__", 2) != 0;
  if (!mangled) return false;
  nl_text of = nl_str_text(vm, &((nl_class *)nl_obj(vm, cls))->name);
  while (of.length && *of.data == '_') of.data++, of.length--;
  return full.length == 1 + of.length + private.length && full.data[0] == '_' && memcmp(full.data + 1, of.data, of.length) == 0 &&
         memcmp(full.data + 1 + of.length, private.data, private.length) == 0;
}

/** Calls `names` for each of a class's slots. */
static bool slots_have(const nl_vm *vm, nl_value slots, nl_value cls, const nl_slot *name) {
  nl_slot *items, *key, *value, one = slots;
  uint32_t count, position = 0;
  if (nl_is_str(slots)) return names(vm, &one, cls, name);
  if (nl_sequence(vm, slots, &items, &count)) {
    for (uint32_t i = 0; i < count; i++)
      if (names(vm, &items[i], cls, name)) return true;
    return false;
  }
  while (nl_is_kind(slots, KIND_DICT) && nl_dict_entry(vm, slots, &position, &key, &value))
    if (names(vm, key, cls, name)) return true;
  return false;
}

static bool is_list_of_names(nl_value v) { return nl_is_str(v) || nl_is_kind(v, KIND_TUPLE) || nl_is_kind(v, KIND_LIST) || nl_is_kind(v, KIND_DICT); }

bool nl_class_has_slots(const nl_vm *vm, nl_value cls) { return !nl_is_undefined(slots_of(vm, cls)); }

bool nl_slots_close(const nl_vm *vm, nl_value type, const nl_slot *name, bool *allowed) {
  *allowed = false;
  if (!nl_is_kind(type, KIND_CLASS) || !(NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, type)) & CLASS_DATA_DESCRIPTORS)) return false;
  if (nl_builtin_base(vm, type) >= TYPE_FIRST_EXCEPTION) return false;
  nl_slot *mro, dict_name = NL_UNDEFINED;
  uint32_t count;
  nl_sequence(vm, ((nl_class *)nl_obj(vm, type))->mro, &mro, &count);
  nl_slot *known = nl_special_name(vm, SYM___dict__);
  if (known) dict_name = *known;
  for (uint32_t i = 0; i < count; i++) {
    if (nl_is_type(mro[i])) continue;
    nl_value slots = slots_of(vm, mro[i]);
    if (!is_list_of_names(slots)) return false; /* none, or a form that is not read here */
    if (!nl_is_undefined(dict_name) && slots_have(vm, slots, mro[i], &dict_name)) return false;
    if (name && slots_have(vm, slots, mro[i], name)) *allowed = true;
  }
  return true;
}

/** [gc] Every slot is a name; types of no fixed size have no room for any. held: what slots_of gave, as a tuple. */
static bool check_names(nl_vm *vm, nl_slot *cls, nl_slot *held) {
  nl_slot *items;
  uint32_t count;
  enum nl_type base = nl_builtin_base(vm, *cls);
  nl_sequence(vm, *held, &items, &count);
  nl_slot type = NL_TYPE(base), *name = nl_push(vm, NL_UNDEFINED);
  if (!name) return false;
  if (count && (base == TYPE_int || base == TYPE_bytes || base == TYPE_tuple)) {
    if (nl_class_name_value(vm, &type, name)) nl_raise(vm, TYPE_TypeError, "nonempty __slots__ not supported for subtype of '%v'", name);
    return false;
  }
  for (uint32_t i = 0; i < count; i++) {
    *name = nl_slots_at(vm, NL_LO(*held))[i];
    if (!nl_is_str(*name)) return nl_raise(vm, TYPE_TypeError, "__slots__ items must be strings, not '%t'", name);
    if (!nl_call(vm, NL_NATIVE(NATIVE_str_isidentifier), 1, name, name)) return false;
    if (*name == NL_FALSE) return nl_raise(vm, TYPE_TypeError, "__slots__ must be identifiers");
  }
  return true;
}

/** [gc] `__slots__` of any iterable as a list of names that is read here. */
static bool read_slots(nl_vm *vm, nl_slot *cls) {
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, slots_of(vm, *cls)), *name = held ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!name) return false;
  bool ok = true, known = is_list_of_names(*held);
  if (nl_is_str(*held)) *held = nl_tuple_of(vm, 1, held);
  else ok = nl_tuple_from(vm, held, held);
  ok = ok && !nl_is_undefined(*held) && check_names(vm, cls, held);
  if (ok && !known) {
    nl_slot *dict = nl_push(vm, NL_OBJECT(KIND_DICT, ((nl_class *)nl_obj(vm, *cls))->dict));
    ok = dict && !nl_is_undefined(*name = nl_str_new(vm, "__slots__", 9)) && nl_dict_set(vm, dict, name, held);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] A slot that is also a class variable is an error. */
bool nl_slots_check(nl_vm *vm, nl_slot *cls) {
  if (nl_is_undefined(slots_of(vm, *cls))) return true;
  if (!read_slots(vm, cls)) return false;
  nl_value slots = slots_of(vm, *cls);
  uint32_t position = 0;
  nl_slot *key, *value;
  while (nl_dict_entry(vm, NL_OBJECT(KIND_DICT, ((nl_class *)nl_obj(vm, *cls))->dict), &position, &key, &value)) {
    if (!nl_is_str(*key) || is_text(vm, key, "__slots__") || !slots_have(vm, slots, *cls, key)) continue;
    if (is_text(vm, key, "__qualname__") || is_text(vm, key, "__doc__") || is_text(vm, key, "__module__")) continue;
    return nl_raise(vm, TYPE_ValueError, "%r in __slots__ conflicts with class variable", key);
  }
  return true;
}
