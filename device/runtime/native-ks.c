/* See native-ks.h. The baselines are those of handler.py; a test compares them. */
#include "native-ks.h"

#include <math.h>
#include <string.h>

#include "../vm/vm.h"
#include "json-scan.h"
#include "out.h"

enum { BASELINE = 32 };
static const double significance = 0.01;

typedef struct {
  double speed, readings[BASELINE];
} baseline;

static const baseline baselines[] = {
    {20,
     {0.9494, 0.9704, 0.9819, 0.9836, 0.9863, 0.991, 0.9918, 0.9919,
      0.9935, 0.9937, 0.9966, 0.9968, 0.9984, 0.9989, 1.0015, 1.0031,
      1.0053, 1.0075, 1.0085, 1.0096, 1.0107, 1.0118, 1.0157, 1.016,
      1.0176, 1.0179, 1.0201, 1.0216, 1.0287, 1.029, 1.0316, 1.04}},
    {60,
     {0.8131, 0.8721, 0.8992, 0.9079, 0.9614, 0.9634, 0.9677, 0.9858,
      0.9917, 1.0087, 1.0193, 1.0223, 1.0447, 1.0468, 1.0486, 1.0594,
      1.064, 1.0872, 1.0877, 1.0889, 1.0924, 1.1049, 1.1325, 1.1366,
      1.1576, 1.1726, 1.2039, 1.2162, 1.2476, 1.2939, 1.37, 1.5552}},
    {80,
     {0.4379, 0.5408, 0.5582, 0.7117, 0.8625, 0.9101, 0.9304, 0.9806,
      1.4908, 1.5202, 1.5247, 1.5301, 1.6679, 1.6947, 1.6962, 1.7264,
      1.833, 1.9859, 2.0314, 2.0979, 2.1038, 2.254, 2.5201, 2.6811,
      2.7175, 2.7749, 2.9569, 3.8068, 3.8474, 4.0354, 4.6242, 5.6228}},
    {100,
     {0.6976, 1.2317, 1.3276, 1.3851, 1.5571, 1.7148, 1.8251, 1.8316,
      1.8772, 1.913, 1.9176, 1.9678, 2.1681, 2.2168, 2.7286, 2.9326,
      3.2638, 3.3554, 3.4666, 3.53, 3.693, 3.8, 4.0334, 4.2446,
      4.3748, 4.4572, 4.821, 6.0754, 6.4265, 6.6635, 6.9266, 7.3375}},
};

double nl_ks_statistic(const double *a, uint32_t n, const double *b, uint32_t m) {
  uint32_t i = 0, j = 0;
  double distance = 0;
  while (i < n && j < m) {
    double x = a[i] < b[j] ? a[i] : b[j];
    while (i < n && a[i] <= x) i++;
    while (j < m && b[j] <= x) j++;
    double here = fabs((double)i / n - (double)j / m);
    if (here > distance) distance = here;
  }
  return distance;
}

double nl_ks_pvalue(double distance, uint32_t n, uint32_t m) {
  double effective = sqrt((double)n * m / ((double)n + m));
  double x = (effective + 0.12 + 0.11 / effective) * distance;
  if (x < 0.2) return 1;
  double total = 0, sign = 1;
  for (int k = 1; k <= 100; k++) {
    double term = exp(-2.0 * k * k * x * x);
    total += sign * term;
    if (term < 1e-12) break;
    sign = -sign;
  }
  double p = 2 * total < 1 ? 2 * total : 1;
  return floor(p * 1e9 + 0.5) / 1e9;
}

static void insertion_sort(double *values, uint32_t count) {
  for (uint32_t i = 1; i < count; i++) {
    double value = values[i];
    uint32_t at = i;
    for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
  }
}

static bool number(const char *text, size_t length, double *out) {
  return length > 0 && nl_float_parse(text, length, out) == length;
}

/** Reads the numbers of a JSON array; returns how many, or -1. */
static int32_t numbers(const char *text, size_t length, double *out, int32_t max) {
  size_t at = 0, from = 0, to = 0;
  int32_t count = 0;
  while (nl_json_item(text, length, &at, &from, &to)) {
    if (count == max || !number(text + from, to - from, &out[count])) return -1;
    count++;
  }
  return count;
}

static bool member_number(const char *event, size_t length, const char *name, double *out) {
  size_t from = 0, to = 0;
  return nl_json_member(event, length, name, &from, &to) && number(event + from, to - from, out);
}

/** The newest readings of the woof that were taken at this speed. */
static int32_t stored_readings(nl_device *device, const char *woof, size_t woof_length, double speed, double *out) {
  int64_t last = nl_device_latest(device, woof, woof_length);
  int32_t count = 0;
  for (int64_t seqno = last > BASELINE ? last - BASELINE + 1 : 1; seqno <= last; seqno++) {
    char element[64];
    double reading[2];
    int64_t length = nl_device_get(device, woof, woof_length, seqno, (uint8_t *)element, sizeof element);
    if (length == NL_WOOF_EVICTED) continue;
    if (length < 0 || length > (int64_t)sizeof element || numbers(element, (size_t)length, reading, 2) != 2) return -1;
    if (reading[0] == speed) out[count++] = reading[1];
  }
  return count;
}

static int32_t read_window(nl_device *device, const char *event, size_t length, double *speed, double *window) {
  size_t from = 0, to = 0;
  if (nl_json_member(event, length, "window", &from, &to)) {
    if (!member_number(event, length, "speed", speed)) return -1;
    return numbers(event + from, to - from, window, NL_KS_WINDOW_MAX);
  }
  double element[2];
  if (!nl_json_member(event, length, "element", &from, &to) || numbers(event + from, to - from, element, 2) != 2) return -1;
  *speed = element[0];
  if (!nl_json_member(event, length, "woof", &from, &to) || to - from < 2) return -1;
  return stored_readings(device, event + from + 1, to - from - 2, *speed, window);
}

static const baseline *baseline_of(double speed) {
  for (size_t i = 0; i < sizeof baselines / sizeof baselines[0]; i++)
    if (baselines[i].speed == speed) return &baselines[i];
  return NULL;
}

static void add_float(nl_out *out, double value) {
  char text[NL_FLOAT_TEXT];
  nl_out_bytes(out, text, nl_float_repr(value, text));
}

int32_t nl_native_ks(nl_device *device, const char *event, size_t length, char *result, size_t capacity) {
  double speed = 0, window[NL_KS_WINDOW_MAX];
  int32_t count = read_window(device, event, length, &speed, window);
  const baseline *healthy = baseline_of(speed);
  if (count <= 0 || !healthy) return -1;
  insertion_sort(window, (uint32_t)count);
  double statistic = nl_ks_statistic(healthy->readings, BASELINE, window, (uint32_t)count);
  double pvalue = nl_ks_pvalue(statistic, BASELINE, (uint32_t)count);
  nl_out out = nl_out_make(result, capacity);
  nl_out_text(&out, "{\"statistic\": ");
  add_float(&out, statistic);
  nl_out_text(&out, ", \"pvalue\": ");
  add_float(&out, pvalue);
  nl_out_text(&out, pvalue < significance ? ", \"failing\": true}" : ", \"failing\": false}");
  return out.overflow ? -1 : (int32_t)out.length;
}
