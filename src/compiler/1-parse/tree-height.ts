// Bounds the height of the tree, so that the phases after this one may walk it by recursion.
// The parser bounds its own recursion, but loops build tall trees too: `a + b + c …`, `f()()()…`, `elif … elif …`.

import type { Module, Node } from './ast.ts';
import { SyntaxFailure } from './failure.ts';

/**
 * From the module down to the deepest node. Of 13,000 files of CPython's library and popular packages one, a generated
 * table of polynomials, is taller than 230. Ten JavaScript frames of 200 bytes a level fit the default stack.
 */
export const MAX_TREE_HEIGHT = 400;

export function checkHeight(module: Module): void {
  let level: Node[] = [module];
  for (let height = 0; level.length > 0; height++) {
    if (height > MAX_TREE_HEIGHT) {
      const hint = 'break the expression or the chain of conditions into several statements';
      throw new SyntaxFailure('too many nested expressions', level[0]!.span, 'nested-too-deep', hint);
    }
    level = childrenOf(level);
  }
}

function childrenOf(level: Node[]): Node[] {
  const children: Node[] = [];
  for (const node of level) {
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) for (const each of value) addNode(each, children);
      else addNode(value, children);
    }
  }
  return children;
}

function addNode(value: unknown, nodes: Node[]): void {
  if (value !== null && typeof value === 'object' && 'kind' in value) nodes.push(value as Node);
}
