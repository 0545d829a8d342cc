// The one place that knows where the files of a compilation lie; the compiler itself reads none.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { CHARACTER_NAMES_FILE } from '#compiler';

export const STDLIB_FOLDER = fileURLToPath(new URL('../../stdlib', import.meta.url));

/** The whole standard library: path below the folder, with `/` → content, in the order of the paths. */
export function standardLibrary(): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(STDLIB_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.py'),
  );
  const paths = names.map((name) => name.replaceAll(sep, '/')).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(STDLIB_FOLDER, path))]));
}

/** What `\\N{…}` knows. */
export function characterNames(): string {
  return inflateSync(readFileSync(CHARACTER_NAMES_FILE)).toString('latin1');
}
