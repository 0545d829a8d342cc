/* Digits of doubles by exact long division; see float-digits.h. */
#include "float-digits.h"
#include "natural.h"
#include <stddef.h>
#include <string.h>

/* Exponents of two (of the value's leading bit) for which 6 limbs are enough: |log10| up to 36. */
#define EVERYDAY 120
#define EVERYDAY_LIMBS 6u

uint64_t nl_float_split(double d, int32_t *exponent) {
  uint64_t bits;
  memcpy(&bits, &d, sizeof bits);
  int32_t biased = (int32_t)(bits >> 52) & 0x7FF;
  uint64_t mantissa = bits & 0xFFFFFFFFFFFFFu;
  *exponent = (biased ? biased : 1) - 1075;
  return biased ? mantissa | (uint64_t)1 << 52 : mantissa;
}

static int32_t bit_length(uint64_t v) { return 64 - __builtin_clzll(v); }

double nl_float_compose(uint64_t mantissa, bool more, int32_t exponent) {
  if (!mantissa) return 0.0;
  int32_t zeros = __builtin_clzll(mantissa), drop = 11;
  mantissa <<= zeros;
  int32_t biased = exponent - zeros + 63 + 1023;
  if (biased > 2046) return (double)__builtin_inff();
  if (biased <= 0) { /* subnormal */
    drop += 1 - biased;
    biased = 1;
    if (drop > 64) return 0.0;
  }
  uint64_t half = (uint64_t)1 << (drop - 1), kept = drop == 64 ? 0 : mantissa >> drop;
  uint64_t rest = mantissa & (half | (half - 1));
  kept += rest > half || (rest == half && (more || (kept & 1)));
  /* The implicit bit, and a carry out of the mantissa, count up the exponent. */
  uint64_t bits = ((uint64_t)(uint32_t)(biased - 1) << 52) + kept;
  double d;
  memcpy(&d, &bits, sizeof d);
  return d;
}

/** floor(log10(2^p)), exact for |p| < 1650 */
static int32_t log10_of_power(int32_t p) {
  int32_t t = p * 78913;
  return t >= 0 ? t >> 18 : -((-t + (1 << 18) - 1) >> 18);
}

/** Sign of R + M * factor - S for rows of the same length. */
static int excess(const nl_digits *d, const uint32_t *m, uint32_t factor) {
  int64_t t = 0;
  uint32_t any = 0;
  for (uint32_t i = 0; i < d->limbs; i++) {
    t += (int64_t)d->r[i] + (int64_t)((uint64_t)m[i] * factor) - (int64_t)d->s[i];
    any |= (uint32_t)t;
    t = t < 0 ? ~(~t >> 32) : t >> 32;
  }
  return t < 0 ? -1 : t > 0 || any;
}

static void scale(const nl_digits *d, uint32_t *a, uint32_t factor) { (void)nl_natural_scale(a, d->limbs, factor, 0); }

/** a = v * 2^twos * 5^fives */
static void set(const nl_digits *d, uint32_t *a, uint64_t v, int32_t twos, int32_t fives) {
  memset(a, 0, d->limbs * sizeof *a);
  uint32_t at = (uint32_t)twos / 32;
  a[at] = (uint32_t)v;
  if (v >> 32) a[at + 1] = (uint32_t)(v >> 32);
  scale(d, a, 1u << (twos % 32));
  for (; fives >= 13; fives -= 13) scale(d, a, 1220703125u); /* 5^13 */
  uint32_t rest = 1;
  while (fives-- > 0) rest *= 5;
  scale(d, a, rest);
}

static int32_t larger(int32_t a, int32_t b) { return a > b ? a : b; }

void nl_digits_start(nl_digits *d, uint64_t mantissa, int32_t exponent) {
  int32_t length = bit_length(mantissa), k = log10_of_power(exponent + length - 1) + 1;
  int32_t extra = d->above > 1 ? 2 : 1; /* so that half a gap is a whole number */
  int32_t fives = k < 0 ? -k : k;
  int32_t r_twos = larger(exponent, 0) + larger(-k, 0), s_twos = larger(-exponent, 0) + larger(k, 0);
  int32_t shared = r_twos < s_twos ? r_twos : s_twos;
  r_twos -= shared;
  s_twos -= shared;
  int32_t five_bits = fives * 7 / 3 + 1, r_fives = k < 0 ? fives : 0, s_fives = k > 0 ? fives : 0;
  int32_t bits = larger(length + r_twos + (r_fives ? five_bits : 0), s_twos + (s_fives ? five_bits : 0) + 5) + extra + 4;
  d->point = k;
  d->limbs = (uint32_t)bits / 32 + 1;
  set(d, d->r, mantissa, r_twos + extra, r_fives);
  set(d, d->s, 1, s_twos + extra, s_fives);
  if (d->m) set(d, d->m, 1, r_twos, r_fives);
  /* k may be one too small; for shortest digits what rounds up to the next power of ten counts as that. */
  int over = d->m ? excess(d, d->m, d->above) : excess(d, d->r, 0);
  if (over > 0 || (over == 0 && !(d->m && (mantissa & 1)))) {
    scale(d, d->s, 10);
    d->point++;
  }
}

int nl_digits_next(nl_digits *d) {
  int digit = 0;
  scale(d, d->r, 10);
  for (; excess(d, d->r, 0) >= 0; digit++) nl_natural_subtract(d->r, d->r, d->limbs, d->s, d->limbs);
  return digit;
}

bool nl_digits_done(const nl_digits *d) { return nl_natural_trim(d->r, d->limbs) == 0; }

/* What is to be done, so that the room for it can have two sizes. */
typedef struct {
  uint64_t mantissa;
  int32_t exponent, limit, point;
  bool shortest, after_point;
  char *digits;
} digits_job;

/** Adds one to the last of `count` digits. Returns how many are left without trailing zeros. */
static int32_t round_up(digits_job *job, int32_t count) {
  while (count && job->digits[count - 1] == '9') count--;
  if (count) {
    job->digits[count - 1]++;
    return count;
  }
  job->digits[0] = '1';
  job->point++;
  return 1;
}

static int32_t shortest_digits(digits_job *job, nl_digits *d) {
  int32_t count = 0;
  int even = !(job->mantissa & 1); /* the ends of its interval round to an even mantissa */
  bool low, high;
  do {
    scale(d, d->m, 10);
    job->digits[count++] = (char)('0' + nl_digits_next(d));
    low = nl_natural_compare(d->r, d->limbs, d->m, d->limbs) < even;
    high = excess(d, d->m, d->above) > -even;
  } while (!low && !high);
  int half = excess(d, d->r, 1);
  bool odd = job->digits[count - 1] & 1;
  if (high && (!low || half > 0 || (half == 0 && odd))) return round_up(job, count);
  return count;
}

static int32_t exact_digits(digits_job *job, nl_digits *d) {
  int32_t count = 0, wanted = job->limit + (job->after_point ? job->point : 0);
  if (wanted < 0) return 0;
  while (count < wanted && !nl_digits_done(d)) job->digits[count++] = (char)('0' + nl_digits_next(d));
  int half = excess(d, d->r, 1);
  if (half > 0 || (half == 0 && count && (job->digits[count - 1] & 1))) return round_up(job, count);
  while (count && job->digits[count - 1] == '0') count--;
  return count;
}

static __attribute__((noinline)) int32_t run(digits_job *job, uint32_t *room, uint32_t limbs) {
  nl_digits d = {.r = room, .s = room + limbs, .m = job->shortest ? room + 2 * limbs : NULL, .above = 1};
  /* Below a power of two the doubles lie twice as dense. */
  if (job->mantissa == (uint64_t)1 << 52 && job->exponent > -1074 && job->shortest) d.above = 2;
  nl_digits_start(&d, job->mantissa, job->exponent);
  job->point = d.point;
  return job->shortest ? shortest_digits(job, &d) : exact_digits(job, &d);
}

static __attribute__((noinline)) int32_t run_everyday(digits_job *job) {
  uint32_t room[3 * EVERYDAY_LIMBS];
  return run(job, room, EVERYDAY_LIMBS);
}

static __attribute__((noinline)) int32_t run_any(digits_job *job) {
  uint32_t room[3 * NL_DIGITS_LIMBS];
  return run(job, room, NL_DIGITS_LIMBS);
}

static int32_t start(digits_job *job, double d, int32_t *point) {
  job->mantissa = nl_float_split(d, &job->exponent);
  int32_t magnitude = job->exponent + bit_length(job->mantissa);
  int32_t count = magnitude < EVERYDAY && magnitude > -EVERYDAY ? run_everyday(job) : run_any(job);
  *point = job->point;
  return count;
}

int32_t nl_float_shortest(double d, char *digits, int32_t *point) {
  digits_job job = {.shortest = true, .digits = digits};
  return start(&job, d, point);
}

/* Past that many, every digit of every double is zero. */
static int32_t clip(int32_t limit) { return limit < 1200 ? limit : 1200; }

int32_t nl_float_exact(double d, int32_t limit, bool after_point, char *digits, int32_t *point) {
  digits_job job = {.limit = clip(limit), .after_point = after_point, .digits = digits};
  return start(&job, d, point);
}

uint32_t nl_float_exact_room(double d, int32_t limit, bool after_point) {
  int32_t exponent, room = clip(limit);
  uint64_t mantissa = nl_float_split(d, &exponent);
  if (after_point) room += log10_of_power(exponent + bit_length(mantissa)) + 2;
  return room < 1 ? 1u : room > NL_DIGITS_MAX ? NL_DIGITS_MAX : (uint32_t)room;
}
