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
  assert.equal(parseModule('a b\n'.repeat(1000), 'test.py').diagnostics?.length, 20);
});
