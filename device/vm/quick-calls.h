/* The calls that the loop answers by itself (quick-calls.c). */
#pragma once
#include "vm.h"

/** Calls a native of positional arguments if that takes no memory and can't fail; false when the general way is needed. */
bool nl_call_quick(const nl_vm *vm, nl_value callee, uint32_t count, const nl_slot *args, nl_slot *out);
