/* Protocols: what truth, equality, order, hash, operators, subscripts and text mean for any value. Each one dispatches: fast
 * answers for what has them, the kind's own file for built-in objects, special methods for instances.
 */
#include "memoryview.h"
#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "iterators.h"
#include "native.h"
#include "protocols.h"
#include "types.h"

static bool is_number(nl_value v) { return nl_is_int(v) || nl_is_float(v) || nl_is_bool(v) || nl_is_kind(v, KIND_BIGINT); }

/** [gc] v.name(args…) when v's class has such a method. *found: it has. One that is None says that there is none: that is an error,
 *  but for what has a text of its own. */
static bool call_special(nl_vm *vm, nl_slot *v, enum nl_symbol name, uint32_t argc, nl_slot *args, nl_slot *out, bool *found) {
  nl_value method = nl_is_object(*v) ? nl_special(vm, *v, name) : NL_UNDEFINED;
  if (nl_is_none(method) && name != SYM___contains__ && name != SYM___bool__) return *found = false, nl_raise(vm, TYPE_TypeError, "'NoneType' object is not callable");
  *found = !nl_is_undefined(method) && !nl_is_none(method);
  return !*found || nl_call_method(vm, method, v, argc, args, out);
}

/** Its type may be a class, with special methods: an instance, an exception, or a class that a metaclass made. */
static bool is_instance(nl_value v) { return nl_is_kind(v, KIND_INSTANCE) || nl_is_kind(v, KIND_EXCEPTION) || nl_is_kind(v, KIND_CLASS); }

/* ---- truth and length ---- */
static bool container_length(nl_vm *vm, nl_value v, uint32_t *out) {
  const uint8_t *bytes;
  nl_slot *items;
  if (nl_is_kind(v, KIND_MEMORYVIEW)) return *out = ((nl_memoryview *)nl_obj(vm, v))->count, true;
  if (nl_sequence(vm, v, &items, out) || (!nl_is_kind(v, KIND_INSTANCE) && nl_bytes_view(vm, &v, &bytes, out))) return true;
  if (!nl_is_object(v)) return false;
  switch (nl_kind_of(v)) {
  case KIND_DICT:
  case KIND_SET: case KIND_FROZENSET: return *out = nl_dict_length(vm, v), true;
  case KIND_DICTVIEW: return *out = nl_dict_length(vm, nl_dictview_dict(vm, v)), true;
  case KIND_RANGE: {
    uint64_t length = nl_range_read(vm, v).length;
    return *out = length > 0x7FFFFFFF ? 0x7FFFFFFF : (uint32_t)length, true;
  }
  default: return false;
  }
}

bool nl_length(nl_vm *vm, nl_slot *v, uint32_t *out) {
  if (nl_is_str(*v)) return *out = nl_str_length(vm, v), true;
  if (nl_is_kind(*v, KIND_MEMORYVIEW)) return nl_memoryview_length(vm, *v, out);
  if (container_length(vm, *v, out)) return true;
  nl_slot *result = nl_push(vm, NL_UNDEFINED);
  bool found;
  if (!result || !call_special(vm, v, SYM___len__, 0, NULL, result, &found)) return false;
  if (found) {
    int32_t n;
    if (!nl_index(vm, result, &n)) return false;
    if (n < 0) return nl_raise(vm, TYPE_ValueError, "__len__() should return >= 0");
    *out = (uint32_t)n;
    nl_release(vm, nl_mark(vm) + 8);
    return true;
  }
  nl_release(vm, nl_mark(vm) + 8);
  nl_slot inner = nl_unwrap(vm, *v);
  if (inner != *v) return nl_length(vm, &inner, out);
  return nl_raise(vm, TYPE_TypeError, "object of type '%t' has no len()", v);
}

bool nl_truth(nl_vm *vm, nl_slot *v, bool *out) {
  nl_value x = *v;
  if (nl_is_bool(x) || nl_is_int(x)) return *out = NL_LO(x) != 0, true;
  if (nl_is_none(x)) return *out = false, true;
  if (nl_is_float(x)) return *out = nl_as_float(x) != 0, true;
  if (nl_is_short_str(x)) return *out = x != NL_EMPTY_STR, true;
  uint32_t length;
  if (container_length(vm, x, &length)) return *out = length != 0, true;
  if (!is_instance(x)) return *out = true, true;
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED);
  bool found;
  if (!result || !call_special(vm, v, SYM___bool__, 0, NULL, result, &found)) return false;
  if (found) {
    if (!nl_is_bool(*result)) return nl_raise(vm, TYPE_TypeError, "__bool__ should return bool, returned %t", result);
    *out = *result == NL_TRUE;
  } else if (nl_is_none(nl_special(vm, x, SYM___bool__))) {
    return nl_raise(vm, TYPE_TypeError, "'NoneType' object is not callable");
  } else if (!nl_is_undefined(nl_special(vm, x, SYM___len__))) {
    if (!nl_length(vm, v, &length)) return false;
    *out = length != 0;
  } else {
    nl_slot inner = nl_unwrap(vm, x);
    *out = true;
    if (inner != x && !nl_truth(vm, &inner, out)) return false;
  }
  nl_release(vm, mark);
  return true;
}

/* ---- equality and order ---- */
static const uint16_t compare_names[] = {SYM___lt__, SYM___le__, SYM___eq__, SYM___ne__, SYM___gt__, SYM___ge__};
static const uint8_t swapped[] = {OP_GT, OP_GE, OP_EQ, OP_NE, OP_LT, OP_LE};

static bool by_number(uint8_t op, int order, bool *out) {
  if (order == 2) return *out = op == OP_NE, true; /* nan */
  switch (op) {
  case OP_LT: *out = order < 0; break;
  case OP_LE: *out = order <= 0; break;
  case OP_EQ: *out = order == 0; break;
  case OP_NE: *out = order != 0; break;
  case OP_GT: *out = order > 0; break;
  default: *out = order >= 0; break;
  }
  return true;
}

/** Built-in kinds against their own. *handled: the kinds fit. */
static bool builtin_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out, bool *handled) {
  nl_value x = *a, y = *b;
  *handled = true;
  if (nl_is_str(x) && nl_is_str(y)) return *out = nl_str_equal(vm, a, b), true;
  if (is_number(x) && is_number(y)) {
    int order;
    return nl_number_compare(vm, x, y, &order) && by_number(OP_EQ, order, out);
  }
  if (nl_is_bytes_like(x) && nl_is_bytes_like(y)) return *out = nl_bytes_compare(vm, a, b) == 0, true;
  if (nl_is_kind(x, KIND_MEMORYVIEW) || nl_is_kind(y, KIND_MEMORYVIEW)) return nl_memoryview_equal(vm, a, b, out, handled);
  if (nl_is_set_like(vm, x) && nl_is_set_like(vm, y)) return nl_set_equal(vm, a, b, out);
  if (NL_HI(x) == NL_HI(y) && nl_is_object(x)) switch (nl_kind_of(x)) {
    case KIND_TUPLE:
    case KIND_LIST: return nl_sequence_equal(vm, a, b, out);
    case KIND_DICT: return nl_dict_equal(vm, a, b, out);
    case KIND_RANGE: return *out = nl_range_equal(vm, x, y), true;
    case KIND_SLICE: return nl_slice_equal(vm, a, b, out);
    case KIND_ALIAS: return nl_alias_equal(vm, a, b, out);
    case KIND_METHOD: {
      nl_method *m = nl_obj(vm, x), *n = nl_obj(vm, y);
      return *out = m->function == n->function && m->self == n->self, true;
    }
    default: break;
    }
  return *handled = false, true;
}

/** [gc] a.name(b); *out undefined when a's class has no such method or it answers NotImplemented. */
static bool try_method(nl_vm *vm, nl_slot *a, enum nl_symbol name, nl_slot *b, nl_slot *out) {
  bool found;
  *out = NL_UNDEFINED;
  if (!call_special(vm, a, name, 1, b, out, &found)) return false;
  if (!found || *out == NL_NOTIMPLEMENTED) *out = NL_UNDEFINED;
  return true;
}

/** b's class derives from a's: its reflected method goes first. */
static bool reflected_first(nl_vm *vm, nl_value a, nl_value b) {
  nl_value x = nl_type_of(vm, a), y = nl_type_of(vm, b);
  return x != y && nl_subclass(vm, y, x);
}

/** [gc] As above; a class of the program without __ne__ has object's, which turns its __eq__ around. */
static bool try_comparison(nl_vm *vm, nl_slot *a, enum nl_symbol name, nl_slot *b, nl_slot *out) {
  bool truth;
  if (!try_method(vm, a, name, b, out)) return false;
  if (name != SYM___ne__ || !nl_is_undefined(*out) || nl_unwrap(vm, *a) != *a) return true;
  if (!try_method(vm, a, SYM___eq__, b, out) || nl_is_undefined(*out)) return nl_is_undefined(vm->exception);
  return nl_truth(vm, out, &truth) && nl_give(out, NL_BOOL(!truth));
}

/** [gc] Rich comparison by special methods; *out undefined when there are none. */
static bool compare_instances(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  enum nl_symbol name = (enum nl_symbol)compare_names[op - OP_LT], mirror = (enum nl_symbol)compare_names[swapped[op - OP_LT] - OP_LT];
  bool turned = reflected_first(vm, *a, *b);
  if (turned && (!try_comparison(vm, b, mirror, a, out) || !nl_is_undefined(*out))) return nl_is_undefined(vm->exception);
  if (!try_comparison(vm, a, name, b, out)) return false;
  return !nl_is_undefined(*out) || turned || try_comparison(vm, b, mirror, a, out);
}

static const char *const compare_signs[] = {"<", "<=", "==", "!=", ">", ">="};

static bool builtin_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out) {
  nl_value x = *a, y = *b;
  if (is_number(x) && is_number(y)) {
    int order;
    return nl_number_compare(vm, x, y, &order) && by_number(op, order, out);
  }
  if (nl_is_str(x) && nl_is_str(y)) return by_number(op, nl_str_compare(vm, a, b), out);
  if (nl_is_bytes_like(x) && nl_is_bytes_like(y)) return by_number(op, nl_bytes_compare(vm, a, b), out);
  if (NL_HI(x) == NL_HI(y) && (nl_is_kind(x, KIND_LIST) || nl_is_kind(x, KIND_TUPLE))) return nl_sequence_compare(vm, op, a, b, out);
  if (nl_is_set_like(vm, x) && nl_is_set_like(vm, y)) return nl_set_compare(vm, op, a, b, out);
  if (nl_is_kind(x, KIND_SLICE) && nl_is_kind(y, KIND_SLICE)) return nl_slice_compare(vm, op, a, b, out);
  return nl_raise(vm, TYPE_TypeError, "'%s' not supported between instances of '%t' and '%t'", compare_signs[op - OP_LT], a, b);
}

bool nl_rich_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  bool answer = false, handled = true;
  uint32_t mark = nl_mark(vm);
  nl_slot *x = nl_push(vm, *a), *y = x ? nl_push(vm, *b) : NULL, *made = y ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!made || !nl_enter(vm)) return nl_release(vm, mark), false;
  bool ok = true;
  if (is_instance(*x) || is_instance(*y)) {
    ok = compare_instances(vm, op, x, y, made);
    if (ok && !nl_is_undefined(*made)) {
      *out = *made;
      goto done;
    }
    *x = nl_unwrap(vm, *x);
    *y = nl_unwrap(vm, *y);
  }
  if (ok && (op == OP_EQ || op == OP_NE)) {
    ok = builtin_equal(vm, x, y, &answer, &handled);
    if (!handled) answer = *x == *y;
    if (op == OP_NE) answer = !answer;
  } else if (ok) {
    ok = builtin_compare(vm, op, x, y, &answer);
  }
  *out = NL_BOOL(answer);
done:
  nl_leave(vm);
  nl_release(vm, mark);
  return ok;
}

bool nl_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED);
  bool ok = result && nl_rich_compare(vm, op, a, b, result) && nl_truth(vm, result, out);
  nl_release(vm, mark);
  return ok;
}

bool nl_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) {
  if (*a == *b && !nl_is_float(*a)) return *out = true, true; /* containers take identity for equality; nan does not reach here by bits */
  if (nl_is_str(*a) && nl_is_str(*b)) return *out = nl_str_equal(vm, a, b), true;
  if (nl_both_int(*a, *b)) return *out = false, true;
  return nl_compare(vm, OP_EQ, a, b, out);
}

/* ---- hash ---- */
static bool unhashable(nl_vm *vm, nl_slot *v) { return nl_raise(vm, TYPE_TypeError, "unhashable type: '%t'", v); }

static int64_t reference_hash(nl_value v) { return (int64_t)((NL_LO(v) ^ (uint64_t)NL_HI(v) << 20) >> 2); }

static bool instance_hash(nl_vm *vm, nl_slot *v, int64_t *out) {
  nl_value method = nl_special(vm, *v, SYM___hash__);
  if (nl_is_none(method)) return unhashable(vm, v);
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED);
  if (!result) return false;
  bool ok = true;
  if (!nl_is_undefined(method)) {
    ok = nl_call_method(vm, method, v, 0, NULL, result);
    if (ok) *result = nl_unwrap(vm, *result);
    if (ok && !nl_is_integer(*result) && !nl_is_bool(*result)) ok = nl_raise(vm, TYPE_TypeError, "__hash__ method should return an integer");
    ok = ok && nl_number_hash(vm, *result, out);
  } else {
    nl_slot inner = nl_unwrap(vm, *v);
    if (inner != *v) {
      *result = inner;
      ok = nl_python_hash(vm, result, out);
    } else {
      *out = nl_identity_hash(vm, v);
    }
  }
  nl_release(vm, mark);
  return ok;
}

/** The number of an instance, given when it is first asked for; in the slot that only instances of built-in types need. */
static uint32_t instance_number(nl_vm *vm, nl_instance *instance) {
  if (!nl_is_imm(instance->native, IMM_IDENTITY)) instance->native = NL_IMM(IMM_IDENTITY, ++vm->identities);
  return NL_LO(instance->native);
}

/* Instances and functions, which do serve as keys in numbers, differ; objects of other kinds share a number and are told
 * apart by identity. */
int64_t nl_identity_hash(nl_vm *vm, nl_slot *v) {
  nl_value x = *v;
  if (nl_is_kind(x, KIND_INSTANCE) && nl_unwrap(vm, x) == x) return instance_number(vm, nl_obj(vm, x));
  if (nl_is_kind(x, KIND_CLASS)) return (int64_t)nl_str_hash(vm, &((nl_class *)nl_obj(vm, x))->name);
  if (nl_is_kind(x, KIND_FUNCTION)) return (int64_t)((nl_function *)nl_obj(vm, x))->code;
  if (nl_is_kind(x, KIND_METHOD)) {
    const nl_method *m = nl_obj(vm, x);
    nl_value self = m->self;
    int64_t hash = nl_is_kind(m->function, KIND_FUNCTION) ? (int64_t)((nl_function *)nl_obj(vm, m->function))->code : 17;
    return nl_is_kind(self, KIND_INSTANCE) && nl_unwrap(vm, self) == self ? hash ^ (int64_t)instance_number(vm, nl_obj(vm, self)) : hash;
  }
  return (int64_t)nl_builtin_type_of(vm, x) + 7;
}

bool nl_python_hash(nl_vm *vm, nl_slot *v, int64_t *out) {
  nl_value x = *v;
  if (is_number(x)) return nl_number_hash(vm, x, out);
  if (nl_is_str(x)) return *out = nl_str_text(vm, v).length ? (int64_t)nl_str_hash(vm, v) : 0, true;
  if (nl_is_none(x)) return *out = 0xFCA86420, true; /* CPython's since 3.12 */
  if (!nl_is_object(x)) return *out = reference_hash(x), true;
  switch (nl_kind_of(x)) {
  case KIND_BYTES: return *out = nl_bytes_hash(vm, v), true;
  case KIND_TUPLE: {
    if (!nl_enter(vm)) return false;
    bool ok = nl_tuple_hash(vm, v, out);
    nl_leave(vm);
    return ok;
  }
  case KIND_FROZENSET: return nl_frozenset_hash(vm, v, out);
  case KIND_RANGE: return nl_range_hash(vm, v, out);
  case KIND_MEMORYVIEW: return nl_memoryview_hash(vm, v, out);
  case KIND_SLICE: return nl_slice_hash(vm, v, out); /* hashable since 3.12 */
  case KIND_INSTANCE:
  case KIND_EXCEPTION: return instance_hash(vm, v, out);
  case KIND_LIST: case KIND_DICT: case KIND_SET: case KIND_BYTEARRAY: return unhashable(vm, v);
  case KIND_DICTVIEW:
    if (nl_dictview_sort(vm, x) != VIEW_VALUES) return unhashable(vm, v);
    return *out = nl_identity_hash(vm, v), true;
  case KIND_CLASS: /* a metaclass may have a hash of its own */
    return nl_is_undefined(nl_special(vm, x, SYM___hash__)) ? (*out = nl_identity_hash(vm, v), true) : instance_hash(vm, v, out);
  default: return *out = nl_identity_hash(vm, v), true;
  }
}

bool nl_hash(nl_vm *vm, nl_slot *v, uint32_t *out) {
  nl_value x = *v;
  if (nl_is_int(x)) return *out = NL_LO(x), true; /* the table mixes the bits */
  if (nl_is_str(x)) return *out = nl_str_hash(vm, v), true;
  int64_t hash;
  if (!nl_python_hash(vm, v, &hash)) return false;
  uint32_t folded = (uint32_t)hash ^ (uint32_t)((uint64_t)hash >> 32);
  bool small = hash >= INT32_MIN && hash <= INT32_MAX; /* 1, 1.0 and True are one key */
  return *out = small ? (uint32_t)hash : folded, true;
}

/* ---- operators ---- */
static const uint16_t binary_names[] = {SYM___add__, SYM___sub__, SYM___mul__, SYM___truediv__, SYM___floordiv__, SYM___mod__, SYM___pow__,
                                        SYM___matmul__, SYM___and__, SYM___or__, SYM___xor__, SYM___lshift__, SYM___rshift__};
static const uint16_t reflected_names[] = {SYM___radd__, SYM___rsub__, SYM___rmul__, SYM___rtruediv__, SYM___rfloordiv__, SYM___rmod__,
                                           SYM___rpow__, SYM___rmatmul__, SYM___rand__, SYM___ror__, SYM___rxor__, SYM___rlshift__, SYM___rrshift__};
static const uint16_t inplace_names[] = {SYM___iadd__, SYM___isub__, SYM___imul__, SYM___itruediv__, SYM___ifloordiv__, SYM___imod__,
                                         SYM___ipow__, SYM___imatmul__, SYM___iand__, SYM___ior__, SYM___ixor__, SYM___ilshift__, SYM___irshift__};
static const char *const binary_signs[] = {"+", "-", "*", "/", "//", "%", "** or pow()", "@", "&", "|", "^", "<<", ">>"};

static bool is_sequence(nl_value v) { return nl_is_kind(v, KIND_LIST) || nl_is_kind(v, KIND_TUPLE); }

static bool concat(nl_vm *vm, nl_slot *a, nl_slot *b, nl_slot *out, bool *handled) {
  *handled = true;
  if (nl_is_str(*a)) return nl_str_concat(vm, a, b, out);
  if (is_sequence(*a)) return nl_sequence_concat(vm, a, b, out);
  if (nl_is_bytes_like(*a)) return nl_bytes_concat(vm, a, b, out);
  return *handled = false, true;
}

static bool repeat(nl_vm *vm, nl_slot *a, nl_slot *count, nl_slot *out, bool *handled) {
  *handled = true;
  if (nl_is_str(*a)) return nl_str_repeat(vm, a, count, out);
  if (is_sequence(*a)) return nl_sequence_repeat(vm, a, count, out);
  if (nl_is_bytes_like(*a)) return nl_bytes_repeat(vm, a, count, out);
  return *handled = false, true;
}

static bool builtin_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out, bool *handled) {
  if (!nl_number_binary(vm, op, a, b, out, handled)) return false;
  if (*handled) return true;
  switch (op) {
  case OP_ADD: return concat(vm, a, b, out, handled);
  case OP_MUL:
    if (!repeat(vm, a, b, out, handled) || *handled) return nl_is_undefined(vm->exception);
    return repeat(vm, b, a, out, handled);
  case OP_MOD:
    if (!nl_is_str(*a) && !nl_is_bytes_like(*a)) break;
    *handled = true;
    return nl_percent_format(vm, a, b, out);
  case OP_OR:
    if (!nl_union_make(vm, a, b, out, handled) || *handled) return nl_is_undefined(vm->exception);
    if (!nl_is_kind(*a, KIND_DICT) || !nl_is_kind(*b, KIND_DICT)) goto sets;
    *handled = true;
    return nl_dict_union(vm, a, b, out);
  case OP_AND:
  case OP_SUB:
  case OP_XOR:
  sets:
    if (!(nl_is_set_like(vm, *a) ? nl_is_set_like(vm, *b) || nl_is_kind(*a, KIND_DICTVIEW) : nl_is_kind(*b, KIND_DICTVIEW) && nl_is_set_like(vm, *b))) break;
    *handled = true;
    return nl_set_binary(vm, op, a, b, out);
  default: break;
  }
  *handled = false;
  return true;
}

static bool unsupported(nl_vm *vm, uint8_t op, bool inplace, nl_slot *a, nl_slot *b) {
  const char *sign = inplace && op == OP_POW ? "**" : binary_signs[op - OP_ADD];
  return nl_raise(vm, TYPE_TypeError, "unsupported operand type(s) for %s%s: '%t' and '%t'", sign, inplace ? "=" : "", a, b);
}

/** [gc] Special methods of instances; *out undefined when none applies. */
static bool binary_instances(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  enum nl_symbol name = (enum nl_symbol)binary_names[op - OP_ADD], mirror = (enum nl_symbol)reflected_names[op - OP_ADD];
  bool turned = reflected_first(vm, *a, *b) && nl_special(vm, *b, mirror) != nl_special(vm, *a, mirror);
  if (turned && (!try_method(vm, b, mirror, a, out) || !nl_is_undefined(*out))) return nl_is_undefined(vm->exception);
  if (!try_method(vm, a, name, b, out)) return false;
  if (!nl_is_undefined(*out) || turned) return true;
  if (nl_type_of(vm, *a) == nl_type_of(vm, *b)) return true;
  return try_method(vm, b, mirror, a, out);
}

static bool binary(nl_vm *vm, uint8_t op, bool inplace, nl_slot *a, nl_slot *b, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *x = nl_push(vm, *a), *y = x ? nl_push(vm, *b) : NULL, *made = y ? nl_push(vm, NL_UNDEFINED) : NULL;
  if (!made || !nl_enter(vm)) return nl_release(vm, mark), false;
  bool ok = true, handled = false;
  if (is_instance(*x) || is_instance(*y)) {
    ok = binary_instances(vm, op, x, y, made);
    handled = ok && !nl_is_undefined(*made);
    if (ok && !handled) {
      *x = nl_unwrap(vm, *x);
      *y = nl_unwrap(vm, *y);
    }
  }
  if (ok && !handled) ok = builtin_binary(vm, op, x, y, made, &handled);
  if (ok && !handled) ok = unsupported(vm, op, inplace, a, b);
  if (ok) *out = *made;
  nl_leave(vm);
  nl_release(vm, mark);
  return ok;
}

bool nl_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) { return binary(vm, op, false, a, b, out); }

/** [gc] Changes a mutable built-in object itself. *handled: a is one, and b fits. */
static bool change_in_place(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *handled) {
  *handled = true;
  if (nl_is_kind(*a, KIND_LIST) && op == OP_ADD) return nl_list_extend(vm, a, b);
  if (nl_is_kind(*a, KIND_LIST) && op == OP_MUL) return nl_list_repeat_inplace(vm, a, b);
  if (nl_is_kind(*a, KIND_BYTEARRAY) && op == OP_ADD) return nl_bytearray_extend(vm, a, b);
  if (nl_is_kind(*a, KIND_BYTEARRAY) && op == OP_MUL) return nl_bytearray_repeat_inplace(vm, a, b);
  if (nl_is_kind(*a, KIND_DICT) && op == OP_OR) return nl_dict_update(vm, a, b);
  if (nl_is_kind(*a, KIND_SET) && nl_is_set_like(vm, *b) && (op == OP_OR || op == OP_AND || op == OP_SUB || op == OP_XOR))
    return nl_set_inplace(vm, op, a, b);
  return *handled = false, true;
}

bool nl_inplace(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  bool handled;
  if (nl_is_kind(*a, KIND_INSTANCE)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *made = nl_push(vm, NL_UNDEFINED);
    bool ok = made && try_method(vm, a, (enum nl_symbol)inplace_names[op - OP_ADD], b, made);
    bool done = ok && !nl_is_undefined(*made);
    if (done) *out = *made;
    nl_release(vm, mark);
    if (!ok || done) return ok;
    uint8_t plain = op;
    nl_slot inner = nl_unwrap(vm, *a);
    if (inner != *a && nl_is_undefined(nl_special(vm, *a, (enum nl_symbol)binary_names[op - OP_ADD]))) {
      nl_slot *held = nl_push(vm, inner);
      ok = held && change_in_place(vm, plain, held, b, &handled);
      nl_release(vm, mark);
      if (!ok) return false;
      if (handled) return *out = *a, true;
    }
    return binary(vm, op, true, a, b, out);
  }
  if (!change_in_place(vm, op, a, b, &handled)) return false;
  if (handled) return *out = *a, true;
  return binary(vm, op, true, a, b, out);
}

bool nl_unary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *out) {
  bool handled;
  if (!nl_number_unary(vm, op, a, out, &handled)) return false;
  if (handled) return true;
  enum nl_symbol name = op == OP_NEG ? SYM___neg__ : op == OP_POS ? SYM___pos__ : SYM___invert__;
  bool found;
  if (!call_special(vm, a, name, 0, NULL, out, &found) || found) return nl_is_undefined(vm->exception);
  nl_value inner = nl_unwrap(vm, *a);
  if (inner != *a) {
    uint32_t mark = nl_mark(vm);
    nl_slot *held = nl_push(vm, inner);
    bool ok = held && nl_unary(vm, op, held, out);
    nl_release(vm, mark);
    return ok;
  }
  return nl_raise(vm, TYPE_TypeError, "bad operand type for unary %c: '%t'", op == OP_NEG ? '-' : op == OP_POS ? '+' : '~', a);
}

/* ---- subscripts ---- */
/** [gc] The value inside an instance, kept on the stack; the value itself otherwise. */
static nl_slot *inner_of(nl_vm *vm, nl_slot *object) {
  nl_value inner = nl_unwrap(vm, *object);
  return inner == *object ? object : nl_push(vm, inner);
}

static bool builtin_getitem(nl_vm *vm, nl_slot *object, nl_slot *key, nl_slot *out) {
  nl_value v = *object;
  if (nl_is_str(v)) return nl_str_getitem(vm, object, key, out);
  if (nl_is_object(v)) switch (nl_kind_of(v)) {
    case KIND_LIST:
    case KIND_TUPLE: return nl_sequence_getitem(vm, object, key, out);
    case KIND_DICT: return nl_dict_getitem(vm, object, key, out);
    case KIND_BYTES:
    case KIND_BYTEARRAY: return nl_bytes_getitem(vm, object, key, out);
    case KIND_MEMORYVIEW: return nl_memoryview_getitem(vm, object, key, out);
    case KIND_RANGE: return nl_range_getitem(vm, object, key, out);
    default: break;
    }
  if (nl_is_type(v) && nl_is_subscriptable((enum nl_type)NL_LO(v))) return nl_alias_make(vm, object, key, out);
  if (nl_is_type(v)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *text = nl_push(vm, NL_UNDEFINED);
    if (text && nl_class_name_value(vm, object, text)) nl_raise(vm, TYPE_TypeError, "type '%v' is not subscriptable", text);
    nl_release(vm, mark);
    return false;
  }
  if (nl_is_kind(v, KIND_CLASS)) {
    uint32_t mark = nl_mark(vm);
    nl_slot *text = nl_push(vm, NL_UNDEFINED), *hook = text ? nl_push(vm, NL_UNDEFINED) : NULL;
    bool ok = hook && !nl_is_undefined(*text = nl_str_new(vm, "__class_getitem__", 17));
    if (ok && nl_attribute_get(vm, object, (nl_name){text, SYM___class_getitem__}, hook, true)) {
      if (*hook == NL_TRUE) ok = nl_alias_make(vm, object, key, out); /* class C[T] */
      else /* a class method without being called one */
      ok = nl_is_kind(*hook, KIND_FUNCTION) ? nl_call_method(vm, *hook, object, 1, key, out) : nl_call(vm, *hook, 1, key, out);
      return nl_release(vm, mark), ok;
    }
    nl_release(vm, mark);
    if (!ok || !nl_is_undefined(vm->exception)) return false;
    return nl_raise(vm, TYPE_TypeError, "type '%v' is not subscriptable", &((nl_class *)nl_obj(vm, *object))->name);
  }
  return nl_raise(vm, TYPE_TypeError, "'%t' object is not subscriptable", object);
}

bool nl_dict_item_or_missing(nl_vm *vm, nl_slot *object, nl_slot *dict, nl_slot *key, nl_slot *out) {
  bool found;
  if (!nl_dict_get(vm, dict, key, out, &found)) return false;
  if (found) return true;
  if (!call_special(vm, object, SYM___missing__, 1, key, out, &found) || found) return nl_is_undefined(vm->exception);
  return nl_raise_value(vm, TYPE_KeyError, key);
}

bool nl_getitem(nl_vm *vm, nl_slot *object, nl_slot *key, nl_slot *out) {
  if (!is_instance(*object)) return builtin_getitem(vm, object, key, out);
  uint32_t mark = nl_mark(vm);
  bool found, ok = call_special(vm, object, SYM___getitem__, 1, key, out, &found);
  if (ok && !found) {
    nl_slot *inner = inner_of(vm, object);
    if (inner && inner != object && nl_is_kind(*inner, KIND_DICT))
      ok = nl_dict_item_or_missing(vm, object, inner, key, out);
    else
      ok = inner && builtin_getitem(vm, inner, key, out);
  }
  nl_release(vm, mark);
  return ok;
}

static bool builtin_setitem(nl_vm *vm, nl_slot *object, nl_slot *key, nl_slot *value) {
  if (nl_is_kind(*object, KIND_LIST)) return nl_list_setitem(vm, object, key, value);
  if (nl_is_kind(*object, KIND_DICT)) return nl_dict_set(vm, object, key, value);
  if (nl_is_kind(*object, KIND_BYTEARRAY)) return nl_bytearray_setitem(vm, object, key, value);
  if (nl_is_kind(*object, KIND_MEMORYVIEW)) return nl_memoryview_setitem(vm, object, key, value);
  return nl_raise(vm, TYPE_TypeError, "'%t' object does not support item assignment", object);
}

bool nl_setitem(nl_vm *vm, nl_slot *object, nl_slot *key, nl_slot *value) {
  if (!is_instance(*object)) return builtin_setitem(vm, object, key, value);
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED), *given = result ? nl_push(vm, *value) : NULL, *at = given ? nl_push(vm, *key) : NULL;
  bool found, ok = at && call_special(vm, object, SYM___setitem__, 2, at, result, &found);
  if (ok && !found) {
    nl_slot *inner = inner_of(vm, object);
    ok = inner && builtin_setitem(vm, inner, key, value);
  }
  nl_release(vm, mark);
  return ok;
}

static bool builtin_delitem(nl_vm *vm, nl_slot *object, nl_slot *key) {
  if (nl_is_kind(*object, KIND_LIST)) return nl_list_delitem(vm, object, key);
  if (nl_is_kind(*object, KIND_DICT)) return nl_dict_delitem(vm, object, key);
  if (nl_is_kind(*object, KIND_BYTEARRAY)) return nl_bytearray_delitem(vm, object, key);
  if (nl_is_kind(*object, KIND_MEMORYVIEW)) return nl_raise(vm, TYPE_TypeError, "cannot delete memory");
  return nl_raise(vm, TYPE_TypeError, "'%t' object doesn't support item deletion", object);
}

bool nl_delitem(nl_vm *vm, nl_slot *object, nl_slot *key) {
  if (!is_instance(*object)) return builtin_delitem(vm, object, key);
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED);
  bool found, ok = result && call_special(vm, object, SYM___delitem__, 1, key, result, &found);
  if (ok && !found) {
    nl_slot *inner = inner_of(vm, object);
    ok = inner && builtin_delitem(vm, inner, key);
  }
  nl_release(vm, mark);
  return ok;
}

/** [gc] Searches by iterating. */
static bool contains_by_iteration(nl_vm *vm, nl_slot *container, nl_slot *item, bool *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *iterator = nl_push(vm, NL_UNDEFINED), *next = iterator ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = next != NULL;
  if (ok && !nl_iter(vm, container, iterator)) {
    ok = false;
    if (nl_pending_is(vm, TYPE_TypeError)) {
      nl_clear_exception(vm);
      nl_raise(vm, TYPE_TypeError, "argument of type '%t' is not iterable", container);
    }
  }
  *out = false;
  while (ok && !*out && nl_next(vm, iterator, next)) ok = nl_equal(vm, next, item, out);
  ok = ok && nl_is_undefined(vm->exception);
  nl_release(vm, mark);
  return ok;
}

static bool builtin_contains(nl_vm *vm, nl_slot *container, nl_slot *item, bool *out) {
  nl_value v = *container;
  if (nl_is_str(v)) return nl_str_contains(vm, container, item, out);
  if (nl_is_object(v)) switch (nl_kind_of(v)) {
    case KIND_LIST:
    case KIND_TUPLE: return nl_sequence_contains(vm, container, item, out);
    case KIND_DICT: {
      uint32_t mark = nl_mark(vm);
      nl_slot *value = nl_push(vm, NL_UNDEFINED);
      bool ok = value && nl_dict_get(vm, container, item, value, out);
      nl_release(vm, mark);
      return ok;
    }
    case KIND_SET:
    case KIND_FROZENSET: return nl_set_contains(vm, container, item, out);
    case KIND_DICTVIEW: return nl_dictview_contains(vm, container, item, out);
    case KIND_BYTES:
    case KIND_BYTEARRAY: return nl_bytes_contains(vm, container, item, out);
    case KIND_RANGE: return nl_range_contains(vm, container, item, out);
    default: break;
    }
  return contains_by_iteration(vm, container, item, out);
}

bool nl_contains(nl_vm *vm, nl_slot *container, nl_slot *item, bool *out) {
  if (!is_instance(*container)) return builtin_contains(vm, container, item, out);
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push(vm, NL_UNDEFINED);
  if (nl_is_none(nl_special(vm, *container, SYM___contains__)))
    return nl_release(vm, mark), nl_raise(vm, TYPE_TypeError, "'%t' object is not a container", container);
  bool found, ok = result && call_special(vm, container, SYM___contains__, 1, item, result, &found);
  if (ok && found) {
    ok = nl_truth(vm, result, out);
  } else if (ok) {
    nl_slot *inner = inner_of(vm, container);
    ok = inner && (inner == container ? contains_by_iteration(vm, container, item, out) : builtin_contains(vm, inner, item, out));
  }
  nl_release(vm, mark);
  return ok;
}

/* ---- text ---- */
static bool must_be_str(nl_vm *vm, const char *method, nl_slot *v) {
  return nl_is_str(*v) || nl_raise(vm, TYPE_TypeError, "%s returned non-string (type %t)", method, v);
}

bool nl_str_of(nl_vm *vm, nl_slot *v, nl_slot *out) {
  if (nl_is_str(*v)) return *out = *v, true;
  if (is_instance(*v)) {
    bool found;
    uint32_t mark = nl_mark(vm);
    nl_slot *held = nl_push(vm, *v);
    if (!held || !call_special(vm, held, SYM___str__, 0, NULL, out, &found)) return nl_release(vm, mark), false;
    bool ok = true;
    if (found)
      ok = must_be_str(vm, "__str__", out);
    else if (nl_is_kind(*held, KIND_EXCEPTION))
      ok = nl_exception_str(vm, held, out);
    else if (nl_is_str(nl_unwrap(vm, *held)) && nl_is_undefined(nl_special(vm, *held, SYM___repr__)))
      *out = nl_unwrap(vm, *held);
    else
      ok = nl_repr_of(vm, held, out);
    nl_release(vm, mark);
    return ok;
  }
  return nl_repr_of(vm, v, out);
}

static bool number_repr(nl_vm *vm, nl_slot *v, nl_slot *out) {
  if (nl_is_float(*v)) {
    char text[NL_FLOAT_TEXT];
    uint32_t length = nl_float_repr(nl_as_float(*v), text);
    return !nl_is_undefined(*out = nl_str_new(vm, text, length));
  }
  return nl_int_repr(vm, v, out);
}

bool nl_repr_of(nl_vm *vm, nl_slot *v, nl_slot *out) {
  nl_value x = *v;
  if (nl_is_integer(x) || nl_is_float(x)) return number_repr(vm, v, out);
  if (!nl_enter(vm)) return false;
  uint32_t mark = nl_mark(vm);
  nl_slot *held = nl_push(vm, x);
  bool ok = held != NULL, found = false;
  if (ok && is_instance(x)) {
    ok = call_special(vm, held, SYM___repr__, 0, NULL, out, &found);
    if (ok && found) ok = must_be_str(vm, "__repr__", out);
    if (ok && !found) *held = nl_unwrap(vm, *held);
  }
  bool unwrapped = ok && !found && is_instance(x) && !is_instance(*held);
  if (ok && !found) ok = nl_is_integer(*held) || nl_is_float(*held) ? number_repr(vm, held, out) : nl_object_repr(vm, held, out);
  if (ok && unwrapped) ok = nl_named_repr(vm, *held, v, out);
  nl_release(vm, mark);
  nl_leave(vm);
  return ok;
}
