/* Async generators: __anext__, asend, athrow and aclose return a step, which runs the generator when it is awaited.
 *
 * What the generator yields itself comes in a cell (the compiler sees to that) and is the result of the step; all else
 * comes from an await inside, and is passed on to whoever drives the coroutine.
 * A step is an iterator: source the generator (undefined once the step is over), extra what to send or throw, position
 * what to do. What a coroutine's __await__ returns is a step, too: it runs the coroutine, whose end is its own.
 */
#include "containers.h"
#include "exceptions.h"
#include "instructions.h"
#include "iterators.h"
#include "native.h"
#include "types.h"

enum { STEP_SEND, STEP_THROW, STEP_CLOSE, STEP_COROUTINE, STEP_SORT = 3, STEP_BEGUN = 4 };

bool nl_is_async_step(const nl_vm *vm, nl_value v) {
  return nl_is_kind(v, KIND_ITERATOR) && ((nl_iterator *)nl_obj(vm, v))->sort == ITER_ASEND;
}

/** The step is over. */
static void finish(nl_vm *vm, nl_slot *step) { ((nl_iterator *)nl_obj(vm, *step))->source = NL_UNDEFINED; }

/** What the generator's frame gave, as the answer of the step. */
static bool step_result(nl_vm *vm, nl_slot *step, uint32_t sort, nl_slot *out) {
  nl_value result = vm->result;
  bool ended = vm->generator_ended;
  vm->result = NL_UNDEFINED;
  if (!ended && !nl_is_kind(result, KIND_CELL)) return *out = result, true;
  finish(vm, step);
  if (sort == STEP_COROUTINE) return *out = result, false;
  *out = NL_NONE;
  if (sort == STEP_CLOSE) return ended ? false : nl_raise(vm, TYPE_RuntimeError, "async generator ignored GeneratorExit");
  if (ended) return nl_raise(vm, TYPE_StopAsyncIteration, "");
  *out = ((nl_cell *)nl_obj(vm, result))->content;
  return false;
}

/** [gc] Runs the generator to its next yield or await; a class to be thrown was called before. */
static bool run_step(nl_vm *vm, nl_slot *step, nl_slot *generator, nl_slot *value, bool thrown, nl_slot *out) {
  uint32_t sort = ((nl_iterator *)nl_obj(vm, *step))->position & STEP_SORT;
  uint32_t state = NL_HEADER_FLAGS(((nl_generator *)nl_obj(vm, *generator))->header);
  *out = NL_NONE;
  if (sort == STEP_CLOSE && state == GENERATOR_NEW) ((nl_generator *)nl_obj(vm, *generator))->header |= GENERATOR_DONE << 6;
  if (sort == STEP_CLOSE && (state == GENERATOR_NEW || state == GENERATOR_DONE)) return finish(vm, step), false;
  if (nl_generator_begin(vm, generator, value, thrown, MODE_HOST, 0) == CALL_FRAME && nl_run(vm) == NL_OK)
    return step_result(vm, step, sort, out);
  finish(vm, step);
  if (nl_is_undefined(vm->exception)) return nl_raise(vm, TYPE_StopAsyncIteration, "");
  if (sort == STEP_CLOSE && (nl_pending_is(vm, TYPE_GeneratorExit) || nl_pending_is(vm, TYPE_StopAsyncIteration))) nl_clear_exception(vm);
  return false;
}

bool nl_async_step(nl_vm *vm, nl_slot *step, nl_value value, bool thrown, nl_slot *out) {
  nl_iterator *it = nl_obj(vm, *step);
  if (nl_is_undefined(it->source))
    return nl_raise(vm, TYPE_RuntimeError, "cannot reuse already awaited %s", (it->position & STEP_SORT) == STEP_COROUTINE ? "coroutine" : "__anext__()/asend()");
  bool begins = !(it->position & STEP_BEGUN) && !thrown;
  if (begins) thrown = (it->position & STEP_SORT) == STEP_THROW || (it->position & STEP_SORT) == STEP_CLOSE;
  it->position |= STEP_BEGUN;
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot *sent = nl_push(vm, begins ? it->extra : value), *generator = sent ? nl_push(vm, it->source) : NULL;
  nl_slot *held = generator ? nl_push(vm, *step) : NULL, *result = held ? nl_push(vm, NL_NONE) : NULL;
  bool more = result && run_step(vm, held, generator, sent, thrown, result);
  if (result) *out = *result;
  nl_release(vm, mark);
  nl_leave(vm);
  return more;
}

static nl_native_status new_step(nl_vm *vm, uint32_t sort, nl_slot *generator, nl_slot *value, nl_slot *out) {
  if (!nl_iterator_new(vm, ITER_ASEND, generator, value, out)) return NATIVE_RAISE;
  ((nl_iterator *)nl_obj(vm, *out))->position = sort;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_async_generator___aiter__) {
  (void)vm, (void)argc;
  *out = args[0];
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_async_generator___anext__) {
  (void)argc;
  nl_slot *none = nl_push(vm, NL_NONE);
  return none ? new_step(vm, STEP_SEND, &args[0], none, out) : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_async_generator_asend) {
  (void)argc;
  return new_step(vm, STEP_SEND, &args[0], &args[1], out);
}

NL_NATIVE_DEFINE(py_coroutine___await__) {
  (void)argc;
  nl_slot *none = nl_push(vm, NL_NONE);
  return none ? new_step(vm, STEP_COROUTINE, &args[0], none, out) : NATIVE_RAISE;
}

/** The exception that throw(type, value) means, in args[1]. */
static bool thrown_exception(nl_vm *vm, nl_slot *args) {
  if (nl_is_class(args[1])) {
    bool given = !nl_is_undefined(args[2]) && !nl_is_none(args[2]);
    if (given && nl_is_kind(args[2], KIND_EXCEPTION)) args[1] = args[2];
    else if (!nl_call(vm, args[1], given ? 1 : 0, &args[2], &args[1])) return false;
  }
  return nl_is_kind(args[1], KIND_EXCEPTION) ||
         nl_raise(vm, TYPE_TypeError, "exceptions must be classes or instances deriving from BaseException, not %t", &args[1]);
}

/* ---- steps driven by hand ---- */
/** [gc] What a step gives: its end is a StopIteration. */
static nl_native_status drive(nl_vm *vm, nl_slot *step, nl_value value, bool thrown, nl_slot *out) {
  if (nl_async_step(vm, step, value, thrown, out)) return NATIVE_OK;
  if (nl_is_undefined(vm->exception)) nl_stop_iteration(vm, *out);
  return NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_async_generator_asend_send) { return (void)argc, drive(vm, &args[0], args[1], false, out); }

NL_NATIVE_DEFINE(py_async_generator_asend___next__) { return (void)argc, drive(vm, &args[0], NL_NONE, false, out); }

NL_NATIVE_DEFINE(py_async_generator_asend_throw) { return (void)argc, thrown_exception(vm, args) ? drive(vm, &args[0], args[1], true, out) : NATIVE_RAISE; }

NL_NATIVE_DEFINE(py_async_generator_asend_close) {
  (void)argc;
  nl_iterator *it = nl_obj(vm, args[0]);
  nl_slot *source = nl_push(vm, it->source);
  bool closes = source && (it->position & STEP_SORT) == STEP_COROUTINE && !nl_is_undefined(*source);
  it->source = NL_UNDEFINED;
  *out = NL_NONE;
  return !closes || nl_call(vm, NL_NATIVE(NATIVE_coroutine_close), 1, source, out) ? NATIVE_OK : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_async_generator_athrow) {
  (void)argc;
  if (!thrown_exception(vm, args)) return NATIVE_RAISE;
  return new_step(vm, STEP_THROW, &args[0], &args[1], out);
}

NL_NATIVE_DEFINE(py_async_generator_aclose) {
  (void)argc;
  nl_slot *exception = nl_push(vm, NL_UNDEFINED);
  if (!exception || !nl_call(vm, NL_TYPE(TYPE_GeneratorExit), 0, NULL, exception)) return NATIVE_RAISE;
  return new_step(vm, STEP_CLOSE, &args[0], exception, out);
}
