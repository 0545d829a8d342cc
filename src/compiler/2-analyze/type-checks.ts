// The SyntaxErrors of CPython's compiler about type parameters (PEP 695) and about what annotations may hold once
// `from __future__ import annotations` keeps them from being evaluated; and about that import itself.

import type { Arguments, Expr, ImportFrom, Module, Node, Stmt, TypeParam } from '../1-parse/ast.ts';
import type { ScopeProblem } from './scope-builder.ts';
import { childrenOf, walk } from './walk.ts';

const FEATURES: ReadonlySet<string> = new Set(
  (
    'nested_scopes generators division absolute_import with_statement print_function unicode_literals ' +
    'barry_as_FLUFL generator_stop annotations'
  ).split(' '),
);

export function checkTypes(module: Module): ScopeProblem[] {
  const problems: ScopeProblem[] = [];
  const report = (node: { span: Node['span'] }, message: string) => problems.push({ message, span: node.span });
  const postponed = module.body.some((node) => isFuture(node) && node.names.some(({ name }) => name === 'annotations'));
  checkFutureImports(module, report);
  walk(module, (node) => {
    if ('type_params' in node) checkGeneric(node, report);
    if (postponed) for (const each of annotationsOf(node)) forbid(each, 'an annotation', report);
    return undefined;
  });
  return problems;
}

type Report = (node: { span: Node['span'] }, message: string) => void;
type Generic = Extract<Stmt, { type_params: TypeParam[] }>;

function checkGeneric(node: Generic, report: Report): void {
  const seen = new Set<string>();
  for (const parameter of node.type_params) {
    if (seen.has(parameter.name)) report(parameter, `duplicate type parameter '${parameter.name}'`);
    seen.add(parameter.name);
    if (parameter.kind === 'TypeVar' && parameter.bound) forbid(parameter.bound, 'a TypeVar bound', report);
  }
  if (node.kind === 'TypeAlias') forbid(node.value, 'a type alias', report);
  else if (node.type_params.length > 0) {
    const parts = node.kind === 'ClassDef' ? [...node.bases, ...node.keywords] : annotationsOf(node);
    for (const part of parts) forbid(part, 'the definition of a generic', report);
  }
}

function annotationsOf(node: Node): readonly Expr[] {
  if (node.kind === 'AnnAssign') return [node.annotation];
  if (node.kind !== 'FunctionDef' && node.kind !== 'AsyncFunctionDef') return [];
  const parameters = parametersOf(node.args).flatMap(({ annotation }) => (annotation ? [annotation] : []));
  return node.returns ? [...parameters, node.returns] : parameters;
}

function parametersOf({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments) {
  return [...posonlyargs, ...args, ...kwonlyargs, ...(vararg ? [vararg] : []), ...(kwarg ? [kwarg] : [])];
}

const FORBIDDEN: Partial<Record<Node['kind'], string>> = {
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  NamedExpr: 'named expression',
};

function forbid(node: Node, where: string, report: Report): void {
  const what = FORBIDDEN[node.kind];
  if (what !== undefined) report(node, `${what} cannot be used within ${where}`);
  if (node.kind === 'Lambda' || 'generators' in node) return;
  for (const child of childrenOf(node)) forbid(child, where, report);
}

function isFuture(node: Node): node is ImportFrom {
  return node.kind === 'ImportFrom' && node.module === '__future__' && node.level === 0;
}

function isText(node: Node): boolean {
  return node.kind === 'Expr' && node.value.kind === 'Constant' && node.value.value.type === 'str';
}

function checkFutureImports(module: Module, report: Report): void {
  const leading = new Set<Node>();
  for (const [index, node] of module.body.entries()) {
    if (!isFuture(node) && !(index === 0 && isText(node))) break;
    leading.add(node);
  }
  walk(module, (node) => {
    if (!isFuture(node)) return undefined;
    if (!leading.has(node)) report(node, 'from __future__ imports must occur at the beginning of the file');
    for (const { name } of node.names) {
      if (name === 'braces') report(node, 'not a chance');
      else if (!FEATURES.has(name)) report(node, `future feature ${name} is not defined`);
    }
    return undefined;
  });
}
