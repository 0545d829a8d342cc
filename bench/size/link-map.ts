// What the linker's map says: which section of which object got how many bytes.

import path from 'node:path';

export interface Bytes {
  readonly text: number;
  readonly data: number;
  readonly bss: number;
}

/** One section of one object, as the linker placed it. */
interface Placed {
  readonly section: keyof Bytes;
  readonly bytes: number;
  /** "loop.c", or "C library and compiler". */
  readonly object: string;
}

/** Output sections: constants are text; room for a C stack is none of them. */
const SECTION_OF: readonly (readonly [RegExp, keyof Bytes])[] = [
  [/^\.(init|text|rodata|srodata|literal|irom|vectors|fini|preinit_array|init_array|fini_array)/, 'text'],
  [/^\.(data|sdata|tdata)/, 'data'],
  [/^\.(bss|sbss|tbss|noinit)/, 'bss'],
];

/** The objects' own names are `12-loop.c.o`; all else is the compiler's and the C library's. */
function objectName(file: string): string {
  return /^\d+-(.+)\.o$/.exec(path.basename(file))?.[1] ?? 'C library and compiler';
}

/** What a section's bytes count as, or undefined: debug information, room for the C stack. */
export function sectionSort(name: string): keyof Bytes | undefined {
  return SECTION_OF.find(([names]) => names.test(name))?.[1];
}

function placedIn(line: string, outputSection: string): Placed | undefined {
  const match = /^ \*?(?:fill\*|\S+)\s+0x[0-9a-f]+\s+0x([0-9a-f]+)(?:\s+(\S.*))?$/.exec(line);
  const section = sectionSort(outputSection);
  if (!match || !section) return undefined;
  const bytes = Number.parseInt(match[1]!, 16);
  return bytes === 0 ? undefined : { section, bytes, object: match[2] ? objectName(match[2]) : 'padding' };
}

/** @param map the text that the linker wrote for `-Map`. @returns bytes by object. */
export function readLinkMap(map: string): Map<string, Bytes> {
  // A long section name stands on a line of its own.
  const placement = map.slice(map.indexOf('Linker script and memory map')).replaceAll(/^( ?\.\S+)\n\s+(?=0x)/gm, '$1 ');
  const objects = new Map<string, Bytes>();
  let outputSection = '';
  for (const line of placement.split('\n')) {
    if (/^\.\S/.test(line)) outputSection = line.split(/\s/)[0]!;
    const placed = placedIn(line.trimEnd(), outputSection);
    if (!placed) continue;
    const before = objects.get(placed.object) ?? { text: 0, data: 0, bss: 0 };
    objects.set(placed.object, { ...before, [placed.section]: before[placed.section] + placed.bytes });
  }
  return objects;
}
