/* What KS-32 does between JSON and JSON, as an interpreter's instructions do it: every operand and every result is a slot
 * of a frame, every operation tests the types of its operands first. Out-of-line, as in a loop of instructions, so that the
 * compiler can't keep a double in a register from one operation to the next.
 */
#include "value.h"

heap the_heap;

#define OPERATION __attribute__((noinline)) static

OPERATION void op_arithmetic(char operator, slot *out, const slot *a, const slot *b) {
  value x = *a, y = *b;
  if (is_int(x) && is_int(y) && operator != '/') {
    int32_t i = as_int(x), j = as_int(y);
    *out = from_int(operator == '+' ? i + j : operator == '-' ? i - j : i * j);
    return;
  }
  double p = is_int(x) ? (double)as_int(x) : as_double(x), q = is_int(y) ? (double)as_int(y) : as_double(y);
  *out = from_double(operator == '+' ? p + q : operator == '-' ? p - q : operator == '*' ? p * q : p / q);
}

OPERATION bool op_less_equal(const slot *a, const slot *b) {
  value x = *a, y = *b;
  if (is_int(x) && is_int(y)) return as_int(x) <= as_int(y);
  if (is_double(x) && is_double(y)) return as_double(x) <= as_double(y);
  __builtin_trap();
}

/* Lists: header, length, slots. */
OPERATION void op_list(slot *out, uint32_t length) {
  uint32_t offset = allocate(4 + length * (uint32_t)sizeof(slot));
  ((uint32_t *)at(offset))[1] = length;
  *out = from_object(offset);
}
static slot *items(value list) { return (slot *)((uint8_t *)at(as_object(list)) + 8); }
OPERATION void op_get(slot *out, const slot *list, const slot *index) {
  uint32_t i = (uint32_t)as_int(*index);
  if (i >= ((uint32_t *)at(as_object(*list)))[1]) __builtin_trap();
  *out = items(*list)[i];
}
OPERATION void op_length(slot *out, const slot *list) { *out = from_int((int32_t)((uint32_t *)at(as_object(*list)))[1]); }

/** sorted(list): insertion, which is what a merge sort does with runs of this length. */
OPERATION void op_sorted(slot *out, const slot *list) {
  uint32_t length = ((uint32_t *)at(as_object(*list)))[1];
  op_list(out, length);
  slot *to = items(*out), *from = items(*list);
  for (uint32_t i = 0; i < length; i++) {
    slot moved = from[i];
    uint32_t j = i;
    for (; j > 0 && !op_less_equal(&to[j - 1], &moved); j--) to[j] = to[j - 1];
    to[j] = moved;
  }
}

OPERATION void op_absolute(slot *out, const slot *a) {
  value v = *a;
  double d = as_double(v);
  *out = from_double(d < 0 ? -d : d);
}

/** ks_statistic(a, b) of examples/predictive-maintenance, register for register. */
__attribute__((noinline)) double ks_statistic(const slot *window_a, const slot *window_b) {
  slot i = from_int(0), j = from_int(0), one = from_int(1), distance = from_double(0), na, nb, x, y, p, q, less_one_a, less_one_b;
  op_length(&na, window_a);
  op_length(&nb, window_b);
  op_arithmetic('-', &less_one_a, &na, &one);
  op_arithmetic('-', &less_one_b, &nb, &one);
  while (op_less_equal(&i, &less_one_a) && op_less_equal(&j, &less_one_b)) {
    op_get(&x, window_a, &i);
    op_get(&y, window_b, &j);
    if (!op_less_equal(&x, &y)) x = y;
    while (op_less_equal(&i, &less_one_a) && (op_get(&y, window_a, &i), op_less_equal(&y, &x))) op_arithmetic('+', &i, &i, &one);
    while (op_less_equal(&j, &less_one_b) && (op_get(&y, window_b, &j), op_less_equal(&y, &x))) op_arithmetic('+', &j, &j, &one);
    op_arithmetic('/', &p, &i, &na);
    op_arithmetic('/', &q, &j, &nb);
    op_arithmetic('-', &p, &p, &q);
    op_absolute(&p, &p);
    if (!op_less_equal(&p, &distance)) distance = p;
  }
  return as_double(distance);
}

static uint32_t state = 12345;
static double reading(void) {
  state = state * 1664525u + 1013904223u;
  return (double)(state >> 18) / 10000.0;
}

static void fill(slot *list, uint32_t length) {
  op_list(list, length);
  for (uint32_t i = 0; i < length; i++) {
    value v = from_double(reading());
    items(*list)[i] = v;
  }
}

slot baseline, window, sorted_baseline;

/** The lists, as JSON leaves them; the baseline is made sorted. */
void prepare(void) {
  slot unsorted;
  state = 12345;
  the_heap.top = 8;
  the_heap.peak = the_heap.allocations = the_heap.box_bytes = 0;
  fill(&unsorted, 32);
  op_sorted(&baseline, &unsorted);
  fill(&window, 32);
}

double run(void) {
  slot sorted;
  op_sorted(&sorted, &window);
  return ks_statistic(&baseline, &sorted);
}
