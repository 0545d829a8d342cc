/* memoryview: numbers seen in the bytes of a bytes or bytearray object, of one dimension. Objects of Python code that have
 * __buffer__, such as array's, give a view of what they hold.
 *
 * A bytearray may become shorter while a view of it exists (CPython forbids that, by counting views; here nothing counts),
 * so each access checks that its bytes are still there.
 */
#include "memoryview.h"

#include "numbers.h"
#include "text-methods.h"

#define READ_ONLY 256u
#define LETTER(view) ((char)((view)->format & 255u))

static nl_memoryview *view_at(const nl_vm *vm, nl_value v) { return nl_obj(vm, v); }

/** Bytes of one item of a format, 0: there is no such format. Those of 64-bit Linux. */
static uint32_t size_of(char format) {
  const char *found = format ? strchr("bB?chHiIfqQlLnNdP", format) : NULL;
  return found ? (uint32_t)("11112244488888888"[found - "bB?chHiIfqQlLnNdP"] - '0') : 0;
}

static bool is_byte_format(char format) { return format == 'B' || format == 'b' || format == 'c'; }

NL_NATIVE_DEFINE(py_bytes_hex);

static bool usable(nl_vm *vm, nl_value v) {
  return !nl_is_none(view_at(vm, v)->base) || nl_raise(vm, TYPE_ValueError, "operation forbidden on released memoryview object");
}

static nl_value view_new(nl_vm *vm, nl_slot *base, nl_memoryview shape) {
  nl_ref ref = nl_alloc(vm, KIND_MEMORYVIEW, sizeof(nl_memoryview) / 4);
  if (!ref) return NL_UNDEFINED;
  nl_memoryview *view = nl_at(vm, ref);
  uint32_t header = view->header;
  *view = shape;
  view->header = header;
  view->base = *base;
  return NL_OBJECT(KIND_MEMORYVIEW, ref);
}

/** Address of an item, NULL when the object below no longer has it. */
static uint8_t *item_at(const nl_vm *vm, nl_value v, uint32_t index) {
  const nl_memoryview *view = view_at(vm, v);
  const uint8_t *data;
  uint32_t length;
  nl_slot base = view->base;
  int64_t at = (int64_t)view->start + (int64_t)view->stride * index;
  if (!nl_bytes_view(vm, &base, &data, &length) || at < 0 || at + size_of(LETTER(view)) > length) return NULL;
  return (uint8_t *)(uintptr_t)data + at;
}

static bool is_side_by_side(const nl_memoryview *view) { return view->count <= 1 || view->stride == (int32_t)size_of(LETTER(view)); }

bool nl_memoryview_bytes(const nl_vm *vm, nl_value v, const uint8_t **data, uint32_t *length) {
  const nl_memoryview *view = view_at(vm, v);
  if (nl_is_none(view->base) || !is_side_by_side(view)) return false;
  *length = view->count * size_of(LETTER(view));
  *data = (const uint8_t *)view;
  if (*length == 0) return true;
  *data = item_at(vm, v, 0);
  return *data && item_at(vm, v, view->count - 1);
}

/* ---- items ---- */
static bool gone(nl_vm *vm) { return nl_raise(vm, TYPE_BufferError, "the bytes below a memoryview are no longer there"); }

static bool read_item(nl_vm *vm, nl_slot *v, uint32_t index, nl_slot *out) {
  const uint8_t *data = item_at(vm, *v, index);
  if (!data) return gone(vm);
  char format = LETTER(view_at(vm, *v));
  uint32_t size = size_of(format);
  uint64_t bits = 0;
  for (uint32_t i = size; i-- > 0;) bits = bits << 8 | data[i];
  if (format == 'c') return nl_give(out, nl_bytes_new(vm, (const uint8_t[]){(uint8_t)bits}, 1));
  if (format == '?') return nl_give(out, NL_BOOL(bits != 0));
  if (format == 'd' || format == 'f') {
    double d;
    float f;
    uint32_t half = (uint32_t)bits;
    memcpy(&d, &bits, sizeof d);
    memcpy(&f, &half, sizeof f);
    return nl_give(out, nl_from_foreign_float(format == 'd' ? d : (double)f));
  }
  if (strchr("BHIQLNP", format)) return nl_int_from_u64(vm, bits, false, out);
  uint32_t unused = 64 - 8 * size;
  return nl_give(out, nl_int_from_i64(vm, (int64_t)(bits << unused) >> unused));
}

/** The bits of an int for an integer format; ValueError when it does not fit. */
static bool int_bits(nl_vm *vm, nl_slot *value, char format, uint32_t size, uint64_t *bits) {
  int64_t number;
  bool is_unsigned = strchr("BHIQLNP", format) != NULL, fits = nl_int_to_i64(vm, *value, &number);
  uint32_t width = 8 * size - (is_unsigned ? 0 : 1);
  *bits = (uint64_t)number;
  if (fits) fits = is_unsigned ? number >= 0 && (width == 64 || number < (int64_t)(1ull << width))
                               : width == 63 || (number >= -(int64_t)(1ull << width) && number < (int64_t)(1ull << width));
  else if (is_unsigned && size == 8 && nl_is_kind(*value, KIND_BIGINT)) {
    const nl_bigint *big = nl_obj(vm, *value);
    fits = !(NL_HEADER_FLAGS(big->header) & 1) && NL_HEADER_WORDS(big->header) == 3;
    if (fits) *bits = (uint64_t)big->limbs[1] << 32 | big->limbs[0];
  }
  return fits || nl_raise(vm, TYPE_ValueError, "memoryview: invalid value for format '%c'", format);
}

static bool float_bits(nl_vm *vm, nl_slot *value, uint32_t size, uint64_t *bits) {
  double d;
  if (!nl_to_float(vm, value, &d)) return false;
  float f = (float)d;
  uint32_t half;
  memcpy(&half, &f, sizeof half);
  memcpy(bits, &d, sizeof d);
  if (size == 4) *bits = half;
  return true;
}

static bool value_bits(nl_vm *vm, nl_slot *value, char format, uint64_t *bits) {
  bool truth, is_float = format == 'd' || format == 'f';
  const uint8_t *data;
  uint32_t length;
  if (format == '?') {
    if (!nl_truth(vm, value, &truth)) return false;
    return *bits = truth, true;
  }
  if (format == 'c') {
    if (!nl_is_kind(*value, KIND_BYTES)) return nl_raise(vm, TYPE_TypeError, "memoryview: invalid type for format 'c'");
    nl_bytes_view(vm, value, &data, &length);
    if (length != 1) return nl_raise(vm, TYPE_ValueError, "memoryview: invalid value for format 'c'");
    return *bits = data[0], true;
  }
  if (!nl_is_integer(*value) && !nl_is_bool(*value) && !(is_float && nl_is_float(*value))) {
    if (is_float || !nl_is_indexable(vm, *value)) return nl_raise(vm, TYPE_TypeError, "memoryview: invalid type for format '%c'", format);
    int32_t index;
    if (!nl_index(vm, value, &index)) return false;
    *value = NL_INT(index);
  }
  return is_float ? float_bits(vm, value, size_of(format), bits) : int_bits(vm, value, format, size_of(format), bits);
}

static bool write_item(nl_vm *vm, nl_slot *v, uint32_t index, nl_slot *value) {
  uint64_t bits = 0;
  char format = LETTER(view_at(vm, *v));
  if (!value_bits(vm, value, format, &bits)) return false;
  uint8_t *data = item_at(vm, *v, index);
  if (!data) return gone(vm);
  for (uint32_t i = 0; i < size_of(format); i++, bits >>= 8) data[i] = (uint8_t)bits;
  return true;
}

/* ---- making one ---- */
bool nl_memoryview_of(nl_vm *vm, nl_slot *any, nl_slot *out) {
  const uint8_t *data;
  nl_memoryview shape = {0, 0, 1, 0, 'B', NL_NONE};
  nl_value special = nl_is_kind(*any, KIND_INSTANCE) ? nl_special(vm, *any, SYM___buffer__) : NL_UNDEFINED;
  if (!nl_is_undefined(special)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *flags = nl_push(vm, NL_INT(284)); /* inspect.BufferFlags.FULL_RO */
    bool ok = flags && nl_call_method(vm, special, any, 1, flags, out);
    nl_release(vm, mark);
    if (!ok || nl_is_kind(*out, KIND_MEMORYVIEW)) return ok;
    return nl_raise(vm, TYPE_TypeError, "__buffer__ returned non-memoryview object");
  }
  nl_slot inner = nl_unwrap(vm, *any);
  if (nl_is_kind(inner, KIND_MEMORYVIEW)) {
    if (!usable(vm, inner)) return false;
    shape = *view_at(vm, inner);
    *out = shape.base;
    return nl_give(out, view_new(vm, out, shape));
  }
  if (!nl_is_bytes_like(inner)) return nl_raise(vm, TYPE_TypeError, "memoryview: a bytes-like object is required, not '%t'", any);
  nl_bytes_view(vm, &inner, &data, &shape.count);
  if (nl_is_kind(inner, KIND_BYTES)) shape.format |= READ_ONLY;
  *out = inner;
  return nl_give(out, view_new(vm, out, shape));
}

static bool slice(nl_vm *vm, nl_slot *v, nl_slot *key, nl_slot *out) {
  int32_t start, stop, step;
  uint32_t count;
  if (!nl_slice_bounds(vm, key, view_at(vm, *v)->count, &start, &stop, &step, &count)) return false;
  nl_memoryview shape = *view_at(vm, *v);
  shape.start += count ? start * shape.stride : 0;
  shape.stride = count > 1 ? shape.stride * step : (int32_t)size_of(LETTER(&shape));
  shape.count = count;
  nl_slot base = shape.base;
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, base);
  bool ok = held && nl_give(out, view_new(vm, held, shape));
  nl_release(vm, mark);
  return ok;
}

/* ---- subscripts ---- */
static bool index_of(nl_vm *vm, nl_slot *v, nl_slot *key, uint32_t *out) {
  return nl_item_index(vm, key, view_at(vm, *v)->count, "memoryview: invalid slice key", "index out of bounds on dimension 1", out);
}

bool nl_memoryview_length(nl_vm *vm, nl_value v, uint32_t *out) { return usable(vm, v) && (*out = view_at(vm, v)->count, true); }

bool nl_memoryview_getitem(nl_vm *vm, nl_slot *v, nl_slot *key, nl_slot *out) {
  uint32_t index;
  if (!usable(vm, *v)) return false;
  if (nl_is_kind(*key, KIND_SLICE)) return slice(vm, v, key, out);
  return index_of(vm, v, key, &index) && read_item(vm, v, index, out);
}

/** slots: [0] destination, [1] source. The source may lie in the same bytes: it is copied first. */
static bool assign_all(nl_vm *vm, nl_slot *slots) {
  const nl_memoryview *to = view_at(vm, slots[0]), *from = view_at(vm, slots[1]);
  uint32_t size = size_of(LETTER(to)), count = to->count;
  if (LETTER(to) != LETTER(from) || count != from->count)
    return nl_raise(vm, TYPE_ValueError, "memoryview assignment: lvalue and rvalue have different structures");
  if (!nl_memoryview_copy(vm, &slots[1], &slots[1])) return false;
  for (uint32_t i = 0; i < count; i++) {
    uint8_t *data = item_at(vm, slots[0], i);
    if (!data) return gone(vm);
    memcpy(data, ((nl_bytes *)nl_obj(vm, slots[1]))->data + i * size, size);
  }
  return true;
}

bool nl_memoryview_setitem(nl_vm *vm, nl_slot *v, nl_slot *key, nl_slot *value) {
  uint32_t index, mark = nl_mark(vm);
  if (!usable(vm, *v)) return false;
  if (view_at(vm, *v)->format & READ_ONLY) return nl_raise(vm, TYPE_TypeError, "cannot modify read-only memory");
  nl_slot *slots = nl_push_slots(vm, 2);
  if (!slots) return false;
  slots[1] = *value;
  bool ok = nl_is_kind(*key, KIND_SLICE) ? slice(vm, v, key, &slots[0]) && nl_memoryview_of(vm, value, &slots[1]) && assign_all(vm, slots)
                                         : index_of(vm, v, key, &index) && write_item(vm, v, index, &slots[1]);
  nl_release(vm, mark);
  return ok;
}

/* ---- the whole ---- */
bool nl_memoryview_copy(nl_vm *vm, nl_slot *v, nl_slot *out) {
  if (!usable(vm, *v)) return false;
  uint32_t count = view_at(vm, *v)->count, size = size_of(LETTER(view_at(vm, *v)));
  nl_value made = nl_bytes_new(vm, NULL, count * size);
  if (nl_is_undefined(made)) return false;
  for (uint32_t i = 0; i < count; i++) {
    const uint8_t *data = item_at(vm, *v, i);
    if (!data) return gone(vm);
    memcpy(((nl_bytes *)nl_obj(vm, made))->data + i * size, data, size);
  }
  return nl_give(out, made);
}

bool nl_memoryview_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out, bool *handled) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 4);
  if (!slots) return false;
  *handled = true;
  *out = *a == *b;
  slots[2] = nl_unwrap(vm, *a);
  slots[3] = nl_unwrap(vm, *b);
  bool ok = true;
  for (uint32_t i = 0; i < 2; i++) {
    bool is_view = nl_is_kind(slots[2 + i], KIND_MEMORYVIEW);
    *handled = *handled && (is_view || nl_is_bytes_like(slots[2 + i]) || !nl_is_undefined(nl_special(vm, slots[2 + i], SYM___buffer__)));
    if (is_view && nl_is_none(view_at(vm, slots[2 + i])->base)) return nl_release(vm, mark), true; /* released: itself only */
  }
  if (*handled && !*out) {
    ok = nl_memoryview_of(vm, &slots[2], &slots[0]) && nl_memoryview_of(vm, &slots[3], &slots[1]);
    uint32_t count = ok ? view_at(vm, slots[0])->count : 0;
    *out = ok && count == view_at(vm, slots[1])->count;
    for (uint32_t i = 0; ok && *out && i < count; i++)
      ok = read_item(vm, &slots[0], i, &slots[2]) && read_item(vm, &slots[1], i, &slots[3]) && nl_equal(vm, &slots[2], &slots[3], out);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_memoryview_hash(nl_vm *vm, nl_slot *v, int64_t *out) {
  if (!usable(vm, *v)) return false;
  if (!(view_at(vm, *v)->format & READ_ONLY)) return nl_raise(vm, TYPE_ValueError, "cannot hash writable memoryview object");
  if (!is_byte_format(LETTER(view_at(vm, *v))))
    return nl_raise(vm, TYPE_ValueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  uint32_t mark = nl_mark(vm);
  nl_slot *copy = nl_push_slots(vm, 1);
  bool ok = copy && nl_memoryview_copy(vm, v, copy);
  if (ok) *out = nl_bytes_hash(vm, copy);
  nl_release(vm, mark);
  return ok;
}

static bool one_tuple(nl_vm *vm, int32_t number, nl_slot *out) {
  *out = NL_INT(number);
  return nl_give(out, nl_tuple_of(vm, 1, out));
}

bool nl_memoryview_attribute(nl_vm *vm, nl_slot *v, uint32_t symbol, nl_slot *out) {
  const nl_memoryview *view = view_at(vm, *v);
  uint32_t size = size_of(LETTER(view));
  char format[2] = {LETTER(view), 0};
  switch (symbol) {
    case SYM_obj:
    case SYM_format:
    case SYM_itemsize:
    case SYM_nbytes:
    case SYM_ndim:
    case SYM_readonly:
    case SYM_shape:
    case SYM_strides:
    case SYM_suboffsets:
    case SYM_contiguous:
    case SYM_c_contiguous:
    case SYM_f_contiguous:
      if (!usable(vm, *v)) return false;
      break;
    default: return false;
  }
  switch (symbol) {
    case SYM_obj: return nl_give(out, view->base);
    case SYM_format: return nl_give(out, nl_str_new(vm, format, 1));
    case SYM_itemsize: return nl_give(out, NL_INT(size));
    case SYM_nbytes: return nl_give(out, NL_INT(size * view->count));
    case SYM_ndim: return nl_give(out, NL_INT(1));
    case SYM_readonly: return nl_give(out, NL_BOOL(view->format & READ_ONLY));
    case SYM_shape: return one_tuple(vm, (int32_t)view->count, out);
    case SYM_strides: return one_tuple(vm, view->stride, out);
    case SYM_suboffsets: return nl_give(out, nl_tuple_new(vm, 0));
    default: return nl_give(out, NL_BOOL(is_side_by_side(view)));
  }
}

/* ---- methods ---- */
NL_NATIVE_DEFINE(py_memoryview_new) { return (void)argc, nl_done(nl_memoryview_of(vm, &args[0], out)); }
NL_NATIVE_DEFINE(py_memoryview_tobytes) { return (void)argc, nl_done(nl_memoryview_copy(vm, &args[0], out)); }
NL_NATIVE_DEFINE(py_memoryview___enter__) { return (void)argc, nl_done(usable(vm, args[0]) && nl_give(out, args[0])); }

NL_NATIVE_DEFINE(py_memoryview_release) {
  (void)argc;
  view_at(vm, args[0])->base = NL_NONE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_memoryview___exit__) { return py_memoryview_release(vm, args, argc, out); }

NL_NATIVE_DEFINE(py_memoryview_toreadonly) {
  (void)argc;
  if (!nl_memoryview_of(vm, &args[0], out)) return NATIVE_RAISE;
  view_at(vm, *out)->format |= READ_ONLY;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_memoryview_tolist) {
  (void)argc;
  nl_slot *slots = nl_push_slots(vm, 2);
  if (!slots || !usable(vm, args[0]) || !nl_give(&slots[0], nl_list_new(vm, view_at(vm, args[0])->count))) return NATIVE_RAISE;
  for (uint32_t i = 0; i < view_at(vm, args[0])->count; i++)
    if (!read_item(vm, &args[0], i, &slots[1]) || !nl_list_append(vm, &slots[0], &slots[1])) return NATIVE_RAISE;
  return nl_give_native(out, slots[0]);
}

NL_NATIVE_DEFINE(py_memoryview_hex) {
  if (!nl_memoryview_copy(vm, &args[0], &args[0])) return NATIVE_RAISE;
  return py_bytes_hex(vm, args, argc, out);
}

NL_NATIVE_DEFINE(py_memoryview_cast) {
  (void)argc;
  if (!usable(vm, args[0])) return NATIVE_RAISE;
  if (!nl_want_str(vm, &args[1], "cast() argument 'format' must be str, not %T")) return NATIVE_RAISE;
  nl_memoryview shape = *view_at(vm, args[0]);
  nl_text text = nl_str_text(vm, &args[1]);
  if (text.length == 2 && text.data[0] == '@') text = (nl_text){text.data + 1, 1};
  char to = text.length == 1 ? text.data[0] : 0;
  uint32_t size = size_of(to), bytes = shape.count * size_of(LETTER(&shape));
  if (!is_side_by_side(&shape)) return nl_done(nl_raise(vm, TYPE_TypeError, "memoryview: casts are restricted to C-contiguous views"));
  if (!size)
    return nl_done(nl_raise(vm, TYPE_ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'"));
  if (!is_byte_format(to) && !is_byte_format(LETTER(&shape)))
    return nl_done(nl_raise(vm, TYPE_TypeError, "memoryview: cannot cast between two non-byte formats"));
  if (bytes % size) return nl_done(nl_raise(vm, TYPE_TypeError, "memoryview: length is not a multiple of itemsize"));
  shape.format = (shape.format & READ_ONLY) | (uint8_t)to;
  shape.count = bytes / size;
  shape.stride = (int32_t)size;
  args[1] = shape.base;
  return nl_done(nl_give(out, view_new(vm, &args[1], shape)));
}
