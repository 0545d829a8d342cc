// CPython's SyntaxWarnings about expressions that are certainly not meant: `is` with a literal, an assertion about a tuple,
// a literal that is called or indexed because a comma is missing.

import type { Call, Compare, Expr, Module, Node, Subscript } from '../1-parse/ast.ts';
import type { SyntaxWarning } from '../1-parse/index.ts';
import { constantOf } from './constant-folding.ts';
import { walk } from './walk.ts';

type Report = (node: Node, message: string) => void;

export function syntaxWarnings(module: Module): SyntaxWarning[] {
  const warnings: SyntaxWarning[] = [];
  const report: Report = (node, message) => warnings.push({ message, span: node.span });
  walk(module, (node) => {
    if (node.kind === 'Compare') checkIdentity(node, report);
    else if (node.kind === 'Call') checkCall(node, report);
    else if (node.kind === 'Subscript' && node.ctx === 'Load') checkSubscript(node, report);
    else if (node.kind === 'Assert' && node.test.kind === 'Tuple' && node.test.elts.length > 0) {
      report(node, 'assertion is always true, perhaps remove parentheses?');
    }
    return undefined;
  });
  return warnings;
}

function checkIdentity(node: Compare, report: Report): void {
  const operands = [node.left, ...node.comparators];
  for (const [index, op] of node.ops.entries()) {
    if (op !== 'Is' && op !== 'IsNot') continue;
    const literal = operands.slice(index, index + 2).find(isDistinctLiteral);
    if (!literal) continue;
    const [word, better] = op === 'Is' ? ['is', '=='] : ['is not', '!='];
    report(node, `"${word}" with '${typeOf(literal)}' literal. Did you mean "${better}"?`);
    return;
  }
}

/** A constant of which there may be several equal ones. */
function isDistinctLiteral(node: Expr): boolean {
  if (node.kind === 'Constant' && node.value.type === 'complex') return true;
  const type = constantOf(node)?.type;
  return type !== undefined && ['int', 'float', 'str', 'bytes', 'tuple'].includes(type);
}

const NOT_CALLABLE: ReadonlySet<Node['kind']> = new Set([
  ...(['Constant', 'Tuple', 'List', 'ListComp', 'Dict', 'DictComp', 'Set', 'SetComp'] as const),
  ...(['GeneratorExp', 'JoinedStr'] as const),
]);

function checkCall({ func }: Call, report: Report): void {
  if (NOT_CALLABLE.has(func.kind)) {
    report(func, `'${typeOf(func)}' object is not callable; perhaps you missed a comma?`);
  }
}

const NO_ITEMS: ReadonlySet<string> = new Set([
  ...['NoneType', 'bool', 'ellipsis', 'int', 'float', 'complex', 'set', 'generator', 'function'],
]);

function checkSubscript({ value, slice }: Subscript, report: Report): void {
  const type = typeOf(value);
  if (type === undefined) return;
  const index = typeOf(slice);
  if (NO_ITEMS.has(type)) report(value, `'${type}' object is not subscriptable; perhaps you missed a comma?`);
  else if (type !== 'dict' && index !== undefined && index !== 'int' && index !== 'bool') {
    report(value, `${type} indices must be integers or slices, not ${index}; perhaps you missed a comma?`);
  }
}

const TYPES: Partial<Record<Node['kind'], string>> = {
  Tuple: 'tuple',
  List: 'list',
  ListComp: 'list',
  Dict: 'dict',
  DictComp: 'dict',
  Set: 'set',
  SetComp: 'set',
  GeneratorExp: 'generator',
  Lambda: 'function',
  JoinedStr: 'str',
};

const CONSTANT_TYPES: Readonly<Record<string, string>> = {
  none: 'NoneType',
  true: 'bool',
  false: 'bool',
  ellipsis: 'ellipsis',
};

/** The type that a literal certainly has. */
function typeOf(node: Expr): string | undefined {
  const known = TYPES[node.kind];
  if (known !== undefined) return known;
  // CPython warns before it folds these.
  if (node.kind === 'Compare' || node.kind === 'BoolOp' || node.kind === 'IfExp') return undefined;
  const type = node.kind === 'Constant' ? node.value.type : constantOf(node)?.type;
  return type === undefined ? undefined : (CONSTANT_TYPES[type] ?? type);
}
