// A TCP proxy between device and broker that can be cut, stay cut, be mended, and flip a bit: network faults that need no
// privileges.

import { connect, createServer, type Server, type Socket } from 'node:net';

export class CutProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #mode: 'whole' | 'cut' = 'whole';
  #bytesLeft = Number.POSITIVE_INFINITY;
  #bytesToFlip = Number.POSITIVE_INFINITY;

  private constructor(targetPort: number) {
    this.#server = createServer((from) => this.#join(from, targetPort));
  }

  static async open(targetPort: number): Promise<CutProxy> {
    const proxy = new CutProxy(targetPort);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  /** Ends every connection, and each new one at once. */
  cut(): void {
    this.#mode = 'cut';
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Lets this many bytes from the broker pass, then cuts; a torn packet is what the device sees last. */
  cutAfter(bytes: number): void {
    this.#bytesLeft = bytes;
  }

  /** Changes one bit of what comes from the broker, after this many bytes. */
  flipAfter(bytes: number): void {
    this.#bytesToFlip = bytes;
  }

  mend(): void {
    this.#mode = 'whole';
    this.#bytesToFlip = Number.POSITIVE_INFINITY;
    this.#bytesLeft = Number.POSITIVE_INFINITY;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #join(from: Socket, targetPort: number): void {
    if (this.#mode === 'cut') {
      from.destroy();
      return;
    }
    const to = connect({ port: targetPort, host: '127.0.0.1', noDelay: true });
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.#sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
    from.on('data', (chunk) => to.write(chunk));
    to.on('data', (chunk: Buffer) => this.#pass(chunk, from));
  }

  #pass(chunk: Buffer, device: Socket): void {
    if (this.#bytesToFlip < chunk.length) {
      chunk[this.#bytesToFlip]! ^= 1;
      this.#bytesToFlip = Number.POSITIVE_INFINITY;
    }
    this.#bytesToFlip -= chunk.length;
    const count = Math.min(chunk.length, this.#bytesLeft);
    this.#bytesLeft -= count;
    device.write(chunk.subarray(0, count), () => {
      if (this.#bytesLeft === 0) this.cut();
    });
  }
}
