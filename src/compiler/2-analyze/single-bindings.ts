// Which names of a module's top level are bound by one statement only and by nobody else: those can stand in the code as
// what they are bound to.

import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { walk } from './walk.ts';

/** 'any' where the program computes the names of attributes. */
export type AssignedAttributes = ReadonlySet<string> | 'any';

/** Attributes that the program assigns on anything: a module's name among them can change from outside. */
export function assignedAttributes(graph: ModuleGraph): AssignedAttributes {
  const names = new Set<string>();
  let computed = false;
  for (const module of graph.modules) {
    walk(module.tree, (node) => {
      if (node.kind === 'Attribute' && node.ctx !== 'Load') names.add(node.attr);
      if (node.kind === 'Name' && (node.id === 'setattr' || node.id === 'delattr')) computed = true;
      return undefined;
    });
  }
  return computed ? 'any' : names;
}

/**
 * Module-level names that exactly one statement binds, and nothing deletes. `starNames`: what `import *` binds besides.
 * `isPrivate`: no code but its own can get hold of the module.
 */
export function namesBoundOnce(
  source: SourceModule,
  starNames: ReadonlySet<string>,
  isPrivate: boolean,
  assigned: AssignedAttributes,
): Set<string> {
  if (!isPrivate && assigned === 'any') return new Set();
  const { root, byNode } = source.scopes;
  const names = new Set([...root.bindings].filter(([, count]) => count === 1).map(([name]) => name));
  for (const scope of byNode.values()) for (const name of scope.globals) names.delete(name);
  for (const name of starNames) names.delete(name);
  if (!isPrivate && assigned !== 'any') for (const name of assigned) names.delete(name);
  return names;
}

/** Whether a statement of the top level is `from … import *`: which names it binds is not known yet. */
export function bindsStar(source: SourceModule): boolean {
  let found = false;
  walk(source.tree, (node) => {
    if (node.kind === 'ImportFrom' && node.names[0]?.name === '*') found = true;
    return !found;
  });
  return found;
}
