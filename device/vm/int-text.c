/* Ints to text and back. */
#include "fuel.h"
#include "numbers.h"

char *nl_scratch_text(const nl_vm *vm, nl_scratch *s) {
  return (s->raw ? (char *)nl_obj(vm, *s->raw) + sizeof(uint32_t) : s->local) + s->start;
}

bool nl_scratch_reserve(nl_vm *vm, nl_scratch *s, uint32_t size) {
  s->raw = NULL;
  s->start = 0;
  if (size <= sizeof s->local) return true;
  nl_ref ref = nl_alloc(vm, KIND_RAW, nl_words_of((uint64_t)size + sizeof(uint32_t)));
  if (!ref) return false;
  s->raw = nl_push(vm, NL_OBJECT(KIND_RAW, ref));
  return s->raw != NULL;
}

/** Writes digits of the limbs, which it uses up, so that they end at `end`; returns where they start. */
static char *write_decimal(uint32_t *limbs, uint32_t count, char *end) {
  while (count) {
    uint32_t chunk = nl_natural_divide_small(limbs, count, 1000000000u);
    count = nl_natural_trim(limbs, count);
    for (int32_t i = 0; i < 9 && (chunk || count); i++, chunk /= 10) *--end = (char)('0' + chunk % 10);
  }
  return end;
}

static char *write_bits(const uint32_t *limbs, uint32_t count, uint32_t bits, char *end) {
  uint32_t total = nl_natural_bits(limbs, count);
  for (uint32_t at = 0; at < total; at += bits) {
    uint64_t window = limbs[at / 32] | (at / 32 + 1 < count ? (uint64_t)limbs[at / 32 + 1] << 32 : 0);
    *--end = "0123456789abcdef"[(window >> (at % 32)) & ((1u << bits) - 1)];
  }
  return end;
}

static bool too_long(nl_vm *vm) {
  return nl_raise(vm, TYPE_ValueError,
                  "Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit",
                  NL_INT_DIGITS_MAX);
}

bool nl_int_digits(nl_vm *vm, nl_slot *v, uint32_t base, nl_scratch *out) {
  nl_int_view view;
  nl_int_view_of(vm, *v, &view);
  uint32_t count = view.count, bits = base == 10 ? 3 : base == 16 ? 4 : base == 8 ? 3 : 1, limbs_size = 0;
  if (base == 10 && count > NL_INT_DIGITS_MAX / 9u) return too_long(vm);
  if (base == 10 && count > 1) limbs_size = count * 4;
  if (limbs_size && !nl_spend(vm, (int32_t)(count * count / 16))) return false;
  uint32_t size = count * 32 / bits + 2 + (limbs_size ? (uint32_t)sizeof out->local : 0); /* so that limbs lie in the RAW object */
  if (!nl_scratch_reserve(vm, out, limbs_size + size)) return false;
  nl_int_view_of(vm, *v, &view);
  char *text = nl_scratch_text(vm, out), *end = text + limbs_size + size, *start = end;
  uint32_t small = count ? view.limbs[0] : 0;
  if (!count)
    *--start = '0';
  else if (base != 10)
    start = write_bits(view.limbs, count, bits, end);
  else if (limbs_size)
    start = write_decimal(memcpy((void *)text, view.limbs, limbs_size), count, end);
  else
    start = write_decimal(&small, 1, end);
  out->start = (uint32_t)(start - text);
  out->length = (uint32_t)(end - start);
  return base != 10 || out->length <= NL_INT_DIGITS_MAX || too_long(vm);
}

bool nl_int_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_scratch digits;
  nl_ref ref = 0;
  nl_int_view view;
  if (nl_int_digits(vm, v, 10, &digits)) {
    nl_int_view_of(vm, *v, &view);
    ref = nl_str_alloc(vm, digits.length + view.negative);
  }
  if (ref) {
    char *text = (char *)((nl_str *)nl_at(vm, ref))->data;
    if (view.negative) *text++ = '-';
    memcpy(text, nl_scratch_text(vm, &digits), digits.length);
    *out = nl_str_finish(vm, ref);
  }
  nl_release(vm, mark);
  return ref != 0;
}

/** Value of a digit, 36 for anything else. */
static uint32_t digit_value(char c) {
  if (c >= '0' && c <= '9') return (uint32_t)(c - '0');
  c |= 32;
  return c >= 'a' && c <= 'z' ? (uint32_t)(c - 'a') + 10 : 36;
}

static const char *part_of(const nl_vm *vm, nl_slot *source, uint32_t start) {
  const uint8_t *data;
  uint32_t length;
  if (nl_bytes_view(vm, source, &data, &length)) return (const char *)data + start;
  return nl_str_text(vm, source).data + start;
}

/** digits: where they are when there is no source. */
static bool parse(nl_vm *vm, nl_slot *source, uint32_t start, const char *digits, size_t length, uint32_t base, bool negative,
                  nl_slot *out) {
  if (source) digits = part_of(vm, source, start);
  uint64_t value = 0;
  size_t i = 0, count = 0;
  for (; i < length && value < UINT64_MAX / 36 - 1; i++)
    if (digits[i] != '_') value = value * base + digit_value(digits[i]);
  if (i == length) return nl_int_from_u64(vm, value, negative, out);
  for (i = 0; i < length; i++) count += digits[i] != '_';
  if ((base & (base - 1)) && count > NL_INT_DIGITS_MAX)
    return nl_raise(vm, TYPE_ValueError,
                    "Exceeds the limit (%d digits) for integer string conversion: value has %u digits; use "
                    "sys.set_int_max_str_digits() to increase the limit",
                    NL_INT_DIGITS_MAX, (uint32_t)count);
  if (!nl_spend(vm, (int32_t)(count < 1 << 20 ? count * count / 2048 : 1 << 29))) return false;
  uint32_t bits = 32 - (uint32_t)__builtin_clz(base - 1), limbs_count = 0;
  nl_ref ref = nl_int_alloc(vm, count > NL_INT_LIMBS_MAX * 32u ? UINT32_MAX : (uint32_t)count * bits / 32 + 1);
  if (!ref) return false;
  if (source) digits = part_of(vm, source, start);
  uint32_t *limbs = nl_int_limbs(vm, ref);
  for (i = 0; i < length;) {
    uint32_t chunk = 0, factor = 1;
    for (; i < length && factor < UINT32_MAX / 36; i++) {
      if (digits[i] == '_') continue;
      chunk = chunk * base + digit_value(digits[i]);
      factor *= base;
    }
    uint32_t carry = nl_natural_scale(limbs, limbs_count, factor, chunk);
    if (carry) limbs[limbs_count++] = carry;
  }
  return nl_int_finish(vm, ref, negative, out);
}

bool nl_int_parse(nl_vm *vm, const char *digits, size_t length, uint32_t base, bool negative, nl_slot *out) {
  return parse(vm, NULL, 0, digits, length, base, negative, out);
}

bool nl_int_parse_part(nl_vm *vm, nl_slot *source, uint32_t start, uint32_t length, uint32_t base, bool negative, nl_slot *out) {
  return parse(vm, source, start, NULL, length, base, negative, out);
}
