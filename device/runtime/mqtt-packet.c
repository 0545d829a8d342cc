/* See mqtt-packet.h; sections are those of the OASIS standard. */
#include "mqtt-packet.h"

#include <string.h>

static void big_u16(nl_out *out, size_t value) {
  nl_out_u8(out, (uint32_t)(value >> 8));
  nl_out_u8(out, (uint32_t)value);
}

/** Length-prefixed bytes, 1.5.3. */
static void field(nl_out *out, const void *data, size_t length) {
  big_u16(out, length);
  nl_out_bytes(out, data, length);
}

/** Remaining length, 2.2.3. */
static void start(nl_out *out, uint8_t header, size_t length) {
  nl_out_u8(out, header);
  do {
    nl_out_u8(out, (uint32_t)((length & 0x7F) | (length > 0x7F ? 0x80u : 0u)));
    length >>= 7;
  } while (length > 0);
}

static bool finish(nl_out *out, size_t before) {
  if (!out->overflow) return true;
  out->length = before;
  out->overflow = false;
  return false;
}

static size_t publish_body(const nl_mqtt_message *message, bool acknowledged) {
  return 2 + strlen(message->topic) + (acknowledged ? 2u : 0u) + message->head_length + message->body_length;
}

size_t nl_mqtt_publish_size(const nl_mqtt_message *message, bool acknowledged) {
  size_t body = publish_body(message, acknowledged);
  return body + (body < 128 ? 2u : body < 16384 ? 3u : 4u);
}

bool nl_mqtt_write_publish(nl_out *out, const nl_mqtt_message *message, uint16_t packet_id) {
  size_t before = out->length;
  uint8_t flags = (uint8_t)((packet_id ? 2u : 0u) | (message->retain ? 1u : 0u));
  start(out, (uint8_t)(0x30u | flags), publish_body(message, packet_id != 0));
  field(out, message->topic, strlen(message->topic));
  if (packet_id) big_u16(out, packet_id);
  nl_out_bytes(out, message->head, message->head_length);
  nl_out_bytes(out, message->body, message->body_length);
  return finish(out, before);
}

bool nl_mqtt_write_connect(nl_out *out, const nl_mqtt *mqtt) {
  static const uint8_t protocol[] = {0, 4, 'M', 'Q', 'T', 'T', 4};
  size_t before = out->length, id = strlen(mqtt->client_id), password = strlen(mqtt->password);
  size_t will_topic = strlen(mqtt->will_topic);
  size_t fields = 5 * 2 + id + will_topic + mqtt->will_length + id + password;
  start(out, 0x10, sizeof protocol + 3 + fields);
  nl_out_bytes(out, protocol, sizeof protocol);
  nl_out_u8(out, 0xE6); /* user name, password, will retained with QoS 0, will, clean session: 3.1.2.3 */
  big_u16(out, mqtt->keep_alive_ms / 1000);
  field(out, mqtt->client_id, id);
  field(out, mqtt->will_topic, will_topic);
  field(out, mqtt->will, mqtt->will_length);
  field(out, mqtt->client_id, id);
  field(out, mqtt->password, password);
  return finish(out, before);
}

bool nl_mqtt_write_subscribe(nl_out *out, const char *filter, uint16_t packet_id) {
  size_t before = out->length, length = strlen(filter);
  start(out, 0x82, 2 + 2 + length + 1);
  big_u16(out, packet_id);
  field(out, filter, length);
  nl_out_u8(out, 1); /* at most QoS 1 */
  return finish(out, before);
}

bool nl_mqtt_write_short(nl_out *out, uint8_t header) {
  size_t before = out->length;
  start(out, header, 0);
  return finish(out, before);
}

bool nl_mqtt_write_puback(nl_out *out, uint16_t packet_id) {
  size_t before = out->length;
  start(out, 0x40, 2);
  big_u16(out, packet_id);
  return finish(out, before);
}
