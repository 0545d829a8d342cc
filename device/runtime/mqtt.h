/* An MQTT 3.1.1 client over a byte stream: one connection, clean sessions, QoS 0 and 1, no memory of its own.
 *
 * QoS 1 messages wait in the outbox until their PUBACK; after a reconnection they are sent again, in order, as duplicates.
 * Invariant: at most NL_MQTT_WINDOW of them are under way; what the broker has acknowledged has left the outbox.
 */
#pragma once
#include "mqtt-parser.h"
#include "nanolambda-device.h"
#include "out.h"

typedef enum {
  NL_MQTT_WAITING = 0, /* until retry_at */
  NL_MQTT_OPENING = 1, /* the stream */
  NL_MQTT_GREETING = 2,    /* CONNECT sent */
  NL_MQTT_SUBSCRIBING = 3, /* SUBSCRIBE sent */
  NL_MQTT_READY = 4
} nl_mqtt_state;

/** One message in the outbox; the whole PUBLISH packet follows it. */
typedef struct {
  uint16_t size; /* of the packet */
  uint16_t packet_id;
  uint8_t sent, acknowledged;
} nl_mqtt_record;

typedef struct nl_mqtt nl_mqtt;
struct nl_mqtt {
  const nl_port *port;
  const char *client_id, *password;
  /** Where the broker tells the world that the device is gone, and what; retained. */
  const char *will_topic;
  const uint8_t *will;
  size_t will_length;
  const char *filter; /* the one subscription */
  uint32_t keep_alive_ms, reconnect_min_ms, reconnect_max_ms, answer_timeout_ms;
  void *owner;
  void (*random)(void *owner, uint8_t *out, size_t length);
  void (*on_ready)(void *owner);
  void (*on_publish)(void *owner, const nl_mqtt_publication *publication);

  nl_mqtt_state state;
  nl_mqtt_parser parser;
  uint8_t *send_buffer;
  size_t send_capacity, send_length;
  uint8_t *outbox;
  size_t outbox_capacity, outbox_length;
  uint64_t now, retry_at, since, last_sent, ping_at;
  uint32_t backoff_ms, connections, bad_packets;
  uint16_t next_packet_id;
  uint8_t connack;
  bool ping_pending;
};

/** What a message consists of; head and body are sent one after the other. */
typedef struct {
  const char *topic;
  const uint8_t *head, *body;
  size_t head_length, body_length;
  bool retain;
} nl_mqtt_message;

void nl_mqtt_poll(nl_mqtt *mqtt, uint64_t now);
/** Sends with QoS 0. False when not connected or when there is no room at present. */
bool nl_mqtt_publish(nl_mqtt *mqtt, const nl_mqtt_message *message);
/** Queues with QoS 1, connected or not. False when the outbox has no room. */
bool nl_mqtt_enqueue(nl_mqtt *mqtt, const nl_mqtt_message *message);
/** ms until something is due, if nothing comes in. */
uint32_t nl_mqtt_due(const nl_mqtt *mqtt);
/** Hands what is to be sent to the port, as far as it takes it. */
void nl_mqtt_flush(nl_mqtt *mqtt);
