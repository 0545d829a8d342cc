// Assignments in their four forms, and the expression statement that each of them starts like.

import type { Expr, Operator, Stmt } from './ast.ts';
import { type Cursor, startsExpression } from './cursor.ts';
import { failMistakenEquality, isDisplay } from './expressions.ts';
import { exprName, invalidTarget, isSingleTarget, setContext, toTarget } from './targets.ts';
import type { Token } from './token.ts';

const IN_PLACE: ReadonlyMap<string, Operator> = new Map([
  ['+=', 'Add'],
  ['-=', 'Sub'],
  ['*=', 'Mult'],
  ['@=', 'MatMult'],
  ['/=', 'Div'],
  ['%=', 'Mod'],
  ['&=', 'BitAnd'],
  ['|=', 'BitOr'],
  ['^=', 'BitXor'],
  ['<<=', 'LShift'],
  ['>>=', 'RShift'],
  ['**=', 'Pow'],
  ['//=', 'FloorDiv'],
]);

export function assignmentOrExpression(p: Cursor): Stmt {
  const start = p.token;
  const first = p.rules.yieldOrStarExpressions(p);
  if (p.at('=')) return assignment(p, start, first);
  if (p.at(':') && start.text !== 'yield' && first.kind !== 'Starred') return annotated(p, start, first);
  const op = IN_PLACE.get(p.token.text);
  if (op !== undefined && start.text !== 'yield') return inPlace(p, start, first, op);
  return { kind: 'Expr', value: first, span: p.spanFrom(start) };
}

function assignment(p: Cursor, start: Token, first: Expr): Stmt {
  const targets: Expr[] = [];
  let value = first;
  let bare = start.text === 'yield';
  while (p.at('=')) {
    if (isYield(value) && bare) p.fail('assignment to yield expression not possible', value.span);
    if (targets.length === 0) refuseMistakenEquality(p, value);
    p.accept('=');
    targets.push(toTarget(p, value, 'Store'));
    bare = p.at('yield');
    value = p.rules.yieldOrStarExpressions(p);
  }
  return { kind: 'Assign', targets, value, span: p.spanFrom(start) };
}

function isYield(expr: Expr): boolean {
  return expr.kind === 'Yield' || expr.kind === 'YieldFrom';
}

/** `f() = 1`: the only `=` of the statement behind what can be no target was perhaps meant as `==`. */
function refuseMistakenEquality(p: Cursor, target: Expr): void {
  const last = target.kind === 'Tuple' && p.previous.text !== ')' ? target.elts.at(-1)! : target;
  if (invalidTarget(target, 'Store') !== last || isDisplay(p, last) || last.kind === 'Starred') return;
  p.next();
  const right = startsExpression(p.token) ? p.attempt(() => p.rules.bitwiseOr(p)) : undefined;
  if (right !== undefined && !p.at('=') && !p.at(':=')) failMistakenEquality(p, last);
  p.fail(`cannot assign to ${exprName(last)}`, last.span);
}

function annotated(p: Cursor, start: Token, target: Expr): Stmt {
  if (!isSingleTarget(target)) {
    const what = target.kind === 'List' || target.kind === 'Tuple' ? exprName(target) : undefined;
    // `else` lines and the like come here with a colon that no rule wants.
    if (what === undefined && !startsExpression(p.peek())) p.failHere();
    p.fail(what ? `only single target (not ${what}) can be annotated` : 'illegal target for annotation', target.span);
  }
  p.next();
  setContext(target, 'Store');
  const annotation = p.rules.expression(p);
  const value = p.accept('=') ? p.rules.yieldOrStarExpressions(p) : null;
  const simple = target.kind === 'Name' && start.text !== '(';
  return { kind: 'AnnAssign', target, annotation, value, simple, span: p.spanFrom(start) };
}

function inPlace(p: Cursor, start: Token, target: Expr, op: Operator): Stmt {
  if (!isSingleTarget(target)) {
    p.fail(`'${exprName(target)}' is an illegal expression for augmented assignment`, target.span);
  }
  p.next();
  setContext(target, 'Store');
  return { kind: 'AugAssign', target, op, value: p.rules.yieldOrStarExpressions(p), span: p.spanFrom(start) };
}
