// Text to tokens, in one pass and in linear time: names, numbers, strings, operators, and the newline, indent and
// dedent tokens that give Python its blocks. F-strings are cut into their pieces here too (see `fstring-tokens.ts`),
// because only the tokenizer can tell where a replacement field ends (PEP 701).

import { SyntaxFailure } from './failure.ts';
import { openFString, scanFStringLiteral } from './fstring-tokens.ts';
import { Indentation, scanIndent } from './indentation.ts';
import { scanNumber } from './numbers.ts';
import { scanString } from './string-tokens.ts';
import {
  type Bracket,
  CLOSING_OF,
  type FString,
  KEYWORDS,
  MAX_BRACKET_DEPTH,
  type Token,
  type TokenKind,
  type TokenList,
  type TokenWriter,
} from './token.ts';

const OPERATOR = /\*\*=?|\/\/=?|>>=?|<<=?|\.\.\.|!=|->|:=|[-+*/%&|^@=<>]=|[-+*/%&|^@=<>()[\]{},:;.~!?$`]/y;
const ASCII_NAME = /[A-Za-z0-9_]*/y;
const WIDE_NAME = /[A-Za-z0-9_\u0080-\uffff]*/y;
const IDENTIFIER = /(?:\p{XID_Start}|_)\p{XID_Continue}*/uy;
const STRING_PREFIX = /^(?:[bBrRuUfF]|[bB][rR]|[rR][bB]|[fF][rR]|[rR][fF])$/;

/** Tokenizes a whole file whose line ends are `\n`, or as much of it as can be. */
export function tokenize(text: string): TokenList {
  const tokenizer = new Tokenizer(text);
  const failure = tokenizer.run();
  // Where the tokens stop early, the brackets that are open say nothing about the file.
  const unclosed = failure === null ? tokenizer.brackets.at(-1)?.token : undefined;
  return { text, tokens: tokenizer.tokens, unclosed, failure };
}

class Tokenizer implements TokenWriter {
  readonly text: string;
  readonly tokens: Token[] = [];
  readonly brackets: Bracket[] = [];
  readonly fstrings: FString[] = [];
  position = 0;
  line = 1;
  lineStart = 0;
  private readonly indentation = new Indentation();
  private atLineStart = true;

  constructor(text: string) {
    this.text = text;
  }

  run(): SyntaxFailure | null {
    try {
      this.scan();
      return null;
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      this.push('end', this.position, '');
      return failure;
    }
  }

  private scan(): void {
    while (this.position < this.text.length) {
      const fstring = this.fstrings.at(-1);
      if (fstring !== undefined && (fstring.fields.at(-1)?.inSpec ?? true)) scanFStringLiteral(this, fstring);
      else if (this.atLineStart) this.beginLine();
      else this.scanToken();
    }
    this.finish();
  }

  private finish(): void {
    const fstring = this.fstrings.at(-1);
    if (fstring !== undefined && this.brackets.length === 0) scanFStringLiteral(this, fstring);
    if (!this.atLineStart && this.brackets.length === 0) this.push('newline', this.position, '');
    if (this.brackets.length === 0) for (const _ of this.indentation.close()) this.push('dedent', this.position, '');
    this.push('end', this.position, '');
  }

  // ---- lines ----

  private beginLine(): void {
    const indent = scanIndent(this.text, this.position);
    for (let newlines = indent.continuedLines; newlines > 0; newlines--) this.startNextLine();
    this.position = indent.end;
    const next = this.text[this.position];
    if (next === '#') this.skipComment();
    if (next === '#' || next === '\n' || next === undefined) {
      if (this.position < this.text.length) this.position++;
      if (next !== undefined) this.startNextLine(this.position);
      return;
    }
    this.atLineStart = false;
    for (const change of this.indentation.enter(indent, this.placeOf(this.position, this.position))) {
      this.push(change, this.position, '');
    }
  }

  /** Moves the line counter past the newline that ends the current line. */
  startNextLine(lineStart: number = this.text.indexOf('\n', this.lineStart) + 1): void {
    this.line++;
    this.lineStart = lineStart;
  }

  private skipComment(): void {
    const end = this.text.indexOf('\n', this.position);
    this.position = end < 0 ? this.text.length : end;
  }

  private endLine(): void {
    if (this.brackets.length === 0) {
      this.push('newline', this.position + 1, '');
      this.atLineStart = true;
    } else {
      this.position++;
    }
    this.startNextLine(this.position);
  }

  private continueLine(): void {
    const next = this.text[this.position + 1];
    if (next === undefined) this.fail('unexpected EOF while parsing', this.position + 1);
    if (next !== '\n') {
      this.fail('unexpected character after line continuation character', this.position + 1);
    }
    this.position += 2;
    this.startNextLine(this.position);
    if (this.position >= this.text.length) this.fail('unexpected EOF while parsing', this.position);
  }

  // ---- tokens ----

  private scanToken(): void {
    const code = this.text.charCodeAt(this.position);
    if (code === 32 || code === 9 || code === 12) this.position++;
    else if (code === 10) this.endLine();
    else if (code === 35) this.skipComment();
    else if (code === 92) this.continueLine();
    else if (isLetter(code) || code >= 128) this.scanName();
    else if (isDigit(code) || (code === 46 && isDigit(this.text.charCodeAt(this.position + 1)))) this.scanNumber();
    else if (code === 34 || code === 39) this.scanQuoted(0);
    else this.scanOperator();
  }

  private scanName(): void {
    let end = endOfMatch(ASCII_NAME, this.text, this.position);
    if (this.text.charCodeAt(end) >= 128) end = this.endOfWideName();
    const word = this.text.slice(this.position, end);
    const quote = this.text[end];
    if ((quote === '"' || quote === "'") && STRING_PREFIX.test(word)) this.scanQuoted(word.length);
    else this.push(KEYWORDS.has(word) ? 'keyword' : 'name', end, word);
  }

  private endOfWideName(): number {
    const end = endOfMatch(WIDE_NAME, this.text, this.position);
    const valid = Math.max(this.position, endOfMatch(IDENTIFIER, this.text, this.position));
    if (valid < end) this.failCharacter(valid);
    return end;
  }

  private scanNumber(): void {
    const end = scanNumber(this.text, this.position);
    if (typeof end === 'number') this.push('number', end, this.text.slice(this.position, end));
    else this.fail(end.message, end.at);
  }

  private scanQuoted(prefixLength: number): void {
    if (/f/i.test(this.text.slice(this.position, this.position + prefixLength))) openFString(this, prefixLength);
    else scanString(this, prefixLength);
  }

  private scanOperator(): void {
    const field = this.fstrings.at(-1)?.fields.at(-1);
    const next = this.text[this.position];
    if (field !== undefined && next === ':' && this.brackets.length === field.bracketDepth) {
      this.push('operator', this.position + 1, ':');
      field.inSpec = true;
      return;
    }
    const end = endOfMatch(OPERATOR, this.text, this.position);
    if (end <= this.position) this.failCharacter(this.position);
    const operator = this.text.slice(this.position, end);
    this.push('operator', end, operator);
    if (operator in CLOSING_OF) this.openBracket(operator);
    else if (operator === ')' || operator === ']' || operator === '}') this.closeBracket(operator);
  }

  openBracket(text: string): void {
    const token = this.tokens.at(-1)!;
    if (this.brackets.length >= MAX_BRACKET_DEPTH) this.fail('too many nested parentheses', token.start);
    this.brackets.push({ text, token });
  }

  private closeBracket(text: string): void {
    const fstring = this.fstrings.at(-1);
    const field = fstring?.fields.at(-1);
    const at = this.position - 1;
    const open = this.brackets.pop();
    if (open === undefined) this.fail(`unmatched '${text}'`, at);
    if (CLOSING_OF[open.text] !== text) {
      if (field && this.brackets.length < field.bracketDepth) this.fail(`f-string: unmatched '${text}'`, at);
      const where = open.token.line === this.line ? '' : ` on line ${open.token.line}`;
      const what = `closing parenthesis '${text}' does not match opening parenthesis '${open.text}'`;
      this.fail(`${what}${where}`, at);
    }
    if (fstring && field && this.brackets.length < field.bracketDepth) fstring.fields.pop();
  }

  // ---- places ----

  push(kind: TokenKind, end: number, text: string): Token {
    const { line, position: start } = this;
    const column = start - this.lineStart;
    const token = { kind, text, start, end, line, column, endLine: line, endColumn: end - this.lineStart };
    this.tokens.push(token);
    this.position = end;
    return token;
  }

  pushMultiline(kind: TokenKind, end: number, text: string): Token {
    const token = this.push(kind, end, text);
    // Only the token itself is searched: looking ahead in the file would make a long line quadratic.
    const body = this.text.slice(token.start, end);
    for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1))
      this.startNextLine(token.start + at + 1);
    token.endLine = this.line;
    token.endColumn = end - this.lineStart;
    return token;
  }

  private placeOf(start: number, end: number) {
    return { line: this.line, column: start - this.lineStart, endLine: this.line, endColumn: end - this.lineStart };
  }

  fail(message: string, at: number): never {
    throw new SyntaxFailure(message, this.placeOf(at, at + 1));
  }

  private failCharacter(at: number): never {
    const character = String.fromCodePoint(this.text.codePointAt(at)!);
    const number = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    // Python prints what is neither a control, a format, a surrogate, a separator nor unassigned.
    const printable = !/[\p{C}\p{Z}]/u.test(character);
    this.fail(
      printable ? `invalid character '${character}' (${number})` : `invalid non-printable character ${number}`,
      at,
    );
  }
}

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
