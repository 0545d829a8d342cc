/* Binding arguments to the parameters of Python functions, with CPython's messages. */
#include "arguments.h"

#include "containers.h"
#include "exceptions.h"
#include "types.h"

/* ---- Python functions ---- */
typedef struct {
  nl_vm *vm;
  nl_slot *frame; /* registers of the new frame; its function is frame[-1] */
  uint32_t npos, nkw;
  nl_slot *args;
  nl_slot *kwnames; /* tuple, in a stack slot */
} binding;

static const nl_code *code_of(const binding *b) { return frame_code(b->vm, b->frame); }

static nl_slot *qualname(const binding *b) { return (nl_slot *)(uintptr_t)&code_of(b)->qualname; }

static uint32_t named_count(const nl_code *code) { return (uint32_t)code->parameter_count + code->keyword_only_count; }

static bool too_many(binding *b) {
  const nl_code *code = code_of(b);
  const nl_function *f = frame_function(b->vm, b->frame);
  nl_slot *items;
  uint32_t defaults = 0, want = code->parameter_count;
  if (f->defaults) nl_sequence(b->vm, NL_OBJECT(KIND_TUPLE, f->defaults), &items, &defaults);
  uint32_t keyword_only = 0;
  for (uint32_t i = want; i < named_count(code); i++) keyword_only += !nl_is_undefined(b->frame[i]);
  nl_slot *given = nl_push(b->vm, NL_UNDEFINED);
  const char *plural = b->npos == 1 ? "" : "s";
  bool ok = given && (keyword_only ? nl_message(b->vm, given, " positional argument%s (and %u keyword-only argument%s) were", plural,
                                                keyword_only, keyword_only == 1 ? "" : "s")
                                   : nl_message(b->vm, given, b->npos == 1 ? " was" : " were"));
  if (!ok) return false;
  if (defaults)
    return nl_raise(b->vm, TYPE_TypeError, "%v() takes from %u to %u positional arguments but %u%v given", qualname(b),
                    want - defaults, want, b->npos, given);
  return nl_raise(b->vm, TYPE_TypeError, "%v() takes %u positional argument%s but %u%v given", qualname(b), want,
                  want == 1 ? "" : "s", b->npos, given);
}

/** [gc] The rest of the positional arguments into *args. */
static bool bind_rest(binding *b) {
  uint32_t want = code_of(b)->parameter_count, extra = b->npos > want ? b->npos - want : 0;
  if (!(code_of(b)->flags & CODE_VARARGS)) return true;
  nl_value rest = nl_tuple_of(b->vm, extra, b->args + want);
  if (nl_is_undefined(rest)) return false;
  b->frame[named_count(code_of(b))] = rest;
  return true;
}

/** Number of the parameter a keyword names, or the count of named ones. */
static uint32_t find_parameter(const binding *b, const nl_slot *name) {
  const nl_code *code = code_of(b);
  uint32_t count = named_count(code);
  for (uint32_t i = code->positional_only_count; i < count; i++)
    if (code->parameters[i] == *name) return i;
  for (uint32_t i = code->positional_only_count; i < count; i++)
    if (nl_str_equal(b->vm, &code->parameters[i], name)) return i;
  return count;
}

static nl_slot *keyword_name(const binding *b, uint32_t i) { return &nl_slots_at(b->vm, NL_LO(*b->kwnames))[i]; }

/** Whether a keyword of the call has the name of parameter number p. */
static bool is_given_by_name(const binding *b, uint32_t p) {
  for (uint32_t i = 0; i < b->nkw; i++)
    if (nl_str_equal(b->vm, keyword_name(b, i), &code_of(b)->parameters[p])) return true;
  return false;
}

static bool positional_only(binding *b) {
  nl_vm *vm = b->vm;
  uint32_t mark = nl_mark(vm), named = 0;
  nl_slot *names = nl_push(vm, NL_EMPTY_STR);
  bool ok = names != NULL;
  for (uint32_t p = 0; ok && p < code_of(b)->positional_only_count; p++)
    if (is_given_by_name(b, p)) ok = nl_message(vm, names, named++ ? "%v, %v" : "%v%v", names, (nl_slot *)(uintptr_t)&code_of(b)->parameters[p]);
  if (ok)
    nl_raise(vm, TYPE_TypeError, "%v() got some positional-only arguments passed as keyword arguments: '%v'", qualname(b), names);
  nl_release(vm, mark);
  return false;
}

/** [gc] */
static bool bind_keyword(binding *b, uint32_t i, nl_slot *name, nl_slot *rest) {
  const nl_code *code = code_of(b);
  nl_slot *value = b->args + b->npos + i;
  uint32_t at = find_parameter(b, name);
  if (at < named_count(code)) {
    if (!nl_is_undefined(b->frame[at]))
      return nl_raise(b->vm, TYPE_TypeError, "%v() got multiple values for argument '%v'", qualname(b), name);
    b->frame[at] = *value;
    return true;
  }
  if (rest) return nl_dict_set(b->vm, rest, name, value);
  for (uint32_t p = 0; p < code->positional_only_count; p++)
    if (nl_str_equal(b->vm, &code->parameters[p], name)) return positional_only(b);
  return nl_raise(b->vm, TYPE_TypeError, "%v() got an unexpected keyword argument '%v'", qualname(b), name);
}

static bool bind_keywords(binding *b) {
  const nl_code *code = code_of(b);
  nl_slot *rest = NULL;
  if (code->flags & CODE_VARKW) {
    nl_value dict = nl_dict_new(b->vm, b->nkw);
    if (nl_is_undefined(dict)) return false;
    rest = &b->frame[named_count(code) + (code->flags & CODE_VARARGS ? 1 : 0)];
    *rest = dict;
  }
  uint32_t mark = nl_mark(b->vm);
  nl_slot *name = b->nkw ? nl_push(b->vm, NL_UNDEFINED) : NULL;
  bool ok = name || !b->nkw;
  for (uint32_t i = 0; ok && i < b->nkw; i++) {
    *name = *keyword_name(b, i);
    ok = bind_keyword(b, i, name, rest);
  }
  nl_release(b->vm, mark);
  return ok;
}

static void add_name(nl_builder *builder, const nl_slot *name, uint32_t at, uint32_t count) {
  nl_slot copy = *name;
  const char *before = at == 0 ? "" : count == 2 ? " and " : at + 1 == count ? ", and " : ", ";
  nl_builder_add(builder, before, (uint32_t)strlen(before));
  nl_builder_add(builder, "'", 1);
  nl_builder_add_value(builder, &copy); /* names of parameters lie in the image: nothing moves them */
  nl_builder_add(builder, "'", 1);
}

static bool missing(binding *b, uint32_t first, uint32_t end, const char *what) {
  nl_vm *vm = b->vm;
  uint32_t count = 0, at = 0, mark = nl_mark(vm);
  for (uint32_t i = first; i < end; i++) count += nl_is_undefined(b->frame[i]);
  nl_slot *names = nl_push(vm, NL_UNDEFINED);
  nl_builder builder;
  if (!names || !nl_builder_start(vm, &builder, 32)) return false;
  for (uint32_t i = first; i < end; i++)
    if (nl_is_undefined(b->frame[i])) add_name(&builder, &code_of(b)->parameters[i], at++, count);
  if (nl_builder_finish(&builder, names))
    nl_raise(vm, TYPE_TypeError, "%v() missing %u required %s argument%s: %v", qualname(b), count, what, count == 1 ? "" : "s", names);
  nl_release(vm, mark);
  return false;
}

static bool fill_defaults(binding *b) {
  const nl_code *code = code_of(b);
  const nl_function *f = frame_function(b->vm, b->frame);
  nl_slot *items;
  uint32_t count = 0, positional = code->parameter_count, named = named_count(code);
  if (f->defaults) nl_sequence(b->vm, NL_OBJECT(KIND_TUPLE, f->defaults), &items, &count);
  bool lacking = false;
  for (uint32_t i = 0; i < positional; i++) {
    if (!nl_is_undefined(b->frame[i])) continue;
    if (i + count >= positional)
      b->frame[i] = items[i + count - positional];
    else
      lacking = true;
  }
  if (lacking) return missing(b, 0, positional, "positional");
  if (f->kwdefaults) nl_sequence(b->vm, NL_OBJECT(KIND_TUPLE, f->kwdefaults), &items, &count);
  for (uint32_t i = positional; i < named; i++) {
    if (nl_is_undefined(b->frame[i]) && f->kwdefaults) b->frame[i] = items[i - positional];
    lacking |= nl_is_undefined(b->frame[i]);
  }
  return lacking ? missing(b, positional, named, "keyword-only") : true;
}

bool nl_bind_function(nl_vm *vm, uint32_t npos, nl_slot *args, nl_slot *kwnames) {
  binding b = {vm, nl_frame_at(vm, vm->frame), npos, 0, args, kwnames};
  nl_slot *items;
  if (!nl_is_undefined(*kwnames)) nl_sequence(vm, *kwnames, &items, &b.nkw);
  uint32_t positional = code_of(&b)->parameter_count;
  for (uint32_t i = 0; i < npos && i < positional; i++) b.frame[i] = args[i];
  if (!bind_rest(&b) || !bind_keywords(&b)) return false;
  if (npos > positional && !(code_of(&b)->flags & CODE_VARARGS)) return too_many(&b); /* a wrong keyword is told first */
  return fill_defaults(&b);
}
