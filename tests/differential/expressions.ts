// Expressions: one line of Python each, whose value or exception is compared. Operands are arguments of a lambda, so that
// no compiler works the result out beforehand.

import type { Dice } from './dice.ts';
import {
  BYTES_METHODS,
  CONTAINERS,
  DICTS,
  FIELDS,
  JSON_TEXTS,
  NUMBER_TEXTS,
  ONE_NUMBER,
  PERCENT,
  SETS,
  TEXT_METHODS,
} from './operations.ts';
import { any, bound, bytes, float, int, key, list, number, slice, smallInt, text } from './values.ts';

/** A lambda's parameters and body, and what it is called with. */
export interface Expression {
  readonly body: string;
  readonly operands: readonly string[];
}

type Family = (dice: Dice) => Expression;

const made = (body: string, ...operands: string[]): Expression => ({ body, operands });

const ARITHMETIC = ['+', '-', '*', '/', '//', '%', '&', '|', '^', '<', '<=', '==', '!=', '>', '>='];

const arithmetic: Family = (dice) =>
  made(
    `a ${dice.pick(ARITHMETIC)} b`,
    dice.chance(90) ? number(dice) : any(dice),
    dice.chance(90) ? number(dice) : any(dice),
  );
const power: Family = (dice) =>
  dice.chance(50)
    ? made('a ** b', dice.chance(50) ? float(dice) : smallInt(dice), smallInt(dice))
    : made('pow(a, b, c)', int(dice), smallInt(dice), int(dice));
const shift: Family = (dice) => made(`a ${dice.pick(['<<', '>>'])} b`, int(dice), String(dice.between(-2, 90)));

const oneNumber: Family = (dice) => made(dice.pick(ONE_NUMBER), number(dice));

const bytesOfInt: Family = (dice) =>
  dice.chance(50)
    ? made(
        `a.to_bytes(b, '${dice.pick(['big', 'little'])}', signed=${dice.pick(['True', 'False'])})`,
        int(dice),
        String(dice.between(-1, 12)),
      )
    : made(`int.from_bytes(a, '${dice.pick(['big', 'little'])}', signed=${dice.pick(['True', 'False'])})`, bytes(dice));

const parsing: Family = (dice) =>
  dice.chance(40)
    ? made('float(a)', `'${dice.pick(['', '', '', ' ', '\\n'])}${dice.pick(NUMBER_TEXTS)}'`)
    : made(
        dice.chance(50) ? 'int(a)' : 'int(a, b)',
        `'${dice.pick(['', '', '', ' ', '\\n'])}${dice.pick(NUMBER_TEXTS)}'`,
        String(dice.pick([0, 2, 8, 10, 16, 36, 1, 37])),
      );

const textMethod: Family = (dice) =>
  made(`a.${dice.pick(TEXT_METHODS)}`, text(dice), dice.chance(92) ? text(dice, 2) : any(dice), smallInt(dice));
const textOperator: Family = (dice) =>
  made(
    dice.pick([
      'a + b',
      'a * c',
      'a in b',
      'a < b',
      'repr(a)',
      'ascii(a)',
      'len(a)',
      'a[c]',
      'sorted(a)',
      'a == b',
      'list(a)',
      'a % b',
      'min(a)',
      'ord(a)',
      'a.format(b, c)',
      'hash(a) == hash(a)',
    ]),
    text(dice),
    dice.chance(85) ? text(dice, 3) : any(dice),
    smallInt(dice),
  );

const bytesMethod: Family = (dice) =>
  made(
    dice.chance(80)
      ? `a.${dice.pick(BYTES_METHODS)}`
      : dice.pick([
          'a + b',
          'a * c',
          'b in a',
          'a[c]',
          'a < b',
          'a == b',
          'list(a)',
          'memoryview(a)[c]',
          'memoryview(a)[::-1].tolist()',
        ]),
    bytes(dice),
    dice.chance(90) ? bytes(dice, 2) : any(dice),
    smallInt(dice),
  );

const slicing: Family = (dice) =>
  made(
    `a[${slice(dice)}]`,
    dice.pick([text, bytes, list, () => `tuple(${list(dice)})`, (d: Dice) => `memoryview(${bytes(d)}).tolist()`])(dice),
  );
/** Ranges have 64 bits here, so their bounds stay small. */
const rangeSlicing: Family = (dice) =>
  made(
    `a[${smallInt(dice)}:${smallInt(dice)}:b], len(a), c in a, a == range(c)`,
    `range(${smallInt(dice)}, ${smallInt(dice)}, ${dice.pick(['1', '2', '-1', '-3', '3'])})`,
    smallInt(dice),
    smallInt(dice),
  );
const sliceIndices: Family = (dice) =>
  made(
    'slice(a, b, c).indices(d)',
    bound(dice) || 'None',
    bound(dice) || 'None',
    bound(dice) || 'None',
    String(dice.between(-1, 9)),
  );

const ALIGN = ['', '<', '>', '^', '=', '*<', '0>', 'é^'];
function spec(dice: Dice, types: string): string {
  const parts = [
    dice.pick(ALIGN),
    dice.pick(['', '', '+', '-', ' ']),
    dice.pick(['', '', '', 'z']),
    dice.pick(['', '', '#']),
    dice.pick(['', '', '0']),
    dice.pick(['', '', '5', '12', '1']),
    dice.pick(['', '', '', ',', '_']),
    dice.pick(['', '', '.0', '.3', '.10', '.']),
    dice.pick([...types]),
  ];
  return parts.join('');
}
const formatting: Family = (dice) =>
  dice.chance(50)
    ? made(`format(a, '${spec(dice, 'dbxXoncefgE%s ')}')`, int(dice))
    : dice.chance(70)
      ? made(`format(a, '${spec(dice, 'feEgGFn%d  ')}')`, float(dice))
      : made(`f'{a:${spec(dice, 's s d ')}}'`, dice.chance(80) ? text(dice) : any(dice));

const percent: Family = (dice) =>
  made(
    `'${dice.pick(PERCENT)}${dice.chance(30) ? dice.pick(PERCENT) : ''}' % a`,
    dice.pick([number, text, any, () => `(${number(dice)}, ${number(dice)})`, () => `{'k': ${any(dice)}}`])(dice),
  );

const strFormat: Family = (dice) =>
  made(
    `'${dice.pick(FIELDS)}${dice.chance(40) ? dice.pick(FIELDS) : ''}'.format(a, b)`,
    any(dice),
    dice.chance(60) ? smallInt(dice) : any(dice),
  );

const container: Family = (dice) => made(dice.pick(CONTAINERS), list(dice), smallInt(dice));

function setOf(dice: Dice): string {
  const items = dice.list(14, () => key(dice));
  return dice.chance(50) ? `set([${items.join(', ')}])` : items.length ? `{${items.join(', ')}}` : 'set()';
}
const sets: Family = (dice) => made(dice.pick(SETS), setOf(dice), setOf(dice), key(dice));

function dictOf(dice: Dice): string {
  return `{${dice.list(7, () => `${key(dice)}: ${smallInt(dice)}`).join(', ')}}`;
}
const dicts: Family = (dice) => made(dice.pick(DICTS), dictOf(dice), dictOf(dice), key(dice));

const jsonValue: Family = (dice) =>
  dice.chance(50)
    ? made(
        `json.dumps(a, ${dice.pick(['indent=1', 'sort_keys=True', 'ensure_ascii=False', 'separators=(",", ":")', 'skipkeys=True', 'indent="-"'])})`,
        dice.chance(50) ? any(dice) : `[${any(dice)}, {${text(dice, 2)}: ${any(dice)}}]`,
      )
    : made('json.loads(a)', `'${dice.pick(JSON_TEXTS)}'`);

const SET_STEPS = [
  'a.add(KEY)',
  'a.discard(KEY)',
  'a.update([KEY, KEY, KEY])',
  'a.difference_update([KEY, KEY])',
  'a.symmetric_difference_update({KEY, KEY, KEY})',
  'a.intersection_update(a | {KEY})',
  'a and a.pop()',
  'a.update({KEY: 1, KEY: 2})',
  'a.add(len(a))',
];
const DICT_STEPS = [
  'a.update({KEY: KEY})',
  'a.pop(KEY, None)',
  'a.setdefault(KEY, 1)',
  'a and a.popitem()',
  'a.update([(KEY, 0)])',
  'a.pop(next(iter(a), 0), 0)',
  'a.get(KEY)',
  'a.__setitem__(KEY, KEY)',
];
const LIST_STEPS = [
  'a.append(KEY)',
  'a.insert(SMALL, KEY)',
  'a and a.pop()',
  'a.extend([KEY, KEY])',
  'a.reverse()',
  'a.sort(key=str)',
  'a.__setitem__(slice(SMALL, SMALL), [KEY, KEY])',
  'a.__delitem__(slice(SMALL, SMALL, 2))',
  'a.insert(len(a) // 2, len(a))',
];
/** Many changes of one container, and what it is then. */
const history: Family = (dice) => {
  const [steps, start] = dice.pick([
    [SET_STEPS, setOf],
    [SET_STEPS, setOf],
    [DICT_STEPS, dictOf],
    [LIST_STEPS, list],
  ] as const);
  const fill = (step: string) => step.replaceAll(/KEY|SMALL/g, (what) => (what === 'KEY' ? key(dice) : smallInt(dice)));
  return made(
    `[${Array.from({ length: dice.between(3, 14) }, () => fill(dice.pick(steps))).join(', ')}, a]`,
    start(dice),
  );
};

/** A family, and how often it comes. */
const FAMILIES: readonly (readonly [Family, number])[] = [
  [arithmetic, 5],
  [power, 2],
  [shift, 1],
  [oneNumber, 5],
  [bytesOfInt, 1],
  [parsing, 2],
  [textMethod, 5],
  [textOperator, 3],
  [bytesMethod, 4],
  [slicing, 4],
  [rangeSlicing, 1],
  [history, 4],
  [sliceIndices, 1],
  [formatting, 6],
  [percent, 4],
  [strFormat, 2],
  [container, 4],
  [sets, 5],
  [dicts, 4],
  [jsonValue, 2],
];
const WEIGHTED = FAMILIES.flatMap(([family, weight]) => Array<Family>(weight).fill(family));

export function expression(dice: Dice): Expression {
  return dice.pick(WEIGHTED)(dice);
}
