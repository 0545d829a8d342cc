// Wrong programs in numbers: pieces of real ones with a word dropped, added, replaced or moved.
// The same seed gives the same mutants of the same files.

import { readFileSync } from 'node:fs';
import { cpythonMinor } from '../cpython.ts';

const WORDS = (
  '( ) [ ] { } : , ; = == := + - * ** / ! . -> @ if else for in lambda def class return yield await async not and or ' +
  'None True x 1 "s" with as try except finally match case import from del pass 1.5 0x1 while global print type'
).split(' ');
const MAX_LINES = 12;

/** Returns a function that gives a number from 0 up to, not including, its argument. (Mulberry32.) */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** `count` mutants of stretches of the given files. F-strings, which Python 3.12 reads anew, only where that is the judge. */
export function mutantsOf(files: string[], count: number, seed: number): string[] {
  const pick = chance(seed);
  const mutants: string[] = [];
  while (mutants.length < count) {
    const lines = readFileSync(files[pick(files.length)]!, 'utf8').split('\n');
    const starts = lines.flatMap((line, index) => (/^[\w@]/.test(line) ? [index] : []));
    if (starts.length === 0) continue;
    const from = starts[pick(starts.length)]!;
    const piece = lines.slice(from, from + 1 + pick(MAX_LINES)).join('\n');
    const mutant = mutate(`${piece}\n`, pick);
    if (cpythonMinor() === 12 || !/f[rR]?['"]|[rR]f['"]|F['"]/.test(mutant)) mutants.push(mutant);
  }
  return mutants;
}

function mutate(piece: string, pick: (limit: number) => number): string {
  const words = piece.match(/\w+|\s+|[^\w\s]/g) ?? [];
  const at = pick(words.length);
  const word = WORDS[pick(WORDS.length)]!;
  switch (pick(4)) {
    case 0:
      words.splice(at, 1);
      break;
    case 1:
      words.splice(at, 0, pick(2) === 0 ? word : ` ${word} `);
      break;
    case 2:
      words[at] = word;
      break;
    default:
      words.splice(pick(words.length), 0, ...words.splice(at, 1));
  }
  return words.join('');
}
