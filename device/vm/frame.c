/* Pushing and dropping frames; moving a generator's registers between its object and the stack. */
#include "frame.h"

#include "exceptions.h"

bool nl_frame_push(nl_vm *vm, nl_slot *function, uint32_t mode, uint32_t destination) {
  if (vm->depth >= NL_RECURSION_MAX) return nl_raise(vm, TYPE_RecursionError, "maximum recursion depth exceeded");
  const nl_code *code = nl_at(vm, ((nl_function *)nl_obj(vm, *function))->code);
  uint32_t head = mode & FRAME_EXTENDED ? 4 : 2, registers = code->register_count;
  if (!nl_stack_grow(vm, registers + head)) return false;
  uint32_t at = vm->stack_low + head * 8;
  nl_slot *frame = nl_frame_at(vm, at);
  frame[-1] = *function;
  frame[-2] = FRAME_LINK(mode, destination, 0, vm->frame);
  vm->frame = at;
  vm->depth++;
  return true;
}

void nl_frame_pop(nl_vm *vm) {
  nl_slot *frame = nl_frame_at(vm, vm->frame);
  uint32_t caller = frame_caller(frame);
  vm->depth--;
  if (frame_mode(frame) == MODE_HOST) {
    /* The C code that called gets its stack back by itself; all below this frame is free. */
    vm->stack_low = vm->frame + 8u * frame_code(vm, frame)->register_count;
  } else {
    vm->stack_low = frame_base(nl_frame_at(vm, caller), caller);
  }
  vm->frame = caller;
}

/** Makes a generator end: nothing inside is needed any more. */
static void generator_finish(nl_generator *generator) {
  generator->header = (generator->header & ~0xC0u) | (GENERATOR_DONE << 6);
  uint32_t count = (NL_HEADER_WORDS(generator->header) - 6) / 2;
  for (uint32_t i = 0; i < count; i++) generator->registers[i] = NL_UNDEFINED;
}

nl_call_outcome nl_generator_begin(nl_vm *vm, nl_slot *generator, nl_slot *sent, bool thrown, uint32_t mode, uint32_t destination) {
  nl_generator *g = nl_obj(vm, *generator);
  uint32_t state = NL_HEADER_FLAGS(g->header);
  if (state == GENERATOR_RUNNING) return nl_raise(vm, TYPE_ValueError, "%t already executing", generator), CALL_FAILED;
  if (state == GENERATOR_NEW && !thrown && !nl_is_none(*sent))
    return nl_raise(vm, TYPE_TypeError, "can't send non-None value to a just-started %t", generator), CALL_FAILED;
  bool coroutine = nl_builtin_type_of(vm, *generator) == TYPE_coroutine;
  if (state == GENERATOR_DONE && coroutine) return nl_raise(vm, TYPE_RuntimeError, "cannot reuse already awaited coroutine"), CALL_FAILED;
  if (state == GENERATOR_DONE) {
    if (thrown)
      nl_throw_value(vm, *sent);
    else if (mode == MODE_NEXT)
      nl_raise(vm, TYPE_StopIteration, "");
    return CALL_FAILED;
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, *generator), *value = held ? nl_push(vm, *sent) : NULL;
  nl_slot *function = value ? nl_push(vm, NL_OBJECT(KIND_FUNCTION, ((nl_generator *)nl_obj(vm, *generator))->function)) : NULL;
  if (!function || !nl_frame_push(vm, function, mode | FRAME_EXTENDED, destination)) return nl_release(vm, mark), CALL_FAILED;
  nl_slot *frame = nl_frame_at(vm, vm->frame);
  g = nl_obj(vm, *held);
  uint32_t registers = frame_code(vm, frame)->register_count;
  memcpy(frame, g->registers, registers * 8u);
  frame[-3] = *held;
  frame[-4] = vm->handling;
  if (!nl_is_undefined(g->handling)) vm->handling = g->handling;
  frame_save_pc(frame, g->pc);
  if (state == GENERATOR_SUSPENDED && !thrown) frame[g->resume_register] = *value;
  g->header = (g->header & ~0xC0u) | (GENERATOR_RUNNING << 6);
  vm->delegating = !thrown && state == GENERATOR_SUSPENDED && (((const uint32_t *)nl_at(vm, frame_code(vm, frame)->words))[g->pc] & 0xFFu) == OP_YIELDFROM;
  if (thrown) nl_throw_value(vm, *value);
  return CALL_FRAME;
}

void nl_generator_suspend(nl_vm *vm, uint32_t pc, uint32_t resume_register) {
  nl_slot *frame = nl_frame_at(vm, vm->frame);
  nl_generator *g = nl_obj(vm, frame[-3]);
  memcpy(g->registers, frame, frame_code(vm, frame)->register_count * 8u);
  g->pc = pc;
  g->resume_register = resume_register;
  g->header = (g->header & ~0xC0u) | (GENERATOR_SUSPENDED << 6);
  g->handling = vm->handling == frame[-4] ? NL_UNDEFINED : vm->handling;
  vm->handling = frame[-4];
}

void nl_generator_end(nl_vm *vm) {
  nl_slot *frame = nl_frame_at(vm, vm->frame);
  generator_finish(nl_obj(vm, frame[-3]));
  vm->handling = frame[-4];
}
