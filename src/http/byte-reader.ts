// Reads lines and counted runs of bytes from a stream of pieces, with a bound on everything it holds.

import { HttpError } from './errors.ts';

export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#source.next();
    if (next.done) {
      this.#ended = true;
      return false;
    }
    const piece = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.#held = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
    return true;
  }

  /** True when nothing is left. */
  async atEnd(): Promise<boolean> {
    while (this.#held.length === 0) if (!(await this.#more())) return true;
    return false;
  }

  /** Up to and without `\r\n`. `MalformedChunk` if it is longer than `lengthMax`, `IncompleteBody` if it breaks off. */
  async line(lengthMax: number): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf('\r\n');
      if (end > lengthMax || (end < 0 && this.#held.length > lengthMax + 1)) {
        throw new HttpError('MalformedChunk', `a line of the aws-chunked body is over ${lengthMax} bytes`);
      }
      if (end >= 0) {
        const line = this.#held.toString('latin1', 0, end);
        this.#held = this.#held.subarray(end + 2);
        return line;
      }
      if (!(await this.#more())) throw brokenOff();
    }
  }

  /** The next bytes as they come, `sizeBytes` in all. */
  async *run(sizeBytes: number): AsyncGenerator<Uint8Array> {
    let left = sizeBytes;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) throw brokenOff();
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }
}

function brokenOff(): HttpError {
  return new HttpError('IncompleteBody', 'the request body ended before the length that it announced');
}
