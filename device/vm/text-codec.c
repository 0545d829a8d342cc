/* str.encode, bytes.decode: UTF-8, ASCII and Latin-1, with the error handlers strict, ignore, replace, backslashreplace
 * and xmlcharrefreplace. Lone surrogates live in str as three bytes each and are no UTF-8 outside. */
#include "exceptions.h"
#include "text-methods.h"

enum codec { CODEC_UTF8, CODEC_ASCII, CODEC_LATIN1 };
enum handler { HANDLE_STRICT, HANDLE_IGNORE, HANDLE_REPLACE, HANDLE_BACKSLASH, HANDLE_XML, HANDLE_UNKNOWN };

static const char *const codec_names[] = {"utf-8", "ascii", "latin-1"};
/* Lower case, without - and _. Each row: codec digit, name. */
static const char *const codec_aliases[] = {"0utf8", "0u8", "0utf", "1ascii", "1usascii", "2latin1", "2iso88591", "2l1", "2latin"};
static const char *const handler_names[] = {"strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"};

static bool text_is(nl_text text, const char *word) { return text.length == strlen(word) && memcmp(text.data, word, text.length) == 0; }

static bool find_codec(nl_vm *vm, nl_slot *encoding, enum codec *out) {
  char plain[12];
  uint32_t n = 0;
  *out = CODEC_UTF8;
  if (nl_is_undefined(*encoding)) return true;
  if (!nl_want_str(vm, encoding, "encode() argument 'encoding' must be str, not %T")) return false;
  nl_text text = nl_str_text(vm, encoding);
  for (uint32_t i = 0; i < text.length && n < sizeof plain; i++) {
    char c = text.data[i];
    if (c != '-' && c != '_' && c != ' ') plain[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  for (uint32_t i = 0; i < sizeof codec_aliases / sizeof *codec_aliases; i++) {
    *out = (enum codec)(codec_aliases[i][0] - '0');
    if (text_is((nl_text){plain, n}, codec_aliases[i] + 1)) return true;
  }
  return nl_raise(vm, TYPE_LookupError, "unknown encoding: %v", encoding);
}

static bool find_handler(nl_vm *vm, nl_slot *errors, enum handler *out) {
  *out = HANDLE_STRICT;
  if (nl_is_undefined(*errors)) return true;
  if (!nl_want_str(vm, errors, "encode() argument 'errors' must be str, not %T")) return false;
  for (uint32_t i = 0; i < 5; i++) {
    *out = (enum handler)i;
    if (text_is(nl_str_text(vm, errors), handler_names[i])) return true;
  }
  *out = HANDLE_UNKNOWN; /* an error only once there is something to handle, as in CPython */
  return true;
}

static uint32_t hex_digits(uint32_t value, uint32_t digits, char *out) {
  for (uint32_t i = digits; i-- > 0; value >>= 4) out[i] = "0123456789abcdef"[value & 15];
  return digits;
}

/** \xhh, \uhhhh or \Uhhhhhhhh. Returns the length. */
uint32_t nl_escape_code_point(uint32_t c, char *out) {
  out[0] = '\\';
  out[1] = c < 0x100 ? 'x' : c < 0x10000 ? 'u' : 'U';
  return 2 + hex_digits(c, c < 0x100 ? 2 : c < 0x10000 ? 4 : 8, out + 2);
}

/* ---- encode ---- */

static bool fits(enum codec codec, uint32_t c) {
  if (codec == CODEC_UTF8) return c < 0xD800 || c > 0xDFFF;
  return c < (codec == CODEC_ASCII ? 128u : 256u);
}

static bool encode_error(nl_vm *vm, nl_slot *str, enum codec codec, uint32_t at, uint32_t position) {
  nl_text text = nl_str_text(vm, str);
  uint32_t size, count = 0;
  const char *reason = codec == CODEC_UTF8 ? "surrogates not allowed" : codec == CODEC_ASCII ? "ordinal not in range(128)" : "ordinal not in range(256)";
  for (; at < text.length && !fits(codec, nl_utf8_decode(text.data + at, &size)); at += size) count++;
  return nl_unicode_error(vm, TYPE_UnicodeEncodeError, codec_names[codec], str, position, position + count, reason);
}

static bool add_unencodable(nl_builder *b, enum handler handler, uint32_t c) {
  char text[12];
  if (handler == HANDLE_IGNORE) return true;
  if (handler == HANDLE_REPLACE) return nl_builder_char(b, '?');
  if (handler == HANDLE_BACKSLASH) return nl_builder_add(b, text, nl_escape_code_point(c, text));
  uint32_t at = sizeof text;
  text[--at] = ';';
  do text[--at] = (char)('0' + c % 10);
  while (c /= 10);
  text[--at] = '#';
  text[--at] = '&';
  return nl_builder_add(b, text + at, (uint32_t)sizeof text - at);
}

static bool unknown_handler(nl_vm *vm, nl_slot *errors) { return nl_raise(vm, TYPE_LookupError, "unknown error handler name '%v'", errors); }

static bool encode_into(nl_builder *b, nl_slot *str, enum codec codec, enum handler handler, nl_slot *errors) {
  nl_text text = nl_str_text(b->vm, str);
  if (nl_str_is_ascii(b->vm, str)) return nl_builder_add_value(b, str);
  uint32_t size, position = 0;
  for (uint32_t at = 0; at < text.length; at += size, position++) {
    text = nl_str_text(b->vm, str);
    uint32_t c = nl_utf8_decode(text.data + at, &size);
    bool ok = true;
    if (fits(codec, c)) ok = codec == CODEC_LATIN1 ? nl_builder_char(b, (char)c) : nl_builder_add_part(b, str, at, size);
    else if (handler == HANDLE_UNKNOWN) ok = unknown_handler(b->vm, errors);
    else ok = handler == HANDLE_STRICT ? encode_error(b->vm, str, codec, at, position) : add_unencodable(b, handler, c);
    if (!ok) return false;
  }
  return true;
}

bool nl_str_encode(nl_vm *vm, nl_slot *str, nl_slot *encoding, nl_slot *errors, nl_slot *out) {
  enum codec codec;
  enum handler handler;
  nl_builder b;
  if (!find_codec(vm, encoding, &codec) || !find_handler(vm, errors, &handler)) return false;
  uint32_t mark = nl_mark(vm);
  bool ok = nl_builder_start(vm, &b, nl_str_text(vm, str).length) && encode_into(&b, str, codec, handler, errors) && nl_builder_finish_bytes(&b, out);
  nl_release(vm, mark);
  return ok;
}

/* ---- decode ---- */

/** Bytes of the valid sequence at `at`; 0 with the reason and the bytes that are wrong when there is none. */
static uint32_t utf8_sequence(nl_text text, uint32_t at, const char **reason, uint32_t *wrong) {
  const uint8_t *s = (const uint8_t *)text.data + at;
  uint32_t left = text.length - at, lead = s[0], size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (lead < 0x80) return 1;
  *wrong = 1;
  *reason = "invalid start byte";
  if (lead < 0xC2 || lead > 0xF4) return 0;
  *reason = "invalid continuation byte";
  for (uint32_t i = 1; i < size; i++) {
    *wrong = i;
    if (i >= left) return *reason = "unexpected end of data", 0;
    uint32_t low = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    uint32_t high = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (s[i] < low || s[i] > high) return 0;
  }
  return size;
}

static uint32_t next_sequence(nl_text text, uint32_t at, enum codec codec, const char **reason, uint32_t *wrong) {
  if (codec == CODEC_UTF8) return utf8_sequence(text, at, reason, wrong);
  *reason = "ordinal not in range(128)";
  *wrong = 1;
  return codec == CODEC_LATIN1 || (uint8_t)text.data[at] < 0x80;
}

static bool add_undecodable(nl_builder *b, enum handler handler, nl_slot *bytes, uint32_t at, uint32_t wrong) {
  char text[12];
  if (handler == HANDLE_IGNORE) return true;
  if (handler == HANDLE_REPLACE) return nl_builder_add_code_point(b, 0xFFFD);
  for (uint32_t i = 0; i < wrong; i++)
    if (!nl_builder_add(b, text, nl_escape_code_point((uint8_t)nl_view(b->vm, bytes).data[at + i], text))) return false;
  return true;
}

static bool decode_into(nl_builder *b, nl_slot *bytes, enum codec codec, enum handler handler, nl_slot *errors) {
  const char *reason = "";
  uint32_t wrong = 0, size;
  for (uint32_t at = 0;; at += size) {
    nl_text text = nl_view(b->vm, bytes);
    uint32_t run = at;
    while (run < text.length && (uint8_t)text.data[run] < 0x80) run++;
    if (run > at && !nl_builder_add_part(b, bytes, at, run - at)) return false;
    at = run;
    text = nl_view(b->vm, bytes);
    if (at >= text.length) return true;
    uint32_t byte = (uint8_t)text.data[at];
    size = next_sequence(text, at, codec, &reason, &wrong);
    bool ok;
    if (size) {
      ok = codec == CODEC_LATIN1 ? nl_builder_add_code_point(b, byte) : nl_builder_add_part(b, bytes, at, size);
    } else {
      size = wrong;
      if (handler == HANDLE_UNKNOWN) return unknown_handler(b->vm, errors);
      ok = handler == HANDLE_STRICT ? nl_unicode_error(b->vm, TYPE_UnicodeDecodeError, codec_names[codec], bytes, at, at + wrong, reason) : add_undecodable(b, handler, bytes, at, wrong);
    }
    if (!ok) return false;
  }
}

bool nl_bytes_decode(nl_vm *vm, nl_slot *bytes, nl_slot *encoding, nl_slot *errors, nl_slot *out) {
  enum codec codec;
  enum handler handler;
  nl_builder b;
  if (!find_codec(vm, encoding, &codec) || !find_handler(vm, errors, &handler)) return false;
  uint32_t mark = nl_mark(vm);
  bool ok = nl_builder_start(vm, &b, nl_view(vm, bytes).length) && decode_into(&b, bytes, codec, handler, errors) && nl_builder_finish(&b, out);
  nl_release(vm, mark);
  return ok;
}

NL_NATIVE_DEFINE(py_str_encode) { return (void)argc, nl_done(nl_str_encode(vm, &args[0], &args[1], &args[2], out)); }
NL_NATIVE_DEFINE(py_bytes_decode) { return (void)argc, nl_done(nl_bytes_decode(vm, &args[0], &args[1], &args[2], out)); }
NL_NATIVE_DEFINE(py_str_new) {
  (void)argc;
  if (nl_is_undefined(args[0])) return nl_give_native(out, NL_EMPTY_STR);
  if (nl_is_undefined(args[1]) && nl_is_undefined(args[2])) return nl_done(nl_str_of(vm, &args[0], out));
  if (nl_is_str(args[0])) return nl_done(nl_raise(vm, TYPE_TypeError, "decoding str is not supported"));
  if (!nl_is_buffer(vm, args[0]))
    return nl_done(nl_raise(vm, TYPE_TypeError, "decoding to str: need a bytes-like object, %t found", &args[0]));
  return nl_done(nl_bytes_decode(vm, &args[0], &args[1], &args[2], out));
}
