// Code objects as text, for people and for the compiler's tests:
//
//     add(a, b)  3 registers, line 1
//        2  0000  ADD        r2, r0, r1
//           0001  RET        r2

import { BUILTIN_TYPES, NATIVE_MODULES, NATIVES } from './builtins/index.ts';
import { CODE_COROUTINE, CODE_GENERATOR, CODE_VARARGS, CODE_VARKW, type CodeUnit, type Constant } from './constant.ts';
import type { ImageContent } from './image.ts';
import { hasExtension, OPCODES, type Opcode, type Operand } from './opcodes.ts';

/** What operands refer to outside the code object; numbers are printed where it is not given. */
export type Surroundings = Pick<ImageContent, 'names' | 'globalNames' | 'modules'>;

interface Instruction {
  readonly position: number;
  readonly opcode: Opcode;
  readonly operands: readonly number[];
  /** Position after the whole instruction. */
  readonly end: number;
}

/** One code object; those inside it are not followed. */
export function disassemble(unit: CodeUnit, surroundings?: Surroundings): string {
  const lines = lineNumbers(unit);
  const instructions = decode(unit.words);
  const rows = instructions.map((instruction) => {
    const line = lines.get(instruction.position);
    const place = `${line === undefined ? '' : line}`.padStart(5);
    const operands = operandTexts(unit, instruction, surroundings).join(', ');
    return `${place}  ${number(instruction.position)}  ${instruction.opcode.name.padEnd(10)} ${operands}`.trimEnd();
  });
  for (const handler of unit.handlers) {
    rows.push(
      `       except ${number(handler.start)}..${number(handler.end)} -> ${number(handler.target)} r${handler.register}`,
    );
  }
  return `${heading(unit)}\n${rows.join('\n')}\n`;
}

function number(position: number): string {
  return String(position).padStart(4, '0');
}

function heading(unit: CodeUnit): string {
  const names = [...unit.parameters];
  if (unit.flags & CODE_VARKW) names.push(`**${names.pop()}`);
  const args = unit.positionalCount + unit.keywordOnlyCount;
  if (unit.flags & CODE_VARARGS) names[args] = `*${names[args]}`;
  const sort = unit.flags & CODE_GENERATOR ? ', generator' : unit.flags & CODE_COROUTINE ? ', coroutine' : '';
  return `${unit.qualname}(${names.join(', ')})  ${unit.registerCount} registers, line ${unit.firstLine}${sort}`;
}

/** Splits words into instructions. The words must be whole instructions. */
export function decode(words: readonly number[]): Instruction[] {
  const instructions: Instruction[] = [];
  for (let position = 0; position < words.length; ) {
    const word = words[position]!;
    const opcode = OPCODES[word & 0xff];
    if (!opcode) throw new Error(`unknown opcode ${word & 0xff} at word ${position}`);
    const end = position + (hasExtension(opcode) ? 2 : 1);
    const operands = fields(opcode, word);
    if (hasExtension(opcode)) operands.push(words[position + 1]!);
    instructions.push({ position, opcode, operands, end });
    position = end;
  }
  return instructions;
}

function fields(opcode: Opcode, word: number): number[] {
  const a = (word >>> 8) & 0xff;
  if (opcode.format === 'sJ') return [word >> 8];
  if (opcode.format === 'AsBx') return [a, word >> 16];
  if (opcode.format.startsWith('ABx')) return [a, word >>> 16];
  return [a, (word >>> 16) & 0xff, word >>> 24];
}

function operandTexts(unit: CodeUnit, instruction: Instruction, surroundings?: Surroundings): string[] {
  const { opcode, operands, end } = instruction;
  if (opcode.name === 'NSLOAD') {
    const [a, b, , packed] = operands as [number, number, number, number];
    return [`r${a}`, `r${b}`, constantText(unit.constants[packed & 0xffff]!), `-> ${number(end + (packed >>> 16))}`];
  }
  return opcode.operands.flatMap((kind, i) => {
    const value = operands[i]!;
    return kind === 'none' ? [] : [operandText(kind, value, unit, end, surroundings)];
  });
}

function operandText(kind: Operand, value: number, unit: CodeUnit, end: number, around?: Surroundings): string {
  switch (kind) {
    case 'dst':
    case 'src':
    case 'both':
    case 'base':
      return `r${value}`;
    case 'const':
    case 'code':
      return unit.constants[value] ? constantText(unit.constants[value]) : `constant ${value}`;
    case 'global':
      return around?.globalNames[value] ?? `global ${value}`;
    case 'name':
      return `.${around?.names[value] ?? value}`;
    case 'module':
      return around?.modules[value]?.name ?? `module ${value}`;
    case 'jump':
      return `-> ${number(end + (value | 0))}`;
    case 'imm':
      return String(value >= 0x80 && value <= 0xff ? value - 0x100 : value);
    default:
      return String(value);
  }
}

const LONGEST_TEXT = 40;

export function constantText(constant: Constant): string {
  switch (constant.type) {
    case 'int':
    case 'float':
      return `${constant.value}${constant.type === 'float' && Number.isInteger(constant.value) ? '.0' : ''}`;
    case 'str':
      return JSON.stringify(
        constant.value.length > LONGEST_TEXT ? `${constant.value.slice(0, LONGEST_TEXT)}…` : constant.value,
      );
    case 'bytes':
      return `bytes[${constant.value.length}]`;
    case 'tuple':
      return `(${constant.items.map(constantText).join(', ')})`;
    case 'type':
      return BUILTIN_TYPES[constant.number]?.name ?? `type ${constant.number}`;
    case 'native':
      return NATIVES[constant.number]?.cName ?? `native ${constant.number}`;
    case 'nativeModule':
      return NATIVE_MODULES[constant.number]?.name ?? `module ${constant.number}`;
    case 'function':
      return `function ${constant.unit.code.qualname}`;
    case 'code':
      return `code ${constant.unit.qualname}`;
    default:
      return constant.type;
  }
}

/** Word → line, for the words at which a new line begins. */
export function lineNumbers(unit: CodeUnit): Map<number, number> {
  const lines = new Map([[0, unit.firstLine]]);
  let position = 0;
  let line = unit.firstLine;
  for (let i = 0; i + 1 < unit.lines.length; i += 2) {
    position += unit.lines[i]!;
    const delta = (unit.lines[i + 1]! << 24) >> 24;
    line += delta;
    if (delta !== 0) lines.set(position, line);
  }
  return lines;
}
