/* Natural numbers as rows of 32-bit limbs, least first: what big ints and exact float text are computed with.
 *
 * Nothing here allocates; the caller brings the room. Rows must not overlap unless a comment says so.
 */
#pragma once
#include <stdbool.h>
#include <stdint.h>

/** Number of limbs without leading zeros. */
uint32_t nl_natural_trim(const uint32_t *a, uint32_t count);
/** Position of the highest one bit plus one; a is trimmed. */
uint32_t nl_natural_bits(const uint32_t *a, uint32_t count);
/** -1, 0, 1; both trimmed. */
int nl_natural_compare(const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count);
/** a = a * factor + carry, in place; returns the limb that comes on top. */
uint32_t nl_natural_scale(uint32_t *a, uint32_t count, uint32_t factor, uint32_t carry);
/** a = a / divisor, in place; returns the remainder. */
uint32_t nl_natural_divide_small(uint32_t *a, uint32_t count, uint32_t divisor);
/** out = a + b with a_count >= b_count; returns the carry. out may be a or b. */
uint32_t nl_natural_add(uint32_t *out, const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count);
/** out = a - b with a >= b. out may be a or b. */
void nl_natural_subtract(uint32_t *out, const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count);
/** out[a_count + b_count] = a * b. */
void nl_natural_multiply(uint32_t *out, const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count);
/** out[count + bits / 32 + 1] = a << bits. */
void nl_natural_shift_left(uint32_t *out, const uint32_t *a, uint32_t count, uint32_t bits);
/** out[count - bits / 32] = a >> bits, with bits / 32 <= count; true when a one bit falls off. out may be a. */
bool nl_natural_shift_right(uint32_t *out, const uint32_t *a, uint32_t count, uint32_t bits);
/** q[u_count - v_count + 1] = u / v, and u[0..v_count) = u % v. u has room for one limb more; v is trimmed and is
 *  changed; u_count >= v_count > 0. q may be NULL. */
void nl_natural_divide(uint32_t *q, uint32_t *u, uint32_t u_count, uint32_t *v, uint32_t v_count);
