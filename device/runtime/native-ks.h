/* The predictive-maintenance handler of examples/predictive-maintenance/handler.py, written in C: same events, same JSON,
 * digit by digit. It is what Python on a device is measured against.
 */
#pragma once
#include "nanolambda-device.h"

/** Readings that one event may bring. */
#define NL_KS_WINDOW_MAX 256

/** An nl_native_handler. */
int32_t nl_native_ks(nl_device *device, const char *event, size_t length, char *out, size_t capacity);

/** The largest distance between the empirical distributions of two sorted samples. */
double nl_ks_statistic(const double *a, uint32_t n, const double *b, uint32_t m);
/** Rounded to nine decimals. */
double nl_ks_pvalue(double distance, uint32_t n, uint32_t m);
