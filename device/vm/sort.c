/* Stable sorting: runs that are already in order are found and merged pairwise (the heart of timsort), so sorted and
 * reversed input costs one comparison an item.
 *
 * The items are sorted in a scratch array that stack slots hold, because comparisons run Python and move the heap; the
 * list itself is empty meanwhile, as in CPython, so that a key function that changes it is noticed.
 * With key=, a second array of keys moves along with the items.
 */
#include "equality.h"
#include "fuel.h"

enum sort_class { ALL_INTS, ALL_FLOATS, ALL_STRS, MIXED };

typedef struct {
  nl_vm *vm;
  nl_slot *arrays; /* on the stack: [0] items, [1] keys or undefined, [2] scratch, [3] scratch for keys; [4], [5] compared pair */
  uint32_t count;
  enum sort_class class;
  bool reverse, failed;
} sorter;

static nl_slot *slots(const sorter *s, uint32_t array) { return nl_slots_at(s->vm, NL_LO(s->arrays[array])); }
static bool has_keys(const sorter *s) { return !nl_is_undefined(s->arrays[1]); }
/** The array that is compared. */
static nl_slot *keys(const sorter *s) { return slots(s, has_keys(s) ? 1 : 0); }

static enum sort_class classify(const nl_slot *v, uint32_t count) {
  bool ints = true, floats = true, strs = true;
  for (uint32_t i = 0; i < count; i++) {
    ints = ints && nl_is_int(v[i]);
    floats = floats && nl_is_float(v[i]);
    strs = strs && nl_is_str(v[i]);
  }
  return ints ? ALL_INTS : floats ? ALL_FLOATS : strs ? ALL_STRS : MIXED;
}

/** keys[a] < keys[b], where a and b say array and index. Once a comparison has raised, everything is in order. */
static bool less(sorter *s, const nl_slot *a, const nl_slot *b) {
  if (s->class == ALL_INTS) return nl_as_int(*a) < nl_as_int(*b);
  if (s->class == ALL_FLOATS) return nl_as_float(*a) < nl_as_float(*b);
  if (s->class == ALL_STRS) return nl_str_compare(s->vm, a, b) < 0;
  if (s->failed) return false;
  bool below = false;
  s->arrays[4] = *a;
  s->arrays[5] = *b;
  s->failed = !nl_compare(s->vm, OP_LT, &s->arrays[4], &s->arrays[5], &below);
  return below && !s->failed;
}

static void reverse_range(nl_slot *v, uint32_t low, uint32_t high) {
  for (; low + 1 < high; low++) {
    nl_value swapped = v[low];
    v[low] = v[--high];
    v[high] = swapped;
  }
}

static void reverse_all(sorter *s, uint32_t low, uint32_t high) {
  reverse_range(slots(s, 0), low, high);
  if (has_keys(s)) reverse_range(slots(s, 1), low, high);
}

/** End of the run that starts at low; a strictly falling one is turned round. */
static uint32_t find_run(sorter *s, uint32_t low, uint32_t end) {
  uint32_t i = low + 1;
  if (i >= end) return end;
  bool falling = less(s, &keys(s)[i], &keys(s)[i - 1]);
  for (i++; i < end; i++) {
    const nl_slot *k = keys(s);
    if (less(s, &k[i], &k[i - 1]) != falling) break;
  }
  if (falling) reverse_all(s, low, i);
  return i;
}

static void move_item(sorter *s, uint32_t to_array, uint32_t to, uint32_t from_array, uint32_t from) {
  slots(s, to_array)[to] = slots(s, from_array)[from];
  if (has_keys(s)) slots(s, to_array + 1)[to] = slots(s, from_array + 1)[from];
}

/** Sorts [low, high) by binary insertion; [low, sorted) is in order already. */
static void insert_rest(sorter *s, uint32_t low, uint32_t sorted, uint32_t high) {
  for (uint32_t i = sorted; i < high; i++) {
    uint32_t left = low, right = i;
    while (left < right) {
      uint32_t middle = (left + right) / 2;
      const nl_slot *k = keys(s);
      if (less(s, &k[i], &k[middle])) right = middle;
      else left = middle + 1;
    }
    for (uint32_t array = 0; array < (has_keys(s) ? 2u : 1u); array++) {
      nl_slot *v = slots(s, array);
      nl_value item = v[i];
      memmove(v + left + 1, v + left, (i - left) * sizeof(nl_slot));
      v[left] = item;
    }
  }
}

/** [gc] Room for what a merge sets aside; made by the first one, so input in order needs none. */
static bool make_scratch(sorter *s) {
  for (uint32_t i = 2; i < 2u + (has_keys(s) ? 2u : 1u) && nl_is_undefined(s->arrays[i]); i++) {
    nl_ref array = nl_alloc(s->vm, KIND_ARRAY, nl_words_of(4 + (uint64_t)s->count * 8));
    if (!array) return false;
    s->arrays[i] = NL_OBJECT(KIND_ARRAY, array);
  }
  return true;
}

/** Merges [low, middle) and [middle, high); the left one waits in the scratch arrays. */
static void merge(sorter *s, uint32_t low, uint32_t middle, uint32_t high) {
  if (!less(s, &keys(s)[middle], &keys(s)[middle - 1])) return;
  uint32_t count = middle - low, left = 0, right = middle, to = low;
  if (s->failed || !make_scratch(s)) {
    s->failed = true;
    return;
  }
  memcpy(slots(s, 2), slots(s, 0) + low, count * sizeof(nl_slot));
  if (has_keys(s)) memcpy(slots(s, 3), slots(s, 1) + low, count * sizeof(nl_slot));
  while (left < count && right < high) {
    const nl_slot *waiting = slots(s, has_keys(s) ? 3 : 2);
    if (less(s, &keys(s)[right], &waiting[left])) move_item(s, 0, to++, 0, right++);
    else move_item(s, 0, to++, 2, left++);
  }
  while (left < count) move_item(s, 0, to++, 2, left++);
}

enum { MIN_RUN = 16, MAX_RUNS = 32 };

/** Runs are merged as soon as the one before is not twice as long: balanced enough, and the stack of runs stays short. */
static void sort_runs(sorter *s, uint32_t count) {
  uint32_t starts[MAX_RUNS + 1], runs = 0;
  for (uint32_t low = 0; low < count && !s->failed;) {
    uint32_t end = find_run(s, low, count), least = low + MIN_RUN < count ? low + MIN_RUN : count;
    if (end < least) {
      insert_rest(s, low, end, least);
      end = least;
    }
    starts[runs++] = low;
    while (runs > 1 && !s->failed && (runs == MAX_RUNS || starts[runs - 1] - starts[runs - 2] < 2 * (end - starts[runs - 1]))) {
      merge(s, starts[runs - 2], starts[runs - 1], end);
      runs--;
    }
    low = end;
  }
  for (; runs > 1 && !s->failed; runs--) merge(s, starts[runs - 2], starts[runs - 1], count);
}

/** [gc] Calls the key function on each item. */
static bool make_keys(sorter *s, nl_slot *key, uint32_t count) {
  nl_ref array = nl_alloc(s->vm, KIND_ARRAY, nl_words_of(4 + (uint64_t)count * 8));
  if (!array) return false;
  s->arrays[1] = NL_OBJECT(KIND_ARRAY, array);
  for (uint32_t i = 0; i < count; i++) {
    s->arrays[4] = slots(s, 0)[i];
    if (!nl_call(s->vm, *key, 1, &s->arrays[4], &s->arrays[5])) return false;
    slots(s, 1)[i] = s->arrays[5];
  }
  return true;
}

static bool sort_array(sorter *s, nl_slot *key, uint32_t count) {
  if (!nl_is_missing(*key) && !make_keys(s, key, count)) return false;
  s->class = classify(keys(s), count);
  s->count = count;
  /* Reversing before and after keeps equal items in their order. */
  if (s->reverse) reverse_all(s, 0, count);
  sort_runs(s, count);
  if (s->reverse) reverse_all(s, 0, count);
  return !s->failed;
}

bool nl_list_sort(nl_vm *vm, nl_slot *list, nl_slot *key, bool reverse) {
  nl_list *l = nl_obj(vm, *list);
  uint32_t count = l->length, mark = nl_mark(vm);
  if (count == 0) return true;
  if (!nl_spend(vm, (int32_t)count)) return false;
  sorter s = {.vm = vm, .arrays = nl_push_slots(vm, 6), .class = MIXED, .reverse = reverse, .failed = false};
  if (!s.arrays) return false;
  l = nl_obj(vm, *list);
  s.arrays[0] = NL_OBJECT(KIND_ARRAY, l->items);
  l->items = 0;
  l->length = 0;
  bool ok = nl_enter(vm);
  if (ok) {
    ok = sort_array(&s, key, count);
    nl_leave(vm);
  }
  l = nl_obj(vm, *list);
  bool changed = l->items != 0;
  l->items = NL_LO(s.arrays[0]);
  l->length = count;
  nl_release(vm, mark);
  return ok && changed ? nl_raise(vm, TYPE_ValueError, "list modified during sort") : ok;
}

NL_NATIVE_DEFINE(py_list_sort) {
  (void)argc;
  bool reverse;
  if (!nl_optional_truth(vm, &args[2], false, &reverse) || !nl_list_sort(vm, &args[0], &args[1], reverse)) return NATIVE_RAISE;
  return nl_give_native(out, NL_NONE);
}

NL_NATIVE_DEFINE(py_b_sorted) {
  (void)argc;
  bool reverse;
  if (!nl_optional_truth(vm, &args[2], false, &reverse) || !nl_list_from(vm, &args[0], &args[0])) return NATIVE_RAISE;
  if (!nl_list_sort(vm, &args[0], &args[1], reverse)) return NATIVE_RAISE;
  return nl_give_native(out, args[0]);
}
