// `module.name` where the module is one of the standard library that ships as source: a name that it does not have is
// refused when compiled, as it is for native modules, instead of an AttributeError on the device.

import type { Attribute } from '../1-parse/ast.ts';
import { absentName } from '../2-analyze/absent-names.ts';
import type { ModuleGraph, SourceModule } from '../2-analyze/module-graph.ts';
import type { Emitter } from './emitter.ts';
import { staticValue } from './names.ts';
import { nativeModuleName } from './program.ts';

/** Names that nothing but one `import` at the top level binds, with the library module each stands for. */
export function importedLibraries(
  graph: ModuleGraph,
  source: SourceModule,
  once: ReadonlySet<string>,
): ReadonlyMap<string, SourceModule> {
  const libraries = new Map<string, SourceModule>();
  for (const node of source.tree.body) {
    if (node.kind !== 'Import') continue;
    for (const { name, asname } of node.names) {
      const found = graph.find(asname === null ? name.split('.')[0]! : name);
      const bound = asname ?? name.split('.')[0]!;
      if (found?.kind === 'source' && graph.isLibrary(found.module) && once.has(bound))
        libraries.set(bound, found.module);
    }
  }
  return libraries;
}

/** Refuses `module.name` where there certainly is no such name; not where an AttributeError is caught. */
export function checkLibraryMember(e: Emitter, node: Attribute): void {
  if (node.value.kind !== 'Name' || e.guards > 0 || e.program.graph.isLibrary(e.module.source)) return;
  const name = e.scope.mangle(node.value.id);
  const module = e.scope.meaning(name) === 'global' ? e.module.libraries.get(name) : undefined;
  if (!module || (node.attr.startsWith('__') && node.attr.endsWith('__'))) return;
  const { bound } = e.program.context(module);
  if (bound.has(node.attr) || bound.has('__getattr__') || e.module.assigned.has(node.attr)) return;
  const message = `module '${module.name}' has no attribute '${node.attr}' on a device`;
  e.refuse(node, 'attribute-not-found', message, absentName(module.name, node.attr));
}

/** Refuses `module.name = value` where the module is native, or has no such name: what is there was decided before. */
export function checkModuleStore(e: Emitter, node: Attribute): void {
  if (node.value.kind !== 'Name' || e.program.graph.isLibrary(e.module.source)) return;
  const native = staticValue(e, node.value);
  const name = e.scope.mangle(node.value.id);
  const module = e.scope.meaning(name) === 'global' ? e.module.libraries.get(name) : undefined;
  const isFixed = native?.type === 'nativeModule' || (module && !e.program.context(module).bound.has(node.attr));
  if (!isFixed) return;
  const title = module?.name ?? (native?.type === 'nativeModule' ? nativeModuleName(native.number) : name);
  e.refuse(
    node,
    'unsupported-module-change',
    `attribute '${node.attr}' of module '${title}' cannot be set on a device`,
  );
}
