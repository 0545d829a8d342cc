/* Calling anything: functions get a frame, natives run at once, classes make instances. */
#include "arguments.h"
#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "fuel.h"
#include "instructions.h"
#include "image.h"
#include "native.h"
#include "types.h"

/* ---- Python functions ---- */
/** [gc] Moves the bound registers of the frame just pushed into a new generator, and drops the frame. */
static nl_call_outcome make_generator(nl_vm *vm, nl_slot *out) {
  nl_slot *frame = nl_frame_at(vm, vm->frame);
  uint32_t registers = frame_code(vm, frame)->register_count;
  nl_ref ref = nl_alloc(vm, KIND_GENERATOR, (uint32_t)(sizeof(nl_generator) / 4) + 2 * registers);
  if (ref) {
    nl_generator *g = nl_at(vm, ref);
    g->function = NL_LO(frame[-1]);
    memcpy(g->registers, frame, registers * 8u);
  }
  nl_frame_pop(vm);
  if (!ref) return CALL_FAILED;
  *out = NL_OBJECT(KIND_GENERATOR, ref);
  return CALL_DONE;
}

static nl_call_outcome call_function(nl_vm *vm, nl_value callee, uint32_t npos, nl_slot *args, nl_value kwnames, uint32_t mode,
                                     uint32_t destination, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *function = nl_push(vm, callee), *names = function ? nl_push(vm, kwnames) : NULL;
  if (!names || !nl_frame_push(vm, function, mode, destination)) return nl_release(vm, mark), CALL_FAILED;
  const nl_code *code = frame_code(vm, nl_frame_at(vm, vm->frame));
  bool plain = nl_is_undefined(*names) && npos == code->parameter_count && !(code->flags & 3) && !code->keyword_only_count;
  if (plain) {
    memcpy(nl_frame_at(vm, vm->frame), args, npos * sizeof(nl_slot));
  } else if (!nl_bind_function(vm, npos, args, names)) {
    nl_frame_pop(vm);
    nl_release(vm, mark);
    return CALL_FAILED;
  }
  if (code->flags & (CODE_GENERATOR | CODE_COROUTINE)) {
    nl_call_outcome outcome = make_generator(vm, out);
    nl_release(vm, mark);
    return outcome;
  }
  return CALL_FRAME;
}

/* ---- natives ---- */
nl_native_status nl_tail(nl_vm *vm, nl_value callee, uint32_t argc, const nl_slot *args) {
  vm->tail_callee = callee;
  for (uint32_t i = argc; i > 0; i--)
    if (!nl_push(vm, args[i - 1])) return NATIVE_RAISE;
  vm->tail_count = argc;
  return NATIVE_TAIL;
}

static bool check_receiver(nl_vm *vm, const nl_native *native, nl_slot *self) {
  if (native->owner == 0xFF || native->owner == TYPE_object || !(native->flags & NATIVE_METHOD)) return true;
  if (nl_is_undefined(*self)) return true;
  if (nl_subclass(vm, NL_TYPE(nl_builtin_type_of(vm, *self)), NL_TYPE(native->owner))) return true;
  char method[NL_NAME_COPY] = {0}, type[NL_NAME_COPY] = {0};
  nl_text text = nl_symbol_name(native->name), owner = nl_symbol_name(nl_builtin_types[native->owner].name);
  memcpy(method, text.data, text.length < sizeof method ? text.length : sizeof method - 1);
  memcpy(type, owner.data, owner.length < sizeof type ? owner.length : sizeof type - 1);
  return nl_raise(vm, TYPE_TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%t' object", method, type, self);
}

static nl_call_outcome call_native(nl_vm *vm, uint32_t id, uint32_t npos, nl_slot *args, nl_value kwnames, uint32_t mode,
                                   uint32_t destination, nl_slot *out) {
  const nl_native *native = &nl_natives[id];
  if (!native->function) return nl_raise(vm, TYPE_SystemError, "native %u is not part of this build", id), CALL_FAILED;
  uint32_t mark = nl_mark(vm);
  nl_slot *bound = args;
  uint32_t count = npos;
  if (!nl_is_undefined(kwnames) || npos != native->parameter_count || npos != native->positional_count || (native->flags & 3)) {
    nl_slot *names = nl_push(vm, kwnames);
    if (!names || !nl_bind_native(vm, native, npos, args, names, &bound, &count)) return nl_release(vm, mark), CALL_FAILED;
  }
  if (native->flags & NATIVE_METHOD) {
    if (!check_receiver(vm, native, &bound[0])) return nl_release(vm, mark), CALL_FAILED;
    bool copies = id == NATIVE_property_getter || id == NATIVE_property_setter || id == NATIVE_property_deleter; /* of the same class */
    bool wants_instance = native->owner == TYPE_object || id == NATIVE_dict___getitem__ || copies;               /* the former for __missing__ */
    if (!wants_instance) bound[0] = nl_unwrap(vm, bound[0]);
  }
  nl_native_status status = native->function(vm, bound, count, out);
  if (status == NATIVE_TAIL) {
    nl_value callee = vm->tail_callee;
    vm->tail_callee = NL_UNDEFINED;
    return nl_call_begin(vm, callee, vm->tail_count, (nl_slot *)((uintptr_t)vm + vm->stack_low), NL_UNDEFINED, mode, destination, out);
  }
  nl_release(vm, mark);
  if (status == NATIVE_OK) return CALL_DONE;
  if (nl_is_undefined(vm->exception)) nl_raise(vm, TYPE_SystemError, "error return without exception set"); /* the loop would not end */
  return CALL_FAILED;
}

/* ---- classes ---- */
/** [gc] The object before __init__: an instance, or an exception. */
static bool make_instance(nl_vm *vm, nl_slot *cls, uint32_t npos, nl_slot *args, nl_slot *out) {
  enum nl_type base = nl_builtin_base(vm, *cls);
  if (nl_is_kind(*cls, KIND_CLASS) && (NL_HEADER_FLAGS(*(uint32_t *)nl_obj(vm, *cls)) & CLASS_ABSTRACT)) return nl_abstract_error(vm, cls);
  if (base >= TYPE_FIRST_EXCEPTION) {
    uint32_t mark = nl_mark(vm);
    nl_slot *tuple = nl_push(vm, NL_UNDEFINED);
    bool ok = tuple && !nl_is_undefined(*tuple = nl_tuple_of(vm, npos, args)) && nl_exception_new(vm, cls, tuple, out);
    nl_release(vm, mark);
    return ok;
  }
  nl_ref ref = nl_alloc(vm, KIND_INSTANCE, sizeof(nl_instance) / 4);
  if (!ref) return false;
  nl_instance *instance = nl_at(vm, ref);
  instance->cls = NL_LO(*cls);
  *out = NL_OBJECT(KIND_INSTANCE, ref);
  return true;
}

bool nl_is_filled_later(enum nl_type base) {
  return base == TYPE_list || base == TYPE_dict || base == TYPE_set || base == TYPE_bytearray || base == TYPE_property;
}

/** [gc] The value inside an instance whose class derives from a built-in container or number. Mutable ones start empty:
 *  their __init__ fills them; immutable ones are made from the arguments. */
static bool make_inner(nl_vm *vm, enum nl_type base, uint32_t npos, nl_slot *args, nl_value kwnames, bool own_init, nl_slot *out) {
  if (base == TYPE_object) return *out = NL_UNDEFINED, true;
  bool filled_by_init = own_init && nl_is_filled_later(base);
  if (own_init && (base == TYPE_tuple || base == TYPE_float || base == TYPE_frozenset)) kwnames = NL_UNDEFINED; /* they are for __init__ */
  uint32_t maker = nl_builtin_types[base].constructor;
  if (maker == 0xFFFF) return nl_raise(vm, TYPE_TypeError, "type is not an acceptable base type");
  return call_native(vm, maker, filled_by_init ? 0 : npos, args, filled_by_init ? NL_UNDEFINED : kwnames, MODE_HOST, 0, out) == CALL_DONE;
}

/** A special method that a program's own class defines (a built-in type's own does not count); undefined when none does. */
static nl_value own_special(nl_vm *vm, nl_slot *cls, enum nl_symbol symbol) {
  const nl_image_header *header = nl_header(vm);
  const uint16_t *specials = (const uint16_t *)(const void *)(vm->image + header->specials);
  if (specials[symbol] == 0xFFFF) return NL_UNDEFINED;
  nl_name name = nl_image_name(vm, specials[symbol]);
  nl_value found = nl_class_find(vm, *cls, &name);
  return nl_is_native(found) ? NL_UNDEFINED : found;
}

static nl_value init_of(nl_vm *vm, nl_slot *cls) { return own_special(vm, cls, SYM___init__); }

static nl_value new_of(nl_vm *vm, nl_slot *cls) {
  nl_value found = own_special(vm, cls, SYM___new__);
  if (!nl_is_kind(found, KIND_STATICMETHOD)) return found;
  nl_value function = ((nl_wrapper *)nl_obj(vm, found))->function;
  return nl_is_native(function) ? NL_UNDEFINED : function;
}

/** What is called once the object is there: the class's __init__, or its built-in type's, where __new__ of the program made it. */
static nl_value init_after(nl_vm *vm, nl_slot *cls, nl_slot *names) {
  nl_value init = init_of(vm, cls);
  enum nl_type base = nl_builtin_base(vm, *cls);
  if (!nl_is_undefined(init) || !nl_is_filled_later(base) || nl_is_undefined(new_of(vm, cls))) return init;
  if (base == TYPE_list) *names = NL_UNDEFINED; /* list ignores what is meant for __new__ */
  return NL_NATIVE(NATIVE_object___init__);
}

/** [gc] args with one value before them, as stack slots below everything. NULL with an exception pending. */
static nl_slot *with_first(nl_vm *vm, nl_slot *first, uint32_t count, nl_slot *args) {
  if (!nl_stack_grow(vm, count + 1)) return NULL;
  nl_slot *all = (nl_slot *)((uintptr_t)vm + vm->stack_low);
  all[0] = *first;
  if (count) memcpy(all + 1, args, count * sizeof(nl_slot));
  return all;
}

static uint32_t keyword_count(const nl_vm *vm, nl_value kwnames) {
  nl_slot *items;
  uint32_t count = 0;
  if (!nl_is_undefined(kwnames)) nl_sequence(vm, kwnames, &items, &count);
  return count;
}

static bool takes_no_arguments(nl_vm *vm, nl_slot *cls) {
  uint32_t mark = nl_mark(vm);
  nl_slot *text = nl_push(vm, NL_UNDEFINED);
  if (text && nl_class_name_value(vm, cls, text)) nl_raise(vm, TYPE_TypeError, "%v() takes no arguments", text);
  nl_release(vm, mark);
  return false;
}

bool nl_instance_make(nl_vm *vm, nl_slot *cls, uint32_t npos, nl_slot *args, nl_slot *kwnames, bool own_init, nl_slot *made) {
  if (!make_instance(vm, cls, npos, args, made)) return false;
  enum nl_type base = nl_builtin_base(vm, *cls);
  if (base >= TYPE_FIRST_EXCEPTION || base == TYPE_object) return true;
  uint32_t mark = nl_mark(vm);
  nl_slot *inner = nl_push(vm, NL_UNDEFINED), *copy = inner;
  for (uint32_t i = npos + keyword_count(vm, *kwnames); copy && i > 0; i--) copy = nl_push(vm, args[i - 1]);
  bool ok = copy && make_inner(vm, base, npos, copy, *kwnames, own_init, inner);
  if (ok) ((nl_instance *)nl_obj(vm, *made))->native = *inner;
  nl_release(vm, mark);
  return ok;
}

/** [gc] The call of a metaclass that has no __new__ of its own. */
static bool make_class(nl_vm *vm, nl_slot *cls, uint32_t npos, nl_slot *args, nl_value kwnames, nl_slot *made) {
  uint32_t mark = nl_mark(vm);
  nl_slot *names = nl_push(vm, kwnames), *all = names ? with_first(vm, cls, npos + keyword_count(vm, kwnames), args) : NULL;
  bool ok = all && nl_call_named(vm, NL_NATIVE(NATIVE_type___new__), npos + 1, all, *names, made);
  nl_release(vm, mark);
  return ok;
}

static bool make_object(nl_vm *vm, nl_slot *cls, uint32_t npos, nl_slot *args, nl_slot *names, nl_slot *made) {
  nl_value maker = new_of(vm, cls);
  if (!nl_is_undefined(maker)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *all = with_first(vm, cls, npos + keyword_count(vm, *names), args);
    bool ok = all && nl_call_named(vm, maker, npos + 1, all, *names, made);
    nl_release(vm, mark);
    return ok;
  }
  if (nl_builtin_base(vm, *cls) == TYPE_type) return make_class(vm, cls, npos, args, *names, made);
  bool own_init = !nl_is_undefined(init_of(vm, cls));
  if (nl_builtin_base(vm, *cls) == TYPE_object && !own_init && (npos || keyword_count(vm, *names))) return takes_no_arguments(vm, cls);
  return nl_instance_make(vm, cls, npos, args, names, own_init, made);
}

static nl_call_outcome call_class(nl_vm *vm, nl_value callee, uint32_t npos, nl_slot *args, nl_value kwnames, uint32_t mode,
                                  uint32_t destination, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *cls = nl_push(vm, callee), *names = cls ? nl_push(vm, kwnames) : NULL, *made = names ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!made || !make_object(vm, cls, npos, args, names, made)) return nl_release(vm, mark), CALL_FAILED;
  nl_slot *type = nl_push(vm, nl_type_of(vm, *made)); /* __new__ may have made one of a subclass */
  if (!type) return nl_release(vm, mark), CALL_FAILED;
  nl_value init = nl_is_kind(*type, KIND_CLASS) && nl_subclass(vm, *type, *cls) ? init_after(vm, type, names) : NL_UNDEFINED;
  if (nl_is_undefined(init)) {
    *out = *made;
    nl_release(vm, mark);
    return CALL_DONE;
  }
  nl_slot *all = with_first(vm, made, npos + keyword_count(vm, *names), args);
  if (!all) return nl_release(vm, mark), CALL_FAILED;
  if (nl_is_kind(init, KIND_FUNCTION) && mode == MODE_VALUE) {
    nl_call_outcome outcome = call_function(vm, init, npos + 1, all, *names, MODE_INIT | FRAME_EXTENDED, destination, out);
    if (outcome == CALL_FRAME) {
      nl_frame_at(vm, vm->frame)[-3] = *made;
      return CALL_FRAME;
    }
    nl_release(vm, mark);
    return CALL_FAILED;
  }
  nl_slot *nothing = nl_push(vm, NL_UNDEFINED);
  bool ok = nothing && nl_call_named(vm, init, npos + 1, all, *names, nothing);
  if (ok && !nl_is_none(*nothing)) ok = nl_raise(vm, TYPE_TypeError, "__init__() should return None, not '%t'", nothing);
  if (ok) *out = *made;
  nl_release(vm, mark);
  return ok ? CALL_DONE : CALL_FAILED;
}

static nl_call_outcome call_type(nl_vm *vm, nl_value type, uint32_t npos, nl_slot *args, nl_value kwnames, uint32_t mode,
                                 uint32_t destination, nl_slot *out) {
  uint32_t t = NL_LO(type);
  if (t >= TYPE_FIRST_EXCEPTION) return nl_exception_call(vm, type, npos, args, kwnames, out) ? CALL_DONE : CALL_FAILED;
  uint32_t maker = nl_builtin_types[t].constructor;
  if (maker != 0xFFFF) return call_native(vm, maker, npos, args, kwnames, mode, destination, out);
  if (t == TYPE_NoneType && npos == 0 && nl_is_undefined(kwnames)) return *out = NL_NONE, CALL_DONE;
  uint32_t mark = nl_mark(vm);
  nl_slot *cls = nl_push(vm, type), *text = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (text && nl_class_name_value(vm, cls, text)) nl_raise(vm, TYPE_TypeError, "cannot create '%v' instances", text);
  nl_release(vm, mark);
  return CALL_FAILED;
}

/* ---- the rest ---- */
/** A special method that gets its object as the first argument; whatever else stands in a class is bound first. */
static bool takes_self(nl_value function) {
  return nl_is_kind(function, KIND_FUNCTION) || (nl_is_native(function) && (nl_natives[NL_LO(function)].flags & NATIVE_METHOD));
}

static nl_call_outcome call_bound(nl_vm *vm, nl_value function, nl_value self, uint32_t npos, nl_slot *args, nl_value kwnames,
                                  uint32_t mode, uint32_t destination, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *callee = nl_push(vm, function), *names = callee ? nl_push(vm, kwnames) : NULL, *first = names ? nl_push(vm, self) : NULL;
  nl_slot *all = first ? with_first(vm, first, npos + keyword_count(vm, *names), args) : NULL;
  if (!all) return nl_release(vm, mark), CALL_FAILED;
  nl_call_outcome outcome = nl_call_begin(vm, *callee, npos + 1, all, *names, mode, destination, out);
  if (outcome != CALL_FRAME) nl_release(vm, mark);
  return outcome;
}

/** __call__ is no function but something that binds, or is called, itself. */
static nl_call_outcome call_odd(nl_vm *vm, nl_value function, nl_value self, uint32_t npos, nl_slot *args, nl_value kwnames, uint32_t mode,
                                uint32_t destination, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *object = nl_push(vm, self), *cls = object ? nl_push(vm, nl_type_of(vm, self)) : NULL, *names = cls ? nl_push(vm, kwnames) : NULL;
  nl_slot *bound = names ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_call_outcome outcome = CALL_FAILED;
  if (bound && nl_enter(vm)) { /* a class whose __call__ is an instance of itself goes round for ever */
    if (nl_attribute_bind(vm, function, object, cls, NULL, bound))
      outcome = nl_call_begin(vm, *bound, npos, args, *names, mode, destination, out);
    nl_leave(vm);
  }
  if (outcome != CALL_FRAME) nl_release(vm, mark);
  return outcome;
}

static nl_call_outcome not_callable(nl_vm *vm, nl_value callee) {
  uint32_t mark = nl_mark(vm);
  nl_slot *v = nl_push(vm, callee);
  if (v) nl_raise(vm, TYPE_TypeError, "'%t' object is not callable", v);
  nl_release(vm, mark);
  return CALL_FAILED;
}

static bool is_coroutine(const nl_vm *vm, nl_value v) { return nl_builtin_type_of(vm, v) != TYPE_generator; }

/** Natives that run a generator: they need the loop, not C. */
static bool resumes_generator(const nl_vm *vm, uint32_t id, uint32_t npos, const nl_slot *args) {
  if (id == NATIVE_b_next) return npos == 1 && nl_is_kind(args[0], KIND_GENERATOR) && !is_coroutine(vm, args[0]);
  return (id == NATIVE_generator_send || id == NATIVE_coroutine_send) && npos == 2 && nl_is_kind(args[0], KIND_GENERATOR);
}

nl_call_outcome nl_call_begin(nl_vm *vm, nl_value callee, uint32_t npos, nl_slot *args, nl_value kwnames, uint32_t mode,
                              uint32_t destination, nl_slot *out) {
  if (nl_is_kind(callee, KIND_FUNCTION)) return call_function(vm, callee, npos, args, kwnames, mode, destination, out);
  if (nl_is_native(callee)) {
    if (resumes_generator(vm, NL_LO(callee), npos, args) && nl_is_undefined(kwnames)) {
      nl_slot none = NL_NONE;
      return nl_generator_begin(vm, &args[0], npos == 2 ? &args[1] : &none, false, mode == MODE_HOST ? MODE_HOST : MODE_NEXT, destination);
    }
    return call_native(vm, NL_LO(callee), npos, args, kwnames, mode, destination, out);
  }
  if (nl_is_type(callee)) return call_type(vm, callee, npos, args, kwnames, mode, destination, out);
  if (!nl_is_object(callee)) return not_callable(vm, callee);
  switch (nl_kind_of(callee)) {
  case KIND_CLASS: {
    nl_value call = nl_special(vm, callee, SYM___call__); /* a metaclass's */
    if (!nl_is_undefined(call)) return call_bound(vm, call, callee, npos, args, kwnames, mode, destination, out);
    return call_class(vm, callee, npos, args, kwnames, mode, destination, out);
  }
  case KIND_METHOD: {
    nl_method *m = nl_obj(vm, callee);
    return call_bound(vm, m->function, m->self, npos, args, kwnames, mode, destination, out);
  }
  case KIND_ALIAS:
    if (nl_is_union(vm, callee)) return not_callable(vm, callee);
    return nl_call_begin(vm, nl_alias_origin(vm, callee), npos, args, kwnames, mode, destination, out);
  case KIND_STATICMETHOD:
    return nl_call_begin(vm, ((nl_wrapper *)nl_obj(vm, callee))->function, npos, args, kwnames, mode, destination, out);
  case KIND_INSTANCE: {
    nl_value call = nl_special(vm, callee, SYM___call__);
    if (nl_is_undefined(call)) return not_callable(vm, callee);
    if (takes_self(call)) return call_bound(vm, call, callee, npos, args, kwnames, mode, destination, out);
    return call_odd(vm, call, callee, npos, args, kwnames, mode, destination, out);
  }
  default: return not_callable(vm, callee);
  }
}

/** type.__call__(cls, …): what a metaclass's own __call__ ends with. args: cls, the positional ones, a dict or undefined. */
NL_NATIVE_DEFINE(py_type___call__) {
  uint32_t npos;
  nl_slot *rest, *tuple = nl_push(vm, nl_tuple_of(vm, argc - 2, &args[1])), *names = tuple ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!names || nl_is_undefined(*tuple) || !nl_spread(vm, tuple, &args[argc - 1], &rest, &npos, names)) return NATIVE_RAISE;
  if (!nl_is_kind(args[0], KIND_CLASS)) return nl_call_named(vm, args[0], npos, rest, *names, out) ? NATIVE_OK : NATIVE_RAISE;
  return call_class(vm, args[0], npos, rest, *names, MODE_HOST, 0, out) == CALL_DONE ? NATIVE_OK : NATIVE_RAISE;
}

/* ---- from C ---- */
/** Runs what nl_call_begin started (MODE_HOST) to its end. */
static bool finish(nl_vm *vm, nl_call_outcome outcome, nl_slot *out) {
  if (outcome != CALL_FRAME) return outcome == CALL_DONE;
  if (nl_run(vm) != NL_OK) return false;
  *out = vm->result;
  vm->result = NL_UNDEFINED;
  return true;
}

bool nl_call_named(nl_vm *vm, nl_value callee, uint32_t npos, nl_slot *args, nl_value kwnames, nl_slot *out) {
  if (!nl_spend(vm, 4) || !nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  bool ok = finish(vm, nl_call_begin(vm, callee, npos, args, kwnames, MODE_HOST, 0, out), out);
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

bool nl_call(nl_vm *vm, nl_value callee, uint32_t argc, nl_slot *args, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *function = nl_push(vm, callee), *at = function;
  for (uint32_t i = argc; at && i > 0; i--) at = nl_push(vm, args[i - 1]);
  bool ok = at && nl_call_named(vm, *function, argc, at, NL_UNDEFINED, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_call_method(nl_vm *vm, nl_value function, nl_slot *self, uint32_t argc, nl_slot *args, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  if (!takes_self(function)) {
    nl_slot *cls = nl_push(vm, nl_type_of(vm, *self)), *bound = cls ? nl_push(vm, NL_UNDEFINED) : NULL;
    bool called = bound && nl_attribute_bind(vm, function, self, cls, NULL, bound) && nl_call(vm, *bound, argc, args, out);
    nl_release(vm, mark);
    return called;
  }
  nl_slot *callee = nl_push(vm, function), *at = callee ? with_first(vm, self, argc, args) : NULL;
  bool ok = at && nl_call_named(vm, *callee, argc + 1, at, NL_UNDEFINED, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_spread(nl_vm *vm, nl_slot *tuple, nl_slot *keywords, nl_slot **args, uint32_t *npos, nl_slot *kwnames) {
  uint32_t position = 0, nkw = nl_is_kind(*keywords, KIND_DICT) ? nl_dict_length(vm, *keywords) : 0, i = 0;
  nl_slot *items, *key, *value;
  if (!nl_is_kind(*tuple, KIND_TUPLE)) return nl_bad_register(vm);
  nl_sequence(vm, *tuple, &items, npos);
  if (nkw) {
    *kwnames = nl_tuple_new(vm, nkw);
    if (nl_is_undefined(*kwnames)) return false;
  }
  if (!nl_stack_grow(vm, *npos + nkw + 1)) return false;
  *args = (nl_slot *)((uintptr_t)vm + vm->stack_low);
  nl_sequence(vm, *tuple, &items, npos);
  if (*npos) memcpy(*args, items, *npos * sizeof(nl_slot));
  while (nkw && nl_dict_entry(vm, *keywords, &position, &key, &value)) {
    if (!nl_is_str(*key)) return nl_raise(vm, TYPE_TypeError, "keywords must be strings");
    nl_slots_at(vm, NL_LO(*kwnames))[i] = *key;
    (*args)[*npos + i++] = *value;
  }
  return true;
}

bool nl_call_keywords(nl_vm *vm, nl_slot *callee, nl_slot *first, nl_slot *keywords, nl_slot *out) {
  uint32_t mark = nl_mark(vm), npos;
  nl_slot *tuple = nl_push(vm, NL_UNDEFINED), *names = tuple ? nl_push(vm, NL_UNDEFINED) : NULL, *args;
  bool ok = names && !nl_is_undefined(*tuple = nl_tuple_of(vm, 1, first)) && nl_spread(vm, tuple, keywords, &args, &npos, names) &&
            nl_call_named(vm, *callee, npos, args, *names, out);
  nl_release(vm, mark);
  return ok;
}
