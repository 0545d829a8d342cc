// The machine's CPython as the oracle of the test programs. `PYTHON=command` names one; otherwise 3.12 is taken where it
// is there, since that is the Python we promise, then any newer one, then 3.11.
//
// Invariant: an answer that was kept is that of the same interpreter and the same runner for the same sources.

import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { BatchProcess } from './batch-process.ts';
import { filesOf, type ProgramCase, type ProgramOutcome } from './program-cases.ts';

export interface Cpython {
  readonly command: string;
  readonly minor: number;
  /** As `sys.version` says. */
  readonly version: string;
}

const OLDEST_MINOR = 11;
const RUNNER = path.join(import.meta.dirname, 'cpython-runner.py');
const KEPT_FOLDER = path.resolve(import.meta.dirname, '../build/cpython');
const ASK = 'import sys; print(sys.version_info[1], sys.version.replace("\\n", " "))';

let found: Cpython | undefined | null = null;

/** Undefined where there is none that can judge. */
export function findCpython(): Cpython | undefined {
  if (found === null) found = searchCpython();
  return found;
}

function searchCpython(): Cpython | undefined {
  const named = process.env['PYTHON'];
  if (named) {
    const python = cpythonAt(named);
    if (!python) throw new Error(`PYTHON=${named} is no CPython 3.${OLDEST_MINOR} or newer. Name another.`);
    return python;
  }
  const pyenv = globSync(path.join(process.env['PYENV_ROOT'] ?? path.join(homedir(), '.pyenv'), 'versions/3.12*'));
  const commands = ['python3.12', ...pyenv.map((folder) => path.join(folder, 'bin/python3')), 'python3', 'python3.13'];
  const all = commands.map(cpythonAt).filter((python) => python !== undefined);
  return all.find(({ minor }) => minor === 12) ?? all.find(({ minor }) => minor > 12) ?? all[0];
}

function cpythonAt(command: string): Cpython | undefined {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    const [, minor, version] = /^(\d+) (.*)/.exec(execFileSync(command, ['-c', ASK], options)) ?? [];
    return Number(minor) >= OLDEST_MINOR ? { command, minor: Number(minor), version: version! } : undefined;
  } catch {
    return undefined;
  }
}

/** Minor version of the CPython that judges, or undefined where there is none. */
export function cpythonMinor(): number | undefined {
  return findCpython()?.minor;
}

/** A process that runs the programs whose paths it is given. */
export function cpythonProcess({ command }: Cpython, environment: NodeJS.ProcessEnv = {}): BatchProcess {
  return new BatchProcess(command, ['-B', RUNNER], { environment });
}

/** Runs programs on `width` processes at once; results in order. `kept`: an earlier answer for the same source will do. */
export async function runByCpython(
  programs: readonly ProgramCase[],
  { width = 2, kept = false } = {},
): Promise<readonly ProgramOutcome[]> {
  const python = findCpython()!;
  const outcomes: ProgramOutcome[] = [];
  let next = 0;
  const worker = async () => {
    const process = cpythonProcess(python);
    while (next < programs.length) {
      const at = next++;
      const run = () => outcomeOf(process, programs[at]!.file);
      outcomes[at] = kept ? await keptOutcome(sourceKey(python, filesOf(programs[at]!)), run) : await run();
    }
    process.close();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}

async function outcomeOf(process: BatchProcess, file: string): Promise<ProgramOutcome> {
  const { status, texts } = await process.run(file);
  return { status, stdout: texts[0] ?? new Uint8Array() };
}

/** What an answer depends on, as a file name. */
export function sourceKey(python: Cpython, files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256').update(python.version).update(readFileSync(RUNNER));
  for (const [name, content] of files) hash.update(`${name} ${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 32);
}

/** The answer kept under a key, or `run`'s, which is then kept. */
export async function keptOutcome(key: string, run: () => Promise<ProgramOutcome>): Promise<ProgramOutcome> {
  const file = path.join(KEPT_FOLDER, key);
  try {
    const text = readFileSync(file);
    const lineEnd = text.indexOf(10);
    return { status: Number(text.toString('latin1', 0, lineEnd)), stdout: text.subarray(lineEnd + 1) };
  } catch {
    const outcome = await run();
    mkdirSync(KEPT_FOLDER, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(`${outcome.status}\n`), outcome.stdout]));
    renameSync(`${file}.${process.pid}`, file);
    return outcome;
  }
}
