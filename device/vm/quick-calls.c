/* Calls of len, min, max and abs on plain values, which handlers make in their inner loops: without the general sequence
 * of a call (argument binding, temporaries on the stack, a tuple and an iterator for min and max). Measured on KS-32:
 * bench/results/ks32-profile.md.
 *
 * Invariant: where this answers, the general call would have given the same; it never allocates and never fails.
 */
#include "native.h"
#include "quick-calls.h"

/** a < b of two ints, or of two floats. False in *known for anything else. */
static bool is_less(nl_value a, nl_value b, bool *known) {
  *known = true;
  if (nl_both_int(a, b)) return nl_as_int(a) < nl_as_int(b);
  if (nl_is_float(a) && nl_is_float(b)) return nl_as_float(a) < nl_as_float(b);
  return *known = false;
}

/** Of equal values, and where one is not a number, the first is the answer. */
static bool quick_extreme(bool largest, const nl_slot *args, nl_slot *out) {
  bool known, second = largest ? is_less(args[0], args[1], &known) : is_less(args[1], args[0], &known);
  if (known) *out = args[second];
  return known;
}

static bool quick_abs(nl_value v, nl_slot *out) {
  if (nl_is_float(v)) return *out = v & ~NL_PACK(0x80000000u, 0), true;
  if (!nl_is_int(v) || nl_as_int(v) == INT32_MIN) return false;
  return *out = NL_INT(nl_as_int(v) < 0 ? -nl_as_int(v) : nl_as_int(v)), true;
}

static bool quick_length(const nl_vm *vm, nl_value v, nl_slot *out) {
  if (nl_is_kind(v, KIND_LIST)) return *out = NL_INT(((nl_list *)nl_obj(vm, v))->length), true;
  if (!nl_is_kind(v, KIND_TUPLE)) return false;
  return *out = NL_INT((NL_HEADER_WORDS(((nl_tuple *)nl_obj(vm, v))->header) - 1) / 2), true;
}

bool nl_call_quick(const nl_vm *vm, nl_value callee, uint32_t count, const nl_slot *args, nl_slot *out) {
  switch (NL_LO(callee)) {
  case NATIVE_b_len: return count == 1 && quick_length(vm, args[0], out);
  case NATIVE_b_abs: return count == 1 && quick_abs(args[0], out);
  case NATIVE_b_min: return count == 2 && quick_extreme(false, args, out);
  case NATIVE_b_max: return count == 2 && quick_extreme(true, args, out);
  default: return false;
  }
}
