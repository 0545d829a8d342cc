// Flash and RAM of the VM on a Cortex-M4: `npx node bench/size/run.ts [--json]`. Links all of device/vm with a firmware
// that does nothing else, without unused sections, and tells where the bytes are.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildForM4, vmSources } from '../cortex-m4.ts';
import { call, ROOT, table } from '../toolchain.ts';

const SHOWN = 20;
const SOURCES_SHOWN = 20;

const { values: options } = parseArgs({ options: { json: { type: 'boolean' } } });

interface Symbol {
  readonly name: string;
  readonly sizeBytes: number;
  /** "device/vm/loop.c", or "C library". */
  readonly source: string;
  readonly isCode: boolean;
}

/** Sections by `size`: text holds read-only data too. */
async function sections(elf: string): Promise<{ text: number; data: number; bss: number }> {
  const { stdout } = await call('arm-none-eabi-size', [elf]);
  const [text = 0, data = 0, bss = 0] = stdout.split('\n')[1]!.trim().split(/\s+/).map(Number);
  return { text, data, bss };
}

/** The linker script puts constants into .text too, so what is a function stands in the symbol table only. */
async function functionNames(elf: string): Promise<Set<string>> {
  const { stdout } = await call('arm-none-eabi-readelf', ['--syms', '--wide', elf]);
  return new Set([...stdout.matchAll(/\bFUNC\b.* (\S+)$/gm)].map(([, name]) => name!));
}

/** One name for each address: the C library gives several to one function. */
async function symbols(elf: string): Promise<Symbol[]> {
  const { stdout } = await call('arm-none-eabi-nm', ['--print-size', '--line-numbers', elf]);
  const functions = await functionNames(elf);
  const seen = new Set<string>();
  return stdout.split('\n').flatMap((line) => {
    const match = line.match(/^([0-9a-f]+) ([0-9a-f]+) [tTwWrRvV] (\S+)(?:\t(.*):\d+)?$/);
    if (!match || seen.has(match[1]!)) return [];
    const [, address = '', size = '', name = '', file] = match;
    seen.add(address);
    const own = file === undefined ? undefined : path.relative(ROOT, path.resolve(ROOT, file));
    const source = own?.startsWith('device/') || own?.startsWith('bench/') ? own : 'C library and compiler';
    return [{ name, sizeBytes: Number.parseInt(size, 16), source, isCode: functions.has(name) }];
  });
}

const largest = (entries: readonly (readonly [string, number])[], count: number) =>
  [...entries].sort((a, b) => b[1] - a[1]).slice(0, count);

const elf = await buildForM4({ name: 'size', sources: [...vmSources(), 'bench/size/firmware.c'], flags: ['-g'] });
const total = await sections(elf);
const all = await symbols(elf);
const bySource = new Map<string, number>();
for (const { source, sizeBytes } of all) bySource.set(source, (bySource.get(source) ?? 0) + sizeBytes);
const functions = all.filter(({ isCode }) => isCode).map(({ name, sizeBytes }) => [name, sizeBytes] as const);
const code = functions.reduce((sum, [, sizeBytes]) => sum + sizeBytes, 0);

if (options.json) {
  console.log(
    JSON.stringify({ total, bySource: Object.fromEntries(bySource), functions: Object.fromEntries(functions) }),
  );
} else {
  const { text, data, bss } = total;
  const rows = [
    ['.text with constants', text],
    ['of that functions', code],
    ['.data', data],
    ['.bss (4,096 of it the memory of a VM)', bss],
  ] as const;
  console.log(table(['all of the VM, Cortex-M4, gcc -Os, C library included', 'bytes'], rows));
  console.log(`\n${table(['largest functions', 'bytes'], largest(functions, SHOWN))}`);
  console.log(`\n${table(['largest sources', 'bytes'], largest([...bySource], SOURCES_SHOWN))}`);
}
