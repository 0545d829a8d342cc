// One request from head to answer. The AWS APIs get the raw request line (see request-head.ts), so they are called
// directly; a fetch-style app (Hono) serves what needs no signature, through Hono's own adapter for Node.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type RandomBytes, systemClock, systemRandom } from '#base';
import { writeAnswer } from './answer.ts';
import { type Authenticator, authenticate } from './authentication.ts';
import { HttpError } from './errors.ts';
import { type RequestHead, readHead, splitTarget } from './request-head.ts';
import type { ApiServerOptions } from './server-options.ts';
import type { ApiResponse, FailureContext, Service } from './service.ts';

/** A version 4 UUID, the form of AWS's request ids. */
function requestIdFrom(random: RandomBytes): string {
  const bytes = Buffer.from(random(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export class RequestHandler {
  readonly #options: ApiServerOptions;
  readonly #authenticator: Authenticator;
  readonly #random: RandomBytes;
  readonly #unsigned: ReturnType<typeof getRequestListener> | undefined;

  constructor(options: ApiServerOptions) {
    this.#options = options;
    this.#random = options.random ?? systemRandom;
    const { services, credentials } = options;
    this.#authenticator = { services, credentials, clock: options.clock ?? systemClock };
    this.#unsigned = options.unsigned && getRequestListener(options.unsigned.fetch, { overrideGlobalObjects: false });
  }

  /** Never throws: whatever goes wrong becomes an answer or a closed connection. */
  async handle(incoming: IncomingMessage, outgoing: ServerResponse, beforeReading: () => void): Promise<void> {
    const requestId = requestIdFrom(this.#random);
    const abort = new AbortController();
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) abort.abort();
    });
    incoming.on('error', () => {});
    try {
      if (this.#isUnsigned(incoming)) {
        beforeReading();
        await this.#unsigned!(incoming, outgoing);
        return;
      }
      const answer = await this.#answer(incoming, requestId, beforeReading, abort.signal);
      await writeAnswer(incoming, outgoing, answer, abort.signal);
    } catch (error) {
      this.#report(error, incoming, requestId);
      outgoing.destroy();
    }
  }

  #isUnsigned(incoming: IncomingMessage): boolean {
    const prefix = this.#options.unsigned?.prefix;
    if (prefix === undefined || incoming.headers.authorization !== undefined) return false;
    const { path, rawQuery } = splitTarget(incoming.url ?? '/');
    return path.startsWith(prefix) && !/(^|&)x-amz-signature=/i.test(rawQuery);
  }

  async #answer(
    incoming: IncomingMessage,
    requestId: string,
    beforeReading: () => void,
    signal: AbortSignal,
  ): Promise<ApiResponse> {
    const { path } = splitTarget(incoming.url ?? '/');
    const context: FailureContext = { method: incoming.method ?? 'GET', path, requestId };
    let service: Service | undefined;
    try {
      const head: RequestHead = readHead(incoming, requestId, beforeReading);
      const authenticated = await authenticate(this.#authenticator, head, (claim, found) => {
        context.accessKeyId = claim.scope.accessKeyId;
        service = found;
      });
      service = authenticated.service;
      return await service.handle({ ...authenticated.request, signal });
    } catch (error) {
      const answer = this.#failing(service, path, error, context);
      if (answer.status >= 500 && answer.status !== 501) this.#report(error, incoming, requestId);
      return answer;
    }
  }

  /** Before a signature has named the service, the path must tell in whose words to refuse. */
  #failing(service: Service | undefined, path: string, error: unknown, context: FailureContext): ApiResponse {
    const services = Object.values(this.#options.services);
    const speaker = service ?? services.find((one) => one.ownsPath(path)) ?? services[0];
    if (speaker) return speaker.fail(error, context);
    const status = error instanceof HttpError ? 403 : 500;
    return { status, headers: { 'content-type': 'text/plain' }, body: 'no service is registered\n' };
  }

  #report(error: unknown, incoming: IncomingMessage, requestId: string): void {
    const { path } = splitTarget(incoming.url ?? '/');
    this.#options.onUnexpectedError?.(error, { method: incoming.method ?? 'GET', path, requestId });
  }
}
