/* What a Python value is: 64 bits, NaN-boxed.
 *
 * A sensor handler is arithmetic on floats, so floats must not allocate: a double is itself, every bit of it. A double
 * whose upper half is 0xFFFFFF80 or more would be a NaN with a payload, which no operation of ours makes (NaNs are made
 * canonical where foreign bytes come in), so those patterns hold everything else:
 *
 *    63          38 37    32 31                     0
 *   +--------------+--------+------------------------+
 *   | any double below 0xFFFFFF80...                 |  float
 *   | 111 ... 1110 |  kind  |  reference             |  object in the heap, or (bit 31 set) in the image
 *   | 111 ... 1111 |  sort  |  payload               |  immediate: None, bool, type, native, short str
 *   | 111 ... 1111 | 111111 |  two's complement      |  int of 32 bits
 *   +--------------+--------+------------------------+
 *
 * The upper halves are small negative numbers, because those fit into the compare instructions of all machines: a test
 * of a value's kind is one instruction without a constant from memory.
 * The kind stands in the value, so most type checks touch no memory. References are offsets, not pointers: the same
 * bits on a 32-bit board and a 64-bit server, so a heap made on one runs on the other.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t nl_value;
/** A value in memory. Objects are aligned to 4 bytes, so this type says that to the compiler. No `may_alias` here (all
 *  builds have -fno-strict-aliasing): with it gcc for ARM passes a slot as an argument in other registers than a value. */
typedef uint64_t nl_slot __attribute__((aligned(4)));

/** Objects that a value can refer to. Kinds from KIND_FIRST_INTERNAL on are parts of others and never a program's value. */
enum nl_kind {
  KIND_STR = 1,
  KIND_BYTES,
  KIND_BIGINT,
  KIND_TUPLE,
  KIND_RANGE,
  KIND_SLICE,
  KIND_FUNCTION,
  KIND_CODE,
  KIND_BYTEARRAY,
  KIND_LIST,
  KIND_DICT,
  KIND_SET,
  KIND_FROZENSET,
  KIND_DICTVIEW,
  KIND_CELL,
  KIND_METHOD,
  KIND_CLASS,
  KIND_INSTANCE,
  KIND_EXCEPTION,
  KIND_GENERATOR,
  KIND_ITERATOR,
  KIND_MODULE,
  KIND_PROPERTY,
  KIND_STATICMETHOD,
  KIND_CLASSMETHOD,
  KIND_SUPER,
  KIND_MEMORYVIEW,
  KIND_TRACEBACK,
  KIND_ALIAS,
  KIND_FIRST_INTERNAL,
  KIND_ARRAY = KIND_FIRST_INTERNAL, /* value slots of a list, dict, set, instance, class */
  KIND_RAW,                         /* bytes of a bytearray, index of a dict */
  KIND_COUNT
};

enum nl_immediate { IMM_SPECIAL, IMM_BOOL, IMM_TYPE, IMM_NATIVE, IMM_NATIVE_MODULE, IMM_IDENTITY, IMM_STR0 = 8 /* + length 0..4 */ };

#define NL_HI(v) ((uint32_t)((v) >> 32))
#define NL_LO(v) ((uint32_t)(v))
#define NL_PACK(hi, lo) (((nl_value)(uint32_t)(hi) << 32) | (uint32_t)(lo))
#define NL_HI_OBJECT 0xFFFFFF80u
#define NL_HI_IMMEDIATE 0xFFFFFFC0u
#define NL_HI_SORTS 63u /* the bits of a kind, or of a sort of immediate */
#define NL_HI_INT 0xFFFFFFFFu

#define NL_IMM(sort, lo) NL_PACK(NL_HI_IMMEDIATE | (uint32_t)(sort), lo)
#define NL_UNDEFINED NL_IMM(IMM_SPECIAL, 0)
#define NL_NONE NL_IMM(IMM_SPECIAL, 1)
#define NL_FALSE NL_IMM(IMM_BOOL, 0)
#define NL_TRUE NL_IMM(IMM_BOOL, 1)
#define NL_ELLIPSIS NL_IMM(IMM_SPECIAL, 4)
#define NL_NOTIMPLEMENTED NL_IMM(IMM_SPECIAL, 5)
/** The running invocation's context: its attributes come from what the host gave. */
#define NL_LAMBDA_CONTEXT NL_IMM(IMM_SPECIAL, 6)
/** What hangs on it: see lambda-context.c. */
#define NL_COGNITO_IDENTITY NL_IMM(IMM_SPECIAL, 7)
#define NL_CLIENT_CONTEXT NL_IMM(IMM_SPECIAL, 8)
#define NL_CLIENT NL_IMM(IMM_SPECIAL, 9)
#define nl_is_context(v) (nl_is_imm(v, IMM_SPECIAL) && NL_LO(v) >= 6)
#define NL_EMPTY_STR NL_IMM(IMM_STR0, 0)

#define NL_OBJECT(kind, ref) NL_PACK(NL_HI_OBJECT | (uint32_t)(kind), ref)
#define NL_INT(i) NL_PACK(NL_HI_INT, (uint32_t)(int32_t)(i))
#define NL_BOOL(b) NL_IMM(IMM_BOOL, (b) ? 1 : 0)
#define NL_TYPE(t) NL_IMM(IMM_TYPE, t)
#define NL_NATIVE(n) NL_IMM(IMM_NATIVE, n)

#define nl_is_int(v) (NL_HI(v) == NL_HI_INT)
#define nl_is_float(v) (NL_HI(v) < NL_HI_OBJECT)
#define nl_is_object(v) ((NL_HI(v) & ~NL_HI_SORTS) == NL_HI_OBJECT)
#define nl_is_kind(v, kind) (NL_HI(v) == (NL_HI_OBJECT | (uint32_t)(kind)))
#define nl_is_imm(v, sort) (NL_HI(v) == (NL_HI_IMMEDIATE | (uint32_t)(sort)))
#define nl_is_bool(v) nl_is_imm(v, IMM_BOOL)
#define nl_is_type(v) nl_is_imm(v, IMM_TYPE)
#define nl_is_native(v) nl_is_imm(v, IMM_NATIVE)
#define nl_is_short_str(v) ((NL_HI(v) & 0xFFFFFFF8u) == (NL_HI_IMMEDIATE | IMM_STR0))
#define nl_is_str(v) (nl_is_kind(v, KIND_STR) || nl_is_short_str(v))
#define nl_is_undefined(v) ((v) == NL_UNDEFINED)
#define nl_is_none(v) ((v) == NL_NONE)
/** int in Python's sense without bool: small or big. */
#define nl_is_integer(v) (nl_is_int(v) || nl_is_kind(v, KIND_BIGINT))
/** Kind of an object value; meaningless for others. */
#define nl_kind_of(v) (NL_HI(v) & NL_HI_SORTS)
#define nl_as_int(v) ((int32_t)NL_LO(v))
#define nl_both_int(a, b) ((NL_HI(a) & NL_HI(b)) == NL_HI_INT)

/** Hashes without Python and without a walk through other objects. */
#define nl_hashes_at_once(v) (!nl_is_object(v) || nl_is_kind(v, KIND_STR) || nl_is_kind(v, KIND_BYTES) || nl_is_kind(v, KIND_BIGINT))

static inline double nl_as_float(nl_value v) {
  double d;
  memcpy(&d, &v, sizeof d);
  return d;
}

static inline nl_value nl_from_float(double d) {
  nl_value v;
  memcpy(&v, &d, sizeof v);
  return v;
}

/** A float from bits that this VM did not compute (unpacked, read from an image): every NaN becomes the one NaN. */
static inline nl_value nl_from_foreign_float(double d) { return d == d ? nl_from_float(d) : NL_PACK(0x7FF80000u, 0); }
