// How the bytes of a source become text: encodings, byte order marks, line ends.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseModule } from './index.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Each source is one string constant; expected is its value, or `line:column message`. */
const CASES: [name: string, source: string | Uint8Array, expected: string][] = [
  ['UTF-8', utf8("'é😀'"), 'é😀'],
  ['byte order mark', utf8("\ufeff'é'"), 'é'],
  ['byte order mark in a string', "\ufeff'é'", 'é'],
  ['byte order mark and cookie', utf8("\ufeff# coding: utf-8\n'é'"), 'é'],
  ['Latin-1', latin1("# -*- coding: latin-1 -*-\n'é'"), 'é'],
  ['Latin-1 in the second line', latin1("#!/usr/bin/python\n# vim: set fileencoding=ISO-8859-1 :\n'\x85'"), '\x85'],
  ['ASCII', latin1("# coding=us-ascii\n'e'"), 'e'],
  ['a cookie in a string is only a comment', "# coding: koi8-r\n'é'", 'é'],
  ['a cookie behind code is only a comment', utf8("'é'\n# coding: koi8-r"), 'é'],
  ['a cookie in the third line is only a comment', utf8("\n\n# coding: koi8-r\n'é'"), 'é'],
  ['CRLF in a string', "'''a\r\nb\rc'''\r\n", 'a\nb\nc'],
  ['escaped CRLF', "'a\\\r\nb'", 'ab'],
  ['KOI8-R', latin1("# coding: koi8-r\n'\xc1'"), 'а'],
  ['Windows-1252', latin1("# coding: cp1252\n'\x80'"), '€'],
  ['Shift JIS', latin1("# coding: shift_jis\n'\x82\xa0'"), 'あ'],
  ['bad Shift JIS', latin1("# coding: shift_jis\n'\xff'"), '1:11 encoding problem: shift_jis'],
  ['unknown encoding', latin1("# coding: nope\n'x'"), '1:11 encoding problem: nope'],
  ['mark against cookie', utf8("\ufeff# coding: latin-1\n'x'"), '1:11 encoding problem: iso-8859-1 with BOM'],
  [
    'bad UTF-8',
    latin1("x = 1\ny = 'é'"),
    "2:6 Non-UTF-8 code starting with '\\xe9' in file test.py on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  ],
  [
    'truncated UTF-8',
    Uint8Array.of(0x23, 0xf0, 0x9f),
    "1:2 Non-UTF-8 code starting with '\\xf0' in file test.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details",
  ],
  [
    'beyond ASCII',
    latin1("# coding: ascii\n'é'"),
    "2:2 Non-UTF-8 code starting with '\\xe9' in file test.py on line 2, which its declared encoding does not allow; see https://peps.python.org/pep-0263/ for details",
  ],
  ['NUL', "'a'\nb\0", '2:2 source code cannot contain null bytes'],
];

for (const [name, source, expected] of CASES) {
  test(name, () => assert.equal(outcome(source), expected));
}

test('surrogates written as escapes survive, and a pair of them stays two characters', () => {
  const values = ["'\\ud800'", "'\\ud83d\\ude00'", "'\\ud83d' '\\ude00'", "'\\U0001f600'"].map((source) => {
    const statement = parseModule(source, 'test.py').module?.body[0];
    assert.ok(statement?.kind === 'Expr' && statement.value.kind === 'Constant');
    return statement.value.value;
  });
  assert.deepEqual(values, [
    { type: 'str', value: '\ud800' },
    { type: 'str', value: '\ud83d\ude00', codePoints: [0xd83d, 0xde00] },
    { type: 'str', value: '\ud83d\ude00', codePoints: [0xd83d, 0xde00] },
    { type: 'str', value: '😀' },
  ]);
});

test('identifiers are compared in normal form NFKC', () => {
  const statement = parseModule('ﬁ.ª', 'test.py').module?.body[0];
  assert.ok(statement?.kind === 'Expr' && statement.value.kind === 'Attribute');
  assert.ok(statement.value.value.kind === 'Name');
  assert.deepEqual([statement.value.value.id, statement.value.attr], ['fi', 'a']);
});

test('a character by its name is refused with a way out', () => {
  const found = parseModule("x = '\\N{BULLET}'", 'test.py').diagnostics?.[0];
  assert.equal(found?.code, 'unsupported-unicode-name');
  assert.match(found.hint ?? '', /\\uXXXX/);
});

function outcome(source: string | Uint8Array): string {
  const { module, diagnostics } = parseModule(source, 'test.py');
  if (module === undefined) {
    const { span, message } = diagnostics[0]!;
    return `${span.line}:${span.column + 1} ${message}`;
  }
  const statement = module.body[0];
  assert.ok(statement?.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.type === 'str');
  return statement.value.value.value;
}
