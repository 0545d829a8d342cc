// Ends containers that a killed node left running: their state folder belongs to this engine alone.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';

export async function deleteLeftovers(runtimePath: string, stateFolder: string): Promise<void> {
  if (!existsSync(stateFolder)) return;
  for (const id of await readdir(stateFolder)) {
    await promisify(execFile)(runtimePath, ['--root', stateFolder, 'delete', '--force', id]).catch(() => undefined);
  }
}
