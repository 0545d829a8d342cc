// Builds the scopes of a module: which names each binds, uses, and declares. One small visitor a node kind that matters;
// every other node only passes the walk on to its children.

import type {
  Arguments,
  AsyncFunctionDef,
  Comprehension,
  Expr,
  FunctionDef,
  Module,
  Node,
  Stmt,
} from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';
import { LOCALS, namespaceCall } from './namespace-calls.ts';
import { CODE_BLOCK, type ComprehensionNode, Scope, type ScopeNode } from './scope.ts';
import { childrenOf } from './walk.ts';

export interface ScopeProblem {
  message: string;
  span: Span;
}

export interface Scopes {
  readonly root: Scope;
  readonly byNode: ReadonlyMap<ScopeNode, Scope>;
  readonly problems: readonly ScopeProblem[];
}

/** Scopes of a module whose names are collected, not yet resolved. */
export function buildScopes(module: Module): Scopes {
  const root = new Scope('module', module, null);
  const builder = new Builder(root);
  builder.byNode.set(module, root);
  builder.visitAll(module.body);
  return { root, byNode: builder.byNode, problems: builder.problems };
}

type Visitor<N extends Node = Node> = (builder: Builder, node: N) => void;

class Builder {
  scope: Scope;
  readonly byNode = new Map<ScopeNode, Scope>();
  readonly problems: ScopeProblem[] = [];
  /** How many iterables of comprehensions the visit is inside of. */
  iterables = 0;

  constructor(root: Scope) {
    this.scope = root;
  }

  visit(node: Node): void {
    const visitor = VISITORS[node.kind] as Visitor | undefined;
    if (visitor) visitor(this, node);
    else for (const child of childrenOf(node)) this.visit(child);
  }

  visitAll(nodes: readonly (Node | null)[]): void {
    for (const node of nodes) if (node) this.visit(node);
  }

  problem(node: { span: Span }, message: string): void {
    this.problems.push({ message, span: node.span });
  }

  bind(name: string, how: 'import' | 'other' = 'other'): void {
    const { scope } = this;
    const mangled = scope.mangle(name);
    if (how === 'other') scope.imported.delete(mangled);
    else if (!scope.bound.has(mangled)) scope.imported.add(mangled);
    scope.bound.add(mangled);
    scope.bindings.set(mangled, (scope.bindings.get(mangled) ?? 0) + 1);
  }

  use(name: string): void {
    this.scope.used.add(this.scope.mangle(name));
    // A method that mentions super gets the class through a cell, as CPython arranges it.
    if (name === 'super' && this.scope.isFunctionLike) this.scope.used.add('__class__');
  }

  inside(kind: Scope['kind'], node: ScopeNode, visit: () => void): void {
    const outer = this.scope;
    this.scope = new Scope(kind, node, outer);
    this.byNode.set(node, this.scope);
    visit();
    this.scope = outer;
  }
}

const VISITORS: { [K in Node['kind']]?: Visitor<Extract<Node, { kind: K }>> } = {
  Name: (builder, node) => (node.ctx === 'Load' ? builder.use(node.id) : builder.bind(node.id)),
  FunctionDef: visitFunction,
  AsyncFunctionDef: visitFunction,
  Call: (builder, node) => {
    const call = namespaceCall(node);
    let { scope } = builder;
    while (scope.kind === 'comprehension') scope = scope.parent!;
    if (call !== undefined && call !== 'globals' && scope.kind === 'function') scope.bound.add(LOCALS);
    builder.visitAll(childrenOf(node) as Node[]);
  },
  Lambda: (builder, node) => {
    visitDefaults(builder, node.args);
    builder.inside('function', node, () => {
      visitParameters(builder, node.args);
      builder.visit(node.body);
    });
  },
  ClassDef: (builder, node) => {
    builder.visitAll(node.decorator_list);
    if (node.name !== CODE_BLOCK) builder.bind(node.name);
    builder.visitAll(node.bases);
    builder.visitAll(node.keywords);
    builder.inside('class', node, () => {
      for (const name of ['__module__', '__qualname__']) builder.scope.bound.add(name);
      builder.visitAll(node.body);
    });
  },
  ListComp: visitComprehension,
  SetComp: visitComprehension,
  DictComp: visitComprehension,
  GeneratorExp: visitComprehension,
  NamedExpr: (builder, node) => {
    builder.visit(node.value);
    if (builder.iterables > 0) {
      builder.problem(node, 'assignment expression cannot be used in a comprehension iterable expression');
    } else visitWalrusTarget(builder, node.target.id, node);
  },
  AnnAssign: (builder, node) => {
    // Evaluated in class bodies only, and there only where it is kept.
    if (builder.scope.kind === 'class') builder.visit(node.annotation);
    if (node.target.kind === 'Name') {
      checkDeclared(builder, node.target.id, node);
      builder.scope.annotated.add(builder.scope.mangle(node.target.id));
    }
    builder.visit(node.target);
    if (node.value) builder.visit(node.value);
  },
  Import: (builder, node) => {
    for (const alias of node.names) builder.bind(alias.asname ?? alias.name.split('.')[0]!, 'import');
  },
  ImportFrom: (builder, node) => {
    // Nothing is left of `from __future__ import …` at run time.
    if (node.module === '__future__' && node.level === 0) return;
    for (const alias of node.names) if (alias.name !== '*') builder.bind(alias.asname ?? alias.name, 'import');
  },
  Global: (builder, node) => {
    for (const name of node.names) declare(builder, 'global', name, node);
  },
  Nonlocal: (builder, node) => {
    for (const name of node.names) declare(builder, 'nonlocal', name, node);
  },
  ExceptHandler: (builder, node) => {
    if (node.type) builder.visit(node.type);
    if (node.name !== null) builder.bind(node.name);
    builder.visitAll(node.body);
  },
  MatchAs: (builder, node) => {
    if (node.pattern) builder.visit(node.pattern);
    if (node.name !== null) builder.bind(node.name);
  },
  MatchStar: (builder, node) => {
    if (node.name !== null) builder.bind(node.name);
  },
  MatchMapping: (builder, node) => {
    builder.visitAll(node.keys);
    builder.visitAll(node.patterns);
    if (node.rest !== null) builder.bind(node.rest);
  },
  Yield: (builder, node) => visitYield(builder, node),
  YieldFrom: (builder, node) => visitYield(builder, node),
};

function visitYield(builder: Builder, node: Expr): void {
  const { scope } = builder;
  if (scope.kind === 'comprehension') {
    const names = { ListComp: 'list comprehension', SetComp: 'set comprehension', DictComp: 'dict comprehension' };
    const name = names[scope.node.kind as keyof typeof names] ?? 'generator expression';
    builder.problem(node, `'yield' inside ${name}`);
  } else scope.isGenerator = true;
  for (const child of childrenOf(node)) builder.visit(child);
}

function visitFunction(builder: Builder, node: FunctionDef | AsyncFunctionDef): void {
  builder.visitAll(node.decorator_list);
  visitDefaults(builder, node.args);
  builder.bind(node.name);
  builder.inside('function', node, () => {
    visitParameters(builder, node.args);
    builder.visitAll(node.body as Stmt[]);
  });
}

function visitDefaults(builder: Builder, args: Arguments): void {
  builder.visitAll(args.defaults);
  builder.visitAll(args.kw_defaults);
}

/** Parameters in the order of the registers. */
export function parameterNames(args: Arguments): string[] {
  const list = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  if (args.vararg) list.push(args.vararg);
  if (args.kwarg) list.push(args.kwarg);
  return list.map((arg) => arg.arg);
}

function visitParameters(builder: Builder, args: Arguments): void {
  const list = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  if (args.vararg) list.push(args.vararg);
  if (args.kwarg) list.push(args.kwarg);
  for (const arg of list) {
    const name = builder.scope.mangle(arg.arg);
    if (builder.scope.parameters.has(name)) {
      builder.problem(arg, `duplicate argument '${arg.arg}' in function definition`);
    }
    builder.scope.parameters.add(name);
    builder.scope.bound.add(name);
  }
}

function visitComprehension(builder: Builder, node: ComprehensionNode): void {
  const first = node.generators[0]!;
  visitIterable(builder, first.iter);
  builder.inside('comprehension', node, () => {
    node.generators.forEach((generator: Comprehension, i) => {
      if (i > 0) visitIterable(builder, generator.iter);
      builder.visit(generator.target);
      builder.visitAll(generator.ifs);
    });
    if (node.kind === 'DictComp') builder.visitAll([node.key, node.value]);
    else builder.visit(node.elt);
  });
}

function visitIterable(builder: Builder, iter: Expr): void {
  builder.iterables++;
  builder.visit(iter);
  builder.iterables--;
}

/** `:=` inside a comprehension binds in the function around it. */
function visitWalrusTarget(builder: Builder, name: string, node: Expr): void {
  let scope = builder.scope;
  scope.hasWalrus = true;
  while (scope.kind === 'comprehension') {
    if (scope.bound.has(name)) {
      builder.problem(node, `assignment expression cannot rebind comprehension iteration variable '${name}'`);
      return;
    }
    scope.used.add(scope.mangle(name));
    scope = scope.parent!;
    scope.hasWalrus = true;
  }
  if (scope.kind === 'class' && builder.scope !== scope) {
    builder.problem(node, 'assignment expression within a comprehension cannot be used in a class body');
  } else {
    scope.bound.add(scope.mangle(name));
    // Twice, so that the name never counts as bound by one plain statement.
    scope.bindings.set(scope.mangle(name), 2);
  }
}

function checkDeclared(builder: Builder, name: string, node: Stmt): void {
  const { scope } = builder;
  const mangled = scope.mangle(name);
  if (scope.kind === 'module') return;
  if (scope.globals.has(mangled)) builder.problem(node, `annotated name '${name}' can't be global`);
  if (scope.nonlocals.has(mangled)) builder.problem(node, `annotated name '${name}' can't be nonlocal`);
}

function declare(builder: Builder, kind: 'global' | 'nonlocal', name: string, node: Stmt): void {
  const { scope } = builder;
  const mangled = scope.mangle(name);
  if (kind === 'nonlocal' && scope.kind === 'module') {
    builder.problem(node, 'nonlocal declaration not allowed at module level');
    return;
  }
  if (scope.parameters.has(mangled)) builder.problem(node, `name '${name}' is parameter and ${kind}`);
  else if (scope.used.has(mangled)) builder.problem(node, `name '${name}' is used prior to ${kind} declaration`);
  else if (scope.annotated.has(mangled)) builder.problem(node, `annotated name '${name}' can't be ${kind}`);
  else if (scope.bound.has(mangled) && !scope.imported.has(mangled))
    builder.problem(node, `name '${name}' is assigned to before ${kind} declaration`);
  if ((kind === 'global' ? scope.nonlocals : scope.globals).has(mangled)) {
    builder.problem({ span: scope.declared.get(mangled)! }, `name '${name}' is nonlocal and global`);
  }
  if (!scope.declared.has(mangled)) scope.declared.set(mangled, node.span);
  (kind === 'global' ? scope.globals : scope.nonlocals).add(mangled);
}
