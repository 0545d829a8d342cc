// A socket that breaks as soon as a peer announces an MQTT packet larger than the limit: before the packet is buffered,
// so that no peer, known or not, makes the node hold more than that. (Remaining length: MQTT 3.1.1, section 2.2.3.)

import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** Follows the packets' borders; `take` says whether all sizes so far were within the limit. */
export class PacketSizes {
  readonly #maxBytes: number;
  #state: 'header' | 'length' | 'body' = 'header';
  #remaining = 0;
  #factor = 1;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  take(chunk: Uint8Array): boolean {
    for (let at = 0; at < chunk.length; ) {
      if (this.#state === 'body') {
        const count = Math.min(this.#remaining, chunk.length - at);
        at += count;
        this.#remaining -= count;
        if (this.#remaining === 0) this.#state = 'header';
      } else if (!this.#takeByte(chunk[at++]!)) {
        return false;
      }
    }
    return true;
  }

  #takeByte(byte: number): boolean {
    if (this.#state === 'header') {
      this.#state = 'length';
      this.#remaining = 0;
      this.#factor = 1;
      return true;
    }
    this.#remaining += (byte & 0x7f) * this.#factor;
    this.#factor *= 128;
    if (byte & 0x80) return this.#factor <= 128 ** 3;
    this.#state = this.#remaining > 0 ? 'body' : 'header';
    return this.#remaining <= this.#maxBytes;
  }
}

export class LimitedConnection extends Duplex {
  readonly #socket: Socket;

  constructor(socket: Socket, maxBytes: number) {
    super({ allowHalfOpen: false });
    this.#socket = socket;
    const sizes = new PacketSizes(maxBytes);
    socket.on('data', (chunk: Buffer) => {
      if (!sizes.take(chunk)) this.destroy(new Error(`a packet is larger than ${maxBytes} bytes`));
      else if (!this.push(chunk)) socket.pause();
    });
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(chunk, done);
  }

  override _final(done: () => void): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}
