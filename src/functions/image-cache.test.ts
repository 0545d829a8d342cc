// When an image is compiled, and when it is only looked up. The compiler here is a function that counts: what is tested
// is the cache.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type ObjectStore, openObjectStore } from '#objects';
import { openWoofStore, type WoofStore } from '#woof';
import type { Compiler } from './compiler.ts';
import type { FunctionRecord } from './function-record.ts';
import { SYSTEM_BUCKET } from './function-store.ts';
import { ImageCache } from './image-cache.ts';

const files = async () => new Map([['m.py', Buffer.from('x')]]);
const record = (changes: Partial<FunctionRecord> = {}) =>
  ({ functionName: 'f', codeSha256: 'abc', handler: 'm.f', ...changes }) as FunctionRecord;

describe('image cache', () => {
  let folder: string;
  let store: WoofStore;
  let objects: ObjectStore;
  let compiled: string[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    store = await openWoofStore({ folder: join(folder, 'store') });
    objects = await openObjectStore({ store, folder: join(folder, 'objects') });
    await objects.createBucket(SYSTEM_BUCKET);
    compiled = [];
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  function cacheOf(imageAbi = '1'): ImageCache {
    const compiler: Compiler = {
      imageAbi,
      compile: async ({ handler }) => {
        if (handler === 'm.bad') return { ok: false, message: 'm.py:1:1: no' };
        compiled.push(handler);
        const image = Buffer.from(`image of ${handler}`);
        return { ok: true, built: { image, deviceImage: Buffer.from('for devices'), lineMap: Buffer.from('{}') } };
      },
    };
    return new ImageCache(objects, compiler);
  }

  test('compiles once for code and handler, also when asked at the same time', async () => {
    const cache = cacheOf();
    const images = await Promise.all([cache.imageOf(record(), files), cache.imageOf(record(), files)]);
    assert.equal(Buffer.from(images[0].image).toString(), 'image of m.f');
    assert.equal((await cache.imageOf(record({ functionName: 'other' }), files)).cacheHit, true);
    await cache.imageOf(record({ handler: 'm.g' }), files);
    assert.deepEqual(compiled, ['m.f', 'm.g']);
  });

  test('survives a restart, but not a new ABI', async () => {
    const first = await cacheOf().imageOf(record(), files);
    const again = await cacheOf().imageOf(record(), files);
    assert.deepEqual([first.cacheHit, again.cacheHit, again.etag], [false, true, first.etag]);
    assert.equal((await cacheOf('2').imageOf(record(), files)).cacheHit, false);
    assert.deepEqual(compiled, ['m.f', 'm.f']);
  });

  test('one that changed in the bucket is compiled anew, once', async () => {
    const first = await cacheOf().imageOf(record(), files);
    const [stored] = (await objects.listObjects({ bucket: SYSTEM_BUCKET, prefix: 'images/' })).objects;
    const { bytes: damaged } = await objects.readObject(SYSTEM_BUCKET, stored!.key, 100);
    damaged[3]! ^= 1;
    for (const metadata of [stored!.metadata, {}]) {
      await objects.putObject({ bucket: SYSTEM_BUCKET, key: stored!.key, body: damaged, metadata });
      const healed = await cacheOf().imageOf(record(), files);
      assert.deepEqual([healed.cacheHit, healed.etag], [false, first.etag]);
      assert.equal((await cacheOf().imageOf(record(), files)).cacheHit, true);
    }
  });

  test('noCache compiles anew and keeps nothing', async () => {
    const cache = cacheOf();
    for (let i = 0; i < 2; i++) assert.equal((await cache.imageOf(record(), files, { noCache: true })).cacheHit, false);
    assert.equal((await cache.imageOf(record(), files)).cacheHit, false);
  });

  test('drops what nobody needs', async () => {
    const cache = cacheOf();
    await cache.imageOf(record(), files);
    await cache.drop(record(), [record({ functionName: 'other' })]);
    assert.equal((await cache.imageOf(record(), files)).cacheHit, true);
    await cache.drop(record(), []);
    assert.equal((await cache.imageOf(record(), files)).cacheHit, false);
    await cacheOf().keepOnly([]);
    assert.deepEqual((await objects.listObjects({ bucket: SYSTEM_BUCKET, prefix: 'images/' })).objects, []);
  });

  test('says why code does not compile, each time', async () => {
    const cache = cacheOf();
    for (let i = 0; i < 2; i++) {
      const bad = cache.imageOf(record({ handler: 'm.bad' }), files);
      await assert.rejects(bad, { code: 'InvalidParameter', message: /\nm\.py:1:1: no$/ });
    }
  });
});
