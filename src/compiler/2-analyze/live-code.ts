// Which code can run at all: branches whose test is certain, and statements behind `return`, `raise`, `break`, `continue`
// or a loop without end. What cannot run is neither looked up, refused, nor emitted.
// Invariant: scopes are found in the whole code, as CPython finds them: a name that is assigned in dead code is still a
// local variable, and a `yield` there still makes a generator.

import type { Node, Stmt, While } from '../1-parse/ast.ts';
import { truthOf } from './constant-folding.ts';
import { childrenOf } from './walk.ts';

/** The statements up to the first that control never gets past. */
export function liveStatements(list: readonly Stmt[]): readonly Stmt[] {
  const last = list.findIndex(neverPasses);
  return last < 0 || last === list.length - 1 ? list : list.slice(0, last + 1);
}

/** The statements that run whenever the list does, those in branches whose test is certain among them. */
export function certainStatements(list: readonly Stmt[]): readonly Stmt[] {
  return liveStatements(list).flatMap((node) => {
    const truth = node.kind === 'If' ? truthOf(node.test) : undefined;
    if (node.kind !== 'If' || truth === undefined) return [node];
    return certainStatements(truth ? node.body : node.orelse);
  });
}

/** Whether control never gets past the statements. */
export function leaves(list: readonly Stmt[]): boolean {
  return list.some(neverPasses);
}

/** Of statements that hold others: every phase asks, and a chain of `elif` nests as deep as it is long. */
const known = new WeakMap<Stmt, boolean>();

function neverPasses(node: Stmt): boolean {
  let result = known.get(node);
  if (result === undefined) {
    result = findNeverPasses(node);
    known.set(node, result);
  }
  return result;
}

function findNeverPasses(node: Stmt): boolean {
  switch (node.kind) {
    case 'Return':
    case 'Raise':
    case 'Break':
    case 'Continue':
      return true;
    case 'If': {
      const truth = truthOf(node.test);
      if (truth !== undefined) return leaves(truth ? node.body : node.orelse);
      return leaves(node.body) && leaves(node.orelse);
    }
    case 'While':
      return isEndless(node);
    case 'Try':
      if (leaves(node.finalbody)) return true;
      return (leaves(node.body) || leaves(node.orelse)) && node.handlers.every((handler) => leaves(handler.body));
    // A manager of `with` may swallow the exception.
    default:
      return false;
  }
}

/** `while True` whose body has no `break` of its own. */
export function isEndless(node: While): boolean {
  return truthOf(node.test) === true && !node.body.some(breaksOut);
}

/** Whether a `break` below the statement belongs to the loop around it. */
function breaksOut(node: Node): boolean {
  switch (node.kind) {
    case 'Break':
      return true;
    case 'For':
    case 'AsyncFor':
    case 'While':
      return node.orelse.some(breaksOut);
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return false;
    default:
      return childrenOf(node).some(breaksOut);
  }
}

/** Children that can run: without certainly dead code, and without annotations, which are not evaluated. */
export function liveChildren(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'If': {
      const truth = truthOf(node.test);
      if (truth !== undefined) return liveStatements(truth ? node.body : node.orelse);
      return [node.test, ...liveStatements(node.body), ...liveStatements(node.orelse)];
    }
    case 'IfExp': {
      const truth = truthOf(node.test);
      if (truth === undefined) return [node.test, node.body, node.orelse];
      return [truth ? node.body : node.orelse];
    }
    case 'BoolOp': {
      const decides = node.values.findIndex((value) => truthOf(value) === (node.op === 'Or'));
      return decides < 0 ? node.values : node.values.slice(0, decides + 1);
    }
    case 'While': {
      if (truthOf(node.test) === false) return liveStatements(node.orelse);
      const after = isEndless(node) ? [] : liveStatements(node.orelse);
      return [node.test, ...liveStatements(node.body), ...after];
    }
    case 'Try': {
      const body = [...liveStatements(node.body), ...(leaves(node.body) ? [] : liveStatements(node.orelse))];
      return [...body, ...node.handlers, ...liveStatements(node.finalbody)];
    }
    case 'AnnAssign':
      return node.value ? [node.target, node.value] : [node.target];
    case 'arg':
      return [];
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return [...node.decorator_list, node.args, ...liveStatements(node.body)];
    case 'ClassDef':
      return [...node.decorator_list, ...node.bases, ...node.keywords, ...liveStatements(node.body)];
    default:
      return withoutDeadStatements(node);
  }
}

const BODIES = ['body', 'orelse'] as const;

/** Of a node that may hold lists of statements. */
function withoutDeadStatements(node: Node): readonly Node[] {
  const children = childrenOf(node);
  let dead: Set<Node> | undefined;
  for (const name of BODIES) {
    const list = (node as unknown as Readonly<Record<string, unknown>>)[name];
    if (!Array.isArray(list)) continue;
    const live = liveStatements(list);
    for (const statement of list.slice(live.length)) dead = (dead ?? new Set<Node>()).add(statement);
  }
  return dead ? children.filter((child) => !dead.has(child)) : children;
}
