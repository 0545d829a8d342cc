// One port for every API: verify the signature, find the service by the name in the credential scope, hand over.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { HttpError } from './errors.ts';
import {
  CLOSE_GRACE_MS,
  HEADER_BYTES_MAX,
  HEADER_COUNT_MAX,
  HEADERS_TIMEOUT_MS,
  IDLE_TIMEOUT_MS,
  REQUEST_TIMEOUT_MS,
  STALL_TIMEOUT_MS,
} from './limits.ts';
import { RequestHandler } from './request-handler.ts';
import type { ApiServerOptions } from './server-options.ts';

export interface ApiServer {
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Stops accepting, lets running requests end for up to `graceMs` (default CLOSE_GRACE_MS), then cuts them. */
  close(graceMs?: number): Promise<void>;
}

/** Listens. `PortInUse`, `ListenFailed`. */
export async function createApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const host = options.host ?? '127.0.0.1';
  const handler = new RequestHandler(options);
  const server = createServer({
    maxHeaderSize: HEADER_BYTES_MAX,
    requestTimeout: options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
    headersTimeout: Math.min(HEADERS_TIMEOUT_MS, options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS),
    keepAliveTimeout: IDLE_TIMEOUT_MS,
  });
  server.maxHeadersCount = HEADER_COUNT_MAX;
  server.timeout = STALL_TIMEOUT_MS;
  server.on('request', (incoming, outgoing) => handler.handle(incoming, outgoing, () => {}));
  server.on('checkContinue', (incoming, outgoing) =>
    handler.handle(incoming, outgoing, () => outgoing.writeContinue()),
  );
  // Node answers any other Expect with 417 by itself; AWS ignores it.
  server.on('checkExpectation', (incoming, outgoing) => handler.handle(incoming, outgoing, () => {}));
  server.on('clientError', refuseBrokenRequest);
  const port = await listen(server, host, options.port ?? 0);
  return {
    host,
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: (graceMs) => closeServer(server, graceMs ?? CLOSE_GRACE_MS),
  };
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    const listening = once(server, 'listening');
    server.listen({ host, port });
    await listening;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new HttpError(
        'PortInUse',
        `port ${port} on ${host} is in use: stop what listens there or choose another port (0 lets the system choose)`,
        {},
        cause,
      );
    }
    throw new HttpError(
      'ListenFailed',
      `can't listen on ${host}:${port} (${String(code ?? cause)}): choose another host or port`,
      {},
      cause,
    );
  }
  return (server.address() as AddressInfo).port;
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}

/** What Node's parser refuses never becomes a request, so it gets a bare status. */
function refuseBrokenRequest(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const statuses: Record<string, string> = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  };
  socket.end(
    `HTTP/1.1 ${statuses[error.code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}
