// Goes over a syntax tree without knowing the kinds of nodes: every field that holds a node or nodes is a child, in the
// order in which the fields were written, which is source order but for a few kinds.

import type { Node } from '../1-parse/ast.ts';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

export function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node)) {
    if (isNode(value)) yield value;
    else if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) yield item;
    }
  }
}

/** Visits the node and everything below it; a visitor that returns false keeps the walk out of that node. */
export function walk(node: Node, visit: (node: Node) => boolean | undefined): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}
