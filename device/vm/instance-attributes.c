/* What instances and exceptions keep themselves: a row of values by their class's list of names (layout), so that names are
 * stored once a class; or a dict, once `__dict__` was asked for or the order of assignment differs from the class's.
 */
#include "types.h"
#include "containers.h"

nl_value nl_class_of_attributes(const nl_vm *vm, nl_value object, nl_ref *attributes) {
  *attributes = nl_is_kind(object, KIND_INSTANCE) ? ((nl_instance *)nl_obj(vm, object))->attributes
                                                  : ((nl_exception *)nl_obj(vm, object))->attributes;
  return nl_type_of(vm, object);
}

/** Position of a name in a class's layout, or the layout's length. */
uint32_t nl_layout_index(const nl_vm *vm, nl_ref layout, const nl_slot *name, uint32_t *length) {
  const nl_list *list = nl_at(vm, layout);
  *length = list->length;
  const nl_slot *names = nl_slots_at(vm, list->items);
  nl_value wanted = *name;
  for (uint32_t i = 0; i < list->length; i++)
    if (names[i] == wanted) return i;
  if (!nl_is_object(wanted)) return list->length; /* a short str is nowhere else the same */
  for (uint32_t i = 0; i < list->length; i++)
    if (nl_str_equal(vm, &names[i], name)) return i;
  return list->length;
}

nl_value nl_instance_find(const nl_vm *vm, nl_value object, nl_name *name) {
  nl_ref attributes;
  nl_value cls = nl_class_of_attributes(vm, object, &attributes);
  if (!attributes) return NL_UNDEFINED;
  uint32_t head = *(uint32_t *)nl_at(vm, attributes);
  if (NL_HEADER_KIND(head) == KIND_DICT) return nl_dict_get_name(vm, attributes, name->text);
  nl_ref layout = ((nl_class *)nl_obj(vm, cls))->layout;
  uint32_t length, i = layout ? nl_layout_index(vm, layout, name->text, &length) : 0;
  return layout && i < length && i < (NL_HEADER_WORDS(head) - 1) / 2 ? nl_slots_at(vm, attributes)[i] : NL_UNDEFINED;
}

static void set_attributes_ref(nl_vm *vm, nl_value object, nl_ref attributes) {
  if (nl_is_kind(object, KIND_INSTANCE))
    ((nl_instance *)nl_obj(vm, object))->attributes = attributes;
  else
    ((nl_exception *)nl_obj(vm, object))->attributes = attributes;
}

/** [gc] Adds a name to a class's layout. A name that is no part of the image is added too: equality finds it. */
static bool layout_add(nl_vm *vm, nl_slot *object, nl_slot *name) {
  uint32_t mark = nl_mark(vm);
  nl_slot *cls = nl_push(vm, nl_type_of(vm, *object)), *list = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!list) return false;
  nl_ref layout = ((nl_class *)nl_obj(vm, *cls))->layout;
  if (layout) {
    *list = NL_OBJECT(KIND_LIST, layout);
  } else {
    *list = nl_list_new(vm, 2);
    if (!nl_is_undefined(*list)) ((nl_class *)nl_obj(vm, *cls))->layout = NL_LO(*list);
  }
  bool ok = !nl_is_undefined(*list) && nl_list_append(vm, list, name);
  nl_release(vm, mark);
  return ok;
}

/** [gc] Makes room in an instance for attribute number i of its layout. */
static bool reserve_attribute(nl_vm *vm, nl_slot *object, uint32_t i) {
  nl_ref old;
  nl_value cls = nl_class_of_attributes(vm, *object, &old);
  uint32_t have = old ? (NL_HEADER_WORDS(*(uint32_t *)nl_at(vm, old)) - 1) / 2 : 0;
  if (i < have) return true;
  uint32_t want = ((nl_list *)nl_at(vm, ((nl_class *)nl_obj(vm, cls))->layout))->length;
  if (want <= i) want = i + 1;
  if (old && nl_grow_last(vm, old, 1 + 2 * want)) return true;
  nl_ref made = nl_alloc(vm, KIND_ARRAY, 1 + 2 * want);
  if (!made) return false;
  nl_class_of_attributes(vm, *object, &old);
  if (old) memcpy(nl_slots_at(vm, made), nl_slots_at(vm, old), have * 8u);
  set_attributes_ref(vm, *object, made);
  return true;
}

/** Whether attribute i would be new and come before one that is there already: `__dict__` shows the order of assignment. */
static bool out_of_order(const nl_vm *vm, nl_ref attributes, uint32_t i) {
  uint32_t count = attributes ? (NL_HEADER_WORDS(*(uint32_t *)nl_at(vm, attributes)) - 1) / 2 : 0;
  if (i >= count || !nl_is_undefined(nl_slots_at(vm, attributes)[i])) return false;
  while (++i < count)
    if (!nl_is_undefined(nl_slots_at(vm, attributes)[i])) return true;
  return false;
}

enum { LAYOUT_MAX = 64 };

bool nl_instance_store(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value) {
  nl_ref attributes;
  nl_value cls = nl_class_of_attributes(vm, *object, &attributes);
  uint32_t head = attributes ? *(uint32_t *)nl_at(vm, attributes) : 0;
  nl_ref layout = nl_is_kind(cls, KIND_CLASS) ? ((nl_class *)nl_obj(vm, cls))->layout : 0;
  bool in_dict = NL_HEADER_KIND(head) == KIND_DICT;
  uint32_t length = 0, i = layout && !in_dict ? nl_layout_index(vm, layout, name.text, &length) : 0;
  /* An exception of a built-in class keeps a dict; so does an instance that is filled in another order than others, or
   * with so many names that looking through them takes longer. */
  if (in_dict || !nl_is_kind(cls, KIND_CLASS) || out_of_order(vm, attributes, i) || (i == length && length >= LAYOUT_MAX)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *dict = nl_push(vm, NL_UNDEFINED);
    bool ok = dict && nl_instance_dict(vm, object, dict) && nl_dict_set(vm, dict, name.text, value);
    nl_release(vm, mark);
    return ok;
  }
  if (i == length && !layout_add(vm, object, name.text)) return false;
  if (!reserve_attribute(vm, object, i)) return false;
  nl_class_of_attributes(vm, *object, &attributes);
  nl_slots_at(vm, attributes)[i] = *value;
  return true;
}

bool nl_instance_dict(nl_vm *vm, nl_slot *object, nl_slot *out) {
  nl_ref attributes;
  nl_value cls = nl_class_of_attributes(vm, *object, &attributes);
  if (attributes && NL_HEADER_KIND(*(uint32_t *)nl_at(vm, attributes)) == KIND_DICT)
    return *out = NL_OBJECT(KIND_DICT, attributes), true;
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, nl_dict_new(vm, 0)), *name = dict ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *value = name ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!value || nl_is_undefined(*dict)) return nl_release(vm, mark), false;
  nl_class_of_attributes(vm, *object, &attributes);
  cls = nl_type_of(vm, *object);
  uint32_t count = attributes ? (NL_HEADER_WORDS(*(uint32_t *)nl_at(vm, attributes)) - 1) / 2 : 0;
  for (uint32_t i = 0; i < count; i++) {
    nl_class_of_attributes(vm, *object, &attributes);
    cls = nl_type_of(vm, *object);
    const nl_list *layout = nl_at(vm, ((nl_class *)nl_obj(vm, cls))->layout);
    if (i >= layout->length) break;
    *name = nl_slots_at(vm, layout->items)[i];
    *value = nl_slots_at(vm, attributes)[i];
    if (!nl_is_undefined(*value) && !nl_dict_set(vm, dict, name, value)) return nl_release(vm, mark), false;
  }
  set_attributes_ref(vm, *object, NL_LO(*dict));
  *out = *dict;
  nl_release(vm, mark);
  return true;
}

/** By value, for getattr() and its family. */
bool nl_getattr(nl_vm *vm, nl_slot *object, nl_slot *name, nl_slot *out) {
  return nl_attribute_get(vm, object, (nl_name){name, NAME_UNKNOWN}, out, false);
}
