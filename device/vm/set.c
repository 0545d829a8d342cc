/* set and frozenset: what programs do with the table of set-table.c.
 *
 * The order of a set shows how it was made, so each operation builds its result the way CPython's does: which operand it
 * walks over, which one it copies, how many cells it makes beforehand. Views of dicts join in at set-views.c.
 */
#include "sets.h"

bool nl_is_set(nl_value v) { return nl_is_kind(v, KIND_SET) || nl_is_kind(v, KIND_FROZENSET); }

bool nl_is_set_like(const nl_vm *vm, nl_value v) {
  v = nl_unwrap(vm, v);
  return nl_is_set(v) || (nl_is_kind(v, KIND_DICTVIEW) && nl_dictview_sort(vm, v) != VIEW_VALUES);
}

nl_value nl_set_new(nl_vm *vm, enum nl_kind kind) { return nl_set_table_new(vm, kind); }

bool nl_set_add(nl_vm *vm, nl_slot *set, nl_slot *item) {
  int64_t hash;
  return nl_python_hash(vm, item, &hash) && nl_set_add_hashed(vm, set, item, hash);
}

/** [gc] A set can't be an item, but is looked for as the frozenset of its items. */
static bool as_key(nl_vm *vm, nl_slot **item) {
  if (!nl_is_kind(nl_unwrap(vm, **item), KIND_SET)) return true;
  nl_slot *frozen = nl_push(vm, nl_unwrap(vm, **item));
  if (!frozen || !nl_set_from(vm, KIND_FROZENSET, frozen, frozen)) return false;
  return *item = frozen, true;
}

bool nl_set_contains(nl_vm *vm, nl_slot *set, nl_slot *item, bool *out) {
  uint32_t mark = nl_mark(vm);
  int64_t hash;
  nl_set_place place;
  bool ok = as_key(vm, &item) && nl_python_hash(vm, item, &hash) && nl_set_find(vm, set, item, hash, &place);
  nl_release(vm, mark);
  return ok && (*out = place.entry != SET_ABSENT, true);
}

bool nl_set_remove(nl_vm *vm, nl_slot *set, nl_slot *item, bool *found) {
  int64_t hash;
  uint32_t mark = nl_mark(vm);
  bool ok = as_key(vm, &item) && nl_python_hash(vm, item, &hash) && nl_set_discard_hashed(vm, set, item, hash, found);
  nl_release(vm, mark);
  return ok;
}

bool nl_set_entry(nl_vm *vm, nl_value set, uint32_t *position, nl_slot *item) { return nl_set_walk(vm, set, position, item, NULL); }

static uint32_t length_of(const nl_vm *vm, nl_value set) { return nl_dict_length(vm, set); }
static bool no_exception(const nl_vm *vm) { return nl_is_undefined(vm->exception); }

/* ---- adding many ---- */
/** Room for `count` more items at once, as nothing says that they are there already. */
static bool expect(nl_vm *vm, nl_slot *set, uint32_t count) {
  if (((uint64_t)nl_set_fill(vm, *set) + count) * 5 < (uint64_t)nl_set_mask(vm, *set) * 3) return true;
  return nl_set_resize(vm, set, ((uint64_t)length_of(vm, *set) + count) * 2);
}

static bool merge(nl_vm *vm, nl_slot *set, nl_slot *other) {
  uint32_t count = length_of(vm, *other), mark = nl_mark(vm);
  if (*set == *other || count == 0) return true;
  nl_slot *item = nl_push_slots(vm, 1);
  bool ok = item && expect(vm, set, count), empty = ok && nl_set_fill(vm, *set) == 0;
  int64_t hash;
  if (empty && nl_set_mask(vm, *set) == nl_set_mask(vm, *other) && nl_set_fill(vm, *other) == count)
    ok = nl_set_clone(vm, set, other);
  else
    for (uint32_t at = 0; ok && nl_set_walk(vm, *other, &at, item, &hash);)
      ok = empty ? nl_set_add_new(vm, set, item, hash) : nl_set_add_hashed(vm, set, item, hash);
  nl_release(vm, mark);
  return ok;
}

static bool add_keys(nl_vm *vm, nl_slot *set, nl_slot *dict) {
  uint32_t mark = nl_mark(vm);
  nl_slot *item = nl_push_slots(vm, 1), *key, *value;
  bool ok = item && expect(vm, set, nl_dict_length(vm, *dict));
  for (uint32_t at = 0; ok && nl_dict_entry(vm, *dict, &at, &key, &value);) {
    *item = *key;
    ok = nl_set_add(vm, set, item);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_set_update(nl_vm *vm, nl_slot *set, nl_slot *any) {
  if (nl_is_kind(*any, KIND_DICT)) return add_keys(vm, set, any);
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 2);
  if (!slots) return false;
  slots[0] = nl_unwrap(vm, *any);
  bool ok = true;
  if (nl_is_set(slots[0])) {
    ok = merge(vm, set, &slots[0]);
  } else {
    ok = nl_iter(vm, any, &slots[0]);
    while (ok && nl_next(vm, &slots[0], &slots[1])) ok = nl_set_add(vm, set, &slots[1]);
    ok = ok && no_exception(vm);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_set_from(nl_vm *vm, enum nl_kind kind, nl_slot *iterable, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *set = nl_push_slots(vm, 1);
  bool ok = set && nl_give(set, nl_set_new(vm, kind)) && nl_set_update(vm, set, iterable);
  if (ok) *out = *set;
  nl_release(vm, mark);
  return ok;
}

/* ---- walking over one, asking another ---- */
/** Keeps in *item the next of any iterable, and its hash. `walked`: a set, or an iterator; false at the end or with an exception. */
static bool next_of(nl_vm *vm, nl_slot *walked, uint32_t *at, nl_slot *item, int64_t *hash) {
  if (nl_is_set(*walked)) return nl_set_walk(vm, *walked, at, item, hash);
  return nl_next(vm, walked, item) && nl_python_hash(vm, item, hash);
}

/** A set as it is, of anything else an iterator: what next_of takes. */
static bool walk_over(nl_vm *vm, nl_slot *any, nl_slot *out) {
  nl_value v = nl_unwrap(vm, *any);
  if (nl_is_set(v)) return *out = v, true;
  return nl_iter(vm, any, out);
}

/** `table`: a set, or a dict whose keys are asked. */
static bool has(nl_vm *vm, nl_slot *table, nl_slot *item, int64_t hash, bool *out) {
  if (nl_is_kind(*table, KIND_DICT)) return nl_dict_has(vm, table, item, out);
  nl_set_place place;
  if (!nl_set_find(vm, table, item, hash, &place)) return false;
  return *out = place.entry != SET_ABSENT, true;
}

/** Adds to `set` each item of `walked` whose membership in `table` is `member`. */
static bool add_where(nl_vm *vm, nl_slot *set, nl_slot *walked, nl_slot *table, bool member) {
  uint32_t mark = nl_mark(vm), at = 0;
  int64_t hash;
  nl_slot *item = nl_push_slots(vm, 1);
  bool ok = item != NULL, is_member;
  while (ok && next_of(vm, walked, &at, item, &hash)) {
    ok = has(vm, table, item, hash, &is_member);
    if (ok && is_member == member) ok = nl_set_add_hashed(vm, set, item, hash);
  }
  nl_release(vm, mark);
  return ok && no_exception(vm);
}

static bool discard_all(nl_vm *vm, nl_slot *set, nl_slot *walked, bool toggle) {
  uint32_t mark = nl_mark(vm), at = 0;
  int64_t hash;
  nl_slot *item = nl_push_slots(vm, 1);
  bool ok = item != NULL, found;
  while (ok && next_of(vm, walked, &at, item, &hash)) {
    ok = nl_set_discard_hashed(vm, set, item, hash, &found);
    if (ok && toggle && !found) ok = nl_set_add_hashed(vm, set, item, hash);
  }
  nl_release(vm, mark);
  return ok && no_exception(vm);
}

/* ---- algebra: `set` is a set, `any` anything; out may be an operand ---- */
static bool intersection(nl_vm *vm, nl_slot *set, nl_slot *any, nl_slot *out) {
  enum nl_kind kind = (enum nl_kind)nl_kind_of(*set);
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 3), *result = slots, *asked = slots + 1, *walked = slots + 2;
  if (!slots) return false;
  *asked = *set;
  bool ok = walk_over(vm, any, walked);
  if (ok && *walked == *asked) {
    ok = nl_set_from(vm, kind, set, result);
  } else if (ok) {
    if (nl_is_set(*walked) && length_of(vm, *walked) > length_of(vm, *asked)) {
      *asked = *walked;
      *walked = *set;
    }
    ok = nl_give(result, nl_set_new(vm, kind)) && add_where(vm, result, walked, asked, true);
  }
  if (ok) *out = *result;
  nl_release(vm, mark);
  return ok;
}

static bool intersection_update(nl_vm *vm, nl_slot *set, nl_slot *any) {
  uint32_t mark = nl_mark(vm);
  nl_slot *common = nl_push_slots(vm, 1);
  bool ok = common && intersection(vm, set, any, common);
  if (ok) nl_set_become(vm, *set, *common);
  nl_release(vm, mark);
  return ok;
}

/** Many removed cells are swept away, as every later walk would pass them. */
static bool sweep(nl_vm *vm, nl_slot *set) {
  uint64_t live = length_of(vm, *set);
  if (nl_set_fill(vm, *set) - live <= nl_set_mask(vm, *set) / 4) return true;
  return nl_set_resize(vm, set, live > 50000 ? live * 2 : live * 4);
}

static bool difference_update(nl_vm *vm, nl_slot *set, nl_slot *any) {
  uint32_t mark = nl_mark(vm);
  nl_slot *walked = nl_push_slots(vm, 1);
  bool ok = walked && walk_over(vm, any, walked);
  if (ok && *walked == *set) {
    nl_set_empty(vm, *set);
  } else if (ok) {
    if (nl_is_set(*walked) && length_of(vm, *walked) >> 3 > length_of(vm, *set)) ok = intersection(vm, set, walked, walked);
    ok = ok && discard_all(vm, set, walked, false) && sweep(vm, set);
  }
  nl_release(vm, mark);
  return ok;
}

static bool difference(nl_vm *vm, nl_slot *set, nl_slot *any, nl_slot *out) {
  enum nl_kind kind = (enum nl_kind)nl_kind_of(*set);
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 2), *result = slots, *other = slots + 1;
  if (!slots) return false;
  *other = nl_is_kind(*any, KIND_DICT) ? *any : nl_unwrap(vm, *any);
  bool is_table = nl_is_set(*other) || nl_is_kind(*any, KIND_DICT), ok;
  if (!is_table || length_of(vm, *set) >> 2 > nl_dict_length(vm, *other))
    ok = nl_set_from(vm, kind, set, result) && difference_update(vm, result, any);
  else
    ok = nl_give(result, nl_set_new(vm, kind)) && add_where(vm, result, set, other, false);
  if (ok) *out = *result;
  nl_release(vm, mark);
  return ok;
}

static bool symmetric_difference_update(nl_vm *vm, nl_slot *set, nl_slot *any) {
  uint32_t mark = nl_mark(vm);
  nl_slot *walked = nl_push_slots(vm, 1);
  if (!walked) return false;
  *walked = nl_unwrap(vm, *any);
  bool ok = true;
  if (*walked == *set) {
    nl_set_empty(vm, *set);
  } else {
    if (nl_is_kind(*any, KIND_DICT)) ok = nl_iter(vm, any, walked);
    else if (!nl_is_set(*walked)) ok = nl_set_from(vm, KIND_SET, any, walked);
    ok = ok && discard_all(vm, set, walked, true);
  }
  nl_release(vm, mark);
  return ok;
}

static bool symmetric_difference(nl_vm *vm, nl_slot *set, nl_slot *any, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push_slots(vm, 1);
  bool ok = result && nl_set_from(vm, (enum nl_kind)nl_kind_of(*set), any, result) && symmetric_difference_update(vm, result, set);
  if (ok) *out = *result;
  nl_release(vm, mark);
  return ok;
}

static bool set_union(nl_vm *vm, nl_slot *set, nl_slot *any, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *result = nl_push_slots(vm, 1);
  bool ok = result && nl_set_from(vm, (enum nl_kind)nl_kind_of(*set), set, result) && (*set == *any || nl_set_update(vm, result, any));
  if (ok) *out = *result;
  nl_release(vm, mark);
  return ok;
}

/** op of a set and anything, as a new set. */
bool nl_set_combine(nl_vm *vm, uint8_t op, nl_slot *set, nl_slot *any, nl_slot *out) {
  switch (op) {
    case OP_AND: return intersection(vm, set, any, out);
    case OP_OR: return set_union(vm, set, any, out);
    case OP_SUB: return difference(vm, set, any, out);
    default: return symmetric_difference(vm, set, any, out);
  }
}

bool nl_set_inplace(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b) {
  switch (op) {
    case OP_AND: return intersection_update(vm, a, b);
    case OP_OR: return nl_set_update(vm, a, b);
    case OP_SUB: return difference_update(vm, a, b);
    default: return symmetric_difference_update(vm, a, b);
  }
}

bool nl_set_binary(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *sets = nl_push_slots(vm, 2);
  if (!sets) return false;
  sets[0] = nl_unwrap(vm, *a);
  sets[1] = nl_unwrap(vm, *b);
  bool ok = nl_is_set(sets[0]) && nl_is_set(sets[1]) ? nl_set_combine(vm, op, &sets[0], &sets[1], out) : nl_view_binary(vm, op, &sets[0], b, out);
  nl_release(vm, mark);
  return ok;
}

/* ---- comparison ---- */
/** A table with the items of any iterable; no copy where there is one. */
static bool as_table(nl_vm *vm, nl_slot *any, nl_slot *out) {
  nl_value v = nl_unwrap(vm, *any);
  if (nl_is_set(v) || nl_is_kind(v, KIND_DICT)) return nl_give(out, v);
  if (nl_is_kind(v, KIND_DICTVIEW) && nl_dictview_sort(vm, v) == VIEW_KEYS) return nl_give(out, nl_dictview_dict(vm, v));
  return nl_set_from(vm, KIND_SET, any, out);
}

/** Whether every item of table `walked` has this membership in `table`. */
static bool all_are(nl_vm *vm, nl_slot *walked, nl_slot *table, bool member, bool *out) {
  uint32_t mark = nl_mark(vm), at = 0;
  int64_t hash;
  nl_slot *slots = nl_push_slots(vm, 2), *item = slots + 1;
  *out = true;
  if (!slots) return false;
  slots[0] = *walked;
  bool ok = nl_is_set(*walked) || nl_iter(vm, walked, &slots[0]), is_member;
  while (ok && *out && next_of(vm, &slots[0], &at, item, &hash)) {
    ok = has(vm, table, item, hash, &is_member);
    *out = ok && is_member == member;
  }
  nl_release(vm, mark);
  return ok && no_exception(vm);
}

bool nl_set_compare(nl_vm *vm, uint8_t op, nl_slot *a, nl_slot *b, bool *out) {
  if (op == OP_GT || op == OP_GE) return nl_set_compare(vm, op == OP_GT ? OP_LT : OP_LE, b, a, out);
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 2);
  bool ok = slots && as_table(vm, a, &slots[0]) && as_table(vm, b, &slots[1]);
  if (ok) {
    uint32_t na = nl_dict_length(vm, slots[0]), nb = nl_dict_length(vm, slots[1]);
    *out = op == OP_LT ? na < nb : op == OP_EQ ? na == nb : na <= nb;
    if (*out) ok = all_are(vm, &slots[0], &slots[1], true, out);
  }
  nl_release(vm, mark);
  return ok;
}

bool nl_set_equal(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) { return nl_set_compare(vm, OP_EQ, a, b, out); }

bool nl_set_disjoint(nl_vm *vm, nl_slot *a, nl_slot *b, bool *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *slots = nl_push_slots(vm, 2);
  bool ok = slots && as_table(vm, a, &slots[0]) && as_table(vm, b, &slots[1]) && all_are(vm, &slots[0], &slots[1], false, out);
  nl_release(vm, mark);
  return ok;
}

/** CPython's frozenset_hash: independent of the order of items. */
bool nl_frozenset_hash(nl_vm *vm, nl_slot *set, int64_t *out) {
  uint32_t mark = nl_mark(vm);
  uint64_t hash = 0;
  int64_t one;
  nl_slot *item = nl_push_slots(vm, 1);
  if (!item) return false;
  for (uint32_t at = 0; nl_set_walk(vm, *set, &at, item, &one);)
    hash ^= (((uint64_t)one ^ 89869747u) ^ ((uint64_t)one << 16)) * 3644798167u;
  hash ^= ((uint64_t)length_of(vm, *set) + 1) * 1927868237u;
  hash ^= (hash >> 11) ^ (hash >> 25);
  hash = hash * 69069u + 907133923u;
  *out = hash == UINT64_MAX ? 590923713 : (int64_t)hash;
  nl_release(vm, mark);
  return true;
}
