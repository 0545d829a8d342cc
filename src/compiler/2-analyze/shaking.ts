// Takes out of a program's trees what is not reached, and out of the program the modules that nobody imports any more.
// Invariant: what is left means the same; names, scopes and module numbers are found anew for it.

import type { Module, Node, Stmt } from '../1-parse/ast.ts';
import { isNode } from '../1-parse/index.ts';
import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { findReached, type Reached } from './reachability.ts';

/** Something that is not in the image because nothing reaches it. */
export interface Removed {
  readonly module: string;
  /** Empty for the whole module. */
  readonly name: string;
  readonly line: number;
}

export function shake(graph: ModuleGraph, entry: SourceModule, handler: string | undefined): readonly Removed[] {
  const reached = findReached(graph, entry, handler);
  const removed: Removed[] = [];
  const kept: { module: SourceModule; tree: Module }[] = [];
  for (const module of graph.modules) {
    if (reached.modules.has(module)) kept.push({ module, tree: new Pruner(module, reached, removed).module() });
    else removed.push({ module: module.name, name: '', line: 1 });
  }
  graph.replaceTrees(kept);
  return removed;
}

class Pruner {
  readonly #module: SourceModule;
  readonly #reached: Reached;
  readonly #removed: Removed[];

  constructor(module: SourceModule, reached: Reached, removed: Removed[]) {
    this.#module = module;
    this.#reached = reached;
    this.#removed = removed;
  }

  module(): Module {
    const { tree } = this.#module;
    return { ...tree, body: tree.body.flatMap((statement) => this.#statement(statement)) };
  }

  #statement(node: Stmt): Stmt[] {
    if (this.#goes(node)) return [];
    if (node.kind !== 'Import' && node.kind !== 'ImportFrom') return [this.#within(node) as Stmt];
    const names = node.names.filter((alias) => !this.#goes(alias));
    if (names.length === node.names.length) return [node];
    return names.length > 0 ? [{ ...node, names }] : [];
  }

  /** The node itself where nothing below it goes. */
  #within(node: Node): Node {
    const changes: Record<string, unknown> = {};
    const fields = node as unknown as Readonly<Record<string, unknown>>;
    let changed = false;
    for (const key in fields) {
      const value = fields[key];
      const pruned = Array.isArray(value) ? this.#list(value) : isNode(value) ? this.#within(value) : value;
      if (pruned === value) continue;
      changes[key] = pruned;
      changed = true;
    }
    return changed ? ({ ...node, ...changes } as Node) : node;
  }

  #list(list: readonly unknown[]): readonly unknown[] {
    const pruned = list
      .filter((item) => !isNode(item) || item.kind !== 'FunctionDef' || !this.#goes(item))
      .map((item) => (isNode(item) ? this.#within(item) : item));
    return pruned.length === list.length && pruned.every((item, index) => item === list[index]) ? list : pruned;
  }

  #goes(node: Node): boolean {
    if (!this.#reached.removable.has(node) || this.#reached.live.has(node)) return false;
    if (node.kind === 'FunctionDef' || node.kind === 'ClassDef') {
      this.#removed.push({ module: this.#module.name, name: node.name, line: node.span.line });
    }
    return true;
  }
}
