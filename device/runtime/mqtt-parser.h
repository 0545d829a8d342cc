/* Cuts a stream of bytes into MQTT 3.1.1 packets (OASIS standard, section 2.2), however the bytes are cut on their way.
 *
 * A packet that does not fit into the buffer is passed over and counted; whatever comes in, memory stays within the buffer.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint8_t *buffer;
  size_t capacity;
  size_t length;      /* bytes of the body in the buffer */
  uint32_t remaining; /* bytes of the body still to come */
  uint32_t oversized; /* packets passed over so far */
  uint8_t header;     /* packet type and flags */
  uint8_t shift;      /* of the next byte of the remaining length */
  uint8_t state;      /* 0: at a header, 1: in the length, 2: in the body, 3: in a body to pass over */
} nl_mqtt_parser;

typedef enum { NL_MQTT_MORE = 0, NL_MQTT_PACKET = 1, NL_MQTT_MALFORMED = 2 } nl_mqtt_parsed;

/** Takes bytes up to the end of one packet at most; *used says how many. On NL_MQTT_PACKET header, buffer and length are
 *  the packet until the next call. After NL_MQTT_MALFORMED the connection has to be closed. */
nl_mqtt_parsed nl_mqtt_parse(nl_mqtt_parser *parser, const uint8_t *data, size_t length, size_t *used);
/** Forgets a packet that was cut off. */
void nl_mqtt_parser_reset(nl_mqtt_parser *parser);

/** A PUBLISH packet's parts, which lie in the parser's buffer. */
typedef struct {
  const char *topic;
  size_t topic_length;
  const uint8_t *payload;
  size_t payload_length;
  uint16_t packet_id; /* 0 with QoS 0 */
  uint8_t qos;
} nl_mqtt_publication;

/** False when the packet is no valid PUBLISH. */
bool nl_mqtt_read_publish(const nl_mqtt_parser *parser, nl_mqtt_publication *out);
