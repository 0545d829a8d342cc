// What handlers on devices ask of the node: pieces of a request are put together, and the answer is given out in pages.
//
// Invariant: a device has one request at a time, the newest; a page goes only to the request it answers. What a device can
// make the node keep is bounded: REQUEST_BYTES_MAX of request, and one answer.

import type { HandlerServices } from '#functions';
import { SERVICE_REQUEST_MAX_BYTES } from './limits.ts';
import { encodeMessage, type Message } from './protocol.ts';

interface Session {
  readonly request: number;
  readonly pieces: Uint8Array[];
  receivedBytes: number;
  answer?: Uint8Array;
}

const TOO_LARGE = Buffer.from(
  `${JSON.stringify({
    Code: 'EntityTooLarge',
    Message: `A device can send up to ${SERVICE_REQUEST_MAX_BYTES} bytes at once.`,
    Status: 413,
  })}\n`,
);

export class ServiceSessions {
  readonly #services: HandlerServices;
  readonly #sessions = new Map<string, Session>();

  constructor(services: HandlerServices) {
    this.#services = services;
  }

  /** @returns what remains to be done for this message and gives the serviceAnswer to send; undefined where it is a piece. */
  receive(device: string, message: Message<'serviceRequest'>): (() => Promise<Uint8Array | undefined>) | undefined {
    if (message.total === 0) return async () => this.#page(device, message);
    const session = this.#sessionOf(device, message);
    if (!session) return undefined;
    const tooLarge = message.total > SERVICE_REQUEST_MAX_BYTES;
    session.pieces.push(tooLarge ? new Uint8Array() : message.body.slice());
    session.receivedBytes += message.body.length;
    if (session.receivedBytes < message.total) return undefined;
    return async () => {
      const request = Buffer.concat(session.pieces.splice(0));
      const caller = { functionName: message.function, device };
      session.answer = tooLarge ? TOO_LARGE : await this.#services.answer(caller, request);
      return this.#page(device, { ...message, offset: 0 });
    };
  }

  /** The device is gone: its handler has been told. */
  forget(device: string): void {
    this.#sessions.delete(device);
  }

  /** The session that a piece belongs to; undefined where it does not follow what came before. */
  #sessionOf(device: string, message: Message<'serviceRequest'>): Session | undefined {
    if (message.offset === 0) {
      this.#sessions.set(device, { request: message.request, pieces: [], receivedBytes: 0 });
    }
    const session = this.#sessions.get(device);
    return session?.request === message.request && session.receivedBytes === message.offset ? session : undefined;
  }

  #page(device: string, message: Message<'serviceRequest'>): Uint8Array | undefined {
    const session = this.#sessions.get(device);
    if (session?.request !== message.request || !session.answer) return undefined;
    const { answer } = session;
    const end = Math.min(answer.length, message.offset + Math.max(1, message.room));
    if (end === answer.length) this.#sessions.delete(device);
    const { request, offset } = message;
    return encodeMessage('serviceAnswer', { request, offset, total: answer.length }, answer.subarray(offset, end));
  }
}
