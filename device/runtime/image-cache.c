/* See image-cache.h. */
#include "image-cache.h"

#include <string.h>

static uint32_t index_of(const nl_image_cache *cache, const char *function) {
  uint32_t i = 0;
  while (i < cache->count && strcmp(cache->entries[i].function, function) != 0) i++;
  return i;
}

const nl_image_entry *nl_image_cache_find(const nl_image_cache *cache, const char *function) {
  uint32_t i = index_of(cache, function);
  return i < cache->count ? &cache->entries[i] : NULL;
}

static size_t rounded(size_t size) { return (size + 7) & ~(size_t)7; }

void nl_image_cache_drop(nl_image_cache *cache, const char *function) {
  uint32_t i = index_of(cache, function);
  if (i == cache->count) return;
  /* the last one gives its room back */
  if (i == cache->count - 1) cache->used = (size_t)(cache->entries[i].image - cache->memory);
  cache->count--;
  memmove(&cache->entries[i], &cache->entries[i + 1], (cache->count - i) * sizeof cache->entries[0]);
  if (cache->count == 0) cache->used = 0;
}

void nl_image_cache_clear(nl_image_cache *cache) {
  cache->count = 0;
  cache->used = 0;
}

uint8_t *nl_image_cache_room(nl_image_cache *cache, size_t size) {
  if (cache->count == NL_IMAGES_MAX || size > cache->capacity - cache->used) return NULL;
  return cache->memory + cache->used;
}

const nl_image_entry *nl_image_cache_keep(nl_image_cache *cache, const char *function, const char *etag,
                                          const uint8_t *image, size_t size) {
  nl_image_entry *entry = &cache->entries[cache->count++];
  entry->function = function;
  entry->image = image;
  entry->size = size;
  strncpy(entry->etag, etag, NL_ETAG_MAX);
  entry->etag[NL_ETAG_MAX] = 0;
  size_t end = (size_t)(image - cache->memory) + rounded(size);
  cache->used = end < cache->capacity ? end : cache->capacity;
  return entry;
}
