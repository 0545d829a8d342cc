// Names of a module that one of its own functions may look for before the top level has bound them. For these a function must
// ask at run time (and may raise NameError); every other name that is bound once can stand in the code as a constant.
//
// A function can run early only once the top level has let go of it: a statement that mentions one of the module's own
// functions or classes, other than to define it. From there on any statement that may call something can reach it.

import type { Node, Stmt } from '../1-parse/ast.ts';
import { constantOf } from './constant-folding.ts';
import type { SourceModule } from './module-graph.ts';
import { childrenOf, walk } from './walk.ts';

/** Kinds of expressions and statements that run no code but their own parts'. */
const QUIET = new Set([
  'Name',
  'Constant',
  'Tuple',
  'List',
  'Dict',
  'Assign',
  'AnnAssign',
  'Pass',
  'Expr',
  'Lambda',
  'If',
]);

export function lateNames(source: SourceModule): ReadonlySet<string> {
  const late = new Set<string>();
  const own = new Set<string>();
  let released = false;
  let reached = false;
  for (const statement of source.tree.body) {
    if (reached) for (const name of bindings(statement)) late.add(name);
    released ||= mentions(statement, own);
    reached ||= released && mayCall(statement);
    addDefinitions(statement, own);
  }
  return late;
}

/** Names that a statement of the top level binds as a whole: definitions, imports, plain assignments. */
function bindings(statement: Stmt): string[] {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'ClassDef':
      return [statement.name];
    case 'Import':
    case 'ImportFrom':
      return statement.names.map((alias) => alias.asname ?? alias.name);
    case 'Assign':
      return statement.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : []));
    case 'AnnAssign':
      return statement.target.kind === 'Name' && statement.value ? [statement.target.id] : [];
    default:
      return [];
  }
}

/** What runs when the statement does: not the bodies of functions, but decorators and defaults. */
function walkRunning(node: Node, visit: (node: Node) => void): void {
  walk(node, (inner) => {
    visit(inner);
    if (inner.kind !== 'FunctionDef' && inner.kind !== 'AsyncFunctionDef' && inner.kind !== 'Lambda') return undefined;
    for (const child of childrenOf(inner)) if (!isBody(inner, child)) walkRunning(child, visit);
    return false;
  });
}

function isBody(owner: Node, child: Node): boolean {
  const { body } = owner as { body?: Node | readonly Node[] };
  return Array.isArray(body) ? body.includes(child) : body === child;
}

/** A lambda counts as well: it is let go of where it is made. */
function mentions(statement: Stmt, own: ReadonlySet<string>): boolean {
  let found = false;
  walkRunning(statement, (node) => {
    if (node.kind === 'Lambda' || (node.kind === 'Name' && own.has(node.id))) found = true;
  });
  return found;
}

function addDefinitions(statement: Stmt, own: Set<string>): void {
  walkRunning(statement, (node) => {
    if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') own.add(node.name);
  });
}

function mayCall(statement: Stmt): boolean {
  if (statement.kind === 'FunctionDef') {
    return (
      statement.decorator_list.length > 0 ||
      [...statement.args.defaults, ...statement.args.kw_defaults].some((value) => value && !constantOf(value))
    );
  }
  if (statement.kind === 'Import' || statement.kind === 'ImportFrom') return false;
  let quiet = true;
  walkRunning(statement, (node) => {
    if (node.kind !== 'Lambda' && !QUIET.has(node.kind)) quiet = false;
  });
  return !quiet;
}
