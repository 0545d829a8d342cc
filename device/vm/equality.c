/* Equality and order of values that lie inside containers. Items move with the heap, so they are copied to the stack
 * before anything that may run Python; what can be told from the bits is told without that. */
#include "equality.h"
#include "fuel.h"

enum nl_sure nl_quick_equal(const nl_vm *vm, const nl_slot *a, const nl_slot *b) {
  if (*a == *b) return SURE_YES;
  if (nl_both_int(*a, *b)) return SURE_NO;
  bool str_a = nl_is_str(*a), str_b = nl_is_str(*b);
  if (str_a && str_b) return nl_str_equal(vm, a, b) ? SURE_YES : SURE_NO;
  if (!str_a && !str_b && !nl_is_none(*a) && !nl_is_none(*b)) return UNSURE;
  return nl_is_kind(*a, KIND_INSTANCE) || nl_is_kind(*b, KIND_INSTANCE) ? UNSURE : SURE_NO;
}

bool nl_equal_pair(nl_vm *vm, nl_slot *pair, bool *out) {
  enum nl_sure sure = nl_quick_equal(vm, &pair[0], &pair[1]);
  *out = sure == SURE_YES;
  if (!nl_spend(vm, 1)) return false;
  return sure != UNSURE || nl_equal(vm, &pair[0], &pair[1], out);
}

bool nl_order_holds(uint8_t op, int order) {
  return op == OP_LT ? order < 0 : op == OP_LE ? order <= 0 : op == OP_GT ? order > 0 : order >= 0;
}
