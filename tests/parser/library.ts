// Where CPython's own library lies and which of its files count: all but installed packages.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findCpython } from '../cpython.ts';

export function libraryFolder(): string {
  const script = "import sysconfig; print(sysconfig.get_paths()['stdlib'])";
  const found = spawnSync(findCpython()?.command ?? 'python3', ['-c', script], { encoding: 'utf8' });
  if (found.status !== 0) throw new Error(`python3 is needed to compare with: ${found.error?.message ?? found.stderr}`);
  return found.stdout.trim();
}

export function pythonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py') && !name.includes('site-packages'))
    .map((name) => join(folder, name))
    .sort();
}
