// Finds the uses of local variables that may come before any assignment, so that only those pay for a check. Walks a
// function once in the order of execution with the set of names that are certainly assigned; where paths meet, sets are
// intersected; `undefined` stands for "control does not get here".
// Invariant: errs on the side of checking.

import type { Comprehension, Expr, Name, Node, Pattern, Stmt, Try, TryStar } from '../1-parse/ast.ts';
import { truthOf } from './constant-folding.ts';
import type { ComprehensionNode, Scope, ScopeNode } from './scope.ts';
import { childrenOf, walk } from './walk.ts';

type State = ReadonlySet<string> | undefined;

/** Names (nodes) that must be checked when read or deleted. */
export function findUnassigned(scope: Scope, byNode: ReadonlyMap<ScopeNode, Scope>): ReadonlySet<Name> {
  const flow = new Flow(scope, byNode);
  const { node } = scope;
  if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') flow.statements(node.body);
  else if (node.kind === 'Lambda') flow.expression(node.body);
  else if (node.kind === 'Module') flow.statements(node.body);
  return flow.unassigned;
}

function meet(a: State, b: State): State {
  if (!a || !b) return a ?? b;
  return new Set([...a].filter((name) => b.has(name)));
}

interface LoopStates {
  breaks: State;
  /** Whether any break was met. */
  broken: boolean;
}

class Flow {
  readonly unassigned = new Set<Name>();
  readonly #byNode: ReadonlyMap<ScopeNode, Scope>;
  /** Names that a `del` or the end of a handler unbinds somewhere: dropped where control can jump to. */
  readonly #deleted = new Set<string>();
  readonly #loops: LoopStates[] = [];
  #scope: Scope;
  #state: State;

  constructor(scope: Scope, byNode: ReadonlyMap<ScopeNode, Scope>) {
    this.#scope = scope;
    this.#byNode = byNode;
    this.#state = new Set(scope.parameters);
    walk(scope.node, (node) => {
      if (node.kind === 'Name' && node.ctx === 'Del') this.#deleted.add(scope.mangle(node.id));
      if (node.kind === 'ExceptHandler' && node.name !== null) this.#deleted.add(scope.mangle(node.name));
      return undefined;
    });
  }

  statements(list: readonly Stmt[]): void {
    for (const statement of list) this.#statement(statement);
  }

  expression(node: Expr | null): void {
    if (node) this.#visit(node);
  }

  #bind(name: string): void {
    if (this.#state) this.#state = new Set(this.#state).add(this.#scope.mangle(name));
  }

  #unbind(name: string): void {
    if (!this.#state) return;
    const next = new Set(this.#state);
    next.delete(this.#scope.mangle(name));
    this.#state = next;
  }

  /** What is certain at a place that is jumped to from anywhere in between. */
  #withoutDeleted(state: State): State {
    if (this.#deleted.size === 0) return state;
    return state && new Set([...state].filter((name) => !this.#deleted.has(name)));
  }

  #statement(node: Stmt): void {
    switch (node.kind) {
      case 'If':
        this.#if(node.test, node.body, node.orelse);
        return;
      case 'While':
        this.#loop(node, () => this.expression(node.test), truthOf(node.test) === true);
        return;
      case 'For':
      case 'AsyncFor':
        this.expression(node.iter);
        this.#loop(node, () => undefined, false);
        return;
      case 'Try':
      case 'TryStar':
        this.#try(node);
        return;
      case 'With':
      case 'AsyncWith': {
        // The manager may swallow an exception: what the body assigns is not certain after it.
        for (const item of node.items) {
          this.expression(item.context_expr);
          this.expression(item.optional_vars);
        }
        const before = this.#state;
        this.statements(node.body);
        this.#state = this.#state ? meet(this.#state, this.#withoutDeleted(before)) : this.#withoutDeleted(before);
        return;
      }
      case 'Match':
        this.#match(node);
        return;
      case 'Return':
      case 'Raise':
        for (const child of childrenOf(node)) this.#visit(child);
        this.#state = undefined;
        return;
      case 'Break': {
        const loop = this.#loops.at(-1);
        if (loop) {
          loop.breaks = loop.broken ? meet(loop.breaks, this.#state) : this.#state;
          loop.broken = true;
        }
        this.#state = undefined;
        return;
      }
      case 'Continue':
        this.#state = undefined;
        return;
      default:
        this.#visit(node);
    }
  }

  #if(test: Expr, body: readonly Stmt[], orelse: readonly Stmt[]): void {
    this.expression(test);
    const before = this.#state;
    this.statements(body);
    const after = this.#state;
    this.#state = before;
    this.statements(orelse);
    this.#state = meet(after, this.#state);
  }

  #loop(node: Stmt & { kind: 'While' | 'For' | 'AsyncFor' }, test: () => void, endless: boolean): void {
    const entry = this.#withoutDeleted(this.#state);
    this.#state = entry;
    test();
    const afterTest = this.#withoutDeleted(this.#state);
    if (node.kind !== 'While') this.#visit(node.target);
    const loop: LoopStates = { breaks: undefined, broken: false };
    this.#loops.push(loop);
    this.statements(node.body);
    this.#loops.pop();
    this.#state = endless ? undefined : afterTest;
    this.statements(node.orelse);
    if (loop.broken) this.#state = meet(this.#state, loop.breaks);
  }

  #try(node: Try | TryStar): void {
    const before = this.#state;
    const atJump = this.#withoutDeleted(before);
    this.statements(node.body);
    this.statements(node.orelse);
    let after = this.#state;
    for (const handler of node.handlers) {
      this.#state = atJump;
      this.expression(handler.type);
      if (handler.name !== null) this.#bind(handler.name);
      this.statements(handler.body);
      if (handler.name !== null) this.#unbind(handler.name);
      after = meet(after, this.#state);
    }
    // The body of `finally` may be entered from anywhere; what it assigns is certain afterwards.
    this.#state = atJump;
    this.statements(node.finalbody);
    const added: State = this.#state;
    this.#state = after && added ? this.#finallyEnd(after, added, node) : undefined;
  }

  #finallyEnd(after: ReadonlySet<string>, added: ReadonlySet<string>, node: Try | TryStar): State {
    const result = new Set([...after, ...added]);
    for (const statement of node.finalbody) {
      walk(statement, (inner) => {
        if (inner.kind === 'Name' && inner.ctx === 'Del') result.delete(this.#scope.mangle(inner.id));
        return undefined;
      });
    }
    return result;
  }

  #match(node: Stmt & { kind: 'Match' }): void {
    this.expression(node.subject);
    const before = this.#state;
    let after: State;
    let complete = false;
    for (const branch of node.cases) {
      this.#state = before;
      this.#pattern(branch.pattern);
      this.expression(branch.guard);
      this.statements(branch.body);
      after = meet(after, this.#state);
      complete ||= branch.guard === null && branch.pattern.kind === 'MatchAs' && branch.pattern.pattern === null;
    }
    this.#state = complete ? after : meet(after, before);
  }

  #pattern(pattern: Pattern): void {
    walk(pattern, (node) => {
      if (node.kind === 'MatchAs' || node.kind === 'MatchStar') {
        if (node.name !== null) this.#bind(node.name);
      } else if (node.kind === 'MatchMapping' && node.rest !== null) this.#bind(node.rest);
      else if (node.kind === 'Name' || node.kind === 'Attribute') {
        this.#visit(node);
        return false;
      }
      return undefined;
    });
  }

  #visit(node: Node): void {
    switch (node.kind) {
      case 'Name':
        this.#name(node);
        return;
      case 'Assign':
        this.#visit(node.value);
        for (const target of node.targets) this.#visit(target);
        return;
      case 'AnnAssign':
        this.expression(node.value);
        if (node.value || node.target.kind !== 'Name') this.#visit(node.target);
        return;
      case 'AugAssign':
        // The target is read first; its node is a Store.
        if (node.target.kind === 'Name') this.#read(node.target);
        this.#visit(node.target);
        this.#visit(node.value);
        return;
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'Lambda':
        if (node.kind !== 'Lambda') for (const decorator of node.decorator_list) this.#visit(decorator);
        for (const value of [...node.args.defaults, ...node.args.kw_defaults]) this.expression(value);
        if (node.kind !== 'Lambda') this.#bind(node.name);
        return;
      case 'ClassDef':
        for (const part of [...node.decorator_list, ...node.bases, ...node.keywords]) this.#visit(part);
        this.#bind(node.name);
        return;
      case 'Import':
        for (const alias of node.names) this.#bind(alias.asname ?? alias.name.split('.')[0]!);
        return;
      case 'ImportFrom':
        for (const alias of node.names) this.#bind(alias.asname ?? alias.name);
        return;
      case 'NamedExpr':
        this.#visit(node.value);
        this.#bind(node.target.id);
        return;
      case 'BoolOp':
        this.#maybe(node.values[0]!, node.values.slice(1));
        return;
      case 'Compare':
        this.#visit(node.left);
        this.#maybe(node.comparators[0]!, node.comparators.slice(1));
        return;
      case 'Assert':
        this.#maybe(node.test, node.msg ? [node.msg] : []);
        return;
      case 'IfExp': {
        this.#visit(node.test);
        const before = this.#state;
        this.#visit(node.body);
        const after = this.#state;
        this.#state = before;
        this.#visit(node.orelse);
        this.#state = meet(after, this.#state);
        return;
      }
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        this.#comprehension(node);
        return;
      default:
        for (const child of childrenOf(node)) this.#visit(child);
    }
  }

  /** The first part always runs, each of the rest perhaps. */
  #maybe(first: Expr, rest: readonly Expr[]): void {
    this.#visit(first);
    const certain = this.#state;
    for (const part of rest) this.#visit(part);
    this.#state = certain;
  }

  #comprehension(node: ComprehensionNode): void {
    this.#visit(node.generators[0]!.iter);
    const inner = this.#byNode.get(node)!;
    if (!inner.inlined) return;
    const outer = this.#scope;
    const before = this.#state;
    this.#scope = inner;
    // Names that the comprehension binds hide those around it.
    if (this.#state) this.#state = new Set([...this.#state].filter((name) => !inner.bound.has(name)));
    node.generators.forEach((generator: Comprehension, i) => {
      if (i > 0) this.#visit(generator.iter);
      this.#visit(generator.target);
      for (const test of generator.ifs) this.#visit(test);
    });
    if (node.kind === 'DictComp') for (const part of [node.key, node.value]) this.#visit(part);
    else this.#visit(node.elt);
    this.#scope = outer;
    this.#state = before;
  }

  #name(node: Name): void {
    if (node.ctx === 'Store') this.#bind(node.id);
    else {
      this.#read(node);
      if (node.ctx === 'Del') this.#unbind(node.id);
    }
  }

  #read(node: Name): void {
    if (!this.#state) return;
    const name = this.#scope.mangle(node.id);
    if (this.#scope.meaning(name) !== 'local' || this.#state.has(name)) return;
    this.unassigned.add(node);
    this.#bind(node.id);
  }
}
