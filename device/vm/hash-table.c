/* The table under dict: entries in insertion order, and beside them an index from hashes to entry
 * numbers once there are more than NL_SMALL_DICT; small ones are searched in order, which is faster and needs no hashes.
 *
 * An entry holds no hash: str objects keep theirs, ints are theirs, and the rest is computed again when the index is
 * rebuilt. That saves a fifth of a dict. Comparing keys may run Python, which may change the table and moves the heap, so
 * the search comes in two parts: `probe` tells from bits and text what it can and stops where Python must be asked.
 *
 * Index: [filled: uint32_t | cells], a power of two of 1-, 2- or 4-byte cells that hold entry number + 1, 0 where free.
 * Invariant: at most 3/4 of the cells are filled. Cells of removed entries stay until the index is rebuilt.
 */
#include "hash-table.h"

typedef struct {
  uint32_t *filled; /* NULL: no index */
  void *cells;
  uint32_t mask, width;
} index_view;

static index_view index_of(const nl_vm *vm, nl_ref raw) {
  index_view view = {NULL, NULL, 0, 0};
  if (!raw) return view;
  uint32_t *words = nl_at(vm, raw), bytes = (NL_HEADER_WORDS(words[0]) - 2) * 4;
  view.filled = words + 1;
  view.cells = words + 2;
  view.width = bytes <= 256 ? 1 : bytes <= 131072 ? 2 : 4;
  view.mask = bytes / view.width - 1;
  return view;
}

static uint32_t cell_get(const index_view *view, uint32_t at) {
  if (view->width == 1) return ((const uint8_t *)view->cells)[at];
  return view->width == 2 ? ((const uint16_t *)view->cells)[at] : ((const uint32_t *)view->cells)[at];
}

static void cell_set(const index_view *view, uint32_t at, uint32_t entry) {
  if (view->width == 1) ((uint8_t *)view->cells)[at] = (uint8_t)entry;
  else if (view->width == 2) ((uint16_t *)view->cells)[at] = (uint16_t)entry;
  else ((uint32_t *)view->cells)[at] = entry;
}

static uint32_t first_cell(uint32_t hash) {
  hash *= 0x9E3779B1u;
  return hash ^ (hash >> 15);
}

static uint32_t capacity_of(const nl_vm *vm, nl_value table) {
  nl_ref entries = nl_table_at(vm, table)->entries;
  if (!entries) return 0;
  return (NL_HEADER_WORDS(((nl_tuple *)nl_at(vm, entries))->header) - 1) / 4;
}

/* ---- search ---- */

/** Goes on at *at (0 at first) until the key is found, can't be there (*entry = NOT_FOUND, SURE_NO), or *entry must be compared by Python. */
static enum nl_sure probe(const nl_vm *vm, nl_value table, const nl_slot *key, uint32_t hash, uint32_t *at, uint32_t *entry) {
  const nl_dict *d = nl_table_at(vm, table);
  index_view index = index_of(vm, d->index);
  *entry = NOT_FOUND;
  if (!d->used) return SURE_NO;
  const nl_slot *entries = nl_slots_at(vm, d->entries);
  for (;;) {
    uint32_t n = (*at)++;
    if (index.filled) {
      n = cell_get(&index, (first_cell(hash) + n) & index.mask);
      if (n-- == 0) return SURE_NO;
      if (n >= d->used) continue;
    } else if (n >= d->used) {
      return SURE_NO;
    }
    const nl_slot *candidate = entries + n * 2;
    if (nl_is_undefined(*candidate)) continue;
    enum nl_sure same = nl_quick_equal(vm, key, candidate);
    if (same == SURE_NO) continue;
    *entry = n;
    return same;
  }
}

/** Hash where the table needs it: for its index, or to find out whether the key can be hashed at all. */
static bool hash_key(nl_vm *vm, nl_slot *table, nl_slot *key, uint32_t *hash) {
  *hash = 0;
  if (nl_is_str(*key)) {
    if (nl_table_at(vm, *table)->index) *hash = nl_str_hash(vm, key);
    return true;
  }
  if (nl_hashes_at_once(*key) && !nl_table_at(vm, *table)->index) return true;
  return nl_hash(vm, key, hash);
}

/** Asks Python whether entry number `entry` has this key. *changed: the table is no more what it was. */
static bool compare(nl_vm *vm, nl_slot *table, nl_slot *key, uint32_t entry, bool *same, bool *changed) {
  uint32_t mark = nl_mark(vm), ha = 0, hb = 0;
  nl_slot *pair = nl_push_slots(vm, 2);
  if (!pair) return false;
  pair[0] = *nl_table_entry(vm, *table, entry);
  pair[1] = *key;
  bool ok = true;
  *same = false;
  /* As in CPython, __eq__ is only asked when the hashes agree. */
  if (nl_is_kind(pair[0], KIND_INSTANCE) || nl_is_kind(pair[1], KIND_INSTANCE))
    ok = nl_hash(vm, &pair[0], &ha) && nl_hash(vm, &pair[1], &hb);
  if (ok && ha == hb) ok = nl_equal(vm, &pair[0], &pair[1], same);
  const nl_dict *d = nl_table_at(vm, *table);
  *changed = entry >= d->used || *nl_table_entry(vm, *table, entry) != pair[0];
  nl_release(vm, mark);
  return ok;
}

static bool find_hashed(nl_vm *vm, nl_slot *table, nl_slot *key, uint32_t hash, uint32_t *entry) {
  for (uint32_t at = 0;;) {
    bool same, changed;
    enum nl_sure sure = probe(vm, *table, key, hash, &at, entry);
    if (sure != UNSURE) return true;
    uint32_t candidate = *entry;
    if (!compare(vm, table, key, candidate, &same, &changed)) return false;
    if (changed) at = 0;
    else if (same) return true;
  }
}

bool nl_table_find(nl_vm *vm, nl_slot *table, nl_slot *key, uint32_t *entry) {
  uint32_t hash;
  return hash_key(vm, table, key, &hash) && find_hashed(vm, table, key, hash, entry);
}

nl_value nl_dict_get_name(const nl_vm *vm, nl_ref dict, nl_slot *name) {
  nl_value table = NL_OBJECT(KIND_DICT, dict);
  uint32_t at = 0, entry, hash = nl_table_at(vm, table)->index ? nl_str_hash(vm, name) : 0;
  enum nl_sure sure;
  while ((sure = probe(vm, table, name, hash, &at, &entry)) == UNSURE) {}
  return sure == SURE_YES ? nl_table_entry(vm, table, entry)[1] : NL_UNDEFINED;
}

/* ---- growth ---- */

static void index_put(const nl_vm *vm, nl_ref raw, uint32_t hash, uint32_t entry, uint32_t used) {
  index_view index = index_of(vm, raw);
  for (uint32_t at = first_cell(hash);; at++) {
    uint32_t held = cell_get(&index, at & index.mask);
    if (held != 0 && held <= used) continue;
    *index.filled += held == 0;
    cell_set(&index, at & index.mask, entry + 1);
    return;
  }
}

/** Bytes of cells for an index that serves `capacity` entries at a load of 2/3 at most. */
static uint32_t cell_bytes(uint32_t capacity) {
  uint64_t cells = 16;
  while (cells < capacity + (uint64_t)capacity / 2) cells *= 2;
  cells *= cells <= 256 ? 1 : cells <= 65536 ? 2 : 4;
  return cells > NL_MAX_OBJECT_WORDS * 4ull ? NL_MAX_OBJECT_WORDS * 4 : (uint32_t)cells;
}

/** [gc] Makes the index anew. Hashing may run Python: the table keeps its old index until the new one is whole. */
static bool rebuild_index(nl_vm *vm, nl_slot *table, uint32_t capacity) {
  nl_ref raw = nl_alloc(vm, KIND_RAW, nl_words_of(8 + (uint64_t)cell_bytes(capacity)));
  if (!raw) return false;
  uint32_t mark = nl_mark(vm), used = nl_table_at(vm, *table)->used, hash = 0;
  nl_slot *held = nl_push(vm, NL_OBJECT(KIND_RAW, raw)), *key = held ? nl_push(vm, NL_UNDEFINED) : NULL;
  bool ok = key != NULL;
  for (uint32_t i = 0; ok && i < used; i++) {
    if (i >= nl_table_at(vm, *table)->used) break;
    *key = *nl_table_entry(vm, *table, i);
    if (nl_is_undefined(*key)) continue;
    if (nl_is_str(*key)) hash = nl_str_hash(vm, key);
    else ok = nl_hash(vm, key, &hash);
    if (ok) index_put(vm, NL_LO(*held), hash, i, used);
  }
  if (ok && used != nl_table_at(vm, *table)->used) ok = nl_raise(vm, TYPE_RuntimeError, "dictionary changed size during iteration");
  if (ok) nl_table_at(vm, *table)->index = NL_LO(*held);
  nl_release(vm, mark);
  return ok;
}

/** Moves live entries together. The index no longer fits then. */
static void squeeze(const nl_vm *vm, nl_value table) {
  nl_dict *d = nl_table_at(vm, table);
  uint32_t to = 0;
  nl_slot *entries = nl_slots_at(vm, d->entries);
  for (uint32_t i = 0; i < d->used; i++) {
    if (nl_is_undefined(entries[i * 2])) continue;
    if (to != i) memcpy(entries + to * 2, entries + i * 2, 2 * sizeof(nl_slot));
    to++;
  }
  for (uint32_t i = to * 2; i < d->used * 2; i++) entries[i] = NL_UNDEFINED;
  d->used = to;
  d->index = 0;
}

static bool grow_entries(nl_vm *vm, nl_slot *table, uint32_t capacity) {
  uint32_t words = nl_words_of(4 + (uint64_t)capacity * 16);
  nl_dict *d = nl_table_at(vm, *table);
  if (d->entries && nl_grow_last(vm, d->entries, words)) return true;
  nl_ref array = nl_alloc(vm, KIND_ARRAY, words);
  if (!array) return false;
  d = nl_table_at(vm, *table);
  if (d->used) memcpy(nl_slots_at(vm, array), nl_slots_at(vm, d->entries), d->used * 2 * sizeof(nl_slot));
  d->entries = array;
  return true;
}

/** [gc] Room for one more entry, in the entries and in the index. */
static bool make_room(nl_vm *vm, nl_slot *table) {
  const nl_dict *d = nl_table_at(vm, *table);
  uint32_t capacity = capacity_of(vm, *table);
  if (d->used == capacity) {
    if (d->live < d->used && d->live <= d->used - d->used / 4) {
      squeeze(vm, *table);
    } else {
      capacity = capacity < 3 ? 3 : capacity < NL_SMALL_DICT ? NL_SMALL_DICT : capacity + capacity / 2 + 2;
      if (!grow_entries(vm, table, capacity)) return false;
    }
  }
  if (capacity <= NL_SMALL_DICT) return true;
  index_view index = index_of(vm, nl_table_at(vm, *table)->index);
  if (index.filled && *index.filled <= index.mask / 4 * 3) return true;
  return rebuild_index(vm, table, capacity);
}

bool nl_table_add(nl_vm *vm, nl_slot *table, nl_slot *key, uint32_t *entry) {
  uint32_t hash;
  if (!hash_key(vm, table, key, &hash) || !find_hashed(vm, table, key, hash, entry)) return false;
  if (*entry != NOT_FOUND) return true;
  if (!make_room(vm, table) || (hash == 0 && !hash_key(vm, table, key, &hash))) return false;
  nl_dict *d = nl_table_at(vm, *table);
  if (d->used >= capacity_of(vm, *table)) return nl_raise(vm, TYPE_RuntimeError, "dictionary changed size during iteration");
  *entry = d->used;
  if (d->index) index_put(vm, d->index, hash, d->used, d->used);
  *nl_table_entry(vm, *table, d->used) = *key;
  d->used++;
  d->live++;
  return true;
}

nl_value nl_table_new(nl_vm *vm, uint32_t capacity) {
  nl_ref ref = nl_alloc(vm, KIND_DICT, sizeof(nl_dict) / 4);
  if (!ref) return NL_UNDEFINED;
  if (capacity == 0) return NL_OBJECT(KIND_DICT, ref);
  uint32_t mark = nl_mark(vm);
  nl_slot *table = nl_push(vm, NL_OBJECT(KIND_DICT, ref));
  bool ok = table && grow_entries(vm, table, capacity) && (capacity <= NL_SMALL_DICT || rebuild_index(vm, table, capacity));
  nl_value made = ok ? *table : NL_UNDEFINED;
  nl_release(vm, mark);
  return made;
}

bool nl_table_copy(nl_vm *vm, nl_slot *table, nl_slot *out) {
  uint32_t mark = nl_mark(vm);
  nl_slot *copy = nl_push_slots(vm, 1);
  uint32_t used = nl_table_at(vm, *table)->used;
  bool ok = copy && nl_give(copy, nl_table_new(vm, 0)) && (used == 0 || grow_entries(vm, copy, used));
  if (ok && used) {
    const nl_dict *from = nl_table_at(vm, *table);
    memcpy(nl_table_entry(vm, *copy, 0), nl_table_entry(vm, *table, 0), used * 2 * sizeof(nl_slot));
    nl_dict *to = nl_table_at(vm, *copy);
    to->used = used;
    to->live = from->live;
    squeeze(vm, *copy);
    if (used > NL_SMALL_DICT) ok = rebuild_index(vm, copy, capacity_of(vm, *copy));
  }
  if (ok) *out = *copy;
  nl_release(vm, mark);
  return ok;
}

/* ---- removal and walking ---- */

void nl_table_remove(const nl_vm *vm, nl_value table, uint32_t entry) {
  nl_dict *d = nl_table_at(vm, table);
  nl_slot *slots = nl_table_entry(vm, table, entry);
  slots[0] = slots[1] = NL_UNDEFINED;
  d->live--;
  if (d->live == 0) d->used = 0;
  while (d->used && nl_is_undefined(*nl_table_entry(vm, table, d->used - 1))) d->used--;
}

void nl_table_clear(const nl_vm *vm, nl_value table) {
  nl_dict *d = nl_table_at(vm, table);
  d->entries = d->index = 0;
  d->used = d->live = 0;
}

nl_slot *nl_table_next(const nl_vm *vm, nl_value table, uint32_t *position) {
  const nl_dict *d = nl_table_at(vm, table);
  while (*position < d->used) {
    nl_slot *entry = nl_table_entry(vm, table, (*position)++);
    if (!nl_is_undefined(*entry)) return entry;
  }
  return NULL;
}

uint32_t nl_table_last(const nl_vm *vm, nl_value table) {
  const nl_dict *d = nl_table_at(vm, table);
  for (uint32_t i = d->used; i-- > 0;)
    if (!nl_is_undefined(*nl_table_entry(vm, table, i))) return i;
  return NOT_FOUND;
}
