/* Bytes that grow: what a program printed, kept until the test runner gets it in one piece. */
#pragma once
#include <stddef.h>

typedef struct {
  char *data;
  size_t length, capacity;
} output;

/** Ends the process when the machine has no memory left. */
void output_add(output *out, const char *text, size_t length);
