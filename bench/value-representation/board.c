/* Runs kernel.c and prints one line "name value" each; on the emulated Cortex-M4 with instructions, on the host without. */
#include <stdio.h>
#include <stdlib.h>

#include "value.h"
#ifdef __arm__
#include "../cortex-m4/counter.h"
#endif

#define ROUNDS 100u

void prepare(void);
double run(void);

static uint32_t per_round(double *result) {
#ifdef __arm__
  uint32_t sum = 0;
  for (uint32_t i = 0; i < ROUNDS; i++) {
    prepare();
    counter_start();
    *result = run();
    sum += counter_read();
  }
  return sum / ROUNDS;
#else
  for (uint32_t i = 0; i < ROUNDS; i++) prepare(), *result = run();
  return 0;
#endif
}

int main(void) {
  double result;
  uint32_t instructions = per_round(&result);
  prepare();
  uint32_t lists = the_heap.top - 8, boxes = the_heap.box_bytes, before = the_heap.top, allocations = the_heap.allocations;
  run();
  printf("result %d\n", (int)(result * 1e6));
  printf("slot %u\n", (unsigned)sizeof(slot));
  printf("input %u\n", (unsigned)lists);
  printf("input_boxes %u\n", (unsigned)boxes);
  printf("garbage %u\n", (unsigned)(the_heap.top - before));
  printf("allocations %u\n", (unsigned)(the_heap.allocations - allocations));
  printf("instructions %u\n", (unsigned)instructions);
  exit(0);
}
