// Goes over a syntax tree without knowing the kinds of nodes.

import type { Node } from '../1-parse/ast.ts';
import { childrenOf, isNode } from '../1-parse/index.ts';

export { childrenOf };

/** Visits the node and everything below it; a visitor that returns false keeps the walk out of that node. */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** The tree with other nodes in the place of some, from the leaves up; the node itself where nothing below it changes. */
export function rewritten(node: Node, replace: (node: Node) => Node): Node {
  const changes: Record<string, unknown> = {};
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  let changed = false;
  for (const key in fields) {
    const value = fields[key];
    const other = Array.isArray(value)
      ? rewrittenList(value, replace)
      : isNode(value)
        ? rewritten(value, replace)
        : value;
    if (other === value) continue;
    changes[key] = other;
    changed = true;
  }
  return replace(changed ? ({ ...node, ...changes } as Node) : node);
}

function rewrittenList(list: readonly unknown[], replace: (node: Node) => Node): readonly unknown[] {
  const others = list.map((item) => (isNode(item) ? rewritten(item, replace) : item));
  return others.every((item, index) => item === list[index]) ? list : others;
}
