/* The math module on floats: the platform's functions, with CPython's checks around them (a nan that no argument explains is
 * a domain error, an infinity a range error; errno is not used). */
#include "float-digits.h"
#include "numbers.h"
#include <math.h>

static nl_native_status domain_error(nl_vm *vm) { return nl_done(nl_raise(vm, TYPE_ValueError, "math domain error")); }
static nl_native_status range_error(nl_vm *vm) { return nl_done(nl_raise(vm, TYPE_OverflowError, "math range error")); }
static nl_native_status give(nl_slot *out, double d) { return nl_give_native(out, nl_from_float(d)); }
static bool is_finite(double d) { return d - d == 0; }
static bool is_nan(double d) { return d != d; }

/** Checks a result against its arguments' sum-like witness x: finite only when all of them are, nan when one is. */
static nl_native_status checked(nl_vm *vm, double result, double x, bool overflows, nl_slot *out) {
  if (is_nan(result) && !is_nan(x)) return domain_error(vm);
  if (!is_finite(result) && !is_nan(result) && is_finite(x)) return overflows ? range_error(vm) : domain_error(vm);
  return give(out, result);
}

static nl_native_status apply(nl_vm *vm, nl_slot *args, double (*function)(double), bool overflows, nl_slot *out) {
  double x;
  return nl_want_float(vm, &args[0], &x) ? checked(vm, function(x), x, overflows, out) : NATIVE_RAISE;
}

#define MATH_FUNCTION(name, overflows) \
  NL_NATIVE_DEFINE(py_math_##name) { return (void)argc, apply(vm, args, name, overflows, out); }
MATH_FUNCTION(acos, false)
MATH_FUNCTION(acosh, false)
MATH_FUNCTION(asin, false)
MATH_FUNCTION(asinh, false)
MATH_FUNCTION(atan, false)
MATH_FUNCTION(atanh, false)
MATH_FUNCTION(cbrt, false)
MATH_FUNCTION(cos, false)
MATH_FUNCTION(cosh, true)
MATH_FUNCTION(erf, false)
MATH_FUNCTION(erfc, false)
MATH_FUNCTION(exp, true)
MATH_FUNCTION(exp2, true)
MATH_FUNCTION(expm1, true)
MATH_FUNCTION(fabs, false)
MATH_FUNCTION(log1p, false)
MATH_FUNCTION(sin, false)
MATH_FUNCTION(sinh, true)
MATH_FUNCTION(sqrt, false)
MATH_FUNCTION(tan, false)
MATH_FUNCTION(tanh, false)

/** Where the gamma function has a pole. */
static bool is_pole(double x) { return x <= 0 && x == floor(x); }

static nl_native_status gamma_of(nl_vm *vm, nl_slot *args, double (*function)(double), bool log, nl_slot *out) {
  double x;
  if (!nl_want_float(vm, &args[0], &x)) return NATIVE_RAISE;
  if (log && x - x != 0) return give(out, fabs(x));
  return is_pole(x) ? domain_error(vm) : checked(vm, function(x), x, true, out);
}
NL_NATIVE_DEFINE(py_math_gamma) { return (void)argc, gamma_of(vm, args, tgamma, false, out); }
NL_NATIVE_DEFINE(py_math_lgamma) { return (void)argc, gamma_of(vm, args, lgamma, true, out); }

static double to_degrees(double x) { return x * (180.0 / 3.141592653589793); }
static double to_radians(double x) { return x * (3.141592653589793 / 180.0); }
/* An argument beyond all bounds gives an infinity: no error there. */
static nl_native_status convert(nl_vm *vm, nl_slot *args, double (*function)(double), nl_slot *out) {
  double x;
  return nl_want_float(vm, &args[0], &x) ? give(out, function(x)) : NATIVE_RAISE;
}
NL_NATIVE_DEFINE(py_math_degrees) { return (void)argc, convert(vm, args, to_degrees, out); }
NL_NATIVE_DEFINE(py_math_radians) { return (void)argc, convert(vm, args, to_radians, out); }

/* ---- two arguments ---- */
static bool two(nl_vm *vm, nl_slot *args, double *x, double *y) {
  return nl_want_float(vm, &args[0], x) && nl_want_float(vm, &args[1], y);
}

NL_NATIVE_DEFINE(py_math_atan2) {
  double y, x;
  return (void)argc, two(vm, args, &y, &x) ? give(out, atan2(y, x)) : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_math_copysign) {
  double x, y;
  return (void)argc, two(vm, args, &x, &y) ? give(out, copysign(x, y)) : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_math_fmod) {
  double x, y;
  (void)argc;
  if (!two(vm, args, &x, &y)) return NATIVE_RAISE;
  if (!is_finite(y) && !is_nan(y) && is_finite(x)) return give(out, x);
  return checked(vm, fmod(x, y), x + (is_nan(y) ? y : 0), false, out);
}

NL_NATIVE_DEFINE(py_math_remainder) {
  double x, y;
  (void)argc;
  if (!two(vm, args, &x, &y)) return NATIVE_RAISE;
  if (is_finite(x) && !is_finite(y) && !is_nan(y)) return give(out, x);
  double rest = remainder(x, y);
  if (rest == 0) rest = copysign(0.0, x); /* not every C library gets that right */
  return checked(vm, rest, is_nan(y) ? y : x, false, out);
}

NL_NATIVE_DEFINE(py_math_pow) {
  double x, y;
  (void)argc;
  if (!two(vm, args, &x, &y)) return NATIVE_RAISE;
  double result = pow(x, y);
  if (!is_finite(x) || !is_finite(y)) return give(out, result);
  if (is_nan(result) || (x == 0 && y < 0)) return domain_error(vm);
  return is_finite(result) ? give(out, result) : range_error(vm);
}

/* ---- logarithms, of ints of any size too ---- */
static bool logarithm(nl_vm *vm, nl_slot *v, double (*function)(double), double *out) {
  double x;
  int32_t exponent = 0;
  *v = nl_unwrap(vm, *v);
  if (nl_is_kind(*v, KIND_BIGINT) && nl_int_compare(vm, *v, NL_INT(0)) > 0 && !is_finite(nl_int_nearest(vm, *v))) {
    nl_int_view view;
    bool more;
    nl_int_view_of(vm, *v, &view);
    uint64_t top = nl_int_top(&view, &exponent, &more);
    exponent += 64;
    x = nl_float_compose(top, more, -64);
    *out = function(x) + function(2.0) * exponent;
    return true;
  }
  if (nl_is_kind(*v, KIND_BIGINT) && nl_int_compare(vm, *v, NL_INT(0)) < 0) x = -1;
  else if (!nl_want_float(vm, v, &x)) return false;
  if (x <= 0) return nl_raise(vm, TYPE_ValueError, "math domain error");
  *out = function(x);
  return true;
}

NL_NATIVE_DEFINE(py_math_log) {
  double x, base;
  (void)argc;
  if (!logarithm(vm, &args[0], log, &x)) return NATIVE_RAISE;
  if (nl_is_undefined(args[1])) return give(out, x);
  if (!logarithm(vm, &args[1], log, &base)) return NATIVE_RAISE;
  if (base == 0) return nl_done(nl_raise(vm, TYPE_ZeroDivisionError, "float division by zero"));
  return give(out, x / base);
}

NL_NATIVE_DEFINE(py_math_log10) {
  double x;
  return (void)argc, logarithm(vm, &args[0], log10, &x) ? give(out, x) : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_math_log2) {
  double x;
  return (void)argc, logarithm(vm, &args[0], log2, &x) ? give(out, x) : NATIVE_RAISE;
}

/* ---- parts of a float ---- */
static nl_native_status to_whole(nl_vm *vm, nl_slot *v, enum nl_symbol name, double (*function)(double), nl_slot *out) {
  bool found;
  double d;
  if (!nl_call_special(vm, v, name, 0, NULL, out, &found)) return NATIVE_RAISE;
  if (found) return NATIVE_OK;
  nl_value inner = nl_unwrap(vm, *v);
  if (nl_is_int_or_bool(inner)) return nl_give_native(out, nl_is_bool(inner) ? NL_INT(NL_LO(inner)) : inner);
  if (name == SYM___trunc__ && !nl_is_float(inner)) return nl_done(nl_raise(vm, TYPE_TypeError, "type %t doesn't define __trunc__ method", v));
  return nl_done(nl_want_float(vm, v, &d) && nl_int_from_float(vm, function(d), out));
}

NL_NATIVE_DEFINE(py_math_ceil) { return (void)argc, to_whole(vm, &args[0], SYM___ceil__, ceil, out); }
NL_NATIVE_DEFINE(py_math_floor) { return (void)argc, to_whole(vm, &args[0], SYM___floor__, floor, out); }
NL_NATIVE_DEFINE(py_math_trunc) { return (void)argc, to_whole(vm, &args[0], SYM___trunc__, trunc, out); }

static nl_native_status give_pair(nl_vm *vm, nl_value a, nl_value b, nl_slot *out) {
  nl_slot x = a, y = b; /* immediate: no collection needs to see them */
  return nl_done(nl_pair(vm, &x, &y, out));
}

NL_NATIVE_DEFINE(py_math_frexp) {
  double x;
  int exponent = 0;
  (void)argc;
  if (!nl_want_float(vm, &args[0], &x)) return NATIVE_RAISE;
  double mantissa = is_finite(x) && x != 0 ? frexp(x, &exponent) : x;
  return give_pair(vm, nl_from_float(mantissa), NL_INT(exponent), out);
}

NL_NATIVE_DEFINE(py_math_modf) {
  double x;
  (void)argc;
  if (!nl_want_float(vm, &args[0], &x)) return NATIVE_RAISE;
  double whole = trunc(x), fraction = is_finite(x) ? copysign(x - whole, x) : is_nan(x) ? x : copysign(0.0, x);
  return give_pair(vm, nl_from_float(fraction), nl_from_float(whole), out);
}

NL_NATIVE_DEFINE(py_math_ldexp) {
  double x;
  int32_t exponent;
  (void)argc;
  if (!nl_want_float(vm, &args[0], &x)) return NATIVE_RAISE;
  if (!nl_is_int_or_bool(nl_unwrap(vm, args[1]))) return nl_done(nl_raise(vm, TYPE_TypeError, "Expected an int as second argument to ldexp."));
  if (!nl_index(vm, &args[1], &exponent)) return NATIVE_RAISE;
  if (!is_finite(x) || x == 0) return give(out, x);
  exponent = exponent > 5000 ? 5000 : exponent < -5000 ? -5000 : exponent;
  double result = ldexp(x, exponent);
  return is_finite(result) ? give(out, result) : range_error(vm);
}

/* ---- tests ---- */
static nl_native_status test(nl_vm *vm, nl_slot *args, bool (*holds)(double), nl_slot *out) {
  double x;
  return nl_want_float(vm, &args[0], &x) ? nl_give_native(out, NL_BOOL(holds(x))) : NATIVE_RAISE;
}
static bool is_infinite(double d) { return !is_finite(d) && !is_nan(d); }
NL_NATIVE_DEFINE(py_math_isfinite) { return (void)argc, test(vm, args, is_finite, out); }
NL_NATIVE_DEFINE(py_math_isinf) { return (void)argc, test(vm, args, is_infinite, out); }
NL_NATIVE_DEFINE(py_math_isnan) { return (void)argc, test(vm, args, is_nan, out); }

NL_NATIVE_DEFINE(py_math_isclose) {
  double a, b, relative = 1e-9, absolute = 0;
  (void)argc;
  if (!two(vm, args, &a, &b)) return NATIVE_RAISE;
  if (!nl_is_undefined(args[2]) && !nl_want_float(vm, &args[2], &relative)) return NATIVE_RAISE;
  if (!nl_is_undefined(args[3]) && !nl_want_float(vm, &args[3], &absolute)) return NATIVE_RAISE;
  if (relative < 0 || absolute < 0) return nl_done(nl_raise(vm, TYPE_ValueError, "tolerances must be non-negative"));
  double distance = fabs(b - a);
  bool close = a == b;
  if (!close && !is_infinite(a) && !is_infinite(b))
    close = distance <= fabs(relative * b) || distance <= fabs(relative * a) || distance <= absolute;
  return nl_give_native(out, NL_BOOL(close));
}
