// Looks for inputs that break the VM: `npm run fuzz -- [--seconds N] [--only NAME,…]`. Each target of
// device/ports/fuzz/targets runs for N seconds (60) under libFuzzer with address and undefined-behaviour sanitizers.
//
// What it learns is kept in build/fuzz/corpus; a finding in build/fuzz/findings, and the exit code is 1. A finding that was mended
// is moved to tests/fuzz/corpus/NAME, where `npm test` tries it again on every build.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireCommands } from '../../bench/toolchain.ts';
import { buildNative, FUZZ_TARGETS } from '../../scripts/build-native.mjs';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { buildFolder, corpusFolder, echoImageOption, type FuzzTarget, TARGETS, writeSeedImages } from './targets.ts';

/** A single input that takes longer is a finding: budgets bound each to milliseconds. */
const SECONDS_OF_INPUT = 20;
const MEGABYTES = 1024;

interface Outcome {
  readonly target: FuzzTarget;
  readonly ok: boolean;
  /** What libFuzzer said, from the report of the finding on, or its counts. */
  readonly text: string;
}

function countsIn(output: string): string {
  const count = (name: string) => output.match(new RegExp(`stat::${name}:\\s+(\\d+)`))?.[1] ?? '?';
  const covered = [...output.matchAll(/cov: (\d+)/g)].at(-1)?.[1] ?? '?';
  return `${count('number_of_executed_units')} inputs, ${covered} edges covered, nothing found`;
}

async function fuzz(target: FuzzTarget, program: string, seconds: number, seeds: string): Promise<Outcome> {
  const { maxBytes, startsFromImages } = TARGETS[target];
  const limits = [`-max_total_time=${seconds}`, `-timeout=${SECONDS_OF_INPUT}`, `-rss_limit_mb=${MEGABYTES}`];
  const places = [
    `-artifact_prefix=${buildFolder('findings')}/${target}-`,
    buildFolder('corpus', target),
    corpusFolder(target),
  ];
  const dictionary =
    target === 'json' ? [`-dict=${path.join(import.meta.dirname, 'json.dict')}`, echoImageOption()] : [];
  const args = [`-max_len=${maxBytes}`, '-print_final_stats=1', ...limits, ...dictionary, ...places];
  const child = spawn(program, [...args, ...(startsFromImages ? [seeds] : [])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (part: Buffer) => {
    output = (output + part.toString()).slice(-200_000);
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (status === 0) return { target, ok: true, text: countsIn(output) };
  const report = output.search(/==\d+==|runtime error/);
  return { target, ok: false, text: report < 0 ? output : output.slice(report) };
}

/** @returns the targets asked for; ends the program when one is unknown. */
function chosenTargets(given: string | undefined): readonly FuzzTarget[] {
  const names = given?.split(',') ?? [];
  const unknown = names.filter((name) => !FUZZ_TARGETS.includes(name as FuzzTarget));
  if (unknown.length === 0) return given === undefined ? FUZZ_TARGETS : (names as FuzzTarget[]);
  console.error(`unknown target ${unknown.join(', ')}; there are: ${FUZZ_TARGETS.join(', ')}`);
  process.exit(2);
}

const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, only: { type: 'string' } },
});
const seconds = Number(options.seconds);
if (!Number.isInteger(seconds) || seconds < 1) {
  console.error(`--seconds ${options.seconds}: expected a whole number above 0`);
  process.exit(2);
}
const waiting = [...chosenTargets(options.only)];
requireCommands(['clang']);
await buildWasm({ names: ['vm.wasm'] }); // the snapshot among the seeds is made with it
const seeds = await writeSeedImages();
const programs = new Map<FuzzTarget, string>();
for (const target of waiting)
  programs.set(target, await buildNative('libfuzzer', { program: `fuzz-${target}`, log: console.log }));
const outcomes: Outcome[] = [];
const worker = async () => {
  for (let target = waiting.shift(); target; target = waiting.shift()) {
    console.log(`${target}: ${seconds} s`);
    const outcome = await fuzz(target, programs.get(target)!, seconds, seeds);
    console.log(`${outcome.ok ? '✔' : '✘'} ${target}: ${outcome.text}`);
    outcomes.push(outcome);
  }
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
if (outcomes.some(({ ok }) => !ok)) {
  console.error(`findings: ${readdirSync(buildFolder('findings')).join(', ')} in build/fuzz/findings`);
  process.exitCode = 1;
}
