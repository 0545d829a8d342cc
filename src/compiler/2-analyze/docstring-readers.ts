// Whether the program asks for docstrings of functions at run time. Where nobody does, none is shipped.
// Invariant: a standard-library module that copies `__doc__` along (functools.wraps) does not count as asking.

import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { walk } from './walk.ts';

export function readsDocstrings(graph: ModuleGraph): boolean {
  return graph.modules.some((module) => graph.isOwn(module) && mentions(module));
}

function mentions(module: SourceModule): boolean {
  let found = false;
  walk(module.tree, (node) => {
    if (node.kind === 'Attribute' && (node.attr === '__doc__' || node.attr === 'getdoc')) found = true;
    if (node.kind === 'alias' && node.name === 'getdoc') found = true;
    if (node.kind === 'Constant' && node.value.type === 'str' && node.value.value === '__doc__') found = true;
    return undefined;
  });
  return found;
}
