/* Types: which one a value has, and who derives from whom. */
#include "types.h"

#include <string.h>

#include "exceptions.h"
#include "exceptions.h"
#include "native.h"
#include "text.h"

static const uint8_t kind_types[KIND_COUNT] = {
    [KIND_STR] = TYPE_str,
    [KIND_BYTES] = TYPE_bytes,
    [KIND_BIGINT] = TYPE_int,
    [KIND_TUPLE] = TYPE_tuple,
    [KIND_RANGE] = TYPE_range,
    [KIND_SLICE] = TYPE_slice,
    [KIND_FUNCTION] = TYPE_function,
    [KIND_CODE] = TYPE_code,
    [KIND_BYTEARRAY] = TYPE_bytearray,
    [KIND_LIST] = TYPE_list,
    [KIND_DICT] = TYPE_dict,
    [KIND_SET] = TYPE_set,
    [KIND_FROZENSET] = TYPE_frozenset,
    [KIND_CELL] = TYPE_cell,
    [KIND_METHOD] = TYPE_method,
    [KIND_CLASS] = TYPE_type,
    [KIND_MODULE] = TYPE_module,
    [KIND_PROPERTY] = TYPE_property,
    [KIND_STATICMETHOD] = TYPE_staticmethod,
    [KIND_CLASSMETHOD] = TYPE_classmethod,
    [KIND_SUPER] = TYPE_super,
    [KIND_MEMORYVIEW] = TYPE_memoryview,
    [KIND_TRACEBACK] = TYPE_traceback,
};

/** 0, 1 or 2 for what iterates over keys, values or items; keys also once it is over. */
static uint32_t view_sort(const nl_vm *vm, nl_value source) {
  return nl_is_kind(source, KIND_DICTVIEW) ? NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, source)) % 3 : 0;
}

static enum nl_type iterator_type(const nl_vm *vm, const nl_iterator *iterator) {
  switch (iterator->sort) {
  case ITER_ENUMERATE: return TYPE_enumerate;
  case ITER_ZIP: return TYPE_zip;
  case ITER_MAP: return TYPE_map;
  case ITER_FILTER: return TYPE_filter;
  case ITER_REVERSED:
    if (iterator->length == TYPE_range_iterator) return TYPE_range_iterator;
    return iterator->length >= TYPE_list_reverseiterator && iterator->length <= TYPE_dict_reverseitemiterator ? (enum nl_type)iterator->length : TYPE_reversed;
  case ITER_CALL: return TYPE_callable_iterator;
  case ITER_SET: return TYPE_set_iterator;
  case ITER_RANGE: return TYPE_range_iterator;
  case ITER_DICT: return (enum nl_type)(TYPE_dict_keyiterator + view_sort(vm, iterator->source));
  case ITER_ASEND: return TYPE_async_generator_asend;
  default: return iterator->length >= TYPE_list_iterator && iterator->length <= TYPE_callable_iterator ? (enum nl_type)iterator->length : TYPE_iterator;
  }
}

static enum nl_type object_type(const nl_vm *vm, nl_value v) {
  switch (nl_kind_of(v)) {
  case KIND_DICTVIEW: return (enum nl_type)(TYPE_dict_keys + NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, v)));
  case KIND_ITERATOR: return iterator_type(vm, nl_obj(vm, v));
  case KIND_METHOD: return nl_is_native(((nl_method *)nl_obj(vm, v))->function) ? TYPE_builtin_function_or_method : TYPE_method;
  case KIND_GENERATOR: {
    const nl_function *function = nl_at(vm, ((nl_generator *)nl_obj(vm, v))->function);
    uint32_t flags = ((const nl_code *)nl_at(vm, function->code))->flags;
    if (!(flags & CODE_COROUTINE)) return TYPE_generator;
    return flags & CODE_GENERATOR ? TYPE_async_generator : TYPE_coroutine;
  }
  case KIND_ALIAS: return nl_is_union(vm, v) ? TYPE_UnionType : TYPE_GenericAlias;
  case KIND_INSTANCE: return nl_builtin_base(vm, nl_type_of(vm, v));
  case KIND_EXCEPTION: return nl_builtin_base(vm, ((nl_exception *)nl_obj(vm, v))->type);
  default: return (enum nl_type)kind_types[nl_kind_of(v)];
  }
}

enum nl_type nl_builtin_type_of(const nl_vm *vm, nl_value v) {
  if (nl_is_int(v)) return TYPE_int;
  if (nl_is_float(v)) return TYPE_float;
  if (nl_is_object(v)) return object_type(vm, v);
  if (nl_is_short_str(v)) return TYPE_str;
  switch (nl_kind_of(v)) {
  case IMM_BOOL: return TYPE_bool;
  case IMM_TYPE: return TYPE_type;
  case IMM_NATIVE: return TYPE_builtin_function_or_method;
  case IMM_NATIVE_MODULE: return TYPE_module;
  default:
    if (nl_is_context(v)) return (enum nl_type)(TYPE_LambdaContext + NL_LO(v) - NL_LO(NL_LAMBDA_CONTEXT));
    return v == NL_ELLIPSIS ? TYPE_ellipsis : v == NL_NOTIMPLEMENTED ? TYPE_NotImplementedType : TYPE_NoneType;
  }
}

nl_value nl_type_of(const nl_vm *vm, nl_value v) {
  if (nl_is_kind(v, KIND_INSTANCE)) {
    nl_ref cls = ((nl_instance *)nl_obj(vm, v))->cls;
    return cls ? NL_OBJECT(KIND_CLASS, cls) : NL_TYPE(TYPE_object); /* object() */
  }
  if (nl_is_kind(v, KIND_EXCEPTION)) return ((nl_exception *)nl_obj(vm, v))->type;
  if (nl_is_kind(v, KIND_CLASS)) return ((nl_class *)nl_obj(vm, v))->meta;
  return NL_TYPE(nl_builtin_type_of(vm, v));
}

enum nl_type nl_builtin_base(const nl_vm *vm, nl_value type) {
  if (nl_is_type(type)) return (enum nl_type)NL_LO(type);
  return (enum nl_type)NL_LO(((nl_class *)nl_obj(vm, type))->native_base);
}

bool nl_is_class(nl_value v) { return nl_is_type(v) || nl_is_kind(v, KIND_CLASS); }

bool nl_subclass(const nl_vm *vm, nl_value type, nl_value ancestor) {
  if (type == ancestor || ancestor == NL_TYPE(TYPE_object)) return true;
  if (nl_is_kind(type, KIND_CLASS)) {
    nl_slot *mro;
    uint32_t count;
    nl_sequence(vm, ((nl_class *)nl_obj(vm, type))->mro, &mro, &count);
    for (uint32_t i = 0; i < count; i++)
      if (mro[i] == ancestor) return true;
    return false;
  }
  if (!nl_is_type(ancestor)) return false;
  for (uint32_t t = NL_LO(type); t != 0xFF; t = nl_builtin_types[t].base)
    if (t == NL_LO(ancestor)) return true;
  return false;
}

bool nl_isinstance(nl_vm *vm, nl_value v, nl_value cls) { return nl_subclass(vm, nl_type_of(vm, v), cls); }

bool nl_matches(nl_vm *vm, nl_slot *type, nl_slot *classes, bool *out) {
  nl_slot *items;
  uint32_t count;
  if (!nl_is_kind(*classes, KIND_TUPLE)) {
    if (!nl_is_class(*classes)) return false;
    *out = nl_subclass(vm, *type, *classes);
    return true;
  }
  if (!nl_enter(vm)) return false;
  nl_sequence(vm, *classes, &items, &count);
  *out = false;
  bool ok = true;
  for (uint32_t i = 0; ok && i < count && !*out; i++) ok = nl_matches(vm, type, &items[i], out);
  nl_leave(vm);
  return ok;
}

const char *nl_type_name(const nl_vm *vm, nl_slot *v, size_t *length) {
  nl_value type = nl_type_of(vm, *v);
  return nl_class_name_text(vm, &type, length);
}

const char *nl_class_name_text(const nl_vm *vm, nl_slot *type, size_t *length) {
  nl_text text;
  if (nl_is_type(*type)) {
    text = nl_symbol_name(nl_builtin_types[NL_LO(*type)].name);
  } else {
    /* a short name lies in the class's own slot, which outlives this call */
    text = nl_str_text(vm, &((nl_class *)nl_obj(vm, *type))->name);
  }
  *length = text.length;
  return text.data;
}

/** Types that CPython has in C say their module where a message names them: the bodies of their classes in the standard
 *  library set `_tp_ = 'decimal.Decimal'`, which becomes the name. Read as an attribute it is what follows the last dot. */
static bool name_behind_dot(nl_vm *vm, nl_slot *type, nl_slot *out) {
  char copy[NL_NAME_COPY];
  nl_text text = nl_str_text(vm, &((nl_class *)nl_obj(vm, *type))->name);
  uint32_t from = (uint32_t)text.length;
  while (from && text.data[from - 1] != '.') from--;
  uint32_t length = (uint32_t)text.length - from;
  if (!from || length > sizeof copy) return *out = ((nl_class *)nl_obj(vm, *type))->name, true;
  memcpy(copy, text.data + from, length);
  return !nl_is_undefined(*out = nl_str_new(vm, copy, length));
}

bool nl_class_name_value(nl_vm *vm, nl_slot *type, nl_slot *out) {
  if (!nl_is_type(*type)) return name_behind_dot(vm, type, out);
  nl_text text = nl_symbol_name(nl_builtin_types[NL_LO(*type)].name);
  *out = nl_str_new(vm, text.data, text.length);
  return !nl_is_undefined(*out);
}
