/* Binding arguments to parameters. */
#pragma once
#include "frame.h"
#include "native.h"

/** [gc] Fills the parameters of the frame just pushed. kwnames: tuple or undefined, in a stack slot. */
bool nl_bind_function(nl_vm *vm, uint32_t npos, nl_slot *args, nl_slot *kwnames);
/** [gc] Lays a native's arguments out on the stack as native.h says. A **kwargs without keywords is undefined. */
bool nl_bind_native(nl_vm *vm, const nl_native *native, uint32_t npos, nl_slot *args, nl_slot *kwnames, nl_slot **bound, uint32_t *count);
