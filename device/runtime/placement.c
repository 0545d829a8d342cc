/* See placement.h. */
#include "placement.h"

bool nl_naive_choose_node(const nl_naive *state) {
  if (state->device_count == 0) return false;
  if (state->node_count == 0) return true;
  /* the means, compared without dividing */
  return (uint64_t)state->node_sum * state->device_count < (uint64_t)state->device_sum * state->node_count;
}

static uint32_t in_sixteenths(double latency_ms) {
  if (!(latency_ms > 0)) return 0;
  double ticks = latency_ms * 16.0 + 0.5;
  return ticks > 0x0FFFFFFF ? 0x0FFFFFFFu : (uint32_t)ticks; /* 16 of them still fit */
}

void nl_naive_record(nl_naive *state, bool on_node, double latency_ms) {
  uint32_t ticks = in_sixteenths(latency_ms);
  if (on_node) {
    state->node_sum += ticks;
    state->node_count++;
  } else {
    state->device_sum += ticks;
    state->device_count++;
  }
  if (++state->invocations >= NL_NAIVE_PERIOD) *state = (nl_naive){0};
}
