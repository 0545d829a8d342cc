// What a string literal is worth: prefix off, quotes off, escapes read.
// Reference: The Python Language Reference 2.4.1. An unknown escape such as `\d` stays as written.

import type { ConstantValue, StrValue } from './ast.ts';
import { type CharacterNamesSource, characterNamed } from './character-names.ts';
import { SyntaxFailure } from './failure.ts';
import type { Token } from './token.ts';

export type StringValue = StrValue | Extract<ConstantValue, { type: 'bytes' }>;

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Digits after the letter of a numeric escape, and what CPython calls the escape when digits are missing. */
const NUMERIC_ESCAPES: Readonly<Record<string, { digits: number; shape: string }>> = {
  x: { digits: 2, shape: '\\xXX' },
  u: { digits: 4, shape: '\\uXXXX' },
  U: { digits: 8, shape: '\\UXXXXXXXX' },
};

// A backslash with the longest escape that can follow it; what does not fit is judged by `readEscape`.
const ESCAPE = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|N\{[^}]{0,100}\}?|[\s\S])/g;
const BYTES_ESCAPE = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]{0,2}|[\s\S])/g;

/** The prefix of a literal in lower case, and where its text begins and ends within it. */
export function literalParts(literal: string): { prefix: string; body: string } {
  const prefixLength = literal.search(/['"]/);
  const quote = literal[prefixLength]!;
  const quoteLength = literal.length >= prefixLength + 6 && literal.startsWith(quote.repeat(3), prefixLength) ? 3 : 1;
  return {
    prefix: literal.slice(0, prefixLength).toLowerCase(),
    body: literal.slice(prefixLength + quoteLength, literal.length - quoteLength),
  };
}

/** The value of a string token. Throws SyntaxFailure. */
export function stringValue(token: Token, names: CharacterNamesSource | undefined): StringValue {
  const { prefix, body } = literalParts(token.text);
  if (!prefix.includes('b')) return prefix.includes('r') ? strOf(body) : decodeStr(body, token, names);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  if (/[^\x00-\x7f]/.test(body)) throw new SyntaxFailure('bytes can only contain ASCII literal characters', token);
  const text = prefix.includes('r') ? body : decodeBytes(body, token);
  return { type: 'bytes', value: Uint8Array.from(text, (character) => character.charCodeAt(0)) };
}

export function strOf(value: string): StrValue {
  return { type: 'str', value };
}

/** Reads the escapes of a str literal's text; `token` is the place for complaints. */
export function decodeStr(body: string, token: Token, names: CharacterNamesSource | undefined): StrValue {
  if (!body.includes('\\')) return strOf(body);
  const pieces: string[] = [];
  let from = 0;
  for (const found of body.matchAll(ESCAPE)) {
    pieces.push(body.slice(from, found.index), readStrEscape(found[0], found.index, token, names));
    from = found.index + found[0].length;
  }
  pieces.push(body.slice(from));
  return joinPieces(pieces);
}

/** Pieces come from the source or are one escape each; two surrogates that meet at a border are two characters. */
function joinPieces(pieces: string[]): StrValue {
  const value = pieces.join('');
  let previous = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    if (/[\ud800-\udbff]$/.test(previous) && /^[\udc00-\udfff]/.test(piece)) {
      return { type: 'str', value, codePoints: pieces.flatMap((each) => codePointsOf(each)) };
    }
    previous = piece;
  }
  return strOf(value);
}

/** Joins the values of neighbouring literals. */
export function concatStr(values: StrValue[]): StrValue {
  if (values.length === 1) return values[0]!;
  const value = values.map((each) => each.value).join('');
  if (values.every((each) => each.codePoints === undefined)) return joinPieces(values.map((each) => each.value));
  return { type: 'str', value, codePoints: values.flatMap((each) => each.codePoints ?? codePointsOf(each.value)) };
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0)!);
}

function readStrEscape(sequence: string, at: number, token: Token, names: CharacterNamesSource | undefined): string {
  const letter = sequence[1]!;
  if (letter === 'N') return readName(sequence, at, token, names);
  const numeric = NUMERIC_ESCAPES[letter];
  if (numeric === undefined) return readSimpleEscape(sequence);
  const digits = sequence.slice(2);
  if (digits.length < numeric.digits) failUnicode(`truncated ${numeric.shape} escape`, at, sequence.length, token);
  const codePoint = Number.parseInt(digits, 16);
  if (codePoint > 0x10ffff) failUnicode('illegal Unicode character', at, sequence.length, token);
  return String.fromCodePoint(codePoint);
}

function readSimpleEscape(sequence: string): string {
  const letter = sequence[1]!;
  if (letter >= '0' && letter <= '7') return String.fromCharCode(Number.parseInt(sequence.slice(1), 8));
  return SIMPLE_ESCAPES[letter] ?? sequence;
}

function failUnicode(reason: string, at: number, length: number, token: Token): never {
  const range = `${at}-${at + length - 1}`;
  const message = `(unicode error) 'unicodeescape' codec can't decode bytes in position ${range}: ${reason}`;
  throw new SyntaxFailure(message, token);
}

function readName(sequence: string, at: number, token: Token, names: CharacterNamesSource | undefined): string {
  if (!/^\\N\{[^}]+\}$/.test(sequence)) failUnicode('malformed \\N character escape', at, sequence.length, token);
  const codePoint = names && characterNamed(sequence.slice(3, -1), names);
  if (codePoint !== undefined) return String.fromCodePoint(codePoint);
  if (names) failUnicode('unknown Unicode character name', at, sequence.length, token);
  throw new SyntaxFailure(
    `the escape ${sequence} is not supported here: this compiler was given no table of Unicode character names`,
    token,
    'unsupported-unicode-name',
    "write the character itself, or its number as '\\uXXXX' or '\\UXXXXXXXX'",
  );
}

function decodeBytes(body: string, token: Token): string {
  if (!body.includes('\\')) return body;
  return body.replace(BYTES_ESCAPE, (sequence, at: number) => {
    if (sequence[1] !== 'x') return String.fromCharCode(...Array.from(readSimpleEscape(sequence), lowByte));
    if (sequence.length < 4) throw new SyntaxFailure(`(value error) invalid \\x escape at position ${at}`, token);
    return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
  });
}

/** An octal escape in bytes may say up to \777; Python keeps the low eight bits. */
function lowByte(character: string): number {
  return character.charCodeAt(0) & 0xff;
}
