// `importlib.import_module('name')` and `__import__('name')`: imports in the form of a call. Which module is meant is known where the name is written out.

import type { Call, Expr } from '../1-parse/ast.ts';

/** The built-in function; it returns the outermost package unless it is given names to import from the innermost. */
export function isBuiltinImport({ func }: Call): boolean {
  return func.kind === 'Name' && func.id === '__import__';
}

/** Whether it is a call of import_module or __import__ at all. */
export function isImportCall(node: Call): boolean {
  if (isBuiltinImport(node)) return true;
  const { func } = node;
  if (func.kind === 'Name') return func.id === 'import_module';
  return func.kind === 'Attribute' && func.attr === 'import_module' && isName(func.value, 'importlib');
}

function isName(node: Expr, id: string): boolean {
  return node.kind === 'Name' && node.id === id;
}

/** The absolute name of the module that such a call imports; undefined where it is not written out. */
export function moduleOfCall(node: Call): string | undefined {
  const [name, anchor] = [textOf(node.args[0]), textOf(packageOf(node))];
  if (name === undefined || !isImportCall(node)) return undefined;
  if (isBuiltinImport(node)) return name;
  const level = /^\.*/.exec(name)![0].length;
  if (level === 0) return name;
  const parts = anchor?.split('.') ?? [];
  if (parts.length < level) return undefined;
  return [...parts.slice(0, parts.length - level + 1), name.slice(level)].filter((part) => part !== '').join('.');
}

function packageOf({ args, keywords }: Call): Expr | undefined {
  return args[1] ?? keywords.find(({ arg }) => arg === 'package')?.value;
}

function textOf(node: Expr | undefined): string | undefined {
  return node?.kind === 'Constant' && node.value.type === 'str' ? node.value.value : undefined;
}
