// The patterns of `case` (PEP 634).

import type { BinOp, Expr, MatchClass, MatchMapping, Pattern } from './ast.ts';
import { number } from './atoms.ts';
import { type Cursor, spanOf } from './cursor.ts';

const SINGLETONS: ReadonlyMap<string, 'none' | 'true' | 'false'> = new Map([
  ['None', 'none'],
  ['True', 'true'],
  ['False', 'false'],
]);

/** After `case`: a pattern, or a sequence without brackets if there is a comma. */
export function patterns(p: Cursor): Pattern {
  const start = p.token;
  const first = maybeStarPattern(p);
  if (!p.at(',')) return first.kind === 'MatchStar' ? p.failHere() : first;
  const found = [first];
  while (p.accept(',') && !p.at(':') && !p.at('if')) found.push(maybeStarPattern(p));
  return { kind: 'MatchSequence', patterns: found, span: p.spanFrom(start) };
}

function maybeStarPattern(p: Cursor): Pattern {
  const start = p.token;
  if (!p.accept('*')) return pattern(p);
  const name = p.identifier();
  return { kind: 'MatchStar', name: name === '_' ? null : name, span: p.spanFrom(start) };
}

function pattern(p: Cursor): Pattern {
  const start = p.token;
  const inner = orPattern(p);
  if (!p.accept('as')) return inner;
  if (p.at('_')) p.fail("cannot use '_' as a target", p.token);
  if (p.token.kind !== 'name') failTarget(p);
  const name = p.identifier();
  return { kind: 'MatchAs', pattern: inner, name, span: p.spanFrom(start) };
}

function failTarget(p: Cursor): never {
  const { token } = p;
  const target = p.attempt(() => p.rules.expression(p));
  return target ? p.fail('invalid pattern target', target.span) : p.fail('invalid syntax', token);
}

function orPattern(p: Cursor): Pattern {
  const start = p.token;
  const first = closedPattern(p);
  if (!p.at('|')) return first;
  const alternatives = [first];
  while (p.accept('|')) alternatives.push(closedPattern(p));
  return { kind: 'MatchOr', patterns: alternatives, span: p.spanFrom(start) };
}

function closedPattern(p: Cursor): Pattern {
  const { token } = p;
  const singleton = SINGLETONS.get(token.text);
  if (singleton !== undefined) {
    return { kind: 'MatchSingleton', value: { type: singleton }, span: spanOf(p.next()) };
  }
  if (token.kind === 'name') return namePattern(p);
  if (p.at('(')) return bracketed(p);
  if (p.at('[')) return sequence(p);
  if (p.at('{')) return mapping(p);
  return { kind: 'MatchValue', value: literal(p), span: p.spanFrom(token) };
}

function literal(p: Cursor): Expr {
  if (p.token.kind === 'string' || p.token.kind === 'fstring-start') return p.rules.strings(p);
  const start = p.token;
  const real = signedNumber(p);
  if (!p.at('+') && !p.at('-')) return real;
  return complex(p, start, real);
}

function signedNumber(p: Cursor): Expr {
  const start = p.token;
  if (!p.accept('-')) return number(p);
  return { kind: 'UnaryOp', op: 'USub', operand: number(p), span: p.spanFrom(start) };
}

function complex(p: Cursor, start: Expr['span'], left: Expr): BinOp {
  const realPart = left.kind === 'UnaryOp' ? left.operand : left;
  if (realPart.kind === 'Constant' && realPart.value.type === 'complex') {
    p.fail('real number required in complex literal', left.span);
  }
  const op = p.next().text === '+' ? 'Add' : 'Sub';
  const right = number(p);
  if (right.value.type !== 'complex') p.fail('imaginary number required in complex literal', right.span);
  return { kind: 'BinOp', left, op, right, span: p.spanFrom(start) };
}

/** A capture, the wildcard, a dotted value or a class. */
function namePattern(p: Cursor): Pattern {
  const start = p.token;
  if (p.peek().text !== '.' && p.peek().text !== '(') {
    const name = p.identifier();
    return { kind: 'MatchAs', pattern: null, name: name === '_' ? null : name, span: p.spanFrom(start) };
  }
  const value = dottedName(p);
  if (p.at('(')) return classPattern(p, start, value);
  return { kind: 'MatchValue', value, span: p.spanFrom(start) };
}

function dottedName(p: Cursor): Expr {
  const start = p.token;
  let value: Expr = p.name('Load');
  while (p.accept('.')) {
    const attr = p.identifier();
    value = { kind: 'Attribute', value, attr, ctx: 'Load', span: p.spanFrom(start) };
  }
  return value;
}

/** `(pattern)`, which leaves no trace, or a sequence. */
function bracketed(p: Cursor): Pattern {
  const open = p.expect('(');
  if (p.accept(')')) return { kind: 'MatchSequence', patterns: [], span: p.spanFrom(open) };
  const first = maybeStarPattern(p);
  if (first.kind !== 'MatchStar' && p.accept(')')) return first;
  if (!p.at(',')) p.failHere();
  const found = [first];
  while (p.accept(',') && !p.at(')')) found.push(maybeStarPattern(p));
  p.expect(')');
  return { kind: 'MatchSequence', patterns: found, span: p.spanFrom(open) };
}

function sequence(p: Cursor): Pattern {
  const open = p.expect('[');
  const found: Pattern[] = [];
  while (!p.at(']')) {
    found.push(maybeStarPattern(p));
    if (!p.accept(',')) break;
  }
  p.expect(']');
  return { kind: 'MatchSequence', patterns: found, span: p.spanFrom(open) };
}

function mapping(p: Cursor): MatchMapping {
  const open = p.expect('{');
  const found: MatchMapping = { kind: 'MatchMapping', keys: [], patterns: [], rest: null, span: spanOf(open) };
  while (!p.at('}')) {
    if (found.rest !== null) p.failHere();
    if (p.accept('**')) {
      if (p.at('_')) p.failHere();
      found.rest = p.identifier();
    } else {
      found.keys.push(mappingKey(p));
      p.expect(':');
      found.patterns.push(pattern(p));
    }
    if (!p.accept(',')) break;
  }
  p.expect('}');
  found.span = p.spanFrom(open);
  return found;
}

function mappingKey(p: Cursor): Expr {
  const singleton = SINGLETONS.get(p.token.text);
  if (singleton !== undefined) {
    return { kind: 'Constant', value: { type: singleton }, prefix: null, span: spanOf(p.next()) };
  }
  if (p.token.kind !== 'name') return literal(p);
  if (p.peek().text !== '.') p.failHere();
  return dottedName(p);
}

function classPattern(p: Cursor, start: Expr['span'], cls: Expr): MatchClass {
  p.expect('(');
  const found: MatchClass = {
    kind: 'MatchClass',
    cls,
    patterns: [],
    kwd_attrs: [],
    kwd_patterns: [],
    span: cls.span,
  };
  while (!p.at(')')) {
    classArgument(p, found);
    if (!p.accept(',')) break;
  }
  p.expect(')');
  found.span = p.spanFrom(start);
  return found;
}

function classArgument(p: Cursor, found: MatchClass): void {
  const { token } = p;
  if (token.kind === 'name' && p.peek().text === '=') {
    found.kwd_attrs.push(p.identifier());
    p.next();
    found.kwd_patterns.push(pattern(p));
    return;
  }
  const positional = pattern(p);
  if (found.kwd_attrs.length > 0) {
    p.fail('positional patterns follow keyword patterns', positional.span);
  }
  found.patterns.push(positional);
}
