/* The public functions that run code of a program. One at a time: a host function that calls back into the VM that called it
 * is told so, and nothing of the run below it is touched.
 */
#include "report.h"
#include "vm.h"

#define HERE ((uintptr_t)__builtin_frame_address(0))

static bool enter(nl_vm *vm) {
  if (vm->entered) return false;
  vm->entered = true;
  vm->c_stack_top = HERE;
  return true;
}

static nl_status leave(nl_vm *vm, nl_status status) {
  vm->entered = false;
  return status;
}

void nl_c_stack_note(nl_vm *vm) {
  uintptr_t here = HERE;
  if (vm->c_stack_top > here && vm->c_stack_top - here > vm->c_stack_peak) vm->c_stack_peak = (uint32_t)(vm->c_stack_top - here);
}

nl_status nl_vm_start(nl_vm *vm) { return enter(vm) ? leave(vm, nl_run_modules(vm)) : NL_BUSY; }

nl_status nl_invoke(nl_vm *vm, const char *event, size_t event_length, const nl_context *context, const char **result, size_t *result_length) {
  return enter(vm) ? leave(vm, nl_run_handler(vm, event, event_length, context, result, result_length)) : NL_BUSY;
}

nl_status nl_resume(nl_vm *vm, const char **result, size_t *result_length) {
  return enter(vm) ? leave(vm, nl_run_on(vm, result, result_length)) : NL_BUSY;
}

nl_status nl_error_json(nl_vm *vm, const char **text, size_t *length) {
  if (nl_vm_is_suspended(vm) || !enter(vm)) return NL_BUSY;
  return leave(vm, nl_report_json(vm, text, length));
}

nl_status nl_error_text(nl_vm *vm, const char **text, size_t *length) {
  if (nl_vm_is_suspended(vm) || !enter(vm)) return NL_BUSY;
  return leave(vm, nl_report_text(vm, text, length));
}

nl_status nl_snapshot(nl_vm *vm, uint8_t *out, size_t capacity, size_t *size) {
  return enter(vm) ? leave(vm, nl_snapshot_write(vm, out, capacity, size)) : NL_BUSY;
}
