// Source text that stands in a program as a string, for `exec` and `eval`: its tree, or the SyntaxError that CPython raises when
// it is run. All nodes of the tree stand where the call stands.

import type { Expr, Module, Node, Stmt } from '../1-parse/ast.ts';
import { type CharacterNamesSource, isNode, parseModule } from '../1-parse/index.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import { lowerModule } from './lowering.ts';
import { checkPlacement } from './placement-checks.ts';
import { buildScopes } from './scope-builder.ts';
import { resolveScopes } from './scope-resolver.ts';

export type CodeMode = 'exec' | 'eval';

export interface CodeError {
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly message: string;
  readonly span: Span;
  /** The line of the text that the error stands in. */
  readonly line: string;
}

export type CodeText = { readonly body: readonly Stmt[]; readonly error?: undefined } | { readonly error: CodeError };

const FILE = '<string>';
const TYPES: Readonly<Record<string, CodeError['type']>> = {
  'indentation-error': 'IndentationError',
  'tab-error': 'TabError',
};

/** In mode "eval" the body is one expression statement. */
export function readCode(text: string, mode: CodeMode, at: Span, names?: CharacterNamesSource): CodeText {
  const source = mode === 'eval' ? text.replace(/^[ \t]+/, '') : text;
  const parsed = parseModule(source, FILE, names);
  if (!parsed.module) return { error: errorOf(parsed.diagnostics[0]!, source) };
  const [problem] = problemsOf(parsed.module);
  if (problem) return { error: errorOf({ ...problem, code: 'syntax-error' }, source) };
  const { body } = parsed.module;
  if (mode === 'eval' && (body.length !== 1 || body[0]!.kind !== 'Expr' || /;\s*$/.test(source))) {
    const span = body[0]?.span ?? { line: 1, column: 0, endLine: 1, endColumn: 0 };
    return { error: errorOf({ message: 'invalid syntax', code: 'syntax-error', span }, source) };
  }
  return { body: body.map((statement) => placed(statement, at) as Stmt) };
}

/** What the later phases would say of it, the first by place first. */
function problemsOf(module: Module): { message: string; span: Span }[] {
  const scopes = buildScopes(lowerModule(module));
  const problems = [...checkPlacement(module), ...scopes.problems, ...resolveScopes(scopes.root)];
  return problems.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
}

function errorOf({ message, code, span }: Pick<Diagnostic, 'message' | 'code' | 'span'>, source: string): CodeError {
  const line = source.split(/\r\n|\r|\n/)[span.line - 1] ?? '';
  return { type: TYPES[code] ?? 'SyntaxError', message, span, line };
}

function placed(node: Node, span: Span): Node {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'span') copy[key] = span;
    else if (Array.isArray(value)) copy[key] = value.map((item) => (isNode(item) ? placed(item, span) : item));
    else copy[key] = isNode(value) ? placed(value, span) : value;
  }
  return copy as unknown as Node;
}

/** `error` as the arguments of its class. */
export function errorArguments({ message, span, line }: CodeError, at: Span): Expr[] {
  const text = (value: string): Expr => ({ kind: 'Constant', value: { type: 'str', value }, prefix: null, span: at });
  const number = (value: number): Expr => ({
    kind: 'Constant',
    value: { type: 'int', value: BigInt(value) },
    prefix: null,
    span: at,
  });
  const elts = [
    text(FILE),
    number(span.line),
    number(span.column + 1),
    text(line),
    number(span.endLine),
    number(span.endColumn + 1),
  ];
  return [text(message), { kind: 'Tuple', elts, ctx: 'Load', span: at }];
}
