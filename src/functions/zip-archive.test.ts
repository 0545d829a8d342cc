// Every way in which a deployment zip can be wrong, and archives as fflate makes them.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { unzip } from './zip-archive.ts';

const SENTENCE = 'Could not unzip uploaded file. Please check your file, then try to upload again.';
const good = zipSync({ 'm.py': strToU8('x = 1\n'.repeat(50)), pkg: { 'n.py': strToU8('') } });

function changed(offset: number, ...bytes: number[]): Uint8Array {
  const copy = good.slice();
  copy.set(bytes, offset < 0 ? copy.length + offset : offset);
  return copy;
}

/** Offset of the first directory entry. */
const directory = Buffer.from(good).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));

describe('unzip', () => {
  test('reads what fflate writes', async () => {
    const files = await unzip(good);
    assert.deepEqual([...files.keys()].sort(), ['m.py', 'pkg/n.py']);
    assert.equal(Buffer.from(files.get('m.py')!).toString(), 'x = 1\n'.repeat(50));
  });

  test('reads stored entries and ./ names', async () => {
    const files = await unzip(zipSync({ './a.py': [strToU8('1'), { level: 0 }] }));
    assert.deepEqual([...files.keys()], ['a.py']);
  });

  const bad: [string, Uint8Array, RegExp?][] = [
    ['no zip', strToU8('hello')],
    ['empty', new Uint8Array(0)],
    ['cut off', good.subarray(0, good.length - 5)],
    ['front cut off', good.subarray(20)],
    ['a flipped bit in the data', changed(40, 0xff, 0xff, 0xff), /m\.py/],
    ['a lying size', changed(directory + 24, 9, 0, 0, 0), /m\.py/],
    ['a bomb that declares little', changed(directory + 24, 1, 0, 0, 0), /m\.py/],
    ['encrypted', changed(directory + 8, 1), /encrypted/],
    ['an unknown method', changed(directory + 10, 99), /method 99/],
    ['a symbolic link', changed(directory + 40, 0xff, 0xa1), /symbolic link/],
    ['no file', zipSync({}), /no file/],
    ['path traversal', zipSync({ '../x.py': strToU8('1') }), /not safe/],
    ['hidden traversal', zipSync({ 'a/../../x.py': strToU8('1') }), /not safe/],
    ['absolute', zipSync({ '/etc/x': strToU8('1') }), /not safe/],
    ['backslash', zipSync({ 'a\\b': strToU8('1') }), /not safe/],
    ['NUL', zipSync({ 'a\0b': strToU8('1') }), /not safe/],
    ['file and folder', zipSync({ a: strToU8('1'), 'a/b': strToU8('1') }), /both/],
  ];
  for (const [name, zip, detail] of bad) {
    test(`refuses: ${name}`, async () => {
      await assert.rejects(unzip(zip), (error: Error & { code: string }) => {
        assert.equal(error.code, 'InvalidParameter');
        assert.ok(error.message.startsWith(SENTENCE));
        if (detail) assert.match(error.message, detail);
        return true;
      });
    });
  }

  test('refuses what unpacks to more than 250 MB before unpacking it', async () => {
    const zip = changed(directory + 24, 0xff, 0xff, 0xff, 0x7f);
    await assert.rejects(unzip(zip), { message: 'Unzipped size must be smaller than 262144000 bytes' });
  });

  test('never fails in another way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (offset, byte) => {
        await unzip(changed(offset, byte)).catch((error) => assert.equal(error.code, 'InvalidParameter'));
      }),
      { numRuns: 500 },
    );
  });
});
