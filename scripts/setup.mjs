// Brings a fresh clone to the point where a node can start: npm packages, the pinned Node.js, Debian packages, the VM as
// wasm; with --test also what tests need. --retry asks again for what could not be installed before.
//
// Invariants: this file and what it imports run on an old Node.js with nothing installed, so they import only Node's own
// modules. Every step looks first whether it is done: a second run costs a fraction of a second.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDebianPackages } from './debian-packages.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { findNode } from './pinned-node.mjs';

const script = fileURLToPath(import.meta.url);
const root = path.resolve(path.dirname(script), '..');
const PACKAGES_DONE = '--packages-done';

/** Variants of the native VM that tests run; see build-native.mjs. */
const TESTED_VARIANTS = ['sanitize', 'stress'];

/** A step returns what it did, or undefined when there was nothing to do; a failure is an Error for people. */
const packageSteps = [{ name: 'npm packages', run: (context) => ensureNpmPackages(context) }];

const pinnedSteps = [
  { name: 'Debian packages', run: (context) => ensureDebianPackages(context) },
  { name: 'VM as WebAssembly', run: (context) => buildWasm(context) },
  { name: 'VM with sanitizers', run: (context) => buildNative(context), testOnly: true },
];

async function buildWasm({ log }) {
  const build = await import('./build-wasm.mjs');
  let built = false;
  const note = (line) => {
    built = true;
    log(line);
  };
  await build.buildWasm({ log: note });
  return built ? 'compiled' : undefined;
}

async function buildNative({ log, strict }) {
  const build = await import('./build-native.mjs');
  if (!(await build.findCompiler())) {
    const message = 'no C compiler (gcc or clang, or the environment variable CC): tests of the native VM cannot run';
    if (strict) throw new Error(message);
    return message;
  }
  let built = false;
  const note = (line) => {
    built = true;
    log(line);
  };
  for (const variant of TESTED_VARIANTS) await build.buildNative(variant, { log: note });
  return built ? 'compiled' : undefined;
}

async function runStep(step, context) {
  const started = performance.now();
  const elapsed = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const log = (line) => console.log(`  ${step.name}: ${line}`);
  try {
    const outcome = await step.run({ ...context, log });
    if (outcome) console.log(`✔ ${step.name}: ${outcome} (${elapsed()})`);
  } catch (error) {
    console.error(`✘ ${step.name} (${elapsed()}): ${error.message}`);
    process.exit(1);
  }
}

/** @returns the Node.js that the packages brought; ends the process where there is none. */
function nodeOrEnd() {
  const node = findNode(root);
  if (!node.problem) return node;
  console.error(`✘ Node.js: ${node.problem}`);
  process.exit(1);
}

function continueOn(node, args) {
  const result = spawnSync(node.path, [script, PACKAGES_DONE, ...args], { stdio: 'inherit', cwd: root });
  if (result.error) console.error(`✘ Node.js: cannot start ${node.path}: ${result.error.message}`);
  process.exit(result.status ?? 1);
}

async function setUp(args) {
  const forTests = args.includes('--test');
  const context = { root, forTests, retry: args.includes('--retry'), strict: forTests && Boolean(process.env.CI) };
  if (!args.includes(PACKAGES_DONE)) {
    for (const step of packageSteps) await runStep(step, context);
    const node = nodeOrEnd();
    if (!node.isThisProcess) continueOn(node, args);
  }
  for (const step of pinnedSteps) if (forTests || !step.testOnly) await runStep(step, context);
}

const KNOWN = ['--test', '--retry', PACKAGES_DONE];

if (process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  const args = process.argv.slice(2);
  const unknown = args.filter((arg) => !KNOWN.includes(arg));
  if (unknown.length > 0) {
    console.error(`unknown option ${unknown.join(' ')}; there are: --test --retry`);
    process.exit(2);
  }
  await setUp(args);
}
