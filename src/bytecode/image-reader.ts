// Reads an image back into what the writer was given: for the disassembler, the build report and tests. It trusts the
// bytes (devices check them, device/vm/image.c); only the checksum, the magic number and the version are looked at.

import type { CodeUnit, Constant, FunctionUnit } from './constant.ts';
import { crc32 } from './crc32.ts';
import { ABI_FINGERPRINT } from './fingerprint.ts';
import type { ImageContent, ImageModule } from './image.ts';
import { decodeText } from './text.ts';
import {
  CHECKSUM_START,
  CODE,
  HANDLER_BYTES,
  HEADER,
  HEADER_BYTES,
  HIGH_IMMEDIATE,
  HIGH_INT,
  HIGH_OBJECT,
  HIGH_SORTS,
  IMAGE_MAGIC,
  IMMEDIATE,
  IN_IMAGE,
  KIND,
  MODULE_BYTES,
  NO_INDEX,
  SPECIAL,
} from './value-layout.ts';

/** @throws Error when the bytes are no image of this version, or damaged. */
export function readImage(bytes: Uint8Array): ImageContent {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = (field: keyof typeof HEADER) => view.getUint32(HEADER[field], true);
  if (bytes.length < HEADER_BYTES || header('magic') !== IMAGE_MAGIC) throw new Error('not an image');
  const version = view.getUint16(HEADER.abiVersion, true);
  if (version !== ABI_FINGERPRINT) {
    throw new Error(`image for a VM with the tables ${version}, expected ${ABI_FINGERPRINT}: compile it again`);
  }
  if (header('checksum') !== crc32(bytes.subarray(CHECKSUM_START))) throw new Error('the image is damaged');
  const reader = new Reader(view);
  const texts = (reference: number) => reader.tuple(reference & ~IN_IMAGE).map(textOf);
  const modules = Array.from({ length: header('moduleCount') }, (_, i) =>
    reader.module(header('modules') + i * MODULE_BYTES),
  );
  const handler = header('handler');
  return {
    names: texts(header('names')),
    globalNames: texts(header('globalNames')),
    modules,
    handler: handler === NO_INDEX ? undefined : handler,
  };
}

function textOf(constant: Constant): string {
  if (constant.type !== 'str') throw new Error(`expected a str, found ${constant.type}`);
  return constant.value;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Reader {
  readonly #view: DataView;
  readonly #known = new Map<number, object>();

  constructor(view: DataView) {
    this.#view = view;
  }

  module(at: number): ImageModule {
    const init = this.#u32(at + 16);
    return {
      name: textOf(this.value(at)),
      fileName: textOf(this.value(at + 8)),
      init: init === 0 ? undefined : this.#code(init & ~IN_IMAGE),
      firstGlobal: this.#u32(at + 20),
      globalCount: this.#u32(at + 24),
    };
  }

  tuple(at: number): Constant[] {
    const count = ((this.#u32(at) >>> 8) - 1) / 2;
    return Array.from({ length: count }, (_, i) => this.value(at + 4 + i * 8));
  }

  value(at: number): Constant {
    const low = this.#u32(at);
    const high = this.#u32(at + 4);
    if (high === HIGH_INT) return { type: 'int', value: BigInt(low | 0) };
    if (high < HIGH_OBJECT) return { type: 'float', value: this.#view.getFloat64(at, true) };
    if (high < HIGH_IMMEDIATE) return this.#object(high & HIGH_SORTS, low & ~IN_IMAGE);
    return immediate(high & HIGH_SORTS, low);
  }

  #object(kind: number, at: number): Constant {
    const words = this.#u32(at) >>> 8;
    const flags = (this.#u32(at) >>> 6) & 3;
    switch (kind) {
      case KIND.STR:
        return { type: 'str', ...decodeText(this.#bytes(at + 8, words * 4 - 8 - flags)) };
      case KIND.BYTES:
        return { type: 'bytes', value: this.#bytes(at + 4, words * 4 - 4 - flags).slice() };
      case KIND.BIGINT: {
        let value = 0n;
        for (let i = words - 1; i > 0; i--) value = (value << 32n) | BigInt(this.#u32(at + i * 4));
        return { type: 'int', value: flags & 1 ? -value : value };
      }
      case KIND.TUPLE:
        return { type: 'tuple', items: this.tuple(at) };
      case KIND.FUNCTION:
        return { type: 'function', unit: this.#function(at) };
      case KIND.CODE:
        return { type: 'code', unit: this.#code(at) };
      default:
        throw new Error(`object of unknown kind ${kind} at ${at}`);
    }
  }

  #function(at: number): FunctionUnit {
    const known = this.#known.get(at);
    if (known) return known as FunctionUnit;
    const unit = {} as Mutable<FunctionUnit>;
    this.#known.set(at, unit);
    const tupleAt = (offset: number) => {
      const reference = this.#u32(at + offset);
      return reference === 0 ? undefined : this.tuple(reference & ~IN_IMAGE);
    };
    unit.defaults = tupleAt(8);
    unit.keywordDefaults = tupleAt(12);
    unit.code = this.#code(this.#u32(at + 4) & ~IN_IMAGE);
    return unit;
  }

  #code(at: number): CodeUnit {
    const known = this.#known.get(at);
    if (known) return known as CodeUnit;
    const unit = {} as Mutable<CodeUnit>;
    // Before its constants are read: functions may refer to themselves.
    this.#known.set(at, unit);
    const u32 = (field: keyof typeof CODE) => this.#u32(at + CODE[field]);
    const u8 = (field: keyof typeof CODE) => this.#view.getUint8(at + CODE[field]);
    unit.name = textOf(this.value(at + CODE.name));
    unit.qualname = textOf(this.value(at + CODE.qualname));
    unit.module = this.#view.getUint16(at + CODE.module, true);
    unit.flags = this.#view.getUint16(at + CODE.flags, true);
    unit.positionalCount = u8('parameterCount');
    unit.positionalOnlyCount = u8('positionalOnlyCount');
    unit.keywordOnlyCount = u8('keywordOnlyCount');
    unit.registerCount = u8('registerCount');
    unit.firstLine = u32('firstLine');
    const parameters = (this.#u32(at) >>> 8) - CODE.parameters / 4;
    unit.parameters = Array.from({ length: parameters / 2 }, (_, i) =>
      textOf(this.value(at + CODE.parameters + i * 8)),
    );
    const words = u32('words') & ~IN_IMAGE;
    unit.words = Array.from({ length: u32('wordCount') }, (_, i) => this.#u32(words + i * 4));
    const handlers = u32('handlers') & ~IN_IMAGE;
    unit.handlers = Array.from({ length: u32('handlerCount') }, (_, i) => {
      const row = handlers + i * HANDLER_BYTES;
      const [start, end, target, register] = [0, 4, 8, 12].map((offset) => this.#u32(row + offset));
      return { start: start!, end: end!, target: target!, register: register! };
    });
    unit.lines = [...this.#bytes(u32('lines') & ~IN_IMAGE, u32('lineBytes'))];
    unit.constants = this.tuple(u32('constants') & ~IN_IMAGE);
    return unit;
  }

  #bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, length);
  }

  #u32(at: number): number {
    return this.#view.getUint32(at, true);
  }
}

function immediate(sort: number, low: number): Constant {
  if (sort >= IMMEDIATE.STR0) {
    const bytes = new Uint8Array(Uint32Array.of(low).buffer).slice(0, sort - IMMEDIATE.STR0);
    return { type: 'str', ...decodeText(bytes) };
  }
  if (sort === IMMEDIATE.BOOL) return { type: low ? 'true' : 'false' };
  if (sort === IMMEDIATE.TYPE) return { type: 'type', number: low };
  if (sort === IMMEDIATE.NATIVE) return { type: 'native', number: low };
  if (sort === IMMEDIATE.NATIVE_MODULE) return { type: 'nativeModule', number: low };
  for (const [name, number] of Object.entries(SPECIAL)) {
    if (number === low) return { type: name as keyof typeof SPECIAL };
  }
  throw new Error(`unknown immediate value ${sort}:${low}`);
}
