// Which statements of a module's top level may be left out where nothing refers to what they bind.
// Invariant: leaving one out is not to be seen. In a program's own modules that takes statements that cannot fail, print or
// register anything; of the standard library's modules we know that their statements do no more than bind names.

import { MODULE_FUNCTIONS, NATIVE_MODULES } from '#bytecode';
import type { Alias, ClassDef, Expr, FunctionDef, Import, ImportFrom, Stmt } from '../1-parse/ast.ts';
import { constantOf } from './constant-folding.ts';
import { liveStatements } from './live-code.ts';
import type { Found, ModuleGraph, SourceModule } from './module-graph.ts';
import { walk } from './walk.ts';

/** A statement, or one name of an import, that is needed when one of the names is. */
export interface Piece {
  readonly node: Stmt | Alias;
  readonly names: readonly string[];
  readonly source?: Import | ImportFrom;
}

export interface Parts {
  readonly pieces: readonly Piece[];
  /** Statements, and names of imports, that stay in any case. */
  readonly roots: readonly (Stmt | Piece)[];
}

export class PartFinder {
  readonly #graph: ModuleGraph;
  /** Making a class may run code of the program. */
  readonly #classesAct: boolean;
  /** Whether the annotations of modules are looked at. */
  readonly #annotationsCount: boolean;

  constructor(graph: ModuleGraph) {
    this.#graph = graph;
    this.#annotationsCount = graph.modules.some((module) => graph.isOwn(module) && readsOwnAnnotations(module));
    this.#classesAct = graph.modules.some((module) => graph.isOwn(module) && makesClassesAct(module));
  }

  partsOf(module: SourceModule): Parts {
    const pieces: Piece[] = [];
    const roots: (Stmt | Piece)[] = [];
    for (const node of liveStatements(module.tree.body)) {
      if (node.kind === 'Import' || node.kind === 'ImportFrom') {
        for (const piece of this.#imports(module, node)) (piece.stays ? roots : pieces).push(piece);
        continue;
      }
      const names = this.#graph.isOwn(module) ? this.#ownNames(module, node) : libraryNames(node);
      if (names) pieces.push({ node, names });
      else roots.push(node);
    }
    return { pieces, roots };
  }

  #imports(module: SourceModule, node: Import | ImportFrom): (Piece & { stays: boolean })[] {
    return node.names.map((alias) => {
      const from = node.kind === 'Import' ? alias.name : this.#graph.absoluteName(module, node.module, node.level);
      const bound = alias.asname ?? (node.kind === 'Import' ? alias.name.split('.')[0]! : alias.name);
      const found = from === undefined ? undefined : this.#graph.find(from);
      const name = node.kind === 'Import' ? undefined : alias.name;
      return { node: alias, names: [bound], source: node, stays: !this.#isQuiet(found, name) };
    });
  }

  /** Whether importing it cannot fail and does nothing else. `name`: what is asked of the module. */
  #isQuiet(found: Found, name: string | undefined): boolean {
    if (found?.kind === 'native') {
      const { constants } = NATIVE_MODULES[found.number]!;
      return name === undefined || MODULE_FUNCTIONS[found.number]!.has(name) || Object.hasOwn(constants, name);
    }
    if (!found || this.#graph.isOwn(found.module)) return false;
    const { boundNames } = found.module;
    return name === undefined || boundNames.has(name) || boundNames.has('__getattr__');
  }

  #ownNames(module: SourceModule, node: Stmt): readonly string[] | undefined {
    switch (node.kind) {
      case 'FunctionDef':
        return isPlainFunction(node) ? [node.name] : undefined;
      case 'ClassDef':
        return !this.#classesAct && isPlainClass(module, node) ? [node.name] : undefined;
      case 'Assign': {
        const [target] = node.targets;
        return node.targets.length === 1 && target?.kind === 'Name' && isPure(node.value) ? [target.id] : undefined;
      }
      case 'AnnAssign':
        if (this.#annotationsCount) return undefined;
        return node.target.kind === 'Name' && node.value && isPure(node.value) ? [node.target.id] : undefined;
      default:
        return undefined;
    }
  }
}

function readsOwnAnnotations(module: SourceModule): boolean {
  let found = false;
  walk(module.tree, (node) => {
    const name = node.kind === 'Name' ? node.id : node.kind === 'Attribute' ? node.attr : '';
    if (name === '__annotations__') found = true;
    return undefined;
  });
  return found;
}

function makesClassesAct(module: SourceModule): boolean {
  let found = false;
  walk(module.tree, (node) => {
    if (node.kind === 'FunctionDef' && ['__init_subclass__', '__set_name__'].includes(node.name)) found = true;
    if (node.kind === 'ClassDef' && (node.keywords.length > 0 || node.bases.some(isType))) found = true;
    if (node.kind === 'Attribute' && node.attr === '__subclasses__') found = true;
    return undefined;
  });
  return found;
}

function isType(base: Expr): boolean {
  return (base.kind === 'Name' && base.id === 'type') || (base.kind === 'Attribute' && base.attr === 'ABCMeta');
}

function isPlainFunction({ decorator_list, args }: FunctionDef): boolean {
  const defaults = [...args.defaults, ...args.kw_defaults];
  return decorator_list.length === 0 && defaults.every((value) => value === null || isPure(value));
}

/** Its bases are names that the module binds, and its body only defines methods and constants. */
function isPlainClass(module: SourceModule, node: ClassDef): boolean {
  if (node.decorator_list.length > 0) return false;
  const { bound } = module.scopes.root;
  const areBound = node.bases.every((base) => base.kind === 'Name' && (bound.has(base.id) || isException(base.id)));
  return areBound && node.body.every(isPlainMember);
}

function isException(name: string): boolean {
  return name === 'object' || /^[A-Z]\w*(?:Error|Exception)$|^Exception$/.test(name);
}

function isPlainMember(node: Stmt): boolean {
  switch (node.kind) {
    case 'FunctionDef':
      return isPlainFunction({ ...node, decorator_list: node.decorator_list.filter((each) => !isMarker(each)) });
    case 'Assign':
      return node.targets.every(({ kind }) => kind === 'Name') && isPure(node.value);
    case 'AnnAssign':
      return node.target.kind === 'Name' && (!node.value || isPure(node.value));
    case 'Expr':
      return node.value.kind === 'Constant';
    default:
      return node.kind === 'Pass';
  }
}

/** A decorator that only says how the method is found. */
export function isMarker(decorator: Expr): boolean {
  if (decorator.kind === 'Attribute') return ['getter', 'setter', 'deleter'].includes(decorator.attr);
  return decorator.kind === 'Name' && ['staticmethod', 'classmethod', 'property'].includes(decorator.id);
}

/** Evaluating it does nothing and cannot fail. */
function isPure(node: Expr): boolean {
  if (constantOf(node) || node.kind === 'Lambda') return true;
  if (node.kind === 'List' || node.kind === 'Tuple') return node.elts.every(isPure);
  if (node.kind === 'Set') return node.elts.every((each) => constantOf(each) !== undefined);
  if (node.kind !== 'Dict') return false;
  return node.keys.every((key) => key !== null && constantOf(key) !== undefined) && node.values.every(isPure);
}

/** Names whose use makes a statement of the standard library necessary. */
function libraryNames(node: Stmt): readonly string[] | undefined {
  switch (node.kind) {
    case 'FunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'Assign':
      return node.targets.flatMap(targetNames);
    case 'AnnAssign':
    case 'AugAssign':
      return targetNames(node.target);
    case 'Delete':
      return node.targets.flatMap(targetNames);
    case 'Expr': {
      const { value } = node;
      return value.kind === 'Call' && value.func.kind === 'Attribute' ? targetNames(value.func) : undefined;
    }
    default:
      return undefined;
  }
}

function targetNames(target: Expr): string[] {
  switch (target.kind) {
    case 'Name':
      return [target.id];
    case 'Tuple':
    case 'List':
      return target.elts.flatMap(targetNames);
    case 'Attribute':
    case 'Subscript':
    case 'Starred':
      return targetNames(target.value);
    default:
      return [];
  }
}
