#!/usr/bin/env node
// Starts the CLI on a Node.js that runs TypeScript directly. Where the running one is older, the one that npm installed
// beside us takes over; this file itself must therefore run on Node 18.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJOR_MIN = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR_MIN) {
  module.enableCompileCache?.();
  const { main } = await import('../src/cli/main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  startOn(newerNode());
}

/** The pinned Node.js in this folder's `node_modules`, or in one above it when we are a dependency ourselves. */
function newerNode() {
  for (let folder = root; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    const packages = existsSync(modules)
      ? readdirSync(modules).filter((name) => /^node-(bin-)?(linux|darwin)-/.test(name))
      : [];
    const found = [join(modules, '.bin', 'node'), ...packages.map((name) => join(modules, name, 'bin', 'node'))];
    const path = found.find((candidate) => existsSync(candidate));
    if (path) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

function startOn(node) {
  if (node === undefined) {
    process.stderr.write(
      `nanolambda: this is Node.js ${process.versions.node}, and ${NODE_MAJOR_MIN} or newer is needed. ` +
        `Run "npm install" in ${root} (it brings the right one), or install Node.js ${NODE_MAJOR_MIN}.\n`,
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`nanolambda: cannot start ${node}: ${error.message}\n`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
