// Frames between the node and `bootstrap.py` (which describes them at its head): a header and a body, each with a
// 32-bit big-endian length.
//
// Invariant: the other end is hostile. A frame longer than the limits is an error, and bytes are copied only once a
// length was accepted.

import { AppError } from '#base';
import { PAYLOAD_MAX_BYTES } from '../engine.ts';

const HEADER_MAX_BYTES = 64 * 1024;

export interface Frame {
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: Uint8Array;
}

export function encodeFrame(header: object, body: Uint8Array): Buffer {
  const head = Buffer.from(JSON.stringify(header));
  const frame = Buffer.allocUnsafe(8 + head.length + body.length);
  frame.writeUInt32BE(head.length, 0);
  head.copy(frame, 4);
  frame.writeUInt32BE(body.length, 4 + head.length);
  frame.set(body, 8 + head.length);
  return frame;
}

/** Collects chunks and hands out whole frames. Throws AppError `BadFrame` for what no bootstrap of ours sends. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #length = 0;

  push(chunk: Buffer): Frame[] {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) frames.push(frame);
    return frames;
  }

  #next(): Frame | undefined {
    if (this.#length < 4) return undefined;
    const headLength = this.#peekLength(0, HEADER_MAX_BYTES);
    if (this.#length < 8 + headLength) return undefined;
    const bodyLength = this.#peekLength(4 + headLength, PAYLOAD_MAX_BYTES);
    const total = 8 + headLength + bodyLength;
    if (this.#length < total) return undefined;
    const all = this.#joined();
    this.#chunks = all.length > total ? [all.subarray(total)] : [];
    this.#length = all.length - total;
    return { header: parseHeader(all.subarray(4, 4 + headLength)), body: all.subarray(8 + headLength, total) };
  }

  #peekLength(offset: number, max: number): number {
    if ((this.#chunks[0]?.length ?? 0) < offset + 4) this.#chunks = [this.#joined()];
    const length = this.#chunks[0]!.readUInt32BE(offset);
    if (length > max) throw new AppError('BadFrame', `the handler's process sent a frame of ${length} bytes`);
    return length;
  }

  #joined(): Buffer {
    return this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
  }
}

function parseHeader(bytes: Buffer): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof header === 'object' && header !== null) return header as Record<string, unknown>;
  } catch {
    // Reported below, in one place.
  }
  throw new AppError('BadFrame', "the handler's process sent a frame header that is no JSON object");
}
