/* See out.h. */
#include "out.h"

#include <string.h>

void nl_out_bytes(nl_out *out, const void *data, size_t length) {
  if (out->overflow || length > out->capacity - out->length) {
    out->overflow = true;
    return;
  }
  if (length > 0) memcpy(out->data + out->length, data, length);
  out->length += length;
}

void nl_out_text(nl_out *out, const char *text) { nl_out_bytes(out, text, strlen(text)); }

void nl_out_u8(nl_out *out, uint32_t value) {
  uint8_t byte = (uint8_t)value;
  nl_out_bytes(out, &byte, 1);
}

void nl_out_u16(nl_out *out, uint32_t value) {
  nl_out_u8(out, value);
  nl_out_u8(out, value >> 8);
}

void nl_out_u32(nl_out *out, uint32_t value) {
  nl_out_u16(out, value);
  nl_out_u16(out, value >> 16);
}

void nl_out_string(nl_out *out, const char *text) {
  size_t length = strlen(text);
  if (length > 255) {
    out->overflow = true;
    return;
  }
  nl_out_u8(out, (uint32_t)length);
  nl_out_bytes(out, text, length);
}

void nl_out_decimal(nl_out *out, uint64_t value) {
  char digits[20];
  size_t at = sizeof digits;
  do {
    digits[--at] = (char)('0' + value % 10);
    value /= 10;
  } while (value > 0);
  nl_out_bytes(out, digits + at, sizeof digits - at);
}

static void json_control(nl_out *out, uint8_t c) {
  static const char hex[] = "0123456789abcdef";
  char text[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
  if (c == '\n') nl_out_text(out, "\\n");
  else nl_out_bytes(out, text, sizeof text);
}

void nl_out_json_string(nl_out *out, const char *text, size_t length) {
  nl_out_u8(out, '"');
  for (size_t i = 0; i < length; i++) {
    uint8_t c = (uint8_t)text[i];
    if (c < 0x20) {
      json_control(out, c);
      continue;
    }
    if (c == '"' || c == '\\') nl_out_u8(out, '\\');
    nl_out_u8(out, c);
  }
  nl_out_u8(out, '"');
}

void nl_out_base64(nl_out *out, const uint8_t *data, size_t length) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  nl_out_u8(out, '"');
  for (size_t i = 0; i < length; i += 3) {
    size_t rest = length - i;
    uint32_t bits = (uint32_t)data[i] << 16;
    if (rest > 1) bits |= (uint32_t)data[i + 1] << 8;
    if (rest > 2) bits |= data[i + 2];
    char text[4] = {digits[bits >> 18], digits[(bits >> 12) & 63], rest > 1 ? digits[(bits >> 6) & 63] : '=',
                    rest > 2 ? digits[bits & 63] : '='};
    nl_out_bytes(out, text, 4);
  }
  nl_out_u8(out, '"');
}
