// `module.name` where the module is one of the standard library that ships as source: a name that it does not have is
// refused when compiled, as it is for native modules, instead of an AttributeError on the device.

import type { Alias, Attribute } from '../1-parse/ast.ts';
import { absentAttribute } from '../2-analyze/absent-attributes.ts';
import { absentName } from '../2-analyze/absent-names.ts';
import type { Found, ModuleGraph, SourceModule } from '../2-analyze/module-graph.ts';
import type { Scope } from '../2-analyze/scope.ts';
import { walk } from '../2-analyze/walk.ts';
import type { Emitter } from './emitter.ts';
import { staticValue } from './names.ts';
import { nativeAttribute, nativeModuleName } from './program.ts';

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

/** Refuses `object.name` where there certainly is no such name; not where an AttributeError is caught. */
export function checkMember(e: Emitter, node: Attribute): void {
  if (e.guards > 0 || e.program.graph.isLibrary(e.module.source)) return;
  const reason = absentAttribute(node, e.program.ownAttributes);
  if (reason !== undefined)
    e.refuseUnlessPackaged(node, 'unsupported-attribute', `attribute '${node.attr}' is not supported`, reason);
  else checkLibraryMember(e, node);
}

function checkLibraryMember(e: Emitter, node: Attribute): void {
  const module = libraryOf(e, node);
  if (!module || (node.attr.startsWith('__') && node.attr.endsWith('__'))) return;
  if (module.kind === 'native' ? nativeAttribute(module.number, node.attr) : has(e, module.module, node.attr)) return;
  const name = module.kind === 'native' ? nativeModuleName(module.number) : module.module.name;
  const message = `module '${name}' has no attribute '${node.attr}' on a device`;
  e.refuseUnlessPackaged(node, 'attribute-not-found', message, absentName(name, node.attr));
}

function has(e: Emitter, module: SourceModule, name: string): boolean {
  const { bound } = e.program.context(module);
  return bound.has(name) || bound.has('__getattr__') || e.module.assigned.has(name);
}

/** The module of the standard library that the name before the dot certainly stands for. */
function libraryOf(e: Emitter, node: Attribute): Found {
  if (node.value.kind !== 'Name') return undefined;
  const name = e.scope.mangle(node.value.id);
  if (e.scope.meaning(name) !== 'global') return localLibrary(e, e.scope, name);
  const module = e.module.libraries.get(name);
  return module && { kind: 'source', module };
}

/** What nothing but one `import` binds in the function that the name belongs to. */
function localLibrary(e: Emitter, from: Scope, name: string): Found {
  let scope: Scope | null = from;
  while (scope && (scope.kind === 'class' || !scope.bound.has(name))) scope = scope.parent;
  if (scope?.kind !== 'function' || !scope.imported.has(name) || scope.bindings.get(name) !== 1) return undefined;
  let alias: Alias | undefined;
  walk(scope.node, (node) => {
    if (node.kind === 'Import') alias ??= node.names.find((one) => (one.asname ?? one.name.split('.')[0]) === name);
    return !alias && (node === scope.node || node.kind !== 'FunctionDef');
  });
  const found = alias && e.program.graph.find(alias.asname === null ? name : alias.name);
  return found?.kind === 'source' && !e.program.graph.isLibrary(found.module) ? undefined : found;
}

/** Refuses `module.name = value` where the module is native, or has no such name: what is there was decided before. */
export function checkModuleStore(e: Emitter, node: Attribute): void {
  checkMemberStore(e, node);
  if (node.value.kind !== 'Name' || e.program.graph.isLibrary(e.module.source)) return;
  const native = staticValue(e, node.value);
  const name = e.scope.mangle(node.value.id);
  const module = e.scope.meaning(name) === 'global' ? e.module.libraries.get(name) : undefined;
  const isFixed = native?.type === 'nativeModule' || (module && !e.program.context(module).bound.has(node.attr));
  if (!isFixed) return;
  const title = module?.name ?? (native?.type === 'nativeModule' ? nativeModuleName(native.number) : name);
  e.refuseUnlessPackaged(
    node,
    'unsupported-module-change',
    `attribute '${node.attr}' of module '${title}' cannot be set on a device`,
  );
}

/** Refuses `object.name = value` where CPython lets it change and the VM does not. */
function checkMemberStore(e: Emitter, node: Attribute): void {
  if (e.guards > 0 || e.program.graph.isLibrary(e.module.source)) return;
  const reason = absentAttribute(node, e.program.ownAttributes);
  if (reason !== undefined)
    e.refuseUnlessPackaged(node, 'unsupported-attribute', `attribute '${node.attr}' cannot be set`, reason);
}
