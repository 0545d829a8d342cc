// One port for every API: verify the signature, find the service by the name in the credential scope, hand over.

import type { Clock, RandomBytes } from '#base';
import type { CredentialStore, Service } from './service.ts';

export interface ApiServerOptions {
  /** By the service name in the credential scope: `s3`, `lambda`, `nanolambda`, … */
  services: Readonly<Record<string, Service>>;
  credentials: CredentialStore;
  /** Default 127.0.0.1. */
  host?: string;
  /** 0 (default) lets the system choose. */
  port?: number;
  clock?: Clock;
  random?: RandomBytes;
  /** Answers requests under `prefix` that carry no signature (health, dashboard): a Hono app fits. */
  unsigned?: { prefix: string; fetch: (request: Request) => Response | Promise<Response> };
  /** Called for errors that no service expected (they answer 500). */
  onUnexpectedError?: (error: unknown, context: { method: string; path: string; requestId: string }) => void;
  /** Longest time from the first byte of a request to its last, default REQUEST_TIMEOUT_MS. */
  requestTimeoutMs?: number;
}

export interface ApiServer {
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Stops accepting, lets running requests end for up to `graceMs` (default CLOSE_GRACE_MS), then cuts them. */
  close(graceMs?: number): Promise<void>;
}

/** Listens. `PortInUse`, `ListenFailed`. */
export async function createApiServer(_options: ApiServerOptions): Promise<ApiServer> {
  throw new Error('assertion failed: not linked');
}
