// CPython's SyntaxWarnings about single words: escapes that mean nothing, and numbers that run into a keyword.
// Of a literal only the first such escape is told, as CPython does.

import type { Span } from '../diagnostic.ts';
import type { Token, TokenList } from './token.ts';

export interface SyntaxWarning {
  readonly message: string;
  readonly span: Span;
}

const STR_ESCAPE = /\\(?:([0-7]{1,3})|[\n\\'"abfnrtvxNuU]|([\s\S]))/gu;
const BYTES_ESCAPE = /\\(?:([0-7]{1,3})|[\n\\'"abfnrtvx]|([\s\S]))/gu;
const HIGHEST_OCTAL = 0o377;

export function tokenWarnings({ text, tokens }: TokenList): SyntaxWarning[] {
  const warnings: SyntaxWarning[] = [];
  const openers: string[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'fstring-start') openers.push(token.text);
    else if (token.kind === 'fstring-end') openers.pop();
    else if (token.kind === 'number') warnAboutNumber(token, tokens[index + 1], warnings);
    else if (token.kind === 'string') warnAboutEscape(token.text, token, token.text, warnings);
    else if (token.kind === 'fstring-middle') {
      warnAboutEscape(text.slice(token.start, token.end), token, openers.at(-1)!, warnings);
    }
  });
  return warnings;
}

/** `opener` begins with the literal's prefix. */
function warnAboutEscape(literal: string, token: Token, opener: string, warnings: SyntaxWarning[]): void {
  const prefix = opener.slice(0, opener.search(/['"]/)).toLowerCase();
  if (prefix.includes('r') || !literal.includes('\\')) return;
  for (const found of literal.matchAll(prefix.includes('b') ? BYTES_ESCAPE : STR_ESCAPE)) {
    const [sequence, octal, unknown] = found;
    const tooHigh = octal !== undefined && Number.parseInt(octal, 8) > HIGHEST_OCTAL;
    if (unknown === undefined && !tooHigh) continue;
    warnings.push({
      message: `invalid ${tooHigh ? 'octal ' : ''}escape sequence '${sequence}'`,
      span: placeOf(found, token),
    });
    return;
  }
}

/** A string is told where it begins, a piece of an f-string where the escape stands. */
function placeOf({ input, index }: RegExpExecArray, token: Token): Span {
  if (token.kind === 'string') return token;
  const lines = input.slice(0, index).split('\n');
  const line = token.line + lines.length - 1;
  const column = (lines.length === 1 ? token.column : 0) + lines.at(-1)!.length;
  return { line, column, endLine: line, endColumn: column + 2 };
}

function warnAboutNumber(token: Token, next: Token | undefined, warnings: SyntaxWarning[]): void {
  if (next?.kind !== 'keyword' || next.start !== token.end) return;
  warnings.push({ message: `invalid ${kindOfNumber(token.text)} literal`, span: token });
}

function kindOfNumber(text: string): string {
  if (/^0[xX]/.test(text)) return 'hexadecimal';
  if (/^0[oO]/.test(text)) return 'octal';
  if (/^0[bB]/.test(text)) return 'binary';
  return /[jJ]$/.test(text) ? 'imaginary' : 'decimal';
}
