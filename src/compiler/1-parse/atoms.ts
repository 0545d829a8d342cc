// Atoms: names, literals, and everything in brackets.

import type { Comprehension, Constant, Expr } from './ast.ts';
import { type Cursor, spanOf, startsExpression } from './cursor.ts';
import { numberValue } from './numbers.ts';

type ConstantOf = 'none' | 'true' | 'false' | 'ellipsis';

const CONSTANTS: ReadonlyMap<string, ConstantOf> = new Map([
  ['None', 'none'],
  ['True', 'true'],
  ['False', 'false'],
  ['...', 'ellipsis'],
]);

export function atom(p: Cursor): Expr {
  switch (p.token.kind) {
    case 'name':
      return p.name('Load');
    case 'number':
      return number(p);
    case 'string':
    case 'fstring-start':
      return p.rules.strings(p);
    default:
      return bracketedOrConstant(p);
  }
}

function bracketedOrConstant(p: Cursor): Expr {
  if (p.at('(')) return parenthesised(p);
  if (p.at('[')) return listDisplay(p);
  if (p.at('{')) return braces(p);
  const type = CONSTANTS.get(p.token.text);
  if (type === undefined) return p.failHere();
  return { kind: 'Constant', value: { type }, prefix: null, span: spanOf(p.next()) };
}

export function number(p: Cursor): Constant {
  const token = p.token;
  if (token.kind !== 'number') p.failHere();
  const value = numberValue(token.text);
  if (typeof value === 'string') p.fail(value, token);
  return { kind: 'Constant', value, prefix: null, span: spanOf(p.next()) };
}

/** `()`, a group, a Tuple or a generator expression. A group leaves no trace but the node's position. */
function parenthesised(p: Cursor): Expr {
  const open = p.expect('(');
  if (p.accept(')')) return { kind: 'Tuple', elts: [], ctx: 'Load', span: p.spanFrom(open) };
  if (p.at('**')) failDoubleStar(p);
  const isYield = p.at('yield');
  const first = isYield ? p.rules.yieldOrStarExpressions(p) : p.rules.starNamedExpression(p);
  if (atComprehension(p) && !isYield) {
    const generators = comprehension(p, first);
    p.expect(')');
    return { kind: 'GeneratorExp', elt: first, generators, span: p.spanFrom(open) };
  }
  if (!p.at(',') || isYield) {
    if (p.at(')') && first.kind === 'Starred') p.fail('cannot use starred expression here', first.span);
    p.expect(')');
    if (first.kind === 'NamedExpr') p.bracketed.add(first);
    return first;
  }
  const elts = moreElements(p, first);
  p.expect(')');
  return { kind: 'Tuple', elts, ctx: 'Load', span: p.spanFrom(open) };
}

function failDoubleStar(p: Cursor): never {
  const star = p.next();
  const value = p.rules.expression(p);
  if (p.at(')')) p.failBetween('cannot use double starred expression here', star, value.span);
  return p.fail('invalid syntax', star);
}

function listDisplay(p: Cursor): Expr {
  const open = p.expect('[');
  if (p.accept(']')) return { kind: 'List', elts: [], ctx: 'Load', span: p.spanFrom(open) };
  const first = p.rules.starNamedExpression(p);
  if (atComprehension(p)) {
    const generators = comprehension(p, first);
    p.expect(']');
    return { kind: 'ListComp', elt: first, generators, span: p.spanFrom(open) };
  }
  const elts = moreElements(p, first);
  if (atComprehension(p)) failBareTarget(p, elts);
  p.expect(']');
  return { kind: 'List', elts, ctx: 'Load', span: p.spanFrom(open) };
}

function moreElements(p: Cursor, first: Expr): Expr[] {
  const elts = [first];
  while (p.accept(',') && (startsExpression(p.token) || p.at('*'))) elts.push(p.rules.starNamedExpression(p));
  return elts;
}

function braces(p: Cursor): Expr {
  const open = p.expect('{');
  if (p.accept('}')) return { kind: 'Dict', keys: [], values: [], span: p.spanFrom(open) };
  if (p.at('**')) return dictDisplay(p, open, null);
  const first = p.rules.starNamedExpression(p);
  if (p.at(':') && first.kind !== 'Starred' && !p.isBareNamed(first)) return dictDisplay(p, open, first);
  if (atComprehension(p)) {
    const generators = comprehension(p, first);
    p.expect('}');
    return { kind: 'SetComp', elt: first, generators, span: p.spanFrom(open) };
  }
  const elts = moreElements(p, first);
  if (atComprehension(p)) failBareTarget(p, elts);
  p.expect('}');
  return { kind: 'Set', elts, span: p.spanFrom(open) };
}

/** `firstKey` was read already, unless the display begins with `**`. */
function dictDisplay(p: Cursor, open: Expr['span'], firstKey: Expr | null): Expr {
  const keys: (Expr | null)[] = [];
  const values: Expr[] = [];
  let key = firstKey;
  do {
    if (p.at('}')) break;
    if (key === null && p.accept('**')) {
      keys.push(null);
      values.push(p.rules.bitwiseOr(p));
    } else {
      key ??= p.rules.expression(p);
      keys.push(key);
      values.push(dictValue(p, key));
    }
    if (atComprehension(p) && keys.length === 1) return dictComprehension(p, open, keys[0]!, values[0]!);
    key = null;
  } while (p.accept(','));
  p.expect('}');
  return { kind: 'Dict', keys, values, span: p.spanFrom(open) };
}

function dictValue(p: Cursor, key: Expr): Expr {
  if (!p.at(':')) {
    if (p.at('}') || p.at(',')) p.fail("':' expected after dictionary key", key.span);
    p.failHere();
  }
  const colon = p.next();
  if (p.at('}') || p.at(',')) p.fail("expression expected after dictionary key and ':'", colon);
  if (p.at('*')) p.fail('cannot use a starred expression in a dictionary value', p.token);
  return p.rules.expression(p);
}

function dictComprehension(p: Cursor, open: Expr['span'], key: Expr | null, value: Expr): Expr {
  if (key === null) return p.fail('dict unpacking cannot be used in dict comprehension', value.span);
  const generators = p.rules.forIfClauses(p);
  p.expect('}');
  return { kind: 'DictComp', key, value, generators, span: p.spanFrom(open) };
}

function atComprehension(p: Cursor): boolean {
  return p.at('for') || (p.at('async') && p.peek().text === 'for');
}

function comprehension(p: Cursor, element: Expr): Comprehension[] {
  if (element.kind === 'Starred') p.fail('iterable unpacking cannot be used in comprehension', element.span);
  return p.rules.forIfClauses(p);
}

function failBareTarget(p: Cursor, elts: Expr[]): never {
  const first = elts[0]!.span;
  return p.failBetween('did you forget parentheses around the comprehension target?', first, elts.at(-1)!.span);
}
