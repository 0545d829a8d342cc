/* Writes the image of a VM whose modules are initialised, so that devices start with the heap as it is then.
 *
 * What never changes any more stays in flash: an object goes to the image when its kind is immutable and everything it
 * refers to is in the image too; the rest makes the initial heap, which a device copies to RAM. Functions made while
 * running count as mutable (a program may set attributes on them); those the compiler made are in the image anyway.
 *
 * Scratch: one word for every word of the heap, in the free space above it. It holds where the object that starts there
 * goes. Layout and writing are one walk done twice, so they cannot disagree.
 */
#include "image-check.h"

enum { THAWED = 0, FROZEN = 1 };

typedef struct {
  nl_vm *vm;
  /* By heap word: THAWED or FROZEN, then the new reference. */
  uint32_t *places;
  uint8_t *out; /* NULL while laying out */
  uint32_t objects_end, heap_at; /* offsets in the image; the initial heap's stays 0 while laying out */
  uint32_t object_bytes, heap_bytes;
} snapshot;

static uint32_t *words_at(const snapshot *s, nl_ref ref) { return nl_at(s->vm, ref); }
static uint32_t *place_of(const snapshot *s, nl_ref ref) { return &s->places[(ref - s->vm->heap_start) / 4]; }
static uint32_t kind_at(const snapshot *s, nl_ref ref) { return NL_HEADER_KIND(*words_at(s, ref)); }
static nl_ref next_object(const snapshot *s, nl_ref ref) { return ref + NL_HEADER_WORDS(*words_at(s, ref)) * 4; }
static bool in_heap(nl_ref ref) { return ref != 0 && !(ref & NL_IN_IMAGE); }

/* ---- what can be kept, and where ---- */
static bool is_immutable(uint32_t kind) {
  switch (kind) {
    case KIND_STR:
    case KIND_BYTES:
    case KIND_BIGINT:
    case KIND_TUPLE:
    case KIND_RANGE:
    case KIND_SLICE:
    case KIND_FROZENSET:
    case KIND_METHOD:
    case KIND_MODULE:
    case KIND_PROPERTY:
    case KIND_ALIAS:
    case KIND_STATICMETHOD:
    case KIND_CLASSMETHOD: return true;
    default: return false;
  }
}

/** Memory views and tracebacks have no place in an image; a traceback that only its exception refers to is dropped. */
static bool has_refused_value(const snapshot *s, nl_ref ref) {
  uint32_t references, slot, *words = words_at(s, ref), size = NL_HEADER_WORDS(words[0]);
  image_object_shape(NL_HEADER_KIND(words[0]), &references, &slot);
  for (; slot && slot + 1 < size; slot += 2) {
    nl_value v = *(nl_slot *)(void *)(words + slot);
    if (nl_is_kind(v, KIND_TRACEBACK) || nl_is_kind(v, KIND_MEMORYVIEW)) return true;
  }
  return NL_HEADER_KIND(words[0]) == KIND_GENERATOR && NL_HEADER_FLAGS(words[0]) == GENERATOR_RUNNING;
}

static bool can_keep_all(const snapshot *s) {
  for (nl_ref ref = s->vm->heap_start; ref < s->vm->heap_top; ref = next_object(s, ref))
    if (has_refused_value(s, ref)) return false;
  return true;
}

static void freeze_parts(const snapshot *s, nl_ref frozenset, uint32_t state) {
  const nl_dict *set = (const nl_dict *)(void *)words_at(s, frozenset);
  if (in_heap(set->entries)) *place_of(s, set->entries) = state;
  if (in_heap(set->index)) *place_of(s, set->index) = state;
}

static void freeze_immutable_kinds(const snapshot *s) {
  for (nl_ref ref = s->vm->heap_start; ref < s->vm->heap_top; ref = next_object(s, ref)) {
    if (!is_immutable(kind_at(s, ref))) continue;
    *place_of(s, ref) = FROZEN;
    if (kind_at(s, ref) == KIND_FROZENSET) freeze_parts(s, ref, FROZEN);
  }
}

static bool is_thawed(const snapshot *s, nl_ref ref) { return in_heap(ref) && *place_of(s, ref) == THAWED; }

static bool refers_to_thawed(const snapshot *s, nl_ref ref) {
  uint32_t references, slot, *words = words_at(s, ref), size = NL_HEADER_WORDS(words[0]);
  image_object_shape(NL_HEADER_KIND(words[0]), &references, &slot);
  for (uint32_t i = 1; i <= references; i++)
    if (is_thawed(s, words[i])) return true;
  for (; slot && slot + 1 < size; slot += 2) {
    nl_value v = *(nl_slot *)(void *)(words + slot);
    if (nl_is_object(v) && is_thawed(s, NL_LO(v))) return true;
  }
  return false;
}

/** One pass; true when something changed. */
static bool thaw(const snapshot *s) {
  bool changed = false;
  for (nl_ref ref = s->vm->heap_start; ref < s->vm->heap_top; ref = next_object(s, ref)) {
    if (*place_of(s, ref) != FROZEN || !refers_to_thawed(s, ref)) continue;
    *place_of(s, ref) = THAWED;
    if (kind_at(s, ref) == KIND_FROZENSET) freeze_parts(s, ref, THAWED);
    changed = true;
  }
  return changed;
}

/* ---- layout and writing ---- */
/** 0 for what was not kept. */
static nl_ref moved(const snapshot *s, nl_ref ref) { return in_heap(ref) ? *place_of(s, ref) : ref; }

static void rewrite(const snapshot *s, uint32_t *words) {
  uint32_t references, slot, size = NL_HEADER_WORDS(words[0]);
  image_object_shape(NL_HEADER_KIND(words[0]), &references, &slot);
  for (uint32_t i = 1; i <= references; i++) words[i] = moved(s, words[i]);
  for (; slot && slot + 1 < size; slot += 2) {
    nl_slot *v = (nl_slot *)(void *)(words + slot);
    if (nl_is_object(*v)) *v = NL_PACK(NL_HI(*v), moved(s, NL_LO(*v)));
    else if (nl_is_float(*v)) *v = nl_from_foreign_float(nl_as_float(*v)); /* processors make NaNs of either sign */
  }
}

/** A str in the heap may not know its hash yet. */
static void complete_str(nl_str *str) {
  uint32_t length = (NL_HEADER_WORDS(str->header) - 2) * 4 - NL_HEADER_FLAGS(str->header);
  bool ascii = image_text_ascii(str->data, length);
  str->hash_ascii = image_text_hash(str->data, length) | (ascii ? 0x80000000u : 0);
}

static void mark_start(const snapshot *s, uint32_t starts, uint32_t offset) {
  s->out[starts + (offset >> 5)] |= (uint8_t)(1u << ((offset >> 2) & 7));
}

/** Copies an object to an offset of the image, cut to `words`. */
static void write_object(const snapshot *s, nl_ref ref, uint32_t words, uint32_t offset) {
  uint32_t *to = (uint32_t *)(void *)(s->out + offset);
  memcpy(to, words_at(s, ref), (size_t)words * 4);
  to[0] = NL_HEADER(NL_HEADER_KIND(to[0]), NL_HEADER_FLAGS(to[0]), words);
  rewrite(s, to);
  if (NL_HEADER_KIND(to[0]) == KIND_STR) complete_str((nl_str *)(void *)to);
  mark_start(s, ((nl_image_header *)(void *)s->out)->starts, offset);
}

static void keep_in_heap(snapshot *s, nl_ref ref, uint32_t words) {
  if (s->out) write_object(s, ref, words, s->heap_at + s->heap_bytes);
  else *place_of(s, ref) = NL_STATIC_START + s->heap_bytes;
  s->heap_bytes += words * 4;
}

static void keep_in_image(snapshot *s, nl_ref ref) {
  uint32_t words = NL_HEADER_WORDS(*words_at(s, ref));
  if (s->out) write_object(s, ref, words, s->objects_end + s->object_bytes);
  else *place_of(s, ref) = (s->objects_end + s->object_bytes) | NL_IN_IMAGE;
  s->object_bytes += words * 4;
}

/** The storage of an owner follows it, without the room to grow that is unused: most containers of a module never grow. */
static void keep_parts(snapshot *s, nl_ref owner) {
  const uint32_t *words = words_at(s, owner);
  const nl_dict *dict = (const nl_dict *)(const void *)words;
  const nl_list *list = (const nl_list *)(const void *)words;
  uint32_t width = 1;
  switch (NL_HEADER_KIND(words[0])) {
    case KIND_DICT: width = 2; /* fall through */
    case KIND_SET:
    case KIND_FROZENSET:
      if (dict->used == 0) return;
      keep_in_heap(s, dict->entries, 1 + dict->used * width * 2);
      if (dict->index) keep_in_heap(s, dict->index, NL_HEADER_WORDS(*words_at(s, dict->index)));
      return;
    case KIND_LIST:
      if (list->length) keep_in_heap(s, list->items, 1 + list->length * 2);
      return;
    case KIND_BYTEARRAY:
      if (list->length) keep_in_heap(s, list->items, 1 + (list->length + 3) / 4);
      return;
    case KIND_INSTANCE:
    case KIND_EXCEPTION: {
      nl_ref attributes = words[NL_HEADER_KIND(words[0]) == KIND_INSTANCE ? 2 : 1];
      if (attributes && kind_at(s, attributes) == KIND_ARRAY)
        keep_in_heap(s, attributes, NL_HEADER_WORDS(*words_at(s, attributes)));
      return;
    }
    default: return;
  }
}

static void keep(snapshot *s, nl_ref ref) {
  uint32_t kind = kind_at(s, ref), place = *place_of(s, ref);
  if (place == FROZEN || (place & NL_IN_IMAGE)) {
    keep_in_image(s, ref);
  } else if (kind != KIND_ARRAY && kind != KIND_RAW && kind != KIND_TRACEBACK) {
    keep_in_heap(s, ref, NL_HEADER_WORDS(*words_at(s, ref)));
    keep_parts(s, ref);
  }
}

static void keep_all(snapshot *s) {
  s->object_bytes = s->heap_bytes = 0;
  keep_in_heap(s, s->vm->globals, NL_HEADER_WORDS(*words_at(s, s->vm->globals)));
  keep_in_heap(s, s->vm->modules, NL_HEADER_WORDS(*words_at(s, s->vm->modules)));
  for (nl_ref ref = s->vm->heap_start; ref < s->vm->heap_top; ref = next_object(s, ref)) keep(s, ref);
}

/* ---- the image ---- */
static const nl_image_header *old_header(const snapshot *s) {
  return (const nl_image_header *)(const void *)s->vm->image;
}

/** Size of the whole image; the bitmap covers itself. */
static uint32_t size_of(const snapshot *s) {
  uint32_t rest = s->objects_end + s->object_bytes + s->heap_bytes, size = rest;
  while (size < rest + ((size / 4 + 7) / 8 + 3) / 4 * 4) size += 4;
  return size;
}

/** The instructions' starts and those of the objects that were there before; the new objects' follow. */
static void write_old_starts(const snapshot *s, uint32_t starts) {
  const uint8_t *old = s->vm->image + old_header(s)->starts;
  for (uint32_t offset = 0; offset < s->objects_end; offset += 4)
    if ((old[offset >> 5] >> ((offset >> 2) & 7)) & 1) mark_start(s, starts, offset);
}

static void write_image(snapshot *s, uint8_t *out, uint32_t size) {
  s->out = out;
  memset(out, 0, size);
  memcpy(out, s->vm->image, s->objects_end);
  nl_image_header *h = (nl_image_header *)(void *)out;
  h->flags |= 1;
  h->size = size;
  h->objects_end = h->starts = s->objects_end + s->object_bytes;
  h->heap = s->heap_at = size - s->heap_bytes;
  h->heap_size = s->heap_bytes;
  h->globals = moved(s, s->vm->globals);
  h->initialized = moved(s, s->vm->modules);
  write_old_starts(s, h->starts);
  keep_all(s);
  size_t from = offsetof(nl_image_header, checksum) + sizeof h->checksum;
  h->checksum = image_crc32(out + from, size - from);
}

nl_status nl_snapshot_write(nl_vm *vm, uint8_t *out, size_t capacity, size_t *size) {
  snapshot s = {.vm = vm};
  if (!nl_vm_is_ready(vm)) return NL_BUSY;
  if (vm->host_use || old_header(&s)->heap_size || ((uintptr_t)out & 3)) return NL_BAD_ARGUMENT;
  vm->stack_low = vm->stack_high;
  vm->result = vm->tail_callee = vm->exception = vm->context = vm->last_resort = NL_UNDEFINED;
  vm->handling = NL_NONE;
  nl_collect(vm);
  uint32_t bytes = vm->heap_top - vm->heap_start;
  if (bytes > vm->stack_low - vm->heap_top) return NL_NO_MEMORY;
  s.places = (uint32_t *)((uintptr_t)vm + vm->heap_top);
  s.objects_end = old_header(&s)->objects_end;
  if (!can_keep_all(&s)) return NL_BAD_ARGUMENT;
  memset(s.places, 0, bytes);
  freeze_immutable_kinds(&s);
  while (thaw(&s)) {}
  keep_all(&s);
  *size = size_of(&s);
  if (!out) return NL_OK;
  if (capacity < *size) return NL_BAD_ARGUMENT;
  write_image(&s, out, (uint32_t)*size);
  return NL_OK;
}
