/* Lays numbers and texts out in a field: sign, prefix, zeros, groups, padding; and makes the digits of a format type. */
#include "float-digits.h"
#include "float-text.h"
#include "format.h"
#include <math.h>

/* A field that is wider than any object can be: so that sizes below fit 32 bits. */
#define TOO_WIDE (NL_MAX_OBJECT_WORDS * 4)
static bool too_wide(nl_builder *builder) { return nl_builder_room(builder, INT32_MAX) != NULL; } /* MemoryError */

static char *put_fill(char *out, const nl_format_spec *spec, int32_t count) {
  char fill[4];
  uint32_t size = nl_utf8_encode(spec->fill, fill);
  for (; count > 0; count--, out += size) memcpy(out, fill, size);
  return out;
}

static char *field_room(nl_builder *builder, const nl_format_spec *spec, int32_t padding, int32_t rest) {
  char fill[4];
  return nl_builder_room(builder, (uint32_t)(padding * (int32_t)nl_utf8_encode(spec->fill, fill) + rest));
}

/** Shares out the padding; *middle goes between head and digits. */
static void share(const nl_format_spec *spec, int32_t padding, int32_t *left, int32_t *middle) {
  *left = spec->align == '>' ? padding : spec->align == '^' ? padding / 2 : 0;
  *middle = spec->align == '=' ? padding : 0;
}

static int32_t grouped(int32_t digits, int32_t group) { return group ? digits + (digits - 1) / group : digits; }

/** Writes the integer part with `count` digits in all, zeros in front. */
static char *put_integer(char *out, const char *digits, int32_t given, int32_t count, int32_t group, char separator) {
  for (int32_t left = count; left > 0; left--) {
    *out++ = left > given ? '0' : digits[given - left];
    if (group && left > 1 && (left - 1) % group == 0) *out++ = separator;
  }
  return out;
}

bool nl_number_lay_out(nl_builder *builder, const nl_format_spec *spec, nl_number_text *number) {
  if (spec->width > (int32_t)TOO_WIDE || number->minimum > (int32_t)TOO_WIDE) return too_wide(builder);
  int32_t group = !spec->group ? 0 : spec->type && spec->type < 128 && strchr("boxX", (int)spec->type) ? 4 : 3;
  int32_t given = (int32_t)number->integer, rest = (int32_t)(number->head_length + number->columns) - given;
  int32_t count = given < number->minimum ? number->minimum : given;
  if (spec->fill == '0' && spec->align == '=' && given) {
    int32_t wanted = spec->width - rest;
    if (grouped(count, group) < wanted) {
      count = group ? wanted / (group + 1) * group : wanted;
      while (grouped(count, group) < wanted) count++;
    }
  }
  int32_t integer = given ? grouped(count, group) : 0, padding = spec->width - rest - integer, left, middle;
  if (padding < 0) padding = 0;
  share(spec, padding, &left, &middle);
  uint32_t tail = number->body.length - number->integer;
  char *out = field_room(builder, spec, padding, (int32_t)(number->head_length + tail) + integer);
  if (!out) return false;
  const char *body = nl_scratch_text(builder->vm, &number->body);
  out = put_fill(out, spec, left);
  memcpy(out, number->head, number->head_length);
  out = put_fill(out + number->head_length, spec, middle);
  out = put_integer(out, body, given, given ? count : 0, group, spec->group);
  memcpy(out, body + number->integer, tail);
  (void)put_fill(out + tail, spec, padding - left - middle);
  return true;
}

uint32_t nl_text_cut(const nl_vm *vm, nl_slot *text, int32_t precision, uint32_t *columns) {
  nl_text t = nl_str_text(vm, text);
  uint32_t at = 0, count = 0;
  for (; at < t.length && (precision < 0 || count < (uint32_t)precision); count++) {
    at++;
    while (at < t.length && ((uint8_t)t.data[at] & 0xC0) == 0x80) at++;
  }
  *columns = count;
  return at;
}

bool nl_text_lay_out(nl_builder *builder, const nl_format_spec *spec, nl_slot *text, uint32_t length, uint32_t columns) {
  if (spec->width > (int32_t)TOO_WIDE) return too_wide(builder);
  int32_t padding = spec->width - (int32_t)columns, left, middle;
  if (padding < 0) padding = 0;
  share(spec, padding, &left, &middle);
  char *out = field_room(builder, spec, padding, (int32_t)length);
  if (!out) return false;
  out = put_fill(out, spec, left);
  const uint8_t *data;
  uint32_t whole;
  if (!nl_bytes_view(builder->vm, text, &data, &whole)) data = (const uint8_t *)nl_str_text(builder->vm, text).data;
  memcpy(out, data, length);
  (void)put_fill(out + length, spec, padding - left);
  return true;
}

static void add_sign(nl_number_text *number, const nl_format_spec *spec, bool negative) {
  char sign = negative ? '-' : spec->sign == '+' || spec->sign == ' ' ? spec->sign : 0;
  if (sign) number->head[number->head_length++] = sign;
}

static void make_upper(char *text, uint32_t length) {
  for (; length--; text++)
    if (*text >= 'a' && *text <= 'z') *text = (char)(*text - 32);
}

bool nl_int_lay_out(nl_builder *builder, const nl_format_spec *spec, nl_slot *v, int32_t digits) {
  nl_vm *vm = builder->vm;
  nl_number_text number = {.head_length = 0};
  uint32_t type = spec->type, base = type == 'b' ? 2 : type == 'o' ? 8 : (type | 32) == 'x' ? 16 : 10;
  if (!nl_int_digits(vm, v, base, &number.body)) return false;
  if (type == 'X') make_upper(nl_scratch_text(vm, &number.body), number.body.length);
  add_sign(&number, spec, nl_int_compare(vm, *v, NL_INT(0)) < 0);
  if (spec->alternate && base != 10) {
    number.head[number.head_length++] = '0';
    number.head[number.head_length++] = (char)type;
  }
  number.minimum = digits;
  number.integer = number.columns = number.body.length;
  return nl_number_lay_out(builder, spec, &number);
}

typedef struct {
  double d;
  int32_t precision;
  char type; /* 'e', 'f', 'g', or 'r' for repr's way */
  bool dot_zero; /* at least one digit after the point */
  bool alternate;
} float_request;

/** Digits to text in the scratch; *zero: all digits are zero. */
static bool float_body(nl_vm *vm, const float_request *f, nl_scratch *out, bool *zero) {
  bool fixed = f->type == 'f', shortest = f->type == 'r';
  int32_t limit = f->type != 'g' || f->precision ? f->precision : 1;
  if (limit > (int32_t)TOO_WIDE) return nl_scratch_reserve(vm, out, INT32_MAX); /* MemoryError */
  if (f->type == 'e') limit++;
  uint32_t digits_room = shortest ? 17 : f->d > 0 ? nl_float_exact_room(f->d, limit, fixed) : 1;
  uint32_t room = shortest ? 26 : (uint32_t)limit + 12 + (fixed && f->d > 0 ? nl_float_exact_room(f->d, 0, true) : 0);
  if (!nl_scratch_reserve(vm, out, room + digits_room)) return false;
  char *text = nl_scratch_text(vm, out), *digits = text + room;
  nl_float_layout l = {.digits = digits, .keep_point = f->alternate};
  if (f->d > 0) l.count = shortest ? nl_float_shortest(f->d, digits, &l.point) : nl_float_exact(f->d, limit, fixed, digits, &l.point);
  *zero = l.count == 0;
  if (*zero) l.point = 1;
  bool small = l.point <= -4, large = l.point > (shortest ? 16 : limit - f->dot_zero);
  if (f->type == 'e' || (!fixed && (small || large))) l.exponent = 'e';
  l.shown = fixed ? l.point + limit : f->type == 'e' || (f->type == 'g' && f->alternate) ? limit : l.count;
  if (f->dot_zero && !l.exponent && l.shown <= l.point) l.shown = l.point + 1;
  out->length = nl_float_write(&l, text);
  return true;
}

bool nl_float_lay_out(nl_builder *builder, const nl_format_spec *spec, double d) {
  nl_number_text number = {.head_length = 0};
  uint32_t type = spec->type;
  float_request f = {.d = fabs(type == '%' ? d * 100 : d), .precision = spec->precision < 0 ? 6 : spec->precision};
  f.alternate = spec->alternate;
  f.type = type == '%' ? 'f' : type == 'n' ? 'g' : (char)(type | 32);
  if (!type) {
    f.dot_zero = true;
    f.type = spec->precision < 0 ? 'r' : 'g';
  }
  bool zero = false;
  number.body.raw = NULL;
  number.body.start = 0;
  if (f.d - f.d != 0) {
    memcpy(number.body.local, d != d ? "nan" : "inf", 3);
    number.body.length = 3;
  } else if (!float_body(builder->vm, &f, &number.body, &zero)) {
    return false;
  }
  char *text = nl_scratch_text(builder->vm, &number.body);
  if (type == 'E' || type == 'F' || type == 'G') make_upper(text, number.body.length);
  while (number.integer < number.body.length && text[number.integer] >= '0' && text[number.integer] <= '9') number.integer++;
  if (type == '%') text[number.body.length++] = '%';
  number.columns = number.body.length;
  add_sign(&number, spec, d == d && signbit(d) && !(zero && spec->no_negative_zero));
  return nl_number_lay_out(builder, spec, &number);
}
