/* Text to the nearest double, exactly.
 *
 * Three ways, each only where the one before can't be sure: one operation on doubles when both operands are exact; 64-bit
 * integers and one power of five below 2^63; and for the rest a 64-bit approximation whose neighbours' midpoint is compared
 * with the text, digit by digit (Clinger 1990; Gay's `bigcomp`), so a text may have any number of digits.
 */
#include "float-digits.h"
#include "float-text.h"
#include "vm.h"

#define MANTISSA_DIGITS 19 /* fit 64 bits */
#define FIVES 27           /* 5^27 < 2^63 */
/* More than the error of the approximation, in units of its last bit: 19 for digits left out, 2 for each of 14 steps. */
#define DOUBT 128u

typedef struct {
  const char *text; /* first digit that is not 0 */
  size_t length;    /* up to the end of the digits */
  uint64_t mantissa;
  int32_t exponent; /* the value is about mantissa * 10^exponent */
  int32_t point;    /* and 0.d1d2… * 10^point */
  bool more;        /* digits were left out */
} decimal;

typedef struct {
  uint64_t mantissa; /* bit 63 is set */
  int32_t exponent;
  bool inexact;
} approximation;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/** High half of a product. */
static uint64_t multiply_high(uint64_t a, uint64_t b, uint64_t *low) {
  uint64_t a0 = (uint32_t)a, a1 = a >> 32, b0 = (uint32_t)b, b1 = b >> 32;
  uint64_t p00 = a0 * b0, middle = a0 * b1 + (p00 >> 32), other = a1 * b0 + (uint32_t)middle;
  *low = other << 32 | (uint32_t)p00;
  return a1 * b1 + (middle >> 32) + (other >> 32);
}

static void normalise(uint64_t *mantissa, int32_t *exponent) {
  int32_t zeros = __builtin_clzll(*mantissa);
  *mantissa <<= zeros;
  *exponent -= zeros;
}

static void multiply(approximation *a, uint64_t factor, int32_t exponent) {
  uint64_t low, high = multiply_high(a->mantissa, factor, &low);
  a->exponent += exponent + 64;
  if (!(high >> 63)) {
    high = high << 1 | low >> 63;
    low <<= 1;
    a->exponent--;
  }
  a->mantissa = high;
  a->inexact |= low != 0;
}

/** Long division of 128 bits by 64, bit by bit: slow, small, and rare. */
static void divide(approximation *a, uint64_t divisor, int32_t exponent) {
  uint64_t rest = a->mantissa, quotient = 0;
  a->exponent -= exponent + 64;
  bool carry = rest >= divisor;
  if (carry) rest -= divisor;
  for (int32_t i = 0; i < 64; i++) {
    bool top = rest >> 63;
    rest <<= 1;
    bool bit = top || rest >= divisor;
    if (bit) rest -= divisor;
    quotient = quotient << 1 | bit;
  }
  a->inexact |= rest != 0;
  if (carry) {
    a->inexact |= quotient & 1;
    quotient = quotient >> 1 | (uint64_t)1 << 63;
    a->exponent++;
  }
  a->mantissa = quotient;
  normalise(&a->mantissa, &a->exponent);
}

/** Returns the number of steps; one step on an exact mantissa is exact but for `inexact`. */
static int32_t scale(approximation *a, int32_t tens) {
  int32_t steps = 0;
  for (; tens; steps++) {
    int32_t left = tens < 0 ? -tens : tens, step = left < FIVES ? left : FIVES, exponent = 0;
    uint64_t power = 1;
    for (int32_t i = 0; i < step; i++) power *= 5;
    normalise(&power, &exponent);
    if (tens < 0) {
      divide(a, power, exponent + step);
      tens += step;
    } else {
      multiply(a, power, exponent + step);
      tens -= step;
    }
  }
  return steps;
}

/** Order of the text against the midpoint of `low` and the next double. */
static __attribute__((noinline)) int compare_midpoint(const decimal *t, double low) {
  uint32_t room[2 * NL_DIGITS_LIMBS];
  nl_digits d = {.r = room, .s = room + NL_DIGITS_LIMBS, .above = 1};
  int32_t exponent;
  uint64_t mantissa = nl_float_split(low, &exponent);
  nl_digits_start(&d, 2 * mantissa + 1, exponent - 1);
  if (t->point != d.point) return t->point < d.point ? -1 : 1;
  for (size_t i = 0; i < t->length; i++) {
    if (!is_digit(t->text[i])) continue;
    int ours = t->text[i] - '0', its = nl_digits_next(&d);
    if (ours != its) return ours < its ? -1 : 1;
  }
  return nl_digits_done(&d) ? 0 : -1;
}

static double nearest(const decimal *t) {
  /* Powers of ten up to 10^22 and mantissas up to 2^53 are doubles: the one operation rounds correctly. */
  if (!t->more && t->mantissa <= (uint64_t)1 << 53 && t->exponent >= -22 && t->exponent <= 22) {
    double power = 1, value = (double)t->mantissa;
    int32_t tens = t->exponent < 0 ? -t->exponent : t->exponent;
    while (tens--) power *= 10;
    return t->exponent < 0 ? value / power : value * power;
  }
  if (t->point > 310) return (double)__builtin_inff();
  if (t->point < -330) return 0.0;
  approximation a = {.mantissa = t->mantissa};
  normalise(&a.mantissa, &a.exponent);
  int32_t steps = scale(&a, t->exponent);
  if (steps <= 1 && !t->more) return nl_float_compose(a.mantissa, a.inexact, a.exponent);
  uint64_t half = a.mantissa >> 1; /* so that doubt can't overflow */
  double low = nl_float_compose(half - DOUBT, true, a.exponent + 1), high = nl_float_compose(half + DOUBT, true, a.exponent + 1);
  if (low == high) return low;
  int order = compare_midpoint(t, low);
  int32_t exponent;
  return order < 0 || (order == 0 && !(nl_float_split(low, &exponent) & 1)) ? low : high;
}

/** Reads digits (single underscores between them when allowed) and counts them in; returns where they end. */
static size_t read_digits(decimal *t, const char *text, size_t at, size_t length, bool underscores, bool fraction, bool *any) {
  for (; at < length; at++) {
    char c = text[at];
    if (c == '_' && underscores && at && is_digit(text[at - 1]) && at + 1 < length && is_digit(text[at + 1])) continue;
    if (!is_digit(c)) break;
    *any = true;
    if (!t->text && c == '0') {
      t->point -= fraction;
      t->exponent -= fraction;
      continue;
    }
    if (!t->text) t->text = text + at;
    t->point += !fraction;
    if (t->mantissa < 1000000000000000000u) { /* 10^18: 19 digits at most */
      t->mantissa = t->mantissa * 10 + (uint64_t)(c - '0');
      t->exponent -= fraction;
    } else {
      t->more |= c != '0';
      t->exponent += !fraction;
    }
  }
  return at;
}

/** Reads `e±digits`; returns where it ends, `at` when there is none. */
static size_t read_exponent(const char *text, size_t at, size_t length, bool underscores, int32_t *out) {
  size_t p = at + 1;
  if (at >= length || (text[at] | 32) != 'e') return at;
  bool negative = p < length && text[p] == '-';
  if (p < length && (text[p] == '-' || text[p] == '+')) p++;
  if (p >= length || !is_digit(text[p])) return at;
  int32_t value = 0;
  for (; p < length; p++) {
    if (text[p] == '_' && underscores && is_digit(text[p - 1]) && p + 1 < length && is_digit(text[p + 1])) continue;
    if (!is_digit(text[p])) break;
    if (value < 100000000) value = value * 10 + (text[p] - '0');
  }
  *out = negative ? -value : value;
  return p;
}

static size_t parse(const char *text, size_t length, bool underscores, double *out) {
  decimal t = {0};
  bool any = false;
  size_t at = length && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  at = read_digits(&t, text, at, length, underscores, false, &any);
  if (at < length && text[at] == '.') {
    size_t end = read_digits(&t, text, at + 1, length, underscores, true, &any);
    if (any) at = end;
  }
  if (!any) return 0;
  t.length = t.text ? (size_t)(text + at - t.text) : 0;
  int32_t exponent = 0;
  at = read_exponent(text, at, length, underscores, &exponent);
  t.exponent += exponent;
  t.point += exponent;
  double d = t.text ? nearest(&t) : 0.0;
  *out = text[0] == '-' ? -d : d;
  return at;
}

size_t nl_float_parse(const char *text, size_t length, double *out) { return parse(text, length, false, out); }
size_t nl_float_parse_source(const char *text, size_t length, double *out) { return parse(text, length, true, out); }
