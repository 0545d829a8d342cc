// The syntax tree, part 2 of 3: the patterns of `case`, and type parameters. `ast.ts` opens with the conventions.

import type { Expr, Located } from './ast-expressions.ts';

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
