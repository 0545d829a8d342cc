// The embedded store against its interface, and against an in-memory model for histories of 1 to 8.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { isAppError } from '#base';
import {
  COMMIT_DELAY_MAX_MS,
  ELEMENT_SIZE_MAX,
  HISTORY_MAX,
  openWoofStore,
  QUEUE_OPERATIONS_MAX,
  READ_ELEMENTS_MAX,
  TABLE_KEY_BYTES_MAX,
  TABLE_VALUE_BYTES_MAX,
  TRANSACTION_STEPS_MAX,
  WOOF_NAME_LENGTH_MAX,
  type WoofErrorCode,
  type WoofStore,
} from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'woof-test-'));
let store: WoofStore;
let nowMs = 1_000_000;
const clock = { nowMs: () => nowMs, monotonicMs: () => performance.now() };
const small = { elementSizeMax: 16, history: 3 };
let nameCount = 0;

before(async () => {
  store = await openWoofStore({ folder, clock });
});
after(async () => {
  assert.deepEqual(await store.check(), []);
  await store.close();
  rmSync(folder, { recursive: true });
});

async function freshWoof(parameters = small): Promise<string> {
  nameCount += 1;
  const name = `test/woof-${nameCount}`;
  await store.create(name, parameters);
  return name;
}

function fails(code: WoofErrorCode, promise: Promise<unknown>): Promise<void> {
  return assert.rejects(promise, (error) => {
    assert.ok(isAppError(error, code), `expected ${code}, got ${error}`);
    return true;
  });
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const bytes = (value: string) => Buffer.from(value);

test('creating again is idempotent, other parameters are a conflict, nothing truncates', async () => {
  const name = await freshWoof();
  assert.equal(await store.append(name, bytes('a')), 1n);
  const described = await store.create(name, { ...small, onFull: 'overwrite' });
  assert.equal(described.lastSeqno, 1n);
  for (const other of [
    { elementSizeMax: 17 },
    { history: 4 },
    { onFull: 'reject' as const },
    { maxCommitDelayMs: 1 },
  ]) {
    await fails('WoofConflict', store.create(name, { ...small, ...other }));
  }
  await store.delete(name);
  await fails('WoofNotFound', store.append(name, bytes('a')));
  await store.create(name, small);
  assert.equal(await store.append(name, bytes('b')), 1n);
  assert.equal(text((await store.get(name, 1n)).bytes), 'b');
});

test('typed answers at the edges of the history', async () => {
  const name = await freshWoof();
  for (const value of 'abcde') await store.append(name, bytes(value));
  assert.equal(text((await store.get(name, 3n)).bytes), 'c');
  await fails('Evicted', store.get(name, 2n));
  await fails('NotYet', store.get(name, 6n));
  await fails('InvalidParameter', store.get(name, 0n));
  assert.deepEqual(
    (await store.latest(name, 2)).map((one) => text(one.bytes)),
    ['d', 'e'],
  );
  assert.deepEqual(
    (await store.range(name, 4n, 9)).map((one) => one.seqno),
    [4n, 5n],
  );
  assert.deepEqual(await store.range(name, 6n, 9), []);
  await fails('Evicted', store.range(name, 1n, 9));
  await fails('NotYet', store.range(name, 7n, 9));
  await fails('WoofNotFound', store.get('no/woof', 1n));
});

test('an id makes a retry return the first seqno, while the element is kept and for a day', async () => {
  const name = await freshWoof({ elementSizeMax: 16, history: 1 });
  const first = await Promise.all([1, 2, 3].map(() => store.append(name, bytes('x'), { id: 'once' })));
  assert.deepEqual(first, [1n, 1n, 1n]);
  nowMs += 25 * 3_600_000;
  assert.equal(await store.append(name, bytes('x'), { id: 'once' }), 1n, 'still kept');
  assert.equal(await store.append(name, bytes('y')), 2n);
  assert.equal(await store.append(name, bytes('x'), { id: 'once' }), 3n, 'evicted and older than a day');
  await store.append(name, bytes('y'));
  assert.equal(await store.append(name, bytes('x'), { id: 'once' }), 3n, 'evicted, younger than a day');
});

test('compare-and-append: of racing appends exactly one gets the seqno', async () => {
  const name = await freshWoof();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, () => store.append(name, bytes('x'), { expectSeqno: 1n })),
  );
  assert.equal(outcomes.filter((one) => one.status === 'fulfilled').length, 1);
  await fails('SeqnoMismatch', store.append(name, bytes('x'), { expectSeqno: 5n }));
});

test('a caller may reuse its buffer at once', async () => {
  const name = await freshWoof();
  const buffer = Buffer.from('before');
  const appended = store.append(name, buffer);
  buffer.fill('!');
  assert.equal(text((await store.get(name, await appended)).bytes), 'before');
});

test('a cursor reads on after a restart of its reader and counts what it lost', async () => {
  const name = await freshWoof();
  await store.append(name, bytes('a'));
  const cursor = await store.openCursor(name, 'trigger', { start: 'earliest' });
  const { elements } = await cursor.read(10);
  assert.deepEqual(
    elements.map((one) => one.seqno),
    [1n],
  );
  const output = await freshWoof();
  assert.deepEqual(await cursor.commit(1n, { outputs: [{ woof: output, bytes: bytes('effect') }] }), [1n]);
  for (const value of 'bcdef') await store.append(name, bytes(value));
  const again = await store.openCursor(name, 'trigger', { start: 'earliest' });
  assert.equal(again.position, 1n);
  const batch = await again.read(10);
  assert.deepEqual(batch.gap, { from: 2n, to: 3n });
  assert.deepEqual(
    batch.elements.map((one) => one.seqno),
    [4n, 5n, 6n],
  );
  await again.commit(6n, { gap: batch.gap! });
  assert.equal(again.lostCount, 2n);
  assert.deepEqual(await store.listCursors(name), [{ woof: name, name: 'trigger', position: 6n, lostCount: 2n }]);
  await fails('CursorMoved', again.commit(3n));
  await fails('CursorMoved', again.commit(7n));
  await store.deleteCursor(name, 'trigger');
  await fails('CursorNotFound', again.commit(6n));
});

test('a failing output undoes the move of the cursor', async () => {
  const name = await freshWoof();
  await store.append(name, bytes('a'));
  const cursor = await store.openCursor(name, 'trigger', { start: 'earliest' });
  await fails('WoofNotFound', cursor.commit(1n, { outputs: [{ woof: 'no/woof', bytes: bytes('x') }] }));
  assert.equal((await store.listCursors(name))[0]!.position, 0n);
});

test('onFull reject keeps what a cursor is owed', async () => {
  nameCount += 1;
  const name = `test/full-${nameCount}`;
  await store.create(name, { ...small, onFull: 'reject' });
  const cursor = await store.openCursor(name, 'trigger');
  for (const value of 'abc') await store.append(name, bytes(value));
  await fails('WoofFull', store.append(name, bytes('d')));
  await cursor.commit(1n);
  assert.equal(await store.append(name, bytes('d')), 4n);
});

test('next waits for an append; tail yields gap and elements; both end on abort', async () => {
  const name = await freshWoof();
  const cursor = await store.openCursor(name, 'trigger');
  const waiting = cursor.next(5);
  await store.append(name, bytes('a'));
  assert.equal((await waiting).elements.length, 1);
  for (const value of 'bcde') await store.append(name, bytes(value));
  const abort = new AbortController();
  const seen: unknown[] = [];
  for await (const record of store.tail(name, 1n, { signal: abort.signal })) {
    seen.push('gap' in record ? record.gap : record.seqno);
    if (seen.length === 4) void store.append(name, bytes('f'));
    if (seen.length === 5) abort.abort();
  }
  assert.deepEqual(seen, [{ from: 1n, to: 2n }, 3n, 4n, 5n, 6n]);
  await cursor.commit(6n);
  assert.deepEqual(await cursor.next(5, abort.signal), { elements: [] });
});

test('a transaction is all or nothing, across woofs and tables', async () => {
  const name = await freshWoof();
  const table = store.table('things');
  await fails(
    'VersionMismatch',
    store.transaction([
      { kind: 'append', woof: name, bytes: bytes('x') },
      { kind: 'put', table: 'things', key: 'a', value: bytes('1') },
      { kind: 'check', table: 'things', key: 'missing', version: 7n },
    ]),
  );
  assert.equal(await table.get('a'), undefined);
  assert.equal((await store.describe(name)).lastSeqno, 0n);
  const [seqno, version] = await store.transaction([
    { kind: 'append', woof: name, bytes: bytes('x') },
    { kind: 'put', table: 'things', key: 'a', value: bytes('1'), expectVersion: 0n },
  ]);
  assert.equal(seqno, 1n);
  assert.equal((await table.get('a'))!.version, version);
  await fails('NotEmpty', store.transaction([{ kind: 'checkEmpty', table: 'things', prefix: 'a' }]));
  await table.delete('a', { expectVersion: version! });
  await store.transaction([{ kind: 'checkEmpty', table: 'things', prefix: 'a' }]);
});

test('tables scan in the byte order of UTF-8', async () => {
  const keys = ['a', 'a/', 'a/b', 'a0', 'b', 'é', '\u{ffff}', '\u{10000}'];
  const table = store.table('order');
  await Promise.all(keys.toReversed().map((key) => table.put(key, bytes(key))));
  const scan = async (options: object) => (await table.scan({ limit: 100, ...options })).map((one) => one.key);
  assert.deepEqual(await scan({}), keys);
  assert.deepEqual(await scan({ prefix: 'a' }), ['a', 'a/', 'a/b', 'a0']);
  assert.deepEqual(await scan({ prefix: 'a', after: 'a' }), ['a/', 'a/b', 'a0']);
  assert.deepEqual(await scan({ afterPrefix: 'a/' }), keys.slice(3));
  assert.deepEqual(await scan({ after: 'b', limit: 1 }), ['é']);
});

test('limits are refused with a clear error', async () => {
  const name = await freshWoof();
  const table = store.table('limits');
  await fails('ElementTooLarge', store.append(name, Buffer.alloc(17)));
  await fails('InvalidParameter', store.create('a/b', { ...small, elementSizeMax: ELEMENT_SIZE_MAX + 1 }));
  await fails('InvalidParameter', store.create('a/b', { ...small, history: HISTORY_MAX + 1 }));
  await fails('InvalidParameter', store.create('a/b', { ...small, history: 0 }));
  await fails('InvalidParameter', store.create('a/b', { ...small, history: 1.5 }));
  await fails('InvalidParameter', store.create('a/b', { ...small, maxCommitDelayMs: COMMIT_DELAY_MAX_MS + 1 }));
  for (const bad of ['', 'a', '/a', 'a/', 'a//b', 'a/../b', 'a/b\0', 'ä/b', `a/${'b'.repeat(WOOF_NAME_LENGTH_MAX)}`]) {
    await fails('InvalidParameter', store.create(bad, small));
  }
  await fails('InvalidParameter', store.append(name, bytes('a'), { id: '' }));
  await fails('InvalidParameter', table.put('k'.repeat(TABLE_KEY_BYTES_MAX + 1), bytes('')));
  await fails('InvalidParameter', table.put('\ud800', bytes('')));
  await fails('InvalidParameter', table.put('k', Buffer.alloc(TABLE_VALUE_BYTES_MAX + 1)));
  const steps = Array.from(
    { length: TRANSACTION_STEPS_MAX + 1 },
    () => ({ kind: 'delete', table: 'limits', key: 'k' }) as const,
  );
  await fails('InvalidParameter', store.transaction(steps));
  await fails('InvalidParameter', store.list({ limit: READ_ELEMENTS_MAX + 1 }));
});

test('a queue that is full refuses, and tells when there is room', async () => {
  const name = await freshWoof();
  const appends = Array.from({ length: QUEUE_OPERATIONS_MAX + 10 }, () => store.append(name, bytes('x')));
  const settled = Promise.allSettled(appends);
  await fails('StoreBusy', store.append(name, bytes('x')));
  await store.drained();
  await store.append(name, bytes('y'));
  const accepted = (await settled).filter((one) => one.status === 'fulfilled').length;
  assert.equal((await store.describe(name)).lastSeqno, BigInt(accepted + 1));
});

test('a commit delay holds an append back until company or time comes', async () => {
  nameCount += 1;
  const name = `test/delay-${nameCount}`;
  await store.create(name, { ...small, maxCommitDelayMs: 20 });
  assert.deepEqual(await Promise.all([store.append(name, bytes('a')), store.append(name, bytes('b'))]), [1n, 2n]);
});

test('a flipped byte is reported and does not hide the others', async () => {
  const own = mkdtempSync(join(tmpdir(), 'woof-flip-'));
  const first = await openWoofStore({ folder: own });
  await first.create('a/b', small);
  await first.append('a/b', bytes('good'));
  await first.append('a/b', bytes('other'));
  await first.close();
  const database = new DatabaseSync(join(own, 'woofs.db'));
  database.exec("UPDATE element SET bytes = x'00' WHERE seqno = 1");
  database.close();
  const second = await openWoofStore({ folder: own });
  await fails('Corrupt', second.get('a/b', 1n));
  assert.equal(text((await second.get('a/b', 2n)).bytes), 'other');
  await second.close();
  rmSync(own, { recursive: true });
});

test('a folder that cannot be written, or is held, or no database: a clear error', async () => {
  await fails('DataFolderInUse', openWoofStore({ folder }));
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  for (const bad of [file, join(file, 'below'), '/proc/nanolambda']) {
    await assert.rejects(openWoofStore({ folder: bad }), (error) => {
      return isAppError(error, 'DataFolderUnwritable') && error.message.includes(bad);
    });
  }
  const own = mkdtempSync(join(tmpdir(), 'woof-bad-'));
  writeFileSync(join(own, 'woofs.db'), 'this is no database, but long enough to be taken for one'.repeat(20));
  await fails('StoreCorrupt', openWoofStore({ folder: own }));
  await fails('StoreCorrupt', openWoofStore({ folder: own }));
  rmSync(own, { recursive: true });
});

test('closed is closed, and what was queued is flushed', async () => {
  const own = mkdtempSync(join(tmpdir(), 'woof-close-'));
  const first = await openWoofStore({ folder: own });
  await first.create('a/b', { elementSizeMax: 16, history: 1000, maxCommitDelayMs: 5000 });
  const tail = Array.fromAsync(first.tail('a/b'));
  const pending = [first.append('a/b', bytes('1')), first.append('a/b', bytes('2'))];
  await first.close();
  assert.deepEqual(await Promise.all(pending), [1n, 2n]);
  await fails('StoreClosed', first.append('a/b', bytes('3')));
  await fails('StoreClosed', first.get('a/b', 1n));
  await tail;
  const second = await openWoofStore({ folder: own });
  assert.equal((await second.describe('a/b')).lastSeqno, 2n);
  await second.close();
  rmSync(own, { recursive: true });
});

/** What a woof is, in ten lines: the list of all elements ever, of which the last `history` count. */
class Model {
  readonly all: string[] = [];
  readonly history: number;
  position = 0;
  constructor(history: number) {
    this.history = history;
  }
  get oldest(): number {
    return Math.max(1, this.all.length - this.history + 1);
  }
  kept(from: number, n: number): string[] {
    return this.all.slice(from - 1, from - 1 + n);
  }
}

const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('append' as const), value: fc.string({ maxLength: 4 }) }) },
  fc.record({ do: fc.constant('get' as const), seqno: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constant('latest' as const), n: fc.integer({ min: 0, max: 10 }) }),
  fc.record({
    do: fc.constant('range' as const),
    from: fc.integer({ min: 1, max: 30 }),
    n: fc.integer({ min: 0, max: 10 }),
  }),
  fc.record({ do: fc.constant('trigger' as const), n: fc.integer({ min: 1, max: 4 }) }),
);

test('histories of 1 to 8 behave as the model', async () => {
  const run = async (history: number, commands: Array<typeof command extends fc.Arbitrary<infer T> ? T : never>) => {
    const name = await freshWoof({ elementSizeMax: 16, history });
    const model = new Model(history);
    const cursor = await store.openCursor(name, 'model');
    for (const one of commands) {
      if (one.do === 'append') {
        model.all.push(one.value);
        assert.equal(await store.append(name, bytes(one.value)), BigInt(model.all.length));
      } else if (one.do === 'get') {
        const got = store.get(name, BigInt(one.seqno));
        if (one.seqno > model.all.length) await fails('NotYet', got);
        else if (one.seqno < model.oldest) await fails('Evicted', got);
        else assert.equal(text((await got).bytes), model.all[one.seqno - 1]);
      } else if (one.do === 'latest') {
        const from = Math.max(model.oldest, model.all.length - one.n + 1);
        assert.deepEqual(
          (await store.latest(name, one.n)).map((e) => text(e.bytes)),
          model.kept(from, one.n),
        );
      } else if (one.do === 'range') {
        const got = store.range(name, BigInt(one.from), one.n);
        if (one.from > model.all.length + 1) await fails('NotYet', got);
        else if (one.from < model.oldest) await fails('Evicted', got);
        else
          assert.deepEqual(
            (await got).map((e) => text(e.bytes)),
            model.kept(one.from, one.n),
          );
      } else {
        const batch = await cursor.read(one.n);
        const first = Math.max(model.position + 1, model.oldest);
        const gap =
          first > model.position + 1 ? { from: BigInt(model.position + 1), to: BigInt(first - 1) } : undefined;
        assert.deepEqual(batch.gap, gap);
        assert.deepEqual(
          batch.elements.map((e) => text(e.bytes)),
          model.kept(first, one.n),
        );
        const last = batch.elements.at(-1);
        if (!last) continue;
        await cursor.commit(last.seqno, batch.gap ? { gap: batch.gap } : {});
        model.position = Number(last.seqno);
      }
    }
  };
  await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.array(command, { maxLength: 25 }), run), {
    numRuns: 60,
  });
});
