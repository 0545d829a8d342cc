/* Images in RAM, one behind the other in one region, the newest last; each starts at a multiple of 8.
 *
 * An image never moves, because the VM runs it in place. When a new one does not fit behind the others, all are dropped and
 * the region starts over: no fragments, no list of holes. The VM must let go of its image first (nl_device does).
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "limits.h"

typedef struct {
  const char *function;
  char etag[NL_ETAG_MAX + 1];
  const uint8_t *image;
  size_t size;
} nl_image_entry;

typedef struct {
  uint8_t *memory;
  size_t capacity, used;
  nl_image_entry entries[NL_IMAGES_MAX];
  uint32_t count;
} nl_image_cache;

/** NULL when it is not there. */
const nl_image_entry *nl_image_cache_find(const nl_image_cache *cache, const char *function);
void nl_image_cache_drop(nl_image_cache *cache, const char *function);
void nl_image_cache_clear(nl_image_cache *cache);
/** Where an image of this size may be put, behind those that are there, or NULL when there is no room. */
uint8_t *nl_image_cache_room(nl_image_cache *cache, size_t size);
/** Keeps what was put where nl_image_cache_room said; others may have been dropped meanwhile. */
const nl_image_entry *nl_image_cache_keep(nl_image_cache *cache, const char *function, const char *etag,
                                          const uint8_t *image, size_t size);
