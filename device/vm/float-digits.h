/* Exact conversion between doubles and decimal digits.
 *
 * A float's text must be CPython's, digit by digit, so nothing here is approximate: a value is a fraction R / S of
 * natural numbers times a power of ten, and digits come out by long division (Steele and White 1990, Gay 1990). Powers of
 * two that R and S share are left out, so 26 limbs hold every double and 6 hold those of everyday size.
 */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#define NL_DIGITS_LIMBS 26u
/** No double has more decimal digits than that. */
#define NL_DIGITS_MAX 770

/** Digits of a value: 0.d1 d2 … times ten to the `point`. */
typedef struct {
  uint32_t *r, *s;
  uint32_t *m;    /* half the distance to the next double below, in the same unit; NULL: not wanted */
  uint32_t above; /* the distance to the next double above, in halves of that below: 2 (2^n only) or 1 */
  uint32_t limbs; /* in use, of each */
  int32_t point;
} nl_digits;

/** Starts the digits of mantissa * 2^exponent (mantissa > 0); r, s, m and above are set. */
void nl_digits_start(nl_digits *d, uint64_t mantissa, int32_t exponent);
int nl_digits_next(nl_digits *d);
bool nl_digits_done(const nl_digits *d);

/** Shortest digits that read back as d (finite, > 0), the nearest of those; at most 17. Returns their number. */
int32_t nl_float_shortest(double d, char *digits, int32_t *point);
/** Digits of d (finite, > 0), correctly rounded to `limit` digits, or to `limit` digits after the point. Trailing zeros
 *  are left out. Room for nl_float_exact_room bytes. Returns their number, 0 when all are zero. */
int32_t nl_float_exact(double d, int32_t limit, bool after_point, char *digits, int32_t *point);
uint32_t nl_float_exact_room(double d, int32_t limit, bool after_point);

/** mantissa * 2^exponent, rounded half to even; `more`: something below the last bit is lost. May be infinite. */
double nl_float_compose(uint64_t mantissa, bool more, int32_t exponent);
/** Splits a finite double other than 0 into mantissa (53 bits at most) and exponent; the sign is dropped. */
uint64_t nl_float_split(double d, int32_t *exponent);
