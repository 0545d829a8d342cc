// `def` and `class`, with their decorators and type parameters.

import { callArguments } from './arguments.ts';
import type { Expr, Stmt, TypeParam } from './ast.ts';
import { blockColon } from './compound-statements.ts';
import { type Cursor, startsExpression } from './cursor.ts';
import { SyntaxFailure } from './failure.ts';
import type { Token } from './token.ts';

/** `start` is the `async` before the `def`, if there is one. */
export function functionDefinition(p: Cursor, start: Token, decorator_list: Expr[] = []): Stmt {
  const keyword = p.expect('def');
  const name = p.identifier();
  const type_params = functionTypeParams(p);
  p.demand('(');
  const args = p.rules.parameters(p, 'def');
  p.expect(')');
  if (p.at('->') && !startsExpression(p.peek())) p.demand(':');
  const returns = p.accept('->') ? p.rules.expression(p) : null;
  p.demand(':');
  const body = p.rules.block(p, 'function definition', keyword);
  const kind = start === keyword ? 'FunctionDef' : 'AsyncFunctionDef';
  return { kind, name, args, body, decorator_list, returns, type_params, span: p.blockSpanFrom(start) };
}

/** Where they are wrong, CPython misses the bracket of the parameters. */
function functionTypeParams(p: Cursor): TypeParam[] {
  const open = p.token;
  try {
    return p.rules.typeParams(p);
  } catch (failure) {
    if (failure instanceof SyntaxFailure && failure.message === 'invalid syntax') p.fail("expected '('", open);
    throw failure;
  }
}

export function classDefinition(p: Cursor, decorator_list: Expr[] = []): Stmt {
  const start = p.expect('class');
  const name = p.identifier();
  const type_params = p.rules.typeParams(p);
  const { args: bases, keywords } = p.at('(') ? callArguments(p, 'class') : { args: [], keywords: [] };
  blockColon(p);
  const body = p.rules.block(p, 'class definition', start);
  return { kind: 'ClassDef', name, bases, keywords, body, decorator_list, type_params, span: p.blockSpanFrom(start) };
}

export function decorated(p: Cursor): Stmt {
  const decorators: Expr[] = [];
  while (p.accept('@')) {
    decorators.push(p.rules.namedExpression(p));
    if (p.token.kind !== 'newline') p.failHere();
    p.next();
  }
  const start = p.token;
  if (p.at('class')) return classDefinition(p, decorators);
  if (p.at('async') && p.peek().text === 'def') p.next();
  return functionDefinition(p, start, decorators);
}
