// The root file system that all sandboxes share read-only: mount points, links and four small files. Everything else in
// it is mounted from the host by `oci-spec.ts`.

import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOUNT_POINTS = ['proc', 'dev', 'tmp', 'etc', 'opt', 'usr', 'var/task', 'var/runtime'];
const LINKS = { bin: 'usr/bin', lib: 'usr/lib', lib64: 'usr/lib64' };
const FILES = {
  'etc/passwd': 'root:x:0:0:root:/:/bin/false\nsbx_user1051:x:1051:1051::/tmp:/bin/false\n',
  'etc/group': 'root:x:0:\nsbx_user1051:x:1051:\n',
  'etc/hosts': '127.0.0.1 localhost\n',
  'etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
};

/** The modules that handlers have here as on devices, from the same source: what they ask their node with. */
const SHARED_MODULES = ['_services.py', 'nanolambda.py', 'boto3', 'botocore'];
const STDLIB_FOLDER = fileURLToPath(new URL('../../../stdlib/', import.meta.url));

/** Creates or completes `folder`; `systemFolders` are absolute host paths that will be mounted there. Idempotent. */
export async function buildRootFolder(folder: string, systemFolders: readonly string[]): Promise<void> {
  for (const path of [...MOUNT_POINTS, ...systemFolders]) await mkdir(join(folder, path), { recursive: true });
  // An OCI runtime gives a mounted file system the mode of the folder that it covers.
  await chmod(join(folder, 'tmp'), 0o1777);
  for (const [name, target] of Object.entries(LINKS)) {
    if (!existsSync(join(folder, target))) await mkdir(join(folder, target), { recursive: true });
    await symlink(target, join(folder, name)).catch(ignoreExisting);
  }
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text, { mode: 0o644 });
  const bootstrap = join(dirname(fileURLToPath(import.meta.url)), 'bootstrap.py');
  await copyFile(bootstrap, join(folder, 'var/runtime/bootstrap.py'));
  for (const name of SHARED_MODULES)
    await cp(join(STDLIB_FOLDER, name), join(folder, 'var/runtime/python', name), { recursive: true });
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
