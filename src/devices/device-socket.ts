// A TCP connection in the shape that the device runtime wants: nothing waits; what came in lies ready to be taken.

import { connect, type Socket } from 'node:net';

/** What the runtime may leave unread or unsent before the socket is paused, bytes. */
const BUFFERED_MAX = 256 * 1024;

export class DeviceSocket {
  readonly #target: { host: string; port: number };
  readonly #onChange: () => void;
  #socket: Socket | undefined;
  #state: -1 | 0 | 1 = 0;
  #chunks: Buffer[] = [];
  #bufferedBytes = 0;

  /** `onChange`: something came, went out, opened or ended: time to poll. */
  constructor(target: { host: string; port: number }, onChange: () => void) {
    this.#target = target;
    this.#onChange = onChange;
  }

  connect(): -1 | 0 | 1 {
    if (!this.#socket) this.#open();
    return this.#state;
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
    this.#chunks = [];
    this.#bufferedBytes = 0;
    this.#state = 0;
  }

  send(bytes: Uint8Array): number {
    const socket = this.#socket;
    if (!socket || this.#state !== 1) return -1;
    if (socket.writableLength > BUFFERED_MAX) return 0;
    socket.write(Buffer.from(bytes)); // a copy: the bytes are the device's memory
    return bytes.length;
  }

  receive(into: Uint8Array): number {
    const chunk = this.#chunks[0];
    if (!chunk) return this.#state === 1 ? 0 : -1;
    const count = Math.min(chunk.length, into.length);
    into.set(chunk.subarray(0, count));
    if (count === chunk.length) this.#chunks.shift();
    else this.#chunks[0] = chunk.subarray(count);
    this.#bufferedBytes -= count;
    if (this.#bufferedBytes < BUFFERED_MAX) this.#socket?.resume();
    return count;
  }

  #open(): void {
    const socket = connect({ ...this.#target, noDelay: true });
    this.#socket = socket;
    this.#state = 0;
    const change = (state: -1 | 1) => {
      if (this.#socket !== socket) return; // an old one
      this.#state = state;
      this.#onChange();
    };
    socket.on('connect', () => change(1));
    socket.on('error', () => change(-1));
    socket.on('close', () => change(-1));
    socket.on('drain', () => this.#onChange());
    socket.on('data', (chunk: Buffer) => this.#take(socket, chunk));
  }

  #take(socket: Socket, chunk: Buffer): void {
    if (this.#socket !== socket) return;
    this.#chunks.push(chunk);
    this.#bufferedBytes += chunk.length;
    if (this.#bufferedBytes >= BUFFERED_MAX) socket.pause();
    this.#onChange();
  }
}
