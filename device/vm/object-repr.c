/* repr of what is neither a number nor shown by its own class: containers and text go to repr.c, all else is shown as
 * CPython shows it, except that objects move and so have no address: 0x and the type's number stand there.
 */
#include "containers.h"
#include "exceptions.h"
#include "native.h"
#include "protocols.h"
#include "types.h"

static bool text_out(nl_vm *vm, const char *text, nl_slot *out) { return !nl_is_undefined(*out = nl_str_new(vm, text, strlen(text))); }

static bool class_repr(nl_vm *vm, nl_slot *cls, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, NL_UNDEFINED), *module = name ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = module && nl_class_name_value(vm, cls, name);
  if (ok && nl_is_kind(*cls, KIND_CLASS)) {
    nl_slot *key = nl_push(vm, NL_UNDEFINED);
    ok = key && !nl_is_undefined(*key = nl_str_new(vm, "__module__", 10));
    if (ok) *module = nl_dict_get_name(vm, ((nl_class *)nl_obj(vm, *cls))->dict, key);
    ok = ok && !nl_is_undefined(*key = nl_str_new(vm, "__qualname__", 12));
    nl_value qualified = ok ? nl_dict_get_name(vm, ((nl_class *)nl_obj(vm, *cls))->dict, key) : NL_UNDEFINED;
    if (nl_is_str(qualified)) *name = qualified;
  }
  nl_text where = ok && nl_is_str(*module) ? nl_str_text(vm, module) : (nl_text){"", 0};
  bool qualifies = where.length && !(where.length == 8 && memcmp(where.data, "builtins", 8) == 0);
  if (ok && (*cls == NL_TYPE(TYPE_UnionType) || *cls == NL_TYPE(TYPE_GenericAlias))) {
    ok = !nl_is_undefined(*module = nl_str_new(vm, "types", 5));
    qualifies = true;
  }
  if (ok) ok = qualifies ? nl_message(vm, out, "<class '%v.%v'>", module, name) : nl_message(vm, out, "<class '%v'>", name);
  nl_release(vm, mark);
  return ok;
}

/** <module.Class object at 0x…> */
static bool instance_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *cls = nl_push(vm, nl_type_of(vm, *v)), *shown = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = shown && class_repr(vm, cls, shown);
  if (ok) { /* <class 'm.C'> → m.C */
    nl_text text = nl_str_text(vm, shown);
    *shown = nl_str_part(vm, shown, 8, text.length - 10);
    ok = !nl_is_undefined(*shown) && nl_message(vm, out, "<%v object at 0x%u>", shown, (unsigned)(NL_LO(*v)));
  }
  nl_release(vm, mark);
  return ok;
}

static bool super_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  const nl_super *s = nl_obj(vm, *v);
  nl_slot *cls = nl_push(vm, s->cls), *type = cls ? nl_push(vm, nl_is_class(s->self) ? s->self : nl_type_of(vm, s->self)) : NULL;
  nl_slot *name = type ? nl_push(vm, NL_UNDEFINED) : NULL, *of = name ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = of && nl_class_name_value(vm, cls, name) && nl_class_name_value(vm, type, of) &&
            nl_message(vm, out, "<super: <class '%v'>, <%v object>>", name, of);
  nl_release(vm, mark);
  return ok;
}

static bool function_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *name = nl_push(vm, NL_UNDEFINED);
  bool ok = name && nl_function_attribute(vm, v, NULL, SYM___qualname__, name) &&
            nl_message(vm, out, "<function %v at 0x%u>", name, (unsigned)NL_LO(*v));
  nl_release(vm, mark);
  return ok;
}

static bool method_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_method *m = nl_obj(vm, *v);
  nl_slot *self = nl_push(vm, m->self), *function = self ? nl_push(vm, m->function) : NULL, *name = function ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = name != NULL;
  if (ok && nl_is_native(*function)) {
    nl_text text = nl_symbol_name(nl_natives[NL_LO(*function)].name);
    ok = !nl_is_undefined(*name = nl_str_new(vm, text.data, text.length)) &&
         nl_message(vm, out, "<built-in method %v of %t object at 0x%u>", name, self, (unsigned)NL_LO(*self));
  } else if (ok && nl_is_kind(*function, KIND_FUNCTION)) {
    ok = nl_function_attribute(vm, function, NULL, SYM___qualname__, name) && nl_message(vm, out, "<bound method %v of %r>", name, self);
  } else if (ok) {
    ok = text_out(vm, "<bound method>", out);
  }
  nl_release(vm, mark);
  return ok;
}

static bool native_repr(nl_vm *vm, nl_value v, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_text text = nl_symbol_name(nl_natives[NL_LO(v)].name);
  nl_slot *name = nl_push(vm, NL_UNDEFINED);
  bool ok = name && !nl_is_undefined(*name = nl_str_new(vm, text.data, text.length)) && nl_message(vm, out, "<built-in function %v>", name);
  nl_release(vm, mark);
  return ok;
}

static bool immediate_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  nl_value x = *v;
  if (nl_is_none(x)) return text_out(vm, "None", out);
  if (nl_is_bool(x)) return text_out(vm, x == NL_TRUE ? "True" : "False", out);
  if (nl_is_type(x)) return class_repr(vm, v, out);
  if (nl_is_native(x)) return native_repr(vm, x, out);
  if (nl_is_imm(x, IMM_NATIVE_MODULE)) {
    nl_text text = nl_symbol_name(nl_native_modules[NL_LO(x)].name);
    nl_slot *name = nl_push(vm, nl_str_new(vm, text.data, text.length));
    bool ok = name && nl_message(vm, out, "<module '%v' (built-in)>", name);
    nl_release(vm, nl_mark(vm) + 8);
    return ok;
  }
  if (nl_is_context(x)) return nl_context_repr(vm, v, out);
  return text_out(vm, x == NL_ELLIPSIS ? "Ellipsis" : "NotImplemented", out);
}

bool nl_object_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  nl_value x = *v;
  if (nl_is_str(x)) return nl_container_repr(vm, v, out);
  if (!nl_is_object(x)) return immediate_repr(vm, v, out);
  switch (nl_kind_of(x)) {
  case KIND_BYTES:
  case KIND_BYTEARRAY:
  case KIND_TUPLE:
  case KIND_LIST:
  case KIND_DICT:
  case KIND_SET:
  case KIND_FROZENSET:
  case KIND_DICTVIEW:
  case KIND_RANGE:
  case KIND_SLICE: return nl_container_repr(vm, v, out);
  case KIND_EXCEPTION: return nl_exception_repr(vm, v, out);
  case KIND_CLASS: return class_repr(vm, v, out);
  case KIND_FUNCTION: return function_repr(vm, v, out);
  case KIND_METHOD: return method_repr(vm, v, out);
  case KIND_MODULE: return nl_message(vm, out, "<module '%v'>", &((nl_module *)nl_obj(vm, x))->name);
  case KIND_ALIAS: return nl_alias_repr(vm, v, out);
  case KIND_GENERATOR: {
    const nl_function *function = nl_at(vm, ((nl_generator *)nl_obj(vm, x))->function);
    nl_slot *qualname = (nl_slot *)(uintptr_t)&((const nl_code *)nl_at(vm, function->code))->qualname;
    return nl_message(vm, out, "<%t object %v at 0x%u>", v, qualname, (unsigned)NL_LO(x));
  }
  case KIND_STATICMETHOD:
  case KIND_CLASSMETHOD: return nl_message(vm, out, "<%t(%r)>", v, &((nl_wrapper *)nl_obj(vm, x))->function);
  case KIND_SUPER: return super_repr(vm, v, out);
  case KIND_INSTANCE: return instance_repr(vm, v, out);
  case KIND_MEMORYVIEW: return nl_message(vm, out, "<memory at 0x%u>", (unsigned)NL_LO(x));
  default: return nl_message(vm, out, "<%t object at 0x%u>", v, (unsigned)NL_LO(x));
  }
}
