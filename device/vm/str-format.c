/* str.format and str.format_map: literal text, {{ and }}, and {field!conversion:spec}, whose spec may hold fields itself. */
#include "format.h"

typedef struct {
  nl_vm *vm;
  nl_slot *positional; /* values; NULL: format_map */
  uint32_t positional_count;
  nl_slot *named;      /* dict or mapping, or undefined */
  uint32_t automatic;  /* next number of {} */
  enum { NUMBERING_UNKNOWN, NUMBERING_AUTOMATIC, NUMBERING_MANUAL } numbering;
} formatter;

/** Part of a text: bytes [start, end). */
typedef struct {
  uint32_t start, end;
} part;

/** {name!conversion:spec} */
typedef struct {
  part name, spec;
  uint32_t conversion; /* code point, 0: none */
  bool nested;         /* the spec has fields of its own */
} replacement;

static bool value_error(nl_vm *vm, const char *text) { return nl_raise(vm, TYPE_ValueError, text); }

/** Reads a field whose { has been read. No [gc] but on failure. */
static bool read_field(nl_vm *vm, nl_text t, uint32_t *at, replacement *out) {
  char c = 0;
  uint32_t p = *at;
  *out = (replacement){.name.start = p};
  while (p < t.length && (c = t.data[p++], c != '}' && c != ':' && c != '!')) {
    if (c == '{') return value_error(vm, "unexpected '{' in field name");
    if (c == '[')
      while (p < t.length && t.data[p] != ']') p++;
  }
  out->name.end = p - 1;
  if (c != '}' && c != ':' && c != '!') return value_error(vm, "expected '}' before end of string");
  if (c == '!') {
    if (p >= t.length) return value_error(vm, "end of string while looking for conversion specifier");
    uint32_t size;
    out->conversion = nl_utf8_decode(t.data + p, &size);
    p += size;
    if (p < t.length) {
      c = t.data[p++];
      if (c != '}' && c != ':') return value_error(vm, "expected ':' after conversion specifier");
    }
  }
  *at = p;
  out->spec.start = out->spec.end = p;
  if (c == '}') return true;
  for (uint32_t depth = 1; p < t.length; p++) {
    if (t.data[p] == '{') {
      out->nested = true;
      depth++;
    } else if (t.data[p] == '}' && --depth == 0) {
      out->spec.end = p;
      *at = p + 1;
      return true;
    }
  }
  return value_error(vm, "unmatched '{' in format spec");
}

/** Value of an index, -1 when the text is no number. */
static bool read_index(nl_vm *vm, const char *text, uint32_t length, int64_t *out) {
  int64_t n = length ? 0 : -1;
  for (uint32_t i = 0; i < length && n >= 0; i++) {
    bool digit = text[i] >= '0' && text[i] <= '9';
    if (digit && n > (INT64_MAX - (text[i] - '0')) / 10) return value_error(vm, "Too many decimal digits in format string");
    n = digit ? n * 10 + (text[i] - '0') : -1;
  }
  *out = n;
  return true;
}

static bool choose_numbering(formatter *f, bool empty) {
  if (f->numbering == NUMBERING_UNKNOWN) f->numbering = empty ? NUMBERING_AUTOMATIC : NUMBERING_MANUAL;
  if (f->numbering == NUMBERING_MANUAL && empty)
    return value_error(f->vm, "cannot switch from manual field specification to automatic field numbering");
  if (f->numbering == NUMBERING_AUTOMATIC && !empty)
    return value_error(f->vm, "cannot switch from automatic field numbering to manual field specification");
  return true;
}

/** First part of a field name: an argument. */
static bool find_argument(formatter *f, nl_slot *source, part name, nl_slot *out) {
  nl_vm *vm = f->vm;
  int64_t index;
  uint32_t length = name.end - name.start;
  if (!read_index(vm, nl_str_text(vm, source).data + name.start, length, &index)) return false;
  if (index >= 0 || !length) {
    if (!choose_numbering(f, !length)) return false;
    if (!length) index = f->automatic++;
    if (!f->positional) return value_error(vm, "Format string contains positional fields");
    if (index >= f->positional_count) {
      *out = nl_int_from_i64(vm, index);
      return !nl_is_undefined(*out) && nl_raise(vm, TYPE_IndexError, "Replacement index %v out of range for positional args tuple", out);
    }
    *out = f->positional[index];
    return true;
  }
  *out = nl_str_part(vm, source, name.start, length);
  if (nl_is_undefined(*out)) return false;
  if (nl_is_undefined(*f->named)) return nl_raise_value(vm, TYPE_KeyError, out);
  return nl_getitem(vm, f->named, out, out);
}

/** One .attribute or [item] of *value. key: a stack slot. */
static bool step(formatter *f, nl_slot *source, uint32_t *at, uint32_t end, nl_slot *value, nl_slot *key) {
  nl_vm *vm = f->vm;
  const char *text = nl_str_text(vm, source).data;
  bool attribute = text[*at] == '.';
  int64_t index = -1;
  if (!attribute && text[*at] != '[') return value_error(vm, "Only '.' or '[' may follow ']' in format field specifier");
  uint32_t start = ++*at, p = start;
  while (p < end && (attribute ? text[p] != '.' && text[p] != '[' : text[p] != ']')) p++;
  if (!attribute && p == end) return value_error(vm, "Missing ']' in format string");
  if (p == start) return value_error(vm, "Empty attribute in format string");
  if (!attribute && !read_index(vm, text + start, p - start, &index)) return false;
  *at = attribute ? p : p + 1;
  *key = index >= 0 ? nl_int_from_i64(vm, index) : nl_str_part(vm, source, start, p - start);
  if (nl_is_undefined(*key)) return false;
  return attribute ? nl_getattr(vm, value, key, value) : nl_getitem(vm, value, key, value);
}

static bool find_value(formatter *f, nl_slot *source, part name, nl_slot *value, nl_slot *key) {
  const char *text = nl_str_text(f->vm, source).data;
  part first = {name.start, name.start};
  while (first.end < name.end && text[first.end] != '.' && text[first.end] != '[') first.end++;
  uint32_t at = first.end;
  if (!find_argument(f, source, first, value)) return false;
  while (at < name.end)
    if (!step(f, source, &at, name.end, value, key)) return false;
  return true;
}

static bool convert(nl_vm *vm, uint32_t conversion, nl_slot *value) {
  char hex[NL_HEX_TEXT];
  switch (conversion) {
  case 0: return true;
  case 's': return nl_str_of(vm, value, value);
  case 'r': return nl_repr_of(vm, value, value);
  case 'a': return nl_ascii_of(vm, value, value);
  default:
    if (conversion > 32 && conversion < 127) return nl_raise(vm, TYPE_ValueError, "Unknown conversion specifier %c", (int)conversion);
    return nl_raise(vm, TYPE_ValueError, "Unknown conversion specifier \\x%s", nl_hex_text(conversion, hex));
  }
}

static bool expand(formatter *f, nl_slot *source, part range, uint32_t depth, nl_builder *builder);

/** slots: value, key, spec */
static bool put_field(formatter *f, nl_slot *source, const replacement *field, uint32_t depth, nl_slot *slots, nl_builder *builder) {
  nl_vm *vm = f->vm;
  nl_slot *value = &slots[0], *spec = &slots[2];
  if (!find_value(f, source, field->name, value, &slots[1]) || !convert(vm, field->conversion, value)) return false;
  if (field->nested) {
    nl_builder nested;
    if (!nl_builder_start(vm, &nested, 16) || !expand(f, source, field->spec, depth - 1, &nested)) return false;
    if (!nl_builder_finish(&nested, spec)) return false;
  } else {
    *spec = nl_str_part(vm, source, field->spec.start, field->spec.end - field->spec.start);
    if (nl_is_undefined(*spec)) return false;
  }
  return nl_format_into(builder, value, spec);
}

/** Literal text up to the next field, {{ or }}. *more: a field's { has been read. */
static bool put_literal(formatter *f, nl_slot *source, uint32_t *at, uint32_t end, bool *more, nl_builder *builder) {
  nl_text t = nl_str_text(f->vm, source);
  uint32_t p = *at, start = p;
  char c = 0;
  while (p < end && (c = t.data[p], c != '{' && c != '}')) p++;
  *more = false;
  uint32_t literal = p;
  if (p++ < end) {
    bool doubled = p < end && t.data[p] == c;
    if (!doubled && (c == '}' || p >= end))
      return value_error(f->vm, c == '}' ? "Single '}' encountered in format string" : "Single '{' encountered in format string");
    if (doubled) literal = p++;
    *more = !doubled;
  }
  *at = p;
  return nl_builder_add_part(builder, source, start, literal - start);
}

/* Recursion is two deep at most: a spec inside a spec is an error. */
static bool expand(formatter *f, nl_slot *source, part range, uint32_t depth, nl_builder *builder) {
  nl_vm *vm = f->vm;
  if (!depth) return value_error(vm, "Max string recursion exceeded");
  for (uint32_t at = range.start; at < range.end;) {
    bool more;
    if (!put_literal(f, source, &at, range.end, &more, builder)) return false;
    if (!more) continue;
    replacement field;
    nl_text text = nl_str_text(vm, source);
    text.length = range.end;
    if (!read_field(vm, text, &at, &field)) return false;
    uint32_t mark = nl_mark(vm);
    nl_slot *slots = nl_push_slots(vm, 3);
    if (!slots || !put_field(f, source, &field, depth, slots, builder)) return false;
    nl_release(vm, mark);
  }
  return true;
}

static nl_native_status format(formatter *f, nl_slot *source, nl_slot *out) {
  nl_vm *vm = f->vm;
  nl_builder builder;
  uint32_t mark = nl_mark(vm);
  if (!nl_enter(vm)) return NATIVE_RAISE;
  part all = {0, nl_str_text(vm, source).length};
  bool ok = nl_builder_start(vm, &builder, all.end + 16) && expand(f, source, all, 2, &builder) && nl_builder_finish(&builder, out);
  nl_leave(vm);
  nl_release(vm, mark);
  return nl_done(ok);
}

NL_NATIVE_DEFINE(py_str_format) {
  formatter f = {.vm = vm, .positional = args + 1, .positional_count = argc - 2, .named = &args[argc - 1]};
  return format(&f, &args[0], out);
}

NL_NATIVE_DEFINE(py_str_format_map) {
  (void)argc;
  formatter f = {.vm = vm, .named = &args[1]};
  return format(&f, &args[0], out);
}
