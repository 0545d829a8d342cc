// What CPython 3.12 rejects is rejected with its words and at its place, and what it accepts is accepted: over a corpus
// that CPython itself wrote the expectations of (`syntax-error-corpus.ts`).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterNames } from '#library';
import { compile, type Diagnostic } from '../../src/compiler/index.ts';
import { askCpython, errorCases, errorTopics, warningCases } from './syntax-error-corpus.ts';

const TYPE_OF_CODE: Readonly<Record<string, string>> = {
  'syntax-error': 'SyntaxError',
  'indentation-error': 'IndentationError',
  'tab-error': 'TabError',
  'nested-too-deep': 'SyntaxError',
};

/** Where we point elsewhere on purpose. Of these only message and type count. */
const OTHER_PLACES: readonly [message: RegExp, reason: string][] = [
  [/^invalid (?:decimal|hexadecimal|octal|binary|imaginary) literal$/, 'at the wrong character, not before it'],
  [/^(?:unexpected indent|unindent does not|inconsistent use of tabs)/, 'at the first word of the line'],
  [/^expected an indented block/, 'where the block is missing, also at the end of the file'],
  [/^positional argument follows/, 'at that argument, not at the closing bracket'],
  [/^cannot mix bytes and nonbytes/, 'at the literals, not behind them'],
  [/^unexpected EOF while parsing$/, 'at the end of the file'],
  [/^\(unicode error\)/, 'at the literal'],
  [/^trailing comma not allowed/, 'at the comma, not behind it'],
  [/^named arguments must follow bare/, 'at the star'],
  [/^f-string: expressions nested too deeply$/, 'at the brace that is one too many'],
  [/^f-string: conversion type must come right after/, 'at the conversion'],
  [/^dict unpacking cannot be used/, 'at what is unpacked'],
  [/^cannot assign to __debug__$/, 'at the whole pattern'],
  [/^invalid syntax$/, 'CPython names a token that it looked ahead to, even in the next line'],
];

function toldBy({ message, span, code }: Diagnostic): string {
  return `${span.line}:${span.column + 1} ${TYPE_OF_CODE[code] ?? code}: ${message}`;
}

function withoutPlace(told: string): string {
  return told.replace(/^\d+:-?\d+ /, '');
}

function diagnosticsOf(source: string): readonly Diagnostic[] {
  const result = compile({
    files: new Map([['main.py', Buffer.from(source)]]),
    entry: { program: 'main.py' },
    characterNames,
  });
  return result.diagnostics ?? result.warnings;
}

function compare(source: string, expected: string): void {
  const errors = diagnosticsOf(source).filter(({ severity, code }) => severity === 'error' && code in TYPE_OF_CODE);
  const told = errors.map(toldBy);
  if (expected === 'accepted') assert.deepEqual(told, []);
  else if (OTHER_PLACES.some(([message]) => message.test(withoutPlace(expected).replace(/^\w+: /, '')))) {
    assert.ok(
      told.map(withoutPlace).includes(withoutPlace(expected)),
      `${expected}\n  ours: ${told.join('\n        ')}`,
    );
  } else assert.ok(told.includes(expected), `${expected}\n  ours: ${told.join('\n        ')}`);
}

for (const topic of errorTopics()) {
  const cases = errorCases(topic);
  test(`${topic}: ${cases.length} wrong programs`, async (t) => {
    for (const [source, expected] of cases) await t.test(JSON.stringify(source), () => compare(source, expected));
  });
}

test('the corpus says what CPython 3.12 says', (t) => {
  const cases = errorTopics().flatMap(errorCases);
  assert.ok(cases.length >= 200);
  const answers = askCpython<string>(cases.map(([source]) => source));
  if (!answers) t.diagnostic('no CPython 3.12 here: its frozen answers stand');
  answers?.forEach((answer, i) => {
    assert.equal(cases[i]![1], answer, JSON.stringify(cases[i]![0]));
  });
});

for (const [source, expected] of warningCases()) {
  test(`warning: ${JSON.stringify(source)}`, () => {
    const warnings = diagnosticsOf(source).filter(({ code }) => code === 'syntax-warning');
    assert.deepEqual(
      warnings.map(({ span, message }) => `${span.line} ${message}`),
      expected,
    );
  });
}

test('the warnings are those of CPython 3.12', () => {
  const cases = warningCases();
  const answers = askCpython<string[]>(
    cases.map(([source]) => source),
    ['--warnings'],
  );
  assert.ok(cases.length > 20);
  answers?.forEach((answer, i) => {
    assert.deepEqual(cases[i]![1], answer, cases[i]![0]);
  });
});
