// Sources meant to break a parser: each ends in a tree or in one diagnostic, whatever the size.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseModule } from './index.ts';

const MANY = 100_000;
const times = (text: string, count = MANY) => text.repeat(count);

/** `ok`, or the code of the diagnostic. */
const CASES: [name: string, source: string | Uint8Array, expected: string][] = [
  ['open brackets', times('('), 'syntax-error: too many nested parentheses'],
  ['open brackets of all kinds', times('([{'), 'syntax-error: too many nested parentheses'],
  ['200 brackets', `${times('(', 200)}1${times(')', 200)}`, 'ok'],
  ['201 brackets', `${times('(', 201)}1${times(')', 201)}`, 'syntax-error: too many nested parentheses'],
  ['200 calls', `${times('f(', 200)}1${times(')', 200)}`, 'ok'],
  ['200 dicts', `${times('{1:', 200)}1${times('}', 200)}`, 'ok'],
  ['200 patterns', `match x:\n case ${times('[', 200)}${times(']', 200)}: pass`, 'ok'],
  ['signs', `${times('-')}1`, 'nested-too-deep: too many nested expressions'],
  ['nots', `${times('not ')}1`, 'nested-too-deep: too many nested expressions'],
  ['powers', `${times('2**')}1`, 'nested-too-deep: too many nested expressions'],
  ['lambdas', `${times('lambda:')}1`, 'nested-too-deep: too many nested expressions'],
  ['conditions', `${times('a if b else ')}1`, 'nested-too-deep: too many nested expressions'],
  ['sums', `${times('1+')}1`, 'nested-too-deep: too many nested expressions'],
  ['attributes', `a${times('.a')}`, 'nested-too-deep: too many nested expressions'],
  ['calls of calls', `a${times('()')}`, 'nested-too-deep: too many nested expressions'],
  ['elifs', `if a: b\n${times('elif a: b\n')}`, 'nested-too-deep: too many nested expressions'],
  ['300 elifs', `if a: b\n${times('elif a: b\n', 300)}`, 'ok'],
  ['ands', `${times('a and ')}1`, 'ok'],
  ['comparisons', `${times('a < ')}1`, 'ok'],
  ['assignments', `${times('a = ')}1`, 'ok'],
  ['elements', `[${times('a, ')}]`, 'ok'],
  ['statements', times('a;'), 'ok'],
  ['strings', times("'a' "), 'ok'],
  ['f-strings', times("f'{a}' "), 'ok'],
  ['fields', `f'${times('{a}')}'`, 'ok'],
  ['doubled braces', `f'${times('{{')}'`, 'ok'],
  ['nested f-strings', `${times("f'{", 1000)}`, 'syntax-error: too many nested f-strings'],
  ['149 nested f-strings', `${times("f'{", 149)}1${times("}'", 149)}`, 'ok'],
  ['fields in specs', `f'${times('{a:')}`, 'syntax-error: f-string: expressions nested too deeply'],
  ['99 blocks', `${blocks(99)}${' '.repeat(99)}x`, 'ok'],
  ['1000 blocks', blocks(1000), 'indentation-error: too many levels of indentation'],
  ['decorators', `${times('@a\n')}def f(): pass`, 'ok'],
  ['one long line of words', times('word ', 200_000), 'syntax-error: invalid syntax'],
  ['one long name', times('x', 1_000_000), 'ok'],
  ['one long string', `'${times('x', 1_000_000)}'`, 'ok'],
  ['one long string of escapes', `'${times('\\n', 500_000)}'`, 'ok'],
  [
    'one long open string',
    `'${times('x', 1_000_000)}`,
    'syntax-error: unterminated string literal (detected at line 1)',
  ],
  ['one long comment', `#${times('x', 1_000_000)}`, 'ok'],
  ['spaces', times(' ', 1_000_000), 'ok'],
  ['empty lines', times('\n', 1_000_000), 'ok'],
  ['continuations', times('\\\n'), 'syntax-error: unexpected EOF while parsing'],
  ['hexadecimal digits', `0x${times('f')}`, 'ok'],
  ['float digits', `0.${times('1')}`, 'ok'],
  ['4300 digits', times('1', 4300), 'ok'],
  [
    '4301 digits',
    times('1', 4301),
    'syntax-error: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.',
  ],
  [
    'unfinished names of characters',
    `'${times('\\N{')}'`,
    "syntax-error: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-102: malformed \\N character escape",
  ],
  ['NUL', 'a = 1\0', 'syntax-error: source code cannot contain null bytes'],
  ['surrogate halves', '\ud800', 'syntax-error: invalid non-printable character U+D800'],
  [
    'too many characters',
    new Uint8Array(16 * 1024 * 1024 + 1),
    'source-too-large: source file is too large: 16777217 characters, at most 16777216 are read',
  ],
  ['nothing', '', 'ok'],
];

function blocks(depth: number): string {
  return Array.from({ length: depth }, (_, indent) => `${' '.repeat(indent)}if x:\n`).join('');
}

for (const [name, source, expected] of CASES) {
  test(name, () => {
    const { diagnostics } = parseModule(source, 'test.py');
    const first = diagnostics?.[0];
    assert.equal(first ? `${first.code}: ${first.message}` : 'ok', expected);
  });
}
