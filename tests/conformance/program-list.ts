// The programs that `npm run conformance` judges, with their topics: ours, or those of folders that the user names.
//
// Invariant: both follow the same rule: a folder with a main.py is one program, every other .py file outside a package is
// one; what it must print stands beside it in .out or .exp, or CPython says it.

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '#base';
import { listPrograms } from '../program-cases.ts';

export interface JudgedProgram {
  /** As reports call it. */
  readonly name: string;
  readonly topic: string;
  readonly file: string;
  /** A program of ours in one file: it has no modules beside it, and its tracebacks call it main.py. */
  readonly alone: boolean;
  /** The file with what must be printed; without one CPython is asked. */
  readonly expectation: string | undefined;
  /** Why the expectation is meant to be another than CPython's. */
  readonly differs: string | undefined;
}

const EXPECTATION_ENDINGS = ['.out', '.exp', '.py.exp', '.py.out'];
const SKIPPED_FOLDERS = new Set(['__pycache__', 'node_modules']);

export function ownPrograms(): readonly JudgedProgram[] {
  return listPrograms().map(({ name, file, folder, outFile, differs }) => {
    return { name, topic: name.split('/')[0]!, file, alone: !folder, expectation: outFile, differs };
  });
}

/** Of files and folders as the user named them. */
export function programsAt(paths: readonly string[]): readonly JudgedProgram[] {
  return paths.flatMap((given) => {
    const at = path.resolve(given);
    const info = statSync(at, { throwIfNoEntry: false });
    if (!info) throw new AppError('InvalidConfiguration', `${given} does not exist. Name Python files or folders.`);
    const root = info.isDirectory() ? at : path.dirname(at);
    const files = info.isDirectory() ? filesBelow(at) : [at];
    return files.map((file) => programOf(file, root));
  });
}

function programOf(file: string, root: string): JudgedProgram {
  const stem = file.slice(0, -'.py'.length);
  const name = path.relative(root, stem);
  const folder = path.dirname(name);
  return {
    name,
    topic: folder === '.' ? path.basename(root) : folder,
    file,
    alone: false,
    expectation: EXPECTATION_ENDINGS.map((ending) => stem + ending).find((other) => existsSync(other)),
    differs: undefined,
  };
}

function filesBelow(folder: string): string[] {
  if (existsSync(path.join(folder, '__init__.py'))) return [];
  if (existsSync(path.join(folder, 'main.py'))) return [path.join(folder, 'main.py')];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (!entry.isDirectory()) return entry.name.endsWith('.py') ? [at] : [];
    return entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name) ? [] : filesBelow(at);
  });
}
