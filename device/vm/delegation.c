/* yield from and await: what a suspended generator waits for gets what is sent and thrown into it.
 *
 * Generators are delegated to by the loop itself, without C in between; this file knows every other iterator.
 */
#include "containers.h"
#include "exceptions.h"
#include "instructions.h"
#include "iterators.h"
#include "types.h"

/** A pending StopIteration is the end of what is delegated to: its value becomes the result. Always false. */
static bool delegate_ended(nl_vm *vm, nl_slot *out) {
  nl_slot *items;
  uint32_t count = 0;
  *out = NL_NONE;
  if (!nl_pending_is(vm, TYPE_StopIteration)) return false;
  nl_sequence(vm, nl_exception_at(vm, vm->exception)->args, &items, &count);
  if (count) *out = items[0];
  nl_clear_exception(vm);
  return false;
}

/** [gc] iterator.name, or undefined where it has none. False with an exception pending. */
static bool optional_method(nl_vm *vm, nl_slot *iterator, const char *name, nl_slot *method) {
  nl_value text = nl_str_new(vm, name, strlen(name));
  *method = text;
  if (nl_is_undefined(text)) return false;
  if (nl_attribute_get(vm, iterator, (nl_name){method, NAME_UNKNOWN}, method, true)) return true;
  *method = NL_UNDEFINED;
  return nl_is_undefined(vm->exception);
}

bool nl_delegate(nl_vm *vm, nl_slot *iterator, nl_value sent, nl_slot *out) {
  if (nl_is_async_step(vm, *iterator)) return nl_async_step(vm, iterator, sent, false, out);
  nl_value step = nl_is_kind(*iterator, KIND_INSTANCE) ? nl_special(vm, *iterator, SYM___next__) : NL_UNDEFINED;
  if (nl_is_none(sent)) {
    if (nl_is_undefined(step) ? nl_next(vm, iterator, out) : nl_call_method(vm, step, iterator, 0, NULL, out)) return true;
    return delegate_ended(vm, out);
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *value = nl_push(vm, sent), *text = value ? nl_push(vm, NL_UNDEFINED) : NULL, *method = text ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = method && !nl_is_undefined(*text = nl_str_new(vm, "send", 4)) && nl_getattr(vm, iterator, text, method) &&
            nl_call(vm, *method, 1, value, out);
  nl_release(vm, mark);
  return ok || delegate_ended(vm, out);
}

bool nl_delegate_throw(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  if (nl_is_async_step(vm, *iterator)) {
    nl_value exception = vm->exception;
    vm->exception = NL_UNDEFINED;
    return nl_async_step(vm, iterator, exception, true, out);
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *thrown = nl_push(vm, vm->exception), *method = thrown ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool closes = nl_pending_is(vm, TYPE_GeneratorExit), ok = method != NULL;
  vm->exception = NL_UNDEFINED;
  ok = ok && optional_method(vm, iterator, closes ? "close" : "throw", method);
  if (ok && !closes && !nl_is_undefined(*method)) {
    ok = nl_call(vm, *method, 1, thrown, out) || delegate_ended(vm, out);
    nl_release(vm, mark);
    return ok;
  }
  ok = ok && (nl_is_undefined(*method) || nl_call(vm, *method, 0, NULL, method));
  if (ok) vm->exception = *thrown;
  nl_release(vm, mark);
  return false;
}

static bool not_awaitable(nl_vm *vm, nl_slot *v, uint32_t source) {
  if (source == 1) return nl_raise(vm, TYPE_TypeError, "'async for' received an invalid object from __anext__: %t", v);
  if (source >= 2)
    return nl_raise(vm, TYPE_TypeError, "'async with' received an object from __a%s__ that does not implement __await__: %t", source == 2 ? "enter" : "exit", v);
  return nl_raise(vm, TYPE_TypeError, "object %t can't be used in 'await' expression", v);
}

bool nl_needs(nl_vm *vm, nl_slot *v, uint32_t which) {
  static const uint16_t names[][2] = {{SYM___enter__, SYM___exit__}, {SYM___aenter__, SYM___aexit__}, {SYM___aiter__, SYM___aiter__}, {SYM___anext__, SYM___anext__}};
  const uint16_t *needed = names[which & 3];
  bool first = nl_type_has(vm, *v, (enum nl_symbol)needed[0]);
  if (first && nl_type_has(vm, *v, (enum nl_symbol)needed[1])) return true;
  if (which == 2) return nl_raise(vm, TYPE_TypeError, "'async for' requires an object with __aiter__ method, got %t", v);
  if (which == 3) return nl_raise(vm, TYPE_TypeError, "'async for' received an object from __aiter__ that does not implement __anext__: %t", v);
  const char *missed = !first ? "" : which ? " (missed __aexit__ method)" : " (missed __exit__ method)";
  return nl_raise(vm, TYPE_TypeError, "'%t' object does not support the %scontext manager protocol%s", v, which ? "asynchronous " : "", missed);
}

bool nl_get_awaitable(nl_vm *vm, nl_slot *v, uint32_t source, nl_slot *out) {
  if (nl_is_kind(*v, KIND_GENERATOR) && nl_builtin_type_of(vm, *v) == TYPE_coroutine) return *out = *v, true;
  if (nl_is_async_step(vm, *v)) return *out = *v, true;
  nl_value method = nl_is_kind(*v, KIND_INSTANCE) ? nl_special(vm, *v, SYM___await__) : NL_UNDEFINED;
  if (nl_is_undefined(method)) return not_awaitable(vm, v, source);
  if (!nl_call_method(vm, method, v, 0, NULL, out)) return false;
  bool coroutine = nl_is_kind(*out, KIND_GENERATOR) && nl_builtin_type_of(vm, *out) != TYPE_generator;
  if (coroutine) return nl_raise(vm, TYPE_TypeError, "__await__() returned a coroutine");
  if (nl_is_kind(*out, KIND_GENERATOR) || nl_is_kind(*out, KIND_ITERATOR)) return true;
  if (!nl_is_undefined(nl_special(vm, *out, SYM___next__))) return true;
  return nl_raise(vm, TYPE_TypeError, "__await__() returned non-iterator of type '%t'", out);
}

void nl_stop_iteration(nl_vm *vm, nl_value value) {
  if (nl_is_none(value)) {
    nl_raise(vm, TYPE_StopIteration, "");
    return;
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, value);
  if (held) nl_raise_value(vm, TYPE_StopIteration, held);
  nl_release(vm, mark);
}
