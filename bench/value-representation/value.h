/* The two representations under test, behind the same few functions, so that kernel.c is written once and compiled twice.
 *
 * - NAN_BOXED: a slot is 64 bits; a double is itself, ints and references are NaNs with a payload. Doubles never allocate.
 * - TAGGED: a slot is 32 bits; ...1 is an int of 31 bits, all else the offset of an object. A double is an object of 12
 *   bytes (header and value), as in every 32-bit runtime that boxes them.
 *
 * Both allocate by bumping a pointer in the same small heap and count what they allocate. Objects have a header of one word.
 */
#pragma once
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define HEAP_BYTES 65536u

typedef struct {
  uint32_t top, peak, allocations, box_bytes;
  uint64_t memory[HEAP_BYTES / 8];
} heap;

extern heap the_heap;

static inline void *at(uint32_t offset) { return (uint8_t *)the_heap.memory + offset; }

/** Offset of a new object with room for `bytes` after its header. */
static inline uint32_t allocate(uint32_t bytes) {
  uint32_t offset = the_heap.top, size = (4u + bytes + 3u) & ~3u;
  if (offset + size > HEAP_BYTES) __builtin_trap();
  the_heap.top += size;
  the_heap.allocations++;
  if (the_heap.top > the_heap.peak) the_heap.peak = the_heap.top;
  *(uint32_t *)at(offset) = size;
  return offset;
}

#ifdef NAN_BOXED
typedef uint64_t value;
typedef uint64_t slot __attribute__((aligned(4)));
#define INT_TAG 0xFFFFFFFFu
#define OBJECT_TAG 0xFFFC0000u
static inline bool is_int(value v) { return (uint32_t)(v >> 32) == INT_TAG; }
static inline bool is_double(value v) { return (uint32_t)(v >> 32) < OBJECT_TAG; }
static inline value from_int(int32_t i) { return ((uint64_t)INT_TAG << 32) | (uint32_t)i; }
static inline int32_t as_int(value v) { return (int32_t)(uint32_t)v; }
static inline double as_double(value v) {
  double d;
  memcpy(&d, &v, sizeof d);
  return d;
}
static inline value from_double(double d) {
  value v;
  memcpy(&v, &d, sizeof v);
  return v;
}
static inline value from_object(uint32_t offset) { return ((uint64_t)OBJECT_TAG << 32) | offset; }
static inline uint32_t as_object(value v) { return (uint32_t)v; }
#else
typedef uint32_t value;
typedef uint32_t slot;
#define DOUBLE_HEADER 12u /* a list's slots are larger or empty, so the size tells the kind in this experiment */
static inline bool is_int(value v) { return v & 1; }
static inline bool is_double(value v) { return !(v & 1) && *(uint32_t *)at(v) == DOUBLE_HEADER; }
static inline value from_int(int32_t i) { return ((uint32_t)i << 1) | 1; }
static inline int32_t as_int(value v) { return (int32_t)v >> 1; }
static inline double as_double(value v) {
  double d;
  memcpy(&d, (uint8_t *)at(v) + 4, sizeof d);
  return d;
}
static inline value from_double(double d) {
  uint32_t offset = allocate(8);
  the_heap.box_bytes += DOUBLE_HEADER;
  memcpy((uint8_t *)at(offset) + 4, &d, sizeof d);
  return offset;
}
static inline value from_object(uint32_t offset) { return offset; }
static inline uint32_t as_object(value v) { return v; }
#endif
