/* text % args, for str and bytes. */
#include "format.h"

typedef struct {
  nl_vm *vm;
  nl_builder builder;
  nl_slot *text, *args;
  nl_slot *value; /* what is being formatted; also serves as a temporary */
  nl_slot *keys;  /* the mapping for %(name)s, or undefined */
  uint32_t at;    /* in text */
  uint32_t taken; /* of a tuple of arguments */
  bool is_bytes;
  bool any_key, keyed; /* a %(name)s has been read; and its value waits */
} formatter;

/* A conversion as it stands in the text. */
typedef struct {
  nl_format_spec spec;
  uint32_t position; /* in characters, for the message */
  bool zero, left;
} conversion;

static nl_text source(const formatter *f) {
  const uint8_t *data;
  nl_text text;
  if (nl_bytes_view(f->vm, f->text, &data, &text.length)) return (nl_text){(const char *)data, text.length};
  return nl_str_text(f->vm, f->text);
}

/** The character at `at`, which it steps past. */
static bool next_char(formatter *f, uint32_t *c) {
  nl_text text = source(f);
  if (f->at >= text.length) return nl_raise(f->vm, TYPE_ValueError, "incomplete format");
  uint32_t size = 1;
  *c = (uint8_t)text.data[f->at];
  if (!f->is_bytes) *c = nl_utf8_decode(text.data + f->at, &size);
  f->at += size;
  return true;
}

/** Next argument into f->value. */
static bool next_argument(formatter *f) {
  bool tuple = nl_is_kind(*f->args, KIND_TUPLE);
  nl_slot *items;
  uint32_t count = 1;
  if (f->keyed) {
    f->keyed = false;
    return true;
  }
  if (tuple) nl_sequence(f->vm, *f->args, &items, &count);
  if (f->taken >= count || f->any_key) return nl_raise(f->vm, TYPE_TypeError, "not enough arguments for format string");
  *f->value = tuple ? items[f->taken] : *f->args;
  f->taken++;
  return true;
}

/** %(name): the value is the mapping's item. */
static bool read_key(formatter *f) {
  nl_vm *vm = f->vm;
  nl_text text = source(f);
  uint32_t start = f->at, depth = 1;
  if (nl_is_undefined(*f->keys)) return nl_raise(vm, TYPE_TypeError, "format requires a mapping");
  for (; f->at < text.length && depth; f->at++) depth += (text.data[f->at] == '(') - (uint32_t)(text.data[f->at] == ')');
  if (depth) return nl_raise(vm, TYPE_ValueError, "incomplete format key");
  uint32_t length = f->at - 1 - start;
  *f->value = f->is_bytes ? nl_bytes_new(vm, NULL, length) : nl_str_part(vm, f->text, start, length);
  if (nl_is_undefined(*f->value)) return false;
  if (f->is_bytes) memcpy(((nl_bytes *)nl_obj(vm, *f->value))->data, source(f).data + start, length);
  f->any_key = f->keyed = true;
  return nl_getitem(vm, f->keys, f->value, f->value);
}

/** A number or `*`; *c is the character after it. -1 when there is none. */
static bool read_number(formatter *f, uint32_t *c, const char *too_big, int32_t *out) {
  int64_t n = -1;
  if (*c == '*') {
    if (!next_argument(f)) return false;
    nl_value v = *f->value;
    bool is_width = *too_big == 'w';
    if (nl_is_kind(v, KIND_BIGINT) && (!is_width || !nl_int_to_i64(f->vm, v, &n)))
      return nl_raise(f->vm, TYPE_OverflowError, "Python int too large to convert to C %s", is_width ? "ssize_t" : "int");
    if (nl_is_kind(v, KIND_BIGINT)) v = NL_INT(n < 0 ? -INT32_MAX : INT32_MAX); /* as much as there can never be room for */
    if (!nl_is_int(v) && !nl_is_bool(v)) return nl_raise(f->vm, TYPE_TypeError, "* wants int");
    *out = nl_is_bool(v) ? (int32_t)NL_LO(v) : nl_as_int(v);
    return next_char(f, c);
  }
  while (*c >= '0' && *c <= '9') {
    n = (n < 0 ? 0 : n) * 10 + (*c - '0');
    if (n > INT32_MAX) return nl_raise(f->vm, TYPE_ValueError, too_big);
    if (!next_char(f, c)) return false;
  }
  *out = (int32_t)n;
  return true;
}

static bool read_conversion(formatter *f, conversion *k, uint32_t *c) {
  nl_format_spec *spec = &k->spec;
  *k = (conversion){.spec = {.fill = ' ', .width = -1, .precision = -1, .align = '>'}};
  if (!next_char(f, c)) return false;
  if (*c == '(' && (!read_key(f) || !next_char(f, c))) return false;
  for (;; ) {
    if (*c == '-') k->left = true;
    else if (*c == '+') spec->sign = '+';
    else if (*c == ' ') spec->sign = spec->sign ? spec->sign : ' ';
    else if (*c == '#') spec->alternate = true;
    else if (*c == '0') k->zero = true;
    else break;
    if (!next_char(f, c)) return false;
  }
  bool star = *c == '*';
  if (!read_number(f, c, "width too big", &spec->width)) return false;
  if (star && spec->width < 0) {
    k->left = true;
    spec->width = spec->width == INT32_MIN ? INT32_MAX : -spec->width;
  }
  if (*c == '.') {
    if (!next_char(f, c) || !read_number(f, c, f->is_bytes ? "prec too big" : "precision too big", &spec->precision)) return false;
    if (spec->precision < 0) spec->precision = 0;
  }
  if ((*c == 'h' || *c == 'l' || *c == 'L') && !next_char(f, c)) return false;
  if (k->left) spec->align = '<';
  return true;
}

static void fill_zeros(conversion *k) {
  if (!k->zero || k->left) return;
  k->spec.fill = '0';
  k->spec.align = '=';
}

static bool put_int(formatter *f, conversion *k, uint32_t c) {
  nl_vm *vm = f->vm;
  nl_slot *v = f->value;
  bool decimal = c == 'd' || c == 'i' || c == 'u', found = false;
  *v = nl_unwrap(vm, *v);
  if (decimal && nl_is_float(*v)) {
    if (!nl_int_from_float(vm, nl_as_float(*v), v)) return false;
  } else if (!nl_is_int_or_bool(*v)) {
    if (decimal && !nl_call_special(vm, v, SYM___int__, 0, NULL, v, &found)) return false;
    if (!found && !nl_call_special(vm, v, SYM___index__, 0, NULL, v, &found)) return false;
    if (!nl_is_int_or_bool(*v))
      return nl_raise(vm, TYPE_TypeError, decimal ? "%%%c format: a real number is required, not %t" : "%%%c format: an integer is required, not %t", (int)c, v);
  }
  if (nl_is_bool(*v)) *v = NL_INT(NL_LO(*v));
  fill_zeros(k);
  k->spec.type = decimal ? 'd' : c;
  return nl_int_lay_out(&f->builder, &k->spec, v, k->spec.precision);
}

static bool put_float(formatter *f, conversion *k, uint32_t c) {
  double d;
  if (!nl_want_float(f->vm, f->value, &d)) {
    if (f->is_bytes)
      return nl_raise(f->vm, TYPE_TypeError, "float argument required, not %t", f->value);
    return false;
  }
  fill_zeros(k);
  k->spec.type = c;
  if (k->spec.precision < 0) k->spec.precision = 6;
  return nl_float_lay_out(&f->builder, &k->spec, d);
}

static bool put_character(formatter *f, conversion *k) {
  nl_vm *vm = f->vm;
  nl_slot *v = f->value;
  const uint8_t *data;
  uint32_t length, columns;
  *v = nl_unwrap(vm, *v);
  k->spec.precision = -1;
  if (f->is_bytes) {
    if (nl_bytes_view(vm, v, &data, &length) && length == 1) return nl_text_lay_out(&f->builder, &k->spec, v, 1, 1);
    if (!nl_is_int_or_bool(*v)) return nl_raise(vm, TYPE_TypeError, "%%c requires an integer in range(256) or a single byte");
    if (NL_LO(*v) > 255 || nl_is_kind(*v, KIND_BIGINT)) return nl_raise(vm, TYPE_OverflowError, "%%c arg not in range(256)");
    uint8_t byte = (uint8_t)NL_LO(*v);
    *v = nl_bytes_new(vm, &byte, 1);
    return !nl_is_undefined(*v) && nl_text_lay_out(&f->builder, &k->spec, v, 1, 1);
  }
  if (nl_is_int_or_bool(*v)) {
    if (NL_LO(*v) > 0x10FFFF || nl_is_kind(*v, KIND_BIGINT)) return nl_raise(vm, TYPE_OverflowError, "%%c arg not in range(0x110000)");
    *v = nl_str_from_code_point(NL_LO(*v));
  }
  if (!nl_is_str(*v)) return nl_raise(vm, TYPE_TypeError, "%%c requires int or char");
  length = nl_text_cut(vm, v, -1, &columns);
  if (columns != 1) return nl_raise(vm, TYPE_TypeError, "%%c requires int or char");
  return nl_text_lay_out(&f->builder, &k->spec, v, length, columns);
}

/** %b and %s of bytes: a bytes-like object, or what __bytes__ gives. */
static bool put_bytes(formatter *f, conversion *k) {
  nl_vm *vm = f->vm;
  nl_slot *v = f->value;
  const uint8_t *data;
  uint32_t length;
  bool found;
  *v = nl_unwrap(vm, *v);
  if (!nl_call_special(vm, v, SYM___bytes__, 0, NULL, v, &found)) return false;
  if (!nl_bytes_view(vm, v, &data, &length))
    return nl_raise(vm, TYPE_TypeError, "%%b requires a bytes-like object, or an object that implements __bytes__, not '%t'", v);
  if (k->spec.precision >= 0 && (uint32_t)k->spec.precision < length) length = (uint32_t)k->spec.precision;
  return nl_text_lay_out(&f->builder, &k->spec, v, length, length);
}

static bool put_text(formatter *f, conversion *k, uint32_t c) {
  nl_vm *vm = f->vm;
  uint32_t columns;
  bool ascii = c == 'a' || f->is_bytes;
  if (!(c == 's' ? nl_str_of : ascii ? nl_ascii_of : nl_repr_of)(vm, f->value, f->value)) return false;
  uint32_t length = nl_text_cut(vm, f->value, k->spec.precision, &columns);
  return nl_text_lay_out(&f->builder, &k->spec, f->value, length, columns);
}

static bool put_value(formatter *f, conversion *k, uint32_t c) {
  if (f->is_bytes) c = c == 's' ? 'b' : c == 'i' ? 'd' : c;
  switch (c) {
  case 'b':
    if (f->is_bytes) return put_bytes(f, k);
    break;
  case 's':
  case 'r':
  case 'a': return put_text(f, k, c);
  case 'c': return put_character(f, k);
  case 'd':
  case 'i':
  case 'u':
  case 'o':
  case 'x':
  case 'X': return put_int(f, k, c);
  case 'e':
  case 'E':
  case 'f':
  case 'F':
  case 'g':
  case 'G': return put_float(f, k, c);
  default: break;
  }
  uint32_t index = 0;
  nl_text text = source(f);
  for (uint32_t i = 0; i < f->at; i++) index += f->is_bytes || ((uint8_t)text.data[i] & 0xC0) != 0x80;
  char hex[NL_HEX_TEXT];
  return nl_raise(f->vm, TYPE_ValueError, "unsupported format character '%c' (0x%s) at index %u", c > 31 && c < 127 ? (int)c : '?',
                  nl_hex_text(c, hex), index - 1);
}

/** Literal text up to the next %, then one conversion. False at the end too. */
static bool format_next(formatter *f, bool *end) {
  nl_text text = source(f);
  uint32_t start = f->at;
  while (f->at < text.length && text.data[f->at] != '%') f->at++;
  uint32_t literal = f->at;
  if (!nl_builder_add_part(&f->builder, f->text, start, literal - start)) return false;
  *end = literal == text.length;
  if (*end) return true;
  f->at++;
  if (f->at < text.length && source(f).data[f->at] == '%') {
    f->at++;
    return nl_builder_char(&f->builder, '%');
  }
  conversion k;
  uint32_t c, mark = nl_mark(f->vm);
  if (!read_conversion(f, &k, &c) || !next_argument(f) || !put_value(f, &k, c)) return false;
  nl_release(f->vm, mark);
  return true;
}

static bool is_mapping(nl_vm *vm, nl_value v) {
  nl_value inner = nl_unwrap(vm, v);
  if (nl_is_kind(inner, KIND_TUPLE) || nl_is_str(inner)) return false;
  return nl_is_kind(inner, KIND_DICT) || nl_is_kind(inner, KIND_LIST) || nl_is_kind(inner, KIND_RANGE) || nl_is_bytes_like(inner) ||
         !nl_is_undefined(nl_special(vm, v, SYM___getitem__));
}

static bool run(formatter *f, nl_slot *out) {
  bool end = false;
  while (!end)
    if (!format_next(f, &end)) return false;
  uint32_t count = 1;
  nl_slot *items;
  if (nl_is_kind(*f->args, KIND_TUPLE)) nl_sequence(f->vm, *f->args, &items, &count);
  if (f->taken < count && nl_is_undefined(*f->keys))
    return nl_raise(f->vm, TYPE_TypeError, "not all arguments converted during %s formatting", f->is_bytes ? "bytes" : "string");
  if (!f->is_bytes) return nl_builder_finish(&f->builder, out);
  nl_vm *vm = f->vm;
  if (!nl_is_kind(*f->text, KIND_BYTEARRAY)) return nl_builder_finish_bytes(&f->builder, out);
  uint32_t length = f->builder.length;
  nl_value made = nl_bytearray_new(vm, length);
  if (nl_is_undefined(made)) return false;
  const uint8_t *data;
  *f->value = made;
  nl_bytes_view(vm, f->value, &data, &length);
  memcpy((void *)(uintptr_t)data, nl_builder_text(&f->builder).data, length);
  *out = made;
  return true;
}

bool nl_percent_format(nl_vm *vm, nl_slot *text, nl_slot *args, nl_slot *out) {
  formatter f = {.vm = vm, .text = text, .args = args, .is_bytes = !nl_is_str(*text)};
  uint32_t mark = nl_mark(vm);
  bool ok = false, enough = nl_enter(vm);
  nl_slot *slots = enough ? nl_push_slots(vm, 2) : NULL;
  if (slots && nl_builder_start(vm, &f.builder, source(&f).length + 16)) {
    f.value = &slots[0];
    f.keys = &slots[1];
    *f.keys = is_mapping(vm, *args) ? *args : NL_UNDEFINED;
    ok = run(&f, out);
  }
  if (enough) nl_leave(vm);
  nl_release(vm, mark);
  return ok;
}
