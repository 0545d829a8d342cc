/* Arithmetic of natural numbers, schoolbook style: the numbers of a handler are short, and flash is dear. */
#include "natural.h"
#include <stddef.h>
#include <string.h>

uint32_t nl_natural_trim(const uint32_t *a, uint32_t count) {
  while (count && !a[count - 1]) count--;
  return count;
}

uint32_t nl_natural_bits(const uint32_t *a, uint32_t count) {
  return count ? count * 32 - (uint32_t)__builtin_clz(a[count - 1]) : 0;
}

int nl_natural_compare(const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count) {
  if (a_count != b_count) return a_count < b_count ? -1 : 1;
  while (a_count--)
    if (a[a_count] != b[a_count]) return a[a_count] < b[a_count] ? -1 : 1;
  return 0;
}

uint32_t nl_natural_scale(uint32_t *a, uint32_t count, uint32_t factor, uint32_t carry) {
  for (uint32_t i = 0; i < count; i++) {
    uint64_t t = (uint64_t)a[i] * factor + carry;
    a[i] = (uint32_t)t;
    carry = (uint32_t)(t >> 32);
  }
  return carry;
}

uint32_t nl_natural_divide_small(uint32_t *a, uint32_t count, uint32_t divisor) {
  uint32_t rest = 0;
  while (count--) {
    uint64_t t = (uint64_t)rest << 32 | a[count];
    a[count] = (uint32_t)(t / divisor);
    rest = (uint32_t)(t - (uint64_t)a[count] * divisor);
  }
  return rest;
}

uint32_t nl_natural_add(uint32_t *out, const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count) {
  uint64_t t = 0;
  for (uint32_t i = 0; i < a_count; i++) {
    t += (uint64_t)a[i] + (i < b_count ? b[i] : 0);
    out[i] = (uint32_t)t;
    t >>= 32;
  }
  return (uint32_t)t;
}

void nl_natural_subtract(uint32_t *out, const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count) {
  uint32_t borrow = 0;
  for (uint32_t i = 0; i < a_count; i++) {
    uint64_t t = (uint64_t)a[i] - (i < b_count ? b[i] : 0) - borrow;
    out[i] = (uint32_t)t;
    borrow = (uint32_t)(t >> 63);
  }
}

void nl_natural_multiply(uint32_t *out, const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count) {
  memset(out, 0, ((size_t)a_count + b_count) * sizeof *out);
  for (uint32_t i = 0; i < b_count; i++) {
    uint32_t carry = 0;
    for (uint32_t j = 0; j < a_count; j++) {
      uint64_t t = (uint64_t)a[j] * b[i] + out[i + j] + carry;
      out[i + j] = (uint32_t)t;
      carry = (uint32_t)(t >> 32);
    }
    out[i + a_count] = carry;
  }
}

void nl_natural_shift_left(uint32_t *out, const uint32_t *a, uint32_t count, uint32_t bits) {
  uint32_t words = bits / 32, shift = bits % 32, carry = 0;
  memset(out, 0, words * sizeof *out);
  for (uint32_t i = 0; i < count; i++) {
    uint64_t t = (uint64_t)a[i] << shift;
    out[words + i] = (uint32_t)t | carry;
    carry = (uint32_t)(t >> 32);
  }
  out[words + count] = carry;
}

bool nl_natural_shift_right(uint32_t *out, const uint32_t *a, uint32_t count, uint32_t bits) {
  uint32_t words = bits / 32, shift = bits % 32, lost = 0;
  for (uint32_t i = 0; i < words; i++) lost |= a[i];
  if (words < count) lost |= a[words] & ((1u << shift) - 1);
  for (uint32_t i = words; i < count; i++) {
    uint64_t high = i + 1 < count ? a[i + 1] : 0;
    out[i - words] = (uint32_t)((high << 32 | a[i]) >> shift);
  }
  return lost != 0;
}

/** u[0..count] -= v * factor; true when that went below zero. */
static bool subtract_multiple(uint32_t *u, const uint32_t *v, uint32_t count, uint32_t factor) {
  uint64_t carry = 0;
  for (uint32_t i = 0; i < count; i++) {
    carry += (uint64_t)v[i] * factor;
    uint32_t low = (uint32_t)carry;
    carry = (carry >> 32) + (u[i] < low);
    u[i] -= low;
  }
  bool below = u[count] < carry;
  u[count] -= (uint32_t)carry;
  return below;
}

/* Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D. */
void nl_natural_divide(uint32_t *q, uint32_t *u, uint32_t u_count, uint32_t *v, uint32_t v_count) {
  if (v_count == 1) {
    uint32_t rest = nl_natural_divide_small(u, u_count, v[0]);
    if (q) memcpy(q, u, u_count * sizeof *q);
    u[0] = rest;
    return;
  }
  uint32_t shift = (uint32_t)__builtin_clz(v[v_count - 1]);
  (void)nl_natural_scale(v, v_count, 1u << shift, 0);
  u[u_count] = nl_natural_scale(u, u_count, 1u << shift, 0);
  uint32_t top = v[v_count - 1], second = v[v_count - 2];
  for (uint32_t j = u_count - v_count + 1; j-- > 0;) {
    uint32_t *at = u + j;
    uint64_t high = (uint64_t)at[v_count] << 32 | at[v_count - 1], digit, rest;
    if (at[v_count] >= top) {
      digit = UINT32_MAX;
      rest = high - digit * top;
    } else {
      digit = high / top;
      rest = high - digit * top;
    }
    while (rest <= UINT32_MAX && digit * second > (rest << 32 | at[v_count - 2])) {
      digit--;
      rest += top;
    }
    if (subtract_multiple(at, v, v_count, (uint32_t)digit)) {
      digit--;
      at[v_count] += nl_natural_add(at, at, v_count, v, v_count);
    }
    if (q) q[j] = (uint32_t)digit;
  }
  (void)nl_natural_shift_right(u, u, v_count, shift);
}
