/* Powers, common divisors and square roots of ints: algorithms on top of bigint.c, whose steps are stack slots. */
#include "numbers.h"

static bool is_zero(nl_value v) { return v == NL_INT(0); }

static uint32_t bits_of(const nl_vm *vm, nl_value v) {
  nl_int_view view;
  nl_int_view_of(vm, v, &view);
  return nl_natural_bits(view.limbs, view.count);
}

static bool bit_at(const nl_vm *vm, nl_value v, uint32_t bit) {
  nl_int_view view;
  nl_int_view_of(vm, v, &view);
  return view.limbs[bit / 32] >> (bit % 32) & 1;
}

/** out *= b, reduced when there is a modulus. */
static bool step(nl_vm *vm, nl_slot *out, nl_slot *b, nl_slot *modulus) {
  return nl_int_multiply(vm, out, b, out) && (!modulus || nl_int_divide(vm, out, modulus, NULL, out));
}

static bool power(nl_vm *vm, nl_slot *base, nl_slot *exponent, nl_slot *modulus, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_INT(1));
  bool ok = result != NULL;
  for (uint32_t bit = bits_of(vm, *exponent); ok && bit-- > 0;)
    ok = step(vm, result, result, modulus) && (!bit_at(vm, *exponent, bit) || step(vm, result, base, modulus));
  ok = ok && (!modulus || nl_int_divide(vm, result, modulus, NULL, result));
  if (ok) *out = *result;
  nl_release(vm, mark);
  return ok;
}

bool nl_int_power(nl_vm *vm, nl_slot *base, nl_slot *exponent, nl_slot *out) {
  uint32_t bits = bits_of(vm, *base);
  if (bits < 2) { /* -1, 0, 1: any exponent will do */
    bool odd = bits_of(vm, *exponent) && bit_at(vm, *exponent, 0);
    *out = is_zero(*exponent) || (!odd && bits) ? NL_INT(1) : NL_INT(nl_as_int(*base));
    return true;
  }
  bool huge = nl_is_kind(*exponent, KIND_BIGINT) || (uint64_t)(bits - 1) * NL_LO(*exponent) > NL_INT_LIMBS_MAX * 32u;
  if (huge) return nl_int_alloc(vm, UINT32_MAX) != 0; /* MemoryError, before any work */
  return power(vm, base, exponent, NULL, out);
}

/** Replaces *base by its inverse: Euclid's algorithm that keeps one coefficient. slots: 5 temporaries. */
static bool invert(nl_vm *vm, nl_slot *base, nl_slot *modulus, nl_slot *slots) {
  nl_slot *a = &slots[0], *b = &slots[1], *x = &slots[2], *y = &slots[3], *q = &slots[4];
  *a = *base;
  *b = *modulus;
  *x = NL_INT(1);
  *y = NL_INT(0);
  while (!is_zero(*b)) {
    if (!nl_int_divide(vm, a, b, q, a)) return false;
    nl_value swap = *a;
    *a = *b;
    *b = swap;
    if (!nl_int_multiply(vm, q, y, q) || !nl_int_add(vm, x, q, true, q)) return false;
    *x = *y;
    *y = *q;
  }
  /* With a negative modulus the divisor comes out negative as well. */
  if (*a == NL_INT(-1) && !nl_int_negate(vm, x, x)) return false;
  if (*a != NL_INT(1) && *a != NL_INT(-1))
    return nl_raise(vm, TYPE_ValueError, "base is not invertible for the given modulus");
  return nl_int_divide(vm, x, modulus, NULL, base);
}

bool nl_int_power_modulo(nl_vm *vm, nl_slot *base, nl_slot *exponent, nl_slot *modulus, nl_slot *out) {
  if (is_zero(*modulus)) return nl_raise(vm, TYPE_ValueError, "pow() 3rd argument cannot be 0");
  nl_slot zero = NL_INT(0), *slots[7];
  uint32_t mark = nl_mark(vm);
  bool ok = true;
  for (int32_t i = 0; i < 7; i++) /* the stack grows down: slots[6] is the lowest */
    ok = ok && (slots[i] = nl_push(vm, NL_INT(0)));
  if (!ok) return false;
  nl_slot *b = slots[0], *e = slots[1];
  *e = *exponent;
  ok = nl_int_divide(vm, base, modulus, NULL, b);
  if (ok && nl_int_compare(vm, *e, zero) < 0) ok = invert(vm, b, modulus, slots[6]) && nl_int_negate(vm, e, e);
  ok = ok && power(vm, b, e, modulus, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_int_gcd(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *x = nl_push(vm, *a), *y = x ? nl_push(vm, *b) : NULL;
  bool ok = y != NULL;
  while (ok && !is_zero(*y)) {
    ok = nl_int_divide(vm, x, y, NULL, x);
    nl_value swap = *x;
    *x = *y;
    *y = swap;
  }
  if (ok && nl_int_compare(vm, *x, NL_INT(0)) < 0) ok = nl_int_negate(vm, x, x);
  if (ok) *out = *x;
  nl_release(vm, mark);
  return ok;
}

/* Newton's method from above: it falls until it is there. */
bool nl_int_square_root(nl_vm *vm, nl_slot *a, nl_slot *out) {
  if (is_zero(*a)) return *out = *a, true;
  uint32_t mark = nl_mark(vm);
  nl_slot *x = nl_push(vm, NL_INT(1)), *y = x ? nl_push(vm, NL_INT(0)) : NULL, *rest = y ? nl_push(vm, NL_INT(0)) : NULL;
  bool ok = rest && nl_int_shift(vm, x, (int64_t)(bits_of(vm, *a) + 1) / 2, x);
  while (ok) {
    ok = nl_int_divide(vm, a, x, y, rest) && nl_int_add(vm, x, y, false, y) && nl_int_shift(vm, y, -1, y);
    if (!ok || nl_int_compare(vm, *y, *x) >= 0) break;
    *x = *y;
  }
  if (ok) *out = *x;
  nl_release(vm, mark);
  return ok;
}
