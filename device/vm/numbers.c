/* Operators on numbers: which kinds meet, and what Python makes of them. The loop has its own fast paths for two ints and
 * two floats; this is what is left. */
#include "exceptions.h"
#include "numbers.h"
#include "float-digits.h"
#include <math.h>

static bool zero_division(nl_vm *vm, const char *text) { return nl_raise(vm, TYPE_ZeroDivisionError, text); }

bool nl_to_float(nl_vm *vm, nl_slot *v, double *out) {
  if (nl_is_float(*v)) {
    *out = nl_as_float(*v);
    return true;
  }
  if (!nl_is_int_or_bool(*v)) return false;
  *out = nl_int_nearest(vm, *v);
  return *out - *out == 0 || nl_raise(vm, TYPE_OverflowError, "int too large to convert to float");
}

/* ---- floats ---- */
double nl_float_divmod(double a, double b, double *modulo) {
  double rest = fmod(a, b), quotient = (a - rest) / b;
  if (rest != 0) {
    if ((b < 0) != (rest < 0)) {
      rest += b;
      quotient -= 1.0;
    }
  } else {
    rest = copysign(0.0, b);
  }
  *modulo = rest;
  if (quotient == 0) return copysign(0.0, a / b);
  double whole = floor(quotient);
  return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

static bool float_power(nl_vm *vm, double a, double b, double *out) {
  bool finite = a - a == 0 && b - b == 0;
  if (a == 0 && b < 0 && isfinite(b)) return zero_division(vm, "0.0 cannot be raised to a negative power");
  if (finite && a < 0 && b != floor(b))
    return nl_raise(vm, TYPE_ValueError, "a negative number to a fractional power is complex, which is not supported");
  *out = pow(a, b);
  return !finite || *out - *out == 0 || nl_raise(vm, TYPE_OverflowError, "(34, 'Numerical result out of range')");
}

static bool float_binary(nl_vm *vm, uint8_t op, double a, double b, double *out) {
  double rest;
  switch (op) {
  case OP_ADD: *out = a + b; return true;
  case OP_SUB: *out = a - b; return true;
  case OP_MUL: *out = a * b; return true;
  case OP_POW: return float_power(vm, a, b, out);
  case OP_TRUEDIV:
    if (b == 0) return zero_division(vm, "float division by zero");
    *out = a / b;
    return true;
  case OP_FLOORDIV:
    if (b == 0) return zero_division(vm, "float floor division by zero");
    *out = nl_float_divmod(a, b, &rest);
    return true;
  default: /* OP_MOD */
    if (b == 0) return zero_division(vm, "float modulo");
    (void)nl_float_divmod(a, b, out);
    return true;
  }
}

/* ---- ints ---- */
static bool true_divide(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out) {
  double d;
  if (!nl_int_true_divide(vm, a, b, &d)) return false;
  *out = nl_from_float(d);
  return true;
}

static bool int_power(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out) {
  if (nl_int_compare(vm, *b, NL_INT(0)) >= 0) return nl_int_power(vm, a, b, out);
  double x, y, d;
  if (!nl_to_float(vm, a, &x) || !nl_to_float(vm, b, &y) || !float_power(vm, x, y, &d)) return false;
  *out = nl_from_float(d);
  return true;
}

static bool shift(nl_vm *vm, nl_slot *a, nl_slot *b, bool left, nl_slot *out) {
  if (nl_int_compare(vm, *b, NL_INT(0)) < 0) return nl_raise(vm, TYPE_ValueError, "negative shift count");
  if (left && *a == NL_INT(0)) return *out = *a, true;
  if (left && !nl_fits_64(vm, *b)) return nl_raise(vm, TYPE_OverflowError, "too many digits in integer");
  int64_t bits = nl_is_kind(*b, KIND_BIGINT) ? INT64_MAX : nl_as_int(*b);
  return nl_int_shift(vm, a, left ? bits : -bits, out);
}

static bool int_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  nl_slot unused;
  bool by_zero = NL_LO(*b) == 0 && !nl_is_kind(*b, KIND_BIGINT);
  switch (op) {
  case OP_ADD:
  case OP_SUB: return nl_int_add(vm, a, b, op == OP_SUB, out);
  case OP_MUL: return nl_int_multiply(vm, a, b, out);
  case OP_TRUEDIV: return by_zero ? zero_division(vm, "division by zero") : true_divide(vm, a, b, out);
  case OP_FLOORDIV:
    return by_zero ? zero_division(vm, "integer division or modulo by zero") : nl_int_divide(vm, a, b, out, &unused);
  case OP_MOD: return by_zero ? zero_division(vm, "integer modulo by zero") : nl_int_divide(vm, a, b, NULL, out);
  case OP_POW: return int_power(vm, a, b, out);
  case OP_SHL:
  case OP_SHR: return shift(vm, a, b, op == OP_SHL, out);
  default:
    if (nl_is_bool(*a) && nl_is_bool(*b)) {
      uint32_t x = NL_LO(*a), y = NL_LO(*b);
      *out = NL_BOOL(op == OP_AND ? x & y : op == OP_OR ? x | y : x ^ y);
      return true;
    }
    return nl_int_bitwise(vm, op, a, b, out);
  }
}

bool nl_number_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out, bool *handled) {
  bool floats = nl_is_float(*a) || nl_is_float(*b);
  *handled = nl_is_number(*a) && nl_is_number(*b) && op != OP_MATMUL && (!floats || op <= OP_POW);
  if (!*handled) return true;
  if (!floats) return int_binary(vm, op, a, b, out);
  double x, y, result;
  if (!nl_to_float(vm, a, &x) || !nl_to_float(vm, b, &y) || !float_binary(vm, op, x, y, &result)) return false;
  *out = nl_from_float(result);
  return true;
}

bool nl_number_unary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *out, bool *handled) {
  bool is_float = nl_is_float(*a);
  *handled = nl_is_int_or_bool(*a) || (is_float && op != OP_INVERT);
  if (!*handled) return true;
  nl_slot minus_one = NL_INT(-1);
  if (op == OP_INVERT) return nl_int_add(vm, &minus_one, a, true, out);
  if (op == OP_POS)
    *out = nl_is_bool(*a) ? NL_INT(NL_LO(*a)) : *a;
  else if (is_float)
    *out = nl_from_float(-nl_as_float(*a));
  else
    return nl_int_negate(vm, a, out);
  return true;
}

/* ---- order and hash ---- */
/** Order of an int beyond 32 bits against a finite float: by sign, then magnitude, then the leading 64 bits. */
static int compare_big(const nl_vm *vm, nl_value big, double d) {
  nl_int_view view;
  int32_t big_exponent, exponent;
  bool more;
  nl_int_view_of(vm, big, &view);
  int bigger = view.negative ? -1 : 1;
  if (d == 0 || (d < 0) != view.negative) return bigger;
  uint64_t top = nl_int_top(&view, &big_exponent, &more), mantissa = nl_float_split(d, &exponent);
  int32_t zeros = __builtin_clzll(mantissa);
  mantissa <<= zeros;
  exponent -= zeros;
  if (big_exponent != exponent) return big_exponent > exponent ? bigger : -bigger;
  if (top != mantissa) return top > mantissa ? bigger : -bigger;
  return more ? bigger : 0;
}

static int order(double a, double b) { return a < b ? -1 : a > b ? 1 : a == b ? 0 : 2; }

bool nl_number_compare(nl_vm *vm, nl_value a, nl_value b, int *out) {
  if (!nl_is_number(a) || !nl_is_number(b)) return false;
  bool a_float = nl_is_float(a), b_float = nl_is_float(b);
  double x = a_float ? nl_as_float(a) : 0, y = b_float ? nl_as_float(b) : 0;
  if (!a_float && !b_float)
    *out = nl_int_compare(vm, a, b);
  else if (nl_is_kind(a, KIND_BIGINT) && y - y == 0)
    *out = compare_big(vm, a, y);
  else if (nl_is_kind(b, KIND_BIGINT) && x - x == 0)
    *out = -compare_big(vm, b, x);
  else /* ints of 32 bits are exact as doubles; next to an infinity or nan any finite number will do */
    *out = order(a_float ? x : nl_is_kind(a, KIND_BIGINT) ? 0 : nl_as_int(a),
                 b_float ? y : nl_is_kind(b, KIND_BIGINT) ? 0 : nl_as_int(b));
  return true;
}

#define HASH_BITS 61
#define HASH_MODULUS (((uint64_t)1 << HASH_BITS) - 1)

/** h * 2^bits modulo 2^61 - 1: a rotation. */
static uint64_t rotate(uint64_t h, uint32_t bits) { return bits ? ((h << bits) & HASH_MODULUS) | h >> (HASH_BITS - bits) : h; }

static uint64_t float_hash(double d) {
  if (d != d || d == 0) return 0;
  if (d - d != 0) return 314159;
  int32_t exponent;
  uint64_t mantissa = nl_float_split(d, &exponent);
  exponent = exponent % HASH_BITS;
  return rotate(mantissa, (uint32_t)(exponent < 0 ? exponent + HASH_BITS : exponent));
}

bool nl_number_hash(nl_vm *vm, nl_value v, int64_t *out) {
  uint64_t h = 0;
  bool negative;
  if (nl_is_float(v)) {
    h = float_hash(nl_as_float(v));
    negative = nl_as_float(v) < 0;
  } else if (nl_is_int_or_bool(v)) {
    nl_int_view view;
    nl_int_view_of(vm, v, &view);
    for (uint32_t i = view.count; i-- > 0;) {
      h = rotate(h, 32) + view.limbs[i];
      if (h >= HASH_MODULUS) h -= HASH_MODULUS;
    }
    negative = view.negative;
  } else {
    return false;
  }
  *out = negative ? -(int64_t)h : (int64_t)h;
  if (*out == -1) *out = -2;
  return true;
}

/* ---- arguments ---- */
bool nl_call_special(nl_vm *vm, nl_slot *v, enum nl_symbol name, uint32_t argc, nl_slot *args, nl_slot *out, bool *found) {
  nl_value method = nl_special(vm, *v, name);
  *found = !nl_is_undefined(method);
  return !*found || nl_call_method(vm, method, v, argc, args, out);
}

bool nl_want_int(nl_vm *vm, nl_slot *v) {
  bool found;
  nl_value inner = nl_unwrap(vm, *v);
  if (nl_is_int_or_bool(inner)) {
    *v = nl_is_bool(inner) ? NL_INT(NL_LO(inner)) : inner;
    return true;
  }
  if (!nl_call_special(vm, v, SYM___index__, 0, NULL, v, &found)) return false;
  if (!found) return nl_raise(vm, TYPE_TypeError, "'%t' object cannot be interpreted as an integer", v);
  if (!nl_is_int_or_bool(*v)) return nl_raise(vm, TYPE_TypeError, "__index__ returned non-int (type %t)", v);
  return true;
}

bool nl_want_float(nl_vm *vm, nl_slot *v, double *out) {
  bool found;
  size_t length;
  *v = nl_unwrap(vm, *v);
  if (nl_is_number(*v)) return nl_to_float(vm, v, out);
  char name[NL_NAME_COPY] = {0};
  const char *text = nl_type_name(vm, v, &length);
  memcpy(name, text, length < sizeof name ? length : sizeof name - 1);
  if (!nl_call_special(vm, v, SYM___float__, 0, NULL, v, &found)) return false;
  if (found) {
    if (!nl_is_float(*v)) return nl_raise(vm, TYPE_TypeError, "%s.__float__ returned non-float (type %t)", name, v);
  } else if (!nl_call_special(vm, v, SYM___index__, 0, NULL, v, &found)) {
    return false;
  }
  if (nl_is_number(*v)) return nl_to_float(vm, v, out);
  return nl_raise(vm, TYPE_TypeError, "must be real number, not %t", v);
}
