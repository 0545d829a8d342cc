// Statements that hold blocks: conditions, loops, `with`, and the block itself.

import type { Expr, Stmt, WithItem } from './ast.ts';
import { type Cursor, startsExpression } from './cursor.ts';
import { exprName, invalidTarget, starTarget, toTarget } from './targets.ts';
import type { Token } from './token.ts';

/** The colon before a block. CPython names it in its message only where the line ends without one. */
export function blockColon(p: Cursor): void {
  if (p.token.kind === 'newline') p.fail("expected ':'", p.token);
  if (p.at(':')) {
    p.next();
    return;
  }
  const { token } = p;
  // Looking on may meet the end of the file within a bracket, which is then the thing to complain about.
  if (startsExpression(token)) p.attempt(() => p.rules.expression(p));
  p.fail('invalid syntax', token);
}

export function ifStatement(p: Cursor): Stmt {
  const clauses: { keyword: Token; test: Expr; body: Stmt[] }[] = [];
  do {
    const keyword = p.next();
    const test = p.rules.namedExpression(p);
    blockColon(p);
    clauses.push({ keyword, test, body: p.rules.block(p, `'${keyword.text}' statement`, keyword) });
  } while (p.at('elif'));
  let orelse = elseBlock(p);
  for (const { keyword, test, body } of clauses.reverse()) {
    orelse = [{ kind: 'If', test, body, orelse, span: p.blockSpanFrom(keyword) }];
  }
  return orelse[0]!;
}

export function elseBlock(p: Cursor): Stmt[] {
  const keyword = p.accept('else');
  if (keyword === undefined) return [];
  p.demand(':');
  return p.rules.block(p, "'else' statement", keyword);
}

export function whileStatement(p: Cursor): Stmt {
  const start = p.expect('while');
  const test = p.rules.namedExpression(p);
  blockColon(p);
  const body = p.rules.block(p, "'while' statement", start);
  const orelse = elseBlock(p);
  return { kind: 'While', test, body, orelse, span: p.blockSpanFrom(start) };
}

/** `start` is the `async` before the `for`, if there is one. */
export function forStatement(p: Cursor, start: Token): Stmt {
  const keyword = p.expect('for');
  const target = p.rules.starTargets(p);
  p.expect('in');
  const iter = p.rules.starExpressions(p);
  blockColon(p);
  const body = p.rules.block(p, "'for' statement", keyword);
  const orelse = elseBlock(p);
  const kind = start === keyword ? 'For' : 'AsyncFor';
  return { kind, target, iter, body, orelse, span: p.blockSpanFrom(start) };
}

export function withStatement(p: Cursor, start: Token): Stmt {
  const keyword = p.expect('with');
  const items = p.at('(') ? withParenthesis(p) : withItems(p);
  blockColon(p);
  const body = p.rules.block(p, "'with' statement", keyword);
  return { kind: start === keyword ? 'With' : 'AsyncWith', items, body, span: p.blockSpanFrom(start) };
}

/**
 * `with (` may open a list of items or an expression. An `as` directly within the bracket tells: no expression has one.
 * Without it the bracket is read as an expression, and a Tuple that could be a list of items is one.
 */
function withParenthesis(p: Cursor): WithItem[] {
  const open = p.token;
  if (holdsAs(p)) {
    p.next();
    const items: WithItem[] = [];
    while (!p.at(')')) {
      items.push(withItem(p));
      if (!p.accept(',')) break;
    }
    p.expect(')');
    return items;
  }
  const items = withItems(p);
  const only = items[0]!.context_expr;
  const sameBracket = only.span.line === open.line && only.span.column === open.column;
  if (items.length > 1 || items[0]!.optional_vars !== null || only.kind !== 'Tuple' || !sameBracket) return items;
  if (only.elts.length === 0 || only.elts.some((elt) => elt.kind === 'Starred' || p.isBareNamed(elt))) return items;
  return only.elts.map((elt) => ({ kind: 'withitem', context_expr: elt, optional_vars: null, span: elt.span }));
}

function holdsAs(p: Cursor): boolean {
  let depth = 0;
  for (let distance = 0; ; distance++) {
    const { text, kind } = p.peek(distance);
    if (text === '(' || text === '[' || text === '{') depth++;
    else if (text === ')' || text === ']' || text === '}') depth--;
    else if (text === 'as' && depth === 1) return true;
    if (depth === 0 || kind === 'end') return false;
  }
}

function withItems(p: Cursor): WithItem[] {
  const items: WithItem[] = [];
  do items.push(withItem(p));
  while (p.accept(','));
  return items;
}

function withItem(p: Cursor): WithItem {
  const start = p.token;
  const context_expr = p.rules.expression(p);
  if (!p.accept('as')) return { kind: 'withitem', context_expr, optional_vars: null, span: p.spanFrom(start) };
  const target = starTarget(p);
  const invalid = invalidTarget(target, 'Store');
  if (invalid !== undefined) p.fail(`cannot assign to ${exprName(invalid)}`, invalid.span);
  return { kind: 'withitem', context_expr, optional_vars: toTarget(p, target, 'Store'), span: p.spanFrom(start) };
}
