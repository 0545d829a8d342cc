/* json.loads and the invocation's event.
 *
 * The text lies outside the heap (an event) or in a str or bytes that a slot holds; so it is found again after every
 * allocation, through `source`. Recursion is bounded by nl_enter. Messages and positions are CPython's.
 */
#include "frame.h"
#include "fuel.h"
#include "json-reader.h"

static bool read_value(nl_json_reader *r, nl_slot *out);

static void skip_space(nl_json_reader *r) {
  nl_text text = json_text(r);
  while (r->at < text.length && memchr(" \t\n\r", text.data[r->at], 4)) r->at++;
}

static bool starts(nl_json_reader *r, const char *word) {
  nl_text text = json_text(r);
  uint32_t length = (uint32_t)strlen(word);
  if (text.length - r->at < length || memcmp(text.data + r->at, word, length) != 0) return false;
  r->at += length;
  return true;
}

/* ---- containers ---- */

static bool read_array(nl_json_reader *r, nl_slot *slots, nl_slot *out) {
  if (!nl_give(&slots[0], nl_list_new(r->vm, 0))) return false;
  r->at++;
  skip_space(r);
  if (json_peek(r) == ']') return r->at++, nl_give(out, slots[0]);
  for (;;) {
    if (!read_value(r, &slots[1]) || !nl_list_append(r->vm, &slots[0], &slots[1])) return false;
    skip_space(r);
    uint8_t c = json_peek(r);
    if (c == ']') return r->at++, nl_give(out, slots[0]);
    if (c != ',') return json_fail(r, "Expecting ',' delimiter", r->at);
    r->at++;
    skip_space(r);
  }
}

/** Adds the pair slots[1], slots[2] to the dict, or to the list that the pairs hook gets. */
static bool add_pair(nl_json_reader *r, nl_slot *slots) {
  if (!r->pairs_hook) return nl_dict_set(r->vm, &slots[0], &slots[1], &slots[2]);
  return nl_give(&slots[1], nl_tuple_of(r->vm, 2, &slots[1])) && nl_list_append(r->vm, &slots[0], &slots[1]);
}

static bool finish_object(nl_json_reader *r, nl_slot *slots, nl_slot *out) {
  r->at++;
  nl_slot *hook = r->pairs_hook ? r->pairs_hook : r->object_hook;
  return hook ? nl_call(r->vm, *hook, 1, &slots[0], out) : nl_give(out, slots[0]);
}

static bool read_object(nl_json_reader *r, nl_slot *slots, nl_slot *out) {
  if (!nl_give(&slots[0], r->pairs_hook ? nl_list_new(r->vm, 0) : nl_dict_new(r->vm, 0))) return false;
  r->at++;
  skip_space(r);
  if (json_peek(r) == '}') return finish_object(r, slots, out);
  for (;;) {
    if (json_peek(r) != '"') return json_fail(r, "Expecting property name enclosed in double quotes", r->at);
    if (!json_read_str(r, &slots[1])) return false;
    skip_space(r);
    if (json_peek(r) != ':') return json_fail(r, "Expecting ':' delimiter", r->at);
    r->at++;
    skip_space(r);
    if (!read_value(r, &slots[2]) || !add_pair(r, slots)) return false;
    skip_space(r);
    uint8_t c = json_peek(r);
    if (c == '}') return finish_object(r, slots, out);
    if (c != ',') return json_fail(r, "Expecting ',' delimiter", r->at);
    r->at++;
    skip_space(r);
  }
}

static bool read_container(nl_json_reader *r, bool is_array, nl_slot *out) {
  uint32_t mark = nl_mark(r->vm);
  if (!nl_enter(r->vm)) return false;
  nl_slot *slots = nl_push_slots(r->vm, 3);
  bool ok = slots && (is_array ? read_array : read_object)(r, slots, out);
  nl_release(r->vm, mark);
  nl_leave(r->vm);
  return ok;
}

static bool read_value(nl_json_reader *r, nl_slot *out) {
  double zero = 0;
  if (!nl_spend(r->vm, 1)) return false;
  switch (json_peek(r)) {
    case '"': return json_read_str(r, out);
    case '{': return read_container(r, false, out);
    case '[': return read_container(r, true, out);
    case 'n': if (starts(r, "null")) return nl_give(out, NL_NONE); break;
    case 't': if (starts(r, "true")) return nl_give(out, NL_TRUE); break;
    case 'f': if (starts(r, "false")) return nl_give(out, NL_FALSE); break;
    case 'N': if (starts(r, "NaN")) return json_read_constant(r, "NaN", zero / zero, out); break;
    case 'I': if (starts(r, "Infinity")) return json_read_constant(r, "Infinity", 1 / zero, out); break;
    case '-': if (starts(r, "-Infinity")) return json_read_constant(r, "-Infinity", -1 / zero, out); break;
    default: break;
  }
  if (r->at >= json_text(r).length) return json_fail(r, "Expecting value", r->at);
  return json_read_number(r, out);
}

static bool read_document(nl_json_reader *r, nl_slot *out) {
  skip_space(r);
  if (!read_value(r, out)) return false;
  skip_space(r);
  return r->at == json_text(r).length || json_fail(r, "Extra data", r->at);
}

bool nl_json_read(nl_vm *vm, const char *text, size_t length, nl_slot *out) {
  nl_json_reader r = {.vm = vm, .outside = {text, length > UINT32_MAX ? UINT32_MAX : (uint32_t)length}};
  return read_document(&r, out);
}

/* ---- json.loads ---- */

enum { S, CLS, OBJECT_HOOK, PARSE_FLOAT, PARSE_INT, PARSE_CONSTANT, OBJECT_PAIRS_HOOK, STRICT, MORE };

static nl_slot *given(nl_slot *argument) { return nl_is_missing(*argument) ? NULL : argument; }

static bool delegate(nl_vm *vm, nl_slot *args, nl_slot *out) {
  static const uint16_t keys[] = {SYM_object_hook, SYM_parse_float, SYM_parse_int, SYM_parse_constant, SYM_object_pairs_hook, SYM_strict};
  nl_slot *values[6];
  for (uint32_t i = 0; i < 6; i++) {
    values[i] = &args[OBJECT_HOOK + i];
    if (nl_is_none(*values[i]) && i + OBJECT_HOOK != STRICT) *values[i] = NL_UNDEFINED;
  }
  return nl_json_delegate(vm, &args[CLS], keys, values, 6, &args[MORE], "decode", &args[S], out);
}

/** The text as str. */
static bool want_document(nl_vm *vm, nl_slot *s) {
  nl_slot utf8 = NL_UNDEFINED, errors = NL_UNDEFINED;
  nl_value inner = nl_unwrap(vm, *s);
  if (!nl_is_str(inner) && !nl_is_bytes_like(inner))
    return nl_raise(vm, TYPE_TypeError, "the JSON object must be str, bytes or bytearray, not %t", s);
  *s = inner;
  return nl_is_str(*s) || nl_bytes_decode(vm, s, &utf8, &errors, s);
}

NL_NATIVE_DEFINE(py__json_loads) {
  (void)argc;
  nl_slot *s = &args[S];
  bool strict;
  if (!nl_optional_truth(vm, &args[STRICT], true, &strict) || !want_document(vm, s)) return NATIVE_RAISE;
  if (given(&args[CLS])) return nl_done(delegate(vm, args, out));
  nl_json_reader r = {.vm = vm,
              .source = s,
              .control = !strict,
              .object_hook = given(&args[OBJECT_HOOK]),
              .parse_float = given(&args[PARSE_FLOAT]),
              .parse_int = given(&args[PARSE_INT]),
              .parse_constant = given(&args[PARSE_CONSTANT]),
              .pairs_hook = given(&args[OBJECT_PAIRS_HOOK])};
  nl_text text = nl_str_text(vm, s);
  if (text.length >= 3 && memcmp(text.data, "\xEF\xBB\xBF", 3) == 0) return nl_done(json_fail(&r, "Unexpected UTF-8 BOM (decode using utf-8-sig)", 0));
  return nl_done(read_document(&r, out));
}

/** One value at a character, and the character after it: (value, end). */
NL_NATIVE_DEFINE(py__json_scan) {
  (void)argc;
  enum { TEXT, INDEX, HOOK, FLOAT, INT, CONSTANT, PAIRS, STRICTLY };
  int32_t index;
  bool strict;
  if (!nl_want_str(vm, &args[TEXT], "first argument must be a string, not %t") || !nl_index(vm, &args[INDEX], &index) || !nl_truth(vm, &args[STRICTLY], &strict)) return NATIVE_RAISE;
  if (index < 0) return nl_done(nl_raise(vm, TYPE_ValueError, "idx cannot be negative"));
  nl_json_reader r = {.vm = vm, .source = &args[TEXT], .control = !strict, .object_hook = given(&args[HOOK]), .parse_float = given(&args[FLOAT]),
                      .parse_int = given(&args[INT]), .parse_constant = given(&args[CONSTANT]), .pairs_hook = given(&args[PAIRS])};
  r.at = nl_view_offset(vm, &args[TEXT], (uint32_t)index);
  nl_slot *pair = nl_push_slots(vm, 2);
  if (!pair || !read_value(&r, &pair[0])) return NATIVE_RAISE;
  uint32_t end = 0;
  for (uint32_t at = 0; at < r.at; end++) nl_str_next(vm, &args[TEXT], &at);
  pair[1] = NL_INT(end);
  return nl_done(nl_give(out, nl_tuple_of(vm, 2, pair)));
}

bool nl_json_delegate(nl_vm *vm, nl_slot *cls, const uint16_t *keys, nl_slot *const *values, uint32_t count, nl_slot *extra, const char *method, nl_slot *subject, nl_slot *out) {
  uint32_t mark = nl_mark(vm), npos;
  nl_slot *slots = nl_push_slots(vm, 4), *options = slots, *name = slots + 1, *tuple = slots + 2, *names = slots + 3, *spread;
  bool ok = slots && nl_give(options, nl_dict_new(vm, count)) && nl_give(tuple, nl_tuple_new(vm, 0));
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_text text = nl_symbol_name(keys[i]);
    if (nl_is_undefined(*values[i])) continue;
    ok = nl_give(name, nl_str_new(vm, text.data, text.length)) && nl_dict_set(vm, options, name, values[i]);
  }
  ok = ok && (!nl_is_kind(*extra, KIND_DICT) || nl_dict_update(vm, options, extra)) && nl_spread(vm, tuple, options, &spread, &npos, names) &&
       nl_call_named(vm, *cls, npos, spread, *names, tuple) && nl_give(name, nl_str_new(vm, method, strlen(method))) && nl_getattr(vm, tuple, name, names) &&
       nl_call(vm, *names, 1, subject, out);
  nl_release(vm, mark);
  return ok;
}
