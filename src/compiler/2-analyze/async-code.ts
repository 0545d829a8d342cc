// Which comprehensions are asynchronous: those with `async for`, or with an `await` of their own.

import type { DictComp, GeneratorExp, ListComp, Node, SetComp } from '../1-parse/ast.ts';
import { childrenOf } from './walk.ts';

export function isAsyncComprehension(node: ListComp | SetComp | DictComp | GeneratorExp): boolean {
  if (node.generators.some((generator) => generator.is_async)) return true;
  const [first] = node.generators;
  // The first iterable is evaluated by the code around.
  return [...childrenOf(node)].some((child) =>
    child === first ? [child.target, ...child.ifs].some(awaits) : awaits(child),
  );
}

function awaits(node: Node): boolean {
  if (node.kind === 'Await') return true;
  if (node.kind === 'Lambda' || node.kind === 'FunctionDef') return false;
  if (node.kind === 'GeneratorExp') return awaits(node.generators[0]!.iter);
  if (node.kind === 'comprehension' && node.is_async) return true;
  return [...childrenOf(node)].some(awaits);
}
