/* bytes: making them, comparing them, hex. Searching and splitting are shared with str. */
#include "text-methods.h"
#include "bytes.h"
#include "memoryview.h"
#include "types.h"

bool nl_is_bytes_like(nl_value v) { return nl_is_kind(v, KIND_BYTES) || nl_is_kind(v, KIND_BYTEARRAY); }

bool nl_is_buffer(const nl_vm *vm, nl_value v) {
  const uint8_t *data;
  uint32_t length;
  return nl_bytes_view(vm, &v, &data, &length);
}

/** What arrays of the library hold: a bytearray as their attribute `_buffer_`, read wherever bytes are taken, as running their
 *  __buffer__ is not possible in the midst of a native. */
static bool view_of_instance(const nl_vm *vm, nl_value v, const uint8_t **data, uint32_t *length) {
  nl_name name = {nl_special_name(vm, SYM__buffer_), SYM__buffer_};
  nl_slot held = name.text ? nl_instance_find(vm, v, &name) : NL_UNDEFINED;
  return nl_is_kind(held, KIND_BYTEARRAY) && nl_bytes_view(vm, &held, data, length);
}

bool nl_bytes_view(const nl_vm *vm, const nl_slot *v, const uint8_t **data, uint32_t *length) {
  if (nl_is_kind(*v, KIND_BYTES)) {
    const nl_bytes *bytes = nl_obj(vm, *v);
    *data = bytes->data;
    *length = NL_HEADER_WORDS(bytes->header) * 4 - 4 - NL_HEADER_FLAGS(bytes->header);
    return true;
  }
  if (nl_is_kind(*v, KIND_MEMORYVIEW)) return nl_memoryview_bytes(vm, *v, data, length);
  if (nl_is_kind(*v, KIND_INSTANCE)) return view_of_instance(vm, *v, data, length);
  if (!nl_is_kind(*v, KIND_BYTEARRAY)) return false;
  const nl_bytearray *array = nl_obj(vm, *v);
  *data = array->data ? (const uint8_t *)nl_at(vm, array->data) + 4 : (const uint8_t *)array;
  *length = array->length;
  return true;
}

nl_value nl_bytes_new(nl_vm *vm, const uint8_t *data, uint32_t length) {
  nl_ref ref = nl_alloc(vm, KIND_BYTES, nl_words_of((uint64_t)length + 4));
  if (!ref) return NL_UNDEFINED;
  nl_bytes *bytes = nl_at(vm, ref);
  bytes->header |= ((0u - length) & 3u) << 6;
  if (data && length) memcpy(bytes->data, data, length);
  return NL_OBJECT(KIND_BYTES, ref);
}

int nl_bytes_compare(const nl_vm *vm, const nl_slot *bytes, const nl_slot *other) {
  nl_text a = nl_view(vm, bytes), b = nl_view(vm, other);
  int order = memcmp(a.data, b.data, a.length < b.length ? a.length : b.length);
  if (order == 0) return (a.length > b.length) - (a.length < b.length);
  return order < 0 ? -1 : 1;
}

uint32_t nl_bytes_hash(const nl_vm *vm, const nl_slot *bytes) {
  nl_text text = nl_view(vm, bytes);
  return nl_text_hash(text.data, text.length);
}

/** Adds an iterable of ints to a builder. */
static bool add_ints(nl_builder *b, const char *type, nl_slot *iterable) {
  uint32_t mark = nl_mark(b->vm);
  nl_slot *slots = nl_push_slots(b->vm, 2);
  uint8_t byte;
  bool ok = slots && nl_iter(b->vm, iterable, &slots[0]);
  while (ok && nl_next(b->vm, &slots[0], &slots[1])) {
    int32_t value;
    ok = nl_index(b->vm, &slots[1], &value);
    if (ok && (value < 0 || value > 255)) ok = nl_raise(b->vm, TYPE_ValueError, "%s must be in range(0, 256)", type[4] == 's' ? "bytes" : "byte");
    byte = (uint8_t)value;
    ok = ok && nl_builder_char(b, (char)byte);
  }
  nl_release(b->vm, mark);
  return ok && nl_is_undefined(b->vm->exception);
}

bool nl_bytes_from(nl_vm *vm, const char *type, nl_slot *source, nl_slot *out) {
  nl_slot inner = nl_unwrap(vm, *source);
  nl_builder b;
  if (nl_is_kind(inner, KIND_BYTES)) return nl_give(out, inner);
  if (!nl_is_undefined(nl_special(vm, *source, SYM___buffer__))) return nl_memoryview_of(vm, source, out) && nl_memoryview_copy(vm, out, out);
  uint32_t mark = nl_mark(vm);
  bool iterates = !nl_is_float(inner) && !nl_is_none(inner) && !nl_is_type(inner) && !nl_is_kind(inner, KIND_FUNCTION);
  if (nl_is_kind(inner, KIND_INSTANCE)) iterates = !nl_is_undefined(nl_special(vm, inner, SYM___iter__)) || !nl_is_undefined(nl_special(vm, inner, SYM___getitem__));
  if (!iterates)
    return nl_raise(vm, TYPE_TypeError, "cannot convert '%t' object to %s", source, type);
  bool ok = nl_builder_start(vm, &b, 0);
  inner = nl_unwrap(vm, *source);
  if (ok && nl_is_kind(inner, KIND_MEMORYVIEW)) return nl_release(vm, mark), nl_memoryview_copy(vm, source, out);
  if (ok && nl_is_bytes_like(inner)) {
    *source = inner;
    ok = nl_builder_add_part(&b, source, 0, nl_view(vm, source).length);
  } else {
    ok = ok && add_ints(&b, type, source);
  }
  ok = ok && nl_builder_finish_bytes(&b, out);
  nl_release(vm, mark);
  return ok;
}

/** The bytes of a constructor's arguments (source, encoding, errors). */
bool nl_bytes_construct(nl_vm *vm, const char *type, nl_slot *args, nl_slot *out) {
  int32_t length;
  nl_value inner = nl_unwrap(vm, args[0]);
  if (nl_is_undefined(inner)) return nl_give(out, nl_bytes_new(vm, NULL, 0));
  bool encoded = !nl_is_undefined(args[1]) || !nl_is_undefined(args[2]);
  if (encoded && !nl_is_str(inner)) return nl_raise(vm, TYPE_TypeError, "%s without a string argument", nl_is_undefined(args[1]) ? "errors" : "encoding");
  nl_value special = !encoded && nl_is_kind(args[0], KIND_INSTANCE) ? nl_special(vm, args[0], SYM___bytes__) : NL_UNDEFINED;
  if (!nl_is_undefined(special)) {
    if (!nl_call_method(vm, special, &args[0], 0, NULL, out)) return false;
    return nl_is_kind(nl_unwrap(vm, *out), KIND_BYTES) || nl_raise(vm, TYPE_TypeError, "__bytes__ returned non-bytes (type %t)", out);
  }
  if (nl_is_str(inner)) {
    if (!encoded) return nl_raise(vm, TYPE_TypeError, "string argument without an encoding");
    args[0] = inner;
    return nl_str_encode(vm, &args[0], &args[1], &args[2], out);
  }
  if (!nl_is_indexable(vm, inner)) return nl_bytes_from(vm, type, &args[0], out);
  if (nl_is_integer(inner) && !nl_fits_64(vm, inner)) return nl_raise(vm, TYPE_OverflowError, "cannot fit 'int' into an index-sized integer");
  if (!nl_index(vm, &args[0], &length)) return false;
  if (length < 0) return nl_raise(vm, TYPE_ValueError, "negative count");
  return nl_give(out, nl_bytes_new(vm, NULL, (uint32_t)length));
}

NL_NATIVE_DEFINE(py_bytes_new) { return (void)argc, nl_done(nl_bytes_construct(vm, "bytes", args, out)); }

static int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 32;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

NL_NATIVE_DEFINE(py_bytes_fromhex) {
  (void)argc;
  nl_builder b;
  if (!nl_want_str(vm, &args[0], "fromhex() argument must be str, not %T") || !nl_builder_start(vm, &b, nl_str_text(vm, &args[0]).length / 2))
    return NATIVE_RAISE;
  for (uint32_t at = 0; at < nl_str_text(vm, &args[0]).length;) {
    nl_text text = nl_str_text(vm, &args[0]);
    if (nl_space_at(text, at, false)) {
      at++;
      continue;
    }
    int high = hex_value(text.data[at]), low = at + 1 < text.length ? hex_value(text.data[at + 1]) : -1;
    bool ok = high >= 0 && low >= 0;
    if (!ok) nl_raise(vm, TYPE_ValueError, "non-hexadecimal number found in fromhex() arg at position %u", high < 0 ? at : at + 1);
    ok = ok && nl_builder_char(&b, (char)(high * 16 + low));
    if (!ok) return nl_release(vm, b.mark), NATIVE_RAISE;
    at += 2;
  }
  return nl_done(nl_builder_finish_bytes(&b, out));
}

/** Whether a separator stands after byte i of n: groups count from the right, from the left when negative. */
static bool separates(uint32_t i, uint32_t n, int32_t group) {
  if (group == 0 || i + 1 == n) return false;
  return group > 0 ? (n - 1 - i) % (uint32_t)group == 0 : (i + 1) % (uint32_t)-group == 0;
}

NL_NATIVE_DEFINE(py_bytes_hex) {
  (void)argc;
  nl_builder b;
  int32_t group = 0;
  char separator = 0;
  if (!nl_is_undefined(args[1])) {
    args[1] = nl_unwrap(vm, args[1]);
    uint32_t separator_length;
    if (!nl_length(vm, &args[1], &separator_length)) return NATIVE_RAISE;
    if (!nl_is_str(args[1]) && !nl_is_bytes_like(args[1])) return nl_done(nl_raise(vm, TYPE_TypeError, "sep must be str or bytes."));
    if (nl_view(vm, &args[1]).length != 1) return nl_done(nl_raise(vm, TYPE_ValueError, "sep must be length 1."));
    separator = nl_view(vm, &args[1]).data[0];
    if (!nl_optional_index(vm, &args[2], 1, &group)) return NATIVE_RAISE;
  }
  uint32_t length = nl_view(vm, &args[0]).length;
  bool ok = nl_builder_start(vm, &b, length * 2);
  for (uint32_t i = 0; ok && i < length; i++) {
    uint8_t byte = (uint8_t)nl_view(vm, &args[0]).data[i];
    char text[3] = {"0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15], separator};
    ok = nl_builder_add(&b, text, separates(i, length, group) ? 3 : 2);
  }
  if (!ok) return nl_release(vm, b.mark), NATIVE_RAISE;
  return nl_done(nl_builder_finish(&b, out));
}


NL_NATIVE_DEFINE(py_bytearray_fromhex) {
  return nl_done(py_bytes_fromhex(vm, args, argc, out) == NATIVE_OK && nl_bytearray_of(vm, out));
}

/* ---- translate ---- */

NL_NATIVE_DEFINE(py_bytes_maketrans) {
  (void)argc;
  nl_slot empty = NL_UNDEFINED;
  if (!nl_want_text(vm, &empty, &args[0], "") || !nl_want_text(vm, &empty, &args[1], "")) return NATIVE_RAISE;
  uint32_t length = nl_view(vm, &args[0]).length;
  if (length != nl_view(vm, &args[1]).length) return nl_done(nl_raise(vm, TYPE_ValueError, "maketrans arguments must have same length"));
  if (!nl_give(out, nl_bytes_new(vm, NULL, 256))) return NATIVE_RAISE;
  uint8_t *table = ((nl_bytes *)nl_obj(vm, *out))->data;
  for (uint32_t i = 0; i < 256; i++) table[i] = (uint8_t)i;
  for (uint32_t i = 0; i < length; i++) table[(uint8_t)nl_view(vm, &args[0]).data[i]] = (uint8_t)nl_view(vm, &args[1]).data[i];
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_bytes_translate) {
  (void)argc;
  nl_builder b;
  bool maps = !nl_is_none(args[1]), deletes = !nl_is_undefined(args[2]);
  if ((maps && !nl_want_text(vm, &args[0], &args[1], "")) || (deletes && !nl_want_text(vm, &args[0], &args[2], ""))) return NATIVE_RAISE;
  if (maps && nl_view(vm, &args[1]).length != 256) return nl_done(nl_raise(vm, TYPE_ValueError, "translation table must be 256 characters long"));
  uint32_t length = nl_view(vm, &args[0]).length;
  bool ok = nl_builder_start(vm, &b, length);
  for (uint32_t i = 0; ok && i < length; i++) {
    char c = nl_view(vm, &args[0]).data[i];
    nl_text gone = deletes ? nl_view(vm, &args[2]) : (nl_text){NULL, 0};
    if (gone.length && memchr(gone.data, c, gone.length)) continue;
    ok = nl_builder_char(&b, maps ? nl_view(vm, &args[1]).data[(uint8_t)c] : c);
  }
  if (!ok) return nl_release(vm, b.mark), NATIVE_RAISE;
  return nl_done(nl_builder_finish_like(&b, &args[0], out));
}
