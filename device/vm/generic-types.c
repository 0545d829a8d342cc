/* Types that are made of types: `int | None`, and `list[int]`, which behaves as the list that it stands for.
 *
 * Both are one kind of object: args holds the parts, origin the type before the bracket, undefined for a union. The parts
 * of a union are classes, subscripted types and NoneType, each once, never another union.
 */
#include "containers.h"
#include "exceptions.h"
#include "format.h"
#include "native.h"
#include "types.h"

static const nl_alias *alias_at(const nl_vm *vm, nl_value v) { return nl_obj(vm, v); }

bool nl_is_union(const nl_vm *vm, nl_value v) { return nl_is_kind(v, KIND_ALIAS) && nl_is_undefined(alias_at(vm, v)->origin); }

nl_value nl_alias_origin(const nl_vm *vm, nl_value v) { return alias_at(vm, v)->origin; }

/** [gc] */
static bool new_alias(nl_vm *vm, nl_slot *origin, nl_slot *args, nl_slot *out) {
  nl_ref ref = nl_alloc(vm, KIND_ALIAS, sizeof(nl_alias) / 4);
  if (!ref) return false;
  nl_alias *alias = nl_at(vm, ref);
  alias->origin = *origin;
  alias->args = *args;
  *out = NL_OBJECT(KIND_ALIAS, ref);
  return true;
}

/* ---- unions ---- */
/** [gc] Adds a part, or the parts of a union, that is not there yet. */
static bool add_part(nl_vm *vm, nl_slot *list, nl_slot *part) {
  uint32_t mark = nl_mark(vm), count = 1;
  nl_slot *one = nl_push(vm, nl_is_none(*part) ? NL_TYPE(TYPE_NoneType) : *part), *items;
  bool ok = one != NULL, known, several = nl_is_union(vm, *part);
  if (several) nl_sequence(vm, alias_at(vm, *part)->args, &items, &count);
  for (uint32_t i = 0; ok && i < count; i++) {
    if (several) *one = nl_slots_at(vm, NL_LO(alias_at(vm, *part)->args))[i];
    ok = nl_contains(vm, list, one, &known) && (known || nl_list_append(vm, list, one));
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_union_make(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out, bool *handled) {
  bool typed_a = nl_is_class(*a) || nl_is_kind(*a, KIND_ALIAS), typed_b = nl_is_class(*b) || nl_is_kind(*b, KIND_ALIAS);
  *handled = (typed_a && typed_b) || (typed_a && nl_is_none(*b)) || (typed_b && nl_is_none(*a));
  if (!*handled) return true;
  uint32_t mark = nl_mark(vm), count;
  nl_slot *list = nl_push(vm, nl_list_new(vm, 2)), *none = list ? nl_push(vm, NL_UNDEFINED) : NULL, *items;
  bool ok = none && !nl_is_undefined(*list) && add_part(vm, list, a) && add_part(vm, list, b);
  if (ok) {
    nl_sequence(vm, *list, &items, &count);
    ok = count == 1 ? (*out = items[0], true) : nl_tuple_from(vm, list, list) && new_alias(vm, none, list, out);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] type against the parts of a union. False when one can't be asked, or with an exception pending. */
bool nl_union_check(nl_vm *vm, enum nl_symbol hook, nl_slot *object, nl_slot *type, nl_slot *classes, bool *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *args = nl_push(vm, alias_at(vm, *classes)->args);
  bool ok = args && nl_class_check(vm, hook, object, type, args, out);
  nl_release(vm, mark);
  return ok;
}

/* ---- subscripted types ---- */
bool nl_alias_make(nl_vm *vm, nl_slot *origin, nl_slot *key, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *args = nl_push(vm, nl_is_kind(*key, KIND_TUPLE) ? *key : nl_tuple_of(vm, 1, key));
  bool ok = args && !nl_is_undefined(*args) && new_alias(vm, origin, args, out);
  nl_release(vm, mark);
  return ok;
}

/** Whether a built-in type takes types in brackets. */
bool nl_is_subscriptable(enum nl_type type) {
  return type == TYPE_list || type == TYPE_dict || type == TYPE_tuple || type == TYPE_set || type == TYPE_frozenset || type == TYPE_type ||
         type == TYPE_enumerate || type == TYPE_property;
}

bool nl_alias_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) {
  uint32_t mark = nl_mark(vm), count = 0, other = 0;
  nl_slot *items, *x = nl_push(vm, alias_at(vm, *a)->args), *y = x ? nl_push(vm, alias_at(vm, *b)->args) : NULL, *one = y ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!one) return false;
  bool ok = true;
  *out = alias_at(vm, *a)->origin == alias_at(vm, *b)->origin;
  if (*out && nl_is_union(vm, *a)) { /* in any order */
    nl_sequence(vm, *y, &items, &other);
    nl_sequence(vm, *x, &items, &count);
    *out = count == other;
    for (uint32_t i = 0; ok && *out && i < count; i++) {
      *one = nl_slots_at(vm, NL_LO(*x))[i];
      ok = nl_contains(vm, y, one, out);
    }
  } else if (*out) {
    ok = nl_equal(vm, x, y, out);
  }
  nl_release(vm, mark);
  return ok;
}

/* ---- text and attributes ---- */
/** [gc] One part as annotations spell it: int, module.Class, None, ... */
static bool add_part_text(nl_builder *builder, nl_slot *part) {
  nl_vm *vm = builder->vm;
  if (*part == NL_TYPE(TYPE_NoneType)) return nl_builder_add(builder, "None", 4);
  if (*part == NL_ELLIPSIS) return nl_builder_add(builder, "...", 3);
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, NL_UNDEFINED);
  bool ok = text && nl_repr_of(vm, part, text);
  if (ok && nl_is_class(*part) && nl_is_type(nl_type_of(vm, *part))) { /* <class 'm.C'> → m.C */
    uint32_t length = nl_str_text(vm, text).length;
    ok = length > 10 && !nl_is_undefined(*text = nl_str_part(vm, text, 8, length - 10));
  }
  ok = ok && nl_builder_add_value(builder, text);
  nl_release(vm, mark);
  return ok;
}

bool nl_alias_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  uint32_t mark = nl_mark(vm), count = 0;
  bool is_union = nl_is_union(vm, *v);
  nl_slot *items, *args = nl_push(vm, alias_at(vm, *v)->args), *part = args ? nl_push(vm, alias_at(vm, *v)->origin) : NULL;
  nl_builder builder;
  bool ok = part && nl_builder_start(vm, &builder, 32) && (is_union || (add_part_text(&builder, part) && nl_builder_add(&builder, "[", 1)));
  if (ok) nl_sequence(vm, *args, &items, &count);
  if (ok && !count) ok = nl_builder_add(&builder, "()", 2);
  for (uint32_t i = 0; ok && i < count; i++) {
    *part = nl_slots_at(vm, NL_LO(*args))[i];
    const char *between = is_union ? " | " : ", ";
    ok = (i == 0 || nl_builder_add(&builder, between, (uint32_t)strlen(between))) && add_part_text(&builder, part);
  }
  ok = ok && (is_union || nl_builder_add(&builder, "]", 1)) && nl_builder_finish(&builder, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_alias_attribute(nl_vm *vm, nl_slot *object, nl_name *name, uint32_t symbol, nl_slot *out) {
  const nl_alias *alias = alias_at(vm, *object);
  if (symbol == SYM___args__) return *out = alias->args, true;
  if (symbol == SYM___class__ || nl_is_undefined(alias->origin)) return false;
  if (symbol == SYM___origin__) return *out = alias->origin, true;
  uint32_t mark = nl_mark(vm);
  nl_slot *origin = nl_push(vm, alias->origin);
  bool ok = origin && nl_attribute_get(vm, origin, *name, out, true);
  nl_release(vm, mark);
  return ok;
}
