/* Metaclasses: which class makes a class, and what it is asked for: its `__prepare__`, its call, its checks of instances.
 * Almost every class is made by `type` itself; then nothing here costs more than a comparison.
 */
#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "instructions.h"
#include "native.h"
#include "text.h"
#include "types.h"

/** [gc] object.name by a C string; *out undefined when there is none. False with an exception pending. */
static bool lookup(nl_vm *vm, nl_slot *object, const char *name, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, nl_str_new(vm, name, strlen(name)));
  bool ok = text && !nl_is_undefined(*text);
  if (ok && !nl_attribute_get(vm, object, (nl_name){text, NAME_UNKNOWN}, out, true)) {
    ok = nl_is_undefined(vm->exception);
    *out = NL_UNDEFINED;
  }
  nl_release(vm, mark);
  return ok;
}

/** What the class statement names as metaclass, else *out stays. */
static void named_metaclass(nl_vm *vm, nl_value keywords, nl_slot *out) {
  uint32_t position = 0;
  nl_slot *key, *value;
  while (nl_is_kind(keywords, KIND_DICT) && nl_dict_entry(vm, keywords, &position, &key, &value)) {
    if (!nl_is_str(*key)) continue; /* only a damaged image has such a one */
    nl_text text = nl_str_text(vm, key);
    if (text.length == 9 && memcmp(text.data, "metaclass", 9) == 0) *out = *value;
  }
}

/** The most derived of *meta and the bases' metaclasses, in *meta. */
static bool choose(nl_vm *vm, nl_value bases, nl_slot *meta) {
  nl_slot *items;
  uint32_t count = 0;
  if (!nl_is_class(*meta)) return true; /* a function may make classes too */
  nl_sequence(vm, bases, &items, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (nl_is_type(items[i])) continue;
    nl_value of_base = nl_type_of(vm, items[i]);
    if (nl_subclass(vm, *meta, of_base)) continue;
    if (!nl_subclass(vm, of_base, *meta))
      return nl_raise(vm, TYPE_TypeError,
                      "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
                      "metaclasses of all its bases");
    *meta = of_base;
  }
  return true;
}

/** [gc] Bases that are no classes give the classes they stand for: `__mro_entries__(bases)`. */
static bool resolve_bases(nl_vm *vm, nl_slot *bases) {
  nl_slot *items;
  uint32_t count, mark = nl_mark(vm);
  nl_sequence(vm, *bases, &items, &count);
  bool plain = true;
  for (uint32_t i = 0; i < count; i++) plain = plain && nl_is_class(items[i]);
  if (plain) return true;
  nl_slot *list = nl_push(vm, nl_list_new(vm, count)), *base = list ? nl_push(vm, NL_UNDEFINED) : NULL, *hook = base ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = hook && !nl_is_undefined(*list);
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_sequence(vm, *bases, &items, &count);
    *base = items[i];
    *hook = NL_UNDEFINED;
    if (nl_is_kind(*base, KIND_ALIAS) && !nl_is_union(vm, *base)) *base = nl_alias_origin(vm, *base);
    if (!nl_is_class(*base)) ok = lookup(vm, base, "__mro_entries__", hook);
    if (!ok) break;
    if (nl_is_undefined(*hook))
      ok = nl_list_append(vm, list, base);
    else
      ok = nl_call(vm, *hook, 1, bases, hook) && nl_list_extend(vm, list, hook);
  }
  ok = ok && nl_tuple_from(vm, list, bases);
  nl_release(vm, mark);
  return ok;
}

/** [gc] meta(name, bases, namespace, **keywords), or with two arguments __prepare__(name, bases, **keywords). */
static bool call_with(nl_vm *vm, nl_slot *callee, uint32_t count, nl_slot *parts, nl_slot *keywords, nl_slot *out) {
  uint32_t mark = nl_mark(vm), npos;
  nl_slot *tuple = nl_push(vm, nl_tuple_of(vm, count, parts)), *names = tuple ? nl_push(vm, NL_UNDEFINED) : NULL, *args;
  bool ok = names && !nl_is_undefined(*tuple) && nl_spread(vm, tuple, keywords, &args, &npos, names) &&
            nl_call_named(vm, *callee, npos, args, *names, out);
  nl_release(vm, mark);
  return ok;
}

/** [gc] The keywords of a class statement without `metaclass`, as a copy. */
static bool other_keywords(nl_vm *vm, nl_slot *keywords, nl_slot *out) {
  *out = *keywords;
  nl_slot named = NL_UNDEFINED;
  named_metaclass(vm, *keywords, &named);
  if (nl_is_undefined(named)) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *key = nl_push(vm, NL_UNDEFINED), *old = key ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool found, ok = old && nl_dict_copy(vm, keywords, out) && !nl_is_undefined(*key = nl_str_new(vm, "metaclass", 9)) &&
                   nl_dict_delete(vm, out, key, old, &found);
  nl_release(vm, mark);
  return ok;
}

/** [gc] Keeps the bases as they are written where others stand for them. */
static bool note_bases(nl_vm *vm, nl_slot *written, nl_slot *bases, nl_slot *namespace) {
  if (*written == *bases || !nl_is_kind(*namespace, KIND_DICT)) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *key = nl_push(vm, NL_UNDEFINED), *dict = key ? nl_push(vm, *namespace) : NULL;
  bool ok = dict && !nl_is_undefined(*key = nl_str_new(vm, "__orig_bases__", 14)) && nl_dict_set(vm, dict, key, written);
  if (ok) *namespace = *dict;
  nl_release(vm, mark);
  return ok;
}

bool nl_class_namespace(nl_vm *vm, nl_slot *parts, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *meta = nl_push(vm, NL_TYPE(TYPE_type)), *hook = meta ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *keywords = hook ? nl_push(vm, NL_NONE) : NULL, *written = keywords ? nl_push(vm, parts[1]) : NULL;
  if (!written) return false;
  if (!nl_is_kind(parts[1], KIND_TUPLE)) return nl_bad_register(vm);
  named_metaclass(vm, parts[3], meta);
  bool ok = resolve_bases(vm, &parts[1]) && choose(vm, parts[1], meta);
  if (ok && nl_is_kind(*meta, KIND_CLASS)) ok = lookup(vm, meta, "__prepare__", hook);
  if (ok && !nl_is_undefined(*hook))
    ok = other_keywords(vm, &parts[3], keywords) && call_with(vm, hook, 2, parts, keywords, out);
  else if (ok)
    ok = !nl_is_undefined(*out = nl_dict_new(vm, 0));
  ok = ok && note_bases(vm, written, &parts[1], out);
  nl_release(vm, mark);
  return ok;
}

bool nl_class_make(nl_vm *vm, nl_slot *parts, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *meta = nl_push(vm, NL_TYPE(TYPE_type));
  if (!meta) return false;
  if (!nl_is_str(parts[0]) || !nl_is_kind(parts[1], KIND_TUPLE)) return nl_bad_register(vm);
  named_metaclass(vm, parts[3], meta);
  bool ok = choose(vm, parts[1], meta) && other_keywords(vm, &parts[3], &parts[3]);
  if (ok) ok = *meta == NL_TYPE(TYPE_type) ? nl_class_build(vm, parts, meta, out) : call_with(vm, meta, 3, parts, &parts[3], out);
  nl_release(vm, mark);
  return ok;
}

/** type.__new__(metaclass, name, bases, namespace, **keywords) */
NL_NATIVE_DEFINE(py_type___new__) {
  if (argc != 5) return nl_raise(vm, TYPE_TypeError, "type.__new__() takes exactly 3 arguments (%u given)", argc - 2), NATIVE_RAISE;
  if (!nl_is_class(args[0]) || !nl_subclass(vm, args[0], NL_TYPE(TYPE_type)))
    return nl_raise(vm, TYPE_TypeError, "type.__new__(X): X is not a type object"), NATIVE_RAISE;
  nl_slot *given = nl_push(vm, nl_unwrap(vm, args[3]));
  nl_slot *keywords = given ? nl_push(vm, nl_is_undefined(args[4]) ? NL_NONE : args[4]) : NULL, *copy = keywords ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *bases = copy ? nl_push(vm, args[2]) : NULL, *parts = bases ? nl_push(vm, args[1]) : NULL;
  if (!parts) return NATIVE_RAISE;
  if (!nl_is_str(*parts) || !nl_is_kind(*bases, KIND_TUPLE) || !nl_is_kind(*given, KIND_DICT))
    return nl_raise(vm, TYPE_TypeError, "type.__new__() arguments must be str, tuple and dict"), NATIVE_RAISE;
  bool ok = nl_dict_copy(vm, given, copy) && choose(vm, *bases, &args[0]) && nl_class_build(vm, parts, &args[0], out);
  return ok ? NATIVE_OK : NATIVE_RAISE;
}

/* ---- checks ---- */
bool nl_class_check(nl_vm *vm, enum nl_symbol hook, nl_slot *object, nl_slot *type, nl_slot *classes, bool *out) {
  if (!nl_is_object(*classes)) return nl_matches(vm, type, classes, out);
  if (nl_is_kind(*classes, KIND_ALIAS)) {
    if (nl_is_union(vm, *classes)) return nl_union_check(vm, hook, object, type, classes, out);
    return nl_raise(vm, TYPE_TypeError, "%s() argument 2 cannot be a parameterized generic", hook == SYM___instancecheck__ ? "isinstance" : "issubclass");
  }
  if (nl_is_kind(*classes, KIND_TUPLE)) {
    uint32_t mark = nl_mark(vm), count;
    nl_slot *items, *one = nl_push(vm, NL_UNDEFINED);
    bool ok = one && nl_enter(vm);
    if (!ok) return nl_release(vm, mark), false;
    nl_sequence(vm, *classes, &items, &count);
    *out = false;
    for (uint32_t i = 0; ok && i < count && !*out; i++) {
      *one = nl_slots_at(vm, NL_LO(*classes))[i];
      ok = nl_class_check(vm, hook, object, type, one, out);
    }
    nl_leave(vm);
    nl_release(vm, mark);
    return ok;
  }
  nl_value method = nl_special(vm, *classes, hook);
  if (nl_is_undefined(method) || *type == *classes) return nl_matches(vm, type, classes, out);
  uint32_t mark = nl_mark(vm);
  nl_slot *answer = nl_push(vm, NL_UNDEFINED), *given = answer ? nl_push(vm, *object) : NULL;
  bool ok = given && nl_call_method(vm, method, classes, 1, given, answer) && nl_truth(vm, answer, out);
  nl_release(vm, mark);
  return ok;
}

NL_NATIVE_DEFINE(py_type___instancecheck__) {
  (void)argc;
  *out = NL_BOOL(nl_isinstance(vm, args[1], args[0]));
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_type___subclasscheck__) {
  (void)argc;
  if (!nl_is_class(args[1])) return nl_raise(vm, TYPE_TypeError, "issubclass() arg 1 must be a class"), NATIVE_RAISE;
  *out = NL_BOOL(nl_subclass(vm, args[1], args[0]));
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_type_mro) {
  (void)argc;
  nl_slot *mro = nl_push(vm, NL_UNDEFINED);
  return mro && nl_class_mro(vm, &args[0], mro) && nl_list_from(vm, mro, out) ? NATIVE_OK : NATIVE_RAISE;
}

/* ---- abstract classes ---- */
/** [gc] "'a', 'b'" of the names, sorted. */
static bool quoted(nl_vm *vm, nl_slot *names, nl_slot *out) {
  uint32_t mark = nl_mark(vm), count;
  nl_slot *list = nl_push(vm, NL_UNDEFINED), *name = list ? nl_push(vm, NL_UNDEFINED) : NULL, *items;
  nl_slot *key = name ? nl_push(vm, NL_NONE) : NULL;
  bool ok = key && nl_list_from(vm, names, list) && nl_list_sort(vm, list, key, false);
  *out = NL_EMPTY_STR;
  if (ok) nl_sequence(vm, *list, &items, &count);
  for (uint32_t i = 0; ok && i < count; i++) {
    nl_sequence(vm, *list, &items, &count);
    *name = items[i];
    ok = nl_message(vm, out, i ? "%v, '%v'" : "%v'%v'", out, name);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_abstract_error(nl_vm *vm, nl_slot *cls) {
  uint32_t mark = nl_mark(vm), count = 0;
  nl_slot *names = nl_push(vm, NL_UNDEFINED), *text = names ? nl_push(vm, NL_UNDEFINED) : NULL, *cls_name = text ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (cls_name && lookup(vm, cls, "__abstractmethods__", names) && nl_length(vm, names, &count) && quoted(vm, names, text) &&
      nl_class_name_value(vm, cls, cls_name))
    nl_raise(vm, TYPE_TypeError, "Can't instantiate abstract class %v without an implementation for abstract method%s %v", cls_name,
             count == 1 ? "" : "s", text);
  nl_release(vm, mark);
  return false;
}

bool nl_class_stored(nl_vm *vm, nl_slot *cls, nl_slot *name, nl_slot *value) {
  nl_text text = nl_str_text(vm, name);
  if (text.length != 19 || memcmp(text.data, "__abstractmethods__", 19) != 0) return true;
  uint32_t count;
  if (!nl_length(vm, value, &count)) return false;
  uint32_t *head = nl_obj(vm, *cls);
  *head = count ? *head | CLASS_ABSTRACT << 6 : *head & ~((uint32_t)CLASS_ABSTRACT << 6);
  return true;
}
