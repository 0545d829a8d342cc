/* Text and bytes: what protocols.c and the loop call for str, bytes and bytearray.
 *
 * Conventions of this header and of containers.h
 * - Everything that returns bool may allocate ([gc]) and returns false with an exception pending. Operands are stack slots;
 *   `out` may be any slot, an operand too.
 * - The operand named after the kind (`str`, `list`, …) has that kind: the caller dispatched on it. An instance of a class
 *   that derives from a built-in type has been replaced by the value inside (nl_unwrap). The same holds for args[0] of
 *   every native method: the call sequence has checked and unwrapped the receiver.
 */
#pragma once
#include "vm.h"

/** The built-in value inside an instance of a class that derives from a built-in type; any other value itself. */
static inline nl_value nl_unwrap(const nl_vm *vm, nl_value v) {
  if (!nl_is_kind(v, KIND_INSTANCE)) return v;
  nl_value inner = ((const nl_instance *)nl_obj(vm, v))->native;
  return nl_is_undefined(inner) || nl_is_imm(inner, IMM_IDENTITY) ? v : inner;
}

/** Hash of a text, as stored in str objects: FNV-1a, 31 bits, never 0. The image writer (src/bytecode/text.ts) computes the
 *  same, and the verifier checks it. */
uint32_t nl_text_hash(const char *data, uint32_t length);
bool nl_text_is_ascii(const char *data, uint32_t length);

/* ---- str ---- */
/** Order of two str values, -1, 0, 1: bytes of UTF-8 order as code points do. No [gc]. */
int nl_str_compare(const nl_vm *vm, const nl_slot *a, const nl_slot *b);
/** The character at byte *position, which then steps past it; undefined at the end. One character is always immediate: no [gc]. */
nl_value nl_str_next(const nl_vm *vm, const nl_slot *str, uint32_t *position);
/** The character that ends before byte *position, which then steps to its start (from the length down); undefined at 0. No [gc]. */
nl_value nl_str_previous(const nl_vm *vm, const nl_slot *str, uint32_t *position);
nl_value nl_str_from_code_point(uint32_t code_point); /* no [gc] */
/** str[key]: an int or a slice. */
bool nl_str_getitem(nl_vm *vm, nl_slot *str, nl_slot *key, nl_slot *out);
/** item in str. TypeError unless item is a str. */
bool nl_str_contains(nl_vm *vm, nl_slot *str, nl_slot *item, bool *out);
/** str + other. TypeError unless other is a str. */
bool nl_str_concat(nl_vm *vm, nl_slot *str, nl_slot *other, nl_slot *out);
/** str * count (the caller has found out which operand is which). TypeError unless count is an index. */
bool nl_str_repeat(nl_vm *vm, nl_slot *str, nl_slot *count, nl_slot *out);
/** repr of str; ascii: as ascii() does. */
bool nl_str_repr(nl_vm *vm, nl_slot *str, bool ascii, nl_slot *out);
/** str(bytes, encoding, errors); undefined arguments stand for the defaults. */
bool nl_bytes_decode(nl_vm *vm, nl_slot *bytes, nl_slot *encoding, nl_slot *errors, nl_slot *out);
bool nl_str_encode(nl_vm *vm, nl_slot *str, nl_slot *encoding, nl_slot *errors, nl_slot *out);

/* ---- bytes and bytearray (`bytes` is either) ---- */
bool nl_is_bytes_like(nl_value v);
/** Those, and a memoryview whose bytes lie side by side: what serves as bytes. No [gc]. */
bool nl_is_buffer(const nl_vm *vm, nl_value v);
/** No [gc]; b must be bytes-like too. */
int nl_bytes_compare(const nl_vm *vm, const nl_slot *bytes, const nl_slot *other);
uint32_t nl_bytes_hash(const nl_vm *vm, const nl_slot *bytes);
bool nl_bytes_getitem(nl_vm *vm, nl_slot *bytes, nl_slot *key, nl_slot *out);
bool nl_bytes_contains(nl_vm *vm, nl_slot *bytes, nl_slot *item, bool *out);
bool nl_bytes_concat(nl_vm *vm, nl_slot *bytes, nl_slot *other, nl_slot *out);
bool nl_bytes_repeat(nl_vm *vm, nl_slot *bytes, nl_slot *count, nl_slot *out);
bool nl_bytes_repr(nl_vm *vm, nl_slot *bytes, nl_slot *out);
/** Replaces bytes by a bytearray of them. */
bool nl_bytearray_of(nl_vm *vm, nl_slot *bytes);
nl_value nl_bytearray_new(nl_vm *vm, uint32_t length); /* zeros; undefined on MemoryError */
bool nl_bytearray_setitem(nl_vm *vm, nl_slot *bytearray, nl_slot *key, nl_slot *value);
bool nl_bytearray_delitem(nl_vm *vm, nl_slot *bytearray, nl_slot *key);
/** bytearray += other, in place. */
bool nl_bytearray_extend(nl_vm *vm, nl_slot *bytearray, nl_slot *other);
/** bytearray *= count, in place. */
bool nl_bytearray_repeat_inplace(nl_vm *vm, nl_slot *bytearray, nl_slot *count);

/* ---- builder (see vm.h) ---- */
/** Room for `length` more bytes: their address, counted as added; NULL with MemoryError pending. Dead after [gc]. */
char *nl_builder_room(nl_builder *builder, uint32_t length);
bool nl_builder_char(nl_builder *builder, char c);
/** Adds bytes [start, start + length) of a str or bytes value. */
bool nl_builder_add_part(nl_builder *builder, nl_slot *source, uint32_t start, uint32_t length);
bool nl_builder_add_code_point(nl_builder *builder, uint32_t code_point);
/** What has been built so far. Dead after [gc]. */
nl_text nl_builder_text(const nl_builder *builder);
/** The end as bytes instead of str; also releases. */
bool nl_builder_finish_bytes(nl_builder *builder, nl_slot *out);

/* ---- Unicode ---- */
/** Decodes the character at text (valid UTF-8, length > 0); *size: its bytes. */
uint32_t nl_utf8_decode(const char *text, uint32_t *size);
/** Encodes a code point; returns 1..4. */
uint32_t nl_utf8_encode(uint32_t code_point, char *out);
/** Properties of a code point, bits of nl_character_class. */
uint32_t nl_character_classes(uint32_t code_point);
enum nl_character_class {
  CHARACTER_ALPHA = 1,
  CHARACTER_UPPER = 2,
  CHARACTER_LOWER = 4,
  CHARACTER_TITLE = 8,
  CHARACTER_DECIMAL = 16,
  CHARACTER_DIGIT = 32,
  CHARACTER_NUMERIC = 64,
  CHARACTER_SPACE = 128,
  CHARACTER_PRINTABLE = 256,
  CHARACTER_NAME_START = 512, /* may start an identifier */
  CHARACTER_NAME = 1024       /* may stand in one */
};
/** Value 0..9 of a decimal digit of any script (for int() and float()); -1: none. */
int nl_decimal_value(uint32_t code_point);

/* ---- JSON ---- */
/** Reads a JSON document that lies outside the heap, as json.loads does. JSONDecodeError, RecursionError, MemoryError. */
bool nl_json_read(nl_vm *vm, const char *text, size_t length, nl_slot *out);
/** Adds a handler's result as json.dumps(value, ensure_ascii=False) of AWS's runtime writes it. nl_builder_text has it: no str is made. */
bool nl_json_write_result(nl_builder *builder, nl_slot *value);
/** Adds a text as a JSON string, quoted and escaped; also for the host's error reports. */
bool nl_json_write_str(nl_builder *builder, nl_slot *str, bool ensure_ascii);
