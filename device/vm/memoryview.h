/* memoryview; see memoryview.c. */
#pragma once
#include "operands.h"

/** The bytes of a view whose items lie side by side; false for others, and for released ones. Dead after [gc]. */
bool nl_memoryview_bytes(const nl_vm *vm, nl_value view, const uint8_t **data, uint32_t *length);
/** [gc] A view of anything bytes-like; of a view another one. */
bool nl_memoryview_of(nl_vm *vm, nl_slot *any, nl_slot *out);
/** [gc] Its bytes as bytes, in the view's order. */
bool nl_memoryview_copy(nl_vm *vm, nl_slot *view, nl_slot *out);
bool nl_memoryview_length(nl_vm *vm, nl_value view, uint32_t *out);
bool nl_memoryview_getitem(nl_vm *vm, nl_slot *view, nl_slot *key, nl_slot *out);
bool nl_memoryview_setitem(nl_vm *vm, nl_slot *view, nl_slot *key, nl_slot *value);
/** Equality with any bytes-like object, item by item; *handled is false for others. */
bool nl_memoryview_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out, bool *handled);
bool nl_memoryview_hash(nl_vm *vm, nl_slot *view, int64_t *out);
bool nl_memoryview_attribute(nl_vm *vm, nl_slot *view, uint32_t symbol, nl_slot *out);
