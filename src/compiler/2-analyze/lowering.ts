// Rewrites a module's tree before anything is looked up in it, so that later phases know fewer kinds of nodes: `async def`,
// `async for` and `async with` become their plain forms with a mark, `except*` becomes calls into a module of the standard
// library, type parameters and type aliases go away.
// Invariant: the tree that the parser made is not changed.

import type { ClassDef, Expr, FunctionDef, Module, Node, Stmt } from '../1-parse/ast.ts';
import { lowerTryStar, needsGroups, withGroupImport } from './exception-groups.ts';
import { lowerTypeAlias, withLibraryBuiltins } from './library-builtins.ts';
import { withoutTypeParameters } from './type-parameters.ts';
import { childrenOf, rewritten } from './walk.ts';

export function lowerModule(module: Module): Module {
  const used = namesUsed(module);
  const lowered = rewritten(module, (node) => replaced(node, used)) as Module;
  return withLibraryBuiltins(needsGroups(module) ? withGroupImport(lowered) : lowered);
}

/** Names that are read, but for annotations and the values of type aliases. */
function namesUsed(module: Module): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'TypeAlias' || node.kind === 'arg') return;
    if (node.kind === 'Name' && node.ctx === 'Load') names.add(node.id);
    const skipped: (Node | null)[] = [];
    if (node.kind === 'AnnAssign') skipped.push(node.annotation);
    if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') skipped.push(node.returns);
    for (const child of childrenOf(node)) if (!skipped.includes(child)) visit(child);
  };
  visit(module);
  return names;
}

function replaced(node: Node, used: ReadonlySet<string>): Node {
  switch (node.kind) {
    case 'AsyncFunctionDef':
      return plain({ ...node, kind: 'FunctionDef', is_async: true });
    case 'AsyncFor':
      return { ...node, kind: 'For', is_async: true };
    case 'AsyncWith':
      return { ...node, kind: 'With', is_async: true };
    case 'TryStar':
      return lowerTryStar(node);
    case 'TypeAlias':
      return used.has(node.name.id) ? lowerTypeAlias(node) : { kind: 'Pass', span: node.span };
    case 'ClassDef':
      return node.type_params.length > 0 ? subscriptable(plain(node)) : node;
    case 'FunctionDef':
      return plain(node);
    default:
      return node;
  }
}

function plain<N extends ClassDef | FunctionDef>(node: N): N {
  return withoutTypeParameters(node, new Set(node.type_params.map((parameter) => parameter.name)));
}

/** `class C[T]`: `C[int]` is C with a note of what stands in the brackets, as the VM makes it where this is True. */
function subscriptable(node: ClassDef): ClassDef {
  const name = '__class_getitem__';
  if (node.body.some((statement) => statement.kind === 'FunctionDef' && statement.name === name)) return node;
  const { span } = node;
  const value: Expr = { kind: 'Constant', value: { type: 'true' }, span } as Expr;
  const mark: Stmt = { kind: 'Assign', targets: [{ kind: 'Name', id: name, ctx: 'Store', span }], value, span };
  return { ...node, body: [...node.body, mark] };
}
