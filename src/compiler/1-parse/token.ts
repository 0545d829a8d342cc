// The words of Python: what the tokenizer hands to the parser.
// Invariant: `text` of a string or f-string piece never equals an operator or keyword, so that the parser may compare
// `text` alone.

import type { Span } from '../diagnostic.ts';
import type { SyntaxFailure } from './failure.ts';

export type TokenKind =
  | 'name'
  | 'keyword'
  | 'number'
  | 'string'
  | 'operator'
  | 'fstring-start'
  | 'fstring-middle'
  | 'fstring-end'
  | 'newline'
  | 'indent'
  | 'dedent'
  | 'end';

/** `text` is the source text for names, keywords, numbers, operators, strings and f-string starts; otherwise empty. */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  /** Offsets into the text that was tokenized. */
  start: number;
  end: number;
}

/** An opening bracket that waits for its partner. */
export interface Bracket {
  text: string;
  token: Token;
}

/** An f-string that has begun and not ended. */
export interface FString {
  start: Token;
  quote: string;
  raw: boolean;
  /** The replacement fields that are open, outermost first: more than one where a format spec holds fields. */
  fields: { bracketDepth: number; inSpec: boolean }[];
}

/** The tokenizer, as its helpers for strings see it. */
export interface TokenWriter {
  readonly text: string;
  position: number;
  readonly tokens: Token[];
  /** The brackets that are open at `position`, outermost first. */
  readonly brackets: Bracket[];
  /** The f-strings that are open at `position`, outermost first. */
  readonly fstrings: FString[];
  /** Adds the token from `position` to `end` and moves there. */
  push(kind: TokenKind, end: number, text: string): Token;
  /** Like `push`, for a token that may hold newlines. */
  pushMultiline(kind: TokenKind, end: number, text: string): Token;
  /** Notes that the token just pushed opens a bracket. */
  openBracket(text: string): void;
  /** Gives up at an offset of the current line. */
  fail(message: string, at: number): never;
}

export interface TokenList {
  text: string;
  tokens: Token[];
  /** The innermost bracket that was still open at the end of the file. */
  unclosed?: Token | undefined;
  /** Why the tokens end before the file does. */
  failure: SyntaxFailure | null;
}

/** Names that are always keywords; `match`, `case`, `type` and `_` are names that statements look for. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

export const CLOSING_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** CPython's MAXLEVEL and MAXINDENT (Parser/tokenizer.h). */
export const MAX_BRACKET_DEPTH = 200;
export const MAX_INDENT_DEPTH = 100;
