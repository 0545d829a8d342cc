/* json.dumps and the invocation's answer, written straight into a builder.
 *
 * The containers being written form a chain on the stack by which a circular reference is found. Without options the
 * output is that of CPython's json, byte for byte.
 */
#include "fuel.h"
#include "hash-table.h"
#include "json-reader.h"
#include "text-methods.h"
#include "types.h"

/* What dumps was given. Slots are the native's arguments. */
typedef struct {
  nl_builder *b;
  nl_slot *indent;         /* str, or undefined: on one line */
  nl_slot *item_separator, *key_separator;
  nl_slot *fallback;       /* default=, or undefined */
  uint32_t depth, chain;   /* chain: offset of the innermost container's slot, 0: none */
  bool ascii, sort_keys, skip_keys, allow_nan;
  bool is_result;          /* of a handler */
} writer;

static bool write_value(writer *w, nl_slot *value);

static bool add_word(nl_builder *b, const char *word) { return nl_builder_add(b, word, (uint32_t)strlen(word)); }

/* ---- strings ---- */

static bool add_unicode_escape(nl_builder *b, uint32_t unit) {
  char text[6] = {'\\', 'u'};
  for (uint32_t i = 6; i-- > 2; unit >>= 4) text[i] = "0123456789abcdef"[unit & 15];
  return nl_builder_add(b, text, 6);
}

static bool add_escaped(nl_builder *b, uint32_t c) {
  static const char letters[] = "\"\\\n\r\t\f\b", names[] = "\"\\nrtfb";
  const char *letter = c < 128 ? memchr(letters, (int)c, 7) : NULL;
  if (letter) return nl_builder_char(b, '\\') && nl_builder_char(b, names[letter - letters]);
  if (c < 0x10000) return add_unicode_escape(b, c);
  c -= 0x10000;
  return add_unicode_escape(b, 0xD800 + (c >> 10)) && add_unicode_escape(b, 0xDC00 + (c & 0x3FF));
}

static bool is_literal(uint8_t c, bool ascii) { return c >= 32 && c != '"' && c != '\\' && (c < 127 || !ascii); }

bool nl_json_write_str(nl_builder *b, nl_slot *str, bool ascii) {
  bool ok = nl_builder_char(b, '"');
  for (uint32_t at = 0; ok;) {
    nl_text text = nl_str_text(b->vm, str);
    uint32_t run = at, size;
    while (run < text.length && is_literal((uint8_t)text.data[run], ascii)) run++;
    if (run > at) ok = nl_builder_add_part(b, str, at, run - at);
    if (run == text.length || !ok) break;
    ok = add_escaped(b, nl_utf8_decode(nl_str_text(b->vm, str).data + run, &size));
    at = run + size;
  }
  return ok && nl_builder_char(b, '"');
}

/* ---- scalars ---- */

static bool add_float(writer *w, double d) {
  char text[NL_FLOAT_TEXT];
  if (d - d == 0) return nl_builder_add(w->b, text, nl_float_repr(d, text));
  const char *word = d != d ? "NaN" : d > 0 ? "Infinity" : "-Infinity";
  if (w->allow_nan) return add_word(w->b, word);
  return nl_raise(w->b->vm, TYPE_ValueError, "Out of range float values are not JSON compliant: %s", d != d ? "nan" : d > 0 ? "inf" : "-inf");
}

static bool add_int(nl_builder *b, nl_slot *v) {
  uint32_t mark = nl_mark(b->vm);
  if (nl_is_int(*v)) {
    char text[12];
    uint32_t at = sizeof text;
    int64_t value = nl_as_int(*v);
    uint64_t rest = value < 0 ? (uint64_t)-value : (uint64_t)value;
    do text[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0) text[--at] = '-';
    return nl_builder_add(b, text + at, (uint32_t)sizeof text - at);
  }
  nl_slot *text = nl_push_slots(b->vm, 1);
  bool ok = text && nl_int_repr(b->vm, v, text) && nl_builder_add_value(b, text);
  nl_release(b->vm, mark);
  return ok;
}

/** A scalar, written; *known is false for anything else. */
static bool write_scalar(writer *w, nl_slot *v, bool *known) {
  *known = true;
  if (nl_is_str(*v)) return nl_json_write_str(w->b, v, w->ascii);
  if (nl_is_none(*v)) return add_word(w->b, "null");
  if (nl_is_bool(*v)) return add_word(w->b, *v == NL_TRUE ? "true" : "false");
  if (nl_is_float(*v)) return add_float(w, nl_as_float(*v));
  if (nl_is_integer(*v)) return add_int(w->b, v);
  *known = false;
  return true;
}

/* ---- containers ---- */

static bool add_line(writer *w) {
  if (!w->indent) return true;
  if (!nl_builder_char(w->b, '\n')) return false;
  for (uint32_t i = 0; i < w->depth; i++)
    if (!nl_builder_add_value(w->b, w->indent)) return false;
  return true;
}

static bool add_separator(writer *w) {
  if (!w->item_separator) return add_word(w->b, w->indent ? "," : ", ");
  return nl_builder_add_value(w->b, w->item_separator);
}

static bool write_items(writer *w, nl_slot *sequence, nl_slot *item) {
  nl_slot *items;
  uint32_t length = 0, i = 0;
  nl_sequence(w->b->vm, *sequence, &items, &length);
  if (length == 0) return add_word(w->b, "[]");
  bool ok = nl_builder_char(w->b, '[');
  w->depth++;
  for (; ok && nl_sequence(w->b->vm, *sequence, &items, &length) && i < length; i++) {
    ok = (i == 0 || add_separator(w)) && add_line(w);
    if (!ok) break;
    nl_sequence(w->b->vm, *sequence, &items, &length);
    *item = items[i];
    ok = write_value(w, item);
  }
  w->depth--;
  return ok && add_line(w) && nl_builder_char(w->b, ']');
}

/** Writes a key, which JSON wants as a string. *skip: it is none and skipkeys was given. */
static bool write_key(writer *w, nl_slot *key, bool *skip) {
  bool known;
  nl_value inner = nl_unwrap(w->b->vm, *key);
  bool is_str = nl_is_str(inner);
  *skip = !is_str && !nl_is_none(inner) && !nl_is_bool(inner) && !nl_is_float(inner) && !nl_is_integer(inner);
  if (*skip) {
    if (w->skip_keys) return true;
    return nl_raise(w->b->vm, TYPE_TypeError, "keys must be str, int, float, bool or None, not %t", key);
  }
  *key = inner;
  return (is_str || nl_builder_char(w->b, '"')) && write_scalar(w, key, &known) && (is_str || nl_builder_char(w->b, '"'));
}

/** One pair in item[0], item[1]. *written counts those that were not skipped. */
static bool write_pair(writer *w, nl_slot *item, uint32_t *written) {
  bool skip;
  uint32_t before = w->b->length;
  if (*written && !add_separator(w)) return false;
  if (!add_line(w) || !write_key(w, &item[0], &skip)) return false;
  if (skip) return w->b->length = before, true;
  ++*written;
  bool ok = w->key_separator ? nl_builder_add_value(w->b, w->key_separator) : add_word(w->b, ": ");
  return ok && write_value(w, &item[1]);
}

static bool write_pairs(writer *w, nl_slot *dict, nl_slot *item) {
  nl_slot *key, *value;
  uint32_t written = 0;
  nl_vm *vm = w->b->vm;
  for (uint32_t at = 0; nl_dict_entry(vm, *dict, &at, &key, &value);) {
    item[0] = *key;
    item[1] = *value;
    if (!write_pair(w, item, &written)) return false;
  }
  return true;
}

/** sort_keys: the sorted keys are a list in item[2]. */
static bool write_sorted(writer *w, nl_slot *dict, nl_slot *item) {
  nl_vm *vm = w->b->vm;
  nl_slot none = NL_NONE, *keys;
  uint32_t written = 0, count;
  if (!nl_list_from(vm, dict, &item[2]) || !nl_list_sort(vm, &item[2], &none, false)) return false;
  for (uint32_t i = 0; nl_sequence(vm, item[2], &keys, &count) && i < count; i++) {
    bool found;
    item[0] = keys[i];
    if (!nl_dict_get(vm, dict, &item[0], &item[1], &found)) return false;
    if (found && !write_pair(w, item, &written)) return false;
  }
  return true;
}

static bool write_dict(writer *w, nl_slot *dict, nl_slot *item) {
  if (nl_dict_length(w->b->vm, *dict) == 0) return add_word(w->b, "{}");
  bool ok = nl_builder_char(w->b, '{');
  w->depth++;
  ok = ok && (w->sort_keys ? write_sorted : write_pairs)(w, dict, item);
  w->depth--;
  return ok && add_line(w) && nl_builder_char(w->b, '}');
}

static bool refuse_type(nl_vm *vm, nl_slot *value) {
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, nl_type_of(vm, *value));
  if (name && nl_class_name_value(vm, name, name)) nl_raise(vm, TYPE_TypeError, "Object of type %v is not JSON serializable", name);
  nl_release(vm, mark);
  return false;
}

static bool is_decimal(nl_vm *vm, nl_slot *value) {
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, nl_type_of(vm, *value));
  bool ok = nl_is_kind(*value, KIND_INSTANCE) && name && nl_class_name_value(vm, name, name);
  nl_text text = ok ? nl_str_text(vm, name) : (nl_text){0};
  nl_release(vm, mark);
  return text.length == 7 && memcmp(text.data, "Decimal", 7) == 0;
}

/** AWS's runtime makes a Decimal in a result a float; nothing else. */
static bool write_decimal(writer *w, nl_slot *value, nl_slot *item) {
  bool found;
  if (!nl_call_special(w->b->vm, value, SYM___float__, 0, NULL, item, &found)) return false;
  return found ? write_value(w, item) : refuse_type(w->b->vm, value);
}

/** default(value), written in its place. */
static bool write_fallback(writer *w, nl_slot *value, nl_slot *item) {
  if (w->is_result && is_decimal(w->b->vm, value)) return write_decimal(w, value, item);
  if (!w->fallback) return refuse_type(w->b->vm, value);
  item[0] = *value;
  return nl_call(w->b->vm, *w->fallback, 1, item, item) && write_value(w, item);
}

/** link: [0] what is being written, [1] outer link, [2] the value inside, [3..5] items */
static bool write_container(writer *w, nl_slot *value, nl_slot *link) {
  nl_vm *vm = w->b->vm;
  for (uint32_t at = w->chain; at;) {
    const nl_slot *outer = (const nl_slot *)((uintptr_t)vm + at);
    if (outer[0] == *value) return nl_raise(vm, TYPE_ValueError, "Circular reference detected");
    at = (uint32_t)nl_as_int(outer[1]);
  }
  link[0] = *value;
  link[1] = NL_INT(w->chain);
  link[2] = nl_unwrap(vm, *value);
  w->chain = (uint32_t)((uintptr_t)link - (uintptr_t)vm);
  bool ok = nl_is_kind(link[2], KIND_DICT)                                         ? write_dict(w, &link[2], &link[3])
            : nl_is_kind(link[2], KIND_LIST) || nl_is_kind(link[2], KIND_TUPLE) ? write_items(w, &link[2], &link[3])
                                                                                  : write_fallback(w, value, &link[3]);
  w->chain = (uint32_t)nl_as_int(link[1]);
  return ok;
}

static bool write_value(writer *w, nl_slot *value) {
  nl_vm *vm = w->b->vm;
  bool known;
  if (!nl_spend(vm, 1) || !write_scalar(w, value, &known)) return false;
  if (known) return true;
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot *link = nl_push_slots(vm, 6);
  bool ok = link != NULL;
  if (ok && nl_is_kind(*value, KIND_INSTANCE)) { /* a str, int or float in disguise */
    link[2] = nl_unwrap(vm, *value);
    ok = write_scalar(w, &link[2], &known);
  }
  if (ok && !known) ok = write_container(w, value, link);
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

bool nl_json_write_result(nl_builder *builder, nl_slot *value) {
  writer w = {.b = builder, .allow_nan = true, .is_result = true};
  return write_value(&w, value);
}

/* ---- json.dumps ---- */

enum { OBJ, SKIPKEYS, ENSURE_ASCII, CHECK_CIRCULAR, ALLOW_NAN, CLS, INDENT, SEPARATORS, DEFAULT, SORT_KEYS, MORE };

/** indent: a str, or a number of spaces made one. */
static bool read_indent(nl_vm *vm, writer *w, nl_slot *indent) {
  if (nl_is_missing(*indent)) return true;
  *indent = nl_unwrap(vm, *indent);
  w->indent = indent;
  if (nl_is_str(*indent)) return true;
  nl_slot space = NL_IMM(IMM_STR0 + 1, ' ');
  return nl_str_repeat(vm, &space, indent, indent);
}

/** separators: a pair of str, moved to two slots of the arguments. */
static bool read_separators(nl_vm *vm, writer *w, nl_slot *args) {
  nl_slot *items;
  uint32_t length;
  if (nl_is_missing(args[SEPARATORS])) return true;
  if (!nl_sequence(vm, args[SEPARATORS], &items, &length) || length != 2)
    return nl_raise(vm, TYPE_ValueError, "not enough values to unpack (expected 2, got %u)", 0);
  args[SEPARATORS] = items[0];
  args[CLS] = items[1];
  w->item_separator = &args[SEPARATORS];
  w->key_separator = &args[CLS];
  return nl_want_str(vm, w->item_separator, "make_encoder() argument 6 must be str, not %t") &&
         nl_want_str(vm, w->key_separator, "make_encoder() argument 5 must be str, not %t");
}

static bool delegate(nl_vm *vm, nl_slot *args, nl_slot *out) {
  static const uint16_t keys[] = {SYM_skipkeys, SYM_ensure_ascii, SYM_check_circular, SYM_allow_nan, SYM_indent, SYM_separators, SYM_default, SYM_sort_keys};
  nl_slot *values[] = {&args[SKIPKEYS], &args[ENSURE_ASCII], &args[CHECK_CIRCULAR], &args[ALLOW_NAN], &args[INDENT], &args[SEPARATORS], &args[DEFAULT], &args[SORT_KEYS]};
  return nl_json_delegate(vm, &args[CLS], keys, values, 8, &args[MORE], "encode", &args[OBJ], out);
}

NL_NATIVE_DEFINE(py__json_dumps) {
  (void)argc;
  if (!nl_is_missing(args[CLS])) return nl_done(delegate(vm, args, out));
  nl_builder b = {.vm = vm};
  writer w = {.b = &b};
  bool ok = nl_optional_truth(vm, &args[SKIPKEYS], false, &w.skip_keys) && nl_optional_truth(vm, &args[ENSURE_ASCII], true, &w.ascii) &&
            nl_optional_truth(vm, &args[ALLOW_NAN], true, &w.allow_nan) && nl_optional_truth(vm, &args[SORT_KEYS], false, &w.sort_keys) &&
            read_indent(vm, &w, &args[INDENT]) && read_separators(vm, &w, args);
  if (!ok) return NATIVE_RAISE;
  if (!nl_is_missing(args[DEFAULT])) w.fallback = &args[DEFAULT];
  uint32_t mark = nl_mark(vm);
  ok = nl_builder_start(vm, &b, 0) && write_value(&w, &args[OBJ]) && nl_builder_finish(&b, out);
  nl_release(vm, mark);
  return nl_done(ok);
}
