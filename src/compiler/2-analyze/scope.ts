// What a name means where it stands. A scope is a module, a class body, a function, a lambda, or the inside of a
// comprehension; the rules are those of CPython's symtable.c.
// Invariant: after resolution every name of a scope is exactly one of local, cell, free, global.

import type {
  AsyncFunctionDef,
  ClassDef,
  DictComp,
  FunctionDef,
  GeneratorExp,
  Lambda,
  ListComp,
  Module,
  SetComp,
} from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';
import { isAsyncComprehension } from './async-code.ts';

export type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp;
export type ScopeNode = Module | ClassDef | FunctionDef | AsyncFunctionDef | Lambda | ComprehensionNode;
export type ScopeKind = 'module' | 'class' | 'function' | 'comprehension';

/** local: in a register (of a class: in its namespace); cell: in a cell made here; free: in a cell made further out. */
export type Meaning = 'local' | 'cell' | 'free' | 'global';

/** Name of a class whose body is code for `exec`: no class is made of it, it is in no qualified name, and mangles nothing. */
export const CODE_BLOCK = '.code';

export class Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly parent: Scope | null;
  readonly children: Scope[] = [];
  /** Of the innermost class around, for private names. */
  readonly className: string | null;
  readonly parameters = new Set<string>();
  readonly bound = new Set<string>();
  /** How many statements bind a name here. */
  readonly bindings = new Map<string, number>();
  readonly used = new Set<string>();
  /** Names that only imports bind, and names that annotations declare: `global` treats them otherwise. */
  readonly imported = new Set<string>();
  readonly annotated = new Set<string>();
  /** Where `global` and `nonlocal` first name a name. */
  readonly declared = new Map<string, Span>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  readonly cells = new Set<string>();
  readonly free = new Set<string>();
  isGenerator = false;
  /** `async def`, or a comprehension that is asynchronous. */
  get isAsync(): boolean {
    const { node } = this;
    if (node.kind === 'FunctionDef') return node.is_async === true;
    return this.kind === 'comprehension' && isAsyncComprehension(node as ComprehensionNode);
  }

  /** A class whose methods use `super()` or `__class__`. */
  needsClassCell = false;
  /** A comprehension that runs in the registers of the code around it, as PEP 709 has it. */
  inlined = false;
  /** Whether an assignment expression stands in it: operands in registers may change under way. */
  hasWalrus = false;

  constructor(kind: ScopeKind, node: ScopeNode, parent: Scope | null) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
    const className = kind === 'class' ? (node as ClassDef).name : (parent?.className ?? null);
    this.className = className === CODE_BLOCK ? null : className;
    parent?.children.push(this);
  }

  /** Whether it has a frame of its own whose names inner functions can see. */
  get isFunctionLike(): boolean {
    return this.kind === 'function' || this.kind === 'comprehension';
  }

  /** Python's private names: `__x` inside class C is `_C__x`. */
  mangle(name: string): string {
    const className = this.className?.replace(/^_+/, '');
    if (!className || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
    return `_${className}${name}`;
  }

  /** What a (mangled) name means here. */
  meaning(name: string): Meaning {
    if (this.globals.has(name)) return 'global';
    if (this.bound.has(name) && !this.nonlocals.has(name)) {
      if (this.kind === 'module') return 'global';
      return this.cells.has(name) ? 'cell' : 'local';
    }
    if (this.free.has(name)) return 'free';
    if (!this.inlined) return 'global';
    const host = this.parent!;
    if (host.kind !== 'class') return host.meaning(name);
    return host.free.has(name) ? 'free' : 'global';
  }
}
