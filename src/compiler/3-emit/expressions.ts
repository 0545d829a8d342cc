// Operators, conditional expressions, attributes, subscripts: one visitor a kind of node.

import type {
  Attribute,
  Await,
  BinOp,
  BoolOp,
  Expr,
  IfExp,
  NamedExpr,
  Operator,
  Slice,
  Subscript,
  UnaryOp,
  Yield,
  YieldFrom,
} from '../1-parse/ast.ts';
import { constantOf, truthOf } from '../2-analyze/constant-folding.ts';
import { type Emitter, Label } from './emitter.ts';
import { checkMember } from './library-members.ts';
import { isNumericVariable, localRegister, nativeMember, storeName } from './names.ts';

export type Target = number | undefined;

export const BINARY: Readonly<Record<Operator, string>> = {
  Add: 'ADD',
  Sub: 'SUB',
  Mult: 'MUL',
  Div: 'TRUEDIV',
  FloorDiv: 'FLOORDIV',
  Mod: 'MOD',
  Pow: 'POW',
  MatMult: 'MATMUL',
  BitAnd: 'AND',
  BitOr: 'OR',
  BitXor: 'XOR',
  LShift: 'SHL',
  RShift: 'SHR',
};

export function visitBinOp(e: Emitter, node: BinOp, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const left = e.operand(node.left, [node.right], e.scratch(result));
  const small = smallAddend(node.op, node.right, isNumericVariable(e, node.left));
  if (small !== undefined) e.op('ADDI', result, left, small);
  // The left operand may stand in the result's register; the right one needs another.
  else e.op(BINARY[node.op], result, left, e.expression(node.right));
  e.release(mark);
  return result;
}

/** What ADDI has to add, when the operation can be one. */
export function smallAddend(op: Operator, right: Expr, leftIsNumeric: boolean): number | undefined {
  const constant = constantOf(right);
  if (constant?.type !== 'int' || constant.value < -127n || constant.value > 127n) return undefined;
  // A negative number stands for a subtraction wherever the left operand is not a plain number: x - 3 calls x.__sub__(3).
  if (op === 'Add') return leftIsNumeric || constant.value >= 0n ? Number(constant.value) : undefined;
  // Not for 0: -0.0 - 0 is -0.0, and -0.0 + 0 is 0.0.
  if (op !== 'Sub' || constant.value === 0n) return undefined;
  return leftIsNumeric || constant.value > 0n ? -Number(constant.value) : undefined;
}

const UNARY: Readonly<Record<UnaryOp['op'], string>> = { USub: 'NEG', UAdd: 'POS', Invert: 'INVERT', Not: 'NOT' };

export function visitUnaryOp(e: Emitter, node: UnaryOp, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  e.op(UNARY[node.op], result, e.operand(node.operand, [], e.scratch(result)));
  e.release(mark);
  return result;
}

export function visitBoolOp(e: Emitter, node: BoolOp, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const value = e.scratch(result) ?? e.temporary();
  const end = new Label();
  node.values.forEach((part, i) => {
    e.expression(part, value);
    if (i < node.values.length - 1) e.jump(node.op === 'And' ? 'JF' : 'JT', end, value);
  });
  e.place(end);
  if (value !== result) e.op('MOVE', result, value);
  e.release(mark);
  return result;
}

export function visitIfExp(e: Emitter, node: IfExp, target: Target): number {
  const truth = truthOf(node.test);
  if (truth !== undefined) return e.expression(truth ? node.body : node.orelse, target);
  const result = target ?? e.temporary();
  const otherwise = new Label();
  const end = new Label();
  e.condition(node.test, otherwise, false);
  e.expression(node.body, result);
  e.jump('JMP', end);
  e.place(otherwise);
  e.expression(node.orelse, result);
  e.place(end);
  return result;
}

export function visitNamedExpr(e: Emitter, node: NamedExpr, target: Target): number {
  const register = e.expression(node.value, target ?? localRegister(e, node.target) ?? e.temporary());
  storeName(e, node.target.id, register);
  return register;
}

export function visitAttribute(e: Emitter, node: Attribute, target: Target): number {
  const member = nativeMember(e, node);
  if (member) return e.load(member, target);
  checkMember(e, node);
  const result = target ?? e.temporary();
  const mark = e.mark();
  const object = e.operand(node.value, [], e.scratch(result));
  e.op('GETATTR', result, object, 0, e.attribute(node.attr));
  e.release(mark);
  return result;
}

export function visitSubscript(e: Emitter, node: Subscript, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const object = e.operand(node.value, [node.slice], e.scratch(result));
  e.op('GETITEM', result, object, e.expression(node.slice));
  e.release(mark);
  return result;
}

export function visitSlice(e: Emitter, node: Slice, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const first = e.mark();
  for (const part of [node.lower, node.upper, node.step]) {
    const register = e.temporary();
    if (part) e.expression(part, register);
    else e.load({ type: 'none' }, register);
  }
  e.op('MKSLICE', result, first);
  e.release(mark);
  return result;
}

export function visitYield(e: Emitter, node: Yield, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const value = node.value ? e.operand(node.value, [], e.scratch(result)) : e.load({ type: 'none' });
  emitYield(e, result, value);
  e.release(mark);
  return result;
}

/** An async generator yields in a cell, so that its driver tells values from what its awaits pass on. */
export function emitYield(e: Emitter, result: number, value: number): void {
  const mark = e.mark();
  let yielded = value;
  if (e.host.isAsync) {
    yielded = e.temporary();
    e.op('MOVE', yielded, value);
    e.op('CELLNEW', yielded);
  }
  e.op('YIELD', result, yielded);
  e.release(mark);
}

export function visitAwait(e: Emitter, node: Await, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  emitAwait(e, result, e.operand(node.value, []));
  e.release(mark);
  return result;
}

/** Where what is awaited came from; messages name it. */
export const AWAIT_SOURCE = { await: 0, next: 1, enter: 2, exit: 3 } as const;

/** What NEEDS asks of a value's type. */
export const NEEDED = { context: 0, asyncContext: 1, asyncIterable: 2, asyncIterator: 3 } as const;

/** Waits for what stands in a register. */
export function emitAwait(e: Emitter, result: number, awaited: number, source: number = AWAIT_SOURCE.await): void {
  const mark = e.mark();
  const iterator = e.temporary();
  e.op('GETAWAIT', iterator, awaited, source);
  e.op('YIELDFROM', result, iterator);
  e.release(mark);
}

export function visitYieldFrom(e: Emitter, node: YieldFrom, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const iterator = e.temporary();
  e.op('GETITER', iterator, e.operand(node.value, [], iterator));
  e.op('YIELDFROM', result, iterator);
  e.release(mark);
  return result;
}

/** Evaluates for the effects only. */
export function discard(e: Emitter, node: Expr): void {
  const mark = e.mark();
  if (!constantOf(node)) e.expression(node);
  e.release(mark);
}
