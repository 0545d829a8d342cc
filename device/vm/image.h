/* The image: what a device runs. docs/image-format.md describes it; src/bytecode/image.ts writes it; image.c checks it.
 *
 * [header | tables: code words, handlers, lines, modules, symbols, specials | objects | starts | initial heap]
 * Everything but the initial heap is immutable and used in place. All numbers are little-endian, every offset is a
 * multiple of 4 (line tables: of 1), and so is the size. References inside are offsets from the start of the image with
 * bit 31 set; references in the initial heap to other objects there are heap offsets, valid where the VM puts it:
 * nl_vm_init copies the section to NL_STATIC_START, so the first object there is at NL_STATIC_START.
 *
 * `starts` lets a device check references and jump targets without RAM: one bit for every word of the image (word w is
 * bit w & 7 of byte w >> 3). In the object area and the initial heap it is set exactly where an object starts, in the
 * code words of a CODE object exactly where an instruction starts (not on extension words). Code words therefore lie in
 * the tables, never inside an object. Other bits mean nothing. The objects come after the tables so that a snapshot can
 * append more of them without moving anything.
 *
 * What nl_image_check does not promise, so that the interpreter checks it: what a *register* holds. CELLGET may meet a
 * register that is no cell, LISTAPPEND one that is no list, RANGENEXT three values that are no ints, LOADFREE a function
 * without that many cells, and any instruction an undefined value. A kind test on the value is enough, no object of a
 * wrong shape exists.
 */
#pragma once
#include "vm.h"

#define NL_IMAGE_MAGIC 0x4D494C4Eu /* "NLIM" */
/** Where the initial heap lies in a VM, on every machine; the VM's own state fits below it. */
#define NL_STATIC_START 384u
#define NL_NO_INDEX 0xFFFFFFFFu
#define NL_FLAG_SNAPSHOT 1u
#define NL_FLAG_NO_LINES 2u

typedef struct nl_image_header {
  uint32_t magic;
  uint16_t abi_version; /* NL_ABI_FINGERPRINT */
  uint16_t flags;         /* bit 0: has a snapshot (modules are initialised); bit 1: has no line tables */
  uint32_t size;          /* of the whole image, bytes */
  uint32_t checksum;      /* CRC-32 (zlib's) of everything after this field */
  uint32_t objects;       /* offset of the first object of the image */
  uint32_t objects_end;   /* offset after the last */
  uint32_t starts;        /* offset: uint8_t[(size / 4 + 7) / 8], see above; between objects_end and heap */
  nl_ref names;           /* TUPLE of str: names used by attribute instructions, each once */
  uint32_t name_symbols;  /* offset: uint16_t per name, its symbol or SYM_NONE */
  uint32_t specials;      /* offset: uint16_t[SYM_SPECIAL_COUNT], index in names or 0xFFFF */
  nl_ref global_names;    /* TUPLE of str, one per global */
  uint32_t modules;       /* offset: nl_image_module[module_count] */
  uint32_t module_count;  /* module 0 is the main one */
  uint32_t handler;       /* index of the global that holds the handler, NL_NO_INDEX for a plain program */
  uint32_t heap;          /* offset of the initial heap; = size when there is none */
  uint32_t heap_size;     /* bytes */
  nl_ref globals;         /* initial globals: heap reference of an ARRAY, or 0: all undefined */
  nl_ref initialized;     /* heap reference of the module states' ARRAY, or 0 */
} nl_image_header;

static inline const nl_image_header *nl_header(const nl_vm *vm) { return (const nl_image_header *)(const void *)vm->image; }

typedef struct {
  nl_slot name;      /* "pkg.mod" */
  nl_slot file_name; /* for tracebacks, "pkg/mod.py" */
  nl_ref init;       /* CODE of the top level, or 0 */
  uint32_t first_global, global_count; /* its globals in the image's globals */
} nl_image_module;
