// What of a program can be reached from its entry: statements of each module's top level, names of imports, methods.
//
// Top level: a statement that only binds a name (`removable.ts`) is reached when reached code of the module mentions the
// name, or code elsewhere asks the module for it. A module that is used for anything but `module.name` is reached whole.
//
// Methods: a class that is reached keeps a method if it is special (those of operators: if the operator is used), if it is
// decorated by more than property, staticmethod or classmethod, or if reached code
// mentions the name anywhere: as an attribute, as a name, as a keyword, or in a string that is a name or has it in a field
// (`getattr(x, 'name')`, `'{0.name}'`). `getattr(x, 'visit_' + kind)` mentions all names with that beginning. Once the program itself computes
// names otherwise (`getattr(x, name)`, `dir`, `vars`, `__dict__`, attrgetter with a variable), every method stays.

import type { Alias, ClassDef, Expr, FunctionDef, Import, ImportFrom, Node } from '../1-parse/ast.ts';
import { moduleOfCall } from './literal-imports.ts';
import { liveChildren, liveStatements } from './live-code.ts';
import { isIgnoredModule, type ModuleGraph, type SourceModule } from './module-graph.ts';
import { asksForNamespace, looksModulesUp } from './namespaces.ts';
import { methodsCalledBy, OPERATOR_METHODS } from './operator-methods.ts';
import { isMarker, PartFinder, type Piece } from './removable.ts';
import { walk } from './walk.ts';

/** Methods that the VM calls by name. */
const CALLED_BY_VM = [
  'write',
  'flush',
  'keys',
  'send',
  'throw',
  'close',
  'mro',
  'items',
  'default',
  'encode',
  'decode',
];
const ANNOTATION_READERS = new Set(['dataclasses', 'typing']);
const ATTRIBUTE_FUNCTIONS = new Set(['getattr', 'hasattr', 'setattr', 'delattr']);
const GETTER_MAKERS = new Set(['attrgetter', 'methodcaller']);

interface ModuleState {
  readonly module: SourceModule;
  readonly byName: Map<string, Piece[]>;
  readonly pieces: readonly Piece[];
  /** Names of the module that stand for modules, anywhere in it. */
  readonly aliases: Map<string, Set<SourceModule>>;
  readonly names: Set<string>;
  reached: boolean;
  whole: boolean;
}

export interface Reached {
  readonly modules: ReadonlySet<SourceModule>;
  /** Statements and names of imports that may go, and do not. */
  readonly live: ReadonlySet<Node>;
  readonly removable: ReadonlySet<Node>;
}

/** `handler` is a name of the entry module. */
export function findReached(graph: ModuleGraph, entry: SourceModule, handler: string | undefined): Reached {
  const finder = new Finder(graph);
  finder.start(entry, handler);
  return finder.result();
}

class Finder {
  readonly #graph: ModuleGraph;
  readonly #states = new Map<SourceModule, ModuleState>();
  readonly #live = new Set<Node>();
  readonly #removable = new Set<Node>();
  readonly #mentioned = new Set<string>(CALLED_BY_VM);
  readonly #prefixes = new Set<string>();
  /** Methods that nobody mentioned yet, by name. */
  readonly #waiting = new Map<string, { state: ModuleState; node: FunctionDef }[]>();
  readonly #queue: (() => void)[] = [];
  readonly #annotations: { state: ModuleState; node: Expr; ofClass: boolean }[] = [];
  readonly #anyIsMeant: boolean;
  #keepsMethods = false;
  #keepsClassAnnotations = false;
  #keepsAnnotations = false;

  constructor(graph: ModuleGraph) {
    this.#graph = graph;
    graph.close();
    this.#anyIsMeant = looksModulesUp(graph);
    const finder = new PartFinder(graph);
    for (const module of graph.modules) {
      const { pieces } = finder.partsOf(module);
      const byName = new Map<string, Piece[]>();
      for (const piece of pieces) {
        this.#removable.add(piece.node);
        for (const name of piece.names) byName.set(name, [...(byName.get(name) ?? []), piece]);
      }
      const aliases = this.#aliasesOf(module);
      this.#states.set(module, { module, byName, pieces, aliases, names: new Set(), reached: false, whole: false });
    }
  }

  start(entry: SourceModule, handler: string | undefined): void {
    this.#reach(entry);
    if (handler !== undefined) this.#reachName(this.#state(entry), handler);
    for (let next = this.#queue.pop(); next; next = this.#queue.pop()) next();
  }

  result(): Reached {
    const modules = [...this.#states.values()].filter(({ reached }) => reached).map(({ module }) => module);
    return { modules: new Set(modules), live: this.#live, removable: this.#removable };
  }

  #state(module: SourceModule): ModuleState {
    return this.#states.get(module)!;
  }

  #find(name: string): SourceModule | undefined {
    const found = this.#graph.find(name);
    return found?.kind === 'source' ? found.module : undefined;
  }

  #aliasesOf(module: SourceModule): Map<string, Set<SourceModule>> {
    const aliases = new Map<string, Set<SourceModule>>();
    const add = (name: string, target: SourceModule | undefined) => {
      if (target) aliases.set(name, (aliases.get(name) ?? new Set()).add(target));
    };
    walk(module.tree, (node) => {
      if (node.kind === 'Import') {
        for (const { name, asname } of node.names)
          add(asname ?? name.split('.')[0]!, this.#find(asname ? name : name.split('.')[0]!));
      } else if (node.kind === 'ImportFrom') {
        for (const alias of node.names) add(alias.asname ?? alias.name, this.#submodule(module, node, alias));
      }
      return undefined;
    });
    return aliases;
  }

  /** The module that `from package import name` binds, if the name is one. */
  #submodule(module: SourceModule, node: ImportFrom, alias: Alias): SourceModule | undefined {
    const from = this.#graph.absoluteName(module, node.module, node.level);
    const base = from === undefined || isIgnoredModule(from) ? undefined : this.#find(from);
    if (!base?.isPackage || (this.#graph.bindsName(base, alias.name) && base !== module)) return undefined;
    return this.#find(`${from}.${alias.name}`);
  }

  // ---- modules and their names ----

  #reach(module: SourceModule): void {
    const state = this.#state(module);
    if (state.reached) return;
    state.reached = true;
    const dot = module.name.lastIndexOf('.');
    const parent = dot < 0 ? undefined : this.#find(module.name.slice(0, dot));
    if (parent) this.#reach(parent);
    if (ANNOTATION_READERS.has(module.name)) this.#wantAnnotations(false);
    for (const node of liveStatements(module.tree.body)) {
      if (node.kind === 'Import' || node.kind === 'ImportFrom') {
        for (const alias of node.names) if (!this.#removable.has(alias)) this.#import(state, node, alias);
      } else if (!this.#removable.has(node)) this.#visitLater(state, node);
    }
    if (this.#anyIsMeant || module.boundNames.has('__getattr__') || asksForNamespace(module)) this.#reveal(module);
  }

  /** All of a module, and what it holds of other modules. */
  #reveal(module: SourceModule): void {
    const state = this.#state(module);
    if (state.whole) return;
    state.whole = true;
    this.#reach(module);
    for (const piece of state.pieces) this.#activate(state, piece);
    for (const targets of state.aliases.values()) for (const target of targets) this.#reveal(target);
    for (const other of this.#graph.modules) if (other.name.startsWith(`${module.name}.`)) this.#reveal(other);
  }

  #reachName(state: ModuleState, name: string): void {
    this.#reach(state.module);
    if (state.names.has(name)) return;
    state.names.add(name);
    for (const piece of state.byName.get(name) ?? []) this.#activate(state, piece);
  }

  #activate(state: ModuleState, { node, source }: Piece): void {
    if (this.#live.has(node)) return;
    this.#live.add(node);
    if (node.kind === 'alias') this.#import(state, source!, node);
    else this.#visitLater(state, node);
  }

  #import(state: ModuleState, node: Import | ImportFrom, alias: Alias): void {
    if (node.kind === 'Import') {
      const parts = alias.name.split('.');
      parts.forEach((_, i) => {
        const module = this.#find(parts.slice(0, i + 1).join('.'));
        if (module) this.#reach(module);
      });
      return;
    }
    const from = this.#graph.absoluteName(state.module, node.module, node.level);
    const base = from === undefined || isIgnoredModule(from) ? undefined : this.#find(from);
    if (!base) return;
    this.#reach(base);
    this.#mention(alias.name);
    const submodule = this.#submodule(state.module, node, alias);
    if (submodule) this.#reach(submodule);
    else if (alias.name === '*') this.#reveal(base);
    else this.#reachName(this.#state(base), alias.name);
    if (alias.name === 'get_type_hints') this.#wantAnnotations(true);
  }

  #importCall(name: string | undefined): void {
    if (name === undefined) return;
    const parts = name.split('.');
    parts.forEach((_, i) => {
      const module = this.#find(parts.slice(0, i + 1).join('.'));
      if (module) this.#reach(module);
    });
    const module = this.#find(name);
    if (module) this.#reveal(module);
  }

  // ---- code ----

  #visitLater(state: ModuleState, node: Node): void {
    this.#queue.push(() => this.#visit(state, node));
  }

  #visit(state: ModuleState, node: Node): void {
    for (const method of methodsCalledBy(node)) this.#mention(method);
    switch (node.kind) {
      case 'Name':
        this.#useName(state, node.id);
        return;
      case 'Attribute':
        this.#attribute(state, node, true);
        return;
      case 'Constant':
        if (node.value.type === 'str') for (const word of namesIn(node.value.value)) this.#mention(word);
        return;
      case 'Expr':
        // A docstring, or a number that nobody reads.
        if (node.value.kind !== 'Constant') break;
        return;
      case 'Call':
        this.#checkComputedNames(state, node);
        this.#importCall(moduleOfCall(node));
        break;
      case 'keyword':
        if (node.arg !== null) this.#mention(node.arg);
        break;
      case 'MatchClass':
        for (const name of node.kwd_attrs) this.#mention(name);
        break;
      case 'Import':
      case 'ImportFrom':
        for (const alias of node.names) this.#import(state, node, alias);
        return;
      case 'Global':
        for (const name of node.names) this.#reachName(state, name);
        return;
      case 'FunctionDef':
        this.#function(state, node);
        return;
      case 'ClassDef':
        this.#class(state, node);
        return;
      case 'AnnAssign':
        this.#annotation(state, node.annotation, false);
        this.#visit(state, node.target);
        if (node.value) this.#visit(state, node.value);
        return;
      default:
    }
    for (const child of liveChildren(node)) this.#visit(state, child);
  }

  #useName(state: ModuleState, name: string): void {
    this.#mention(name);
    this.#reachName(state, name);
    for (const module of state.aliases.get(name) ?? []) this.#reveal(module);
    if (name === '__annotations__') this.#wantAnnotations(true);
    const computes = name === 'vars' || name === 'dir' || name === '__getattribute__';
    if (computes && this.#graph.isOwn(state.module)) this.#keepMethods();
  }

  /** `isValue`: not only the beginning of a longer `a.b.c`. Returns the modules that it stands for. */
  #attribute(state: ModuleState, node: Expr & { kind: 'Attribute' }, isValue: boolean): Set<SourceModule> {
    const { value, attr } = node;
    this.#mention(attr);
    if (attr === '__annotations__' || attr === 'get_type_hints') this.#wantAnnotations(true);
    if (attr === '__dict__' && this.#graph.isOwn(state.module)) this.#keepMethods();
    let bases = new Set<SourceModule>();
    if (value.kind === 'Attribute') bases = this.#attribute(state, value, false);
    else if (value.kind === 'Name' && state.aliases.has(value.id)) {
      bases = state.aliases.get(value.id)!;
      this.#reachName(state, value.id);
    } else this.#visit(state, value);
    const found = new Set<SourceModule>();
    for (const base of bases) {
      if (attr === '__dict__') this.#reveal(base);
      this.#reachName(this.#state(base), attr);
      for (const module of this.#state(base).aliases.get(attr) ?? []) found.add(module);
      const submodule = this.#graph.bindsName(base, attr) ? undefined : this.#find(`${base.name}.${attr}`);
      if (submodule) found.add(submodule);
    }
    for (const module of found) isValue ? this.#reveal(module) : this.#reach(module);
    return found;
  }

  #function(state: ModuleState, node: FunctionDef): void {
    const { args } = node;
    const parameters = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
    const annotations = [...parameters.map((parameter) => parameter?.annotation), node.returns];
    for (const annotation of annotations) {
      if (!annotation) continue;
      // What a decorator registers a function by may be its annotation.
      if (node.decorator_list.length > 0) this.#visit(state, annotation);
      else this.#annotation(state, annotation, false);
    }
    const defaults = [...args.defaults, ...args.kw_defaults.filter((value) => value !== null)];
    for (const child of [...node.decorator_list, ...defaults, ...liveStatements(node.body)]) this.#visit(state, child);
  }

  #annotation(state: ModuleState, node: Expr, ofClass: boolean): void {
    if (this.#keepsAnnotations || (ofClass && this.#keepsClassAnnotations)) this.#visitLater(state, node);
    else this.#annotations.push({ state, node, ofClass });
  }

  #wantAnnotations(all: boolean): void {
    if (this.#keepsAnnotations || (!all && this.#keepsClassAnnotations)) return;
    this.#keepsAnnotations ||= all;
    this.#keepsClassAnnotations = true;
    for (const { state, node, ofClass } of this.#annotations) if (all || ofClass) this.#visitLater(state, node);
  }

  #class(state: ModuleState, node: ClassDef): void {
    for (const child of [...node.decorator_list, ...node.bases, ...node.keywords]) this.#visit(state, child);
    const isProtocol = node.bases.some((base) => isNamed(base, 'Protocol'));
    for (const member of liveStatements(node.body)) {
      if (member.kind === 'FunctionDef') this.#method(state, member, isProtocol);
      else if (member.kind === 'AnnAssign') {
        this.#annotation(state, member.annotation, node.decorator_list.length + node.bases.length > 0);
        this.#visit(state, member.target);
        if (member.value) this.#visit(state, member.value);
      } else this.#visit(state, member);
    }
  }

  #method(state: ModuleState, node: FunctionDef, isProtocol: boolean): void {
    const { name } = node;
    const isSpecial = name.startsWith('__') && name.endsWith('__');
    // A subclass has to have what is abstract here, and what a protocol asks for.
    const isMarked = node.decorator_list.some((each) => !isMarker(each));
    if (isMarked || isProtocol) this.#mention(name);
    const isCalledAnyhow = isSpecial && !OPERATOR_METHODS.has(name);
    if (isCalledAnyhow || this.#keepsMethods || this.#isMentioned(name)) this.#visitLater(state, node);
    else {
      this.#removable.add(node);
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), { state, node }]);
    }
  }

  // ---- names of attributes ----

  #isMentioned(name: string): boolean {
    return this.#mentioned.has(name) || [...this.#prefixes].some((prefix) => name.startsWith(prefix));
  }

  #mention(name: string): void {
    if (this.#mentioned.has(name)) return;
    this.#mentioned.add(name);
    this.#wake(name);
    // `_C__x` in a string is the private `__x` of class C.
    const privateName = /^_\w*?[^_](__\w+)$/.exec(name)?.[1];
    if (privateName !== undefined) this.#mention(privateName);
  }

  #wake(name: string): void {
    const waiting = this.#waiting.get(name);
    this.#waiting.delete(name);
    for (const { state, node } of waiting ?? []) {
      this.#live.add(node);
      this.#visitLater(state, node);
    }
  }

  #mentionPrefix(prefix: string): void {
    if (this.#prefixes.has(prefix)) return;
    this.#prefixes.add(prefix);
    for (const name of [...this.#waiting.keys()]) if (name.startsWith(prefix)) this.#wake(name);
  }

  #keepMethods(): void {
    this.#keepsMethods = true;
    for (const name of [...this.#waiting.keys()]) this.#wake(name);
  }

  #checkComputedNames(state: ModuleState, node: Expr & { kind: 'Call' }): void {
    const { func, args } = node;
    const name = func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : '';
    const given = ATTRIBUTE_FUNCTIONS.has(name) ? args.slice(1, 2) : GETTER_MAKERS.has(name) ? args : [];
    for (const argument of given) {
      if (argument.kind === 'Constant') continue;
      const prefix = prefixOf(argument);
      if (prefix !== undefined) this.#mentionPrefix(prefix);
      else if (this.#graph.isOwn(state.module)) this.#keepMethods();
    }
  }
}

/** Names of attributes that a text may be used as: `name`, `a.b`, and those in fields as of `'{0.name}'`. */
function namesIn(text: string): readonly string[] {
  if (/^[\w.]*$/.test(text)) return text.split('.');
  return text.includes('{') ? (text.match(/(?<=\.)[A-Za-z_]\w*/g) ?? []) : [];
}

function isNamed(node: Expr, name: string): boolean {
  if (node.kind === 'Subscript') return isNamed(node.value, name);
  return (node.kind === 'Name' && node.id === name) || (node.kind === 'Attribute' && node.attr === name);
}

/** What a computed text certainly begins with; undefined where that is nothing. */
function prefixOf(node: Expr): string | undefined {
  if (node.kind === 'JoinedStr') return textOf(node.values[0]);
  if (node.kind !== 'BinOp') return undefined;
  const left = textOf(node.left);
  if (node.op === 'Add') return left;
  return node.op === 'Mod' ? left?.split('%')[0] || undefined : undefined;
}

function textOf(node: Expr | undefined): string | undefined {
  return node?.kind === 'Constant' && node.value.type === 'str' ? node.value.value || undefined : undefined;
}
