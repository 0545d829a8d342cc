// F-strings as tokens (PEP 701): a start, pieces of literal text, and between braces the ordinary tokens of the
// expression, until the quote that started it ends it. `Tokenizer.run` comes here whenever the next character belongs
// to literal text: outside of all fields, or in the format spec of the innermost one.

import { spanOf } from './cursor.ts';
import { SyntaxFailure } from './failure.ts';
import { quoteAt, unterminated } from './string-tokens.ts';
import type { FString, TokenWriter } from './token.ts';

/** CPython's MAXFSTRINGLEVEL and MAX_EXPR_NESTING (Parser/tokenizer.h). */
const MAX_FSTRING_DEPTH = 150;
const MAX_FIELD_DEPTH = 3;

export function openFString(writer: TokenWriter, prefixLength: number): void {
  const { text, position } = writer;
  const quote = quoteAt(text, position + prefixLength);
  const opener = text.slice(position, position + prefixLength + quote.length);
  if (writer.fstrings.length >= MAX_FSTRING_DEPTH) writer.fail('too many nested f-strings', position);
  const start = writer.push('fstring-start', position + opener.length, opener);
  writer.fstrings.push({ start, quote, raw: /r/i.test(opener), fields: [] });
}

/** Scans literal text up to the next brace that means something, or the end of the f-string. */
export function scanFStringLiteral(writer: TokenWriter, fstring: FString): void {
  const inSpec = fstring.fields.length > 0;
  const { text } = writer;
  for (let at = writer.position; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' && fstring.quote.length === 1) break;
    if (character === '\\') at = endOfEscape(text, at, fstring.raw);
    else if (character === '{' || character === '}') {
      if (!inSpec && text[at + 1] === character) {
        // A doubled brace stands for one: the piece ends after the first, and the next begins after the second.
        pushLiteral(writer, at + 1);
        writer.position++;
        return;
      }
      if (character === '{') openField(writer, fstring, at);
      else closeField(writer, fstring, at);
      return;
    } else if (character === fstring.quote[0] && text.startsWith(fstring.quote, at)) {
      closeFString(writer, fstring, at);
      return;
    }
  }
  failUnterminated(writer, fstring);
}

function endOfEscape(text: string, at: number, raw: boolean): number {
  const next = text[at + 1];
  if (next === '{' || next === '}') return at;
  if (next !== 'N' || raw || text[at + 2] !== '{') return at + 1;
  // The braces of \N{NAME} open no field.
  let end = at + 3;
  while (/[A-Za-z0-9 -]/.test(text[end] ?? '')) end++;
  return text[end] === '}' ? end : at + 2;
}

function pushLiteral(writer: TokenWriter, end: number): void {
  if (end > writer.position) writer.pushMultiline('fstring-middle', end, '');
}

function openField(writer: TokenWriter, fstring: FString, at: number): void {
  pushLiteral(writer, at);
  if (fstring.fields.length >= MAX_FIELD_DEPTH) writer.fail('f-string: expressions nested too deeply', at);
  writer.push('operator', at + 1, '{');
  writer.openBracket('{');
  fstring.fields.push({ bracketDepth: writer.brackets.length, inSpec: false });
}

function closeField(writer: TokenWriter, fstring: FString, at: number): void {
  if (fstring.fields.length === 0) writer.fail("f-string: single '}' is not allowed", at);
  pushLiteral(writer, at);
  writer.push('operator', at + 1, '}');
  writer.brackets.pop();
  fstring.fields.pop();
}

function closeFString(writer: TokenWriter, fstring: FString, at: number): void {
  // The quote inside a format spec: the field was not closed.
  if (fstring.fields.length > 0) writer.fail("f-string: expecting '}', or format specs", at);
  pushLiteral(writer, at);
  writer.push('fstring-end', at + fstring.quote.length, '');
  writer.fstrings.pop();
}

function failUnterminated(writer: TokenWriter, fstring: FString): never {
  const field = writer.brackets.at(-1);
  if (
    fstring.quote.length === 1 &&
    fstring.fields.length > 0 &&
    field &&
    !writer.text.includes('\n', writer.position)
  ) {
    throw new SyntaxFailure("'{' was never closed", spanOf(field.token));
  }
  const message = unterminated(writer.text, fstring.start.start, fstring.quote, 'f-string literal');
  throw new SyntaxFailure(message, fstring.start);
}
