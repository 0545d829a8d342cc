// Reads the repository's own files for the tests of its rules: which there are, and what a TypeScript file imports.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = '{src,scripts,tests,bench,bin,device,stdlib,docs,examples,.ci}';

/** Paths from the root, with `/`, sorted. */
export function filesMatching(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: ROOT })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Every text file of ours. */
export function ownFiles(): readonly string[] {
  return [...filesMatching(`${FOLDERS}/**/*.*`), ...filesMatching('.ci/*'), ...filesMatching('*.{md,json}')];
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const IMPORT = /^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** What a file imports or re-exports, types included, as written: `#base`, `./woof.ts`, `node:fs`, `hono`. */
export function importsOf(file: string): readonly string[] {
  return [...textOf(file).matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);
}

/** The file that a relative import means, as a path from the root. */
export function resolveImport(from: string, specifier: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
}
