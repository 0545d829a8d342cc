/* Fuel, see fuel.h. */
#include "fuel.h"

/* Instructions between two looks at the clock. Two chunks may be open at once, the loop's and that of C code, so a budget or
 * a deadline is kept to within twice as many. */
#define CHUNK 500u
/* Less would not carry a run over the call at which it was suspended. */
#define CHUNK_MIN 16u

int32_t nl_fuel_grant(nl_vm *vm) {
  uint64_t chunk = CHUNK;
  if (vm->slice && vm->slice_left < chunk) chunk = vm->slice_left;
  if (vm->budget && vm->budget - vm->instructions < chunk) chunk = vm->budget - vm->instructions;
  return (int32_t)(chunk < CHUNK_MIN ? CHUNK_MIN : chunk);
}

void nl_fuel_settle(nl_vm *vm, int32_t granted, int32_t left) {
  uint32_t used = (uint32_t)(granted - left);
  vm->instructions += used;
  vm->slice_left = vm->slice_left > used ? vm->slice_left - used : 0;
}

nl_status nl_fuel_check(nl_vm *vm) {
  if (vm->budget && vm->instructions >= vm->budget) return NL_TIMED_OUT;
  if (vm->deadline_ms > 0 && vm->host.monotonic_ms && vm->host.monotonic_ms(vm->host.context) >= vm->deadline_ms) return NL_TIMED_OUT;
  if (!vm->slice || vm->slice_left) return NL_OK;
  if (vm->c_depth == 0) return NL_SUSPENDED;
  return NL_OK; /* C on the stack can't be left in the middle: the loop below it suspends */
}

bool nl_fuel_refill(nl_vm *vm) {
  nl_fuel_settle(vm, vm->native_grant, vm->native_fuel);
  if (nl_fuel_check(vm) == NL_TIMED_OUT) {
    vm->native_fuel = vm->native_grant = 0;
    vm->exception = NL_STOPPED;
    return false;
  }
  vm->native_fuel = vm->native_grant = nl_fuel_grant(vm);
  return true;
}
