/* Fetches an image over the link: one request, then the node sends block after block. What is missing when the link breaks
 * or falls silent is asked for again from there on; the etag makes sure that it is still the same image.
 */
#include <string.h>

#include "device.h"

void nl_fetch_begin(nl_device *device) {
  nl_fetch *fetch = &device->fetch;
  bool restart = device->invocation.phase == NL_PHASE_FETCHING;
  uint64_t started_at = restart ? fetch->started_at : device->now;
  *fetch = (nl_fetch){.request = ++device->next_request, .started_at = started_at};
  device->invocation.phase = NL_PHASE_FETCHING;
}

/** Requests from here on only ask whether a cached image is current; the rest of the number is the function's index. */
#define REVALIDATION 0xFFFFFF00u

/** Asks for what comes after the last byte: the node answers only if the image is another one by now. */
static void revalidate(nl_device *device, uint32_t index) {
  const nl_function *function = &device->functions[index];
  const nl_image_entry *entry = nl_image_cache_find(&device->images, function->name);
  const nl_flash *flash = device->options.flash;
  nl_fetch fetch = {.request = REVALIDATION + index};
  if (entry) {
    memcpy(fetch.etag, entry->etag, sizeof fetch.etag);
    fetch.offset = entry->size;
  } else if (!flash || !flash->load(flash->context, function->name, &fetch.offset, fetch.etag)) {
    return;
  }
  nl_link_request_image(device, function, &fetch);
}

void nl_fetch_resume(nl_device *device) {
  device->fetch.asked = false;
  for (uint32_t i = 0; i < device->function_count; i++) revalidate(device, i);
}

void nl_fetch_forget(nl_device *device, nl_function *function) {
  const nl_invocation *invocation = &device->invocation;
  nl_image_cache_drop(&device->images, function->name);
  if (device->options.flash) device->options.flash->remove(device->options.flash->context, function->name);
  if (invocation->function == function && invocation->phase == NL_PHASE_FETCHING) nl_fetch_begin(device);
  if (device->vm_function != function) return;
  device->vm_stale = true;
  if (invocation->phase != NL_PHASE_STARTING && invocation->phase != NL_PHASE_RUNNING) nl_run_unload(device);
}

static void revalidated(nl_device *device, uint32_t index, uint8_t status) {
  bool gone = status == NL_IMAGE_CHANGED || status == NL_IMAGE_NOT_FOUND;
  if (gone && index < device->function_count) nl_fetch_forget(device, &device->functions[index]);
}

static void ask(nl_device *device) {
  nl_fetch *fetch = &device->fetch;
  fetch->request = ++device->next_request; /* late blocks of the last request are not ours any more */
  fetch->asked = nl_link_request_image(device, device->invocation.function, fetch);
  fetch->asked_at = device->now;
}

void nl_fetch_step(nl_device *device) {
  nl_fetch *fetch = &device->fetch;
  if (device->now - fetch->started_at > NL_FETCH_TIMEOUT_MS) {
    nl_invocation_fail(device, NL_ERROR_IMAGE_REFUSED, 0, "NoImage",
                       "The image of this function did not arrive in time; is the node reachable?");
    return;
  }
  bool silent = device->now - fetch->asked_at > device->options.answer_timeout_ms;
  if (!fetch->asked || silent) ask(device);
}

/** The node says no: its sentence becomes the error. */
static void refused(nl_device *device, uint8_t status, const char *sentence, size_t length) {
  char text[200];
  size_t count = length < sizeof text - 1 ? length : sizeof text - 1;
  memcpy(text, sentence, count);
  text[count] = 0;
  nl_invocation_fail(device, NL_ERROR_IMAGE_REFUSED, status, status == NL_IMAGE_NOT_FOUND ? "NoFunction" : "NoImage", text);
}

/** Room for the image: if it does not fit behind the others, those go. */
static bool make_room(nl_device *device, size_t total) {
  nl_fetch *fetch = &device->fetch;
  fetch->size = total;
  fetch->target = nl_image_cache_room(&device->images, total);
  if (fetch->target) return true;
  nl_run_unload(device);
  nl_image_cache_clear(&device->images);
  fetch->target = nl_image_cache_room(&device->images, total);
  return fetch->target != NULL;
}

static void complete(nl_device *device) {
  nl_fetch *fetch = &device->fetch;
  const char *function = device->invocation.function->name;
  uint32_t check = device->options.engine->check(fetch->target, fetch->size);
  if (check != 0) {
    nl_invocation_fail(device, NL_ERROR_IMAGE_REFUSED, check, "BadImage",
                       "The image failed a check on this device; docs/errors.md lists the numbers");
    return;
  }
  const nl_image_entry *entry =
      nl_image_cache_keep(&device->images, function, fetch->etag, fetch->target, fetch->size);
  const nl_flash *flash = device->options.flash;
  if (flash) flash->store(flash->context, function, fetch->etag, entry->image, entry->size);
  device->stats.fetched_images++;
  device->stats.image_bytes += (uint32_t)fetch->size;
  device->invocation.fetched = true;
  nl_run_image(device, entry->image, entry->size, true);
}

/** Whether the block continues what is there; the first one also says how large the image is and which. */
static bool accept(nl_device *device, uint32_t offset, uint32_t total, const char *etag, size_t etag_length) {
  nl_fetch *fetch = &device->fetch;
  if (offset != fetch->offset || etag_length > NL_ETAG_MAX || total == 0) return false;
  if (fetch->target) {
    return total == fetch->size && strlen(fetch->etag) == etag_length && memcmp(fetch->etag, etag, etag_length) == 0;
  }
  memcpy(fetch->etag, etag, etag_length);
  fetch->etag[etag_length] = 0;
  if (make_room(device, total)) return true;
  nl_invocation_fail(device, NL_ERROR_IMAGE_TOO_LARGE, total, "ImageTooLarge",
                     "The image of this function is larger than the device's memory for images");
  return false;
}

static void take_block(nl_device *device, const uint8_t *data, size_t length) {
  nl_fetch *fetch = &device->fetch;
  if (length == 0 || length > fetch->size - fetch->offset) return;
  memcpy(fetch->target + fetch->offset, data, length);
  fetch->offset += length;
  fetch->asked_at = device->now;
  if (fetch->offset == fetch->size) complete(device);
}

void nl_fetch_block(nl_device *device, const uint8_t *payload, size_t length) {
  if (length < NL_IMAGE_BLOCK_NUMBERS + 1) return;
  uint32_t request = nl_read_u32(payload + NL_IMAGE_BLOCK_REQUEST);
  if (request >= REVALIDATION) revalidated(device, request - REVALIDATION, payload[NL_IMAGE_BLOCK_STATUS]);
  if (device->invocation.phase != NL_PHASE_FETCHING || request != device->fetch.request) return;
  size_t etag_length = payload[NL_IMAGE_BLOCK_NUMBERS], data = NL_IMAGE_BLOCK_NUMBERS + 1 + etag_length;
  if (data > length) return;
  uint8_t status = payload[NL_IMAGE_BLOCK_STATUS];
  if (status == NL_IMAGE_CHANGED) {
    nl_fetch_begin(device);
  } else if (status != NL_IMAGE_OK) {
    refused(device, status, (const char *)payload + data, length - data);
  } else {
    const char *etag = (const char *)payload + NL_IMAGE_BLOCK_NUMBERS + 1;
    bool ours = accept(device, nl_read_u32(payload + NL_IMAGE_BLOCK_OFFSET), nl_read_u32(payload + NL_IMAGE_BLOCK_TOTAL),
                       etag, etag_length);
    if (ours) take_block(device, payload + data, length - data);
  }
}
