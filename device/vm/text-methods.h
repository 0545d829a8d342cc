/* What the methods of str, bytes and bytearray share. UTF-8 can be searched, split and joined byte by byte, so one
 * function serves all three; only what counts characters asks for the kind.
 */
#pragma once
#include "operands.h"

#define TEXT_NOT_FOUND UINT32_MAX

/** Bytes of a str, bytes or bytearray. Dead after [gc]. */
nl_text nl_view(const nl_vm *vm, const nl_slot *v);
/** True when a character is a byte: bytes, bytearray, ASCII str. */
bool nl_is_single_byte(const nl_vm *vm, const nl_slot *v);
/** Length in characters. */
uint32_t nl_view_length(const nl_vm *vm, const nl_slot *v);
/** Byte offset of character number `index` (the end for one beyond it). */
uint32_t nl_view_offset(const nl_vm *vm, const nl_slot *v, uint32_t index);
/** [gc] Bytes [start, start + length) as a value of source's kind. */
bool nl_piece(nl_vm *vm, nl_slot *source, uint32_t start, uint32_t length, nl_slot *out);
/** [gc] What a method gives that has nothing to change: the text itself, of a bytearray a copy. */
bool nl_same_text(nl_vm *vm, nl_slot *source, nl_slot *out);
/** First place of needle in [start, end) of text, TEXT_NOT_FOUND when there is none. */
uint32_t nl_find_text(nl_text text, uint32_t start, uint32_t end, nl_text needle);
uint32_t nl_find_text_last(nl_text text, uint32_t start, uint32_t end, nl_text needle);
/** Unwraps an argument that must be of self's sort: a str by str_error (a format with %t), bytes-like otherwise. */
bool nl_want_text(nl_vm *vm, const nl_slot *self, nl_slot *v, const char *str_error);
/** Bytes of the white space character at text[at], 0 when there is none. */
uint32_t nl_space_at(nl_text text, uint32_t at, bool is_str);
/** Start of the character that ends before text[at]. */
uint32_t nl_character_before(nl_text text, uint32_t at, bool is_str);
/** Ends a builder as a value of self's kind. */
bool nl_builder_finish_like(nl_builder *builder, const nl_slot *self, nl_slot *out);
/** An int in range(256). TypeError or ValueError "byte must be in range(0, 256)". */
bool nl_byte_value(nl_vm *vm, nl_slot *v, uint8_t *out);
/** \xhh, \uhhhh or \Uhhhhhhhh of a code point; out needs 10 bytes. Returns the length. */
uint32_t nl_escape_code_point(uint32_t code_point, char *out);
