/* The inside of a VM: its state, and the functions by which its parts call each other.
 *
 * One block of memory: [nl_vm | objects that never move (from a snapshot) | heap →   ← stack | mark bits].
 * Rules that every function here keeps
 * - An allocation may collect, and a collection moves objects: a C pointer into the heap is dead after any call that may
 *   allocate (marked [gc]). Values that must survive stand on the stack: arguments do, and nl_push gives more.
 * - Functions that return bool return false with an exception pending (vm->exception).
 * - Nothing recurses without nl_enter / nl_leave, so that the C stack has a bound.
 */
#pragma once
#include "limits.h"
#include "nanolambda.h"
#include "object.h"
#include "generated/opcodes.h"
#include "generated/symbols.h"
#include "generated/types.h"

/* What an image begins with; see image.h */
struct nl_image_header;

struct nl_vm {
  const uint8_t *image;
  nl_host host;
  uint32_t image_size;
  /* Offsets from the VM's own address. Stack slots are at [stack_low, stack_high), and grow down. */
  uint32_t static_start, heap_start, heap_top, stack_low, stack_high, bits_start;
  uint32_t frame;        /* offset of the running frame's registers, 0: none */
  uint32_t collect_at;   /* collect when the heap would pass this */
  uint32_t depth;        /* Python frames */
  uint32_t tail_count;   /* arguments of tail_callee */
  nl_ref globals;        /* KIND_ARRAY */
  nl_ref modules;        /* KIND_ARRAY: a MODULE for each that has been imported */
  nl_slot exception;     /* pending, or undefined */
  nl_slot handling;      /* being handled (sys.exc_info), or None */
  nl_slot result;        /* of the outermost call; text handed to the host */
  nl_slot tail_callee;   /* see nl_tail in native.h */
  nl_slot context;       /* the client context of the invocation as a dict, once it was asked for; else undefined */
  nl_slot last_resort;   /* a MemoryError for when there is no room to make one, or undefined */
  uintptr_t c_stack_top; /* about where the host's stack was when it called; see nl_c_stack_note */
  uint32_t c_stack_peak, c_depth, c_depth_peak, collections, heap_peak, stack_peak;
  uint32_t slice_left, slice; /* instructions; see fuel.h */
  int32_t native_fuel, native_grant;
  uint64_t instructions, budget;
  double deadline_ms;
  uint32_t identities; /* numbers given to instances so far; see nl_identity_hash */
  uint32_t repr_chain; /* offset of the slot with the innermost container being shown (repr.c), 0: none */
  const char *host_use;
  const nl_context *invocation;
  int32_t exit_status;
  uint8_t state; /* see vm.c */
  bool entered;  /* the host is inside a call of this VM, see entries.c */
  uint8_t error; /* nl_error, see report.h */
  bool raising_memory_error;
  bool delegating; /* the generator just resumed stands at a yield from */
  bool generator_ended; /* how the last MODE_HOST generator frame ended: returned, not yielded */
};

/* ---- memory (heap.c) ---- */
/** Address of a reference. Dead after [gc]. */
static inline void *nl_at(const nl_vm *vm, nl_ref ref) {
  return (ref & NL_IN_IMAGE) ? (void *)(uintptr_t)(vm->image + (ref & ~NL_IN_IMAGE)) : (void *)((uintptr_t)vm + ref);
}
/** Address of an object value. */
static inline void *nl_obj(const nl_vm *vm, nl_value v) { return nl_at(vm, NL_LO(v)); }
static inline nl_slot *nl_slots_at(const nl_vm *vm, nl_ref array) { return ((nl_tuple *)nl_at(vm, array))->items; }

/** [gc] New object of `words` words, header set, reference words 0, slots undefined, raw words 0. 0 with MemoryError pending on failure. */
nl_ref nl_alloc(nl_vm *vm, enum nl_kind kind, uint32_t words);
/** [gc] Makes an ARRAY or RAW larger in place when it is the newest object; false when it can't (no exception). */
bool nl_grow_last(nl_vm *vm, nl_ref object, uint32_t words);
/** Gives back the end of an object, cheaply when it is the newest. */
void nl_shrink(nl_vm *vm, nl_ref object, uint32_t words);
void nl_collect(nl_vm *vm);
/** Whether the modules are initialised and nothing runs (vm.c). */
bool nl_vm_is_ready(const nl_vm *vm);
/** Whether a run has begun and not ended. */
bool nl_vm_is_suspended(const nl_vm *vm);
/** What the public functions do once it is sure that nothing else of this VM runs (entries.c). */
nl_status nl_run_modules(nl_vm *vm);
nl_status nl_run_handler(nl_vm *vm, const char *event, size_t event_length, const nl_context *context, const char **result, size_t *result_length);
nl_status nl_run_on(nl_vm *vm, const char **result, size_t *result_length);
nl_status nl_snapshot_write(nl_vm *vm, uint8_t *out, size_t capacity, size_t *size);
/** Notes how deep the C stack is: where C recurses, and where memory is collected. */
void nl_c_stack_note(nl_vm *vm);

/** Keeps a value on the stack across [gc] (never collects itself); returns its slot, which the collector updates. Undone in reverse order, or by
 *  restoring a mark: `uint32_t mark = nl_mark(vm); … nl_release(vm, mark);`. NULL with MemoryError pending when the stack is full. */
nl_slot *nl_push(nl_vm *vm, nl_value v);
static inline uint32_t nl_mark(const nl_vm *vm) { return vm->stack_low; }
static inline void nl_release(nl_vm *vm, uint32_t mark) { vm->stack_low = mark; }
/** [gc] Lowers the stack by `slots` slots, all undefined; false with an exception pending when there is no room. */
bool nl_stack_grow(nl_vm *vm, uint32_t slots);
uint32_t nl_heap_bits_size(uint32_t end);
/** Bounds C recursion: false with RecursionError pending when too deep. */
bool nl_enter(nl_vm *vm);
static inline void nl_leave(nl_vm *vm) { vm->c_depth--; }

/* ---- what few programs need, and a snapshot keeps: values behind the globals (vm.c) ---- */
enum nl_state {
  STATE_SPECIALS,  /* list of special names that are in no name of the image */
  STATE_FUNCTIONS, /* dict: reference of a function in the image → dict of its attributes */
  STATE_OUTPUT,    /* what the program assigned to sys.stdout */
  STATE_COUNT
};
nl_value nl_state_get(const nl_vm *vm, enum nl_state which);
/** [gc] */
bool nl_state_set(nl_vm *vm, enum nl_state which, const nl_slot *value);

/* ---- exceptions (exceptions.c) ---- */
/** [gc] Raises a built-in exception; always returns false. Format knows %s (C string), %d (int), %u, %v (nl_slot*: str() of a value), %r (nl_slot*: repr), %t (nl_slot*: name of its type), %c, %%. */
bool nl_raise(nl_vm *vm, enum nl_type type, const char *format, ...);
/** When there is no room for a MemoryError of its own. */
void nl_raise_last_resort(nl_vm *vm);
/** [gc] Raises type(value), e.g. KeyError(key), StopIteration(value). */
bool nl_raise_value(nl_vm *vm, enum nl_type type, nl_slot *value);
/** True when the pending exception is of a built-in type or a subclass. */
bool nl_pending_is(nl_vm *vm, enum nl_type type);
void nl_clear_exception(nl_vm *vm);

/* ---- types, attributes, calls (types.c, attributes.c, calls.c) ---- */
/** NL_TYPE(…) or the CLASS of a value. */
nl_value nl_type_of(const nl_vm *vm, nl_value v);
enum nl_type nl_builtin_type_of(const nl_vm *vm, nl_value v); /* nearest built-in one */
bool nl_isinstance(nl_vm *vm, nl_value v, nl_value cls);      /* cls: type or class, no tuple */
/** Type name as text; for messages. */
const char *nl_type_name(const nl_vm *vm, nl_slot *v, size_t *length);
/** Looks up a special method on the class of an instance; undefined when there is none. Fast negative answer. */
nl_value nl_special(nl_vm *vm, nl_value instance, enum nl_symbol name);
/** [gc] Runs a callable to the end inside C (nested). args may be NULL when argc is 0; they must be stack slots. */
bool nl_call(nl_vm *vm, nl_value callee, uint32_t argc, nl_slot *args, nl_slot *out);
/** [gc] instance.name(args…) for a special method found by nl_special. */
bool nl_call_method(nl_vm *vm, nl_value function, nl_slot *self, uint32_t argc, nl_slot *args, nl_slot *out);
bool nl_getattr(nl_vm *vm, nl_slot *object, nl_slot *name, nl_slot *out);
bool nl_setattr(nl_vm *vm, nl_slot *object, nl_slot *name, nl_slot *value);

/* ---- protocols over any value; all [gc] (protocols.c) ---- */
bool nl_truth(nl_vm *vm, nl_slot *v, bool *out);
bool nl_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out);
/** op: OP_LT, OP_LE, OP_GT, OP_GE, OP_EQ, OP_NE. */
bool nl_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out);
bool nl_hash(nl_vm *vm, nl_slot *v, uint32_t *out); /* for dicts; TypeError "unhashable type: 'list'" */
bool nl_python_hash(nl_vm *vm, nl_slot *v, int64_t *out); /* what hash() shows */
/** op: OP_ADD … OP_SHR. out may be a or b. */
bool nl_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out);
bool nl_inplace(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out);
bool nl_unary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *out); /* OP_NEG, OP_POS, OP_INVERT */
bool nl_getitem(nl_vm *vm, nl_slot *object, nl_slot *key, nl_slot *out);
bool nl_setitem(nl_vm *vm, nl_slot *object, nl_slot *key, nl_slot *value);
bool nl_delitem(nl_vm *vm, nl_slot *object, nl_slot *key);
bool nl_contains(nl_vm *vm, nl_slot *container, nl_slot *item, bool *out);
bool nl_length(nl_vm *vm, nl_slot *v, uint32_t *out);
bool nl_str_of(nl_vm *vm, nl_slot *v, nl_slot *out);   /* str(v) */
bool nl_repr_of(nl_vm *vm, nl_slot *v, nl_slot *out);  /* repr(v) */
bool nl_ascii_of(nl_vm *vm, nl_slot *v, nl_slot *out); /* ascii(v) */
bool nl_format(nl_vm *vm, nl_slot *v, nl_slot *spec, nl_slot *out); /* format(v, spec) */
/** iter(v): an ITERATOR, GENERATOR, or instance with __next__. */
bool nl_iter(nl_vm *vm, nl_slot *v, nl_slot *out);
/** next(iterator): false at the end too, then without a pending exception. */
bool nl_next(nl_vm *vm, nl_slot *iterator, nl_slot *out);
/** For `index` arguments: int, bool or __index__, clipped to 32 bits. TypeError otherwise: "'str' object cannot be interpreted as an integer". */
bool nl_index(nl_vm *vm, nl_slot *v, int32_t *out);

/* ---- numbers: numbers.c, bigint.c, float-text.c, format.c ---- */
nl_value nl_int_from_i64(nl_vm *vm, int64_t i); /* [gc]; undefined on MemoryError */
bool nl_number_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out, bool *handled); /* both int/bool/float/bigint, else *handled = false */
bool nl_number_unary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *out, bool *handled); /* OP_NEG, OP_POS, OP_INVERT of int, bool, float */
bool nl_number_hash(nl_vm *vm, nl_value v, int64_t *out); /* of int, bool, float: what hash() shows */
bool nl_percent_format(nl_vm *vm, nl_slot *text, nl_slot *args, nl_slot *out); /* str or bytes % args */
bool nl_number_compare(nl_vm *vm, nl_value a, nl_value b, int *out); /* -1, 0, 1, 2 = unordered (nan); false when one is no number (no exception) */
/** Any number as a double; false (no exception) when it is none. An int too large: OverflowError pending, false. */
bool nl_to_float(nl_vm *vm, nl_slot *v, double *out);
/** Writes repr(float) (shortest digits that read back the same). Returns the length; text needs NL_FLOAT_TEXT bytes. */
uint32_t nl_float_repr(double d, char *text);
/** Reads the longest float at text; returns characters used, 0: none. Correctly rounded. */
size_t nl_float_parse(const char *text, size_t length, double *out);
/** [gc] int from decimal digits (no sign, no underscores) in a base 2..36. */
bool nl_int_parse(nl_vm *vm, const char *digits, size_t length, uint32_t base, bool negative, nl_slot *out);
/** [gc] decimal text of any int, as a str value. */
bool nl_int_repr(nl_vm *vm, nl_slot *v, nl_slot *out);

/* ---- text: str.c, bytes.c, text-builder.c ---- */
typedef struct {
  const char *data;
  uint32_t length; /* bytes */
} nl_text;
/** Bytes of a str value; for a short one they are in the slot itself. Dead after [gc]. */
nl_text nl_str_text(const nl_vm *vm, const nl_slot *v);
bool nl_str_is_ascii(const nl_vm *vm, const nl_slot *v);
/** [gc] New str from UTF-8 that is not inside the heap. Undefined on MemoryError. */
nl_value nl_str_new(nl_vm *vm, const char *utf8, size_t length);
/** [gc] str of part of another: bytes [start, start + length). */
nl_value nl_str_part(nl_vm *vm, nl_slot *source, uint32_t start, uint32_t length);
/** [gc] Room for a str of `length` bytes to be filled by the caller at once, then sealed by nl_str_finish (which makes short ones immediate). */
nl_ref nl_str_alloc(nl_vm *vm, uint32_t length);
nl_value nl_str_finish(nl_vm *vm, nl_ref str);
uint32_t nl_str_hash(const nl_vm *vm, nl_slot *v);
bool nl_str_equal(const nl_vm *vm, const nl_slot *a, const nl_slot *b);
uint32_t nl_str_length(const nl_vm *vm, const nl_slot *v); /* in code points */
/** Symbol number of a name, SYM_NONE when it is not built in. */
uint16_t nl_symbol_of(const nl_vm *vm, const nl_slot *name);
nl_text nl_symbol_name(uint16_t symbol);
/** bytes, bytearray, memoryview as bytes; false when v is none of them. Dead after [gc]. */
bool nl_bytes_view(const nl_vm *vm, const nl_slot *v, const uint8_t **data, uint32_t *length);
nl_value nl_bytes_new(nl_vm *vm, const uint8_t *data, uint32_t length); /* [gc]; NULL data: zeros */

/** Builds a str piece by piece; the pieces grow in a RAW object that a stack slot holds. */
typedef struct {
  nl_vm *vm;
  nl_slot *raw;
  uint32_t length, mark;
} nl_builder;
bool nl_builder_start(nl_vm *vm, nl_builder *builder, uint32_t capacity); /* [gc] */
bool nl_builder_add(nl_builder *builder, const char *text, uint32_t length); /* [gc] text outside the heap */
bool nl_builder_add_value(nl_builder *builder, nl_slot *str);                /* [gc] */
bool nl_builder_finish(nl_builder *builder, nl_slot *out); /* [gc] str; also releases */

/* ---- containers: list.c, tuple.c, dict.c, set.c; all [gc] unless said ---- */
nl_value nl_tuple_new(nl_vm *vm, uint32_t length); /* items undefined; undefined on MemoryError */
nl_value nl_list_new(nl_vm *vm, uint32_t capacity);
bool nl_list_append(nl_vm *vm, nl_slot *list, nl_slot *item);
/** Items and count of a list or tuple; false for others. Dead after [gc]. */
bool nl_sequence(const nl_vm *vm, nl_value v, nl_slot **items, uint32_t *length);
/** Any iterable into a new list. */
bool nl_list_from(nl_vm *vm, nl_slot *iterable, nl_slot *out);
bool nl_list_sort(nl_vm *vm, nl_slot *list, nl_slot *key, bool reverse);
nl_value nl_dict_new(nl_vm *vm, uint32_t capacity);
bool nl_dict_get(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *out, bool *found); /* no exception when missing */
bool nl_dict_set(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *value);
bool nl_dict_delete(nl_vm *vm, nl_slot *dict, nl_slot *key, nl_slot *old, bool *found);
bool nl_dict_update(nl_vm *vm, nl_slot *dict, nl_slot *other);
/** For names: the key is a str. Never calls Python, never allocates. */
nl_value nl_dict_get_name(const nl_vm *vm, nl_ref dict, nl_slot *name);
/** Next live entry at or after *position; false at the end. No [gc]. Steps *position past it. */
bool nl_dict_entry(const nl_vm *vm, nl_value dict, uint32_t *position, nl_slot **key, nl_slot **value);
nl_value nl_set_new(nl_vm *vm, enum nl_kind kind);
bool nl_set_add(nl_vm *vm, nl_slot *set, nl_slot *item);
bool nl_set_contains(nl_vm *vm, nl_slot *set, nl_slot *item, bool *out);
/** Resolves a slice against a length, as slice.indices does. */
bool nl_slice_bounds(nl_vm *vm, nl_slot *slice, uint32_t length, int32_t *start, int32_t *stop, int32_t *step, uint32_t *count);
