// The image's object area: turns constants into values, and puts each object there once.
// Objects may refer to each other in circles (a function that calls itself), so places are given out before the bytes
// are written.

import { type CodeUnit, type Constant, constantKey, type FunctionUnit, floatBits } from './constant.ts';
import { encodeText, isAscii, textHash } from './text.ts';
import {
  CODE,
  CODE_BYTES,
  FUNCTION_BYTES,
  HIGH_IMMEDIATE,
  HIGH_INT,
  HIGH_OBJECT,
  IMMEDIATE,
  IN_IMAGE,
  KIND,
  LONGEST_SHORT_STR,
  SPECIAL,
} from './value-layout.ts';

export interface Value {
  readonly high: number;
  readonly low: number;
}

/** Where the tables of a code object lie in the image. */
export interface CodeTables {
  readonly words: number;
  readonly handlers: number;
  readonly lines: number;
  /** 0: the image holds no lines. */
  readonly lineBytes: number;
}

export class ObjectArea {
  readonly #first: number;
  readonly #tablesOf: (unit: CodeUnit) => CodeTables;
  readonly #places = new Map<string, number>();
  readonly #writers: ((view: DataView) => void)[] = [];
  #end: number;
  /** Offsets in the image at which an object starts. */
  readonly startOffsets: number[] = [];

  constructor(first: number, tablesOf: (unit: CodeUnit) => CodeTables) {
    this.#first = first;
    this.#end = first;
    this.#tablesOf = tablesOf;
  }

  /** The bits of a constant; its object is added when it needs one. */
  valueOf(constant: Constant): Value {
    switch (constant.type) {
      case 'true':
      case 'false':
        return immediate(IMMEDIATE.BOOL, constant.type === 'true' ? 1 : 0);
      case 'type':
        return immediate(IMMEDIATE.TYPE, constant.number);
      case 'native':
        return immediate(IMMEDIATE.NATIVE, constant.number);
      case 'nativeModule':
        return immediate(IMMEDIATE.NATIVE_MODULE, constant.number);
      case 'float':
        return floatBits(constant.value);
      case 'int':
        return this.#intValue(constant.value);
      case 'str':
        return this.#strValue(constant);
      case 'bytes':
        return object(KIND.BYTES, this.#addBytes(constant.value));
      case 'tuple':
        return object(KIND.TUPLE, this.addTuple(constant.items));
      case 'function':
        return object(KIND.FUNCTION, this.#addFunction(constant.unit));
      case 'code':
        return object(KIND.CODE, this.addCode(constant.unit) & ~IN_IMAGE);
      default:
        return immediate(IMMEDIATE.SPECIAL, SPECIAL[constant.type]);
    }
  }

  /** Offset of the tuple. */
  addTuple(items: readonly Constant[]): number {
    return this.#add(constantKey({ type: 'tuple', items }), KIND.TUPLE, 0, 4 + items.length * 8, (view, at) => {
      items.forEach((item, i) => {
        putValue(view, at + 4 + i * 8, this.valueOf(item));
      });
    });
  }

  /** Reference (bit 31 set) to the code object. */
  addCode(unit: CodeUnit): number {
    const key = constantKey({ type: 'code', unit });
    const size = CODE_BYTES + unit.parameters.length * 8;
    return reference(this.#add(key, KIND.CODE, 0, size, (view, at) => this.#writeCode(view, at, unit)));
  }

  /** The bytes of all objects, back to back. */
  finish(): Uint8Array {
    // Writing one object can add others, which append their writers to the list that is walked.
    let view: DataView = new DataView(new ArrayBuffer(0));
    for (let i = 0; i < this.#writers.length; i++) {
      if (this.#end - this.#first > view.byteLength) view = grown(view, (this.#end - this.#first) * 2);
      this.#writers[i]!(view);
    }
    return new Uint8Array(view.buffer).slice(0, this.#end - this.#first);
  }

  #add(key: string, kind: number, flags: number, size: number, write: (view: DataView, at: number) => void): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const offset = this.#end;
    this.#places.set(key, offset);
    this.startOffsets.push(offset);
    const words = Math.ceil(size / 4);
    this.#end += words * 4;
    const at = offset - this.#first;
    this.#writers.push((view) => {
      view.setUint32(at, (kind | (flags << 6) | (words << 8)) >>> 0, true);
      write(view, at);
    });
    return offset;
  }

  #intValue(value: bigint): Value {
    if (BigInt.asIntN(32, value) === value) return { high: HIGH_INT, low: Number(BigInt.asUintN(32, value)) };
    const limbs: number[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n) limbs.push(Number(rest & 0xffffffffn));
    const offset = this.#add(`i${value}`, KIND.BIGINT, value < 0n ? 1 : 0, 4 + limbs.length * 4, (view, at) => {
      limbs.forEach((limb, i) => {
        view.setUint32(at + 4 + i * 4, limb, true);
      });
    });
    return object(KIND.BIGINT, offset);
  }

  #strValue(constant: Constant & { type: 'str' }): Value {
    const bytes = encodeText(constant.value, constant.codePoints);
    if (bytes.length <= LONGEST_SHORT_STR) {
      return immediate(IMMEDIATE.STR0 + bytes.length, new DataView(padded(bytes).buffer).getUint32(0, true));
    }
    const tail = -bytes.length & 3;
    const offset = this.#add(constantKey(constant), KIND.STR, tail, 8 + bytes.length, (view, at) => {
      view.setUint32(at + 4, ((isAscii(bytes) ? 0x80000000 : 0) | textHash(bytes)) >>> 0, true);
      new Uint8Array(view.buffer).set(bytes, at + 8);
    });
    return object(KIND.STR, offset);
  }

  #addBytes(bytes: Uint8Array): number {
    const key = constantKey({ type: 'bytes', value: bytes });
    return this.#add(key, KIND.BYTES, -bytes.length & 3, 4 + bytes.length, (view, at) => {
      new Uint8Array(view.buffer).set(bytes, at + 4);
    });
  }

  #addFunction(unit: FunctionUnit): number {
    return this.#add(constantKey({ type: 'function', unit }), KIND.FUNCTION, 0, FUNCTION_BYTES, (view, at) => {
      const defaults = unit.defaults ? reference(this.addTuple(unit.defaults)) : 0;
      const keywordDefaults = unit.keywordDefaults ? reference(this.addTuple(unit.keywordDefaults)) : 0;
      [this.addCode(unit.code), defaults, keywordDefaults, 0, 0].forEach((ref, i) => {
        view.setUint32(at + 4 + i * 4, ref, true);
      });
    });
  }

  #writeCode(view: DataView, at: number, unit: CodeUnit): void {
    const tables = this.#tablesOf(unit);
    view.setUint32(at + CODE.constants, reference(this.addTuple(unit.constants)), true);
    view.setUint32(at + CODE.words, reference(tables.words), true);
    view.setUint32(at + CODE.wordCount, unit.words.length, true);
    view.setUint32(at + CODE.handlers, unit.handlers.length > 0 ? reference(tables.handlers) : 0, true);
    view.setUint32(at + CODE.handlerCount, unit.handlers.length, true);
    view.setUint32(at + CODE.lines, tables.lineBytes > 0 ? reference(tables.lines) : 0, true);
    view.setUint32(at + CODE.lineBytes, tables.lineBytes, true);
    view.setUint8(at + CODE.registerCount, unit.registerCount);
    view.setUint8(at + CODE.parameterCount, unit.positionalCount);
    view.setUint8(at + CODE.positionalOnlyCount, unit.positionalOnlyCount);
    view.setUint8(at + CODE.keywordOnlyCount, unit.keywordOnlyCount);
    view.setUint16(at + CODE.flags, unit.flags, true);
    view.setUint16(at + CODE.module, unit.module, true);
    view.setUint32(at + CODE.firstLine, unit.firstLine, true);
    putValue(view, at + CODE.name, this.valueOf({ type: 'str', value: unit.name }));
    putValue(view, at + CODE.qualname, this.valueOf({ type: 'str', value: unit.qualname }));
    unit.parameters.forEach((name, i) => {
      putValue(view, at + CODE.parameters + i * 8, this.valueOf({ type: 'str', value: name }));
    });
  }
}

function grown(view: DataView, size: number): DataView {
  const bytes = new Uint8Array(size);
  bytes.set(new Uint8Array(view.buffer));
  return new DataView(bytes.buffer);
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const word = new Uint8Array(4);
  word.set(bytes);
  return word;
}

function reference(offset: number): number {
  return (offset | IN_IMAGE) >>> 0;
}

function immediate(sort: number, low: number): Value {
  return { high: (HIGH_IMMEDIATE | sort) >>> 0, low: low >>> 0 };
}

function object(kind: number, offset: number): Value {
  return { high: (HIGH_OBJECT | kind) >>> 0, low: reference(offset) };
}

function putValue(view: DataView, at: number, value: Value): void {
  view.setUint32(at, value.low >>> 0, true);
  view.setUint32(at + 4, value.high >>> 0, true);
}
