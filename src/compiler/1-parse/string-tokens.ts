// Where a string literal that is no f-string ends. What it is worth is decided in `strings.ts`.

import type { TokenWriter } from './token.ts';

/** The quote that starts at `at`: one character, or three. */
export function quoteAt(text: string, at: number): string {
  const quote = text[at]!;
  return text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
}

export function scanString(writer: TokenWriter, prefixLength: number): void {
  const { text, position } = writer;
  const quote = quoteAt(text, position + prefixLength);
  const body = position + prefixLength + quote.length;
  const end = endOfString(text, body, quote);
  if (end === undefined) failUnterminated(writer, quote, position, prefixLength);
  else writer.pushMultiline('string', end, text.slice(position, end));
}

function endOfString(text: string, start: number, quote: string): number | undefined {
  const quoteCode = quote.charCodeAt(0);
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 10 && quote.length === 1) return undefined;
    else if (code === quoteCode && (quote.length === 1 || text.startsWith(quote, at))) return at + quote.length;
  }
  return undefined;
}

function failUnterminated(writer: TokenWriter, quote: string, start: number, prefixLength: number): never {
  const fstring = writer.fstrings.at(-1);
  // A quote that would end the f-string around it means that a replacement field was not closed.
  if (fstring?.quote === quote) return writer.fail("f-string: expecting '}'", start + prefixLength);
  return writer.fail(unterminated(writer.text, start + prefixLength, quote, 'string literal'), start);
}

/** The message for a literal that starts at `at` and does not end; it tells the line where that was noticed. */
export function unterminated(text: string, at: number, quote: string, literal: string): string {
  const end = quote.length === 1 ? endOfOpenLine(text, at) : text.replace(/\n$/, '').length;
  let line = 1;
  for (let newline = text.indexOf('\n'); newline >= 0 && newline < end; newline = text.indexOf('\n', newline + 1))
    line++;
  return `unterminated ${quote.length === 3 ? 'triple-quoted ' : ''}${literal} (detected at line ${line})`;
}

/** The first newline after `at` that no backslash escapes. */
function endOfOpenLine(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === '\n') return end;
  }
  return text.length;
}
