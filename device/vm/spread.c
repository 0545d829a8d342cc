/* Spread arguments: f(*iterable, **mapping), and what a call says when they are neither. */
#include "containers.h"
#include "exceptions.h"
#include "instructions.h"
#include "types.h"

/** [gc] An attribute of the callee that is a str; false (nothing pending) when there is none. */
static bool callee_text(nl_vm *vm, nl_slot *callee, const char *attribute, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, NL_UNDEFINED);
  bool ok = name && !nl_is_undefined(*name = nl_str_new(vm, attribute, strlen(attribute))) && nl_getattr(vm, callee, name, out) &&
            nl_is_str(*out);
  if (!ok) nl_clear_exception(vm);
  nl_release(vm, mark);
  return ok;
}

/** [gc] How a message calls the callee: `module.qualname()`, without the module for what is built in. */
static bool callee_name(nl_vm *vm, nl_slot *callee, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *qualname = nl_push(vm, NL_UNDEFINED), *module = qualname ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = module != NULL;
  if (ok && (nl_is_kind(*callee, KIND_INSTANCE) || !callee_text(vm, callee, "__qualname__", qualname))) {
    ok = nl_str_of(vm, callee, out);
  } else if (ok) {
    bool plain = !callee_text(vm, callee, "__module__", module);
    if (!plain) {
      nl_text text = nl_str_text(vm, module);
      plain = text.length == 8 && memcmp(text.data, "builtins", 8) == 0;
    }
    ok = plain ? nl_message(vm, out, "%v()", qualname) : nl_message(vm, out, "%v.%v()", module, qualname);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_spread_arguments(nl_vm *vm, nl_slot *callee, nl_slot *iterable) {
  if (nl_is_kind(*iterable, KIND_TUPLE)) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, NL_UNDEFINED), *iterator = name ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = iterator && nl_iter(vm, iterable, iterator);
  if (ok) {
    ok = nl_tuple_from(vm, iterator, iterable);
  } else if (nl_pending_is(vm, TYPE_TypeError) &&
             !(nl_is_kind(*iterable, KIND_INSTANCE) && !nl_is_undefined(nl_special(vm, *iterable, SYM___iter__)))) {
    nl_clear_exception(vm);
    if (callee_name(vm, callee, name)) nl_raise(vm, TYPE_TypeError, "%v argument after * must be an iterable, not %t", name, iterable);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] A mapping that is no dict, as a dict: by its keys() and subscripts. */
static bool mapping_as_dict(nl_vm *vm, nl_slot *source, nl_slot *mapping, nl_slot *callee) {
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, NL_UNDEFINED);
  bool ok = text != NULL, is_mapping = false;
  if (ok && nl_is_kind(*source, KIND_INSTANCE)) {
    ok = !nl_is_undefined(*text = nl_str_new(vm, "keys", 4));
    is_mapping = ok && nl_attribute_get(vm, source, (nl_name){text, NAME_UNKNOWN}, text, true);
    ok = ok && nl_is_undefined(vm->exception);
  }
  if (ok && !is_mapping)
    ok = callee_name(vm, callee, text) && nl_raise(vm, TYPE_TypeError, "%v argument after ** must be a mapping, not %t", text, mapping);
  ok = ok && !nl_is_undefined(*text = nl_dict_new(vm, 0)) && nl_dict_update(vm, text, source);
  if (ok) *source = *text;
  nl_release(vm, mark);
  return ok;
}

bool nl_merge_keywords(nl_vm *vm, nl_slot *dict, nl_slot *mapping, nl_slot *callee) {
  uint32_t mark = nl_mark(vm), position = 0;
  nl_slot *source = nl_push(vm, nl_unwrap(vm, *mapping)), *name = source ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *given = name ? nl_push(vm, NL_UNDEFINED) : NULL, *key, *value;
  bool ok = given != NULL, found;
  if (ok && !nl_is_kind(*source, KIND_DICT)) ok = mapping_as_dict(vm, source, mapping, callee);
  while (ok && nl_dict_entry(vm, *source, &position, &key, &value)) {
    *name = *key;
    *given = *value;
    nl_slot old = NL_UNDEFINED;
    ok = nl_dict_get(vm, dict, name, &old, &found);
    if (ok && found) {
      ok = callee_name(vm, callee, given) &&
           nl_raise(vm, TYPE_TypeError, "%v got multiple values for keyword argument '%v'", given, name);
    }
    ok = ok && nl_dict_set(vm, dict, name, given);
  }
  nl_release(vm, mark);
  return ok;
}
