// The Python files of a folder as the compiler wants them, with what installers recorded of them: a map by path, but read only
// when an import asks for them, as a program may stand in a folder full of other things.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const SKIPPED_FOLDERS = new Set(['__pycache__', 'node_modules', 'venv', 'site-packages']);
/** Namespace packages are searched for among so many files. */
const LISTED_MAX = 10_000;

export class SourceFolder extends Map<string, Uint8Array> {
  readonly #folder: string;
  readonly #given: ReadonlyMap<string, Uint8Array>;
  #listed: readonly string[] | undefined;

  /** @param given files by path in place of those that lie there, whatever their names */
  constructor(folder: string, given: ReadonlyMap<string, Uint8Array> = new Map()) {
    super();
    this.#folder = folder;
    this.#given = given;
  }

  override get(path: string): Uint8Array | undefined {
    const given = this.#given.get(path);
    if (given || !isListed(path)) return given;
    const file = join(this.#folder, ...path.split('/'));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
    return readFileSync(file);
  }

  override has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  override keys(): MapIterator<string> {
    this.#listed ??= filesBelow(this.#folder);
    return this.#listed.values() as MapIterator<string>;
  }
}

/** Python files, and the records of what was installed. */
function isListed(path: string): boolean {
  return path.endsWith('.py') || path.endsWith('.dist-info/RECORD');
}

function filesBelow(root: string): readonly string[] {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined && found.length < LISTED_MAX; folder = folders.shift()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}${sep}${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED_FOLDERS.has(entry.name)) folders.push(path);
      if (entry.isFile() && isListed(path.replaceAll(sep, '/'))) found.push(path.replaceAll(sep, '/'));
    }
  }
  return found;
}
