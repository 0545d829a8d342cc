// Asks `oracle.py`, that is the local CPython: 3.12 where it is there, or what PYTHON names.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findCpython } from '../cpython.ts';

/** One line of the oracle's answer. */
export interface Verdict {
  file: string;
  digest?: string;
  dump?: string;
  error?: string;
  message?: string;
  line?: number;
  column?: number;
}

const SCRIPT = fileURLToPath(new URL('oracle.py', import.meta.url));
const MAX_ANSWER_BYTES = 1 << 30;

export function askOracle(files: string[], whole: boolean): Verdict[] {
  return ask(files, whole ? ['--dump'] : []);
}

/** Asks about programs that are in no file. */
export function askOracleAbout(sources: string[]): Verdict[] {
  return ask(
    sources.map((source) => JSON.stringify(source)),
    ['--sources'],
  );
}

function ask(lines: string[], options: string[]): Verdict[] {
  const run = spawnSync(findCpython()!.command, ['-B', SCRIPT, ...options], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: MAX_ANSWER_BYTES,
  });
  if (run.status !== 0) throw new Error(`oracle.py failed: ${run.error?.message ?? run.stderr}`);
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The version of the local CPython, such as `3.11.7`, or undefined where there is none. */
export function oracleVersion(): string | undefined {
  return findCpython()?.version.split(' ')[0];
}
