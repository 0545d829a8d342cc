// Packets from a device are measured before the broker reads them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PacketSizes } from './limited-connection.ts';

const CASES: readonly { name: string; bytes: readonly number[]; ok: boolean }[] = [
  { name: 'an empty packet', bytes: [0xc0, 0], ok: true },
  { name: 'several packets', bytes: [0xc0, 0, 0x30, 2, 1, 1, 0xc0, 0], ok: true },
  { name: 'the largest that is allowed', bytes: [0x30, 0xc8, 0x01], ok: true },
  { name: 'one byte more', bytes: [0x30, 0xc9, 0x01], ok: false },
  { name: 'a length of five bytes', bytes: [0x30, 0x80, 0x80, 0x80, 0x80], ok: false },
  { name: 'a large one after a small one', bytes: [0xc0, 0, 0x30, 0xff, 0xff, 0x7f], ok: false },
];

for (const { name, bytes, ok } of CASES) {
  test(name, () => {
    assert.equal(new PacketSizes(200).take(Uint8Array.from(bytes)), ok);
    const sizes = new PacketSizes(200);
    assert.equal(
      bytes.every((byte) => sizes.take(Uint8Array.of(byte))),
      ok,
      'byte by byte',
    );
  });
}
