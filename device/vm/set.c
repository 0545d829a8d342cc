/* set and frozenset, and the set algebra that keys and items views share with them.
 *
 * Every operand is first turned into a table (a set, or the dict under a keys view; anything else is collected into a
 * set), so each operation is one loop over one kind of thing. Items keep the order in which they were added: CPython's
 * order depends on its hashes.
 */
#include "hash-table.h"

nl_value nl_set_new(nl_vm *vm, enum nl_kind kind, uint32_t capacity) { return nl_table_new(vm, kind, capacity); }

bool nl_set_add(nl_vm *vm, nl_slot *set, nl_slot *item) {
  uint32_t entry;
  return nl_table_add(vm, set, item, &entry);
}

bool nl_set_contains(nl_vm *vm, nl_slot *set, nl_slot *item, bool *out) {
  uint32_t entry;
  if (!nl_table_find(vm, set, item, &entry)) return false;
  *out = entry != NOT_FOUND;
  return true;
}

bool nl_set_remove(nl_vm *vm, nl_slot *set, nl_slot *item, bool *found) {
  uint32_t entry;
  if (!nl_table_find(vm, set, item, &entry)) return false;
  *found = entry != NOT_FOUND;
  if (*found) nl_table_remove(vm, *set, entry);
  return true;
}

bool nl_set_entry(const nl_vm *vm, nl_value set, uint32_t *position, nl_slot **item) {
  *item = nl_table_next(vm, set, position);
  return *item != NULL;
}

static bool is_set(nl_value v) { return nl_is_kind(v, KIND_SET) || nl_is_kind(v, KIND_FROZENSET); }

bool nl_is_set_like(const nl_vm *vm, nl_value v) {
  v = nl_unwrap(vm, v);
  return is_set(v) || (nl_is_kind(v, KIND_DICTVIEW) && nl_dictview_sort(vm, v) != VIEW_VALUES);
}

bool nl_set_from(nl_vm *vm, enum nl_kind kind, nl_slot *iterable, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3);
  if (!slots) return false;
  nl_value source = slots[1] = nl_unwrap(vm, *iterable);
  bool ok;
  if (is_set(source)) {
    ok = nl_table_copy(vm, &slots[1], kind, &slots[0]);
  } else {
    ok = nl_give(&slots[0], nl_table_new(vm, kind, 0)) && nl_iter(vm, iterable, &slots[1]);
    while (ok && nl_next(vm, &slots[1], &slots[2])) ok = nl_set_add(vm, &slots[0], &slots[2]);
    ok = ok && nl_is_undefined(vm->exception);
  }
  if (ok) *out = slots[0];
  nl_release(vm, mark);
  return ok;
}

/** A table with the items of any iterable; no copy where there is one. */
static bool as_table(nl_vm *vm, nl_slot *any, nl_slot *out) {
  nl_value v = nl_unwrap(vm, *any);
  if (is_set(v) || nl_is_kind(v, KIND_DICT)) return nl_give(out, v);
  if (nl_is_kind(v, KIND_DICTVIEW) && nl_dictview_sort(vm, v) == VIEW_KEYS) return nl_give(out, nl_dictview_dict(vm, v));
  return nl_set_from(vm, KIND_SET, any, out);
}

/** Steps through table `from`, keeping in *item each one whose membership in `other` is `member`; false at the end or with an exception. */
static bool next_where(nl_vm *vm, nl_slot *from, nl_slot *other, bool member, uint32_t *at, nl_slot *item) {
  for (nl_slot *entry; (entry = nl_table_next(vm, *from, at)) != NULL;) {
    bool is_member = member;
    *item = *entry;
    if (other && !nl_set_contains(vm, other, item, &is_member)) return false;
    if (is_member == member) return true;
  }
  return false;
}

static bool no_exception(const nl_vm *vm) { return nl_is_undefined(vm->exception); }

static bool add_where(nl_vm *vm, nl_slot *set, nl_slot *from, nl_slot *other, bool member, nl_slot *item) {
  for (uint32_t at = 0; next_where(vm, from, other, member, &at, item);)
    if (!nl_set_add(vm, set, item)) return false;
  return no_exception(vm);
}

static bool remove_where(nl_vm *vm, nl_slot *set, nl_slot *other, bool member, nl_slot *item) {
  bool found;
  for (uint32_t at = 0; next_where(vm, set, other, member, &at, item);)
    if (!nl_set_remove(vm, set, item, &found)) return false;
  return no_exception(vm);
}

/** Every item of a in b? */
static bool subset(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *item, bool *out) {
  uint32_t at = 0;
  *out = !next_where(vm, a, b, false, &at, item);
  return no_exception(vm);
}

/** slots: [0] result, [1] left table, [2] right table, [3] item */
static bool combine(nl_vm *vm, uint8_t op, nl_slot *slots) {
  nl_slot *result = &slots[0], *left = &slots[1], *right = &slots[2], *item = &slots[3];
  if (op == OP_OR) return add_where(vm, result, left, NULL, true, item) && add_where(vm, result, right, NULL, true, item);
  if (op == OP_AND) return add_where(vm, result, left, right, true, item);
  if (!add_where(vm, result, left, right, false, item)) return false;
  return op == OP_SUB || add_where(vm, result, right, left, false, item);
}

bool nl_set_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 4);
  enum nl_kind kind = nl_is_kind(nl_unwrap(vm, *a), KIND_FROZENSET) ? KIND_FROZENSET : KIND_SET;
  bool ok = slots && as_table(vm, a, &slots[1]) && as_table(vm, b, &slots[2]) && nl_give(&slots[0], nl_table_new(vm, kind, 0)) &&
            combine(vm, op, slots);
  if (ok) *out = slots[0];
  nl_release(vm, mark);
  return ok;
}

/** a ^= b: what is there goes, what is not there comes. */
static bool toggle(nl_vm *vm, nl_slot *set, nl_slot *other, nl_slot *item) {
  bool found;
  for (uint32_t at = 0; next_where(vm, other, NULL, true, &at, item);)
    if (!nl_set_remove(vm, set, item, &found) || (!found && !nl_set_add(vm, set, item))) return false;
  return no_exception(vm);
}

bool nl_set_inplace(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 2), *other = slots, *item = slots + 1;
  bool ok = slots && as_table(vm, b, other);
  if (ok && *other == *a) { /* with itself */
    if (op == OP_SUB || op == OP_XOR) nl_table_clear(vm, *a);
  } else if (ok) {
    if (op == OP_OR) ok = add_where(vm, a, other, NULL, true, item);
    else if (op == OP_XOR) ok = toggle(vm, a, other, item);
    else ok = remove_where(vm, a, other, op == OP_SUB, item);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_set_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out) {
  if (op == OP_GT || op == OP_GE) return nl_set_compare(vm, op == OP_GT ? OP_LT : OP_LE, b, a, out);
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3);
  bool ok = slots && as_table(vm, a, &slots[0]) && as_table(vm, b, &slots[1]);
  if (ok) {
    uint32_t na = nl_dict_length(vm, slots[0]), nb = nl_dict_length(vm, slots[1]);
    *out = op == OP_LT ? na < nb : op == OP_EQ ? na == nb : na <= nb;
    if (*out) ok = subset(vm, &slots[0], &slots[1], &slots[2], out);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_set_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) { return nl_set_compare(vm, OP_EQ, a, b, out); }

static bool disjoint(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) {
  uint32_t mark = nl_mark(vm), at = 0;
  nl_slot *slots = nl_push_slots(vm, 3);
  bool ok = slots && as_table(vm, a, &slots[0]) && as_table(vm, b, &slots[1]);
  if (ok) {
    *out = !next_where(vm, &slots[0], &slots[1], true, &at, &slots[2]);
    ok = no_exception(vm);
  }
  nl_release(vm, mark);
  return ok;
}

/** CPython's frozenset_hash: independent of the order of items. */
bool nl_frozenset_hash(nl_vm *vm, nl_slot *set, int64_t *out) {
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm), at = 0;
  uint64_t hash = 0;
  nl_slot *item = nl_push_slots(vm, 1);
  bool ok = item != NULL;
  while (ok && next_where(vm, set, NULL, true, &at, item)) {
    int64_t h;
    ok = nl_python_hash(vm, item, &h);
    if (ok) hash ^= (((uint64_t)h ^ 89869747u) ^ ((uint64_t)h << 16)) * 3644798167u;
  }
  hash ^= ((uint64_t)nl_dict_length(vm, *set) + 1) * 1927868237u;
  hash ^= (hash >> 11) ^ (hash >> 25);
  hash = hash * 69069u + 907133923u;
  *out = hash == UINT64_MAX ? 590923713 : (int64_t)hash;
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

/* ---- methods; those of frozenset are the same functions under its names ---- */

static nl_native_status make(nl_vm *vm, enum nl_kind kind, nl_slot *source, nl_slot *out) {
  if (nl_is_undefined(*source)) return nl_done(nl_give(out, nl_table_new(vm, kind, 0)));
  if (kind == KIND_FROZENSET && nl_is_kind(*source, KIND_FROZENSET)) return nl_give_native(out, *source);
  return nl_done(nl_set_from(vm, kind, source, out));
}

/** self op others[0] op others[1] …, as a new set; without others a copy. */
static nl_native_status fold(nl_vm *vm, uint8_t op, nl_slot *args, uint32_t argc, nl_slot *out) {
  enum nl_kind kind = nl_is_kind(args[0], KIND_FROZENSET) ? KIND_FROZENSET : KIND_SET;
  if (!nl_table_copy(vm, &args[0], kind, &args[0])) return NATIVE_RAISE;
  for (uint32_t i = 1; i < argc; i++)
    if (!nl_set_inplace(vm, op, &args[0], &args[i])) return NATIVE_RAISE;
  return nl_give_native(out, args[0]);
}

static nl_native_status fold_inplace(nl_vm *vm, uint8_t op, nl_slot *args, uint32_t argc, nl_slot *out) {
  for (uint32_t i = 1; i < argc; i++)
    if (!nl_set_inplace(vm, op, &args[0], &args[i])) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

static nl_native_status test(nl_vm *vm, uint8_t op, nl_slot *args, nl_slot *out) {
  bool holds;
  if (!(op == OP_NE ? disjoint(vm, &args[0], &args[1], &holds) : nl_set_compare(vm, op, &args[0], &args[1], &holds))) return NATIVE_RAISE;
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
  nl_table_clear(vm, args[0]);
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
