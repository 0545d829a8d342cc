// The host's own CPython, resolved through shims, and the folders that it needs: these are mounted read-only into each
// container, because a node must work where no image can be downloaded.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

export interface PythonHome {
  readonly executable: string;
  /** Like `3.11.7`. */
  readonly version: string;
  /** Host folders to mount at the same place. */
  readonly folders: readonly string[];
}

const SCRIPT = `
import os, sys, sysconfig
print(os.path.realpath(sys.executable)); print(os.path.realpath(sys.base_prefix)); print(sys.version.split()[0])
print(os.path.realpath(sysconfig.get_paths()["stdlib"]))
`;

/** @throws Error where `command` is no Python 3.8 or newer. */
export async function findPythonHome(command: string): Promise<PythonHome> {
  const { stdout } = await promisify(execFile)(command, ['-I', '-S', '-c', SCRIPT], { timeout: 20_000 });
  const [executable, prefix, version, stdlib] = stdout.trim().split('\n');
  if (!executable || !prefix || !version || !stdlib) throw new Error(`${command} did not say where it lives`);
  if (!/^3\.([89]|[1-9]\d)\./.test(version)) throw new Error(`${command} is Python ${version}; 3.8 or newer is needed`);
  return { executable, version, folders: foldersOf(prefix, dirname(stdlib)) };
}

/** System folders hold the shared libraries; nothing below /etc, /home or /var is ever mounted. */
function foldersOf(prefix: string, libraryFolder: string): string[] {
  const system = ['/usr/lib', '/usr/lib64', '/usr/bin', '/usr/share/zoneinfo'];
  const own = prefix === '/usr' ? [] : prefix.startsWith('/usr/') ? [`${prefix}/bin`, `${prefix}/lib`] : [prefix];
  const all = [...system, ...own, libraryFolder].filter((folder) => existsSync(folder));
  return all.filter((folder, i) => !all.some((other, j) => contains(other, folder) && (other !== folder || j < i)));
}

function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
