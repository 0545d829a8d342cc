// Makes a deployment zip of a file, a folder or a zip. The same content gives the same bytes, so that deploying what has
// not changed can be recognised by its hash.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { AppError } from '#base';

const SKIPPED_FOLDERS = new Set([
  '__pycache__',
  '.git',
  '.venv',
  'venv',
  'node_modules',
  '.mypy_cache',
  '.pytest_cache',
]);
const FIXED_TIME = new Date('1980-01-01T00:00:00');

export async function deploymentZip(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const text = error.code === 'ENOENT' ? 'does not exist' : `cannot be read: ${error.message}`;
    throw new AppError('InvalidConfiguration', `${path} ${text}. Name a Python file, a folder or a zip.`);
  });
  if (info.isDirectory()) return zipOf(await filesBelow(path, path), path);
  if (extname(path) === '.zip') return readFile(path);
  return zipOf({ [basename(path)]: await readFile(path) }, path);
}

function zipOf(files: Record<string, Uint8Array>, path: string): Uint8Array {
  const names = Object.keys(files).sort();
  if (names.length === 0) throw new AppError('InvalidConfiguration', `${path} holds no file to deploy.`);
  return zipSync(Object.fromEntries(names.map((name) => [name, [files[name]!, { level: 9, mtime: FIXED_TIME }]])));
}

async function filesBelow(root: string, folder: string): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) Object.assign(files, await filesBelow(root, path));
    } else if (entry.isFile() && extname(entry.name) !== '.pyc') {
      files[relative(root, path).replaceAll('\\', '/')] = await readFile(path);
    }
  }
  return files;
}
