/* int and bool: constructors and methods. */
#include "format.h"

typedef struct {
  const char *text;
  uint32_t at, end;
} reader;

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

void nl_number_trim(const char *text, uint32_t *start, uint32_t *end) {
  while (*start < *end && is_space(text[*start])) ++*start;
  while (*end > *start && is_space(text[*end - 1])) --*end;
}

bool nl_number_source(nl_vm *vm, nl_slot *v, nl_slot *out) {
  *out = *v;
  if (!nl_is_str(*v) || nl_str_is_ascii(vm, v)) return true;
  nl_builder builder;
  bool ok = nl_builder_start(vm, &builder, 16);
  uint32_t at = 0, size;
  for (nl_text t; ok && at < (t = nl_str_text(vm, v)).length; at += size) {
    uint32_t c = nl_utf8_decode(t.data + at, &size);
    int digit = nl_decimal_value(c);
    bool space = nl_character_classes(c) & CHARACTER_SPACE;
    ok = nl_builder_char(&builder, digit >= 0 ? (char)('0' + digit) : space ? ' ' : c < 0x80 ? (char)c : '?');
  }
  return ok && nl_builder_finish(&builder, out);
}

nl_text nl_number_text_of(const nl_vm *vm, nl_slot *v) {
  const uint8_t *data;
  uint32_t length;
  if (nl_bytes_view(vm, v, &data, &length)) return (nl_text){(const char *)data, length};
  return nl_str_text(vm, v);
}

static uint32_t digit_of(char c) {
  if (c >= '0' && c <= '9') return (uint32_t)(c - '0');
  c |= 32;
  return c >= 'a' && c <= 'z' ? (uint32_t)(c - 'a') + 10 : 36;
}

/** Steps over 0x, 0o, 0b when the base allows it; decides base 0. */
static bool skip_prefix(reader *r, uint32_t *base) {
  char letter = r->at + 1 < r->end && r->text[r->at] == '0' ? (char)(r->text[r->at + 1] | 32) : 0;
  uint32_t named = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
  if (named && (*base == 0 || *base == named)) {
    *base = named;
    r->at += 2;
    if (r->at < r->end && r->text[r->at] == '_') r->at++;
    return true;
  }
  if (*base) return true;
  *base = 10;
  if (r->at == r->end || r->text[r->at] != '0') return true;
  for (uint32_t i = r->at; i < r->end; i++) /* 0 and 00 are fine, 01 is not */
    if (r->text[i] != '0' && r->text[i] != '_') return false;
  return true;
}

/** Digits of the base with single underscores between them, up to the end. */
static bool all_digits(const reader *r, uint32_t base) {
  bool digit = false;
  for (uint32_t i = r->at; i < r->end; i++) {
    if (r->text[i] == '_' && digit) {
      digit = false;
      continue;
    }
    digit = digit_of(r->text[i]) < base;
    if (!digit) return false;
  }
  return digit;
}

/** CPython shows 200 characters of the literal. held: a temporary. */
static bool invalid_literal(nl_vm *vm, nl_slot *v, nl_slot *held, uint32_t base) {
  uint32_t columns;
  if (!nl_repr_of(vm, v, held)) return false;
  *held = nl_str_part(vm, held, 0, nl_text_cut(vm, held, 200, &columns));
  return !nl_is_undefined(*held) && nl_raise(vm, TYPE_ValueError, "invalid literal for int() with base %d: %v", (int)base, held);
}

static bool parse(nl_vm *vm, nl_slot *v, uint32_t base, nl_slot *out) {
  uint32_t given = base, mark = nl_mark(vm);
  nl_slot *source = nl_push(vm, NL_UNDEFINED);
  if (!source || !nl_number_source(vm, v, source)) return nl_release(vm, mark), false;
  nl_text text = nl_number_text_of(vm, source);
  reader r = {.text = text.data, .end = text.length};
  nl_number_trim(r.text, &r.at, &r.end);
  bool negative = r.at < r.end && r.text[r.at] == '-';
  if (r.at < r.end && (negative || r.text[r.at] == '+')) r.at++;
  bool ok = skip_prefix(&r, &base) && all_digits(&r, base);
  ok = ok ? nl_int_parse_part(vm, source, r.at, r.end - r.at, base, negative, out) : invalid_literal(vm, v, source, given);
  nl_release(vm, mark);
  return ok;
}

static bool is_text(const nl_vm *vm, nl_value v) { return nl_is_str(v) || nl_is_buffer(vm, v); }

/** int(x) of anything but a text. */
static bool convert(nl_vm *vm, nl_slot *v, nl_slot *out) {
  static const uint16_t names[] = {SYM___int__, SYM___index__, SYM___trunc__};
  nl_slot inner = nl_unwrap(vm, *v);
  bool found = false;
  for (uint32_t i = 0; i < 3 && !found && (i == 0 || !nl_is_int_or_bool(inner)); i++)
    if (!nl_call_special(vm, v, (enum nl_symbol)names[i], 0, NULL, out, &found)) return false;
  if (found && !nl_is_int_or_bool(*out)) return nl_raise(vm, TYPE_TypeError, "__int__ returned non-int (type %t)", out);
  if (found) return true;
  if (nl_is_float(inner)) return nl_int_from_float(vm, nl_as_float(inner), out);
  if (!nl_is_int_or_bool(inner))
    return nl_raise(vm, TYPE_TypeError, "int() argument must be a string, a bytes-like object or a real number, not '%t'", v);
  *out = nl_is_bool(inner) ? NL_INT(NL_LO(inner)) : inner;
  return true;
}

NL_NATIVE_DEFINE(py_int_new) {
  (void)argc;
  nl_slot *x = &args[0], *base = &args[1];
  int32_t b = 10;
  if (nl_is_undefined(*x)) {
    if (!nl_is_undefined(*base)) return nl_done(nl_raise(vm, TYPE_TypeError, "int() missing string argument"));
    return nl_give_native(out, NL_INT(0));
  }
  bool text = is_text(vm, nl_unwrap(vm, *x));
  if (!nl_is_undefined(*base)) {
    if (!nl_index(vm, base, &b)) return NATIVE_RAISE;
    if (b && (b < 2 || b > 36)) return nl_done(nl_raise(vm, TYPE_ValueError, "int() base must be >= 2 and <= 36, or 0"));
    if (!text) return nl_done(nl_raise(vm, TYPE_TypeError, "int() can't convert non-string with explicit base"));
  }
  if (!text) return nl_done(convert(vm, x, out));
  *x = nl_unwrap(vm, *x);
  return nl_done(parse(vm, x, (uint32_t)b, out));
}

NL_NATIVE_DEFINE(py_bool_new) {
  (void)argc;
  bool truth = false;
  if (!nl_is_undefined(args[0]) && !nl_truth(vm, &args[0], &truth)) return NATIVE_RAISE;
  return nl_give_native(out, NL_BOOL(truth));
}

static nl_value plain_int(nl_value v) { return nl_is_bool(v) ? NL_INT(NL_LO(v)) : v; }

NL_NATIVE_DEFINE(py_int_bit_length) {
  (void)argc;
  nl_int_view view;
  nl_int_view_of(vm, args[0], &view);
  return nl_give_native(out, NL_INT(nl_natural_bits(view.limbs, view.count)));
}

NL_NATIVE_DEFINE(py_int_bit_count) {
  (void)argc;
  nl_int_view view;
  uint32_t ones = 0;
  nl_int_view_of(vm, args[0], &view);
  for (uint32_t i = 0; i < view.count; i++)
    for (uint32_t limb = view.limbs[i]; limb; limb &= limb - 1) ones++;
  return nl_give_native(out, NL_INT(ones));
}

NL_NATIVE_DEFINE(py_int_conjugate) {
  (void)vm, (void)argc;
  return nl_give_native(out, plain_int(args[0]));
}

NL_NATIVE_DEFINE(py_int_is_integer) {
  (void)vm, (void)args, (void)argc;
  return nl_give_native(out, NL_TRUE);
}

bool nl_pair(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out) {
  nl_value tuple = nl_tuple_new(vm, 2);
  if (nl_is_undefined(tuple)) return false;
  nl_slot *items = ((nl_tuple *)nl_obj(vm, tuple))->items;
  items[0] = *a;
  items[1] = *b;
  *out = tuple;
  return true;
}

NL_NATIVE_DEFINE(py_int_as_integer_ratio) {
  (void)argc;
  nl_slot one = NL_INT(1);
  args[0] = plain_int(args[0]);
  return nl_done(nl_pair(vm, &args[0], &one, out));
}

/* ---- bytes ---- */
/** 'big' or 'little'; missing: 'big'. */
static bool read_order(nl_vm *vm, nl_slot *v, bool *big) {
  *big = true;
  if (nl_is_undefined(*v)) return true;
  if (!nl_want_str(vm, v, "byteorder must be str, not %t")) return false;
  nl_text text = nl_str_text(vm, v);
  *big = text.length == 3 && memcmp(text.data, "big", 3) == 0;
  if (*big || (text.length == 6 && memcmp(text.data, "little", 6) == 0)) return true;
  return nl_raise(vm, TYPE_ValueError, "byteorder must be either 'little' or 'big'");
}

/** Byte i of two's complement. *carry starts as 1. */
static uint8_t complement_byte(const nl_int_view *x, uint32_t i, uint32_t *carry) {
  uint32_t byte = i / 4 < x->count ? x->limbs[i / 4] >> (i % 4 * 8) & 255 : 0;
  if (!x->negative) return (uint8_t)byte;
  byte = (byte ^ 255) + *carry;
  *carry = byte >> 8;
  return (uint8_t)byte;
}

static bool fits(const nl_int_view *x, uint32_t length, bool is_signed) {
  uint32_t bits = nl_natural_bits(x->limbs, x->count), ones = 0;
  for (uint32_t i = 0; i < x->count; i++) ones += (uint32_t)(x->limbs[i] != 0) + ((x->limbs[i] & (x->limbs[i] - 1)) != 0);
  if (is_signed && !(x->negative && ones == 1)) bits++; /* -2^n needs no more than 2^n - 1 */
  if (!x->count) bits = 0;
  return bits <= (uint64_t)length * 8;
}

NL_NATIVE_DEFINE(py_int_to_bytes) {
  (void)argc;
  int32_t length;
  bool big, is_signed;
  if (!nl_optional_index(vm, &args[1], 1, &length)) return NATIVE_RAISE;
  if (length < 0) return nl_done(nl_raise(vm, TYPE_ValueError, "length argument must be non-negative"));
  if (!read_order(vm, &args[2], &big) || !nl_optional_truth(vm, &args[3], false, &is_signed)) return NATIVE_RAISE;
  nl_int_view x;
  nl_int_view_of(vm, args[0], &x);
  if (x.negative && !is_signed) return nl_done(nl_raise(vm, TYPE_OverflowError, "can't convert negative int to unsigned"));
  bool nothing = length == 0 && is_signed && args[0] == NL_INT(-1); /* CPython gives b'' */
  if (!nothing && !fits(&x, (uint32_t)length, is_signed)) return nl_done(nl_raise(vm, TYPE_OverflowError, "int too big to convert"));
  nl_value bytes = nl_bytes_new(vm, NULL, (uint32_t)length);
  if (nl_is_undefined(bytes)) return NATIVE_RAISE;
  nl_int_view_of(vm, args[0], &x);
  uint8_t *data = ((nl_bytes *)nl_obj(vm, bytes))->data;
  uint32_t carry = 1;
  for (uint32_t i = 0; i < (uint32_t)length; i++) data[big ? (uint32_t)length - 1 - i : i] = complement_byte(&x, i, &carry);
  return nl_give_native(out, bytes);
}

/** Any bytes-like object or iterable of ints, as bytes. */
static bool want_bytes(nl_vm *vm, nl_slot *v) {
  const uint8_t *data;
  uint32_t length;
  *v = nl_unwrap(vm, *v);
  if (nl_bytes_view(vm, v, &data, &length)) return true;
  if (nl_is_str(*v) || nl_is_number(*v)) return nl_raise(vm, TYPE_TypeError, "cannot convert '%t' object to bytes", v);
  return nl_call(vm, NL_TYPE(TYPE_bytes), 1, v, v);
}

NL_NATIVE_DEFINE(py_int_from_bytes) {
  (void)argc;
  bool big, is_signed;
  const uint8_t *data;
  uint32_t length;
  if (!read_order(vm, &args[1], &big) || !nl_optional_truth(vm, &args[2], false, &is_signed) || !want_bytes(vm, &args[0]))
    return NATIVE_RAISE;
  nl_bytes_view(vm, &args[0], &data, &length);
  nl_ref ref = nl_int_alloc(vm, length / 4 + 1);
  if (!ref) return NATIVE_RAISE;
  nl_bytes_view(vm, &args[0], &data, &length);
  bool negative = is_signed && length && data[big ? 0 : length - 1] & 0x80;
  uint32_t *limbs = nl_int_limbs(vm, ref), carry = 1;
  for (uint32_t i = 0; i < length; i++) {
    uint32_t byte = data[big ? length - 1 - i : i];
    if (negative) {
      byte = (byte ^ 255) + carry;
      carry = byte >> 8;
    }
    limbs[i / 4] |= (byte & 255) << (i % 4 * 8);
  }
  if (negative && carry) limbs[length / 4] |= 1u << (length % 4 * 8); /* -2^n */
  return nl_done(nl_int_finish(vm, ref, negative, out));
}
