// The syntax tree of Python 3.12: node and field names are those of CPython's `Python.asdl`, so that CPython's
// documentation of `ast` documents this file too. Differences: the node's class name stands in `kind`; positions stand
// in `span`; operators, contexts and singletons are strings; a Constant's value is a tagged union and its `u` prefix
// stands in `prefix` (CPython calls that `kind`); type comments are not read, so `type_comment` and `type_ignores` are
// left out. An absent optional child is null, as CPython's is None.

import type {
  Arg,
  Arguments,
  Attribute,
  Comprehension,
  Expr,
  Keyword,
  Located,
  Name,
  Operator,
  Subscript,
} from './ast-expressions.ts';
import type { Pattern, TypeParam } from './ast-patterns.ts';

export type { Span } from '../diagnostic.ts';
export type * from './ast-expressions.ts';
export type * from './ast-patterns.ts';

// ---- module ----

export interface Module extends Located {
  kind: 'Module';
  body: Stmt[];
}

// ---- statements ----

export interface FunctionDef extends Located {
  kind: 'FunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
  /** Only in a lowered tree: it was an AsyncFunctionDef. */
  is_async?: boolean;
}

export interface AsyncFunctionDef extends Located {
  kind: 'AsyncFunctionDef';
  name: string;
  args: Arguments;
  body: Stmt[];
  decorator_list: Expr[];
  returns: Expr | null;
  type_params: TypeParam[];
}

export interface ClassDef extends Located {
  kind: 'ClassDef';
  name: string;
  bases: Expr[];
  keywords: Keyword[];
  body: Stmt[];
  decorator_list: Expr[];
  type_params: TypeParam[];
}

export interface Return extends Located {
  kind: 'Return';
  value: Expr | null;
}

export interface Delete extends Located {
  kind: 'Delete';
  targets: Expr[];
}

export interface Assign extends Located {
  kind: 'Assign';
  targets: Expr[];
  value: Expr;
}

export interface TypeAlias extends Located {
  kind: 'TypeAlias';
  name: Name;
  type_params: TypeParam[];
  value: Expr;
}

export interface AugAssign extends Located {
  kind: 'AugAssign';
  target: Name | Attribute | Subscript;
  op: Operator;
  value: Expr;
}

export interface AnnAssign extends Located {
  kind: 'AnnAssign';
  target: Name | Attribute | Subscript;
  annotation: Expr;
  value: Expr | null;
  /** True for a bare name; false for an attribute, a subscript or a parenthesised name. */
  simple: boolean;
}

export interface For extends Located {
  kind: 'For';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
  /** Only in a lowered tree: it was an AsyncFor. */
  is_async?: boolean;
}

export interface AsyncFor extends Located {
  kind: 'AsyncFor';
  target: Expr;
  iter: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

export interface While extends Located {
  kind: 'While';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

/** An `elif` is an If that is the only statement of `orelse`. */
export interface If extends Located {
  kind: 'If';
  test: Expr;
  body: Stmt[];
  orelse: Stmt[];
}

export interface With extends Located {
  kind: 'With';
  items: WithItem[];
  body: Stmt[];
  /** Only in a lowered tree: it was an AsyncWith. */
  is_async?: boolean;
}

export interface AsyncWith extends Located {
  kind: 'AsyncWith';
  items: WithItem[];
  body: Stmt[];
}

export interface Match extends Located {
  kind: 'Match';
  subject: Expr;
  cases: MatchCase[];
}

export interface Raise extends Located {
  kind: 'Raise';
  exc: Expr | null;
  cause: Expr | null;
}

export interface Try extends Located {
  kind: 'Try';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

/** `try` with `except*` clauses. */
export interface TryStar extends Located {
  kind: 'TryStar';
  body: Stmt[];
  handlers: ExceptHandler[];
  orelse: Stmt[];
  finalbody: Stmt[];
}

export interface Assert extends Located {
  kind: 'Assert';
  test: Expr;
  msg: Expr | null;
}

export interface Import extends Located {
  kind: 'Import';
  names: Alias[];
}

export interface ImportFrom extends Located {
  kind: 'ImportFrom';
  module: string | null;
  names: Alias[];
  /** Number of leading dots. */
  level: number;
}

export interface Global extends Located {
  kind: 'Global';
  names: string[];
}

export interface Nonlocal extends Located {
  kind: 'Nonlocal';
  names: string[];
}

export interface ExprStmt extends Located {
  kind: 'Expr';
  value: Expr;
}

export interface Pass extends Located {
  kind: 'Pass';
}

export interface Break extends Located {
  kind: 'Break';
}

export interface Continue extends Located {
  kind: 'Continue';
}

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// ---- parts of statements ----

export interface ExceptHandler extends Located {
  kind: 'ExceptHandler';
  type: Expr | null;
  name: string | null;
  body: Stmt[];
}

export interface Alias extends Located {
  kind: 'alias';
  name: string;
  asname: string | null;
}

export interface WithItem extends Located {
  kind: 'withitem';
  context_expr: Expr;
  optional_vars: Expr | null;
}

export interface MatchCase extends Located {
  kind: 'match_case';
  pattern: Pattern;
  guard: Expr | null;
  body: Stmt[];
}

/** Any node at all, for walkers; `Extract<Node, { kind: K }>` is the node of one kind. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | Pattern
  | TypeParam;
