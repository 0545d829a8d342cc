// What may be assigned to, deleted or looped over. A target is read as an expression first and judged afterwards,
// which turns its contexts from Load to Store or Del; so nothing is read twice.

import type { AugAssign, Expr, ExprContext } from './ast.ts';
import { type Cursor, startsExpression } from './cursor.ts';

const NAMES: Readonly<Record<Expr['kind'], string>> = {
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
  Slice: 'slice',
  Lambda: 'lambda',
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  FormattedValue: 'f-string expression',
  Compare: 'comparison',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
  Constant: 'literal',
};

const CONSTANT_NAMES: Readonly<Record<string, string>> = {
  none: 'None',
  true: 'True',
  false: 'False',
  ellipsis: 'ellipsis',
};

/** What CPython calls an expression in its messages. */
export function exprName(expr: Expr): string {
  return expr.kind === 'Constant' ? (CONSTANT_NAMES[expr.value.type] ?? 'literal') : NAMES[expr.kind];
}

/** The part of an expression that cannot be a target, if there is one. */
export function invalidTarget(expr: Expr, ctx: ExprContext): Expr | undefined {
  switch (expr.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return undefined;
    case 'Starred':
      return ctx === 'Del' ? expr : invalidTarget(expr.value, ctx);
    case 'List':
    case 'Tuple':
      for (const elt of expr.elts) {
        const invalid = invalidTarget(elt, ctx);
        if (invalid !== undefined) return invalid;
      }
      return undefined;
    default:
      return expr;
  }
}

/** Sets the context of a valid target and of the targets in it. */
export function setContext(expr: Expr, ctx: ExprContext): void {
  switch (expr.kind) {
    case 'Starred':
      expr.ctx = ctx;
      setContext(expr.value, ctx);
      break;
    case 'List':
    case 'Tuple':
      expr.ctx = ctx;
      for (const elt of expr.elts) setContext(elt, ctx);
      break;
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      expr.ctx = ctx;
      break;
    default:
      throw new Error(`assertion failed: ${expr.kind} is no target`);
  }
}

/** Makes an expression a target, or gives up. */
export function toTarget(p: Cursor, expr: Expr, ctx: ExprContext): Expr {
  const invalid = invalidTarget(expr, ctx);
  if (invalid !== undefined) {
    const verb = ctx === 'Del' ? 'delete' : 'assign to';
    p.fail(`cannot ${verb} ${exprName(invalid)}`, invalid.span);
  }
  setContext(expr, ctx);
  return expr;
}

/** The targets of `for`: a Tuple if there is a comma. They end where an operator looser than `|` begins, such as `in`. */
export function starTargets(p: Cursor): Expr {
  const start = p.token;
  const first = starTarget(p);
  if (!p.at(',')) return toTarget(p, first, 'Store');
  const elts = [first];
  while (p.accept(',') && (startsExpression(p.token) || p.at('*'))) elts.push(starTarget(p));
  return toTarget(p, { kind: 'Tuple', elts, ctx: 'Load', span: p.spanFrom(start) }, 'Store');
}

export function starTarget(p: Cursor): Expr {
  const start = p.token;
  if (!p.accept('*')) return p.rules.bitwiseOr(p);
  return { kind: 'Starred', value: p.rules.bitwiseOr(p), ctx: 'Load', span: p.spanFrom(start) };
}

/** The targets of `del`, each in context Del. */
export function delTargets(p: Cursor): Expr[] {
  const targets = [delTarget(p)];
  while (p.accept(',') && (startsExpression(p.token) || p.at('*'))) targets.push(delTarget(p));
  return targets;
}

function delTarget(p: Cursor): Expr {
  const expr = p.at('*') ? starTarget(p) : p.rules.expression(p);
  return toTarget(p, expr, 'Del');
}

/** A single target: what may be annotated or assigned in place. */
export function isSingleTarget(expr: Expr): expr is AugAssign['target'] {
  return expr.kind === 'Name' || expr.kind === 'Attribute' || expr.kind === 'Subscript';
}
