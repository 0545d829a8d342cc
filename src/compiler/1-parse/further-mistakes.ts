// More mistakes of a file whose tokens stop early: at a string without end, a stray character, a wrong indentation, a
// bracket that is never closed. The lines of each such mistake are replaced by a stand-in that opens the same block, and
// the file is read again.
// Invariant: places stay those of the file, and nothing is told that only the stand-ins, or lines that are left out, cause.

import type { CharacterNamesSource } from './character-names.ts';
import type { SyntaxFailure } from './failure.ts';
import { parseTokens } from './grammar.ts';
import type { TokenList } from './token.ts';
import { tokenize } from './tokenizer.ts';

const FAILURES_MAX = 20;
/** Characters that may be read again: 20 mistakes of a file of 100 KB, fewer of a larger one. */
const CHARACTERS_MAX = 2_000_000;

/** What follows only from a missing line. */
const FOLLOWS = /^expected (?:an indented block|'except' or 'finally')|^unexpected (?:un)?indent|^unindent does not/;
/** After these nobody knows where code goes on. */
const FINAL = /^unterminated (?:f-string: )?triple-quoted|^unexpected EOF|^too many|too large/;
const NEVER_CLOSED = / was never closed$/;

/** Words that begin a statement and cannot stand at the beginning of a line within brackets. */
const BEGINS_STATEMENT =
  /^(?:def|class|return|import|from|try|while|with|raise|pass|break|continue|del|global|nonlocal|assert|elif|except|finally|@)(?![\w])|^\w+ *(?:[-+*/%&|^@]|\/\/|\*\*|>>|<<)?=(?!=)/;

/**
 * `found`: what was told already. Returns it with what else is wrong, in the file's order. The first stays the first: it is
 * the one that CPython tells, which reads on after some mistakes of the parser, to find one of the tokenizer.
 */
export function withFurtherMistakes(
  text: string,
  tokens: TokenList,
  found: readonly SyntaxFailure[],
  names?: CharacterNamesSource,
): SyntaxFailure[] {
  const reader = new Reader(text, names);
  reader.read(tokens, found);
  const [first] = found;
  return [...found, ...reader.failures]
    .filter(isNew(new Set()))
    .filter((failure) => compare(first!, failure) <= 0)
    .sort(compare)
    .slice(0, FAILURES_MAX);
}

function compare({ span: a }: SyntaxFailure, { span: b }: SyntaxFailure): number {
  return a.line - b.line || a.column - b.column;
}

function isNew(told: Set<string>): (failure: SyntaxFailure) => boolean {
  return ({ span, message }) => {
    const key = `${span.line}:${span.column} ${message}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  };
}

class Reader {
  readonly failures: SyntaxFailure[] = [];
  readonly #lines: string[];
  readonly #names: CharacterNamesSource | undefined;
  /** Indices of lines that are not the file's any more. */
  readonly #replaced = new Set<number>();

  constructor(text: string, names: CharacterNamesSource | undefined) {
    this.#lines = text.split('\n');
    this.#names = names;
  }

  read(start: TokenList, found: readonly SyntaxFailure[]): void {
    let [tokens, failures] = [start, found];
    for (let left = CHARACTERS_MAX; this.failures.length < FAILURES_MAX; left -= tokens.text.length) {
      const stopped = tokens.failure ?? failures.find(({ message }) => NEVER_CLOSED.test(message));
      const told = tokens.failure ? [tokens.failure] : failures;
      this.failures.push(...told.filter((failure) => !this.#follows(failure)));
      if (!stopped || FINAL.test(stopped.message) || left < 0) return;
      this.#replace(stopped, tokens);
      tokens = tokenize(this.#lines.join('\n'));
      const parsed = parseTokens(tokens, this.#names);
      if (!Array.isArray(parsed)) return;
      failures = parsed;
    }
  }

  /** Whether only a line that was replaced makes it a mistake. */
  #follows({ span, message }: SyntaxFailure): boolean {
    if (this.#replaced.has(span.line - 1)) return true;
    if (!FOLLOWS.test(message)) return false;
    let above = span.line - 2;
    while (above >= 0 && this.#lines[above]!.trim() === '' && !this.#replaced.has(above)) above--;
    return this.#replaced.has(above);
  }

  #replace({ span, message, code }: SyntaxFailure, tokens: TokenList): void {
    const last = span.line - 1;
    if (code === 'indentation-error' || code === 'tab-error') {
      this.#leaveOut(last, this.#endOfBlock(last, indentOf(this.#lines[last]!)));
      return;
    }
    const first = Math.min(last, logicalStart(tokens, span.line) - 1);
    const isOpen = NEVER_CLOSED.test(message) || opensBracket(tokens);
    const end = isOpen ? this.#endOfBrackets(first, last + 1) : last + 1;
    const header = this.#lines[first]!;
    const below = this.#lines.slice(end).find((line) => line.trim() !== '');
    const opensBlock = below !== undefined && indentOf(below) > indentOf(header);
    this.#leaveOut(first, end);
    this.#lines[first] = standIn(header, opensBlock);
  }

  #leaveOut(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      this.#lines[index] = '';
      this.#replaced.add(index);
    }
  }

  /** Behind the lines that are indented as far, or farther. */
  #endOfBlock(from: number, indent: number): number {
    let end = from + 1;
    while (end < this.#lines.length && (this.#lines[end]!.trim() === '' || indentOf(this.#lines[end]!) >= indent))
      end++;
    return end;
  }

  /** Where the lines of a bracket probably end. */
  #endOfBrackets(first: number, from: number): number {
    const indent = indentOf(this.#lines[first]!);
    const isPart = (line: string): boolean => {
      const body = line.trim();
      if (body === '') return true;
      if (BEGINS_STATEMENT.test(body) && indentOf(line) <= indent) return false;
      return indentOf(line) > indent || /^[)\]}]/.test(body);
    };
    let end = from;
    while (end < this.#lines.length && isPart(this.#lines[end]!)) end++;
    return end;
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The line on which the statement begins that the tokens end in. */
function logicalStart(tokens: TokenList, line: number): number {
  const list = tokens.tokens;
  for (let index = list.length - 1; index >= 0; index--) {
    const token = list[index]!;
    if (token.line > line || token.kind !== 'newline') continue;
    const next = list.slice(index + 1).find(({ kind }) => kind !== 'indent' && kind !== 'dedent');
    return next && next.kind !== 'end' ? next.line : line;
  }
  return list[0]?.kind === 'end' ? line : (list[0]?.line ?? line);
}

/** Whether a bracket of the last statement is open where the tokens end. */
function opensBracket(tokens: TokenList): boolean {
  let depth = 0;
  for (const { kind, text } of tokens.tokens) {
    if (kind === 'newline') depth = 0;
    else if (kind === 'operator' && '([{'.includes(text)) depth++;
    else if (kind === 'operator' && ')]}'.includes(text)) depth--;
  }
  return depth > 0;
}

/** A line that is right, with the indent and, where a block follows, the kind of the one that it stands for. */
function standIn(line: string, opensBlock: boolean): string {
  const indent = line.slice(0, indentOf(line));
  const word = /^(?:async +)?(\w+|@)/.exec(line.trim())?.[1] ?? '';
  const clause = CLAUSES[word];
  if (clause !== undefined) return opensBlock ? `${indent}${clause}` : `${indent}${clause} pass`;
  if (word === '@') return `${indent}@_`;
  return opensBlock ? `${indent}${BLOCKS[word] ?? 'if _:'}` : `${indent}pass`;
}

const CLAUSES: Readonly<Record<string, string>> = {
  else: 'else:',
  elif: 'elif _:',
  except: 'except _:',
  finally: 'finally:',
  case: 'case _._:',
};

const BLOCKS: Readonly<Record<string, string>> = {
  def: 'def _():',
  class: 'class _:',
  for: 'for _ in _:',
  while: 'while _:',
  try: 'try:',
  match: 'match _:',
};
