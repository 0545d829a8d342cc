/* format(value, spec): which type formats how. */
#include "format.h"

static bool format_str(nl_builder *builder, nl_slot *v, nl_slot *spec_text, nl_slot *named) {
  nl_vm *vm = builder->vm;
  nl_format_spec spec;
  if (!nl_format_spec_read(vm, spec_text, named, '<', 's', &spec)) return false;
  if (spec.type != 's') return nl_unknown_format_code(vm, spec.type, named);
  const char *wrong = spec.sign == ' '         ? "Space not allowed in string format specifier"
                      : spec.sign              ? "Sign not allowed in string format specifier"
                      : spec.no_negative_zero  ? "Negative zero coercion (z) not allowed in string format specifier"
                      : spec.alternate         ? "Alternate form (#) not allowed in string format specifier"
                      : spec.align == '='      ? "'=' alignment not allowed in string format specifier"
                                               : NULL;
  if (wrong) return nl_raise(vm, TYPE_ValueError, wrong);
  uint32_t columns, length = nl_text_cut(vm, v, spec.precision, &columns);
  return nl_text_lay_out(builder, &spec, v, length, columns);
}

static bool format_character(nl_builder *builder, const nl_format_spec *spec, nl_slot *v) {
  nl_vm *vm = builder->vm;
  if (spec->sign) return nl_raise(vm, TYPE_ValueError, "Sign not allowed with integer format specifier 'c'");
  if (spec->alternate) return nl_raise(vm, TYPE_ValueError, "Alternate form (#) not allowed with integer format specifier 'c'");
  int64_t unused;
  if (!nl_int_to_i64(vm, *v, &unused)) return nl_raise(vm, TYPE_OverflowError, "Python int too large to convert to C long");
  if (nl_is_kind(*v, KIND_BIGINT) || nl_as_int(*v) < 0 || nl_as_int(*v) > 0x10FFFF)
    return nl_raise(vm, TYPE_OverflowError, "%%c arg not in range(0x110000)");
  nl_number_text number = {.columns = 1};
  number.body.raw = NULL;
  number.body.start = 0;
  number.body.length = nl_utf8_encode(NL_LO(*v), number.body.local);
  return nl_number_lay_out(builder, spec, &number);
}

static bool is_one_of(uint32_t type, const char *set) { return type && type < 128 && strchr(set, (int)type); }

static bool format_float(nl_builder *builder, const nl_format_spec *spec, double d) {
  if (spec->precision == INT32_MAX) return nl_raise(builder->vm, TYPE_ValueError, "precision too big");
  return nl_float_lay_out(builder, spec, d);
}

static bool format_number(nl_builder *builder, nl_slot *v, nl_slot *spec_text, nl_slot *named) {
  nl_vm *vm = builder->vm;
  nl_format_spec spec;
  bool is_float = nl_is_float(*v);
  if (!nl_format_spec_read(vm, spec_text, named, '>', is_float ? 0 : 'd', &spec)) return false;
  if (is_one_of(spec.type, "eEfFgG%") || (is_float && (!spec.type || spec.type == 'n'))) {
    double d;
    return nl_to_float(vm, v, &d) && format_float(builder, &spec, d);
  }
  if (is_float || !is_one_of(spec.type, "bcdnoxX")) return nl_unknown_format_code(vm, spec.type, named);
  if (spec.precision >= 0) return nl_raise(vm, TYPE_ValueError, "Precision not allowed in integer format specifier");
  if (spec.no_negative_zero) return nl_raise(vm, TYPE_ValueError, "Negative zero coercion (z) not allowed in integer format specifier");
  return spec.type == 'c' ? format_character(builder, &spec, v) : nl_int_lay_out(builder, &spec, v, 0);
}

/** [gc] str(v) into the builder. held: a stack slot. */
static bool add_str(nl_builder *builder, nl_slot *v, nl_slot *held) {
  return nl_str_of(builder->vm, v, held) && nl_builder_add_value(builder, held);
}

/** held: a copy of v, on the stack. */
static bool format_held(nl_builder *builder, nl_slot *v, nl_slot *held, nl_slot *spec) {
  nl_vm *vm = builder->vm;
  bool found, plain = nl_is_undefined(*spec) || *spec == NL_EMPTY_STR;
  nl_slot empty = NL_EMPTY_STR, *args = nl_push(vm, plain ? empty : *spec);
  if (!args || !nl_call_special(vm, v, SYM___format__, 1, args, held, &found)) return false;
  if (found) {
    if (!nl_is_str(nl_unwrap(vm, *held))) return nl_raise(vm, TYPE_TypeError, "__format__ must return a str, not %t", held);
    *held = nl_unwrap(vm, *held);
    return nl_builder_add_value(builder, held);
  }
  if (plain) return add_str(builder, v, held);
  *held = nl_unwrap(vm, *v);
  if (nl_is_str(*held)) return format_str(builder, held, spec, v);
  if (nl_is_number(*held)) return format_number(builder, held, spec, v);
  return nl_raise(vm, TYPE_TypeError, "unsupported format string passed to %t.__format__", v);
}

bool nl_format_into(nl_builder *builder, nl_slot *v, nl_slot *spec) {
  uint32_t mark = nl_mark(builder->vm);
  nl_slot *held = nl_push(builder->vm, *v);
  bool ok = held && format_held(builder, v, held, spec);
  nl_release(builder->vm, mark);
  return ok;
}

bool nl_format(nl_vm *vm, nl_slot *v, nl_slot *spec, nl_slot *out) {
  if ((nl_is_undefined(*spec) || *spec == NL_EMPTY_STR) && nl_is_undefined(nl_special(vm, *v, SYM___format__)))
    return nl_str_of(vm, v, out);
  nl_builder builder;
  uint32_t mark = nl_mark(vm);
  bool ok = nl_builder_start(vm, &builder, 16) && nl_format_into(&builder, v, spec) && nl_builder_finish(&builder, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_ascii_of(nl_vm *vm, nl_slot *v, nl_slot *out) {
  nl_builder builder;
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, NL_UNDEFINED);
  bool ok = text && nl_repr_of(vm, v, text);
  if (ok && !nl_str_is_ascii(vm, text)) {
    ok = nl_builder_start(vm, &builder, nl_str_text(vm, text).length + 16);
    uint32_t at = 0, size;
    for (nl_text t; ok && at < (t = nl_str_text(vm, text)).length; at += size) {
      uint32_t c = nl_utf8_decode(t.data + at, &size);
      char escape[] = "\\U00000000", hex[NL_HEX_TEXT];
      const char *digits = nl_hex_text(c, hex);
      uint32_t length = c < 0x80 ? 1 : c < 0x100 ? 4 : c < 0x10000 ? 6 : 10, count = (uint32_t)strlen(digits);
      escape[1] = length == 4 ? 'x' : length == 6 ? 'u' : 'U';
      if (length == 1)
        escape[0] = (char)c;
      else
        memcpy(escape + length - count, digits, count);
      ok = nl_builder_add(&builder, escape, length);
    }
    ok = ok && nl_builder_finish(&builder, text);
  }
  if (ok) *out = *text;
  nl_release(vm, mark);
  return ok;
}
