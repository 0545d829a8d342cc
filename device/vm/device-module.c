/* `_device`: what the standard library (sys, os, uuid, logging, traceback in stdlib/) needs of the VM and its host. Programs
 * use those modules.
 */
#include "exceptions.h"
#include "frame.h"
#include "image.h"
#include "operands.h"
#include "report.h"
#include "types.h"

/** Writes a str to the host's stream 1 (output) or 2 (errors). */
NL_NATIVE_DEFINE(py__device_write) {
  (void)argc;
  int32_t stream;
  if (!nl_index(vm, &args[0], &stream) || !nl_want_str(vm, &args[1], "write() argument must be str, not %t")) return NATIVE_RAISE;
  nl_text text = nl_str_text(vm, &args[1]);
  if (vm->host.write) vm->host.write(vm->host.context, stream == 2 ? 2 : 1, text.data, text.length);
  return nl_give_native(out, NL_NONE);
}

/** Random bytes of the host. */
NL_NATIVE_DEFINE(py__device_urandom) {
  (void)argc;
  int32_t size;
  if (!nl_index(vm, &args[0], &size)) return NATIVE_RAISE;
  if (size < 0) return nl_done(nl_raise(vm, TYPE_ValueError, "negative argument not allowed"));
  if (!vm->host_use) vm->host_use = "random";
  if (!vm->host.random) return nl_done(nl_raise(vm, TYPE_OSError, "this device offers no random"));
  nl_value made = nl_bytes_new(vm, NULL, (uint32_t)size);
  if (nl_is_undefined(made)) return NATIVE_RAISE;
  vm->host.random(vm->host.context, ((nl_bytes *)nl_obj(vm, made))->data, (size_t)size);
  return nl_give_native(out, made);
}

/** The traceback of an exception as it is printed where nobody catches it, causes first. `alone`: without those, and a group
 *  without its parts. */
NL_NATIVE_DEFINE(py__device_exception_text) {
  (void)argc;
  nl_builder builder;
  if (!nl_is_kind(args[0], KIND_EXCEPTION)) return nl_done(nl_raise(vm, TYPE_TypeError, "expected an exception, not %t", &args[0]));
  bool alone = !nl_is_undefined(args[1]);
  if (!nl_builder_start(vm, &builder, 128) || !(alone ? nl_exception_print_alone : nl_exception_print)(&builder, &args[0])) return NATIVE_RAISE;
  return nl_done(nl_builder_finish(&builder, out));
}

/** The exception being handled, or None. */
NL_NATIVE_DEFINE(py__device_handled) {
  (void)args, (void)argc;
  return nl_give_native(out, vm->handling);
}

/** The code of the frame that called the module whose function runs, and the line it is at; further up by `level`. */
static const nl_code *calling_code(const nl_vm *vm, int32_t level, uint32_t *line) {
  const nl_slot *frame = nl_frame_at(vm, vm->frame);
  uint32_t module = frame_code(vm, frame)->module;
  for (uint32_t at = frame_caller(frame); at; at = frame_caller(frame)) {
    frame = nl_frame_at(vm, at);
    const nl_code *code = frame_code(vm, frame);
    if (code->module == module || --level > 0) continue;
    uint32_t pc = frame_pc(frame);
    *line = nl_code_line(vm, frame_function(vm, frame)->code, pc ? pc - 1 : 0);
    return code;
  }
  return NULL;
}

/** (file, line, name of the function) of who called into the running module, or None: what a line of a log says. */
NL_NATIVE_DEFINE(py__device_caller) {
  (void)argc;
  uint32_t line = 0;
  int32_t level;
  if (!nl_index(vm, &args[0], &level)) return NATIVE_RAISE;
  const nl_code *code = calling_code(vm, level, &line);
  if (!code) return nl_give_native(out, NL_NONE);
  nl_value tuple = nl_tuple_new(vm, 3);
  if (nl_is_undefined(tuple)) return NATIVE_RAISE;
  nl_slot *items = nl_slots_at(vm, NL_LO(tuple));
  items[0] = *nl_code_file(vm, code); /* code and its texts lie in the image */
  items[1] = NL_INT(line & NL_LINE_IS_PLACE ? 0 : (int32_t)line); /* an image without lines knows none */
  items[2] = code->name;
  return nl_give_native(out, tuple);
}

/** Id of the running invocation, '' where there is none. */
NL_NATIVE_DEFINE(py__device_request_id) {
  (void)args, (void)argc;
  const char *id = vm->invocation && vm->invocation->request_id ? vm->invocation->request_id : "";
  return nl_done(nl_give(out, nl_str_new(vm, id, strlen(id))));
}

/** A module of the image, False where its import has not begun, None past the last. */
NL_NATIVE_DEFINE(py__device_loaded) {
  (void)argc;
  int32_t index;
  if (!nl_index(vm, &args[0], &index)) return NATIVE_RAISE;
  if (index < 0 || (uint32_t)index >= nl_header(vm)->module_count) return nl_give_native(out, NL_NONE);
  nl_value module = nl_slots_at(vm, vm->modules)[index];
  return nl_give_native(out, nl_is_kind(module, KIND_MODULE) ? module : NL_BOOL(false));
}
