/* Fuel: what bounds a run. Instructions are counted in chunks, so that the loop pays one subtraction at a backward jump or
 * a call; at the end of a chunk the deadline, the budget and the slice are looked at.
 *
 * C code that Python waits for (a native that iterates, a call from C) spends from a chunk of its own, vm->native_fuel,
 * which outlives the single call: a loop in C comes to the end of it as surely as a loop in Python.
 */
#pragma once
#include "vm.h"

/* What stands in vm->exception after a time-out: no handler catches it. */
#define NL_STOPPED NL_ELLIPSIS

int32_t nl_fuel_grant(nl_vm *vm);
/** Counts what was used of a grant. */
void nl_fuel_settle(nl_vm *vm, int32_t granted, int32_t left);
/** A chunk is used up: NL_OK to go on with the next, NL_SUSPENDED, NL_TIMED_OUT. */
nl_status nl_fuel_check(nl_vm *vm);
bool nl_fuel_refill(nl_vm *vm);

/** Charges C code for a step. False when the run is over: vm->exception is then NL_STOPPED. */
static inline bool nl_spend(nl_vm *vm, int32_t steps) {
  vm->native_fuel -= steps;
  return vm->native_fuel > 0 || nl_fuel_refill(vm);
}

/** The same for C code that looks at so many bytes in one go. */
static inline bool nl_spend_bytes(nl_vm *vm, uint32_t bytes) { return nl_spend(vm, (int32_t)(bytes / 64)); }
