/* The table under set and frozenset. Programs print sets, so their order must be that of CPython: the order of the cells
 * of an open-addressed table, which follows from the items' hashes and the table's size. The rules (8 cells at first, a run
 * of 9 neighbours before each jump, jumps that mix in 5 more bits of the hash, growth when 3/5 are in use) are therefore
 * part of the language here, and those of CPython 3.12.
 *
 * CPython keeps 16 bytes a cell. Here a cell is 1, 2 or 4 bytes, a number of an entry, and the items lie close together:
 *
 *   entries: ARRAY of `live` items, in any order      index: RAW [meta | cells | hashes]
 *
 * meta: bits 27..31 log2 of the number of cells, bit 26: hashes are there, bits 0..25 cells in use. A cell is 0 when free,
 * all ones when its item was removed, else entry number + 1. Numbers and text hash fast and without Python, so a set of
 * them holds no hashes; the first other item brings them (64 bits an entry), and __hash__ is called once an item.
 * Invariant: a cell is free; the first `live` entries are items, each in one cell; used == live.
 */
#include "set-table.h"

enum { FIRST_CELLS_LOG2 = 3, NEIGHBOURS = 9, HASH_BITS_A_JUMP = 5, CELLS_LOG2_MAX = 26 };
#define META_FILL 0x3FFFFFFu
#define META_HASHED 0x4000000u
#define META_LOG2(meta) ((meta) >> 27)

typedef struct {
  uint32_t *meta;
  uint8_t *cells;
  uint32_t *hashes; /* NULL: none */
  uint32_t mask, width, removed;
} set_index;

static inline nl_dict *set_at(const nl_vm *vm, nl_value set) { return nl_obj(vm, set); }
static inline nl_slot *entries_of(const nl_vm *vm, nl_value set) { return nl_slots_at(vm, set_at(vm, set)->entries); }

static uint32_t width_of(uint32_t log2) { return log2 <= 8 ? 1 : log2 <= 16 ? 2 : 4; }

static set_index index_of(const nl_vm *vm, nl_value set) {
  set_index x;
  uint32_t *words = nl_at(vm, set_at(vm, set)->index), log2 = META_LOG2(words[1]);
  x.meta = words + 1;
  x.cells = (uint8_t *)(words + 2);
  x.mask = (1u << log2) - 1;
  x.width = width_of(log2);
  x.removed = x.width == 4 ? UINT32_MAX : (1u << (8 * x.width)) - 1;
  x.hashes = *x.meta & META_HASHED ? words + 2 + ((x.mask + 1) * x.width) / 4 : NULL;
  return x;
}

static uint32_t cell_get(const set_index *x, uint32_t at) {
  if (x->width == 1) return x->cells[at];
  return x->width == 2 ? ((const uint16_t *)(const void *)x->cells)[at] : ((const uint32_t *)(const void *)x->cells)[at];
}

static void cell_set(const set_index *x, uint32_t at, uint32_t value) {
  if (x->width == 1) x->cells[at] = (uint8_t)value;
  else if (x->width == 2) ((uint16_t *)(void *)x->cells)[at] = (uint16_t)value;
  else ((uint32_t *)(void *)x->cells)[at] = value;
}

static uint32_t capacity_of(const nl_vm *vm, nl_value set) {
  nl_ref entries = set_at(vm, set)->entries;
  return entries ? (NL_HEADER_WORDS(((nl_tuple *)nl_at(vm, entries))->header) - 1) / 2 : 0;
}

static int64_t hash_of_entry(nl_vm *vm, const set_index *x, nl_slot *entries, uint32_t entry) {
  int64_t hash = 0;
  if (x->hashes) memcpy(&hash, x->hashes + 2 * entry, sizeof hash);
  else nl_python_hash(vm, &entries[entry], &hash);
  return hash;
}

/* ---- the walk over cells ---- */
typedef struct {
  uint64_t bits, start;
  uint32_t at, left, mask;
} cell_walk;

static void walk_from(cell_walk *w, uint64_t start) {
  w->start = start;
  w->at = (uint32_t)start;
  w->left = start + NEIGHBOURS <= w->mask ? NEIGHBOURS : 0;
}

static cell_walk walk_of(int64_t hash, uint32_t mask) {
  cell_walk w = {(uint64_t)hash, 0, 0, 0, mask};
  walk_from(&w, (uint64_t)hash & mask);
  return w;
}

static void walk_on(cell_walk *w) {
  if (w->left) {
    w->left--;
    w->at++;
    return;
  }
  w->bits >>= HASH_BITS_A_JUMP;
  walk_from(w, (w->start * 5 + 1 + w->bits) & w->mask);
}

/** Asks Python about entry number `entry`. *changed: the set is no more what it was. */
static bool compare(nl_vm *vm, nl_slot *set, nl_slot *item, const cell_walk *w, uint32_t entry, bool *same, bool *changed) {
  uint32_t mark = nl_mark(vm);
  nl_slot *pair = nl_push_slots(vm, 2);
  if (!pair) return false;
  pair[0] = entries_of(vm, *set)[entry];
  pair[1] = *item;
  bool ok = nl_equal(vm, &pair[0], &pair[1], same);
  *changed = true;
  if (ok && set_at(vm, *set)->index && entry < set_at(vm, *set)->live) {
    set_index x = index_of(vm, *set);
    *changed = x.mask != w->mask || cell_get(&x, w->at) != entry + 1 || entries_of(vm, *set)[entry] != pair[0];
  }
  nl_release(vm, mark);
  return ok;
}

/** Equality as far as it shows without Python, with both hashes known. */
static enum nl_sure quick(nl_vm *vm, const set_index *x, nl_slot *entries, uint32_t entry, nl_slot *item, int64_t hash) {
  if (entries[entry] == *item) return SURE_YES;
  if (x->hashes && hash_of_entry(vm, x, entries, entry) != hash) return SURE_NO;
  enum nl_sure sure = nl_quick_equal(vm, &entries[entry], item);
  return sure == UNSURE && !x->hashes && hash_of_entry(vm, x, entries, entry) != hash ? SURE_NO : sure;
}

bool nl_set_find(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash, nl_set_place *place) {
  *place = (nl_set_place){SET_ABSENT, SET_ABSENT};
  if (!set_at(vm, *set)->index) return true;
  set_index x = index_of(vm, *set);
  for (cell_walk w = walk_of(hash, x.mask);;) {
    bool same = false, changed = false;
    uint32_t held = cell_get(&x, w.at), entry = held - 1;
    if (held == 0) {
      if (place->cell == SET_ABSENT) place->cell = w.at;
      return true;
    }
    if (held == x.removed) {
      place->cell = w.at;
    } else {
      enum nl_sure sure = quick(vm, &x, entries_of(vm, *set), entry, item, hash);
      same = sure == SURE_YES;
      if (sure == UNSURE) {
        if (!compare(vm, set, item, &w, entry, &same, &changed)) return false;
        if (changed && !set_at(vm, *set)->index) return true;
        x = index_of(vm, *set);
      }
      if (same && !changed) return *place = (nl_set_place){w.at, entry}, true;
    }
    if (changed) {
      w = walk_of(hash, x.mask);
      place->cell = SET_ABSENT;
    } else {
      walk_on(&w);
    }
  }
}

/* ---- room ---- */
/** [gc] A new index with free cells; 0 with MemoryError pending. */
static nl_ref index_new(nl_vm *vm, uint32_t log2, bool hashed, uint32_t capacity) {
  uint64_t bytes = 8 + ((uint64_t)width_of(log2) << log2) + (hashed ? 8ull * capacity : 0);
  nl_ref raw = nl_alloc(vm, KIND_RAW, log2 > CELLS_LOG2_MAX ? UINT32_MAX : nl_words_of(bytes));
  if (raw) ((uint32_t *)nl_at(vm, raw))[1] = log2 << 27 | (hashed ? META_HASHED : 0);
  return raw;
}

/** The hashes of all entries into a new index. */
static void copy_hashes(nl_vm *vm, nl_value set, const set_index *from, const set_index *to) {
  nl_slot *entries = set_at(vm, set)->live ? entries_of(vm, set) : NULL;
  for (uint32_t i = 0; to->hashes && i < set_at(vm, set)->live; i++) {
    int64_t hash = hash_of_entry(vm, from, entries, i);
    memcpy(to->hashes + 2 * i, &hash, sizeof hash);
  }
}

static void put_clean(const set_index *x, int64_t hash, uint32_t entry) {
  cell_walk w = walk_of(hash, x->mask);
  while (cell_get(x, w.at)) walk_on(&w);
  cell_set(x, w.at, entry + 1);
  ++*x->meta;
}

/** [gc] Replaces the index by one of 2^log2 cells with room for the hashes of all entries; as it is when the size stays. */
static bool renew_index(nl_vm *vm, nl_slot *set, uint32_t log2, bool hashed, bool keep_cells) {
  nl_ref raw = index_new(vm, log2, hashed, capacity_of(vm, *set));
  if (!raw) return false;
  nl_dict *d = set_at(vm, *set);
  set_index from = index_of(vm, *set);
  d->index = raw;
  set_index to = index_of(vm, *set);
  copy_hashes(vm, *set, &from, &to);
  if (keep_cells) {
    memcpy(to.cells, from.cells, (from.mask + 1) * from.width);
    *to.meta |= *from.meta & META_FILL;
    return true;
  }
  for (uint32_t at = 0; at <= from.mask; at++) {
    uint32_t held = cell_get(&from, at);
    if (held && held != from.removed) put_clean(&to, hash_of_entry(vm, &from, entries_of(vm, *set), held - 1), held - 1);
  }
  return true;
}

static bool start_index(nl_vm *vm, nl_slot *set) {
  if (set_at(vm, *set)->index) return true;
  nl_ref raw = index_new(vm, FIRST_CELLS_LOG2, false, 0);
  if (!raw) return false;
  set_at(vm, *set)->index = raw;
  return true;
}

bool nl_set_resize(nl_vm *vm, nl_slot *set, uint64_t least) {
  uint32_t log2 = FIRST_CELLS_LOG2;
  while ((1ull << log2) <= least) log2++;
  if (!start_index(vm, set)) return false;
  set_index x = index_of(vm, *set);
  if (log2 == FIRST_CELLS_LOG2 && x.mask == 7 && (*x.meta & META_FILL) == set_at(vm, *set)->live) return true;
  return renew_index(vm, set, log2, x.hashes != NULL, false);
}

/** [gc] Room for one more entry, and for hashes when the item needs them. Never runs Python. */
static bool make_room(nl_vm *vm, nl_slot *set, nl_value item) {
  nl_dict *d = set_at(vm, *set);
  uint32_t capacity = capacity_of(vm, *set);
  bool full = d->live >= capacity, hashed = *index_of(vm, *set).meta & META_HASHED;
  if (full) {
    uint32_t words = nl_words_of(4 + 8ull * (capacity < 3 ? 3 : capacity < 8 ? 8 : capacity + capacity / 2 + 2));
    if (!(d->entries && nl_grow_last(vm, d->entries, words))) {
      nl_ref array = nl_alloc(vm, KIND_ARRAY, words);
      if (!array) return false;
      d = set_at(vm, *set);
      if (d->live) memcpy(nl_slots_at(vm, array), nl_slots_at(vm, d->entries), d->live * sizeof(nl_slot));
      d->entries = array;
    }
  }
  if (hashed ? !full : nl_hashes_at_once(item)) return true;
  return renew_index(vm, set, META_LOG2(*index_of(vm, *set).meta), true, true);
}

static void store(nl_vm *vm, nl_value set, nl_slot *item, int64_t hash, const set_index *x) {
  nl_dict *d = set_at(vm, set);
  entries_of(vm, set)[d->live] = *item;
  if (x->hashes) memcpy(x->hashes + 2 * d->live, &hash, sizeof hash);
  d->used = ++d->live;
}

bool nl_set_add_hashed(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash) {
  nl_set_place place;
  /* Only after a growth for which there was no memory: a cell must stay free. */
  if (nl_set_fill(vm, *set) + 1 >= nl_set_mask(vm, *set) && !nl_set_resize(vm, set, set_at(vm, *set)->live * 2ull)) return false;
  do {
    if (!start_index(vm, set) || !nl_set_find(vm, set, item, hash, &place)) return false;
    if (place.entry != SET_ABSENT) return true;
  } while (!set_at(vm, *set)->index); /* an __eq__ emptied the set */
  if (!make_room(vm, set, *item)) return false;
  set_index x = index_of(vm, *set);
  bool reused = cell_get(&x, place.cell) == x.removed;
  cell_set(&x, place.cell, set_at(vm, *set)->live + 1);
  store(vm, *set, item, hash, &x);
  if (reused) return true;
  uint32_t fill = ++*x.meta & META_FILL;
  if ((uint64_t)fill * 5 < (uint64_t)x.mask * 3) return true;
  uint64_t live = set_at(vm, *set)->live;
  return nl_set_resize(vm, set, live > 50000 ? live * 2 : live * 4);
}

bool nl_set_add_new(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash) {
  if (!start_index(vm, set) || !make_room(vm, set, *item)) return false;
  set_index x = index_of(vm, *set);
  put_clean(&x, hash, set_at(vm, *set)->live);
  store(vm, *set, item, hash, &x);
  return true;
}

nl_value nl_set_table_new(nl_vm *vm, enum nl_kind kind) {
  nl_ref ref = nl_alloc(vm, kind, sizeof(nl_dict) / 4);
  return ref ? NL_OBJECT(kind, ref) : NL_UNDEFINED;
}

/* ---- removal and walking ---- */
/** Frees a cell; the last entry moves into the place of the one that goes. */
static void remove_at(nl_vm *vm, nl_value set, const set_index *x, nl_set_place place) {
  nl_dict *d = set_at(vm, set);
  nl_slot *entries = entries_of(vm, set);
  uint32_t last = d->live - 1;
  cell_set(x, place.cell, x->removed);
  if (place.entry != last) {
    cell_walk w = walk_of(hash_of_entry(vm, x, entries, last), x->mask);
    while (cell_get(x, w.at) && cell_get(x, w.at) != last + 1) walk_on(&w);
    if (cell_get(x, w.at)) cell_set(x, w.at, place.entry + 1);
    entries[place.entry] = entries[last];
    if (x->hashes) memcpy(x->hashes + 2 * place.entry, x->hashes + 2 * last, 8);
  }
  entries[last] = NL_UNDEFINED;
  d->used = --d->live;
}

bool nl_set_discard_hashed(nl_vm *vm, nl_slot *set, nl_slot *item, int64_t hash, bool *found) {
  nl_set_place place;
  if (!nl_set_find(vm, set, item, hash, &place)) return false;
  *found = place.entry != SET_ABSENT;
  if (!*found) return true;
  set_index x = index_of(vm, *set);
  remove_at(vm, *set, &x, place);
  return true;
}

bool nl_set_walk(nl_vm *vm, nl_value set, uint32_t *position, nl_slot *item, int64_t *hash) {
  if (!set_at(vm, set)->live) return false;
  set_index x = index_of(vm, set);
  while (*position <= x.mask) {
    uint32_t held = cell_get(&x, (*position)++);
    if (!held || held == x.removed) continue;
    nl_slot *entries = entries_of(vm, set);
    *item = entries[held - 1];
    if (hash) *hash = hash_of_entry(vm, &x, entries, held - 1);
    return true;
  }
  return false;
}

nl_value nl_set_take(nl_vm *vm, nl_value set) {
  set_index x = index_of(vm, set);
  nl_dict *d = set_at(vm, set);
  uint32_t at = d->finger & x.mask;
  while (!cell_get(&x, at) || cell_get(&x, at) == x.removed) at = (at + 1) & x.mask;
  nl_set_place place = {at, cell_get(&x, at) - 1};
  nl_value taken = entries_of(vm, set)[place.entry];
  remove_at(vm, set, &x, place);
  d->finger = at + 1;
  return taken;
}

uint32_t nl_set_fill(const nl_vm *vm, nl_value set) { return set_at(vm, set)->index ? *index_of(vm, set).meta & META_FILL : 0; }
uint32_t nl_set_mask(const nl_vm *vm, nl_value set) { return set_at(vm, set)->index ? index_of(vm, set).mask : 7; }

void nl_set_empty(const nl_vm *vm, nl_value set) {
  nl_dict *d = set_at(vm, set);
  d->entries = d->index = 0;
  d->used = d->live = 0;
}

void nl_set_become(const nl_vm *vm, nl_value set, nl_value other) {
  nl_dict *to = set_at(vm, set), *from = set_at(vm, other);
  to->entries = from->entries;
  to->index = from->index;
  to->used = to->live = from->live;
  nl_set_empty(vm, other);
}

bool nl_set_clone(nl_vm *vm, nl_slot *set, nl_slot *other) {
  uint32_t live = set_at(vm, *other)->live, words = NL_HEADER_WORDS(*(uint32_t *)nl_at(vm, set_at(vm, *other)->index));
  nl_ref entries = nl_alloc(vm, KIND_ARRAY, nl_words_of(4 + 8ull * live));
  if (!entries) return false;
  uint32_t hashed = *index_of(vm, *other).meta & META_HASHED;
  words = hashed ? (uint32_t)(2 + ((nl_set_mask(vm, *other) + 1) * index_of(vm, *other).width) / 4 + 2 * live) : words;
  nl_dict *d = set_at(vm, *set);
  memcpy(nl_slots_at(vm, entries), entries_of(vm, *other), live * sizeof(nl_slot));
  d->entries = entries;
  d->used = d->live = 0;
  nl_ref raw = nl_alloc(vm, KIND_RAW, words);
  if (!raw) return false;
  d = set_at(vm, *set);
  memcpy((uint32_t *)nl_at(vm, raw) + 1, (uint32_t *)nl_at(vm, set_at(vm, *other)->index) + 1, (words - 1) * 4);
  d->index = raw;
  d->used = d->live = live;
  return true;
}
