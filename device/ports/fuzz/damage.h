/* Damage as chance, a bad link or an enemy makes it, aimed at what an image is made of, so that most of it gets past the
 * first checks.
 */
#pragma once
#include <stddef.h>
#include <stdint.h>

/** The next of a sequence that `state` alone decides. */
uint32_t damage_random(uint64_t *state);
/** Changes a bit, a byte, a word, an instruction or a value of the image. size: above 0. */
void damage_once(uint8_t *image, size_t size, uint64_t *state);
/** Makes magic, version, size and checksum right, so that deeper checks are reached. */
void damage_repair_head(uint8_t *image, size_t size);
