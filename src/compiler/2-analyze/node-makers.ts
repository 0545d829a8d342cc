// Makes the nodes that a rewritten tree needs, each at the place of what it stands for.

import type { Call, Constant, Expr, Lambda, Stmt } from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';

const noArguments = (span: Span): Lambda['args'] => ({
  kind: 'arguments',
  posonlyargs: [],
  args: [],
  vararg: null,
  kwonlyargs: [],
  kw_defaults: [],
  kwarg: null,
  defaults: [],
  span,
});

export function definition(id: string, body: Stmt[], span: Span): Stmt {
  return {
    kind: 'FunctionDef',
    name: id,
    args: noArguments(span),
    body,
    decorator_list: [],
    returns: null,
    type_params: [],
    span,
  };
}

export function lambda(body: Expr): Expr {
  return { kind: 'Lambda', args: noArguments(body.span), body, span: body.span };
}

export function call(func: Expr, span: Span): Call {
  return { kind: 'Call', func, args: [], keywords: [], span };
}

export function raise(type: string, args: Expr[], span: Span): Stmt {
  return { kind: 'Raise', exc: { ...call(name(type, span), span), args }, cause: null, span };
}

export function name(id: string, span: Span): Expr {
  return { kind: 'Name', id, ctx: 'Load', span };
}

export function textConstant(value: string, span: Span): Constant {
  return { kind: 'Constant', value: { type: 'str', value }, prefix: null, span };
}
