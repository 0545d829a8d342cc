/* What every object inherits: the methods of `object`, which super() reaches and a class may call by name. An instance whose
 * class derives from a built-in type answers with the value inside.
 */
#include "containers.h"
#include "exceptions.h"
#include "format.h"
#include "frame.h"
#include "native.h"
#include "protocols.h"
#include "types.h"

#include <string.h>

#define OK_IF(condition) ((condition) ? NATIVE_OK : NATIVE_RAISE)

static bool has_own_attributes(nl_value v) { return nl_is_kind(v, KIND_INSTANCE) || nl_is_kind(v, KIND_EXCEPTION); }

/** The keywords that a native got: a dict in its last argument, or undefined. */
static bool any_keywords(const nl_vm *vm, nl_value keywords) { return nl_is_kind(keywords, KIND_DICT) && nl_dict_length(vm, keywords); }

/** [gc] callee(*args, **keywords); args: stack slots in rising order. */
static bool call_spread(nl_vm *vm, nl_value callee, uint32_t argc, nl_slot *args, nl_slot *keywords, nl_slot *out) {
  uint32_t mark = nl_mark(vm), npos;
  nl_slot *function = nl_push(vm, callee), *tuple = function ? nl_push(vm, NL_UNDEFINED) : NULL, *names = tuple ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *spread;
  bool ok = names && !nl_is_undefined(*tuple = nl_tuple_of(vm, argc, args)) && nl_spread(vm, tuple, keywords, &spread, &npos, names) &&
            nl_call_named(vm, *function, npos, spread, *names, out);
  nl_release(vm, mark);
  return ok;
}

/** object(): something that is equal to itself only; an instance without a class of the program. */
NL_NATIVE_DEFINE(py_object_new) {
  (void)args, (void)argc;
  nl_ref ref = nl_alloc(vm, KIND_INSTANCE, sizeof(nl_instance) / 4);
  if (!ref) return NATIVE_RAISE;
  *out = NL_OBJECT(KIND_INSTANCE, ref);
  return NATIVE_OK;
}

/** Whether a method of this name is the program's, not a built-in type's. */
static bool has_own(nl_vm *vm, nl_value cls, enum nl_symbol symbol) {
  nl_slot *name = nl_special_name(vm, symbol);
  nl_value found = name ? nl_class_find(vm, cls, &(nl_name){name, symbol}) : NL_UNDEFINED;
  return !nl_is_undefined(found) && !nl_is_native(found);
}

/** What object() and object.__init__ were given beyond the class, unless a method of the class's is there to take it. */
static bool refuse_excess(nl_vm *vm, nl_slot *cls) {
  if (has_own(vm, *cls, SYM___new__)) return nl_raise(vm, TYPE_TypeError, "object.__new__() takes exactly one argument (the type to instantiate)");
  if (has_own(vm, *cls, SYM___init__)) return true;
  return nl_raise(vm, TYPE_TypeError, "%v() takes no arguments", &((nl_class *)nl_obj(vm, *cls))->name);
}

/** cls, values…, keywords: what __new__ of any built-in type does for its subclasses. */
NL_NATIVE_DEFINE(py_object___new__) {
  uint32_t count = argc - 1;
  nl_slot *keywords = &args[count];
  if (count == 0 || !nl_is_class(args[0])) return nl_raise(vm, TYPE_TypeError, "object.__new__(X): X is not a type object (%t)", &args[0]), NATIVE_RAISE;
  if (nl_is_type(args[0])) return OK_IF(call_spread(vm, args[0], count - 1, args + 1, keywords, out));
  enum nl_type base = nl_builtin_base(vm, args[0]);
  if (base == TYPE_object) {
    if ((count > 1 || any_keywords(vm, *keywords)) && !refuse_excess(vm, &args[0])) return NATIVE_RAISE;
    count = 1;
  }
  nl_slot *made = nl_push(vm, NL_UNDEFINED), *names = made ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!names || !nl_instance_make(vm, &args[0], count - 1, args + 1, names, nl_is_filled_later(base), made)) return NATIVE_RAISE;
  *out = *made;
  return NATIVE_OK;
}

/** [gc] `made`, a new container, as what target(…) is to hold from now on: dicts keep what they have. */
static bool refill(nl_vm *vm, nl_slot *target, nl_slot *made) {
  nl_slot *inner = nl_push(vm, nl_unwrap(vm, *target));
  if (!inner) return false;
  if (nl_is_kind(*inner, KIND_DICT) && nl_dict_length(vm, *inner)) return nl_dict_update(vm, inner, made);
  uint32_t *from = nl_obj(vm, *made), *to = nl_obj(vm, *inner);
  memcpy(to + 1, from + 1, (NL_HEADER_WORDS(*from) - 1) * sizeof *to);
  return true;
}

/** Fills a list, dict, set, bytearray or property anew; all others have what they need since __new__. */
NL_NATIVE_DEFINE(py_object___init__) {
  uint32_t count = argc - 1;
  nl_slot *keywords = &args[count];
  *out = NL_NONE;
  enum nl_type type = nl_builtin_type_of(vm, args[0]);
  if (type == TYPE_object && (count > 1 || any_keywords(vm, *keywords))) {
    if (!has_own(vm, nl_type_of(vm, args[0]), SYM___init__)) nl_raise(vm, TYPE_TypeError, "%t.__init__() takes exactly one argument (the instance to initialize)", &args[0]);
    else nl_raise(vm, TYPE_TypeError, "object.__init__() takes exactly one argument (the instance to initialize)");
    return NATIVE_RAISE;
  }
  if (!nl_is_filled_later(type)) return NATIVE_OK;
  nl_slot *made = nl_push(vm, NL_UNDEFINED);
  return OK_IF(made && call_spread(vm, NL_TYPE(type), count - 1, args + 1, keywords, made) && refill(vm, &args[0], made));
}

/** There for classes that mention it: nothing is pickled here. */
NL_NATIVE_DEFINE(py_object___reduce__) {
  (void)argc, (void)out;
  return nl_raise(vm, TYPE_TypeError, "cannot pickle '%t' object", &args[0]), NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_object___reduce_ex__) { return py_object___reduce__(vm, args, argc, out); }

/** cls, keywords */
NL_NATIVE_DEFINE(py_object___init_subclass__) {
  *out = NL_NONE;
  if (argc < 2 || !any_keywords(vm, args[argc - 1])) return NATIVE_OK;
  nl_slot *name = nl_push(vm, NL_UNDEFINED);
  if (name && nl_is_class(args[0]) && nl_class_name_value(vm, &args[0], name))
    nl_raise(vm, TYPE_TypeError, "%v.__init_subclass__() takes no keyword arguments", name);
  return NATIVE_RAISE;
}

/* ---- attributes ---- */
NL_NATIVE_DEFINE(py_object___setattr__) {
  (void)argc;
  if (!nl_attribute_name(vm, &args[1])) return NATIVE_RAISE;
  *out = NL_NONE;
  if (nl_is_kind(args[0], KIND_CLASS)) return OK_IF(nl_class_store(vm, &args[0], (nl_name){&args[1], NAME_UNKNOWN}, &args[2]));
  if (!has_own_attributes(args[0])) return nl_raise(vm, TYPE_TypeError, "can't apply this __setattr__ to %t object", &args[0]), NATIVE_RAISE;
  return OK_IF(nl_attribute_store_plain(vm, &args[0], (nl_name){&args[1], NAME_UNKNOWN}, &args[2]));
}

NL_NATIVE_DEFINE(py_object___delattr__) {
  (void)argc;
  if (!nl_attribute_name(vm, &args[1])) return NATIVE_RAISE;
  *out = NL_NONE;
  if (!has_own_attributes(args[0]) && !nl_is_kind(args[0], KIND_CLASS)) return nl_raise(vm, TYPE_TypeError, "can't apply this __delattr__ to %t object", &args[0]), NATIVE_RAISE;
  return OK_IF(nl_attribute_delete_plain(vm, &args[0], (nl_name){&args[1], NAME_UNKNOWN}));
}

NL_NATIVE_DEFINE(py_object___getattribute__) {
  (void)argc;
  if (!nl_attribute_name(vm, &args[1])) return NATIVE_RAISE;
  if (!has_own_attributes(args[0]) && !nl_is_kind(args[0], KIND_CLASS)) return OK_IF(nl_getattr(vm, &args[0], &args[1], out));
  return OK_IF(nl_attribute_get_plain(vm, &args[0], (nl_name){&args[1], NAME_UNKNOWN}, out));
}

/* ---- text ---- */
NL_NATIVE_DEFINE(py_object___repr__) {
  (void)argc;
  args[0] = nl_unwrap(vm, args[0]);
  if (nl_is_kind(args[0], KIND_INSTANCE) || nl_is_kind(args[0], KIND_EXCEPTION)) return OK_IF(nl_object_repr(vm, &args[0], out));
  return OK_IF(nl_repr_of(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_object___str__) {
  (void)argc;
  if (nl_is_kind(args[0], KIND_EXCEPTION)) return OK_IF(nl_exception_str(vm, &args[0], out));
  nl_value inner = nl_unwrap(vm, args[0]);
  if (nl_is_str(inner)) return *out = inner, NATIVE_OK;
  return OK_IF(nl_repr_of(vm, &args[0], out)); /* a class's own __repr__ shows the whole */
}

NL_NATIVE_DEFINE(py_object___format__) {
  (void)argc;
  args[0] = nl_is_kind(args[0], KIND_INSTANCE) ? nl_unwrap(vm, args[0]) : args[0];
  if (!nl_is_str(args[1])) return nl_raise(vm, TYPE_TypeError, "__format__() argument must be str, not %T", &args[1]), NATIVE_RAISE;
  if (!nl_is_kind(args[0], KIND_INSTANCE)) return OK_IF(nl_format(vm, &args[0], &args[1], out));
  if (args[1] == NL_EMPTY_STR) return OK_IF(nl_str_of(vm, &args[0], out));
  return nl_raise(vm, TYPE_TypeError, "unsupported format string passed to %t.__format__", &args[0]), NATIVE_RAISE;
}

/* ---- comparison ---- */
/** Built-in types whose values can be compared with one another have the same number. */
static uint32_t comparable(const nl_vm *vm, nl_value v) {
  enum nl_type type = nl_builtin_type_of(vm, v);
  if (type == TYPE_bool || type == TYPE_float) return TYPE_int;
  if (type == TYPE_frozenset || type == TYPE_dict_keys || type == TYPE_dict_items) return TYPE_set;
  return type == TYPE_bytearray || type == TYPE_memoryview ? TYPE_bytes : type;
}

/** Compares the values inside; objects without one are only equal to themselves. */
static nl_native_status compare(nl_vm *vm, uint8_t op, nl_slot *args, nl_slot *out) {
  nl_value a = nl_unwrap(vm, args[0]), b = nl_unwrap(vm, args[1]);
  if (has_own_attributes(a) || has_own_attributes(b) || nl_is_class(a)) {
    bool same = args[0] == args[1];
    *out = op == OP_EQ && same ? NL_TRUE : NL_NOTIMPLEMENTED;
    if (op != OP_NE) return NATIVE_OK;
    if (!nl_compare(vm, OP_EQ, &args[0], &args[1], &same)) return NATIVE_RAISE;
    *out = NL_BOOL(!same);
    return NATIVE_OK;
  }
  if (comparable(vm, a) != comparable(vm, b)) return *out = NL_NOTIMPLEMENTED, NATIVE_OK;
  args[0] = a;
  args[1] = b;
  if (nl_rich_compare(vm, op, &args[0], &args[1], out)) return NATIVE_OK;
  if (!nl_pending_is(vm, TYPE_TypeError)) return NATIVE_RAISE;
  nl_clear_exception(vm);
  *out = NL_NOTIMPLEMENTED;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_object___eq__) { return (void)argc, compare(vm, OP_EQ, args, out); }
NL_NATIVE_DEFINE(py_object___ne__) { return (void)argc, compare(vm, OP_NE, args, out); }
NL_NATIVE_DEFINE(py_object___lt__) { return (void)argc, compare(vm, OP_LT, args, out); }
NL_NATIVE_DEFINE(py_object___le__) { return (void)argc, compare(vm, OP_LE, args, out); }
NL_NATIVE_DEFINE(py_object___gt__) { return (void)argc, compare(vm, OP_GT, args, out); }
NL_NATIVE_DEFINE(py_object___ge__) { return (void)argc, compare(vm, OP_GE, args, out); }

NL_NATIVE_DEFINE(py_object___hash__) {
  (void)argc;
  int64_t hash;
  nl_value inner = nl_unwrap(vm, args[0]);
  if (inner == args[0] && (has_own_attributes(inner) || nl_is_class(inner))) {
    hash = nl_identity_hash(vm, &args[0]);
  } else {
    args[0] = inner;
    if (!nl_python_hash(vm, &args[0], &hash)) return NATIVE_RAISE;
  }
  nl_value v = nl_int_from_i64(vm, hash);
  *out = v;
  return OK_IF(!nl_is_undefined(v));
}

/* ---- dir ---- */
static bool add_keys(nl_vm *vm, nl_slot *names, nl_slot *dict) {
  uint32_t mark = nl_mark(vm), position = 0;
  nl_slot *name = nl_push(vm, NL_UNDEFINED), *key, *value;
  bool ok = name != NULL;
  while (ok && nl_dict_entry(vm, *dict, &position, &key, &value)) {
    *name = *key;
    ok = nl_set_add(vm, names, name);
  }
  nl_release(vm, mark);
  return ok;
}

static bool add_methods(nl_vm *vm, nl_slot *names, uint32_t type) {
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, NL_UNDEFINED);
  bool ok = name != NULL;
  const nl_builtin_type *row = &nl_builtin_types[type];
  for (uint32_t i = 0; ok && i < row->row_count; i++) {
    nl_text text = nl_symbol_name(nl_native_rows[row->first_row + i].name);
    ok = !nl_is_undefined(*name = nl_str_new(vm, text.data, text.length)) && nl_set_add(vm, names, name);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] The names of everything on a class's MRO into a set. */
static bool add_class(nl_vm *vm, nl_slot *names, nl_slot *cls) {
  uint32_t mark = nl_mark(vm), count;
  nl_slot *mro = nl_push(vm, NL_UNDEFINED), *dict = mro ? nl_push(vm, NL_UNDEFINED) : NULL, *items;
  bool ok = dict && nl_class_mro(vm, cls, mro);
  if (ok) nl_sequence(vm, *mro, &items, &count);
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_value one = nl_slots_at(vm, NL_LO(*mro))[i];
    if (nl_is_kind(one, KIND_CLASS)) *dict = NL_OBJECT(KIND_DICT, ((nl_class *)nl_obj(vm, one))->dict);
    ok = nl_is_kind(one, KIND_CLASS) ? add_keys(vm, names, dict) : add_methods(vm, names, NL_LO(one));
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] What a native module has, and the names that every module of CPython's has. */
static bool native_module_names(nl_vm *vm, nl_value module, nl_slot *names, nl_slot *out) {
  static const char always[] = "__doc__\0__file__\0__loader__\0__name__\0__package__\0__spec__\0";
  const nl_native_module_row *row = &nl_native_modules[NL_LO(module)];
  *out = nl_list_new(vm, 8);
  bool ok = !nl_is_undefined(*out);
  for (const char *name = always; ok && *name; name += strlen(name) + 1)
    ok = !nl_is_undefined(*names = nl_str_new(vm, name, strlen(name))) && nl_list_append(vm, out, names);
  for (uint32_t i = 0; ok && i < row->row_count + (uint32_t)row->number_count; i++) {
    uint32_t rows = row->row_count;
    nl_text text = nl_symbol_name(i < rows ? nl_native_rows[row->first_row + i].name : nl_native_numbers[row->first_number + i - rows].name);
    ok = !nl_is_undefined(*names = nl_str_new(vm, text.data, text.length)) && nl_list_append(vm, out, names);
  }
  return ok;
}

/** [gc] The names of a module that has a dict, as a list. */
static bool module_names(nl_vm *vm, nl_slot *module, nl_slot *names, nl_slot *out) {
  nl_value dict = nl_module_dict(vm, *module);
  if (!nl_is_kind(dict, KIND_DICT)) return nl_raise(vm, TYPE_TypeError, "dir() of module '%v' is not supported: its names are not kept", &((nl_module *)nl_obj(vm, *module))->name);
  *names = dict;
  *out = nl_list_new(vm, 8);
  return !nl_is_undefined(*out) && nl_list_extend(vm, out, names);
}

NL_NATIVE_DEFINE(py_object___dir__) {
  (void)argc;
  nl_slot *names = nl_push(vm, nl_set_new(vm, KIND_SET)), *scratch = names ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!scratch || nl_is_undefined(*names)) return NATIVE_RAISE;
  if (nl_is_imm(args[0], IMM_NATIVE_MODULE)) return native_module_names(vm, args[0], names, out) ? NATIVE_OK : NATIVE_RAISE;
  if (nl_is_kind(args[0], KIND_MODULE)) return module_names(vm, &args[0], names, out) ? NATIVE_OK : NATIVE_RAISE;
  if (has_own_attributes(args[0]) && !(nl_instance_dict(vm, &args[0], scratch) && add_keys(vm, names, scratch))) return NATIVE_RAISE;
  *scratch = nl_is_class(args[0]) ? args[0] : nl_type_of(vm, args[0]);
  if (!add_class(vm, names, scratch) || nl_is_undefined(*scratch = nl_list_new(vm, 8)) || !nl_list_extend(vm, scratch, names)) return NATIVE_RAISE;
  *out = *scratch;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_b_dir) {
  if (nl_is_undefined(args[0])) return nl_raise(vm, TYPE_TypeError, "dir() without an object is not supported"), NATIVE_RAISE;
  nl_value method = nl_special(vm, args[0], SYM___dir__);
  nl_slot *list = nl_push(vm, NL_UNDEFINED), *none = list ? nl_push(vm, NL_NONE) : NULL;
  if (!none) return NATIVE_RAISE;
  if (nl_is_undefined(method)) {
    if (py_object___dir__(vm, args, argc, list) != NATIVE_OK) return NATIVE_RAISE;
  } else if (!nl_call_method(vm, method, &args[0], 0, NULL, none) || nl_is_undefined(*list = nl_list_new(vm, 8)) || !nl_list_extend(vm, list, none)) {
    return NATIVE_RAISE;
  }
  *none = NL_NONE;
  if (!nl_list_sort(vm, list, none, false)) return NATIVE_RAISE;
  *out = *list;
  return NATIVE_OK;
}
