// Deadlines, relaxed durability, ids that are used again, cursors that seek, and what `check` finds in a store that was
// tampered with.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { isAppError } from '#base';
import { checkStore, openWoofStore, type WoofErrorCode, type WoofStore } from './index.ts';

const small = { elementSizeMax: 16, history: 3 };

function fails(code: WoofErrorCode, promise: Promise<unknown>): Promise<void> {
  return assert.rejects(promise, (error) => isAppError(error, code));
}

async function withStore(run: (store: WoofStore, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'woof-check-'));
  const store = await openWoofStore({ folder });
  try {
    await run(store, folder);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

test('a write that waits for the disk too long fails with DeadlineExceeded; what had not begun never happens', async () => {
  await withStore(async (store, folder) => {
    await store.create('a/b', small);
    const other = new DatabaseSync(join(folder, 'woofs.db'));
    other.exec('BEGIN IMMEDIATE'); // the writer can't begin its transaction now: as a disk that hangs
    const inFlight = store.append('a/b', Buffer.from('1'), { id: 'one', timeoutMs: 100 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await fails('DeadlineExceeded', store.append('a/b', Buffer.from('2'), { timeoutMs: 20 }));
    await fails('DeadlineExceeded', inFlight);
    assert.deepEqual(await store.latest('a/b', 9), [], 'reads go on');
    other.exec('COMMIT');
    other.close();
    assert.equal(await store.append('a/b', Buffer.from('1'), { id: 'one' }), 1n, 'the retry is applied once');
    assert.equal((await store.describe('a/b')).lastSeqno, 1n);
    await fails('InvalidParameter', store.append('a/b', Buffer.from('3'), { timeoutMs: 0 }));
  });
});

test('relaxed woofs keep their order among woofs that flush, and are there after a close', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'woof-relaxed-'));
  const first = await openWoofStore({ folder });
  const made = await first.create('a/relaxed', { ...small, durability: 'relaxed' });
  assert.equal(made.durability, 'relaxed');
  await first.create('a/flush', small);
  await fails('WoofConflict', first.create('a/relaxed', small));
  for (const seqno of [1n, 2n, 3n]) {
    assert.equal(await first.append('a/relaxed', Buffer.from('x')), seqno);
    if (seqno === 2n) await first.append('a/flush', Buffer.from('y'));
  }
  await first.close();
  const second = await openWoofStore({ folder });
  assert.equal((await second.latest('a/relaxed', 9)).length, 3);
  assert.deepEqual(await second.check(), []);
  await second.close();
  rmSync(folder, { recursive: true });
});

test('an id with other bytes is no retry', async () => {
  await withStore(async (store) => {
    await store.create('a/b', small);
    await store.append('a/b', Buffer.from('x'), { id: 'once' });
    await fails('IdReused', store.append('a/b', Buffer.from('y'), { id: 'once' }));
    assert.equal(await store.append('a/b', Buffer.from('x'), { id: 'once' }), 1n);
  });
});

test('a cursor seeks back to what is kept, and no further', async () => {
  await withStore(async (store) => {
    await store.create('a/b', small);
    const cursor = await store.openCursor('a/b', 'c');
    for (const value of 'abcde') await store.append('a/b', Buffer.from(value));
    await cursor.commit(5n);
    const seek = (start: bigint | 'earliest') =>
      store.transaction([{ kind: 'seekCursor', woof: 'a/b', cursor: 'c', start }]);
    await fails('Evicted', seek(2n));
    await fails('NotYet', seek(7n));
    await seek('earliest');
    const again = await store.openCursor('a/b', 'c');
    assert.deepEqual(
      (await again.read(9)).elements.map(({ seqno }) => seqno),
      [3n, 4n, 5n],
    );
  });
});

const DAMAGE: ReadonlyArray<readonly [kind: string, sql: string]> = [
  ['ElementDamaged', "UPDATE element SET bytes = x'00' WHERE seqno = 4"],
  ['ElementMissing', 'DELETE FROM element WHERE seqno = 4'],
  ['ElementMissing', 'DELETE FROM element WHERE seqno = 5'],
  ['ElementBeyond', 'UPDATE woof SET last_seqno = 4'],
  ['ElementTooLarge', 'UPDATE woof SET element_size_max = 1'],
  ['WoofParameters', "UPDATE woof SET on_full = 'perhaps'"],
  ['WoofParameters', "UPDATE woof SET name = '../etc'"],
  ['OrphanRow', "INSERT INTO element VALUES (99, 1, 1, 1, x'00')"],
  ['OrphanRow', "INSERT INTO trigger_cursor VALUES (99, 'c', 1, 0)"],
  ['IdBeyond', 'UPDATE append_id SET seqno = 6'],
  ['IdMismatch', 'UPDATE append_id SET crc = 7'],
  ['CursorBeyond', 'UPDATE trigger_cursor SET position = 6'],
  ['VersionBeyond', 'UPDATE entry SET version = 900 WHERE version = 2'],
  ['VersionTwice', 'UPDATE entry SET version = 1'],
  ['KeyMalformed', "UPDATE entry SET key = x'ff' WHERE version = 1"],
];

test('check finds each kind of damage, and nothing in a store that is whole', async () => {
  await withStore(async (store, folder) => {
    await store.create('a/b', small);
    for (const value of ['aa', 'bb', 'cc', 'dd']) await store.append('a/b', Buffer.from(value));
    await store.append('a/b', Buffer.from('ee'), { id: 'five' });
    await store.openCursor('a/b', 'c');
    await store.table('t').put('k', Buffer.from('v'));
    await store.table('t').put('l', Buffer.from('v'));
    assert.deepEqual(await store.check(), []);
    for (const [kind, sql] of DAMAGE) {
      const copy = mkdtempSync(join(tmpdir(), 'woof-damage-'));
      const source = new DatabaseSync(join(folder, 'woofs.db'));
      source.prepare('VACUUM INTO ?').run(join(copy, 'woofs.db'));
      source.close();
      const damaged = new DatabaseSync(join(copy, 'woofs.db'));
      damaged.exec(sql);
      damaged.close();
      const kinds = (await checkStore(copy)).map((finding) => finding.kind);
      assert.ok(kinds.includes(kind as never), `${sql}: expected ${kind}, found ${kinds}`);
      rmSync(copy, { recursive: true });
    }
  });
});

test('a store of schema 1 is brought forward with all that it holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'woof-schema-'));
  const first = await openWoofStore({ folder });
  await first.create('a/b', small);
  await first.append('a/b', Buffer.from('x'), { id: 'old' });
  await first.close();
  const database = new DatabaseSync(join(folder, 'woofs.db'));
  database.exec(
    `ALTER TABLE woof DROP COLUMN durability; ALTER TABLE append_id DROP COLUMN crc; PRAGMA user_version = 1`,
  );
  database.close();
  const second = await openWoofStore({ folder });
  assert.equal((await second.describe('a/b')).durability, 'flush');
  assert.equal(await second.append('a/b', Buffer.from('x'), { id: 'old' }), 1n);
  assert.deepEqual(await second.check(), []);
  await second.close();
  rmSync(folder, { recursive: true });
});
