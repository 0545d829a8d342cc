/* slice: three values of any kind, resolved against a length when it is used. */
#include "equality.h"

nl_value nl_slice_new(nl_vm *vm, const nl_slot *parts) {
  nl_ref ref = nl_alloc(vm, KIND_SLICE, sizeof(nl_range) / 4);
  if (!ref) return NL_UNDEFINED;
  nl_range *slice = nl_at(vm, ref);
  slice->start = parts[0];
  slice->stop = parts[1];
  slice->step = parts[2];
  return NL_OBJECT(KIND_SLICE, ref);
}

static bool part(nl_vm *vm, nl_value value, int32_t otherwise, int32_t *out) {
  *out = otherwise;
  if (nl_is_int(value)) return *out = nl_as_int(value), true;
  if (nl_is_none(value)) return true;
  if (!nl_is_indexable(vm, value))
    return nl_raise(vm, TYPE_TypeError, "slice indices must be integers or None or have an __index__ method");
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, value);
  bool ok = held && nl_index(vm, held, out);
  nl_release(vm, mark);
  return ok;
}

/** A bound from the end when negative, clipped to [low, high]. */
static int32_t clip(int32_t value, int32_t length, int32_t low, int32_t high) {
  if (value < 0) value = value < -length ? -1 : value + length;
  return value < low ? low : value > high ? high : value;
}

static const nl_range *slice_at(const nl_vm *vm, const nl_slot *slice) { return nl_obj(vm, *slice); }

bool nl_slice_bounds(nl_vm *vm, nl_slot *slice, uint32_t length, int32_t *start, int32_t *stop, int32_t *step, uint32_t *count) {
  int32_t n = length > INT32_MAX ? INT32_MAX : (int32_t)length;
  if (!part(vm, slice_at(vm, slice)->step, 1, step)) return false;
  if (*step == 0) return nl_raise(vm, TYPE_ValueError, "slice step cannot be zero");
  if (*step < -INT32_MAX) *step = -INT32_MAX;
  bool back = *step < 0;
  int32_t low = back ? -1 : 0, high = back ? n - 1 : n;
  if (!part(vm, slice_at(vm, slice)->start, back ? high : 0, start)) return false;
  if (!part(vm, slice_at(vm, slice)->stop, back ? INT32_MIN : n, stop)) return false;
  *start = clip(*start, n, low, high);
  *stop = clip(*stop, n, low, high);
  int64_t distance = back ? (int64_t)*start - *stop : (int64_t)*stop - *start;
  *count = distance <= 0 ? 0 : (uint32_t)((distance - 1) / (back ? -(int64_t)*step : *step)) + 1;
  return true;
}

static bool parts_tuple(nl_vm *vm, nl_slot *slice, nl_slot *out) {
  nl_value tuple = nl_tuple_new(vm, 3);
  if (nl_is_undefined(tuple)) return false;
  const nl_range *s = slice_at(vm, slice);
  nl_slot *items = nl_slots_at(vm, NL_LO(tuple));
  items[0] = s->start;
  items[1] = s->stop;
  items[2] = s->step;
  *out = tuple;
  return true;
}

bool nl_slice_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 2);
  bool ok = slots && parts_tuple(vm, a, &slots[0]) && parts_tuple(vm, b, &slots[1]) && nl_sequence_equal(vm, &slots[0], &slots[1], out);
  nl_release(vm, mark);
  return ok;
}

bool nl_slice_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 2);
  bool ok = slots && parts_tuple(vm, a, &slots[0]) && parts_tuple(vm, b, &slots[1]) && nl_sequence_compare(vm, op, &slots[0], &slots[1], out);
  nl_release(vm, mark);
  return ok;
}

bool nl_slice_hash(nl_vm *vm, nl_slot *slice, int64_t *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *tuple = nl_push_slots(vm, 1);
  bool ok = tuple && parts_tuple(vm, slice, tuple) && nl_tuple_hash(vm, tuple, out);
  nl_release(vm, mark);
  return ok;
}

NL_NATIVE_DEFINE(py_slice_new) {
  (void)argc;
  if (nl_is_undefined(args[1])) { /* slice(stop) */
    args[1] = args[0];
    args[0] = NL_NONE;
  }
  if (nl_is_undefined(args[2])) args[2] = NL_NONE;
  return nl_done(nl_give(out, nl_slice_new(vm, args)));
}

NL_NATIVE_DEFINE(py_slice_indices) {
  (void)argc;
  int32_t length, bounds[3];
  uint32_t count;
  if (!nl_index(vm, &args[1], &length)) return NATIVE_RAISE;
  if (length < 0) return nl_done(nl_raise(vm, TYPE_ValueError, "length should not be negative"));
  if (!nl_slice_bounds(vm, &args[0], (uint32_t)length, &bounds[0], &bounds[1], &bounds[2], &count)) return NATIVE_RAISE;
  nl_value tuple = nl_tuple_new(vm, 3);
  if (nl_is_undefined(tuple)) return NATIVE_RAISE;
  for (uint32_t i = 0; i < 3; i++) nl_slots_at(vm, NL_LO(tuple))[i] = NL_INT(bounds[i]);
  nl_value step = slice_at(vm, &args[0])->step; /* as it is, however large */
  if (nl_is_kind(step, KIND_BIGINT)) nl_slots_at(vm, NL_LO(tuple))[2] = step;
  return nl_give_native(out, tuple);
}
