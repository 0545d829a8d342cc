/* Types and attributes: what the loop, calls and built-ins share. */
#pragma once
#include "vm.h"

/** Nearest built-in type of a type or class. */
enum nl_type nl_builtin_base(const nl_vm *vm, nl_value type);
bool nl_is_class(nl_value v);
bool nl_subclass(const nl_vm *vm, nl_value type, nl_value ancestor);
/** type against a class or a (nested) tuple of classes. False when `classes` is something else, or (pending) nested too deep. */
bool nl_matches(nl_vm *vm, nl_slot *type, nl_slot *classes, bool *out);
const char *nl_class_name_text(const nl_vm *vm, nl_slot *type, size_t *length);
bool nl_class_name_value(nl_vm *vm, nl_slot *type, nl_slot *out); /* [gc] */

/** A name that an attribute is looked up by. symbol: its number, SYM_NONE, or NAME_UNKNOWN to be found when needed. */
#define NAME_UNKNOWN 0xFFFEu
typedef struct {
  nl_slot *text;
  uint32_t symbol;
} nl_name;
/** Name number `index` of the image. */
nl_name nl_image_name(const nl_vm *vm, uint32_t index);
uint32_t nl_name_symbol(const nl_vm *vm, nl_name *name);

/** Attribute of a class by its MRO, undefined when there is none. No [gc]. */
nl_value nl_class_find(const nl_vm *vm, nl_value type, nl_name *name);
/** As above, on a class's MRO after `after`: what super() sees. */
nl_value nl_class_find_after(const nl_vm *vm, nl_value type, nl_value after, nl_name *name);
/** Attribute stored in an instance or exception itself; undefined when there is none. No [gc]. */
nl_value nl_instance_find(const nl_vm *vm, nl_value object, nl_name *name);

/** The text of a special name, NULL where no class of this program has it. No [gc]. */
nl_slot *nl_special_name(const nl_vm *vm, enum nl_symbol symbol);
/** Whether the type of v, built in or not, has a special method. No [gc]. */
bool nl_type_has(const nl_vm *vm, nl_value v, enum nl_symbol symbol);
/** [gc] After a class got an attribute: a special name that only the running program made up is remembered. */
bool nl_note_special(nl_vm *vm, nl_slot *name);
/** [gc] What a class attribute means seen through an object (or, object undefined, through the class itself). name: for
 *  messages, or NULL. */
bool nl_attribute_bind(nl_vm *vm, nl_value found, nl_slot *object, nl_slot *cls, nl_slot *name, nl_slot *out);

/** Raises what a property says that lacks a "getter", "setter" or "deleter". name: NULL when it is called by hand. */
bool nl_property_lacks(nl_vm *vm, nl_slot *object, nl_slot *name, const char *what);
/** The name that a program gave, also as an instance of a class below str; what is below takes its type as given. */
bool nl_attribute_name(nl_vm *vm, nl_slot *name);
/** [gc] object.name. When there is none: false, with AttributeError pending, or without when `quiet`. */
bool nl_attribute_get(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out, bool quiet);
bool nl_attribute_set(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value);
/** What a built-in type or its bases have under a name; undefined where there is nothing, or it is no built-in type. No [gc]. */
nl_value nl_type_attribute(const nl_vm *vm, nl_value type, nl_name *name);
bool nl_attribute_delete(nl_vm *vm, nl_slot *object, nl_name name);
/** For CALLM: finds object.name without making a bound method. *bound: the function takes the object first. False: not found this way, ask nl_attribute_get. No [gc]. */
bool nl_method_find(nl_vm *vm, nl_slot *object, nl_name *name, nl_value *function);
/** [gc] Makes the instance's or exception's attributes a dict, and returns it. */
bool nl_instance_dict(nl_vm *vm, nl_slot *object, nl_slot *out);

/** [gc] Attributes that are no methods: of exceptions, classes, functions, slices, numbers. False without an exception: no such one. */
bool nl_data_attribute(nl_vm *vm, nl_slot *object, nl_name *name, nl_slot *out);
/** [gc] Stores in an instance or exception as object.__setattr__ does. */
bool nl_attribute_store_plain(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value);
/** [gc] Reads from an instance or exception as object.__getattribute__ does. */
bool nl_attribute_get_plain(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *out);
/** [gc] Deletes as object.__delattr__ does. */
bool nl_attribute_delete_plain(nl_vm *vm, nl_slot *object, nl_name name);
/** Class of an instance or exception, and where its attributes are (0: it has none). */
nl_value nl_class_of_attributes(const nl_vm *vm, nl_value object, nl_ref *attributes);
/** Position of a name in a class's layout, or the layout's length. */
uint32_t nl_layout_index(const nl_vm *vm, nl_ref layout, const nl_slot *name, uint32_t *length);
/** [gc] Stores in the instance or exception itself, whatever its class says. */
bool nl_instance_store(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value);
/** A property, or an instance that has __set__ or __delete__. */
bool nl_is_data_descriptor(nl_vm *vm, nl_value v);
/** [gc] Raises AttributeError; always false. */
bool nl_unknown_attribute(nl_vm *vm, nl_slot *object, nl_name name);
/** [gc] The same unless `quiet`, and the error knows its name and object. */
bool nl_no_attribute(nl_vm *vm, nl_slot *object, nl_name name, bool quiet);
/** [gc] The method resolution order of a class or type, a tuple. */
bool nl_class_mro(nl_vm *vm, nl_slot *cls, nl_slot *out);
/** [gc] The direct bases of a class or type, a tuple. */
bool nl_class_bases(nl_vm *vm, nl_slot *cls, nl_slot *out);
/** Types whose __new__ makes an empty object and whose __init__ fills it. */
bool nl_is_filled_later(enum nl_type base);
/** [gc] An instance of a class before __init__: `kwnames` as in nl_call_begin. own_init: a container starts empty. */
bool nl_instance_make(nl_vm *vm, nl_slot *cls, uint32_t npos, nl_slot *args, nl_slot *kwnames, bool own_init, nl_slot *made);
/** The dict of a module's names, where the compiler gave it one; else undefined. */
nl_value nl_module_dict(const nl_vm *vm, nl_value module);
bool nl_module_get(nl_vm *vm, nl_slot *module, nl_name name, nl_slot *out, bool quiet);
bool nl_native_module_get(nl_vm *vm, nl_slot *module, nl_name name, nl_slot *out, bool quiet);
nl_value nl_module_name(const nl_vm *vm, uint32_t index);
nl_value nl_module_file(const nl_vm *vm, uint32_t index);
/** [gc] callee(first, **keywords); keywords: dict or None. */
bool nl_call_keywords(nl_vm *vm, nl_slot *callee, nl_slot *first, nl_slot *keywords, nl_slot *out);
/** [gc] MKCLASS: parts are name, bases tuple, namespace, keywords. */
bool nl_class_make(nl_vm *vm, nl_slot *parts, nl_slot *out);
/** flags of a class's header. */
enum { CLASS_DATA_DESCRIPTORS = 1, CLASS_ABSTRACT = 2 };

/* ---- function-attributes.c: all [gc]; false without an exception: no such one ---- */
/** name may be NULL for what a function has by itself. */
bool nl_function_attribute(nl_vm *vm, nl_slot *object, nl_name *name, uint32_t symbol, nl_slot *out);
bool nl_function_store(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value);
bool nl_function_remove(nl_vm *vm, nl_slot *object, nl_name name, bool *found);
bool nl_code_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out);
bool nl_cell_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out);
bool nl_generator_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out);
bool nl_traceback_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out);

/* ---- slots.c; no [gc] but for the check ---- */
bool nl_class_has_slots(const nl_vm *vm, nl_value cls);
/** Whether instances of a type have slots only. *allowed: `name` (or NULL) is one of them. */
bool nl_slots_close(const nl_vm *vm, nl_value type, const nl_slot *name, bool *allowed);
bool nl_slots_check(nl_vm *vm, nl_slot *cls);

/* ---- generic-types.c ---- */
bool nl_is_union(const nl_vm *vm, nl_value v);
/** The type before the bracket of an ALIAS; undefined for a union. */
nl_value nl_alias_origin(const nl_vm *vm, nl_value v);
/** [gc] a | b of types. *handled: they are. */
bool nl_union_make(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out, bool *handled);
/** [gc] As nl_class_check, for a union. */
bool nl_union_check(nl_vm *vm, enum nl_symbol hook, nl_slot *object, nl_slot *type, nl_slot *classes, bool *out);
/** [gc] origin[key] */
bool nl_alias_make(nl_vm *vm, nl_slot *origin, nl_slot *key, nl_slot *out);
bool nl_is_subscriptable(enum nl_type type);
bool nl_alias_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out);       /* [gc] */
bool nl_alias_repr(nl_vm *vm, nl_slot *v, nl_slot *out);                 /* [gc] */
bool nl_alias_attribute(nl_vm *vm, nl_slot *object, nl_name *name, uint32_t symbol, nl_slot *out); /* [gc] */

/* ---- metaclasses.c ---- */
/** [gc] The namespace for a class statement's body: parts as for MKCLASS. */
bool nl_class_namespace(nl_vm *vm, nl_slot *parts, nl_slot *out);
/** [gc] isinstance and issubclass: nl_matches, but a class whose metaclass has `hook` is asked about the object. */
bool nl_class_check(nl_vm *vm, enum nl_symbol hook, nl_slot *object, nl_slot *type, nl_slot *classes, bool *out);
/** [gc] Raises TypeError: the class has abstract methods. Always false. */
bool nl_abstract_error(nl_vm *vm, nl_slot *cls);
/** [gc] After an attribute of a class was stored: `__abstractmethods__` decides whether it can have instances. */
bool nl_class_stored(nl_vm *vm, nl_slot *cls, nl_slot *name, nl_slot *value);
/** [gc] classes.c: makes the class itself; parts as for MKCLASS, their namespace becomes the class's. */
bool nl_class_build(nl_vm *vm, nl_slot *parts, nl_slot *meta, nl_slot *out);
bool nl_class_store(nl_vm *vm, nl_slot *cls, nl_name name, nl_slot *value);

/* ---- the invocation's context, lambda-context.c; both [gc] ---- */
/** An attribute of one of the values of nl_is_context; false without an exception when it has none of that name. */
bool nl_context_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out);
bool nl_context_repr(nl_vm *vm, nl_slot *v, nl_slot *out);
