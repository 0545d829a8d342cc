/* repr(float), and digits laid out as text. */
#include "float-text.h"
#include "float-digits.h"
#include "vm.h"

uint32_t nl_float_layout_room(const nl_float_layout *l) {
  int32_t before = l->exponent || l->point < 1 ? 1 : l->point, zeros = l->exponent || l->point > 0 ? 0 : -l->point;
  int32_t shown = l->shown > l->count ? l->shown : l->count;
  return (uint32_t)before + (uint32_t)zeros + (uint32_t)(shown > 0 ? shown : 0) + 8;
}

static char *write_exponent(char *p, char letter, int32_t exponent) {
  *p++ = letter;
  *p++ = exponent < 0 ? '-' : '+';
  if (exponent < 0) exponent = -exponent;
  if (exponent >= 100) *p++ = (char)('0' + exponent / 100);
  *p++ = (char)('0' + exponent / 10 % 10);
  *p++ = (char)('0' + exponent % 10);
  return p;
}

uint32_t nl_float_write(nl_float_layout *l, char *out) {
  char *p = out;
  int32_t exponent = l->point - 1, point = l->exponent ? 1 : l->point;
  int32_t shown = l->shown > point ? l->shown : point;
  for (int32_t i = point <= 0 ? point - 1 : 0; i < shown; i++) {
    if (i == point) *p++ = '.';
    *p++ = i >= 0 && i < l->count ? l->digits[i] : '0';
  }
  if (shown == point && l->keep_point) *p++ = '.';
  if (l->exponent) p = write_exponent(p, l->exponent, exponent);
  return (uint32_t)(p - out);
}

static uint32_t write_word(char *text, const char *word) {
  memcpy(text, word, 3);
  return 3;
}

uint32_t nl_float_repr(double d, char *text) {
  if (d != d) return write_word(text, "nan");
  uint32_t sign = (uint32_t)__builtin_signbit(d) ? 1 : 0;
  if (sign) {
    *text++ = '-';
    d = -d;
  }
  if (d > 1.7976931348623157e308) return sign + write_word(text, "inf");
  char digits[17];
  nl_float_layout l = {.digits = digits, .point = 1};
  if (d > 0) l.count = nl_float_shortest(d, digits, &l.point);
  if (l.point <= -4 || l.point > 16) l.exponent = 'e';
  l.shown = !l.exponent && l.point >= l.count ? l.point + 1 : l.count;
  return sign + nl_float_write(&l, text);
}
