// What makes code asynchronous, and what asynchronous code may not hold.

import type { AsyncFunctionDef, DictComp, GeneratorExp, ListComp, Node, SetComp } from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';
import { childrenOf } from './walk.ts';

/** A comprehension with `async for`, or with an `await` of its own. */
export function isAsyncComprehension(node: ListComp | SetComp | DictComp | GeneratorExp): boolean {
  if (node.generators.some((generator) => generator.is_async)) return true;
  const [first] = node.generators;
  // The first iterable is evaluated by the code around.
  return childrenOf(node).some((child) =>
    child === first ? [child.target, ...child.ifs].some(awaits) : awaits(child),
  );
}

function awaits(node: Node): boolean {
  if (node.kind === 'Await') return true;
  if (node.kind === 'Lambda' || node.kind === 'FunctionDef') return false;
  if (node.kind === 'GeneratorExp') return awaits(node.generators[0]!.iter);
  if (node.kind === 'comprehension' && node.is_async) return true;
  return childrenOf(node).some(awaits);
}

/** `yield from` is for plain generators, and an asynchronous one returns no value. */
export function checkGenerator(node: AsyncFunctionDef, report: (node: { span: Span }, message: string) => void): void {
  const own = ownNodes(node.body);
  const yields = own.some((each) => each.kind === 'Yield');
  for (const each of own) {
    if (each.kind === 'YieldFrom') report(each, "'yield from' inside async function");
    if (yields && each.kind === 'Return' && each.value) report(each, "'return' with value in async generator");
  }
}

/** The nodes of a body without those of functions and classes in it. */
function ownNodes(body: readonly Node[]): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (['FunctionDef', 'AsyncFunctionDef', 'Lambda', 'ClassDef'].includes(node.kind)) return;
    found.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const node of body) visit(node);
  return found;
}
