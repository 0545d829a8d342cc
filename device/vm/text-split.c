/* Taking text apart and putting it together: split, strip, partition, splitlines, join, replace. */
#include "fuel.h"
#include "text-methods.h"

bool nl_builder_finish_like(nl_builder *builder, const nl_slot *self, nl_slot *out) {
  if (nl_is_str(*self)) return nl_builder_finish(builder, out);
  bool mutable = nl_is_kind(*self, KIND_BYTEARRAY);
  return nl_builder_finish_bytes(builder, out) && (!mutable || nl_bytearray_of(builder->vm, out));
}

static bool emit(nl_vm *vm, nl_slot *list, nl_slot *source, uint32_t start, uint32_t end) {
  uint32_t mark = nl_mark(vm);
  nl_slot *piece = nl_push_slots(vm, 1);
  bool ok = piece && nl_spend(vm, 1) && nl_piece(vm, source, start, end - start, piece) && nl_list_append(vm, list, piece);
  nl_release(vm, mark);
  return ok;
}

/* ---- split ---- */

static uint32_t skip_spaces(nl_text text, uint32_t at, bool is_str, bool spaces) {
  uint32_t size;
  while (at < text.length) {
    size = nl_space_at(text, at, is_str);
    if ((size != 0) != spaces) break;
    if (is_str && size == 0) nl_utf8_decode(text.data + at, &size);
    at += is_str ? size : 1;
  }
  return at;
}

static uint32_t skip_spaces_back(nl_text text, uint32_t at, bool is_str, bool spaces) {
  while (at > 0) {
    uint32_t before = nl_character_before(text, at, is_str);
    if ((nl_space_at(text, before, is_str) != 0) != spaces) break;
    at = before;
  }
  return at;
}

static bool split_spaces(nl_vm *vm, nl_slot *self, uint32_t most, nl_slot *list) {
  bool is_str = nl_is_str(*self);
  for (uint32_t at = 0;;) {
    nl_text text = nl_view(vm, self);
    uint32_t start = skip_spaces(text, at, is_str, true);
    if (start == text.length) return true;
    at = skip_spaces(text, start, is_str, false);
    if (most-- == 0) at = text.length;
    if (!emit(vm, list, self, start, at)) return false;
    if (most == UINT32_MAX) return true;
  }
}

static bool rsplit_spaces(nl_vm *vm, nl_slot *self, uint32_t most, nl_slot *list) {
  bool is_str = nl_is_str(*self);
  for (uint32_t at = nl_view(vm, self).length;;) {
    nl_text text = nl_view(vm, self);
    uint32_t end = skip_spaces_back(text, at, is_str, true);
    if (end == 0) return true;
    at = skip_spaces_back(text, end, is_str, false);
    if (most-- == 0) at = 0;
    if (!emit(vm, list, self, at, end)) return false;
    if (most == UINT32_MAX) return true;
  }
}

static bool split_by(nl_vm *vm, nl_slot *self, nl_slot *sep, uint32_t most, nl_slot *list) {
  for (uint32_t start = 0;; most--) {
    nl_text text = nl_view(vm, self), by = nl_view(vm, sep);
    uint32_t at = most ? nl_find_text(text, start, text.length, by) : TEXT_NOT_FOUND;
    bool last = at == TEXT_NOT_FOUND;
    if (!emit(vm, list, self, start, last ? text.length : at)) return false;
    if (last) return true;
    start = at + by.length;
  }
}

static bool rsplit_by(nl_vm *vm, nl_slot *self, nl_slot *sep, uint32_t most, nl_slot *list) {
  for (uint32_t end = nl_view(vm, self).length;; most--) {
    nl_text text = nl_view(vm, self), by = nl_view(vm, sep);
    uint32_t at = most ? nl_find_text_last(text, 0, end, by) : TEXT_NOT_FOUND;
    bool last = at == TEXT_NOT_FOUND;
    if (!emit(vm, list, self, last ? 0 : at + by.length, end)) return false;
    if (last) return true;
    end = at;
  }
}

static nl_native_status split(nl_vm *vm, nl_slot *args, bool from_right, nl_slot *out) {
  int32_t most;
  bool spaces = nl_is_missing(args[1]);
  if (!nl_optional_index(vm, &args[2], -1, &most)) return NATIVE_RAISE;
  if (!spaces) {
    if (!nl_want_text(vm, &args[0], &args[1], "must be str or None, not %t")) return NATIVE_RAISE;
    if (nl_view(vm, &args[1]).length == 0) return nl_done(nl_raise(vm, TYPE_ValueError, "empty separator"));
  }
  nl_slot *list = &args[2];
  uint32_t limit = most < 0 ? UINT32_MAX - 1 : (uint32_t)most;
  if (!nl_give(list, nl_list_new(vm, 0))) return NATIVE_RAISE;
  bool ok = spaces ? (from_right ? rsplit_spaces : split_spaces)(vm, &args[0], limit, list)
                   : (from_right ? rsplit_by : split_by)(vm, &args[0], &args[1], limit, list);
  if (!ok) return NATIVE_RAISE;
  if (from_right) {
    nl_slot *items;
    uint32_t n;
    nl_sequence(vm, *list, &items, &n);
    for (uint32_t i = 0; i + 1 < n - i; i++) {
      nl_value swapped = items[i];
      items[i] = items[n - 1 - i];
      items[n - 1 - i] = swapped;
    }
  }
  return nl_give_native(out, *list);
}

/** Bytes of the line end at text[at], 0: none. */
static uint32_t line_end_at(nl_text text, uint32_t at, bool is_str) {
  uint32_t size = 1, c = (uint8_t)text.data[at];
  if (c == '\r') return at + 1 < text.length && text.data[at + 1] == '\n' ? 2 : 1;
  if (!is_str) return c == '\n';
  if (c < 0x80) return (c >= 10 && c <= 12) || (c >= 28 && c <= 30);
  c = nl_utf8_decode(text.data + at, &size);
  return c == 0x85 || c == 0x2028 || c == 0x2029 ? size : 0;
}

NL_NATIVE_DEFINE(py_str_splitlines) {
  (void)argc;
  bool keep, is_str = nl_is_str(args[0]);
  uint32_t start = 0, end = 0, mark = 0;
  if (!nl_optional_truth(vm, &args[1], false, &keep) || !nl_give(&args[1], nl_list_new(vm, 0))) return NATIVE_RAISE;
  while (start < nl_view(vm, &args[0]).length) {
    nl_text text = nl_view(vm, &args[0]);
    for (end = start; end < text.length && (mark = line_end_at(text, end, is_str)) == 0; end++) {}
    if (end == text.length) mark = 0;
    if (!emit(vm, &args[1], &args[0], start, keep ? end + mark : end)) return NATIVE_RAISE;
    start = end + mark;
  }
  return nl_give_native(out, args[1]);
}

static nl_native_status partition(nl_vm *vm, nl_slot *args, bool from_right, nl_slot *out) {
  if (!nl_want_text(vm, &args[0], &args[1], "must be str, not %t")) return NATIVE_RAISE;
  nl_text text = nl_view(vm, &args[0]), by = nl_view(vm, &args[1]);
  if (by.length == 0) return nl_done(nl_raise(vm, TYPE_ValueError, "empty separator"));
  if (!nl_spend_bytes(vm, text.length)) return NATIVE_RAISE;
  uint32_t at = (from_right ? nl_find_text_last : nl_find_text)(text, 0, text.length, by);
  uint32_t head = at != TEXT_NOT_FOUND ? at : from_right ? 0 : text.length;
  uint32_t tail = at != TEXT_NOT_FOUND ? at + by.length : head;
  uint32_t mark = nl_mark(vm);
  nl_slot *parts = nl_push_slots(vm, 3);
  bool same = nl_is_kind(args[0], KIND_BYTES) && tail > head; /* bytes give the separator itself */
  bool ok = parts && nl_piece(vm, &args[0], 0, head, &parts[0]) &&
            (same ? nl_give(&parts[1], args[1]) : nl_piece(vm, &args[0], head, tail - head, &parts[1])) &&
            nl_piece(vm, &args[0], tail, text.length - tail, &parts[2]) && nl_give(out, nl_tuple_of(vm, 3, parts));
  nl_release(vm, mark);
  return nl_done(ok);
}

/* ---- strip ---- */

enum { STRIP_LEFT = 1, STRIP_RIGHT = 2 };

/** Is the character at text[at] one to strip? *size: its bytes. */
static bool strips(const nl_vm *vm, nl_slot *args, nl_text text, uint32_t at, uint32_t *size) {
  bool is_str = nl_is_str(args[0]);
  *size = 1;
  if (is_str) nl_utf8_decode(text.data + at, size);
  if (nl_is_missing(args[1])) return nl_space_at(text, at, is_str) != 0;
  nl_text set = nl_view(vm, &args[1]);
  return nl_find_text(set, 0, set.length, (nl_text){text.data + at, *size}) != TEXT_NOT_FOUND;
}

static nl_native_status strip(nl_vm *vm, nl_slot *args, const char *error, uint32_t sides, nl_slot *out) {
  uint32_t size, start = 0, end = nl_view(vm, &args[0]).length;
  if (!nl_is_missing(args[1]) && !nl_want_text(vm, &args[0], &args[1], error)) return NATIVE_RAISE;
  nl_text text = nl_view(vm, &args[0]);
  if (sides & STRIP_LEFT)
    while (start < end && strips(vm, args, text, start, &size)) start += size;
  while ((sides & STRIP_RIGHT) && end > start) {
    uint32_t before = nl_character_before(text, end, nl_is_str(args[0]));
    if (!strips(vm, args, text, before, &size)) break;
    end = before;
  }
  return nl_done(nl_piece(vm, &args[0], start, end - start, out));
}

/* ---- join, replace ---- */

/** Checks the items, replaces instances by the text inside, and adds up the bytes of the result. */
static bool join_size(nl_vm *vm, nl_slot *args, uint64_t *size) {
  nl_slot *items;
  uint32_t count;
  nl_sequence(vm, args[1], &items, &count);
  *size = count ? (uint64_t)(count - 1) * nl_view(vm, &args[0]).length : 0;
  for (uint32_t i = 0; i < count; i++) {
    nl_slot item = nl_unwrap(vm, items[i]);
    if (nl_is_str(args[0]) ? nl_is_str(item) : nl_is_buffer(vm, item)) {
      *size += nl_view(vm, &item).length;
      continue;
    }
    args[1] = items[i];
    return nl_raise(vm, TYPE_TypeError, "sequence item %u: expected %s, %t found", i, nl_is_str(args[0]) ? "str instance" : "a bytes-like object", &args[1]);
  }
  return true;
}

static nl_native_status join(nl_vm *vm, nl_slot *args, nl_slot *out) {
  uint64_t size;
  nl_slot *items;
  uint32_t count, mark = nl_mark(vm);
  nl_builder b;
  if (!nl_is_kind(args[1], KIND_LIST) && !nl_is_kind(args[1], KIND_TUPLE) && !nl_list_from(vm, &args[1], &args[1])) {
    if (nl_is_object(args[1]) || !nl_pending_is(vm, TYPE_TypeError)) return NATIVE_RAISE;
    nl_clear_exception(vm);
    return nl_done(nl_raise(vm, TYPE_TypeError, "can only join an iterable"));
  }
  if (!join_size(vm, args, &size)) return NATIVE_RAISE;
  nl_sequence(vm, args[1], &items, &count);
  if (count == 1 && nl_is_str(items[0])) return nl_give_native(out, items[0]);
  nl_slot *item = nl_push_slots(vm, 1);
  bool ok = item && nl_builder_start(vm, &b, size > UINT32_MAX ? UINT32_MAX : (uint32_t)size);
  for (uint32_t i = 0; ok && i < count; i++) {
    if (i) ok = nl_builder_add_part(&b, &args[0], 0, nl_view(vm, &args[0]).length);
    nl_sequence(vm, args[1], &items, &count);
    *item = nl_unwrap(vm, items[i]);
    ok = ok && nl_builder_add_part(&b, item, 0, nl_view(vm, item).length);
  }
  ok = ok && nl_builder_finish_like(&b, &args[0], out);
  nl_release(vm, mark);
  return nl_done(ok);
}

/** Next place where `old` is replaced; an empty one stands before each character and at the end. */
static uint32_t next_place(nl_text text, nl_text old, uint32_t from, bool first, bool is_str) {
  if (old.length) return nl_find_text(text, from, text.length, old);
  if (first) return 0;
  if (from >= text.length) return TEXT_NOT_FOUND;
  uint32_t size = 1;
  if (is_str) nl_utf8_decode(text.data + from, &size);
  return from + size;
}

static nl_native_status replace(nl_vm *vm, nl_slot *args, nl_slot *out) {
  int32_t most;
  bool is_str = nl_is_str(args[0]), first = true;
  nl_builder b;
  if (!nl_want_text(vm, &args[0], &args[1], "replace() argument 1 must be str, not %T")) return NATIVE_RAISE;
  if (!nl_want_text(vm, &args[0], &args[2], "replace() argument 2 must be str, not %T")) return NATIVE_RAISE;
  if (!nl_optional_index(vm, &args[3], -1, &most)) return NATIVE_RAISE;
  nl_text text = nl_view(vm, &args[0]), old = nl_view(vm, &args[1]);
  if (!nl_spend_bytes(vm, text.length)) return NATIVE_RAISE;
  if (most == 0 || next_place(text, old, 0, true, is_str) == TEXT_NOT_FOUND) return nl_done(nl_same_text(vm, &args[0], out));
  if (!nl_builder_start(vm, &b, text.length)) return NATIVE_RAISE;
  uint32_t from = 0;
  bool ok = true;
  for (; ok && most != 0; most--, first = false) {
    text = nl_view(vm, &args[0]);
    old = nl_view(vm, &args[1]);
    uint32_t at = next_place(text, old, from, first, is_str), skip = old.length;
    if (at == TEXT_NOT_FOUND) break;
    ok = nl_spend(vm, 1) && nl_builder_add_part(&b, &args[0], from, at - from) && nl_builder_add_part(&b, &args[2], 0, nl_view(vm, &args[2]).length);
    from = at + skip;
  }
  ok = ok && nl_builder_add_part(&b, &args[0], from, nl_view(vm, &args[0]).length - from);
  if (!ok) return nl_release(vm, b.mark), NATIVE_RAISE;
  return nl_done(nl_builder_finish_like(&b, &args[0], out));
}

#define TEXT_METHOD(name, call) \
  NL_NATIVE_DEFINE(name) {      \
    (void)argc;                 \
    return call;                \
  }
TEXT_METHOD(py_str_split, split(vm, args, false, out))
TEXT_METHOD(py_str_rsplit, split(vm, args, true, out))
TEXT_METHOD(py_str_partition, partition(vm, args, false, out))
TEXT_METHOD(py_str_rpartition, partition(vm, args, true, out))
TEXT_METHOD(py_str_strip, strip(vm, args, "strip arg must be None or str", STRIP_LEFT | STRIP_RIGHT, out))
TEXT_METHOD(py_str_lstrip, strip(vm, args, "lstrip arg must be None or str", STRIP_LEFT, out))
TEXT_METHOD(py_str_rstrip, strip(vm, args, "rstrip arg must be None or str", STRIP_RIGHT, out))
TEXT_METHOD(py_str_join, join(vm, args, out))
TEXT_METHOD(py_str_replace, replace(vm, args, out))
