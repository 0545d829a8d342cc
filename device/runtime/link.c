/* The device's end of the link: frames messages as generated/protocol.h has them and hands in what the node sends. */
#include "device.h"

#include <string.h>

/** "nanolambda/v1/devices/{device}" + direction + message, into NUL-terminated text. */
static void make_topic(const nl_device *device, char *text, size_t capacity, const char *direction, const char *message) {
  nl_out out = nl_out_make(text, capacity - 1);
  nl_out_text(&out, NL_TOPIC_PREFIX);
  nl_out_text(&out, device->options.name);
  nl_out_text(&out, direction);
  nl_out_text(&out, message);
  text[out.length] = 0;
}

enum { TOPIC_SIZE = sizeof NL_TOPIC_PREFIX + NL_DEVICE_NAME_MAX + sizeof NL_TOPIC_UP + 16 };
enum { HEAD_SIZE = 16 + 2 * (1 + NL_NAME_MAX) + NL_ETAG_MAX };

typedef struct {
  char topic[TOPIC_SIZE];
  uint8_t head[HEAD_SIZE];
  nl_out out;
  nl_mqtt_message message;
} frame;

/** Starts a message to the node; the caller writes its numbers and strings to frame->out. */
static void begin(const nl_device *device, frame *f, const char *message) {
  make_topic(device, f->topic, sizeof f->topic, NL_TOPIC_UP, message);
  f->out = nl_out_make(f->head, sizeof f->head);
}

static const nl_mqtt_message *finish(frame *f, const void *body, size_t length) {
  f->message = (nl_mqtt_message){
      .topic = f->topic, .head = f->head, .head_length = f->out.length, .body = body, .body_length = length};
  return &f->message;
}

bool nl_link_request_image(nl_device *device, const nl_function *function, const nl_fetch *fetch) {
  frame f;
  begin(device, &f, NL_IMAGE_REQUEST_TOPIC);
  nl_out_u32(&f.out, fetch->request);
  nl_out_u32(&f.out, (uint32_t)fetch->offset);
  nl_out_u16(&f.out, device->options.image_block);
  nl_out_u8(&f.out, function->options.no_server_cache ? NL_IMAGE_FLAG_NO_SERVER_CACHE : 0);
  nl_out_string(&f.out, function->name);
  nl_out_string(&f.out, fetch->etag);
  return nl_mqtt_publish(&device->mqtt, finish(&f, NULL, 0));
}

bool nl_link_request_invoke(nl_device *device, const char *function, uint32_t request, const char *event, size_t length) {
  frame f;
  begin(device, &f, NL_INVOKE_REQUEST_TOPIC);
  nl_out_u32(&f.out, request);
  nl_out_string(&f.out, function);
  return nl_mqtt_publish(&device->mqtt, finish(&f, event, length));
}

bool nl_link_report(nl_device *device, const char *woof, uint32_t seqno, const char *element, size_t length) {
  frame f;
  begin(device, &f, NL_APPEND_TOPIC);
  nl_out_u32(&f.out, device->boot);
  nl_out_u32(&f.out, seqno);
  nl_out_string(&f.out, woof);
  return nl_mqtt_enqueue(&device->mqtt, finish(&f, element, length));
}

static const char *current_function(const nl_device *device) {
  return device->invocation.function ? device->invocation.function->name : "";
}

void nl_link_log(nl_device *device, int stream, const char *text, size_t length) {
  frame f;
  begin(device, &f, NL_LOG_TOPIC);
  nl_out_u8(&f.out, (uint32_t)stream);
  nl_out_string(&f.out, current_function(device));
  if (!nl_mqtt_publish(&device->mqtt, finish(&f, text, length))) device->stats.dropped_logs++;
}

void nl_link_error(nl_device *device, uint8_t code, uint32_t detail, const char *text, size_t length) {
  frame f;
  begin(device, &f, NL_ERROR_TOPIC);
  nl_out_u8(&f.out, code);
  nl_out_u32(&f.out, detail);
  nl_out_string(&f.out, current_function(device));
  if (!nl_mqtt_publish(&device->mqtt, finish(&f, text, length))) device->stats.dropped_logs++;
}

bool nl_link_service(nl_device *device, uint32_t offset, uint32_t total, const uint8_t *piece, size_t length) {
  frame f;
  begin(device, &f, NL_SERVICE_REQUEST_TOPIC);
  nl_out_u32(&f.out, device->service.request);
  nl_out_u32(&f.out, offset);
  nl_out_u32(&f.out, total);
  nl_out_u16(&f.out, nl_service_room(device));
  nl_out_string(&f.out, current_function(device));
  return nl_mqtt_publish(&device->mqtt, finish(&f, piece, length));
}

static void send_presence(nl_device *device) {
  frame f;
  begin(device, &f, NL_PRESENCE_TOPIC);
  nl_out_u8(&f.out, NL_PRESENCE_ONLINE);
  nl_out_u8(&f.out, NL_PROTOCOL_VERSION);
  nl_out_u16(&f.out, NL_ABI_FINGERPRINT);
  nl_out_u32(&f.out, device->boot);
  nl_out_string(&f.out, NL_RUNTIME_NAME);
  nl_mqtt_message message = *finish(&f, NULL, 0);
  message.retain = true;
  nl_mqtt_publish(&device->mqtt, &message);
}

static void on_ready(void *owner) {
  nl_device *device = owner;
  send_presence(device);
  nl_fetch_resume(device);
}

static void handle_answer(nl_device *device, const uint8_t *payload, size_t length) {
  if (length < NL_INVOKE_ANSWER_NUMBERS) return;
  nl_invocation_answer(device, nl_read_u32(payload + NL_INVOKE_ANSWER_REQUEST), payload[NL_INVOKE_ANSWER_STATUS],
                       (const char *)payload + NL_INVOKE_ANSWER_NUMBERS, length - NL_INVOKE_ANSWER_NUMBERS);
}

static void handle_forget(nl_device *device, const uint8_t *payload, size_t length) {
  if (length < 1 || payload[0] > length - 1) return;
  nl_function *function = nl_device_find_function(device, (const char *)payload + 1, payload[0]);
  if (function) nl_fetch_forget(device, function);
}

static bool is_message(const nl_mqtt_publication *publication, size_t prefix, const char *message) {
  size_t length = strlen(message);
  return publication->topic_length == prefix + length && memcmp(publication->topic + prefix, message, length) == 0;
}

static void on_publish(void *owner, const nl_mqtt_publication *publication) {
  nl_device *device = owner;
  size_t prefix = strlen(device->filter) - 1; /* without the # */
  if (publication->topic_length <= prefix || memcmp(publication->topic, device->filter, prefix) != 0) return;
  const uint8_t *payload = publication->payload;
  size_t length = publication->payload_length;
  if (is_message(publication, prefix, NL_IMAGE_BLOCK_TOPIC)) nl_fetch_block(device, payload, length);
  else if (is_message(publication, prefix, NL_INVOKE_ANSWER_TOPIC)) handle_answer(device, payload, length);
  else if (is_message(publication, prefix, NL_SERVICE_ANSWER_TOPIC)) nl_service_page(device, payload, length);
  else if (is_message(publication, prefix, NL_FORGET_TOPIC)) handle_forget(device, payload, length);
  /* what a newer node may say besides is not for us */
}

static void random_bytes(void *owner, uint8_t *out, size_t length) {
  const nl_device *device = owner;
  device->options.random(device->options.context, out, length);
}

nl_device_status nl_link_init(nl_device *device) {
  const nl_device_options *options = &device->options;
  nl_mqtt *mqtt = &device->mqtt;
  make_topic(device, device->filter, sizeof device->filter, NL_TOPIC_DOWN, "#");
  make_topic(device, device->will_topic, sizeof device->will_topic, NL_TOPIC_UP, NL_PRESENCE_TOPIC);
  nl_out will = nl_out_make(device->will, sizeof device->will);
  nl_out_u8(&will, NL_PRESENCE_OFFLINE);
  nl_out_u8(&will, NL_PROTOCOL_VERSION);
  nl_out_u16(&will, NL_ABI_FINGERPRINT);
  nl_out_u32(&will, device->boot);
  nl_out_u8(&will, 0);
  mqtt->port = &options->port;
  mqtt->client_id = options->name;
  mqtt->password = options->password;
  mqtt->will_topic = device->will_topic;
  mqtt->will = device->will;
  mqtt->will_length = will.length;
  mqtt->filter = device->filter;
  mqtt->keep_alive_ms = options->keep_alive_s * 1000u;
  mqtt->reconnect_min_ms = options->reconnect_min_ms;
  mqtt->reconnect_max_ms = options->reconnect_max_ms;
  mqtt->answer_timeout_ms = options->answer_timeout_ms;
  mqtt->backoff_ms = options->reconnect_min_ms;
  mqtt->owner = device;
  mqtt->random = random_bytes;
  mqtt->on_ready = on_ready;
  mqtt->on_publish = on_publish;
  return NL_DEVICE_OK;
}
