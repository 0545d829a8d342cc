/* Built-in functions that need no file of their own. */
#include <math.h>

#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "instructions.h"
#include "native.h"
#include "protocols.h"
#include "text.h"
#include "types.h"

#define OK_IF(condition) ((condition) ? NATIVE_OK : NATIVE_RAISE)

/* ---- iteration ---- */
/** [gc] Whether any (all: every) item is true; stops at the first that decides. */
static bool find_truth(nl_vm *vm, nl_slot *iterable, bool wanted, bool *found) {
  uint32_t mark = nl_mark(vm);
  nl_slot *iterator = nl_push(vm, NL_UNDEFINED), *item = iterator ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = item && nl_iter(vm, iterable, iterator), truth;
  *found = false;
  while (ok && !*found && nl_next(vm, iterator, item)) {
    ok = nl_truth(vm, item, &truth);
    *found = ok && truth == wanted;
  }
  nl_release(vm, mark);
  return ok && nl_is_undefined(vm->exception);
}

NL_NATIVE_DEFINE(py_b_any) {
  (void)argc;
  bool found;
  if (!find_truth(vm, &args[0], true, &found)) return NATIVE_RAISE;
  *out = NL_BOOL(found);
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_b_all) {
  (void)argc;
  bool found;
  if (!find_truth(vm, &args[0], false, &found)) return NATIVE_RAISE;
  *out = NL_BOOL(!found);
  return NATIVE_OK;
}

/** A running sum of floats that loses nothing to rounding but once (Neumaier's), as CPython 3.12 adds them. */
typedef struct {
  double sum, lost;
} float_sum;

static void add_float(float_sum *total, double x) {
  double t = total->sum + x;
  total->lost += fabs(total->sum) >= fabs(x) ? (total->sum - t) + x : (x - t) + total->sum;
  total->sum = t;
}

static nl_value float_total(const float_sum *total) {
  return nl_from_float(total->lost != 0 && isfinite(total->lost) ? total->sum + total->lost : total->sum);
}

/** [gc] The rest of a sum that has become a float in *result: floats and small ints without a detour; the first other
 *  item is left in *item, with true. */
static bool sum_floats(nl_vm *vm, nl_slot *iterator, nl_slot *item, nl_slot *result) {
  float_sum total = {nl_as_float(*result), 0};
  bool other = false;
  while (!other && nl_next(vm, iterator, item)) {
    if (nl_is_float(*item))
      add_float(&total, nl_as_float(*item));
    else if (nl_is_int(*item))
      total.sum += nl_as_int(*item);
    else
      other = true;
  }
  *result = float_total(&total);
  return other;
}

NL_NATIVE_DEFINE(py_b_sum) {
  (void)argc;
  if (nl_is_undefined(args[1])) args[1] = NL_INT(0);
  if (nl_is_str(args[1])) return nl_raise(vm, TYPE_TypeError, "sum() can't sum strings [use ''.join(seq) instead]"), NATIVE_RAISE;
  if (nl_is_kind(args[1], KIND_BYTES) || nl_is_kind(args[1], KIND_BYTEARRAY))
    return nl_raise(vm, TYPE_TypeError, "sum() can't sum %t [use b''.join(seq) instead]", &args[1]), NATIVE_RAISE;
  nl_slot *iterator = nl_push(vm, NL_UNDEFINED), *item = iterator ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!item || !nl_iter(vm, &args[0], iterator)) return NATIVE_RAISE;
  bool more = true;
  while (more) {
    more = nl_is_float(args[1]) ? sum_floats(vm, iterator, item, &args[1]) : nl_next(vm, iterator, item);
    int32_t sum;
    if (more && nl_both_int(args[1], *item) && !__builtin_add_overflow(nl_as_int(args[1]), nl_as_int(*item), &sum))
      args[1] = NL_INT(sum);
    else if (more && !nl_binary(vm, OP_ADD, &args[1], item, &args[1]))
      return NATIVE_RAISE;
  }
  *out = args[1];
  return OK_IF(nl_is_undefined(vm->exception));
}

/** [gc] min and max. args: key, default, then the values. */
static nl_native_status extreme(nl_vm *vm, nl_slot *args, uint32_t argc, nl_slot *out, uint8_t op, const char *name) {
  uint32_t given = argc - 2;
  if (given == 0) return nl_raise(vm, TYPE_TypeError, "%s expected at least 1 argument, got 0", name), NATIVE_RAISE;
  if (given > 1 && !nl_is_undefined(args[1]))
    return nl_raise(vm, TYPE_TypeError, "Cannot specify a default for %s() with multiple positional arguments", name), NATIVE_RAISE;
  nl_slot *iterator = nl_push(vm, NL_UNDEFINED), *item = iterator ? nl_push(vm, NL_UNDEFINED) : NULL, *best = item ? nl_push(vm, NL_UNDEFINED) : NULL;
  nl_slot *key = best ? nl_push(vm, NL_UNDEFINED) : NULL, *best_key = key ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!best_key) return NATIVE_RAISE;
  if (given == 1) {
    if (!nl_iter(vm, &args[2], iterator)) return NATIVE_RAISE;
  } else {
    nl_value tuple = nl_tuple_of(vm, given, &args[2]);
    if (nl_is_undefined(tuple)) return NATIVE_RAISE;
    *item = tuple;
    if (!nl_iter(vm, item, iterator)) return NATIVE_RAISE;
  }
  bool keyed = !nl_is_undefined(args[0]) && !nl_is_none(args[0]), better;
  while (nl_next(vm, iterator, item)) {
    *key = *item;
    if (keyed && !nl_call(vm, args[0], 1, item, key)) return NATIVE_RAISE;
    if (nl_is_undefined(*best)) {
      better = true;
    } else if (!nl_compare(vm, op, key, best_key, &better)) {
      return NATIVE_RAISE;
    }
    if (!better) continue;
    *best = *item;
    *best_key = *key;
  }
  if (!nl_is_undefined(vm->exception)) return NATIVE_RAISE;
  if (nl_is_undefined(*best)) *best = args[1];
  if (nl_is_undefined(*best)) return nl_raise(vm, TYPE_ValueError, "%s() iterable argument is empty", name), NATIVE_RAISE;
  *out = *best;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_b_min) { return extreme(vm, args, argc, out, OP_LT, "min"); }
NL_NATIVE_DEFINE(py_b_max) { return extreme(vm, args, argc, out, OP_GT, "max"); }

static bool is_callable(nl_vm *vm, nl_value v) {
  return nl_is_class(v) || nl_is_native(v) || nl_is_kind(v, KIND_FUNCTION) || nl_is_kind(v, KIND_METHOD) ||
         nl_is_kind(v, KIND_STATICMETHOD) || (nl_is_kind(v, KIND_ALIAS) && !nl_is_union(vm, v)) ||
         (nl_is_kind(v, KIND_INSTANCE) && !nl_is_undefined(nl_special(vm, v, SYM___call__)));
}

NL_NATIVE_DEFINE(py_b_iter) {
  (void)argc;
  if (!nl_is_undefined(args[1])) {
    if (!is_callable(vm, args[0])) return nl_raise(vm, TYPE_TypeError, "iter(object, sentinel): object must be callable"), NATIVE_RAISE;
    nl_ref ref = nl_alloc(vm, KIND_ITERATOR, sizeof(nl_iterator) / 4);
    if (!ref) return NATIVE_RAISE;
    nl_iterator *it = nl_at(vm, ref);
    it->sort = ITER_CALL;
    it->source = args[0];
    it->extra = args[1];
    *out = NL_OBJECT(KIND_ITERATOR, ref);
    return NATIVE_OK;
  }
  return OK_IF(nl_iter(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_b_next) {
  (void)argc;
  if (nl_is_async_step(vm, args[0])) return nl_tail(vm, NL_NATIVE(NATIVE_async_generator_asend___next__), 1, args); /* its end has a value */
  if (nl_next(vm, &args[0], out)) return NATIVE_OK;
  if (!nl_is_undefined(vm->exception)) return NATIVE_RAISE;
  if (nl_is_undefined(args[1])) return nl_raise(vm, TYPE_StopIteration, ""), NATIVE_RAISE;
  *out = args[1];
  return NATIVE_OK;
}

/* ---- attributes ---- */
NL_NATIVE_DEFINE(py_b_getattr) {
  (void)argc;
  if (!nl_attribute_name(vm, &args[1])) return NATIVE_RAISE;
  bool has_default = !nl_is_undefined(args[2]);
  if (nl_attribute_get(vm, &args[0], (nl_name){&args[1], NAME_UNKNOWN}, out, has_default)) return NATIVE_OK;
  if (has_default && nl_pending_is(vm, TYPE_AttributeError)) nl_clear_exception(vm);
  if (!has_default || !nl_is_undefined(vm->exception)) return NATIVE_RAISE;
  *out = args[2];
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_b_hasattr) {
  (void)argc;
  if (!nl_attribute_name(vm, &args[1])) return NATIVE_RAISE;
  bool has = nl_attribute_get(vm, &args[0], (nl_name){&args[1], NAME_UNKNOWN}, out, true);
  if (!has && nl_pending_is(vm, TYPE_AttributeError)) nl_clear_exception(vm);
  *out = NL_BOOL(has);
  return OK_IF(nl_is_undefined(vm->exception));
}

NL_NATIVE_DEFINE(py_b_setattr) {
  (void)argc;
  *out = NL_NONE;
  return OK_IF(nl_attribute_name(vm, &args[1]) && nl_setattr(vm, &args[0], &args[1], &args[2]));
}

NL_NATIVE_DEFINE(py_b_delattr) {
  (void)argc;
  *out = NL_NONE;
  return OK_IF(nl_attribute_name(vm, &args[1]) && nl_attribute_delete(vm, &args[0], (nl_name){&args[1], NAME_UNKNOWN}));
}

NL_NATIVE_DEFINE(py_b_vars) {
  (void)argc;
  bool allowed, closed = nl_slots_close(vm, nl_type_of(vm, args[0]), NULL, &allowed);
  if (!closed && (nl_is_kind(args[0], KIND_INSTANCE) || nl_is_kind(args[0], KIND_EXCEPTION))) return OK_IF(nl_instance_dict(vm, &args[0], out));
  if (nl_is_kind(args[0], KIND_CLASS) || nl_is_kind(args[0], KIND_FUNCTION) || nl_is_kind(args[0], KIND_MODULE)) {
    nl_slot *name = nl_push(vm, nl_str_new(vm, "__dict__", 8));
    return OK_IF(name && !nl_is_undefined(*name) && nl_getattr(vm, &args[0], name, out));
  }
  return nl_raise(vm, TYPE_TypeError, "vars() argument must have __dict__ attribute"), NATIVE_RAISE;
}

/* ---- types ---- */
/** [gc] The class that a proxy gives itself out for, with a `__class__` of its program's; false when it does not. */
static bool assumed_class(nl_vm *vm, nl_slot *object, nl_slot *out) {
  nl_value own = nl_special(vm, *object, SYM___class__);
  nl_slot *name = nl_is_kind(own, KIND_PROPERTY) ? nl_special_name(vm, SYM___class__) : NULL;
  return name && nl_attribute_get(vm, object, (nl_name){name, SYM___class__}, out, true) && nl_is_class(*out);
}

NL_NATIVE_DEFINE(py_b_isinstance) {
  (void)argc;
  bool match = false;
  nl_slot type = nl_type_of(vm, args[0]);
  bool ok = nl_class_check(vm, SYM___instancecheck__, &args[0], &type, &args[1], &match);
  if (ok && !match && nl_is_kind(args[0], KIND_INSTANCE)) {
    nl_slot *assumed = nl_push(vm, NL_UNDEFINED);
    if (assumed && assumed_class(vm, &args[0], assumed)) ok = nl_class_check(vm, SYM___instancecheck__, &args[0], assumed, &args[1], &match);
    ok = ok && nl_is_undefined(vm->exception);
  }
  if (ok) return *out = NL_BOOL(match), NATIVE_OK;
  if (nl_is_undefined(vm->exception)) nl_raise(vm, TYPE_TypeError, "isinstance() arg 2 must be a type, a tuple of types, or a union");
  return NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_b_issubclass) {
  (void)argc;
  bool match = false;
  if (!nl_is_class(args[0])) return nl_raise(vm, TYPE_TypeError, "issubclass() arg 1 must be a class"), NATIVE_RAISE;
  if (nl_class_check(vm, SYM___subclasscheck__, &args[0], &args[0], &args[1], &match)) return *out = NL_BOOL(match), NATIVE_OK;
  if (nl_is_undefined(vm->exception)) nl_raise(vm, TYPE_TypeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union");
  return NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_b_callable) {
  (void)argc;
  *out = NL_BOOL(is_callable(vm, args[0]));
  return NATIVE_OK;
}

/** Arguments of `type(name, bases, namespace)` are checked here, as nl_class_make trusts them. */
static bool type_arguments(nl_vm *vm, nl_slot *args) {
  static const struct { enum nl_type type; const char *name; } wanted[] = {{TYPE_str, "str"}, {TYPE_tuple, "tuple"}, {TYPE_dict, "dict"}};
  for (uint32_t i = 0; i < 3; i++)
    if (!nl_subclass(vm, nl_type_of(vm, args[i]), NL_TYPE(wanted[i].type)))
      return nl_raise(vm, TYPE_TypeError, "type.__new__() argument %u must be %s, not %T", i + 1, wanted[i].name, &args[i]);
  for (uint32_t i = 0; i < 3; i++) args[i] = nl_unwrap(vm, args[i]);
  return true;
}

NL_NATIVE_DEFINE(py_type_new) {
  (void)argc;
  bool one = nl_is_undefined(args[1]);
  if (nl_is_undefined(args[0]) || one != nl_is_undefined(args[2])) return nl_raise(vm, TYPE_TypeError, "type() takes 1 or 3 arguments"), NATIVE_RAISE;
  if (one) return *out = nl_type_of(vm, args[0]), NATIVE_OK;
  if (!type_arguments(vm, args)) return NATIVE_RAISE;
  bool keywords = nl_is_kind(args[argc - 1], KIND_DICT) && argc == 4;
  nl_slot *none = nl_push(vm, keywords ? args[3] : NL_NONE), *copy = none ? nl_push(vm, NL_UNDEFINED) : NULL, *bases = copy ? nl_push(vm, args[1]) : NULL;
  nl_slot *parts = bases ? nl_push(vm, args[0]) : NULL; /* name, bases, namespace, keywords in rising order */
  if (!parts || !nl_dict_copy(vm, &args[2], copy)) return NATIVE_RAISE;
  return OK_IF(nl_class_make(vm, parts, out));
}

/** super(type, object): the compiler hands both over where the program wrote none. */
NL_NATIVE_DEFINE(py_super_new) {
  (void)argc;
  if (nl_is_undefined(args[0]) || nl_is_undefined(args[1])) return nl_raise(vm, TYPE_RuntimeError, "super(): no arguments"), NATIVE_RAISE;
  if (!nl_is_class(args[0])) return nl_raise(vm, TYPE_TypeError, "super() argument 1 must be a type, not %t", &args[0]), NATIVE_RAISE;
  bool fits = (nl_isinstance(vm, args[1], args[0]) || (nl_is_class(args[1]) && nl_subclass(vm, args[1], args[0])));
  if (!fits) return nl_raise(vm, TYPE_TypeError, "super(type, obj): obj must be an instance or subtype of type"), NATIVE_RAISE;
  nl_ref ref = nl_alloc(vm, KIND_SUPER, sizeof(nl_super) / 4);
  if (!ref) return NATIVE_RAISE;
  nl_super *s = nl_at(vm, ref);
  s->cls = args[0];
  s->self = args[1];
  *out = NL_OBJECT(KIND_SUPER, ref);
  return NATIVE_OK;
}

/* ---- descriptors ---- */
static nl_native_status wrap(nl_vm *vm, enum nl_kind kind, nl_slot *function, nl_slot *out) {
  nl_ref ref = nl_alloc(vm, kind, sizeof(nl_wrapper) / 4);
  if (!ref) return NATIVE_RAISE;
  ((nl_wrapper *)nl_at(vm, ref))->function = *function;
  *out = NL_OBJECT(kind, ref);
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_staticmethod_new) {
  (void)argc;
  return wrap(vm, KIND_STATICMETHOD, &args[0], out);
}

NL_NATIVE_DEFINE(py_classmethod_new) {
  (void)argc;
  return wrap(vm, KIND_CLASSMETHOD, &args[0], out);
}

/** types.MethodType(function, object) */
NL_NATIVE_DEFINE(py_method_new) {
  (void)argc;
  if (!is_callable(vm, args[0])) return nl_raise(vm, TYPE_TypeError, "first argument must be callable"), NATIVE_RAISE;
  if (nl_is_none(args[1])) return nl_raise(vm, TYPE_TypeError, "instance must not be None"), NATIVE_RAISE;
  nl_ref ref = nl_alloc(vm, KIND_METHOD, sizeof(nl_method) / 4);
  if (!ref) return NATIVE_RAISE;
  nl_method *method = nl_at(vm, ref);
  method->function = args[0];
  method->self = args[1];
  *out = NL_OBJECT(KIND_METHOD, ref);
  return NATIVE_OK;
}

/* ---- text ---- */
NL_NATIVE_DEFINE(py_b_repr) {
  (void)argc;
  return OK_IF(nl_repr_of(vm, &args[0], out));
}

NL_NATIVE_DEFINE(py_b_hash) {
  (void)argc;
  int64_t hash;
  if (!nl_python_hash(vm, &args[0], &hash)) return NATIVE_RAISE;
  nl_value v = nl_int_from_i64(vm, hash);
  *out = v;
  return OK_IF(!nl_is_undefined(v));
}

NL_NATIVE_DEFINE(py_b_id) {
  (void)argc;
  if (nl_is_kind(args[0], KIND_INSTANCE) && nl_unwrap(vm, args[0]) == args[0]) { /* a collection moves it */
    *out = NL_INT((int32_t)(nl_identity_hash(vm, &args[0]) & 0x0FFFFFFF));
    return NATIVE_OK;
  }
  nl_value v = nl_int_from_i64(vm, (int64_t)(NL_LO(args[0]) ^ (uint64_t)(NL_HI(args[0]) & 0xFFFFFu) << 32));
  *out = v;
  return OK_IF(!nl_is_undefined(v));
}

/* ---- generators: next() and send() are run by the loop (calls.c) ---- */
NL_NATIVE_DEFINE(py_generator_send) {
  (void)args, (void)argc, (void)out;
  return nl_raise(vm, TYPE_SystemError, "send() is run by the loop"), NATIVE_RAISE;
}

/** [gc] generator.throw, run to its next yield inside C. *ended: it returned. */
static bool throw_into(nl_vm *vm, nl_slot *generator, nl_slot *exception, nl_slot *out, bool *ended) {
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  bool ok = nl_generator_begin(vm, generator, exception, true, MODE_HOST, 0) == CALL_FRAME && nl_run(vm) == NL_OK;
  if (ok) {
    *ended = vm->generator_ended;
    *out = vm->result;
    vm->result = NL_UNDEFINED;
  }
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

NL_NATIVE_DEFINE(py_generator_throw) {
  (void)argc;
  nl_slot *exception = nl_push(vm, args[1]);
  if (!exception) return NATIVE_RAISE;
  if (nl_is_class(args[1])) {
    bool given = !nl_is_undefined(args[2]) && !nl_is_none(args[2]);
    if (given && nl_is_kind(args[2], KIND_EXCEPTION))
      *exception = args[2];
    else if (!nl_call(vm, args[1], given ? 1 : 0, &args[2], exception))
      return NATIVE_RAISE;
    if (!nl_is_kind(*exception, KIND_EXCEPTION) && nl_subclass(vm, args[1], NL_TYPE(TYPE_BaseException)))
      return nl_raise(vm, TYPE_TypeError, "calling %r should have returned an instance of BaseException, not %t", &args[1], exception), NATIVE_RAISE;
  }
  if (!nl_is_kind(*exception, KIND_EXCEPTION))
    return nl_raise(vm, TYPE_TypeError, "exceptions must be classes or instances deriving from BaseException, not %t", &args[1]), NATIVE_RAISE;
  bool ended;
  if (!throw_into(vm, &args[0], exception, out, &ended)) return NATIVE_RAISE;
  if (!ended) return NATIVE_OK;
  *exception = *out;
  if (nl_is_none(*exception))
    nl_raise(vm, TYPE_StopIteration, "");
  else
    nl_raise_value(vm, TYPE_StopIteration, exception);
  return NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_generator_close) {
  (void)argc;
  nl_generator *g = nl_obj(vm, args[0]);
  uint32_t state = NL_HEADER_FLAGS(g->header);
  *out = NL_NONE;
  if (state == GENERATOR_DONE) return NATIVE_OK;
  if (state == GENERATOR_NEW) {
    g->header = (g->header & ~0xC0u) | (GENERATOR_DONE << 6);
    return NATIVE_OK;
  }
  nl_slot *exception = nl_push(vm, NL_UNDEFINED);
  bool ended;
  if (!exception || !nl_call(vm, NL_TYPE(TYPE_GeneratorExit), 0, NULL, exception)) return NATIVE_RAISE;
  if (throw_into(vm, &args[0], exception, out, &ended)) {
    *out = NL_NONE;
    return ended ? NATIVE_OK : (nl_raise(vm, TYPE_RuntimeError, "%t ignored GeneratorExit", &args[0]), NATIVE_RAISE);
  }
  if (!nl_pending_is(vm, TYPE_GeneratorExit) && !nl_pending_is(vm, TYPE_StopIteration)) return NATIVE_RAISE;
  nl_clear_exception(vm);
  *out = NL_NONE;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_coroutine_send) { return py_generator_send(vm, args, argc, out); }
NL_NATIVE_DEFINE(py_coroutine_throw) { return py_generator_throw(vm, args, argc, out); }
NL_NATIVE_DEFINE(py_coroutine_close) { return py_generator_close(vm, args, argc, out); }

/* ---- exceptions ---- */
NL_NATIVE_DEFINE(py_BaseException_new) {
  (void)argc;
  (void)args;
  return nl_raise(vm, TYPE_SystemError, "exceptions are made by calling their class"), *out = NL_UNDEFINED, NATIVE_RAISE;
}

/** self, then the values. */
NL_NATIVE_DEFINE(py_BaseException___init__) {
  nl_value tuple = nl_tuple_of(vm, argc - 1, &args[1]);
  if (nl_is_undefined(tuple)) return NATIVE_RAISE;
  nl_exception_at(vm, args[0])->args = tuple;
  *out = NL_NONE;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_BaseException_with_traceback) {
  (void)argc;
  if (!nl_is_none(args[1]) && !nl_is_kind(args[1], KIND_TRACEBACK)) return nl_raise(vm, TYPE_TypeError, "__traceback__ must be a traceback or None"), NATIVE_RAISE;
  nl_exception_at(vm, args[0])->traceback = nl_is_none(args[1]) ? 0 : NL_LO(args[1]);
  *out = args[0];
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_BaseException_add_note) {
  (void)argc;
  if (!nl_is_str(args[1])) return nl_raise(vm, TYPE_TypeError, "note must be a str, not '%t'", &args[1]), NATIVE_RAISE;
  nl_slot *name = nl_push(vm, nl_str_new(vm, "__notes__", 9)), *list = name ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!list || nl_is_undefined(*name)) return NATIVE_RAISE;
  nl_name by = {name, SYM___notes__};
  *list = nl_instance_find(vm, args[0], &by);
  *out = NL_NONE;
  if (nl_is_undefined(*list)) {
    *list = nl_list_new(vm, 1);
    if (nl_is_undefined(*list) || !nl_attribute_store_plain(vm, &args[0], by, list)) return NATIVE_RAISE;
  }
  if (!nl_is_kind(*list, KIND_LIST)) return nl_raise(vm, TYPE_TypeError, "Cannot add note: __notes__ is not a list"), NATIVE_RAISE;
  return OK_IF(nl_list_append(vm, list, &args[1]));
}
