/* What functions, their code and what runs them tell about themselves, and what may be set on a function.
 *
 * A function's dict holds what a program set on it. What CPython keeps beside that dict (`__name__`, `__doc__` and the
 * like) stands in the same dict under the number of its symbol, which no program can write. A function in the image can't
 * change: its dict is kept in the VM's state, by the function's reference.
 */
#include "containers.h"
#include "exceptions.h"
#include "native.h"
#include "types.h"

static bool give(nl_slot *out, nl_value v) {
  *out = v;
  return true;
}

static nl_value tuple_or_none(nl_ref tuple) { return tuple ? NL_OBJECT(KIND_TUPLE, tuple) : NL_NONE; }

/* ---- the dict of a function ---- */
/** The dict of what was set, or undefined. */
static nl_value own_dict(const nl_vm *vm, nl_value function) {
  nl_ref ref = ((nl_function *)nl_obj(vm, function))->attributes;
  if (ref) return NL_OBJECT(KIND_DICT, ref);
  if (!(NL_LO(function) & NL_IN_IMAGE)) return NL_UNDEFINED;
  nl_value all = nl_state_get(vm, STATE_FUNCTIONS);
  uint32_t position = 0;
  nl_slot *key, *value;
  while (nl_is_kind(all, KIND_DICT) && nl_dict_entry(vm, all, &position, &key, &value))
    if (*key == NL_INT(NL_LO(function)) && nl_is_kind(*value, KIND_DICT)) return *value;
  return NL_UNDEFINED;
}

/** [gc] The dict, made when there is none. */
static bool need_dict(nl_vm *vm, nl_slot *function, nl_slot *out) {
  nl_value known = own_dict(vm, *function);
  if (!nl_is_undefined(known)) return give(out, known);
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, nl_dict_new(vm, 1)), *all = dict ? nl_push(vm, nl_state_get(vm, STATE_FUNCTIONS)) : NULL;
  nl_slot *key = all ? nl_push(vm, NL_INT(NL_LO(*function))) : NULL;
  bool ok = key && !nl_is_undefined(*dict);
  if (ok && !(NL_LO(*function) & NL_IN_IMAGE)) {
    ((nl_function *)nl_obj(vm, *function))->attributes = NL_LO(*dict);
  } else if (ok) {
    ok = (nl_is_kind(*all, KIND_DICT) || !nl_is_undefined(*all = nl_dict_new(vm, 1))) && nl_dict_set(vm, all, key, dict) &&
         nl_state_set(vm, STATE_FUNCTIONS, all);
  }
  if (ok) *out = *dict;
  nl_release(vm, mark);
  return ok;
}

/** Whether CPython keeps it beside the function's dict. */
static bool is_beside_dict(uint32_t symbol) {
  return symbol == SYM___name__ || symbol == SYM___qualname__ || symbol == SYM___doc__ || symbol == SYM___module__ ||
         symbol == SYM___annotations__;
}

/** Value of a number key, or undefined. */
static nl_value beside(const nl_vm *vm, nl_value dict, uint32_t symbol) {
  uint32_t position = 0;
  nl_slot *key, *value;
  while (nl_is_kind(dict, KIND_DICT) && nl_dict_entry(vm, dict, &position, &key, &value))
    if (*key == NL_INT(symbol)) return *value;
  return NL_UNDEFINED;
}

/** [gc] `__dict__`: the dict itself, or a copy without what CPython keeps elsewhere. */
static bool shown_dict(nl_vm *vm, nl_slot *function, nl_slot *out) {
  uint32_t mark = nl_mark(vm), position = 0;
  nl_slot *dict = nl_push(vm, NL_UNDEFINED), *copy = dict ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *name = copy ? nl_push(vm, NL_UNDEFINED) : NULL, *held = name ? nl_push(vm, NL_UNDEFINED) : NULL, *key, *value;
  bool ok = held && need_dict(vm, function, dict), odd = false;
  while (ok && nl_dict_entry(vm, *dict, &position, &key, &value)) odd |= !nl_is_str(*key);
  *copy = ok && odd ? nl_dict_new(vm, 1) : ok ? *dict : NL_UNDEFINED;
  ok = ok && !nl_is_undefined(*copy);
  position = 0;
  while (ok && odd && nl_dict_entry(vm, *dict, &position, &key, &value)) {
    *name = *key;
    *held = *value;
    if (nl_is_str(*name)) ok = nl_dict_set(vm, copy, name, held);
  }
  if (ok) *out = *copy;
  nl_release(vm, mark);
  return ok;
}

/* ---- defaults ---- */
/** [gc] The keyword-only defaults as a dict, or None. */
static bool keyword_defaults(nl_vm *vm, nl_slot *function, nl_slot *out) {
  const nl_function *f = nl_obj(vm, *function);
  if (!f->kwdefaults) return give(out, NL_NONE);
  const nl_code *code = nl_at(vm, f->code); /* lies in the image */
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, nl_dict_new(vm, 1)), *value = dict ? nl_push(vm, NL_UNDEFINED) : NULL, *name = value ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = name && !nl_is_undefined(*dict);
  for (uint32_t i = 0; ok && i < code->keyword_only_count; i++) {
    *value = nl_slots_at(vm, ((nl_function *)nl_obj(vm, *function))->kwdefaults)[i];
    *name = code->parameters[code->parameter_count + i];
    if (!nl_is_undefined(*value)) ok = nl_dict_set(vm, dict, name, value);
  }
  if (ok) *out = *dict;
  nl_release(vm, mark);
  return ok;
}

static bool set_keyword_defaults(nl_vm *vm, nl_slot *function, nl_slot *value) {
  const nl_code *code = nl_at(vm, ((nl_function *)nl_obj(vm, *function))->code);
  if (!nl_is_none(*value) && !nl_is_kind(*value, KIND_DICT)) return nl_raise(vm, TYPE_TypeError, "__kwdefaults__ must be set to a dict object");
  nl_value tuple = nl_is_none(*value) || !code->keyword_only_count ? NL_NONE : nl_tuple_new(vm, code->keyword_only_count);
  if (nl_is_undefined(tuple)) return false;
  for (uint32_t i = 0; i < code->keyword_only_count && !nl_is_none(tuple); i++) {
    nl_slot name = code->parameters[code->parameter_count + i];
    nl_slots_at(vm, NL_LO(tuple))[i] = nl_dict_get_name(vm, NL_LO(*value), &name);
  }
  ((nl_function *)nl_obj(vm, *function))->kwdefaults = nl_is_none(tuple) ? 0 : NL_LO(tuple);
  return true;
}

static bool set_defaults(nl_vm *vm, nl_slot *function, nl_slot *value) {
  nl_function *f = nl_obj(vm, *function);
  const nl_code *code = nl_at(vm, f->code);
  nl_slot *items;
  uint32_t count = 0;
  if (!nl_is_none(*value) && !nl_is_kind(*value, KIND_TUPLE)) return nl_raise(vm, TYPE_TypeError, "__defaults__ must be set to a tuple object");
  nl_sequence(vm, *value, &items, &count);
  if (count > code->parameter_count)
    return nl_raise(vm, TYPE_ValueError, "__defaults__ has %u values for %u parameters", count, (unsigned)code->parameter_count);
  f->defaults = count ? NL_LO(*value) : 0;
  return true;
}

/* ---- functions ---- */
static bool annotations(nl_vm *vm, nl_slot *function, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_UNDEFINED), *made = dict ? nl_push(vm, nl_dict_new(vm, 0)) : NULL;
  nl_slot *key = made ? nl_push(vm, NL_INT(SYM___annotations__)) : NULL;
  bool ok = key && !nl_is_undefined(*made) && need_dict(vm, function, dict) && nl_dict_set(vm, dict, key, made);
  if (ok) *out = *made;
  nl_release(vm, mark);
  return ok;
}

bool nl_function_attribute(nl_vm *vm, nl_slot *object, nl_name *name, uint32_t symbol, nl_slot *out) {
  nl_function *f = nl_obj(vm, *object);
  const nl_code *code = nl_at(vm, f->code);
  nl_value dict = own_dict(vm, *object);
  nl_value own = nl_is_undefined(dict) ? NL_UNDEFINED : is_beside_dict(symbol) ? beside(vm, dict, symbol) : nl_dict_get_name(vm, NL_LO(dict), name->text);
  if (!nl_is_undefined(own)) return give(out, own);
  switch (symbol) {
  case SYM___name__: return give(out, code->name);
  case SYM___qualname__: return give(out, code->qualname);
  case SYM___doc__: return give(out, code->flags & CODE_DOCSTRING ? nl_slots_at(vm, code->constants)[0] : NL_NONE);
  case SYM___module__: return give(out, nl_module_name(vm, code->module));
  case SYM___defaults__: return give(out, tuple_or_none(f->defaults));
  case SYM___kwdefaults__: return keyword_defaults(vm, object, out);
  case SYM___closure__: return give(out, tuple_or_none(f->closure));
  case SYM___code__: return give(out, NL_OBJECT(KIND_CODE, f->code));
  case SYM___dict__: return shown_dict(vm, object, out);
  case SYM___annotations__: return annotations(vm, object, out);
  default: return false;
  }
}

/** [gc] function.__dict__ = value: what is beside the dict stays. */
static bool set_dict(nl_vm *vm, nl_slot *function, nl_slot *value) {
  if (!nl_is_kind(*value, KIND_DICT)) return nl_raise(vm, TYPE_TypeError, "__dict__ must be set to a dictionary, not a '%t'", value);
  uint32_t mark = nl_mark(vm), position = 0;
  nl_slot *dict = nl_push(vm, NL_UNDEFINED), *name = dict ? nl_push(vm, NL_UNDEFINED) : NULL, *old = name ? nl_push(vm, NL_UNDEFINED) : NULL, *key, *held;
  bool found, ok = old && need_dict(vm, function, dict);
  while (ok && nl_dict_entry(vm, *dict, &position, &key, &held)) {
    *name = *key;
    if (nl_is_str(*name)) ok = nl_dict_delete(vm, dict, name, old, &found);
  }
  ok = ok && nl_dict_update(vm, dict, value);
  nl_release(vm, mark);
  return ok;
}

bool nl_function_store(nl_vm *vm, nl_slot *object, nl_name name, nl_slot *value) {
  uint32_t symbol = nl_name_symbol(vm, &name);
  bool fixed = symbol == SYM___defaults__ || symbol == SYM___kwdefaults__;
  if (symbol == SYM___closure__ || symbol == SYM___code__ || (fixed && (NL_LO(*object) & NL_IN_IMAGE)))
    return nl_raise(vm, TYPE_AttributeError, "'%v' of a function can't be set here: its code is part of the image", name.text);
  if (symbol == SYM___defaults__) return set_defaults(vm, object, value);
  if (symbol == SYM___kwdefaults__) return set_keyword_defaults(vm, object, value);
  if ((symbol == SYM___name__ || symbol == SYM___qualname__) && !nl_is_str(*value))
    return nl_raise(vm, TYPE_TypeError, "%v must be set to a string object", name.text);
  if (symbol == SYM___dict__) return set_dict(vm, object, value);
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, NL_UNDEFINED), *key = dict ? nl_push(vm, is_beside_dict(symbol) ? NL_INT(symbol) : *name.text) : NULL;
  bool ok = key && need_dict(vm, object, dict) && nl_dict_set(vm, dict, key, value);
  nl_release(vm, mark);
  return ok;
}

/** What every function has is not taken away but emptied, or stays. */
static bool reset(nl_vm *vm, nl_slot *object, nl_name name) {
  nl_slot none = NL_NONE;
  switch (name.symbol) {
  case SYM___name__:
  case SYM___qualname__: return nl_raise(vm, TYPE_TypeError, "%v must be set to a string object", name.text);
  case SYM___dict__: return nl_raise(vm, TYPE_TypeError, "cannot delete __dict__");
  case SYM___code__: return nl_raise(vm, TYPE_TypeError, "__code__ must be set to a code object");
  case SYM___closure__: return nl_raise(vm, TYPE_AttributeError, "readonly attribute");
  default: return nl_function_store(vm, object, name, &none);
  }
}

bool nl_function_remove(nl_vm *vm, nl_slot *object, nl_name name, bool *found) {
  uint32_t symbol = nl_name_symbol(vm, &name);
  bool always = symbol == SYM___name__ || symbol == SYM___qualname__ || symbol == SYM___doc__ || symbol == SYM___dict__ || symbol == SYM___code__ ||
                symbol == SYM___closure__ || symbol == SYM___defaults__ || symbol == SYM___kwdefaults__;
  if (always) return *found = true, reset(vm, object, name);
  uint32_t mark = nl_mark(vm);
  nl_slot *dict = nl_push(vm, own_dict(vm, *object)), *old = dict ? nl_push(vm, NL_UNDEFINED) : NULL;
  *found = false;
  bool ok = old && (nl_is_undefined(*dict) || nl_dict_delete(vm, dict, name.text, old, found));
  nl_release(vm, mark);
  return ok;
}

/* ---- code, cells, generators, tracebacks ---- */
/** `co_flags` of CPython: optimized, new locals, *args, **kwargs, and the kind of generator. */
static int32_t code_flags(const nl_code *code) {
  bool generator = code->flags & CODE_GENERATOR, coroutine = code->flags & CODE_COROUTINE;
  int32_t kind = generator && coroutine ? 512 : coroutine ? 128 : generator ? 32 : 0;
  return 3 | (code->flags & CODE_VARARGS ? 4 : 0) | (code->flags & CODE_VARKW ? 8 : 0) | kind;
}

bool nl_code_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  const nl_code *code = nl_obj(vm, v);
  switch (symbol) {
  case SYM_co_name: return give(out, code->name);
  case SYM_co_qualname: return give(out, code->qualname);
  case SYM_co_argcount: return give(out, NL_INT(code->parameter_count));
  case SYM_co_posonlyargcount: return give(out, NL_INT(code->positional_only_count));
  case SYM_co_kwonlyargcount: return give(out, NL_INT(code->keyword_only_count));
  case SYM_co_flags: return give(out, NL_INT(code_flags(code)));
  case SYM_co_varnames: { /* parameters only: an image does not know names of other variables */
    uint32_t rest = (code->flags & CODE_VARARGS ? 1 : 0) + (code->flags & CODE_VARKW ? 1 : 0);
    uint32_t count = code->parameter_count + code->keyword_only_count + rest;
    return give(out, nl_tuple_of(vm, count, code->parameters)) && !nl_is_undefined(*out);
  }
  case SYM_co_firstlineno: return give(out, NL_INT(code->first_line));
  case SYM_co_filename: return give(out, nl_module_file(vm, code->module));
  default: return false;
  }
}

bool nl_cell_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  if (symbol != SYM_cell_contents) return false;
  *out = ((nl_cell *)nl_obj(vm, v))->content;
  return !nl_is_undefined(*out) || nl_raise(vm, TYPE_ValueError, "Cell is empty");
}

/** What a suspended generator delegates to, or None. */
static nl_value delegate_of(const nl_vm *vm, const nl_generator *g, const nl_code *code) {
  if (NL_HEADER_FLAGS(g->header) != GENERATOR_SUSPENDED) return NL_NONE;
  uint32_t word = ((const uint32_t *)nl_at(vm, code->words))[g->pc];
  return (word & 0xFFu) == OP_YIELDFROM ? g->registers[(word >> 16) & 0xFFu] : NL_NONE;
}

/** gi_running, cr_running and ag_running differ in their first two letters, and so do the others. */
bool nl_generator_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  const nl_generator *g = nl_obj(vm, v);
  const nl_code *code = nl_at(vm, ((nl_function *)nl_at(vm, g->function))->code);
  enum nl_type type = nl_builtin_type_of(vm, v);
  switch (symbol) {
  case SYM___name__: return give(out, code->name);
  case SYM___qualname__: return give(out, code->qualname);
  case SYM_gi_running:
    if (type == TYPE_generator) return give(out, NL_BOOL(NL_HEADER_FLAGS(g->header) == GENERATOR_RUNNING));
    return false;
  case SYM_gi_code: return type == TYPE_generator && give(out, NL_OBJECT(KIND_CODE, ((nl_function *)nl_at(vm, g->function))->code));
  case SYM_gi_yieldfrom: return type == TYPE_generator && give(out, delegate_of(vm, g, code));
  case SYM_cr_running: return type == TYPE_coroutine && give(out, NL_BOOL(NL_HEADER_FLAGS(g->header) == GENERATOR_RUNNING));
  case SYM_cr_code: return type == TYPE_coroutine && give(out, NL_OBJECT(KIND_CODE, ((nl_function *)nl_at(vm, g->function))->code));
  case SYM_cr_await: return type == TYPE_coroutine && give(out, delegate_of(vm, g, code));
  case SYM_ag_running: return type == TYPE_async_generator && give(out, NL_BOOL(NL_HEADER_FLAGS(g->header) == GENERATOR_RUNNING));
  default: return false;
  }
}

/** A frame is shown by the code it runs; the traceback's entry knows the line. */
bool nl_traceback_attribute(nl_vm *vm, nl_value v, uint32_t symbol, nl_slot *out) {
  const nl_traceback *entry = nl_obj(vm, v);
  switch (symbol) {
  case SYM_tb_lineno: return give(out, NL_INT(entry->line));
  case SYM_tb_next: return give(out, entry->next ? NL_OBJECT(KIND_TRACEBACK, entry->next) : NL_NONE);
  case SYM_tb_frame: return give(out, v);
  case SYM_f_code: return give(out, NL_OBJECT(KIND_CODE, entry->code));
  case SYM_f_lineno: return give(out, NL_INT(entry->line));
  default: return false;
  }
}
