/* The special methods of built-in types, called by name: super().__getitem__(key), int.__add__(a, b). They do what the
 * operator does to the value inside. An operator that does not fit answers NotImplemented, as CPython's do.
 */
#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "native.h"
#include "protocols.h"
#include "types.h"

#define OK_IF(condition) ((condition) ? NATIVE_OK : NATIVE_RAISE)

/** After a failed operator: a TypeError turns into NotImplemented. */
static nl_native_status otherwise(nl_vm *vm, nl_slot *out) {
  if (!nl_pending_is(vm, TYPE_TypeError)) return NATIVE_RAISE;
  nl_clear_exception(vm);
  *out = NL_NOTIMPLEMENTED;
  return NATIVE_OK;
}

static nl_native_status binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  *a = nl_unwrap(vm, *a);
  *b = nl_unwrap(vm, *b);
  return nl_binary(vm, op, a, b, out) ? NATIVE_OK : otherwise(vm, out);
}

static bool is_whole(nl_value v) { return nl_is_integer(v) || nl_is_bool(v); }

/** self op other, or other op self. int leaves floats to float; sequences say themselves what does not fit. */
static nl_native_status of_self(nl_vm *vm, uint8_t op, nl_slot *args, bool reflected, nl_slot *out) {
  nl_value self = nl_unwrap(vm, args[0]);
  if (is_whole(self) && !is_whole(nl_unwrap(vm, args[1]))) return *out = NL_NOTIMPLEMENTED, NATIVE_OK;
  bool sequence = nl_is_str(self) || nl_is_kind(self, KIND_LIST) || nl_is_kind(self, KIND_TUPLE) || nl_is_kind(self, KIND_BYTES) || nl_is_kind(self, KIND_BYTEARRAY);
  if (sequence && op == OP_ADD) {
    args[0] = self;
    args[1] = nl_unwrap(vm, args[1]);
    return OK_IF(nl_binary(vm, op, &args[0], &args[1], out));
  }
  return binary(vm, op, &args[reflected], &args[!reflected], out);
}

#define BINARY(name, op) \
  NL_NATIVE_DEFINE(py_any___##name##__) { return (void)argc, of_self(vm, op, args, false, out); }
#define REFLECTED(name, op) \
  NL_NATIVE_DEFINE(py_any___##name##__) { return (void)argc, of_self(vm, op, args, true, out); }
#define IN_PLACE(name, op) \
  NL_NATIVE_DEFINE(py_any___##name##__) { return (void)argc, nl_inplace(vm, op, &args[0], &args[1], out) ? NATIVE_OK : otherwise(vm, out); }

BINARY(add, OP_ADD)
BINARY(sub, OP_SUB)
BINARY(mul, OP_MUL)
BINARY(truediv, OP_TRUEDIV)
BINARY(floordiv, OP_FLOORDIV)
BINARY(mod, OP_MOD)
BINARY(pow, OP_POW)
BINARY(and, OP_AND)
BINARY(or, OP_OR)
BINARY(xor, OP_XOR)
BINARY(lshift, OP_SHL)
BINARY(rshift, OP_SHR)
REFLECTED(radd, OP_ADD)
REFLECTED(rsub, OP_SUB)
REFLECTED(rmul, OP_MUL)
REFLECTED(rtruediv, OP_TRUEDIV)
REFLECTED(rfloordiv, OP_FLOORDIV)
REFLECTED(rmod, OP_MOD)
REFLECTED(rpow, OP_POW)
REFLECTED(rand, OP_AND)
REFLECTED(ror, OP_OR)
REFLECTED(rxor, OP_XOR)
REFLECTED(rlshift, OP_SHL)
REFLECTED(rrshift, OP_SHR)
IN_PLACE(isub, OP_SUB)
IN_PLACE(imul, OP_MUL)
IN_PLACE(iand, OP_AND)
IN_PLACE(ixor, OP_XOR)
IN_PLACE(iadd, OP_ADD)
IN_PLACE(ior, OP_OR)

NL_NATIVE_DEFINE(py_any___neg__) { return (void)argc, OK_IF(nl_unary(vm, OP_NEG, &args[0], out)); }

NL_NATIVE_DEFINE(py_any___pos__) { return (void)argc, OK_IF(nl_unary(vm, OP_POS, &args[0], out)); }
NL_NATIVE_DEFINE(py_any___invert__) { return (void)argc, OK_IF(nl_unary(vm, OP_INVERT, &args[0], out)); }

NL_NATIVE_DEFINE(py_any___bool__) {
  (void)argc;
  bool truth;
  if (!nl_truth(vm, &args[0], &truth)) return NATIVE_RAISE;
  *out = NL_BOOL(truth);
  return NATIVE_OK;
}

/* Conversions: their constructors know how. */
NL_NATIVE_DEFINE(py_any___int__) { return (void)argc, (void)out, nl_tail(vm, NL_TYPE(TYPE_int), 1, &args[0]); }
NL_NATIVE_DEFINE(py_any___float__) { return (void)argc, (void)out, nl_tail(vm, NL_TYPE(TYPE_float), 1, &args[0]); }
NL_NATIVE_DEFINE(py_any___index__) { return (void)argc, (void)out, nl_tail(vm, NL_TYPE(TYPE_int), 1, &args[0]); }
NL_NATIVE_DEFINE(py_any___abs__) { return (void)argc, (void)out, nl_tail(vm, NL_NATIVE(NATIVE_b_abs), 1, &args[0]); }

NL_NATIVE_DEFINE(py_any___trunc__) { return (void)argc, (void)out, nl_tail(vm, NL_TYPE(TYPE_int), 1, &args[0]); }
NL_NATIVE_DEFINE(py_any___floor__) { return (void)argc, (void)out, nl_tail(vm, NL_NATIVE(NATIVE_math_floor), 1, &args[0]); }
NL_NATIVE_DEFINE(py_any___ceil__) { return (void)argc, (void)out, nl_tail(vm, NL_NATIVE(NATIVE_math_ceil), 1, &args[0]); }
NL_NATIVE_DEFINE(py_any___round__) { return (void)argc, (void)out, nl_tail(vm, NL_NATIVE(NATIVE_b_round), nl_is_undefined(args[1]) ? 1 : 2, &args[0]); }
NL_NATIVE_DEFINE(py_any___divmod__) { return (void)argc, (void)out, nl_tail(vm, NL_NATIVE(NATIVE_b_divmod), 2, &args[0]); }

NL_NATIVE_DEFINE(py_any___rdivmod__) {
  (void)argc, (void)out;
  nl_value self = args[0];
  args[0] = args[1];
  args[1] = self;
  return nl_tail(vm, NL_NATIVE(NATIVE_b_divmod), 2, &args[0]);
}

/* ---- containers ---- */
NL_NATIVE_DEFINE(py_any___len__) {
  (void)argc;
  uint32_t length;
  if (nl_is_kind(args[0], KIND_RANGE)) return (void)out, nl_tail(vm, NL_NATIVE(NATIVE_b_len), 1, &args[0]);
  if (!nl_length(vm, &args[0], &length)) return NATIVE_RAISE;
  *out = NL_INT(length);
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_any___contains__) {
  (void)argc;
  bool found;
  if (!nl_contains(vm, &args[0], &args[1], &found)) return NATIVE_RAISE;
  *out = NL_BOOL(found);
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_any___getitem__) { return (void)argc, OK_IF(nl_getitem(vm, &args[0], &args[1], out)); }

NL_NATIVE_DEFINE(py_dict___getitem__) {
  (void)argc;
  nl_slot *dict = nl_push(vm, nl_unwrap(vm, args[0]));
  return OK_IF(dict && nl_dict_item_or_missing(vm, &args[0], dict, &args[1], out));
}

NL_NATIVE_DEFINE(py_any___setitem__) {
  (void)argc;
  *out = NL_NONE;
  return OK_IF(nl_setitem(vm, &args[0], &args[1], &args[2]));
}

NL_NATIVE_DEFINE(py_any___delitem__) {
  (void)argc;
  *out = NL_NONE;
  return OK_IF(nl_delitem(vm, &args[0], &args[1]));
}

NL_NATIVE_DEFINE(py_any___iter__) { return (void)argc, OK_IF(nl_iter(vm, &args[0], out)); }
/** reversed(): of a list or dict. */
NL_NATIVE_DEFINE(py_any___reversed__) { return (void)argc, (void)out, nl_tail(vm, NL_TYPE(TYPE_reversed), 1, &args[0]); }

/** What is left of an iterator over a container, counted on a copy; NotImplemented for one that runs code. */
NL_NATIVE_DEFINE(py_any___length_hint__) {
  (void)argc;
  const nl_iterator *it = nl_obj(vm, args[0]);
  if (it->sort > ITER_REVERSED) return *out = NL_NOTIMPLEMENTED, NATIVE_OK;
  uint32_t count = 0;
  nl_ref ref = nl_alloc(vm, KIND_ITERATOR, sizeof(nl_iterator) / 4);
  nl_slot *copy = ref ? nl_push(vm, NL_OBJECT(KIND_ITERATOR, ref)) : NULL, *item = copy ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!item) return NATIVE_RAISE;
  memcpy(nl_obj(vm, *copy), nl_obj(vm, args[0]), sizeof(nl_iterator));
  while (nl_next(vm, copy, item)) count++;
  *out = NL_INT(count);
  return OK_IF(nl_is_undefined(vm->exception));
}

NL_NATIVE_DEFINE(py_any___next__) { return (void)argc, (void)out, nl_tail(vm, NL_NATIVE(NATIVE_b_next), 1, &args[0]); }

/** What a function, property, static or class method is, seen through an object or its class. */
NL_NATIVE_DEFINE(py_any___get__) {
  (void)argc;
  if (nl_is_none(args[1])) args[1] = NL_UNDEFINED;
  if (nl_is_undefined(args[2])) args[2] = nl_is_undefined(args[1]) ? NL_NONE : nl_type_of(vm, args[1]);
  return OK_IF(nl_attribute_bind(vm, args[0], &args[1], &args[2], NULL, out));
}

/** self, values…, keywords */
NL_NATIVE_DEFINE(py_any___call__) {
  uint32_t npos;
  nl_slot *tuple = nl_push(vm, NL_UNDEFINED), *names = tuple ? nl_push(vm, NL_UNDEFINED) : NULL, *spread;
  return OK_IF(names && !nl_is_undefined(*tuple = nl_tuple_of(vm, argc - 2, &args[1])) &&
               nl_spread(vm, tuple, &args[argc - 1], &spread, &npos, names) && nl_call_named(vm, args[0], npos, spread, *names, out));
}
