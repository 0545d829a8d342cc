/* What set.c, set-methods.c and set-views.c share. */
#pragma once
#include "hash-table.h"
#include "set-table.h"

/** set or frozenset itself. */
bool nl_is_set(nl_value v);
/** set.update(any iterable). */
bool nl_set_update(nl_vm *vm, nl_slot *set, nl_slot *any);
/** op of a set and anything, as a new set of its kind; out may be an operand. */
bool nl_set_combine(nl_vm *vm, uint8_t op, nl_slot *set, nl_slot *any, nl_slot *out);
bool nl_set_disjoint(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out);
/** op where an operand is a view of a dict; `other` may be any iterable. */
bool nl_view_binary(nl_vm *vm, uint8_t op, nl_slot *self, nl_slot *other, nl_slot *out);
