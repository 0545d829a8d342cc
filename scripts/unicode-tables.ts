// Makes device/vm/generated/unicode-tables.h: what the VM knows about characters beyond ASCII, from this Node's Unicode
// data. Two tables of bytes:
//
// - runs: every code point from 0x80 up belongs to a run of one class. A run is a byte (class << 4 | length), where
//   length 15 says that a varint with the rest follows. The class ALTERNATING is a row of upper, lower, upper, lower, …
//   as most alphabets with capitals are laid out.
// - case rules: how a capital becomes small: (distance from the last rule's start, count << 1 | (every second one), zigzag of the
//   difference), all varints. Reading them the other way round gives the capitals; `upperOnly` holds small letters whose
//   capital leads elsewhere.
//
// Left out, and listed in docs: mappings to several characters other than ß and İ, title case digraphs, and the numeric
// values of ideographs.
import { writeFileSync } from 'node:fs';

const TARGET = new URL('../device/vm/generated/unicode-tables.h', import.meta.url);

export const CLASSES = [
  'UNPRINTABLE',
  'SPACE',
  'OTHER',
  'ALPHA',
  'UPPER',
  'LOWER',
  'TITLE',
  'DECIMAL',
  'DIGIT',
  'NUMERIC',
  'ALTERNATING',
  'LOWER_SYMBOL',
  'UPPER_SYMBOL',
  'UPPER_NUMERIC',
  'LOWER_NUMERIC',
] as const;
type CharacterClass = (typeof CLASSES)[number];

/** Numeric_Type=Digit, which no JavaScript property tells (UnicodeData.txt, field 7). */
const DIGIT_RANGES: readonly (readonly [number, number])[] = [
  [0xb2, 0xb3],
  [0xb9, 0xb9],
  [0x1369, 0x1371],
  [0x19da, 0x19da],
  [0x2070, 0x2070],
  [0x2074, 0x2079],
  [0x2080, 0x2089],
  [0x2460, 0x2468],
  [0x2474, 0x247c],
  [0x2488, 0x2490],
  [0x24ea, 0x24ea],
  [0x24f5, 0x24fd],
  [0x24ff, 0x24ff],
  [0x2776, 0x277e],
  [0x2780, 0x2788],
  [0x278a, 0x2792],
  [0x10a40, 0x10a43],
  [0x10e60, 0x10e68],
  [0x11052, 0x1105a],
  [0x1f100, 0x1f10a],
];

/** str.isspace beyond ASCII: white space by category or by bidirectional class. */
const isSpace = (c: string) => /[\p{Zs}\u0085\u2028\u2029]/u.test(c);

function classOf(codePoint: number): CharacterClass {
  if (codePoint >= 0xd800 && codePoint < 0xe000) return 'UNPRINTABLE';
  const c = String.fromCodePoint(codePoint);
  if (isSpace(c)) return 'SPACE';
  if (/[\p{C}\p{Z}]/u.test(c)) return 'UNPRINTABLE';
  if (/\p{Nd}/u.test(c)) return 'DECIMAL';
  if (DIGIT_RANGES.some(([low, high]) => codePoint >= low && codePoint <= high)) return 'DIGIT';
  const upper = /\p{Uppercase}/u.test(c);
  const lower = /\p{Lowercase}/u.test(c);
  if (/\p{N}/u.test(c)) return upper ? 'UPPER_NUMERIC' : lower ? 'LOWER_NUMERIC' : 'NUMERIC';
  if (!/\p{L}/u.test(c)) return upper ? 'UPPER_SYMBOL' : lower ? 'LOWER_SYMBOL' : 'OTHER';
  if (/\p{Lt}/u.test(c)) return 'TITLE';
  return upper ? 'UPPER' : lower ? 'LOWER' : 'ALPHA';
}

function varint(n: number): number[] {
  const bytes: number[] = [];
  for (; n >= 128; n >>>= 7) bytes.push((n & 127) | 128);
  return [...bytes, n];
}

const zigzag = (n: number) => (n < 0 ? -2 * n - 1 : 2 * n);

interface Run {
  kind: CharacterClass;
  length: number;
}

function classRuns(): Run[] {
  const runs: Run[] = [];
  for (let c = 0x80; c < 0x110000; c++) {
    const kind = classOf(c);
    const last = runs.at(-1);
    if (last?.kind === kind) last.length++;
    else runs.push({ kind, length: 1 });
  }
  while (runs.at(-1)!.kind === 'UNPRINTABLE') runs.pop();
  return joinAlternating(runs);
}

/** Rows of single upper, lower, upper, lower … become one run. */
function joinAlternating(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (let i = 0; i < runs.length; ) {
    let n = 0;
    while (i + n < runs.length && runs[i + n]!.length === 1 && runs[i + n]!.kind === (n % 2 ? 'LOWER' : 'UPPER')) n++;
    if (n >= 3) joined.push({ kind: 'ALTERNATING', length: n });
    else joined.push({ ...runs[i]! });
    i += n >= 3 ? n : 1;
  }
  return joined;
}

function runBytes(runs: readonly Run[]): number[] {
  return runs.flatMap(({ kind, length }) => {
    const code = CLASSES.indexOf(kind) << 4;
    return length < 15 ? [code | length] : [code | 15, ...varint(length - 15)];
  });
}

function single(from: number, mapped: string): number {
  const to = mapped.codePointAt(0)!;
  return mapped === String.fromCodePoint(to) ? to : from;
}
const lowerOf = (c: number) => single(c, String.fromCodePoint(c).toLowerCase());
const upperOf = (c: number) => single(c, String.fromCodePoint(c).toUpperCase());

interface Rule {
  start: number;
  count: number;
  stride: number;
  delta: number;
}

/** Code points with a mapping, as arithmetic rows. */
function rules(pairs: readonly (readonly [number, number])[]): Rule[] {
  const out: Rule[] = [];
  for (const [from, to] of pairs) {
    const last = out.at(-1);
    const delta = to - from;
    if (last && last.delta === delta) {
      const gap = from - (last.start + (last.count - 1) * last.stride);
      if ((gap === 1 || gap === 2) && (last.count === 1 || gap === last.stride)) {
        last.stride = gap;
        last.count++;
        continue;
      }
    }
    out.push({ start: from, count: 1, stride: 1, delta });
  }
  return out;
}

function ruleBytes(list: readonly Rule[]): number[] {
  let at = 0;
  return list.flatMap((rule) => {
    const distance = rule.start - at;
    at = rule.start;
    return [...varint(distance), ...varint(((rule.count - 1) << 1) | (rule.stride - 1)), ...varint(zigzag(rule.delta))];
  });
}

function mappings(map: (c: number) => number, wanted: (from: number, to: number) => boolean): [number, number][] {
  const pairs: [number, number][] = [];
  for (let c = 0x80; c < 0x20000; c++) {
    if (c >= 0xd800 && c < 0xe000) continue;
    const to = map(c);
    if (to !== c && wanted(c, to)) pairs.push([c, to]);
  }
  return pairs;
}

function table(name: string, bytes: readonly number[]): string {
  const lines: string[] = [];
  for (let i = 0; i < bytes.length; i += 24) lines.push(`    ${bytes.slice(i, i + 24).join(',')},`);
  return `static const uint8_t ${name}[${bytes.length}] = {\n${lines.join('\n')}\n};\n`;
}

export function unicodeTables(): string {
  const lower = rules(mappings(lowerOf, () => true));
  const upper = rules(mappings(upperOf, (from, to) => lowerOf(to) !== from));
  return `/* Made by scripts/unicode-tables.ts; do not edit. */
#pragma once
#include <stdint.h>
enum nl_unicode_class {
${CLASSES.map((name, i) => `  UNICODE_${name} = ${i},`).join('\n')}
};
${table('unicode_runs', runBytes(classRuns()))}${table('unicode_lower', ruleBytes(lower))}${table('unicode_upper', ruleBytes(upper))}`;
}

if (import.meta.main) writeFileSync(TARGET, unicodeTables());
