/* Reports of a failure: the traceback that CPython prints, and the error object of AWS Lambda
 * (https://docs.aws.amazon.com/lambda/latest/dg/python-exceptions.html).
 */
#include "report.h"

#include "containers.h"
#include "exceptions.h"
#include "image.h"
#include "types.h"

static bool add_text(nl_builder *builder, const char *text) { return nl_builder_add(builder, text, (uint32_t)strlen(text)); }

static bool add_number(nl_builder *builder, uint32_t n) {
  char text[12];
  uint32_t at = sizeof text;
  do text[--at] = (char)('0' + n % 10);
  while (n /= 10);
  return nl_builder_add(builder, text + at, (uint32_t)sizeof text - at);
}

static const nl_image_header *image_of(const nl_vm *vm) { return (const nl_image_header *)(const void *)vm->image; }

nl_slot *nl_code_file(const nl_vm *vm, const nl_code *code) {
  const nl_image_module *modules = (const nl_image_module *)(const void *)(vm->image + image_of(vm)->modules);
  return (nl_slot *)(uintptr_t)&modules[code->module].file_name;
}

/** A line, or `1a2b3c4d@57`: the image's checksum and the word in it that stands for the line. */
static bool add_line(nl_builder *builder, uint32_t line) {
  static const char digits[] = "0123456789abcdef";
  if (!(line & NL_LINE_IS_PLACE)) return add_number(builder, line);
  char name[9];
  uint32_t checksum = image_of(builder->vm)->checksum;
  for (uint32_t i = 0; i < 8; i++) name[i] = digits[(checksum >> (28 - 4 * i)) & 15];
  name[8] = '@';
  return nl_builder_add(builder, name, sizeof name) && add_number(builder, line & ~NL_LINE_IS_PLACE);
}

/** One entry of a traceback; code and its texts lie in the image. Files of a function lie where AWS puts them. */
static bool add_entry(nl_builder *builder, const nl_code *code, uint32_t line) {
  nl_vm *vm = builder->vm;
  const char *folder = image_of(vm)->handler == NL_NO_INDEX ? "" : "/var/task/";
  return add_text(builder, "  File \"") && add_text(builder, folder) && nl_builder_add_value(builder, nl_code_file(vm, code)) &&
         add_text(builder, "\", line ") && add_line(builder, line) && add_text(builder, ", in ") &&
         nl_builder_add_value(builder, (nl_slot *)(uintptr_t)&code->name) && add_text(builder, "\n");
}

static bool add_repeats(nl_builder *builder, uint32_t repeats) {
  return repeats < 3 || (add_text(builder, "  [Previous line repeated ") && add_number(builder, repeats - 2) &&
                         add_text(builder, repeats == 3 ? " more time]\n" : " more times]\n"));
}

static uint32_t entry_count(nl_vm *vm, nl_slot *exception) {
  uint32_t count = 0;
  for (nl_ref at = nl_exception_at(vm, *exception)->traceback; at; at = ((nl_traceback *)nl_at(vm, at))->next) count++;
  return count;
}

/** Entries move while text is added: each is walked to anew. */
static nl_traceback entry_at(nl_vm *vm, nl_slot *exception, uint32_t index) {
  nl_ref at = nl_exception_at(vm, *exception)->traceback;
  while (index--) at = ((nl_traceback *)nl_at(vm, at))->next;
  return *(nl_traceback *)nl_at(vm, at);
}

/** Of equal entries one after the other, the first carries their number and the last, 0, is followed by it. 0: not here. */
static uint32_t repeats_after(uint32_t *repeated, const nl_traceback *entry) {
  if (entry->repeated > *repeated) *repeated = entry->repeated;
  if (entry->repeated) return 0;
  uint32_t repeats = *repeated;
  *repeated = 0;
  return repeats;
}

static bool add_traceback(nl_builder *builder, nl_slot *exception) {
  nl_vm *vm = builder->vm;
  uint32_t count = entry_count(vm, exception), repeated = 0;
  if (count && !add_text(builder, "Traceback (most recent call last):\n")) return false;
  for (uint32_t i = 0; i < count; i++) {
    nl_traceback entry = entry_at(vm, exception, i);
    if (!add_entry(builder, nl_at(vm, entry.code), entry.line) || !add_repeats(builder, repeats_after(&repeated, &entry))) return false;
  }
  return true;
}

/** A class's name as tracebacks show it: with its module unless that is __main__ or builtins. */
static bool add_type(nl_builder *builder, nl_slot *exception) {
  nl_vm *vm = builder->vm;
  uint32_t mark = nl_mark(vm);
  nl_slot *type = nl_push(vm, nl_type_of(vm, *exception)), *text = type ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = text != NULL;
  if (ok && *type == NL_TYPE(TYPE_JSONDecodeError)) ok = add_text(builder, "json.decoder.");
  if (ok && nl_is_kind(*type, KIND_CLASS) && !nl_is_undefined(*text = nl_str_new(vm, "__module__", 10))) {
    *text = nl_dict_get_name(vm, ((nl_class *)nl_obj(vm, *type))->dict, text);
    if (nl_is_str(*text)) {
      nl_text module = nl_str_text(vm, text);
      bool plain = module.length == 8 && (memcmp(module.data, "__main__", 8) == 0 || memcmp(module.data, "builtins", 8) == 0);
      if (!plain) ok = nl_builder_add_value(builder, text) && add_text(builder, ".");
    }
  }
  ok = ok && nl_class_name_value(vm, type, text) && nl_builder_add_value(builder, text);
  nl_release(vm, mark);
  return ok;
}

static bool add_notes(nl_builder *builder, nl_slot *exception) {
  nl_vm *vm = builder->vm;
  uint32_t mark = nl_mark(vm), count = 0;
  nl_slot *name = nl_push(vm, NL_UNDEFINED), *notes = name ? nl_push(vm, NL_UNDEFINED) : NULL, *note = notes ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *items;
  bool ok = note && !nl_is_undefined(*name = nl_str_new(vm, "__notes__", 9));
  if (ok) {
    nl_name by = {name, SYM___notes__};
    *notes = nl_instance_find(vm, *exception, &by);
    nl_sequence(vm, *notes, &items, &count);
  }
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_sequence(vm, *notes, &items, &count);
    *note = items[i];
    ok = nl_str_of(vm, note, note) && nl_builder_add_value(builder, note) && add_text(builder, "\n");
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_exception_print_alone(nl_builder *builder, nl_slot *exception) {
  uint32_t mark = nl_mark(builder->vm);
  nl_slot *text = nl_push(builder->vm, NL_UNDEFINED);
  bool ok = text && add_traceback(builder, exception) && add_type(builder, exception) && nl_str_of(builder->vm, exception, text);
  if (ok && *text != NL_EMPTY_STR) ok = add_text(builder, ": ") && nl_builder_add_value(builder, text);
  ok = ok && add_text(builder, "\n") && add_notes(builder, exception);
  nl_release(builder->vm, mark);
  return ok;
}

/** [gc] A group shows itself, with what came before it: its class is the library's, and so is the form. */
static bool print_group(nl_builder *builder, nl_slot *exception, bool *shown) {
  nl_vm *vm = builder->vm;
  *shown = false;
  if (!nl_is_kind(nl_exception_at(vm, *exception)->type, KIND_CLASS)) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, nl_str_new(vm, "__group_text__", 14)), *self = text ? nl_push(vm, *exception) : NULL;
  nl_name name = {text, NAME_UNKNOWN};
  bool ok = self && !nl_is_undefined(*text);
  nl_value show = ok ? nl_class_find(vm, nl_exception_at(vm, *exception)->type, &name) : NL_UNDEFINED;
  if (nl_is_kind(show, KIND_FUNCTION)) {
    *shown = nl_call(vm, show, 1, self, text) && nl_is_str(*text);
    if (*shown)
      ok = nl_builder_add_value(builder, text);
    else
      nl_clear_exception(vm); /* it is printed as any other */
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_exception_print(nl_builder *builder, nl_slot *exception) {
  nl_vm *vm = builder->vm;
  bool shown;
  if (!print_group(builder, exception, &shown) || shown) return shown;
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_exception *e = nl_exception_at(vm, *exception);
  bool suppressed = NL_HEADER_FLAGS(e->header) & 1, caused = nl_is_kind(e->cause, KIND_EXCEPTION);
  nl_slot *before = nl_push(vm, caused ? e->cause : suppressed ? NL_NONE : e->context);
  bool ok = before != NULL;
  if (ok && nl_is_kind(*before, KIND_EXCEPTION))
    ok = nl_exception_print(builder, before) &&
         add_text(builder, caused ? "\nThe above exception was the direct cause of the following exception:\n\n"
                                  : "\nDuring handling of the above exception, another exception occurred:\n\n");
  ok = ok && nl_exception_print_alone(builder, exception);
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

/* ---- for the host ---- */
/** Takes the pending exception off, so that the report itself may raise; keeps it on the stack. */
static nl_slot *take_pending(nl_vm *vm) {
  nl_slot *exception = nl_push(vm, vm->exception);
  vm->exception = NL_UNDEFINED;
  vm->handling = NL_NONE;
  return exception;
}

/** The builder was never begun where memory ended before. */
static nl_status give(nl_vm *vm, nl_builder *builder, bool ok, nl_slot *exception, const char **text, size_t *length) {
  vm->exception = *exception;
  if (!ok) return NL_NO_MEMORY;
  nl_text made = nl_builder_text(builder);
  *text = made.data;
  *length = made.length;
  return NL_OK;
}

nl_status nl_report_text(nl_vm *vm, const char **text, size_t *length) {
  nl_builder builder;
  nl_slot *exception = take_pending(vm);
  if (!exception) return NL_NO_MEMORY;
  if (!nl_is_kind(*exception, KIND_EXCEPTION)) return NL_BAD_ARGUMENT;
  bool ok = nl_builder_start(vm, &builder, 128) && nl_exception_print(&builder, exception);
  return give(vm, &builder, ok, exception, text, length);
}

static bool add_json(nl_builder *builder, const char *key, nl_slot *value) {
  return add_text(builder, "\"") && add_text(builder, key) && add_text(builder, "\": ") && nl_json_write_str(builder, value, false);
}

/** One element of `stackTrace`: an entry, or with repeats how often it was repeated. */
static bool add_element(nl_builder *builder, const nl_traceback *entry, uint32_t repeats, nl_slot *text) {
  nl_vm *vm = builder->vm;
  nl_builder element;
  return nl_builder_start(vm, &element, 96) &&
         (repeats ? add_repeats(&element, repeats) : add_entry(&element, nl_at(vm, entry->code), entry->line)) &&
         nl_builder_finish(&element, text) && nl_json_write_str(builder, text, false);
}

static bool add_stack_trace(nl_builder *builder, nl_slot *exception) {
  nl_vm *vm = builder->vm;
  uint32_t mark = nl_mark(vm), count = entry_count(vm, exception), repeated = 0;
  nl_slot *text = nl_push(vm, NL_UNDEFINED);
  bool ok = text && add_text(builder, "\"stackTrace\": [");
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_traceback entry = entry_at(vm, exception, i);
    uint32_t repeats = repeats_after(&repeated, &entry);
    ok = (i == 0 || add_text(builder, ", ")) && add_element(builder, &entry, 0, text);
    if (repeats >= 3) ok = ok && add_text(builder, ", ") && add_element(builder, &entry, repeats, text);
  }
  nl_release(vm, mark);
  return ok && add_text(builder, "]");
}

/** errorMessage and errorType of a failure around the handler, by vm->error. */
static bool name_error(nl_vm *vm, nl_slot *exception, nl_slot *message, nl_slot *type) {
  static const char *const types[] = {"", "Runtime.HandlerNotFound", "Runtime.UnmarshalError", "Runtime.MarshalError"};
  if (vm->error == ERROR_NO_HANDLER) {
    *message = nl_str_new(vm, "The handler is missing on the module", 36);
  } else {
    nl_slot kind = nl_type_of(vm, *exception);
    if (!nl_str_of(vm, exception, message) || !nl_class_name_value(vm, &kind, type)) return false;
    if (vm->error == ERROR_EXCEPTION) return true;
    const char *format = vm->error == ERROR_MARSHAL ? "Unable to marshal response: %v" : "Unable to unmarshal input: %v";
    if (!nl_message(vm, message, format, message)) return false;
  }
  *type = nl_str_new(vm, types[vm->error], strlen(types[vm->error]));
  return !nl_is_undefined(*type) && !nl_is_undefined(*message);
}

nl_status nl_report_json(nl_vm *vm, const char **text, size_t *length) {
  nl_builder builder;
  nl_slot *exception = take_pending(vm);
  if (!exception) return NL_NO_MEMORY;
  if (!nl_is_kind(*exception, KIND_EXCEPTION) && vm->error != ERROR_NO_HANDLER) return NL_BAD_ARGUMENT;
  nl_slot *message = nl_push(vm, NL_UNDEFINED), *type = message ? nl_push(vm, NL_UNDEFINED) : NULL, *id = type ? nl_push(vm, NL_EMPTY_STR) : NULL;
  bool ok = id && name_error(vm, exception, message, type);
  const char *request = vm->invocation && vm->invocation->request_id ? vm->invocation->request_id : "";
  ok = ok && !nl_is_undefined(*id = nl_str_new(vm, request, strlen(request))) && nl_builder_start(vm, &builder, 256);
  ok = ok && add_text(&builder, "{") && add_json(&builder, "errorMessage", message) && add_text(&builder, ", ") && add_json(&builder, "errorType", type) &&
       add_text(&builder, ", ") && add_json(&builder, "requestId", id) && add_text(&builder, ", ");
  if (ok && vm->error == ERROR_EXCEPTION)
    ok = add_stack_trace(&builder, exception);
  else
    ok = ok && add_text(&builder, "\"stackTrace\": []");
  return give(vm, &builder, ok && add_text(&builder, "}"), exception, text, length);
}
