// The firmware of `firmware.c` for a target, and how many bytes of it are what.

import { readFileSync } from 'node:fs';
import { buildFirmware, type Linked, TARGETS, type Target, type TargetName, vmSources } from '../firmware.ts';
import { call } from '../toolchain.ts';
import { type Bytes, readLinkMap, sectionSort } from './link-map.ts';

export interface Measured {
  readonly title: string;
  readonly total: Bytes;
  readonly objects: ReadonlyMap<string, Bytes>;
  /** Largest first. */
  readonly functions: readonly (readonly [name: string, bytes: number])[];
}

async function sections({ prefix }: Target, { elf }: Linked): Promise<Bytes> {
  const { stdout } = await call(`${prefix}-size`, ['-A', elf]);
  const total = { text: 0, data: 0, bss: 0 };
  for (const [, name = '', bytes] of stdout.matchAll(/^(\.\S+)\s+(\d+)/gm)) {
    const sort = sectionSort(name);
    if (sort) total[sort] += Number(bytes);
  }
  return total;
}

/** One name for each address: the C library gives several to one function. */
async function functions({ prefix }: Target, { elf }: Linked): Promise<[string, number][]> {
  const { stdout } = await call(`${prefix}-readelf`, ['--syms', '--wide', elf]);
  const found = new Map<string, [string, number]>();
  for (const [, address = '', size, name = ''] of stdout.matchAll(/([0-9a-f]+)\s+(\d+) FUNC\b.* (\S+)$/gm))
    if (!found.has(address)) found.set(address, [name, Number(size)]);
  return [...found.values()].sort((a, b) => b[1] - a[1]);
}

export async function measureTarget(name: TargetName): Promise<Measured> {
  const target: Target = TARGETS[name];
  const linked = await buildFirmware(target, {
    name: `size-${name}`,
    sources: [...vmSources(), 'bench/size/firmware.c'],
  });
  return {
    title: target.title,
    total: await sections(target, linked),
    objects: readLinkMap(readFileSync(linked.map, 'utf8')),
    functions: await functions(target, linked),
  };
}
