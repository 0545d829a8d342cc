/* Raising: how C code makes a Python exception, and the traceback that grows while the stack unwinds.
 *
 * Invariant: vm->exception is undefined, or an EXCEPTION that is on its way up.
 */
#include <stdarg.h>

#include "exceptions.h"
#include "containers.h"
#include "image.h"
#include "types.h"

nl_exception *nl_exception_at(const nl_vm *vm, nl_value exception) { return nl_obj(vm, exception); }

bool nl_exception_new(nl_vm *vm, nl_slot *type, nl_slot *args, nl_slot *out) {
  if (!nl_exception_check(vm, type, args)) return false;
  nl_ref ref = nl_alloc(vm, KIND_EXCEPTION, sizeof(nl_exception) / 4);
  if (!ref) return false;
  nl_exception *exception = nl_at(vm, ref);
  exception->type = *type;
  exception->args = *args;
  exception->cause = NL_NONE;
  exception->context = NL_NONE;
  *out = NL_OBJECT(KIND_EXCEPTION, ref);
  return *type != NL_TYPE(TYPE_JSONDecodeError) || nl_json_error_init(vm, out);
}

void nl_throw(nl_vm *vm, nl_slot *exception) { nl_throw_value(vm, *exception); }

/** Takes `raised` out of the contexts behind `from`, so that they never come round to where they began. A program can make such
 *  a ring itself, in which the slower of two walkers meets the faster. */
static void cut_context(nl_vm *vm, nl_value from, nl_value raised) {
  nl_value slow = from;
  for (bool odd = false;; odd = !odd) {
    nl_exception *e = nl_exception_at(vm, from);
    if (e->context == raised) e->context = NL_NONE;
    from = e->context;
    if (!nl_is_kind(from, KIND_EXCEPTION)) return;
    if (odd && (slow = nl_exception_at(vm, slow)->context) == from) return;
  }
}

void nl_throw_value(nl_vm *vm, nl_value raised) {
  if (nl_is_kind(vm->handling, KIND_EXCEPTION) && vm->handling != raised) {
    cut_context(vm, vm->handling, raised);
    nl_exception_at(vm, raised)->context = vm->handling;
  }
  vm->exception = raised;
}

/** Raises type(args…), args a tuple in a slot. */
static bool raise_args(nl_vm *vm, enum nl_type type, nl_slot *args) {
  uint32_t mark = nl_mark(vm);
  nl_slot *kind = nl_push(vm, NL_TYPE(type));
  nl_slot *made = kind ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (made && nl_exception_new(vm, kind, args, made)) nl_throw(vm, made);
  nl_release(vm, mark);
  return false;
}

bool nl_raise_value(nl_vm *vm, enum nl_type type, nl_slot *value) {
  uint32_t mark = nl_mark(vm);
  nl_slot *args = nl_push(vm, NL_UNDEFINED);
  if (!args) return false;
  nl_value tuple = nl_tuple_new(vm, 1);
  if (nl_is_undefined(tuple)) return nl_release(vm, mark), false;
  *args = tuple;
  nl_slots_at(vm, NL_LO(tuple))[0] = *value;
  raise_args(vm, type, args);
  nl_release(vm, mark);
  return false;
}

/* ---- messages ---- */
static bool add_decimal(nl_builder *builder, int64_t n) {
  char text[24];
  uint32_t at = sizeof text;
  uint64_t rest = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
  do text[--at] = (char)('0' + rest % 10);
  while (rest /= 10);
  if (n < 0) text[--at] = '-';
  return nl_builder_add(builder, text + at, (uint32_t)sizeof text - at);
}

static bool add_shown(nl_builder *builder, nl_slot *v, bool repr) {
  if (repr) return nl_builder_add_repr(builder, v);
  uint32_t mark = nl_mark(builder->vm);
  nl_slot *shown = nl_push(builder->vm, NL_UNDEFINED);
  bool ok = shown && nl_str_of(builder->vm, v, shown) && nl_builder_add_value(builder, shown);
  nl_release(builder->vm, mark);
  return ok;
}

static bool add_type_name(nl_builder *builder, nl_slot *v) {
  char copy[NL_NAME_COPY];
  size_t length = 0;
  const char *name = nl_type_name(builder->vm, v, &length);
  if (length > sizeof copy) length = sizeof copy;
  memcpy(copy, name, length);
  return nl_builder_add(builder, copy, (uint32_t)length);
}

/** Values that one message may name. */
enum { MESSAGE_VALUES_MAX = 6 };

static bool is_value_argument(char c) { return c == 'v' || c == 'r' || c == 't' || c == 'T'; }

/** Copies the values that a message will name to the stack: a caller's slot may lie in an object, and adding to the
 *  message moves objects. */
static bool hold_values(nl_vm *vm, const char *format, va_list *arguments, nl_slot **held) {
  uint32_t count = 0;
  while ((format = strchr(format, '%')) != NULL) {
    char c = format[1];
    format += 2;
    if (is_value_argument(c)) {
      nl_slot *value = va_arg(*arguments, nl_slot *);
      if (count == MESSAGE_VALUES_MAX || !(held[count++] = nl_push(vm, *value))) return false;
    } else if (c == 's') {
      (void)va_arg(*arguments, const char *);
    } else if (c != '%') {
      (void)va_arg(*arguments, int);
    }
  }
  return true;
}

static bool add_argument(nl_builder *builder, char c, va_list *arguments, nl_slot *held) {
  switch (c) {
  case 's': {
    const char *text = va_arg(*arguments, const char *);
    return nl_builder_add(builder, text, (uint32_t)strlen(text));
  }
  case 'd': return add_decimal(builder, va_arg(*arguments, int));
  case 'u': return add_decimal(builder, (int64_t)va_arg(*arguments, unsigned));
  case 'c': {
    char one = (char)va_arg(*arguments, int);
    return nl_builder_add(builder, &one, 1);
  }
  case 'v': return add_shown(builder, held, false);
  case 'r': return add_shown(builder, held, true);
  case 'T': /* as the argument checks of CPython's built-ins say it */
    if (nl_is_none(*held)) return nl_builder_add(builder, "None", 4);
    return add_type_name(builder, held);
  case 't': return add_type_name(builder, held);
  default: return nl_builder_add(builder, "%", 1);
  }
}

static bool add_pieces(nl_builder *builder, const char *format, va_list *arguments, nl_slot **held) {
  while (*format) {
    size_t plain = 0;
    while (format[plain] && format[plain] != '%') plain++;
    if (plain && !nl_builder_add(builder, format, (uint32_t)plain)) return false;
    format += plain;
    if (!*format) break;
    bool is_value = is_value_argument(format[1]);
    if (is_value) (void)va_arg(*arguments, nl_slot *);
    if (!add_argument(builder, format[1], arguments, *held)) return false;
    held += is_value;
    format += 2;
  }
  return true;
}

static bool build_message(nl_vm *vm, const char *format, va_list *arguments, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_builder builder;
  nl_slot *held[MESSAGE_VALUES_MAX + 1] = {NULL};
  va_list again;
  va_copy(again, *arguments);
  bool ok = hold_values(vm, format, &again, held);
  va_end(again);
  ok = ok && nl_builder_start(vm, &builder, 48) && add_pieces(&builder, format, arguments, held) &&
       nl_builder_finish(&builder, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_raise(nl_vm *vm, enum nl_type type, const char *format, ...) {
  uint32_t mark = nl_mark(vm);
  nl_slot *message = nl_push(vm, NL_UNDEFINED);
  if (!message) return false;
  if (!*format) {
    nl_value none = nl_tuple_new(vm, 0);
    *message = none;
    if (!nl_is_undefined(none)) raise_args(vm, type, message);
    return nl_release(vm, mark), false;
  }
  va_list arguments;
  va_start(arguments, format);
  bool built = build_message(vm, format, &arguments, message);
  va_end(arguments);
  if (built) nl_raise_value(vm, type, message);
  nl_release(vm, mark);
  return false;
}

void nl_raise_last_resort(nl_vm *vm) {
  vm->exception = vm->last_resort;
  if (nl_is_undefined(vm->exception)) return;
  nl_exception *exception = nl_exception_at(vm, vm->exception);
  exception->cause = exception->context = NL_NONE;
  exception->traceback = 0;
}

/* ---- matching ---- */
bool nl_pending_is(nl_vm *vm, enum nl_type type) {
  return nl_is_kind(vm->exception, KIND_EXCEPTION) && nl_isinstance(vm, vm->exception, NL_TYPE(type));
}

void nl_clear_exception(nl_vm *vm) { vm->exception = NL_UNDEFINED; }

/* ---- tracebacks ---- */
void nl_traceback_add(nl_vm *vm, nl_ref code, uint32_t line) {
  nl_value pending = vm->exception;
  nl_exception *exception = nl_exception_at(vm, pending);
  if (NL_LO(pending) & NL_IN_IMAGE) return;
  uint32_t repeated = 0;
  nl_traceback *last = exception->traceback ? nl_at(vm, exception->traceback) : NULL;
  if (last && last->code == code && last->line == line) { /* recursion: count, and keep three */
    if (last->repeated >= 2) {
      last->repeated++;
      return;
    }
    repeated = last->repeated + 1;
  }
  bool raising = vm->raising_memory_error; /* a traceback is not worth a second exception */
  vm->raising_memory_error = true;
  nl_ref entry = nl_alloc(vm, KIND_TRACEBACK, sizeof(nl_traceback) / 4);
  vm->raising_memory_error = raising;
  if (!entry) return;
  exception = nl_exception_at(vm, vm->exception);
  nl_traceback *made = nl_at(vm, entry);
  *made = (nl_traceback){made->header, exception->traceback, code, line, repeated};
  exception->traceback = entry;
}

uint32_t nl_code_line(const nl_vm *vm, nl_ref code, uint32_t pc) {
  const nl_code *c = nl_at(vm, code);
  const nl_image_header *header = nl_header(vm);
  if (header->flags & NL_FLAG_NO_LINES) return NL_LINE_IS_PLACE | ((c->words & ~NL_IN_IMAGE) / 4 + pc);
  const uint8_t *pairs = nl_at(vm, c->lines);
  uint32_t at = 0, line = c->first_line;
  for (uint32_t i = 0; i + 1 < c->line_bytes; i += 2) {
    at += pairs[i];
    if (at > pc) break;
    line = (uint32_t)((int32_t)line + (int8_t)pairs[i + 1]);
  }
  return line;
}

/* ---- text of an exception ---- */
bool nl_exception_str(nl_vm *vm, nl_slot *exception, nl_slot *out) {
  bool handled;
  if (!nl_unicode_error_str(vm, exception, out, &handled) || handled) return nl_is_undefined(vm->exception) || handled;
  nl_exception *e = nl_exception_at(vm, *exception);
  nl_value args = e->args;
  nl_slot *items;
  uint32_t count;
  if (!nl_sequence(vm, args, &items, &count) || count == 0) return *out = NL_EMPTY_STR, true;
  bool key_error = nl_isinstance(vm, *exception, NL_TYPE(TYPE_KeyError));
  bool os_error = count == 2 && nl_isinstance(vm, *exception, NL_TYPE(TYPE_OSError));
  uint32_t mark = nl_mark(vm);
  nl_slot *shown = nl_push(vm, count == 1 ? items[0] : args);
  if (!shown) return false;
  bool ok;
  if (os_error) {
    nl_slot *second = nl_push(vm, NL_UNDEFINED);
    if (!second || !nl_sequence(vm, nl_exception_at(vm, *exception)->args, &items, &count)) return false;
    *shown = items[0];
    *second = items[1];
    nl_slot *third = nl_push(vm, nl_str_new(vm, "filename", 8));
    nl_name name = {third, SYM_filename};
    if (!third || nl_is_undefined(*third)) return false;
    *third = nl_instance_find(vm, *exception, &name);
    nl_slot *fourth = nl_push(vm, nl_str_new(vm, "filename2", 9));
    nl_name other = {fourth, SYM_filename2};
    if (!fourth || nl_is_undefined(*fourth)) return false;
    *fourth = nl_instance_find(vm, *exception, &other);
    bool named = !nl_is_undefined(*third) && !nl_is_none(*third), twice = named && !nl_is_undefined(*fourth) && !nl_is_none(*fourth);
    ok = twice   ? nl_message(vm, out, "[Errno %v] %v: %r -> %r", shown, second, third, fourth)
         : named ? nl_message(vm, out, "[Errno %v] %v: %r", shown, second, third)
                 : nl_message(vm, out, "[Errno %v] %v", shown, second);
  } else {
    ok = count == 1 && !key_error ? nl_str_of(vm, shown, out) : nl_repr_of(vm, shown, out);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_message(nl_vm *vm, nl_slot *out, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  bool ok = build_message(vm, format, &arguments, out);
  va_end(arguments);
  return ok;
}

bool nl_exception_repr(nl_vm *vm, nl_slot *exception, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_value args = nl_exception_at(vm, *exception)->args;
  nl_slot *items;
  uint32_t count = 0;
  nl_sequence(vm, args, &items, &count);
  nl_slot *shown = nl_push(vm, count == 1 ? items[0] : args);
  if (!shown) return false;
  bool ok = count == 1 ? nl_message(vm, out, "%t(%r)", exception, shown) : nl_message(vm, out, "%t%r", exception, shown);
  nl_release(vm, mark);
  return ok;
}
