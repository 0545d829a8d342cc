// What `npm test` runs after set-up: type check, Biome, then every test file on the pinned Node.js, two at a time.
//
//   node scripts/test.mjs                all tests
//   node scripts/test.mjs FILE…          only these, without the checks before
//   node scripts/test.mjs --full         fuzz and property tests with many more cases, from a seed that is printed
//
// Invariant: with `CI` set, a skipped, cancelled or to-do test fails the run: a test that did not run proves nothing.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './pinned-node.mjs';

const script = fileURLToPath(import.meta.url);
const root = path.resolve(path.dirname(script), '..');
const TEST_FILES = ['bench/**/*.test.ts', 'src/**/*.test.ts', 'tests/**/*.test.ts'];
const FUZZ_FILES = ['src/**/*fuzz*.test.ts', 'tests/**/*fuzz*.test.ts'];
const CONCURRENCY = 2;
const FULL_FUZZ = { FUZZ_RUNS: '4000', FUZZ_COUNT: '5000' };

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one program and ends this one when it fails. */
function step(name, command, args) {
  const started = performance.now();
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (result.error) console.error(`✘ ${name}: cannot start ${command}: ${result.error.message}`);
  else console.log(`${result.status === 0 ? '✔' : '✘'} ${name} (${seconds(started)})`);
  if (result.status !== 0) process.exit(result.status || 1);
}

const bin = (name) => path.join(root, 'node_modules/.bin', name);

function check() {
  step('types', bin('tsc'), ['--noEmit']);
  step('Biome', bin('biome'), ['check', '--error-on-warnings']);
}

/** The closing counts of a TAP report, like `{tests: 3, skipped: 0}`. */
function countsOf(report) {
  const lines = fs.readFileSync(report, 'utf8').matchAll(/^# (tests|pass|fail|cancelled|skipped|todo) (\d+)$/gm);
  return Object.fromEntries([...lines].map(([, name, count]) => [name, Number(count)]));
}

/** Names of the tests that TAP marks with a directive: `ok 3 - name # SKIP reason`. */
function namesNotRun(report) {
  const lines = fs.readFileSync(report, 'utf8').matchAll(/^\s*(?:not )?ok \d+ - (.*?) # [A-Z]+\b.*$/gm);
  return [...lines].map(([, name]) => name);
}

/** @returns why a run in which no test failed is a failure all the same, or undefined. */
function objection(report) {
  const counts = countsOf(report);
  if (!counts.tests) return 'no test ran';
  if (!process.env.CI) return undefined;
  const { skipped = 0, cancelled = 0, todo = 0 } = counts;
  if (skipped + cancelled + todo === 0) return undefined;
  const names = namesNotRun(report).join('; ');
  return `CI is set, and ${skipped} tests were skipped, ${cancelled} cancelled, ${todo} left to do: ${names}`;
}

function runTests(files, env) {
  const started = performance.now();
  const report = path.join(root, 'build/setup/tests.tap');
  fs.mkdirSync(path.dirname(report), { recursive: true });
  const args = [
    ...['--test', `--test-concurrency=${CONCURRENCY}`],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
    ...files,
  ];
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const problem = result.status === 0 ? objection(report) : 'tests failed';
  console.log(problem ? `✘ tests (${seconds(started)}): ${problem}` : `✔ tests (${seconds(started)})`);
  process.exit(problem ? result.status || 1 : 0);
}

function main(args) {
  const node = findNode(root);
  if (node.problem) {
    console.error(`✘ Node.js: ${node.problem}`);
    process.exit(1);
  }
  if (!node.isThisProcess) {
    process.exit(spawnSync(node.path, [script, ...args], { stdio: 'inherit' }).status ?? 1);
  }
  if (args[0] === '--full') {
    const seed = process.env.FUZZ_SEED ?? String(Date.now() % 1_000_000_000);
    console.log(`FUZZ_SEED=${seed}`);
    return runTests(FUZZ_FILES.flatMap(matches), { ...FULL_FUZZ, FUZZ_SEED: seed });
  }
  if (args.length > 0) return runTests(args, {});
  check();
  return runTests(TEST_FILES.flatMap(matches), {});
}

function matches(pattern) {
  return fs.globSync(pattern, { cwd: root }).sort();
}

main(process.argv.slice(2));
