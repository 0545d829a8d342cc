/* Making a class: C3 order, the cell of `__class__`, and what its body announced (`__set_name__`, `__init_subclass__`). */
#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "instructions.h"
#include "native.h"
#include "types.h"

/** [gc] The MRO of a base as a tuple: a class's own, or the chain of a built-in type. */
bool nl_class_mro(nl_vm *vm, nl_slot *base, nl_slot *out) {
  if (nl_is_kind(*base, KIND_CLASS)) return *out = ((nl_class *)nl_obj(vm, *base))->mro, true;
  if (!nl_is_type(*base)) return nl_raise(vm, TYPE_TypeError, "bases must be types");
  uint32_t count = 0;
  for (uint32_t t = NL_LO(*base); t != 0xFF; t = nl_builtin_types[t].base) count++;
  nl_value tuple = nl_tuple_new(vm, count);
  if (nl_is_undefined(tuple)) return false;
  nl_slot *items = nl_slots_at(vm, NL_LO(tuple));
  for (uint32_t t = NL_LO(*base); t != 0xFF; t = nl_builtin_types[t].base) *items++ = NL_TYPE(t);
  return *out = tuple, true;
}

/** Whether a class stands behind the head of any list: then it may not come yet. rows: lists of what is left to merge. */
static bool in_a_tail(const nl_vm *vm, nl_value cls, const nl_slot *rows, const uint32_t *heads, uint32_t row_count) {
  for (uint32_t row = 0; row < row_count; row++) {
    nl_slot *items;
    uint32_t count;
    nl_sequence(vm, rows[row], &items, &count);
    for (uint32_t i = heads[row] + 1; i < count; i++)
      if (items[i] == cls) return true;
  }
  return false;
}

static nl_value next_in_order(const nl_vm *vm, const nl_slot *rows, const uint32_t *heads, uint32_t row_count, bool *done) {
  *done = true;
  for (uint32_t row = 0; row < row_count; row++) {
    nl_slot *items;
    uint32_t count;
    nl_sequence(vm, rows[row], &items, &count);
    if (heads[row] >= count) continue;
    *done = false;
    if (!in_a_tail(vm, items[heads[row]], rows, heads, row_count)) return items[heads[row]];
  }
  return NL_UNDEFINED;
}

static void skip(const nl_vm *vm, nl_value cls, const nl_slot *rows, uint32_t *heads, uint32_t row_count) {
  for (uint32_t row = 0; row < row_count; row++) {
    nl_slot *items;
    uint32_t count;
    nl_sequence(vm, rows[row], &items, &count);
    if (heads[row] < count && items[heads[row]] == cls) heads[row]++;
  }
}

#define BASES_MAX 16

/** Raises what CPython says when no order is possible: the heads that are left, each once. */
static bool no_order(nl_vm *vm, const nl_slot *rows, const uint32_t *heads, uint32_t row_count) {
  uint32_t mark = nl_mark(vm), named = 0, count;
  nl_slot *names = nl_push(vm, NL_EMPTY_STR), *name = names ? nl_push(vm, NL_UNDEFINED) : NULL, *items;
  nl_slot *seen = name ? nl_push(vm, nl_list_new(vm, 2)) : NULL, *cls = seen ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = cls && !nl_is_undefined(*seen), known;
  for (uint32_t row = 0; ok && row < row_count; row++) {
    nl_sequence(vm, rows[row], &items, &count);
    if (heads[row] >= count) continue;
    *cls = items[heads[row]];
    ok = nl_contains(vm, seen, cls, &known);
    if (!ok || known) continue;
    ok = nl_list_append(vm, seen, cls) && nl_class_name_value(vm, cls, name) && nl_message(vm, names, named++ ? "%v, %v" : "%v%v", names, name);
  }
  if (ok) nl_raise(vm, TYPE_TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases %v", names);
  nl_release(vm, mark);
  return false;
}

/** [gc] C3: merges the bases' MROs and the bases themselves into the list `order`, which starts with the class. */
static bool merge(nl_vm *vm, nl_slot *bases, nl_slot *order) {
  uint32_t heads[BASES_MAX + 1] = {0}, count;
  nl_slot *items;
  nl_sequence(vm, *bases, &items, &count);
  if (count > BASES_MAX) return nl_raise(vm, TYPE_TypeError, "a class has at most %u bases, not %u", BASES_MAX, count);
  nl_slot *rows = nl_push(vm, *bases);
  for (uint32_t i = count; rows && i > 0; i--) {
    nl_slot *base = nl_push(vm, NL_UNDEFINED);
    if (!base) return false;
    nl_sequence(vm, *bases, &items, &count);
    nl_slot given = items[i - 1];
    if (!nl_class_mro(vm, &given, base)) return false;
    rows = base;
  }
  if (!rows) return false;
  for (;;) {
    bool done;
    nl_slot next = next_in_order(vm, rows, heads, count + 1, &done);
    if (done) return true;
    if (nl_is_undefined(next))
      return no_order(vm, rows, heads, count + 1);
    skip(vm, next, rows, heads, count + 1);
    nl_slot *kept = nl_push(vm, next);
    if (!kept || !nl_list_append(vm, order, kept)) return false;
    nl_release(vm, nl_mark(vm) + 8);
  }
}

static bool check_twice(nl_vm *vm, nl_slot *bases) {
  nl_slot *items;
  uint32_t count, mark = nl_mark(vm);
  nl_sequence(vm, *bases, &items, &count);
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t before = 0; before < i; before++) {
      if (items[i] != items[before] || !nl_is_class(items[i])) continue;
      nl_slot *cls = nl_push(vm, items[i]), *name = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
      if (name && nl_class_name_value(vm, cls, name)) nl_raise(vm, TYPE_TypeError, "duplicate base class %v", name);
      nl_release(vm, mark);
      return false;
    }
  return true;
}

/** First built-in type of an MRO that says how instances lie in memory. */
static nl_value native_base(const nl_slot *mro, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (nl_is_type(mro[i])) return mro[i];
  return NL_TYPE(TYPE_object);
}

/** Built-in types that can't be derived from. */
static bool is_final(uint32_t type) {
  if (type >= TYPE_FIRST_EXCEPTION) return false;
  return type == TYPE_bool || type == TYPE_range || type == TYPE_slice || type == TYPE_memoryview || type == TYPE_method ||
         nl_builtin_types[type].constructor == 0xFFFF;
}

/** [gc] Whether the built-in types among the ancestors can lie in one object. */
static bool check_layout(nl_vm *vm, nl_slot *bases, const nl_slot *mro, uint32_t mro_count) {
  nl_slot *items;
  uint32_t count;
  nl_sequence(vm, *bases, &items, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (!nl_is_type(items[i]) || !is_final(NL_LO(items[i]))) continue;
    uint32_t mark = nl_mark(vm);
    nl_slot *type = nl_push(vm, items[i]), *name = type ? nl_push(vm, NL_UNDEFINED) : NULL;
    if (name && nl_class_name_value(vm, type, name)) nl_raise(vm, TYPE_TypeError, "type '%v' is not an acceptable base type", name);
    nl_release(vm, mark);
    return false;
  }
  nl_value base = native_base(mro, mro_count);
  for (uint32_t i = 0; i < mro_count; i++) {
    bool plain = !nl_is_type(mro[i]) || NL_LO(mro[i]) == TYPE_object || NL_LO(mro[i]) >= TYPE_FIRST_EXCEPTION;
    if ((!plain || NL_LO(base) >= TYPE_FIRST_EXCEPTION) && nl_is_type(mro[i]) && !nl_subclass(vm, base, mro[i]) && !plain)
      return nl_raise(vm, TYPE_TypeError, "multiple bases have instance lay-out conflict");
  }
  return true;
}

static bool has_data_descriptor(nl_vm *vm, nl_value dict) {
  uint32_t position = 0;
  nl_slot *key, *value;
  while (nl_dict_entry(vm, dict, &position, &key, &value))
    if (nl_is_data_descriptor(vm, *value)) return true;
  return false;
}

static void mark_data_descriptors(nl_vm *vm, nl_slot *cls) {
  nl_class *c = nl_obj(vm, *cls);
  bool any = has_data_descriptor(vm, NL_OBJECT(KIND_DICT, c->dict)) || nl_class_has_slots(vm, *cls);
  nl_slot *mro;
  uint32_t count;
  nl_sequence(vm, c->mro, &mro, &count);
  for (uint32_t i = 1; i < count; i++)
    any |= nl_is_kind(mro[i], KIND_CLASS) && (NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, mro[i])) & CLASS_DATA_DESCRIPTORS);
  if (any) c->header |= CLASS_DATA_DESCRIPTORS << 6;
}

/** [gc] Wraps a function of the namespace that is a class or static method without saying so. */
static bool wrap_implicitly(nl_vm *vm, nl_slot *dict, enum nl_symbol symbol, enum nl_kind kind) {
  nl_text text = nl_symbol_name((uint16_t)symbol);
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, nl_str_new(vm, text.data, text.length)), *function = name ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = function && !nl_is_undefined(*name);
  if (ok) *function = nl_dict_get_name(vm, NL_LO(*dict), name);
  if (ok && nl_is_kind(*function, KIND_FUNCTION)) {
    nl_ref ref = nl_alloc(vm, kind, sizeof(nl_wrapper) / 4);
    ok = ref != 0;
    if (ok) ((nl_wrapper *)nl_at(vm, ref))->function = *function;
    if (ok) *function = NL_OBJECT(kind, ref);
    ok = ok && nl_dict_set(vm, dict, name, function);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] Who defines __eq__ without __hash__ has no hash. */
static bool drop_hash(nl_vm *vm, nl_slot *dict) {
  uint32_t mark = nl_mark(vm);
  nl_slot *eq = nl_push(vm, nl_str_new(vm, "__eq__", 6)), *hash = eq ? nl_push(vm, NL_UNDEFINED) : NULL, *none = hash ? nl_push(vm, NL_NONE) : NULL;
  bool ok = none && !nl_is_undefined(*eq) && !nl_is_undefined(*hash = nl_str_new(vm, "__hash__", 8));
  if (ok && !nl_is_undefined(nl_dict_get_name(vm, NL_LO(*dict), eq)) && nl_is_undefined(nl_dict_get_name(vm, NL_LO(*dict), hash)))
    ok = nl_dict_set(vm, dict, hash, none);
  nl_release(vm, mark);
  return ok;
}

/** [gc] Special names that a program made up while it ran (`type(name, bases, {computed: …})`) are remembered. */
static bool note_names(nl_vm *vm, nl_slot *dict) {
  uint32_t mark = nl_mark(vm), position = 0;
  nl_slot *name = nl_push(vm, NL_UNDEFINED), *key, *value;
  bool ok = name != NULL;
  while (ok && nl_dict_entry(vm, *dict, &position, &key, &value)) {
    *name = *key;
    if (nl_is_str(*name)) ok = nl_note_special(vm, name);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] A class made by a call belongs to the module that runs. */
static bool note_module(nl_vm *vm, nl_slot *dict) {
  uint32_t mark = nl_mark(vm);
  nl_slot *key = nl_push(vm, nl_str_new(vm, "__module__", 10)), *name = key ? nl_push(vm, NL_NONE) : NULL;
  bool ok = name && !nl_is_undefined(*key);
  if (ok && vm->frame && nl_is_undefined(nl_dict_get_name(vm, NL_LO(*dict), key))) {
    *name = nl_module_name(vm, frame_code(vm, nl_frame_at(vm, vm->frame))->module);
    ok = nl_dict_set(vm, dict, key, name);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] What becomes of a namespace when it is a class's. */
static bool complete(nl_vm *vm, nl_slot *dict) {
  return note_module(vm, dict) && drop_hash(vm, dict) && note_names(vm, dict) && wrap_implicitly(vm, dict, SYM___new__, KIND_STATICMETHOD) &&
         wrap_implicitly(vm, dict, SYM___init_subclass__, KIND_CLASSMETHOD) &&
         wrap_implicitly(vm, dict, SYM___class_getitem__, KIND_CLASSMETHOD);
}

/** [gc] The value of a key of the namespace, removed; undefined when it is not there. */
static bool take(nl_vm *vm, nl_slot *dict, const char *key, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, NL_UNDEFINED);
  bool found = false;
  if (!name || nl_is_undefined(*name = nl_str_new(vm, key, strlen(key)))) return false;
  bool ok = nl_dict_delete(vm, dict, name, out, &found);
  if (ok && !found) *out = NL_UNDEFINED;
  nl_release(vm, mark);
  return ok;
}

/** [gc] Says in a note of the pending exception whose __set_name__ it was. scratch: a stack slot. */
static void note_failed_name(nl_vm *vm, nl_slot *value, nl_slot *name, nl_slot *cls, nl_slot *scratch) {
  nl_slot *note = nl_push(vm, NL_UNDEFINED), *held = note ? nl_push(vm, vm->exception) : NULL;
  if (!held) return;
  nl_clear_exception(vm);
  if (nl_message(vm, note, "Error calling __set_name__ on '%t' instance %r in '%v'", value, name, &((nl_class *)nl_obj(vm, *cls))->name))
    nl_call_named(vm, NL_NATIVE(NATIVE_BaseException_add_note), 2, held, NL_UNDEFINED, scratch);
  vm->exception = *held;
}

/** [gc] Calls __set_name__(cls, name) of everything in the namespace that has it. */
static bool set_names(nl_vm *vm, nl_slot *cls) {
  uint32_t position = 0, mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, NL_UNDEFINED), *owner = name ? nl_push(vm, *cls) : NULL;
  nl_slot *value = owner ? nl_push(vm, NL_UNDEFINED) : NULL, *result = value ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = result != NULL;
  nl_slot *key, *entry;
  while (ok && nl_dict_entry(vm, NL_OBJECT(KIND_DICT, ((nl_class *)nl_obj(vm, *cls))->dict), &position, &key, &entry)) {
    nl_value method = nl_is_kind(*entry, KIND_INSTANCE) ? nl_special(vm, *entry, SYM___set_name__) : NL_UNDEFINED;
    if (nl_is_undefined(method)) continue;
    *name = *key;
    *value = *entry;
    ok = nl_call_method(vm, method, value, 2, owner, result) || (note_failed_name(vm, value, name, owner, result), false);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] Calls the parents' __init_subclass__ with the class statement's keywords. */
static bool init_subclass(nl_vm *vm, nl_slot *cls, nl_slot *keywords) {
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, NL_UNDEFINED), *hook = text ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *result = hook ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!result || nl_is_undefined(*text = nl_str_new(vm, "__init_subclass__", 17))) return false;
  nl_name name = {text, SYM___init_subclass__};
  nl_value found = nl_class_find_after(vm, *cls, *cls, &name);
  bool ok = true;
  if (nl_is_native(found)) {
    if (nl_is_kind(*keywords, KIND_DICT) && nl_dict_length(vm, *keywords))
      ok = nl_raise(vm, TYPE_TypeError, "%v.__init_subclass__() takes no keyword arguments", &((nl_class *)nl_obj(vm, *cls))->name);
  } else {
    *hook = nl_is_kind(found, KIND_CLASSMETHOD) ? ((nl_wrapper *)nl_obj(vm, found))->function : found;
    ok = nl_call_keywords(vm, hook, cls, keywords, result);
  }
  nl_release(vm, mark);
  return ok;
}

/** Whether another class between the head of the MRO and number i brings class i in. */
static bool comes_with_another(const nl_vm *vm, const nl_slot *mro, uint32_t i) {
  for (uint32_t before = 1; before < i; before++)
    if (nl_subclass(vm, mro[before], mro[i])) return true;
  return false;
}

/* Bases are not kept: they are those of the MRO that no other one derives from. */
bool nl_class_bases(nl_vm *vm, nl_slot *cls, nl_slot *out) {
  uint32_t mark = nl_mark(vm), count;
  nl_slot *list = nl_push(vm, NL_UNDEFINED), *base = list ? nl_push(vm, NL_UNDEFINED) : NULL, *mro = base ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *items;
  bool ok = mro && nl_class_mro(vm, cls, mro) && !nl_is_undefined(*list = nl_list_new(vm, 1));
  if (ok) nl_sequence(vm, *mro, &items, &count);
  for (uint32_t i = 1; ok && i < count; i++) {
    nl_sequence(vm, *mro, &items, &count);
    if (comes_with_another(vm, items, i)) continue;
    *base = items[i];
    ok = nl_list_append(vm, list, base);
  }
  ok = ok && nl_tuple_from(vm, list, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_class_build(nl_vm *vm, nl_slot *parts, nl_slot *meta, nl_slot *out) {
  bool valid = nl_is_str(parts[0]) && nl_is_kind(parts[1], KIND_TUPLE) && nl_is_kind(parts[2], KIND_DICT) &&
               (nl_is_none(parts[3]) || nl_is_kind(parts[3], KIND_DICT));
  if (!valid) return nl_bad_register(vm);
  uint32_t mark = nl_mark(vm);
  nl_slot *cls = nl_push(vm, NL_UNDEFINED), *order = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *cell = order ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_ref ref = cell ? nl_alloc(vm, KIND_CLASS, sizeof(nl_class) / 4) : 0;
  if (!ref) return nl_release(vm, mark), false;
  *cls = NL_OBJECT(KIND_CLASS, ref);
  nl_class *made = nl_at(vm, ref);
  made->dict = NL_LO(parts[2]);
  made->name = parts[0];
  made->mro = NL_UNDEFINED;
  made->native_base = NL_TYPE(TYPE_object);
  made->meta = *meta;
  nl_slot *bases = &parts[1];
  nl_slot *items;
  uint32_t count;
  nl_sequence(vm, *bases, &items, &count);
  if (count == 0) {
    nl_value tuple = nl_tuple_new(vm, 1);
    if (nl_is_undefined(tuple)) return nl_release(vm, mark), false;
    nl_slots_at(vm, NL_LO(tuple))[0] = NL_TYPE(TYPE_object);
    *bases = tuple;
  }
  bool ok = check_twice(vm, bases) && !nl_is_undefined(*order = nl_list_new(vm, 4)) && nl_list_append(vm, order, cls) && merge(vm, bases, order);
  nl_slot *mro = ok ? nl_push(vm, NL_UNDEFINED) : NULL;
  ok = mro && nl_tuple_from(vm, order, mro);
  if (ok) {
    nl_sequence(vm, *mro, &items, &count);
    made = nl_obj(vm, *cls);
    made->mro = *mro;
    made->native_base = native_base(items, count);
    ok = check_layout(vm, bases, items, count);
  }
  nl_slot *namespace = &parts[2];
  ok = ok && complete(vm, namespace) && take(vm, namespace, "__classcell__", cell);
  if (ok && nl_is_kind(*cell, KIND_CELL)) ((nl_cell *)nl_obj(vm, *cell))->content = *cls;
  ok = ok && take(vm, namespace, "_tp_", cell); /* see name_behind_dot */
  if (ok && nl_is_str(*cell)) ((nl_class *)nl_obj(vm, *cls))->name = *cell;
  if (ok) mark_data_descriptors(vm, cls);
  ok = ok && nl_slots_check(vm, cls);
  ok = ok && set_names(vm, cls) && init_subclass(vm, cls, &parts[3]);
  if (ok) *out = *cls;
  nl_release(vm, mark);
  return ok;
}

/** Whether `base` is a direct base of a class that is complete. No [gc]. */
static bool derives_directly(const nl_vm *vm, const nl_class *cls, nl_value base) {
  nl_slot *mro;
  uint32_t count;
  if (!nl_is_kind(cls->mro, KIND_TUPLE)) return false;
  nl_sequence(vm, cls->mro, &mro, &count);
  for (uint32_t i = 1; i < count; i++)
    if (mro[i] == base) return !comes_with_another(vm, mro, i);
  return false;
}

/** Puts the direct subclasses into items, or counts them: the heap keeps the order in which they were made. No [gc]. */
static uint32_t find_subclasses(const nl_vm *vm, nl_value base, nl_slot *items, uint32_t room) {
  uint32_t count = 0;
  for (nl_ref ref = vm->static_start; ref < vm->heap_top; ref += NL_HEADER_WORDS(*(uint32_t *)nl_at(vm, ref)) * 4) {
    if (NL_HEADER_KIND(*(uint32_t *)nl_at(vm, ref)) != KIND_CLASS || !derives_directly(vm, nl_at(vm, ref), base)) continue;
    if (count < room) items[count] = NL_OBJECT(KIND_CLASS, ref);
    count++;
  }
  return count;
}

NL_NATIVE_DEFINE(py_type___subclasses__) {
  (void)argc;
  nl_collect(vm); /* those that nobody refers to are gone */
  nl_slot *tuple = nl_push(vm, NL_UNDEFINED);
  if (!tuple || nl_is_undefined(*tuple = nl_tuple_new(vm, find_subclasses(vm, args[0], NULL, 0)))) return NATIVE_RAISE;
  nl_slot *items;
  uint32_t room;
  nl_sequence(vm, *tuple, &items, &room);
  find_subclasses(vm, args[0], items, room);
  return nl_list_from(vm, tuple, out) ? NATIVE_OK : NATIVE_RAISE;
}
