// Which function emits which kind of node.

import type { Expr, Stmt } from '../1-parse/ast.ts';
import { constantOf } from '../2-analyze/constant-folding.ts';
import { emitStore, visitAnnAssign, visitAssign, visitAugAssign, visitDelete } from './assignments.ts';
import { visitCall } from './calls.ts';
import { visitClassDef } from './classes.ts';
import { emitCondition, visitCompare } from './comparisons.ts';
import { visitComprehension } from './comprehensions.ts';
import { visitDict, visitList, visitSet, visitTuple } from './displays.ts';
import type { Emitter, Visitors } from './emitter.ts';
import { visitAssert, visitRaise, visitTry, visitWith } from './exceptions.ts';
import {
  type Target,
  visitAttribute,
  visitAwait,
  visitBinOp,
  visitBoolOp,
  visitIfExp,
  visitNamedExpr,
  visitSlice,
  visitSubscript,
  visitUnaryOp,
  visitYield,
  visitYieldFrom,
} from './expressions.ts';
import { visitFunctionDef, visitLambda } from './functions.ts';
import { visitImport, visitImportFrom } from './imports.ts';
import { visitBreak, visitFor, visitWhile } from './loops.ts';
import { loadName } from './names.ts';
import { visitMatch } from './patterns.ts';
import { visitExprStmt, visitIf, visitReturn } from './statements.ts';
import { visitFormattedValue, visitJoinedStr } from './strings.ts';

/** Refused by 2-analyze before code is made. */
function refused(_e: Emitter, node: Expr | Stmt): never {
  throw new Error(`${node.kind} should have been refused before`);
}

function nothing(): void {}

const EXPRESSIONS: { [K in Expr['kind']]: (e: Emitter, node: Extract<Expr, { kind: K }>, target: Target) => number } = {
  Attribute: visitAttribute,
  Await: visitAwait,
  BinOp: visitBinOp,
  BoolOp: visitBoolOp,
  Call: visitCall,
  Compare: visitCompare,
  // A complex number: refused, and code is made to find what else is.
  Constant: (e, _node, target) => e.load({ type: 'none' }, target),
  Dict: visitDict,
  DictComp: visitComprehension,
  FormattedValue: visitFormattedValue,
  GeneratorExp: visitComprehension,
  IfExp: visitIfExp,
  JoinedStr: visitJoinedStr,
  Lambda: visitLambda,
  List: visitList,
  ListComp: visitComprehension,
  Name: loadName,
  NamedExpr: visitNamedExpr,
  Set: visitSet,
  SetComp: visitComprehension,
  Slice: visitSlice,
  Starred: refused,
  Subscript: visitSubscript,
  Tuple: visitTuple,
  UnaryOp: visitUnaryOp,
  Yield: visitYield,
  YieldFrom: visitYieldFrom,
};

const STATEMENTS: { [K in Stmt['kind']]: (e: Emitter, node: Extract<Stmt, { kind: K }>) => void } = {
  AnnAssign: visitAnnAssign,
  Assert: visitAssert,
  Assign: visitAssign,
  AsyncFor: refused,
  AsyncFunctionDef: refused,
  AsyncWith: refused,
  AugAssign: visitAugAssign,
  Break: visitBreak,
  ClassDef: visitClassDef,
  Continue: visitBreak,
  Delete: visitDelete,
  Expr: visitExprStmt,
  For: visitFor,
  FunctionDef: visitFunctionDef,
  Global: nothing,
  If: visitIf,
  Import: visitImport,
  ImportFrom: visitImportFrom,
  Match: visitMatch,
  Nonlocal: nothing,
  Pass: nothing,
  Raise: visitRaise,
  Return: visitReturn,
  Try: visitTry,
  TryStar: refused,
  TypeAlias: refused,
  While: visitWhile,
  With: visitWith,
};

export const VISITORS: Visitors = {
  expression: (e, node, target) => {
    const constant = constantOf(node);
    if (constant) return e.load(constant, target);
    return (EXPRESSIONS[node.kind] as (e: Emitter, node: Expr, target: Target) => number)(e, node, target);
  },
  condition: emitCondition,
  statement: (e, node) => (STATEMENTS[node.kind] as (e: Emitter, node: Stmt) => void)(e, node),
  store: emitStore,
};
