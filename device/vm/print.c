/* print(): to the host at once, or piece by piece to whatever has a method `write`: file=, or what sys.stdout is now. */
#include "containers.h"
#include "exceptions.h"
#include "native.h"
#include "types.h"

/** Writes a str to the host. */
static void write_text(nl_vm *vm, int stream, const nl_slot *text) {
  nl_text bytes = nl_str_text(vm, text);
  if (vm->host.write && bytes.length) vm->host.write(vm->host.context, stream, bytes.data, bytes.length);
}

static bool separator(nl_vm *vm, nl_slot *v, const char *what, nl_value otherwise) {
  if (nl_is_undefined(*v) || nl_is_none(*v)) return *v = otherwise, true;
  return nl_is_str(*v) || nl_raise(vm, TYPE_TypeError, "%s must be None or a string, not %t", what, v);
}

/** [gc] file.name, or file.name(*text). scratch: a slot. */
static bool call_file(nl_vm *vm, nl_slot *file, const char *name, nl_slot *text, nl_slot *scratch) {
  return !nl_is_undefined(*scratch = nl_str_new(vm, name, strlen(name))) && nl_getattr(vm, file, scratch, scratch) &&
         nl_call(vm, *scratch, text ? 1 : 0, text, scratch);
}

/** [gc] As CPython does: a call for each value, each separator and the end. */
static bool print_to(nl_vm *vm, nl_slot *args, uint32_t argc) {
  bool flush = false;
  nl_slot *text = nl_push(vm, NL_UNDEFINED), *scratch = text ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!scratch || (!nl_is_undefined(args[3]) && !nl_truth(vm, &args[3], &flush))) return false;
  if (!nl_is_undefined(nl_state_get(vm, STATE_OUTPUT)) && nl_is_none(args[2])) return true;
  for (uint32_t i = 4; i < argc; i++) {
    if (i > 4 && !call_file(vm, &args[2], "write", &args[0], scratch)) return false;
    if (!nl_str_of(vm, &args[i], text) || !call_file(vm, &args[2], "write", text, scratch)) return false;
  }
  return call_file(vm, &args[2], "write", &args[1], scratch) && (!flush || call_file(vm, &args[2], "flush", NULL, scratch));
}

/** [gc] What has been gathered goes out before code of the program's runs, which may print or raise. */
static bool write_so_far(nl_vm *vm, nl_builder *builder, nl_slot *line) {
  if (!nl_builder_finish(builder, line)) return false;
  write_text(vm, 1, line);
  return nl_builder_start(vm, builder, 64);
}

/** [gc] Half of a surrogate pair has no UTF-8: what came before goes out, and encoding the value says so. */
static bool can_be_written(nl_vm *vm, nl_builder *builder, nl_slot *value) {
  if (nl_str_is_ascii(vm, value)) return true;
  nl_text text = nl_str_text(vm, value);
  const char *at = text.data, *end = at + text.length;
  while ((at = memchr(at, 0xED, (size_t)(end - at))) != NULL && (uint8_t)at[1] < 0xA0) at++;
  if (!at) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *before = nl_push(vm, NL_UNDEFINED), *result = before ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (result && write_so_far(vm, builder, before)) nl_call(vm, NL_NATIVE(NATIVE_str_encode), 1, value, result);
  nl_release(vm, mark);
  return false;
}

static bool runs_code(nl_value v) { return nl_is_object(v) && !nl_is_str(v) && !nl_is_kind(v, KIND_BIGINT); }

/** args: sep, end, file, flush, then the values. */
NL_NATIVE_DEFINE(py_b_print) {
  if (!separator(vm, &args[0], "sep", NL_PACK(NL_HI_IMMEDIATE | (IMM_STR0 + 1), ' ')) ||
      !separator(vm, &args[1], "end", NL_PACK(NL_HI_IMMEDIATE | (IMM_STR0 + 1), '\n')))
    return NATIVE_RAISE;
  *out = NL_NONE;
  bool elsewhere = !nl_is_undefined(args[2]) && !nl_is_none(args[2]);
  if (!elsewhere) args[2] = nl_state_get(vm, STATE_OUTPUT);
  if (!nl_is_undefined(args[2])) return print_to(vm, args, argc) ? NATIVE_OK : NATIVE_RAISE;
  nl_builder builder;
  nl_slot *line = nl_push(vm, NL_UNDEFINED);
  if (!line || !nl_builder_start(vm, &builder, 64)) return NATIVE_RAISE;
  for (uint32_t i = 4; i < argc; i++) {
    if (i > 4 && !nl_builder_add_value(&builder, &args[0])) return NATIVE_RAISE;
    if (i > 4 && runs_code(args[i]) && !write_so_far(vm, &builder, line)) return NATIVE_RAISE;
    if (!nl_str_of(vm, &args[i], line) || !can_be_written(vm, &builder, line) || !nl_builder_add_value(&builder, line)) return NATIVE_RAISE;
  }
  if (!nl_builder_add_value(&builder, &args[1]) || !nl_builder_finish(&builder, line)) return NATIVE_RAISE;
  *out = NL_NONE;
  write_text(vm, 1, line);
  return NATIVE_OK;
}
