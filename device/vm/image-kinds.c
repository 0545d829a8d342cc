/* One small function for each kind of object that needs more than a row of the table at the end. */
#include "image-kinds.h"

#define AS(type, o) ((const type *)(const void *)(o)->words)
/* hash-table.c: cells of one byte up to so many bytes, of two up to so many cells. */
enum { INDEX_BYTES_MIN = 16, INDEX_BYTE_CELLS = 256, INDEX_SHORT_CELLS = 65536 };

/* ---- text and numbers ---- */
static uint32_t check_padding(const uint8_t *end, uint32_t unused) {
  for (uint32_t i = 1; i <= unused; i++) REQUIRE(end[-(int32_t)i] == 0, CHECK_PADDING);
  return 0;
}

static uint32_t check_str(const object_check *o) {
  REQUIRE(o->size >= 4, CHECK_STR_LENGTH);
  const nl_str *str = AS(nl_str, o);
  uint32_t unused = NL_HEADER_FLAGS(str->header), length = (o->size - 2) * 4 - unused;
  REQUIRE(length >= 5, CHECK_STR_LENGTH);
  TRY(check_padding((const uint8_t *)(o->words + o->size), unused));
  REQUIRE(image_utf8_valid(str->data, length), CHECK_STR_UTF8);
  REQUIRE((str->hash_ascii & 0x7FFFFFFFu) == image_text_hash(str->data, length), CHECK_STR_HASH);
  REQUIRE((str->hash_ascii >> 31) == image_text_ascii(str->data, length), CHECK_STR_ASCII);
  return 0;
}

static uint32_t check_bytes(const object_check *o) {
  uint32_t unused = NL_HEADER_FLAGS(o->words[0]);
  REQUIRE(o->size > 1 || unused == 0, CHECK_OBJECT_FLAGS);
  return check_padding((const uint8_t *)(o->words + o->size), unused);
}

static uint32_t check_bigint(const object_check *o) {
  REQUIRE(o->size > 1 && o->words[o->size - 1] != 0, CHECK_BIGINT);
  uint32_t largest = NL_HEADER_FLAGS(o->words[0]) & 1 ? 0x80000000u : 0x7FFFFFFFu;
  return o->size > 2 || o->words[1] > largest ? 0 : CHECK_BIGINT;
}

/** A range's numbers fit 64 bits. */
static uint32_t check_range(const object_check *o) {
  const nl_range *range = AS(nl_range, o);
  const nl_slot *numbers = image_slots(o->words);
  for (uint32_t i = 0; i < 3; i++) {
    REQUIRE(nl_is_integer(numbers[i]), CHECK_VALUE_KIND);
    if (nl_is_int(numbers[i])) continue;
    const uint32_t *big = image_object(o->image, NL_LO(numbers[i]));
    uint32_t limbs = NL_HEADER_WORDS(big[0]) - 1;
    REQUIRE(limbs == 1 || (limbs == 2 && big[2] < 0x80000000u), CHECK_VALUE_KIND);
  }
  return range->step == NL_INT(0) ? CHECK_RANGE_STEP : 0;
}

static uint32_t check_function(const object_check *o) {
  const nl_function *f = AS(nl_function, o);
  const nl_code *code = (const nl_code *)(const void *)image_object(o->image, f->code);
  uint32_t defaults = f->defaults ? image_slot_count(image_object(o->image, f->defaults)) : 0;
  REQUIRE(defaults <= code->parameter_count, CHECK_FUNCTION_DEFAULTS);
  if (f->kwdefaults) {
    uint32_t count = image_slot_count(image_object(o->image, f->kwdefaults));
    REQUIRE(count == code->keyword_only_count, CHECK_FUNCTION_DEFAULTS);
  }
  if (!f->closure) return 0;
  const uint32_t *closure = image_object(o->image, f->closure);
  uint32_t count = image_slot_count(closure);
  REQUIRE(image_work(o->image, (uint64_t)count * 8), CHECK_WORK);
  for (uint32_t i = 0; i < count; i++) REQUIRE(nl_is_kind(image_slots(closure)[i], KIND_CELL), CHECK_VALUE_KIND);
  return 0;
}

static uint32_t check_code(const object_check *o) { return image_check_code(o->image, AS(nl_code, o)); }

static uint32_t check_list(const object_check *o) {
  const nl_list *list = AS(nl_list, o);
  uint32_t room = list->items ? image_slot_count(image_object(o->image, list->items)) : 0;
  return list->length <= room ? 0 : CHECK_LIST_LENGTH;
}

static uint32_t check_bytearray(const object_check *o) {
  const nl_bytearray *array = AS(nl_bytearray, o);
  uint32_t room = array->data ? (NL_HEADER_WORDS(image_object(o->image, array->data)[0]) - 1) * 4 : 0;
  return array->length <= room ? 0 : CHECK_LIST_LENGTH;
}

static uint32_t index_cell(const uint32_t *cells, uint32_t width, uint32_t at) {
  if (width == 1) return ((const uint8_t *)cells)[at];
  return width == 2 ? ((const uint16_t *)(const void *)cells)[at] : cells[at];
}

/** The layout stands in hash-table.c. A search ends at a free cell, so there must be one, and `filled` must be right. */
static uint32_t check_index(image_check *c, const uint32_t *raw) {
  uint32_t words = NL_HEADER_WORDS(raw[0]);
  REQUIRE(words > 2, CHECK_TABLE_INDEX);
  uint32_t bytes = (words - 2) * 4, width = bytes <= INDEX_BYTE_CELLS ? 1 : bytes <= INDEX_SHORT_CELLS * 2 ? 2 : 4;
  REQUIRE(bytes >= INDEX_BYTES_MIN && (bytes & (bytes - 1)) == 0, CHECK_TABLE_INDEX);
  REQUIRE(image_work(c, bytes), CHECK_WORK);
  uint32_t filled = 0, count = bytes / width;
  for (uint32_t i = 0; i < count; i++) filled += index_cell(raw + 2, width, i) != 0;
  return filled == raw[1] && filled < count ? 0 : CHECK_TABLE_INDEX;
}

/** The layout stands in set-table.c: every number is that of an entry, and a cell is free. */
static uint32_t check_cells(image_check *c, const uint32_t *raw, uint32_t live) {
  uint32_t words = NL_HEADER_WORDS(raw[0]), log2 = words > 2 ? raw[1] >> 27 : 0, width = log2 <= 8 ? 1 : log2 <= 16 ? 2 : 4;
  REQUIRE(log2 >= 3 && log2 <= 26, CHECK_TABLE_INDEX);
  uint64_t count = 1ull << log2, cells = count * width / 4, hashes = raw[1] & 0x4000000u ? 2ull * live : 0;
  REQUIRE(2 + cells + hashes <= words, CHECK_TABLE_INDEX);
  REQUIRE(image_work(c, count), CHECK_WORK);
  uint32_t filled = 0, removed = width == 4 ? UINT32_MAX : (1u << (8 * width)) - 1;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t cell = index_cell(raw + 2, width, i);
    REQUIRE(cell <= live || cell == removed, CHECK_TABLE_INDEX);
    filled += cell != 0;
  }
  return filled == (raw[1] & 0x3FFFFFFu) && filled < count && filled >= live ? 0 : CHECK_TABLE_INDEX;
}

/** set, frozenset. */
static uint32_t check_set(const object_check *o) {
  const nl_dict *set = AS(nl_dict, o);
  uint32_t room = set->entries ? image_slot_count(image_object(o->image, set->entries)) : 0;
  REQUIRE(set->live <= room && set->used == set->live && (set->index || !set->live), CHECK_TABLE_LENGTH);
  if (!set->index) return 0;
  const uint32_t *raw = image_object(o->image, set->index);
  TRY(check_cells(o->image, raw, set->live));
  for (uint32_t i = 0; i < set->live; i++) {
    nl_value item = image_slots(image_object(o->image, set->entries))[i];
    REQUIRE(!nl_is_undefined(item) && (raw[1] & 0x4000000u || nl_hashes_at_once(item)), CHECK_TABLE_INDEX);
  }
  return 0;
}

/** dict. */
static uint32_t check_table(const object_check *o) {
  const nl_dict *dict = AS(nl_dict, o);
  uint32_t slots = dict->entries ? image_slot_count(image_object(o->image, dict->entries)) : 0;
  REQUIRE(dict->used <= slots / 2 && dict->live <= dict->used, CHECK_TABLE_LENGTH);
  return dict->index ? check_index(o->image, image_object(o->image, dict->index)) : 0;
}

static bool is_class(nl_value v) { return nl_is_type(v) || nl_is_kind(v, KIND_CLASS); }

static uint32_t check_class(const object_check *o) {
  const nl_class *cls = AS(nl_class, o);
  REQUIRE(nl_is_str(cls->name) && nl_is_type(cls->native_base) && nl_is_kind(cls->mro, KIND_TUPLE), CHECK_VALUE_KIND);
  REQUIRE(is_class(cls->meta), CHECK_VALUE_KIND);
  const uint32_t *mro = image_object(o->image, NL_LO(cls->mro));
  const nl_list *layout = cls->layout ? (const nl_list *)(const void *)image_object(o->image, cls->layout) : NULL;
  uint32_t count = image_slot_count(mro), names = layout && layout->items ? layout->length : 0;
  REQUIRE(count > 0 && nl_is_type(image_slots(mro)[count - 1]), CHECK_CLASS_MRO);
  REQUIRE(image_work(o->image, ((uint64_t)count + names) * 8), CHECK_WORK);
  for (uint32_t i = 0; i < count; i++) REQUIRE(is_class(image_slots(mro)[i]), CHECK_CLASS_MRO);
  if (names == 0) return 0;
  const uint32_t *items; /* the list may come later, so its reference is not checked yet */
  TRY(image_check_reference(o->image, layout->items, KIND_ARRAY, o->in_heap, &items));
  REQUIRE(names <= image_slot_count(items), CHECK_LIST_LENGTH);
  for (uint32_t i = 0; i < names; i++) REQUIRE(nl_is_str(image_slots(items)[i]), CHECK_VALUE_KIND);
  return 0;
}

static bool is_exception_or_none(nl_value v) {
  return nl_is_kind(v, KIND_EXCEPTION) || nl_is_none(v) || nl_is_undefined(v);
}

/** What lies inside an instance whose class derives from a built-in type. */
static bool is_native_of(nl_value v, uint32_t type) {
  switch (type) {
    case TYPE_int: return nl_is_integer(v);
    case TYPE_float: return nl_is_float(v);
    case TYPE_str: return nl_is_str(v);
    case TYPE_bytes: return nl_is_kind(v, KIND_BYTES);
    case TYPE_bytearray: return nl_is_kind(v, KIND_BYTEARRAY);
    case TYPE_tuple: return nl_is_kind(v, KIND_TUPLE);
    case TYPE_list: return nl_is_kind(v, KIND_LIST);
    case TYPE_dict: return nl_is_kind(v, KIND_DICT);
    case TYPE_set: return nl_is_kind(v, KIND_SET);
    case TYPE_frozenset: return nl_is_kind(v, KIND_FROZENSET);
    default: return true;
  }
}

static uint32_t check_instance(const object_check *o) {
  const nl_instance *instance = AS(nl_instance, o);
  if (!instance->cls) return 0; /* object() */
  nl_value base = ((const nl_class *)(const void *)image_object(o->image, instance->cls))->native_base;
  return is_native_of(instance->native, nl_is_type(base) ? NL_LO(base) : 0) ? 0 : CHECK_INSTANCE_NATIVE;
}

static uint32_t check_exception(const object_check *o) {
  const nl_exception *e = AS(nl_exception, o);
  REQUIRE(is_class(e->type) && nl_is_kind(e->args, KIND_TUPLE), CHECK_VALUE_KIND);
  return is_exception_or_none(e->cause) && is_exception_or_none(e->context) ? 0 : CHECK_VALUE_KIND;
}

static uint32_t check_generator(const object_check *o) {
  const nl_generator *g = AS(nl_generator, o);
  const nl_function *function = (const nl_function *)(const void *)image_object(o->image, g->function);
  const uint32_t *words; /* the function may come later, so its reference is not checked yet */
  TRY(image_check_reference(o->image, function->code, KIND_CODE, o->in_heap, &words));
  const nl_code *code = (const nl_code *)(const void *)words;
  uint32_t state = NL_HEADER_FLAGS(g->header), fixed = sizeof(nl_generator) / 4;
  REQUIRE(o->size >= fixed, CHECK_OBJECT_SHAPE);
  if (state == GENERATOR_DONE) return 0;
  uint32_t registers = (o->size - fixed) / 2;
  REQUIRE(state != GENERATOR_RUNNING && registers == code->register_count, CHECK_GENERATOR_STATE);
  REQUIRE(code->flags & (CODE_GENERATOR | CODE_COROUTINE), CHECK_GENERATOR_STATE);
  REQUIRE(g->pc < code->word_count && g->resume_register < registers, CHECK_GENERATOR_STATE);
  return image_starts_at(o->image, (code->words & ~NL_IN_IMAGE) + g->pc * 4) ? 0 : CHECK_GENERATOR_STATE;
}

/** A position in a str is at the start of a character or at the end. */
static bool is_text_position(const object_check *o, nl_value text, uint32_t position) {
  if (nl_is_short_str(text)) {
    uint32_t length = (NL_HI(text) & NL_HI_SORTS) - IMM_STR0;
    return position == length || (position < length && ((NL_LO(text) >> (8 * position)) & 0xC0) != 0x80);
  }
  const nl_str *str = (const nl_str *)(const void *)image_object(o->image, NL_LO(text));
  uint32_t words = NL_HEADER_WORDS(str->header);
  REQUIRE(words > 2, false); /* the str may come later, so its length is not checked yet */
  uint32_t length = (words - 2) * 4 - NL_HEADER_FLAGS(str->header);
  return position == length || (position < length && (str->data[position] & 0xC0) != 0x80);
}

static bool can_iterate(const object_check *o, const nl_iterator *it) {
  nl_value v = it->source;
  if (nl_is_undefined(v)) return true;
  if (nl_is_str(v) && (it->sort == ITER_SEQUENCE || it->sort == ITER_REVERSED)) return is_text_position(o, v, it->position);
  switch (it->sort) {
    case ITER_SEQUENCE:
      return nl_is_kind(v, KIND_LIST) || nl_is_kind(v, KIND_TUPLE) || nl_is_kind(v, KIND_BYTES) ||
             nl_is_kind(v, KIND_BYTEARRAY);
    case ITER_DICT: return nl_is_kind(v, KIND_DICT) || nl_is_kind(v, KIND_DICTVIEW);
    case ITER_SET: return nl_is_kind(v, KIND_SET) || nl_is_kind(v, KIND_FROZENSET);
    case ITER_RANGE: return nl_is_kind(v, KIND_RANGE);
    case ITER_ZIP:
    case ITER_MAP: return nl_is_kind(v, KIND_TUPLE);
    default: return it->sort <= ITER_GETITEM;
  }
}

static uint32_t check_iterator(const object_check *o) {
  return can_iterate(o, AS(nl_iterator, o)) ? 0 : CHECK_ITERATOR_STATE;
}

static uint32_t check_module(const object_check *o) {
  const nl_module *module = AS(nl_module, o);
  REQUIRE(module->index < o->image->header->module_count, CHECK_OPERAND_MODULE);
  return nl_is_str(module->name) ? 0 : CHECK_VALUE_KIND;
}

static uint32_t check_super(const object_check *o) {
  return nl_is_kind(AS(nl_super, o)->cls, KIND_CLASS) ? 0 : CHECK_VALUE_KIND;
}

static uint32_t check_alias(const object_check *o) {
  const nl_alias *alias = AS(nl_alias, o);
  return nl_is_kind(alias->args, KIND_TUPLE) && (nl_is_undefined(alias->origin) || is_class(alias->origin)) ? 0 : CHECK_VALUE_KIND;
}

static uint32_t check_view(const object_check *o) { return NL_HEADER_FLAGS(o->words[0]) <= 2 ? 0 : CHECK_OBJECT_FLAGS; }

const object_rule image_object_rules[KIND_COUNT] = {
    /* sections, references, raw words, slots, flags, kinds of the references, extra */
    [KIND_STR] = {ANYWHERE, 0, ANY_NUMBER, 0, 3, {0}, check_str},
    [KIND_BYTES] = {ANYWHERE, 0, ANY_NUMBER, 0, 3, {0}, check_bytes},
    [KIND_BIGINT] = {ANYWHERE, 0, ANY_NUMBER, 0, 1, {0}, check_bigint},
    [KIND_TUPLE] = {ANYWHERE, 0, 0, ANY_NUMBER, 0, {0}, NULL},
    [KIND_RANGE] = {ANYWHERE, 0, 0, 3, 0, {0}, check_range},
    [KIND_SLICE] = {ANYWHERE, 0, 0, 3, 0, {0}, NULL},
    [KIND_FUNCTION] = {ANYWHERE, 5, 0, 0, 0,
                       {KIND_CODE, KIND_TUPLE | OR_NONE, KIND_TUPLE | OR_NONE, KIND_TUPLE | OR_NONE, KIND_DICT | OR_NONE},
                       check_function},
    [KIND_CODE] = {IN_IMAGE, 1, 9, ANY_NUMBER, 0, {KIND_TUPLE}, check_code},
    [KIND_BYTEARRAY] = {IN_HEAP, 1, 1, 0, 0, {KIND_RAW | OR_NONE}, check_bytearray},
    [KIND_LIST] = {IN_HEAP, 1, 1, 0, 0, {KIND_ARRAY | OR_NONE}, check_list},
    [KIND_DICT] = {IN_HEAP, 2, 3, 0, 0, {KIND_ARRAY | OR_NONE, KIND_RAW | OR_NONE}, check_table},
    [KIND_SET] = {IN_HEAP, 2, 3, 0, 0, {KIND_ARRAY | OR_NONE, KIND_RAW | OR_NONE}, check_set},
    [KIND_FROZENSET] = {ANYWHERE, 2, 3, 0, 0, {KIND_ARRAY | OR_NONE, KIND_RAW | OR_NONE}, check_set},
    [KIND_DICTVIEW] = {IN_HEAP, 1, 0, 0, 3, {KIND_DICT}, check_view},
    [KIND_CELL] = {IN_HEAP, 0, 0, 1, 0, {0}, NULL},
    [KIND_METHOD] = {ANYWHERE, 0, 0, 2, 0, {0}, NULL},
    [KIND_CLASS] = {IN_HEAP, 2, 0, 4, 3, {KIND_DICT, KIND_LIST | OR_NONE}, check_class},
    [KIND_INSTANCE] = {IN_HEAP, 2, 0, 1, 0, {KIND_CLASS | OR_NONE, ATTRIBUTES}, check_instance},
    /* No traceback: what was raised before the snapshot has none. */
    [KIND_EXCEPTION] = {IN_HEAP, 2, 0, 4, 1, {ATTRIBUTES, KIND_TRACEBACK | OR_NONE}, check_exception},
    [KIND_GENERATOR] = {IN_HEAP, 1, 2, ANY_NUMBER, 3, {KIND_FUNCTION}, check_generator},
    [KIND_ITERATOR] = {IN_HEAP, 0, 3, 2, 0, {0}, check_iterator},
    [KIND_MODULE] = {ANYWHERE, 0, 1, 1, 0, {0}, check_module},
    [KIND_PROPERTY] = {ANYWHERE, 0, 0, 4, 0, {0}, NULL},
    [KIND_STATICMETHOD] = {ANYWHERE, 0, 0, 1, 0, {0}, NULL},
    [KIND_CLASSMETHOD] = {ANYWHERE, 0, 0, 1, 0, {0}, NULL},
    [KIND_ALIAS] = {ANYWHERE, 0, 0, 2, 0, {0}, check_alias},
    [KIND_SUPER] = {IN_HEAP, 0, 0, 2, 0, {0}, check_super},
    [KIND_ARRAY] = {ANYWHERE, 0, 0, ANY_NUMBER, 0, {0}, NULL},
    [KIND_RAW] = {ANYWHERE, 0, ANY_NUMBER, 0, 3, {0}, NULL},
};
