/* Bytes that grow. */
/* See output.h. Running out of memory ends the process. */
#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void output_add(output *out, const char *text, size_t length) {
  if (length == 0) return;
  if (out->length + length > out->capacity) {
    out->capacity = (out->length + length) * 2;
    out->data = realloc(out->data, out->capacity);
    if (!out->data) {
      fputs("nanolambda-vm: out of memory\n", stderr);
      exit(70);
    }
  }
  memcpy(out->data + out->length, text, length);
  out->length += length;
}
