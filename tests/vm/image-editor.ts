// Edits the bytes of an image in a test: finds objects and instructions, changes words, puts the checksum right.

import { hasExtension, OPCODE_NUMBER, OPCODES } from '#bytecode';
import { crc32 } from '../../src/bytecode/crc32.ts';
import { CHECKSUM_START, CODE, HEADER, IN_IMAGE } from '../../src/bytecode/value-layout.ts';

/** enum nl_kind in device/vm/value.h. */
export const KINDS = [
  ...['', 'STR', 'BYTES', 'BIGINT', 'TUPLE', 'RANGE', 'SLICE', 'FUNCTION', 'CODE', 'BYTEARRAY', 'LIST', 'DICT', 'SET'],
  ...['FROZENSET', 'DICTVIEW', 'CELL', 'METHOD', 'CLASS', 'INSTANCE', 'EXCEPTION', 'GENERATOR', 'ITERATOR', 'MODULE'],
  ...['PROPERTY', 'STATICMETHOD', 'CLASSMETHOD', 'SUPER', 'MEMORYVIEW', 'TRACEBACK', 'ALIAS', 'ARRAY', 'RAW'],
];

export class ImageEditor {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;

  constructor(image: Uint8Array) {
    this.bytes = new Uint8Array(image);
    this.#view = new DataView(this.bytes.buffer);
  }

  word(offset: number): number {
    return this.#view.getUint32(offset, true);
  }

  set(offset: number, value: number): void {
    this.#view.setUint32(offset, value >>> 0, true);
  }

  set8(offset: number, value: number): void {
    this.bytes[offset] = value;
  }

  set16(offset: number, value: number): void {
    this.#view.setUint16(offset, value, true);
  }

  header(field: keyof typeof HEADER): number {
    return this.word(HEADER[field]);
  }

  setHeader(field: keyof typeof HEADER, value: number): void {
    this.set(HEADER[field], value);
  }

  /** Offsets of the objects of a kind, in the objects and in the initial heap. */
  *objects(kind: string): Generator<number> {
    const sections = [
      [this.header('objects'), this.header('objectsEnd')],
      [this.header('heap'), this.header('size')],
    ] as const;
    for (const [begin, end] of sections) {
      for (let at = begin; at < end; at += (this.word(at) >>> 8) * 4) {
        if ((this.word(at) & 63) === KINDS.indexOf(kind)) yield at;
      }
    }
  }

  /** The first object of a kind that the predicate accepts. */
  object(kind: string, accepts: (offset: number) => boolean = () => true): number {
    for (const at of this.objects(kind)) if (accepts(at)) return at;
    throw new Error(`the image has no ${kind}`);
  }

  /** An object of the initial heap. */
  heapObject(kind: string, accepts: (offset: number) => boolean = () => true): number {
    return this.object(kind, (at) => at >= this.header('heap') && accepts(at));
  }

  /** Offset of the first instruction with this name, and of the CODE object that it belongs to. */
  instruction(name: string): { at: number; code: number } {
    let found: number | undefined;
    const code = this.object('CODE', (candidate) => {
      found = this.#instructionIn(candidate, OPCODE_NUMBER[name]!);
      return found !== undefined;
    });
    return { at: found!, code };
  }

  #instructionIn(code: number, opcode: number): number | undefined {
    const words = this.word(code + CODE.words) & ~IN_IMAGE;
    const end = words + this.word(code + CODE.wordCount) * 4;
    for (let at = words; at < end; ) {
      const number = this.word(at) & 0xff;
      if (number === opcode) return at;
      at += hasExtension(OPCODES[number]!) ? 8 : 4;
    }
    return undefined;
  }

  /** Whether `starts` says that something starts at an offset. */
  toggleStart(offset: number): void {
    this.bytes[this.header('starts') + (offset >> 5)]! ^= 1 << ((offset >> 2) & 7);
  }

  seal(): Uint8Array {
    this.setHeader('checksum', crc32(this.bytes.subarray(CHECKSUM_START)));
    return this.bytes;
  }
}
