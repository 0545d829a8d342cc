/* Reads format specs: [[fill]align][sign][z][#][0][width][grouping][.precision][type] */
#include "format.h"

typedef struct {
  const char *text;
  uint32_t at, length;
} reader;

/** The next character if it is one of `set`, and steps past it; 0 otherwise. */
static char take(reader *r, const char *set) {
  for (; r->at < r->length && *set; set++)
    if (r->text[r->at] == *set) return r->text[r->at++];
  return 0;
}

/** Reads digits, -1 when there are none; false when they make more than 64 bits. */
static bool take_number(reader *r, int32_t *out) {
  uint64_t n = 0;
  uint32_t start = r->at;
  for (; r->at < r->length && r->text[r->at] >= '0' && r->text[r->at] <= '9'; r->at++) {
    uint32_t digit = (uint32_t)(r->text[r->at] - '0');
    if (n > ((uint64_t)INT64_MAX - digit) / 10) return false;
    n = n * 10 + digit;
  }
  *out = r->at == start ? -1 : n > INT32_MAX ? INT32_MAX : (int32_t)n;
  return true;
}

static void take_align(reader *r, nl_format_spec *spec, bool *fill, bool *align) {
  uint32_t size = 0;
  if (r->length) {
    uint32_t c = nl_utf8_decode(r->text, &size);
    r->at = size;
    char found = take(r, "<>=^");
    *fill = found != 0;
    if (*fill) spec->fill = c;
    if (!found) {
      r->at = 0;
      found = take(r, "<>=^");
    }
    *align = found != 0;
    if (found) spec->align = found;
  }
}

const char *nl_hex_text(uint32_t n, char *room) {
  char *p = room + NL_HEX_TEXT - 1;
  *p = 0;
  for (; n; n >>= 4) *--p = "0123456789abcdef"[n & 15];
  return p;
}

bool nl_unknown_format_code(nl_vm *vm, uint32_t type, nl_slot *value) {
  char hex[NL_HEX_TEXT];
  if (type > 32 && type < 128) return nl_raise(vm, TYPE_ValueError, "Unknown format code '%c' for object of type '%t'", (int)type, value);
  return nl_raise(vm, TYPE_ValueError, "Unknown format code '\\x%s' for object of type '%t'", nl_hex_text(type, hex), value);
}

static bool check_grouping(nl_vm *vm, const nl_format_spec *spec) {
  uint32_t type = spec->type;
  if (!type || (type < 128 && strchr("defgEG%F", (int)type))) return true;
  if (spec->group == '_' && type < 128 && strchr("boxX", (int)type)) return true;
  if (type > 32 && type < 128) return nl_raise(vm, TYPE_ValueError, "Cannot specify '%c' with '%c'.", spec->group, (int)type);
  char hex[NL_HEX_TEXT];
  return nl_raise(vm, TYPE_ValueError, "Cannot specify '%c' with '\\x%s'.", spec->group, nl_hex_text(type, hex));
}

static bool value_error(nl_vm *vm, const char *text) { return nl_raise(vm, TYPE_ValueError, text); }

bool nl_format_spec_read(nl_vm *vm, nl_slot *spec, nl_slot *value, char align, uint32_t type, nl_format_spec *out) {
  nl_text text = nl_str_text(vm, spec);
  reader r = {.text = text.data, .length = text.length};
  bool fill_given = false, align_given = false;
  *out = (nl_format_spec){.fill = ' ', .type = type, .align = align, .width = -1, .precision = -1};
  take_align(&r, out, &fill_given, &align_given);
  out->sign = take(&r, "+- ");
  out->no_negative_zero = take(&r, "z") != 0;
  out->alternate = take(&r, "#") != 0;
  if (!fill_given && take(&r, "0")) {
    out->fill = '0';
    if (!align_given && align == '>') out->align = '=';
  }
  if (!take_number(&r, &out->width)) return value_error(vm, "Too many decimal digits in format string");
  char comma = take(&r, ","), underscore = take(&r, "_"), second_comma = underscore ? take(&r, ",") : 0;
  if ((comma && underscore) || second_comma) return value_error(vm, "Cannot specify both ',' and '_'.");
  out->group = comma ? comma : underscore;
  if (take(&r, ".")) {
    if (!take_number(&r, &out->precision)) return value_error(vm, "Too many decimal digits in format string");
    if (out->precision < 0) return value_error(vm, "Format specifier missing precision");
  }
  if (r.at < r.length) {
    uint32_t size;
    out->type = nl_utf8_decode(r.text + r.at, &size);
    if (r.at + size < r.length) return nl_raise(vm, TYPE_ValueError, "Invalid format specifier '%v' for object of type '%t'", spec, value);
  }
  return !out->group || check_grouping(vm, out);
}
