// Bounds the height of the tree, so that the phases after this one may walk it by recursion.
// The parser bounds its own recursion, but loops build tall trees too: `a + b + c …`, `f()()()…`, `elif … elif …`.

import type { Module, Node } from './ast.ts';
import { childrenOf } from './children.ts';
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
    level = level.flatMap(childrenOf);
  }
}
