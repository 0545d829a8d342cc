// Invariant: what the table says, both ends read; the generated header is the table's.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeMessage, encodeMessage, MESSAGES, type MessageName } from './protocol.ts';
import { protocolHeader } from './protocol-header.ts';
import { codeTable, messageTable } from './protocol-tables.ts';

const NAMES = Object.keys(MESSAGES) as MessageName[];

test('the generated header is up to date', () => {
  const header = readFileSync(new URL('../../device/runtime/generated/protocol.h', import.meta.url), 'utf8');
  assert.equal(header, protocolHeader(), 'run: npm run generate');
});

test('the tables of the documentation are up to date', () => {
  const page = readFileSync(new URL('../../docs/device-protocol.md', import.meta.url), 'utf8');
  assert.ok(page.includes(messageTable()) && page.includes(codeTable()), 'run: npm run generate');
});

test('what was encoded is decoded', () => {
  const max = { u8: 0xff, u16: 0xffff, u32: 0xffff_ffff };
  for (const name of NAMES) {
    const numbers = Object.entries<keyof typeof max>(MESSAGES[name].numbers).map(([field, type]) => [
      field,
      max[type] - 1,
    ]);
    const strings = MESSAGES[name].strings.map((field) => [field, `ä ${field}`]);
    const body = Uint8Array.of(1, 2, 255);
    const message = Object.fromEntries([...numbers, ...strings]);
    assert.deepEqual(decodeMessage(name, encodeMessage(name, message, body)), { ...message, body });
  }
});

test('any bytes are a message or none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 100 }), (name, bytes) => {
      const message = decodeMessage(name, bytes);
      assert.ok(message === undefined || message.body.length <= bytes.length);
    }),
  );
});

test('a text that does not fit is refused', () => {
  assert.throws(() => encodeMessage('forget', { function: 'x'.repeat(256) }), /does not fit/);
});
