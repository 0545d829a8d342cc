/* An nl_port over a TCP socket that never waits. The process ignores SIGPIPE. */
#pragma once
#include "../../runtime/nanolambda-device.h"

typedef struct {
  const char *host, *service; /* an address and a port, as text */
  int socket;                 /* -1: none */
} tcp_port;

nl_port tcp_port_make(tcp_port *port);
