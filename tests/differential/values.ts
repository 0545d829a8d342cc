// Literals of every kind, most of them where something changes: at powers of two, at zero, at the ends of texts.

import type { Dice } from './dice.ts';

const EDGE_INTS = [
  '0',
  '1',
  '-1',
  '2',
  '7',
  '-8',
  '10',
  '255',
  '256',
  '-129',
  '2**31',
  '-2**31',
  '2**31-1',
  '2**32',
  '2**53+1',
  '2**63',
  '-2**63',
  '2**64-1',
  '10**20',
  '-10**25',
  '2**100+3',
];
const EDGE_FLOATS = [
  '0.0',
  '-0.0',
  '0.5',
  '-1.5',
  '2.5',
  '1e16',
  '1e-5',
  '0.1',
  '1e22',
  '123456.789',
  '-1e100',
  '5e-324',
  '1.7976931348623157e308',
  '1/3',
  '9007199254740993.0',
  '1e15',
  '99999.5',
  '0.00001234',
  'float("inf")',
  'float("-inf")',
  'float("nan")',
];
const LETTERS = [
  'a',
  'b',
  'A',
  'Z',
  ' ',
  'x',
  '1',
  '9',
  '-',
  '_',
  '.',
  ',',
  '\\t',
  '\\n',
  'é',
  'ß',
  '€',
  '😀',
  'Ω',
  'ı',
  "\\'",
  '"',
  '\\\\',
  '%',
  '{{',
  'aa',
  'ab',
];

export function int(dice: Dice): string {
  if (dice.chance(50)) return dice.pick(EDGE_INTS);
  if (dice.chance(50)) return String(dice.between(-20, 20));
  const digits = Array.from({ length: dice.between(1, 30) }, () => dice.below(10)).join('');
  return `${dice.chance(40) ? '-' : ''}${digits.replace(/^0+(?=\d)/, '')}`;
}

export function smallInt(dice: Dice): string {
  return String(dice.between(-9, 12));
}

export function float(dice: Dice): string {
  if (dice.chance(50)) return dice.pick(EDGE_FLOATS);
  const digits = dice.between(1, 10 ** dice.between(1, 9));
  return `${dice.chance(30) ? '-' : ''}${digits}.${dice.below(10 ** dice.between(0, 6))}e${dice.between(-12, 12)}`;
}

export function number(dice: Dice): string {
  return dice.chance(10) ? dice.pick(['True', 'False']) : dice.chance(50) ? int(dice) : float(dice);
}

export function text(dice: Dice, most = 8): string {
  return `'${dice.list(most, () => dice.pick(LETTERS)).join('')}'`;
}

export function bytes(dice: Dice, most = 8): string {
  const one = () => dice.pick(['a', 'b', 'A', ' ', '1', '-', '\\n', '\\t', '\\x00', '\\xff', '\\xe9', 'ab', ',']);
  return `${dice.chance(25) ? 'bytearray' : ''}(b'${dice.list(most, one).join('')}')`;
}

/** Hashes that are the same in every run, so that a set of them has an order. */
export function key(dice: Dice): string {
  if (dice.chance(70)) return dice.chance(70) ? String(dice.between(-40, 200)) : int(dice);
  return dice.chance(50) ? float(dice).replace('float("nan")', '0.25') : `(${smallInt(dice)}, ${smallInt(dice)})`;
}

export function any(dice: Dice): string {
  const kinds = [
    number,
    number,
    text,
    bytes,
    () => 'None',
    list,
    () => `(${smallInt(dice)}, ${text(dice, 2)})`,
    () => `{${smallInt(dice)}: ${text(dice, 2)}}`,
  ];
  return dice.pick(kinds)(dice);
}

export function list(dice: Dice): string {
  return `[${dice.list(7, () => (dice.chance(80) ? smallInt(dice) : text(dice, 2))).join(', ')}]`;
}

export function bound(dice: Dice): string {
  return dice.chance(30)
    ? ''
    : dice.chance(90)
      ? smallInt(dice)
      : dice.pick(['None', '2**40', '-2**70', '1.5', '"a"', 'True']);
}

export function slice(dice: Dice): string {
  const step = dice.chance(50) ? '' : `:${bound(dice)}`;
  return `${bound(dice)}:${bound(dice)}${step}`;
}
