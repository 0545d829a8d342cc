// Expressions from the loosest binding (`:=`, `if else`, lambda) to the tightest operator (`**`, await).
// Binary operators climb a table of precedences instead of one function a level, which saves six calls an operand.

import type { CmpOperator, Expr, Operator, UnaryOperator } from './ast.ts';
import { type Cursor, startsExpression } from './cursor.ts';
import { primary } from './primaries.ts';
import { exprName } from './targets.ts';
import type { Token } from './token.ts';

const BINARY: ReadonlyMap<string, { op: Operator; precedence: number }> = new Map([
  ['|', { op: 'BitOr', precedence: 1 }],
  ['^', { op: 'BitXor', precedence: 2 }],
  ['&', { op: 'BitAnd', precedence: 3 }],
  ['<<', { op: 'LShift', precedence: 4 }],
  ['>>', { op: 'RShift', precedence: 4 }],
  ['+', { op: 'Add', precedence: 5 }],
  ['-', { op: 'Sub', precedence: 5 }],
  ['*', { op: 'Mult', precedence: 6 }],
  ['/', { op: 'Div', precedence: 6 }],
  ['//', { op: 'FloorDiv', precedence: 6 }],
  ['%', { op: 'Mod', precedence: 6 }],
  ['@', { op: 'MatMult', precedence: 6 }],
]);

const COMPARISONS: ReadonlyMap<string, CmpOperator> = new Map([
  ['==', 'Eq'],
  ['!=', 'NotEq'],
  ['<', 'Lt'],
  ['<=', 'LtE'],
  ['>', 'Gt'],
  ['>=', 'GtE'],
  ['in', 'In'],
  ['is', 'Is'],
  ['not', 'NotIn'],
]);

const UNARY: ReadonlyMap<string, UnaryOperator> = new Map([
  ['+', 'UAdd'],
  ['-', 'USub'],
  ['~', 'Invert'],
]);

/** `a, *b, c` without brackets: a Tuple if there is a comma. */
export function starExpressions(p: Cursor): Expr {
  const start = p.token;
  const first = starExpression(p);
  if (!p.at(',')) return first;
  const elts = [first];
  while (p.accept(',') && (startsExpression(p.token) || p.at('*'))) elts.push(starExpression(p));
  return { kind: 'Tuple', elts, ctx: 'Load', span: p.spanFrom(start) };
}

function starExpression(p: Cursor): Expr {
  return p.at('*') ? starred(p, bitwiseOr) : expression(p);
}

/** `*value`; which values may follow the star depends on the place. */
export function starred(p: Cursor, value: (p: Cursor) => Expr): Expr {
  const start = p.expect('*');
  return { kind: 'Starred', value: value(p), ctx: 'Load', span: p.spanFrom(start) };
}

export function starNamedExpression(p: Cursor): Expr {
  return p.at('*') ? starred(p, bitwiseOr) : namedExpression(p);
}

export function namedExpression(p: Cursor): Expr {
  const start = p.token;
  if (start.kind === 'name' && p.peek().text === ':=') {
    const target = p.name('Store');
    p.next();
    return { kind: 'NamedExpr', target, value: expression(p), span: p.spanFrom(start) };
  }
  const value = expression(p);
  if (p.at(':=')) failNamedTarget(p, value);
  if (p.at('=')) failAssignment(p, value, start);
  return value;
}

function failNamedTarget(p: Cursor, value: Expr): never {
  const operator = p.next();
  const assigned = startsExpression(p.token) && p.attempt(() => expression(p));
  if (!assigned) p.fail('invalid syntax', operator);
  return p.fail(`cannot use assignment expressions with ${exprName(value)}`, value.span);
}

/** An `=` where only an expression may stand. */
function failAssignment(p: Cursor, value: Expr, start: Token): never {
  const advises = !isDisplay(p, value);
  const equals = p.next();
  const right = p.attempt(() => bitwiseOr(p));
  if (right !== undefined && !p.at('=') && !p.at(':=')) {
    if (start.kind === 'name' && value.kind === 'Name') {
      p.failBetween("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", value.span, right.span);
    }
    if (advises) failMistakenEquality(p, value);
  }
  return p.fail('invalid syntax', equals);
}

export function failMistakenEquality(p: Cursor, value: Expr): never {
  return p.fail(`cannot assign to ${exprName(value)} here. Maybe you meant '==' instead of '='?`, value.span);
}

/** Whether CPython leaves the advice about `==` away, for the value that ends before the current token. */
export function isDisplay(p: Cursor, value: Expr): boolean {
  if (value.kind === 'Constant') return ['none', 'true', 'false'].includes(value.value.type);
  if (['List', 'Tuple', 'GeneratorExp'].includes(value.kind)) return true;
  const isLoose = ['BoolOp', 'Compare', 'IfExp', 'Lambda'].includes(value.kind);
  // Brackets around a value are not part of it.
  const isBracketed = p.previous.text === ')' && value.span.endColumn !== p.previous.endColumn;
  return (isLoose || (value.kind === 'UnaryOp' && value.op === 'Not')) && !isBracketed;
}

export function expression(p: Cursor): Expr {
  return p.nested(p.at('lambda') ? lambda : conditional);
}

function lambda(p: Cursor): Expr {
  const start = p.expect('lambda');
  const args = p.rules.parameters(p, 'lambda');
  p.expect(':');
  // In an f-string the colon has begun a format spec.
  if (p.isKind('fstring-middle')) {
    p.fail('f-string: lambda expressions are not allowed without parentheses', start);
  }
  return { kind: 'Lambda', args, body: expression(p), span: p.spanFrom(start) };
}

function conditional(p: Cursor): Expr {
  const start = p.token;
  const body = disjunction(p);
  if (!p.at('if')) {
    if (p.inBrackets && startsExpression(p.token) && !p.isAttempt) failForgottenComma(p, start, body);
    return body;
  }
  p.next();
  const test = disjunction(p);
  if (!p.at('else')) {
    if (p.at(':')) p.failHere();
    p.failBetween("expected 'else' after 'if' expression", body.span, test.span);
  }
  p.next();
  return { kind: 'IfExp', test, body, orelse: expression(p), span: p.spanFrom(start) };
}

/** Two expressions side by side. Returns where CPython, too, has nothing better to say than that this is wrong. */
function failForgottenComma(p: Cursor, start: Token, first: Expr): void {
  const { token } = p;
  if (first.kind === 'Name') {
    // Perhaps a prefix that strings do not have; a statement's name; or Python 2.
    if (token.kind === 'string' || ['print', 'exec'].includes(first.id)) return;
  }
  if (start.kind === 'name' && ['match', 'case', 'type', '_'].includes(start.text)) return;
  const second = p.attempt(() => expression(p));
  if (second === undefined) p.fail('invalid syntax', token);
  p.failBetween('invalid syntax. Perhaps you forgot a comma?', first.span, second.span);
}

export function disjunction(p: Cursor): Expr {
  const start = p.token;
  const first = conjunction(p);
  if (!p.at('or')) return first;
  const values = [first];
  while (p.accept('or')) values.push(conjunction(p));
  return { kind: 'BoolOp', op: 'Or', values, span: p.spanFrom(start) };
}

function conjunction(p: Cursor): Expr {
  const start = p.token;
  const first = inversion(p);
  if (!p.at('and')) return first;
  const values = [first];
  while (p.accept('and')) values.push(inversion(p));
  return { kind: 'BoolOp', op: 'And', values, span: p.spanFrom(start) };
}

function inversion(p: Cursor): Expr {
  if (!p.at('not')) return comparison(p);
  const nots: Token[] = [];
  while (p.at('not')) nots.push(p.next());
  let operand = comparison(p);
  for (const not of nots.reverse()) operand = { kind: 'UnaryOp', op: 'Not', operand, span: p.spanFrom(not) };
  return operand;
}

function comparison(p: Cursor): Expr {
  const start = p.token;
  const left = bitwiseOr(p);
  if (!COMPARISONS.has(p.token.text)) return left;
  const ops: CmpOperator[] = [];
  const comparators: Expr[] = [];
  for (let op = comparisonOperator(p); op !== undefined; op = comparisonOperator(p)) {
    ops.push(op);
    comparators.push(bitwiseOr(p));
  }
  return { kind: 'Compare', left, ops, comparators, span: p.spanFrom(start) };
}

function comparisonOperator(p: Cursor): CmpOperator | undefined {
  const op = COMPARISONS.get(p.token.text);
  if (op === undefined || (op === 'NotIn' && p.peek().text !== 'in')) return undefined;
  p.next();
  if (op === 'NotIn') p.expect('in');
  if (op === 'Is' && p.accept('not')) return 'IsNot';
  return op;
}

export function bitwiseOr(p: Cursor): Expr {
  return binary(p, 1);
}

function binary(p: Cursor, lowest: number): Expr {
  const start = p.token;
  let left = factor(p);
  for (;;) {
    const operator = BINARY.get(p.token.text);
    if (operator === undefined || operator.precedence < lowest) return left;
    p.next();
    const right = binary(p, operator.precedence + 1);
    left = { kind: 'BinOp', left, op: operator.op, right, span: p.spanFrom(start) };
  }
}

function factor(p: Cursor): Expr {
  if (!UNARY.has(p.token.text)) return power(p);
  const signs: Token[] = [];
  while (UNARY.has(p.token.text)) signs.push(p.next());
  let operand = power(p);
  for (const sign of signs.reverse()) {
    operand = { kind: 'UnaryOp', op: UNARY.get(sign.text)!, operand, span: p.spanFrom(sign) };
  }
  return operand;
}

function power(p: Cursor): Expr {
  const start = p.token;
  const left = awaitPrimary(p);
  if (!p.accept('**')) return left;
  return { kind: 'BinOp', left, op: 'Pow', right: p.nested(factor), span: p.spanFrom(start) };
}

function awaitPrimary(p: Cursor): Expr {
  const start = p.token;
  if (!p.accept('await')) return primary(p);
  return { kind: 'Await', value: primary(p), span: p.spanFrom(start) };
}

export function yieldOrStarExpressions(p: Cursor): Expr {
  return p.at('yield') ? yieldExpression(p) : starExpressions(p);
}

export function yieldExpression(p: Cursor): Expr {
  const start = p.expect('yield');
  if (p.accept('from')) return { kind: 'YieldFrom', value: expression(p), span: p.spanFrom(start) };
  const value = startsExpression(p.token) || p.at('*') ? starExpressions(p) : null;
  return { kind: 'Yield', value, span: p.spanFrom(start) };
}
