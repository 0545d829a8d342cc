/* What the verifier computes over bytes: UTF-8 validity, string hash, CRC-32. */
#include "image-check.h"

bool image_text_ascii(const uint8_t *text, uint32_t length) {
  uint8_t all = 0;
  for (uint32_t i = 0; i < length; i++) all |= text[i];
  return all < 0x80;
}

/** Bytes of the sequence that starts with `lead`, and the least code point that needs so many; 0: no such lead byte. */
static uint32_t sequence_length(uint8_t lead, uint32_t *least) {
  *least = lead < 0x80 ? 0 : lead < 0xE0 ? 0x80 : lead < 0xF0 ? 0x800 : 0x10000;
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

bool image_utf8_valid(const uint8_t *text, uint32_t length) {
  for (uint32_t i = 0; i < length;) {
    uint32_t least, n = sequence_length(text[i], &least);
    if (n == 0 || n > length - i) return false;
    uint32_t point = n == 1 ? text[i] : text[i] & (0x7Fu >> n);
    for (uint32_t j = 1; j < n; j++) {
      if ((text[i + j] & 0xC0) != 0x80) return false;
      point = (point << 6) | (text[i + j] & 0x3Fu);
    }
    if (point < least || point > 0x10FFFF) return false;
    i += n;
  }
  return true;
}

uint32_t image_text_hash(const uint8_t *text, uint32_t length) {
  uint32_t hash = 2166136261u;
  for (uint32_t i = 0; i < length; i++) hash = (hash ^ text[i]) * 16777619u;
  hash &= 0x7FFFFFFFu;
  return hash ? hash : 1;
}

uint32_t image_crc32(const uint8_t *data, size_t length) {
  /* By half bytes: a table of 64 bytes instead of 1 KiB of flash. */
  static const uint32_t table[16] = {0x00000000u, 0x1DB71064u, 0x3B6E20C8u, 0x26D930ACu, 0x76DC4190u, 0x6B6B51F4u,
                                     0x4DB26158u, 0x5005713Cu, 0xEDB88320u, 0xF00F9344u, 0xD6D6A3E8u, 0xCB61B38Cu,
                                     0x9B64C2B0u, 0x86D3D2D4u, 0xA00AE278u, 0xBDBDF21Cu};
  uint32_t crc = 0xFFFFFFFFu;
  for (size_t i = 0; i < length; i++) {
    crc ^= data[i];
    crc = (crc >> 4) ^ table[crc & 15];
    crc = (crc >> 4) ^ table[crc & 15];
  }
  return ~crc;
}
