// Puts constants in the place of the names that stand for them, in every module of a program, before anything else is
// decided: branches on `settings.DEBUG` can then go, with all that only they reach.
// Invariant: only reads are replaced, and by what they would have given; what a scope binds stays the same.

import type { Constant } from '#bytecode';
import type { Expr, Module, Node } from '../1-parse/ast.ts';
import { isNode } from '../1-parse/index.ts';
import type { Span } from '../diagnostic.ts';
import { constantOf } from './constant-folding.ts';
import { ConstantNames, type ModuleConstants } from './constant-names.ts';
import type { ModuleGraph, SourceModule } from './module-graph.ts';
import type { Scope, ScopeNode } from './scope.ts';

export function inlineConstants(graph: ModuleGraph): void {
  const names: ConstantNames = new ConstantNames(graph, (module, value, found, at) =>
    constantOf(new Inliner(names, module, found, at).expression(value)),
  );
  const trees = graph.modules.map((module) => ({ module, tree: inlined(names, module) }));
  graph.replaceTrees(trees);
}

function inlined(names: ConstantNames, module: SourceModule): Module {
  const found = names.of(module);
  if (found.constants.size === 0 && found.modules.size === 0) return module.tree;
  const { body } = module.tree;
  const changed = body.map((statement, at) => new Inliner(names, module, found, at).statement(statement));
  return changed.every((statement, at) => statement === body[at]) ? module.tree : { ...module.tree, body: changed };
}

/** Where a node stands: names mean what they mean in the scope; code in a function runs later than its statement. */
interface Place {
  readonly scope: Scope;
  readonly inFunction: boolean;
}

/** Goes through one statement of a top level. */
class Inliner {
  readonly #names: ConstantNames;
  readonly #module: SourceModule;
  readonly #found: ModuleConstants;
  readonly #at: number;

  constructor(names: ConstantNames, module: SourceModule, found: ModuleConstants, at: number) {
    this.#names = names;
    this.#module = module;
    this.#found = found;
    this.#at = at;
  }

  expression(node: Expr): Expr {
    return this.#node(node, this.#top()) as Expr;
  }

  statement<Kind extends Node>(node: Kind): Kind {
    return this.#node(node, this.#top()) as Kind;
  }

  #top(): Place {
    return { scope: this.#module.scopes.root, inFunction: false };
  }

  #node(node: Node, place: Place): Node {
    if (node.kind === 'Name' || node.kind === 'Attribute') {
      const value = this.#valueOf(node, place);
      if (value) return literal(value, node.span);
    }
    // A text that stands alone would become a docstring.
    if (node.kind === 'Expr' && (node.value.kind === 'Name' || node.value.kind === 'Attribute')) return node;
    const changes: Record<string, unknown> = {};
    let changed = false;
    const fields = node as unknown as Readonly<Record<string, unknown>>;
    for (const key in fields) {
      const value = fields[key];
      if (typeof value !== 'object' || value === null || key === 'span') continue;
      const replaced = this.#field(node, key, value, place);
      if (replaced === value) continue;
      changes[key] = replaced;
      changed = true;
    }
    return changed ? ({ ...node, ...changes } as Node) : node;
  }

  #field(node: Node, key: string, value: object, place: Place): unknown {
    if (key === 'annotation' || key === 'returns') return value;
    const inner = this.#within(node, key, place);
    if (!Array.isArray(value)) return isNode(value) ? this.#node(value, inner) : value;
    const isComprehension = key === 'generators';
    const replaced = value.map((item, index) => {
      if (!isNode(item)) return item;
      return isComprehension && index === 0 ? this.#firstGenerator(item, place, inner) : this.#node(item, inner);
    });
    return replaced.every((item, index) => item === value[index]) ? value : replaced;
  }

  /** The first iterable of a comprehension is evaluated outside of it. */
  #firstGenerator(node: Node, outer: Place, inner: Place): Node {
    if (node.kind !== 'comprehension') return node;
    const iter = this.#node(node.iter, outer) as Expr;
    const target = this.#node(node.target, inner) as Expr;
    const ifs = node.ifs.map((test) => this.#node(test, inner) as Expr);
    const isSame = iter === node.iter && target === node.target && ifs.every((test, i) => test === node.ifs[i]);
    return isSame ? node : { ...node, iter, target, ifs };
  }

  #within(node: Node, key: string, place: Place): Place {
    switch (node.kind) {
      case 'FunctionDef':
      case 'Lambda':
        return key === 'body' ? { scope: this.#scope(node), inFunction: true } : place;
      case 'ClassDef':
        return key === 'body' ? { ...place, scope: this.#scope(node) } : place;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        return { ...place, scope: this.#scope(node) };
      default:
        return place;
    }
  }

  #scope(node: ScopeNode): Scope {
    return this.#module.scopes.byNode.get(node)!;
  }

  #valueOf(node: Expr & { kind: 'Name' | 'Attribute' }, place: Place): Constant | undefined {
    if (node.ctx !== 'Load') return undefined;
    if (node.kind === 'Name') return this.#bound(this.#found.constants, node.id, place)?.value;
    if (node.value.kind !== 'Name') return undefined;
    const base = this.#bound(this.#found.modules, node.value.id, place);
    return base && this.#names.attribute(base.module, node.attr);
  }

  /** What the name stands for, if it is the module's and certainly bound when this code runs. */
  #bound<T extends { boundAt: number }>(names: ReadonlyMap<string, T>, id: string, place: Place): T | undefined {
    const name = place.scope.mangle(id);
    const found = names.get(name);
    if (!found || place.scope.meaning(name) !== 'global') return undefined;
    const isBound = found.boundAt < this.#at || (place.inFunction && this.#found.settled.has(name));
    return isBound ? found : undefined;
  }
}

function literal(constant: Constant, span: Span): Expr {
  switch (constant.type) {
    case 'tuple':
      return { kind: 'Tuple', elts: constant.items.map((item) => literal(item, span)), ctx: 'Load', span };
    case 'none':
    case 'true':
    case 'false':
    case 'ellipsis':
    case 'int':
    case 'float':
    case 'str':
    case 'bytes':
      return { kind: 'Constant', value: constant, prefix: null, replacesName: true, span } as Expr;
    default:
      throw new Error(`a constant of type ${constant.type} is no literal`);
  }
}
