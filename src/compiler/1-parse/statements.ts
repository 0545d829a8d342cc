// The file as a list of statements, and the blocks in it.

import type { Module, Stmt } from './ast.ts';
import { forStatement, ifStatement, whileStatement, withStatement } from './compound-statements.ts';
import type { Cursor } from './cursor.ts';
import { classDefinition, decorated, functionDefinition } from './definitions.ts';
import { atMatchStatement, matchStatement } from './match-statement.ts';
import { eachStatement } from './recovery.ts';
import { simpleStatements } from './simple-statements.ts';
import type { Token } from './token.ts';
import { tryStatement } from './try-statement.ts';

const COMPOUND: ReadonlyMap<string, (p: Cursor) => Stmt> = new Map([
  ['if', ifStatement],
  ['while', whileStatement],
  ['for', (p: Cursor) => forStatement(p, p.token)],
  ['with', (p: Cursor) => withStatement(p, p.token)],
  ['try', tryStatement],
  ['def', (p: Cursor) => functionDefinition(p, p.token)],
  ['class', (p: Cursor) => classDefinition(p)],
  ['@', decorated],
  ['async', asyncStatement],
]);

export function moduleOf(p: Cursor): Module {
  const start = { ...p.token, line: 1, column: 0 };
  const body: Stmt[] = [];
  eachStatement(
    p,
    () => p.token.kind === 'end',
    () => statement(p, body),
  );
  return { kind: 'Module', body, span: p.spanFrom(start) };
}

/** Adds the statements of the current line to `body`: one compound statement, or simple ones. */
function statement(p: Cursor, body: Stmt[]): void {
  const rule = COMPOUND.get(p.token.text);
  if (rule !== undefined) body.push(rule(p));
  else if (atMatchStatement(p)) body.push(matchStatement(p));
  else simpleStatements(p, body);
}

function asyncStatement(p: Cursor): Stmt {
  const start = p.expect('async');
  if (p.at('def')) return functionDefinition(p, start);
  if (p.at('for')) return forStatement(p, start);
  if (p.at('with')) return withStatement(p, start);
  return p.failHere();
}

/** What follows a block's colon: an indented block, or simple statements on the same line. */
export function block(p: Cursor, owner: string, keyword: Token): Stmt[] {
  const body: Stmt[] = [];
  if (p.token.kind !== 'newline') {
    simpleStatements(p, body);
    return body;
  }
  p.next();
  if (!p.isKind('indent')) {
    const message = `expected an indented block after ${owner} on line ${keyword.line}`;
    p.fail(message, p.token, 'indentation-error');
  }
  p.next();
  eachStatement(
    p,
    () => p.isKind('dedent') || p.isKind('end'),
    () => statement(p, body),
  );
  p.next();
  return body;
}
