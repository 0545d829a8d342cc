/* A fuzz target: what libFuzzer calls with each input, and replay.c with each file of a corpus. */
#pragma once
#include <stddef.h>
#include <stdint.h>

/** Heap and instructions of what a target runs. */
enum { TARGET_HEAP = 65536, TARGET_BUDGET = 20000 };

/** Ends the process at a finding, by a sanitizer or abort(); returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
/** Called once before; a target that needs no preparation leaves it as it is in replay.c. */
int LLVMFuzzerInitialize(int *argc, char ***argv);
