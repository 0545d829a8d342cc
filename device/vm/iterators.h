/* Iterators: what the loop and built-ins share. */
#pragma once
#include "vm.h"

/** [gc] New iterator object of a sort (nl_iterator_sort) over `source`. */
bool nl_iterator_new(nl_vm *vm, uint32_t sort, nl_slot *source, nl_slot *extra, nl_slot *out);
/** [gc] Next of an ITERATOR. False at the end, and (with an exception pending) on failure. */
bool nl_iterator_next(nl_vm *vm, nl_slot *iterator, nl_slot *out);
