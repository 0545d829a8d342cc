// What `from module import *` takes.

import type { Stmt } from '../1-parse/ast.ts';

/** The names of `__all__ = […]` where they are written out; none for other statements. */
export function writtenAll(statement: Stmt): string[] {
  if (statement.kind !== 'Assign') return [];
  const [target] = statement.targets;
  if (target?.kind !== 'Name' || target.id !== '__all__') return [];
  if (statement.value.kind !== 'List' && statement.value.kind !== 'Tuple') return [];
  return statement.value.elts.flatMap((element) =>
    element.kind === 'Constant' && element.value.type === 'str' ? [element.value.value] : [],
  );
}
