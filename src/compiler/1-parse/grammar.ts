// Ties the rule files together: the one place that knows all of them.

import type { Module } from './ast.ts';
import { forIfClauses } from './comprehensions.ts';
import { Cursor, type Rules } from './cursor.ts';
import {
  bitwiseOr,
  disjunction,
  expression,
  namedExpression,
  starExpressions,
  starNamedExpression,
  yieldOrStarExpressions,
} from './expressions.ts';
import { strings } from './literals.ts';
import { parameters, typeParams } from './parameters.ts';
import { slices } from './primaries.ts';
import { block, moduleOf } from './statements.ts';
import { starTargets } from './targets.ts';
import type { TokenList } from './token.ts';

const RULES: Rules = {
  expression,
  namedExpression,
  starNamedExpression,
  starExpressions,
  yieldOrStarExpressions,
  disjunction,
  bitwiseOr,
  forIfClauses,
  starTargets,
  strings,
  slices,
  parameters,
  typeParams,
  block,
};

/** The tree of a whole file. Throws SyntaxFailure. */
export function parseTokens(tokens: TokenList): Module {
  return moduleOf(new Cursor(tokens, RULES));
}
