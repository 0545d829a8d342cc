// Expressions whose value is certain before the program runs: numbers, strings, tuples of them, and what operators make
// of them. Only folds where the result is small and bit for bit CPython's.

import type { Constant } from '#bytecode';
import type { BinOp, BoolOp, Compare, ConstantValue, Expr, UnaryOp } from '../1-parse/ast.ts';
import { compareConstants } from './constant-comparisons.ts';
import { platformTruth } from './platform-tests.ts';

/** Longest text and widest int that folding may produce: folding must not grow the image. */
const LONGEST_TEXT = 256;
const WIDEST_INT = 128;

const NONE = Symbol('no constant');
const known = new WeakMap<Expr, Constant | typeof NONE>();

/** The expression's value, or undefined when it has to run. */
export function constantOf(node: Expr): Constant | undefined {
  let value = known.get(node);
  if (value === undefined) {
    value = fold(node) ?? NONE;
    known.set(node, value);
  }
  return value === NONE ? undefined : value;
}

/** The truth of the expression where it is certain. */
export function truthOf(node: Expr): boolean | undefined {
  if (node.kind === 'Name' && node.id === 'TYPE_CHECKING') return false;
  if (node.kind === 'Attribute' && node.attr === 'TYPE_CHECKING') return false;
  if (node.kind === 'BoolOp') return truthOfBool(node);
  if (node.kind === 'UnaryOp' && node.op === 'Not') {
    const truth = truthOf(node.operand);
    return truth === undefined ? undefined : !truth;
  }
  const platform = node.kind === 'Compare' ? platformTruth(node) : undefined;
  if (platform !== undefined) return platform;
  const constant = constantOf(node);
  return constant && constantTruth(constant);
}

/** Parts that are certain run no code, so the rest is not needed once one decides. */
function truthOfBool(node: BoolOp): boolean | undefined {
  const deciding = node.op === 'Or';
  for (const value of node.values) {
    const truth = truthOf(value);
    if (truth === undefined || truth === deciding) return truth;
  }
  return !deciding;
}

export function constantTruth(constant: Constant): boolean | undefined {
  switch (constant.type) {
    case 'none':
    case 'false':
      return false;
    case 'true':
    case 'ellipsis':
      return true;
    case 'int':
      return constant.value !== 0n;
    case 'float':
      return constant.value !== 0;
    case 'str':
    case 'bytes':
      return constant.value.length > 0;
    case 'tuple':
      return constant.items.length > 0;
    default:
      return undefined;
  }
}

function fold(node: Expr): Constant | undefined {
  switch (node.kind) {
    case 'Constant':
      return literal(node.value);
    case 'Tuple': {
      if (node.ctx !== 'Load') return undefined;
      const items = node.elts.map(constantOf);
      return items.every((item) => item !== undefined) ? { type: 'tuple', items } : undefined;
    }
    case 'UnaryOp':
      return foldUnary(node);
    case 'BinOp':
      return foldBinary(node);
    case 'Compare':
      return foldCompare(node);
    case 'BoolOp':
      return foldBool(node);
    case 'IfExp': {
      const truth = truthOf(node.test);
      return truth === undefined ? undefined : constantOf(truth ? node.body : node.orelse);
    }
    case 'Name':
      return node.id === '__debug__' ? { type: 'true' } : undefined;
    default:
      return undefined;
  }
}

function literal(value: ConstantValue): Constant | undefined {
  return value.type === 'complex' ? undefined : value;
}

function bool(value: boolean): Constant {
  return { type: value ? 'true' : 'false' };
}

function foldUnary(node: UnaryOp): Constant | undefined {
  const operand = constantOf(node.operand);
  if (!operand) return undefined;
  if (node.op === 'Not') {
    const truth = constantTruth(operand);
    return truth === undefined ? undefined : bool(!truth);
  }
  if (operand.type === 'float' && node.op !== 'Invert') {
    return { type: 'float', value: node.op === 'USub' ? -operand.value : operand.value };
  }
  if (operand.type !== 'int') return undefined;
  if (node.op === 'Invert') return { type: 'int', value: ~operand.value };
  return { type: 'int', value: node.op === 'USub' ? -operand.value : operand.value };
}

/** `and`, `or`: the first part that decides, else the last; what stands behind is not evaluated. */
function foldBool({ op, values }: BoolOp): Constant | undefined {
  let value: Constant | undefined;
  for (const part of values) {
    value = constantOf(part);
    const truth = value && constantTruth(value);
    if (truth === undefined || truth === (op === 'Or')) break;
  }
  return value;
}

/** A chain is left to run. */
function foldCompare({ left, ops, comparators }: Compare): Constant | undefined {
  if (ops.length !== 1) return undefined;
  const [a, b] = [constantOf(left), constantOf(comparators[0]!)];
  const answer = a && b && compareConstants(ops[0]!, a, b);
  return answer === undefined ? undefined : bool(answer);
}

function foldBinary(node: BinOp): Constant | undefined {
  const left = constantOf(node.left);
  const right = left && constantOf(node.right);
  if (!left || !right) return undefined;
  if (left.type === 'int' && right.type === 'int') return foldInts(node.op, left.value, right.value);
  if (left.type === 'str' && right.type === 'str' && node.op === 'Add' && !left.codePoints && !right.codePoints) {
    return foldTexts(left.value, right.value);
  }
  if (isNumber(left) && isNumber(right)) return foldFloats(node.op, left, right);
  return undefined;
}

function foldTexts(left: string, right: string): Constant | undefined {
  // A high surrogate before a low one would become one character.
  if (/[\ud800-\udbff]$/.test(left) && /^[\udc00-\udfff]/.test(right)) return undefined;
  return left.length + right.length <= LONGEST_TEXT ? { type: 'str', value: left + right } : undefined;
}

type NumberConstant = Constant & { type: 'int' | 'float' };

function isNumber(constant: Constant): constant is NumberConstant {
  if (constant.type === 'float') return true;
  return constant.type === 'int' && isExact(constant.value);
}

function isExact(value: bigint): boolean {
  return value >= -(2n ** 53n) && value <= 2n ** 53n;
}

function foldFloats(op: BinOp['op'], left: NumberConstant, right: NumberConstant): Constant | undefined {
  const a = Number(left.value);
  const b = Number(right.value);
  if (op === 'Add') return { type: 'float', value: a + b };
  if (op === 'Sub') return { type: 'float', value: a - b };
  if (op === 'Mult') return { type: 'float', value: a * b };
  if (op === 'Div' && b !== 0) return { type: 'float', value: a / b };
  return undefined;
}

const INT_OPERATORS: Partial<Record<BinOp['op'], (a: bigint, b: bigint) => bigint | undefined>> = {
  Add: (a, b) => a + b,
  Sub: (a, b) => a - b,
  Mult: (a, b) => a * b,
  FloorDiv: (a, b) => (b === 0n ? undefined : (a - modulo(a, b)) / b),
  Mod: (a, b) => (b === 0n ? undefined : modulo(a, b)),
  Pow: (a, b) => (b < 0n || b * BigInt(bitLength(a)) > WIDEST_INT ? undefined : a ** b),
  LShift: (a, b) => (b < 0n || b > WIDEST_INT ? undefined : a << b),
  RShift: (a, b) => (b < 0n || b > 4096n ? undefined : a >> b),
  BitAnd: (a, b) => a & b,
  BitOr: (a, b) => a | b,
  BitXor: (a, b) => a ^ b,
};

/** Python's: the result has the divisor's sign. */
function modulo(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

function foldInts(op: BinOp['op'], a: bigint, b: bigint): Constant | undefined {
  if (op === 'Div') {
    return b !== 0n && isExact(a) && isExact(b) ? { type: 'float', value: Number(a) / Number(b) } : undefined;
  }
  const value = INT_OPERATORS[op]?.(a, b);
  return value !== undefined && bitLength(value) <= WIDEST_INT ? { type: 'int', value } : undefined;
}
