/* What a handler asks of its node: one request at a time, in pieces that fit into the send buffer, and its answer in pages
 * that fit into the result buffer, each asked for when the handler has taken the one before. Nothing is sent twice: when
 * the link breaks the handler hears of it, and decides.
 */
#include <string.h>

#include "device.h"

static bool same_connection(const nl_device *device) {
  return device->mqtt.state == NL_MQTT_READY && device->mqtt.connections == device->service.connections;
}

static uint64_t late_at(const nl_device *device) {
  return device->service.asked_at + (uint64_t)device->options.answer_timeout_ms * NL_SERVICE_PATIENCE;
}

static void wait_for_page(nl_device *device) {
  device->service.state = NL_SERVICE_WAITING;
  device->service.asked_at = device->now;
  device->service.page_length = 0;
}

int64_t nl_service_ask(nl_device *device, const uint8_t *request, size_t length, size_t sent) {
  nl_service *service = &device->service;
  if (sent == 0) {
    if (device->mqtt.state != NL_MQTT_READY) return NL_NODE_OFFLINE;
    *service = (nl_service){.request = ++device->next_request, .connections = device->mqtt.connections};
  } else if (!same_connection(device)) {
    return NL_NODE_CUT;
  }
  size_t room = device->options.send_size - NL_SERVICE_HEAD, rest = length - sent, piece = rest < room ? rest : room;
  if (!nl_link_service(device, (uint32_t)sent, (uint32_t)length, request + sent, piece)) return (int64_t)sent;
  if (piece == rest) wait_for_page(device);
  return (int64_t)(sent + piece);
}

int64_t nl_service_answer(nl_device *device, size_t received, uint8_t *out, size_t capacity) {
  const nl_service *service = &device->service;
  if (!same_connection(device)) return NL_NODE_CUT;
  if (service->state == NL_SERVICE_WAITING) return device->now > late_at(device) ? NL_NODE_LATE : NL_NODE_PENDING;
  if (service->state != NL_SERVICE_ANSWERED) return NL_NODE_OFFLINE; /* nothing was asked */
  if (service->page_length > 0 && received == service->offset) {
    if (out) memcpy(out, device->result, service->page_length < capacity ? service->page_length : capacity);
    return (int64_t)service->page_length;
  }
  if (received == service->total) return 0;
  if (nl_link_service(device, (uint32_t)received, 0, NULL, 0)) {
    device->service.offset = (uint32_t)received;
    wait_for_page(device);
  }
  return NL_NODE_PENDING;
}

void nl_service_page(nl_device *device, const uint8_t *payload, size_t length) {
  nl_service *service = &device->service;
  if (length < NL_SERVICE_ANSWER_NUMBERS || service->state != NL_SERVICE_WAITING) return;
  uint32_t offset = nl_read_u32(payload + NL_SERVICE_ANSWER_OFFSET);
  size_t page = length - NL_SERVICE_ANSWER_NUMBERS;
  if (nl_read_u32(payload + NL_SERVICE_ANSWER_REQUEST) != service->request || offset != service->offset) return;
  if (page == 0 || page > nl_service_room(device)) return;
  memcpy(device->result, payload + NL_SERVICE_ANSWER_NUMBERS, page);
  service->total = nl_read_u32(payload + NL_SERVICE_ANSWER_TOTAL);
  service->page_length = (uint32_t)page;
  service->state = NL_SERVICE_ANSWERED;
}

uint16_t nl_service_room(const nl_device *device) {
  size_t room = device->options.packet_size - NL_SERVICE_HEAD;
  if (room > device->options.event_size) room = device->options.event_size;
  return (uint16_t)(room < 65535 ? room : 65535);
}

uint32_t nl_service_due(const nl_device *device) {
  if (device->service.state != NL_SERVICE_WAITING || !same_connection(device)) return 0;
  uint64_t late = late_at(device) + 1, due = device->invocation.deadline + 1 < late ? device->invocation.deadline + 1 : late;
  return due <= device->now ? 0 : (uint32_t)(due - device->now);
}
