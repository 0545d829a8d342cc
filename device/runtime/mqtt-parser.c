/* See mqtt-parser.h. */
#include "mqtt-parser.h"

#include <string.h>

enum { AT_HEADER, IN_LENGTH, IN_BODY, PASSING_OVER };

void nl_mqtt_parser_reset(nl_mqtt_parser *parser) { parser->state = AT_HEADER; }

/** One byte of the remaining length: seven bits, least significant first, four bytes at most. */
static nl_mqtt_parsed take_length(nl_mqtt_parser *parser, uint8_t byte) {
  parser->remaining |= (uint32_t)(byte & 0x7F) << parser->shift;
  parser->shift = (uint8_t)(parser->shift + 7);
  if (byte & 0x80) return parser->shift > 21 ? NL_MQTT_MALFORMED : NL_MQTT_MORE;
  parser->length = 0;
  parser->state = parser->remaining > parser->capacity ? PASSING_OVER : IN_BODY;
  return NL_MQTT_MORE;
}

static size_t take_body(nl_mqtt_parser *parser, const uint8_t *data, size_t length) {
  size_t count = length < parser->remaining ? length : parser->remaining;
  if (parser->state == IN_BODY && count > 0) {
    memcpy(parser->buffer + parser->length, data, count);
    parser->length += count;
  }
  parser->remaining -= (uint32_t)count;
  return count;
}

/** Whether the body has come whole; then the parser stands at the next header. */
static bool finish_body(nl_mqtt_parser *parser) {
  if (parser->state < IN_BODY || parser->remaining > 0) return false;
  bool whole = parser->state == IN_BODY;
  if (!whole) parser->oversized++;
  parser->state = AT_HEADER;
  return whole;
}

nl_mqtt_parsed nl_mqtt_parse(nl_mqtt_parser *parser, const uint8_t *data, size_t length, size_t *used) {
  size_t at = 0;
  while (at < length) {
    if (parser->state == AT_HEADER) {
      parser->header = data[at++];
      parser->remaining = 0;
      parser->shift = 0;
      parser->state = IN_LENGTH;
    } else if (parser->state == IN_LENGTH) {
      if (take_length(parser, data[at++]) == NL_MQTT_MALFORMED) return NL_MQTT_MALFORMED;
    } else {
      at += take_body(parser, data + at, length - at);
    }
    if (finish_body(parser)) {
      *used = at;
      return NL_MQTT_PACKET;
    }
  }
  *used = at;
  return NL_MQTT_MORE;
}

bool nl_mqtt_read_publish(const nl_mqtt_parser *parser, nl_mqtt_publication *out) {
  const uint8_t *body = parser->buffer;
  out->qos = (parser->header >> 1) & 3;
  if (out->qos == 3 || parser->length < 2) return false;
  size_t topic_length = ((size_t)body[0] << 8) | body[1], at = 2 + topic_length;
  size_t id_size = out->qos > 0 ? 2u : 0u;
  if (topic_length == 0 || at + id_size > parser->length) return false;
  out->topic = (const char *)body + 2;
  out->topic_length = topic_length;
  out->packet_id = 0;
  if (id_size > 0) out->packet_id = (uint16_t)((body[at] << 8) | body[at + 1]);
  if (out->qos > 0 && out->packet_id == 0) return false;
  out->payload = body + at + id_size;
  out->payload_length = parser->length - at - id_size;
  return true;
}
