// Goes over a syntax tree without knowing the kinds of nodes.

import type { Node } from '../1-parse/ast.ts';
import { childrenOf } from '../1-parse/index.ts';

export { childrenOf };

/** Visits the node and everything below it; a visitor that returns false keeps the walk out of that node. */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}
