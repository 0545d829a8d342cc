// NaN-boxed slots of 64 bits against tagged slots of 32 bits with boxed doubles: `npx node
// bench/value-representation/run.ts`. The same kernel, compiled for both; all numbers but none of time, so they are the same
// on every machine with these compilers. What was decided: docs/decisions/0001-nan-boxed-values.md.

import path from 'node:path';
import { buildForM4, runOnM4 } from '../cortex-m4.ts';
import { call, requireCommands, table, workFolder } from '../toolchain.ts';

const SOURCES = ['bench/value-representation/kernel.c', 'bench/value-representation/board.c'];
const KERNEL_OBJECT = '0-kernel.c.o';
const ROUNDS = 101;

const VARIANTS = [
  { name: 'nan-boxed', title: '64-bit slots, NaN-boxed', flags: ['-DNAN_BOXED'] },
  { name: 'tagged', title: '32-bit slots, boxed doubles', flags: [] },
] as const;
type Variant = (typeof VARIANTS)[number];

function parseLines(text: string): Map<string, number> {
  const pairs = text.split('\n').map((line) => line.trim().split(' '));
  return new Map(pairs.filter((pair) => pair.length === 2).map(([name, number]) => [name!, Number(number)]));
}

async function measureOnM4({ name, flags }: Variant): Promise<Map<string, number>> {
  const program = `value-representation-${name}`;
  const elf = await buildForM4({ name: program, sources: SOURCES, flags, semihosting: true });
  const numbers = parseLines(await runOnM4(elf));
  const { stdout } = await call('arm-none-eabi-size', [path.join(workFolder(program), KERNEL_OBJECT)]);
  numbers.set('flash', Number(stdout.split('\n')[1]!.trim().split(/\s+/)[0]));
  return numbers;
}

/** Instructions of one run on x86-64, by callgrind. */
async function measureOnHost({ name, flags }: Variant): Promise<number> {
  const folder = workFolder(`value-representation-${name}`);
  const program = path.join(folder, 'host');
  await call('gcc', [
    '-O2',
    '-std=c11',
    '-ffp-contract=off',
    '-fno-strict-aliasing',
    ...flags,
    ...SOURCES,
    '-o',
    program,
  ]);
  const out = path.join(folder, 'callgrind.out');
  const { stderr } = await call('valgrind', [
    ...['--tool=callgrind', `--callgrind-out-file=${out}`, '--toggle-collect=run', program],
  ]);
  return Number(stderr.match(/Collected : (\d+)/)?.[1]) / ROUNDS;
}

requireCommands(['gcc', 'valgrind']);
const columns: { readonly board: ReadonlyMap<string, number>; readonly host: number }[] = [];
for (const variant of VARIANTS) {
  columns.push({ board: await measureOnM4(variant), host: await measureOnHost(variant) });
}
const row = (title: string, name: string) => [title, ...columns.map(({ board }) => board.get(name)!)];
const results = new Set(columns.map(({ board }) => board.get('result')));
if (results.size !== 1) throw new Error(`the results differ: ${[...results].join(', ')}`);
console.log(
  table(
    ['two lists of 32 floats, sorted() and the walk', ...VARIANTS.map(({ title }) => title)],
    [
      row('bytes of a slot', 'slot'),
      row('lists before the run, bytes (three of 32: one is garbage of the set-up)', 'input'),
      row('of that boxes of doubles', 'input_boxes'),
      row('allocated by one run, bytes', 'garbage'),
      row('allocations by one run', 'allocations'),
      row('Cortex-M4 instructions of one run', 'instructions'),
      ['x86-64 instructions of one run', ...columns.map(({ host }) => host)],
      row('flash of the kernel, Cortex-M4, bytes', 'flash'),
    ],
  ),
);
