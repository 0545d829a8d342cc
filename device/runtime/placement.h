/* The naive scheduler of "NanoLambda: Implementing Functions as a Service at All Resource Scales": keep the mean latency of
 * local and of remote runs, pick the lower, forget everything every 16 invocations. Twin of src/placement/naive.ts.
 */
#pragma once
#include <stdbool.h>
#include <stdint.h>

#define NL_NAIVE_PERIOD 16

/** All zero at the start. Sums are in 1/16 ms. */
typedef struct {
  uint32_t device_sum, node_sum;
  uint8_t device_count, node_count;
  uint8_t invocations;
} nl_naive;

/** True: run on the node. A side that was not tried since the last reset is tried first, the device before the node. */
bool nl_naive_choose_node(const nl_naive *state);
/** What an invocation took. */
void nl_naive_record(nl_naive *state, bool on_node, double latency_ms);
