// What is known of a module before any of its code is made: which names need a global, which are constants because one
// import binds them once, which functions never change.

import type { Constant } from '#bytecode';
import type { Assign, FunctionDef } from '../1-parse/ast.ts';
import { constantOf } from '../2-analyze/constant-folding.ts';
import { findUnassigned } from '../2-analyze/definite-assignment.ts';
import { lateNames } from '../2-analyze/late-names.ts';
import { isIgnoredModule, type ModuleGraph, type SourceModule } from '../2-analyze/module-graph.ts';
import { findNumeric } from '../2-analyze/numeric-variables.ts';
import type { Scope } from '../2-analyze/scope.ts';
import { type AssignedAttributes, namesBoundOnce } from '../2-analyze/single-bindings.ts';
import { writtenAll } from '../2-analyze/star-names.ts';
import { walk } from '../2-analyze/walk.ts';
import { FunctionDraft } from './function-draft.ts';
import { constantDefaults } from './functions.ts';
import { importedLibraries } from './library-members.ts';
import { BUILTINS, type ModuleContext, nativeAttribute } from './program.ts';

/** Globals that every module has, made only where they are used. */
export const IMPLICIT_NAMES = ['__name__', '__file__', '__doc__', '__package__', '__annotations__'] as const;
/** The global that holds the dict of a module with one. */
const NAMESPACE_GLOBAL = '.';

export interface ContextOptions {
  /** `__name__` at run time. */
  readonly name: string;
  /** Whether only its own code can see its globals, but for those in `kept`. */
  readonly isPrivate: boolean;
  /** Names that need a global whatever their value: the handler, and what other modules use. */
  readonly kept: ReadonlySet<string>;
  readonly firstGlobal: number;
  /** Attributes that the program assigns on anything: a module's name among them can change from outside. */
  readonly assigned: AssignedAttributes;
  readonly asked: ReadonlySet<string>;
  /** Whether its names stand in a dict. */
  readonly hasNamespace: boolean;
  /** Whether the annotations of all functions are evaluated. */
  readonly keepsAnnotations: boolean;
}

/** Implicit names that the program asks some module for. */
export function askedImplicitNames(graph: ModuleGraph): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const module of graph.modules) {
    walk(module.tree, (node) => {
      if (node.kind === 'Attribute') asked.add(node.attr);
      if (node.kind === 'Constant' && node.value.type === 'str') asked.add(node.value.value);
      return undefined;
    });
  }
  return new Set(IMPLICIT_NAMES.filter((name) => asked.has(name)));
}

export function makeContext(graph: ModuleGraph, source: SourceModule, options: ContextOptions): ModuleContext {
  const imports = starImports(graph, source);
  const bound = new Set([...source.boundNames, ...imports, ...submoduleNames(graph, source), ...IMPLICIT_NAMES]);
  const changedFunctions = namesWithChangedAttributes(source);
  const once = options.hasNamespace
    ? new Set<string>()
    : namesBoundOnce(source, imports, options.isPrivate, options.assigned);
  const drafts = findDrafts(source, once, changedFunctions);
  const late = lateNames(source);
  const settled = new Set([...once].filter((name) => !late.has(name)));
  const settledDrafts = [...drafts].filter(([node]) => settled.has(node.name));
  const functions = new Map(settledDrafts.map(([node, draft]) => [node.name, draft]));
  const constants = constantImports(graph, source, settled);
  const values = constantAssignments(source, settled);
  return {
    source,
    name: options.name,
    hasNamespace: options.hasNamespace,
    kept: options.kept,
    firstGlobal: options.firstGlobal,
    bound,
    exported: exportedNames(graph, source, new Set()),
    isListed: source.tree.body.some((statement) => writtenAll(statement).length > 0),
    constants,
    values,
    functions,
    drafts,
    changedFunctions,
    libraries: importedLibraries(graph, source, settled),
    assigned: options.assigned === 'any' ? NO_NAMES : options.assigned,
    globals: numberGlobals(source, bound, constants, new Set([...functions.keys(), ...values.keys()]), options),
    unassigned: remembered((scope) => findUnassigned(scope, source.scopes.byNode)),
    numeric: remembered((scope) => findNumeric(scope, (name) => scope.meaning(name) === 'global' && !bound.has(name))),
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

function remembered<T>(find: (scope: Scope) => T): (scope: Scope) => T {
  const known = new Map<Scope, T>();
  return (scope) => {
    let result = known.get(scope);
    if (result === undefined) {
      result = find(scope);
      known.set(scope, result);
    }
    return result;
  };
}

function allScopes(source: SourceModule): readonly Scope[] {
  return [...source.scopes.byNode.values()];
}

function starImports(graph: ModuleGraph, source: SourceModule): Set<string> {
  return new Set(starSources(graph, source).flatMap((module) => exportedNames(graph, module, new Set([source]))));
}

function starSources(graph: ModuleGraph, source: SourceModule): SourceModule[] {
  return source.tree.body.flatMap((statement) => {
    if (statement.kind !== 'ImportFrom' || statement.names[0]?.name !== '*') return [];
    const name = graph.absoluteName(source, statement.module, statement.level);
    const found = name === undefined ? undefined : graph.find(name);
    return found?.kind === 'source' ? [found.module] : [];
  });
}

/** `__all__` where it is written out, else every name without a leading underscore. */
function exportedNames(graph: ModuleGraph, source: SourceModule, seen: Set<SourceModule>): string[] {
  if (seen.has(source)) return [];
  seen.add(source);
  const all = source.tree.body.flatMap((statement) => writtenAll(statement));
  if (all.length > 0) return all;
  const inherited = starSources(graph, source).flatMap((module) => exportedNames(graph, module, seen));
  return [...new Set([...source.boundNames, ...inherited])].filter((name) => !name.startsWith('_'));
}

/** Once a submodule is loaded, it is an attribute of its package. */
function submoduleNames(graph: ModuleGraph, source: SourceModule): string[] {
  const prefix = `${source.name}.`;
  return graph.modules
    .filter((module) => module.name.startsWith(prefix) && !module.name.slice(prefix.length).includes('.'))
    .map((module) => module.name.slice(prefix.length));
}

function namesWithChangedAttributes(source: SourceModule): Set<string> {
  const names = new Set<string>();
  walk(source.tree, (node) => {
    if (node.kind === 'Attribute' && node.ctx !== 'Load' && node.value.kind === 'Name') names.add(node.value.id);
    return undefined;
  });
  return names;
}

/** Undecorated functions of the top level that are bound once. */
function findDrafts(
  source: SourceModule,
  once: ReadonlySet<string>,
  changed: ReadonlySet<string>,
): Map<FunctionDef, FunctionDraft> {
  const drafts = new Map<FunctionDef, FunctionDraft>();
  for (const node of source.tree.body) {
    if (node.kind !== 'FunctionDef' || node.decorator_list.length > 0) continue;
    if (once.has(node.name) && !changed.has(node.name) && constantDefaults(node.args)) {
      drafts.set(node, new FunctionDraft());
    }
  }
  return drafts;
}

/** `import math` and `from math import sqrt` at the top level: the name is as good as what it stands for. */
function constantImports(graph: ModuleGraph, source: SourceModule, once: ReadonlySet<string>): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  const add = (name: string, value: Constant | undefined) => {
    if (value && once.has(name)) constants.set(name, value);
  };
  for (const node of source.tree.body) {
    if (node.kind === 'Import') {
      for (const alias of node.names) {
        const found = graph.find(alias.name);
        if (found?.kind === 'native') add(alias.asname ?? alias.name, { type: 'nativeModule', number: found.number });
      }
    } else if (node.kind === 'ImportFrom' && node.level === 0 && node.module !== null) {
      const found = isIgnoredModule(node.module) ? undefined : graph.find(node.module);
      if (found?.kind !== 'native') continue;
      for (const alias of node.names) add(alias.asname ?? alias.name, nativeAttribute(found.number, alias.name));
    }
  }
  return constants;
}

/** `LIMIT = 0.05` at the top level, never bound again. */
function constantAssignments(source: SourceModule, once: ReadonlySet<string>): Map<string, Constant> {
  const values = new Map<string, Constant>();
  for (const node of source.tree.body) {
    const target = node.kind === 'Assign' && node.targets.length === 1 ? node.targets[0] : undefined;
    if (target?.kind !== 'Name' || !once.has(target.id)) continue;
    const value = constantOf((node as Assign).value);
    if (value) values.set(target.id, value);
  }
  return values;
}

function numberGlobals(
  source: SourceModule,
  bound: ReadonlySet<string>,
  constants: ReadonlyMap<string, Constant>,
  /** Names that functions do not need a global for. */
  unchanging: ReadonlySet<string>,
  options: ContextOptions,
): Map<string, number> {
  const names = new Set<string>(options.hasNamespace ? [NAMESPACE_GLOBAL] : []);
  const implicit = new Set<string>(IMPLICIT_NAMES);
  for (const name of bound) if (!implicit.has(name)) names.add(name);
  const usedEarly = new Set<string>();
  for (const scope of allScopes(source)) {
    for (const name of scope.used) {
      if (scope.meaning(name) !== 'global') continue;
      if (bound.has(name) || !BUILTINS.has(name)) names.add(name);
      if (hostOf(scope).kind !== 'function') usedEarly.add(name);
    }
  }
  for (const name of annotationNames(source, options.keepsAnnotations)) {
    if (bound.has(name) || !BUILTINS.has(name)) names.add(name);
    usedEarly.add(name);
  }
  if (!options.isPrivate) for (const name of options.asked) names.add(name);
  if (options.isPrivate) {
    for (const name of constants.keys()) names.delete(name);
    for (const name of unchanging) if (!usedEarly.has(name)) names.delete(name);
    for (const name of options.kept) if (bound.has(name)) names.add(name);
  }
  return new Map([...names].map((name, i) => [name, options.firstGlobal + i]));
}

/** Names in the annotations of functions that are evaluated where the function is made: of all, or of those that are registered. */
function annotationNames(source: SourceModule, all: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  walk(source.tree, (node) => {
    if (node.kind !== 'FunctionDef') return undefined;
    if (!all && !node.decorator_list.some((item) => item.kind === 'Attribute' && item.attr === 'register'))
      return undefined;
    const { args, returns } = node;
    const parameters = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg];
    for (const annotation of [...parameters.map((parameter) => parameter?.annotation), returns]) {
      if (!annotation) continue;
      walk(annotation, (inner) => {
        if (inner.kind === 'Name') names.add(inner.id);
        return undefined;
      });
    }
    return undefined;
  });
  return names;
}

function hostOf(scope: Scope): Scope {
  let host = scope;
  while (host.inlined) host = host.parent!;
  return host;
}
