/* Calling a built-in exception class: which class an OSError becomes, and what is kept beside args. */
#include "containers.h"
#include "exceptions.h"
#include "types.h"

/** OSError(errno, …) makes the class of that number (Linux's). */
static enum nl_type os_error_type(nl_value number) {
  static const struct {
    uint8_t number, type;
  } rows[] = {
      {1, TYPE_PermissionError}, {2, TYPE_FileNotFoundError}, {3, TYPE_ProcessLookupError}, {4, TYPE_InterruptedError},
      {10, TYPE_ChildProcessError}, {11, TYPE_BlockingIOError}, {13, TYPE_PermissionError}, {17, TYPE_FileExistsError},
      {20, TYPE_NotADirectoryError}, {21, TYPE_IsADirectoryError}, {32, TYPE_BrokenPipeError}, {103, TYPE_ConnectionAbortedError},
      {104, TYPE_ConnectionResetError}, {108, TYPE_BrokenPipeError}, {110, TYPE_TimeoutError}, {111, TYPE_ConnectionRefusedError},
      {114, TYPE_BlockingIOError}, {115, TYPE_BlockingIOError}};
  for (uint32_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (number == NL_INT(rows[i].number)) return (enum nl_type)rows[i].type;
  return TYPE_OSError;
}

/** [gc] exception.name = value, by a C string. */
static bool set_attribute(nl_vm *vm, nl_slot *exception, const char *name, nl_slot *value) {
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, *exception), *text = held ? nl_push(vm, nl_str_new(vm, name, strlen(name))) : NULL;
  bool ok = text && !nl_is_undefined(*text) && nl_instance_store(vm, held, (nl_name){text, NAME_UNKNOWN}, value);
  if (held) *exception = *held;
  nl_release(vm, mark);
  return ok;
}

void nl_name_error(nl_vm *vm, nl_slot *name, nl_slot *object) {
  uint32_t mark = nl_mark(vm);
  nl_slot *exception = nl_push(vm, vm->exception), *held = exception ? nl_push(vm, *name) : NULL;
  nl_slot *owner = held ? nl_push(vm, object ? *object : NL_NONE) : NULL;
  vm->exception = NL_UNDEFINED;
  bool ok = owner && set_attribute(vm, exception, "name", held) && (!object || set_attribute(vm, exception, "obj", owner));
  if (ok || nl_is_undefined(vm->exception)) vm->exception = *exception;
  nl_release(vm, mark);
}

/** Which keywords an exception class takes: ImportError name and path, NameError name, AttributeError name and obj. */
static bool takes_keyword(const nl_vm *vm, nl_value type, uint16_t symbol) {
  if (nl_subclass(vm, type, NL_TYPE(TYPE_ImportError))) return symbol == SYM_name || symbol == SYM_path;
  return symbol == SYM_name || (symbol == SYM_obj && nl_subclass(vm, type, NL_TYPE(TYPE_AttributeError)));
}

/** [gc] The keywords of ImportError and its like (name=, path=, obj=) become attributes. */
static bool set_keywords(nl_vm *vm, nl_slot *exception, uint32_t npos, nl_slot *args, nl_value kwnames) {
  uint32_t mark = nl_mark(vm), count = 0;
  nl_slot *items;
  nl_slot *names = nl_push(vm, kwnames), *name = names ? nl_push(vm, NL_UNDEFINED) : NULL, *held = name ? nl_push(vm, *exception) : NULL;
  bool ok = held != NULL;
  if (ok && !nl_is_undefined(kwnames)) nl_sequence(vm, kwnames, &items, &count);
  for (uint32_t i = 0; ok && i < count; i++) {
    *name = nl_slots_at(vm, NL_LO(*names))[i];
    uint16_t symbol = nl_symbol_of(vm, name);
    bool known = takes_keyword(vm, nl_type_of(vm, *held), symbol);
    ok = known ? nl_instance_store(vm, held, (nl_name){name, symbol}, &args[npos + i])
               : nl_raise(vm, TYPE_TypeError, "'%v' is an invalid keyword argument for %t()", name, held);
  }
  if (held) *exception = *held;
  nl_release(vm, mark);
  return ok;
}

bool nl_exception_call(nl_vm *vm, nl_value type, uint32_t npos, nl_slot *args, nl_value kwnames, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *held_names = nl_push(vm, kwnames);
  if (!held_names) return false;
  if (type == NL_TYPE(TYPE_OSError) && npos >= 2) type = NL_TYPE(os_error_type(args[0]));
  nl_slot *cls = nl_push(vm, type), *tuple = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = tuple != NULL;
  if (ok && !nl_is_undefined(kwnames)) {
    nl_slot *text = nl_push(vm, NL_UNDEFINED);
    bool import = nl_subclass(vm, *cls, NL_TYPE(TYPE_ImportError)) || nl_subclass(vm, *cls, NL_TYPE(TYPE_NameError)) || nl_subclass(vm, *cls, NL_TYPE(TYPE_AttributeError));
    ok = text && nl_class_name_value(vm, cls, text) && (import || nl_raise(vm, TYPE_TypeError, "%v() takes no keyword arguments", text));
  }
  bool file_error = ok && nl_subclass(vm, *cls, NL_TYPE(TYPE_OSError)) && npos > 2 && nl_is_undefined(*held_names);
  ok = ok && !nl_is_undefined(*tuple = nl_tuple_of(vm, file_error ? 2 : npos, args)) && nl_exception_new(vm, cls, tuple, out);
  if (ok && file_error) ok = set_attribute(vm, out, "filename", &args[2]) && (npos < 5 || set_attribute(vm, out, "filename2", &args[4]));
  ok = ok && set_keywords(vm, out, npos, args, *held_names);
  nl_release(vm, mark);
  return ok;
}
