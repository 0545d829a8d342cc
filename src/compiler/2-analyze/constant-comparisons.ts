// Comparisons of constants whose answer is certain: numbers within the range where they compare exactly, equal types else.
// Invariant: undefined wherever the answer would need the VM's own rules, such as the order of texts.

import type { Constant } from '#bytecode';
import type { CmpOperator } from '../1-parse/ast.ts';

export function compareConstants(op: CmpOperator, left: Constant, right: Constant): boolean | undefined {
  switch (op) {
    case 'Eq':
      return areEqual(left, right);
    case 'NotEq':
      return opposite(areEqual(left, right));
    case 'Is':
      return isSame(left, right);
    case 'IsNot':
      return opposite(isSame(left, right));
    case 'In':
      return isIn(left, right);
    case 'NotIn':
      return opposite(isIn(left, right));
    default:
      return inOrder(op, left, right);
  }
}

function opposite(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

/** Of a number, a bool being one; undefined where a double cannot hold it. */
function numberOf(constant: Constant): number | undefined {
  if (constant.type === 'true' || constant.type === 'false') return constant.type === 'true' ? 1 : 0;
  if (constant.type === 'float') return constant.value;
  if (constant.type !== 'int') return undefined;
  return Number.isSafeInteger(Number(constant.value)) ? Number(constant.value) : undefined;
}

function areEqual(left: Constant, right: Constant): boolean | undefined {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== undefined && b !== undefined) return a === b;
  if (left.type === 'str' && right.type === 'str') {
    return left.codePoints || right.codePoints ? undefined : left.value === right.value;
  }
  return left.type === 'none' || right.type === 'none' ? left.type === right.type : undefined;
}

const SINGLETONS: ReadonlySet<Constant['type']> = new Set(['none', 'true', 'false', 'ellipsis']);

/** Only for what there is one of; `1 is 1` is left to the VM. */
function isSame(left: Constant, right: Constant): boolean | undefined {
  return SINGLETONS.has(left.type) || SINGLETONS.has(right.type) ? left.type === right.type : undefined;
}

function isIn(item: Constant, container: Constant): boolean | undefined {
  if (container.type !== 'tuple') return undefined;
  const answers = container.items.map((each) => areEqual(item, each));
  return answers.includes(undefined) ? undefined : answers.includes(true);
}

function inOrder(op: CmpOperator, left: Constant, right: Constant): boolean | undefined {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  switch (op) {
    case 'Lt':
      return a < b;
    case 'LtE':
      return a <= b;
    case 'Gt':
      return a > b;
    default:
      return a >= b;
  }
}
