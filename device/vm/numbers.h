/* Numbers: what the parts that compute, convert and format share beyond vm.h.
 *
 * An int is an immediate of 32 bits or a KIND_BIGINT; functions named nl_int_ take either, and bool too. Operands are stack
 * slots, results go to a slot that may be an operand. Functions that return bool may allocate ([gc]) and return false with
 * an exception pending, unless said.
 */
#pragma once
#include "natural.h"
#include "operands.h"
#include "text.h"

/** An int as sign and magnitude. limbs may point into the view itself: don't copy it. Dead after [gc]. */
typedef struct {
  const uint32_t *limbs;
  uint32_t count; /* 0: the int is 0 */
  bool negative;
  uint32_t small;
} nl_int_view;
void nl_int_view_of(const nl_vm *vm, nl_value v, nl_int_view *view); /* no [gc] */

static inline bool nl_is_int_or_bool(nl_value v) { return nl_is_integer(v) || nl_is_bool(v); }
static inline bool nl_is_number(nl_value v) { return nl_is_float(v) || nl_is_int_or_bool(v); }

/* ---- bigint.c ---- */
/** A new KIND_BIGINT with `count` limbs; 0 with MemoryError pending. */
nl_ref nl_int_alloc(nl_vm *vm, uint32_t count);
uint32_t *nl_int_limbs(const nl_vm *vm, nl_ref ref);
/** Turns limbs that were filled into the value: trimmed, small ones immediate. No [gc]. */
bool nl_int_finish(nl_vm *vm, nl_ref ref, bool negative, nl_slot *out);
bool nl_int_from_u64(nl_vm *vm, uint64_t magnitude, bool negative, nl_slot *out);
/** int(d): ValueError for nan, OverflowError for infinity. */
bool nl_int_from_float(nl_vm *vm, double d, nl_slot *out);
/** The top 64 bits of a magnitude other than 0, bit 63 set; it is those * 2^*exponent, and *more when ones are left out. */
uint64_t nl_int_top(const nl_int_view *view, int32_t *exponent, bool *more); /* no [gc] */
/** Nearest double, maybe infinite. No [gc]. */
double nl_int_nearest(const nl_vm *vm, nl_value v);
int nl_int_compare(const nl_vm *vm, nl_value a, nl_value b); /* no [gc] */
bool nl_int_add(nl_vm *vm, nl_slot *a, nl_slot *b, bool subtract, nl_slot *out);
bool nl_int_multiply(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out);
/** Floor division; b is not 0. quotient may be NULL. */
bool nl_int_divide(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *quotient, nl_slot *remainder);
/** a << bits, or a >> -bits. */
bool nl_int_shift(nl_vm *vm, nl_slot *a, int64_t bits, nl_slot *out);
/** op: OP_AND, OP_OR, OP_XOR */
bool nl_int_bitwise(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out);
/** a / b, b not 0; OverflowError. */
bool nl_int_true_divide(nl_vm *vm, nl_slot *a, nl_slot *b, double *out);
bool nl_int_negate(nl_vm *vm, nl_slot *a, nl_slot *out);

/* ---- int-power.c ---- */
/** exponent >= 0 */
bool nl_int_power(nl_vm *vm, nl_slot *base, nl_slot *exponent, nl_slot *out);
bool nl_int_power_modulo(nl_vm *vm, nl_slot *base, nl_slot *exponent, nl_slot *modulus, nl_slot *out);
bool nl_int_gcd(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out);
bool nl_int_square_root(nl_vm *vm, nl_slot *a, nl_slot *out);

/* ---- int-text.c ---- */
/** Text that is short, or stands in a RAW object held by a stack slot. */
typedef struct {
  nl_slot *raw; /* NULL: in local */
  uint32_t start, length;
  char local[48];
} nl_scratch;
char *nl_scratch_text(const nl_vm *vm, nl_scratch *scratch); /* dead after [gc] */
/** Room for `size` bytes; when that pushes a slot, the caller's mark undoes it. */
bool nl_scratch_reserve(nl_vm *vm, nl_scratch *scratch, uint32_t size);
/** Digits of the magnitude in base 2, 8, 10 or 16. ValueError past NL_INT_DIGITS_MAX decimal ones. */
bool nl_int_digits(nl_vm *vm, nl_slot *v, uint32_t base, nl_scratch *out);
/** As nl_int_parse, of bytes [start, start + length) of a str or bytes value; underscores are skipped. */
bool nl_int_parse_part(nl_vm *vm, nl_slot *source, uint32_t start, uint32_t length, uint32_t base, bool negative, nl_slot *out);

/* ---- numbers.c ---- */
/** divmod of floats, b not 0. */
double nl_float_divmod(double a, double b, double *modulo);
/** [gc] Calls v's special method `name` when its class has one; *found tells. args: stack slots. */
bool nl_call_special(nl_vm *vm, nl_slot *v, enum nl_symbol name, uint32_t argc, nl_slot *args, nl_slot *out, bool *found);
/** Turns an argument into an int in place: bool, __index__. TypeError "'…' object cannot be interpreted as an integer". */
bool nl_want_int(nl_vm *vm, nl_slot *v);
/** Turns an argument into a double: any number, __float__, __index__. TypeError "must be real number, not …". */
bool nl_want_float(nl_vm *vm, nl_slot *v, double *out);
/** round(d, digits), as float.__round__. */
bool nl_float_round(nl_vm *vm, double d, int32_t digits, nl_slot *out);

/** (a, b) */
bool nl_pair(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out);

/* ---- int-methods.c: texts that int() and float() read ---- */
/** The text with digits and spaces of other scripts made ASCII. */
bool nl_number_source(nl_vm *vm, nl_slot *v, nl_slot *out);
/** Text of a str or bytes-like value; dead after [gc]. */
nl_text nl_number_text_of(const nl_vm *vm, nl_slot *v);
/** Narrows [start, end) to what is no white space at its ends. */
void nl_number_trim(const char *text, uint32_t *start, uint32_t *end);

/* ---- format.c ---- */
/** Adds format(v, spec) to a builder. */
bool nl_format_into(nl_builder *builder, nl_slot *v, nl_slot *spec);
