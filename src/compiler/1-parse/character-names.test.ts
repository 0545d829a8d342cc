// The escape \N{NAME}: by the table, by rule, by alias, and without a table.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { CHARACTER_NAMES_FILE } from '../index.ts';
import { characterNamed } from './character-names.ts';

const names = () => inflateSync(readFileSync(CHARACTER_NAMES_FILE)).toString('latin1');

const CASES: [name: string, codePoint: number | undefined][] = [
  ['BULLET', 0x2022],
  ['bullet', 0x2022],
  ['LATIN SMALL LETTER E WITH ACUTE', 0xe9],
  ['GRINNING FACE', 0x1f600],
  ['LINE FEED', 10],
  ['NBSP', 0xa0],
  ['VS17', 0xe0100],
  ['CJK UNIFIED IDEOGRAPH-4E2D', 0x4e2d],
  ['CJK UNIFIED IDEOGRAPH-A000', undefined],
  ['HANGUL SYLLABLE GAG', 0xac01],
  ['HANGUL SYLLABLE A', 0xc544],
  ['HANGUL SYLLABLE HIH', 0xd7a3],
  ['HANGUL SYLLABLE XYZ', undefined],
  ['NO SUCH NAME', undefined],
];

for (const [name, codePoint] of CASES) test(name, () => assert.equal(characterNamed(name, names), codePoint));
