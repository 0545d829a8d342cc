/* The math module over several numbers: sums and lengths that are correct to the last bit, products, divisors, counts. */
#include "numbers.h"
#include <math.h>

static nl_native_status give(nl_slot *out, double d) { return nl_give_native(out, nl_from_float(d)); }
static bool is_finite(double d) { return d - d == 0; }

/* ---- fsum: Shewchuk's partial sums, which never overlap, in a list ---- */
typedef struct {
  nl_slot *partials; /* list of floats, smallest first */
  nl_slot *item;
  double special;    /* sum of the infinities and nans */
  double infinities; /* and of the infinities only */
  bool any_special;
} exact_sum;

/** Adds x to the partial sums; sets *rest to what is left to be appended. */
static void add_to_partials(nl_vm *vm, nl_slot *list, double x, double *rest) {
  nl_slot *items;
  uint32_t count, kept = 0;
  nl_sequence(vm, *list, &items, &count);
  for (uint32_t i = 0; i < count; i++) {
    double y = nl_as_float(items[i]);
    if (fabs(x) < fabs(y)) {
      double swap = x;
      x = y;
      y = swap;
    }
    double high = x + y, low = y - (high - x);
    if (low != 0) items[kept++] = nl_from_float(low);
    x = high;
  }
  for (uint32_t i = kept; i < count; i++) items[i] = NL_UNDEFINED;
  ((nl_list *)nl_obj(vm, *list))->length = kept;
  *rest = x;
}

static bool add_exactly(nl_vm *vm, exact_sum *sum, double x) {
  double rest;
  add_to_partials(vm, sum->partials, x, &rest);
  if (!is_finite(rest)) {
    if (is_finite(x)) return nl_raise(vm, TYPE_OverflowError, "intermediate overflow in fsum");
    sum->any_special = true;
    sum->special += x;
    if (x == x) sum->infinities += x;
    ((nl_list *)nl_obj(vm, *sum->partials))->length = 0;
    return true;
  }
  if (rest == 0) return true;
  *sum->item = nl_from_float(rest);
  return nl_list_append(vm, sum->partials, sum->item);
}

/** Adds the partials from the largest down, and rounds a tie by the sign of what follows. */
static double total(const nl_vm *vm, const exact_sum *sum) {
  nl_slot *items;
  uint32_t count;
  nl_sequence(vm, *sum->partials, &items, &count);
  if (!count) return 0.0;
  double high = nl_as_float(items[--count]), low = 0;
  while (count) {
    double x = high, y = nl_as_float(items[--count]);
    high = x + y;
    low = y - (high - x);
    if (low != 0) break;
  }
  if (count && low != 0 && (low < 0) == (nl_as_float(items[count - 1]) < 0)) {
    double twice = low * 2.0, x = high + twice;
    if (twice == x - high) high = x;
  }
  return high;
}

NL_NATIVE_DEFINE(py_math_fsum) {
  (void)argc;
  exact_sum sum = {.special = 0};
  double x;
  nl_slot *slots = nl_push_slots(vm, 3);
  if (!slots) return NATIVE_RAISE;
  sum.partials = &slots[0];
  sum.item = &slots[1];
  nl_slot *iterator = &slots[2];
  *sum.partials = nl_list_new(vm, 4);
  if (nl_is_undefined(*sum.partials) || !nl_iter(vm, &args[0], iterator)) return NATIVE_RAISE;
  while (nl_next(vm, iterator, sum.item))
    if (!nl_want_float(vm, sum.item, &x) || !add_exactly(vm, &sum, x)) return NATIVE_RAISE;
  if (!nl_is_undefined(vm->exception)) return NATIVE_RAISE;
  if (!sum.any_special) return give(out, total(vm, &sum));
  if (sum.infinities != sum.infinities) return nl_done(nl_raise(vm, TYPE_ValueError, "-inf + inf in fsum"));
  return give(out, sum.special);
}

/** Adds x * y to an exact sum: what the product loses by rounding is a float too. */
static bool add_product(nl_vm *vm, exact_sum *sum, double x, double y) {
  double product = x * y;
  return add_exactly(vm, sum, product) && (!is_finite(product) || add_exactly(vm, sum, fma(x, y, -product)));
}

/** One pair of sumprod; slots: [0] partials, [1] item, [2] x, [3] y, [4] sum of all that is not float times number. */
static bool add_pair(nl_vm *vm, exact_sum *sum, nl_slot *slots, bool *any_float) {
  double x, y;
  bool numbers = nl_is_number(slots[2]) && nl_is_number(slots[3]);
  if (numbers && (nl_is_float(slots[2]) || nl_is_float(slots[3]))) {
    *any_float = true;
    return nl_to_float(vm, &slots[2], &x) && nl_to_float(vm, &slots[3], &y) && add_product(vm, sum, x, y);
  }
  return nl_binary(vm, OP_MUL, &slots[2], &slots[3], &slots[2]) && nl_binary(vm, OP_ADD, &slots[4], &slots[2], &slots[4]);
}

NL_NATIVE_DEFINE(py_math_sumprod) {
  (void)argc;
  nl_slot *slots = nl_push_slots(vm, 7), *items;
  uint32_t count, others;
  bool any_float = false;
  if (!slots || !nl_list_from(vm, &args[0], &slots[5]) || !nl_list_from(vm, &args[1], &slots[6])) return NATIVE_RAISE;
  exact_sum sum = {.partials = &slots[0], .item = &slots[1]};
  if (!nl_give(&slots[0], nl_list_new(vm, 4))) return NATIVE_RAISE;
  nl_sequence(vm, slots[5], &items, &count);
  nl_sequence(vm, slots[6], &items, &others);
  if (count != others) return nl_done(nl_raise(vm, TYPE_ValueError, "Inputs are not the same length"));
  slots[4] = NL_INT(0);
  for (uint32_t i = 0; i < count; i++) {
    nl_sequence(vm, slots[5], &items, &count);
    slots[2] = items[i];
    nl_sequence(vm, slots[6], &items, &count);
    slots[3] = items[i];
    if (!add_pair(vm, &sum, slots, &any_float)) return NATIVE_RAISE;
  }
  if (!any_float) return nl_give_native(out, slots[4]);
  slots[2] = nl_from_foreign_float(sum.any_special ? sum.special : total(vm, &sum));
  return nl_done(nl_binary(vm, OP_ADD, &slots[4], &slots[2], out));
}

/* ---- length of a vector, as CPython computes it: scaled by a power of two, squared and added without loss, and the root
 * corrected by the remainder ---- */
typedef struct {
  double sum, low1, low2;
} squares;

/** sum += sign * x * x, exactly but for the low parts (Veltkamp's split, Dekker's product). */
static void add_square(squares *s, double x, double sign) {
  double t = x * 134217729.0, high = t - (t - x), low = x - high, square = x * x;
  s->low1 += sign * (((high * high - square) + 2.0 * high * low) + low * low);
  square *= sign;
  double sum = s->sum + square;
  s->low2 += square - (sum - s->sum);
  s->sum = sum;
}

/** Length of `count` coordinates, which stand in slots as floats that are not negative. */
static double vector_length(nl_slot *items, uint32_t count) {
  double largest = 0;
  bool nan = false;
  for (uint32_t i = 0; i < count; i++) {
    double x = nl_as_float(items[i]);
    nan |= x != x;
    if (x > largest) largest = x;
  }
  if (!is_finite(largest)) return largest;
  if (nan) return nl_as_float(NL_PACK(0x7FF80000u, 0));
  if (largest == 0 || count < 2) return largest;
  int exponent;
  (void)frexp(largest, &exponent);
  double unit = 1.0;
  if (exponent < -1023) { /* 2^-exponent would overflow */
    unit = 2.2250738585072014e-308;
    (void)frexp(largest / unit, &exponent);
  }
  double scale = ldexp(1.0, -exponent);
  squares s = {.sum = 1.0};
  for (uint32_t i = 0; i < count; i++) add_square(&s, nl_as_float(items[i]) / unit * scale, 1.0);
  double root = sqrt(s.sum - 1.0 + (s.low1 + s.low2));
  add_square(&s, root, -1.0);
  double rest = s.sum - 1.0 + (s.low1 + s.low2);
  root += rest / (2.0 * root);
  return unit * (root / scale);
}

NL_NATIVE_DEFINE(py_math_hypot) {
  for (uint32_t i = 0; i < argc; i++) {
    double x;
    if (!nl_want_float(vm, &args[i], &x)) return NATIVE_RAISE;
    args[i] = nl_from_float(fabs(x));
  }
  return give(out, vector_length(args, argc));
}

NL_NATIVE_DEFINE(py_math_dist) {
  (void)argc;
  nl_slot *p, *q;
  uint32_t p_count, q_count;
  for (uint32_t i = 0; i < 2; i++)
    if (!nl_is_kind(args[i], KIND_TUPLE) && !nl_call(vm, NL_TYPE(TYPE_tuple), 1, &args[i], &args[i])) return NATIVE_RAISE;
  nl_sequence(vm, args[0], &p, &p_count);
  nl_sequence(vm, args[1], &q, &q_count);
  if (p_count != q_count) return nl_done(nl_raise(vm, TYPE_ValueError, "both points must have the same number of dimensions"));
  nl_slot *slots = nl_push_slots(vm, p_count + 2);
  if (!slots) return NATIVE_RAISE;
  for (uint32_t i = 0; i < p_count; i++) {
    double x, y;
    for (uint32_t k = 0; k < 2; k++) {
      nl_sequence(vm, args[k], &p, &q_count);
      slots[p_count + k] = p[i];
    }
    if (!nl_want_float(vm, &slots[p_count], &x) || !nl_want_float(vm, &slots[p_count + 1], &y)) return NATIVE_RAISE;
    slots[i] = nl_from_float(fabs(x - y));
  }
  return give(out, vector_length(slots, p_count));
}

NL_NATIVE_DEFINE(py_math_prod) {
  (void)argc;
  nl_slot *slots = nl_push_slots(vm, 3);
  if (!slots || !nl_iter(vm, &args[0], &slots[0])) return NATIVE_RAISE;
  slots[1] = nl_is_undefined(args[1]) ? NL_INT(1) : args[1];
  while (nl_next(vm, &slots[0], &slots[2]))
    if (!nl_binary(vm, OP_MUL, &slots[1], &slots[2], &slots[1])) return NATIVE_RAISE;
  if (!nl_is_undefined(vm->exception)) return NATIVE_RAISE;
  return nl_give_native(out, slots[1]);
}

/* ---- ints ---- */
NL_NATIVE_DEFINE(py_math_gcd) {
  nl_slot *result = nl_push(vm, NL_INT(0));
  for (uint32_t i = 0; result && i < argc; i++)
    if (!nl_want_int(vm, &args[i]) || !nl_int_gcd(vm, result, &args[i], result)) return NATIVE_RAISE;
  return result ? nl_give_native(out, *result) : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_math_lcm) {
  nl_slot *slots = nl_push_slots(vm, 2), zero = NL_INT(0);
  if (!slots) return NATIVE_RAISE;
  slots[0] = NL_INT(1);
  for (uint32_t i = 0; i < argc; i++) {
    if (!nl_want_int(vm, &args[i]) || !nl_int_gcd(vm, &slots[0], &args[i], &slots[1])) return NATIVE_RAISE;
    if (slots[1] == zero || args[i] == zero) {
      slots[0] = zero;
      continue;
    }
    nl_slot unused = zero;
    if (!nl_int_divide(vm, &args[i], &slots[1], &args[i], &unused) || !nl_int_multiply(vm, &slots[0], &args[i], &slots[0])) return NATIVE_RAISE;
  }
  if (nl_int_compare(vm, slots[0], zero) < 0 && !nl_int_negate(vm, &slots[0], &slots[0])) return NATIVE_RAISE;
  return nl_give_native(out, slots[0]);
}

NL_NATIVE_DEFINE(py_math_isqrt) {
  (void)argc;
  if (!nl_want_int(vm, &args[0])) return NATIVE_RAISE;
  if (nl_int_compare(vm, args[0], NL_INT(0)) < 0) return nl_done(nl_raise(vm, TYPE_ValueError, "isqrt() argument must be nonnegative"));
  return nl_done(nl_int_square_root(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_math_factorial) {
  (void)argc;
  if (!nl_want_int(vm, &args[0])) return NATIVE_RAISE;
  if (nl_int_compare(vm, args[0], NL_INT(0)) < 0)
    return nl_done(nl_raise(vm, TYPE_ValueError, "factorial() not defined for negative values"));
  int64_t n;
  if (!nl_int_to_i64(vm, args[0], &n))
    return nl_done(nl_raise(vm, TYPE_OverflowError, "factorial() argument should not exceed 9223372036854775807"));
  nl_slot *result = nl_push(vm, NL_INT(1)), factor;
  for (int64_t i = 2; result && i <= n; i++) {
    factor = NL_INT((int32_t)i); /* MemoryError comes long before this wraps */
    if (!nl_int_multiply(vm, result, &factor, result)) return NATIVE_RAISE;
  }
  return result ? nl_give_native(out, *result) : NATIVE_RAISE;
}

/** n * (n - 1) * … of k factors, each step divided by 1, 2, … when `divide`. slots: n, result, temporary. */
static bool falling(nl_vm *vm, nl_slot *slots, int64_t k, bool divide) {
  nl_slot one = NL_INT(1), unused, number;
  for (int64_t i = 1; i <= k; i++) {
    if (!nl_int_multiply(vm, &slots[1], &slots[0], &slots[1]) || !nl_int_add(vm, &slots[0], &one, true, &slots[0])) return false;
    number = NL_INT((int32_t)i);
    if (divide && !nl_int_divide(vm, &slots[1], &number, &slots[1], &unused)) return false;
  }
  return true;
}

static nl_native_status choose(nl_vm *vm, nl_slot *args, bool divide, nl_slot *out) {
  nl_slot zero = NL_INT(0);
  if (!nl_want_int(vm, &args[0]) || !nl_want_int(vm, &args[1])) return NATIVE_RAISE;
  for (uint32_t i = 0; i < 2; i++)
    if (nl_int_compare(vm, args[i], zero) < 0)
      return nl_done(nl_raise(vm, TYPE_ValueError, i ? "k must be a non-negative integer" : "n must be a non-negative integer"));
  if (nl_int_compare(vm, args[1], args[0]) > 0) return nl_give_native(out, zero);
  nl_slot *slots = nl_push_slots(vm, 3);
  if (!slots) return NATIVE_RAISE;
  slots[0] = args[0];
  slots[1] = NL_INT(1);
  if (!nl_int_add(vm, &args[0], &args[1], true, &slots[2])) return NATIVE_RAISE;
  if (divide && nl_int_compare(vm, slots[2], args[1]) < 0) args[1] = slots[2]; /* C(n, k) = C(n, n - k) */
  if (!nl_is_int(args[1]))
    return nl_done(nl_raise(vm, TYPE_OverflowError, divide ? "min(n - k, k) must not exceed 9223372036854775807" : "k must not exceed 9223372036854775807"));
  nl_int_view n, count;
  nl_int_view_of(vm, args[0], &n);
  nl_int_view_of(vm, args[1], &count);
  /* The result has at least `doublings` bits a factor: one too large is refused before any work. Each factor of comb costs
   * a division by a small number, so its results have a lower limit. */
  uint64_t doublings = nl_natural_bits(n.limbs, n.count) - nl_natural_bits(count.limbs, count.count);
  doublings = doublings > 3 ? doublings - 1 : divide ? 2 : 1;
  if (doublings * NL_LO(args[1]) > NL_INT_LIMBS_MAX * (divide ? 8u : 32u)) return nl_done(nl_int_alloc(vm, UINT32_MAX) != 0);
  return falling(vm, slots, nl_as_int(args[1]), divide) ? nl_give_native(out, slots[1]) : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_math_comb) { return (void)argc, choose(vm, args, true, out); }

NL_NATIVE_DEFINE(py_math_perm) {
  if (nl_is_missing(args[1])) return py_math_factorial(vm, args, argc, out);
  return choose(vm, args, false, out);
}
