/* See tcp-port.h. */
#include "tcp-port.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int open_socket(const tcp_port *port) {
  struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST};
  struct addrinfo *address = NULL;
  if (getaddrinfo(port->host, port->service, &hints, &address) != 0) return -1;
  int fd = socket(address->ai_family, SOCK_STREAM, 0), yes = 1;
  if (fd >= 0) {
    fcntl(fd, F_SETFL, O_NONBLOCK);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (connect(fd, address->ai_addr, address->ai_addrlen) != 0 && errno != EINPROGRESS) {
      close(fd);
      fd = -1;
    }
  }
  freeaddrinfo(address);
  return fd;
}

static int tcp_connect(void *context) {
  tcp_port *port = context;
  if (port->socket < 0) port->socket = open_socket(port);
  if (port->socket < 0) return -1;
  struct pollfd state = {.fd = port->socket, .events = POLLOUT};
  if (poll(&state, 1, 0) == 0) return 0;
  int error = 0;
  socklen_t size = sizeof error;
  getsockopt(port->socket, SOL_SOCKET, SO_ERROR, &error, &size);
  return error == 0 ? 1 : -1;
}

static void tcp_close(void *context) {
  tcp_port *port = context;
  if (port->socket >= 0) close(port->socket);
  port->socket = -1;
}

static bool would_wait(void) { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

static int32_t tcp_send(void *context, const uint8_t *data, size_t length) {
  const tcp_port *port = context;
  ssize_t count = send(port->socket, data, length, 0);
  if (count < 0) return would_wait() ? 0 : -1;
  return (int32_t)count;
}

static int32_t tcp_receive(void *context, uint8_t *buffer, size_t capacity) {
  const tcp_port *port = context;
  ssize_t count = recv(port->socket, buffer, capacity, 0);
  if (count == 0) return -1;
  if (count < 0) return would_wait() ? 0 : -1;
  return (int32_t)count;
}

nl_port tcp_port_make(tcp_port *port) {
  port->socket = -1;
  return (nl_port){.context = port, .connect = tcp_connect, .close = tcp_close, .send = tcp_send, .receive = tcp_receive};
}
