// The syntax tree, part 1 of 3: expressions and what belongs to them. `ast.ts` opens with the conventions.

import type { Span } from '../diagnostic.ts';

/** What every node has. */
export interface Located {
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
  /** Not the parser's: it stands in the place of a name, for which CPython's compiler would have loaded a variable. */
  replacesName?: true;
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

// ---- parts of expressions ----

/** One `for … in … if …` of a comprehension. CPython gives it no position; here it has one. */
export interface Comprehension extends Located {
  kind: 'comprehension';
  target: Expr;
  iter: Expr;
  ifs: Expr[];
  is_async: boolean;
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
