// Comparisons as values and as jumps. `a < b < c` evaluates b once, and c only when a < b.

import type { BoolOp, CmpOperator, Compare, Expr, UnaryOp } from '../1-parse/ast.ts';
import { constantOf, truthOf } from '../2-analyze/constant-folding.ts';
import { buildSequence } from './displays.ts';
import { type Emitter, Label } from './emitter.ts';
import type { Target } from './expressions.ts';

const VALUE: Readonly<Record<CmpOperator, string>> = {
  Lt: 'LT',
  LtE: 'LE',
  Eq: 'EQ',
  NotEq: 'NE',
  Gt: 'GT',
  GtE: 'GE',
  In: 'IN',
  NotIn: 'NOTIN',
  Is: 'IS',
  IsNot: 'ISNOT',
};

/** Jump instruction of an operator, and whether it tests the opposite. */
const JUMP: Readonly<Record<CmpOperator, readonly [string, boolean]>> = {
  Lt: ['JLT', false],
  LtE: ['JLE', false],
  Eq: ['JEQ', false],
  NotEq: ['JNE', false],
  Gt: ['JGT', false],
  GtE: ['JGE', false],
  In: ['JIN', false],
  NotIn: ['JIN', true],
  Is: ['JIS', false],
  IsNot: ['JIS', true],
};

export function visitCompare(e: Emitter, node: Compare, target: Target): number {
  const result = target ?? e.temporary();
  const mark = e.mark();
  const last = node.ops.length - 1;
  const value = last === 0 ? result : (e.scratch(result) ?? e.temporary());
  const end = new Label();
  let left = e.operand(node.left, node.comparators, last === 0 ? e.scratch(result) : undefined);
  node.comparators.forEach((_, i) => {
    const right = compared(e, node, i);
    e.op(VALUE[node.ops[i]!], value, left, right);
    if (i < last) e.jump('JF', end, value);
    left = right;
  });
  e.place(end);
  if (value !== result) e.op('MOVE', result, value);
  e.release(mark);
  return result;
}

/** The right side of comparison number `i`. `in` does not show the order of a set, so a written one is made the short way. */
function compared(e: Emitter, node: Compare, i: number): number {
  const comparator = node.comparators[i]!;
  const isTested = node.ops[i] === 'In' || node.ops[i] === 'NotIn';
  if (isTested && comparator.kind === 'Set') return buildSequence(e, comparator.elts, undefined, 'set');
  return e.operand(comparator, node.comparators.slice(i + 1));
}

/** Jumps to `label` when the truth of the expression is `when`. */
export function emitCondition(e: Emitter, node: Expr, label: Label, when: boolean): void {
  const truth = truthOf(node);
  if (truth !== undefined) {
    if (truth === when) e.jump('JMP', label);
    return;
  }
  if (node.kind === 'UnaryOp' && node.op === 'Not') e.condition((node as UnaryOp).operand, label, !when);
  else if (node.kind === 'BoolOp') boolCondition(e, node, label, when);
  else if (node.kind === 'Compare') compareCondition(e, node, label, when);
  else {
    const mark = e.mark();
    e.jump(when ? 'JT' : 'JF', label, e.expression(node));
    e.release(mark);
  }
}

function boolCondition(e: Emitter, node: BoolOp, label: Label, when: boolean): void {
  // `or` is true as soon as a part is; so a jump on true can go straight to the label. `and` is the mirror image.
  const deciding = node.op === 'Or';
  const rest = node.values.slice(0, -1);
  const last = node.values.at(-1)!;
  if (deciding === when) {
    for (const part of rest) e.condition(part, label, when);
    e.condition(last, label, when);
    return;
  }
  const end = new Label();
  for (const part of rest) e.condition(part, end, deciding);
  e.condition(last, label, when);
  e.place(end);
}

function compareCondition(e: Emitter, node: Compare, label: Label, when: boolean): void {
  const mark = e.mark();
  const last = node.ops.length - 1;
  const end = new Label();
  let left = e.operand(node.left, node.comparators);
  node.comparators.forEach((comparator, i) => {
    const operator = node.ops[i]!;
    const wanted = i < last ? false : when;
    const to = i < last && when ? end : label;
    if (isNone(comparator) && (operator === 'Is' || operator === 'IsNot') && i === last) {
      e.jump((operator === 'Is') === wanted ? 'JNONE' : 'JNOTNONE', to, left);
      return;
    }
    const right = compared(e, node, i);
    const [name, opposite] = JUMP[operator];
    e.jump(name, to, left, right, wanted !== opposite ? 1 : 0);
    left = right;
  });
  e.place(end);
  e.release(mark);
}

function isNone(node: Expr): boolean {
  return constantOf(node)?.type === 'none';
}
