// Buckets and objects: atomic writes, races, listings against a naive model, what a crash leaves.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { AppError, isAppError } from '#base';
import { openWoofStore, type WoofStore } from '#woof';
import {
  INLINE_SIZE_MAX,
  METADATA_BYTES_MAX,
  OBJECT_KEY_BYTES_MAX,
  type ObjectErrorCode,
  type ObjectStore,
  openObjectStore,
} from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'objects-test-'));
const bodies = join(folder, 'bodies');
let store: WoofStore;
let objects: ObjectStore;
let bucketCount = 0;

before(async () => {
  store = await openWoofStore({ folder });
  objects = await openObjectStore({ store, folder: bodies });
});
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function freshBucket(): Promise<string> {
  bucketCount += 1;
  const name = `bucket-${bucketCount}`;
  await objects.createBucket(name);
  return name;
}

function fails(code: ObjectErrorCode | 'Broken', promise: Promise<unknown>): Promise<void> {
  return assert.rejects(promise, (error) => {
    assert.ok(isAppError(error, code), `expected ${code}, got ${error}`);
    return true;
  });
}

const put = (bucket: string, key: string, body: Uint8Array, conditions = {}) =>
  objects.putObject({ bucket, key, body, ...conditions });
const read = async (bucket: string, key: string) => Buffer.from((await objects.readObject(bucket, key, 1e9)).bytes);
const fileCount = () => {
  const shards = readdirSync(bodies).filter((name) => name !== 'incoming');
  return shards.reduce((sum, shard) => sum + readdirSync(join(bodies, shard)).length, 0);
};

test('buckets: made once, removed when empty', async () => {
  const name = await freshBucket();
  assert.equal((await objects.createBucket(name)).created, false);
  await put(name, 'k', Buffer.from('x'));
  await fails('BucketNotEmpty', objects.deleteBucket(name));
  await objects.deleteObject(name, 'k');
  await objects.deleteBucket(name);
  await fails('NoSuchBucket', objects.headBucket(name));
  await fails('NoSuchBucket', put(name, 'k', Buffer.from('x')));
  for (const bad of ['ab', 'A-b', 'a_b', '-ab', 'a..b', 'a.-b', '1.2.3.4', 'x'.repeat(64), 'a/b']) {
    await fails('InvalidBucketName', objects.createBucket(bad));
  }
});

test('sizes around the inline limit: body, size, ETag, ranges', async () => {
  const bucket = await freshBucket();
  for (const sizeBytes of [0, 1, INLINE_SIZE_MAX, INLINE_SIZE_MAX + 1, 1_000_000]) {
    const body = Buffer.alloc(sizeBytes, 'abcdefg');
    const info = await put(bucket, 'k', body);
    assert.equal(info.etag, createHash('md5').update(body).digest('hex'));
    assert.ok(body.equals(await read(bucket, 'k')));
    for (const range of [{ first: 0, last: 0 }, { suffix: 3 }, { first: 1 }]) {
      if (sizeBytes < 2) continue;
      const part = await objects.getObject(bucket, 'k', { range });
      const expected = body.subarray(part.range!.first, part.range!.last + 1);
      assert.ok(expected.equals(Buffer.concat(await Array.fromAsync(part.body))));
    }
    await fails('InvalidRange', objects.getObject(bucket, 'k', { range: { first: sizeBytes } }));
  }
});

test('an overwrite or a deletion frees the old body; a reader that has begun still ends', async () => {
  const bucket = await freshBucket();
  const filesBefore = fileCount();
  const old = Buffer.alloc(1_000_000, 1);
  await put(bucket, 'k', old);
  const reading = await objects.getObject(bucket, 'k');
  await put(bucket, 'k', Buffer.alloc(1_000_000, 2));
  assert.equal(fileCount(), filesBefore + 1);
  assert.ok(old.equals(Buffer.concat(await Array.fromAsync(reading.body))));
  await objects.deleteObject(bucket, 'k');
  assert.equal(fileCount(), filesBefore);
});

test('a body that breaks off leaves nothing and keeps the old object', async () => {
  const bucket = await freshBucket();
  await put(bucket, 'k', Buffer.from('old'));
  for (const sizeBytes of [10, 500_000]) {
    async function* broken() {
      yield Buffer.alloc(sizeBytes);
      throw new AppError('Broken', 'the client went away');
    }
    const filesBefore = fileCount();
    await fails('Broken', objects.putObject({ bucket, key: 'k', body: broken() }));
    assert.equal(fileCount(), filesBefore);
    assert.deepEqual(readdirSync(join(bodies, 'incoming')), []);
  }
  assert.equal((await read(bucket, 'k')).toString(), 'old');
});

test('conditions: of 20 racing creates exactly one wins', async () => {
  const bucket = await freshBucket();
  const race = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => put(bucket, 'lock', Buffer.from(`${index}`), { ifNoneMatch: '*' })),
  );
  assert.equal(race.filter((one) => one.status === 'fulfilled').length, 1);
  for (const one of race) if (one.status === 'rejected') assert.ok(isAppError(one.reason, 'PreconditionFailed'));
  const { etag } = await objects.headObject(bucket, 'lock');
  const update = () => put(bucket, 'lock', Buffer.from('new'), { ifMatch: `"${etag}"` });
  assert.equal(
    (await Promise.allSettled([update(), update(), update()])).filter((one) => one.status === 'fulfilled').length,
    1,
  );
  await fails('PreconditionFailed', objects.deleteObject(bucket, 'lock', { ifMatch: etag }));
  await fails('NoSuchKey', put(bucket, 'missing', Buffer.from(''), { ifMatch: etag }));
});

test('unconditional writes to one key all succeed, and the last one stands whole', async () => {
  const bucket = await freshBucket();
  const sent = Array.from({ length: 10 }, (_, index) => Buffer.alloc(100_000 * (index % 2) + 10, index));
  await Promise.all(sent.map((body) => put(bucket, 'k', body)));
  const got = await read(bucket, 'k');
  assert.ok(sent.some((body) => body.equals(got)));
});

test('limits', async () => {
  const bucket = await freshBucket();
  await put(bucket, 'k'.repeat(OBJECT_KEY_BYTES_MAX), Buffer.from(''));
  await fails('InvalidKey', put(bucket, 'k'.repeat(OBJECT_KEY_BYTES_MAX + 1), Buffer.from('')));
  await fails('InvalidKey', put(bucket, '', Buffer.from('')));
  const metadata = { a: 'x'.repeat(METADATA_BYTES_MAX) };
  await fails('MetadataTooLarge', objects.putObject({ bucket, key: 'k', body: Buffer.from(''), metadata }));
  await put(bucket, 'k', Buffer.alloc(10));
  await fails('ObjectTooLarge', objects.readObject(bucket, 'k', 9));
});

test('copy keeps or replaces headers and metadata', async () => {
  const bucket = await freshBucket();
  const from = { bucket, key: 'from' };
  await objects.putObject({ ...from, body: Buffer.alloc(200_000, 3), contentType: 'text/plain', metadata: { a: '1' } });
  const kept = await objects.copyObject({ from, to: { bucket, key: 'kept' } });
  assert.deepEqual([kept.contentType, kept.metadata], ['text/plain', { a: '1' }]);
  const to = { bucket, key: 'replaced' };
  const replaced = await objects.copyObject({ from, to, directive: 'replace', contentType: 'a/b', metadata: {} });
  assert.deepEqual([replaced.contentType, replaced.metadata, replaced.etag], ['a/b', {}, kept.etag]);
});

test('what a crash left behind is swept at the next opening', async () => {
  const own = mkdtempSync(join(tmpdir(), 'objects-sweep-'));
  const first = await openWoofStore({ folder: own });
  const one = await openObjectStore({ store: first, folder: join(own, 'bodies') });
  await one.createBucket('bucket');
  await one.putObject({ bucket: 'bucket', key: 'k', body: Buffer.alloc(100_000, 1) });
  await first.close();
  writeFileSync(join(own, 'bodies', 'ab', 'ab00'), 'a file without a row');
  writeFileSync(join(own, 'bodies', 'incoming', 'cd00'), 'half a body');
  const second = await openWoofStore({ folder: own });
  const again = await openObjectStore({ store: second, folder: join(own, 'bodies') });
  assert.deepEqual(
    readdirSync(join(own, 'bodies', 'ab')).filter((name) => name === 'ab00'),
    [],
  );
  assert.deepEqual(readdirSync(join(own, 'bodies', 'incoming')), []);
  assert.equal((await again.readObject('bucket', 'k', 1e6)).bytes.byteLength, 100_000);
  await second.close();
  rmSync(own, { recursive: true });
});

interface Listing {
  prefix: string;
  delimiter: string;
  startAfter: string;
}

/** S3's listing as its documentation words it, over all keys. */
function naiveListing(keys: string[], { prefix, delimiter, startAfter }: Listing): string[] {
  const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const names = new Set<string>();
  for (const key of keys.filter((one) => one.startsWith(prefix)).sort(byBytes)) {
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const name = end < 0 ? key : key.slice(0, end + delimiter.length);
    const skipped = end < 0 ? byBytes(key, startAfter) <= 0 : byBytes(key, startAfter) <= 0 || name === startAfter;
    if (!skipped) names.add(name);
  }
  return [...names];
}

test('listings page to the naive result, whatever prefix, delimiter and start', async () => {
  const text = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', '/', 'é', '\u{10000}'), maxLength });
  const keysOf = fc.uniqueArray(
    text(6).filter((key) => key !== ''),
    { maxLength: 25 },
  );
  const listing = fc.record({ prefix: text(2), delimiter: fc.constantFrom('', '/', 'b', '//'), startAfter: text(3) });
  const run = async (keys: string[], one: Listing, maxKeys: number) => {
    const bucket = await freshBucket();
    await Promise.all(keys.map((key) => put(bucket, key, Buffer.from(''))));
    const names: string[] = [];
    let token: string | undefined;
    do {
      const page = await objects.listObjects({
        bucket,
        ...one,
        maxKeys,
        ...(token ? { continuationToken: token } : {}),
      });
      const listed = [...page.objects.map((info) => info.key), ...page.commonPrefixes];
      assert.ok(listed.length <= maxKeys && (listed.length === maxKeys || !page.isTruncated));
      names.push(...listed.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      token = page.nextContinuationToken;
    } while (token !== undefined);
    assert.deepEqual(names, naiveListing(keys, one));
  };
  await fc.assert(fc.asyncProperty(keysOf, listing, fc.integer({ min: 1, max: 4 }), run), { numRuns: 80 });
});

test('a common prefix of many keys costs one jump', async () => {
  const bucket = await freshBucket();
  const keys = Array.from({ length: 500 }, (_, index) => `sensor/dev07/2026-11-23/${index}`);
  await Promise.all([...keys, 'sensor/dev08/x', 'zebra'].map((key) => put(bucket, key, Buffer.from(''))));
  const list = async (prefix: string) => (await objects.listObjects({ bucket, prefix, delimiter: '/' })).commonPrefixes;
  assert.deepEqual(await list(''), ['sensor/']);
  assert.deepEqual(await list('sensor/'), ['sensor/dev07/', 'sensor/dev08/']);
  assert.deepEqual(await list('sensor/dev07/'), ['sensor/dev07/2026-11-23/']);
  await fails('InvalidContinuationToken', objects.listObjects({ bucket, continuationToken: 'nonsense' }));
  assert.deepEqual((await objects.listObjects({ bucket, maxKeys: 0 })).isTruncated, false);
});
