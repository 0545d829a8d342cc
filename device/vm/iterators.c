/* Iteration: iter() and next() of every kind, and the built-in iterators enumerate, zip, map, filter, reversed. */
#include "instructions.h"
#include "iterators.h"

#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "fuel.h"
#include "native.h"
#include "numbers.h"
#include "types.h"

static uint32_t sequence_type(const nl_vm *vm, const nl_slot *v) {
  if (nl_is_str(*v)) return nl_str_is_ascii(vm, v) ? TYPE_str_ascii_iterator : TYPE_str_iterator;
  switch (nl_kind_of(*v)) {
  case KIND_LIST: return TYPE_list_iterator;
  case KIND_TUPLE: return TYPE_tuple_iterator;
  case KIND_BYTES: return TYPE_bytes_iterator;
  case KIND_BYTEARRAY: return TYPE_bytearray_iterator;
  default: return 0;
  }
}

static uint32_t reversed_type(const nl_vm *vm, nl_value v) {
  if (nl_is_kind(v, KIND_LIST)) return TYPE_list_reverseiterator;
  if (nl_is_kind(v, KIND_DICT)) return TYPE_dict_reversekeyiterator;
  if (nl_is_kind(v, KIND_DICTVIEW)) return TYPE_dict_reversekeyiterator + (uint32_t)nl_dictview_sort(vm, v);
  return nl_is_kind(v, KIND_RANGE) ? TYPE_range_iterator : 0;
}

bool nl_iterator_new(nl_vm *vm, uint32_t sort, nl_slot *source, nl_slot *extra, nl_slot *out) {
  nl_ref ref = nl_alloc(vm, KIND_ITERATOR, sizeof(nl_iterator) / 4);
  if (!ref) return false;
  nl_iterator *it = nl_at(vm, ref);
  it->sort = sort;
  it->source = *source;
  if (extra) it->extra = *extra;
  if (sort == ITER_DICT || sort == ITER_SET) {
    nl_value table = nl_is_kind(*source, KIND_DICTVIEW) ? nl_dictview_dict(vm, *source) : *source;
    it->length = nl_dict_version(vm, table);
    it->extra = NL_INT(it->length);
  }
  /* The source is let go at the end; the type stays. */
  if (sort == ITER_SEQUENCE) it->length = sequence_type(vm, source);
  if (sort == ITER_REVERSED) it->length = reversed_type(vm, *source);
  *out = NL_OBJECT(KIND_ITERATOR, ref);
  return true;
}

static int iteration_sort(nl_value v) {
  if (nl_is_str(v)) return ITER_SEQUENCE;
  if (!nl_is_object(v)) return -1;
  switch (nl_kind_of(v)) {
  case KIND_LIST:
  case KIND_TUPLE:
  case KIND_BYTES:
  case KIND_BYTEARRAY: return ITER_SEQUENCE;
  case KIND_DICT:
  case KIND_DICTVIEW: return ITER_DICT;
  case KIND_SET:
  case KIND_FROZENSET: return ITER_SET;
  case KIND_RANGE: return ITER_RANGE;
  default: return -1;
  }
}

bool nl_iter(nl_vm *vm, nl_slot *v, nl_slot *out) {
  int sort = iteration_sort(*v);
  if (sort >= 0) return nl_iterator_new(vm, (uint32_t)sort, v, NULL, out);
  if (nl_is_kind(*v, KIND_ITERATOR)) return *out = *v, true;
  if (nl_is_kind(*v, KIND_GENERATOR) && nl_builtin_type_of(vm, *v) == TYPE_generator) return *out = *v, true;
  if (nl_is_kind(*v, KIND_MEMORYVIEW)) return nl_iterator_new(vm, ITER_GETITEM, v, NULL, out);
  if (nl_is_kind(*v, KIND_INSTANCE) || nl_is_kind(*v, KIND_CLASS)) {
    nl_value method = nl_special(vm, *v, SYM___iter__);
    if (nl_is_none(method)) return nl_raise(vm, TYPE_TypeError, "'%t' object is not iterable", v);
    if (!nl_is_undefined(method)) {
      if (!nl_call_method(vm, method, v, 0, NULL, out)) return false;
      if (nl_is_kind(*out, KIND_ITERATOR) || nl_is_kind(*out, KIND_GENERATOR)) return true;
      if (!nl_is_undefined(nl_special(vm, *out, SYM___next__))) return true;
      return nl_raise(vm, TYPE_TypeError, "iter() returned non-iterator of type '%t'", out);
    }
    nl_slot inner = nl_unwrap(vm, *v);
    if (inner != *v) {
      uint32_t mark = nl_mark(vm);
      nl_slot *held = nl_push(vm, inner);
      bool ok = held && nl_iter(vm, held, out);
      nl_release(vm, mark);
      return ok;
    }
    if (!nl_is_undefined(nl_special(vm, *v, SYM___getitem__))) return nl_iterator_new(vm, ITER_GETITEM, v, NULL, out);
  }
  return nl_raise(vm, TYPE_TypeError, "'%t' object is not iterable", v);
}

/* ---- next of each sort: true with *out, or false at the end ---- */
static bool sequence_next(nl_vm *vm, nl_iterator *it, nl_slot *out) {
  nl_slot *items;
  uint32_t length;
  const uint8_t *bytes;
  if (nl_sequence(vm, it->source, &items, &length)) {
    if (it->position >= length) return false;
    return *out = items[it->position++], true;
  }
  if (nl_is_str(it->source)) {
    nl_value c = nl_str_next(vm, &it->source, &it->position);
    if (nl_is_undefined(c)) return false;
    return *out = c, true;
  }
  if (!nl_bytes_view(vm, &it->source, &bytes, &length) || it->position >= length) return false;
  return *out = NL_INT(bytes[it->position++]), true;
}

static bool pair(nl_vm *vm, nl_slot *key, nl_slot *value, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *second = nl_push(vm, *value), *first = second ? nl_push(vm, *key) : NULL;
  nl_value tuple = first ? nl_tuple_of(vm, 2, first) : NL_UNDEFINED;
  nl_release(vm, mark);
  if (nl_is_undefined(tuple)) return false;
  return *out = tuple, true;
}

static bool dict_next(nl_vm *vm, nl_iterator *it, nl_slot *out) {
  bool is_view = nl_is_kind(it->source, KIND_DICTVIEW);
  nl_value dict = is_view ? nl_dictview_dict(vm, it->source) : it->source;
  enum nl_view_sort sort = is_view ? nl_dictview_sort(vm, it->source) : VIEW_KEYS;
  nl_slot *key, *value;
  if (!nl_dict_check_version(vm, dict, it->length)) return false;
  if (!nl_dict_entry(vm, dict, &it->position, &key, &value)) return false;
  if (it->extra == NL_INT(0)) return nl_raise(vm, TYPE_RuntimeError, "dictionary keys changed during iteration");
  it->extra = NL_INT(NL_LO(it->extra) - 1);
  if (sort == VIEW_KEYS) return *out = *key, true;
  if (sort == VIEW_VALUES) return *out = *value, true;
  return pair(vm, key, value, out);
}

static bool set_next(nl_vm *vm, nl_iterator *it, nl_slot *out) {
  return nl_dict_check_version(vm, it->source, it->length) && nl_set_entry(vm, it->source, &it->position, out);
}

static bool range_next(nl_vm *vm, nl_iterator *it, nl_slot *out) {
  nl_range_numbers r = nl_range_read(vm, it->source);
  if (it->position >= r.length) return false;
  int64_t n = (int64_t)((uint64_t)r.start + (uint64_t)r.step * it->position++);
  if (n >= INT32_MIN && n <= INT32_MAX) return *out = NL_INT(n), true;
  nl_value v = nl_int_from_i64(vm, n);
  return *out = v, !nl_is_undefined(v);
}

/** reversed(): position counts down (0: at the start; items left). */
static bool reversed_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  nl_iterator *it = nl_obj(vm, *iterator);
  nl_slot *items, *key, *value;
  uint32_t length;
  if (nl_is_str(it->source)) {
    nl_value c = nl_str_previous(vm, &it->source, &it->position);
    if (nl_is_undefined(c)) return false;
    return *out = c, true;
  }
  if (nl_is_kind(it->source, KIND_DICT) || nl_is_kind(it->source, KIND_DICTVIEW)) {
    bool is_view = nl_is_kind(it->source, KIND_DICTVIEW);
    nl_value dict = is_view ? nl_dictview_dict(vm, it->source) : it->source;
    enum nl_view_sort sort = is_view ? nl_dictview_sort(vm, it->source) : VIEW_KEYS;
    if (!nl_dict_entry_before(vm, dict, &it->position, &key, &value)) return false;
    if (sort == VIEW_ITEMS) return pair(vm, key, value, out);
    return *out = sort == VIEW_KEYS ? *key : *value, true;
  }
  if (it->position == 0) return false;
  it->position--;
  if (nl_sequence(vm, it->source, &items, &length)) {
    if (it->position >= length) return it->position = 0, false;
    return *out = items[it->position], true;
  }
  uint32_t mark = nl_mark(vm);
  nl_slot *index = nl_push(vm, NL_INT(it->position)), *source = index ? nl_push(vm, it->source) : NULL;
  bool ok = source && nl_getitem(vm, source, index, out);
  nl_release(vm, mark);
  return ok;
}

static bool enumerate_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_iterator *it = nl_obj(vm, *iterator);
  nl_slot *item = nl_push(vm, NL_UNDEFINED), *count = item ? nl_push(vm, it->extra) : NULL, *source = count ? nl_push(vm, it->source) : NULL;
  nl_slot *one = source ? nl_push(vm, NL_INT(1)) : NULL, *next = one ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = next && nl_next(vm, source, item) && nl_binary(vm, OP_ADD, count, one, next);
  if (ok) {
    ((nl_iterator *)nl_obj(vm, *iterator))->extra = *next;
    ok = pair(vm, count, item, out);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] The next value of each iterator of a tuple, on the stack in order. *values: the first. False when one ends; *ended: which one. */
static bool step_all(nl_vm *vm, nl_slot *iterators, uint32_t count, nl_slot **values, uint32_t *ended) {
  if (!nl_stack_grow(vm, count + 1)) return false;
  nl_slot *at = (nl_slot *)((uintptr_t)vm + vm->stack_low);
  nl_slot *source = nl_push(vm, NL_UNDEFINED);
  *values = at;
  for (uint32_t i = 0; source && i < count; i++) {
    *source = nl_slots_at(vm, NL_LO(*iterators))[i];
    *ended = i;
    if (!nl_next(vm, source, &at[i])) return false;
  }
  return source != NULL;
}

/** zip(strict=True): the others must end too. */
static void check_strict(nl_vm *vm, nl_slot *iterators, uint32_t count, uint32_t ended, nl_slot *scratch) {
  if (ended > 0) {
    nl_raise(vm, TYPE_ValueError, "zip() argument %u is shorter than argument%s%u", ended + 1, ended == 1 ? " " : "s 1-", ended);
    return;
  }
  for (uint32_t i = 1; i < count; i++) {
    scratch[1] = nl_slots_at(vm, NL_LO(*iterators))[i];
    if (nl_next(vm, &scratch[1], &scratch[0])) {
      nl_raise(vm, TYPE_ValueError, "zip() argument %u is longer than argument%s%u", i + 1, i == 1 ? " " : "s 1-", i);
      return;
    }
    if (!nl_is_undefined(vm->exception)) return;
  }
}

static bool zip_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  uint32_t mark = nl_mark(vm), count, ended = 0;
  nl_iterator *it = nl_obj(vm, *iterator);
  nl_slot *iterators = nl_push(vm, it->source), *items, *values;
  bool strict = it->position & 1;
  if (!iterators) return false;
  nl_sequence(vm, *iterators, &items, &count);
  bool ok = count > 0 && step_all(vm, iterators, count, &values, &ended);
  if (ok) {
    nl_value tuple = nl_tuple_of(vm, count, values);
    ok = !nl_is_undefined(tuple);
    if (ok) *out = tuple;
  } else if (strict && count && nl_is_undefined(vm->exception)) {
    nl_slot *a = nl_push(vm, NL_UNDEFINED), *b = a ? nl_push(vm, NL_UNDEFINED) : NULL;
    if (b) check_strict(vm, iterators, count, ended, b);
  }
  nl_release(vm, mark);
  return ok;
}

static bool map_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  uint32_t mark = nl_mark(vm), count, ended;
  nl_iterator *it = nl_obj(vm, *iterator);
  nl_slot *function = nl_push(vm, it->extra), *iterators = function ? nl_push(vm, it->source) : NULL, *items, *values;
  if (!iterators) return false;
  nl_sequence(vm, *iterators, &items, &count);
  bool ok = step_all(vm, iterators, count, &values, &ended) && nl_call(vm, *function, count, values, out);
  nl_release(vm, mark);
  return ok;
}

static bool filter_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_iterator *it = nl_obj(vm, *iterator);
  nl_slot *function = nl_push(vm, it->extra), *source = function ? nl_push(vm, it->source) : NULL;
  nl_slot *item = source ? nl_push(vm, NL_UNDEFINED) : NULL, *verdict = item ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool truth = false, ok = verdict != NULL;
  while (ok && !truth) {
    ok = nl_next(vm, source, item);
    if (!ok) break;
    *verdict = *item;
    ok = (nl_is_none(*function) || nl_call(vm, *function, 1, item, verdict)) && nl_truth(vm, verdict, &truth);
  }
  if (ok) *out = *item;
  nl_release(vm, mark);
  return ok;
}

static bool call_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_iterator *it = nl_obj(vm, *iterator);
  nl_slot *callee = nl_push(vm, it->source), *sentinel = callee ? nl_push(vm, it->extra) : NULL, *made = sentinel ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool same = false, ok = made && nl_call(vm, *callee, 0, NULL, made) && nl_equal(vm, made, sentinel, &same);
  if (!ok && nl_pending_is(vm, TYPE_StopIteration)) nl_clear_exception(vm);
  if (ok && !same) *out = *made;
  nl_release(vm, mark);
  return ok && !same;
}

static bool getitem_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_iterator *it = nl_obj(vm, *iterator);
  nl_slot *index = nl_push(vm, NL_INT(it->position++)), *source = index ? nl_push(vm, it->source) : NULL;
  bool ok = source && nl_getitem(vm, source, index, out);
  if (!ok && source && (nl_pending_is(vm, TYPE_IndexError) || nl_pending_is(vm, TYPE_StopIteration))) nl_clear_exception(vm);
  nl_release(vm, mark);
  return ok;
}

/** One whose step is the step of another iterator: chains of them are as deep as the program likes. */
static bool is_layer(uint32_t sort) { return sort == ITER_ENUMERATE || sort == ITER_ZIP || sort == ITER_MAP || sort == ITER_FILTER; }

static bool layer_next(nl_vm *vm, nl_slot *iterator, uint32_t sort, nl_slot *out) {
  if (!nl_enter(vm)) return false;
  bool ok = sort == ITER_ENUMERATE ? enumerate_next(vm, iterator, out)
            : sort == ITER_ZIP     ? zip_next(vm, iterator, out)
            : sort == ITER_MAP     ? map_next(vm, iterator, out)
                                   : filter_next(vm, iterator, out);
  nl_leave(vm);
  return ok;
}

bool nl_iterator_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  nl_iterator *it = nl_obj(vm, *iterator);
  if (nl_is_undefined(it->source)) return false;
  bool ok;
  switch (it->sort) {
  case ITER_SEQUENCE: ok = sequence_next(vm, it, out); break;
  case ITER_DICT: ok = dict_next(vm, it, out); break;
  case ITER_SET: ok = set_next(vm, it, out); break;
  case ITER_RANGE: ok = range_next(vm, it, out); break;
  case ITER_REVERSED: ok = reversed_next(vm, iterator, out); break;
  case ITER_ASEND: return nl_delegate(vm, iterator, NL_NONE, out);
  case ITER_CALL: ok = call_next(vm, iterator, out); break;
  default: ok = is_layer(it->sort) ? layer_next(vm, iterator, it->sort, out) : getitem_next(vm, iterator, out); break;
  }
  if (!ok && nl_is_undefined(vm->exception) && nl_is_kind(*iterator, KIND_ITERATOR))
    ((nl_iterator *)nl_obj(vm, *iterator))->source = NL_UNDEFINED; /* once ended, always ended */
  return ok;
}

/** [gc] Runs a generator to its next yield inside C. */
static bool generator_next(nl_vm *vm, nl_slot *generator, nl_slot *out) {
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot none = NL_NONE;
  nl_call_outcome outcome = nl_generator_begin(vm, generator, &none, false, MODE_HOST, 0);
  bool ok = outcome == CALL_FRAME && nl_run(vm) == NL_OK;
  if (ok) {
    ok = !vm->generator_ended;
    *out = vm->result;
    vm->result = NL_UNDEFINED;
  }
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}

bool nl_next(nl_vm *vm, nl_slot *iterator, nl_slot *out) {
  if (!nl_spend(vm, 1)) return false;
  if (nl_is_kind(*iterator, KIND_ITERATOR)) return nl_iterator_next(vm, iterator, out);
  if (nl_is_kind(*iterator, KIND_GENERATOR) && nl_builtin_type_of(vm, *iterator) == TYPE_generator) return generator_next(vm, iterator, out);
  nl_value method = nl_is_kind(*iterator, KIND_INSTANCE) ? nl_special(vm, *iterator, SYM___next__) : NL_UNDEFINED;
  if (nl_is_undefined(method)) return nl_raise(vm, TYPE_TypeError, "'%t' object is not an iterator", iterator);
  if (nl_call_method(vm, method, iterator, 0, NULL, out)) return true;
  if (nl_pending_is(vm, TYPE_StopIteration)) nl_clear_exception(vm);
  return false;
}

/* ---- constructors ---- */
NL_NATIVE_DEFINE(py_enumerate_new) {
  (void)argc;
  if (nl_is_undefined(args[1])) args[1] = NL_INT(0);
  if (!nl_want_int(vm, &args[1])) return NATIVE_RAISE;
  return nl_iter(vm, &args[0], &args[0]) && nl_iterator_new(vm, ITER_ENUMERATE, &args[0], &args[1], out) ? NATIVE_OK : NATIVE_RAISE;
}

/** [gc] A tuple of iterators over `count` values. */
static bool iterators_of(nl_vm *vm, nl_slot *values, uint32_t count, nl_slot *out) {
  for (uint32_t i = 0; i < count; i++)
    if (!nl_iter(vm, &values[i], &values[i])) return false;
  nl_value tuple = nl_tuple_of(vm, count, values);
  return *out = tuple, !nl_is_undefined(tuple);
}

NL_NATIVE_DEFINE(py_zip_new) {
  bool strict = false;
  if (!nl_is_undefined(args[0]) && !nl_truth(vm, &args[0], &strict)) return NATIVE_RAISE;
  if (!iterators_of(vm, &args[1], argc - 1, &args[0]) || !nl_iterator_new(vm, ITER_ZIP, &args[0], NULL, out)) return NATIVE_RAISE;
  ((nl_iterator *)nl_obj(vm, *out))->position = strict;
  return NATIVE_OK;
}

NL_NATIVE_DEFINE(py_map_new) {
  if (argc < 2) return nl_raise(vm, TYPE_TypeError, "map() must have at least two arguments."), NATIVE_RAISE;
  nl_slot *tuple = nl_push(vm, NL_UNDEFINED);
  bool ok = tuple && iterators_of(vm, &args[1], argc - 1, tuple) && nl_iterator_new(vm, ITER_MAP, tuple, &args[0], out);
  return ok ? NATIVE_OK : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_filter_new) {
  (void)argc;
  return nl_iter(vm, &args[1], &args[1]) && nl_iterator_new(vm, ITER_FILTER, &args[1], &args[0], out) ? NATIVE_OK : NATIVE_RAISE;
}

NL_NATIVE_DEFINE(py_reversed_new) {
  (void)argc;
  nl_value method = nl_special(vm, args[0], SYM___reversed__);
  if (!nl_is_undefined(method)) return nl_tail(vm, method, 1, &args[0]);
  args[0] = nl_unwrap(vm, args[0]);
  uint32_t length;
  bool fits;
  if (nl_is_kind(args[0], KIND_RANGE)) { /* a range's own iterator, as CPython's: its positions have more than 32 bits */
    if (!nl_range_reversed(vm, args[0], &args[0], &fits)) return NATIVE_RAISE;
    if (fits) return nl_done(nl_iterator_new(vm, ITER_RANGE, &args[0], NULL, out));
  }
  if (nl_is_str(args[0])) {
    length = nl_str_text(vm, &args[0]).length;
  } else if (nl_is_kind(args[0], KIND_DICT) || nl_is_kind(args[0], KIND_DICTVIEW)) {
    nl_value dict = nl_is_kind(args[0], KIND_DICT) ? args[0] : nl_dictview_dict(vm, args[0]);
    length = ((nl_dict *)nl_obj(vm, dict))->used;
  } else if (nl_is_kind(args[0], KIND_SET) || nl_is_kind(args[0], KIND_FROZENSET) || !nl_is_object(args[0]) ||
             (nl_is_kind(args[0], KIND_INSTANCE) && nl_is_undefined(nl_special(vm, args[0], SYM___getitem__))) ||
             nl_is_kind(args[0], KIND_GENERATOR) || nl_is_kind(args[0], KIND_ITERATOR)) {
    return nl_raise(vm, TYPE_TypeError, "'%t' object is not reversible", &args[0]), NATIVE_RAISE;
  } else if (!nl_length(vm, &args[0], &length)) {
    return NATIVE_RAISE;
  }
  if (!nl_iterator_new(vm, ITER_REVERSED, &args[0], NULL, out)) return NATIVE_RAISE;
  ((nl_iterator *)nl_obj(vm, *out))->position = length;
  return NATIVE_OK;
}
