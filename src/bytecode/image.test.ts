// Constants of every sort through writer and reader, and the rules that the VM relies on.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeUnit, type Constant, constantKey } from './constant.ts';
import { crc32 } from './crc32.ts';
import { writeImage } from './image.ts';
import { readImage } from './image-reader.ts';
import { OPCODE_NUMBER } from './opcodes.ts';
import { decodeText, encodeText, textHash } from './text.ts';

const CONSTANTS: readonly Constant[] = [
  { type: 'none' },
  { type: 'true' },
  { type: 'false' },
  { type: 'undefined' },
  { type: 'ellipsis' },
  { type: 'notImplemented' },
  ...[
    0n,
    -1n,
    2n ** 31n - 1n,
    -(2n ** 31n),
    2n ** 31n,
    -(2n ** 31n) - 1n,
    2n ** 32n,
    2n ** 64n - 1n,
    -(10n ** 40n),
  ].map((value) => ({ type: 'int', value }) as const),
  ...[0, -0, 1.5, -1e300, 5e-324, Number.NaN, Number.POSITIVE_INFINITY].map(
    (value) => ({ type: 'float', value }) as const,
  ),
  ...['', 'a', 'abcd', 'abcde', 'é', 'ééé', '日本語', '\u{1f600}', '\u{1f600}!', 'nul\0inside'].map(
    (value) => ({ type: 'str', value }) as const,
  ),
  { type: 'str', value: '\ud83d' },
  { type: 'str', value: '\ud83d\ude00', codePoints: [0xd83d, 0xde00] },
  { type: 'bytes', value: Uint8Array.of() },
  { type: 'bytes', value: Uint8Array.of(0, 255, 1, 2, 3) },
  { type: 'tuple', items: [] },
  {
    type: 'tuple',
    items: [
      { type: 'int', value: 1n },
      { type: 'tuple', items: [{ type: 'str', value: 'inner text' }] },
    ],
  },
  { type: 'type', number: 5 },
  { type: 'native', number: 7 },
  { type: 'nativeModule', number: 1 },
];

function unit(constants: readonly Constant[]): CodeUnit {
  return {
    name: '<module>',
    qualname: '<module>',
    module: 0,
    parameters: [],
    positionalCount: 0,
    positionalOnlyCount: 0,
    keywordOnlyCount: 0,
    flags: 0,
    firstLine: 1,
    registerCount: 1,
    constants,
    words: [OPCODE_NUMBER['RETNONE']!],
    handlers: [{ start: 0, end: 1, target: 0, register: 0 }],
    lines: [1, 2, 3, 0x80],
  };
}

function image(constants: readonly Constant[]): Uint8Array {
  const modules = [{ name: '__main__', fileName: 'main.py', init: unit(constants), firstGlobal: 0, globalCount: 1 }];
  return writeImage({ names: ['append', 'x'], globalNames: ['total'], modules, handler: 0 });
}

test('what is written reads back', () => {
  const back = readImage(image(CONSTANTS));
  const { constants, ...rest } = back.modules[0]!.init!;
  assert.deepEqual(constants.map(constantKey), CONSTANTS.map(constantKey));
  const { constants: _, ...expected } = unit([]);
  assert.deepEqual(rest, expected);
  assert.deepEqual([back.globalNames, back.handler], [['total'], 0]);
});

test('every special name that the constants mention has a number', () => {
  const back = readImage(image([{ type: 'tuple', items: [{ type: 'str', value: '__len__' }] }]));
  assert.deepEqual(back.names, ['append', 'x', '__len__']);
});

test('equal constants are one object', () => {
  const text: Constant = { type: 'str', value: 'the same text' };
  const once = image([text]).length;
  assert.equal(image([text, { type: 'str', value: 'the same text' }]).length - once, 8);
});

test('a function may refer to itself', () => {
  const inner = unit([]) as { -readonly [K in keyof CodeUnit]: CodeUnit[K] };
  const own: Constant = { type: 'function', unit: { code: inner, defaults: undefined, keywordDefaults: undefined } };
  inner.constants = [own];
  const back = readImage(image([own])).modules[0]!.init!.constants[0]!;
  assert.ok(back.type === 'function');
  assert.deepEqual(back.unit.code.constants[0], { type: 'function', unit: back.unit });
});

test('a damaged image is noticed', () => {
  const bytes = image(CONSTANTS);
  bytes[bytes.length >> 1]! ^= 1;
  assert.throws(() => readImage(bytes), /damaged/);
  assert.throws(() => readImage(bytes.subarray(0, 20)), /not an image/);
});

test('checksum and hash are the published ones', () => {
  assert.equal(crc32(Buffer.from('123456789')), 0xcbf43926);
  assert.equal(textHash(Buffer.from('foobar')), 0xbf9cf968 & 0x7fffffff);
});

test('surrogates survive', () => {
  assert.deepEqual([...encodeText('\ud83d')], [0xed, 0xa0, 0xbd]);
  assert.deepEqual(decodeText(encodeText('', [0xd83d, 0xde00])).codePoints, [0xd83d, 0xde00]);
});
