// The characters that `\N{NAME}` can name. Their table (`scripts/character-names.py` says how it is written) is 140 KB and
// hardly ever needed: it is asked for when a program has its first such escape, and read once.

/** Hands over the text of the table. */
export type CharacterNamesSource = () => string;

const tables = new WeakMap<CharacterNamesSource, ReadonlyMap<string, number>>();

/** Names that end in the character's own number. */
const NUMBERED: readonly (readonly [prefix: string, ranges: readonly (readonly [number, number])[]])[] = [
  [
    'CJK UNIFIED IDEOGRAPH-',
    [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0x20000, 0x2a6df],
      [0x2a700, 0x2b739],
      [0x2b740, 0x2b81d],
      [0x2b820, 0x2cea1],
      [0x2ceb0, 0x2ebe0],
      [0x30000, 0x3134a],
      [0x31350, 0x323af],
    ],
  ],
  [
    'CJK COMPATIBILITY IDEOGRAPH-',
    [
      [0xf900, 0xfa6d],
      [0xfa70, 0xfad9],
      [0x2f800, 0x2fa1d],
    ],
  ],
  [
    'TANGUT IDEOGRAPH-',
    [
      [0x17000, 0x187f7],
      [0x18d00, 0x18d08],
    ],
  ],
  ['NUSHU CHARACTER-', [[0x1b170, 0x1b2fb]]],
  ['KHITAN SMALL SCRIPT CHARACTER-', [[0x18b00, 0x18cd5]]],
];

/** Short names of the Korean letters (Jamo.txt): a syllable is one of each list. */
const LEADING = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TRAILING = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');
const FIRST_SYLLABLE = 0xac00;

/** The code point, or undefined where there is no such name. Case does not matter. */
export function characterNamed(name: string, source: CharacterNamesSource): number | undefined {
  const wanted = name.toUpperCase();
  return numbered(wanted) ?? syllable(wanted) ?? tableOf(source).get(wanted);
}

function numbered(name: string): number | undefined {
  for (const [prefix, ranges] of NUMBERED) {
    const digits = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const codePoint = /^[0-9A-F]{4,5}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
    if (ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) return codePoint;
  }
  return undefined;
}

function syllable(name: string): number | undefined {
  const parts = /^HANGUL SYLLABLE ([^AEIOUWY]*)([AEIOUWY]+)([^AEIOUWY]*)$/.exec(name);
  if (!parts) return undefined;
  const [leading, vowel, trailing] = [LEADING, VOWELS, TRAILING].map((list, i) => list.indexOf(parts[i + 1]!));
  if (leading! < 0 || vowel! < 0 || trailing! < 0) return undefined;
  return FIRST_SYLLABLE + (leading! * VOWELS.length + vowel!) * TRAILING.length + trailing!;
}

function tableOf(source: CharacterNamesSource): ReadonlyMap<string, number> {
  let table = tables.get(source);
  if (!table) {
    table = readTable(source());
    tables.set(source, table);
  }
  return table;
}

function readTable(text: string): Map<string, number> {
  const table = new Map<string, number>();
  let codePoint = -1;
  for (const line of text.split('\n')) {
    const border = line.indexOf(';');
    if (border < 0) continue;
    codePoint = border === 0 ? codePoint + 1 : Number.parseInt(line.slice(0, border), 16);
    table.set(line.slice(border + 1), codePoint);
  }
  return table;
}
