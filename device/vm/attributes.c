/* Attributes: object.name for every kind of object, in CPython's order: data descriptors of the class, the instance's own,
 * the rest of the class, __getattr__.
 */
#include "types.h"

#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "image.h"
#include "native.h"

nl_name nl_image_name(const nl_vm *vm, uint32_t index) {
  const uint16_t *symbols = (const uint16_t *)(const void *)(vm->image + nl_header(vm)->name_symbols);
  return (nl_name){&nl_slots_at(vm, nl_header(vm)->names)[index], symbols[index]};
}

uint32_t nl_name_symbol(const nl_vm *vm, nl_name *name) {
  if (name->symbol == NAME_UNKNOWN) name->symbol = nl_symbol_of(vm, name->text);
  return name->symbol;
}

/* ---- classes ---- */
static nl_value find_in_type(const nl_vm *vm, enum nl_type type, nl_name *name) {
  uint32_t symbol = nl_name_symbol(vm, name);
  if (symbol == SYM_NONE) return NL_UNDEFINED;
  const nl_builtin_type *row = &nl_builtin_types[type];
  for (uint32_t low = row->first_row, high = low + row->row_count; low < high;) {
    uint32_t middle = (low + high) / 2;
    if (nl_native_rows[middle].name == symbol) return NL_NATIVE(nl_native_rows[middle].native);
    if (nl_native_rows[middle].name < symbol)
      low = middle + 1;
    else
      high = middle;
  }
  return NL_UNDEFINED;
}

static nl_value find_in_builtin(const nl_vm *vm, uint32_t type, nl_name *name) {
  for (; type != 0xFF; type = nl_builtin_types[type].base) {
    nl_value found = find_in_type(vm, (enum nl_type)type, name);
    if (!nl_is_undefined(found)) return found;
  }
  return NL_UNDEFINED;
}

nl_value nl_type_attribute(const nl_vm *vm, nl_value type, nl_name *name) {
  return nl_is_type(type) ? find_in_builtin(vm, NL_LO(type), name) : NL_UNDEFINED;
}

static nl_value find_in_mro(const nl_vm *vm, nl_value cls, nl_value after, nl_name *name) {
  nl_slot *mro;
  uint32_t count, i = 0;
  nl_sequence(vm, ((nl_class *)nl_obj(vm, cls))->mro, &mro, &count);
  if ((name->symbol == SYM___doc__ || name->symbol == SYM___qualname__) && nl_is_undefined(after)) count = 1; /* nobody else's */
  if (!nl_is_undefined(after)) {
    while (i < count && mro[i] != after) i++;
    i++;
  }
  for (; i < count; i++) {
    nl_value found = nl_is_type(mro[i]) ? find_in_type(vm, (enum nl_type)NL_LO(mro[i]), name)
                                        : nl_dict_get_name(vm, ((nl_class *)nl_obj(vm, mro[i]))->dict, name->text);
    if (!nl_is_undefined(found)) return found;
  }
  return NL_UNDEFINED;
}

nl_value nl_class_find(const nl_vm *vm, nl_value type, nl_name *name) {
  return nl_is_type(type) ? find_in_builtin(vm, NL_LO(type), name) : find_in_mro(vm, type, NL_UNDEFINED, name);
}

nl_value nl_class_find_after(const nl_vm *vm, nl_value type, nl_value after, nl_name *name) {
  if (nl_is_kind(type, KIND_CLASS)) return find_in_mro(vm, type, after, name);
  return nl_is_type(after) ? find_in_builtin(vm, nl_builtin_types[NL_LO(after)].base, name) : NL_UNDEFINED;
}

nl_slot *nl_special_name(const nl_vm *vm, enum nl_symbol symbol) {
  const uint16_t *specials = (const uint16_t *)(const void *)(vm->image + nl_header(vm)->specials);
  if (specials[symbol] != 0xFFFF) return nl_image_name(vm, specials[symbol]).text;
  nl_slot *names;
  uint32_t count = 0;
  nl_sequence(vm, nl_state_get(vm, STATE_SPECIALS), &names, &count);
  for (uint32_t i = 0; i < count; i++)
    if (nl_is_str(names[i]) && nl_symbol_of(vm, &names[i]) == symbol) return &names[i];
  return NULL;
}

bool nl_note_special(nl_vm *vm, nl_slot *name) {
  nl_text text = nl_str_text(vm, name);
  if (text.length < 5 || memcmp(text.data, "__", 2) != 0) return true;
  uint16_t symbol = nl_symbol_of(vm, name);
  if (symbol >= SYM_SPECIAL_COUNT || nl_special_name(vm, (enum nl_symbol)symbol)) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *list = nl_push(vm, nl_state_get(vm, STATE_SPECIALS));
  bool ok = list && (nl_is_kind(*list, KIND_LIST) || !nl_is_undefined(*list = nl_list_new(vm, 1))) && nl_list_append(vm, list, name) &&
            nl_state_set(vm, STATE_SPECIALS, list);
  nl_release(vm, mark);
  return ok;
}

/** Whether a built-in type has a special method of its own, which hides those of the classes behind it in an MRO. What
 *  every value with content has (text, comparison, hash) has no rows. */
static bool type_has(const nl_vm *vm, enum nl_type type, nl_name *name) {
  if (!nl_is_undefined(find_in_type(vm, type, name))) return true;
  switch (name->symbol) {
  case SYM___repr__:
  case SYM___str__: return true;
  case SYM___eq__:
  case SYM___ne__:
  case SYM___lt__:
  case SYM___le__:
  case SYM___gt__:
  case SYM___ge__:
  case SYM___hash__: return type < TYPE_FIRST_EXCEPTION;
  default: return false;
  }
}

nl_value nl_special(nl_vm *vm, nl_value instance, enum nl_symbol symbol) {
  nl_value type = nl_type_of(vm, instance);
  if (!nl_is_kind(type, KIND_CLASS)) return NL_UNDEFINED;
  nl_name name = {nl_special_name(vm, symbol), symbol};
  if (!name.text) return NL_UNDEFINED;
  nl_slot *mro;
  uint32_t count;
  nl_sequence(vm, ((nl_class *)nl_obj(vm, type))->mro, &mro, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (nl_is_type(mro[i])) {
      if (mro[i] == NL_TYPE(TYPE_object) || type_has(vm, (enum nl_type)NL_LO(mro[i]), &name)) break;
      continue;
    }
    nl_value found = nl_dict_get_name(vm, ((nl_class *)nl_obj(vm, mro[i]))->dict, name.text);
    if (!nl_is_undefined(found)) return found;
  }
  return NL_UNDEFINED;
}

bool nl_type_has(const nl_vm *vm, nl_value v, enum nl_symbol symbol) {
  nl_slot none = NL_EMPTY_STR;
  nl_name name = {nl_special_name(vm, symbol), symbol};
  if (!name.text) name.text = &none; /* no class has it; a built-in type's method is found by its number */
  return !nl_is_undefined(nl_class_find(vm, nl_type_of(vm, v), &name));
}

/* ---- binding ---- */
/** [gc] A method of `function` and `self`. */
static bool bind(nl_vm *vm, nl_value function, nl_slot *self, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *kept = nl_push(vm, function);
  nl_ref ref = kept ? nl_alloc(vm, KIND_METHOD, sizeof(nl_method) / 4) : 0;
  if (ref) {
    nl_method *method = nl_at(vm, ref);
    method->function = *kept;
    method->self = *self;
    *out = NL_OBJECT(KIND_METHOD, ref);
  }
  nl_release(vm, mark);
  return ref != 0;
}

static bool is_wrapper(nl_value v) { return nl_is_kind(v, KIND_CLASSMETHOD) || nl_is_kind(v, KIND_STATICMETHOD); }

bool nl_is_data_descriptor(nl_vm *vm, nl_value v) {
  return nl_is_kind(nl_unwrap(vm, v), KIND_PROPERTY) || (nl_is_kind(v, KIND_INSTANCE) && (!nl_is_undefined(nl_special(vm, v, SYM___set__)) || !nl_is_undefined(nl_special(vm, v, SYM___delete__))));
}

bool nl_property_lacks(nl_vm *vm, nl_slot *object, nl_slot *name, const char *what) {
  uint32_t mark = nl_mark(vm);
  nl_slot *cls = nl_push(vm, nl_type_of(vm, *object)), *text = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = text && !nl_is_undefined(*text = nl_str_new(vm, "__qualname__", 12)) && nl_attribute_get(vm, cls, (nl_name){text, SYM___qualname__}, text, false);
  if (ok) {
    if (name) nl_raise(vm, TYPE_AttributeError, "property '%v' of '%v' object has no %s", name, text, what);
    else nl_raise(vm, TYPE_AttributeError, "property of '%v' object has no %s", text, what);
  }
  nl_release(vm, mark);
  return false;
}

bool nl_attribute_bind(nl_vm *vm, nl_value found, nl_slot *object, nl_slot *cls, nl_slot *name, nl_slot *out) {
  bool through_class = nl_is_undefined(*object);
  if (nl_is_native(found)) {
    bool method = nl_natives[NL_LO(found)].flags & NATIVE_METHOD;
    if (NL_LO(found) == NATIVE_object___init_subclass__ || NL_LO(found) == NATIVE_dict_fromkeys) return bind(vm, found, cls, out);
    if (!through_class && method) return bind(vm, found, object, out);
  } else if (nl_is_object(found)) {
    switch (nl_kind_of(found)) {
    case KIND_FUNCTION:
      if (!through_class) return bind(vm, found, object, out);
      break;
    case KIND_CLASSMETHOD: {
      nl_value inner = ((nl_wrapper *)nl_obj(vm, found))->function;
      return is_wrapper(inner) || nl_is_kind(inner, KIND_PROPERTY) || (nl_is_kind(inner, KIND_INSTANCE) && !nl_is_undefined(nl_special(vm, inner, SYM___get__))) ? nl_attribute_bind(vm, inner, cls, cls, name, out) : bind(vm, inner, cls, out);
    }
    case KIND_STATICMETHOD: return *out = ((nl_wrapper *)nl_obj(vm, found))->function, true;
    case KIND_PROPERTY: {
      if (through_class) break;
      nl_value get = ((nl_property *)nl_obj(vm, found))->get;
      if (nl_is_none(get)) return nl_property_lacks(vm, object, name, "getter");
      return nl_call(vm, get, 1, object, out);
    }
    case KIND_INSTANCE: {
      nl_value get = nl_special(vm, found, SYM___get__), inner = nl_unwrap(vm, found);
      if (nl_is_undefined(get) && !is_wrapper(inner) && (through_class || !nl_is_kind(inner, KIND_PROPERTY))) break;
      if (nl_is_undefined(get)) return nl_attribute_bind(vm, inner, object, cls, name, out);
      uint32_t mark = nl_mark(vm);
      nl_slot *owner = nl_push(vm, *cls), *seen = owner ? nl_push(vm, through_class ? NL_NONE : *object) : NULL;
      nl_slot *self = seen ? nl_push(vm, found) : NULL; /* arguments lie in rising order: self, seen, owner */
      bool ok = self && nl_call_method(vm, get, self, 2, seen, out);
      nl_release(vm, mark);
      return ok;
    }
    default: break;
    }
  }
  *out = found;
  return true;
}

/** A data descriptor without __get__ leaves reading to the instance. */
static bool is_read_by_descriptor(nl_vm *vm, nl_value found) {
  return nl_is_data_descriptor(vm, found) && (nl_is_kind(nl_unwrap(vm, found), KIND_PROPERTY) || !nl_is_undefined(nl_special(vm, found, SYM___get__)));
}

bool nl_attribute_name(nl_vm *vm, nl_slot *name) {
  nl_value text = nl_unwrap(vm, *name);
  if (nl_is_str(text)) return *name = text, true;
  return nl_raise(vm, TYPE_TypeError, "attribute name must be string, not '%t'", name);
}

/* ---- reading ---- */
bool nl_unknown_attribute(nl_vm *vm, nl_slot *object, nl_name name) {
  if (nl_is_class(*object)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *text = nl_push(vm, NL_UNDEFINED);
    if (text && nl_class_name_value(vm, object, text))
      nl_raise(vm, TYPE_AttributeError, "type object '%v' has no attribute '%v'", text, name.text);
    nl_release(vm, mark);
    return false;
  }
  if (nl_is_kind(*object, KIND_MODULE))
    return nl_raise(vm, TYPE_AttributeError, "module '%v' has no attribute '%v'", &((nl_module *)nl_obj(vm, *object))->name, name.text);
  return nl_raise(vm, TYPE_AttributeError, "'%t' object has no attribute '%v'", object, name.text);
}

bool nl_no_attribute(nl_vm *vm, nl_slot *object, nl_name name, bool quiet) {
  return !quiet && nl_unknown_attribute(vm, object, name);
}

/** object.__getattribute__: true with *out, or false without an exception when there is no such attribute. */
static bool instance_find(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out) {
  nl_value type = nl_type_of(vm, *object);
  bool may_override = nl_is_kind(type, KIND_CLASS) && (NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, type)) & CLASS_DATA_DESCRIPTORS);
  nl_value found = NL_UNDEFINED;
  if (may_override) {
    found = nl_class_find(vm, type, &name);
    if (is_read_by_descriptor(vm, found)) return nl_attribute_bind(vm, found, object, &type, name.text, out);
  }
  nl_value own = nl_instance_find(vm, *object, &name);
  if (!nl_is_undefined(own)) return *out = own, true;
  if (nl_data_attribute(vm, object, &name, out)) return true;
  if (!nl_is_undefined(vm->exception)) return false;
  if (!may_override) found = nl_class_find(vm, type, &name);
  if (!nl_is_undefined(found)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *cls = nl_push(vm, type);
    bool ok = cls && nl_attribute_bind(vm, found, object, cls, name.text, out);
    nl_release(vm, mark);
    return ok;
  }
  return false;
}

static bool instance_get(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out, bool quiet) {
  nl_value hook = nl_special(vm, *object, SYM___getattribute__);
  bool found = nl_is_undefined(hook) ? instance_find(vm, object, name, out) : nl_call_method(vm, hook, object, 1, name.text, out);
  if (found) return true;
  bool missing = nl_is_undefined(vm->exception);
  if (!missing && !nl_pending_is(vm, TYPE_AttributeError)) return false;
  nl_value fallback = nl_special(vm, *object, SYM___getattr__);
  if (nl_is_undefined(fallback)) {
    if (missing) return nl_no_attribute(vm, object, name, quiet);
  } else {
    nl_clear_exception(vm);
    if (nl_call_method(vm, fallback, object, 1, name.text, out)) return true;
  }
  if (quiet && nl_pending_is(vm, TYPE_AttributeError)) nl_clear_exception(vm);
  return false;
}

/** [gc] What a class does not have, from the class that made it, as an instance of that. */
static bool metaclass_get(nl_vm *vm, nl_slot *cls, nl_name name, nl_slot *out, bool quiet) {
  nl_slot type = nl_type_of(vm, *cls);
  nl_value found = nl_class_find(vm, type, &name);
  if (!nl_is_undefined(found)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *meta = nl_push(vm, type);
    bool ok = meta && nl_attribute_bind(vm, found, cls, meta, name.text, out);
    nl_release(vm, mark);
    return ok;
  }
  nl_value fallback = nl_special(vm, *cls, SYM___getattr__);
  if (nl_is_undefined(fallback)) return nl_no_attribute(vm, cls, name, quiet);
  if (nl_call_method(vm, fallback, cls, 1, name.text, out)) return true;
  if (quiet && nl_pending_is(vm, TYPE_AttributeError)) nl_clear_exception(vm);
  return false;
}

static bool class_get(nl_vm *vm, nl_slot *cls, nl_name name, nl_slot *out, bool quiet) {
  nl_slot none = NL_UNDEFINED, type = nl_type_of(vm, *cls);
  if (nl_is_kind(type, KIND_CLASS)) { /* data descriptors of a metaclass come before what the class has */
    nl_value above = nl_class_find(vm, type, &name);
    if (!nl_is_undefined(above) && is_read_by_descriptor(vm, above)) return metaclass_get(vm, cls, name, out, quiet);
  }
  bool own = nl_name_symbol(vm, &name) == SYM___annotations__ && nl_is_kind(*cls, KIND_CLASS); /* nobody else's */
  nl_value found = own ? nl_dict_get_name(vm, ((nl_class *)nl_obj(vm, *cls))->dict, name.text) : nl_class_find(vm, *cls, &name);
  if (!nl_is_undefined(found)) return nl_attribute_bind(vm, found, &none, cls, name.text, out);
  if (nl_data_attribute(vm, cls, &name, out)) return true;
  return nl_is_undefined(vm->exception) && metaclass_get(vm, cls, name, out, quiet);
}

bool nl_attribute_get_plain(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out) {
  if (nl_is_class(*object)) return class_get(vm, object, name, out, false);
  return instance_find(vm, object, name, out) || (nl_is_undefined(vm->exception) && nl_no_attribute(vm, object, name, false));
}

static bool super_get(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out, bool quiet) {
  nl_super *s = nl_obj(vm, *object);
  nl_value self = s->self;
  bool on_class = nl_is_class(self) && nl_subclass(vm, self, s->cls); /* not in a metaclass's method */
  nl_value type = on_class ? self : nl_type_of(vm, self);
  nl_value found = nl_class_find_after(vm, type, s->cls, &name);
  uint32_t symbol = nl_name_symbol(vm, &name);
  if (symbol == SYM___class__) return *out = NL_TYPE(TYPE_super), true;
  if (nl_is_undefined(found) && symbol == SYM___self__) return *out = self, true;
  if (nl_is_undefined(found)) return nl_no_attribute(vm, object, name, quiet);
  if (symbol == SYM___new__) return *out = nl_is_kind(found, KIND_STATICMETHOD) ? ((nl_wrapper *)nl_obj(vm, found))->function : found, true;
  uint32_t mark = nl_mark(vm);
  nl_slot *cls = nl_push(vm, type), *seen = cls ? nl_push(vm, on_class ? NL_UNDEFINED : self) : NULL;
  bool ok = seen && nl_attribute_bind(vm, found, seen, cls, name.text, out);
  nl_release(vm, mark);
  return ok;
}

static bool attribute_get(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out, bool quiet) {
  nl_value v = *object;
  if (nl_is_imm(v, IMM_NATIVE_MODULE)) return nl_native_module_get(vm, object, name, out, quiet);
  if (nl_is_class(v) && nl_is_undefined(nl_special(vm, v, SYM___getattribute__))) return class_get(vm, object, name, out, quiet);
  if (nl_is_class(v)) return instance_get(vm, object, name, out, quiet); /* its metaclass decides */
  if (nl_is_kind(v, KIND_MODULE)) return nl_module_get(vm, object, name, out, quiet);
  if (nl_is_kind(v, KIND_SUPER)) return super_get(vm, object, name, out, quiet);
  if (nl_is_kind(v, KIND_INSTANCE) || nl_is_kind(v, KIND_EXCEPTION)) return instance_get(vm, object, name, out, quiet);
  nl_value found = find_in_builtin(vm, nl_builtin_type_of(vm, v), &name);
  if (!nl_is_undefined(found)) {
    nl_slot cls = nl_type_of(vm, v);
    return nl_attribute_bind(vm, found, object, &cls, name.text, out);
  }
  if (nl_data_attribute(vm, object, &name, out)) return true;
  return nl_is_undefined(vm->exception) ? nl_no_attribute(vm, object, name, quiet) : false;
}

/** [gc] Whether an exception has neither `name` nor `obj` yet. */
static bool is_unnamed(nl_vm *vm, nl_value exception) {
  static const struct {
    const char *text;
    uint16_t symbol;
  } parts[] = {{"name", SYM_name}, {"obj", SYM_obj}};
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, exception), *text = held ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool unnamed = text != NULL;
  for (uint32_t i = 0; unnamed && i < 2; i++) {
    *text = nl_str_new(vm, parts[i].text, strlen(parts[i].text));
    nl_name name = {text, parts[i].symbol};
    unnamed = !nl_is_undefined(*text);
    nl_value value = unnamed ? nl_instance_find(vm, *held, &name) : NL_NONE;
    unnamed = unnamed && (nl_is_undefined(value) || nl_is_none(value));
  }
  nl_release(vm, mark);
  return unnamed;
}

bool nl_attribute_get(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out, bool quiet) {
  uint32_t mark = nl_mark(vm);
  nl_slot *seen = NULL;
  if (attribute_get(vm, object, name, out, quiet)) return true;
  /* As CPython: whoever raised it, the outermost look-up says what was looked up, unless that is known. */
  if (!quiet && nl_pending_is(vm, TYPE_AttributeError) && (seen = nl_push(vm, *object)) != NULL && is_unnamed(vm, vm->exception)) nl_name_error(vm, name.text, seen);
  nl_release(vm, mark);
  return false;
}

bool nl_method_find(nl_vm *vm, nl_slot *object, nl_name *name, nl_value *function) {
  nl_value v = *object;
  if (nl_is_kind(v, KIND_INSTANCE)) {
    if (!nl_is_undefined(nl_special(vm, v, SYM___getattribute__))) return false;
    nl_value own = nl_instance_find(vm, v, name);
    if (!nl_is_undefined(own)) return false;
    nl_value found = nl_class_find(vm, nl_type_of(vm, v), name);
    *function = found;
    return nl_is_kind(found, KIND_FUNCTION) || (nl_is_native(found) && (nl_natives[NL_LO(found)].flags & NATIVE_METHOD));
  }
  if (nl_is_class(v) || nl_is_kind(v, KIND_MODULE) || nl_is_kind(v, KIND_SUPER) || nl_is_kind(v, KIND_EXCEPTION) ||
      nl_is_imm(v, IMM_NATIVE_MODULE))
    return false;
  nl_value found = find_in_builtin(vm, nl_builtin_type_of(vm, v), name);
  *function = found;
  return nl_is_native(found) && (nl_natives[NL_LO(found)].flags & NATIVE_METHOD);
}
