/* The loop: runs instructions until the frame that C asked for returns.
 *
 * Each instruction has one short case: the common kinds at once, all else in one call into the file that knows the
 * protocol. Registers lie on the VM's stack, which never moves, and code and constants in the image, so the four locals
 * (r, pc, words, k) stay right across a collection; they change with the frame only.
 */
#include <math.h>

#include "arguments.h"
#include "containers.h"
#include "exceptions.h"
#include "frame.h"
#include "fuel.h"
#include "image.h"
#include "instructions.h"
#include "iterators.h"
#include "native.h"
#include "protocols.h"
#include "quick-calls.h"
#include "types.h"

/* What entering the loop from C costs, so that C that calls Python again and again is counted. */
#define ENTRY 8

/** Target of an exception in this frame, or NULL. */
static const nl_handler *find_handler(const nl_vm *vm, const nl_code *code, uint32_t pc) {
  const nl_handler *handlers = code->handler_count ? nl_at(vm, code->handlers) : NULL;
  for (uint32_t i = 0; i < code->handler_count; i++)
    if (pc >= handlers[i].start && pc < handlers[i].end) return &handlers[i];
  return NULL;
}

/** PEP 479: a StopIteration that leaves a generator's body would end the loop around it. */
static void convert_stop_iteration(nl_vm *vm, uint32_t flags) {
  bool async = (flags & CODE_GENERATOR) && (flags & CODE_COROUTINE), ended = nl_pending_is(vm, TYPE_StopIteration);
  if (!ended && !(async && nl_pending_is(vm, TYPE_StopAsyncIteration))) return;
  uint32_t mark = nl_mark(vm);
  nl_slot *cause = nl_push(vm, vm->exception);
  if (!cause) return;
  vm->exception = NL_UNDEFINED;
  nl_raise(vm, TYPE_RuntimeError, "%s raised %s", async ? "async generator" : flags & CODE_COROUTINE ? "coroutine" : "generator",
           ended ? "StopIteration" : "StopAsyncIteration");
  if (nl_is_kind(vm->exception, KIND_EXCEPTION)) {
    nl_exception *e = nl_exception_at(vm, vm->exception);
    e->cause = e->context = *cause;
    e->header |= 1u << 6;
  }
  nl_release(vm, mark);
}

#define A ((w >> 8) & 0xFFu)
#define B ((w >> 16) & 0xFFu)
#define C (w >> 24)
#define Bx (w >> 16)
#define sBx ((int32_t)w >> 16)
#define sC ((int32_t)w >> 24)
#define SJ ((int32_t)w >> 8)

#if defined(__GNUC__) && !defined(__wasm__) && !defined(NL_NO_COMPUTED_GOTO)
#define NL_COMPUTED_GOTO 1
#pragma GCC diagnostic ignored "-Wpedantic"
#endif

#ifdef NL_COMPUTED_GOTO
#define DISPATCH_TABLE_ROW(name, words) &&L_##name,
#define CASE(name) L_##name:
#define NEXT \
  do { \
    w = *pc++; \
    goto *dispatch[w & 0xFFu]; \
  } while (0)
#else
#define CASE(name) case OP_##name:
#define NEXT continue
#endif

#define FAIL goto raise
#define CHECK(condition) \
  if (!(condition)) FAIL
#define LOAD_FRAME() \
  do { \
    r = nl_frame_at(vm, vm->frame); \
    code = frame_code(vm, r); \
    words = nl_at(vm, code->words); \
    k = nl_slots_at(vm, code->constants); \
    pc = words + frame_pc(r); \
  } while (0)
/* In C's chunk the rest stays for the next entry; the loop's own is counted. */
#define SETTLE() \
  do { \
    if (vm->c_depth) \
      vm->native_fuel = fuel; \
    else \
      nl_fuel_settle(vm, granted, fuel); \
  } while (0)
#define SAVE_PC() frame_save_pc(r, (uint32_t)(pc - words))
/* A jump backwards costs its length, so a loop pays for what it runs. */
#define JUMP(distance) \
  do { \
    int32_t by = (distance); \
    pc += by; \
    if (by < 0 && (fuel += by - 1) <= 0) goto out_of_fuel; \
  } while (0)

/* The end of a call instruction: a frame to run, a failure, or a result that stands in *out, the top of the stack. */
#define FINISH_CALL(outcome) \
  do { \
    if ((outcome) == CALL_FRAME) goto entered; \
    CHECK((outcome) == CALL_DONE); \
    r[A] = *out; \
    vm->stack_low = frame_base(r, vm->frame); \
  } while (0)

#define ARITHMETIC(name, overflow, operator) \
  CASE(name) { \
    nl_value a = r[B], b = r[C]; \
    int32_t sum; \
    if (nl_both_int(a, b) && !overflow(nl_as_int(a), nl_as_int(b), &sum)) { \
      r[A] = NL_INT(sum); \
      NEXT; \
    } \
    if (nl_is_float(a) && nl_is_float(b)) { \
      r[A] = nl_from_float(nl_as_float(a) operator nl_as_float(b)); \
      NEXT; \
    } \
    if (nl_is_float(a) && nl_is_int(b)) { \
      r[A] = nl_from_float(nl_as_float(a) operator (double) nl_as_int(b)); \
      NEXT; \
    } \
    if (nl_is_int(a) && nl_is_float(b)) { \
      r[A] = nl_from_float((double)nl_as_int(a) operator nl_as_float(b)); \
      NEXT; \
    } \
    goto slow_binary; \
  }

#define BITWISE(name, operator) \
  CASE(name) { \
    if (nl_both_int(r[B], r[C])) { \
      r[A] = NL_INT(nl_as_int(r[B]) operator nl_as_int(r[C])); \
      NEXT; \
    } \
    goto slow_binary; \
  }

#define COMPARE(name, operator) \
  CASE(name) { \
    nl_value a = r[B], b = r[C]; \
    if (nl_both_int(a, b)) { \
      r[A] = NL_BOOL(nl_as_int(a) operator nl_as_int(b)); \
      NEXT; \
    } \
    if (nl_is_float(a) && nl_is_float(b)) { \
      r[A] = NL_BOOL(nl_as_float(a) operator nl_as_float(b)); \
      NEXT; \
    } \
    CHECK(nl_rich_compare(vm, OP_##name, &r[B], &r[C], &r[A])); \
    NEXT; \
  }

#define COMPARE_JUMP(name, operator, compare) \
  CASE(name) { \
    nl_value a = r[A], b = r[B]; \
    int32_t distance = (int32_t)*pc++; \
    bool truth; \
    if (nl_both_int(a, b)) { \
      truth = nl_as_int(a) operator nl_as_int(b); \
    } else if (nl_is_float(a) && nl_is_float(b)) { \
      truth = nl_as_float(a) operator nl_as_float(b); \
    } else { \
      CHECK(nl_compare(vm, compare, &r[A], &r[B], &truth)); \
    } \
    if (truth == (C != 0)) JUMP(distance); \
    NEXT; \
  }

nl_status nl_run(nl_vm *vm) {
#ifdef NL_COMPUTED_GOTO
  static const void *const dispatch[256] = {NL_OPCODES(DISPATCH_TABLE_ROW)};
#endif
  nl_slot *r;
  const nl_code *code;
  const uint32_t *words, *pc;
  const nl_slot *k;
  uint32_t w = 0;
  nl_value result;
  int32_t granted, fuel;
  nl_status status;
  bool reraised = false;
  LOAD_FRAME();
  if (vm->c_depth && !nl_spend(vm, ENTRY)) return NL_TIMED_OUT;
  granted = fuel = vm->c_depth ? vm->native_fuel : nl_fuel_grant(vm);
  if (!nl_is_undefined(vm->exception)) goto thrown_in;
#ifdef NL_COMPUTED_GOTO
  NEXT;
#else
  for (;;) {
    w = *pc++;
    switch (w & 0xFFu) {
#endif

  /* ---- loads ---- */
  CASE(MOVE) {
    r[A] = r[B];
    NEXT;
  }
  CASE(LOADK) {
    r[A] = k[Bx];
    NEXT;
  }
  CASE(LOADI) {
    r[A] = NL_INT(sBx);
    NEXT;
  }
  CASE(LOADS) {
    static const nl_value specials[] = {NL_UNDEFINED, NL_NONE, NL_FALSE, NL_TRUE, NL_ELLIPSIS, NL_NOTIMPLEMENTED};
    r[A] = specials[B];
    NEXT;
  }
  CASE(GLOAD) {
    nl_value v = nl_slots_at(vm, vm->globals)[Bx];
    if (nl_is_undefined(v)) goto undefined_global;
    r[A] = v;
    NEXT;
  }
  CASE(GLOADB) {
    nl_value v = nl_slots_at(vm, vm->globals)[Bx];
    uint32_t fallback = *pc++;
    r[A] = nl_is_undefined(v) ? k[fallback] : v;
    NEXT;
  }
  CASE(GSTORE) {
    nl_slots_at(vm, vm->globals)[Bx] = r[A];
    NEXT;
  }
  CASE(GDEL) {
    nl_slot *global = &nl_slots_at(vm, vm->globals)[Bx];
    if (nl_is_undefined(*global)) goto undefined_global;
    *global = NL_UNDEFINED;
    NEXT;
  }
  CASE(CELLNEW) {
    nl_ref cell = nl_alloc(vm, KIND_CELL, sizeof(nl_cell) / 4);
    CHECK(cell);
    ((nl_cell *)nl_at(vm, cell))->content = r[A];
    r[A] = NL_OBJECT(KIND_CELL, cell);
    NEXT;
  }
  CASE(CELLGET) {
    nl_value v = nl_is_kind(r[B], KIND_CELL) ? ((nl_cell *)nl_obj(vm, r[B]))->content : NL_UNDEFINED;
    if (nl_is_undefined(v)) {
      nl_undefined_cell(vm, r[B], (nl_slot *)(uintptr_t)&k[C]);
      FAIL;
    }
    r[A] = v;
    NEXT;
  }
  CASE(CELLSET) {
    CHECK(nl_is_kind(r[A], KIND_CELL) || nl_bad_register(vm));
    ((nl_cell *)nl_obj(vm, r[A]))->content = r[B];
    NEXT;
  }
  CASE(CELLDEL) {
    nl_cell *cell = nl_is_kind(r[A], KIND_CELL) ? nl_obj(vm, r[A]) : NULL;
    if (!cell || nl_is_undefined(cell->content)) {
      nl_undefined_cell(vm, r[A], (nl_slot *)(uintptr_t)&k[C]);
      FAIL;
    }
    cell->content = NL_UNDEFINED;
    NEXT;
  }
  CASE(LOADFREE) {
    nl_slot *cells;
    uint32_t count = 0;
    nl_ref closure = frame_function(vm, r)->closure;
    if (closure) nl_sequence(vm, NL_OBJECT(KIND_TUPLE, closure), &cells, &count);
    CHECK(B < count || nl_bad_register(vm));
    r[A] = cells[B];
    NEXT;
  }
  CASE(CHECKLOCAL) {
    if (nl_is_undefined(r[A])) {
      nl_raise(vm, TYPE_UnboundLocalError, "cannot access local variable '%v' where it is not associated with a value",
               (nl_slot *)(uintptr_t)&k[Bx]);
      FAIL;
    }
    NEXT;
  }
  CASE(MKFUNC) {
    uint32_t parts = *pc++;
    CHECK(nl_make_function(vm, k[Bx], parts, &r[A]));
    NEXT;
  }

  /* ---- arithmetic ---- */
  ARITHMETIC(ADD, __builtin_add_overflow, +)
  ARITHMETIC(SUB, __builtin_sub_overflow, -)
  ARITHMETIC(MUL, __builtin_mul_overflow, *)
  CASE(TRUEDIV) {
    nl_value a = r[B], b = r[C];
    double x, y;
    if ((nl_is_float(a) || nl_is_int(a)) && (nl_is_float(b) || nl_is_int(b))) {
      x = nl_is_int(a) ? (double)nl_as_int(a) : nl_as_float(a);
      y = nl_is_int(b) ? (double)nl_as_int(b) : nl_as_float(b);
      if (y != 0) {
        r[A] = nl_from_float(x / y);
        NEXT;
      }
    }
    goto slow_binary;
  }
  CASE(FLOORDIV) {
    if (nl_both_int(r[B], r[C]) && nl_as_int(r[C]) > 0) {
      int32_t x = nl_as_int(r[B]), y = nl_as_int(r[C]), q = x / y;
      r[A] = NL_INT(q - (x % y < 0));
      NEXT;
    }
    goto slow_binary;
  }
  CASE(MOD) {
    if (nl_both_int(r[B], r[C]) && nl_as_int(r[C]) > 0) {
      int32_t y = nl_as_int(r[C]), rest = nl_as_int(r[B]) % y;
      r[A] = NL_INT(rest < 0 ? rest + y : rest);
      NEXT;
    }
    goto slow_binary;
  }
  BITWISE(AND, &)
  BITWISE(OR, |)
  BITWISE(XOR, ^)
  CASE(SHL) {
    if (nl_both_int(r[B], r[C])) {
      int32_t x = nl_as_int(r[B]), by = nl_as_int(r[C]);
      if (by >= 0 && by < 31 && x >= 0 && x <= (INT32_MAX >> by)) {
        r[A] = NL_INT(x << by);
        NEXT;
      }
    }
    goto slow_binary;
  }
  CASE(SHR) {
    if (nl_both_int(r[B], r[C]) && nl_as_int(r[C]) >= 0) {
      int32_t by = nl_as_int(r[C]);
      r[A] = NL_INT(nl_as_int(r[B]) >> (by > 31 ? 31 : by));
      NEXT;
    }
    goto slow_binary;
  }
  CASE(POW)
  CASE(MATMUL)
  slow_binary: {
    CHECK(nl_binary(vm, (uint8_t)w, &r[B], &r[C], &r[A]));
    NEXT;
  }
  CASE(INPLACE) {
    uint8_t operator = (uint8_t)(OP_ADD + *pc++);
    nl_value a = r[B], b = r[C];
    int32_t sum;
    if (operator == OP_ADD && nl_both_int(a, b) && !__builtin_add_overflow(nl_as_int(a), nl_as_int(b), &sum)) {
      r[A] = NL_INT(sum);
      NEXT;
    }
    if (nl_is_float(a) && nl_is_float(b) && operator <= OP_MUL) {
      double x = nl_as_float(a), y = nl_as_float(b);
      r[A] = nl_from_float(operator == OP_ADD ? x + y : operator == OP_SUB ? x - y : x * y);
      NEXT;
    }
    CHECK(nl_inplace(vm, operator, &r[B], &r[C], &r[A]));
    NEXT;
  }
  CASE(ADDI) {
    nl_value a = r[B];
    int32_t sum;
    if (nl_is_int(a) && !__builtin_add_overflow(nl_as_int(a), sC, &sum)) {
      r[A] = NL_INT(sum);
      NEXT;
    }
    if (nl_is_float(a)) {
      r[A] = nl_from_float(nl_as_float(a) + (double)sC);
      NEXT;
    }
    CHECK(nl_add_small(vm, &r[B], sC, &r[A]));
    NEXT;
  }
  CASE(NEG) {
    if (nl_is_float(r[B])) {
      r[A] = nl_from_float(-nl_as_float(r[B]));
      NEXT;
    }
    goto slow_unary;
  }
  CASE(POS)
  CASE(INVERT)
  slow_unary: {
    CHECK(nl_unary(vm, (uint8_t)w, &r[B], &r[A]));
    NEXT;
  }
  CASE(NOT) {
    bool truth;
    CHECK(nl_truth(vm, &r[B], &truth));
    r[A] = NL_BOOL(!truth);
    NEXT;
  }

  /* ---- comparison ---- */
  COMPARE(LT, <)
  COMPARE(LE, <=)
  COMPARE(EQ, ==)
  COMPARE(NE, !=)
  COMPARE(GT, >)
  COMPARE(GE, >=)
  CASE(IN) {
    bool truth;
    CHECK(nl_contains(vm, &r[C], &r[B], &truth));
    r[A] = NL_BOOL(truth);
    NEXT;
  }
  CASE(NOTIN) {
    bool truth;
    CHECK(nl_contains(vm, &r[C], &r[B], &truth));
    r[A] = NL_BOOL(!truth);
    NEXT;
  }
  CASE(IS) {
    r[A] = NL_BOOL(r[B] == r[C]);
    NEXT;
  }
  CASE(ISNOT) {
    r[A] = NL_BOOL(r[B] != r[C]);
    NEXT;
  }
  COMPARE_JUMP(JLT, <, OP_LT)
  COMPARE_JUMP(JLE, <=, OP_LE)
  COMPARE_JUMP(JEQ, ==, OP_EQ)
  COMPARE_JUMP(JNE, !=, OP_NE)
  COMPARE_JUMP(JGT, >, OP_GT)
  COMPARE_JUMP(JGE, >=, OP_GE)
  CASE(JIN) {
    int32_t distance = (int32_t)*pc++;
    bool truth;
    CHECK(nl_contains(vm, &r[B], &r[A], &truth));
    if (truth == (C != 0)) JUMP(distance);
    NEXT;
  }
  CASE(JIS) {
    int32_t distance = (int32_t)*pc++;
    if ((r[A] == r[B]) == (C != 0)) JUMP(distance);
    NEXT;
  }

  /* ---- jumps ---- */
  CASE(JMP) {
    JUMP(SJ);
    NEXT;
  }
  CASE(JT) {
    bool truth = r[A] == NL_TRUE;
    if (!nl_is_bool(r[A])) CHECK(nl_truth(vm, &r[A], &truth));
    if (truth) JUMP(sBx);
    NEXT;
  }
  CASE(JF) {
    bool truth = r[A] == NL_TRUE;
    if (!nl_is_bool(r[A])) CHECK(nl_truth(vm, &r[A], &truth));
    if (!truth) JUMP(sBx);
    NEXT;
  }
  CASE(JNONE) {
    if (nl_is_none(r[A])) JUMP(sBx);
    NEXT;
  }
  CASE(JNOTNONE) {
    if (!nl_is_none(r[A])) JUMP(sBx);
    NEXT;
  }

  /* ---- subscripts and attributes ---- */
  CASE(GETITEM) {
    nl_value object = r[B], key = r[C];
    if (nl_is_int(key) && nl_is_kind(object, KIND_LIST)) {
      const nl_list *list = nl_obj(vm, object);
      uint32_t i = NL_LO(key);
      if (nl_as_int(key) < 0) i += list->length;
      if (i < list->length) {
        r[A] = nl_slots_at(vm, list->items)[i];
        NEXT;
      }
    } else if (nl_is_int(key) && nl_is_kind(object, KIND_TUPLE)) {
      const nl_tuple *tuple = nl_obj(vm, object);
      uint32_t i = NL_LO(key), length = (NL_HEADER_WORDS(tuple->header) - 1) / 2;
      if (nl_as_int(key) < 0) i += length;
      if (i < length) {
        r[A] = tuple->items[i];
        NEXT;
      }
    }
    CHECK(nl_getitem(vm, &r[B], &r[C], &r[A]));
    NEXT;
  }
  CASE(SETITEM) {
    if (nl_is_kind(r[A], KIND_LIST) && nl_is_int(r[B])) {
      nl_list *list = nl_obj(vm, r[A]);
      uint32_t i = NL_LO(r[B]);
      if (nl_as_int(r[B]) < 0) i += list->length;
      if (i < list->length) {
        nl_slots_at(vm, list->items)[i] = r[C];
        NEXT;
      }
    }
    CHECK(nl_setitem(vm, &r[A], &r[B], &r[C]));
    NEXT;
  }
  CASE(DELITEM) {
    CHECK(nl_delitem(vm, &r[A], &r[B]));
    NEXT;
  }
  CASE(MKSLICE) {
    nl_value slice = nl_slice_new(vm, &r[B]);
    CHECK(!nl_is_undefined(slice));
    r[A] = slice;
    NEXT;
  }
  CASE(GETATTR) {
    nl_name name = nl_image_name(vm, *pc++);
    CHECK(nl_attribute_get(vm, &r[B], name, &r[A], false));
    NEXT;
  }
  CASE(SETATTR) {
    nl_name name = nl_image_name(vm, *pc++);
    CHECK(nl_attribute_set(vm, &r[A], name, &r[B]));
    NEXT;
  }
  CASE(DELATTR) {
    nl_name name = nl_image_name(vm, *pc++);
    CHECK(nl_attribute_delete(vm, &r[A], name));
    NEXT;
  }

  /* ---- calls ---- */
  CASE(CALL) {
    nl_slot *base = &r[B];
    if (nl_is_native(*base) && nl_call_quick(vm, *base, C, base + 1, &r[A])) NEXT;
    SAVE_PC();
    if ((fuel -= 4) <= 0) goto call_out_of_fuel;
    nl_slot *out = nl_push(vm, NL_UNDEFINED);
    CHECK(out);
    nl_call_outcome outcome = nl_call_begin(vm, *base, C, base + 1, NL_UNDEFINED, MODE_VALUE, A, out);
    FINISH_CALL(outcome);
    NEXT;
  }
  CASE(CALLM) {
    nl_slot *base = &r[B];
    nl_name name = nl_image_name(vm, *pc++);
    nl_value method;
    SAVE_PC();
    if ((fuel -= 4) <= 0) goto call_out_of_fuel;
    nl_slot *out = nl_push(vm, NL_UNDEFINED);
    CHECK(out);
    nl_call_outcome outcome;
    if (nl_method_find(vm, base, &name, &method)) {
      outcome = nl_call_begin(vm, method, C + 1, base, NL_UNDEFINED, MODE_VALUE, A, out);
    } else {
      CHECK(nl_attribute_get(vm, base, name, out, false));
      *base = *out;
      *out = NL_UNDEFINED;
      outcome = nl_call_begin(vm, *base, C, base + 1, NL_UNDEFINED, MODE_VALUE, A, out);
    }
    FINISH_CALL(outcome);
    NEXT;
  }
  CASE(CALLKW) {
    nl_slot *base = &r[B], *items;
    nl_value names = k[*pc++];
    uint32_t count = 0;
    nl_sequence(vm, names, &items, &count);
    SAVE_PC();
    nl_slot *out = nl_push(vm, NL_UNDEFINED);
    CHECK(out && (count <= C || nl_bad_register(vm)));
    nl_call_outcome outcome = nl_call_begin(vm, *base, C - count, base + 1, names, MODE_VALUE, A, out);
    FINISH_CALL(outcome);
    NEXT;
  }
  CASE(CALLEX) {
    nl_slot *base = &r[B], *args;
    uint32_t npos;
    SAVE_PC();
    nl_slot *out = nl_push(vm, NL_UNDEFINED), *names = out ? nl_push(vm, NL_UNDEFINED) : NULL;
    CHECK(names && nl_spread_arguments(vm, base, base + 1) && nl_spread(vm, base + 1, base + 2, &args, &npos, names));
    nl_call_outcome outcome = nl_call_begin(vm, *base, npos, args, *names, MODE_VALUE, A, out);
    FINISH_CALL(outcome);
    NEXT;
  }
  CASE(RET) {
    result = r[A];
    goto leave;
  }
  CASE(RETNONE) {
    result = NL_NONE;
    goto leave;
  }

  /* ---- displays ---- */
  CASE(TUPLE) {
    nl_value made = nl_tuple_of(vm, C, &r[B]);
    CHECK(!nl_is_undefined(made));
    r[A] = made;
    NEXT;
  }
  CASE(LIST) {
    nl_value made = nl_list_of(vm, C, &r[B]);
    CHECK(!nl_is_undefined(made));
    r[A] = made;
    NEXT;
  }
  CASE(SET) {
    CHECK(nl_display_set(vm, C, &r[B], &r[A]));
    NEXT;
  }
  CASE(DICT) {
    CHECK(nl_display_dict(vm, C, &r[B], &r[A]));
    NEXT;
  }
  CASE(LISTAPPEND) {
    CHECK((nl_is_kind(r[A], KIND_LIST) || nl_bad_register(vm)) && nl_list_append(vm, &r[A], &r[B]));
    NEXT;
  }
  CASE(LISTEXTEND) {
    CHECK((nl_is_kind(r[A], KIND_LIST) || nl_bad_register(vm)) && nl_display_extend(vm, &r[A], &r[B]));
    NEXT;
  }
  CASE(SETADD) {
    CHECK((nl_is_kind(r[A], KIND_SET) || nl_bad_register(vm)) && nl_set_add(vm, &r[A], &r[B]));
    NEXT;
  }
  CASE(SETUPDATE) {
    CHECK((nl_is_kind(r[A], KIND_SET) || nl_bad_register(vm)) && nl_display_set_update(vm, &r[A], &r[B]));
    NEXT;
  }
  CASE(DICTSET) {
    CHECK((nl_is_kind(r[A], KIND_DICT) || nl_bad_register(vm)) && nl_dict_set(vm, &r[A], &r[B], &r[C]));
    NEXT;
  }
  CASE(DICTUPDATE) {
    CHECK((nl_is_kind(r[A], KIND_DICT) || nl_bad_register(vm)) && nl_display_dict_update(vm, &r[A], &r[B]));
    NEXT;
  }
  CASE(DICTMERGE) {
    CHECK((nl_is_kind(r[A], KIND_DICT) || nl_bad_register(vm)) && nl_merge_keywords(vm, &r[A], &r[B], &r[C]));
    NEXT;
  }
  CASE(LISTTUPLE) {
    CHECK(nl_tuple_from(vm, &r[B], &r[A]));
    NEXT;
  }
  CASE(FORMAT) {
    uint32_t conversion = *pc++;
    CHECK(nl_format_field(vm, &r[B], &r[C], conversion, &r[A]));
    NEXT;
  }
  CASE(STRCAT) {
    CHECK(nl_join_strings(vm, C, &r[B], &r[A]));
    NEXT;
  }
  CASE(UNPACK) {
    CHECK(nl_unpack(vm, &r[B], C, &r[A]));
    NEXT;
  }
  CASE(UNPACKEX) {
    uint32_t after = *pc++;
    CHECK(nl_unpack_starred(vm, &r[B], C, after, &r[A]));
    NEXT;
  }

  /* ---- iteration ---- */
  CASE(GETITER) {
    CHECK(nl_iter(vm, &r[B], &r[A]));
    NEXT;
  }
  CASE(FORITER) {
    int32_t distance = (int32_t)*pc++;
    nl_value iterator = r[B];
    if (nl_is_kind(iterator, KIND_ITERATOR)) {
      nl_iterator *it = nl_obj(vm, iterator);
      nl_slot *items;
      uint32_t length;
      if (it->sort == ITER_SEQUENCE && nl_sequence(vm, it->source, &items, &length) && it->position < length) {
        r[A] = items[it->position++];
        NEXT;
      }
      nl_slot *out = nl_push(vm, NL_UNDEFINED);
      CHECK(out);
      bool more = nl_iterator_next(vm, &r[B], out);
      if (more) r[A] = *out;
      vm->stack_low = frame_base(r, vm->frame);
      if (more) NEXT;
    } else if (nl_is_kind(iterator, KIND_GENERATOR)) {
      nl_slot none = NL_NONE;
      SAVE_PC();
      if (nl_generator_begin(vm, &r[B], &none, false, MODE_ITER, A) == CALL_FRAME) goto entered;
    } else {
      nl_slot *out = nl_push(vm, NL_UNDEFINED);
      CHECK(out);
      bool more = nl_next(vm, &r[B], out);
      if (more) r[A] = *out;
      vm->stack_low = frame_base(r, vm->frame);
      if (more) NEXT;
    }
    CHECK(nl_is_undefined(vm->exception));
    JUMP(distance);
    NEXT;
  }
  CASE(RANGEPREP) {
    int32_t distance = (int32_t)*pc++;
    nl_slot *state = &r[A];
    if (nl_both_int(state[0], state[1]) && nl_is_int(state[2]) && state[2] != NL_INT(0)) {
      int32_t start = nl_as_int(state[0]), stop = nl_as_int(state[1]);
      if (nl_as_int(state[2]) > 0 ? start >= stop : start <= stop) JUMP(distance);
      NEXT;
    }
    CHECK(nl_range_loop(vm, state));
    NEXT;
  }
  CASE(RANGENEXT) {
    int32_t distance = (int32_t)*pc++;
    nl_slot *state = &r[B];
    nl_value at = state[0];
    if (nl_is_int(at)) {
      int32_t i = nl_as_int(at), step = nl_as_int(state[2]), stop = nl_as_int(state[1]), next;
      if (step > 0 ? i >= stop : i <= stop) {
        JUMP(distance);
        NEXT;
      }
      r[A] = at;
      state[0] = __builtin_add_overflow(i, step, &next) ? state[1] : NL_INT(next);
      NEXT;
    }
    nl_slot *out = nl_push(vm, NL_UNDEFINED);
    CHECK(out && (nl_is_kind(at, KIND_ITERATOR) || nl_bad_register(vm)));
    bool more = nl_iterator_next(vm, state, out);
    if (more) r[A] = *out;
    vm->stack_low = frame_base(r, vm->frame);
    if (more) NEXT;
    CHECK(nl_is_undefined(vm->exception));
    JUMP(distance);
    NEXT;
  }
  CASE(YIELD) {
    CHECK(nl_frame_is_generator(r) || nl_bad_register(vm));
    result = r[B];
    nl_generator_suspend(vm, (uint32_t)(pc - words), A);
    goto yielded;
  }
  CASE(YIELDFROM) {
    CHECK(nl_frame_is_generator(r) || nl_bad_register(vm));
    nl_slot sent = vm->delegating ? r[A] : NL_NONE;
    vm->delegating = false;
    if (nl_is_kind(r[B], KIND_GENERATOR)) {
      SAVE_PC();
      if (nl_generator_begin(vm, &r[B], &sent, false, MODE_DELEGATE, A) == CALL_FRAME) goto entered;
      CHECK(nl_is_undefined(vm->exception));
      r[A] = NL_NONE;
      NEXT;
    }
    nl_slot *out = nl_push(vm, NL_UNDEFINED);
    CHECK(out);
    bool more = nl_delegate(vm, &r[B], sent, out);
    result = *out;
    vm->stack_low = frame_base(r, vm->frame);
    if (more) {
      nl_generator_suspend(vm, (uint32_t)(pc - 1 - words), A);
      goto yielded;
    }
    CHECK(nl_is_undefined(vm->exception));
    r[A] = result;
    NEXT;
  }
  CASE(GETAWAIT) {
    CHECK(nl_get_awaitable(vm, &r[B], C, &r[A]));
    NEXT;
  }
  CASE(NEEDS) {
    CHECK(nl_needs(vm, &r[A], B));
    NEXT;
  }

  /* ---- exceptions ---- */
  CASE(RAISE) {
    nl_raise_object(vm, &r[A]);
    FAIL;
  }
  CASE(RAISEFROM) {
    nl_raise_from(vm, &r[A], &r[B]);
    FAIL;
  }
  CASE(RERAISE) {
    CHECK(nl_is_kind(r[A], KIND_EXCEPTION) || nl_bad_register(vm));
    vm->exception = r[A];
    reraised = true;
    FAIL;
  }
  CASE(RAISECUR) {
    if (nl_is_kind(vm->handling, KIND_EXCEPTION)) {
      vm->exception = vm->handling;
      reraised = true;
    } else {
      nl_raise(vm, TYPE_RuntimeError, "No active exception to reraise");
    }
    FAIL;
  }
  CASE(EXCPUSH) {
    nl_value now = r[B];
    r[A] = nl_frame_is_generator(r) && vm->handling == r[-4] ? NL_UNDEFINED : vm->handling; /* undefined: whatever its resumer handles then */
    vm->handling = now;
    NEXT;
  }
  CASE(EXCPOP) {
    vm->handling = nl_is_undefined(r[A]) && nl_frame_is_generator(r) ? r[-4] : r[A];
    NEXT;
  }
  CASE(JEXC) {
    int32_t distance = (int32_t)*pc++;
    bool match;
    CHECK(nl_exception_matches(vm, &r[A], &r[B], &match));
    if (match == (C != 0)) JUMP(distance);
    NEXT;
  }

  /* ---- classes, modules, patterns ---- */
  CASE(MKCLASS) {
    CHECK(nl_class_make(vm, &r[B], &r[A]));
    NEXT;
  }
  CASE(CLASSNS) {
    CHECK(nl_class_namespace(vm, &r[B], &r[A]));
    NEXT;
  }
  CASE(NSLOAD) {
    uint32_t e = *pc++;
    nl_value names = nl_unwrap(vm, r[B]);
    nl_value found = nl_is_kind(names, KIND_DICT) ? nl_dict_get_name(vm, NL_LO(names), (nl_slot *)(uintptr_t)&k[e & 0xFFFFu]) : NL_UNDEFINED;
    if (!nl_is_undefined(found)) {
      r[A] = found;
      JUMP((int32_t)(e >> 16));
    }
    NEXT;
  }
  CASE(IMPORT) {
    bool started;
    SAVE_PC();
    CHECK(nl_import(vm, Bx, &r[A], &started));
    if (started) goto entered;
    NEXT;
  }
  CASE(MATCHSEQ) {
    r[A] = NL_BOOL(nl_matches_sequence(vm, r[B]));
    NEXT;
  }
  CASE(MATCHMAP) {
    r[A] = NL_BOOL(nl_matches_mapping(vm, r[B]));
    NEXT;
  }
  CASE(MATCHKEYS) {
    CHECK(nl_match_keys(vm, &r[B], &r[C], &r[A]));
    NEXT;
  }
  CASE(MATCHCLASS) {
    uint32_t positional = *pc++;
    CHECK(nl_match_class(vm, &r[B], &r[C], positional, &r[A]));
    NEXT;
  }
  CASE(LEN) {
    uint32_t length;
    CHECK(nl_length(vm, &r[B], &length));
    r[A] = NL_INT(length);
    NEXT;
  }
  CASE(NOP) { NEXT; }

#ifndef NL_COMPUTED_GOTO
  default: return NL_BAD_IMAGE; /* the verifier lets no other opcode through */
  }
  continue;
#endif

entered: /* a frame has been pushed */
  LOAD_FRAME();
  if (!nl_is_undefined(vm->exception)) goto thrown_in;
  if (fuel <= 0) goto out_of_fuel;
  NEXT;

leave: { /* `result` leaves the running frame */
  uint32_t mode = frame_mode(r), destination = frame_destination(r);
  nl_value held = frame_is_extended(r) ? r[-3] : NL_UNDEFINED;
  bool generator = nl_frame_is_generator(r);
  if (generator) nl_generator_end(vm);
  nl_frame_pop(vm);
  if (mode == MODE_HOST) {
    SETTLE();
    vm->result = result;
    vm->generator_ended = generator;
    return NL_OK;
  }
  LOAD_FRAME();
  switch (mode) {
  case MODE_INIT:
    if (!nl_is_none(result)) {
      vm->tail_callee = result;
      nl_raise(vm, TYPE_TypeError, "__init__() should return None, not '%t'", &vm->tail_callee);
      vm->tail_callee = NL_UNDEFINED;
      FAIL;
    }
    r[destination] = held;
    break;
  case MODE_ITER: JUMP((int32_t)pc[-1]); break;
  case MODE_NEXT:
    nl_stop_iteration(vm, result);
    FAIL;
  default: r[destination] = result; break;
  }
  NEXT;
}

yielded: { /* the generator has been suspended, its frame is still there */
  uint32_t mode = frame_mode(r), destination = frame_destination(r);
  nl_frame_pop(vm);
  if (mode == MODE_HOST) {
    SETTLE();
    vm->result = result;
    vm->generator_ended = false;
    return NL_OK;
  }
  LOAD_FRAME();
  if (mode == MODE_DELEGATE) { /* yield from passes it on; it goes on at the YIELDFROM */
    nl_generator_suspend(vm, (uint32_t)(pc - 1 - words), destination);
    goto yielded;
  }
  r[destination] = result;
  if (--fuel <= 0) goto out_of_fuel;
  NEXT;
}

undefined_global:
  nl_undefined_global(vm, Bx);
  FAIL;

thrown_in: /* generator.throw: at a yield from, what is delegated to gets it first */
  w = *pc;
  if (nl_frame_is_generator(r) && (w & 0xFFu) == OP_YIELDFROM && frame_pc(r)) {
    vm->delegating = false;
    pc++;
    SAVE_PC();
    if (nl_is_kind(r[B], KIND_GENERATOR) && !nl_pending_is(vm, TYPE_GeneratorExit)) {
      nl_slot *thrown = nl_push(vm, vm->exception);
      CHECK(thrown);
      vm->exception = NL_UNDEFINED;
      if (nl_generator_begin(vm, &r[B], thrown, true, MODE_DELEGATE, A) == CALL_FRAME) goto entered;
      FAIL;
    }
    nl_slot *out = nl_push(vm, NL_UNDEFINED);
    CHECK(out);
    bool more = nl_delegate_throw(vm, &r[B], out);
    result = *out;
    vm->stack_low = frame_base(r, vm->frame);
    if (more) {
      nl_generator_suspend(vm, (uint32_t)(pc - 1 - words), A);
      goto yielded;
    }
    CHECK(nl_is_undefined(vm->exception));
    r[A] = result;
    NEXT;
  }
  if (nl_frame_is_generator(r) && frame_pc(r)) vm->delegating = false;
  FAIL;

raise:
  if (!nl_is_kind(vm->exception, KIND_EXCEPTION)) goto stopped;
  {
    uint32_t at = pc > words ? (uint32_t)(pc - words) - 1 : 0;
    vm->stack_low = frame_base(r, vm->frame);
    if (!reraised) nl_traceback_add(vm, frame_function(vm, r)->code, nl_code_line(vm, frame_function(vm, r)->code, at));
    reraised = false;
    const nl_handler *handler = find_handler(vm, code, at);
    if (handler) {
      r[handler->reg] = vm->exception;
      vm->exception = NL_UNDEFINED;
      pc = words + handler->target;
      if ((fuel -= 4) <= 0) goto out_of_fuel;
      NEXT;
    }
    uint32_t mode = frame_mode(r);
    if (nl_frame_is_generator(r)) {
      convert_stop_iteration(vm, code->flags);
      nl_generator_end(vm);
    }
    if (mode == MODE_INIT) nl_import_failed(vm, r);
    nl_frame_pop(vm);
    if (mode == MODE_HOST) {
      SETTLE();
      return NL_EXCEPTION;
    }
    LOAD_FRAME();
    goto raise;
  }

call_out_of_fuel: /* the call has not begun: it is made again when the run goes on */
  pc -= (w & 0xFFu) == OP_CALLM ? 2 : 1;
out_of_fuel:
  SETTLE();
  if (vm->c_depth) {
    if (!nl_fuel_refill(vm)) goto stopped;
    fuel = vm->native_fuel;
    NEXT;
  }
  status = nl_fuel_check(vm);
  if (status == NL_OK) {
    granted = fuel = nl_fuel_grant(vm);
    NEXT;
  }
  if (status == NL_SUSPENDED) {
    SAVE_PC();
    vm->slice_left = vm->slice;
    return NL_SUSPENDED;
  }
stopped:
  vm->exception = NL_STOPPED;
  return NL_TIMED_OUT;
#ifndef NL_COMPUTED_GOTO
  }
#endif
}
