// How tokenizer and parser give up: the first failure unwinds to `parseModule`, which turns it into a diagnostic.
// Messages are CPython's own wherever CPython has one; people search the web for them.

import type { Span } from '../diagnostic.ts';

export type FailureCode =
  | 'syntax-error'
  | 'indentation-error'
  | 'tab-error'
  | 'encoding-error'
  | 'nested-too-deep'
  | 'source-too-large'
  | 'unsupported-unicode-name';

/** Never leaves this folder. */
export class SyntaxFailure extends Error {
  readonly code: FailureCode;
  readonly span: Span;
  readonly hint: string | undefined;
  constructor(message: string, span: Span, code: FailureCode = 'syntax-error', hint?: string) {
    super(message);
    this.code = code;
    this.span = span;
    this.hint = hint;
  }
}
