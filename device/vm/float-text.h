/* Text of floats beyond vm.h's nl_float_repr and nl_float_parse. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** How digits 0.d1d2… * 10^point are laid out. */
typedef struct {
  const char *digits;
  int32_t count, point;
  int32_t shown;  /* digits shown, counted like `count`; more are zeros; never fewer than stand before the point */
  char exponent;  /* 'e' or 'E': scientific; 0: plain */
  bool keep_point; /* also when nothing follows it */
} nl_float_layout;

/** Bytes that nl_float_write needs at most. */
uint32_t nl_float_layout_room(const nl_float_layout *layout);
/** Returns the length. out may be the buffer of the digits when those lie at least `room - count` bytes behind. */
uint32_t nl_float_write(nl_float_layout *layout, char *out);
/** As nl_float_parse, with single underscores between digits. */
size_t nl_float_parse_source(const char *text, size_t length, double *out);
