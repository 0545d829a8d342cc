/* Bytes and text: what binascii, base64 and struct leave to C for speed or because Python has no way to the bits of a float.
 */
#include <math.h>

#include "numbers.h"
#include "text-methods.h"

static bool view_of(nl_vm *vm, nl_slot *v, const uint8_t **data, uint32_t *length) {
  *v = nl_unwrap(vm, *v);
  return nl_bytes_view(vm, v, data, length) || nl_raise(vm, TYPE_TypeError, "a bytes-like object is required, not '%t'", v);
}

static uint8_t *bytes_at(const nl_vm *vm, nl_value bytes) { return ((nl_bytes *)nl_obj(vm, bytes))->data; }

/* ---- base64 ---- */
static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

NL_NATIVE_DEFINE(py__binascii_encode64) {
  (void)argc;
  const uint8_t *data;
  uint32_t length;
  if (!view_of(vm, &args[0], &data, &length)) return NATIVE_RAISE;
  uint64_t size = ((uint64_t)length + 2) / 3 * 4;
  if (size > (uint64_t)NL_MAX_OBJECT_WORDS * 4 - 16) return nl_done(nl_raise(vm, TYPE_MemoryError, ""));
  nl_value made = nl_bytes_new(vm, NULL, (uint32_t)size);
  if (nl_is_undefined(made)) return NATIVE_RAISE;
  nl_bytes_view(vm, &args[0], &data, &length);
  uint8_t *to = bytes_at(vm, made);
  for (uint32_t i = 0; i < length; i += 3, to += 4) {
    uint32_t left = length - i, bits = (uint32_t)data[i] << 16;
    if (left > 1) bits |= (uint32_t)data[i + 1] << 8;
    if (left > 2) bits |= data[i + 2];
    for (uint32_t k = 0; k < 4; k++) to[k] = k > left ? '=' : (uint8_t)alphabet[bits >> (18 - 6 * k) & 63];
  }
  return nl_give_native(out, made);
}

static int value64(uint8_t c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/** Why base64 text was refused; binascii.py has the messages. */
enum { EXCESS_AFTER_PADDING = 1, OTHER_CHARACTER, DISCONTINUOUS_PADDING, WRONG_PADDING, LEADING_PADDING, ONE_TOO_MANY };

typedef struct {
  uint32_t at, bits, quad /* characters of the group of four */, padding, written;
  bool started /* the padding */;
} decoder;

/** One character; 0, an error, or -1 at the end of the padding. */
static int decode_character(decoder *d, uint8_t c, bool last, bool strict, uint8_t *to) {
  if (c == '=') {
    d->started = true;
    if (d->quad < 2 || d->quad + ++d->padding < 4) return 0;
    return strict && !last ? EXCESS_AFTER_PADDING : -1;
  }
  int value = value64(c);
  if (value < 0) return strict ? OTHER_CHARACTER : 0;
  if (strict && d->started) return DISCONTINUOUS_PADDING;
  d->padding = 0;
  d->bits = d->bits << 6 | (uint32_t)value;
  d->quad = (d->quad + 1) & 3;
  if (d->quad != 1) to[d->written++] = (uint8_t)(d->bits >> (d->quad ? 8 - 2 * d->quad : 0));
  return 0;
}

/** The bytes, or an int: one of the reasons above, and 16 times the number of characters taken. */
NL_NATIVE_DEFINE(py__binascii_decode64) {
  (void)argc;
  const uint8_t *data;
  uint32_t length;
  bool strict;
  if (!view_of(vm, &args[0], &data, &length) || !nl_optional_truth(vm, &args[1], false, &strict)) return NATIVE_RAISE;
  nl_value made = nl_bytes_new(vm, NULL, length);
  if (nl_is_undefined(made)) return NATIVE_RAISE;
  args[1] = made;
  nl_bytes_view(vm, &args[0], &data, &length);
  decoder d = {0};
  int state = strict && length && data[0] == '=' ? LEADING_PADDING : 0;
  for (; state == 0 && d.at < length; d.at++) state = decode_character(&d, data[d.at], d.at + 1 == length, strict, bytes_at(vm, made));
  if (state == 0 && d.quad) state = d.quad == 1 ? ONE_TOO_MANY : WRONG_PADDING;
  if (state > 0) return nl_give_native(out, NL_INT((int32_t)((d.written / 3 * 4 + 1) * 16 + (uint32_t)state)));
  return nl_done(nl_piece(vm, &args[1], 0, d.written, out));
}

/* ---- crc32 ---- */
NL_NATIVE_DEFINE(py__binascii_crc32) {
  (void)argc;
  static const uint32_t nibbles[16] = {0x00000000u, 0x1db71064u, 0x3b6e20c8u, 0x26d930acu, 0x76dc4190u, 0x6b6b51f4u, 0x4db26158u, 0x5005713cu,
                                       0xedb88320u, 0xf00f9344u, 0xd6d6a3e8u, 0xcb61b38cu, 0x9b64c2b0u, 0x86d3d2d4u, 0xa00ae278u, 0xbdbdf21cu};
  const uint8_t *data;
  uint32_t length;
  nl_int_view start = {0};
  if (!nl_is_undefined(args[1]) && !nl_want_int(vm, &args[1])) return NATIVE_RAISE;
  if (!view_of(vm, &args[0], &data, &length)) return NATIVE_RAISE;
  if (!nl_is_undefined(args[1])) nl_int_view_of(vm, args[1], &start);
  uint32_t crc = start.count ? start.limbs[0] : 0;
  if (start.negative) crc = 0u - crc;
  crc = ~crc;
  for (uint32_t i = 0; i < length; i++) {
    crc ^= data[i];
    crc = crc >> 4 ^ nibbles[crc & 15];
    crc = crc >> 4 ^ nibbles[crc & 15];
  }
  return nl_done(nl_int_from_u64(vm, ~crc, false, out));
}

/* ---- floats of struct ---- */
/** An IEEE half from a double, to nearest even; false when it is too large. */
static bool half_bits(double d, uint16_t *out) {
  uint64_t bits = nl_from_float(d);
  uint16_t sign = (uint16_t)(bits >> 48 & 0x8000);
  int32_t exponent = (int32_t)(bits >> 52 & 0x7ff) - 1023;
  if (d != d || exponent == 1024) return *out = (uint16_t)(sign | (d != d ? 0x7e00 : 0x7c00)), true;
  if (exponent < -25) return *out = sign, true;
  uint64_t fraction = (bits & 0xfffffffffffffull) | 1ull << 52;
  uint32_t drop = exponent < -14 ? (uint32_t)(42 - 14 - exponent) : 42; /* bits of the fraction that have no room */
  uint64_t kept = fraction >> drop, rest = fraction & ((1ull << drop) - 1), middle = 1ull << (drop - 1);
  if (rest > middle || (rest == middle && (kept & 1))) kept++;
  uint64_t encoded = exponent < -14 ? kept : kept + ((uint64_t)(exponent + 14) << 10); /* a carry steps the exponent */
  if (encoded >= 0x7c00) return false;
  return *out = (uint16_t)(sign | encoded), true;
}

static double half_value(uint16_t half) {
  uint64_t sign = (uint64_t)(half & 0x8000) << 48, exponent = half >> 10 & 31, fraction = half & 0x3ff;
  if (exponent == 31) return nl_as_float(sign | 0x7ff0000000000000ull | fraction << 42);
  if (exponent) return nl_as_float(sign | (exponent + 1008) << 52 | fraction << 42);
  double small = (double)fraction / 16777216.0;
  return sign ? -small : small;
}

/** The bytes of a number in 2, 4 or 8 bytes, least first. */
NL_NATIVE_DEFINE(py__struct_from_float) {
  (void)argc;
  double d;
  int32_t size;
  uint64_t bits;
  if (!nl_want_float(vm, &args[0], &d) || !nl_index(vm, &args[1], &size)) return NATIVE_RAISE;
  if (size == 8) {
    bits = nl_from_float(d);
  } else if (size == 4) {
    float narrow = (float)d;
    uint32_t narrow_bits;
    if (isfinite(d) && !isfinite(narrow)) return nl_done(nl_raise(vm, TYPE_OverflowError, "float too large to pack with f format"));
    memcpy(&narrow_bits, &narrow, 4);
    bits = narrow_bits;
  } else {
    uint16_t half;
    if (!half_bits(d, &half)) return nl_done(nl_raise(vm, TYPE_OverflowError, "float too large to pack with e format"));
    bits = half;
    size = 2;
  }
  uint8_t data[8];
  for (int32_t i = 0; i < size; i++) data[i] = (uint8_t)(bits >> (i * 8));
  return nl_done(nl_give(out, nl_bytes_new(vm, data, (uint32_t)size)));
}

/** The number in 2, 4 or 8 bytes, least first. */
NL_NATIVE_DEFINE(py__struct_to_float) {
  (void)argc;
  const uint8_t *data;
  uint32_t length;
  uint64_t bits = 0;
  if (!view_of(vm, &args[0], &data, &length)) return NATIVE_RAISE;
  if (length != 2 && length != 4 && length != 8) return nl_done(nl_raise(vm, TYPE_ValueError, "a float has 2, 4 or 8 bytes, not %u", length));
  for (uint32_t i = 0; i < length; i++) bits |= (uint64_t)data[i] << (i * 8);
  if (length == 8) return nl_give_native(out, nl_from_foreign_float(nl_as_float(bits)));
  if (length == 2) return nl_give_native(out, nl_from_foreign_float(half_value((uint16_t)bits)));
  uint32_t narrow_bits = (uint32_t)bits;
  float narrow;
  memcpy(&narrow, &narrow_bits, 4);
  return nl_give_native(out, nl_from_foreign_float((double)narrow));
}
