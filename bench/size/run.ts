// Flash and RAM of the VM on each board: `npm run size [-- --json] [--target NAME,…]`. Links the VM with a firmware that
// does nothing else, without unused sections and without an unresolved symbol, and tells where the bytes are.
//
// With --json one object: {"targets": {"cortex-m4": {"text": n, "data": n, "bss": n}, …}}. A target whose compiler is not there
// and cannot be installed is left out, with a line on standard error that says how to get it.

import { parseArgs } from 'node:util';
import { commandsOf, TARGETS, type TargetName } from '../firmware.ts';
import { missingCommands, table } from '../toolchain.ts';
import { type Measured, measureTarget } from './measured.ts';

const FUNCTIONS_SHOWN = 20;

function report({ title, total, objects, functions: found }: Measured): string {
  const code = found.reduce((sum, [, bytes]) => sum + bytes, 0);
  const rows = [...objects].sort(([, a], [, b]) => b.text + b.data - a.text - a.data);
  return [
    `## ${title}\n`,
    table(
      ['object', '.text', '.data', '.bss'],
      rows.map(([name, { text, data, bss }]) => [name, text, data, bss]),
    ),
    `\n${table(['largest functions', 'bytes'], found.slice(0, FUNCTIONS_SHOWN))}`,
    `\n${title}, in all: .text ${total.text} B with constants (functions ${code} B), .data ${total.data} B, .bss ${total.bss} B; ` +
      `flash ${total.text + total.data} B.`,
  ].join('\n');
}

/** @returns the targets asked for; ends the program when one is unknown. */
function chosenTargets(given: string | undefined): TargetName[] {
  const all = Object.keys(TARGETS) as TargetName[];
  const unknown = (given?.split(',') ?? []).filter((name) => !all.includes(name as TargetName));
  if (unknown.length > 0) {
    console.error(`unknown target ${unknown.join(', ')}; there are: ${all.join(', ')}`);
    process.exit(2);
  }
  return given === undefined ? all : (given.split(',') as TargetName[]);
}

const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, target: { type: 'string' } } });
const measured = new Map<TargetName, Measured>();
for (const name of chosenTargets(options.target)) {
  const problem = missingCommands(commandsOf(TARGETS[name]));
  if (problem === undefined) measured.set(name, await measureTarget(name));
  else console.error(`${name} is left out: ${problem}`);
}
if (measured.size === 0) process.exit(1);
if (options.json) {
  const targets = Object.fromEntries([...measured].map(([name, { total }]) => [name, total]));
  console.log(JSON.stringify({ targets }));
} else {
  console.log(
    'All of the VM and what it calls of the C library, gcc -Os; the memory of a VM and the C stack not counted.\n',
  );
  for (const one of measured.values()) console.log(`${report(one)}\n`);
  const rows = [...measured.values()].map(({ title, total: { text, data, bss } }) => [
    title,
    text,
    data,
    bss,
    text + data,
  ]);
  console.log(table(['target', '.text', '.data', '.bss', 'flash'], rows));
}
