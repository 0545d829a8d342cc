// The parameters of `def` and `lambda`, and type parameters (PEP 695).

import type { Arg, Arguments, Expr, TypeParam } from './ast.ts';
import { type Cursor, spanOf } from './cursor.ts';

type Owner = 'def' | 'lambda';

/** Which marks of a parameter list have been met. */
interface Marks {
  slash: boolean;
  star: boolean;
}

/** Reads up to the closing `)` of a def or the `:` of a lambda, which stays. */
export function parameters(p: Cursor, owner: Owner): Arguments {
  const start = p.token;
  const closing = owner === 'def' ? ')' : ':';
  const args: Arguments = {
    kind: 'arguments',
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
    span: spanOf(start),
  };
  const seen: Marks = { slash: false, star: false };
  while (!p.at(closing)) {
    if (args.kwarg !== null) p.fail('arguments cannot follow var-keyword argument', p.token);
    parameter(p, owner, args, seen);
    if (!p.accept(',')) break;
  }
  if (p.previous.start >= start.start) args.span = p.spanFrom(start);
  else args.span = { ...args.span, endLine: start.line, endColumn: start.column };
  return args;
}

function parameter(p: Cursor, owner: Owner, args: Arguments, seen: Marks): void {
  if (p.at('/')) slash(p, args, seen);
  else if (p.at('**')) varKeyword(p, owner, args);
  else if (p.at('*')) star(p, owner, args, seen);
  else if (atBracketedNames(p)) {
    const whose = owner === 'def' ? 'Function' : 'Lambda expression';
    p.fail(`${whose} parameters cannot be parenthesized`, p.token);
  } else plain(p, owner, args, seen);
}

/** `(a, b)`, which Python 2 took for a parameter. */
function atBracketedNames(p: Cursor): boolean {
  if (!p.at('(') || p.peek().kind !== 'name') return false;
  let distance = 1;
  while (p.peek(distance).kind === 'name') distance += p.peek(distance + 1).text === ',' ? 2 : 1;
  return p.peek(distance).text === ')';
}

function slash(p: Cursor, args: Arguments, seen: Marks): void {
  if (seen.slash) p.fail('/ may appear only once', p.token);
  if (seen.star) p.fail('/ must be ahead of *', p.token);
  if (args.args.length === 0) {
    if (p.peek().text !== ',') p.failHere();
    p.fail('at least one argument must precede /', p.token);
  }
  p.next();
  if (p.at('*')) p.fail('expected comma between / and *', p.token);
  seen.slash = true;
  args.posonlyargs = args.args;
  args.args = [];
}

function star(p: Cursor, owner: Owner, args: Arguments, seen: Marks): void {
  if (seen.star) p.fail('* argument may appear only once', p.token);
  seen.star = true;
  const mark = p.next();
  if (p.token.kind === 'name') {
    args.vararg = arg(p, owner, true);
    if (p.at('=')) p.fail('var-positional argument cannot have default value', p.token);
    return;
  }
  const closing = owner === 'def' ? ')' : ':';
  if (p.at(closing) || (p.at(',') && [closing, '**'].includes(p.peek().text))) {
    p.fail('named arguments must follow bare *', mark);
  }
  if (!p.at(',')) p.failHere();
}

function varKeyword(p: Cursor, owner: Owner, args: Arguments): void {
  p.next();
  args.kwarg = arg(p, owner, false);
  if (p.at('=')) p.fail('var-keyword argument cannot have default value', p.token);
}

function plain(p: Cursor, owner: Owner, args: Arguments, seen: Marks): void {
  const { token } = p;
  const named = arg(p, owner, false);
  const value = defaultValue(p);
  if (seen.star) {
    args.kwonlyargs.push(named);
    args.kw_defaults.push(value);
    return;
  }
  if (value !== null) args.defaults.push(value);
  else if (args.defaults.length > 0) p.fail('parameter without a default follows parameter with a default', token);
  args.args.push(named);
}

function defaultValue(p: Cursor): Expr | null {
  if (!p.at('=')) return null;
  const equals = p.next();
  if (p.at(')') || p.at(',')) p.fail('expected default value expression', equals);
  return p.rules.expression(p);
}

function arg(p: Cursor, owner: Owner, starred: boolean): Arg {
  const start = p.token;
  const name = p.identifier();
  const annotation = owner === 'def' && p.accept(':') ? annotationOf(p, starred) : null;
  return { kind: 'arg', arg: name, annotation, span: p.spanFrom(start) };
}

/** `*args: *Ts` may have a star (PEP 646). */
function annotationOf(p: Cursor, starred: boolean): Expr {
  const start = p.token;
  if (!starred || !p.accept('*')) return p.rules.expression(p);
  return { kind: 'Starred', value: p.rules.bitwiseOr(p), ctx: 'Load', span: p.spanFrom(start) };
}

/** `[T, U: bound, *Ts, **P]`, or nothing. */
export function typeParams(p: Cursor): TypeParam[] {
  if (!p.accept('[')) return [];
  if (p.at(']')) p.failHere();
  const found: TypeParam[] = [];
  do {
    if (p.at(']')) break;
    found.push(typeParam(p));
  } while (p.accept(','));
  p.expect(']');
  return found;
}

function typeParam(p: Cursor): TypeParam {
  const start = p.token;
  if (p.accept('*')) {
    const name = p.identifier();
    refuseBound(p, 'TypeVarTuple');
    return { kind: 'TypeVarTuple', name, span: p.spanFrom(start) };
  }
  if (p.accept('**')) {
    const name = p.identifier();
    refuseBound(p, 'ParamSpec');
    return { kind: 'ParamSpec', name, span: p.spanFrom(start) };
  }
  const name = p.identifier();
  const bound = p.accept(':') ? p.rules.expression(p) : null;
  return { kind: 'TypeVar', name, bound, span: p.spanFrom(start) };
}

function refuseBound(p: Cursor, kind: string): void {
  if (!p.at(':')) return;
  const colon = p.next();
  const what = p.at('(') ? 'constraints' : 'bound';
  p.fail(`cannot use ${what} with ${kind}`, colon);
}
