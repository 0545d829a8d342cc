/* keys(), values() and items(): a view is its dict and nothing else, so it always shows what the dict holds now. */
#include "hash-table.h"

nl_value nl_dictview_new(nl_vm *vm, nl_slot *dict, enum nl_view_sort sort) {
  nl_ref ref = nl_alloc(vm, KIND_DICTVIEW, sizeof(nl_dictview) / 4);
  if (!ref) return NL_UNDEFINED;
  nl_dictview *view = nl_at(vm, ref);
  view->header |= (uint32_t)sort << 6;
  view->dict = NL_LO(*dict);
  return NL_OBJECT(KIND_DICTVIEW, ref);
}

enum nl_view_sort nl_dictview_sort(const nl_vm *vm, nl_value view) {
  return (enum nl_view_sort)NL_HEADER_FLAGS(((const nl_dictview *)nl_obj(vm, view))->header);
}

nl_value nl_dictview_dict(const nl_vm *vm, nl_value view) {
  return NL_OBJECT(KIND_DICT, ((const nl_dictview *)nl_obj(vm, view))->dict);
}

/** slots: [0] dict, [1] key or value, [2] value to compare with */
static bool has_item(nl_vm *vm, nl_slot *item, nl_slot *slots, bool *out) {
  nl_slot *parts;
  uint32_t length;
  bool found;
  *out = false;
  if (!nl_is_kind(*item, KIND_TUPLE) || !nl_sequence(vm, *item, &parts, &length) || length != 2) return true;
  slots[1] = parts[0];
  if (!nl_dict_get(vm, &slots[0], &slots[1], &slots[1], &found)) return false;
  if (!found) return true;
  nl_sequence(vm, *item, &parts, &length);
  slots[2] = parts[1];
  return nl_equal_pair(vm, &slots[1], out);
}

static bool has_value(nl_vm *vm, nl_slot *item, nl_slot *slots, bool *out) {
  nl_slot *key, *value;
  *out = false;
  for (uint32_t at = 0; !*out && nl_dict_entry(vm, slots[0], &at, &key, &value);) {
    slots[1] = *value;
    slots[2] = *item;
    if (!nl_equal_pair(vm, &slots[1], out)) return false;
  }
  return true;
}

bool nl_dictview_contains(nl_vm *vm, nl_slot *view, nl_slot *item, bool *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3);
  if (!slots) return false;
  enum nl_view_sort sort = nl_dictview_sort(vm, *view);
  slots[0] = nl_dictview_dict(vm, *view);
  bool ok = sort == VIEW_KEYS ? nl_dict_has(vm, &slots[0], item, out)
            : sort == VIEW_ITEMS ? has_item(vm, item, slots, out)
                                 : has_value(vm, item, slots, out);
  nl_release(vm, mark);
  return ok;
}

NL_NATIVE_DEFINE(py_dict_keys) {
  (void)argc;
  return nl_done(nl_give(out, nl_dictview_new(vm, &args[0], VIEW_KEYS)));
}

NL_NATIVE_DEFINE(py_dict_values) {
  (void)argc;
  return nl_done(nl_give(out, nl_dictview_new(vm, &args[0], VIEW_VALUES)));
}

NL_NATIVE_DEFINE(py_dict_items) {
  (void)argc;
  return nl_done(nl_give(out, nl_dictview_new(vm, &args[0], VIEW_ITEMS)));
}
