/* Containers: what protocols.c and the loop call for list, tuple, dict, its views, set, frozenset, range and slice.
 * The conventions stand at the head of text.h.
 */
#pragma once
#include "text.h"

/* ---- list and tuple (`sequence` is either, or the KIND_ARRAY-like values inside) ---- */
/** Both lists or both tuples. */
bool nl_sequence_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out);
/** op: OP_LT, OP_LE, OP_GT, OP_GE. Both lists or both tuples. */
bool nl_sequence_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out);
bool nl_sequence_getitem(nl_vm *vm, nl_slot *sequence, nl_slot *key, nl_slot *out);
bool nl_sequence_contains(nl_vm *vm, nl_slot *sequence, nl_slot *item, bool *out);
/** TypeError unless other is of the same kind. */
bool nl_sequence_concat(nl_vm *vm, nl_slot *sequence, nl_slot *other, nl_slot *out);
bool nl_sequence_repeat(nl_vm *vm, nl_slot *sequence, nl_slot *count, nl_slot *out);
/** What hash() shows for a tuple, CPython's numbers. */
bool nl_tuple_hash(nl_vm *vm, nl_slot *tuple, int64_t *out);
/** New tuple of `count` values that lie in stack slots. Undefined on MemoryError. */
nl_value nl_tuple_of(nl_vm *vm, uint32_t count, const nl_slot *items);
nl_value nl_list_of(nl_vm *vm, uint32_t count, const nl_slot *items);
/** Any iterable as a tuple (a tuple itself). */
bool nl_tuple_from(nl_vm *vm, nl_slot *iterable, nl_slot *out);
bool nl_list_setitem(nl_vm *vm, nl_slot *list, nl_slot *key, nl_slot *value);
bool nl_list_delitem(nl_vm *vm, nl_slot *list, nl_slot *key);
/** list += iterable. */
bool nl_list_extend(nl_vm *vm, nl_slot *list, nl_slot *iterable);
/** list *= count. */
bool nl_list_repeat_inplace(nl_vm *vm, nl_slot *list, nl_slot *count);

/* ---- dict ---- */
bool nl_dict_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out);
/** Whether the key is there. */
bool nl_dict_has(nl_vm *vm, nl_slot *dict, nl_slot *key, bool *out);
/** dict[key]; KeyError(key) when missing (the caller looks for __missing__ on a subclass first, by nl_dict_get). */
bool nl_dict_getitem(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *out);
bool nl_dict_delitem(nl_vm *vm, nl_slot *dict, nl_slot *key);
bool nl_dict_copy(nl_vm *vm, nl_slot *dict, nl_slot *out);
/** dict | other, both dicts. dict |= other is nl_dict_update. */
bool nl_dict_union(nl_vm *vm, nl_slot *dict, nl_slot *other, nl_slot *out);
/** Counts entries that are there, of a dict, set or frozenset. No [gc]. */
uint32_t nl_dict_length(const nl_vm *vm, nl_value dict);
/** The check of every step of an iteration: RuntimeError "dictionary changed size during iteration" ("Set …" for a set)
 *  when version, taken at the start by nl_dict_version, is no more the same. */
uint32_t nl_dict_version(const nl_vm *vm, nl_value dict);
bool nl_dict_check_version(nl_vm *vm, nl_value dict, uint32_t version);
/** Previous live entry below *position, which then is its number; false at the start. For reversed(). No [gc]. */
bool nl_dict_entry_before(const nl_vm *vm, nl_value dict, uint32_t *position, nl_slot **key, nl_slot **value);

/* ---- dict views ---- */
enum nl_view_sort { VIEW_KEYS, VIEW_VALUES, VIEW_ITEMS };
nl_value nl_dictview_new(nl_vm *vm, nl_slot *dict, enum nl_view_sort sort); /* undefined on MemoryError */
enum nl_view_sort nl_dictview_sort(const nl_vm *vm, nl_value view);
/** The dict that a view shows. */
nl_value nl_dictview_dict(const nl_vm *vm, nl_value view);
bool nl_dictview_contains(nl_vm *vm, nl_slot *view, nl_slot *item, bool *out);

/* ---- set and frozenset; keys and items views serve as sets too ---- */
/** True for set, frozenset, dict_keys and dict_items: what the functions below take. */
bool nl_is_set_like(const nl_vm *vm, nl_value v);
bool nl_set_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out);
/** op: OP_LT, OP_LE, OP_GT, OP_GE: subset and superset tests. */
bool nl_set_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out);
/** op: OP_AND, OP_OR, OP_SUB, OP_XOR. The result is of the first one's type (set for views, whose other operand may be any iterable). */
bool nl_set_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out);
/** a op= b in place; a is a set, b set-like. */
bool nl_set_inplace(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b);
bool nl_set_remove(nl_vm *vm, nl_slot *set, nl_slot *item, bool *found);
/** What hash() shows for a frozenset, CPython's numbers. */
bool nl_frozenset_hash(nl_vm *vm, nl_slot *set, int64_t *out);
bool nl_set_from(nl_vm *vm, enum nl_kind kind, nl_slot *iterable, nl_slot *out);
/** Next item at or after cell *position; false at the end. Steps *position past it. No [gc]. */
bool nl_set_entry(nl_vm *vm, nl_value set, uint32_t *position, nl_slot *item);

/* ---- range and slice. A range's numbers fit 64 bits, OverflowError otherwise ---- */
typedef struct {
  int64_t start, stop, step;
  uint64_t length;
} nl_range_numbers;
nl_range_numbers nl_range_read(const nl_vm *vm, nl_value range); /* no [gc] */
bool nl_range_getitem(nl_vm *vm, nl_slot *range, nl_slot *key, nl_slot *out);
bool nl_range_contains(nl_vm *vm, nl_slot *range, nl_slot *item, bool *out);
bool nl_range_equal(const nl_vm *vm, nl_value a, nl_value b); /* no [gc] */
/** The same items from the last; *fits: false, and no range made, when its ends are no ints of 64 bits. */
bool nl_range_reversed(nl_vm *vm, nl_value range, nl_slot *out, bool *fits);
bool nl_range_hash(nl_vm *vm, nl_slot *range, int64_t *out);
nl_value nl_slice_new(nl_vm *vm, const nl_slot *parts /* start, stop, step on the stack */);
bool nl_slice_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out);
/** As their three parts in a tuple. */
bool nl_slice_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out);
bool nl_slice_hash(nl_vm *vm, nl_slot *slice, int64_t *out);
/** An int that fits 64 bits (also bool); false without exception otherwise. */
bool nl_int_to_i64(const nl_vm *vm, nl_value v, int64_t *out);

/* ---- repr ---- */
/** repr of every kind in text.h and this header. A container inside itself becomes [...], (...), {...} or set(...). */
bool nl_container_repr(nl_vm *vm, nl_slot *v, nl_slot *out);
/** The repr of the set, frozenset or bytearray inside an instance gets the name of its class. */
bool nl_named_repr(nl_vm *vm, nl_value inner, nl_slot *instance, nl_slot *repr);
/** Adds repr(v) of any value to a builder. */
bool nl_builder_add_repr(nl_builder *builder, nl_slot *v);
