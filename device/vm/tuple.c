/* What list and tuple share: items in a row. A list keeps them in an array beside, a tuple in itself. */
#include "equality.h"

bool nl_sequence(const nl_vm *vm, nl_value v, nl_slot **items, uint32_t *length) {
  if (nl_is_kind(v, KIND_TUPLE)) {
    nl_tuple *tuple = nl_obj(vm, v);
    *items = tuple->items;
    *length = (NL_HEADER_WORDS(tuple->header) - 1) / 2;
    return true;
  }
  if (!nl_is_kind(v, KIND_LIST)) return false;
  const nl_list *list = nl_obj(vm, v);
  *items = list->items ? nl_slots_at(vm, list->items) : NULL;
  *length = list->length;
  return true;
}

nl_value nl_tuple_new(nl_vm *vm, uint32_t length) {
  nl_ref ref = nl_alloc(vm, KIND_TUPLE, nl_words_of(4 + (uint64_t)length * 8));
  return ref ? NL_OBJECT(KIND_TUPLE, ref) : NL_UNDEFINED;
}

static nl_value filled(const nl_vm *vm, nl_value sequence, const nl_slot *from, uint32_t count) {
  nl_slot *items;
  uint32_t length;
  if (count && !nl_is_undefined(sequence) && nl_sequence(vm, sequence, &items, &length))
    memcpy(items, from, count * sizeof(nl_slot));
  return sequence;
}

nl_value nl_tuple_of(nl_vm *vm, uint32_t count, const nl_slot *items) {
  return filled(vm, nl_tuple_new(vm, count), items, count);
}

nl_value nl_list_of(nl_vm *vm, uint32_t count, const nl_slot *items) {
  nl_value list = nl_list_new(vm, count);
  if (!nl_is_undefined(list)) ((nl_list *)nl_obj(vm, list))->length = count;
  return filled(vm, list, items, count);
}

/** New sequence of the kind of `like` with `length` items that the caller fills at once. */
static nl_value make_like(nl_vm *vm, nl_value like, uint64_t length) {
  uint32_t count = length > NL_MAX_OBJECT_WORDS ? NL_MAX_OBJECT_WORDS : (uint32_t)length;
  if (nl_is_kind(like, KIND_TUPLE)) return nl_tuple_new(vm, count);
  nl_value list = nl_list_new(vm, count);
  if (!nl_is_undefined(list)) ((nl_list *)nl_obj(vm, list))->length = count;
  return list;
}

bool nl_tuple_from(nl_vm *vm, nl_slot *iterable, nl_slot *out) {
  if (nl_is_kind(*iterable, KIND_TUPLE)) return nl_give(out, *iterable);
  uint32_t mark = nl_mark(vm), count = 0;
  nl_slot *list = nl_push(vm, nl_unwrap(vm, *iterable)), *items;
  bool ok = list != NULL;
  if (ok && !nl_is_kind(*list, KIND_LIST)) ok = nl_list_from(vm, iterable, list);
  if (ok) {
    nl_sequence(vm, *list, &items, &count);
    nl_value tuple = nl_tuple_new(vm, count);
    if (!nl_is_undefined(tuple)) nl_sequence(vm, *list, &items, &count), (void)filled(vm, tuple, items, count);
    ok = nl_give(out, tuple);
  }
  nl_release(vm, mark);
  return ok;
}

/** First place where a and b differ, or where the shorter ends; *ended tells which. The pair holds the items there. */
static bool first_difference(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *pair, uint32_t *at, bool *ended) {
  *ended = false;
  for (uint32_t i = 0;; i++) {
    nl_slot *x, *y;
    uint32_t nx, ny;
    bool same;
    nl_sequence(vm, *a, &x, &nx);
    nl_sequence(vm, *b, &y, &ny);
    *at = i;
    if (i >= nx || i >= ny) return *ended = true;
    pair[0] = x[i];
    pair[1] = y[i];
    if (!nl_equal_pair(vm, pair, &same)) return false;
    if (!same) return true;
  }
}

bool nl_sequence_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) {
  nl_slot *items;
  uint32_t na, nb, at;
  nl_sequence(vm, *a, &items, &na);
  nl_sequence(vm, *b, &items, &nb);
  *out = false;
  if (na != nb) return true;
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot *pair = nl_push_slots(vm, 2);
  bool ok = pair && first_difference(vm, a, b, pair, &at, out);
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

bool nl_sequence_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out) {
  uint32_t at, na, nb;
  bool ended;
  nl_slot *x, *y;
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot *pair = nl_push_slots(vm, 2);
  bool ok = pair && first_difference(vm, a, b, pair, &at, &ended);
  if (ok) {
    nl_sequence(vm, *a, &x, &na);
    nl_sequence(vm, *b, &y, &nb);
    if (ended) *out = nl_order_holds(op, (na > nb) - (na < nb));
    else ok = nl_compare(vm, op, &pair[0], &pair[1], out);
  }
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

bool nl_sequence_getitem(nl_vm *vm, nl_slot *sequence, nl_slot *key, nl_slot *out) {
  nl_slot *items;
  uint32_t length, index, count;
  int32_t start, stop, step;
  bool is_list = nl_is_kind(*sequence, KIND_LIST);
  nl_sequence(vm, *sequence, &items, &length);
  if (!nl_is_kind(*key, KIND_SLICE)) {
    if (!nl_item_index(vm, key, length, is_list ? "list indices must be integers or slices, not %t" : "tuple indices must be integers or slices, not %t",
                       is_list ? "list index out of range" : "tuple index out of range", &index))
      return false;
    nl_sequence(vm, *sequence, &items, &length);
    if (index >= length) return nl_raise(vm, TYPE_IndexError, "list index out of range");
    return nl_give(out, items[index]);
  }
  if (!nl_slice_bounds(vm, key, length, &start, &stop, &step, &count)) return false;
  if (!is_list && count == length && step == 1) return nl_give(out, *sequence);
  nl_value part = make_like(vm, *sequence, count);
  if (nl_is_undefined(part)) return false;
  nl_slot *to;
  nl_sequence(vm, *sequence, &items, &length);
  nl_sequence(vm, part, &to, &index);
  for (uint32_t i = 0; i < count; i++) to[i] = items[(uint32_t)(start + (int32_t)i * step)];
  return nl_give(out, part);
}

/** Index of the first item in [start, stop) that equals; *found tells whether there is one. */
static bool find_item(nl_vm *vm, nl_slot *sequence, nl_slot *item, uint32_t start, uint32_t stop, uint32_t *at, bool *found) {
  nl_slot *items;
  uint32_t length;
  *found = false;
  uint32_t mark = nl_mark(vm);
  nl_slot *pair = nl_push_slots(vm, 2);
  bool ok = pair != NULL;
  for (uint32_t i = start; ok && !*found && nl_sequence(vm, *sequence, &items, &length) && i < stop && i < length; i++) {
    *at = i;
    pair[0] = items[i];
    pair[1] = *item;
    ok = nl_equal_pair(vm, pair, found);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_sequence_contains(nl_vm *vm, nl_slot *sequence, nl_slot *item, bool *out) {
  uint32_t at;
  return find_item(vm, sequence, item, 0, UINT32_MAX, &at, out);
}

bool nl_sequence_concat(nl_vm *vm, nl_slot *sequence, nl_slot *other, nl_slot *out) {
  nl_slot *a, *b, *to;
  uint32_t na, nb, n;
  const char *name = nl_is_kind(*sequence, KIND_LIST) ? "list" : "tuple";
  nl_value right = nl_unwrap(vm, *other);
  if (nl_kind_of(right) != nl_kind_of(*sequence) || !nl_sequence(vm, right, &b, &nb))
    return nl_raise(vm, TYPE_TypeError, "can only concatenate %s (not \"%t\") to %s", name, other, name);
  nl_sequence(vm, *sequence, &a, &na);
  nl_value sum = make_like(vm, *sequence, (uint64_t)na + nb);
  if (nl_is_undefined(sum)) return false;
  nl_sequence(vm, *sequence, &a, &na);
  nl_sequence(vm, nl_unwrap(vm, *other), &b, &nb);
  nl_sequence(vm, sum, &to, &n);
  if (na) memcpy(to, a, na * sizeof(nl_slot));
  if (nb) memcpy(to + na, b, nb * sizeof(nl_slot));
  return nl_give(out, sum);
}

bool nl_repeat_count(nl_vm *vm, nl_slot *v, uint32_t *out) {
  int32_t count;
  if (!nl_is_indexable(vm, *v)) return nl_raise(vm, TYPE_TypeError, "can't multiply sequence by non-int of type '%t'", v);
  if (!nl_fits_64(vm, *v)) return nl_raise(vm, TYPE_OverflowError, "cannot fit 'int' into an index-sized integer");
  if (!nl_index(vm, v, &count)) return false;
  *out = count < 0 ? 0 : (uint32_t)count;
  return true;
}

bool nl_sequence_repeat(nl_vm *vm, nl_slot *sequence, nl_slot *count, nl_slot *out) {
  nl_slot *items, *to;
  uint32_t length, total, times;
  if (!nl_repeat_count(vm, count, &times)) return false;
  nl_sequence(vm, *sequence, &items, &length);
  if (length == 0) times = 0;
  nl_value product = make_like(vm, *sequence, (uint64_t)length * times);
  if (nl_is_undefined(product)) return false;
  nl_sequence(vm, *sequence, &items, &length);
  nl_sequence(vm, product, &to, &total);
  for (uint32_t i = 0; i < times; i++, to += length) memcpy(to, items, length * sizeof(nl_slot));
  return nl_give(out, product);
}

/** CPython's tuplehash: the lanes of xxHash. A plain sum would make every permutation collide. */
bool nl_tuple_hash(nl_vm *vm, nl_slot *tuple, int64_t *out) {
  uint64_t acc = 2870177450012600261u;
  nl_slot *items;
  uint32_t length;
  uint32_t mark = nl_mark(vm);
  bool ok = nl_enter(vm);
  if (!ok) return false;
  nl_slot *item = nl_push(vm, NL_NONE);
  ok = item != NULL;
  nl_sequence(vm, *tuple, &items, &length);
  for (uint32_t i = 0; ok && i < length; i++) {
    int64_t lane;
    nl_sequence(vm, *tuple, &items, &length);
    *item = items[i];
    ok = nl_python_hash(vm, item, &lane);
    if (!ok) break;
    acc += (uint64_t)lane * 14029467366897019727u;
    acc = (acc << 31) | (acc >> 33);
    acc *= 11400714785074694791u;
  }
  acc += length ^ (2870177450012600261u ^ 3527539u);
  *out = acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

/* ---- methods that list and tuple share ---- */

NL_NATIVE_DEFINE(py_tuple_new) {
  (void)argc;
  if (nl_is_undefined(args[0])) return nl_done(nl_give(out, nl_tuple_new(vm, 0)));
  return nl_done(nl_tuple_from(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_tuple_count) {
  (void)argc;
  int32_t count = 0;
  bool found = true;
  for (uint32_t at = 0, i = 0; found; i = at + 1, count += found)
    if (!find_item(vm, &args[0], &args[1], i, UINT32_MAX, &at, &found)) return NATIVE_RAISE;
  return nl_give_native(out, NL_INT(count));
}

NL_NATIVE_DEFINE(py_list_count) { return py_tuple_count(vm, args, argc, out); }

NL_NATIVE_DEFINE(py_tuple_index) {
  (void)argc;
  nl_slot *items;
  uint32_t length, start, stop, at;
  bool found;
  nl_sequence(vm, args[0], &items, &length);
  if (!nl_search_window(vm, &args[2], length, &start, &stop)) return NATIVE_RAISE;
  if (!find_item(vm, &args[0], &args[1], start, stop, &at, &found)) return NATIVE_RAISE;
  if (found) return nl_give_native(out, NL_INT(at));
  if (nl_is_kind(args[0], KIND_LIST)) return nl_done(nl_raise(vm, TYPE_ValueError, "%r is not in list", &args[1]));
  return nl_done(nl_raise(vm, TYPE_ValueError, "tuple.index(x): x not in tuple"));
}

NL_NATIVE_DEFINE(py_list_index) { return py_tuple_index(vm, args, argc, out); }

NL_NATIVE_DEFINE(py_list_remove) {
  (void)argc;
  uint32_t at = 0, length;
  bool found;
  nl_slot *items;
  if (!find_item(vm, &args[0], &args[1], 0, UINT32_MAX, &at, &found)) return NATIVE_RAISE;
  nl_sequence(vm, args[0], &items, &length);
  if (!found || at >= length) return nl_done(nl_raise(vm, TYPE_ValueError, "list.remove(x): x not in list"));
  memmove(items + at, items + at + 1, (length - at - 1) * sizeof(nl_slot));
  items[length - 1] = NL_UNDEFINED;
  ((nl_list *)nl_obj(vm, args[0]))->length--;
  return nl_give_native(out, NL_NONE);
}
