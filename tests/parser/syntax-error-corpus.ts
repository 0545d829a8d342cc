// The corpus of wrong programs: `syntax-errors/TOPIC.json` holds pairs of a source and what CPython 3.12 says about it, as
// `line:column Type: message` (columns from 1) or `accepted`; `syntax-warnings.json` pairs of a source and its warnings.
//
//   npx node tests/parser/syntax-error-corpus.ts
//
// writes the second half of every pair as CPython 3.12 has it: to add a case, add its source with "" and run this.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCpython } from '../cpython.ts';

export type Case<T> = [source: string, expected: T];

const FOLDER = new URL('syntax-errors/', import.meta.url);
const WARNINGS = new URL('syntax-warnings.json', import.meta.url);
const SCRIPT = fileURLToPath(new URL('syntax-errors.py', import.meta.url));

export function errorTopics(): readonly string[] {
  return readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
}

export function errorCases(topic: string): Case<string>[] {
  return JSON.parse(readFileSync(new URL(`${topic}.json`, FOLDER), 'utf8'));
}

export function warningCases(): Case<string[]>[] {
  return JSON.parse(readFileSync(WARNINGS, 'utf8'));
}

/** Undefined where there is no CPython 3.12: other versions say other things. */
export function askCpython<T>(sources: readonly string[], options: readonly string[] = []): T[] | undefined {
  const python = findCpython();
  if (python?.minor !== 12) return undefined;
  const answer = execFileSync(python.command, ['-B', SCRIPT, ...options], { input: JSON.stringify(sources) });
  return JSON.parse(answer.toString('utf8'));
}

function freeze(file: URL, cases: readonly Case<unknown>[], options: readonly string[]): void {
  const sources = cases.map(([source]) => source);
  const answers = askCpython<unknown>(sources, options);
  if (!answers) throw new Error('CPython 3.12 is needed to write what it says; name one with PYTHON=command');
  const lines = sources.map((source, i) => `  [${asciiJson(source)}, ${asciiJson(answers[i])}]`);
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

if (import.meta.main) {
  for (const topic of errorTopics()) freeze(new URL(`${topic}.json`, FOLDER), errorCases(topic), []);
  freeze(WARNINGS, warningCases(), ['--warnings']);
}
