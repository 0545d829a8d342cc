// Ties the rule files together: the one place that knows all of them.

import type { Module } from './ast.ts';
import type { CharacterNamesSource } from './character-names.ts';
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
import { SyntaxFailure } from './failure.ts';
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

/** The tree of a whole file, or why there is none, in the order of the file. */
export function parseTokens(tokens: TokenList, names?: CharacterNamesSource): Module | SyntaxFailure[] {
  const cursor = new Cursor(tokens, RULES, names);
  if (tokens.failure !== null) return [firstFailure(cursor, tokens.failure)];
  cursor.recovers = true;
  try {
    const module = moduleOf(cursor);
    return cursor.failures.length > 0 ? cursor.failures : module;
  } catch (failure) {
    if (!(failure instanceof SyntaxFailure)) throw failure;
    return [...cursor.failures, failure];
  }
}

function firstFailure(cursor: Cursor, ofTokenizer: SyntaxFailure): SyntaxFailure {
  try {
    moduleOf(cursor);
  } catch (failure) {
    if (!(failure instanceof SyntaxFailure)) throw failure;
    if (comesFirst(failure, cursor, ofTokenizer)) return failure;
  }
  return ofTokenizer;
}

/**
 * Whether the parser's complaint is told rather than the tokenizer's, which lies further on in the file. CPython reads
 * on after a syntax error, because an unclosed string is the likelier cause; it does not after an unexpected indent,
 * and not for these failures of the tokenizer.
 */
function comesFirst(failure: SyntaxFailure, cursor: Cursor, ofTokenizer: SyntaxFailure): boolean {
  if (cursor.isKind('end')) return false;
  const yields = ofTokenizer.code !== 'syntax-error' || / line continuation |^unexpected EOF/.test(ofTokenizer.message);
  return yields || /^unexpected (?:un)?indent$/.test(failure.message);
}
