/* Counts what a stretch of code costs on the emulated Cortex-M4: instructions and bytes of stack.
 *
 * QEMU's clock under `-icount shift=0` is one nanosecond an instruction, and the board's SysTick counts at 25 MHz, so a
 * tick is 40 instructions: measure stretches of some thousands.
 */
#pragma once
#include <stdint.h>

#define SYSTICK_CONTROL (*(volatile uint32_t *)0xE000E010u)
#define SYSTICK_RELOAD (*(volatile uint32_t *)0xE000E014u)
#define SYSTICK_NOW (*(volatile uint32_t *)0xE000E018u)
#define INSTRUCTIONS_PER_TICK 40u

static inline void counter_start(void) {
  SYSTICK_CONTROL = 0;
  SYSTICK_RELOAD = 0xFFFFFFu;
  SYSTICK_NOW = 0;
  SYSTICK_CONTROL = 5;
}

/** Instructions since counter_start; at most 671 million. */
static inline uint32_t counter_read(void) { return (0xFFFFFFu - SYSTICK_NOW) * INSTRUCTIONS_PER_TICK; }

#define PAINT_WORDS 8192u
#define PAINT 0xA5C3B7E1u

/** Paints the stack below the caller; returns the lowest painted word. */
static inline __attribute__((always_inline)) uint32_t *stack_paint(void) {
  uint32_t *here = __builtin_frame_address(0), *bottom;
  __asm__ volatile("mov %0, sp" : "=r"(here));
  bottom = here - PAINT_WORDS;
  for (volatile uint32_t *at = bottom; at < here; at++) *at = PAINT;
  return bottom;
}

/** Bytes of stack used below the caller since stack_paint. */
static inline __attribute__((always_inline)) uint32_t stack_used(const uint32_t *bottom) {
  const volatile uint32_t *at = bottom;
  while (at < bottom + PAINT_WORDS && *at == PAINT) at++;
  return (uint32_t)((uintptr_t)(bottom + PAINT_WORDS) - (uintptr_t)at);
}
