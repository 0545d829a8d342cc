// The Python programs under tests/programs and what they must print. A program is a file `x.py`, or a folder with a
// `main.py` whose other files it may import; its expectation `x.out` (or `main.out`) is what CPython printed, frozen by
// tests/freeze.ts. An exit status other than 0 stands in a last line `[exit status N]`.
//
// Comments at the head of a program: `# differs: reason` where ours is meant to differ from CPython (the expectation is
// then written by hand), `# python: 3.12` where CPython must be at least that to agree.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const PROGRAMS_FOLDER = path.join(import.meta.dirname, 'programs');

export interface ProgramCase {
  /** `classes/properties`, relative to tests/programs. */
  readonly name: string;
  /** Of the main file. */
  readonly file: string;
  /** Where its imports are looked for; a single file has no other modules. */
  readonly folder: string | undefined;
  readonly outFile: string;
  readonly differs: string | undefined;
  /** Minor version of CPython 3 that is needed to agree. */
  readonly pythonMinor: number;
}

export interface ProgramOutcome {
  readonly stdout: Uint8Array;
  readonly status: number;
}

/** All of them by name; `filter`: those whose name contains it. */
export function listPrograms(filter = ''): readonly ProgramCase[] {
  return programsIn(PROGRAMS_FOLDER).filter((program) => program.name.includes(filter));
}

function programsIn(folder: string): ProgramCase[] {
  if (existsSync(path.join(folder, 'main.py'))) return [caseOf(path.join(folder, 'main.py'), folder)];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return programsIn(at);
    return entry.name.endsWith('.py') ? [caseOf(at, undefined)] : [];
  });
}

export function caseOf(file: string, folder: string | undefined): ProgramCase {
  const name = path.relative(PROGRAMS_FOLDER, folder ?? file.slice(0, -3));
  const head = readFileSync(file, 'utf8').slice(0, 2000);
  const minor = /^# python: 3\.(\d+)/m.exec(head)?.[1];
  return {
    name,
    file,
    folder,
    outFile: file.replace(/\.py$/, '.out'),
    differs: /^# differs: (.+)/m.exec(head)?.[1],
    pythonMinor: minor === undefined ? 0 : Number(minor),
  };
}

/** The Python files of a program by the path that an import sees. */
export function filesOf(program: ProgramCase): ReadonlyMap<string, Uint8Array> {
  if (!program.folder) return new Map([['main.py', readFileSync(program.file)]]);
  const files = readdirSync(program.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.py'),
  );
  return new Map(files.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(program.folder!, name))]));
}

/** What an expectation file holds for an outcome. */
export function expectationOf(outcome: ProgramOutcome): Uint8Array {
  if (outcome.status === 0) return outcome.stdout;
  return Buffer.concat([outcome.stdout, Buffer.from(`[exit status ${outcome.status}]\n`)]);
}

/** Undefined where the outcome is as expected, or the place of the first difference. */
export function differenceFrom(program: ProgramCase, outcome: ProgramOutcome): string | undefined {
  return differenceOf(readFileSync(program.outFile), Buffer.from(expectationOf(outcome)));
}

/** The same for two outcomes. */
export function firstDifference(wanted: ProgramOutcome, got: ProgramOutcome): string | undefined {
  return differenceOf(Buffer.from(expectationOf(wanted)), Buffer.from(expectationOf(got)));
}

function differenceOf(expected: Buffer, actual: Buffer): string | undefined {
  if (expected.equals(actual)) return undefined;
  const [wanted, got] = [expected.toString().split('\n'), actual.toString().split('\n')];
  const line = wanted.findIndex((text, i) => text !== got[i]);
  const at = line < 0 ? wanted.length : line;
  return `line ${at + 1}: expected ${quote(wanted[at])}, got ${quote(got[at])}`;
}

function quote(line: string | undefined): string {
  return line === undefined ? 'the end' : JSON.stringify(line.slice(0, 300));
}
