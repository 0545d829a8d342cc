/* Unit tests of the device runtime in C, run by runtime.test.ts as an ASan and UBSan build. Prints one line a failed check
 * and exits 1, or says how many checks passed.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../../device/runtime/image-cache.h"
#include "../../device/runtime/json-scan.h"
#include "../../device/runtime/mqtt-parser.h"
#include "../../device/runtime/native-ks.h"
#include "../../device/runtime/out.h"
#include "../../device/runtime/placement.h"
#include "../../device/runtime/woof.h"
#include "../../device/runtime/limits.h"
#include "scripted-port.h"

static int checks, failures;
#define CHECK(condition) \
  (checks++, (condition) ? (void)0 : (void)(failures++, printf("%s:%d: %s\n", __FILE__, __LINE__, #condition)))

static void test_woof_keeps_exactly_the_last(void) {
  for (uint32_t history = 1; history <= 8; history++) {
    uint8_t places[8 * 10];
    nl_woof woof = {.name = "w", .places = places, .element_size = 8, .history = history};
    const uint8_t *data = NULL;
    CHECK(nl_woof_at(&woof, 1, &data) == NL_WOOF_NOT_YET);
    for (int64_t seqno = 1; seqno <= 20; seqno++) {
      uint8_t element[8] = {(uint8_t)seqno};
      CHECK(nl_woof_put(&woof, element, (size_t)(seqno % 8)) == seqno);
      for (int64_t s = 1; s <= seqno; s++) {
        int64_t length = nl_woof_at(&woof, s, &data);
        if (s + history <= seqno) CHECK(length == NL_WOOF_EVICTED);
        else CHECK(length == s % 8 && (length == 0 || data[0] == s));
      }
    }
    CHECK(nl_woof_at(&woof, 0, &data) == NL_WOOF_EVICTED);
    CHECK(nl_woof_at(&woof, -1, &data) == NL_WOOF_EVICTED);
    CHECK(nl_woof_put(&woof, places, 9) == NL_WOOF_TOO_LARGE);
  }
}

static void test_json(void) {
  static const char *const valid[] = {"0", "-1.5e+10", "\"a\\u00e9\\n\"", "[]", "{}", "[1, [2, {\"a\": [true, null]}]]",
                                      " {\"a\" : 1 , \"b\":[ ] } ", "false"};
  static const char *const invalid[] = {"", "01", "1.", "-", "[1,]", "{\"a\":}", "{a:1}", "\"\n\"", "\"\\x\"", "nul",
                                        "[1", "1 2", "{\"a\":1,}", "]", "{\"a\" 1}", "\"abc", "+1", ".5", "[1}"};
  for (size_t i = 0; i < sizeof valid / sizeof *valid; i++) CHECK(nl_json_valid(valid[i], strlen(valid[i])));
  for (size_t i = 0; i < sizeof invalid / sizeof *invalid; i++) CHECK(!nl_json_valid(invalid[i], strlen(invalid[i])));
  char deep[200];
  for (size_t depth = 1; depth <= 60; depth++) {
    memset(deep, '[', depth);
    memset(deep + depth, ']', depth);
    CHECK(nl_json_valid(deep, 2 * depth) == (depth <= 32));
  }
  const char *event = "{\"aa\": [1, {\"b\": 2}], \"b\": \"x\", \"speed\": 80}";
  size_t from = 0, to = 0, at = 0;
  CHECK(nl_json_member(event, strlen(event), "b", &from, &to) && memcmp(event + from, "\"x\"", to - from) == 0);
  CHECK(nl_json_member(event, strlen(event), "speed", &from, &to) && memcmp(event + from, "80", to - from) == 0);
  CHECK(!nl_json_member(event, strlen(event), "a", &from, &to));
  CHECK(nl_json_member(event, strlen(event), "aa", &from, &to));
  const char *array = event + from;
  CHECK(nl_json_item(array, to - from, &at, &from, &to) && array[from] == '1');
}

static void test_out(void) {
  char text[64];
  nl_out out = nl_out_make(text, sizeof text);
  nl_out_json_string(&out, "a\"\\\n\x01", 5);
  nl_out_base64(&out, (const uint8_t *)"fan", 2);
  nl_out_decimal(&out, 18446744073709551615u);
  CHECK(out.length == 41 && memcmp(text, "\"a\\\"\\\\\\n\\u0001\"\"ZmE=\"18446744073709551615", 41) == 0);
  nl_out_bytes(&out, text, 60);
  CHECK(out.overflow && out.length == 41);
}

/** However the bytes are cut, the same packets come out; one that is too large is passed over. */
static void test_parser(void) {
  uint8_t stream[600], buffer[16];
  size_t length = 0;
  const uint8_t small[] = {0xD0, 0, 0x40, 2, 0, 7};
  memcpy(stream, small, sizeof small);
  length = sizeof small;
  stream[length++] = 0x30;
  stream[length++] = 0x80 | 72; /* 200 bytes */
  stream[length++] = 1;
  memset(stream + length, 0xAA, 200);
  length += 200;
  memcpy(stream + length, small, sizeof small);
  length += sizeof small;
  for (size_t piece = 1; piece < 40; piece++) {
    nl_mqtt_parser parser = {.buffer = buffer, .capacity = sizeof buffer};
    uint32_t packets = 0;
    for (size_t at = 0; at < length;) {
      size_t used = 0, count = length - at < piece ? length - at : piece;
      if (nl_mqtt_parse(&parser, stream + at, count, &used) == NL_MQTT_PACKET) packets++;
      at += used;
    }
    CHECK(packets == 4 && parser.oversized == 1);
  }
  nl_mqtt_parser parser = {.buffer = buffer, .capacity = sizeof buffer};
  size_t used = 0;
  CHECK(nl_mqtt_parse(&parser, (const uint8_t *)"\x30\xff\xff\xff\xff\x01", 6, &used) == NL_MQTT_MALFORMED);
}

static void test_image_cache(void) {
  _Alignas(8) uint8_t memory[64];
  nl_image_cache cache = {.memory = memory, .capacity = sizeof memory};
  CHECK(nl_image_cache_room(&cache, 65) == NULL);
  uint8_t *first = nl_image_cache_room(&cache, 20);
  CHECK(first == memory && nl_image_cache_keep(&cache, "a", "e1", first, 20)->image == memory);
  uint8_t *second = nl_image_cache_room(&cache, 40);
  CHECK(second == memory + 24 && nl_image_cache_keep(&cache, "b", "e2", second, 40)->size == 40);
  CHECK(nl_image_cache_room(&cache, 1) == NULL);
  nl_image_cache_drop(&cache, "b");
  CHECK(nl_image_cache_find(&cache, "b") == NULL && nl_image_cache_room(&cache, 40) == second);
  nl_image_cache_drop(&cache, "a");
  CHECK(nl_image_cache_room(&cache, 64) == memory);
}

static const uint8_t connack[] = {0x20, 2, 0, 0}, suback[] = {0x90, 3, 0, 1, 1};
static _Alignas(8) uint8_t block[65536];

static nl_device *start(scripted *s, nl_device_options *options) {
  nl_device *device = NULL;
  scripted_init(s);
  if (!options->name) *options = scripted_options(s);
  CHECK(nl_device_init(block, sizeof block, options, &device) == NL_DEVICE_OK);
  return device;
}

static void go_online(scripted *s, nl_device *device, uint64_t now) {
  nl_device_poll(device, now);
  CHECK(s->output_length > 0 && s->output[0] == 0x10);
  scripted_give(s, connack, sizeof connack);
  nl_device_poll(device, now);
  scripted_give(s, suback, sizeof suback);
  nl_device_poll(device, now);
  nl_device_stats stats;
  nl_device_get_stats(device, &stats);
  CHECK(stats.link == NL_LINK_ONLINE);
  s->output_length = 0;
}

static void add_ks(nl_device *device, const char *report, nl_when_full when_full) {
  nl_function_options function = {.native = nl_native_ks};
  CHECK(nl_device_create_woof(device, "vibration", 32, 32, when_full) == NL_DEVICE_OK);
  CHECK(nl_device_create_woof(device, "vibration", 32, 32, when_full) == NL_DEVICE_OK);
  CHECK(nl_device_create_woof(device, "vibration", 33, 32, when_full) == NL_DEVICE_BAD_ARGUMENT);
  CHECK(nl_device_set_function(device, "ks", &function) == NL_DEVICE_OK);
  CHECK(nl_device_add_trigger(device, "vibration", "ks", report) == NL_DEVICE_OK);
  CHECK(nl_device_add_trigger(device, "vibration", "other", report) == NL_DEVICE_BAD_ARGUMENT);
}

static int64_t append(nl_device *device, const char *text) {
  return nl_device_append(device, "vibration", 9, (const uint8_t *)text, strlen(text));
}

static void test_trigger_runs_without_a_link(void) {
  scripted s;
  nl_device_options options = {0};
  nl_device *device = start(&s, &options);
  s.opened = 0;
  add_ks(device, NULL, NL_WHEN_FULL_DROP);
  CHECK(append(device, "[80, 1.5]") == 1);
  nl_device_poll(device, 1);
  CHECK(s.results == 1 && s.result.outcome == NL_RESULT_OK && s.result.ran == NL_RAN_NATIVE && s.result.seqno == 1);
  CHECK(strstr(s.last_result, "\"statistic\": ") != NULL && strstr(s.last_result, "\"failing\": false}") != NULL);
  CHECK(append(device, "no JSON") == 2);
  nl_device_poll(device, 2);
  CHECK(s.results == 2 && s.result.outcome == NL_RESULT_FAILED);
  CHECK(strstr(s.last_result, "Device.NativeHandler") != NULL);
  CHECK(nl_device_append(device, "none", 4, NULL, 0) == NL_WOOF_NOT_FOUND);
  CHECK(append(device, "0123456789012345678901234567890123") == NL_WOOF_TOO_LARGE);
}

static void test_full_queue(void) {
  for (int when_full = NL_WHEN_FULL_DROP; when_full <= NL_WHEN_FULL_REJECT; when_full++) {
    scripted s;
    nl_device_options options = {0};
    nl_device *device = start(&s, &options);
    nl_device_stats stats;
    add_ks(device, NULL, (nl_when_full)when_full);
    for (int64_t i = 1; i <= 32; i++) CHECK(append(device, "[80, 1.0]") == i);
    CHECK(append(device, "[80, 1.0]") == (when_full == NL_WHEN_FULL_REJECT ? NL_WOOF_FULL : 33));
    nl_device_get_stats(device, &stats);
    CHECK(stats.queue_length == 32 && stats.dropped_invocations == (when_full == NL_WHEN_FULL_DROP ? 1 : 0));
    nl_device_poll(device, 1);
    nl_device_poll(device, 2);
    CHECK(s.results == 32);
  }
}

/** A woof that refuses never evicts an element whose trigger still waits. */
static void test_owed_elements_stay(void) {
  scripted s;
  nl_device_options options = {0};
  nl_device *device = start(&s, &options);
  nl_function_options function = {.native = nl_native_ks};
  nl_device_create_woof(device, "w", 32, 4, NL_WHEN_FULL_REJECT);
  nl_device_set_function(device, "ks", &function);
  nl_device_add_trigger(device, "w", "ks", NULL);
  const uint8_t *element = (const uint8_t *)"[80, 1.0]";
  for (int64_t i = 1; i <= 4; i++) CHECK(nl_device_append(device, "w", 1, element, 9) == i);
  CHECK(nl_device_append(device, "w", 1, element, 9) == NL_WOOF_FULL);
  nl_device_poll(device, 1);
  CHECK(s.results == 4 && nl_device_append(device, "w", 1, element, 9) == 5);
}

/** Reports are kept until their PUBACK and sent again, as duplicates, on the next connection. */
static void test_reports_survive_a_break(void) {
  scripted s;
  nl_device_options options = {0};
  nl_device *device = start(&s, &options);
  add_ks(device, "detections", NL_WHEN_FULL_DROP);
  go_online(&s, device, 0);
  CHECK(append(device, "[80, 1.0]") == 1);
  nl_device_poll(device, 10);
  CHECK(s.output[0] == 0x32 && !nl_device_idle(device));
  size_t first_length = s.output_length;
  scripted_give(&s, "\xFF\xFF\xFF\xFF\xFF\xFF", 6); /* breaks the connection */
  nl_device_poll(device, 20);
  CHECK(s.closed == 1);
  s.output_length = 0;
  go_online(&s, device, 5000);
  nl_device_poll(device, 5001);
  CHECK(s.output_length == 0); /* sent within go_online, which forgets what was sent */
  scripted_give(&s, "\x40\x02\x00\x02", 4);
  nl_device_poll(device, 5002);
  CHECK(nl_device_idle(device) && first_length > 0);
}

static void test_wrong_password_backs_off(void) {
  scripted s;
  nl_device_options options = {0};
  nl_device *device = start(&s, &options);
  nl_device_poll(device, 0);
  scripted_give(&s, "\x20\x02\x00\x04", 4);
  uint32_t wait = nl_device_poll(device, 1);
  nl_device_stats stats;
  nl_device_get_stats(device, &stats);
  CHECK(stats.connack == 4 && stats.link == NL_LINK_OFFLINE && s.closed == 1);
  CHECK(wait >= 30000 && wait <= 60000);
}

static void test_keep_alive(void) {
  scripted s;
  nl_device_options options = {0};
  nl_device *device = start(&s, &options);
  go_online(&s, device, 0);
  uint32_t wait = nl_device_poll(device, 1);
  CHECK(wait > 40000 && wait <= 45000);
  nl_device_poll(device, 45000);
  CHECK(s.output_length == 2 && s.output[0] == 0xC0);
  scripted_give(&s, "\xD0\x00", 2);
  nl_device_poll(device, 45010);
  CHECK(s.closed == 0);
  nl_device_poll(device, 90000);
  nl_device_poll(device, 96000); /* no PINGRESP for 5 s */
  CHECK(s.closed == 1);
}

/** On the node: asked, not answered in time, run here. */
static void test_node_that_does_not_answer(void) {
  scripted s;
  nl_device_options options = {0};
  nl_device *device = start(&s, &options);
  add_ks(device, NULL, NL_WHEN_FULL_DROP);
  nl_function_options function = {.native = nl_native_ks, .place = NL_PLACE_NODE};
  CHECK(nl_device_set_function(device, "ks", &function) == NL_DEVICE_OK);
  go_online(&s, device, 0);
  append(device, "[80, 1.0]");
  nl_device_poll(device, 10);
  CHECK(s.results == 0 && s.output[0] == 0x30);
  CHECK(nl_device_invoke(device, "ks", "{}", 2) == NL_DEVICE_BUSY);
  nl_device_poll(device, 4000);
  CHECK(s.results == 0);
  nl_device_poll(device, 5011);
  CHECK(s.results == 1 && s.result.ran == NL_RAN_NATIVE && s.result.outcome == NL_RESULT_OK);
}

static void test_bad_options(void) {
  scripted s;
  scripted_init(&s);
  nl_device *device = NULL;
  const char *const names[] = {"", "a/b", "a+", "#", "a b", "\xC3\xA4"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    nl_device_options options = scripted_options(&s);
    options.name = names[i];
    CHECK(nl_device_init(block, sizeof block, &options, &device) == NL_DEVICE_BAD_ARGUMENT);
  }
  nl_device_options options = scripted_options(&s);
  CHECK(nl_device_init(block, 512, &options, &device) == NL_DEVICE_NO_MEMORY);
  CHECK(nl_device_init(block, 8192, &options, &device) == NL_DEVICE_NO_MEMORY);
  CHECK(nl_device_init(block + 1, 60000, &options, &device) == NL_DEVICE_BAD_ARGUMENT);
}

/* ---- images in flash: an engine that takes every image and runs none, and a flash of one sector ---- */

static _Alignas(8) uint8_t sector[64];
static size_t sector_size;
static char sector_etag[NL_ETAG_MAX + 1];
static uint32_t loads;

static const uint8_t *flash_load(void *context, const char *function, size_t *size, char *etag) {
  (void)context;
  if (sector_size == 0 || strcmp(function, "f") != 0) return NULL;
  loads++;
  *size = sector_size;
  memcpy(etag, sector_etag, sizeof sector_etag);
  return sector;
}

static bool flash_store(void *context, const char *function, const char *etag, const uint8_t *image, size_t size) {
  (void)context, (void)function;
  memcpy(sector, image, size);
  sector_size = size;
  strcpy(sector_etag, etag);
  return true;
}

static void flash_remove(void *context, const char *function) {
  (void)context, (void)function;
  sector_size = 0;
}

static uint32_t check_all(const uint8_t *image, size_t size) { return image == NULL || size == 0; }
static nl_status init_none(void *memory, size_t size, const uint8_t *image, size_t image_size, bool checked,
                           const nl_host *host, nl_vm **out) {
  (void)memory, (void)size, (void)image, (void)image_size, (void)checked, (void)host, (void)out;
  return NL_BAD_IMAGE;
}

static const nl_flash flash = {.load = flash_load, .store = flash_store, .remove = flash_remove};
static const nl_engine engine = {.check = check_all, .init = init_none};

static void give_image_block(scripted *s, uint32_t request, uint32_t status, const char *etag, const char *body) {
  uint8_t packet[256];
  nl_out out = nl_out_make(packet, sizeof packet);
  const char *topic = "nanolambda/v1/devices/fan-1/down/image";
  size_t length = 2 + strlen(topic) + NL_IMAGE_BLOCK_NUMBERS + 1 + strlen(etag) + strlen(body);
  nl_out_u8(&out, 0x30);
  nl_out_u8(&out, (uint32_t)length);
  nl_out_u8(&out, 0);
  nl_out_string(&out, topic);
  nl_out_u32(&out, request);
  nl_out_u32(&out, 0);
  nl_out_u32(&out, (uint32_t)strlen(body));
  nl_out_u8(&out, status);
  nl_out_string(&out, etag);
  nl_out_text(&out, body);
  CHECK(length < 128 && !out.overflow);
  scripted_give(s, packet, out.length);
}

static nl_device *start_with_flash(scripted *s) {
  nl_device *device = NULL;
  nl_function_options function = {0};
  scripted_init(s);
  nl_device_options options = scripted_options(s);
  options.engine = &engine;
  options.flash = &flash;
  CHECK(nl_device_init(block, sizeof block, &options, &device) == NL_DEVICE_OK);
  CHECK(nl_device_set_function(device, "f", &function) == NL_DEVICE_OK);
  return device;
}

/** A fetched image is stored; after a restart it is there without a link; news that it is old removes it. */
static void test_flash(void) {
  scripted s;
  nl_device *device = start_with_flash(&s);
  go_online(&s, device, 0);
  CHECK(nl_device_invoke(device, "f", "{}", 2) == NL_DEVICE_OK);
  nl_device_poll(device, 1);
  uint32_t request = nl_read_u32(s.output + 2 + 2 + strlen("nanolambda/v1/devices/fan-1/up/image"));
  give_image_block(&s, request, NL_IMAGE_OK, "e1", "image");
  nl_device_poll(device, 2);
  CHECK(s.results == 1 && sector_size == 5 && strcmp(sector_etag, "e1") == 0);

  device = start_with_flash(&s);
  loads = 0;
  CHECK(nl_device_invoke(device, "f", "{}", 2) == NL_DEVICE_OK);
  nl_device_poll(device, 1);
  CHECK(s.results == 1 && loads == 1 && !s.result.fetched);

  go_online(&s, device, 2);
  give_image_block(&s, 0xFFFFFF00u, NL_IMAGE_CHANGED, "", "new code");
  nl_device_poll(device, 3);
  CHECK(sector_size == 0);
}

/** `runtime-test placement < latencies`: for each pair "device node" the side that was chosen, for the twin's test. */
static int print_placement(void) {
  nl_naive state = {0};
  double on_device = 0, on_node = 0;
  while (scanf("%lf %lf", &on_device, &on_node) == 2) {
    bool node = nl_naive_choose_node(&state);
    nl_naive_record(&state, node, node ? on_node : on_device);
    puts(node ? "node" : "device");
  }
  return 0;
}

/** `runtime-test ks < events`: the result of the native handler for each line. */
static int print_ks(void) {
  scripted s;
  nl_device_options options = {0};
  nl_device *device = start(&s, &options);
  char line[16384], result[256];
  while (fgets(line, sizeof line, stdin)) {
    int32_t length = nl_native_ks(device, line, strlen(line), result, sizeof result);
    printf("%.*s\n", length < 0 ? 4 : (int)length, length < 0 ? "null" : result);
  }
  return failures > 0;
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "placement") == 0) return print_placement();
  if (argc > 1 && strcmp(argv[1], "ks") == 0) return print_ks();
  test_woof_keeps_exactly_the_last();
  test_json();
  test_out();
  test_parser();
  test_image_cache();
  test_trigger_runs_without_a_link();
  test_full_queue();
  test_owed_elements_stay();
  test_reports_survive_a_break();
  test_wrong_password_backs_off();
  test_keep_alive();
  test_node_that_does_not_answer();
  test_bad_options();
  test_flash();
  printf("%d of %d checks passed\n", checks - failures, checks);
  return failures > 0;
}
