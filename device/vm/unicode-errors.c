/* UnicodeEncodeError and UnicodeDecodeError: five arguments (encoding, object, start, end, reason), of which the text is made
 * when it is asked for, as CPython does.
 */
#include "exceptions.h"
#include "text-methods.h"
#include "types.h"

static bool is_unicode_type(nl_value type) { return type == NL_TYPE(TYPE_UnicodeEncodeError) || type == NL_TYPE(TYPE_UnicodeDecodeError); }

bool nl_exception_check(nl_vm *vm, nl_slot *type, nl_slot *args) {
  nl_slot *items;
  uint32_t count;
  if (!is_unicode_type(*type) || !nl_sequence(vm, *args, &items, &count)) return true;
  if (count != 5) return nl_raise(vm, TYPE_TypeError, "function takes exactly 5 arguments (%u given)", count);
  static const char *const names[] = {"str", "str", "int", "int", "str"};
  for (uint32_t i = 0; i < 5; i++) {
    nl_value item = nl_unwrap(vm, items[i]);
    bool is_bytes = i == 1 && *type == NL_TYPE(TYPE_UnicodeDecodeError);
    bool fits = is_bytes ? nl_is_buffer(vm, item) : i == 2 || i == 3 ? nl_is_integer(item) || nl_is_bool(item) : nl_is_str(item);
    nl_slot held = items[i];
    if (fits) continue;
    if (is_bytes) return nl_raise(vm, TYPE_TypeError, "a bytes-like object is required, not '%t'", &held);
    if (i == 2 || i == 3) return nl_raise(vm, TYPE_TypeError, "'%t' object cannot be interpreted as an integer", &held);
    return nl_raise(vm, TYPE_TypeError, "argument %u must be %s, not %t", i + 1, names[i], &held);
  }
  return true;
}

bool nl_unicode_error(nl_vm *vm, enum nl_type type, const char *encoding, nl_slot *object, uint32_t start, uint32_t end, const char *reason) {
  uint32_t mark = nl_mark(vm), whole = nl_view(vm, object).length;
  nl_slot *slots = nl_push_slots(vm, 7);
  if (!slots) return false;
  slots[1] = *object;
  bool ok = !nl_is_kind(*object, KIND_BYTEARRAY) || nl_give(&slots[1], nl_bytes_new(vm, NULL, whole));
  if (ok && whole && slots[1] != *object && nl_is_kind(*object, KIND_BYTEARRAY))
    memcpy((char *)(uintptr_t)nl_view(vm, &slots[1]).data, nl_view(vm, object).data, whole);
  slots[2] = NL_INT(start);
  slots[3] = NL_INT(end);
  ok = ok && nl_give(&slots[0], nl_str_new(vm, encoding, strlen(encoding))) && nl_give(&slots[4], nl_str_new(vm, reason, strlen(reason))) &&
       nl_give(&slots[5], nl_tuple_of(vm, 5, slots));
  slots[6] = NL_TYPE(type);
  if (ok && nl_exception_new(vm, &slots[6], &slots[5], &slots[0])) nl_throw(vm, &slots[0]);
  nl_release(vm, mark);
  return false;
}

/** slots: the five arguments. */
static bool describe(nl_vm *vm, bool encodes, nl_slot *slots, nl_slot *out) {
  int32_t start, end;
  if (!nl_index(vm, &slots[2], &start) || !nl_index(vm, &slots[3], &end)) return false;
  slots[1] = nl_unwrap(vm, slots[1]);
  uint32_t length = nl_view_length(vm, &slots[1]), size;
  if (start < 0 || (uint32_t)start >= length || end != start + 1) {
    slots[3] = NL_INT(end - 1);
    return nl_message(vm, out, encodes ? "'%v' codec can't encode characters in position %v-%v: %v" : "'%v' codec can't decode bytes in position %v-%v: %v",
                      &slots[0], &slots[2], &slots[3], &slots[4]);
  }
  const char *at = nl_view(vm, &slots[1]).data + nl_view_offset(vm, &slots[1], (uint32_t)start);
  char escape[12] = {0};
  escape[nl_escape_code_point(encodes ? nl_utf8_decode(at, &size) : (uint8_t)*at, escape)] = 0;
  if (encodes) return nl_message(vm, out, "'%v' codec can't encode character '%s' in position %v: %v", &slots[0], escape, &slots[2], &slots[4]);
  return nl_message(vm, out, "'%v' codec can't decode byte 0x%s in position %v: %v", &slots[0], escape + 2, &slots[2], &slots[4]);
}

bool nl_unicode_error_str(nl_vm *vm, nl_slot *exception, nl_slot *out, bool *handled) {
  bool encodes = nl_isinstance(vm, *exception, NL_TYPE(TYPE_UnicodeEncodeError));
  nl_slot *items;
  uint32_t count, mark = nl_mark(vm);
  *handled = encodes || nl_isinstance(vm, *exception, NL_TYPE(TYPE_UnicodeDecodeError));
  if (!*handled) return true;
  nl_slot *slots = nl_push_slots(vm, 5);
  if (!slots) return false;
  *handled = nl_sequence(vm, nl_exception_at(vm, *exception)->args, &items, &count) && count == 5;
  for (uint32_t i = 0; *handled && i < 5; i++) slots[i] = items[i];
  bool ok = !*handled || describe(vm, encodes, slots, out);
  nl_release(vm, mark);
  return ok;
}
