// The SyntaxErrors that CPython's compiler raises about where a statement or expression stands: `return` outside of a
// function, `break` outside of a loop, starred expressions where nothing is unpacked, a keyword given twice.

import type { Call, Expr, Module, Node, Stmt, Try } from '../1-parse/ast.ts';
import type { ScopeProblem } from './scope-builder.ts';
import { childrenOf } from './walk.ts';

interface Place {
  readonly inFunction: boolean;
  readonly inLoop: boolean;
  readonly atModuleLevel: boolean;
  readonly inAsync: boolean;
}

export function checkPlacement(module: Module): ScopeProblem[] {
  const problems: ScopeProblem[] = [];
  const report: Report = (node, message) => problems.push({ message, span: node.span });
  const place: Place = { inFunction: false, inLoop: false, atModuleLevel: true, inAsync: false };
  for (const statement of module.body) check(statement, place, report);
  return problems;
}

type Report = (node: { span: Node['span'] }, message: string) => void;
type Check<N extends Node = Node> = (node: N, place: Place, report: Report) => Place;

function check(node: Node, place: Place, report: Report): void {
  const rule = RULES[node.kind] as Check | undefined;
  const inside = rule ? rule(node, place, report) : place;
  if (node.kind === 'For' || node.kind === 'While' || node.kind === 'AsyncFor') checkLoop(node, place, report);
  else for (const child of childrenOf(node)) check(child, inside, report);
}

/** The else branch of a loop is outside of it. */
function checkLoop(node: Stmt & { orelse: Stmt[]; body: Stmt[] }, place: Place, report: Report): void {
  const inside = { ...place, inLoop: true };
  for (const child of childrenOf(node)) {
    check(child, (node.body as Node[]).includes(child) ? inside : place, report);
  }
}

const functionPlace: Check = (_node, place) => ({ ...place, inFunction: true, inLoop: false, atModuleLevel: false });

const RULES: { [K in Node['kind']]?: Check<Extract<Node, { kind: K }>> } = {
  FunctionDef: functionPlace,
  AsyncFunctionDef: functionPlace,
  Lambda: functionPlace,
  ClassDef: (_node, place) => ({ ...place, inFunction: false, inLoop: false, atModuleLevel: false }),
  Return: (node, place, report) => {
    if (!place.inFunction) report(node, "'return' outside function");
    return place;
  },
  Break: (node, place, report) => {
    if (!place.inLoop) report(node, "'break' outside loop");
    return place;
  },
  Continue: (node, place, report) => {
    if (!place.inLoop) report(node, "'continue' not properly in loop");
    return place;
  },
  ImportFrom: (node, place, report) => {
    if (!place.atModuleLevel && node.names[0]?.name === '*') report(node, 'import * only allowed at module level');
    return place;
  },
  Try: (node, place, report) => {
    checkBareExcept(node, report);
    return place;
  },
  Call: (node, place, report) => {
    checkKeywords(node, report);
    return place;
  },
  Assign: (node, place, report) => {
    for (const target of node.targets) {
      if (target.kind === 'Starred') report(target, 'starred assignment target must be in a list or tuple');
    }
    checkStarredValue(node.value, report);
    return place;
  },
  Expr: (node, place, report) => {
    checkStarredValue(node.value, report);
    return place;
  },
  Tuple: (node, place, report) => {
    checkTargets(node.elts, node.ctx, report);
    return place;
  },
  List: (node, place, report) => {
    checkTargets(node.elts, node.ctx, report);
    return place;
  },
};

function checkBareExcept(node: Try, report: Report): void {
  node.handlers.forEach((handler, i) => {
    if (handler.type === null && i < node.handlers.length - 1) report(handler, "default 'except:' must be last");
  });
}

function checkKeywords(node: Call, report: Report): void {
  const seen = new Set<string>();
  for (const keyword of node.keywords) {
    if (keyword.arg === null) continue;
    if (seen.has(keyword.arg)) report(keyword, `keyword argument repeated: ${keyword.arg}`);
    seen.add(keyword.arg);
  }
}

function checkStarredValue(value: Expr, report: Report): void {
  if (value.kind === 'Starred') report(value, "can't use starred expression here");
}

function checkTargets(elements: readonly Expr[], ctx: string, report: Report): void {
  if (ctx !== 'Store') return;
  const starred = elements.filter((element) => element.kind === 'Starred');
  if (starred.length > 1) report(starred[1]!, 'multiple starred expressions in assignment');
  const before = elements.findIndex((element) => element.kind === 'Starred');
  if (before > 200 || elements.length > 240) report(elements[0]!, 'too many expressions in star-unpacking assignment');
}
