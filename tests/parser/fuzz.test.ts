// Whatever the source: `parseModule` returns, with a tree or with diagnostics whose places lie in the source.
// A failing run prints its seed; FUZZ_SEED replays it, FUZZ_RUNS asks for more.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseModule } from '../../src/compiler/1-parse/index.ts';
import { type Diagnostic, formatDiagnostic } from '../../src/compiler/diagnostic.ts';

const FOLDER = new URL('fixtures/', import.meta.url);
const PROGRAMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.py'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

const WORDS = (
  'False None True and as assert async await break class continue def del elif else except finally for from global ' +
  'if import in is lambda nonlocal not or pass raise return try while with yield match case type _ x y print ' +
  "( ) [ ] { } , : ; . ... = := == != < > <= >= -> + - * ** / // % @ & | ^ ~ << >> += **= ! $ ? ` \\ # ' \" ''' " +
  `""" f' f" f''' rf' b' u' {{ }} !r =} \\N{ \\x 0 1 1.5 1e5 1j 0x 0xf 0b1 0777 1_000 é € \ud800 \0`
).split(' ');
const SPACES = ['', ' ', '  ', '\n', '\n  ', '\n    ', '\n\t', '\f', '\r\n', '\\\n'];

const parameters = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 400),
  ...(process.env['FUZZ_SEED'] ? { seed: Number(process.env['FUZZ_SEED']) } : {}),
};

function parsesSafely(source: string | Uint8Array): void {
  const { module, diagnostics } = parseModule(source, 'fuzz.py');
  if (module !== undefined) return;
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  assert.ok(diagnostics.length >= 1 && diagnostics.length <= 20);
  for (const diagnostic of diagnostics) hasPlace(diagnostic, text);
}

function hasPlace(diagnostic: Diagnostic, text: string): void {
  const { span, message } = diagnostic;
  assert.ok(span.line >= 1 && span.line <= text.split(/\r\n|\r|\n/).length + 1, `${message} at line ${span.line}`);
  assert.ok(span.column >= 0 && (span.endLine > span.line || span.endColumn >= span.column), message);
  assert.ok(formatDiagnostic(diagnostic, text).includes(message));
}

/** Replaces a stretch of a program by something else. */
interface Mutation {
  at: number;
  length: number;
  insert: string;
}

const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES)), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 6 }),
  insert: fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...SPACES), fc.string({ maxLength: 3 })),
});

function mutate(program: string, mutations: Mutation[]): string {
  let text = program;
  for (const { at, length, insert } of mutations) {
    const from = at % (text.length + 1);
    text = text.slice(0, from) + insert + text.slice(from + length);
  }
  return text;
}

test('token soup', () => {
  fc.assert(fc.property(soup, parsesSafely), parameters);
});

test('mutated programs', () => {
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
  const mutated = fc.tuple(fc.constantFrom(...PROGRAMS), mutations).map(([program, list]) => mutate(program, list));
  fc.assert(fc.property(mutated, parsesSafely), parameters);
});

test('random bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), parsesSafely), parameters);
});

test('random text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), parsesSafely), parameters);
});
