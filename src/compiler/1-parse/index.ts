// Phase 1 of the compiler: Python source to a syntax tree, or to diagnostics. Entry point: `parseModule`.

import type { Diagnostic } from '../diagnostic.ts';
import type { Module } from './ast.ts';
import type { CharacterNamesSource } from './character-names.ts';
import { SyntaxFailure } from './failure.ts';
import { withFurtherMistakes } from './further-mistakes.ts';
import { parseTokens } from './grammar.ts';
import { readSource } from './source.ts';
import { type SyntaxWarning, tokenWarnings } from './token-warnings.ts';
import { tokenize } from './tokenizer.ts';
import { checkHeight } from './tree-height.ts';

export type * from './ast.ts';
export type { CharacterNamesSource } from './character-names.ts';
export { childrenOf, isNode } from './children.ts';
export type { SyntaxWarning } from './token-warnings.ts';
export { MAX_TREE_HEIGHT } from './tree-height.ts';

export type ParseResult =
  | { module: Module; warnings: SyntaxWarning[]; diagnostics?: undefined }
  | { module?: undefined; diagnostics: Diagnostic[] };

/**
 * Parses one Python 3.12 file. Bytes are decoded as Python decodes source files; a string is taken as it is.
 * Never throws, whatever the source: a refusal is one diagnostic or several, the first with CPython's message where CPython
 * has one.
 * `names` knows the characters of `\\N{…}`; without it they are refused.
 * Rules that need scopes (`return` outside of a function, …) are left to later phases, as in CPython.
 */
export function parseModule(source: string | Uint8Array, fileName: string, names?: CharacterNamesSource): ParseResult {
  try {
    const text = readSource(source, fileName);
    const tokens = tokenize(text);
    const parsed = parseTokens(tokens, names);
    if (Array.isArray(parsed)) {
      const failures = withFurtherMistakes(text, tokens, parsed, names);
      return { diagnostics: failures.map((failure) => diagnosticOf(failure, fileName)) };
    }
    checkHeight(parsed);
    return { module: parsed, warnings: tokenWarnings(tokens) };
  } catch (failure) {
    const known = failure instanceof SyntaxFailure ? failure : overflow(failure);
    return { diagnostics: [diagnosticOf(known, fileName)] };
  }
}

/** What to do, where a message of CPython's does not say it. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^expected ':'$/, "end the line with ':'"],
  [/^expected an indented block/, 'indent the lines of the block; a block that does nothing is "pass"'],
  [/^unexpected indent$/, 'indent the line as the one before, or end that one with a colon'],
  [/^unindent does not match/, 'indent the line as one of the blocks around it'],
  [/^inconsistent use of tabs/, 'indent with spaces only'],
  [/^unterminated (?:f-)?string/, 'close the quotes on this line, or use three quotes for several lines'],
  [/^unterminated triple-quoted/, 'close the string with three quotes'],
  [/^unmatched '/, 'remove the bracket, or open it'],
  [/^invalid character '[‘’“”]'/, 'write the quotes \' or "'],
  [/^too many nested parentheses$/, 'split the expression into several statements'],
  [/^too many levels of indentation$/, 'move inner blocks into functions of their own'],
  [/^expected 'except' or 'finally' block$/, 'end the try statement with "except …:" or "finally:"'],
  [/^expected 'else' after 'if' expression$/, 'write "… if … else …"'],
  [/^invalid non-printable character/, 'remove the character: editors do not show it'],
  [/^source code cannot contain null bytes$/, 'save the file as UTF-8 text'],
];

function diagnosticOf(failure: SyntaxFailure, fileName: string): Diagnostic {
  const { code, message, span } = failure;
  const hint = failure.hint ?? HINTS.find(([pattern]) => pattern.test(message))?.[1];
  return { code, message, fileName, span, ...(hint === undefined ? {} : { hint }), severity: 'error' };
}

/** The parser bounds its depth for JavaScript's default stack; a caller may have used up most of that. */
function overflow(error: unknown): SyntaxFailure {
  if (!(error instanceof RangeError)) throw error;
  const place = { line: 1, column: 0, endLine: 1, endColumn: 1 };
  return new SyntaxFailure('too many nested expressions', place, 'nested-too-deep');
}
