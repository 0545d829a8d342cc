/* Arithmetic of ints of any size.
 *
 * An allocation moves the operands, so every function makes room for its result first and looks at them afterwards.
 * Invariant: a result goes through nl_int_finish, so a KIND_BIGINT never holds what an immediate can.
 */
#include "float-digits.h"
#include "fuel.h"
#include "numbers.h"

#define NEGATIVE (1u << 6) /* flag bit 0 of the header */

void nl_int_view_of(const nl_vm *vm, nl_value v, nl_int_view *view) {
  if (nl_is_kind(v, KIND_BIGINT)) {
    const nl_bigint *big = nl_obj(vm, v);
    view->limbs = big->limbs;
    view->count = NL_HEADER_WORDS(big->header) - 1;
    view->negative = (big->header & NEGATIVE) != 0;
    return;
  }
  uint32_t bits = NL_LO(v);
  view->negative = nl_is_int(v) && (bits >> 31);
  view->small = view->negative ? 0u - bits : bits;
  view->limbs = &view->small;
  view->count = view->small != 0;
}

nl_ref nl_int_alloc(nl_vm *vm, uint32_t count) {
  return nl_alloc(vm, KIND_BIGINT, count > NL_INT_LIMBS_MAX ? UINT32_MAX : count + 1);
}

uint32_t *nl_int_limbs(const nl_vm *vm, nl_ref ref) { return ((nl_bigint *)nl_at(vm, ref))->limbs; }

bool nl_int_finish(nl_vm *vm, nl_ref ref, bool negative, nl_slot *out) {
  nl_bigint *big = nl_at(vm, ref);
  uint32_t count = nl_natural_trim(big->limbs, NL_HEADER_WORDS(big->header) - 1), low = count ? big->limbs[0] : 0;
  if (count < 2 && low <= 0x7FFFFFFFu + negative) {
    nl_shrink(vm, ref, 1);
    *out = NL_PACK(NL_HI_INT, negative ? 0u - low : low);
    return true;
  }
  nl_shrink(vm, ref, count + 1);
  if (negative) big->header |= NEGATIVE;
  *out = NL_OBJECT(KIND_BIGINT, ref);
  return true;
}

bool nl_int_from_u64(nl_vm *vm, uint64_t magnitude, bool negative, nl_slot *out) {
  if (magnitude <= 0x7FFFFFFFu) {
    *out = NL_INT(negative ? -(int32_t)magnitude : (int32_t)magnitude);
    return true;
  }
  nl_ref ref = nl_int_alloc(vm, 2);
  if (!ref) return false;
  uint32_t *limbs = nl_int_limbs(vm, ref);
  limbs[0] = (uint32_t)magnitude;
  limbs[1] = (uint32_t)(magnitude >> 32);
  return nl_int_finish(vm, ref, negative, out);
}

static bool from_i64(nl_vm *vm, int64_t i, nl_slot *out) {
  return nl_int_from_u64(vm, i < 0 ? 0u - (uint64_t)i : (uint64_t)i, i < 0, out);
}

nl_value nl_int_from_i64(nl_vm *vm, int64_t i) {
  nl_slot v;
  return from_i64(vm, i, &v) ? v : NL_UNDEFINED;
}

bool nl_int_from_float(nl_vm *vm, double d, nl_slot *out) {
  if (d != d) return nl_raise(vm, TYPE_ValueError, "cannot convert float NaN to integer");
  if (d - d != 0) return nl_raise(vm, TYPE_OverflowError, "cannot convert float infinity to integer");
  if (d > -9e18 && d < 9e18) return from_i64(vm, (int64_t)d, out);
  int32_t exponent;
  uint64_t mantissa = nl_float_split(d, &exponent);
  uint32_t parts[2] = {(uint32_t)mantissa, (uint32_t)(mantissa >> 32)};
  nl_ref ref = nl_int_alloc(vm, 3 + (uint32_t)exponent / 32);
  if (!ref) return false;
  nl_natural_shift_left(nl_int_limbs(vm, ref), parts, 2, (uint32_t)exponent);
  return nl_int_finish(vm, ref, d < 0, out);
}

uint64_t nl_int_top(const nl_int_view *view, int32_t *exponent, bool *more) {
  uint64_t top = 0;
  uint32_t at = view->count, any = 0;
  int32_t zeros = __builtin_clz(view->limbs[at - 1]);
  for (int32_t i = 0; i < 2; i++) top = top << 32 | (at ? view->limbs[--at] : 0);
  if (zeros && (top <<= zeros, at)) {
    uint64_t next = (uint64_t)view->limbs[--at] << zeros;
    top |= next >> 32;
    any = (uint32_t)next;
  }
  while (at) any |= view->limbs[--at];
  *more = any != 0;
  *exponent = (int32_t)view->count * 32 - zeros - 64;
  return top;
}

double nl_int_nearest(const nl_vm *vm, nl_value v) {
  if (!nl_is_kind(v, KIND_BIGINT)) return nl_as_int(v);
  nl_int_view view;
  int32_t exponent;
  bool more;
  nl_int_view_of(vm, v, &view);
  uint64_t top = nl_int_top(&view, &exponent, &more);
  double d = nl_float_compose(top, more, exponent);
  return view.negative ? -d : d;
}

int nl_int_compare(const nl_vm *vm, nl_value a, nl_value b) {
  nl_int_view x, y;
  nl_int_view_of(vm, a, &x);
  nl_int_view_of(vm, b, &y);
  if (x.negative != y.negative) return x.negative ? -1 : 1;
  int order = nl_natural_compare(x.limbs, x.count, y.limbs, y.count);
  return x.negative ? -order : order;
}

static bool both_small(const nl_slot *a, const nl_slot *b) {
  return !nl_is_kind(*a, KIND_BIGINT) && !nl_is_kind(*b, KIND_BIGINT);
}

bool nl_int_add(nl_vm *vm, nl_slot *a, nl_slot *b, bool subtract, nl_slot *out) {
  if (both_small(a, b)) {
    int64_t x = nl_as_int(*a), y = nl_as_int(*b);
    return from_i64(vm, subtract ? x - y : x + y, out);
  }
  nl_int_view x, y, *large = &x, *little = &y;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  uint32_t count = x.count > y.count ? x.count : y.count;
  nl_ref ref = nl_int_alloc(vm, count + 1);
  if (!ref) return false;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  y.negative ^= subtract;
  if (nl_natural_compare(x.limbs, x.count, y.limbs, y.count) < 0) {
    large = &y;
    little = &x;
  }
  uint32_t *limbs = nl_int_limbs(vm, ref);
  if (x.negative == y.negative)
    limbs[count] = nl_natural_add(limbs, large->limbs, large->count, little->limbs, little->count);
  else
    nl_natural_subtract(limbs, large->limbs, large->count, little->limbs, little->count);
  return nl_int_finish(vm, ref, large->negative, out);
}

/** Charges for the work of a product or quotient, a square of limbs. */
static bool spend_on_limbs(nl_vm *vm, uint32_t a, uint32_t b) {
  uint64_t steps = (uint64_t)a * b / 16;
  return nl_spend(vm, steps > INT32_MAX / 2 ? INT32_MAX / 2 : (int32_t)steps);
}

bool nl_int_multiply(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out) {
  if (both_small(a, b)) return from_i64(vm, (int64_t)nl_as_int(*a) * nl_as_int(*b), out);
  nl_int_view x, y;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  nl_ref ref = spend_on_limbs(vm, x.count, y.count) ? nl_int_alloc(vm, x.count + y.count) : 0;
  if (!ref) return false;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  nl_natural_multiply(nl_int_limbs(vm, ref), x.limbs, x.count, y.limbs, y.count);
  return nl_int_finish(vm, ref, x.negative != y.negative, out);
}

/** Division of magnitudes. Limbs at `work`: x (and one more), y, quotient; the remainder replaces x. Returns the quotient. */
static uint32_t *divide_magnitudes(uint32_t *work, const nl_int_view *x, const nl_int_view *y) {
  uint32_t *v = work + x->count + 1, *q = v + y->count;
  memcpy(work, x->limbs, x->count * sizeof *work);
  memcpy(v, y->limbs, y->count * sizeof *v);
  if (x->count >= y->count) nl_natural_divide(q, work, x->count, v, y->count);
  return q;
}

/** Copies limbs of an object under construction that `source` holds into an int of their own. */
static bool take_limbs(nl_vm *vm, nl_slot *source, uint32_t start, uint32_t count, bool negative, nl_slot *out) {
  nl_ref ref = nl_int_alloc(vm, count);
  if (!ref) return false;
  memcpy(nl_int_limbs(vm, ref), nl_int_limbs(vm, NL_LO(*source)) + start, count * sizeof(uint32_t));
  return nl_int_finish(vm, ref, negative, out);
}

static bool divide_small(nl_vm *vm, int64_t x, int64_t y, nl_slot *quotient, nl_slot *remainder) {
  int64_t q = x / y, r = x - q * y;
  if (r && (r < 0) != (y < 0)) {
    r += y;
    q--;
  }
  *remainder = NL_INT((int32_t)r);
  return !quotient || from_i64(vm, q, quotient);
}

bool nl_int_divide(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *quotient, nl_slot *remainder) {
  if (both_small(a, b)) return divide_small(vm, nl_as_int(*a), nl_as_int(*b), quotient, remainder);
  nl_int_view x, y;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  uint32_t q_count = x.count >= y.count ? x.count - y.count + 1 : 0, mark = nl_mark(vm);
  if (!spend_on_limbs(vm, q_count, y.count)) return false;
  nl_ref ref = nl_alloc(vm, KIND_BIGINT, x.count + 1 + y.count + q_count + 2);
  if (!ref) return false;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  uint32_t *r = nl_int_limbs(vm, ref), *q = divide_magnitudes(r, &x, &y);
  uint32_t r_count = x.count < y.count ? x.count : y.count, q_start = (uint32_t)(q - r);
  bool negative = x.negative != y.negative, r_negative = y.negative;
  if (negative && nl_natural_trim(r, r_count)) { /* towards minus infinity */
    const uint32_t one = 1;
    nl_natural_subtract(r, y.limbs, y.count, r, r_count);
    r_count = y.count;
    q[q_count] = nl_natural_add(q, q, q_count, &one, q_count ? 1 : 0);
    if (!q_count) q[0] = 1;
    q_count++;
  }
  nl_slot *held = nl_push(vm, NL_OBJECT(KIND_BIGINT, ref));
  bool ok = held && (!quotient || take_limbs(vm, held, q_start, q_count, negative, quotient));
  if (ok) {
    ref = NL_LO(*held);
    nl_shrink(vm, ref, r_count + 1);
    nl_int_finish(vm, ref, r_negative, remainder);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_int_shift(nl_vm *vm, nl_slot *a, int64_t bits, nl_slot *out) {
  nl_int_view x;
  nl_int_view_of(vm, *a, &x);
  bool left = bits > 0;
  uint64_t words = (left ? (uint64_t)bits : 0u - (uint64_t)bits) / 32;
  uint32_t distance = (uint32_t)(left ? bits : -bits), count = x.count;
  if (!count || (!left && words >= count)) {
    *out = NL_INT(x.negative ? -1 : 0);
    return true;
  }
  nl_ref ref = nl_int_alloc(vm, words > NL_INT_LIMBS_MAX ? UINT32_MAX : left ? count + (uint32_t)words + 1 : count + 1);
  if (!ref) return false;
  nl_int_view_of(vm, *a, &x);
  uint32_t *limbs = nl_int_limbs(vm, ref);
  const uint32_t one = 1;
  if (left)
    nl_natural_shift_left(limbs, x.limbs, count, distance);
  else if (nl_natural_shift_right(limbs, x.limbs, count, distance) && x.negative)
    (void)nl_natural_add(limbs, limbs, count + 1, &one, 1);
  return nl_int_finish(vm, ref, x.negative, out);
}

/** Limb i of an int in two's complement; *carry starts as `negative`. */
static uint32_t complement_limb(const nl_int_view *x, uint32_t i, uint32_t *carry) {
  uint32_t limb = i < x->count ? x->limbs[i] : 0;
  if (!x->negative) return limb;
  limb = ~limb + *carry;
  *carry = *carry && !limb;
  return limb;
}

static uint32_t combine(uint8_t op, uint32_t a, uint32_t b) { return op == OP_AND ? a & b : op == OP_OR ? a | b : a ^ b; }

bool nl_int_bitwise(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  if (both_small(a, b)) {
    *out = NL_PACK(NL_HI_INT, combine(op, NL_LO(*a), NL_LO(*b)));
    return true;
  }
  nl_int_view x, y;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  uint32_t count = (x.count > y.count ? x.count : y.count) + 1;
  nl_ref ref = nl_int_alloc(vm, count);
  if (!ref) return false;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  uint32_t *limbs = nl_int_limbs(vm, ref), x_carry = 1, y_carry = 1;
  nl_int_view result = {.limbs = limbs, .count = count, .negative = combine(op, x.negative, y.negative) != 0};
  for (uint32_t i = 0; i < count; i++) limbs[i] = combine(op, complement_limb(&x, i, &x_carry), complement_limb(&y, i, &y_carry));
  uint32_t carry = 1;
  for (uint32_t i = 0; i < count; i++) limbs[i] = complement_limb(&result, i, &carry);
  return nl_int_finish(vm, ref, result.negative, out);
}

bool nl_int_true_divide(nl_vm *vm, nl_slot *a, nl_slot *b, double *out) {
  if (both_small(a, b)) {
    *out = (double)nl_as_int(*a) / (double)nl_as_int(*b);
    return true;
  }
  nl_int_view x, y;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  double sign = x.negative != y.negative ? -1.0 : 1.0;
  int32_t excess = (int32_t)nl_natural_bits(x.limbs, x.count) - (int32_t)nl_natural_bits(y.limbs, y.count);
  if (excess > 1024) return nl_raise(vm, TYPE_OverflowError, "integer division result too large for a float");
  *out = 0.0 * sign;
  if (!x.count || excess < -1080) return true;
  /* The quotient of x * 2^shift (or y * 2^-shift) has 63 or 64 bits. */
  int32_t shift = 63 - excess;
  uint32_t x_shift = shift > 0 ? (uint32_t)shift : 0, y_shift = shift < 0 ? (uint32_t)-shift : 0;
  uint32_t x_count = x.count + x_shift / 32 + 1, y_count = y.count + y_shift / 32 + 1;
  nl_ref ref = nl_alloc(vm, KIND_BIGINT, 1 + 2 * x_count + y_count + 3);
  if (!ref) return false;
  nl_int_view_of(vm, *a, &x);
  nl_int_view_of(vm, *b, &y);
  uint32_t *u = nl_int_limbs(vm, ref), *v = u + x_count + 1, *q = v + y_count;
  nl_natural_shift_left(u, x.limbs, x.count, x_shift);
  nl_natural_shift_left(v, y.limbs, y.count, y_shift);
  y_count = nl_natural_trim(v, y_count);
  nl_natural_divide(q, u, x_count, v, y_count);
  uint64_t quotient = (uint64_t)q[1] << 32 | q[0];
  *out = sign * nl_float_compose(quotient, nl_natural_trim(u, y_count) != 0, -shift);
  nl_shrink(vm, ref, 1);
  if (*out - *out == 0) return true;
  return nl_raise(vm, TYPE_OverflowError, "integer division result too large for a float");
}

bool nl_int_negate(nl_vm *vm, nl_slot *a, nl_slot *out) {
  nl_slot zero = NL_INT(0);
  return nl_int_add(vm, &zero, a, true, out);
}
