/* The words of JSON: strings, numbers, and the error that tells where something else stands. */
#include "exceptions.h"
#include "json-reader.h"

/* ---- errors ---- */

static bool set_attribute(nl_vm *vm, nl_slot *exception, const char *name, nl_slot *slots) {
  return nl_give(&slots[0], nl_str_new(vm, name, strlen(name))) && nl_setattr(vm, exception, &slots[0], &slots[1]);
}

/** slots: [0] name, [1] value, [2] the exception. Line, column and position of byte `at` of a text. */
static bool annotate(nl_vm *vm, nl_text text, uint32_t at, nl_slot *slots, uint32_t *numbers) {
  uint32_t line = 1, column = 1, position = 0;
  for (uint32_t i = 0; i < at && i < text.length; i++) {
    if (((uint8_t)text.data[i] & 0xC0u) == 0x80u) continue;
    position++;
    column++;
    if (text.data[i] == '\n') line++, column = 1;
  }
  numbers[0] = position;
  numbers[1] = line;
  numbers[2] = column;
  static const char *const names[] = {"pos", "lineno", "colno"};
  bool ok = true;
  for (uint32_t i = 0; ok && i < 3; i++) {
    slots[1] = NL_INT(numbers[i]);
    ok = set_attribute(vm, &slots[2], names[i], slots);
  }
  return ok;
}

bool nl_json_error_init(nl_vm *vm, nl_slot *exception) {
  nl_slot *items;
  uint32_t count = 0, numbers[3], mark = nl_mark(vm);
  nl_sequence(vm, nl_exception_at(vm, *exception)->args, &items, &count);
  if (count != 3) return count == 1 || nl_raise(vm, TYPE_TypeError, "JSONDecodeError takes a message, a document and a position (%u given)", count);
  nl_slot *slots = nl_push_slots(vm, 6), *message = slots + 3, *doc = slots + 4;
  if (!slots) return false;
  nl_sequence(vm, nl_exception_at(vm, *exception)->args, &items, &count);
  memcpy(message, items, 3 * sizeof *items);
  slots[2] = *exception;
  int32_t position;
  bool ok = nl_want_str(vm, doc, "doc must be str, not %t") && nl_index(vm, &slots[5], &position);
  ok = ok && annotate(vm, nl_str_text(vm, doc), nl_view_offset(vm, doc, (uint32_t)position), slots, numbers);
  slots[1] = *message;
  ok = ok && set_attribute(vm, &slots[2], "msg", slots);
  slots[1] = *doc;
  ok = ok && set_attribute(vm, &slots[2], "doc", slots) &&
       nl_message(vm, &slots[1], "%v: line %u column %u (char %u)", message, numbers[1], numbers[2], numbers[0]) &&
       nl_give(&slots[1], nl_tuple_of(vm, 1, &slots[1]));
  *exception = slots[2];
  if (ok) nl_exception_at(vm, *exception)->args = slots[1];
  nl_release(vm, mark);
  return ok;
}

bool json_fail(nl_json_reader *r, const char *message, uint32_t at) {
  nl_vm *vm = r->vm;
  uint32_t mark = nl_mark(vm), position = 0;
  nl_slot *slots = nl_push_slots(vm, 5);
  nl_text text = json_text(r);
  for (uint32_t i = 0; i < at && i < text.length; i++) position += ((uint8_t)text.data[i] & 0xC0u) != 0x80u;
  if (!slots || !nl_give(&slots[0], nl_str_new(vm, message, strlen(message)))) return nl_release(vm, mark), false;
  slots[2] = NL_INT(position);
  bool ok = r->source ? nl_give(&slots[1], *r->source) : nl_give(&slots[1], nl_str_new(vm, text.data, text.length));
  slots[3] = NL_TYPE(TYPE_JSONDecodeError);
  ok = ok && nl_give(&slots[4], nl_tuple_of(vm, 3, slots)) && nl_exception_new(vm, &slots[3], &slots[4], &slots[0]);
  if (ok) nl_throw(vm, &slots[0]);
  nl_release(vm, mark);
  return false;
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

static bool read_unicode(nl_json_reader *r, uint32_t *c) {
  nl_text text = json_text(r);
  uint32_t low;
  if (!read_unit(text, r->at, c)) return json_fail(r, "Invalid \\uXXXX escape", r->at);
  r->at += 5;
  if (*c < 0xD800 || *c > 0xDBFF || text.length - r->at < 6 || text.data[r->at] != '\\' || text.data[r->at + 1] != 'u') return true;
  if (!read_unit(text, r->at + 1, &low) || low < 0xDC00 || low > 0xDFFF) return true;
  *c = 0x10000 + ((*c - 0xD800) << 10) + (low - 0xDC00);
  r->at += 6;
  return true;
}

/** What stands after a backslash at r->at. */
static bool read_escape(nl_json_reader *r, uint32_t *c, uint32_t begin) {
  static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  nl_text text = json_text(r);
  if (++r->at >= text.length) return json_fail(r, "Unterminated string starting at", begin);
  if (text.data[r->at] == 'u') return read_unicode(r, c);
  const char *name = memchr(names, text.data[r->at], 8);
  if (!name) return json_fail(r, "Invalid \\escape", r->at - 1);
  *c = (uint8_t)values[name - names];
  r->at++;
  return true;
}

static bool add_run(nl_json_reader *r, nl_builder *b, uint32_t start, uint32_t length) {
  if (r->source) return nl_builder_add_part(b, r->source, start, length);
  return nl_builder_add(b, r->outside.data + start, length);
}

/** Length of the run of plain characters at r->at. */
static uint32_t plain_run(const nl_json_reader *r) {
  nl_text text = json_text(r);
  uint32_t end = r->at;
  while (end < text.length && text.data[end] != '"' && text.data[end] != '\\' && (uint8_t)text.data[end] >= 32) end++;
  return end - r->at;
}

static bool read_escaped(nl_json_reader *r, nl_builder *b, uint32_t begin) {
  for (;;) {
    uint32_t run = plain_run(r), c = 0;
    if (run && !add_run(r, b, r->at, run)) return false;
    r->at += run;
    if (r->at >= json_text(r).length) return json_fail(r, "Unterminated string starting at", begin);
    if (json_peek(r) == '"') return r->at++, true;
    if (json_peek(r) != '\\') {
      if (!r->control) return json_fail(r, "Invalid control character at", r->at);
      if (!nl_builder_char(b, (char)json_peek(r))) return false;
      r->at++;
      continue;
    }
    if (!read_escape(r, &c, begin) || !nl_builder_add_code_point(b, c)) return false;
  }
}

bool json_read_str(nl_json_reader *r, nl_slot *out) {
  nl_vm *vm = r->vm;
  uint32_t begin = r->at++, run = plain_run(r), mark = nl_mark(vm);
  nl_text text = json_text(r);
  if (r->at + run < text.length && text.data[r->at + run] == '"') { /* no escapes: one copy */
    uint32_t start = r->at;
    r->at += run + 1;
    if (!r->source || run <= 4) return nl_give(out, nl_str_new(vm, text.data + start, run));
    nl_ref ref = nl_str_alloc(vm, run);
    if (!ref) return false;
    memcpy(((nl_str *)nl_at(vm, ref))->data, json_text(r).data + start, run);
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
static uint32_t number_end(const nl_json_reader *r, bool *is_float) {
  nl_text text = json_text(r);
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

static bool call_hook(nl_json_reader *r, nl_slot *hook, uint32_t start, uint32_t length, nl_slot *out) {
  uint32_t mark = nl_mark(r->vm);
  nl_builder b;
  nl_slot *argument = nl_push_slots(r->vm, 1);
  bool ok = argument && nl_builder_start(r->vm, &b, length) && add_run(r, &b, start, length) && nl_builder_finish(&b, argument) &&
            nl_call(r->vm, *hook, 1, argument, out);
  nl_release(r->vm, mark);
  return ok;
}

/** An int; up to 18 digits without the big-number code. */
static bool read_int(nl_json_reader *r, uint32_t start, uint32_t end, nl_slot *out) {
  nl_text text = json_text(r);
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

bool json_read_number(nl_json_reader *r, nl_slot *out) {
  bool is_float;
  uint32_t start = r->at, end = number_end(r, &is_float);
  if (end == start) return json_fail(r, "Expecting value", start);
  r->at = end;
  nl_slot *hook = is_float ? r->parse_float : r->parse_int;
  if (hook) return call_hook(r, hook, start, end - start, out);
  if (!is_float) return read_int(r, start, end, out);
  double d = 0;
  nl_float_parse(json_text(r).data + start, end - start, &d);
  *out = nl_from_float(d);
  return true;
}

bool json_read_constant(nl_json_reader *r, const char *word, double value, nl_slot *out) {
  if (r->parse_constant) return call_hook(r, r->parse_constant, r->at - (uint32_t)strlen(word), (uint32_t)strlen(word), out);
  *out = nl_from_foreign_float(value);
  return true;
}
