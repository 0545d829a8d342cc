/* Between the parts of the regular expression matcher: regex.c runs programs, regex-characters.c looks at single characters,
 * regex-places.c counts characters. */
#pragma once
#include "native.h"
#include "text.h"

enum { FLAG_BYTES = 1, FLAG_ASCII = 2 };
#define NOWHERE 0xFFFFFFFFu

typedef struct {
  nl_vm *vm;
  nl_slot *args, *buffer;
  const uint8_t *program, *text; /* these and words: dead after [gc], see refresh */
  uint32_t *words;
  uint32_t program_size, text_size, state_words, used, capacity;
  uint32_t pc, at, end, origin, steps;
  uint8_t mode, flags, groups;
} nl_regex;

/** Bytes of a set without items. */
enum { SET_BYTES = 20 };

static inline uint32_t u16(const uint8_t *at) { return at[0] | (uint32_t)at[1] << 8; }
static inline uint32_t u24(const uint8_t *at) { return u16(at) | (uint32_t)at[2] << 16; }

/** Bytes of a str or of what has a buffer; false for anything else. Dead after [gc]. */
bool nl_regex_text(const nl_vm *vm, const nl_slot *v, const uint8_t **data, uint32_t *size);
/** The character at the place, which moves behind it; NOWHERE at the end. */
uint32_t nl_regex_next(nl_regex *m);
/** Start of the character before a place above 0. */
uint32_t nl_regex_before(const nl_regex *m, uint32_t at);
bool nl_regex_is_word(const nl_regex *m, uint32_t c);
/** Whether two characters are the same but for case. */
bool nl_regex_same_folded(const nl_regex *m, uint32_t a, uint32_t b);
/** Whether a set (the instruction at op, checked to lie inside the program) has a character. */
bool nl_regex_in_set(const uint8_t *op, uint32_t c);
