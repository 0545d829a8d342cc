/* Properties and case of characters, read from the packed tables that scripts/unicode-tables.ts makes. */
#include "generated/unicode-tables.h"
#include "text.h"
#include "unicode.h"

#define NAMES (CHARACTER_NAME_START | CHARACTER_NAME)
static const uint16_t class_flags[] = {
    [UNICODE_UNPRINTABLE] = 0,
    [UNICODE_SPACE] = CHARACTER_SPACE,
    [UNICODE_OTHER] = CHARACTER_PRINTABLE,
    [UNICODE_ALPHA] = CHARACTER_PRINTABLE | CHARACTER_ALPHA | NAMES,
    [UNICODE_UPPER] = CHARACTER_PRINTABLE | CHARACTER_ALPHA | CHARACTER_UPPER | NAMES,
    [UNICODE_LOWER] = CHARACTER_PRINTABLE | CHARACTER_ALPHA | CHARACTER_LOWER | NAMES,
    [UNICODE_TITLE] = CHARACTER_PRINTABLE | CHARACTER_ALPHA | CHARACTER_TITLE | NAMES,
    [UNICODE_DECIMAL] = CHARACTER_PRINTABLE | CHARACTER_DECIMAL | CHARACTER_DIGIT | CHARACTER_NUMERIC | CHARACTER_NAME,
    [UNICODE_DIGIT] = CHARACTER_PRINTABLE | CHARACTER_DIGIT | CHARACTER_NUMERIC,
    [UNICODE_NUMERIC] = CHARACTER_PRINTABLE | CHARACTER_NUMERIC,
    [UNICODE_ALTERNATING] = 0, /* resolved to UPPER or LOWER */
    [UNICODE_LOWER_SYMBOL] = CHARACTER_PRINTABLE | CHARACTER_LOWER,
    [UNICODE_UPPER_SYMBOL] = CHARACTER_PRINTABLE | CHARACTER_UPPER,
    [UNICODE_UPPER_NUMERIC] = CHARACTER_PRINTABLE | CHARACTER_UPPER | CHARACTER_NUMERIC | NAMES,
    [UNICODE_LOWER_NUMERIC] = CHARACTER_PRINTABLE | CHARACTER_LOWER | CHARACTER_NUMERIC | NAMES,
};

static uint32_t read_varint(const uint8_t **at) {
  uint32_t value = 0, shift = 0;
  for (;; shift += 7) {
    uint8_t byte = *(*at)++;
    value |= (uint32_t)(byte & 127u) << shift;
    if (byte < 128) return value;
  }
}

static uint32_t ascii_class(uint32_t c) {
  if ((c | 32) >= 'a' && (c | 32) <= 'z') return c & 32 ? UNICODE_LOWER : UNICODE_UPPER;
  if (c >= '0' && c <= '9') return UNICODE_DECIMAL;
  if (c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31)) return UNICODE_SPACE;
  return c < 32 || c == 127 ? UNICODE_UNPRINTABLE : UNICODE_OTHER;
}

/** Class of a code point, and its place in its run. */
static uint32_t class_of(uint32_t c, uint32_t *place) {
  *place = c - '0';
  if (c < 128) return ascii_class(c);
  uint32_t start = 128;
  for (const uint8_t *at = unicode_runs; at < unicode_runs + sizeof unicode_runs;) {
    uint32_t kind = *at >> 4, length = *at++ & 15u;
    if (length == 15) length += read_varint(&at);
    *place = c - start;
    if (*place < length) return kind != UNICODE_ALTERNATING ? kind : *place & 1 ? UNICODE_LOWER : UNICODE_UPPER;
    start += length;
  }
  return UNICODE_UNPRINTABLE;
}

uint32_t nl_character_classes(uint32_t c) {
  uint32_t place, flags = class_flags[class_of(c, &place)];
  if (c == ' ') return CHARACTER_SPACE | CHARACTER_PRINTABLE;
  return c == '_' ? flags | NAMES : flags;
}

int nl_decimal_value(uint32_t c) {
  uint32_t place;
  return class_of(c, &place) == UNICODE_DECIMAL ? (int)(place % 10) : -1;
}

/** The rule of a table that holds c (back: whose images hold c), applied; c itself when there is none. */
static uint32_t apply(const uint8_t *at, const uint8_t *end, uint32_t c, bool back) {
  for (uint32_t start = 0; at < end;) {
    start += read_varint(&at);
    uint32_t shape = read_varint(&at), zigzag = read_varint(&at);
    uint32_t delta = zigzag & 1 ? ~(zigzag >> 1) : zigzag >> 1, stride = (shape & 1) + 1;
    uint32_t place = c - (back ? start + delta : start);
    if (place <= (shape >> 1) * stride && place % stride == 0) return back ? c - delta : c + delta;
  }
  return c;
}

uint32_t nl_character_lower(uint32_t c) {
  if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return apply(unicode_lower, unicode_lower + sizeof unicode_lower, c, false);
}

uint32_t nl_character_upper(uint32_t c) {
  if (c < 128) return c >= 'a' && c <= 'z' ? c - 32 : c;
  uint32_t other = apply(unicode_upper, unicode_upper + sizeof unicode_upper, c, false);
  return other != c ? other : apply(unicode_lower, unicode_lower + sizeof unicode_lower, c, true);
}
