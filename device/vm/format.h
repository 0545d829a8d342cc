/* The format-spec language and its cousins: what format(), str.format and % share. */
#pragma once
#include "numbers.h"

/** What a spec asks for. */
typedef struct {
  uint32_t fill, type; /* code points; type 0: none given */
  int32_t width, precision; /* -1: not given */
  char align;               /* '<', '>', '^', '=' */
  char sign;                /* '+', ' ', '-', or 0 */
  char group;               /* ',', '_', or 0 */
  bool alternate, no_negative_zero;
} nl_format_spec;

/** Reads the spec of `value` (named in messages). align: the default; type: the default. */
bool nl_format_spec_read(nl_vm *vm, nl_slot *spec, nl_slot *value, char align, uint32_t type, nl_format_spec *out);
#define NL_HEX_TEXT 9
/** Lowercase digits of n, at the end of `room` (NL_HEX_TEXT bytes). */
const char *nl_hex_text(uint32_t n, char *room);
/** ValueError "Unknown format code …"; returns false. */
bool nl_unknown_format_code(nl_vm *vm, uint32_t type, nl_slot *value);

/** [gc] ascii(v) */

/** A number ready to be laid out: head (sign, prefix), then body, whose first `integer` bytes are grouped and zero-filled. */
typedef struct {
  char head[3];
  uint8_t head_length;
  uint32_t integer, columns; /* columns: of the body, one a byte but for type c */
  int32_t minimum;           /* digits of the integer part */
  nl_scratch body;
} nl_number_text;
bool nl_number_lay_out(nl_builder *builder, const nl_format_spec *spec, nl_number_text *number);
/** Bytes [0, length) of a str, padded to the spec's width, which counts code points (`columns` of them are the text's). */
bool nl_text_lay_out(nl_builder *builder, const nl_format_spec *spec, nl_slot *text, uint32_t length, uint32_t columns);
/** Length in bytes of a str cut to `precision` code points (-1: all); *columns: its code points. No [gc]. */
uint32_t nl_text_cut(const nl_vm *vm, nl_slot *text, int32_t precision, uint32_t *columns);

/** An int by type d, b, o, x, X; digits: at least that many. Uses a stack slot: the caller releases. */
bool nl_int_lay_out(nl_builder *builder, const nl_format_spec *spec, nl_slot *v, int32_t digits);
/** A float by type e, E, f, F, g, G, n, %, or 0 for repr's way. Uses a stack slot: the caller releases. */
bool nl_float_lay_out(nl_builder *builder, const nl_format_spec *spec, double d);
