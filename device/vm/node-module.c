/* `_node`: requests to the node, for stdlib/_services.py. A host that cannot wait answers "pending"; the run is then
 * suspended at the end of its chunk, so that a device's main loop brings the answer in, and the Python code asks again.
 */
#include "exceptions.h"
#include "operands.h"

static nl_native_status failed(nl_vm *vm, int64_t code) {
  switch (code) {
  case NL_NODE_OFFLINE: return nl_done(nl_raise(vm, TYPE_ConnectionError, "there is no link to the node"));
  case NL_NODE_CUT: return nl_done(nl_raise(vm, TYPE_ConnectionError, "the link to the node broke before it answered"));
  default: return nl_done(nl_raise(vm, TYPE_TimeoutError, "the node did not answer in time"));
  }
}

/** Has the run suspended soon. False with RuntimeError where C waits for the caller: the loop below it cannot be left. */
static bool yield(nl_vm *vm) {
  if (vm->c_depth) return nl_raise(vm, TYPE_RuntimeError, "the node cannot be asked from code that a built-in function calls, such as a key of sorted()");
  vm->slice_left = 0;
  return true;
}

/** How many bytes of the request have gone, `sent` of them before. */
NL_NATIVE_DEFINE(py__node_ask) {
  (void)argc;
  const uint8_t *data;
  uint32_t length;
  int32_t sent;
  if (!nl_index(vm, &args[1], &sent)) return NATIVE_RAISE;
  if (!nl_bytes_view(vm, &args[0], &data, &length)) return nl_done(nl_raise(vm, TYPE_TypeError, "expected bytes, not %t", &args[0]));
  if (!vm->host_use) vm->host_use = "node";
  if (sent < 0 || (uint32_t)sent > length) return nl_done(nl_raise(vm, TYPE_ValueError, "so much cannot have been sent"));
  int64_t gone = vm->host.ask ? vm->host.ask(vm->host.context, data, length, (size_t)sent) : NL_NODE_OFFLINE;
  if (gone < 0) return failed(vm, gone);
  if (gone == sent && !yield(vm)) return NATIVE_RAISE;
  return nl_done(nl_give(out, nl_int_from_i64(vm, gone)));
}

/** The next bytes of the answer, b'' at its end, None where nothing has come yet. */
NL_NATIVE_DEFINE(py__node_answer) {
  (void)argc;
  int32_t received;
  if (!nl_index(vm, &args[0], &received)) return NATIVE_RAISE;
  int64_t size = vm->host.answer ? vm->host.answer(vm->host.context, (size_t)received, NULL, 0) : NL_NODE_OFFLINE;
  if (size == NL_NODE_PENDING) return yield(vm) ? nl_give_native(out, NL_NONE) : NATIVE_RAISE;
  if (size < 0) return failed(vm, size);
  nl_value made = nl_bytes_new(vm, NULL, (uint32_t)size);
  if (nl_is_undefined(made)) return NATIVE_RAISE;
  *out = made;
  if (size) vm->host.answer(vm->host.context, (size_t)received, ((nl_bytes *)nl_obj(vm, made))->data, (size_t)size);
  return NATIVE_OK;
}
