/* What a device does with bytes that it was given as an image: it checks them, and runs what is accepted. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** image: aligned to 4. heap: bytes for the VM. Returns whether the image was accepted. */
bool trial_image(const uint8_t *image, size_t size, size_t heap, uint64_t budget);
