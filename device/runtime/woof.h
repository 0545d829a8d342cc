/* A woof in RAM: elements of up to element_size bytes in a ring of `history` places, numbered from 1 without gaps.
 *
 * Element s lies in place (s - 1) % history, with its length before it. Invariant: exactly the last `history` are there.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
  const char *name;
  uint8_t *places;
  uint32_t element_size, history;
  uint64_t last; /* seqno of the newest element; 0: none yet */
  uint8_t when_full;
} nl_woof;

/** Bytes that a woof's places take. */
static inline size_t nl_woof_bytes(uint32_t element_size, uint32_t history) {
  return (size_t)history * (size_t)(element_size + 2u);
}

/** Returns the new seqno or NL_WOOF_TOO_LARGE. */
int64_t nl_woof_put(nl_woof *woof, const uint8_t *data, size_t length);
/** Points *data to an element and returns its length, or NL_WOOF_EVICTED, NL_WOOF_NOT_YET. */
int64_t nl_woof_at(const nl_woof *woof, int64_t seqno, const uint8_t **data);
