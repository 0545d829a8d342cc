/* Writes MQTT 3.1.1 packets. Each function returns false, and writes nothing, when the packet does not fit. */
#pragma once
#include "mqtt.h"

/** Size of a PUBLISH with its fixed header. */
size_t nl_mqtt_publish_size(const nl_mqtt_message *message, bool acknowledged);
bool nl_mqtt_write_publish(nl_out *out, const nl_mqtt_message *message, uint16_t packet_id /* 0: QoS 0 */);
bool nl_mqtt_write_connect(nl_out *out, const nl_mqtt *mqtt);
bool nl_mqtt_write_subscribe(nl_out *out, const char *filter, uint16_t packet_id);
bool nl_mqtt_write_short(nl_out *out, uint8_t header);
bool nl_mqtt_write_puback(nl_out *out, uint16_t packet_id);
