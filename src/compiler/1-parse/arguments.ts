// The arguments of a call or of a class statement.
// Order: positional and `*` first; after the first `name=` no plain positional; after `**` no `*` either.

import type { Expr, Keyword, Span } from './ast.ts';
import { type Cursor, normalForm, startsExpression } from './cursor.ts';
import type { Token } from './token.ts';

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
      if (!alone || !p.at(')')) p.fail('Generator expression must be parenthesized', generator.span);
      p.next();
      // The brackets of the call are the brackets of the generator.
      found.args.push({ ...generator, span: p.spanFrom(open) });
      return found;
    }
    if (!p.accept(',')) break;
  }
  const lastKeyword = found.keywords.at(-1)?.value;
  closeAfter(p, ')', lastKeyword && endsAt(lastKeyword, p.previous) ? lastKeyword : found.args.at(-1));
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
  if (p.at(':=')) p.failHere();
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

/** Expects a closing bracket; if an expression stands there instead, a comma was probably forgotten. */
export function closeAfter(p: Cursor, closing: string, last: Expr | undefined): void {
  if (p.accept(closing)) return;
  failForgottenComma(p, last);
  p.failHere();
}

/** `about` opens the message. Returns if the tokens do not look like a forgotten comma. */
export function failForgottenComma(p: Cursor, last: Expr | undefined, about = ''): void {
  const { token } = p;
  if (last === undefined || last.kind === 'Starred' || last.kind === 'NamedExpr') return;
  if (!endsAt(last, p.previous) || !startsExpression(token)) return;
  if (last.kind === 'Name' && (token.kind === 'string' || ['print', 'exec', 'match', 'case', '_'].includes(last.id)))
    return;
  const following = p.attempt(() => p.rules.expression(p));
  if (following !== undefined) {
    p.failBetween(`${about}invalid syntax. Perhaps you forgot a comma?`, last.span, following.span);
  }
  p.fail('invalid syntax', token);
}

/** Whether an expression ends with a token, or with the bracket around it that the token is. */
function endsAt({ span }: Expr, token: Token): boolean {
  return span.endLine === token.endLine && (span.endColumn === token.endColumn || token.text === ')');
}
