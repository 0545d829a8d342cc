// The arguments of a call or of a class statement.
// Order: positional and `*` first; after the first `name=` no plain positional; after `**` no `*` either.

import type { Expr, Keyword, Span } from './ast.ts';
import { type Cursor, normalForm } from './cursor.ts';

export interface CallArguments {
  args: Expr[];
  keywords: Keyword[];
}

/** `( … )` with the brackets. A class statement takes no bare generator expression. */
export function callArguments(p: Cursor, owner: 'call' | 'class' = 'call'): CallArguments {
  const open = p.expect('(');
  const found: CallArguments = { args: [], keywords: [] };
  while (!p.at(')')) {
    const generator = argument(p, found);
    if (generator !== undefined) {
      if (owner === 'class') p.fail('invalid syntax', generator.span);
      const alone = found.args.length + found.keywords.length === 0;
      if (!alone || p.at(',')) p.fail('Generator expression must be parenthesized', generator.span);
      p.expect(')');
      // The brackets of the call are the brackets of the generator.
      found.args.push({ ...generator, span: p.spanFrom(open) });
      return found;
    }
    if (!p.accept(',')) break;
  }
  p.expect(')');
  return found;
}

/** Adds one argument to `found`, or returns it if it is a bare generator expression. */
function argument(p: Cursor, found: CallArguments): Expr | undefined {
  const start = p.token;
  if (p.accept('**')) found.keywords.push(keyword(p, null, start));
  else if (p.accept('*')) found.args.push(starredArgument(p, found, start));
  else if (p.peek().text === '=' && (start.kind === 'name' || start.kind === 'keyword')) namedArgument(p, found);
  else return positional(p, found);
  return undefined;
}

function keyword(p: Cursor, arg: string | null, start: Span): Keyword {
  const value = p.rules.expression(p);
  if (p.at('=') && arg === null) p.failBetween('cannot assign to keyword argument unpacking', start, p.token);
  return { kind: 'keyword', arg, value, span: p.spanFrom(start) };
}

function starredArgument(p: Cursor, found: CallArguments, start: Span): Expr {
  if (found.keywords.some((each) => each.arg === null)) {
    p.fail('iterable argument unpacking follows keyword argument unpacking', start);
  }
  const value = p.rules.expression(p);
  const span = p.spanFrom(start);
  if (p.at('=')) p.failBetween('cannot assign to iterable argument unpacking', start, p.token);
  if (p.at('for')) p.fail('iterable unpacking cannot be used in comprehension', span);
  return { kind: 'Starred', value, ctx: 'Load', span };
}

function namedArgument(p: Cursor, found: CallArguments): void {
  const start = p.token;
  if (['True', 'False', 'None'].includes(start.text)) {
    p.failBetween(`cannot assign to ${start.text}`, start, p.peek());
  }
  if (start.kind === 'keyword') p.failHere();
  p.next();
  const equals = p.next();
  if (p.at(',') || p.at(')')) p.failBetween('expected argument value expression', start, equals);
  const named = keyword(p, normalForm(start.text), start);
  if (p.at('for')) p.failBetween("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, equals);
  found.keywords.push(named);
}

function positional(p: Cursor, found: CallArguments): Expr | undefined {
  const start = p.token;
  const assigned = start.kind === 'name' && p.peek().text === ':=';
  const value = assigned ? p.rules.namedExpression(p) : p.rules.expression(p);
  if (p.at(':=') || (p.at('=') && value.kind === 'NamedExpr')) p.failHere();
  if (p.at('for') || p.at('async')) {
    const generators = p.rules.forIfClauses(p);
    return { kind: 'GeneratorExp', elt: value, generators, span: p.spanFrom(start) };
  }
  if (p.at('=')) {
    p.failBetween('expression cannot contain assignment, perhaps you meant "=="?', value.span, p.token);
  }
  if (found.keywords.length > 0 && (p.at(',') || p.at(')'))) {
    const unpacked = found.keywords.some((each) => each.arg === null);
    const what = unpacked ? 'keyword argument unpacking' : 'keyword argument';
    p.fail(`positional argument follows ${what}`, value.span);
  }
  found.args.push(value);
  return undefined;
}
