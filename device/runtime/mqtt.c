/* See mqtt.h. The connection's life: WAITING → OPENING → GREETING → SUBSCRIBING → READY, and from anywhere back to WAITING
 * with a longer wait each time, until a connection becomes ready again.
 */
#include "mqtt.h"

#include <string.h>

#include "limits.h"
#include "mqtt-packet.h"

enum { TYPE_CONNACK = 2, TYPE_PUBLISH = 3, TYPE_PUBACK = 4, TYPE_SUBACK = 9, TYPE_PINGRESP = 13 };
enum { PINGREQ = 0xC0, DUPLICATE = 0x08, SUBSCRIPTION_ID = 1 };

/** Closes and waits: between half of the back-off and all of it, so that devices do not come back all at once. */
static void disconnect(nl_mqtt *mqtt) {
  mqtt->port->close(mqtt->port->context);
  uint8_t chance = 0;
  mqtt->random(mqtt->owner, &chance, 1);
  uint32_t half = mqtt->backoff_ms / 2;
  mqtt->retry_at = mqtt->now + half + (uint32_t)(((uint64_t)half * chance) >> 8);
  mqtt->backoff_ms = mqtt->backoff_ms > mqtt->reconnect_max_ms / 2 ? mqtt->reconnect_max_ms : mqtt->backoff_ms * 2;
  mqtt->state = NL_MQTT_WAITING;
}

static void enter(nl_mqtt *mqtt, nl_mqtt_state state) {
  mqtt->state = state;
  mqtt->since = mqtt->now;
}

static nl_out send_room(nl_mqtt *mqtt) {
  return (nl_out){.data = mqtt->send_buffer, .capacity = mqtt->send_capacity, .length = mqtt->send_length};
}

/** Each record starts at an even offset of the outbox. */
static size_t record_bytes(size_t size) { return sizeof(nl_mqtt_record) + ((size + 1) & ~(size_t)1); }

static void read_record(const nl_mqtt *mqtt, size_t at, nl_mqtt_record *record) {
  memcpy(record, mqtt->outbox + at, sizeof *record);
}

static void write_record(nl_mqtt *mqtt, size_t at, const nl_mqtt_record *record) {
  memcpy(mqtt->outbox + at, record, sizeof *record);
}

/** After a break all that is unacknowledged goes out again, marked as a possible duplicate (3.3.1.1). */
static void rewind_outbox(nl_mqtt *mqtt) {
  nl_mqtt_record record;
  for (size_t at = 0; at < mqtt->outbox_length; at += record_bytes(record.size)) {
    read_record(mqtt, at, &record);
    if (record.sent) mqtt->outbox[at + sizeof record] |= DUPLICATE;
    record.sent = 0;
    write_record(mqtt, at, &record);
  }
}

static void become_ready(nl_mqtt *mqtt) {
  enter(mqtt, NL_MQTT_READY);
  mqtt->backoff_ms = mqtt->reconnect_min_ms;
  mqtt->connections++;
  rewind_outbox(mqtt);
  mqtt->on_ready(mqtt->owner);
}

static void drop_acknowledged(nl_mqtt *mqtt) {
  nl_mqtt_record record;
  while (mqtt->outbox_length > 0) {
    read_record(mqtt, 0, &record);
    if (!record.acknowledged) return;
    size_t bytes = record_bytes(record.size);
    mqtt->outbox_length -= bytes;
    memmove(mqtt->outbox, mqtt->outbox + bytes, mqtt->outbox_length);
  }
}

static void acknowledge(nl_mqtt *mqtt, uint16_t packet_id) {
  nl_mqtt_record record;
  for (size_t at = 0; at < mqtt->outbox_length; at += record_bytes(record.size)) {
    read_record(mqtt, at, &record);
    if (record.packet_id != packet_id || !record.sent) continue;
    record.acknowledged = 1;
    write_record(mqtt, at, &record);
    break;
  }
  drop_acknowledged(mqtt);
}

/** Copies messages of the outbox into the send buffer, as far as room and window allow. */
static void send_outbox(nl_mqtt *mqtt) {
  nl_mqtt_record record;
  uint32_t under_way = 0;
  for (size_t at = 0; at < mqtt->outbox_length; at += record_bytes(record.size)) {
    read_record(mqtt, at, &record);
    if (record.acknowledged) continue;
    if (++under_way > NL_MQTT_WINDOW) return;
    if (record.sent) continue;
    if (record.size > mqtt->send_capacity - mqtt->send_length) return;
    memcpy(mqtt->send_buffer + mqtt->send_length, mqtt->outbox + at + sizeof record, record.size);
    mqtt->send_length += record.size;
    record.sent = 1;
    write_record(mqtt, at, &record);
  }
}

/** False: the broker did what it must not do, or refused. */
static bool handle_connack(nl_mqtt *mqtt) {
  const nl_mqtt_parser *parser = &mqtt->parser;
  if (mqtt->state != NL_MQTT_GREETING || parser->length != 2) return false;
  mqtt->connack = parser->buffer[1];
  if (mqtt->connack != 0) {
    mqtt->backoff_ms = mqtt->reconnect_max_ms; /* a refusal does not pass quickly */
    return false;
  }
  nl_out out = send_room(mqtt);
  if (!nl_mqtt_write_subscribe(&out, mqtt->filter, SUBSCRIPTION_ID)) return false;
  mqtt->send_length = out.length;
  enter(mqtt, NL_MQTT_SUBSCRIBING);
  return true;
}

static bool handle_publish(nl_mqtt *mqtt) {
  nl_mqtt_publication publication;
  if (mqtt->state < NL_MQTT_SUBSCRIBING || !nl_mqtt_read_publish(&mqtt->parser, &publication)) return false;
  if (publication.qos > 1) return false; /* never subscribed to */
  if (publication.qos == 1) {
    nl_out out = send_room(mqtt);
    if (!nl_mqtt_write_puback(&out, publication.packet_id)) return false;
    mqtt->send_length = out.length;
  }
  mqtt->on_publish(mqtt->owner, &publication);
  return true;
}

static bool handle_suback(nl_mqtt *mqtt) {
  const nl_mqtt_parser *parser = &mqtt->parser;
  if (mqtt->state != NL_MQTT_SUBSCRIBING || parser->length != 3 || parser->buffer[2] > 1) return false;
  become_ready(mqtt);
  return true;
}

static bool handle_packet(nl_mqtt *mqtt) {
  const nl_mqtt_parser *parser = &mqtt->parser;
  switch (parser->header >> 4) {
    case TYPE_CONNACK: return handle_connack(mqtt);
    case TYPE_PUBLISH: return handle_publish(mqtt);
    case TYPE_SUBACK: return handle_suback(mqtt);
    case TYPE_PUBACK:
      if (parser->length != 2) return false;
      acknowledge(mqtt, (uint16_t)((parser->buffer[0] << 8) | parser->buffer[1]));
      return true;
    case TYPE_PINGRESP: return true;
    default: return false; /* a broker never sends the others to us */
  }
}

/** Parses what came. False: close. A handler that sends may itself find the stream broken: then the rest is void. */
static bool take_bytes(nl_mqtt *mqtt, const uint8_t *data, size_t length) {
  while (length > 0 && mqtt->state >= NL_MQTT_GREETING) {
    size_t used = 0;
    nl_mqtt_parsed parsed = nl_mqtt_parse(&mqtt->parser, data, length, &used);
    if (parsed == NL_MQTT_MALFORMED || (parsed == NL_MQTT_PACKET && !handle_packet(mqtt))) {
      if (mqtt->connack == 0) mqtt->bad_packets++;
      return false;
    }
    data += used;
    length -= used;
  }
  return true;
}

static void receive(nl_mqtt *mqtt) {
  uint8_t bytes[256];
  for (;;) {
    int32_t count = mqtt->port->receive(mqtt->port->context, bytes, sizeof bytes);
    if (count == 0) return;
    mqtt->ping_pending = false;
    if (count < 0 || !take_bytes(mqtt, bytes, (size_t)count)) {
      disconnect(mqtt);
      return;
    }
    if (mqtt->state < NL_MQTT_GREETING) return;
  }
}

void nl_mqtt_flush(nl_mqtt *mqtt) {
  if (mqtt->state < NL_MQTT_GREETING) return;
  for (;;) {
    if (mqtt->state == NL_MQTT_READY) send_outbox(mqtt);
    if (mqtt->send_length == 0) return;
    int32_t count = mqtt->port->send(mqtt->port->context, mqtt->send_buffer, mqtt->send_length);
    if (count < 0) disconnect(mqtt);
    if (count <= 0) return;
    mqtt->last_sent = mqtt->now;
    mqtt->send_length -= (size_t)count;
    memmove(mqtt->send_buffer, mqtt->send_buffer + count, mqtt->send_length);
  }
}

/** Starts with CONNECT once the stream is open. */
static void open_stream(nl_mqtt *mqtt) {
  int opened = mqtt->port->connect(mqtt->port->context);
  if (opened == 0) return;
  mqtt->send_length = 0;
  nl_mqtt_parser_reset(&mqtt->parser);
  mqtt->ping_pending = false;
  mqtt->connack = 0;
  nl_out out = send_room(mqtt);
  if (opened < 0 || !nl_mqtt_write_connect(&out, mqtt)) {
    disconnect(mqtt);
    return;
  }
  mqtt->send_length = out.length;
  mqtt->last_sent = mqtt->now;
  enter(mqtt, NL_MQTT_GREETING);
}

/** Pings after three quarters of the keep-alive time, so that the broker never sees it run out (3.1.2.10). */
static void keep_alive(nl_mqtt *mqtt) {
  uint64_t silent = mqtt->now - mqtt->last_sent;
  if (mqtt->ping_pending || silent < mqtt->keep_alive_ms / 4 * 3) return;
  nl_out out = send_room(mqtt);
  if (!nl_mqtt_write_short(&out, PINGREQ)) return;
  mqtt->send_length = out.length;
  mqtt->ping_pending = true;
  mqtt->ping_at = mqtt->now;
}

static bool timed_out(const nl_mqtt *mqtt) {
  if (mqtt->state == NL_MQTT_READY) return mqtt->ping_pending && mqtt->now - mqtt->ping_at > mqtt->answer_timeout_ms;
  return mqtt->state != NL_MQTT_WAITING && mqtt->now - mqtt->since > mqtt->answer_timeout_ms;
}

void nl_mqtt_poll(nl_mqtt *mqtt, uint64_t now) {
  mqtt->now = now;
  if (timed_out(mqtt)) disconnect(mqtt);
  if (mqtt->state == NL_MQTT_WAITING && now >= mqtt->retry_at) enter(mqtt, NL_MQTT_OPENING);
  if (mqtt->state == NL_MQTT_OPENING) open_stream(mqtt);
  if (mqtt->state >= NL_MQTT_GREETING) receive(mqtt);
  if (mqtt->state == NL_MQTT_READY) keep_alive(mqtt);
  nl_mqtt_flush(mqtt);
}

bool nl_mqtt_publish(nl_mqtt *mqtt, const nl_mqtt_message *message) {
  if (mqtt->state != NL_MQTT_READY) return false;
  nl_out out = send_room(mqtt);
  if (!nl_mqtt_write_publish(&out, message, 0)) {
    nl_mqtt_flush(mqtt); /* perhaps the port takes what is in the way */
    out = send_room(mqtt);
    if (!nl_mqtt_write_publish(&out, message, 0)) return false;
  }
  mqtt->send_length = out.length;
  return true;
}

bool nl_mqtt_enqueue(nl_mqtt *mqtt, const nl_mqtt_message *message) {
  size_t size = nl_mqtt_publish_size(message, true);
  if (size > mqtt->send_capacity || record_bytes(size) > mqtt->outbox_capacity - mqtt->outbox_length) return false;
  if (++mqtt->next_packet_id <= SUBSCRIPTION_ID) mqtt->next_packet_id = SUBSCRIPTION_ID + 1;
  nl_mqtt_record record = {.size = (uint16_t)size, .packet_id = mqtt->next_packet_id, .sent = 0, .acknowledged = 0};
  size_t at = mqtt->outbox_length;
  nl_out out = nl_out_make(mqtt->outbox + at + sizeof record, size);
  if (!nl_mqtt_write_publish(&out, message, record.packet_id)) return false;
  write_record(mqtt, at, &record);
  mqtt->outbox_length += record_bytes(size);
  return true;
}

static uint32_t until(uint64_t now, uint64_t due) { return due <= now ? 0 : due - now > 60000 ? 60000 : (uint32_t)(due - now); }

uint32_t nl_mqtt_due(const nl_mqtt *mqtt) {
  switch (mqtt->state) {
    case NL_MQTT_WAITING: return until(mqtt->now, mqtt->retry_at);
    case NL_MQTT_READY:
      return mqtt->ping_pending ? until(mqtt->now, mqtt->ping_at + mqtt->answer_timeout_ms + 1)
                                : until(mqtt->now, mqtt->last_sent + mqtt->keep_alive_ms / 4 * 3);
    default: return until(mqtt->now, mqtt->since + mqtt->answer_timeout_ms + 1);
  }
}
