// Several mistakes in one file: each is told once, and what follows from one is not told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseModule } from './index.ts';

const CASES: [source: string, expected: string[]][] = [
  ['x = \ny = 1\nz = +\n', ['1:5 invalid syntax', '3:6 invalid syntax']],
  ['def f()\n  return 1\n  x = 2\ny = ]', ["4:5 unmatched ']'"]],
  ['def f()\n  return a b\ny = 1 2', ["1:8 expected ':'", '3:7 invalid syntax']],
  ['def f():\n  a b\n  c\n  d e\nf g', ['2:5 invalid syntax', '4:5 invalid syntax', '5:3 invalid syntax']],
  ['if a\n  b\nelif c:\n  d e\nelse:\n  f\ng h', ["1:5 expected ':'", '7:3 invalid syntax']],
  [
    'try:\n  a b\nexcept C, D:\n  e\nfinally:\n  f\ng h',
    ['2:5 invalid syntax', '3:8 multiple exception types must be parenthesized', '7:3 invalid syntax'],
  ],
  ['while a:\nb = 1\nc d', ["2:1 expected an indented block after 'while' statement on line 1", '3:3 invalid syntax']],
  ['a\n  b\n  c\nd e', ['2:3 unexpected indent', '4:3 invalid syntax']],
  ['match a:\n  case 1 2:\n    b\n  case 3:\n    c\nd e', ['2:10 invalid syntax', '6:3 invalid syntax']],
  ['class A:\n  def f(self:\n    pass\n', ["2:8 '(' was never closed"]],
  // What the tokenizer complains about.
  [
    'a = "b\nc = 1 2\nd = \'e\nf = 3\n',
    [
      '1:5 unterminated string literal (detected at line 1)',
      '2:7 invalid syntax',
      '3:5 unterminated string literal (detected at line 3)',
    ],
  ],
  ['a b\nc = "d\ne f', ['2:5 unterminated string literal (detected at line 2)', '3:3 invalid syntax']],
  [
    'if a == "b:\n  c\n  d e\nelse:\n  f g\nh i',
    [
      '1:9 unterminated string literal (detected at line 1)',
      '3:5 invalid syntax',
      '5:5 invalid syntax',
      '6:3 invalid syntax',
    ],
  ],
  [
    'try:\n  a = "b\nexcept "c:\n  d\ne f',
    [
      '2:7 unterminated string literal (detected at line 2)',
      '3:8 unterminated string literal (detected at line 3)',
      '5:3 invalid syntax',
    ],
  ],
  ['def f(a, b:\n  return a\ndef g():\n  return 1 2', ["1:6 '(' was never closed", '4:12 invalid syntax']],
  ['a = f(1,\n      2\nb = 3\nc d', ["1:6 '(' was never closed", '4:3 invalid syntax']],
  [
    'a = [1)\nb = ]\nc = 1\nd e',
    ["1:7 closing parenthesis ')' does not match opening parenthesis '['", "2:5 unmatched ']'", '4:3 invalid syntax'],
  ],
  ['if a:\n    b\n  c\n  d\ne f', ['3:3 unindent does not match any outer indentation level', '5:3 invalid syntax']],
  ['if a:\n\tb\n        c\nd e', ['3:9 inconsistent use of tabs and spaces in indentation', '4:3 invalid syntax']],
  ['a = \\ 1\nb c', ['1:6 unexpected character after line continuation character', '2:3 invalid syntax']],
  ['a = 1__0\nb = 0xg\nc d', ['1:7 invalid decimal literal', '2:7 invalid hexadecimal literal', '3:3 invalid syntax']],
  ["a = '''b\nc d\n", ['1:5 unterminated triple-quoted string literal (detected at line 2)']],
  ['a b\nc = (1,\nd = 2\n', ['1:3 invalid syntax', "2:5 '(' was never closed"]],
  ['a b; c d; e\nf', ['1:3 invalid syntax']],
  ['@a b\ndef f(): pass\ng h', ['1:4 invalid syntax', '3:3 invalid syntax']],
  ['if a:\n  if b\n    c\n  d e\nf', ["2:7 expected ':'", '4:5 invalid syntax']],
  [
    'def f():\n  if x:\ny = 1\nz 1',
    ["3:1 expected an indented block after 'if' statement on line 2", '4:3 invalid syntax'],
  ],
];

for (const [source, expected] of CASES) {
  test(JSON.stringify(source), () => {
    const told = parseModule(source, 'test.py').diagnostics?.map(
      ({ span, message }) => `${span.line}:${span.column + 1} ${message}`,
    );
    assert.deepEqual(told, expected);
  });
}

test('no more than twenty are told', () => {
  for (const line of ['a b\n', 'a = "b\n', 'a = (\n', 'a = $\n']) {
    const told = parseModule(line.repeat(1000), 'test.py').diagnostics ?? [];
    assert.ok(told.length > 0 && told.length <= 20, line);
    assert.deepEqual(
      told.map(({ span }) => span.line),
      [...new Set(told.map(({ span }) => span.line))].sort((a, b) => a - b),
    );
  }
});
