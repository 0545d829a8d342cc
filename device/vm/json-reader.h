/* The reader of JSON: what json-read.c (documents, containers) and json-tokens.c (strings, numbers, errors) share. */
#pragma once
#include "numbers.h"
#include "text-methods.h"

typedef struct {
  nl_vm *vm;
  nl_slot *source;  /* str or bytes with the text, or NULL: `outside` */
  nl_text outside;
  uint32_t at;
  bool control; /* control characters may stand in strings */
  nl_slot *object_hook, *parse_float, *parse_int, *parse_constant, *pairs_hook; /* NULL: none */
} nl_json_reader;

static inline nl_text json_text(const nl_json_reader *r) { return r->source ? nl_view(r->vm, r->source) : r->outside; }
/** The next byte, 0 at the end (which no rule accepts). */
static inline uint8_t json_peek(const nl_json_reader *r) {
  nl_text text = json_text(r);
  return r->at < text.length ? (uint8_t)text.data[r->at] : 0;
}

/** cls(**options).method(subject), for dumps and loads with cls=. keys: names of the options, `values` their slots; missing
 *  ones are left out. extra: a dict of more, or undefined. */
bool nl_json_delegate(nl_vm *vm, nl_slot *cls, const uint16_t *keys, nl_slot *const *values, uint32_t count, nl_slot *extra, const char *method, nl_slot *subject, nl_slot *out);
/** Raises JSONDecodeError at byte `at`: "message: line 1 column 1 (char 0)", with its attributes. */
bool json_fail(nl_json_reader *r, const char *message, uint32_t at);
/** The string whose quote stands at r->at. */
bool json_read_str(nl_json_reader *r, nl_slot *out);
bool json_read_number(nl_json_reader *r, nl_slot *out);
/** NaN, Infinity, -Infinity: `word` has just been read. */
bool json_read_constant(nl_json_reader *r, const char *word, double value, nl_slot *out);
