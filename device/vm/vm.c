/* The life of a VM: made in the host's memory, started once, invoked often. */
#include "vm.h"

#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "fuel.h"
#include "image.h"
#include "instructions.h"
#include "report.h"

enum vm_state { STATE_NEW, STATE_READY, STATE_STARTING, STATE_INVOKING, STATE_FAILED };

_Static_assert(sizeof(nl_vm) <= NL_STATIC_START, "the VM's state lies below the initial heap");

/** Splits the memory: state, initial heap, heap and stack, mark bits. */
static bool lay_out(nl_vm *vm, uint32_t size, uint32_t initial_heap) {
  uint64_t bits = nl_heap_bits_size(size);
  if (size < NL_STATIC_START + initial_heap + bits + NL_MIN_FREE) return false;
  vm->bits_start = (uint32_t)(size - bits) & ~7u;
  vm->stack_high = vm->stack_low = vm->bits_start;
  vm->static_start = NL_STATIC_START;
  vm->heap_start = vm->heap_top = (NL_STATIC_START + initial_heap + 3u) & ~3u;
  uint64_t first = (uint64_t)vm->heap_start + NL_COLLECT_MIN;
  vm->collect_at = first < vm->stack_low ? (uint32_t)first : vm->stack_low;
  return true;
}

static uint32_t tuple_length(const nl_vm *vm, nl_ref tuple) { return (NL_HEADER_WORDS(*(uint32_t *)nl_at(vm, tuple)) - 1) / 2; }

/** The arrays of globals and modules: from the snapshot, or new and empty. */
static bool make_tables(nl_vm *vm) {
  vm->globals = nl_header(vm)->globals;
  vm->modules = nl_header(vm)->initialized;
  if (!vm->globals) vm->globals = nl_alloc(vm, KIND_ARRAY, 1 + 2 * tuple_length(vm, nl_header(vm)->global_names));
  if (vm->globals && !vm->modules) vm->modules = nl_alloc(vm, KIND_ARRAY, 1 + 2 * nl_header(vm)->module_count);
  return vm->globals && vm->modules;
}

/* Values of nl_state stand behind the globals once there is one. */
nl_value nl_state_get(const nl_vm *vm, enum nl_state which) {
  uint32_t at = tuple_length(vm, nl_header(vm)->global_names) + which;
  return at < tuple_length(vm, vm->globals) ? nl_slots_at(vm, vm->globals)[at] : NL_UNDEFINED;
}

bool nl_state_set(nl_vm *vm, enum nl_state which, const nl_slot *value) {
  uint32_t count = tuple_length(vm, nl_header(vm)->global_names);
  if (tuple_length(vm, vm->globals) == count) {
    nl_ref made = nl_alloc(vm, KIND_ARRAY, 1 + 2 * (count + STATE_COUNT));
    if (!made) return false;
    memcpy(nl_slots_at(vm, made), nl_slots_at(vm, vm->globals), count * sizeof(nl_slot));
    vm->globals = made;
  }
  nl_slots_at(vm, vm->globals)[count + which] = *value;
  return true;
}

nl_status nl_vm_init(void *memory, size_t size, const uint8_t *image, size_t image_size, bool checked, const nl_host *host, nl_vm **out) {
  if (!memory || !image || !host || !out || (uintptr_t)memory % 8 || (uintptr_t)image % 4) return NL_BAD_ARGUMENT;
  if (!checked && nl_image_check(image, image_size)) return NL_BAD_IMAGE;
  if (size < NL_STATIC_START) return NL_NO_MEMORY;
  if (size > 0x40000000u) size = 0x40000000u;
  nl_vm *vm = memory;
  memset(vm, 0, NL_STATIC_START);
  vm->image = image;
  vm->image_size = (uint32_t)image_size;
  vm->host = *host;
  vm->exception = vm->result = vm->tail_callee = vm->context = vm->last_resort = NL_UNDEFINED;
  vm->handling = NL_NONE;
  if (!lay_out(vm, (uint32_t)size & ~7u, nl_header(vm)->heap_size)) return NL_NO_MEMORY;
  memcpy((uint8_t *)vm + NL_STATIC_START, image + nl_header(vm)->heap, nl_header(vm)->heap_size);
  if (!make_tables(vm)) return NL_NO_MEMORY;
  vm->state = nl_header(vm)->flags & 1 ? STATE_READY : STATE_NEW;
  *out = vm;
  return NL_OK;
}

/* ---- running ---- */
static void reset(nl_vm *vm) {
  vm->stack_low = vm->stack_high;
  vm->frame = vm->depth = vm->c_depth = 0;
  vm->exception = vm->result = vm->tail_callee = NL_UNDEFINED;
  vm->handling = NL_NONE;
  vm->error = ERROR_EXCEPTION;
  vm->slice_left = vm->slice;
  if (!nl_is_undefined(vm->last_resort)) return;
  nl_raise(vm, TYPE_MemoryError, "");
  vm->last_resort = vm->exception;
  vm->exception = NL_UNDEFINED;
}

/** What sys.exit() was given: a status, or what is written to the errors before status 1. */
static void take_exit_code(nl_vm *vm, nl_slot *code) {
  bool number = nl_is_int(*code) || nl_is_bool(*code);
  vm->exit_status = nl_is_none(*code) ? 0 : number ? (int32_t)(NL_LO(*code) & 0xFFu) : 1;
  if (nl_is_none(*code) || number || !vm->host.write || !nl_str_of(vm, code, code)) return;
  nl_text text = nl_str_text(vm, code);
  vm->host.write(vm->host.context, 2, text.data, text.length);
  vm->host.write(vm->host.context, 2, "\n", 1);
}

/** What is no Exception ends the process of AWS's runtime, with a traceback and status 1. */
static nl_status ended(nl_vm *vm) {
  const char *text;
  size_t length;
  vm->exit_status = 1;
  if (vm->host.write && nl_report_text(vm, &text, &length) == NL_OK) vm->host.write(vm->host.context, 2, text, length);
  return NL_EXITED;
}

/** SystemExit is an end, not a failure. */
static nl_status failed(nl_vm *vm) {
  if (!nl_pending_is(vm, TYPE_SystemExit)) return vm->invocation && !nl_pending_is(vm, TYPE_Exception) ? ended(vm) : NL_EXCEPTION;
  nl_slot *items;
  uint32_t count = 0;
  nl_sequence(vm, nl_exception_at(vm, vm->exception)->args, &items, &count);
  nl_slot *code = nl_push(vm, count ? items[0] : NL_NONE);
  if (code) take_exit_code(vm, code);
  return NL_EXITED;
}

/** The budget or the deadline ended it, wherever it was: nothing can go on from there. */
static nl_status stopped(nl_vm *vm) {
  vm->state = STATE_FAILED;
  return NL_TIMED_OUT;
}

static nl_status finish_invocation(nl_vm *vm, const char **result, size_t *length) {
  nl_builder builder;
  nl_slot *value = nl_push(vm, vm->result);
  vm->result = NL_UNDEFINED;
  bool ok = value && nl_builder_start(vm, &builder, 64) && nl_json_write_result(&builder, value);
  if (!ok && vm->exception == NL_STOPPED) return stopped(vm);
  if (!ok) {
    vm->error = ERROR_MARSHAL;
    return failed(vm);
  }
  nl_text text = nl_builder_text(&builder); /* the builder's slot stays on the stack until the next call */
  *result = text.data;
  *length = text.length;
  return NL_OK;
}

/** What a run that came back means. */
static nl_status conclude(nl_vm *vm, nl_status status, const char **result, size_t *length) {
  if (status == NL_SUSPENDED) return status;
  bool starting = vm->state == STATE_STARTING;
  vm->state = status == NL_OK || !starting ? STATE_READY : STATE_FAILED;
  if (status == NL_TIMED_OUT || (status == NL_EXCEPTION && vm->exception == NL_STOPPED)) return stopped(vm);
  if (status == NL_EXCEPTION) return failed(vm);
  return starting ? NL_OK : finish_invocation(vm, result, length);
}

nl_status nl_run_modules(nl_vm *vm) {
  if (vm->state == STATE_READY) return NL_OK;
  if (vm->state != STATE_NEW) return NL_BUSY;
  reset(vm);
  vm->state = STATE_STARTING;
  bool started = false;
  nl_slot *module = nl_push(vm, NL_UNDEFINED);
  if (!module || !nl_import_main(vm, module, &started)) return conclude(vm, NL_EXCEPTION, NULL, NULL);
  return conclude(vm, started ? nl_run(vm) : NL_OK, NULL, NULL);
}

nl_status nl_run_handler(nl_vm *vm, const char *event, size_t event_length, const nl_context *context, const char **result, size_t *result_length) {
  if (vm->state == STATE_NEW) {
    vm->deadline_ms = context ? context->deadline_ms : 0;
    nl_status status = nl_run_modules(vm);
    if (status != NL_OK) return status;
  }
  if (vm->state != STATE_READY) return NL_BUSY;
  reset(vm);
  vm->invocation = context;
  vm->context = NL_UNDEFINED;
  vm->deadline_ms = context ? context->deadline_ms : 0;
  uint32_t handler = nl_header(vm)->handler;
  nl_value callee = handler == NL_NO_INDEX ? NL_UNDEFINED : nl_slots_at(vm, vm->globals)[handler];
  if (nl_is_undefined(callee)) {
    vm->error = ERROR_NO_HANDLER;
    return NL_EXCEPTION;
  }
  vm->state = STATE_INVOKING;
  nl_slot *out = nl_push(vm, NL_UNDEFINED), *second = out ? nl_push(vm, NL_LAMBDA_CONTEXT) : NULL;
  nl_slot *first = second ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!first || !nl_json_read(vm, event, event_length, first)) {
    vm->error = ERROR_UNMARSHAL;
    return conclude(vm, NL_EXCEPTION, result, result_length);
  }
  nl_call_outcome outcome = nl_call_begin(vm, nl_slots_at(vm, vm->globals)[handler], 2, first, NL_UNDEFINED, MODE_HOST, 0, out);
  if (outcome == CALL_DONE) vm->result = *out;
  return conclude(vm, outcome == CALL_FRAME ? nl_run(vm) : outcome == CALL_DONE ? NL_OK : NL_EXCEPTION, result, result_length);
}

nl_status nl_run_on(nl_vm *vm, const char **result, size_t *result_length) {
  if (vm->state != STATE_INVOKING && vm->state != STATE_STARTING) return NL_BAD_ARGUMENT;
  return conclude(vm, nl_run(vm), result, result_length);
}

/* ---- settings and facts ---- */
bool nl_vm_is_ready(const nl_vm *vm) { return vm->state == STATE_READY; }

bool nl_vm_is_suspended(const nl_vm *vm) { return vm->state == STATE_STARTING || vm->state == STATE_INVOKING; }

void nl_set_slice(nl_vm *vm, uint32_t instructions) { vm->slice = vm->slice_left = instructions; }

void nl_set_budget(nl_vm *vm, uint64_t instructions) { vm->budget = instructions ? vm->instructions + instructions : 0; }

int nl_exit_status(const nl_vm *vm) { return vm->exit_status; }

const char *nl_host_use(const nl_vm *vm) { return vm->host_use; }

void nl_vm_stats(const nl_vm *vm, nl_stats *out) {
  uint32_t used = vm->heap_top - vm->static_start, fixed = vm->heap_start - vm->static_start;
  *out = (nl_stats){
      .heap_used = used,
      .heap_peak = vm->heap_peak + fixed > used ? vm->heap_peak + fixed : used,
      .heap_capacity = vm->stack_high - vm->static_start,
      .stack_peak = vm->stack_peak,
      .c_stack_peak = vm->c_stack_peak,
      .collections = vm->collections,
      .instructions = vm->instructions,
  };
}
