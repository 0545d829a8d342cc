/* Writes bytes and text into a buffer of fixed size. Once something does not fit, nothing more is written and `overflow`
 * stays set, so a caller checks once, at the end. Also reads and writes little-endian numbers.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint8_t *data;
  size_t capacity, length;
  bool overflow;
} nl_out;

static inline nl_out nl_out_make(void *data, size_t capacity) { return (nl_out){.data = data, .capacity = capacity}; }

void nl_out_bytes(nl_out *out, const void *data, size_t length);
void nl_out_text(nl_out *out, const char *text);
void nl_out_u8(nl_out *out, uint32_t value);
void nl_out_u16(nl_out *out, uint32_t value); /* little-endian */
void nl_out_u32(nl_out *out, uint32_t value);
/** One length byte, then the text: a string of the link protocol. */
void nl_out_string(nl_out *out, const char *text);
void nl_out_decimal(nl_out *out, uint64_t value);
/** A JSON string with its quotes. Bytes from 0x80 on are passed through: they are UTF-8. */
void nl_out_json_string(nl_out *out, const char *text, size_t length);
/** A JSON string of the bytes' base64. */
void nl_out_base64(nl_out *out, const uint8_t *data, size_t length);

static inline uint16_t nl_read_u16(const uint8_t *at) { return (uint16_t)(at[0] | (at[1] << 8)); }
static inline uint32_t nl_read_u32(const uint8_t *at) {
  return (uint32_t)at[0] | ((uint32_t)at[1] << 8) | ((uint32_t)at[2] << 16) | ((uint32_t)at[3] << 24);
}
