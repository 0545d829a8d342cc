// Finds local variables that can only ever hold numbers of the built-in types, because everything that is assigned to
// them is one. For those `x += y` is `x = x + y` and `x - 1` is `x + -1`, which are shorter instructions.
// Invariant: errs on the side of "may be anything"; parameters, captured variables and unpacked ones are never numeric.

import type { Expr, Node } from '../1-parse/ast.ts';
import { constantOf } from './constant-folding.ts';
import type { Scope } from './scope.ts';
import { childrenOf } from './walk.ts';

/** Built-in functions that give an int or float whatever they are given. */
const NUMERIC_FUNCTIONS = new Set(['len', 'ord', 'int', 'float', 'id', 'hash']);

export function findNumeric(scope: Scope, isBuiltin: (name: string) => boolean): ReadonlySet<string> {
  const { node } = scope;
  if (node.kind !== 'FunctionDef') return new Set();
  const finder = new Finder(scope, isBuiltin);
  for (const statement of node.body) finder.collect(statement);
  return finder.solve();
}

class Finder {
  readonly #scope: Scope;
  readonly #isBuiltin: (name: string) => boolean;
  /** Every expression that is assigned to a name; 'number' where the statement itself makes one. */
  readonly #values = new Map<string, (Expr | 'number')[]>();
  readonly #others = new Set<string>();
  #numeric = new Set<string>();

  constructor(scope: Scope, isBuiltin: (name: string) => boolean) {
    this.#scope = scope;
    this.#isBuiltin = isBuiltin;
  }

  /** Starts from all candidates and drops those with a value that is not numeric, until none is dropped. */
  solve(): ReadonlySet<string> {
    const names = [...this.#values.keys()].filter((name) => !this.#others.has(name));
    this.#numeric = new Set(names.filter((name) => this.#scope.meaning(name) === 'local'));
    for (const name of this.#scope.parameters) this.#numeric.delete(name);
    for (let size = -1; size !== this.#numeric.size; ) {
      size = this.#numeric.size;
      for (const name of this.#numeric) {
        const values = this.#values.get(name)!;
        if (!values.every((value) => value === 'number' || this.#isNumeric(value))) this.#numeric.delete(name);
      }
    }
    return this.#numeric;
  }

  collect(node: Node): void {
    switch (node.kind) {
      case 'Assign':
        for (const target of node.targets) this.#assign(target, node.value);
        break;
      case 'AnnAssign':
        if (node.value) this.#assign(node.target, node.value);
        break;
      case 'AugAssign':
        // Numeric when the variable and the value are.
        this.#assign(node.target, node.value);
        break;
      case 'NamedExpr':
        this.#assign(node.target, node.value);
        break;
      case 'For':
        if (this.#isRange(node.iter) && node.target.kind === 'Name') this.#add(node.target.id, 'number');
        else this.#drop(node.target);
        this.#collectAll([node.iter, ...node.body, ...node.orelse]);
        return;
      case 'Name':
        if (node.ctx !== 'Load') this.#drop(node);
        return;
      case 'FunctionDef':
      case 'ClassDef':
        this.#others.add(this.#scope.mangle(node.name));
        return;
      case 'Lambda':
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of node.names) {
          this.#others.add(this.#scope.mangle(alias.asname ?? alias.name.split('.')[0]!));
        }
        return;
      case 'ExceptHandler':
      case 'MatchAs':
      case 'MatchStar':
        if (node.name !== null) this.#others.add(this.#scope.mangle(node.name));
        break;
      case 'MatchMapping':
        if (node.rest !== null) this.#others.add(this.#scope.mangle(node.rest));
    }
    const skipped = targetsOf(node);
    this.#collectAll([...childrenOf(node)].filter((child) => !skipped.includes(child)));
  }

  #collectAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.collect(node);
  }

  #add(name: string, value: Expr | 'number'): void {
    const mangled = this.#scope.mangle(name);
    this.#values.set(mangled, [...(this.#values.get(mangled) ?? []), value]);
  }

  #assign(target: Expr, value: Expr): void {
    if (target.kind === 'Name') this.#add(target.id, value);
    else if (target.kind === 'Tuple' && value.kind === 'Tuple' && isPlain(target.elts) && isPlain(value.elts)) {
      if (target.elts.length !== value.elts.length) this.#drop(target);
      else {
        target.elts.forEach((element, i) => {
          this.#assign(element, value.elts[i]!);
        });
      }
    } else this.#drop(target);
  }

  /** Names below a target get something unknown; in subscripts of it other things may stand. */
  #drop(target: Node): void {
    if (target.kind === 'Name') {
      if (target.ctx !== 'Load') this.#others.add(this.#scope.mangle(target.id));
    } else for (const child of childrenOf(target)) this.#drop(child);
  }

  #isRange(node: Expr): boolean {
    return node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'range' && this.#isBuiltin('range');
  }

  #isNumeric(node: Expr): boolean {
    const constant = constantOf(node);
    if (constant) return ['int', 'float', 'true', 'false'].includes(constant.type);
    switch (node.kind) {
      case 'Name':
        return this.#numeric.has(this.#scope.mangle(node.id));
      case 'BinOp':
        return this.#isNumeric(node.left) && this.#isNumeric(node.right);
      case 'UnaryOp':
        return node.op === 'Not' || this.#isNumeric(node.operand);
      case 'BoolOp':
        return node.values.every((value) => this.#isNumeric(value));
      case 'IfExp':
        return this.#isNumeric(node.body) && this.#isNumeric(node.orelse);
      case 'NamedExpr':
        return this.#isNumeric(node.value);
      case 'Call':
        return node.func.kind === 'Name' && NUMERIC_FUNCTIONS.has(node.func.id) && this.#isBuiltin(node.func.id);
      default:
        return false;
    }
  }
}

function isPlain(elements: readonly Expr[]): boolean {
  return elements.every((element) => element.kind !== 'Starred');
}

/** Children that `collect` has dealt with, but for what stands in their subscripts. */
function targetsOf(node: Node): readonly Node[] {
  if (node.kind === 'Assign') return node.targets.filter((target) => target.kind === 'Name' || target.kind === 'Tuple');
  const single = node.kind === 'AnnAssign' || node.kind === 'AugAssign' || node.kind === 'NamedExpr';
  return single && node.target.kind === 'Name' ? [node.target] : [];
}
