// What all code of one image shares: numbers of globals and of attribute names, the built-in names, diagnostics.

import {
  BUILTIN_TYPES,
  type Constant,
  MODULE_FUNCTIONS,
  MODULE_NUMBER,
  NATIVE_MODULES,
  NATIVES,
  TYPE_NUMBER,
} from '#bytecode';
import type { FunctionDef, Name, Node } from '../1-parse/ast.ts';
import { ownAttributes } from '../2-analyze/absent-attributes.ts';
import { type AnnotationReaders, annotationReaders } from '../2-analyze/annotation-readers.ts';
import { readsDocstrings } from '../2-analyze/docstring-readers.ts';
import { modulesReachedFrom } from '../2-analyze/import-cycles.ts';
import type { ModuleGraph, SourceModule } from '../2-analyze/module-graph.ts';
import type { Scope } from '../2-analyze/scope.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { FunctionDraft } from './function-draft.ts';

/** Types that CPython has too, but not under a name that programs see without an import. */
const HIDDEN_TYPES = new Set([
  'NoneType',
  'ellipsis',
  'NotImplementedType',
  'function',
  'builtin_function_or_method',
  'method',
  'generator',
  'coroutine',
  'async_generator',
  'async_generator_asend',
  'module',
  'dict_keys',
  'dict_values',
  'dict_items',
  'iterator',
  'list_iterator',
  'tuple_iterator',
  'str_ascii_iterator',
  'str_iterator',
  'bytes_iterator',
  'bytearray_iterator',
  'dict_keyiterator',
  'dict_valueiterator',
  'dict_itemiterator',
  'set_iterator',
  'range_iterator',
  'callable_iterator',
  'list_reverseiterator',
  'dict_reversekeyiterator',
  'dict_reversevalueiterator',
  'dict_reverseitemiterator',
  'cell',
  'code',
  'traceback',
  'UnionType',
  'GenericAlias',
  'JSONDecodeError',
  'LambdaContext',
  'CognitoIdentity',
  'ClientContext',
  'Client',
]);

function builtins(): ReadonlyMap<string, Constant> {
  const names = new Map<string, Constant>();
  BUILTIN_TYPES.forEach((type, number) => {
    if (!HIDDEN_TYPES.has(type.name)) names.set(type.name, { type: 'type', number });
  });
  for (const [name, number] of MODULE_FUNCTIONS[MODULE_NUMBER.get('builtins')!]!) {
    names.set(name, { type: 'native', number });
  }
  names.set('Ellipsis', { type: 'ellipsis' });
  names.set('NotImplemented', { type: 'notImplemented' });
  names.set('IOError', typeConstant('OSError'));
  names.set('EnvironmentError', typeConstant('OSError'));
  names.set('__debug__', { type: 'true' });
  return names;
}

export function typeConstant(name: string): Constant {
  return { type: 'type', number: TYPE_NUMBER.get(name)! };
}

/** Name → value of everything that programs see without an import. */
export const BUILTINS = builtins();

/** Classes that belong to native modules. */
const NATIVE_MODULE_TYPES: Readonly<Record<string, readonly string[]>> = { _json: ['JSONDecodeError'] };

/** `module.name` of a native module, where it is a constant. */
export function nativeAttribute(module: number, name: string): Constant | undefined {
  const native = NATIVE_MODULES[module]!;
  if (name === '__name__') return { type: 'str', value: native.name };
  if (native.name === 'builtins') return BUILTINS.get(name);
  const number = MODULE_FUNCTIONS[module]!.get(name);
  if (number !== undefined) return { type: 'native', number };
  if (Object.hasOwn(native.constants, name)) return { type: 'float', value: native.constants[name]! };
  if (NATIVE_MODULE_TYPES[native.name]?.includes(name)) return typeConstant(name);
  return undefined;
}

/** Names of all that a native module has. */
export function nativeAttributes(module: number): readonly string[] {
  const { name, constants } = NATIVE_MODULES[module]!;
  return [...MODULE_FUNCTIONS[module]!.keys(), ...Object.keys(constants), ...(NATIVE_MODULE_TYPES[name] ?? [])];
}

export function nativeModuleName(module: number): string {
  return NATIVE_MODULES[module]!.name;
}

export function nativeFunctionName(number: number): string {
  return NATIVES[number]!.signature.name;
}

export interface ModuleContext {
  readonly source: SourceModule;
  /** `__name__` at run time. */
  readonly name: string;
  readonly firstGlobal: number;
  /** Its names stand in a dict, the first global; the others are never set, but for those in `kept`. */
  readonly hasNamespace: boolean;
  /** Names that need a global whatever their value: the handler, and what other modules use. */
  readonly kept: ReadonlySet<string>;
  /** Names that have a global, in order. */
  readonly globals: ReadonlyMap<string, number>;
  /** Names that something binds at module level: the others are built in or do not exist. */
  readonly bound: ReadonlySet<string>;
  /** What `from module import *` binds. */
  readonly exported: readonly string[];
  /** Whether `__all__` says so: then each must be there. */
  readonly isListed: boolean;
  /** Module-level names that are bound once, to something that is known: native modules and their contents. */
  readonly constants: ReadonlyMap<string, Constant>;
  /** Module-level names that one plain assignment binds to a constant: functions see the value itself. */
  readonly values: ReadonlyMap<string, Constant>;
  /** Functions of the top level that are bound once and never touched again. */
  readonly functions: ReadonlyMap<string, FunctionDraft>;
  readonly drafts: ReadonlyMap<FunctionDef, FunctionDraft>;
  /** Names of functions that get attributes assigned: they must be made at run time. */
  readonly changedFunctions: ReadonlySet<string>;
  /** Module-level names that stand for a module of the standard library that ships as source. */
  readonly libraries: ReadonlyMap<string, SourceModule>;
  /** Attributes that the program assigns by name on anything. */
  readonly assigned: ReadonlySet<string>;
  readonly unassigned: (scope: Scope) => ReadonlySet<Name>;
  /** Local variables that only ever hold numbers. */
  readonly numeric: (scope: Scope) => ReadonlySet<string>;
}

export class Program {
  readonly graph: ModuleGraph;
  readonly contexts: ModuleContext[] = [];
  readonly globalNames: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly annotationReaders: AnnotationReaders;
  /** Whether functions of the program's own modules keep their docstrings. */
  readonly keepsDocstrings: boolean;
  /** Names of attributes that CPython's objects have, and the program uses for its own. */
  readonly ownAttributes: ReadonlySet<string>;
  readonly #names = new Map<string, number>();
  readonly #reached = new Map<SourceModule, ReadonlySet<SourceModule>>();

  constructor(graph: ModuleGraph) {
    this.graph = graph;
    this.annotationReaders = annotationReaders(graph);
    this.keepsDocstrings = readsDocstrings(graph);
    this.ownAttributes = ownAttributes(graph.modules.filter((module) => graph.isOwn(module)).map(({ tree }) => tree));
  }

  get names(): readonly string[] {
    return [...this.#names.keys()];
  }

  /** Whether one module's import of another can lead back to it. */
  isCircular(from: SourceModule, to: SourceModule): boolean {
    let reached = this.#reached.get(to);
    if (!reached) {
      reached = modulesReachedFrom(this.graph, to);
      this.#reached.set(to, reached);
    }
    return reached.has(from);
  }

  nameIndex(name: string): number {
    let index = this.#names.get(name);
    if (index === undefined) {
      index = this.#names.size;
      this.#names.set(name, index);
    }
    return index;
  }

  context(module: SourceModule): ModuleContext {
    return this.contexts[module.index]!;
  }

  report(
    module: SourceModule,
    node: Pick<Node, 'span'>,
    code: string,
    message: string,
    hint?: string,
    severity: Diagnostic['severity'] = 'error',
  ): void {
    const diagnostic: Diagnostic = { code, message, fileName: module.fileName, span: node.span, severity };
    this.diagnostics.push(hint === undefined ? diagnostic : { ...diagnostic, hint });
  }
}
