/* Writing and deleting attributes: object.name = value, del object.name. */
#include "types.h"

#include "containers.h"
#include "exceptions.h"
#include "image.h"

/** [gc] A class that gets a new name keeps its qualified one. */
static bool rename_class(nl_vm *vm, nl_slot *cls, nl_slot *value) {
  if (!nl_is_str(*value)) return nl_raise(vm, TYPE_TypeError, "can only assign string to %v.__name__, not '%t'", &((nl_class *)nl_obj(vm, *cls))->name, value);
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_OBJECT(KIND_DICT, ((nl_class *)nl_obj(vm, *cls))->dict)), *old = dict ? nl_push(vm, ((nl_class *)nl_obj(vm, *cls))->name) : NULL;
  nl_slot *key = old ? nl_push(vm, nl_str_new(vm, "__qualname__", 12)) : NULL;
  bool ok = key && !nl_is_undefined(*key);
  if (ok && nl_is_undefined(nl_dict_get_name(vm, NL_LO(*dict), key))) ok = nl_dict_set(vm, dict, key, old);
  if (ok) ((nl_class *)nl_obj(vm, *cls))->name = *value;
  nl_release(vm, mark);
  return ok;
}

/** What a class says about itself by names that are not in its dict. *handled: it is such a name. */
static bool fact_store(nl_vm *vm, nl_slot *cls, nl_name *name, nl_slot *value, bool *handled) {
  *handled = true;
  switch (nl_name_symbol(vm, name)) {
  case SYM___name__: return rename_class(vm, cls, value);
  case SYM___qualname__:
    if (!nl_is_str(*value)) return nl_raise(vm, TYPE_TypeError, "can only assign string to %v.__qualname__, not '%t'", &((nl_class *)nl_obj(vm, *cls))->name, value);
    break;
  case SYM___bases__:
  case SYM___mro__: return nl_raise(vm, TYPE_AttributeError, "'%v' of a class can't be changed here: its order of look-up is fixed when it is made", name->text);
  case SYM___class__:
    if (!nl_is_class(*value) || !nl_subclass(vm, *value, NL_TYPE(TYPE_type))) return nl_raise(vm, TYPE_TypeError, "__class__ must be set to a class, not '%t' object", value);
    if (nl_is_type(*value) || nl_is_type(nl_type_of(vm, *cls))) return nl_raise(vm, TYPE_TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses");
    ((nl_class *)nl_obj(vm, *cls))->meta = *value;
    return true;
  default: break;
  }
  return *handled = false, true;
}

bool nl_class_store(nl_vm *vm, nl_slot *cls, nl_name name, nl_slot *value) {
  bool handled;
  if (!fact_store(vm, cls, &name, value, &handled) || handled) return nl_is_undefined(vm->exception);
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_OBJECT(KIND_DICT, ((nl_class *)nl_obj(vm, *cls))->dict));
  bool ok = dict && nl_dict_set(vm, dict, name.text, value) && nl_note_special(vm, name.text);
  if (ok && nl_is_data_descriptor(vm, *value)) *(uint32_t *)nl_obj(vm, *cls) |= CLASS_DATA_DESCRIPTORS << 6;
  ok = ok && nl_class_stored(vm, cls, name.text, value);
  nl_release(vm, mark);
  return ok;
}

/** [gc] property: its setter, or (value NULL) its deleter. */
static bool property_change(nl_vm *vm, nl_value property, nl_slot *object, nl_name name, nl_slot *arguments, bool deletes, nl_slot *result) {
  const nl_property *p = nl_obj(vm, property);
  nl_value function = deletes ? p->del : p->set;
  if (nl_is_none(function))
    return nl_property_lacks(vm, object, name.text, deletes ? "deleter" : "setter");
  return nl_call(vm, function, deletes ? 1 : 2, arguments, result);
}

/** [gc] A data descriptor's part in object.name = value, or (value NULL) in del object.name. *handled: there is one. */
static bool descriptor_change(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value, bool *handled) {
  nl_value type = nl_type_of(vm, *object);
  *handled = false;
  if (!nl_is_kind(type, KIND_CLASS) || !(NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, type)) & CLASS_DATA_DESCRIPTORS)) return true;
  nl_value found = nl_class_find(vm, type, &name), inner = nl_unwrap(vm, found);
  if (!nl_is_data_descriptor(vm, found)) return true;
  *handled = true;
  if (nl_is_kind(inner, KIND_PROPERTY) && nl_is_undefined(nl_special(vm, found, value ? SYM___set__ : SYM___delete__))) found = inner;
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED), *given = result ? nl_push(vm, value ? *value : NL_NONE) : NULL;
  nl_slot *target = given ? nl_push(vm, *object) : NULL, *self = target ? nl_push(vm, found) : NULL;
  bool ok = false;
  if (self && nl_is_kind(found, KIND_PROPERTY)) {
    ok = property_change(vm, found, object, name, target, !value, result);
  } else if (self) {
    nl_value method = nl_special(vm, found, value ? SYM___set__ : SYM___delete__);
    ok = nl_is_undefined(method) ? nl_raise(vm, TYPE_AttributeError, "%s", "__delete__")
                                 : nl_call_method(vm, method, self, value ? 2 : 1, target, result);
  }
  nl_release(vm, mark);
  return ok;
}

/** object.__class__ = cls: the attributes move to a dict, since the layouts of the classes differ. */
static bool class_change(nl_vm *vm, nl_slot *object, nl_slot *value) {
  if (!nl_is_kind(*value, KIND_CLASS))
    return nl_raise(vm, TYPE_TypeError, "__class__ must be set to a class, not '%t' object", value);
  if (nl_unwrap(vm, *object) != *object || nl_builtin_base(vm, *value) != TYPE_object)
    return nl_raise(vm, TYPE_TypeError, "__class__ assignment: the objects' layouts differ");
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_UNDEFINED);
  bool ok = dict && nl_instance_dict(vm, object, dict);
  if (ok) ((nl_instance *)nl_obj(vm, *object))->cls = NL_LO(*value);
  nl_release(vm, mark);
  return ok;
}

static bool own_store(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value) {
  uint32_t symbol = nl_name_symbol(vm, &name);
  if (nl_is_type(nl_type_of(vm, *object))) return nl_unknown_attribute(vm, object, name); /* made by object() */
  if (symbol == SYM___class__) return class_change(vm, object, value);
  if (symbol == SYM___doc__ && nl_is_kind(nl_unwrap(vm, *object), KIND_PROPERTY)) ((nl_property *)nl_obj(vm, nl_unwrap(vm, *object)))->doc = *value;
  bool allowed;
  if (nl_slots_close(vm, nl_type_of(vm, *object), name.text, &allowed) && !allowed) {
    if (nl_is_undefined(nl_class_find(vm, nl_type_of(vm, *object), &name))) return nl_unknown_attribute(vm, object, name);
    return nl_raise(vm, TYPE_AttributeError, "'%t' object attribute '%v' is read-only", object, name.text);
  }
  if (symbol != SYM___dict__) return nl_instance_store(vm, object, name, value);
  if (!nl_is_kind(*value, KIND_DICT)) return nl_raise(vm, TYPE_TypeError, "__dict__ must be set to a dictionary, not a '%t'", value);
  ((nl_instance *)nl_obj(vm, *object))->attributes = NL_LO(*value);
  return true;
}

static bool exception_store(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value) {
  nl_exception *e = nl_exception_at(vm, *object);
  switch (nl_name_symbol(vm, &name)) {
  case SYM_args: {
    uint32_t mark = nl_mark(vm);
    nl_slot *args = nl_push(vm, NL_UNDEFINED);
    bool ok = args && nl_tuple_from(vm, value, args);
    if (ok) nl_exception_at(vm, *object)->args = *args;
    nl_release(vm, mark);
    return ok;
  }
  case SYM___cause__:
  case SYM___context__: {
    bool cause = name.symbol == SYM___cause__;
    if (!nl_is_none(*value) && !nl_is_kind(*value, KIND_EXCEPTION))
      return nl_raise(vm, TYPE_TypeError, "exception %s must be None or derive from BaseException", cause ? "cause" : "context");
    *(cause ? &e->cause : &e->context) = *value;
    if (cause) e->header |= 1u << 6;
    return true;
  }
  case SYM___traceback__:
    if (!nl_is_none(*value) && !nl_is_kind(*value, KIND_TRACEBACK)) return nl_raise(vm, TYPE_TypeError, "__traceback__ must be a traceback or None");
    e->traceback = nl_is_none(*value) ? 0 : NL_LO(*value);
    return true;
  case SYM___suppress_context__:
    if (!nl_is_bool(*value)) return nl_raise(vm, TYPE_TypeError, "attribute value type must be bool");
    e->header = (e->header & ~(1u << 6)) | (*value == NL_TRUE ? 1u << 6 : 0);
    return true;
  default: return nl_instance_store(vm, object, name, value);
  }
}

bool nl_attribute_store_plain(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value) {
  bool handled;
  if (!descriptor_change(vm, object, name, value, &handled) || handled) return handled && nl_is_undefined(vm->exception);
  if (nl_is_kind(*object, KIND_CLASS)) return nl_class_store(vm, object, name, value);
  return nl_is_kind(*object, KIND_INSTANCE) ? own_store(vm, object, name, value) : exception_store(vm, object, name, value);
}

static bool module_store(nl_vm *vm, nl_slot *module, nl_name name, nl_slot *value) {
  const nl_image_module *row =
      (const nl_image_module *)(const void *)(vm->image + nl_header(vm)->modules) + ((nl_module *)nl_obj(vm, *module))->index;
  const nl_slot *names = nl_slots_at(vm, nl_header(vm)->global_names);
  nl_text module_name = nl_str_text(vm, &((nl_module *)nl_obj(vm, *module))->name);
  bool output = nl_name_symbol(vm, &name) == SYM_stdout && module_name.length == 3 && memcmp(module_name.data, "sys", 3) == 0;
  if (output && !nl_state_set(vm, STATE_OUTPUT, value)) return false;
  nl_value names_dict = nl_module_dict(vm, *module);
  if (nl_is_kind(names_dict, KIND_DICT)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *dict = nl_push(vm, names_dict);
    bool ok = dict && nl_dict_set(vm, dict, name.text, value);
    nl_release(vm, mark);
    return ok;
  }
  for (uint32_t i = row->first_global; i < row->first_global + row->global_count; i++)
    if (nl_str_equal(vm, &names[i], name.text)) return nl_slots_at(vm, vm->globals)[i] = *value, true;
  return nl_raise(vm, TYPE_AttributeError, "module attribute '%v' can't be added: the module does not assign it", name.text);
}

/** Why an attribute of a built-in object cannot change. */
static bool unchangeable(nl_vm *vm, nl_slot *object, nl_name name) {
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, NL_UNDEFINED), *self = text ? nl_push(vm, *object) : NULL;
  if (!self) return false;
  if (nl_is_type(*self)) {
    if (nl_class_name_value(vm, self, text)) nl_raise(vm, TYPE_TypeError, "cannot set '%v' attribute of immutable type '%v'", name.text, text);
  } else if (nl_is_kind(*self, KIND_SLICE) || nl_is_kind(*self, KIND_RANGE)) {
    if (nl_data_attribute(vm, self, &name, text)) nl_raise(vm, TYPE_AttributeError, "readonly attribute");
  } else if (!nl_is_undefined(nl_type_attribute(vm, nl_type_of(vm, *self), &name))) {
    nl_raise(vm, TYPE_AttributeError, "'%t' object attribute '%v' is read-only", self, name.text);
  } else if (nl_data_attribute(vm, self, &name, text)) {
    nl_raise(vm, TYPE_AttributeError, "attribute '%v' of '%t' objects is not writable", name.text, self);
  }
  if (nl_is_undefined(vm->exception)) nl_no_attribute(vm, self, name, false);
  nl_release(vm, mark);
  return false;
}

bool nl_attribute_set(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value) {
  nl_value v = *object;
  if (nl_is_kind(v, KIND_INSTANCE) || nl_is_kind(v, KIND_EXCEPTION) || nl_is_kind(v, KIND_CLASS)) {
    nl_value own = nl_special(vm, v, SYM___setattr__);
    if (nl_is_undefined(own)) return nl_attribute_store_plain(vm, object, name, value);
    uint32_t mark = nl_mark(vm);
    nl_slot *result = nl_push(vm, NL_UNDEFINED), *given = result ? nl_push(vm, *value) : NULL;
    nl_slot *text = given ? nl_push(vm, *name.text) : NULL, *self = text ? nl_push(vm, *object) : NULL;
    bool ok = self && nl_call_method(vm, own, self, 2, text, result);
    nl_release(vm, mark);
    return ok;
  }
  if (nl_is_kind(v, KIND_PROPERTY) && nl_name_symbol(vm, &name) == SYM___doc__ && !(NL_LO(v) & NL_IN_IMAGE))
    return ((nl_property *)nl_obj(vm, v))->doc = *value, true;
  if (nl_is_kind(v, KIND_FUNCTION)) return nl_function_store(vm, object, name, value);
  if (nl_is_kind(v, KIND_MODULE)) return module_store(vm, object, name, value);
  return unchangeable(vm, object, name);
}

/** [gc] Takes an attribute out of an instance or exception. *found: it was there. */
static bool instance_remove(nl_vm *vm, nl_slot *object, nl_name name, bool *found) {
  nl_ref attributes;
  nl_value cls = nl_class_of_attributes(vm, *object, &attributes);
  if (!attributes) return true;
  uint32_t head = *(uint32_t *)nl_at(vm, attributes);
  if (NL_HEADER_KIND(head) == KIND_ARRAY) {
    uint32_t length, i = nl_layout_index(vm, ((nl_class *)nl_obj(vm, cls))->layout, name.text, &length);
    if (i >= length || i >= (NL_HEADER_WORDS(head) - 1) / 2) return true;
    nl_slot *slot = &nl_slots_at(vm, attributes)[i];
    *found = !nl_is_undefined(*slot);
    *slot = NL_UNDEFINED;
    return true;
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_OBJECT(KIND_DICT, attributes)), *old = dict ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = old && nl_dict_delete(vm, dict, name.text, old, found);
  nl_release(vm, mark);
  return ok;
}

/** `del` of an attribute of a class, a function, or a module that has a dict. */
static bool dict_remove(nl_vm *vm, nl_slot *object, nl_name name, bool *found) {
  if (nl_is_kind(*object, KIND_FUNCTION)) return nl_function_remove(vm, object, name, found);
  uint32_t mark = nl_mark(vm);
  nl_ref attributes = nl_is_kind(*object, KIND_MODULE) ? NL_LO(nl_module_dict(vm, *object)) : ((nl_class *)nl_obj(vm, *object))->dict;
  nl_slot *dict = nl_push(vm, NL_OBJECT(KIND_DICT, attributes)), *old = dict ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = old && nl_dict_delete(vm, dict, name.text, old, found);
  nl_release(vm, mark);
  return ok;
}

bool nl_attribute_delete_plain(nl_vm *vm, nl_slot *object, nl_name name) {
  bool handled, found = false;
  if (!descriptor_change(vm, object, name, NULL, &handled)) return false;
  if (handled) return true;
  if (nl_is_kind(*object, KIND_CLASS)) return dict_remove(vm, object, name, &found) && (found || nl_unknown_attribute(vm, object, name));
  if (!instance_remove(vm, object, name, &found) || found) return found;
  bool allowed, closed = nl_slots_close(vm, nl_type_of(vm, *object), name.text, &allowed) && !allowed;
  if (!closed || nl_is_undefined(nl_class_find(vm, nl_type_of(vm, *object), &name))) return nl_unknown_attribute(vm, object, name);
  return nl_raise(vm, TYPE_AttributeError, "'%t' object attribute '%v' is read-only", object, name.text);
}

bool nl_attribute_delete(nl_vm *vm, nl_slot *object, nl_name name) {
  bool found = false;
  bool has_dict = nl_is_kind(*object, KIND_MODULE) && nl_is_kind(nl_module_dict(vm, *object), KIND_DICT);
  if (has_dict || nl_is_kind(*object, KIND_FUNCTION))
    return dict_remove(vm, object, name, &found) && (found || nl_unknown_attribute(vm, object, name));
  if (!nl_is_kind(*object, KIND_INSTANCE) && !nl_is_kind(*object, KIND_EXCEPTION) && !nl_is_kind(*object, KIND_CLASS))
    return unchangeable(vm, object, name);
  nl_value own = nl_special(vm, *object, SYM___delattr__);
  if (nl_is_undefined(own)) return nl_attribute_delete_plain(vm, object, name);
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED);
  bool ok = result && nl_call_method(vm, own, object, 1, name.text, result);
  nl_release(vm, mark);
  return ok;
}

/** By value, for setattr() and its family. */
bool nl_setattr(nl_vm *vm, nl_slot *object, nl_slot *name, nl_slot *value) {
  return nl_attribute_set(vm, object, (nl_name){name, NAME_UNKNOWN}, value);
}
