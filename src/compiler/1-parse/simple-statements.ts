// Statements that fit on one line.

import { assignmentOrExpression } from './assignments.ts';
import type { Expr, Name, Stmt } from './ast.ts';
import { type Cursor, startsExpression } from './cursor.ts';
import { fromStatement, importStatement } from './imports.ts';
import { delTargets } from './targets.ts';

type StatementRule = (p: Cursor) => Stmt;

const BY_KEYWORD: ReadonlyMap<string, StatementRule> = new Map<string, StatementRule>([
  ['pass', (p) => ({ kind: 'Pass', span: p.spanFrom(p.next()) })],
  ['break', (p) => ({ kind: 'Break', span: p.spanFrom(p.next()) })],
  ['continue', (p) => ({ kind: 'Continue', span: p.spanFrom(p.next()) })],
  ['return', returnStatement],
  ['raise', raiseStatement],
  ['assert', assertStatement],
  ['del', delStatement],
  ['global', globalStatement],
  ['nonlocal', nonlocalStatement],
  ['import', importStatement],
  ['from', fromStatement],
]);

/** The statements of one line, separated by semicolons, with the newline that ends it. */
export function simpleStatements(p: Cursor, body: Stmt[]): void {
  do {
    if (p.token.kind === 'newline') break;
    body.push(simpleStatement(p));
  } while (p.accept(';'));
  if (p.token.kind !== 'newline') failAfterStatement(p, body.at(-1)!);
  p.next();
}

function simpleStatement(p: Cursor): Stmt {
  const rule = BY_KEYWORD.get(p.token.text);
  if (rule !== undefined) return rule(p);
  if (p.token.kind === 'name' && p.token.text === 'type' && p.peek().kind === 'name') return typeAlias(p);
  return assignmentOrExpression(p);
}

function failAfterStatement(p: Cursor, last: Stmt): never {
  const place = p.token;
  if (!startsExpression(place)) p.failHere();
  if (last.kind === 'Expr' && last.value.kind === 'Name') failLegacyWord(p, last.value);
  // Looking on may meet the end of the file within a bracket, which is then the thing to complain about.
  if (last.kind === 'Expr' || last.kind === 'Assign' || last.kind === 'Return') p.attempt(() => p.rules.expression(p));
  return p.fail('invalid syntax', place);
}

/** `print 1`, and a `match a` that lacks its colon. */
function failLegacyWord(p: Cursor, { id, span }: Name): void {
  const { token } = p;
  if (id === 'print' || id === 'exec') {
    p.failBetween(`Missing parentheses in call to '${id}'. Did you mean ${id}(...)?`, span, token);
  }
  if (id !== 'match') return;
  const subject = p.attempt(() => p.rules.starExpressions(p));
  if (subject !== undefined && p.token.kind === 'newline') p.fail("expected ':'", p.token);
  p.fail('invalid syntax', token);
}

function returnStatement(p: Cursor): Stmt {
  const start = p.expect('return');
  const value = startsExpression(p.token) || p.at('*') ? p.rules.starExpressions(p) : null;
  return { kind: 'Return', value, span: p.spanFrom(start) };
}

function raiseStatement(p: Cursor): Stmt {
  const start = p.expect('raise');
  if (!startsExpression(p.token)) return { kind: 'Raise', exc: null, cause: null, span: p.spanFrom(start) };
  const exc = p.rules.expression(p);
  const cause = p.accept('from') ? p.rules.expression(p) : null;
  return { kind: 'Raise', exc, cause, span: p.spanFrom(start) };
}

function assertStatement(p: Cursor): Stmt {
  const start = p.expect('assert');
  const test = p.rules.expression(p);
  const msg: Expr | null = p.accept(',') ? p.rules.expression(p) : null;
  return { kind: 'Assert', test, msg, span: p.spanFrom(start) };
}

function delStatement(p: Cursor): Stmt {
  const start = p.expect('del');
  return { kind: 'Delete', targets: delTargets(p), span: p.spanFrom(start) };
}

function globalStatement(p: Cursor): Stmt {
  const start = p.expect('global');
  return { kind: 'Global', names: names(p), span: p.spanFrom(start) };
}

function nonlocalStatement(p: Cursor): Stmt {
  const start = p.expect('nonlocal');
  return { kind: 'Nonlocal', names: names(p), span: p.spanFrom(start) };
}

function names(p: Cursor): string[] {
  const found = [p.identifier()];
  while (p.accept(',')) found.push(p.identifier());
  return found;
}

/** `type X[T] = value` (PEP 695). */
function typeAlias(p: Cursor): Stmt {
  const start = p.next();
  const name = p.name('Store');
  const type_params = p.rules.typeParams(p);
  p.expect('=');
  return { kind: 'TypeAlias', name, type_params, value: p.rules.expression(p), span: p.spanFrom(start) };
}
