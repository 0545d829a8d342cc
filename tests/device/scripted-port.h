/* A byte stream without a network: what the device is to receive lies in `input`, what it sends is kept in `output`. */
#pragma once
#include <string.h>

#include "../../device/runtime/nanolambda-device.h"

typedef struct {
  uint8_t input[65536], output[262144];
  size_t input_length, input_at, output_length;
  size_t piece; /* at most so many bytes a call, both ways */
  int opened;   /* what connect answers */
  int closed;   /* how often the device closed */
  double now_ms;
  uint32_t seed;
  char last_result[2048];
  nl_device_result result;
  uint32_t results;
} scripted;

static inline uint32_t scripted_random(scripted *s) {
  s->seed ^= s->seed << 13; /* xorshift32 */
  s->seed ^= s->seed >> 17;
  s->seed ^= s->seed << 5;
  return s->seed;
}

static inline int scripted_connect(void *context) { return ((scripted *)context)->opened; }

static inline void scripted_close(void *context) {
  scripted *s = context;
  s->closed++;
  s->input_length = s->input_at = 0;
}

static inline int32_t scripted_send(void *context, const uint8_t *data, size_t length) {
  scripted *s = context;
  size_t count = length < s->piece ? length : s->piece;
  if (count > sizeof s->output - s->output_length) s->output_length = 0;
  memcpy(s->output + s->output_length, data, count);
  s->output_length += count;
  return (int32_t)count;
}

static inline int32_t scripted_receive(void *context, uint8_t *buffer, size_t capacity) {
  scripted *s = context;
  size_t left = s->input_length - s->input_at, count = capacity < s->piece ? capacity : s->piece;
  if (count > left) count = left;
  memcpy(buffer, s->input + s->input_at, count);
  s->input_at += count;
  return (int32_t)count;
}

static inline double scripted_time(void *context) { return ((scripted *)context)->now_ms; }

static inline void scripted_random_bytes(void *context, uint8_t *out, size_t length) {
  for (size_t i = 0; i < length; i++) out[i] = (uint8_t)scripted_random(context);
}

static inline void scripted_result(void *context, const nl_device_result *result) {
  scripted *s = context;
  size_t length = result->length < sizeof s->last_result - 1 ? result->length : sizeof s->last_result - 1;
  memcpy(s->last_result, result->payload, length);
  s->last_result[length] = 0;
  s->result = *result;
  s->results++;
}

static inline void scripted_init(scripted *s) {
  memset(s, 0, sizeof *s);
  s->piece = 65536;
  s->opened = 1;
  s->seed = 2463534242u;
}

static inline nl_device_options scripted_options(scripted *s) {
  return (nl_device_options){.name = "fan-1",
                             .password = "secret",
                             .port = {s, scripted_connect, scripted_close, scripted_send, scripted_receive},
                             .context = s,
                             .time_ms = scripted_time,
                             .monotonic_ms = scripted_time,
                             .random = scripted_random_bytes,
                             .on_result = scripted_result};
}

static inline void scripted_give(scripted *s, const void *bytes, size_t length) {
  memcpy(s->input + s->input_length, bytes, length);
  s->input_length += length;
}
