/* repr of texts and containers.
 *
 * Containers that are being shown form a chain through pairs of stack slots (the container, the offset of the next pair),
 * from vm->repr_chain on: a container that meets itself there becomes `[...]`. The chain is a field of the VM because user
 * classes' __repr__ stand between its links.
 */
#include "exceptions.h"
#include "text-methods.h"
#include "hash-table.h"
#include "numbers.h"

/* ---- texts ---- */

static bool add_quoted(nl_builder *b, nl_slot *source, bool ascii) {
  nl_text text = nl_view(b->vm, source);
  bool is_str = nl_is_str(*source);
  char quote = memchr(text.data, '\'', text.length) && !memchr(text.data, '"', text.length) ? '"' : '\'';
  bool ok = nl_builder_char(b, quote);
  uint32_t size = 1;
  for (uint32_t at = 0; ok && at < nl_view(b->vm, source).length; at += size) {
    char escape[12];
    const char *data = nl_view(b->vm, source).data + at;
    uint32_t c = is_str ? nl_utf8_decode(data, &size) : (uint8_t)*data;
    const char *letter = memchr("\t\n\r", (int)c, c < 128 ? 3 : 0);
    bool is_escaped = c == (uint8_t)quote || c == '\\' || letter || (c == '\'' && nl_is_kind(*source, KIND_BYTEARRAY));
    if (is_escaped) {
      escape[0] = '\\';
      escape[1] = letter ? "tnr"[c == '\n' ? 1 : c == '\r' ? 2 : 0] : (char)c;
      ok = nl_builder_add(b, escape, 2);
    } else if (c >= 32 && c < 127) {
      ok = nl_builder_char(b, (char)c);
    } else if (c >= 128 && is_str && !ascii && (nl_character_classes(c) & CHARACTER_PRINTABLE)) {
      ok = nl_builder_add_part(b, source, at, size);
    } else {
      ok = nl_builder_add(b, escape, nl_escape_code_point(c, escape));
    }
  }
  return ok && nl_builder_char(b, quote);
}

static bool finish(nl_builder *b, uint32_t mark, bool ok, nl_slot *out) {
  ok = ok && nl_builder_finish(b, out);
  nl_release(b->vm, mark);
  return ok;
}

bool nl_str_repr(nl_vm *vm, nl_slot *str, bool ascii, nl_slot *out) {
  nl_builder b = {.vm = vm};
  uint32_t mark = nl_mark(vm);
  return finish(&b, mark, nl_builder_start(vm, &b, nl_str_text(vm, str).length + 2) && add_quoted(&b, str, ascii), out);
}

static bool add_word(nl_builder *b, const char *word) { return nl_builder_add(b, word, (uint32_t)strlen(word)); }

static bool add_bytes(nl_builder *b, nl_slot *bytes) {
  bool is_array = nl_is_kind(*bytes, KIND_BYTEARRAY);
  return add_word(b, is_array ? "bytearray(b" : "b") && add_quoted(b, bytes, true) && add_word(b, is_array ? ")" : "");
}

bool nl_named_repr(nl_vm *vm, nl_value inner, nl_slot *instance, nl_slot *repr) {
  bool is_set = nl_is_kind(inner, KIND_SET);
  if (!is_set && !nl_is_kind(inner, KIND_FROZENSET) && !nl_is_kind(inner, KIND_BYTEARRAY)) return true;
  nl_text text = nl_str_text(vm, repr);
  bool empty = is_set && text.data[0] == 's';
  if (is_set && !empty) return nl_message(vm, repr, "%t(%v)", instance, repr);
  uint32_t skipped = empty ? 3 : 9; /* "set", "frozenset", "bytearray" */
  return nl_give(repr, nl_str_part(vm, repr, skipped, text.length - skipped)) && nl_message(vm, repr, "%t%v", instance, repr);
}

bool nl_bytes_repr(nl_vm *vm, nl_slot *bytes, nl_slot *out) {
  nl_builder b = {.vm = vm};
  uint32_t mark = nl_mark(vm);
  return finish(&b, mark, nl_builder_start(vm, &b, 0) && add_bytes(&b, bytes), out);
}

NL_NATIVE_DEFINE(py_b_ascii) {
  (void)argc;
  nl_builder b = {.vm = vm};
  uint32_t mark = nl_mark(vm), size;
  if (!nl_repr_of(vm, &args[0], &args[0])) return NATIVE_RAISE;
  if (nl_str_is_ascii(vm, &args[0])) return nl_give_native(out, args[0]);
  bool ok = nl_builder_start(vm, &b, 0);
  for (uint32_t at = 0; ok && at < nl_str_text(vm, &args[0]).length; at += size) {
    char escape[12];
    uint32_t c = nl_utf8_decode(nl_str_text(vm, &args[0]).data + at, &size);
    ok = c < 128 ? nl_builder_char(&b, (char)c) : nl_builder_add(&b, escape, nl_escape_code_point(c, escape));
  }
  return nl_done(finish(&b, mark, ok, out));
}

/* ---- containers ---- */

bool nl_builder_add_repr(nl_builder *b, nl_slot *v) {
  uint32_t mark = nl_mark(b->vm);
  nl_slot *text = nl_push_slots(b->vm, 1);
  bool ok = text && nl_repr_of(b->vm, v, text) && nl_builder_add_value(b, text);
  nl_release(b->vm, mark);
  return ok;
}

static bool add_separator(nl_builder *b, uint32_t n) { return n == 0 || nl_builder_add(b, ", ", 2); }

/** item: a slot for what is shown next. */
static bool add_items(nl_builder *b, nl_slot *sequence, nl_slot *item) {
  nl_slot *items;
  uint32_t length;
  for (uint32_t i = 0; nl_sequence(b->vm, *sequence, &items, &length) && i < length; i++) {
    *item = items[i];
    if (!add_separator(b, i) || !nl_builder_add_repr(b, item)) return false;
  }
  return true;
}

/** Entries of a dict or a view; `sort` says what is shown of each, VIEW_ITEMS as a tuple when `tuples`. */
static bool add_entries(nl_builder *b, nl_slot *table, nl_slot *item, enum nl_view_sort sort, bool tuples) {
  nl_slot *entry;
  for (uint32_t at = 0, n = 0; (entry = nl_table_next(b->vm, *table, &at)) != NULL; n++) {
    uint32_t number = at - 1;
    *item = entry[sort == VIEW_VALUES ? 1 : 0];
    if (!add_separator(b, n) || (tuples && !nl_builder_char(b, '(')) || !nl_builder_add_repr(b, item)) return false;
    if (sort != VIEW_ITEMS) continue;
    *item = number < nl_table_at(b->vm, *table)->used ? nl_table_entry(b->vm, *table, number)[1] : NL_NONE;
    if (nl_is_undefined(*item)) *item = NL_NONE;
    if (!add_word(b, tuples ? ", " : ": ") || !nl_builder_add_repr(b, item) || (tuples && !nl_builder_char(b, ')'))) return false;
  }
  return true;
}

static bool add_view(nl_builder *b, nl_slot *view, nl_slot *item) {
  static const char *const names[] = {"dict_keys([", "dict_values([", "dict_items(["};
  enum nl_view_sort sort = nl_dictview_sort(b->vm, *view);
  uint32_t mark = nl_mark(b->vm);
  nl_slot *dict = nl_push_slots(b->vm, 1);
  if (!dict) return false;
  *dict = nl_dictview_dict(b->vm, *view);
  bool ok = add_word(b, names[sort]) && add_entries(b, dict, item, sort, sort == VIEW_ITEMS) && add_word(b, "])");
  nl_release(b->vm, mark);
  return ok;
}

static bool add_set(nl_builder *b, nl_slot *set, nl_slot *item) {
  bool frozen = nl_is_kind(*set, KIND_FROZENSET);
  if (nl_dict_length(b->vm, *set) == 0) return add_word(b, frozen ? "frozenset()" : "set()");
  if (!add_word(b, frozen ? "frozenset({" : "{")) return false;
  for (uint32_t at = 0, n = 0; nl_set_entry(b->vm, *set, &at, item); n++)
    if (!add_separator(b, n) || !nl_builder_add_repr(b, item)) return false;
  return add_word(b, frozen ? "})" : "}");
}

/** range(…) and slice(…): their three parts. */
static bool add_parts(nl_builder *b, nl_slot *v, nl_slot *item) {
  bool is_range = nl_is_kind(*v, KIND_RANGE);
  nl_range_numbers numbers = {0, 0, 0, 0};
  if (is_range) numbers = nl_range_read(b->vm, *v);
  if (!add_word(b, is_range ? "range(" : "slice(")) return false;
  for (uint32_t i = 0; i < (numbers.step == 1 ? 2u : 3u); i++) {
    const nl_range *parts = nl_obj(b->vm, *v);
    *item = i == 0 ? parts->start : i == 1 ? parts->stop : parts->step;
    if (!add_separator(b, i) || !nl_builder_add_repr(b, item)) return false;
  }
  return nl_builder_char(b, ')');
}

static bool add_container(nl_builder *b, nl_slot *v, nl_slot *item) {
  switch (nl_kind_of(*v)) {
    case KIND_LIST: return nl_builder_char(b, '[') && add_items(b, v, item) && nl_builder_char(b, ']');
    case KIND_TUPLE: {
      nl_slot *items;
      uint32_t length = 0;
      nl_sequence(b->vm, *v, &items, &length);
      return nl_builder_char(b, '(') && add_items(b, v, item) && add_word(b, length == 1 ? ",)" : ")");
    }
    case KIND_DICT: return nl_builder_char(b, '{') && add_entries(b, v, item, VIEW_ITEMS, false) && nl_builder_char(b, '}');
    case KIND_DICTVIEW: return add_view(b, v, item);
    case KIND_RANGE:
    case KIND_SLICE: return add_parts(b, v, item);
    default: return add_set(b, v, item);
  }
}

static const char *dots_of(nl_value v) {
  switch (nl_kind_of(v)) {
    case KIND_LIST: return "[...]";
    case KIND_TUPLE: return "(...)";
    case KIND_DICT: return "{...}";
    case KIND_SET: return "set(...)";
    case KIND_FROZENSET: return "frozenset(...)";
    default: return "...";
  }
}

static bool is_being_shown(const nl_vm *vm, nl_value v) {
  for (uint32_t at = vm->repr_chain; at;) {
    const nl_slot *link = (const nl_slot *)((uintptr_t)vm + at);
    if (link[0] == v) return true;
    at = (uint32_t)nl_as_int(link[1]);
  }
  return false;
}

/** link: [0] container, [1] outer link, [2] item */
static bool show(nl_vm *vm, nl_slot *v, nl_slot *link, nl_slot *out) {
  nl_builder b = {.vm = vm};
  uint32_t mark = nl_mark(vm);
  if (!nl_enter(vm)) return false;
  link[0] = *v;
  link[1] = NL_INT(vm->repr_chain);
  vm->repr_chain = (uint32_t)((uintptr_t)link - (uintptr_t)vm);
  bool ok = nl_builder_start(vm, &b, 0) && add_container(&b, v, &link[2]);
  vm->repr_chain = (uint32_t)nl_as_int(link[1]);
  nl_leave(vm);
  return finish(&b, mark, ok, out);
}

bool nl_container_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  if (nl_is_str(*v)) return nl_str_repr(vm, v, false, out);
  if (nl_is_bytes_like(*v)) return nl_bytes_repr(vm, v, out);
  if (is_being_shown(vm, *v)) {
    const char *dots = dots_of(*v);
    return nl_give(out, nl_str_new(vm, dots, strlen(dots)));
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *link = nl_push_slots(vm, 3);
  bool ok = link && show(vm, v, link, out);
  nl_release(vm, mark);
  return ok;
}

NL_NATIVE_DEFINE(py_b_len) {
  (void)argc;
  uint32_t length;
  if (nl_is_kind(args[0], KIND_RANGE)) { /* the one container that may be longer than memory */
    uint64_t count = nl_range_read(vm, args[0]).length;
    if (count > INT64_MAX) return nl_done(nl_raise(vm, TYPE_OverflowError, "Python int too large to convert to C ssize_t"));
    return nl_done(nl_give(out, nl_int_from_i64(vm, (int64_t)count)));
  }
  if (nl_is_kind(args[0], KIND_INSTANCE)) { /* its __len__ may give more than memory holds */
    bool found;
    int32_t short_length;
    nl_slot *given = nl_push(vm, NL_UNDEFINED);
    if (!given || !nl_call_special(vm, &args[0], SYM___len__, 0, NULL, given, &found) || (found && !nl_index(vm, given, &short_length))) return NATIVE_RAISE;
    if (found && short_length < 0) return nl_done(nl_raise(vm, TYPE_ValueError, "__len__() should return >= 0"));
    if (found && !nl_fits_64(vm, *given)) return nl_done(nl_raise(vm, TYPE_OverflowError, "cannot fit 'int' into an index-sized integer"));
    if (found) return nl_done(nl_give(out, short_length == INT32_MAX ? nl_unwrap(vm, *given) : NL_INT(short_length)));
  }
  if (!nl_length(vm, &args[0], &length)) return NATIVE_RAISE;
  return nl_done(nl_give(out, nl_int_from_i64(vm, length)));
}
