// The classic small programs on everything that runs them: `npm run bench [-- --json] [--rounds N] [--only NAME,…]`.
//
// Each program times itself and prints `name seconds checksum`; here the processes take turns, a round after the other, so
// that a busy machine slows all of them alike. Tables show medians, and medians of the ratios to CPython in the same round.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '#compiler';
import { standardLibrary } from '#library';
import { buildNative } from '../../scripts/build-native.mjs';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { call, machineKind, median, ROOT, requireCommands, table, workFolder } from '../toolchain.ts';

const HEAP_BYTES = 64 << 20;
const CLI = path.join(ROOT, 'bin/nanolambda.js');
const FOLDER = path.join(ROOT, 'bench/programs');

interface Sample {
  readonly seconds: number;
  readonly checksum: string;
}
interface Runner {
  readonly key: 'native_s' | 'wasm_s' | 'cpython_s';
  readonly title: string;
  run(program: string): Promise<Sample>;
}

function imageOf(program: string): string {
  const source = readFileSync(path.join(FOLDER, `${program}.py`));
  const files = new Map([[`${program}.py`, new Uint8Array(source)]]);
  const { image, diagnostics } = compile({ files, entry: { module: program }, stdlib: standardLibrary() });
  if (!image) throw new Error(`${program}: ${diagnostics[0]?.message}`);
  const file = path.join(workFolder('programs'), `${program}.img`);
  writeFileSync(file, image);
  return file;
}

async function sample(program: string, command: string, args: readonly string[]): Promise<Sample> {
  const { stdout } = await call(command, args);
  const match = /^(\w+) (\S+) (.+)\n$/.exec(stdout);
  if (match?.[1] !== program)
    throw new Error(`${program} printed ${JSON.stringify(stdout)}, not its name, seconds and checksum`);
  return { seconds: Number(match[2]), checksum: match[3]! };
}

async function makeRunners(programs: readonly string[]): Promise<Runner[]> {
  await buildWasm({ names: ['vm.wasm'] });
  const native = await buildNative('release');
  const images = new Map(programs.map((program) => [program, imageOf(program)]));
  const source = (program: string) => path.join(FOLDER, `${program}.py`);
  const cpython = (await call('python3', ['--version'])).stdout.trim().replace('Python', 'CPython');
  return [
    {
      key: 'native_s',
      title: 'native, gcc -O2',
      run: (program) => sample(program, native, ['--heap', String(HEAP_BYTES), images.get(program)!]),
    },
    {
      key: 'wasm_s',
      title: 'wasm, nanolambda run',
      run: (program) => sample(program, process.execPath, [CLI, 'run', source(program)]),
    },
    { key: 'cpython_s', title: cpython, run: (program) => sample(program, 'python3', [source(program)]) },
  ];
}

/** program → runner → seconds of each round. Throws when two runners print other checksums. */
async function measure(
  programs: readonly string[],
  runners: readonly Runner[],
  rounds: number,
): Promise<Map<string, number[][]>> {
  const seconds = new Map(programs.map((program) => [program, runners.map((): number[] => [])]));
  for (let round = 0; round < rounds; round++)
    for (const program of programs) {
      const samples: Sample[] = [];
      for (const runner of runners) samples.push(await runner.run(program));
      const checksums = new Set(samples.map(({ checksum }) => checksum));
      if (checksums.size > 1) throw new Error(`${program}: the results differ: ${[...checksums].join(', ')}`);
      samples.forEach((taken, i) => {
        seconds.get(program)![i]!.push(taken.seconds);
      });
    }
  return seconds;
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '5' }, only: { type: 'string' } },
});
requireCommands(['gcc', 'python3']);
const all = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -3))
  .sort();
const programs = options.only ? options.only.split(',') : all;
const runners = await makeRunners(programs);
const seconds = await measure(programs, runners, Number(options.rounds));

const ratios = runners.map((_, i) =>
  programs.map((program) => {
    const rows = seconds.get(program)!;
    return median(rows[i]!.map((value, round) => value / rows.at(-1)![round]!));
  }),
);
if (options.json) {
  const medians = programs.map((program) => [
    program,
    Object.fromEntries(runners.map(({ key }, i) => [key, median(seconds.get(program)![i]!)])),
  ]);
  const means = Object.fromEntries(
    runners.slice(0, -1).map(({ key }, i) => [key.replace('_s', ''), geometricMean(ratios[i]!)]),
  );
  console.log(JSON.stringify({ programs: Object.fromEntries(medians), geometric_mean_to_cpython: means }));
} else {
  const rows = programs.map((program, p) => [
    program,
    ...runners.map((_, i) => `${(median(seconds.get(program)![i]!) * 1000).toFixed(1)} ms`),
    ...ratios.slice(0, -1).map((values) => values[p]!),
  ]);
  const means = ratios.slice(0, -1).map((values) => geometricMean(values));
  rows.push(['geometric mean', ...runners.map(() => ''), ...means]);
  console.log(`Machine: ${machineKind()}, ${options.rounds} rounds.\n`);
  console.log(table(['program', ...runners.map(({ title }) => title), 'native to CPython', 'wasm to CPython'], rows));
}
