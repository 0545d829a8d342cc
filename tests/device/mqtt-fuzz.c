/* Feeds hostile bytes to a whole device as if they came from its broker: parser, link messages, image blocks, answers.
 * `mqtt-fuzz COUNT [SEED]` makes them itself, by seed; with libFuzzer (-DLIBFUZZER -fsanitize=fuzzer) the fuzzer does.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../../device/runtime/generated/protocol.h"
#include "../../device/runtime/native-ks.h"
#include "../../device/runtime/out.h"
#include "scripted-port.h"

static _Alignas(8) uint8_t block[65536];
static scripted s;

/** Any image passes, and no program can run: what is under test is how it got there. */
static uint32_t check_any(const uint8_t *image, size_t size) { return size == 0 || image[0] == 0xEE; }
static nl_status refuse_init(void *memory, size_t size, const uint8_t *image, size_t image_size, bool checked,
                             const nl_host *host, nl_vm **out) {
  (void)memory, (void)size, (void)checked, (void)host, (void)out;
  return image_size > 0 && image[image_size - 1] == 1 ? NL_NO_MEMORY : NL_BAD_IMAGE;
}
static const nl_engine engine = {.check = check_any, .init = refuse_init};

static nl_device *make_device(void) {
  uint32_t seed = s.seed;
  scripted_init(&s);
  s.seed = seed;
  nl_device_options options = scripted_options(&s);
  options.engine = &engine;
  options.packet_size = 512;
  options.image_memory = 4096;
  nl_device *device = NULL;
  nl_function_options native = {.native = nl_native_ks, .place = NL_PLACE_NAIVE}, image = {.drop_image = true},
                      remote = {.place = NL_PLACE_NODE};
  if (nl_device_init(block, sizeof block, &options, &device) != NL_DEVICE_OK) abort();
  nl_device_create_woof(device, "w", 16, 4, NL_WHEN_FULL_DROP);
  nl_device_set_function(device, "ks", &native);
  nl_device_set_function(device, "image", &image);
  nl_device_set_function(device, "remote", &remote);
  nl_device_add_trigger(device, "w", "ks", "r");
  nl_device_add_trigger(device, "w", "image", NULL);
  nl_device_add_trigger(device, "w", "remote", "r");
  return device;
}

static void run(const uint8_t *data, size_t size, uint64_t *now, nl_device *device) {
  static const uint8_t greeting[] = {0x20, 2, 0, 0, 0x90, 3, 0, 1, 1};
  nl_device_poll(device, *now += 70000);
  scripted_give(&s, greeting, sizeof greeting);
  nl_device_poll(device, *now += 1);
  nl_device_append(device, "w", 1, data, size < 16 ? size : 16);
  nl_device_poll(device, *now += 1);
  s.piece = 1 + size % 61;
  scripted_give(&s, data, size);
  nl_device_poll(device, *now += 1);
  nl_device_append(device, "w", 1, (const uint8_t *)"[80, 1.0]", 9);
  nl_device_poll(device, *now += size % 3 ? 10 : 6000);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  uint64_t now = 0;
  if (s.seed == 0) s.seed = 1;
  run(data, size < 30000 ? size : 30000, &now, make_device());
  return 0;
}

#ifndef LIBFUZZER
/** A packet that is nearly right: topics of ours, plausible numbers, and now and then a wrong byte. */
static size_t near_miss(uint8_t *out) {
  static const char *const topics[] = {NL_IMAGE_BLOCK_TOPIC, NL_INVOKE_ANSWER_TOPIC, NL_FORGET_TOPIC, "other", ""};
  uint8_t body[700];
  nl_out packet = nl_out_make(body, sizeof body);
  const char *topic = topics[scripted_random(&s) % 5];
  size_t topic_length = strlen("nanolambda/v1/devices/fan-1/down/") + strlen(topic);
  uint32_t kind = scripted_random(&s) % 8, qos = kind == 0 ? 1 : 0;
  nl_out_u8(&packet, 0);
  nl_out_u8(&packet, (uint32_t)topic_length);
  nl_out_text(&packet, "nanolambda/v1/devices/fan-1/down/");
  nl_out_text(&packet, topic);
  if (qos) nl_out_u16(&packet, scripted_random(&s));
  nl_out_u32(&packet, scripted_random(&s) % 9 ? scripted_random(&s) % 8 : 0xFFFFFF00u + scripted_random(&s) % 5);
  nl_out_u32(&packet, kind < 6 ? 0 : scripted_random(&s) % 64);
  nl_out_u32(&packet, kind == 1 ? scripted_random(&s) : 100 + scripted_random(&s) % 3000);
  nl_out_u8(&packet, scripted_random(&s) % 6 == 0 ? scripted_random(&s) % 5 : 0);
  nl_out_u8(&packet, scripted_random(&s) % 70);
  uint32_t rest = scripted_random(&s) % 500;
  for (uint32_t i = 0; i < rest; i++) nl_out_u8(&packet, scripted_random(&s));
  if (scripted_random(&s) % 3 == 0) body[scripted_random(&s) % packet.length] = (uint8_t)scripted_random(&s);
  nl_out whole = nl_out_make(out, 1024);
  nl_out_u8(&whole, kind == 7 ? scripted_random(&s) : 0x30 | (qos << 1));
  nl_out_u8(&whole, (uint32_t)(0x80 | (packet.length & 0x7F)));
  nl_out_u8(&whole, (uint32_t)(packet.length >> 7));
  nl_out_bytes(&whole, body, packet.length);
  return whole.length;
}

int main(int argc, char **argv) {
  unsigned long count = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
  s.seed = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : 1;
  uint64_t now = 0;
  nl_device *device = make_device();
  for (unsigned long i = 0; i < count; i++) {
    uint8_t data[8192];
    size_t size = 0;
    uint32_t packets = scripted_random(&s) % 6;
    for (uint32_t p = 0; p < packets; p++) size += near_miss(data + size);
    uint32_t noise = scripted_random(&s) % 4 == 0 ? scripted_random(&s) % 60 : 0;
    for (uint32_t b = 0; b < noise; b++) data[size++] = (uint8_t)scripted_random(&s);
    run(data, size, &now, device);
    if (i % 50 == 49) {
      device = make_device();
      now = 0;
    }
  }
  nl_device_stats stats;
  nl_device_get_stats(device, &stats);
  printf("%lu runs, none crashed\n", count);
  return 0;
}
#endif
