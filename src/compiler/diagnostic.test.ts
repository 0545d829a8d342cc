// What a person sees of a diagnostic: place, line, caret, hint.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts';

function at(line: number, column: number, endLine: number, endColumn: number, hint?: string): Diagnostic {
  const span = { line, column, endLine, endColumn };
  const diagnostic = { code: 'syntax-error', message: 'invalid syntax', fileName: 'handler.py', span } as const;
  return { ...diagnostic, ...(hint ? { hint } : {}), severity: 'error' };
}

const CASES: [name: string, diagnostic: Diagnostic, source: string, expected: string[]][] = [
  [
    'a range with a hint',
    at(2, 4, 2, 7, 'do otherwise'),
    'first\nx = abc\n',
    [
      'error[syntax-error]: invalid syntax',
      ' --> handler.py:2:5',
      '  |',
      '2 | x = abc',
      '  |     ^^^',
      '  = help: do otherwise',
    ],
  ],
  [
    'tabs stay tabs',
    at(1, 2, 1, 3),
    '\t\tx',
    ['error[syntax-error]: invalid syntax', ' --> handler.py:1:3', '  |', '1 | \t\tx', '  | \t\t^'],
  ],
  [
    'a range over lines is underlined to the end of its first',
    at(10, 2, 12, 1),
    `${'\r\n'.repeat(9)}a (b,\r\nc\r\n)`,
    ['error[syntax-error]: invalid syntax', '  --> handler.py:10:3', '   |', '10 | a (b,', '   |   ^^^'],
  ],
  [
    'behind the end of a line',
    at(1, 4, 1, 5),
    'x = ',
    ['error[syntax-error]: invalid syntax', ' --> handler.py:1:5', '  |', '1 | x = ', '  |     ^'],
  ],
  ['a line that is not there', at(3, 0, 3, 1), 'x', ['error[syntax-error]: invalid syntax', ' --> handler.py:3:1']],
  [
    'control characters do not reach the terminal',
    at(1, 0, 1, 1),
    '\x1b[31mx',
    ['error[syntax-error]: invalid syntax', ' --> handler.py:1:1', '  |', '1 | \ufffd[31mx', '  | ^'],
  ],
  [
    'a long line is cut around the place',
    at(1, 500, 1, 503),
    `${'a'.repeat(500)}bbb${'c'.repeat(500)}`,
    [
      'error[syntax-error]: invalid syntax',
      ' --> handler.py:1:501',
      '  |',
      `1 | ${'a'.repeat(80)}bbb${'c'.repeat(77)}`,
      `  | ${' '.repeat(80)}^^^`,
    ],
  ],
];

for (const [name, diagnostic, source, expected] of CASES) {
  test(name, () => assert.equal(formatDiagnostic(diagnostic, source), `${expected.join('\n')}\n`));
}
