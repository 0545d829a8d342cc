/* Neighbouring floats: nextafter and ulp. The bits of floats of one sign are in the order of the floats, so steps are counted
 * on them.
 */
#include "numbers.h"

#define SIGN 0x8000000000000000u

static uint64_t bits_of(double d) {
  uint64_t bits;
  memcpy(&bits, &d, sizeof bits);
  return bits;
}

static double double_of(uint64_t bits) {
  double d;
  memcpy(&d, &bits, sizeof d);
  return d;
}

/** `steps` floats from x towards y, not beyond it. */
static double stepped(double x, double y, uint64_t steps) {
  if (x != x || y != y) return x + y;
  if (steps == 0) return x;
  if (x == y) return y;
  uint64_t from = bits_of(x), to = bits_of(y), from_size = from & ~SIGN, to_size = to & ~SIGN;
  if ((from ^ to) & SIGN) { /* through zero */
    if (steps >= from_size + to_size) return y;
    return steps <= from_size ? double_of(from - steps) : double_of((to & SIGN) | (steps - from_size));
  }
  uint64_t distance = from_size > to_size ? from_size - to_size : to_size - from_size;
  if (steps >= distance) return y;
  return double_of(from_size > to_size ? from - steps : from + steps);
}

NL_NATIVE_DEFINE(py_math_nextafter) {
  (void)argc;
  double x, y;
  int64_t steps = 1;
  if (!nl_want_float(vm, &args[0], &x) || !nl_want_float(vm, &args[1], &y)) return NATIVE_RAISE;
  if (!nl_is_missing(args[2])) {
    if (!nl_want_int(vm, &args[2])) return NATIVE_RAISE;
    bool small = nl_int_to_i64(vm, args[2], &steps);
    bool negative = small ? steps < 0 : NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, args[2])) & 1;
    if (negative) return nl_done(nl_raise(vm, TYPE_ValueError, "steps must be a non-negative integer"));
    if (!small) steps = INT64_MAX;
  }
  return nl_give_native(out, nl_from_foreign_float(stepped(x, y, steps == INT64_MAX ? UINT64_MAX : (uint64_t)steps)));
}

NL_NATIVE_DEFINE(py_math_ulp) {
  (void)argc;
  double x, infinity = double_of(0x7FF0000000000000u);
  if (!nl_want_float(vm, &args[0], &x)) return NATIVE_RAISE;
  if (x < 0) x = -x;
  if (x - x != 0) return nl_give_native(out, nl_from_foreign_float(x));
  double next = stepped(x, infinity, 1);
  return nl_give_native(out, nl_from_float(next == infinity ? x - stepped(x, 0, 1) : next - x));
}
