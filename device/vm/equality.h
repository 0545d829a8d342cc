/* Comparing items of containers; see equality.c. */
#pragma once
#include "operands.h"

enum nl_sure { SURE_NO, SURE_YES, UNSURE };

/** Equality as far as bits and text tell; never runs Python, no [gc]. */
enum nl_sure nl_quick_equal(const nl_vm *vm, const nl_slot *a, const nl_slot *b);
/** [gc] `a is b or a == b` of two neighbouring stack slots. */
bool nl_equal_pair(nl_vm *vm, nl_slot *pair, bool *out);
/** Whether -1, 0, 1 satisfies OP_LT, OP_LE, OP_GT, OP_GE. */
bool nl_order_holds(uint8_t op, int order);
