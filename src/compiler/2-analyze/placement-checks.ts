// The SyntaxErrors that CPython's compiler raises about where a statement or expression stands: `return` outside of a
// function, `break` outside of a loop, `await` outside of an async function, starred expressions where nothing is unpacked.

import type { Expr, Module, Node, Stmt, Try } from '../1-parse/ast.ts';
import { checkGenerator, isAsyncComprehension } from './async-code.ts';
import { checkPatterns } from './pattern-checks.ts';
import type { ScopeProblem } from './scope-builder.ts';
import { childrenOf } from './walk.ts';

interface Place {
  /** The innermost function around, if no class body lies between. */
  readonly inFunction: 'no' | 'plain' | 'async';
  readonly inComprehension: boolean;
  readonly inLoop: boolean;
  /** In the handler of an `except*`, and in no loop inside of it. */
  readonly inGroupHandler: boolean;
  readonly returnsFromGroup: boolean;
  readonly atModuleLevel: boolean;
  /** The first iterable of the comprehension around, which stands in another place. */
  readonly around?: { readonly node: Expr; readonly place: Place };
}

export type Report = (node: { span: Node['span'] }, message: string) => void;
type Check<N extends Node = Node> = (node: N, place: Place, report: Report) => Place;

const MODULE_LEVEL: Place = {
  inFunction: 'no',
  inComprehension: false,
  inLoop: false,
  inGroupHandler: false,
  returnsFromGroup: false,
  atModuleLevel: true,
};
const INSIDE: Place = { ...MODULE_LEVEL, atModuleLevel: false };

export function checkPlacement(module: Module): ScopeProblem[] {
  const problems: ScopeProblem[] = [];
  const report: Report = (node, message) => problems.push({ message, span: node.span });
  for (const statement of module.body) check(statement, MODULE_LEVEL, report);
  return problems;
}

function check(node: Node, place: Place, report: Report): void {
  const rule = RULES[node.kind] as Check | undefined;
  const inside = rule ? rule(node, place, report) : place;
  checkStarred(node, report);
  const outer = outerParts(node);
  for (const child of childrenOf(node)) {
    if (place.around?.node === child) check(child, place.around.place, report);
    else check(child, outer.includes(child) ? place : inside, report);
  }
}

/** The children that belong to the place around: a loop's else, a function's defaults, a comprehension's first iterable. */
function outerParts(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'For':
    case 'AsyncFor':
      return [node.target, node.iter, ...node.orelse];
    case 'While':
      return [node.test, ...node.orelse];
    case 'TryStar':
      return [...node.body, ...node.orelse, ...node.finalbody];
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return [...node.decorator_list, node.args, ...(node.returns ? [node.returns] : [])];
    case 'Lambda':
      return [node.args];
    case 'ClassDef':
      return [...node.decorator_list, ...node.bases, ...node.keywords];
    default:
      return [];
  }
}

const loopPlace: Check = (_node, place) => ({ ...place, inLoop: true, inGroupHandler: false });

const comprehensionPlace: Check<Extract<Node, { generators: unknown }>> = (node, place, report) => {
  const needsAsync = node.kind !== 'GeneratorExp' && isAsyncComprehension(node);
  if (needsAsync && place.inFunction !== 'async' && !place.inComprehension) {
    report(node, 'asynchronous comprehension outside of an asynchronous function');
  }
  return { ...place, inComprehension: true, around: { node: node.generators[0]!.iter, place } };
};

function checkAwait(node: Node, place: Place, report: Report): void {
  if (place.inFunction === 'async' || place.inComprehension) return;
  report(node, place.inFunction === 'no' ? "'await' outside function" : "'await' outside async function");
}

function checkYield(node: Node, place: Place, report: Report): Place {
  if (place.inFunction === 'no' && !place.inComprehension) report(node, "'yield' outside function");
  return place;
}

function asyncOnly(what: string): Check {
  return (node, place, report) => {
    if (place.inFunction !== 'async') report(node, `'${what}' outside async function`);
    return place;
  };
}

function jump(message: string): Check {
  return (node, place, report) => {
    if (place.inGroupHandler) report(node, LEAVES_GROUP);
    else if (!place.inLoop) report(node, message);
    return place;
  };
}

const LEAVES_GROUP = "'break', 'continue' and 'return' cannot appear in an except* block";

const RULES: { [K in Node['kind']]?: Check<Extract<Node, { kind: K }>> } = {
  FunctionDef: () => ({ ...INSIDE, inFunction: 'plain' }),
  AsyncFunctionDef: (node, _place, report) => {
    checkGenerator(node, report);
    return { ...INSIDE, inFunction: 'async' };
  },
  Lambda: () => ({ ...INSIDE, inFunction: 'plain' }),
  ClassDef: (node, _place, report) => {
    checkKeywords(node, report);
    return INSIDE;
  },
  ListComp: comprehensionPlace,
  SetComp: comprehensionPlace,
  DictComp: comprehensionPlace,
  GeneratorExp: comprehensionPlace,
  For: loopPlace,
  While: loopPlace,
  AsyncFor: (node, place, report) => loopPlace(node, asyncOnly('async for')(node, place, report), report),
  AsyncWith: asyncOnly('async with'),
  Yield: checkYield,
  YieldFrom: checkYield,
  Await: (node, place, report) => {
    checkAwait(node, place, report);
    return place;
  },
  Return: (node, place, report) => {
    if (place.inFunction === 'no') report(node, "'return' outside function");
    else if (place.returnsFromGroup) report(node, LEAVES_GROUP);
    return place;
  },
  Break: jump("'break' outside loop"),
  Continue: jump("'continue' not properly in loop"),
  ImportFrom: (node, place, report) => {
    const [first] = node.names;
    if (!place.atModuleLevel && first?.name === '*') report(first, 'import * only allowed at module level');
    return place;
  },
  Try: (node, place, report) => {
    checkBareExcept(node, report);
    return place;
  },
  TryStar: (_node, place) => ({ ...place, inGroupHandler: true, returnsFromGroup: true }),
  Match: (node, place, report) => {
    checkPatterns(node, report);
    return place;
  },
  Call: (node, place, report) => {
    checkKeywords(node, report);
    return place;
  },
  Tuple: (node, place, report) => {
    checkTargets(node, report);
    return place;
  },
  List: (node, place, report) => {
    checkTargets(node, report);
    return place;
  },
};

function checkBareExcept(node: Try, report: Report): void {
  node.handlers.forEach((handler, i) => {
    if (handler.type === null && i < node.handlers.length - 1) report(handler, "default 'except:' must be last");
  });
}

function checkKeywords(node: Extract<Node, { kind: 'Call' | 'ClassDef' }>, report: Report): void {
  const seen = new Set<string>();
  for (const keyword of node.keywords) {
    if (keyword.arg === null) continue;
    if (seen.has(keyword.arg)) report(keyword, `keyword argument repeated: ${keyword.arg}`);
    seen.add(keyword.arg);
  }
}

const UNPACKING: ReadonlySet<Node['kind']> = new Set(['Tuple', 'List', 'Set', 'Call', 'ClassDef', 'arg']);

function checkStarred(node: Node, report: Report): void {
  if (UNPACKING.has(node.kind)) return;
  for (const child of childrenOf(node)) {
    if (child.kind !== 'Starred') continue;
    if (child.ctx === 'Store') report(child, 'starred assignment target must be in a list or tuple');
    else report(child, "can't use starred expression here");
  }
}

function checkTargets(node: Extract<Stmt | Expr, { kind: 'Tuple' | 'List' }>, report: Report): void {
  const { elts, ctx } = node;
  if (ctx !== 'Store') return;
  const starred = elts.filter((element) => element.kind === 'Starred');
  if (starred.length > 1) report(node, 'multiple starred expressions in assignment');
  const before = elts.findIndex((element) => element.kind === 'Starred');
  if (before > 200 || elts.length > 240) report(elts[0]!, 'too many expressions in star-unpacking assignment');
}
