// Built-in names that are carried out by modules of the standard library: only a module that uses one imports it.
// `type X = …` becomes an assignment of what such a module makes.

import type { Arguments, Expr, Module, Stmt, TypeAlias } from '../1-parse/ast.ts';
import type { Span } from '../diagnostic.ts';
import { PARAMETER_TYPE, parameterNamed } from './type-parameters.ts';
import { walk } from './walk.ts';

const WARNINGS =
  `FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning SyntaxWarning UnicodeWarning BytesWarning
  EncodingWarning UnicodeTranslateError`.split(/\s+/);

const MODULES: ReadonlyMap<string, string> = new Map([
  ['aiter', '_async'],
  ['anext', '_async'],
  ...['exit', 'quit'].map((name) => [name, '_site'] as const),
  ...WARNINGS.map((name) => [name, '_warningclasses'] as const),
  ...['SyntaxError', 'IndentationError', 'TabError'].map((name) => [name, '_syntaxerrors'] as const),
]);
const ALIAS_MODULE = '_typealias';
/** No program can write this name. */
const ALIAS_TYPE = '.TypeAliasType';

/** The module with the imports that its built-in names need; a docstring stays first. */
export function withLibraryBuiltins(module: Module): Module {
  const own = new Set<string>();
  const used = new Set<string>();
  walk(module, (node) => {
    if (node.kind === 'Name') (node.ctx === 'Load' ? used : own).add(node.id);
    if (node.kind === 'FunctionDef' || node.kind === 'ClassDef') own.add(node.name);
    if (node.kind === 'alias') own.add(node.asname ?? node.name);
    return undefined;
  });
  const names = [...MODULES.keys()].filter((name) => used.has(name) && !own.has(name));
  const imports = names.map((name) => hiddenImport(MODULES.get(name)!, name, null));
  if (used.has(PARAMETER_TYPE)) imports.push(hiddenImport(ALIAS_MODULE, 'TypeParameter', PARAMETER_TYPE));
  if (used.has(ALIAS_TYPE)) imports.push(hiddenImport(ALIAS_MODULE, 'written_alias', ALIAS_TYPE));
  return imports.length === 0 ? module : withImports(module, imports);
}

/** The module with imports before its statements. */
export function withImports(module: Module, imports: readonly Stmt[]): Module {
  const [first] = module.body;
  const at = first?.kind === 'Expr' && first.value.kind === 'Constant' ? 1 : 0;
  return { ...module, body: [...module.body.slice(0, at), ...imports, ...module.body.slice(at)] };
}

export function hiddenImport(module: string, name: string, asname: string | null): Stmt {
  const span: Span = { line: 1, column: 0, endLine: 1, endColumn: 0 };
  return { kind: 'ImportFrom', module, names: [{ kind: 'alias', name, asname, span }], level: 0, span };
}

/** `type X[T] = V` → `X = TypeAliasType('X', lambda T=TypeParameter('T'): V, (TypeParameter('T'),))`: the value is evaluated when it is asked for. */
export function lowerTypeAlias(node: TypeAlias): Stmt {
  const { span } = node;
  const text = (value: string): Expr => ({ kind: 'Constant', value: { type: 'str', value }, span }) as Expr;
  const made = (value: string): Expr => parameterNamed(value, span);
  const parameters = node.type_params.map(({ name }) => name);
  const args: Arguments = {
    kind: 'arguments',
    posonlyargs: [],
    args: parameters.map((arg) => ({ kind: 'arg' as const, arg, annotation: null, span })),
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: parameters.map(made),
    span,
  };
  const value: Expr = {
    kind: 'Call',
    func: { kind: 'Name', id: ALIAS_TYPE, ctx: 'Load', span },
    args: [
      text(node.name.id),
      { kind: 'Lambda', args, body: node.value, span },
      { kind: 'Tuple', elts: parameters.map(made), ctx: 'Load', span },
    ],
    keywords: [],
    span,
  };
  return { kind: 'Assign', targets: [node.name], value, span };
}
