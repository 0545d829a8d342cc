/* What each kind of object consists of in an image: a row of a table, and a small function for what the row cannot say. */
#pragma once
#include "image-check.h"

enum { IN_IMAGE = 1, IN_HEAP = 2, ANYWHERE = 3, ANY_NUMBER = 0xFF };
/** In a row's references: 0 is allowed too. */
#define OR_NONE 0x80u
/** In a row's references: an ARRAY, a DICT or nothing, as instances hold their attributes. */
#define ATTRIBUTES 0x40u

typedef struct {
  image_check *image;
  const uint32_t *words;
  uint32_t kind, size;
  bool in_heap;
} object_check;

typedef struct {
  uint8_t sections, reference_count, raw_words, slots, flags;
  uint8_t references[5];
  /** Called after references and slots were checked. Other objects may be unchecked but for their headers. */
  uint32_t (*extra)(const object_check *o);
} object_rule;

extern const object_rule image_object_rules[KIND_COUNT];
