// What the compiler says instead of throwing: a code, a sentence, a place in the source, and how to go on.
// Invariant: every refusal of user code, in any phase, is one of these; an exception out of the compiler is a bug.

/**
 * A half-open range of source text. Lines count from 1, columns from 0.
 * A column counts UTF-16 code units, JavaScript's own unit, so that `line.slice(column, endColumn)` is the text
 * (CPython's `ast` counts UTF-8 bytes instead). A byte order mark is not counted.
 */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Diagnostic {
  /** Stable name of the rule, such as `syntax-error`. */
  code: string;
  message: string;
  fileName: string;
  span: Span;
  /** What to do next, where more can be said than the message does. */
  hint?: string;
  severity: 'error' | 'warning';
  /** The package from elsewhere that the file belongs to. */
  package?: string;
}

const LONGEST_SHOWN_LINE = 160;

/**
 * Renders a diagnostic with its source line and a caret below the place, ending in a newline:
 *
 *     error[syntax-error]: '(' was never closed
 *      --> handler.py:3:6
 *       |
 *     3 | print(1
 *       |      ^
 *       = help: ...
 *
 * Columns are printed from 1, as editors count. Very long lines are cut to a window around the place.
 */
export function formatDiagnostic(diagnostic: Diagnostic, sourceText: string): string {
  const { span } = diagnostic;
  const gutter = ' '.repeat(String(span.line).length);
  const lines = [
    `${diagnostic.severity}[${diagnostic.code}]: ${diagnostic.message}`,
    `${gutter}--> ${diagnostic.fileName}:${span.line}:${span.column + 1}`,
  ];
  const text = sourceText.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)[span.line - 1];
  if (text !== undefined) lines.push(...excerpt(text, span, gutter));
  if (diagnostic.hint !== undefined) lines.push(`${gutter} = help: ${diagnostic.hint}`);
  return `${lines.join('\n')}\n`;
}

function excerpt(text: string, span: Span, gutter: string): string[] {
  const column = Math.min(span.column, text.length);
  const end = span.endLine === span.line ? Math.min(span.endColumn, text.length) : text.length;
  const from = text.length <= LONGEST_SHOWN_LINE ? 0 : Math.max(0, column - LONGEST_SHOWN_LINE / 2);
  const shown = text.slice(from, from + LONGEST_SHOWN_LINE);
  // A tab above must stay a tab below, or the caret stands elsewhere.
  const indent = text.slice(from, column).replace(/[^\t]/g, ' ');
  const room = Math.max(1, from + LONGEST_SHOWN_LINE - column);
  const carets = '^'.repeat(Math.max(1, Math.min(end - column, room)));
  return [`${gutter} |`, `${span.line} | ${printable(shown)}`, `${gutter} | ${indent}${carets}`];
}

/** Hostile source must not drive the reader's terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
}

const SHOWN_OF_PACKAGE = 4;

/**
 * One line for each package, as what packages hold for other uses is long: the most frequent of what was found, most first.
 * @param diagnostics those with a `package`
 */
export function formatPackages(diagnostics: readonly Diagnostic[]): string {
  const packages = new Map<string, Map<string, number>>();
  for (const { package: name = '', message } of diagnostics) {
    const counts = packages.get(name) ?? new Map<string, number>();
    packages.set(name, counts.set(message, (counts.get(message) ?? 0) + 1));
  }
  const lines = [...packages].map(([name, counts]) => {
    const shown = [...counts].sort((a, b) => b[1] - a[1]).map(([message]) => message);
    const rest = shown.length > SHOWN_OF_PACKAGE ? `; and ${shown.length - SHOWN_OF_PACKAGE} more` : '';
    const list = shown.slice(0, SHOWN_OF_PACKAGE).join('; ');
    return `warning[package]: ${name} holds what raises when it is reached: ${list}${rest}\n`;
  });
  return lines.join('');
}
