/* The longer instructions: names, functions, displays, unpacking, raising, imports. */
#include "instructions.h"

#include "containers.h"
#include "exceptions.h"
#include "image.h"
#include "iterators.h"
#include "native.h"
#include "types.h"

bool nl_bad_register(nl_vm *vm) { return nl_raise(vm, TYPE_SystemError, "an instruction met a register of the wrong kind"); }

void nl_undefined_global(nl_vm *vm, uint32_t index) {
  nl_slot *text = &nl_slots_at(vm, nl_header(vm)->global_names)[index];
  nl_raise(vm, TYPE_NameError, "name '%v' is not defined", text);
  if (nl_pending_is(vm, TYPE_NameError)) nl_name_error(vm, text, NULL);
}

void nl_undefined_cell(nl_vm *vm, nl_value cell, nl_slot *name) {
  nl_ref closure = frame_function(vm, nl_frame_at(vm, vm->frame))->closure;
  nl_slot *cells = NULL;
  uint32_t count = 0;
  bool is_free = false;
  if (closure) nl_sequence(vm, NL_OBJECT(KIND_TUPLE, closure), &cells, &count);
  for (uint32_t i = 0; i < count; i++) is_free |= cells[i] == cell;
  if (is_free)
    nl_raise(vm, TYPE_NameError, "cannot access free variable '%v' where it is not associated with a value in enclosing scope", name), nl_name_error(vm, name, NULL);
  else
    nl_raise(vm, TYPE_UnboundLocalError, "cannot access local variable '%v' where it is not associated with a value", name);
}

static uint32_t tuple_count(const nl_vm *vm, nl_value tuple) {
  return (NL_HEADER_WORDS(((nl_tuple *)nl_obj(vm, tuple))->header) - 1) / 2;
}

/** The parts of a new function are tuples, as long as its code needs. */
static bool are_function_parts(const nl_vm *vm, nl_value code, uint32_t parts, const nl_slot *target) {
  const nl_code *c = nl_obj(vm, code);
  for (uint32_t i = 0; i < 3; i++)
    if ((parts >> i & 1) && !nl_is_kind(target[1 + i], KIND_TUPLE)) return false;
  if ((parts & 1) && tuple_count(vm, target[1]) > c->parameter_count) return false;
  return !(parts & 2) || tuple_count(vm, target[2]) == c->keyword_only_count;
}

bool nl_make_function(nl_vm *vm, nl_value code, uint32_t parts, nl_slot *target) {
  if (!are_function_parts(vm, code, parts, target)) return nl_bad_register(vm);
  nl_ref ref = nl_alloc(vm, KIND_FUNCTION, sizeof(nl_function) / 4);
  if (!ref) return false;
  nl_function *f = nl_at(vm, ref);
  f->code = NL_LO(code);
  if (parts & 1) f->defaults = NL_LO(target[1]);
  if (parts & 2) f->kwdefaults = NL_LO(target[2]);
  if (parts & 4) f->closure = NL_LO(target[3]);
  target[0] = NL_OBJECT(KIND_FUNCTION, ref);
  return true;
}

bool nl_add_small(nl_vm *vm, nl_slot *a, int32_t n, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *small = nl_push(vm, NL_INT(n < 0 ? -n : n));
  bool ok = small && nl_binary(vm, n < 0 ? OP_SUB : OP_ADD, a, small, out);
  nl_release(vm, mark);
  return ok;
}

/* ---- displays ---- */
bool nl_display_set(nl_vm *vm, uint32_t count, nl_slot *items, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *set = nl_push(vm, NL_UNDEFINED);
  bool ok = set && !nl_is_undefined(*set = nl_set_new(vm, KIND_SET));
  for (uint32_t i = 0; ok && i < count; i++) ok = nl_set_add(vm, set, &items[i]);
  if (ok) *out = *set;
  nl_release(vm, mark);
  return ok;
}

bool nl_display_dict(nl_vm *vm, uint32_t count, nl_slot *pairs, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_UNDEFINED);
  bool ok = dict && !nl_is_undefined(*dict = nl_dict_new(vm, count));
  for (uint32_t i = 0; ok && i < count; i++) ok = nl_dict_set(vm, dict, &pairs[2 * i], &pairs[2 * i + 1]);
  if (ok) *out = *dict;
  nl_release(vm, mark);
  return ok;
}

bool nl_display_extend(nl_vm *vm, nl_slot *list, nl_slot *iterable) {
  if (nl_list_extend(vm, list, iterable)) return true;
  bool iterates = !nl_is_object(*iterable) || (nl_is_kind(*iterable, KIND_INSTANCE) && nl_is_undefined(nl_special(vm, *iterable, SYM___iter__)));
  if (iterates && nl_pending_is(vm, TYPE_TypeError)) {
    nl_clear_exception(vm);
    nl_raise(vm, TYPE_TypeError, "Value after * must be an iterable, not %t", iterable);
  }
  return false;
}

bool nl_display_set_update(nl_vm *vm, nl_slot *set, nl_slot *iterable) { return nl_set_inplace(vm, OP_OR, set, iterable); }

bool nl_display_dict_update(nl_vm *vm, nl_slot *dict, nl_slot *mapping) {
  uint32_t mark = nl_mark(vm);
  nl_slot *inner = nl_push(vm, nl_unwrap(vm, *mapping));
  bool ok = inner != NULL;
  if (ok && !nl_is_kind(*inner, KIND_DICT) && !nl_is_kind(*inner, KIND_INSTANCE))
    ok = nl_raise(vm, TYPE_TypeError, "'%t' object is not a mapping", mapping);
  ok = ok && nl_dict_update(vm, dict, inner);
  nl_release(vm, mark);
  return ok;
}

bool nl_format_field(nl_vm *vm, nl_slot *v, nl_slot *spec, uint32_t conversion, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  if (!nl_is_none(*spec) && !nl_is_str(*spec)) return nl_bad_register(vm);
  nl_slot *shown = nl_push(vm, *v), *how = shown ? nl_push(vm, *spec) : NULL;
  bool ok = how != NULL;
  if (ok && conversion == 1) ok = nl_str_of(vm, shown, shown);
  if (ok && conversion == 2) ok = nl_repr_of(vm, shown, shown);
  if (ok && conversion == 3) ok = nl_ascii_of(vm, shown, shown);
  if (ok && (nl_is_none(*how) || *how == NL_EMPTY_STR) && !nl_is_kind(*shown, KIND_INSTANCE)) {
    ok = nl_str_of(vm, shown, out);
  } else if (ok) {
    if (nl_is_none(*how)) *how = NL_EMPTY_STR;
    ok = nl_format(vm, shown, how, out);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_join_strings(nl_vm *vm, uint32_t count, nl_slot *parts, nl_slot *out) {
  uint64_t length = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (!nl_is_str(parts[i])) return nl_bad_register(vm);
    length += nl_str_text(vm, &parts[i]).length;
  }
  if (length > NL_MAX_OBJECT_WORDS * 4ull - 16) return nl_raise(vm, TYPE_MemoryError, "");
  nl_ref made = nl_str_alloc(vm, (uint32_t)length);
  if (!made) return false;
  uint8_t *at = ((nl_str *)nl_at(vm, made))->data;
  for (uint32_t i = 0; i < count; i++) {
    nl_text text = nl_str_text(vm, &parts[i]);
    memcpy(at, text.data, text.length);
    at += text.length;
  }
  *out = nl_str_finish(vm, made);
  return true;
}

/* ---- unpacking ---- */
/** [gc] The source as a list or tuple, in *sequence. */
static bool as_sequence(nl_vm *vm, nl_slot *source, nl_slot *sequence, uint32_t limit) {
  nl_slot *items;
  uint32_t length;
  if (nl_sequence(vm, *source, &items, &length)) return *sequence = *source, true;
  uint32_t mark = nl_mark(vm);
  nl_slot *iterator = nl_push(vm, NL_UNDEFINED), *item = iterator ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!item) return false;
  if (!nl_iter(vm, source, iterator)) {
    if (nl_pending_is(vm, TYPE_TypeError) && !nl_is_kind(*source, KIND_INSTANCE)) {
      nl_clear_exception(vm);
      nl_raise(vm, TYPE_TypeError, "cannot unpack non-iterable %t object", source);
    }
    return nl_release(vm, mark), false;
  }
  bool ok = !nl_is_undefined(*sequence = nl_list_new(vm, 4));
  for (uint32_t i = 0; ok && i <= limit && nl_next(vm, iterator, item); i++) ok = nl_list_append(vm, sequence, item);
  nl_release(vm, mark);
  return ok && nl_is_undefined(vm->exception);
}

bool nl_unpack(nl_vm *vm, nl_slot *source, uint32_t count, nl_slot *targets) {
  uint32_t mark = nl_mark(vm), length;
  nl_slot *sequence = nl_push(vm, NL_UNDEFINED), *items;
  bool ok = sequence && as_sequence(vm, source, sequence, count);
  if (ok) {
    nl_sequence(vm, *sequence, &items, &length);
    if (length < count)
      ok = nl_raise(vm, TYPE_ValueError, "not enough values to unpack (expected %u, got %u)", count, length);
    else if (length > count)
      ok = nl_raise(vm, TYPE_ValueError, "too many values to unpack (expected %u)", count);
    else if (count)
      memcpy(targets, items, count * sizeof(nl_slot));
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_unpack_starred(nl_vm *vm, nl_slot *source, uint32_t before, uint32_t after, nl_slot *targets) {
  uint32_t mark = nl_mark(vm), length;
  nl_slot *sequence = nl_push(vm, NL_UNDEFINED), *rest = sequence ? nl_push(vm, NL_UNDEFINED) : NULL, *items;
  bool ok = rest && as_sequence(vm, source, sequence, UINT32_MAX - 1);
  if (ok) {
    nl_sequence(vm, *sequence, &items, &length);
    if (length < before + after)
      ok = nl_raise(vm, TYPE_ValueError, "not enough values to unpack (expected at least %u, got %u)", before + after, length);
  }
  if (ok) {
    uint32_t middle = length - before - after;
    ok = !nl_is_undefined(*rest = nl_list_new(vm, middle));
    if (ok) {
      nl_sequence(vm, *sequence, &items, &length);
      nl_list *list = nl_obj(vm, *rest);
      if (middle) memcpy(nl_slots_at(vm, list->items), items + before, middle * sizeof(nl_slot));
      list->length = middle;
      if (before) memcpy(targets, items, before * sizeof(nl_slot));
      if (after) memcpy(targets + before + 1, items + before + middle, after * sizeof(nl_slot));
      targets[before] = *rest;
    }
  }
  nl_release(vm, mark);
  return ok;
}

/* ---- loops and generators ---- */
bool nl_range_loop(nl_vm *vm, nl_slot *state) {
  for (uint32_t i = 0; i < 3; i++) {
    int32_t n;
    if (nl_is_bool(state[i])) state[i] = NL_INT(NL_LO(state[i]));
    if (nl_is_integer(state[i])) continue;
    if (!nl_index(vm, &state[i], &n)) return false; /* an __index__ or a TypeError */
    state[i] = NL_INT(n);
  }
  if (state[2] == NL_INT(0)) return nl_raise(vm, TYPE_ValueError, "range() arg 3 must not be zero");
  uint32_t mark = nl_mark(vm);
  nl_slot *out = nl_push(vm, NL_UNDEFINED);
  bool ok = out && nl_call(vm, NL_TYPE(TYPE_range), 3, state, out) && nl_iter(vm, out, &state[0]);
  state[1] = NL_UNDEFINED;
  nl_release(vm, mark);
  return ok;
}

/* ---- raising ---- */
bool nl_exception_made(nl_vm *vm, nl_slot *cls, uint32_t argc, nl_slot *args, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *type = nl_push(vm, *cls), *made = type ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = made && nl_call(vm, *type, argc, args, made);
  if (ok) *out = *made;
  if (ok && !nl_is_kind(*made, KIND_EXCEPTION)) { /* __new__ may return what it likes */
    nl_value answer = nl_type_of(vm, *made);
    *made = answer;
    ok = nl_raise(vm, TYPE_TypeError, "calling %r should have returned an instance of BaseException, not %r", type, made);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] An exception from what stands behind raise: an instance, or a class to be called. */
static bool as_exception(nl_vm *vm, nl_slot *v, nl_slot *out, const char *message) {
  if (nl_is_kind(*v, KIND_EXCEPTION)) return *out = *v, true;
  if (nl_is_class(*v) && nl_subclass(vm, *v, NL_TYPE(TYPE_BaseException))) return nl_exception_made(vm, v, 0, NULL, out);
  return nl_raise(vm, TYPE_TypeError, message);
}

void nl_raise_object(nl_vm *vm, nl_slot *v) {
  uint32_t mark = nl_mark(vm);
  nl_slot *made = nl_push(vm, NL_UNDEFINED);
  if (made && as_exception(vm, v, made, "exceptions must derive from BaseException")) nl_throw(vm, made);
  nl_release(vm, mark);
}

void nl_raise_from(nl_vm *vm, nl_slot *v, nl_slot *cause) {
  uint32_t mark = nl_mark(vm);
  nl_slot *made = nl_push(vm, NL_UNDEFINED), *why = made ? nl_push(vm, NL_NONE) : NULL;
  if (why && as_exception(vm, v, made, "exceptions must derive from BaseException") &&
      (nl_is_none(*cause) || as_exception(vm, cause, why, "exception causes must derive from BaseException"))) {
    nl_exception *e = nl_exception_at(vm, *made);
    e->cause = *why;
    e->header |= 1u << 6;
    nl_throw(vm, made);
  }
  nl_release(vm, mark);
}

static bool catchable(nl_vm *vm, nl_slot *classes) {
  nl_slot *items = classes;
  uint32_t count = 1;
  if (nl_is_kind(*classes, KIND_TUPLE)) nl_sequence(vm, *classes, &items, &count);
  for (uint32_t i = 0; i < count; i++)
    if (!nl_is_class(items[i]) || !nl_subclass(vm, items[i], NL_TYPE(TYPE_BaseException)))
      return nl_raise(vm, TYPE_TypeError, "catching classes that do not inherit from BaseException is not allowed");
  return true;
}

bool nl_exception_matches(nl_vm *vm, nl_slot *exception, nl_slot *classes, bool *out) {
  if (!catchable(vm, classes)) return false;
  nl_slot type = nl_type_of(vm, *exception);
  return nl_matches(vm, &type, classes, out);
}

/* ---- imports ---- */
nl_value nl_module_name(const nl_vm *vm, uint32_t index) {
  return ((const nl_image_module *)(const void *)(vm->image + nl_header(vm)->modules))[index].name;
}

nl_value nl_module_file(const nl_vm *vm, uint32_t index) {
  return ((const nl_image_module *)(const void *)(vm->image + nl_header(vm)->modules))[index].file_name;
}

/** [gc] Makes the module and pushes the frame of its top level, in `mode`. *started: it has one. */
static bool begin_import(nl_vm *vm, uint32_t index, uint32_t mode, uint32_t destination, nl_slot *out, bool *started) {
  const nl_image_module *row = (const nl_image_module *)(const void *)(vm->image + nl_header(vm)->modules) + index;
  nl_ref ref = nl_alloc(vm, KIND_MODULE, sizeof(nl_module) / 4);
  if (!ref) return false;
  nl_module *module = nl_at(vm, ref);
  module->index = index;
  module->name = row->name;
  *out = nl_slots_at(vm, vm->modules)[index] = NL_OBJECT(KIND_MODULE, ref);
  if (!row->init) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *function = nl_push(vm, NL_UNDEFINED);
  *started = function && nl_make_function(vm, NL_OBJECT(KIND_CODE, row->init), 0, function) &&
             nl_frame_push(vm, function, mode, destination);
  if (*started) return true;
  nl_slots_at(vm, vm->modules)[index] = NL_UNDEFINED;
  nl_release(vm, mark);
  return false;
}

bool nl_import(nl_vm *vm, uint32_t index, nl_slot *out, bool *started) {
  nl_value known = nl_slots_at(vm, vm->modules)[index];
  *started = false;
  if (nl_is_kind(known, KIND_MODULE)) return *out = known, true;
  uint32_t destination = (uint32_t)(out - nl_frame_at(vm, vm->frame));
  if (!begin_import(vm, index, MODE_INIT | FRAME_EXTENDED, destination, out, started)) return false;
  /* The top level returns None as __init__ does, and the frame then hands out the module. */
  if (*started) nl_frame_at(vm, vm->frame)[-3] = nl_slots_at(vm, vm->modules)[index];
  return true;
}

void nl_import_failed(nl_vm *vm, const nl_slot *frame) {
  if (!nl_is_kind(frame[-3], KIND_MODULE)) return;
  const nl_module *module = nl_at(vm, NL_LO(frame[-3]));
  nl_slots_at(vm, vm->modules)[module->index] = NL_UNDEFINED;
}

bool nl_import_main(nl_vm *vm, nl_slot *out, bool *started) { return begin_import(vm, 0, MODE_HOST, 0, out, started); }
