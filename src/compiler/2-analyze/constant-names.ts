// Names of a module's top level that are as good as the constant they stand for, in their module and in those that import
// them: `DEBUG = False` in settings.py, then `if DEBUG:` after `from settings import DEBUG`, or `if settings.DEBUG:`.
// Invariant: exactly one plain statement of the top level binds such a name, nothing in the program can bind it again
// (no `global`, no `globals()`, and no code but `module.name` gets at the module itself), and whoever reads it does so after that
// statement has run.

import type { Constant } from '#bytecode';
import type { Expr, ImportFrom, Stmt } from '../1-parse/ast.ts';
import { modulesReachedFrom } from './import-cycles.ts';
import { lateNames } from './late-names.ts';
import type { ModuleGraph, SourceModule } from './module-graph.ts';
import { findUsage, type Usage } from './module-usage.ts';
import { modulesWithNamespace } from './namespaces.ts';
import { bindsStar, namesBoundOnce } from './single-bindings.ts';

export interface ConstantName {
  readonly value: Constant;
  /** Index of the statement that binds it. */
  readonly boundAt: number;
}

/** A name of the top level that stands for a module. */
export interface ModuleName {
  readonly module: SourceModule;
  readonly boundAt: number;
}

export interface ModuleConstants {
  readonly constants: ReadonlyMap<string, ConstantName>;
  readonly modules: ReadonlyMap<string, ModuleName>;
  /** Names that are bound before any function of the module can run. */
  readonly settled: ReadonlySet<string>;
}

/** Attributes of a module through which its names can be changed. */
const OPENERS = ['__dict__', '__setattr__', '__delattr__', '__getattribute__'];

/** The value of an expression of a top level, given what the names of its module are worth before a statement. */
export type Evaluate = (module: SourceModule, value: Expr, found: ModuleConstants, at: number) => Constant | undefined;

export class ConstantNames {
  readonly #graph: ModuleGraph;
  readonly #evaluate: Evaluate;
  readonly #withNamespace: ReadonlySet<SourceModule>;
  readonly #usage: ReadonlyMap<SourceModule, Usage>;
  readonly #found = new Map<SourceModule, ModuleConstants>();
  readonly #reached = new Map<SourceModule, ReadonlySet<SourceModule>>();

  constructor(graph: ModuleGraph, evaluate: Evaluate) {
    this.#graph = graph;
    this.#evaluate = evaluate;
    this.#usage = findUsage(graph);
    this.#withNamespace = modulesWithNamespace(graph);
  }

  of(module: SourceModule): ModuleConstants {
    const known = this.#found.get(module);
    if (known) return known;
    const found = { constants: new Map(), modules: new Map(), settled: new Set<string>() };
    // Set before the look at other modules: a circle of imports ends here, with nothing known.
    this.#found.set(module, found);
    const once = this.#boundOnce(module);
    const late = this.#isInCircle(module) ? once : lateNames(module);
    for (const name of once) if (!late.has(name)) found.settled.add(name);
    module.tree.body.forEach((statement, at) => {
      for (const [name, value] of this.#bindings(module, statement, found, at)) {
        if (!once.has(name)) continue;
        if ('type' in value) found.constants.set(name, { value, boundAt: at });
        else found.modules.set(name, { module: value, boundAt: at });
      }
    });
    return found;
  }

  /** What `module.name` is worth to a module that has imported it. */
  attribute(module: SourceModule, name: string): Constant | undefined {
    return this.of(module).constants.get(name)?.value;
  }

  #boundOnce(module: SourceModule): ReadonlySet<string> {
    const usage = this.#usage.get(module);
    const isOpen =
      !usage || usage === 'all' || this.#withNamespace.has(module) || OPENERS.some((name) => usage.has(name));
    return isOpen || bindsStar(module) ? new Set() : namesBoundOnce(module, new Set(), true, new Set());
  }

  #isInCircle(module: SourceModule): boolean {
    return this.#reachedFrom(module).has(module);
  }

  #reachedFrom(module: SourceModule): ReadonlySet<SourceModule> {
    let reached = this.#reached.get(module);
    if (!reached) {
      reached = modulesReachedFrom(this.#graph, module);
      this.#reached.set(module, reached);
    }
    return reached;
  }

  #bindings(
    module: SourceModule,
    statement: Stmt,
    found: ModuleConstants,
    at: number,
  ): readonly (readonly [string, Constant | SourceModule])[] {
    switch (statement.kind) {
      case 'Assign':
      case 'AnnAssign': {
        const targets = statement.kind === 'Assign' ? statement.targets : [statement.target];
        const [target] = targets;
        if (targets.length !== 1 || target?.kind !== 'Name' || !statement.value) return [];
        const value = this.#evaluate(module, statement.value, found, at);
        return value ? [[target.id, value]] : [];
      }
      case 'Import':
        return statement.names.flatMap(({ name, asname }) => {
          const target = name.includes('.') && asname === null ? undefined : this.#settledModule(module, name);
          return target ? [[asname ?? name, target] as const] : [];
        });
      case 'ImportFrom':
        return this.#importedFrom(module, statement);
      default:
        return [];
    }
  }

  #importedFrom(module: SourceModule, node: ImportFrom): readonly (readonly [string, Constant | SourceModule])[] {
    const name = this.#graph.absoluteName(module, node.module, node.level);
    const from = name === undefined ? undefined : this.#settledModule(module, name);
    if (!from) return [];
    return node.names.flatMap((alias) => {
      const isSubmodule = from.isPackage && !this.#graph.bindsName(from, alias.name);
      const target = isSubmodule
        ? this.#settledModule(module, `${name}.${alias.name}`)
        : this.attribute(from, alias.name);
      return target ? [[alias.asname ?? alias.name, target] as const] : [];
    });
  }

  /** A module that has certainly run to its end once another imported it. */
  #settledModule(from: SourceModule, name: string): SourceModule | undefined {
    const found = this.#graph.find(name);
    if (found?.kind !== 'source' || found.module === from) return undefined;
    return this.#reachedFrom(found.module).has(from) || this.#isInCircle(found.module) ? undefined : found.module;
  }
}
