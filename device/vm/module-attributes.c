/* Attributes of modules: what they bind, and their own __getattr__ for the rest; the functions and numbers of native ones. */
#include "types.h"

#include "containers.h"
#include "exceptions.h"
#include "image.h"
#include "native.h"

static const nl_image_module *row_of(const nl_vm *vm, nl_value module) {
  return (const nl_image_module *)(const void *)(vm->image + nl_header(vm)->modules) + ((nl_module *)nl_obj(vm, module))->index;
}

nl_value nl_module_dict(const nl_vm *vm, nl_value module) {
  const nl_image_module *row = row_of(vm, module);
  if (!row->global_count) return NL_UNDEFINED;
  nl_text first = nl_str_text(vm, &nl_slots_at(vm, nl_header(vm)->global_names)[row->first_global]);
  return first.length == 1 && *first.data == '.' ? nl_slots_at(vm, vm->globals)[row->first_global] : NL_UNDEFINED;
}

/** What the module binds, by its globals or its dict; undefined when it does not. */
static nl_value bound_by(const nl_vm *vm, nl_value module, nl_slot *name) {
  const nl_image_module *row = row_of(vm, module);
  const nl_slot *names = nl_slots_at(vm, nl_header(vm)->global_names);
  for (uint32_t i = row->first_global; i < row->first_global + row->global_count; i++) {
    if (!nl_str_equal(vm, &names[i], name)) continue;
    nl_value found = nl_slots_at(vm, vm->globals)[i];
    if (!nl_is_undefined(found)) return found;
  }
  nl_value dict = nl_module_dict(vm, module);
  return nl_is_kind(dict, KIND_DICT) ? nl_dict_get_name(vm, NL_LO(dict), name) : NL_UNDEFINED;
}

bool nl_module_get(nl_vm *vm, nl_slot *module, nl_name name, nl_slot *out, bool quiet) {
  nl_module *m = nl_obj(vm, *module);
  nl_value held = bound_by(vm, *module, name.text), dict = nl_module_dict(vm, *module);
  if (!nl_is_undefined(held)) return *out = held, true;
  if (nl_name_symbol(vm, &name) == SYM___name__) return *out = m->name, true;
  if (name.symbol == SYM___dict__ && nl_is_kind(dict, KIND_DICT)) return *out = dict, true;
  nl_slot *special = nl_special_name(vm, SYM___getattr__);
  nl_value fallback = special ? bound_by(vm, *module, special) : NL_UNDEFINED;
  if (nl_is_undefined(fallback)) return nl_no_attribute(vm, module, name, quiet);
  if (nl_call(vm, fallback, 1, name.text, out)) return true;
  if (quiet && nl_pending_is(vm, TYPE_AttributeError)) nl_clear_exception(vm);
  return false;
}

bool nl_native_module_get(nl_vm *vm, nl_slot *module, nl_name name, nl_slot *out, bool quiet) {
  const nl_native_module_row *row = &nl_native_modules[NL_LO(*module)];
  uint32_t symbol = nl_name_symbol(vm, &name);
  for (uint32_t i = row->first_row; i < row->first_row + row->row_count; i++)
    if (nl_native_rows[i].name == symbol) return *out = NL_NATIVE(nl_native_rows[i].native), true;
  for (uint32_t i = row->first_number; i < row->first_number + row->number_count; i++)
    if (nl_native_numbers[i].name == symbol) return *out = nl_from_foreign_float(nl_native_numbers[i].value), true;
  nl_text text = nl_symbol_name(row->name);
  for (uint32_t t = 0; t < TYPE_COUNT && row->name == SYM_builtins; t++)
    if (nl_builtin_types[t].name == symbol && t != TYPE_JSONDecodeError && (t >= TYPE_FIRST_EXCEPTION || nl_builtin_types[t].constructor != 0xFFFF))
      return *out = NL_TYPE(t), true;
  if (symbol == SYM___name__) return *out = nl_str_new(vm, text.data, text.length), !nl_is_undefined(*out);
  if (quiet) return false;
  char copy[NL_NAME_COPY] = {0};
  memcpy(copy, text.data, text.length < sizeof copy - 1 ? text.length : sizeof copy - 1);
  return nl_raise(vm, TYPE_AttributeError, "module '%s' has no attribute '%v'", copy, name.text);
}
