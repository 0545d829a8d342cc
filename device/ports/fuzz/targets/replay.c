/* Runs a fuzz target on files, without libFuzzer: `fuzz-NAME [--image=FILE] FILE…`. A name is printed before its file is
 * tried, so the last one names the finding.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "target.h"

enum { INPUT_MAX = 1 << 20 };

static uint8_t input[INPUT_MAX];

__attribute__((weak)) int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc, (void)argv;
  return 0;
}

int main(int argc, char **argv) {
  LLVMFuzzerInitialize(&argc, &argv);
  for (int i = 1; i < argc; i++) {
    if (strncmp(argv[i], "--", 2) == 0) continue;
    FILE *file = fopen(argv[i], "rb");
    if (!file) return fprintf(stderr, "%s cannot be read\n", argv[i]), 2;
    size_t size = fread(input, 1, sizeof input, file);
    fclose(file);
    puts(argv[i]);
    fflush(stdout);
    LLVMFuzzerTestOneInput(input, size);
  }
  return 0;
}
