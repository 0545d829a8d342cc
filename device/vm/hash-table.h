/* The table under dict; see hash-table.c. `table` is a slot with one. */
#pragma once
#include "equality.h"

#define NOT_FOUND UINT32_MAX

static inline nl_dict *nl_table_at(const nl_vm *vm, nl_value table) { return nl_obj(vm, table); }
/** Key and value of entry number `entry`. No [gc]. */
static inline nl_slot *nl_table_entry(const nl_vm *vm, nl_value table, uint32_t entry) {
  return nl_slots_at(vm, nl_table_at(vm, table)->entries) + entry * 2;
}

/** [gc] New empty dict. */
nl_value nl_table_new(nl_vm *vm, uint32_t capacity);
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
bool nl_table_copy(nl_vm *vm, nl_slot *table, nl_slot *out);
