// Puts instructions into words: operands by the opcode's format, jumps to labels, the line table, the handler table.
// Invariant: a label that is jumped to is placed exactly once before `finish`.

import { type Handler, OPCODE_NUMBER, OPCODES } from '#bytecode';

/** A place in the code, perhaps not known yet. */
export class Label {
  position = -1;
}

/** 1 MiB of instructions: bounds what nested `finally` bodies, each emitted for every way out, can grow to. */
const MAX_WORDS = 262_144;

/** The function needs more registers, words or constants than instructions can address. */
export class CodeTooLarge extends Error {}

interface Fixup {
  readonly word: number;
  readonly after: number;
  readonly label: Label;
  readonly field: 'E' | 'sBx' | 'sJ' | 'high16';
}

/** A stretch of code whose exceptions go to one handler; interrupted where code of an outer level stands inside. */
export interface Region {
  readonly target: Label;
  readonly register: number;
  readonly parts: { start: number; end: number }[];
  open: boolean;
}

export class Assembler {
  readonly words: number[] = [];
  line: number;
  readonly #firstLine: number;
  readonly #lines: { position: number; line: number }[] = [];
  readonly #fixups: Fixup[] = [];
  readonly #regions: Region[] = [];
  #lastLabel = -1;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
    this.line = firstLine;
  }

  get position(): number {
    return this.words.length;
  }

  /** One instruction; operands in the opcode's order, a jump's distance given by `label`. */
  emit(name: string, a = 0, b = 0, c = 0, extension = 0, label?: Label): void {
    const number = OPCODE_NUMBER[name];
    const opcode = number === undefined ? undefined : OPCODES[number];
    if (!opcode) throw new Error(`unknown instruction ${name}`);
    this.#markLine();
    const at = this.words.length;
    if (at >= MAX_WORDS) throw new CodeTooLarge(`more than ${MAX_WORDS} instruction words`);
    switch (opcode.format) {
      case 'ABC':
      case 'ABCE':
        this.words.push((number! | (a << 8) | (b << 16) | ((c & 0xff) << 24)) >>> 0);
        break;
      case 'ABx':
      case 'ABxE':
      case 'AsBx':
        if (b > 0xffff) throw new CodeTooLarge(`operand ${b} of ${name} does not fit 16 bits`);
        this.words.push((number! | (a << 8) | ((b & 0xffff) << 16)) >>> 0);
        break;
      case 'sJ':
        this.words.push(number!);
    }
    if (opcode.format === 'ABCE') this.words.push(extension >>> 0);
    else if (opcode.format === 'ABxE') this.words.push(c >>> 0);
    if (label) this.#fixup(name, at, opcode.format, label);
  }

  #fixup(name: string, at: number, format: string, label: Label): void {
    const after = this.words.length;
    const field = name === 'NSLOAD' ? 'high16' : format === 'sJ' ? 'sJ' : format === 'AsBx' ? 'sBx' : 'E';
    this.#fixups.push({ word: field === 'E' || field === 'high16' ? at + 1 : at, after, label, field });
  }

  place(label: Label): void {
    label.position = this.words.length;
    this.#lastLabel = this.words.length;
  }

  /** Whether a jump may lead to the next instruction. */
  get labelHere(): boolean {
    return this.#lastLabel === this.words.length;
  }

  #markLine(): void {
    if (this.#lines.at(-1)?.line !== this.line) this.#lines.push({ position: this.position, line: this.line });
  }

  openRegion(target: Label, register: number): Region {
    const region: Region = { target, register, parts: [], open: false };
    this.resume(region);
    return region;
  }

  /** Ends the region for good. Inner regions are closed before outer ones, which gives the table its order. */
  closeRegion(region: Region): void {
    this.suspend(region);
    this.#regions.push(region);
  }

  suspend(region: Region): void {
    if (!region.open) return;
    region.open = false;
    region.parts.at(-1)!.end = this.position;
  }

  resume(region: Region): void {
    region.open = true;
    region.parts.push({ start: this.position, end: this.position });
  }

  finish(): { words: number[]; handlers: Handler[]; lines: number[] } {
    for (const fixup of this.#fixups) this.#patch(fixup);
    const handlers = this.#regions.flatMap((region) =>
      region.parts
        .filter((part) => part.end > part.start)
        .map((part) => ({ ...part, target: region.target.position, register: region.register })),
    );
    return { words: this.words, handlers, lines: this.#lineTable() };
  }

  #patch({ word, after, label, field }: Fixup): void {
    if (label.position < 0) throw new Error('jump to a label that was never placed');
    const distance = label.position - after;
    if (field === 'E') this.words[word] = distance >>> 0;
    else if (field === 'sJ') this.words[word]! |= (distance & 0xffffff) << 8;
    else {
      if (distance < -0x8000 || distance > 0x7fff) throw new CodeTooLarge('a jump is farther than 32,767 words');
      this.words[word]! |= (distance & 0xffff) << 16;
    }
    this.words[word]! >>>= 0;
  }

  #lineTable(): number[] {
    const bytes: number[] = [];
    let line = this.#firstLine;
    let position = 0;
    for (const entry of this.#lines) {
      let words = entry.position - position;
      let lines = entry.line - line;
      if (lines === 0) continue;
      for (; words > 255; words -= 255) bytes.push(255, 0);
      for (; lines > 127; lines -= 127, words = 0) bytes.push(words, 127);
      for (; lines < -128; lines += 128, words = 0) bytes.push(words, 0x80);
      bytes.push(words, lines & 0xff);
      position = entry.position;
      line = entry.line;
    }
    return bytes;
  }
}
