// Which names of a module other modules can see, so that what nobody sees needs no global and, when nothing refers to it,
// no place in the image. A module object that is used for anything but `module.name` gives everything away.

import type { Node } from '../1-parse/ast.ts';
import { moduleOfCall } from './literal-imports.ts';
import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { looksModulesUp } from './namespaces.ts';
import { childrenOf, walk } from './walk.ts';

/** 'all' where the names that are used are not known. */
export type Usage = ReadonlySet<string> | 'all';

export function findUsage(graph: ModuleGraph): ReadonlyMap<SourceModule, Usage> {
  const finder = new Finder(graph);
  for (const module of graph.modules) finder.imports(module);
  for (const module of graph.modules) finder.uses(module);
  finder.passOn();
  return finder.usage;
}

class Finder {
  readonly usage = new Map<SourceModule, Set<string> | 'all'>();
  readonly #graph: ModuleGraph;
  /** For each module, which of its names are modules. */
  readonly #moduleNames = new Map<SourceModule, Map<string, Set<SourceModule>>>();

  constructor(graph: ModuleGraph) {
    this.#graph = graph;
    const anyIsMeant = looksModulesUp(graph);
    for (const module of graph.modules) {
      this.usage.set(module, anyIsMeant || module.boundNames.has('__getattr__') ? 'all' : new Set());
      this.#moduleNames.set(module, new Map());
    }
  }

  imports(module: SourceModule): void {
    walk(module.tree, (node) => {
      if (node.kind === 'Import') {
        for (const alias of node.names) this.#import(module, alias.name, alias.asname);
      } else if (node.kind === 'ImportFrom') this.#importFrom(module, node);
      else if (node.kind === 'Call') this.#reveal(this.#find(moduleOfCall(node) ?? ''));
      return undefined;
    });
  }

  #import(module: SourceModule, name: string, asname: string | null): void {
    const parts = name.split('.');
    if (asname === null && parts.length > 1) {
      // `a.b.c` is reached through `a`: all of them are seen.
      for (let length = 1; length <= parts.length; length++) this.#reveal(this.#find(parts.slice(0, length).join('.')));
      return;
    }
    this.#bind(module, asname ?? name, this.#find(name));
  }

  #importFrom(module: SourceModule, node: Node & { kind: 'ImportFrom' }): void {
    const name = this.#graph.absoluteName(module, node.module, node.level);
    const from = name === undefined ? undefined : this.#find(name);
    if (!from) return;
    for (const alias of node.names) {
      const submodule =
        from.isPackage && !this.#graph.bindsName(from, alias.name) && this.#find(`${name}.${alias.name}`);
      if (alias.name === '*') this.#reveal(from);
      else if (submodule) this.#bind(module, alias.asname ?? alias.name, submodule);
      else this.#use(from, alias.name);
    }
  }

  #find(name: string): SourceModule | undefined {
    return this.#graph.modules.find((module) => module.name === name);
  }

  #bind(module: SourceModule, name: string, target: SourceModule | undefined): void {
    if (!target) return;
    const names = this.#moduleNames.get(module)!;
    names.set(name, (names.get(name) ?? new Set()).add(target));
  }

  #use(module: SourceModule, name: string): void {
    const names = this.usage.get(module)!;
    if (names !== 'all') names.add(name);
    this.#reveal(this.#find(`${module.name}.${name}`));
  }

  #reveal(module: SourceModule | undefined): void {
    if (module) this.usage.set(module, 'all');
  }

  /** What a module does with the names that stand for modules. */
  uses(module: SourceModule): void {
    const names = this.#moduleNames.get(module)!;
    const visit = (node: Node): void => {
      if (node.kind === 'Attribute' && node.ctx === 'Load' && node.value.kind === 'Name') {
        for (const target of names.get(node.value.id) ?? []) this.#use(target, node.attr);
        return;
      }
      if (node.kind === 'Name') for (const target of names.get(node.id) ?? []) this.#reveal(target);
      for (const child of childrenOf(node)) visit(child);
    };
    visit(module.tree);
  }

  /** A module that is seen gives away the modules among its names. */
  passOn(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const [module, names] of this.#moduleNames) {
        for (const [name, targets] of names) {
          const usage = this.usage.get(module)!;
          if (usage !== 'all' && !usage.has(name)) continue;
          for (const target of targets) {
            changed ||= this.usage.get(target) !== 'all';
            this.#reveal(target);
          }
        }
        if (this.usage.get(module) === 'all') changed = this.#revealSubmodules(module) || changed;
      }
    }
  }

  #revealSubmodules(module: SourceModule): boolean {
    const hidden = this.#graph.modules.filter(
      (other) => other.name.startsWith(`${module.name}.`) && this.usage.get(other) !== 'all',
    );
    for (const other of hidden) this.#reveal(other);
    return hidden.length > 0;
  }
}
