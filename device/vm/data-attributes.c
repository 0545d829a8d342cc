/* Attributes of built-in objects that are data, not methods. */
#include "containers.h"
#include "exceptions.h"
#include "memoryview.h"
#include "native.h"
#include "types.h"

static bool give(nl_slot *out, nl_value v) {
  *out = v;
  return true;
}

static nl_value or_none(nl_value v) { return nl_is_undefined(v) ? NL_NONE : v; }

/** Element i of the exception's args, or None. */
static nl_value exception_arg(const nl_vm *vm, nl_value exception, uint32_t i) {
  nl_slot *items;
  uint32_t count = 0;
  nl_sequence(vm, nl_exception_at(vm, exception)->args, &items, &count);
  return i < count ? items[i] : NL_NONE;
}

static uint32_t arg_count(const nl_vm *vm, nl_value exception) {
  nl_slot *items;
  uint32_t count = 0;
  nl_sequence(vm, nl_exception_at(vm, exception)->args, &items, &count);
  return count;
}

static bool is_a(nl_vm *vm, nl_value v, enum nl_type type) { return nl_isinstance(vm, v, NL_TYPE(type)); }

/** OSError has a number and a text with two arguments only. */
static nl_value os_error_arg(const nl_vm *vm, nl_value exception, uint32_t i) {
  return arg_count(vm, exception) == 2 ? exception_arg(vm, exception, i) : NL_NONE;
}

static bool is_unicode_error(nl_vm *vm, nl_value v) {
  return nl_isinstance(vm, v, NL_TYPE(TYPE_UnicodeEncodeError)) || nl_isinstance(vm, v, NL_TYPE(TYPE_UnicodeDecodeError));
}

/** What sys.exit() was called with: nothing, one value, or all of them. */
static nl_value whole_or_first(const nl_vm *vm, nl_value args) {
  nl_slot *items;
  uint32_t count = 0;
  nl_sequence(vm, args, &items, &count);
  return count == 0 ? NL_NONE : count == 1 ? items[0] : args;
}

static bool exception_attribute(nl_vm *vm, nl_slot *object, uint32_t symbol, nl_slot *out) {
  nl_exception *e = nl_exception_at(vm, *object);
  switch (symbol) {
  case SYM_args: return give(out, e->args);
  case SYM___cause__: return give(out, e->cause);
  case SYM___context__: return give(out, e->context);
  case SYM___traceback__: return give(out, e->traceback ? NL_OBJECT(KIND_TRACEBACK, e->traceback) : NL_NONE);
  case SYM___suppress_context__: return give(out, NL_BOOL(NL_HEADER_FLAGS(e->header) & 1));
  case SYM_name:
    return (is_a(vm, *object, TYPE_ImportError) || is_a(vm, *object, TYPE_NameError) || is_a(vm, *object, TYPE_AttributeError)) && give(out, NL_NONE);
  case SYM_obj: return is_a(vm, *object, TYPE_AttributeError) && give(out, NL_NONE);
  case SYM_path: return nl_isinstance(vm, *object, NL_TYPE(TYPE_ImportError)) && give(out, NL_NONE);
  case SYM_msg: return is_a(vm, *object, TYPE_ImportError) && give(out, arg_count(vm, *object) == 1 ? exception_arg(vm, *object, 0) : NL_NONE);
  case SYM_filename: return is_a(vm, *object, TYPE_OSError) && give(out, NL_NONE);
  case SYM_filename2: return is_a(vm, *object, TYPE_OSError) && give(out, NL_NONE);
  case SYM_value: return nl_isinstance(vm, *object, NL_TYPE(TYPE_StopIteration)) && give(out, exception_arg(vm, *object, 0));
  case SYM_code: return nl_isinstance(vm, *object, NL_TYPE(TYPE_SystemExit)) && give(out, whole_or_first(vm, e->args));
  case SYM_encoding: return is_unicode_error(vm, *object) && give(out, exception_arg(vm, *object, 0));
  case SYM_object: return is_unicode_error(vm, *object) && give(out, exception_arg(vm, *object, 1));
  case SYM_start: return is_unicode_error(vm, *object) && give(out, exception_arg(vm, *object, 2));
  case SYM_end: return is_unicode_error(vm, *object) && give(out, exception_arg(vm, *object, 3));
  case SYM_reason: return is_unicode_error(vm, *object) && give(out, exception_arg(vm, *object, 4));
  case SYM_errno: return nl_isinstance(vm, *object, NL_TYPE(TYPE_OSError)) && give(out, os_error_arg(vm, *object, 0));
  case SYM_strerror: return nl_isinstance(vm, *object, NL_TYPE(TYPE_OSError)) && give(out, os_error_arg(vm, *object, 1));
  default: return false;
  }
}

/** [gc] What a class shows as its dict has a docstring, and no qualified name. dict: a copy. */
static bool complete_dict(nl_vm *vm, nl_slot *dict) {
  uint32_t mark = nl_mark(vm);
  nl_slot *key = nl_push(vm, nl_str_new(vm, "__qualname__", 12)), *old = key ? nl_push(vm, NL_UNDEFINED) : NULL, *held = old ? nl_push(vm, *dict) : NULL;
  bool found, ok = held && !nl_is_undefined(*key) && nl_dict_delete(vm, held, key, old, &found) && !nl_is_undefined(*key = nl_str_new(vm, "__doc__", 7));
  *dict = held ? *held : *dict;
  *old = NL_NONE;
  if (ok && nl_is_undefined(nl_dict_get_name(vm, NL_LO(*held), key))) ok = nl_dict_set(vm, held, key, old);
  if (held) *dict = *held;
  nl_release(vm, mark);
  return ok;
}

/** [gc] The methods of a built-in type by name. */
static bool type_dict(nl_vm *vm, uint32_t type, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_UNDEFINED), *name = dict ? nl_push(vm, NL_UNDEFINED) : NULL, *method = name ? nl_push(vm, NL_UNDEFINED) : NULL;
  const nl_builtin_type *row = &nl_builtin_types[type];
  bool ok = method && nl_give(dict, nl_dict_new(vm, row->row_count));
  for (uint32_t i = row->first_row; ok && i < row->first_row + row->row_count; i++) {
    nl_text text = nl_symbol_name(nl_native_rows[i].name);
    *method = NL_NATIVE(nl_native_rows[i].native);
    ok = nl_give(name, nl_str_new(vm, text.data, text.length)) && nl_dict_set(vm, dict, name, method);
  }
  if (ok) *out = *dict;
  nl_release(vm, mark);
  return ok;
}

/** [gc] A class without annotations gets an empty dict for them when it is asked. */
static bool own_annotations(nl_vm *vm, nl_slot *cls, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, nl_str_new(vm, "__annotations__", 15)), *made = text ? nl_push(vm, nl_dict_new(vm, 0)) : NULL;
  bool ok = made && !nl_is_undefined(*text) && !nl_is_undefined(*made) && nl_class_store(vm, cls, (nl_name){text, SYM___annotations__}, made);
  if (ok) *out = *made;
  nl_release(vm, mark);
  return ok;
}

static bool class_attribute(nl_vm *vm, nl_slot *object, uint32_t symbol, nl_slot *out) {
  switch (symbol) {
  case SYM___name__:
  case SYM___qualname__: return nl_class_name_value(vm, object, out);
  case SYM___mro__: return nl_class_mro(vm, object, out);
  case SYM___bases__: return nl_class_bases(vm, object, out);
  case SYM___base__: {
    nl_slot *items;
    uint32_t count;
    if (!nl_class_bases(vm, object, out)) return false;
    nl_sequence(vm, *out, &items, &count);
    enum nl_type layout = nl_builtin_base(vm, *object); /* the first that lies in memory as the class does */
    for (uint32_t i = 0; i < count; i++)
      if (nl_builtin_base(vm, items[i]) == layout) return give(out, items[i]);
    return give(out, count ? items[0] : NL_NONE);
  }
  case SYM___module__: {
    *out = nl_str_new(vm, "builtins", 8);
    return !nl_is_undefined(*out);
  }
  case SYM___annotations__: return nl_is_kind(*object, KIND_CLASS) && own_annotations(vm, object, out);
  case SYM___dict__: {
    if (nl_is_type(*object)) return type_dict(vm, NL_LO(*object), out);
    if (!nl_is_kind(*object, KIND_CLASS)) return false; /* a copy: CPython's can't be written to either */
    uint32_t mark = nl_mark(vm);
    nl_slot *dict = nl_push(vm, NL_OBJECT(KIND_DICT, ((nl_class *)nl_obj(vm, *object))->dict));
    bool ok = dict && nl_dict_copy(vm, dict, out) && complete_dict(vm, out);
    nl_release(vm, mark);
    return ok;
  }
  default: return false;
  }
}

static bool method_attribute(nl_vm *vm, nl_slot *object, nl_name *name, uint32_t symbol, nl_slot *out) {
  nl_method *m = nl_obj(vm, *object);
  if (symbol == SYM___self__) return give(out, m->self);
  if (symbol == SYM___func__) return give(out, m->function);
  uint32_t mark = nl_mark(vm);
  nl_slot *function = nl_push(vm, m->function);
  bool ok = function && nl_attribute_get(vm, function, *name, out, true);
  nl_release(vm, mark);
  return ok;
}

/** Of a staticmethod or classmethod: the function inside, and what that has. */
static bool wrapper_attribute(nl_vm *vm, nl_slot *object, nl_name *name, uint32_t symbol, nl_slot *out) {
  nl_value inner = ((nl_wrapper *)nl_obj(vm, *object))->function;
  if (symbol == SYM___func__ || symbol == SYM___wrapped__) return give(out, inner);
  if (symbol == SYM___class__) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot *function = nl_push(vm, inner);
  bool ok = function && nl_attribute_get(vm, function, *name, out, true);
  nl_release(vm, mark);
  return ok;
}

static bool range_attribute(const nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  const nl_range *range = nl_obj(vm, v);
  switch (symbol) {
  case SYM_start: return give(out, range->start);
  case SYM_stop: return give(out, range->stop);
  case SYM_step: return give(out, range->step);
  default: return false;
  }
}

static bool number_attribute(nl_value v, uint32_t symbol, nl_slot *out) {
  bool is_float = nl_is_float(v);
  if (nl_is_bool(v)) v = NL_INT(NL_LO(v));
  switch (symbol) {
  case SYM_real: return give(out, v);
  case SYM_imag: return give(out, is_float ? nl_from_float(0) : NL_INT(0));
  case SYM_numerator: return !is_float && give(out, v);
  case SYM_denominator: return !is_float && give(out, NL_INT(1));
  default: return false;
  }
}

/** [gc] Whether one of a property's functions is abstract. */
static bool is_abstract(nl_vm *vm, nl_value property, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  bool any = false, ok = true;
  nl_slot *held = nl_push(vm, property), *text = held ? nl_push(vm, nl_str_new(vm, "__isabstractmethod__", 20)) : NULL;
  nl_slot *function = text ? nl_push(vm, NL_UNDEFINED) : NULL, *said = function ? nl_push(vm, NL_UNDEFINED) : NULL;
  for (uint32_t i = 0; said && ok && !any && i < 3; i++) {
    const nl_property *p = nl_obj(vm, *held);
    *function = i == 0 ? p->get : i == 1 ? p->set : p->del;
    bool has = !nl_is_undefined(*function) && nl_attribute_get(vm, function, (nl_name){text, SYM___isabstractmethod__}, said, true);
    ok = has ? nl_truth(vm, said, &any) : nl_is_undefined(vm->exception);
  }
  nl_release(vm, mark);
  *out = NL_BOOL(any);
  return ok && said;
}

static bool property_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  const nl_property *p = nl_obj(vm, v);
  nl_slot get = p->get;
  if (symbol == SYM___doc__ && nl_is_none(or_none(p->doc)) && nl_is_kind(get, KIND_FUNCTION))
    return nl_function_attribute(vm, &get, NULL, symbol, out);
  switch (symbol) {
  case SYM___isabstractmethod__: return is_abstract(vm, v, out);
  case SYM_fget: return give(out, or_none(p->get));
  case SYM_fset: return give(out, or_none(p->set));
  case SYM_fdel: return give(out, or_none(p->del));
  case SYM___doc__: return give(out, or_none(p->doc));
  default: return false;
  }
}

static bool native_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  if (symbol != SYM___name__ && symbol != SYM___qualname__) return false;
  const nl_native *native = &nl_natives[NL_LO(v)];
  nl_text text = nl_symbol_name(native->name);
  if (nl_is_undefined(*out = nl_str_new(vm, text.data, text.length))) return false;
  if (symbol == SYM___name__ || native->owner == 0xFF) return true;
  uint32_t mark = nl_mark(vm);
  nl_text owner = nl_symbol_name(nl_builtin_types[native->owner].name);
  nl_slot *method = nl_push(vm, *out), *type = method ? nl_push(vm, nl_str_new(vm, owner.data, owner.length)) : NULL;
  bool ok = type && !nl_is_undefined(*type) && nl_message(vm, out, "%v.%v", type, method);
  nl_release(vm, mark);
  return ok;
}

static bool of_kind(nl_vm *vm, nl_slot *object, nl_name *name, uint32_t symbol, nl_slot *out) {
  nl_value v = *object;
  if (nl_is_class(v)) return class_attribute(vm, object, symbol, out);
  if (nl_is_context(v)) return nl_context_attribute(vm, v, symbol, out);
  if (nl_is_native(v)) return native_attribute(vm, v, symbol, out);
  if (nl_is_int(v) || nl_is_float(v) || nl_is_bool(v) || nl_is_kind(v, KIND_BIGINT)) return number_attribute(v, symbol, out);
  if (!nl_is_object(v)) return false;
  switch (nl_kind_of(v)) {
  case KIND_EXCEPTION: return exception_attribute(vm, object, symbol, out);
  case KIND_FUNCTION: return nl_function_attribute(vm, object, name, symbol, out);
  case KIND_ALIAS: return nl_alias_attribute(vm, object, name, symbol, out);
  case KIND_CODE: return nl_code_attribute(vm, v, symbol, out);
  case KIND_CELL: return nl_cell_attribute(vm, v, symbol, out);
  case KIND_GENERATOR: return nl_generator_attribute(vm, v, symbol, out);
  case KIND_TRACEBACK: return nl_traceback_attribute(vm, v, symbol, out);
  case KIND_METHOD: return method_attribute(vm, object, name, symbol, out);
  case KIND_STATICMETHOD:
  case KIND_CLASSMETHOD: return wrapper_attribute(vm, object, name, symbol, out);
  case KIND_RANGE:
  case KIND_SLICE: return range_attribute(vm, v, symbol, out);
  case KIND_PROPERTY: return property_attribute(vm, v, symbol, out);
  case KIND_INSTANCE: /* of a class that derives from property */
    return nl_is_kind(nl_unwrap(vm, v), KIND_PROPERTY) && symbol != SYM___doc__ && property_attribute(vm, nl_unwrap(vm, v), symbol, out);
  case KIND_MEMORYVIEW: return nl_memoryview_attribute(vm, object, symbol, out);
  default: return false;
  }
}

bool nl_data_attribute(nl_vm *vm, nl_slot *object, nl_name *name, nl_slot *out) {
  uint32_t symbol = nl_name_symbol(vm, name);
  if (of_kind(vm, object, name, symbol, out)) return true;
  if (!nl_is_undefined(vm->exception)) return false;
  if (symbol == SYM___class__) return give(out, nl_type_of(vm, *object));
  nl_value inner = nl_unwrap(vm, *object); /* of a class that derives from property, staticmethod or classmethod */
  if (inner != *object && nl_is_kind(inner, KIND_PROPERTY) && property_attribute(vm, inner, symbol, out)) return true;
  if (inner != *object && symbol == SYM___func__ && (nl_is_kind(inner, KIND_STATICMETHOD) || nl_is_kind(inner, KIND_CLASSMETHOD)))
    return give(out, ((nl_wrapper *)nl_obj(vm, inner))->function);
  if (!nl_is_undefined(vm->exception)) return false;
  if (symbol == SYM___doc__) {
    nl_slot cls = nl_type_of(vm, *object);
    nl_value doc = nl_is_kind(cls, KIND_CLASS) ? nl_class_find(vm, cls, name) : NL_UNDEFINED;
    return nl_attribute_bind(vm, or_none(doc), object, &cls, name->text, out);
  }
  bool allowed;
  if (symbol == SYM___dict__ && nl_type_of(vm, *object) != NL_TYPE(TYPE_object) && !nl_slots_close(vm, nl_type_of(vm, *object), NULL, &allowed) && (nl_is_kind(*object, KIND_INSTANCE) || nl_is_kind(*object, KIND_EXCEPTION)))
    return nl_instance_dict(vm, object, out);
  return false;
}
