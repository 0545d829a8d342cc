/* Every knob and limit of the VM. A build may define any of them before; the stress builds shrink them. */
#pragma once

/** Nested C calls (a native that calls Python that calls a native …): bounds the C stack. A board's is small; a server,
 *  a browser and Node.js have about a megabyte, of which one level takes up to 1 KB. */
#ifndef NL_C_DEPTH_MAX
#if defined(__x86_64__) || defined(__aarch64__) || defined(__wasm__)
#define NL_C_DEPTH_MAX 500
#else
#define NL_C_DEPTH_MAX 64
#endif
#endif

/** Python frames; CPython's default recursion limit. */
#ifndef NL_RECURSION_MAX
#define NL_RECURSION_MAX 1000
#endif

/** Entries up to which a dict or set is searched without an index. */
#ifndef NL_SMALL_DICT
#define NL_SMALL_DICT 8
#endif

/** Objects that wait to be scanned while marking; more than that costs another pass, never more memory. */
#ifndef NL_MARK_STACK
#define NL_MARK_STACK 24
#endif

/** Bytes for the text of any float. */
#define NL_FLOAT_TEXT 32

/** Digits of an int that int() and str() convert; CPython's default, for the same reason (quadratic time). */
#ifndef NL_INT_DIGITS_MAX
#define NL_INT_DIGITS_MAX 4300
#endif

/** Limbs of 32 bits that an int may have (a million bits): larger results raise MemoryError at once, since the time they
 *  would take grows with the square. */
#ifndef NL_INT_LIMBS_MAX
#define NL_INT_LIMBS_MAX 32768u
#endif

/** Bytes of new objects after which a large heap is collected before it is full: keeps the working set in the cache. */
#ifndef NL_COLLECT_MIN
#define NL_COLLECT_MIN (512u * 1024u)
#endif

/** Bytes that must be free for a VM to be made at all: room for a first frame and a first exception. */
#ifndef NL_MIN_FREE
#define NL_MIN_FREE 256u
#endif
