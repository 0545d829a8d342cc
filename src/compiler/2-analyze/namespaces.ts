// Which modules keep their names in a dict at run time, as CPython's do: those that ask for the dict (`globals()`; at the
// top level `locals()`, `vars()`, `dir()`), and those of whose module object somebody asks it (`vars(module)`,
// `module.__dict__`, `dir(module)`). The names of every other module stand in numbered slots.

import type { Call, Node } from '../1-parse/ast.ts';
import { isImportCall, moduleOfCall } from './literal-imports.ts';
import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { namespaceCall } from './namespace-calls.ts';
import { childrenOf, walk } from './walk.ts';

/** Whether the module's code asks for its own dict. */
export function asksForNamespace(module: SourceModule): boolean {
  const { bound } = module.scopes.root;
  let found = false;
  const visit = (node: Node, atTop: boolean): void => {
    const call = namespaceCall(node);
    if (call !== undefined && (call === 'globals' || atTop) && !bound.has(call)) found = true;
    const inner = atTop && !['FunctionDef', 'Lambda', 'ClassDef'].includes(node.kind);
    for (const child of childrenOf(node)) visit(child, inner);
  };
  visit(module.tree, true);
  return found;
}

/** Whether a module of the program looks modules up by name, so that any may be meant: `sys.modules`, a handed-on import_module. */
export function looksModulesUp(graph: ModuleGraph): boolean {
  return graph.modules.some((module) => graph.isOwn(module) && mentionsModules(module.tree));
}

function mentionsModules(tree: Node): boolean {
  let found = false;
  walk(tree, (node) => {
    if (node.kind === 'Attribute' && node.attr === 'modules' && node.value.kind === 'Name' && node.value.id === 'sys')
      found = true;
    if (node.kind === 'Call' && isImportCall(node) && moduleOfCall(node) === undefined) found = true;
    return !found;
  });
  return found;
}

/** All modules whose names have to be in a dict. */
export function modulesWithNamespace(graph: ModuleGraph): ReadonlySet<SourceModule> {
  const found = new Set(graph.modules.filter(asksForNamespace));
  for (const module of graph.modules) {
    if (!graph.isOwn(module)) continue;
    const aliases = aliasesOf(graph, module);
    walk(module.tree, (node) => {
      for (const target of aliases.get(nameAskedOf(node) ?? '') ?? []) found.add(target);
      return undefined;
    });
  }
  return found;
}

/** The name whose dict an expression asks for. */
function nameAskedOf(node: Node): string | undefined {
  if (node.kind === 'Attribute' && node.attr === '__dict__')
    return node.value.kind === 'Name' ? node.value.id : undefined;
  if (node.kind !== 'Call' || !isOneOf(node, ['vars', 'dir'])) return undefined;
  const [first] = node.args;
  return first?.kind === 'Name' ? first.id : undefined;
}

function isOneOf({ func }: Call, names: readonly string[]): boolean {
  return func.kind === 'Name' && names.includes(func.id);
}

function aliasesOf(graph: ModuleGraph, module: SourceModule): Map<string, SourceModule[]> {
  const aliases = new Map<string, SourceModule[]>();
  const add = (name: string, target: string): void => {
    const found = graph.find(target);
    if (found?.kind === 'source') aliases.set(name, [...(aliases.get(name) ?? []), found.module]);
  };
  walk(module.tree, (node) => {
    if (node.kind === 'Import') {
      for (const { name, asname } of node.names)
        add(asname ?? name.split('.')[0]!, asname ? name : name.split('.')[0]!);
    } else if (node.kind === 'ImportFrom') {
      const from = graph.absoluteName(module, node.module, node.level);
      for (const { name, asname } of node.names) if (from) add(asname ?? name, `${from}.${name}`);
    }
    return undefined;
  });
  return aliases;
}
