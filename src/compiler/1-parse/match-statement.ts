// `match` and `case`, which are names everywhere else.

import type { Expr, MatchCase, Stmt } from './ast.ts';
import { blockColon } from './compound-statements.ts';
import { type Cursor, startsExpression } from './cursor.ts';
import { starred } from './expressions.ts';
import { patterns } from './patterns.ts';

/**
 * Whether the name `match` at the current token begins a match statement: a subject follows, and the line ends in a
 * colon. No other statement does both.
 */
export function atMatchStatement(p: Cursor): boolean {
  if (p.token.kind !== 'name' || p.token.text !== 'match') return false;
  if (!startsExpression(p.peek()) && p.peek().text !== '*') return false;
  for (let distance = 1; ; distance++) {
    const { kind, text } = p.peek(distance);
    if (text === ';') return false;
    if (kind === 'newline') return p.peek(distance - 1).text === ':';
    if (kind === 'end') return false;
  }
}

export function matchStatement(p: Cursor): Stmt {
  const start = p.next();
  const subject = subjectExpression(p);
  blockColon(p);
  if (p.token.kind !== 'newline') p.failHere();
  p.next();
  if (!p.isKind('indent')) {
    const message = `expected an indented block after 'match' statement on line ${start.line}`;
    p.fail(message, p.token, 'indentation-error');
  }
  p.next();
  const cases: MatchCase[] = [];
  do cases.push(matchCase(p));
  while (!p.isKind('dedent') && !p.isKind('end'));
  p.next();
  return { kind: 'Match', subject, cases, span: p.blockSpanFrom(start) };
}

/** `a` or `a, *b`. */
function subjectExpression(p: Cursor): Expr {
  const start = p.token;
  const first = p.at('*') ? starred(p, p.rules.bitwiseOr) : p.rules.namedExpression(p);
  if (!p.at(',')) return first.kind === 'Starred' ? p.failHere() : first;
  const elts = [first];
  while (p.accept(',') && !p.at(':')) elts.push(p.rules.starNamedExpression(p));
  return { kind: 'Tuple', elts, ctx: 'Load', span: p.spanFrom(start) };
}

function matchCase(p: Cursor): MatchCase {
  const start = p.token;
  if (start.kind !== 'name' || start.text !== 'case') p.failHere();
  p.next();
  const pattern = patterns(p);
  const guard = p.accept('if') ? p.rules.namedExpression(p) : null;
  blockColon(p);
  const body = p.rules.block(p, "'case' statement", start);
  return { kind: 'match_case', pattern, guard, body, span: p.blockSpanFrom(start) };
}
