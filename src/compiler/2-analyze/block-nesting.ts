// CPython's limit on blocks inside of each other in one function: loops, `with`, the parts of `try`. Programs that keep to it
// there keep to it here.

import type { Module, Node, Try } from '../1-parse/ast.ts';
import type { ScopeProblem } from './scope-builder.ts';
import { childrenOf } from './walk.ts';

const BLOCKS_MAX = 20;

/** The first statement of each nest that is too deep. */
export function checkNesting(module: Module): ScopeProblem[] {
  const problems: ScopeProblem[] = [];
  /** Visits nodes that stand inside of so many blocks; `at` is what begins the innermost. */
  const visit = (nodes: readonly Node[], blocks: number, at: Node): void => {
    if (blocks > BLOCKS_MAX) {
      problems.push({ message: 'too many statically nested blocks', span: at.span });
      return;
    }
    for (const node of nodes) step(node, blocks);
  };
  const step = (node: Node, blocks: number): void => {
    switch (node.kind) {
      case 'For':
      case 'AsyncFor':
      case 'While':
        visit(node.body, blocks + 1, node);
        visit(node.orelse, blocks, node);
        break;
      case 'With':
      case 'AsyncWith':
        visit(node.body, blocks + node.items.length, node);
        break;
      case 'Try':
      case 'TryStar':
        parts(node as Try, blocks);
        break;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        visit(node.body, 0, node);
        break;
      default:
        visit(childrenOf(node), blocks, node);
    }
  };
  const parts = (node: Try, around: number): void => {
    const blocks = around + (node.finalbody.length > 0 ? 1 : 0);
    visit(node.body, blocks + (node.handlers.length > 0 ? 1 : 0), node);
    // One for the exception that is handled, one for what a handler does at its end.
    for (const handler of node.handlers) visit(handler.body, blocks + 2, blocks + 1 > BLOCKS_MAX ? node : handler);
    visit(node.orelse, blocks, node);
    visit(node.finalbody, around, node);
  };
  visit(module.body, 0, module);
  return problems;
}
