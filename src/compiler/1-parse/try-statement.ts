// `try` with its handlers, or groups of handlers (`except*`).

import type { ExceptHandler, Stmt } from './ast.ts';
import { blockColon, elseBlock } from './compound-statements.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './token.ts';

export function tryStatement(p: Cursor): Stmt {
  const start = p.expect('try');
  p.demand(':');
  const body = p.rules.block(p, "'try' statement", start);
  const starred = p.at('except') && p.peek().text === '*';
  const handlers: ExceptHandler[] = [];
  while (p.at('except')) {
    if ((p.peek().text === '*') !== starred) {
      p.fail("cannot have both 'except' and 'except*' on the same 'try'", p.token);
    }
    handlers.push(exceptHandler(p));
  }
  const orelse = handlers.length > 0 ? elseBlock(p) : [];
  const finalbody = finallyBlock(p);
  if (handlers.length === 0 && finalbody.length === 0) p.fail("expected 'except' or 'finally' block", p.token);
  const span = p.blockSpanFrom(start);
  return { kind: starred ? 'TryStar' : 'Try', body, handlers, orelse, finalbody, span };
}

function finallyBlock(p: Cursor): Stmt[] {
  const keyword = p.accept('finally');
  if (keyword === undefined) return [];
  p.demand(':');
  return p.rules.block(p, "'finally' statement", keyword);
}

function exceptHandler(p: Cursor): ExceptHandler {
  const start = p.expect('except');
  const star = p.accept('*');
  const type = !star && (p.at(':') || p.token.kind === 'newline') ? null : exceptionType(p, star);
  const name = type !== null && p.accept('as') ? p.identifier() : null;
  blockColon(p);
  const body = p.rules.block(p, `'except${star ? '*' : ''}' statement`, start);
  return { kind: 'ExceptHandler', type, name, body, span: p.blockSpanFrom(start) };
}

function exceptionType(p: Cursor, star: Token | undefined): ExceptHandler['type'] {
  if (star && (p.at(':') || p.token.kind === 'newline')) p.fail('expected one or more exception types', p.token);
  const type = p.rules.expression(p);
  if (p.at(',')) p.fail('multiple exception types must be parenthesized', type.span);
  return type;
}
