// The parser's place in the token list, shared by the rule files.
// The parser is a recursive descent: one function a rule, each takes the cursor and returns a node, and gives up by
// throwing. It looks ahead but never steps back, hence linear time. Rules that call each other across files do so
// through `rules`, so that the files import in one direction.

import type { Span } from '../diagnostic.ts';
import type { Arguments, Comprehension, Expr, Name, Stmt, TypeParam } from './ast.ts';
import type { CharacterNamesSource } from './character-names.ts';
import { type FailureCode, SyntaxFailure } from './failure.ts';
import { CLOSING_OF, type Token, type TokenList } from './token.ts';

/** How many expressions may stand in each other; brackets alone allow 200. Keeps recursion within JavaScript's stack. */
export const MAX_EXPRESSION_DEPTH = 300;

type Rule<T> = (p: Cursor) => T;

/** The rules that others need and that cannot be imported without a cycle. Named as in CPython's python.gram. */
export interface Rules {
  expression: Rule<Expr>;
  namedExpression: Rule<Expr>;
  starNamedExpression: Rule<Expr>;
  starExpressions: Rule<Expr>;
  yieldOrStarExpressions: Rule<Expr>;
  disjunction: Rule<Expr>;
  bitwiseOr: Rule<Expr>;
  forIfClauses: Rule<Comprehension[]>;
  starTargets: Rule<Expr>;
  strings: Rule<Expr>;
  slices: Rule<Expr>;
  parameters: (p: Cursor, owner: 'def' | 'lambda') => Arguments;
  typeParams: Rule<TypeParam[]>;
  block: (p: Cursor, owner: string, keyword: Token) => Stmt[];
}

export class Cursor {
  readonly rules: Rules;
  readonly text: string;
  readonly characterNames: CharacterNamesSource | undefined;
  token: Token;
  /** The named expressions that stand in brackets of their own, which the tree does not show. */
  readonly bracketed = new WeakSet<Expr>();
  private readonly tokens: Token[];
  private readonly unclosed: Token | undefined;
  private index = 0;
  /** How many expressions stand in each other here. */
  depth = 0;
  /** Blocks that are open around the current token. */
  indents = 0;
  /** Mistakes that were found and read over. */
  readonly failures: SyntaxFailure[] = [];
  /** Whether reading goes on after a mistake. */
  recovers = false;
  private attempts = 0;
  /** Brackets that are open around the current token. */
  private brackets = 0;
  private lastWord: Token;

  constructor(list: Pick<TokenList, 'text' | 'tokens' | 'unclosed'>, rules: Rules, names?: CharacterNamesSource) {
    this.rules = rules;
    this.characterNames = names;
    this.text = list.text;
    this.tokens = list.tokens;
    this.unclosed = list.unclosed;
    this.token = list.tokens[0]!;
    this.lastWord = this.token;
  }

  /** Whether a node is a `name := value` without brackets of its own, which some places do not take. */
  isBareNamed(expr: Expr): boolean {
    return expr.kind === 'NamedExpr' && !this.bracketed.has(expr);
  }

  /** The token `distance` after the current one; beyond the end it is the end. */
  peek(distance = 1): Token {
    return this.tokens[this.index + distance] ?? this.tokens.at(-1)!;
  }

  get previous(): Token {
    return this.tokens[this.index - 1] ?? this.tokens[0]!;
  }

  get inBrackets(): boolean {
    return this.brackets > 0;
  }

  /** Where the cursor stands, for `between`. */
  get place(): number {
    return this.index;
  }

  /** The source from behind the token before a place up to the current token, without comments. */
  textSince(place: number): string {
    let text = '';
    for (let index = place; index <= this.index; index++) {
      const token = this.tokens[index]!;
      text += this.text.slice(this.tokens[index - 1]!.end, token.start).replace(/#[^\n]*/g, '');
      if (index < this.index) text += this.text.slice(token.start, token.end);
    }
    return text;
  }

  /** A cursor over the tokens from one place up to another, where its end is. */
  between(from: number, to: number): Cursor {
    const last = this.tokens[to]!;
    const end: Token = { ...last, kind: 'end', text: '', end: last.start };
    const cursor = new Cursor(
      { text: this.text, tokens: [...this.tokens.slice(from, to), end] },
      this.rules,
      this.characterNames,
    );
    cursor.depth = this.depth;
    return cursor;
  }

  at(text: string): boolean {
    return this.token.text === text;
  }

  isKind(kind: Token['kind']): boolean {
    return this.token.kind === kind;
  }

  /** Returns the current token and moves on; never beyond the end. */
  next(): Token {
    const token = this.token;
    if (token.end > token.start && token.kind !== 'newline') this.lastWord = token;
    if (token.kind === 'operator') this.brackets += bracketStep(token.text);
    else if (token.kind === 'newline') this.brackets = 0;
    else if (token.kind === 'indent') this.indents++;
    else if (token.kind === 'dedent') this.indents--;
    if (token.kind !== 'end') this.token = this.tokens[++this.index]!;
    return token;
  }

  accept(text: string): Token | undefined {
    return this.token.text === text ? this.next() : undefined;
  }

  expect(text: string): Token {
    return this.token.text === text ? this.next() : this.failHere();
  }

  /** A keyword that CPython demands by name (`&&` in its grammar). */
  demand(text: string): Token {
    return this.token.text === text ? this.next() : this.fail(`expected '${text}'`, this.token);
  }

  /** An identifier, in the normal form in which Python compares them (PEP 3131). */
  identifier(): string {
    if (this.token.kind !== 'name') this.failHere();
    return normalForm(this.next().text);
  }

  name(ctx: Name['ctx']): Name {
    const token = this.token;
    const id = this.identifier();
    return { kind: 'Name', id, ctx, span: spanOf(token) };
  }

  /** From the start of `first` to the end of the token before the current one. */
  spanFrom(first: Span): Span {
    const last = this.previous;
    return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
  }

  /**
   * From the start of `first` to the end of the last word before the current token. A statement with blocks ends
   * there, not behind the newlines and dedents that end its last block.
   */
  blockSpanFrom(first: Span): Span {
    const last = this.lastWord;
    return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
  }

  /** Runs a rule one level deeper. */
  nested<T>(rule: Rule<T>): T {
    if (++this.depth > MAX_EXPRESSION_DEPTH) {
      this.fail('too many nested expressions', this.token, 'nested-too-deep');
    }
    const result = rule(this);
    this.depth--;
    return result;
  }

  /**
   * What `attempt` returns, or undefined if it fails. Only for choosing a better message: the cursor has moved. That a
   * bracket was never closed is a better one.
   */
  attempt<T>(attempt: () => T): T | undefined {
    this.attempts++;
    try {
      return attempt();
    } catch (failure) {
      if (failure instanceof SyntaxFailure && !failure.message.endsWith(NEVER_CLOSED)) return undefined;
      throw failure;
    } finally {
      this.attempts--;
    }
  }

  /** Whether messages matter: nobody reads that of an attempt. */
  get isAttempt(): boolean {
    return this.attempts > 0;
  }

  // ---- giving up ----

  fail(message: string, place: Span, code: FailureCode = 'syntax-error', hint?: string): never {
    // A bracket that is open since an earlier line explains what follows it better than what follows does.
    if (this.unclosed && (this.token.line > this.unclosed.line || this.token.kind === 'end')) {
      throw new SyntaxFailure(
        `'${this.unclosed.text}'${NEVER_CLOSED}`,
        spanOf(this.unclosed),
        'syntax-error',
        closingHint(this.unclosed),
      );
    }
    throw new SyntaxFailure(message, spanOf(place), code, hint);
  }

  /** Between the start of one node and the end of another. */
  failBetween(message: string, first: Span, last: Span): never {
    return this.fail(message, { ...first, endLine: last.endLine, endColumn: last.endColumn });
  }

  /** The current token fits no rule. */
  failHere(): never {
    const { token } = this;
    if (token.kind === 'indent') this.fail('unexpected indent', token, 'indentation-error');
    if (token.kind === 'dedent') this.fail('unexpected unindent', token, 'indentation-error');
    this.fail('invalid syntax', token);
  }
}

const NEVER_CLOSED = ' was never closed';

function bracketStep(text: string): number {
  if (text in CLOSING_OF) return 1;
  return text === ')' || text === ']' || text === '}' ? -1 : 0;
}

function closingHint(open: Token): string {
  return `add the missing '${CLOSING_OF[open.text]}'`;
}

export function normalForm(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  return /^[\x00-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
}

/** A span of its own, so that no node shares one with a token or another node. */
export function spanOf({ line, column, endLine, endColumn }: Span): Span {
  return { line, column, endLine, endColumn };
}

const EXPRESSION_OPERATORS: ReadonlySet<string> = new Set(['(', '[', '{', '-', '+', '~', '...']);
const EXPRESSION_KEYWORDS: ReadonlySet<string> = new Set(['None', 'True', 'False', 'lambda', 'not', 'await']);

/** Whether a token can begin an expression (a star is not counted). */
export function startsExpression(token: Token): boolean {
  switch (token.kind) {
    case 'name':
    case 'number':
    case 'string':
    case 'fstring-start':
      return true;
    case 'keyword':
      return EXPRESSION_KEYWORDS.has(token.text);
    case 'operator':
      return EXPRESSION_OPERATORS.has(token.text);
    default:
      return false;
  }
}
