// What a server is made of.

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
  /** Called for every failure that is answered with 5xx (but 501): the operator should know. */
  onUnexpectedError?: (error: unknown, context: { method: string; path: string; requestId: string }) => void;
  /** Longest time from the first byte of a request to its last, default REQUEST_TIMEOUT_MS. */
  requestTimeoutMs?: number;
}
