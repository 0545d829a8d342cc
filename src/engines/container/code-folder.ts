// The files of a function on the node's disk, mounted read-only as /var/task into each of its sandboxes.
//
// Invariant: no file name leaves the folder, also where the caller did not check the names.

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { AppError } from '#base';

/** Writes the files beside `folder` and moves them into place, so that a broken write leaves nothing behind. */
export async function writeCodeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const [name, bytes] of files) {
    const path = normalize(name);
    if (path.startsWith('..') || path.startsWith('/')) throw new AppError('BadFileName', `bad file name ${name}`);
    await mkdir(dirname(join(draft, path)), { recursive: true });
    await writeFile(join(draft, path), bytes, { mode: 0o755 });
  }
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}
