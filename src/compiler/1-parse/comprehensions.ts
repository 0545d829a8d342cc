// The clauses of a comprehension: `for … in …` with its `if`s, one or more.

import type { Comprehension, Expr } from './ast.ts';
import type { Cursor } from './cursor.ts';

export function forIfClauses(p: Cursor): Comprehension[] {
  const clauses: Comprehension[] = [];
  while (p.at('for') || p.at('async')) clauses.push(forIfClause(p));
  return clauses;
}

function forIfClause(p: Cursor): Comprehension {
  const start = p.token;
  const is_async = p.accept('async') !== undefined;
  p.expect('for');
  const target = p.rules.starTargets(p);
  p.expect('in');
  const iter = p.rules.disjunction(p);
  const ifs: Expr[] = [];
  while (p.accept('if')) ifs.push(p.rules.disjunction(p));
  return { kind: 'comprehension', target, iter, ifs, is_async, span: p.spanFrom(start) };
}
