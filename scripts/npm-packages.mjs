// Installs the npm packages of package-lock.json, and only when they differ from what is installed.
//
// npm writes node_modules/.package-lock.json last, as the record of what it installed; comparing that with our lock file
// also notices an installation that was interrupted.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/** @returns whether every package of the lock file is there with the same content; optional ones may be missing. */
export function isInstalled(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const installed = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  const missing = Object.entries(wanted).some(([name, entry]) => {
    if (name === '' || (entry.optional && !installed[name])) return false;
    return installed[name]?.version !== entry.version || installed[name]?.integrity !== entry.integrity;
  });
  return !missing && Object.keys(installed).every((name) => name in wanted);
}

/** npm as it was started by the user, or the one in PATH; never through the Node.js that it is about to replace. */
function npmCommand(root) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const own = path.join(root, 'node_modules');
  if (script?.endsWith('.js') && node && !node.startsWith(own) && existsSync(node)) return [node, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

function pathWithout(root) {
  const own = path.join(root, 'node_modules');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => !folder.startsWith(own)).join(path.delimiter);
}

export function ensureNpmPackages({ root, log }) {
  if (isInstalled(root)) return undefined;
  const [command, first] = npmCommand(root);
  log(existsSync(path.join(root, 'node_modules')) ? 'npm ci (the lock file changed)' : 'npm ci');
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: pathWithout(root) },
  });
  if (result.error) throw new Error(`cannot start ${command}: ${result.error.message}. Install npm.`);
  if (result.status !== 0)
    throw new Error('npm ci failed; its own message is above. Is the package registry reachable?');
  return 'installed';
}
