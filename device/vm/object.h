/* How objects lie in memory, the same on every machine: little-endian, 4-byte aligned, no pointers.
 *
 * Every object starts with one header word:
 *
 *    31                        8 7 6 5      0
 *   +---------------------------+---+--------+
 *   |  size in words, header in | f |  kind  |     f: two flag bits with a meaning per kind
 *   +---------------------------+---+--------+
 *
 * followed by reference words (the collector follows and updates them), raw words, then value slots; how many of the
 * first two a kind has stands in one table (heap.c, kind_shapes), so the collector needs no code per kind.
 * Invariant: an object in the image refers to objects in the image only.
 */
#pragma once
#include "value.h"

typedef uint32_t nl_ref; /* offset from the VM's base; bit 31: offset from the image's start; 0: none */
#define NL_IN_IMAGE 0x80000000u

#define NL_HEADER(kind, flags, words) ((uint32_t)(kind) | ((uint32_t)(flags) << 6) | ((uint32_t)(words) << 8))
#define NL_HEADER_KIND(h) ((h)&63u)
#define NL_HEADER_FLAGS(h) (((h) >> 6) & 3u)
#define NL_HEADER_WORDS(h) ((h) >> 8)
#define NL_MAX_OBJECT_WORDS 0xFFFFFFu /* 64 MiB */

/* str of 5 bytes or more: UTF-8 (lone surrogates as three bytes); up to 4 bytes it is an immediate value, always.
 * flags: unused tail bytes of the last word. hash_ascii: bit 31 ASCII only, bits 0..30 hash, never 0 once known. */
typedef struct {
  uint32_t header;
  uint32_t hash_ascii;
  uint8_t data[];
} nl_str;

/* bytes. flags: unused tail bytes. */
typedef struct {
  uint32_t header;
  uint8_t data[];
} nl_bytes;

/* int beyond 32 bits. flags bit 0: negative. Limbs of 32 bits, least first, the last not 0, and never a value that fits 32 bits. */
typedef struct {
  uint32_t header;
  uint32_t limbs[];
} nl_bigint;

typedef struct {
  uint32_t header;
  nl_slot items[];
} nl_tuple; /* also KIND_ARRAY */

typedef struct {
  uint32_t header;
  nl_slot start, stop, step; /* range: ints; slice: anything */
} nl_range;

typedef struct {
  uint32_t header;
  nl_ref items; /* KIND_ARRAY or 0; slots from length on hold NL_UNDEFINED */
  uint32_t length;
} nl_list;

typedef struct {
  uint32_t header;
  nl_ref data; /* KIND_RAW or 0 */
  uint32_t length;
} nl_bytearray;

/* dict: (key, value) pairs in insertion order, and an index of entry numbers by hash once there are more than 8; a removed
 * entry has the key NL_UNDEFINED. set, frozenset: items, and an index always; see set-table.c. */
typedef struct {
  uint32_t header;
  nl_ref entries; /* KIND_ARRAY or 0 */
  nl_ref index;   /* KIND_RAW or 0 */
  uint32_t used;  /* entries in the array, removed ones included */
  uint32_t live;  /* entries that are there */
  uint32_t finger; /* set: cell from which pop() looks on */
} nl_dict;

/* keys, values, items view. flags: 0 keys, 1 values, 2 items */
typedef struct {
  uint32_t header;
  nl_ref dict;
} nl_dictview;

typedef struct {
  uint32_t header;
  nl_slot content;
} nl_cell;

typedef struct {
  uint32_t header;
  nl_slot function, self;
} nl_method; /* bound method: function is a FUNCTION or a native */

/* A function in the image has no closure and constant defaults only. */
typedef struct {
  uint32_t header;
  nl_ref code;
  nl_ref defaults;   /* tuple of the last parameters' defaults, or 0 */
  nl_ref kwdefaults; /* tuple, one per keyword-only parameter, undefined where required, or 0 */
  nl_ref closure;    /* tuple of cells, or 0 */
  nl_ref attributes; /* dict, or 0 */
} nl_function;

enum { CODE_VARARGS = 1, CODE_VARKW = 2, CODE_GENERATOR = 4, CODE_COROUTINE = 8, CODE_DOCSTRING = 16 /* the first constant */ };

/* Code, in the image only. Registers at entry: positional parameters, keyword-only ones, *args, **kwargs. */
typedef struct {
  uint32_t header;
  nl_ref constants; /* tuple */
  nl_ref words;     /* instructions: offset in the image, bit 31 set */
  uint32_t word_count;
  nl_ref handlers; /* nl_handler[handler_count] in the image; inner ones first */
  uint32_t handler_count;
  nl_ref lines; /* pairs of bytes: words since the last pair, signed line difference */
  uint32_t line_bytes;
  uint8_t register_count, parameter_count /* positional */, positional_only_count, keyword_only_count;
  uint16_t flags, module; /* module: index in the image's module table, for the file name */
  uint32_t first_line;
  nl_slot name, qualname;
  nl_slot parameters[]; /* names: positional, keyword-only, *args, **kwargs */
} nl_code;

/* While pc is in [start, end) an exception jumps to target with itself in register reg. Word numbers. */
typedef struct {
  uint32_t start, end, target, reg;
} nl_handler;

/* Class. Instances share one list of attribute names (layout), so an instance is a row of values. */
typedef struct {
  uint32_t header;
  nl_ref dict;   /* dict of attributes by name */
  nl_ref layout; /* list of attribute names, in order of first assignment by any instance */
  nl_slot name;
  nl_slot mro; /* tuple: this class, …, last the built-in types (NL_TYPE values), object last */
  nl_slot native_base; /* NL_TYPE of the first built-in base: TYPE_object, an exception, or a container */
  nl_slot meta;        /* its type: NL_TYPE(TYPE_type), or the CLASS that made it */
} nl_class;

/* Instance of a user's class. `attributes` is a KIND_ARRAY by class layout (undefined: not set), or a dict after
 * `__dict__` was asked for. `native` holds the value inside where the class derives from a built-in type; elsewhere an
 * IMM_IDENTITY with a number, once the instance was hashed: objects move, so an address is no identity. */
typedef struct {
  uint32_t header;
  nl_ref cls; /* KIND_CLASS; 0: made by object() */
  nl_ref attributes;
  nl_slot native;
} nl_instance;

/* Exception of a built-in class or of a user's class. flags bit 0: __suppress_context__ */
typedef struct {
  uint32_t header;
  nl_ref attributes; /* KIND_ARRAY/dict as in an instance, or 0 */
  nl_ref traceback;  /* KIND_TRACEBACK or 0: outermost frame first */
  nl_slot type;      /* NL_TYPE or a CLASS */
  nl_slot args;      /* tuple */
  nl_slot cause, context;
} nl_exception;

typedef struct {
  uint32_t header;
  nl_ref next; /* the caller's entry */
  nl_ref code;
  uint32_t line;
  uint32_t repeated; /* how often the same line came before, in a recursion */
} nl_traceback;

enum { GENERATOR_NEW, GENERATOR_SUSPENDED, GENERATOR_RUNNING, GENERATOR_DONE };
/* flags: state. Registers are moved to the stack while it runs. coroutine: code has CODE_COROUTINE. */
typedef struct {
  uint32_t header;
  nl_ref function;
  uint32_t pc;
  uint32_t resume_register; /* receives the value sent */
  nl_slot handling;         /* exception being handled inside */
  nl_slot registers[];
} nl_generator;

enum nl_iterator_sort {
  ITER_SEQUENCE, /* tuple, list, str, bytes, bytearray, range: source, position */
  ITER_DICT,     /* keys, values, items (position = entry); length holds the dict's version */
  ITER_SET,
  ITER_RANGE, /* start/stop/step in state */
  ITER_REVERSED,
  ITER_ENUMERATE, /* source is an iterator, extra is the count */
  ITER_ZIP,       /* source is a tuple of iterators; position bit 0: strict */
  ITER_MAP,       /* source is a tuple of iterators, extra the function */
  ITER_FILTER,    /* source is an iterator, extra the function */
  ITER_CALL,      /* iter(callable, sentinel): source, extra */
  ITER_GETITEM,   /* old protocol: source[position] */
  ITER_ASEND      /* what asend() and its like of an async generator return; see async-generators.c */
};
typedef struct {
  uint32_t header;
  uint32_t sort; /* nl_iterator_sort */
  uint32_t position;
  uint32_t length;
  nl_slot source; /* undefined once exhausted */
  nl_slot extra;
} nl_iterator;

typedef struct {
  uint32_t header;
  uint32_t index; /* in the image's module table */
  nl_slot name;
} nl_module;

typedef struct {
  uint32_t header;
  nl_slot get, set, del, doc;
} nl_property;

typedef struct {
  uint32_t header;
  nl_slot function;
} nl_wrapper; /* staticmethod, classmethod */

typedef struct {
  uint32_t header;
  nl_slot cls, self;
} nl_super;

/* Items of one number format in the bytes of another object. format: a letter of struct, bit 8: read-only. */
typedef struct {
  uint32_t header;
  int32_t start, stride; /* bytes */
  uint32_t count, format;
  nl_slot base; /* bytes or bytearray; None once released */
} nl_memoryview;
/* `list[int]`: origin list, args (int,). `int | None`: origin undefined, args the parts. */
typedef struct {
  uint32_t header;
  nl_slot origin, args;
} nl_alias;
