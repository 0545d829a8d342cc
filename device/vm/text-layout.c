/* Width, prefixes and single characters: center, ljust, rjust, zfill, expandtabs, removeprefix, translate, chr, ord. */
#include "text-methods.h"

/** fill: one character or byte. */
static bool add_repeated(nl_builder *b, nl_slot *fill, uint32_t count) {
  nl_text text = nl_view(b->vm, fill);
  if (text.length == 1) { /* most fills: one byte */
    char *room = nl_builder_room(b, count);
    if (room) memset(room, nl_view(b->vm, fill).data[0], count);
    return room != NULL;
  }
  for (; count; count--)
    if (!nl_builder_add_value(b, fill)) return false;
  return true;
}

/** left + text[split:] with the first `split` bytes before the fill (for zfill's sign). */
static nl_native_status pad(nl_vm *vm, nl_slot *self, nl_slot *fill, uint32_t left, uint32_t right, uint32_t split, nl_slot *out) {
  nl_builder b;
  bool ok = nl_builder_start(vm, &b, 0);
  ok = ok && nl_builder_add_part(&b, self, 0, split) && add_repeated(&b, fill, left) &&
       nl_builder_add_part(&b, self, split, nl_view(vm, self).length - split) && add_repeated(&b, fill, right);
  if (ok) return nl_done(nl_builder_finish_like(&b, self, out));
  nl_release(vm, b.mark);
  return NATIVE_RAISE;
}

enum side { PAD_LEFT, PAD_RIGHT, PAD_BOTH };

static nl_native_status justify(nl_vm *vm, nl_slot *args, enum side side, nl_slot *out) {
  int32_t width;
  if (!nl_index(vm, &args[1], &width)) return NATIVE_RAISE;
  bool given = !nl_is_undefined(args[2]);
  if (!given) args[2] = NL_IMM(IMM_STR0 + 1, ' ');
  if (nl_is_str(args[0])) {
    if (!nl_want_str(vm, &args[2], "The fill character must be a unicode character, not %t")) return NATIVE_RAISE;
    if (nl_str_length(vm, &args[2]) != 1)
      return nl_done(nl_raise(vm, TYPE_TypeError, "The fill character must be exactly one character long"));
  } else if (given && (!nl_is_bytes_like(args[2]) || nl_view(vm, &args[2]).length != 1)) {
    const char *name = side == PAD_BOTH ? "center" : side == PAD_LEFT ? "rjust" : "ljust";
    return nl_done(nl_raise(vm, TYPE_TypeError, "%s() argument 2 must be a byte string of length 1, not %t", name, &args[2]));
  }
  uint32_t length = nl_view_length(vm, &args[0]);
  if (width < 0 || (uint32_t)width <= length) return nl_done(nl_same_text(vm, &args[0], out));
  uint32_t room = (uint32_t)width - length, left = side == PAD_LEFT ? room : 0;
  if (side == PAD_BOTH) left = room / 2 + (room & (uint32_t)width & 1);
  return pad(vm, &args[0], &args[2], left, room - left, 0, out);
}

NL_NATIVE_DEFINE(py_str_center) { return (void)argc, justify(vm, args, PAD_BOTH, out); }
NL_NATIVE_DEFINE(py_str_ljust) { return (void)argc, justify(vm, args, PAD_RIGHT, out); }
NL_NATIVE_DEFINE(py_str_rjust) { return (void)argc, justify(vm, args, PAD_LEFT, out); }

NL_NATIVE_DEFINE(py_str_zfill) {
  (void)argc;
  int32_t width;
  if (!nl_index(vm, &args[1], &width)) return NATIVE_RAISE;
  nl_text text = nl_view(vm, &args[0]);
  uint32_t length = nl_view_length(vm, &args[0]);
  if (width < 0 || (uint32_t)width <= length) return nl_done(nl_same_text(vm, &args[0], out));
  uint32_t sign = text.length && (text.data[0] == '+' || text.data[0] == '-');
  args[1] = NL_IMM(IMM_STR0 + 1, '0');
  return pad(vm, &args[0], &args[1], (uint32_t)width - length, 0, sign, out);
}

NL_NATIVE_DEFINE(py_str_expandtabs) {
  (void)argc;
  int32_t size;
  nl_builder b;
  uint32_t column = 0;
  if (!nl_optional_index(vm, &args[1], 8, &size)) return NATIVE_RAISE;
  args[1] = NL_IMM(IMM_STR0 + 1, ' ');
  bool is_str = nl_is_str(args[0]), ok = nl_builder_start(vm, &b, nl_view(vm, &args[0]).length);
  for (uint32_t at = 0; ok && at < nl_view(vm, &args[0]).length; at++) {
    char c = nl_view(vm, &args[0]).data[at];
    if (c == '\t') {
      uint32_t spaces = size > 0 ? (uint32_t)size - column % (uint32_t)size : 0;
      column += spaces;
      ok = add_repeated(&b, &args[1], spaces);
    } else {
      if (!is_str || ((uint8_t)c & 0xC0u) != 0x80u) column++;
      if (c == '\n' || c == '\r') column = 0;
      ok = nl_builder_char(&b, c);
    }
  }
  if (ok) return nl_done(nl_builder_finish_like(&b, &args[0], out));
  nl_release(vm, b.mark);
  return NATIVE_RAISE;
}

static nl_native_status remove_edge(nl_vm *vm, nl_slot *args, bool suffix, nl_slot *out) {
  if (!nl_want_text(vm, &args[0], &args[1], suffix ? "removesuffix() argument must be str, not %T" : "removeprefix() argument must be str, not %T")) return NATIVE_RAISE;
  nl_text text = nl_view(vm, &args[0]), edge = nl_view(vm, &args[1]);
  if (edge.length > text.length || memcmp(text.data + (suffix ? text.length - edge.length : 0), edge.data, edge.length) != 0)
    return nl_done(nl_same_text(vm, &args[0], out));
  return nl_done(nl_piece(vm, &args[0], suffix ? 0 : edge.length, text.length - edge.length, out));
}

NL_NATIVE_DEFINE(py_str_removeprefix) { return (void)argc, remove_edge(vm, args, false, out); }
NL_NATIVE_DEFINE(py_str_removesuffix) { return (void)argc, remove_edge(vm, args, true, out); }

/* ---- translate ---- */

static nl_value code_of(const nl_vm *vm, nl_value character) {
  nl_slot held = character;
  uint32_t size;
  return NL_INT(nl_utf8_decode(nl_str_text(vm, &held).data, &size));
}

/** maketrans(x): a dict whose keys are ints or characters. slots: result, key, value */
static bool table_from_dict(nl_vm *vm, nl_slot *args, nl_slot *slots) {
  nl_slot *key, *value;
  if (!nl_is_kind(args[0], KIND_DICT))
    return nl_raise(vm, TYPE_TypeError, "if you give only one argument to maketrans it must be a dict");
  for (uint32_t at = 0; nl_dict_entry(vm, args[0], &at, &key, &value);) {
    slots[1] = *key;
    slots[2] = *value;
    if (nl_is_str(slots[1])) {
      if (nl_str_length(vm, &slots[1]) != 1)
        return nl_raise(vm, TYPE_ValueError, "string keys in translate table must be of length 1");
      slots[1] = code_of(vm, slots[1]);
    } else if (!nl_is_int(slots[1])) {
      return nl_raise(vm, TYPE_TypeError, "keys in translate table must be strings or integers");
    }
    if (!nl_dict_set(vm, &slots[0], &slots[1], &slots[2])) return false;
  }
  return true;
}

static bool table_from_texts(nl_vm *vm, nl_slot *args, nl_slot *slots) {
  uint32_t x = 0, y = 0, z = 0;
  if (!nl_want_str(vm, &args[1], "maketrans() argument 2 must be str, not %T")) return false;
  if (!nl_is_str(args[0])) return nl_raise(vm, TYPE_TypeError, "first maketrans argument must be a string if there is a second argument");
  if (nl_str_length(vm, &args[0]) != nl_str_length(vm, &args[1]))
    return nl_raise(vm, TYPE_ValueError, "the first two maketrans arguments must have equal length");
  while (!nl_is_undefined(slots[1] = nl_str_next(vm, &args[0], &x))) {
    slots[1] = code_of(vm, slots[1]);
    slots[2] = code_of(vm, nl_str_next(vm, &args[1], &y));
    if (!nl_dict_set(vm, &slots[0], &slots[1], &slots[2])) return false;
  }
  if (nl_is_undefined(args[2])) return true;
  if (!nl_want_str(vm, &args[2], "maketrans() argument 3 must be str, not %T")) return false;
  slots[2] = NL_NONE;
  while (!nl_is_undefined(slots[1] = nl_str_next(vm, &args[2], &z))) {
    slots[1] = code_of(vm, slots[1]);
    if (!nl_dict_set(vm, &slots[0], &slots[1], &slots[2])) return false;
  }
  return true;
}

NL_NATIVE_DEFINE(py_str_maketrans) {
  (void)argc;
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3);
  args[0] = nl_unwrap(vm, args[0]);
  bool ok = slots && nl_give(&slots[0], nl_dict_new(vm, 0));
  ok = ok && (nl_is_undefined(args[1]) ? table_from_dict : table_from_texts)(vm, args, slots);
  if (ok) *out = slots[0];
  nl_release(vm, mark);
  return nl_done(ok);
}

/** Adds what the table says for slots[0]; slots[1] is its code. */
static bool add_translated(nl_builder *b, nl_slot *table, nl_slot *slots) {
  nl_vm *vm = b->vm;
  slots[1] = code_of(vm, slots[0]);
  if (!nl_getitem(vm, table, &slots[1], &slots[1])) {
    if (!nl_pending_is(vm, TYPE_LookupError)) return false;
    nl_clear_exception(vm);
    return nl_builder_add_value(b, &slots[0]);
  }
  if (nl_is_none(slots[1])) return true;
  slots[1] = nl_unwrap(vm, slots[1]);
  if (nl_is_str(slots[1])) return nl_builder_add_value(b, &slots[1]);
  if (!nl_is_integer(slots[1])) return nl_raise(vm, TYPE_TypeError, "character mapping must return integer, None or str");
  if (!nl_is_int(slots[1]) || (uint32_t)nl_as_int(slots[1]) > 0x10FFFF)
    return nl_raise(vm, TYPE_ValueError, "character mapping must be in range(0x110000)");
  return nl_builder_add_code_point(b, (uint32_t)nl_as_int(slots[1]));
}

NL_NATIVE_DEFINE(py_str_translate) {
  (void)argc;
  nl_builder b;
  uint32_t mark = nl_mark(vm), at = 0;
  nl_slot *slots = nl_push_slots(vm, 2);
  bool ok = slots && nl_builder_start(vm, &b, nl_str_text(vm, &args[0]).length);
  while (ok && !nl_is_undefined(slots[0] = nl_str_next(vm, &args[0], &at))) ok = add_translated(&b, &args[1], slots);
  ok = ok && nl_builder_finish(&b, out);
  nl_release(vm, mark);
  return nl_done(ok);
}

/* ---- characters ---- */

NL_NATIVE_DEFINE(py_b_chr) {
  (void)argc;
  int32_t code;
  if (nl_is_kind(nl_unwrap(vm, args[0]), KIND_BIGINT)) return nl_done(nl_raise(vm, TYPE_OverflowError, "Python int too large to convert to C int"));
  if (!nl_index(vm, &args[0], &code)) return NATIVE_RAISE;
  if (code < 0 || code > 0x10FFFF) return nl_done(nl_raise(vm, TYPE_ValueError, "chr() arg not in range(0x110000)"));
  return nl_give_native(out, nl_str_from_code_point((uint32_t)code));
}

NL_NATIVE_DEFINE(py_b_ord) {
  (void)argc;
  nl_slot v = nl_unwrap(vm, args[0]);
  bool is_str = nl_is_str(v);
  if (!is_str && !nl_is_bytes_like(v))
    return nl_done(nl_raise(vm, TYPE_TypeError, "ord() expected string of length 1, but %t found", &args[0]));
  uint32_t length = nl_view_length(vm, &v);
  if (length != 1) return nl_done(nl_raise(vm, TYPE_TypeError, "ord() expected a character, but string of length %u found", length));
  return nl_give_native(out, is_str ? code_of(vm, v) : NL_INT((uint8_t)nl_view(vm, &v).data[0]));
}
