// Writes an image: what a device runs. device/vm/image.h and docs/image-format.md describe the bytes.
// Invariant: every value stands in the image once (strs, numbers, tuples, code), so identity of strs is equality.

import { SPECIAL_NAMES, SYMBOL_NUMBER } from './builtins/index.ts';
import type { CodeUnit, Constant } from './constant.ts';
import { crc32 } from './crc32.ts';
import { ABI_FINGERPRINT } from './fingerprint.ts';
import { ObjectArea } from './image-objects.ts';
import { hasExtension, OPCODES } from './opcodes.ts';
import {
  CHECKSUM_START,
  CODE_BYTES,
  FLAG_NO_LINES,
  HANDLER_BYTES,
  HEADER,
  HEADER_BYTES,
  IMAGE_MAGIC,
  IN_IMAGE,
  MODULE_BYTES,
  NO_INDEX,
  NO_SYMBOL,
} from './value-layout.ts';

export interface ImageModule {
  /** "pkg.mod" */
  readonly name: string;
  /** "pkg/mod.py", for tracebacks */
  readonly fileName: string;
  /** The top level. */
  readonly init: CodeUnit | undefined;
  readonly firstGlobal: number;
  readonly globalCount: number;
}

export interface ImageContent {
  /** Names used by attribute instructions, each once. The writer appends special names that the constants mention. */
  readonly names: readonly string[];
  readonly globalNames: readonly string[];
  /** Module 0 is the main one. */
  readonly modules: readonly ImageModule[];
  /** Index of the handler's global; undefined for a plain program. */
  readonly handler: number | undefined;
}

/** Bytes of one code object with everything that only it has. */
export interface CodeSize {
  readonly qualname: string;
  readonly module: number;
  readonly line: number;
  /** What tells the lines of tracebacks, part of `sizeBytes`. */
  readonly lineTableBytes: number;
  readonly sizeBytes: number;
}

/** Every code object that the modules reach, each once, in order of first mention. */
export function reachedCode(modules: readonly ImageModule[]): readonly CodeUnit[] {
  const reached = new Set<CodeUnit>();
  const waiting = modules.flatMap((module) => (module.init ? [module.init] : []));
  const visit = (constant: Constant) => {
    if (constant.type === 'code') waiting.push(constant.unit);
    else if (constant.type === 'tuple') constant.items.forEach(visit);
    else if (constant.type === 'function') {
      waiting.push(constant.unit.code);
      for (const value of [...(constant.unit.defaults ?? []), ...(constant.unit.keywordDefaults ?? [])]) visit(value);
    }
  };
  for (let unit = waiting.shift(); unit; unit = waiting.shift()) {
    if (reached.has(unit)) continue;
    reached.add(unit);
    unit.constants.forEach(visit);
  }
  return [...reached];
}

export interface WriteOptions {
  /** false: no line tables; tracebacks then name places that a line map resolves. Default true. */
  readonly lines?: boolean;
}

export function writeImage(content: ImageContent, options: WriteOptions = {}): Uint8Array {
  return new ImageWriter(content, options.lines ?? true).write();
}

/** Sizes by code object, for the build report: instructions, handlers, lines and the object itself. */
export function codeSizes(content: ImageContent): readonly CodeSize[] {
  return reachedCode(content.modules).map((unit) => ({
    qualname: unit.qualname,
    module: unit.module,
    line: unit.firstLine,
    lineTableBytes: unit.lines.length,
    sizeBytes:
      unit.words.length * 4 +
      unit.handlers.length * HANDLER_BYTES +
      unit.lines.length +
      CODE_BYTES +
      unit.parameters.length * 8 +
      4 +
      unit.constants.length * 8,
  }));
}

/** Numbers of the native functions among the constants. */
export function nativesUsed(content: ImageContent): readonly number[] {
  const numbers = new Set<number>();
  const visit = (constant: Constant) => {
    if (constant.type === 'native') numbers.add(constant.number);
    else if (constant.type === 'tuple') constant.items.forEach(visit);
  };
  for (const unit of reachedCode(content.modules)) unit.constants.forEach(visit);
  return [...numbers].sort((a, b) => a - b);
}

interface CodePlace {
  words: number;
  handlers: number;
  lines: number;
  lineBytes: number;
}

/** Where the instructions and handlers of each code object lie, and where they end: the same with and without lines. */
export function placeCode(units: readonly CodeUnit[]): { places: Map<CodeUnit, CodePlace>; end: number } {
  const places = new Map<CodeUnit, CodePlace>();
  let end = HEADER_BYTES;
  for (const unit of units) {
    const words = end;
    const handlers = words + unit.words.length * 4;
    end = handlers + unit.handlers.length * HANDLER_BYTES;
    places.set(unit, { words, handlers: unit.handlers.length > 0 ? handlers : 0, lines: 0, lineBytes: 0 });
  }
  return { places, end };
}

class ImageWriter {
  readonly content: ImageContent;
  readonly units: readonly CodeUnit[];
  readonly places: ReadonlyMap<CodeUnit, CodePlace>;
  readonly names: readonly string[];
  readonly withLines: boolean;
  tables: number;

  constructor(content: ImageContent, withLines: boolean) {
    this.content = content;
    this.withLines = withLines;
    this.units = reachedCode(content.modules);
    const { places, end } = placeCode(this.units);
    this.places = places;
    this.tables = end;
    this.names = withSpecialNames(content.names, this.units);
  }

  write(): Uint8Array {
    const modules = this.reserve(this.content.modules.length * MODULE_BYTES);
    const nameSymbols = this.reserve(this.names.length * 2);
    const specials = this.reserve(SPECIAL_NAMES.length * 2);
    // Line tables are of bytes: at the end, so that they need no padding each.
    if (this.withLines) for (const unit of this.units) this.placeLines(unit);
    const objects = align4(this.tables);

    const area = new ObjectArea(objects, (unit) => this.places.get(unit)!);
    const names = area.addTuple(this.names.map(strConstant));
    const globalNames = area.addTuple(this.content.globalNames.map(strConstant));
    const moduleValues = this.content.modules.map((module) => ({
      name: area.valueOf(strConstant(module.name)),
      fileName: area.valueOf(strConstant(module.fileName)),
      init: module.init ? area.addCode(module.init) : 0,
    }));
    for (const unit of this.units) area.addCode(unit);
    const objectBytes = area.finish();

    const starts = objects + objectBytes.length;
    // The bitmap covers itself too; its size depends on the image's.
    let size = starts;
    while (size < starts + align4(Math.ceil(size / 32))) size += 4;
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    bytes.set(objectBytes, objects);
    for (const unit of this.units) this.writeCode(view, bytes, starts, unit);
    for (const offset of area.startOffsets) markStart(bytes, starts, offset);
    this.content.modules.forEach((module, i) => {
      const at = modules + i * MODULE_BYTES;
      const values = moduleValues[i]!;
      writeValue(view, at, values.name);
      writeValue(view, at + 8, values.fileName);
      view.setUint32(at + 16, values.init, true);
      view.setUint32(at + 20, module.firstGlobal, true);
      view.setUint32(at + 24, module.globalCount, true);
    });
    this.names.forEach((name, i) => {
      view.setUint16(nameSymbols + i * 2, SYMBOL_NUMBER.get(name) ?? NO_SYMBOL, true);
    });
    SPECIAL_NAMES.forEach((name, i) => {
      const index = this.names.indexOf(name);
      view.setUint16(specials + i * 2, index < 0 ? NO_SYMBOL : index, true);
    });
    const fields: Partial<Record<keyof typeof HEADER, number>> = {
      magic: IMAGE_MAGIC,
      size,
      objects,
      objectsEnd: starts,
      starts,
      names: names | IN_IMAGE,
      nameSymbols,
      specials,
      globalNames: globalNames | IN_IMAGE,
      modules,
      moduleCount: this.content.modules.length,
      handler: this.content.handler ?? NO_INDEX,
      heap: size,
      heapSize: 0,
      globals: 0,
      initialized: 0,
    };
    for (const [field, value] of Object.entries(fields)) {
      view.setUint32(HEADER[field as keyof typeof HEADER], value >>> 0, true);
    }
    view.setUint16(HEADER.abiVersion, ABI_FINGERPRINT, true);
    view.setUint16(HEADER.flags, this.withLines ? 0 : FLAG_NO_LINES, true);
    view.setUint32(HEADER.checksum, crc32(bytes.subarray(CHECKSUM_START)), true);
    return bytes;
  }

  reserve(size: number): number {
    this.tables = align4(this.tables);
    return this.reserveBytes(size);
  }

  reserveBytes(size: number): number {
    const at = this.tables;
    this.tables += size;
    return at;
  }

  placeLines(unit: CodeUnit): void {
    const place = this.places.get(unit)!;
    place.lineBytes = unit.lines.length;
    place.lines = this.reserveBytes(unit.lines.length);
  }

  writeCode(view: DataView, bytes: Uint8Array, starts: number, unit: CodeUnit): void {
    const place = this.places.get(unit)!;
    unit.words.forEach((word, i) => {
      view.setUint32(place.words + i * 4, word >>> 0, true);
    });
    for (let i = 0; i < unit.words.length; i += hasExtension(OPCODES[unit.words[i]! & 0xff]!) ? 2 : 1) {
      markStart(bytes, starts, place.words + i * 4);
    }
    unit.handlers.forEach((handler, i) => {
      const at = place.handlers + i * HANDLER_BYTES;
      view.setUint32(at, handler.start, true);
      view.setUint32(at + 4, handler.end, true);
      view.setUint32(at + 8, handler.target, true);
      view.setUint32(at + 12, handler.register, true);
    });
    if (place.lineBytes > 0) bytes.set(unit.lines, place.lines);
  }
}

/** The VM finds `__len__` and its like on a class by the image's own str of that name, so those that occur need a number. */
function withSpecialNames(names: readonly string[], units: readonly CodeUnit[]): readonly string[] {
  const known = new Set(names);
  const specials = new Set(SPECIAL_NAMES);
  const visit = (constant: Constant) => {
    if (constant.type === 'str' && specials.has(constant.value)) known.add(constant.value);
    else if (constant.type === 'tuple') constant.items.forEach(visit);
  };
  for (const unit of units) unit.constants.forEach(visit);
  return [...known];
}

function strConstant(value: string): Constant {
  return { type: 'str', value };
}

function markStart(bytes: Uint8Array, starts: number, offset: number): void {
  const word = offset / 4;
  bytes[starts + (word >> 3)]! |= 1 << (word & 7);
}

function writeValue(view: DataView, at: number, value: { high: number; low: number }): void {
  view.setUint32(at, value.low >>> 0, true);
  view.setUint32(at + 4, value.high >>> 0, true);
}

export function align4(size: number): number {
  return (size + 3) & ~3;
}
