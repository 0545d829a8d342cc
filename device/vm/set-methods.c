/* Methods of set and frozenset; the algebra is that of set.c. */
#include "sets.h"

/* Those of frozenset are the same functions under its names. */
static nl_native_status make(nl_vm *vm, enum nl_kind kind, nl_slot *source, nl_slot *out) {
  if (nl_is_undefined(*source)) return nl_done(nl_give(out, nl_set_new(vm, kind)));
  if (kind == KIND_FROZENSET && nl_is_kind(*source, KIND_FROZENSET)) return nl_give_native(out, *source);
  return nl_done(nl_set_from(vm, kind, source, out));
}

/** self op others[0] op others[1] …, as a new set; without others a copy. */
static nl_native_status fold(nl_vm *vm, uint8_t op, nl_slot *args, uint32_t argc, nl_slot *out) {
  if (op == OP_OR || argc == 1) {
    if (!nl_set_from(vm, (enum nl_kind)nl_kind_of(args[0]), &args[0], out)) return NATIVE_RAISE;
  } else if (!nl_set_combine(vm, op, &args[0], &args[1], out)) {
    return NATIVE_RAISE;
  }
  nl_slot *self = nl_push(vm, args[0]);
  if (!self) return NATIVE_RAISE;
  args[0] = *out;
  for (uint32_t i = op == OP_OR ? 1 : 2; i < argc; i++) {
    if (op == OP_OR && args[i] == *self) continue;
    bool ok = op == OP_AND ? nl_set_combine(vm, op, &args[0], &args[i], &args[0]) : nl_set_inplace(vm, op, &args[0], &args[i]);
    if (!ok) return NATIVE_RAISE;
  }
  return nl_give_native(out, args[0]);
}

static nl_native_status fold_inplace(nl_vm *vm, uint8_t op, nl_slot *args, uint32_t argc, nl_slot *out) {
  if (op == OP_AND && argc != 2) { /* all are there before self changes */
    nl_slot *self = nl_push(vm, args[0]);
    if (!self || fold(vm, op, args, argc, out) != NATIVE_OK) return NATIVE_RAISE;
    nl_set_become(vm, *self, *out);
    return nl_give_native(out, NL_NONE);
  }
  for (uint32_t i = 1; i < argc; i++)
    if (!nl_set_inplace(vm, op, &args[0], &args[i])) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

static nl_native_status test(nl_vm *vm, uint8_t op, nl_slot *args, nl_slot *out) {
  bool holds;
  if (!(op == OP_NE ? nl_set_disjoint(vm, &args[0], &args[1], &holds) : nl_set_compare(vm, op, &args[0], &args[1], &holds))) return NATIVE_RAISE;
  return nl_give_native(out, NL_BOOL(holds));
}

#define SET_METHOD(name, call) \
  NL_NATIVE_DEFINE(name) {     \
    (void)vm, (void)argc;      \
    return call;               \
  }
SET_METHOD(py_set_new, make(vm, KIND_SET, &args[0], out))
SET_METHOD(py_frozenset_new, make(vm, KIND_FROZENSET, &args[0], out))
SET_METHOD(py_set_copy, fold(vm, OP_OR, args, 1, out))
SET_METHOD(py_frozenset_copy, nl_give_native(out, args[0]))
SET_METHOD(py_set_union, fold(vm, OP_OR, args, argc, out))
SET_METHOD(py_frozenset_union, fold(vm, OP_OR, args, argc, out))
SET_METHOD(py_set_intersection, fold(vm, OP_AND, args, argc, out))
SET_METHOD(py_frozenset_intersection, fold(vm, OP_AND, args, argc, out))
SET_METHOD(py_set_difference, fold(vm, OP_SUB, args, argc, out))
SET_METHOD(py_frozenset_difference, fold(vm, OP_SUB, args, argc, out))
SET_METHOD(py_set_symmetric_difference, fold(vm, OP_XOR, args, argc, out))
SET_METHOD(py_frozenset_symmetric_difference, fold(vm, OP_XOR, args, argc, out))
SET_METHOD(py_set_update, fold_inplace(vm, OP_OR, args, argc, out))
SET_METHOD(py_set_intersection_update, fold_inplace(vm, OP_AND, args, argc, out))
SET_METHOD(py_set_difference_update, fold_inplace(vm, OP_SUB, args, argc, out))
SET_METHOD(py_set_symmetric_difference_update, fold_inplace(vm, OP_XOR, args, argc, out))
SET_METHOD(py_set_issubset, test(vm, OP_LE, args, out))
SET_METHOD(py_frozenset_issubset, test(vm, OP_LE, args, out))
SET_METHOD(py_set_issuperset, test(vm, OP_GE, args, out))
SET_METHOD(py_frozenset_issuperset, test(vm, OP_GE, args, out))
SET_METHOD(py_set_isdisjoint, test(vm, OP_NE, args, out))
SET_METHOD(py_frozenset_isdisjoint, test(vm, OP_NE, args, out))
SET_METHOD(py_dict_keys_isdisjoint, test(vm, OP_NE, args, out))
SET_METHOD(py_dict_items_isdisjoint, test(vm, OP_NE, args, out))

NL_NATIVE_DEFINE(py_set_add) {
  (void)argc;
  if (!nl_set_add(vm, &args[0], &args[1])) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_set_clear) {
  (void)argc;
  nl_set_empty(vm, args[0]);
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_set_discard) {
  (void)argc;
  bool found;
  if (!nl_set_remove(vm, &args[0], &args[1], &found)) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_set_remove) {
  (void)argc;
  bool found;
  if (!nl_set_remove(vm, &args[0], &args[1], &found)) return NATIVE_RAISE;
  if (!found) return nl_done(nl_raise_value(vm, TYPE_KeyError, &args[1]));
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_set_pop) {
  (void)argc;
  if (nl_dict_length(vm, args[0])) return nl_give_native(out, nl_set_take(vm, args[0]));
  nl_slot *text = nl_push_slots(vm, 1);
  if (text && nl_give(text, nl_str_new(vm, "pop from an empty set", 21))) nl_raise_value(vm, TYPE_KeyError, text);
  return NATIVE_RAISE;
}
