/* Set operations of dict_keys and dict_items. As in CPython the result is a new set, begun from the left operand. */
#include "sets.h"

static bool is_view(nl_value v) { return nl_is_kind(v, KIND_DICTVIEW); }

/** A set of what the operand shows; keys are taken from their dict, whose length is known. */
static bool to_set(nl_vm *vm, nl_slot *any, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *source = nl_push(vm, *any);
  if (!source) return false;
  if (is_view(*any) && nl_dictview_sort(vm, *any) == VIEW_KEYS) *source = nl_dictview_dict(vm, *any);
  bool ok = nl_set_from(vm, KIND_SET, source, out);
  nl_release(vm, mark);
  return ok;
}

static uint32_t view_length(const nl_vm *vm, nl_value view) { return nl_dict_length(vm, nl_dictview_dict(vm, view)); }

/** slots: [0] view that is asked, [1] what is walked over, [2] result, [3] iterator, [4] item */
static bool common_items(nl_vm *vm, nl_slot *slots) {
  bool ok = nl_give(&slots[2], nl_set_new(vm, KIND_SET)) && nl_iter(vm, &slots[1], &slots[3]), found;
  while (ok && nl_next(vm, &slots[3], &slots[4])) {
    ok = nl_dictview_contains(vm, &slots[0], &slots[4], &found);
    if (ok && found) ok = nl_set_add(vm, &slots[2], &slots[4]);
  }
  return ok && nl_is_undefined(vm->exception);
}

static void swap(nl_slot *slots) {
  nl_value first = slots[0];
  slots[0] = slots[1];
  slots[1] = first;
}

static bool intersection(nl_vm *vm, nl_slot *slots) {
  if (!is_view(slots[0])) swap(slots);
  if (nl_is_kind(slots[1], KIND_SET) && view_length(vm, slots[0]) <= nl_dict_length(vm, slots[1])) {
    swap(slots); /* the set is asked, as it is the larger one */
    bool ok = nl_give(&slots[2], nl_set_new(vm, KIND_SET)) && nl_iter(vm, &slots[1], &slots[3]), found;
    while (ok && nl_next(vm, &slots[3], &slots[4])) {
      ok = nl_set_contains(vm, &slots[0], &slots[4], &found);
      if (ok && found) ok = nl_set_add(vm, &slots[2], &slots[4]);
    }
    return ok && nl_is_undefined(vm->exception);
  }
  if (is_view(slots[1]) && view_length(vm, slots[1]) > view_length(vm, slots[0])) swap(slots);
  return common_items(vm, slots);
}

/** Items ^ items: those of the right that the left lacks, then what remains of the left. */
static bool items_difference(nl_vm *vm, nl_slot *slots) {
  bool ok = nl_give(&slots[2], nl_set_new(vm, KIND_SET)), found;
  for (uint32_t pass = 0; ok && pass < 2; pass++) {
    ok = nl_iter(vm, &slots[1], &slots[3]);
    while (ok && nl_next(vm, &slots[3], &slots[4])) {
      ok = nl_dictview_contains(vm, &slots[0], &slots[4], &found);
      if (ok && !found) ok = nl_set_add(vm, &slots[2], &slots[4]);
    }
    swap(slots);
  }
  return ok && nl_is_undefined(vm->exception);
}

static bool is_items(const nl_vm *vm, nl_value v) { return is_view(v) && nl_dictview_sort(vm, v) == VIEW_ITEMS; }

bool nl_view_binary(nl_vm *vm, uint8_t op, nl_slot *self, nl_slot *other, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 5);
  if (!slots) return false;
  slots[0] = *self;
  slots[1] = *other;
  bool ok;
  if (op == OP_AND) ok = intersection(vm, slots);
  else if (op == OP_XOR && is_items(vm, *self) && is_items(vm, *other)) ok = items_difference(vm, slots);
  else ok = to_set(vm, &slots[0], &slots[2]) && nl_set_inplace(vm, op, &slots[2], &slots[1]);
  if (ok) *out = slots[2];
  nl_release(vm, mark);
  return ok;
}
