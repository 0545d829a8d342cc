/* The table under set and frozenset; see set-table.c. `set` is a slot with either. */
#pragma once
#include "equality.h"

/** Where an item is, or where it would go: the last removed cell that the search passed, else the free one that ended it. */
typedef struct {
  uint32_t cell;
  uint32_t entry; /* SET_ABSENT when it is not there */
} nl_set_place;
#define SET_ABSENT UINT32_MAX

/** [gc] New empty set of KIND_SET or KIND_FROZENSET. */
nl_value nl_set_table_new(nl_vm *vm, enum nl_kind kind);
/** [gc] Looks for an item whose hash the caller has, as sets that are combined do. */
bool nl_set_find(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash, nl_set_place *place);
/** [gc] Adds an item by its hash; nothing when an equal one is there. */
bool nl_set_add_hashed(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash);
/** [gc] Adds an item that is known not to be there, into a table without removed cells: never runs Python, never grows the cells. */
bool nl_set_add_new(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash);
/** [gc] Removes an item by its hash. */
bool nl_set_discard_hashed(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash, bool *found);
/** Next item at or after cell *position, and its hash; false at the end. Steps *position past it. No [gc]. */
bool nl_set_walk(nl_vm *vm, nl_value set, uint32_t *position, nl_slot *item, int64_t *hash);
/** [gc] Makes the cells anew, without removed ones, more than `least` of them. */
bool nl_set_resize(nl_vm *vm, nl_slot *set, uint64_t least);
/** Cells in use, removed ones included, and the number of cells - 1. */
uint32_t nl_set_fill(const nl_vm *vm, nl_value set);
uint32_t nl_set_mask(const nl_vm *vm, nl_value set);
/** Takes an item out where pop() takes it; the set is not empty. No [gc]. */
nl_value nl_set_take(nl_vm *vm, nl_value set);
void nl_set_empty(const nl_vm *vm, nl_value set);
/** set gets the items of `other`, which is a set that nobody else holds. */
void nl_set_become(const nl_vm *vm, nl_value set, nl_value other);
/** [gc] The entries and cells of `other` into an empty set with as many cells. */
bool nl_set_clone(nl_vm *vm, nl_slot *set, nl_slot *other);
