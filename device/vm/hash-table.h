/* The table under dict, set and frozenset; see hash-table.c. `table` is a slot with any of them. */
#pragma once
#include "equality.h"

#define NOT_FOUND UINT32_MAX

static inline nl_dict *nl_table_at(const nl_vm *vm, nl_value table) { return nl_obj(vm, table); }
/** Slots of an entry: key and value, or a key alone. */
static inline uint32_t nl_table_width(nl_value table) { return nl_is_kind(table, KIND_DICT) ? 2 : 1; }
/** Slots of entry number `entry`. No [gc]. */
static inline nl_slot *nl_table_entry(const nl_vm *vm, nl_value table, uint32_t entry) {
  return nl_slots_at(vm, nl_table_at(vm, table)->entries) + entry * nl_table_width(table);
}

/** [gc] New empty table of KIND_DICT, KIND_SET or KIND_FROZENSET. */
nl_value nl_table_new(nl_vm *vm, enum nl_kind kind, uint32_t capacity);
/** [gc] Entry number of a key, NOT_FOUND when it is not there. TypeError when the key is unhashable. */
bool nl_table_find(nl_vm *vm, nl_slot *table, nl_slot *key, uint32_t *entry);
/** [gc] Adds a key or finds it; *entry is its number. A new entry's value is undefined. */
bool nl_table_add(nl_vm *vm, nl_slot *table, nl_slot *key, uint32_t *entry);
/** Removes an entry. No [gc]. */
void nl_table_remove(const nl_vm *vm, nl_value table, uint32_t entry);
void nl_table_clear(const nl_vm *vm, nl_value table);
/** Steps to the next live entry at or after *position: its slots, NULL at the end. No [gc]. */
nl_slot *nl_table_next(const nl_vm *vm, nl_value table, uint32_t *position);
/** Number of the last live entry, NOT_FOUND when empty. No [gc]. */
uint32_t nl_table_last(const nl_vm *vm, nl_value table);
/** [gc] Copy as another kind of table of the same width. */
bool nl_table_copy(nl_vm *vm, nl_slot *table, enum nl_kind kind, nl_slot *out);
