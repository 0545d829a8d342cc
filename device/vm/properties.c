/* property: making one, with another getter, setter or deleter, and what its descriptor methods do when they are called by name.
 * Reading and writing through one is attributes.c's and attribute-store.c's.
 */
#include "exceptions.h"
#include "text.h"
#include "frame.h"
#include "native.h"
#include "types.h"

static nl_native_status make_property(nl_vm *vm, const nl_slot *parts /* 4 stack slots */, nl_slot *out) {
  nl_ref ref = nl_alloc(vm, KIND_PROPERTY, sizeof(nl_property) / 4);
  if (!ref) return NATIVE_RAISE;
  nl_property *p = nl_at(vm, ref);
  nl_slot *fields[] = {&p->get, &p->set, &p->del, &p->doc};
  for (uint32_t i = 0; i < 4; i++) *fields[i] = nl_is_undefined(parts[i]) ? NL_NONE : parts[i];
  *out = NL_OBJECT(KIND_PROPERTY, ref);
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_property_new) {
  (void)argc;
  return make_property(vm, args, out);
}

/** A copy of the property with part `at` replaced, of the class that the property has. */
static nl_native_status property_with(nl_vm *vm, nl_slot *args, uint32_t at, nl_slot *out) {
  nl_slot *cls = nl_push(vm, nl_type_of(vm, args[0])), *inner = cls ? nl_push(vm, nl_unwrap(vm, args[0])) : NULL;
  if (!inner || !nl_stack_grow(vm, 4)) return NATIVE_RAISE;
  nl_slot *parts = (nl_slot *)((uintptr_t)vm + vm->stack_low);
  const nl_property *p = nl_obj(vm, *inner);
  parts[0] = p->get;
  parts[1] = p->set;
  parts[2] = p->del;
  parts[3] = p->doc;
  parts[at] = args[1];
  return nl_is_type(*cls) ? make_property(vm, parts, out) : nl_tail(vm, *cls, 4, parts);
}

NL_NATIVE_DEFINE(py_property_getter) { return (void)argc, property_with(vm, args, 0, out); }
NL_NATIVE_DEFINE(py_property_setter) { return (void)argc, property_with(vm, args, 1, out); }
NL_NATIVE_DEFINE(py_property_deleter) { return (void)argc, property_with(vm, args, 2, out); }

NL_NATIVE_DEFINE(py_property___set__) {
  (void)argc, (void)out;
  nl_value set = ((nl_property *)nl_obj(vm, args[0]))->set;
  if (nl_is_none(set)) return nl_raise(vm, TYPE_AttributeError, "property of '%t' object has no setter", &args[1]), NATIVE_RAISE;
  return nl_tail(vm, set, 2, &args[1]);
}

NL_NATIVE_DEFINE(py_property___delete__) {
  (void)argc, (void)out;
  nl_value del = ((nl_property *)nl_obj(vm, args[0]))->del;
  if (nl_is_none(del)) return nl_raise(vm, TYPE_AttributeError, "property of '%t' object has no deleter", &args[1]), NATIVE_RAISE;
  return nl_tail(vm, del, 1, &args[1]);
}

/** What a property is called is found out where it is missed. */
NL_NATIVE_DEFINE(py_property___set_name__) { return (void)vm, (void)args, (void)argc, *out = NL_NONE, NATIVE_OK; }
