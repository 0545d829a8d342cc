/* Reading of operands: indices, bounds, texts. One place, so that every container clips and complains alike. */
#include "operands.h"

#include "exceptions.h"
#include "numbers.h"

nl_slot *nl_push_slots(nl_vm *vm, uint32_t count) {
  return nl_stack_grow(vm, count) ? (nl_slot *)((uintptr_t)vm + vm->stack_low) : NULL;
}

bool nl_is_indexable(nl_vm *vm, nl_value v) {
  v = nl_unwrap(vm, v);
  if (nl_is_integer(v) || nl_is_bool(v)) return true;
  return nl_is_kind(v, KIND_INSTANCE) && !nl_is_undefined(nl_special(vm, v, SYM___index__));
}

bool nl_index(nl_vm *vm, nl_slot *v, int32_t *out) {
  nl_value x = *v;
  if (nl_is_int(x)) return *out = nl_as_int(x), true;
  if (nl_is_bool(x)) return *out = (int32_t)NL_LO(x), true;
  if (nl_is_kind(x, KIND_BIGINT)) return *out = NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, x)) & 1 ? INT32_MIN : INT32_MAX, true;
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, nl_unwrap(vm, x));
  bool found, ok = result != NULL;
  /* What derives from int is its value, whatever its __index__ would say. */
  if (ok && !nl_is_integer(*result) && !nl_is_bool(*result)) {
    ok = nl_call_special(vm, v, SYM___index__, 0, NULL, result, &found);
    if (ok && !found) ok = nl_raise(vm, TYPE_TypeError, "'%t' object cannot be interpreted as an integer", v);
  }
  if (ok && !nl_is_integer(*result) && !nl_is_bool(*result)) ok = nl_raise(vm, TYPE_TypeError, "__index__ returned non-int (type %t)", result);
  ok = ok && nl_index(vm, result, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_fits_64(nl_vm *vm, nl_value v) {
  int64_t ignored;
  v = nl_unwrap(vm, v);
  return !nl_is_kind(v, KIND_BIGINT) || nl_int_to_i64(vm, v, &ignored);
}

bool nl_item_index(nl_vm *vm, nl_slot *key, uint32_t length, const char *type_error, const char *range_error, uint32_t *out) {
  int32_t index;
  if (nl_is_int(*key)) {
    index = nl_as_int(*key);
  } else {
    if (!nl_is_indexable(vm, *key)) return nl_raise(vm, TYPE_TypeError, type_error, key);
    if (!nl_fits_64(vm, *key)) return nl_raise(vm, TYPE_IndexError, "cannot fit 'int' into an index-sized integer");
    if (!nl_index(vm, key, &index)) return false;
  }
  uint32_t at = index < 0 ? (uint32_t)index + length : (uint32_t)index;
  if (at >= length) return nl_raise(vm, TYPE_IndexError, range_error);
  *out = at;
  return true;
}

bool nl_optional_index(nl_vm *vm, nl_slot *v, int32_t otherwise, int32_t *out) {
  if (!nl_is_undefined(*v)) return nl_index(vm, v, out);
  *out = otherwise;
  return true;
}

static bool bound(nl_vm *vm, nl_slot *v, uint32_t length, uint32_t otherwise, uint32_t *out) {
  *out = otherwise;
  if (nl_is_missing(*v)) return true;
  if (!nl_is_indexable(vm, *v))
    return nl_raise(vm, TYPE_TypeError, "slice indices must be integers or None or have an __index__ method");
  int32_t index;
  if (!nl_index(vm, v, &index)) return false;
  if (index < 0) index = (uint32_t)-(int64_t)index > length ? 0 : (int32_t)((uint32_t)index + length);
  *out = (uint32_t)index;
  return true;
}

bool nl_search_window(nl_vm *vm, nl_slot *bounds, uint32_t length, uint32_t *start, uint32_t *end) {
  if (!bound(vm, &bounds[0], length, 0, start) || !bound(vm, &bounds[1], length, length, end)) return false;
  if (*end > length) *end = length;
  return true;
}

bool nl_optional_truth(nl_vm *vm, nl_slot *v, bool otherwise, bool *out) {
  *out = otherwise;
  return nl_is_undefined(*v) || nl_truth(vm, v, out);
}

bool nl_want_str(nl_vm *vm, nl_slot *v, const char *type_error) {
  nl_value inner = nl_unwrap(vm, *v);
  const char *cut = nl_is_none(inner) && strstr(type_error, "argument") ? strstr(type_error, "%t") : NULL;
  if (cut && (size_t)(cut - type_error) < NL_NAME_COPY) { /* CPython says None where it checks an argument's type */
    char message[NL_NAME_COPY + 8] = {0};
    memcpy(message, type_error, (size_t)(cut - type_error));
    return nl_raise(vm, TYPE_TypeError, "%sNone", message);
  }
  if (!nl_is_str(inner)) return nl_raise(vm, TYPE_TypeError, type_error, v);
  *v = inner;
  return true;
}
