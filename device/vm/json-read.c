/* json.loads and the invocation's event.
 *
 * The text lies outside the heap (an event) or in a str or bytes that a slot holds; so it is found again after every
 * allocation, through `source`. Recursion is bounded by nl_enter. Messages and positions are CPython's.
 */
#include "numbers.h"
#include "text-methods.h"

typedef struct {
  nl_vm *vm;
  nl_slot *source;  /* str or bytes with the text, or NULL: `outside` */
  nl_text outside;
  uint32_t at;
  nl_slot *object_hook, *parse_float, *parse_int, *parse_constant, *pairs_hook; /* NULL: none */
} reader;

static bool read_value(reader *r, nl_slot *out);

static nl_text text_of(const reader *r) { return r->source ? nl_view(r->vm, r->source) : r->outside; }
/** The next byte, 0 at the end (which no rule accepts). */
static uint8_t peek(const reader *r) {
  nl_text text = text_of(r);
  return r->at < text.length ? (uint8_t)text.data[r->at] : 0;
}

/* ---- errors ---- */

static bool set_attribute(nl_vm *vm, nl_slot *exception, const char *name, nl_slot *slots) {
  return nl_give(&slots[0], nl_str_new(vm, name, strlen(name))) && nl_setattr(vm, exception, &slots[0], &slots[1]);
}

/** Raises JSONDecodeError at byte `at`: "message: line 1 column 1 (char 0)", with its attributes. */
static bool fail(reader *r, const char *message, uint32_t at) {
  nl_vm *vm = r->vm;
  nl_text text = text_of(r);
  uint32_t line = 1, column = 1, position = 0, mark = nl_mark(vm);
  for (uint32_t i = 0; i < at && i < text.length; i++) {
    if (((uint8_t)text.data[i] & 0xC0u) == 0x80u) continue;
    position++;
    column++;
    if (text.data[i] == '\n') line++, column = 1;
  }
  nl_slot *slots = nl_push_slots(vm, 3);
  if (!slots || !nl_give(&slots[1], nl_str_new(vm, message, strlen(message)))) return nl_release(vm, mark), false;
  nl_raise(vm, TYPE_JSONDecodeError, "%s: line %u column %u (char %u)", message, line, column, position);
  slots[2] = vm->exception;
  if (nl_is_kind(slots[2], KIND_EXCEPTION)) {
    nl_clear_exception(vm);
    bool ok = set_attribute(vm, &slots[2], "msg", slots);
    const uint32_t numbers[] = {position, line, column};
    static const char *const names[] = {"pos", "lineno", "colno"};
    for (uint32_t i = 0; ok && i < 3; i++) {
      slots[1] = NL_INT(numbers[i]);
      ok = set_attribute(vm, &slots[2], names[i], slots);
    }
    if (ok && r->source) {
      slots[1] = *r->source;
      ok = set_attribute(vm, &slots[2], "doc", slots);
    }
    if (ok) vm->exception = slots[2];
  }
  nl_release(vm, mark);
  return false;
}

static void skip_space(reader *r) {
  nl_text text = text_of(r);
  while (r->at < text.length && memchr(" \t\n\r", text.data[r->at], 4)) r->at++;
}

static bool starts(reader *r, const char *word) {
  nl_text text = text_of(r);
  uint32_t length = (uint32_t)strlen(word);
  if (text.length - r->at < length || memcmp(text.data + r->at, word, length) != 0) return false;
  r->at += length;
  return true;
}

/* ---- strings ---- */

/** The code unit of \uXXXX whose u is at `at`; false when it has no four digits. */
static bool read_unit(nl_text text, uint32_t at, uint32_t *out) {
  *out = 0;
  if (at + 5 >= text.length) return false;
  for (uint32_t i = 1; i <= 4; i++) {
    uint32_t c = (uint8_t)text.data[at + i], digit = c - '0';
    if (digit > 9) digit = (c | 32) - 'a' < 6 ? (c | 32) - 'a' + 10 : 16;
    if (digit > 15) return false;
    *out = *out * 16 + digit;
  }
  return true;
}

static bool read_unicode(reader *r, uint32_t *c) {
  nl_text text = text_of(r);
  uint32_t low;
  if (!read_unit(text, r->at, c)) return fail(r, "Invalid \\uXXXX escape", r->at);
  r->at += 5;
  if (*c < 0xD800 || *c > 0xDBFF || text.length - r->at < 6 || text.data[r->at] != '\\' || text.data[r->at + 1] != 'u') return true;
  if (!read_unit(text, r->at + 1, &low) || low < 0xDC00 || low > 0xDFFF) return true;
  *c = 0x10000 + ((*c - 0xD800) << 10) + (low - 0xDC00);
  r->at += 6;
  return true;
}

/** What stands after a backslash at r->at. */
static bool read_escape(reader *r, uint32_t *c, uint32_t begin) {
  static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  nl_text text = text_of(r);
  if (++r->at >= text.length) return fail(r, "Unterminated string starting at", begin);
  if (text.data[r->at] == 'u') return read_unicode(r, c);
  const char *name = memchr(names, text.data[r->at], 8);
  if (!name) return fail(r, "Invalid \\escape", r->at - 1);
  *c = (uint8_t)values[name - names];
  r->at++;
  return true;
}

static bool add_run(reader *r, nl_builder *b, uint32_t start, uint32_t length) {
  if (r->source) return nl_builder_add_part(b, r->source, start, length);
  return nl_builder_add(b, r->outside.data + start, length);
}

/** Length of the run of plain characters at r->at. */
static uint32_t plain_run(const reader *r) {
  nl_text text = text_of(r);
  uint32_t end = r->at;
  while (end < text.length && text.data[end] != '"' && text.data[end] != '\\' && (uint8_t)text.data[end] >= 32) end++;
  return end - r->at;
}

static bool read_escaped(reader *r, nl_builder *b, uint32_t begin) {
  for (;;) {
    uint32_t run = plain_run(r), c = 0;
    if (run && !add_run(r, b, r->at, run)) return false;
    r->at += run;
    if (r->at >= text_of(r).length) return fail(r, "Unterminated string starting at", begin);
    if (peek(r) == '"') return r->at++, true;
    if (peek(r) != '\\') return fail(r, "Invalid control character at", r->at);
    if (!read_escape(r, &c, begin) || !nl_builder_add_code_point(b, c)) return false;
  }
}

static bool read_str(reader *r, nl_slot *out) {
  nl_vm *vm = r->vm;
  uint32_t begin = r->at++, run = plain_run(r), mark = nl_mark(vm);
  nl_text text = text_of(r);
  if (r->at + run < text.length && text.data[r->at + run] == '"') { /* no escapes: one copy */
    uint32_t start = r->at;
    r->at += run + 1;
    if (!r->source || run <= 4) return nl_give(out, nl_str_new(vm, text.data + start, run));
    nl_ref ref = nl_str_alloc(vm, run);
    if (!ref) return false;
    memcpy(((nl_str *)nl_at(vm, ref))->data, text_of(r).data + start, run);
    return nl_give(out, nl_str_finish(vm, ref));
  }
  nl_builder b;
  bool ok = nl_builder_start(vm, &b, run + 8) && read_escaped(r, &b, begin) && nl_builder_finish(&b, out);
  nl_release(vm, mark);
  return ok;
}

/* ---- numbers ---- */

static uint32_t digits_from(nl_text text, uint32_t at) {
  while (at < text.length && text.data[at] >= '0' && text.data[at] <= '9') at++;
  return at;
}

/** End of the number at r->at (r->at: none). */
static uint32_t number_end(const reader *r, bool *is_float) {
  nl_text text = text_of(r);
  uint32_t start = r->at + (text.data[r->at] == '-'), end;
  *is_float = false;
  if (start >= text.length || text.data[start] < '0' || text.data[start] > '9') return r->at;
  end = text.data[start] == '0' ? start + 1 : digits_from(text, start);
  if (end + 1 < text.length && text.data[end] == '.' && digits_from(text, end + 1) > end + 1) {
    *is_float = true;
    end = digits_from(text, end + 1);
  }
  if (end < text.length && (text.data[end] | 32) == 'e') {
    uint32_t first = end + 1;
    if (first < text.length && (text.data[first] == '+' || text.data[first] == '-')) first++;
    if (digits_from(text, first) > first) {
      *is_float = true;
      end = digits_from(text, first);
    }
  }
  return end;
}

static bool call_hook(reader *r, nl_slot *hook, uint32_t start, uint32_t length, nl_slot *out) {
  uint32_t mark = nl_mark(r->vm);
  nl_builder b;
  nl_slot *argument = nl_push_slots(r->vm, 1);
  bool ok = argument && nl_builder_start(r->vm, &b, length) && add_run(r, &b, start, length) && nl_builder_finish(&b, argument) &&
            nl_call(r->vm, *hook, 1, argument, out);
  nl_release(r->vm, mark);
  return ok;
}

/** An int; up to 18 digits without the big-number code. */
static bool read_int(reader *r, uint32_t start, uint32_t end, nl_slot *out) {
  nl_text text = text_of(r);
  bool negative = text.data[start] == '-';
  int64_t value = 0;
  if (end - start <= 18) {
    for (uint32_t i = start + negative; i < end; i++) value = value * 10 + (text.data[i] - '0');
    return nl_give(out, nl_int_from_i64(r->vm, negative ? -value : value));
  }
  uint32_t first = start + negative;
  if (r->source) return nl_int_parse_part(r->vm, r->source, first, end - first, 10, negative, out);
  return nl_int_parse(r->vm, text.data + first, end - first, 10, negative, out);
}

static bool read_number(reader *r, nl_slot *out) {
  bool is_float;
  uint32_t start = r->at, end = number_end(r, &is_float);
  if (end == start) return fail(r, "Expecting value", start);
  r->at = end;
  nl_slot *hook = is_float ? r->parse_float : r->parse_int;
  if (hook) return call_hook(r, hook, start, end - start, out);
  if (!is_float) return read_int(r, start, end, out);
  double d = 0;
  nl_float_parse(text_of(r).data + start, end - start, &d);
  *out = nl_from_float(d);
  return true;
}

static bool read_constant(reader *r, const char *word, double value, nl_slot *out) {
  if (r->parse_constant) return call_hook(r, r->parse_constant, r->at - (uint32_t)strlen(word), (uint32_t)strlen(word), out);
  *out = nl_from_foreign_float(value);
  return true;
}

/* ---- containers ---- */

static bool read_array(reader *r, nl_slot *slots, nl_slot *out) {
  if (!nl_give(&slots[0], nl_list_new(r->vm, 0))) return false;
  r->at++;
  skip_space(r);
  if (peek(r) == ']') return r->at++, nl_give(out, slots[0]);
  for (;;) {
    if (!read_value(r, &slots[1]) || !nl_list_append(r->vm, &slots[0], &slots[1])) return false;
    skip_space(r);
    uint8_t c = peek(r);
    if (c == ']') return r->at++, nl_give(out, slots[0]);
    if (c != ',') return fail(r, "Expecting ',' delimiter", r->at);
    r->at++;
    skip_space(r);
  }
}

/** Adds the pair slots[1], slots[2] to the dict, or to the list that the pairs hook gets. */
static bool add_pair(reader *r, nl_slot *slots) {
  if (!r->pairs_hook) return nl_dict_set(r->vm, &slots[0], &slots[1], &slots[2]);
  return nl_give(&slots[1], nl_tuple_of(r->vm, 2, &slots[1])) && nl_list_append(r->vm, &slots[0], &slots[1]);
}

static bool finish_object(reader *r, nl_slot *slots, nl_slot *out) {
  r->at++;
  nl_slot *hook = r->pairs_hook ? r->pairs_hook : r->object_hook;
  return hook ? nl_call(r->vm, *hook, 1, &slots[0], out) : nl_give(out, slots[0]);
}

static bool read_object(reader *r, nl_slot *slots, nl_slot *out) {
  if (!nl_give(&slots[0], r->pairs_hook ? nl_list_new(r->vm, 0) : nl_dict_new(r->vm, 0))) return false;
  r->at++;
  skip_space(r);
  if (peek(r) == '}') return finish_object(r, slots, out);
  for (;;) {
    if (peek(r) != '"') return fail(r, "Expecting property name enclosed in double quotes", r->at);
    if (!read_str(r, &slots[1])) return false;
    skip_space(r);
    if (peek(r) != ':') return fail(r, "Expecting ':' delimiter", r->at);
    r->at++;
    skip_space(r);
    if (!read_value(r, &slots[2]) || !add_pair(r, slots)) return false;
    skip_space(r);
    uint8_t c = peek(r);
    if (c == '}') return finish_object(r, slots, out);
    if (c != ',') return fail(r, "Expecting ',' delimiter", r->at);
    r->at++;
    skip_space(r);
  }
}

static bool read_container(reader *r, bool is_array, nl_slot *out) {
  uint32_t mark = nl_mark(r->vm);
  if (!nl_enter(r->vm)) return false;
  nl_slot *slots = nl_push_slots(r->vm, 3);
  bool ok = slots && (is_array ? read_array : read_object)(r, slots, out);
  nl_release(r->vm, mark);
  nl_leave(r->vm);
  return ok;
}

static bool read_value(reader *r, nl_slot *out) {
  double zero = 0;
  switch (peek(r)) {
    case '"': return read_str(r, out);
    case '{': return read_container(r, false, out);
    case '[': return read_container(r, true, out);
    case 'n': if (starts(r, "null")) return nl_give(out, NL_NONE); break;
    case 't': if (starts(r, "true")) return nl_give(out, NL_TRUE); break;
    case 'f': if (starts(r, "false")) return nl_give(out, NL_FALSE); break;
    case 'N': if (starts(r, "NaN")) return read_constant(r, "NaN", zero / zero, out); break;
    case 'I': if (starts(r, "Infinity")) return read_constant(r, "Infinity", 1 / zero, out); break;
    case '-': if (starts(r, "-Infinity")) return read_constant(r, "-Infinity", -1 / zero, out); break;
    default: break;
  }
  if (r->at >= text_of(r).length) return fail(r, "Expecting value", r->at);
  return read_number(r, out);
}

static bool read_document(reader *r, nl_slot *out) {
  skip_space(r);
  if (!read_value(r, out)) return false;
  skip_space(r);
  return r->at == text_of(r).length || fail(r, "Extra data", r->at);
}

bool nl_json_read(nl_vm *vm, const char *text, size_t length, nl_slot *out) {
  reader r = {.vm = vm, .outside = {text, length > UINT32_MAX ? UINT32_MAX : (uint32_t)length}};
  return read_document(&r, out);
}

/* ---- json.loads ---- */

enum { S, CLS, OBJECT_HOOK, PARSE_FLOAT, PARSE_INT, PARSE_CONSTANT, OBJECT_PAIRS_HOOK };

static nl_slot *given(nl_slot *argument) { return nl_is_missing(*argument) ? NULL : argument; }

NL_NATIVE_DEFINE(py_json_loads) {
  (void)argc;
  nl_slot *s = &args[S], utf8 = NL_UNDEFINED, errors = NL_UNDEFINED;
  if (given(&args[CLS])) return nl_done(nl_raise(vm, TYPE_TypeError, "json.loads: cls= is not supported; pass object_hook="));
  nl_value inner = nl_unwrap(vm, *s);
  if (!nl_is_str(inner) && !nl_is_bytes_like(inner))
    return nl_done(nl_raise(vm, TYPE_TypeError, "the JSON object must be str, bytes or bytearray, not %t", s));
  *s = inner;
  if (!nl_is_str(*s) && !nl_bytes_decode(vm, s, &utf8, &errors, s)) return NATIVE_RAISE;
  reader r = {.vm = vm,
              .source = s,
              .object_hook = given(&args[OBJECT_HOOK]),
              .parse_float = given(&args[PARSE_FLOAT]),
              .parse_int = given(&args[PARSE_INT]),
              .parse_constant = given(&args[PARSE_CONSTANT]),
              .pairs_hook = given(&args[OBJECT_PAIRS_HOOK])};
  nl_text text = nl_str_text(vm, s);
  if (text.length >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0) return nl_done(fail(&r, "Unexpected UTF-8 BOM (decode using utf-8-sig)", 0));
  return nl_done(read_document(&r, out));
}
