/* Single characters of a subject: decoding, classes, case, sets. Without the ASCII flag classes and case are those of Unicode. */
#include "regex.h"
#include "unicode.h"

uint32_t nl_regex_next(nl_regex *m) {
  if (m->at >= m->end) return NOWHERE;
  uint32_t c = m->text[m->at], size = 1;
  if (c >= 0x80 && !(m->flags & FLAG_BYTES)) c = nl_utf8_decode((const char *)m->text + m->at, &size);
  m->at += size;
  return c;
}

uint32_t nl_regex_before(const nl_regex *m, uint32_t at) {
  at--;
  if (!(m->flags & FLAG_BYTES))
    while (at > 0 && (m->text[at] & 0xC0) == 0x80) at--;
  return at;
}

enum { WORD_CLASSES = CHARACTER_ALPHA | CHARACTER_DECIMAL | CHARACTER_DIGIT | CHARACTER_NUMERIC };

bool nl_regex_is_word(const nl_regex *m, uint32_t c) {
  if (c == '_') return true;
  if (c < 0x80) return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
  return !(m->flags & (FLAG_BYTES | FLAG_ASCII)) && (nl_character_classes(c) & WORD_CLASSES) != 0;
}

bool nl_regex_same_folded(const nl_regex *m, uint32_t a, uint32_t b) {
  if (a == b) return true;
  if (m->flags & (FLAG_BYTES | FLAG_ASCII)) return a < 0x80 && b < 0x80 && (a | 32) == (b | 32) && (a | 32) >= 'a' && (a | 32) <= 'z';
  return nl_character_lower(a) == nl_character_lower(b) || nl_character_upper(a) == nl_character_upper(b);
}

enum { ITEM_RANGE, ITEM_DIGIT, ITEM_SPACE, ITEM_WORD, ITEM_NOT = 4, ITEM_BYTES = 7 };

/* An item of a class is there only where its set is one of Unicode, whatever the flags of the whole say. */
static bool in_item(const uint8_t *item, uint32_t c) {
  if (item[0] == ITEM_RANGE) return c >= u24(item + 1) && c <= u24(item + 4);
  uint32_t classes = nl_character_classes(c);
  bool is = (item[0] & 3) == ITEM_WORD    ? (classes & WORD_CLASSES) != 0
            : (item[0] & 3) == ITEM_DIGIT ? (classes & CHARACTER_DECIMAL) != 0
                                          : (classes & CHARACTER_SPACE) != 0;
  return is != ((item[0] & ITEM_NOT) != 0);
}

/* set: opcode, size u16 of all, flags (1: negated, 2: without case), a bit for each ASCII character, items for the others */
static bool in_items(const uint8_t *op, uint32_t c) {
  if (c < 0x80) return op[4 + c / 8] >> (c % 8) & 1;
  for (uint32_t i = SET_BYTES, size = u16(op + 1); i + ITEM_BYTES <= size; i += ITEM_BYTES)
    if (in_item(op + i, c)) return true;
  return false;
}

bool nl_regex_in_set(const uint8_t *op, uint32_t c) {
  bool is = in_items(op, c);
  if (!is && op[3] & 2 && c >= 0x80) {
    uint32_t upper = nl_character_upper(c);
    is = in_items(op, nl_character_lower(c)) || in_items(op, upper) || in_items(op, nl_character_lower(upper));
  }
  return is != ((op[3] & 1) != 0);
}
