// `importlib.import_module('name')`: an import in the form of a call. Which module is meant is known where the name is written out.

import type { Call, Expr } from '../1-parse/ast.ts';

/** Whether it is a call of import_module at all. */
export function isImportCall({ func }: Call): boolean {
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
