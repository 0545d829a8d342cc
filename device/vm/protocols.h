/* Protocols: the parts that protocols.c, the loop and built-ins share. */
#pragma once
#include "vm.h"

/** [gc] a op b with its full result (special methods may return anything). */
bool nl_rich_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out);
/** A hash for objects that are equal to themselves only: stable though they move. */
int64_t nl_identity_hash(nl_vm *vm, nl_slot *v);
/** [gc] repr of what is neither a number nor shown by its own class. */
bool nl_object_repr(nl_vm *vm, nl_slot *v, nl_slot *out);
/** [gc] dict subclass: __missing__ of `object` answers for a key that is not in `dict`, the dict inside. */
bool nl_dict_item_or_missing(nl_vm *vm, nl_slot *object, nl_slot *dict, nl_slot *key, nl_slot *out);
