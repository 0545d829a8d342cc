// The syntax tree of Python 3.12: node and field names are those of CPython's `Python.asdl`, so that CPython's
// documentation of `ast` documents this file too. Differences: the node's class name stands in `kind`; positions stand
// in `span`; operators, contexts and singletons are strings; a Constant's value is a tagged union and its `u` prefix
// stands in `prefix` (CPython calls that `kind`); type comments are not read, so `type_comment` and `type_ignores` are
// left out. An absent optional child is null, as CPython's is None.

import type { Span } from '../diagnostic.ts';

export type { Span } from '../diagnostic.ts';

interface Located {
  span: Span;
}

export type ExprContext = 'Load' | 'Store' | 'Del';
export type BoolOperator = 'And' | 'Or';
export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export type CmpOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

export type ConstantValue =
  | { type: 'none' }
  | { type: 'true' }
  | { type: 'false' }
  | { type: 'ellipsis' }
  | { type: 'int'; value: bigint }
  | { type: 'float'; value: number }
  | { type: 'complex'; imag: number }
  | StrValue
  | { type: 'bytes'; value: Uint8Array };

/**
 * A str constant. Lone surrogates written as escapes stay lone surrogates in `value`.
 * `codePoints` is present only where `value` alone would be ambiguous: the source wrote a surrogate pair as two
 * escapes (`'\ud83d\ude00'`), which Python keeps as two characters and UTF-16 cannot tell from one.
 */
export interface StrValue {
  type: 'str';
  value: string;
  codePoints?: number[];
}

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

// ---- expressions ----

export interface BoolOp extends Located {
  kind: 'BoolOp';
  op: BoolOperator;
  values: Expr[];
}

export interface NamedExpr extends Located {
  kind: 'NamedExpr';
  target: Name;
  value: Expr;
}

export interface BinOp extends Located {
  kind: 'BinOp';
  left: Expr;
  op: Operator;
  right: Expr;
}

export interface UnaryOp extends Located {
  kind: 'UnaryOp';
  op: UnaryOperator;
  operand: Expr;
}

export interface Lambda extends Located {
  kind: 'Lambda';
  args: Arguments;
  body: Expr;
}

export interface IfExp extends Located {
  kind: 'IfExp';
  test: Expr;
  body: Expr;
  orelse: Expr;
}

/** A null key stands for `**value`. */
export interface Dict extends Located {
  kind: 'Dict';
  keys: (Expr | null)[];
  values: Expr[];
}

export interface SetDisplay extends Located {
  kind: 'Set';
  elts: Expr[];
}

export interface ListComp extends Located {
  kind: 'ListComp';
  elt: Expr;
  generators: Comprehension[];
}

export interface SetComp extends Located {
  kind: 'SetComp';
  elt: Expr;
  generators: Comprehension[];
}

export interface DictComp extends Located {
  kind: 'DictComp';
  key: Expr;
  value: Expr;
  generators: Comprehension[];
}

export interface GeneratorExp extends Located {
  kind: 'GeneratorExp';
  elt: Expr;
  generators: Comprehension[];
}

export interface Await extends Located {
  kind: 'Await';
  value: Expr;
}

export interface Yield extends Located {
  kind: 'Yield';
  value: Expr | null;
}

export interface YieldFrom extends Located {
  kind: 'YieldFrom';
  value: Expr;
}

/** `left ops[0] comparators[0] ops[1] comparators[1] …` */
export interface Compare extends Located {
  kind: 'Compare';
  left: Expr;
  ops: CmpOperator[];
  comparators: Expr[];
}

export interface Call extends Located {
  kind: 'Call';
  func: Expr;
  args: Expr[];
  keywords: Keyword[];
}

/** The `{value!r:spec}` of an f-string. `conversion` is -1 or the character code of `s`, `r` or `a`. */
export interface FormattedValue extends Located {
  kind: 'FormattedValue';
  value: Expr;
  conversion: -1 | 97 | 114 | 115;
  format_spec: JoinedStr | null;
}

/** An f-string, or the format spec of one. Neighbouring constants are merged, empty ones left out. */
export interface JoinedStr extends Located {
  kind: 'JoinedStr';
  values: (Constant | FormattedValue)[];
}

export interface Constant extends Located {
  kind: 'Constant';
  value: ConstantValue;
  prefix: 'u' | null;
}

export interface Attribute extends Located {
  kind: 'Attribute';
  value: Expr;
  attr: string;
  ctx: ExprContext;
}

export interface Subscript extends Located {
  kind: 'Subscript';
  value: Expr;
  slice: Expr;
  ctx: ExprContext;
}

export interface Starred extends Located {
  kind: 'Starred';
  value: Expr;
  ctx: ExprContext;
}

export interface Name extends Located {
  kind: 'Name';
  /** In Unicode normal form NFKC, as Python compares identifiers. */
  id: string;
  ctx: ExprContext;
}

export interface List extends Located {
  kind: 'List';
  elts: Expr[];
  ctx: ExprContext;
}

export interface Tuple extends Located {
  kind: 'Tuple';
  elts: Expr[];
  ctx: ExprContext;
}

/** Stands only as the slice of a Subscript, or as an element of a Tuple there. */
export interface Slice extends Located {
  kind: 'Slice';
  lower: Expr | null;
  upper: Expr | null;
  step: Expr | null;
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

// ---- parts of statements and expressions ----

/** One `for … in … if …` of a comprehension. CPython gives it no position; here it has one. */
export interface Comprehension extends Located {
  kind: 'comprehension';
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  is_async: boolean;
}

export interface ExceptHandler extends Located {
  kind: 'ExceptHandler';
  type: Expr | null;
  name: string | null;
  body: Stmt[];
}

/**
 * The parameters of a function or lambda. `defaults` belong to the last parameters of `posonlyargs` + `args`;
 * `kw_defaults` has one entry for each of `kwonlyargs`, null where there is none.
 */
export interface Arguments extends Located {
  kind: 'arguments';
  posonlyargs: Arg[];
  args: Arg[];
  vararg: Arg | null;
  kwonlyargs: Arg[];
  kw_defaults: (Expr | null)[];
  kwarg: Arg | null;
  defaults: Expr[];
}

export interface Arg extends Located {
  kind: 'arg';
  arg: string;
  annotation: Expr | null;
}

/** `arg=value` of a call; a null `arg` stands for `**value`. */
export interface Keyword extends Located {
  kind: 'keyword';
  arg: string | null;
  value: Expr;
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

// ---- patterns ----

export interface MatchValue extends Located {
  kind: 'MatchValue';
  value: Expr;
}

export interface MatchSingleton extends Located {
  kind: 'MatchSingleton';
  value: { type: 'none' } | { type: 'true' } | { type: 'false' };
}

export interface MatchSequence extends Located {
  kind: 'MatchSequence';
  patterns: Pattern[];
}

export interface MatchMapping extends Located {
  kind: 'MatchMapping';
  keys: Expr[];
  patterns: Pattern[];
  rest: string | null;
}

export interface MatchClass extends Located {
  kind: 'MatchClass';
  cls: Expr;
  patterns: Pattern[];
  kwd_attrs: string[];
  kwd_patterns: Pattern[];
}

/** Stands only in the `patterns` of a MatchSequence. A null name is `*_`. */
export interface MatchStar extends Located {
  kind: 'MatchStar';
  name: string | null;
}

/** Both null: the wildcard `_`. Only `pattern` null: a capture. */
export interface MatchAs extends Located {
  kind: 'MatchAs';
  pattern: Pattern | null;
  name: string | null;
}

export interface MatchOr extends Located {
  kind: 'MatchOr';
  patterns: Pattern[];
}

export type Pattern =
  | MatchValue
  | MatchSingleton
  | MatchSequence
  | MatchMapping
  | MatchClass
  | MatchStar
  | MatchAs
  | MatchOr;

// ---- type parameters (PEP 695) ----

export interface TypeVar extends Located {
  kind: 'TypeVar';
  name: string;
  bound: Expr | null;
}

export interface ParamSpec extends Located {
  kind: 'ParamSpec';
  name: string;
}

export interface TypeVarTuple extends Located {
  kind: 'TypeVarTuple';
  name: string;
}

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

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
