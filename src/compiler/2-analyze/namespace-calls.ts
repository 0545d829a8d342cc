// Calls without arguments that show the names around them: `globals()`, `locals()`, `vars()`, `dir()`.

import type { Node } from '../1-parse/ast.ts';

/** Calls without arguments that show the names around them. */
export type NamespaceCall = 'globals' | 'locals' | 'vars' | 'dir';

/** A function's variable for the dict of `locals()`; no name of Python's. */
export const LOCALS = '.locals';

const OF_SCOPE = new Set(['locals', 'vars', 'dir']);

/** Which of them a node calls; the name can still be one of the program's own. */
export function namespaceCall(node: Node): NamespaceCall | undefined {
  if (node.kind !== 'Call' || node.func.kind !== 'Name') return undefined;
  const { args, keywords, func } = node;
  const known = func.id === 'globals' || OF_SCOPE.has(func.id);
  return known && args.length + keywords.length === 0 ? (func.id as NamespaceCall) : undefined;
}
