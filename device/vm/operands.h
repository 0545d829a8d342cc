/* How natives read their operands and give their results. */
#pragma once
#include "containers.h"
#include "native.h"

static inline nl_native_status nl_done(bool ok) { return ok ? NATIVE_OK : NATIVE_RAISE; }

/** Ends with a value; undefined stands for the exception that its maker raised. */
static inline bool nl_give(nl_slot *out, nl_value v) {
  if (nl_is_undefined(v)) return false;
  *out = v;
  return true;
}

static inline nl_native_status nl_give_native(nl_slot *out, nl_value v) {
  *out = v;
  return NATIVE_OK;
}

/** [gc] Pushes `count` neighbouring slots, all undefined; NULL with an exception pending when the stack is full. Fetch
 *  values from the heap after this, not before: it may collect. */
nl_slot *nl_push_slots(nl_vm *vm, uint32_t count);

static inline bool nl_is_missing(nl_value v) { return nl_is_undefined(v) || nl_is_none(v); }

/** Words of an object of `bytes` bytes (header included) or more than any object may have, so that nl_alloc raises MemoryError. */
static inline uint32_t nl_words_of(uint64_t bytes) {
  return bytes > (uint64_t)NL_MAX_OBJECT_WORDS * 4 ? UINT32_MAX : (uint32_t)((bytes + 3) / 4);
}

/** True when v can be an index: int, bool, or an instance with __index__. */
bool nl_is_indexable(nl_vm *vm, nl_value v);
/** False for an int beyond 64 bits, which CPython tells apart from one that is too large. */
bool nl_fits_64(nl_vm *vm, nl_value v);
/** Resolves an item index against a length: type_error is a format that gets the key's type name (%t), range_error a plain text. */
bool nl_item_index(nl_vm *vm, nl_slot *key, uint32_t length, const char *type_error, const char *range_error, uint32_t *out);
/** Optional int argument. */
bool nl_optional_index(nl_vm *vm, nl_slot *v, int32_t otherwise, int32_t *out);
/** Optional start and end arguments clipped to a length, as every search method clips them. start may come out above end. */
bool nl_search_window(nl_vm *vm, nl_slot *bounds, uint32_t length, uint32_t *start, uint32_t *end);
/** Count of a repetition, 0 for negative ones; TypeError "can't multiply sequence by non-int of type …". */
bool nl_repeat_count(nl_vm *vm, nl_slot *v, uint32_t *out);
/** Optional truth value. */
bool nl_optional_truth(nl_vm *vm, nl_slot *v, bool otherwise, bool *out);
/** Unwraps a str argument in place; TypeError by a format with %t when it is none. */
bool nl_want_str(nl_vm *vm, nl_slot *v, const char *type_error);
