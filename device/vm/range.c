/* range: three ints of up to 64 bits. */
#include "equality.h"

bool nl_int_to_i64(const nl_vm *vm, nl_value v, int64_t *out) {
  if (nl_is_int(v) || nl_is_bool(v)) return *out = nl_as_int(v), true;
  if (!nl_is_kind(v, KIND_BIGINT)) return false;
  const nl_bigint *big = nl_obj(vm, v);
  uint32_t limbs = NL_HEADER_WORDS(big->header) - 1;
  uint64_t size = big->limbs[0] | (limbs > 1 ? (uint64_t)big->limbs[1] << 32 : 0);
  bool lowest = size == (uint64_t)INT64_MAX + 1 && (NL_HEADER_FLAGS(big->header) & 1);
  if (limbs > 2 || (size > INT64_MAX && !lowest)) return false;
  if (lowest) return *out = INT64_MIN, true;
  *out = NL_HEADER_FLAGS(big->header) & 1 ? -(int64_t)size : (int64_t)size;
  return true;
}

nl_range_numbers nl_range_read(const nl_vm *vm, nl_value range) {
  const nl_range *r = nl_obj(vm, range);
  nl_range_numbers n = {0, 0, 1, 0};
  nl_int_to_i64(vm, r->start, &n.start);
  nl_int_to_i64(vm, r->stop, &n.stop);
  nl_int_to_i64(vm, r->step, &n.step);
  if (n.step > 0 && n.start < n.stop) n.length = ((uint64_t)n.stop - (uint64_t)n.start - 1) / (uint64_t)n.step + 1;
  if (n.step < 0 && n.start > n.stop) n.length = ((uint64_t)n.start - (uint64_t)n.stop - 1) / (0 - (uint64_t)n.step) + 1;
  return n;
}

static int64_t value_at(const nl_range_numbers *n, uint64_t index) { return (int64_t)((uint64_t)n->start + index * (uint64_t)n->step); }

static bool make_range(nl_vm *vm, nl_slot *parts, nl_slot *out) {
  nl_ref ref = nl_alloc(vm, KIND_RANGE, sizeof(nl_range) / 4);
  if (!ref) return false;
  nl_range *range = nl_at(vm, ref);
  range->start = parts[0];
  range->stop = parts[1];
  range->step = parts[2];
  *out = NL_OBJECT(KIND_RANGE, ref);
  return true;
}

/** A range from three ints of 64 bits. */
static bool range_of(nl_vm *vm, int64_t start, int64_t stop, int64_t step, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *parts = nl_push_slots(vm, 3);
  bool ok = parts && nl_give(&parts[0], nl_int_from_i64(vm, start)) && nl_give(&parts[1], nl_int_from_i64(vm, stop)) &&
            nl_give(&parts[2], nl_int_from_i64(vm, step)) && make_range(vm, parts, out);
  nl_release(vm, mark);
  return ok;
}

static bool too_large(nl_vm *vm) { return nl_raise(vm, TYPE_OverflowError, "Python int too large to convert to C ssize_t"); }

/** A part of a slice; one beyond 64 bits is as far as can be. nl_slice_bounds, for all other sequences, has 32 bits. */
static bool slice_part(nl_vm *vm, nl_value value, int64_t otherwise, int64_t *out) {
  int32_t small = 0;
  *out = otherwise;
  if (nl_is_none(value) || nl_int_to_i64(vm, value, out)) return true;
  if (nl_is_kind(value, KIND_BIGINT))
    return *out = NL_HEADER_FLAGS(((const nl_bigint *)nl_obj(vm, value))->header) & 1 ? INT64_MIN : INT64_MAX, true;
  if (!nl_is_indexable(vm, value))
    return nl_raise(vm, TYPE_TypeError, "slice indices must be integers or None or have an __index__ method");
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, value);
  bool ok = held && nl_index(vm, held, &small);
  nl_release(vm, mark);
  return *out = small, ok;
}

/** A bound from the end when negative, clipped to [low, high]. */
static int64_t clip(int64_t value, int64_t length, int64_t low, int64_t high) {
  if (value < 0) value = value < -length ? -1 : value + length;
  return value < low ? low : value > high ? high : value;
}

/** The value at an index from one before the first item to one beyond the last; false where that needs more than 64 bits. */
static bool bound_at(const nl_range_numbers *n, int64_t index, int64_t *out) {
  if (index < 0) return !__builtin_sub_overflow(n->start, n->step, out);
  bool beyond = index > 0 && (uint64_t)index == n->length;
  *out = value_at(n, (uint64_t)index - beyond);
  return !beyond || !__builtin_add_overflow(*out, n->step, out);
}

static bool slice_range(nl_vm *vm, nl_range_numbers n, nl_slot *key, nl_slot *out) {
  int64_t start, stop, step, product, from, to, length = (int64_t)n.length;
  if (n.length > INT64_MAX) return too_large(vm);
  if (!slice_part(vm, ((const nl_range *)nl_obj(vm, *key))->step, 1, &step)) return false;
  if (step == 0) return nl_raise(vm, TYPE_ValueError, "slice step cannot be zero");
  int64_t low = step < 0 ? -1 : 0, high = step < 0 ? length - 1 : length;
  if (!slice_part(vm, ((const nl_range *)nl_obj(vm, *key))->start, step < 0 ? high : 0, &start)) return false;
  if (!slice_part(vm, ((const nl_range *)nl_obj(vm, *key))->stop, step < 0 ? INT64_MIN : length, &stop)) return false;
  start = clip(start, length, low, high);
  stop = clip(stop, length, low, high);
  bool fits = !__builtin_mul_overflow(step, n.step, &product) && bound_at(&n, start, &from) && bound_at(&n, stop, &to);
  return fits ? range_of(vm, from, to, product, out) : too_large(vm);
}

bool nl_range_reversed(nl_vm *vm, nl_value range, nl_slot *out, bool *fits) {
  nl_range_numbers n = nl_range_read(vm, range);
  int64_t beyond, step;
  *fits = true;
  if (n.length == 0) return range_of(vm, 0, 0, 1, out);
  /* Any stop between the first item and the place a step before it will do; the nearest is the least likely not to fit. */
  *fits = !__builtin_add_overflow(n.start, n.step > 0 ? -1 : 1, &beyond) && !__builtin_sub_overflow((int64_t)0, n.step, &step);
  return !*fits || range_of(vm, value_at(&n, n.length - 1), beyond, step, out);
}

bool nl_range_getitem(nl_vm *vm, nl_slot *range, nl_slot *key, nl_slot *out) {
  nl_range_numbers n = nl_range_read(vm, *range);
  int64_t index;
  if (nl_is_kind(*key, KIND_SLICE)) return slice_range(vm, n, key, out);
  if (!nl_int_to_i64(vm, *key, &index)) {
    int32_t small;
    if (!nl_is_indexable(vm, *key)) return nl_raise(vm, TYPE_TypeError, "range indices must be integers or slices, not %t", key);
    if (!nl_index(vm, key, &small)) return false;
    index = small;
  }
  uint64_t at = index < 0 ? (uint64_t)index + n.length : (uint64_t)index;
  if (at >= n.length) return nl_raise(vm, TYPE_IndexError, "range object index out of range");
  return nl_give(out, nl_int_from_i64(vm, value_at(&n, at)));
}

/** Position of an int in a range. */
static bool position(const nl_vm *vm, nl_value range, int64_t value, uint64_t *out) {
  nl_range_numbers n = nl_range_read(vm, range);
  if (n.length == 0) return false;
  uint64_t distance = n.step > 0 ? (uint64_t)value - (uint64_t)n.start : (uint64_t)n.start - (uint64_t)value;
  uint64_t step = n.step > 0 ? (uint64_t)n.step : 0 - (uint64_t)n.step;
  if ((n.step > 0 ? value < n.start : value > n.start) || distance % step != 0) return false;
  *out = distance / step;
  return *out < n.length;
}

bool nl_range_contains(nl_vm *vm, nl_slot *range, nl_slot *item, bool *out) {
  int64_t value;
  uint64_t at;
  *out = false;
  if (nl_int_to_i64(vm, *item, &value)) {
    *out = position(vm, *range, value, &at);
  } else if (nl_is_float(*item)) {
    double d = nl_as_float(*item);
    if (d >= -9.2e18 && d <= 9.2e18 && (double)(int64_t)d == d) *out = position(vm, *range, (int64_t)d, &at);
  } else if (nl_is_kind(*item, KIND_INSTANCE)) {
    nl_range_numbers n = nl_range_read(vm, *range);
    uint32_t mark = nl_mark(vm);
    nl_slot *value_slot = nl_push_slots(vm, 1);
    bool ok = value_slot != NULL;
    for (uint64_t i = 0; ok && !*out && i < n.length; i++)
      ok = nl_give(value_slot, nl_int_from_i64(vm, value_at(&n, i))) && nl_equal(vm, value_slot, item, out);
    nl_release(vm, mark);
    return ok;
  }
  return true;
}

bool nl_range_equal(const nl_vm *vm, nl_value a, nl_value b) {
  nl_range_numbers x = nl_range_read(vm, a), y = nl_range_read(vm, b);
  if (x.length != y.length) return false;
  return x.length == 0 || (x.start == y.start && (x.length == 1 || x.step == y.step));
}

/** hash((length, start, step)), None where they don't matter. */
bool nl_range_hash(nl_vm *vm, nl_slot *range, int64_t *out) {
  nl_range_numbers n = nl_range_read(vm, *range);
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3);
  bool ok = slots && nl_give(&slots[0], nl_int_from_i64(vm, (int64_t)n.length));
  if (ok) {
    const nl_range *r = nl_obj(vm, *range);
    slots[1] = n.length ? r->start : NL_NONE;
    slots[2] = n.length > 1 ? r->step : NL_NONE;
    ok = nl_give(&slots[0], nl_tuple_of(vm, 3, slots)) && nl_tuple_hash(vm, &slots[0], out);
  }
  nl_release(vm, mark);
  return ok;
}

/** Makes a range's argument an int of 64 bits. */
static bool want_int(nl_vm *vm, nl_slot *v) {
  int64_t wide;
  int32_t small = 0;
  *v = nl_unwrap(vm, *v);
  if (nl_int_to_i64(vm, *v, &wide)) {
    if (nl_is_bool(*v)) *v = NL_INT(wide);
    return true;
  }
  if (nl_is_kind(*v, KIND_BIGINT)) return nl_raise(vm, TYPE_OverflowError, "Python int too large to convert to C ssize_t");
  if (!nl_index(vm, v, &small)) return false;
  *v = NL_INT(small);
  return true;
}

NL_NATIVE_DEFINE(py_range_new) {
  (void)argc;
  int64_t step;
  if (nl_is_undefined(args[1])) {
    args[1] = args[0];
    args[0] = NL_INT(0);
  }
  if (nl_is_undefined(args[2])) args[2] = NL_INT(1);
  for (uint32_t i = 0; i < 3; i++)
    if (!want_int(vm, &args[i])) return NATIVE_RAISE;
  if (nl_int_to_i64(vm, args[2], &step) && step == 0) return nl_done(nl_raise(vm, TYPE_ValueError, "range() arg 3 must not be zero"));
  return nl_done(make_range(vm, args, out));
}

NL_NATIVE_DEFINE(py_range_count) {
  (void)argc;
  bool found;
  if (!nl_range_contains(vm, &args[0], &args[1], &found)) return NATIVE_RAISE;
  return nl_give_native(out, NL_INT(found));
}

NL_NATIVE_DEFINE(py_range_index) {
  (void)argc;
  int64_t value;
  uint64_t at;
  if (!nl_int_to_i64(vm, args[1], &value) || !position(vm, args[0], value, &at))
    return nl_done(nl_raise(vm, TYPE_ValueError, "%r is not in range", &args[1]));
  return nl_done(nl_give(out, nl_int_from_i64(vm, (int64_t)at)));
}
