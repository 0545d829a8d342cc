// Which modules the top level of a module imports, directly or not: where one leads back, names may be missing for a while.

import type { ImportFrom, Node } from '../1-parse/ast.ts';
import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { childrenOf } from './walk.ts';

export function modulesReachedFrom(graph: ModuleGraph, start: SourceModule): ReadonlySet<SourceModule> {
  const reached = new Set<SourceModule>();
  const queue = [start];
  for (let module = queue.pop(); module; module = queue.pop()) {
    for (const name of importedNames(graph, module)) {
      const found = graph.find(name);
      if (found?.kind !== 'source' || reached.has(found.module)) continue;
      reached.add(found.module);
      queue.push(found.module);
    }
  }
  return reached;
}

/** Names of modules that the top level may import; code in functions runs later. */
function importedNames(graph: ModuleGraph, module: SourceModule): string[] {
  const names: string[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'FunctionDef' || node.kind === 'Lambda') return;
    if (node.kind === 'Import') for (const alias of node.names) names.push(...prefixes(alias.name));
    else if (node.kind === 'ImportFrom') names.push(...fromNames(graph, module, node));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(module.tree);
  return names;
}

function fromNames(graph: ModuleGraph, module: SourceModule, node: ImportFrom): string[] {
  const base = graph.absoluteName(module, node.module, node.level);
  return base === undefined ? [] : [...prefixes(base), ...node.names.map(({ name }) => `${base}.${name}`)];
}

function prefixes(name: string): string[] {
  const parts = name.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}
