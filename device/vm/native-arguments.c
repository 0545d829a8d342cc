/* Binding arguments to the parameters of natives. CPython words a wrong call after the way its C function takes arguments
   (no argument, one object, a fixed row, by keyword); the same follows here from the signature, so that one place knows. */
#include "arguments.h"
#include "containers.h"
#include "exceptions.h"
#include "types.h"

enum { NO_OWNER = 0xFF, NOT_BY_KEYWORD = 0xFFFF, CALLED_COPY = 2 * NL_NAME_COPY };

typedef struct {
  nl_vm *vm;
  const nl_native *native;
  uint32_t self;    /* 1: the first parameter is the receiver, which messages do not count */
  uint32_t given;   /* by position */
  uint32_t keywords;
  char name[NL_NAME_COPY];    /* pop */
  char called[CALLED_COPY];   /* list.pop, math.sqrt */
} native_call;

static void copy_symbol(char *to, uint32_t size, uint16_t symbol) {
  nl_text text = nl_symbol_name(symbol);
  uint32_t length = text.length < size ? text.length : size - 1;
  memcpy(to, text.data, length);
  to[length] = 0;
}

static bool is_constructor(const nl_native *native) { return native->owner != NO_OWNER && native->name == SYM_new; }

/** Symbol of what a native belongs to: its type, its module; SYM_NONE for builtins. */
static uint16_t owner_name(const nl_native *native) {
  uint16_t id = (uint16_t)(native - nl_natives);
  if (native->owner != NO_OWNER) return nl_builtin_types[native->owner].name;
  for (uint32_t m = 0; m < MODULE_COUNT; m++)
    for (uint32_t r = 0; m != MODULE_builtins && r < nl_native_modules[m].row_count; r++)
      if (nl_native_rows[nl_native_modules[m].first_row + r].native == id) return nl_native_modules[m].name;
  return SYM_NONE;
}

static void name_call(native_call *call) {
  uint16_t owner = owner_name(call->native);
  copy_symbol(call->name, sizeof call->name, is_constructor(call->native) ? owner : call->native->name);
  uint32_t used = 0;
  if (owner != SYM_NONE && !is_constructor(call->native)) {
    copy_symbol(call->called, NL_NAME_COPY, owner);
    used = (uint32_t)strlen(call->called);
    call->called[used++] = '.';
  }
  memcpy(call->called + used, call->name, strlen(call->name) + 1);
}

static bool takes_keywords(const nl_native *native) {
  for (uint32_t i = 0; i < native->parameter_count; i++)
    if (nl_native_parameters[native->first_name + i] != NOT_BY_KEYWORD) return true;
  return false;
}

/** Whether keywords only name what no position can: `sorted(iterable, /, *, key=)`. */
static bool positions_are_a_row(const nl_native *native) {
  for (uint32_t i = 0; i < native->positional_count; i++)
    if (nl_native_parameters[native->first_name + i] != NOT_BY_KEYWORD) return false;
  return native->positional_count > (native->flags & NATIVE_METHOD ? 1 : 0);
}

static const char *plural(uint32_t count) { return count == 1 ? "" : "s"; }

/** The methods of text that CPython reads arguments for in another way, which has its own words. */
static bool searches_text(const nl_native *native) {
  static const uint16_t names[] = {SYM_find, SYM_index, SYM_rfind, SYM_rindex, SYM_count, SYM_startswith, SYM_endswith};
  if (native->owner == TYPE_list || native->owner == TYPE_tuple) return false;
  for (uint32_t i = 0; i < sizeof names / sizeof *names; i++)
    if (native->name == names[i]) return true;
  return false;
}

/** `pop expected at most 1 argument, got 2` */
static bool wrong_row(const native_call *call, uint32_t low, uint32_t high) {
  bool few = call->given < low, exact = low == high && !(call->native->flags & NATIVE_VARARGS);
  uint32_t bound = few ? low : high;
  if (searches_text(call->native))
    return nl_raise(call->vm, TYPE_TypeError, "%s() takes at %s %u argument%s (%u given)", call->name, few ? "least" : "most", bound, plural(bound), call->given);
  return nl_raise(call->vm, TYPE_TypeError, "%s expected %s%u argument%s, got %u", call->name,
                  exact ? "" : few ? "at least " : "at most ", bound, plural(bound), call->given);
}

static bool wrong_positions(const native_call *call, uint32_t low, uint32_t high) {
  nl_vm *vm = call->vm;
  if (call->native->owner == TYPE_object && is_constructor(call->native)) return nl_raise(vm, TYPE_TypeError, "object() takes no arguments");
  if (is_constructor(call->native) || low != high || low > 1 || call->native->flags & NATIVE_VARARGS) return wrong_row(call, low, high);
  if (call->name[0] == '_' && call->name[1] == '_' && call->self)
    return nl_raise(vm, TYPE_TypeError, "expected %u argument%s, got %u", low, plural(low), call->given);
  if (low == 0) return nl_raise(vm, TYPE_TypeError, "%s() takes no arguments (%u given)", call->called, call->given);
  return nl_raise(vm, TYPE_TypeError, "%s() takes exactly one argument (%u given)", call->called, call->given);
}

/** `round() missing required argument 'number' (pos 1)` */
static bool missing_argument(const native_call *call, uint32_t at, uint32_t only) {
  const nl_native *native = call->native;
  uint16_t parameter = nl_native_parameters[native->first_name + at];
  if (parameter == NOT_BY_KEYWORD)
    return nl_raise(call->vm, TYPE_TypeError, "%s() takes %s %u positional argument%s (%u given)", call->name,
                    only < native->positional_count - call->self ? "at least" : "exactly", only, plural(only), call->given);
  char name[NL_NAME_COPY];
  copy_symbol(name, sizeof name, parameter);
  if (native->owner == TYPE_enumerate) return nl_raise(call->vm, TYPE_TypeError, "%s() missing required argument '%s'", call->name, name);
  return nl_raise(call->vm, TYPE_TypeError, "%s() missing required argument '%s' (pos %u)", call->name, name, at + 1 - call->self);
}

/** A wrong number of arguments; `missing`: the first required parameter that got none, or the parameter count. */
static bool wrong_count(native_call *call, uint32_t missing) {
  const nl_native *native = call->native;
  nl_vm *vm = call->vm;
  name_call(call);
  if (call->given < call->self) return nl_raise(vm, TYPE_TypeError, "unbound method %s() needs an argument", call->called);
  call->given -= call->self;
  uint32_t low = native->required_count - call->self, high = native->positional_count - call->self;
  uint32_t total = native->parameter_count - call->self;
  if (!takes_keywords(native)) return wrong_positions(call, low, high);
  if (positions_are_a_row(native) || native->flags & NATIVE_VARARGS) return wrong_row(call, low, high);
  if (call->given + call->keywords > total)
    return nl_raise(vm, TYPE_TypeError, "%s() takes at most %u %sargument%s (%u given)", call->name, total, call->given ? "" : "keyword ",
                    plural(total), call->given + call->keywords);
  if (missing < native->parameter_count) return missing_argument(call, missing, low);
  if (high == 0) return nl_raise(vm, TYPE_TypeError, "%s() takes no positional arguments", call->name);
  return nl_raise(vm, TYPE_TypeError, "%s() takes %s %u positional argument%s (%u given)", call->name, low < high ? "at most" : "exactly", high,
                  plural(high), call->given);
}

static bool bind_keyword(native_call *call, nl_slot *bound, nl_slot *name, nl_slot *value, nl_slot *rest) {
  nl_vm *vm = call->vm;
  const nl_native *native = call->native;
  uint32_t symbol = nl_symbol_of(vm, name);
  for (uint32_t i = 0; symbol != SYM_NONE && i < native->parameter_count; i++) {
    if (nl_native_parameters[native->first_name + i] != symbol) continue;
    if (nl_is_undefined(bound[i])) return bound[i] = *value, true;
    name_call(call);
    return nl_raise(vm, TYPE_TypeError, "argument for %s() given by name ('%v') and position (%u)", call->name, name, i + 1 - call->self);
  }
  if (rest) return nl_dict_set(vm, rest, name, value);
  name_call(call);
  if (!takes_keywords(native)) return nl_raise(vm, TYPE_TypeError, "%s() takes no keyword arguments", call->called);
  return nl_raise(vm, TYPE_TypeError, "'%v' is an invalid keyword argument for %s()", name, call->name);
}

bool nl_bind_native(nl_vm *vm, const nl_native *native, uint32_t npos, nl_slot *args, nl_slot *kwnames, nl_slot **bound_out, uint32_t *count_out) {
  nl_slot *items;
  native_call call = {.vm = vm, .native = native, .self = native->flags & NATIVE_METHOD || native == &nl_natives[NATIVE_dict_fromkeys] ? 1 : 0, .given = npos};
  if (!nl_is_undefined(*kwnames)) nl_sequence(vm, *kwnames, &items, &call.keywords);
  uint32_t fixed = native->parameter_count, positional = native->positional_count;
  uint32_t extra = native->flags & NATIVE_VARARGS && npos > positional ? npos - positional : 0;
  if (npos > positional && !extra) return wrong_count(&call, fixed);
  uint32_t total = fixed + extra + (native->flags & NATIVE_VARKW ? 1 : 0);
  if (!nl_stack_grow(vm, total ? total : 1)) return false;
  nl_slot *bound = (nl_slot *)((uintptr_t)vm + vm->stack_low);
  for (uint32_t i = 0; i < npos && i < positional; i++) bound[i] = args[i];
  for (uint32_t i = 0; i < extra; i++) bound[fixed + i] = args[positional + i];
  nl_slot *rest = NULL;
  if (native->flags & NATIVE_VARKW) {
    rest = &bound[fixed + extra];
    *rest = call.keywords ? nl_dict_new(vm, call.keywords) : NL_UNDEFINED;
    if (call.keywords && nl_is_undefined(*rest)) return false;
  }
  nl_slot *name = call.keywords ? nl_push(vm, NL_UNDEFINED) : NULL;
  for (uint32_t i = 0; i < call.keywords; i++) {
    if (!name) return false;
    *name = nl_slots_at(vm, NL_LO(*kwnames))[i];
    if (!bind_keyword(&call, bound, name, args + npos + i, rest)) return false;
  }
  for (uint32_t i = 0; i < native->required_count; i++)
    if (nl_is_undefined(bound[i])) return wrong_count(&call, i);
  *bound_out = bound;
  *count_out = total;
  return true;
}
