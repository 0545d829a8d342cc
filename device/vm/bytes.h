/* What bytes and bytearray are made from. */
#pragma once
#include "operands.h"

/** type: "bytes" or "bytearray", for messages. bytes of a bytes-like value or an iterable of ints. */
bool nl_bytes_from(nl_vm *vm, const char *type, nl_slot *source, nl_slot *out);
/** bytes of a constructor's three arguments (source, encoding, errors), missing ones undefined. */
bool nl_bytes_construct(nl_vm *vm, const char *type, nl_slot *args, nl_slot *out);
