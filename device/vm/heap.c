/* The heap: bump allocation, and a collector that marks and slides.
 *
 * Sliding keeps the order of objects and leaves one free block, so a handler that fitted once fits again: nothing ever
 * fragments. One mark bit per word lies at the end of the VM's memory; where an object goes is the count of marked words
 * before it, so no object needs room for a forwarding address and an object's header is four bytes.
 * Invariants: the heap is walkable from heap_start to heap_top by headers; objects below heap_start never move, and what
 * they refer to is kept.
 */
#include "fuel.h"

#define WORD 4u
/* One counter of live words per 128 words: finding an address counts bits in at most four words. */
#define BLOCK_WORDS 128u
/* Room that allocations leave: nl_push, which never collects, lives on it, and so does MemoryError itself. */
#define RESERVE_BYTES 192u

typedef struct {
  uint8_t references, raw_words, slots;
} kind_shape;

static const kind_shape kind_shapes[KIND_COUNT] = {
    [KIND_TUPLE] = {0, 0, 1},     [KIND_RANGE] = {0, 0, 1},        [KIND_SLICE] = {0, 0, 1},
    [KIND_FUNCTION] = {5, 0, 0},  [KIND_BYTEARRAY] = {1, 1, 0},    [KIND_LIST] = {1, 1, 0},
    [KIND_DICT] = {2, 3, 0},      [KIND_SET] = {2, 3, 0},          [KIND_FROZENSET] = {2, 3, 0},
    [KIND_DICTVIEW] = {1, 0, 0},  [KIND_CELL] = {0, 0, 1},         [KIND_METHOD] = {0, 0, 1},
    [KIND_CLASS] = {2, 0, 1},     [KIND_INSTANCE] = {2, 0, 1},     [KIND_EXCEPTION] = {2, 0, 1},
    [KIND_GENERATOR] = {1, 2, 1}, [KIND_ITERATOR] = {0, 3, 1},     [KIND_MODULE] = {0, 1, 1},
    [KIND_PROPERTY] = {0, 0, 1},  [KIND_STATICMETHOD] = {0, 0, 1}, [KIND_CLASSMETHOD] = {0, 0, 1},
    [KIND_SUPER] = {0, 0, 1},     [KIND_MEMORYVIEW] = {0, 4, 1},   [KIND_TRACEBACK] = {2, 2, 0},
    [KIND_ALIAS] = {0, 0, 1},
    [KIND_ARRAY] = {0, 0, 1},
};

static uint32_t *word_at(const nl_vm *vm, uint32_t offset) { return (uint32_t *)((uintptr_t)vm + offset); }

/* ---- mark bits ---- */
static uint32_t *mark_bits(const nl_vm *vm) { return word_at(vm, vm->bits_start); }
static uint32_t *block_counts(const nl_vm *vm) { return mark_bits(vm) + (vm->bits_start / WORD + 31) / 32; }

/** Bytes of mark bits and counters for memory below `end`. */
uint32_t nl_heap_bits_size(uint32_t end) {
  uint32_t words = end / WORD;
  return ((words + 31) / 32 + words / BLOCK_WORDS + 1) * WORD;
}

static bool is_marked(const nl_vm *vm, nl_ref ref) {
  uint32_t index = ref / WORD;
  return (mark_bits(vm)[index / 32] >> (index % 32)) & 1;
}

static void mark_words(nl_vm *vm, nl_ref ref, uint32_t count) {
  uint32_t *bits = mark_bits(vm);
  uint32_t index = ref / WORD;
  while (count) {
    uint32_t shift = index % 32, n = 32 - shift < count ? 32 - shift : count;
    bits[index / 32] |= (n == 32 ? 0xFFFFFFFFu : ((1u << n) - 1)) << shift;
    index += n;
    count -= n;
  }
}

/* ---- marking ---- */
typedef struct {
  nl_vm *vm;
  uint32_t count;
  bool overflow;
  nl_ref pending[NL_MARK_STACK];
} marker;

static void mark_ref(marker *m, nl_ref ref) {
  if (ref < m->vm->heap_start || (ref & NL_IN_IMAGE) || is_marked(m->vm, ref)) return;
  mark_words(m->vm, ref, NL_HEADER_WORDS(*word_at(m->vm, ref)));
  if (m->count == NL_MARK_STACK)
    m->overflow = true;
  else
    m->pending[m->count++] = ref;
}

static void mark_value(marker *m, nl_value v) {
  if (nl_is_object(v)) mark_ref(m, NL_LO(v));
}

static void mark_fields(marker *m, nl_ref ref) {
  uint32_t *words = word_at(m->vm, ref);
  kind_shape shape = kind_shapes[NL_HEADER_KIND(words[0])];
  for (uint32_t i = 1; i <= shape.references; i++) mark_ref(m, words[i]);
  if (!shape.slots) return;
  uint32_t first = 1u + shape.references + shape.raw_words, size = NL_HEADER_WORDS(words[0]);
  for (uint32_t i = first; i + 1 < size; i += 2) mark_value(m, *(nl_slot *)(words + i));
}

static void mark_pending(marker *m) {
  while (m->count) mark_fields(m, m->pending[--m->count]);
}

static void mark_roots(marker *m) {
  nl_vm *vm = m->vm;
  mark_ref(m, vm->globals);
  mark_ref(m, vm->modules);
  mark_value(m, vm->exception);
  mark_value(m, vm->handling);
  mark_value(m, vm->result);
  mark_value(m, vm->tail_callee);
  mark_value(m, vm->context);
  mark_value(m, vm->last_resort);
  for (uint32_t at = vm->stack_low; at < vm->stack_high; at += 8) {
    mark_value(m, *(nl_slot *)word_at(vm, at));
    if (m->count > NL_MARK_STACK / 2) mark_pending(m);
  }
  for (nl_ref ref = vm->static_start; ref < vm->heap_start; ref += NL_HEADER_WORDS(*word_at(vm, ref)) * WORD) {
    mark_fields(m, ref);
    mark_pending(m);
  }
  mark_pending(m);
}

static void mark_all(nl_vm *vm) {
  marker m = {.vm = vm};
  memset(mark_bits(vm), 0, (vm->heap_top / WORD + 31) / 32 * WORD);
  mark_roots(&m);
  while (m.overflow) { /* what did not fit is marked but not followed: follow everything marked again */
    m.overflow = false;
    for (nl_ref ref = vm->heap_start; ref < vm->heap_top; ref += NL_HEADER_WORDS(*word_at(vm, ref)) * WORD) {
      if (!is_marked(vm, ref)) continue;
      mark_fields(&m, ref);
      mark_pending(&m);
    }
  }
}

/* ---- sliding ---- */
static uint32_t count_bits(uint32_t bits) {
  bits -= (bits >> 1) & 0x55555555u;
  bits = (bits & 0x33333333u) + ((bits >> 2) & 0x33333333u);
  return (((bits + (bits >> 4)) & 0x0F0F0F0Fu) * 0x01010101u) >> 24;
}

static void count_blocks(nl_vm *vm) {
  uint32_t live = 0, *bits = mark_bits(vm), *counts = block_counts(vm);
  uint32_t bit_words = (vm->heap_top / WORD + 31) / 32;
  for (uint32_t i = 0; i < bit_words; i++) {
    if (i % (BLOCK_WORDS / 32) == 0) counts[i / (BLOCK_WORDS / 32)] = live;
    live += count_bits(bits[i]);
  }
}

static nl_ref moved(const nl_vm *vm, nl_ref ref) {
  if (ref < vm->heap_start || (ref & NL_IN_IMAGE)) return ref;
  uint32_t index = ref / WORD, block = index / BLOCK_WORDS, *bits = mark_bits(vm);
  uint32_t live = block_counts(vm)[block];
  for (uint32_t i = block * (BLOCK_WORDS / 32); i < index / 32; i++) live += count_bits(bits[i]);
  live += count_bits(bits[index / 32] & ((1u << (index % 32)) - 1));
  return vm->heap_start + live * WORD;
}

typedef nl_ref (*relocation)(const nl_vm *vm, nl_ref ref);

static void move_value(nl_vm *vm, nl_slot *slot, relocation to) {
  if (nl_is_object(*slot)) *slot = NL_PACK(NL_HI(*slot), to(vm, NL_LO(*slot)));
}

static void move_fields(nl_vm *vm, uint32_t *words, relocation to) {
  kind_shape shape = kind_shapes[NL_HEADER_KIND(words[0])];
  for (uint32_t i = 1; i <= shape.references; i++) words[i] = to(vm, words[i]);
  if (!shape.slots) return;
  uint32_t first = 1u + shape.references + shape.raw_words, size = NL_HEADER_WORDS(words[0]);
  for (uint32_t i = first; i + 1 < size; i += 2) move_value(vm, (nl_slot *)(words + i), to);
}

static void move_roots(nl_vm *vm, relocation to) {
  vm->globals = to(vm, vm->globals);
  vm->modules = to(vm, vm->modules);
  move_value(vm, &vm->exception, to);
  move_value(vm, &vm->handling, to);
  move_value(vm, &vm->result, to);
  move_value(vm, &vm->tail_callee, to);
  move_value(vm, &vm->context, to);
  move_value(vm, &vm->last_resort, to);
  for (uint32_t at = vm->stack_low; at < vm->stack_high; at += 8) move_value(vm, (nl_slot *)word_at(vm, at), to);
  for (nl_ref ref = vm->static_start; ref < vm->heap_start; ref += NL_HEADER_WORDS(*word_at(vm, ref)) * WORD)
    move_fields(vm, word_at(vm, ref), to);
}

/** First marked word at or after `offset`, or heap_top. */
static nl_ref next_marked(const nl_vm *vm, uint32_t offset) {
  uint32_t *bits = mark_bits(vm), index = offset / WORD, end = vm->heap_top / WORD;
  while (index < end) {
    uint32_t rest = bits[index / 32] >> (index % 32);
    if (rest) {
      while (!(rest & 1)) {
        rest >>= 1;
        index++;
      }
      return index < end ? index * WORD : vm->heap_top;
    }
    index = (index / 32 + 1) * 32;
  }
  return vm->heap_top;
}

static void slide(nl_vm *vm) {
  count_blocks(vm);
  move_roots(vm, moved);
  uint32_t to = vm->heap_start;
  for (nl_ref ref = next_marked(vm, vm->heap_start); ref < vm->heap_top;) {
    uint32_t *words = word_at(vm, ref), size = NL_HEADER_WORDS(words[0]) * WORD;
    move_fields(vm, words, moved);
    if (to != ref) memmove(word_at(vm, to), words, size);
    to += size;
    ref = next_marked(vm, ref + size);
  }
  vm->heap_top = to;
}

#ifdef NL_STRESS
static nl_ref two_words_up(const nl_vm *vm, nl_ref ref) {
  return ref < vm->heap_start || (ref & NL_IN_IMAGE) ? ref : ref + 2 * WORD;
}

/* Every other collection leaves a hole at the start, so that every object moves at every collection and a pointer kept
 * across one is wrong for sure. */
static void shift_everything(nl_vm *vm, uint32_t old_top) {
  if (vm->collections % 2 == 0 && vm->heap_top + 2 * WORD <= vm->stack_low) {
    for (nl_ref ref = vm->heap_start; ref < vm->heap_top; ref += NL_HEADER_WORDS(*word_at(vm, ref)) * WORD)
      move_fields(vm, word_at(vm, ref), two_words_up);
    move_roots(vm, two_words_up);
    memmove(word_at(vm, vm->heap_start + 2 * WORD), word_at(vm, vm->heap_start), vm->heap_top - vm->heap_start);
    *word_at(vm, vm->heap_start) = NL_HEADER(KIND_RAW, 0, 2);
    vm->heap_top += 2 * WORD;
  }
  if (old_top > vm->heap_top) memset(word_at(vm, vm->heap_top), 0xDB, old_top - vm->heap_top);
}
#endif

void nl_collect(nl_vm *vm) {
  nl_c_stack_note(vm);
  if (vm->heap_top - vm->heap_start > vm->heap_peak) vm->heap_peak = vm->heap_top - vm->heap_start;
#ifdef NL_STRESS
  uint32_t old_top = vm->heap_top;
#endif
  mark_all(vm);
  slide(vm);
  vm->collections++;
#ifdef NL_STRESS
  shift_everything(vm, old_top);
#endif
  uint32_t live = vm->heap_top - vm->heap_start;
  uint64_t next = (uint64_t)vm->heap_top + live + NL_COLLECT_MIN;
  vm->collect_at = next < vm->stack_low ? (uint32_t)next : vm->stack_low;
}

/* ---- allocation ---- */
enum { LARGE_WORDS = 64 }; /* filled in about the time of an instruction */

static bool no_memory(nl_vm *vm) {
  if (vm->raising_memory_error) return false;
  vm->raising_memory_error = true;
  nl_raise(vm, TYPE_MemoryError, "");
  vm->raising_memory_error = false;
  if (nl_is_undefined(vm->exception)) nl_raise_last_resort(vm);
  return false;
}

/** Makes `bytes` free between heap and stack, collecting when needed. */
static bool make_room(nl_vm *vm, uint32_t bytes) {
  uint32_t reserve = vm->raising_memory_error ? 0 : RESERVE_BYTES;
  uint64_t end = (uint64_t)vm->heap_top + bytes;
#ifndef NL_STRESS
  if (end <= vm->collect_at && end + reserve <= vm->stack_low) return true;
#endif
  nl_collect(vm);
  end = (uint64_t)vm->heap_top + bytes;
  return end + reserve <= vm->stack_low ? true : no_memory(vm);
}

nl_ref nl_alloc(nl_vm *vm, enum nl_kind kind, uint32_t words) {
  if (words > NL_MAX_OBJECT_WORDS) return no_memory(vm), 0;
  /* Filling a large object takes its time, whoever does it: copies, joins, sums of huge ints. */
  if (words >= LARGE_WORDS && !nl_spend(vm, (int32_t)(words / LARGE_WORDS))) return 0;
  if (!make_room(vm, words * WORD)) return 0;
  nl_ref ref = vm->heap_top;
  uint32_t *at = word_at(vm, ref);
  vm->heap_top += words * WORD;
  at[0] = NL_HEADER(kind, 0, words);
  kind_shape shape = kind_shapes[kind];
  uint32_t i = 1, plain = shape.slots ? 1u + shape.references + shape.raw_words : words;
  while (i < plain) at[i++] = 0;
  for (; i + 1 < words; i += 2) *(nl_slot *)(at + i) = NL_UNDEFINED;
  return ref;
}

static bool is_last(const nl_vm *vm, nl_ref object) {
  return !(object & NL_IN_IMAGE) && object >= vm->heap_start &&
         object + NL_HEADER_WORDS(*word_at(vm, object)) * WORD == vm->heap_top;
}

bool nl_grow_last(nl_vm *vm, nl_ref object, uint32_t words) {
  if (!is_last(vm, object) || words > NL_MAX_OBJECT_WORDS) return false;
  uint32_t *at = word_at(vm, object), kind = NL_HEADER_KIND(at[0]), old = NL_HEADER_WORDS(at[0]);
  uint64_t end = (uint64_t)object + (uint64_t)words * WORD;
  if (words < old || end + RESERVE_BYTES > vm->stack_low || end > vm->collect_at) return false;
  if (kind == KIND_ARRAY)
    for (uint32_t i = old; i + 1 < words; i += 2) *(nl_slot *)(at + i) = NL_UNDEFINED;
  else
    memset(at + old, 0, (words - old) * WORD);
  at[0] = NL_HEADER(kind, NL_HEADER_FLAGS(at[0]), words);
  vm->heap_top = (uint32_t)end;
  return true;
}

void nl_shrink(nl_vm *vm, nl_ref object, uint32_t words) {
  uint32_t *at = word_at(vm, object), old = NL_HEADER_WORDS(at[0]);
  if (words >= old) return;
  if (is_last(vm, object))
    vm->heap_top = object + words * WORD;
  else
    at[words] = NL_HEADER(KIND_RAW, 0, old - words); /* the rest becomes garbage of its own */
  at[0] = NL_HEADER(NL_HEADER_KIND(at[0]), NL_HEADER_FLAGS(at[0]), words);
}

/* ---- stack ---- */
/** [gc] Lowers the stack by `slots` slots, all undefined. False with RecursionError pending when there is no room. */
bool nl_stack_grow(nl_vm *vm, uint32_t slots) {
  uint32_t bytes = slots * 8;
  if ((uint64_t)vm->heap_top + bytes + RESERVE_BYTES > vm->stack_low) {
    nl_collect(vm);
    if ((uint64_t)vm->heap_top + bytes + RESERVE_BYTES > vm->stack_low) return no_memory(vm);
  }
  vm->stack_low -= bytes;
  if (vm->collect_at > vm->stack_low) vm->collect_at = vm->stack_low;
  nl_slot *at = (nl_slot *)word_at(vm, vm->stack_low);
  for (uint32_t i = 0; i < slots; i++) at[i] = NL_UNDEFINED;
  uint32_t used = vm->stack_high - vm->stack_low;
  if (used > vm->stack_peak) vm->stack_peak = used;
  return true;
}

nl_slot *nl_push(nl_vm *vm, nl_value v) {
  if (vm->heap_top + 8 > vm->stack_low) return no_memory(vm), NULL;
  vm->stack_low -= 8;
  nl_slot *slot = (nl_slot *)word_at(vm, vm->stack_low);
  *slot = v;
  return slot;
}

bool nl_enter(nl_vm *vm) {
  if (vm->c_depth >= NL_C_DEPTH_MAX) return nl_raise(vm, TYPE_RecursionError, "maximum recursion depth exceeded");
  vm->c_depth++;
  if (vm->c_depth > vm->c_depth_peak) vm->c_depth_peak = vm->c_depth;
  nl_c_stack_note(vm);
  return true;
}
