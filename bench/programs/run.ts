// The classic small programs on everything that runs them: `npm run bench [-- --json] [--rounds N] [--only NAME,…] [--qemu]`.
//
// Each program times itself and prints `name seconds checksum`; here the processes take turns, a round after the other, so
// that a busy machine slows all of them alike. Tables show medians, and medians of the ratios to CPython in the same round.
//
// --qemu adds the KS-32 call on an emulated Cortex-M4; `--rounds 0 --qemu` is that alone.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '#compiler';
import { standardLibrary } from '#library';
import { buildNative } from '../../scripts/build-native.mjs';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { measureOnBoard } from '../ks32/board.ts';
import { makeWorkload } from '../ks32/workload.ts';
import { measureTarget } from '../size/measured.ts';
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
  const { image, diagnostics } = compile({ files, entry: { program: `${program}.py` }, stdlib: standardLibrary() });
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

/** What the KS-32 call needs on a Cortex-M4, in instructions and bytes; of the heap the least from which none larger fails. */
interface BoardCost {
  readonly instructions: number;
  /** With the state of the VM and the stack of its Python frames. */
  readonly heap: number;
  readonly cstack: number;
  /** .data and .bss of the VM and what it calls. */
  readonly statics: number;
}

async function costOnBoard(): Promise<BoardCost> {
  const { data, bss } = (await measureTarget('cortex-m4')).total;
  const board = await measureOnBoard(await makeWorkload());
  return {
    instructions: board.instructionsSmallest,
    heap: board.memoryBytes,
    cstack: board.cStackBytes,
    statics: data + bss,
  };
}

function boardTable({ instructions, heap, cstack, statics }: BoardCost): string {
  const rows = [
    ['instructions of a call', instructions],
    ['heap, bytes: the smallest from which no larger one fails', heap],
    ['deepest C stack, bytes', cstack],
    ['statics, bytes', statics],
    ['RAM in all, bytes', heap + cstack + statics],
  ] as const;
  return table(['KS-32, whole call, Cortex-M4 (QEMU mps2-an386, -icount shift=0)', ''], rows);
}

function programTable(programs: readonly string[], runners: readonly Runner[], { seconds, ratios }: Measured): string {
  const rows: (string | number)[][] = programs.map((program, p) => [
    program,
    ...runners.map((_, i) => `${(median(seconds.get(program)![i]!) * 1000).toFixed(1)} ms`),
    ...ratios.slice(0, -1).map((values) => values[p]!),
  ]);
  rows.push(['geometric mean', ...runners.map(() => ''), ...ratios.slice(0, -1).map(geometricMean)]);
  return table(['program', ...runners.map(({ title }) => title), 'native to CPython', 'wasm to CPython'], rows);
}

function asJson(programs: readonly string[], runners: readonly Runner[], { seconds, ratios }: Measured): object {
  const medians = programs.map((program) => [
    program,
    Object.fromEntries(runners.map(({ key }, i) => [key, median(seconds.get(program)![i]!)])),
  ]);
  const compared = programs.length > 0 ? runners.slice(0, -1) : [];
  const means = compared.map(({ key }, i) => [key.replace('_s', ''), geometricMean(ratios[i]!)]);
  return { programs: Object.fromEntries(medians), geometric_mean_to_cpython: Object.fromEntries(means) };
}

interface Measured {
  /** program → runner → seconds of each round. */
  readonly seconds: ReadonlyMap<string, readonly number[][]>;
  /** runner → program → median of the ratios to CPython. */
  readonly ratios: readonly (readonly number[])[];
}

async function measureAll(programs: readonly string[], runners: readonly Runner[], rounds: number): Promise<Measured> {
  const seconds = await measure(programs, runners, rounds);
  const ratioOf = (rows: readonly number[][], i: number) =>
    median(rows[i]!.map((value, round) => value / rows.at(-1)![round]!));
  const ratios = runners.map((_, i) => programs.map((program) => ratioOf(seconds.get(program)!, i)));
  return { seconds, ratios };
}

/** @returns the names of the programs to run; ends the process when one is unknown. */
function chosenPrograms(given: string | undefined): string[] {
  const all = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.py') ? [file.slice(0, -3)] : []));
  const unknown = (given?.split(',') ?? []).filter((name) => !all.includes(name));
  if (unknown.length === 0) return given?.split(',') ?? all.sort();
  console.error(`unknown program ${unknown.join(', ')}; there are: ${all.sort().join(', ')}`);
  process.exit(2);
}

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    qemu: { type: 'boolean' },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 0) {
  console.error(`--rounds ${options.rounds}: expected a whole number`);
  process.exit(2);
}
requireCommands(['gcc', 'python3', ...(options.qemu ? (['arm-none-eabi-gcc', 'qemu-system-arm'] as const) : [])]);
const programs = rounds === 0 ? [] : chosenPrograms(options.only);
const runners = await makeRunners(programs);
const measured = await measureAll(programs, runners, rounds);
const board = options.qemu ? await costOnBoard() : undefined;
if (options.json) {
  const json = asJson(programs, runners, measured);
  console.log(JSON.stringify(board ? { ...json, qemu: { ks32: board } } : json));
} else {
  if (rounds > 0)
    console.log(`Machine: ${machineKind()}, ${rounds} rounds.\n\n${programTable(programs, runners, measured)}`);
  if (board) console.log(`\n${boardTable(board)}`);
}
