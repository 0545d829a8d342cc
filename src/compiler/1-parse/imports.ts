// `import` and `from … import`.

import type { Alias, Stmt } from './ast.ts';
import type { Cursor } from './cursor.ts';

export function importStatement(p: Cursor): Stmt {
  const start = p.expect('import');
  const names: Alias[] = [];
  do names.push(alias(p, dottedName));
  while (p.accept(','));
  if (p.at('from') && names.every(({ asname }) => asname === null) && p.peek().kind === 'name') {
    p.failBetween("Did you mean to use 'from ... import ...' instead?", start, p.token);
  }
  return { kind: 'Import', names, span: p.spanFrom(start) };
}

export function fromStatement(p: Cursor): Stmt {
  const start = p.expect('from');
  const level = dots(p);
  const module = level > 0 && p.at('import') ? null : dottedName(p);
  p.expect('import');
  return { kind: 'ImportFrom', module, names: fromNames(p), level, span: p.spanFrom(start) };
}

/** Leading dots, which the tokenizer may have joined to an ellipsis. */
function dots(p: Cursor): number {
  let level = 0;
  while (p.at('.') || p.at('...')) level += p.next().text.length;
  return level;
}

function fromNames(p: Cursor): Alias[] {
  const start = p.token;
  if (p.accept('*')) return [{ kind: 'alias', name: '*', asname: null, span: p.spanFrom(start) }];
  const bracketed = p.accept('(') !== undefined;
  const names = [alias(p, identifier)];
  while (p.accept(',')) {
    if (bracketed && p.at(')')) break;
    if (!bracketed && p.token.kind === 'newline') {
      p.fail('trailing comma not allowed without surrounding parentheses', p.previous);
    }
    names.push(alias(p, identifier));
  }
  if (bracketed) p.expect(')');
  return names;
}

function alias(p: Cursor, rule: (p: Cursor) => string): Alias {
  const start = p.token;
  const name = rule(p);
  const asname = p.accept('as') ? p.identifier() : null;
  return { kind: 'alias', name, asname, span: p.spanFrom(start) };
}

function identifier(p: Cursor): string {
  return p.identifier();
}

function dottedName(p: Cursor): string {
  const parts = [p.identifier()];
  while (p.accept('.')) parts.push(p.identifier());
  return parts.join('.');
}
