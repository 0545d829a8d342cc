// Tests of the interpreter's version and platform, whose answer is known: the branches for others are not compiled, so that
// what they import need not exist. The values are those of stdlib/sys.py.

import type { CmpOperator, Compare, Expr } from '../1-parse/ast.ts';

const VERSION: readonly number[] = [3, 12];
const PLATFORM = 'linux';

/** Undefined where it is no such test. */
export function platformTruth({ left, ops, comparators }: Compare): boolean | undefined {
  const [op, right] = [ops[0]!, comparators[0]!];
  if (ops.length !== 1) return undefined;
  if (isOfSys(left, 'platform') && right.kind === 'Constant' && right.value.type === 'str') {
    return op === 'Eq' || op === 'NotEq' ? (right.value.value === PLATFORM) === (op === 'Eq') : undefined;
  }
  if (isOfSys(left, 'version_info')) return compared(op, numbersOf(right), true);
  const isMajor = left.kind === 'Subscript' && isOfSys(left.value, 'version_info') && numberOf(left.slice) === 0;
  const major = isMajor || (left.kind === 'Attribute' && left.attr === 'major' && isOfSys(left.value, 'version_info'));
  return major ? compared(op, [numberOf(right) ?? -1], false) : undefined;
}

function isOfSys(node: Expr, attr: string): boolean {
  return node.kind === 'Attribute' && node.attr === attr && node.value.kind === 'Name' && node.value.id === 'sys';
}

/** `whole`: our version goes on behind the numbers that are compared, and is greater than an equal beginning. */
function compared(op: CmpOperator, given: readonly number[] | undefined, whole: boolean): boolean | undefined {
  if (!given || given.includes(-1) || given.length === 0 || given.length > VERSION.length) return undefined;
  const different = given.findIndex((number, i) => number !== VERSION[i]);
  const order = different >= 0 ? VERSION[different]! - given[different]! : whole ? 1 : 0;
  switch (op) {
    case 'Lt':
      return order < 0;
    case 'LtE':
      return order <= 0;
    case 'Gt':
      return order > 0;
    case 'GtE':
      return order >= 0;
    case 'Eq':
      return order === 0;
    case 'NotEq':
      return order !== 0;
    default:
      return undefined;
  }
}

function numbersOf(node: Expr): readonly number[] | undefined {
  return node.kind === 'Tuple' ? node.elts.map((each) => numberOf(each) ?? -1) : undefined;
}

function numberOf(node: Expr): number | undefined {
  return node.kind === 'Constant' && node.value.type === 'int' ? Number(node.value.value) : undefined;
}
