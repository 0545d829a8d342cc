// Who reads annotations at run time. Where nobody does, none is kept.

import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { walk } from './walk.ts';

const READERS = new Set(['dataclasses', 'typing']);

/** What the program's text says about who reads annotations. */
export interface AnnotationReaders {
  /** Classes with a decorator or bases. */
  readonly ofClasses: boolean;
  readonly ofAll: boolean;
}

export function annotationReaders(graph: ModuleGraph): AnnotationReaders {
  const ofAll = graph.modules.some((module) => mentions(module));
  return { ofAll, ofClasses: ofAll || graph.modules.some((module) => READERS.has(module.name)) };
}

function mentions(module: SourceModule): boolean {
  let found = false;
  walk(module.tree, (node) => {
    if (node.kind === 'Name' && node.id === '__annotations__') found = true;
    if (node.kind === 'Attribute' && (node.attr === '__annotations__' || node.attr === 'get_type_hints')) found = true;
    if (node.kind === 'ImportFrom' && node.names.some(({ name }) => name === 'get_type_hints')) found = true;
    return undefined;
  });
  return found;
}
