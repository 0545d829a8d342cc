/* float: constructor and methods. */
#include "float-digits.h"
#include "float-text.h"
#include "numbers.h"
#include <math.h>

static bool give(nl_slot *out, double d) {
  *out = nl_from_float(d);
  return true;
}

/** Length of the word at text when it is `word`, without regard to case; 0 otherwise. */
static uint32_t match_word(const char *text, uint32_t length, const char *word) {
  uint32_t i = 0;
  for (; word[i]; i++)
    if (i >= length || (text[i] | 32) != word[i]) return 0;
  return i;
}

/** [sign] inf, infinity or nan, up to the end. */
static bool read_word(const char *text, uint32_t length, double *out) {
  bool negative = length && text[0] == '-';
  if (length && (negative || text[0] == '+')) {
    text++;
    length--;
  }
  bool nan = match_word(text, length, "nan") == length, inf = match_word(text, length, "inf") == length || match_word(text, length, "infinity") == length;
  if (!length || (!nan && !inf)) return false;
  *out = nan ? nl_as_float(NL_PACK(0x7FF80000u, 0)) : negative ? -(double)__builtin_inff() : (double)__builtin_inff();
  return true;
}

static bool parse(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *source = nl_push(vm, NL_UNDEFINED);
  if (!source || !nl_number_source(vm, v, source)) return nl_release(vm, mark), false;
  nl_text text = nl_number_text_of(vm, source);
  uint32_t start = 0, end = text.length;
  nl_number_trim(text.data, &start, &end);
  double d;
  const char *at = text.data + start;
  bool ok = end > start && (nl_float_parse_source(at, end - start, &d) == end - start || read_word(at, end - start, &d));
  nl_release(vm, mark);
  return ok ? give(out, d) : nl_raise(vm, TYPE_ValueError, "could not convert string to float: %r", v);
}

NL_NATIVE_DEFINE(py_float_new) {
  (void)argc;
  nl_slot *x = &args[0];
  if (nl_is_undefined(*x)) return nl_give_native(out, nl_from_float(0.0));
  nl_value inner = nl_unwrap(vm, *x);
  double d;
  bool found = false;
  if (nl_is_str(inner) || nl_is_buffer(vm, inner)) {
    *x = inner;
    return nl_done(parse(vm, x, out));
  }
  if (!nl_call_special(vm, x, SYM___float__, 0, NULL, out, &found)) return NATIVE_RAISE;
  if (found) return nl_is_float(*out) ? NATIVE_OK : nl_done(nl_raise(vm, TYPE_TypeError, "%t.__float__ returned non-float (type %t)", x, out));
  if (!nl_is_number(inner) && nl_is_undefined(nl_special(vm, *x, SYM___index__)))
    return nl_done(nl_raise(vm, TYPE_TypeError, "float() argument must be a string or a real number, not '%t'", x));
  return nl_done(nl_want_float(vm, x, &d) && give(out, d));
}

NL_NATIVE_DEFINE(py_float_is_integer) {
  (void)vm, (void)argc;
  double d = nl_as_float(args[0]);
  return nl_give_native(out, NL_BOOL(d - d == 0 && floor(d) == d));
}

NL_NATIVE_DEFINE(py_float_conjugate) {
  (void)vm, (void)argc;
  return nl_give_native(out, args[0]);
}

NL_NATIVE_DEFINE(py_float_as_integer_ratio) {
  (void)argc;
  double d = nl_as_float(args[0]);
  if (d != d) return nl_done(nl_raise(vm, TYPE_ValueError, "cannot convert NaN to integer ratio"));
  if (d - d != 0) return nl_done(nl_raise(vm, TYPE_OverflowError, "cannot convert Infinity to integer ratio"));
  int32_t exponent = 0;
  uint64_t mantissa = d == 0 ? 0 : nl_float_split(d, &exponent);
  if (mantissa) {
    int32_t zeros = __builtin_ctzll(mantissa);
    mantissa >>= zeros;
    exponent += zeros;
  }
  nl_slot *slots = nl_push_slots(vm, 2);
  if (!slots || !nl_int_from_u64(vm, mantissa, d < 0, &slots[0])) return NATIVE_RAISE;
  slots[1] = NL_INT(1);
  return nl_done(nl_int_shift(vm, &slots[exponent < 0], exponent < 0 ? -exponent : exponent, &slots[exponent < 0]) &&
                 nl_pair(vm, &slots[0], &slots[1], out));
}

static char *put(char *p, const char *text) {
  while (*text) *p++ = *text++;
  return p;
}

NL_NATIVE_DEFINE(py_float_hex) {
  (void)argc;
  double d = nl_as_float(args[0]);
  if (d - d != 0) return nl_done(nl_str_of(vm, &args[0], out));
  char text[NL_FLOAT_TEXT], *p = text;
  int32_t exponent = 0;
  uint64_t mantissa = d == 0 ? 0 : nl_float_split(d, &exponent);
  if (signbit(d)) *p++ = '-';
  p = put(p, mantissa >> 52 ? "0x1." : "0x0.");
  if (mantissa) {
    for (int32_t shift = 48; shift >= 0; shift -= 4) *p++ = "0123456789abcdef"[mantissa >> shift & 15];
    exponent += 52;
  } else {
    p = put(p, "0");
  }
  *p++ = 'p';
  *p++ = exponent < 0 ? '-' : '+';
  uint32_t n = (uint32_t)(exponent < 0 ? -exponent : exponent), unit = 1000;
  while (unit > 1 && n < unit) unit /= 10;
  for (; unit; unit /= 10) *p++ = (char)('0' + n / unit % 10);
  nl_value str = nl_str_new(vm, text, (size_t)(p - text));
  return nl_done(nl_give(out, str));
}

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 32;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/** Hexadecimal digits with a point; false when there are none. The value is mantissa * 2^*exponent, and *more below. */
static bool read_hex(const char *t, uint32_t end, uint32_t *at, uint64_t *mantissa, bool *more, int64_t *exponent) {
  bool any = false, point = false;
  for (; *at < end; ++*at) {
    int digit = hex_digit(t[*at]);
    if (t[*at] == '.' && !point) {
      point = true;
      continue;
    }
    if (digit < 0) break;
    any = true;
    if (*mantissa >> 60) {
      *more |= digit != 0;
      *exponent += point ? 0 : 4;
    } else {
      *mantissa = *mantissa << 4 | (uint32_t)digit;
      *exponent -= point ? 4 : 0;
    }
  }
  return any;
}

/** [sign][0x]digits[.digits][p[sign]digits] */
static bool read_hex_float(const char *t, uint32_t at, uint32_t end, double *out) {
  uint64_t mantissa = 0;
  int64_t exponent = 0, shift = 0;
  bool negative = at < end && t[at] == '-', more = false;
  if (at < end && (negative || t[at] == '+')) at++;
  if (at + 1 < end && t[at] == '0' && (t[at + 1] | 32) == 'x') at += 2;
  if (!read_hex(t, end, &at, &mantissa, &more, &exponent)) return false;
  if (at < end && (t[at] | 32) == 'p') {
    bool down = ++at < end && t[at] == '-';
    if (at < end && (down || t[at] == '+')) at++;
    if (at == end) return false;
    for (; at < end && t[at] >= '0' && t[at] <= '9'; at++)
      if (shift < 100000000) shift = shift * 10 + (t[at] - '0');
    exponent += down ? -shift : shift;
  }
  int32_t clipped = exponent > 100000 ? 100000 : exponent < -100000 ? -100000 : (int32_t)exponent;
  *out = nl_float_compose(mantissa, more, clipped);
  if (negative) *out = -*out;
  return at == end;
}

NL_NATIVE_DEFINE(py_float_fromhex) {
  (void)argc;
  if (!nl_want_str(vm, &args[0], "bad argument type for built-in operation")) return NATIVE_RAISE;
  nl_text text = nl_str_text(vm, &args[0]);
  uint32_t start = 0, end = text.length;
  nl_number_trim(text.data, &start, &end);
  double d;
  if (read_word(text.data + start, end - start, &d)) return nl_give_native(out, nl_from_float(d));
  if (!read_hex_float(text.data, start, end, &d)) return nl_done(nl_raise(vm, TYPE_ValueError, "invalid hexadecimal floating-point string"));
  if (d - d != 0) return nl_done(nl_raise(vm, TYPE_OverflowError, "hexadecimal value too large to represent as a float"));
  return nl_give_native(out, nl_from_float(d));
}

bool nl_float_round(nl_vm *vm, double d, int32_t digits, nl_slot *out) {
  bool keeps = d - d != 0 || d == 0 || digits > 323;
  if (digits < -308 && !keeps) return give(out, copysign(0.0, d));
  /* 17 digits always read back as d: nothing is rounded away. */
  if (keeps || nl_float_exact_room(fabs(d), digits, true) > 20) return give(out, d);
  char text[32];
  int32_t point, count = nl_float_exact(fabs(d), digits, true, text, &point), exponent = point - count;
  if (!count) return give(out, copysign(0.0, d));
  text[count] = 'e';
  text[count + 1] = exponent < 0 ? '-' : '+';
  if (exponent < 0) exponent = -exponent;
  for (int32_t i = 4; i > 1; i--, exponent /= 10) text[count + i] = (char)('0' + exponent % 10);
  double rounded;
  (void)nl_float_parse(text, (size_t)count + 5, &rounded);
  if (rounded - rounded != 0) return nl_raise(vm, TYPE_OverflowError, "rounded value too large to represent");
  return give(out, copysign(rounded, d));
}
