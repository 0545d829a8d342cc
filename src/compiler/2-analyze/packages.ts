// Which files of a program are packages from elsewhere, as `pip install --target` puts them beside the handler.
// What they hold and a device lacks is a warning where it may never run; in the program's own files it is an error.

const RECORD = /\.dist-info\/RECORD$/;

export class Packages {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  /** First folder of the entry module, '' when it stands in none. */
  readonly #ownFolder: string;
  #installed: ReadonlySet<string> | undefined;

  /** @param entry path of the entry module, "pkg/mod" */
  constructor(files: ReadonlyMap<string, Uint8Array>, entry: string) {
    this.#files = files;
    this.#ownFolder = entry.includes('/') ? entry.split('/')[0]! : '';
  }

  /** The package that a file belongs to; undefined for the program's own files. Folders are packages, but for the entry module's; a file beside the entry is one if it was installed. */
  packageOf(fileName: string): string | undefined {
    const [first = ''] = fileName.split('/');
    if (first !== fileName) return first === this.#ownFolder ? undefined : first;
    this.#installed ??= this.#findInstalled();
    return this.#installed.has(fileName) ? fileName.replace(/\.py$/, '') : undefined;
  }

  /** Files without a folder that stand in the records of installers. */
  #findInstalled(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const path of this.#files.keys()) {
      if (!RECORD.test(path)) continue;
      const record = new TextDecoder().decode(this.#files.get(path));
      for (const [, name] of record.matchAll(/^([^/,\n]+\.py),/gm)) found.add(name!);
    }
    return found;
  }
}
