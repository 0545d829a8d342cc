// The event queue over a real store: order of retries, outcomes, and what a restart takes up.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { AppError, systemClock } from '#base';
import { openWoofStore, type WoofStore } from '#woof';
import {
  type AsyncInvocation,
  type AsyncOutcome,
  AsyncQueue,
  type AsyncQueueOptions,
  OUTCOMES_WOOF,
} from './async-queue.ts';

const ok = { functionError: false, response: '1' };
const failed = { functionError: true, response: '"no"' };

describe('event queue', () => {
  let folder: string;
  let store: WoofStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    store = await openWoofStore({ folder });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(run: AsyncQueueOptions['run'], changes: Partial<AsyncQueueOptions> = {}): Promise<AsyncQueue> {
    const queue = await AsyncQueue.open({ store, clock: systemClock, run, retryWaitsMs: [1, 1], ...changes });
    queue.start();
    return queue;
  }

  const call = (requestId: string, payload = '{}'): AsyncInvocation => ({
    requestId,
    functionName: 'f',
    payload: Buffer.from(payload),
  });

  async function outcomes(count: number): Promise<AsyncOutcome[]> {
    const found: AsyncOutcome[] = [];
    for await (const record of store.tail(OUTCOMES_WOOF, 1n)) {
      if ('bytes' in record) found.push(JSON.parse(Buffer.from(record.bytes).toString()));
      if (found.length === count) break;
    }
    return found;
  }

  test('runs what was added, payload unchanged, once', async () => {
    const seen: string[] = [];
    const queue = await start(async ({ payload }) => {
      seen.push(Buffer.from(payload).toString());
      return ok;
    });
    await Promise.all([queue.add(call('a', '{"x":\n"é"}')), queue.add(call('b', '[2]'))]);
    const conditions = (await outcomes(2)).map(({ condition, attempts }) => [condition, attempts]);
    assert.deepEqual(conditions, [
      ['Success', 1],
      ['Success', 1],
    ]);
    assert.deepEqual(seen.sort(), ['[2]', '{"x":\n"é"}']);
    await queue.close();
    assert.equal(queue.backlog, 0);
  });

  const histories: { name: string; results: (object | string)[]; condition: string; attempts: number }[] = [
    {
      name: 'a function error is retried twice',
      results: [failed, failed, failed],
      condition: 'RetriesExhausted',
      attempts: 3,
    },
    { name: 'a retry may succeed', results: [failed, ok], condition: 'Success', attempts: 2 },
    { name: 'a deleted function ends it', results: ['FunctionNotFound'], condition: 'FunctionNotFound', attempts: 0 },
  ];
  for (const { name, results, condition, attempts } of histories) {
    test(name, async () => {
      const left = [...results];
      const queue = await start(async () => {
        const next = left.shift();
        if (typeof next === 'string') throw new AppError(next, next);
        return next as typeof ok;
      });
      await queue.add(call('a'));
      const [outcome] = await outcomes(1);
      assert.deepEqual([outcome?.condition, outcome?.attempts, left.length], [condition, attempts, 0]);
      await queue.close();
    });
  }

  test('a refusal is not counted as an attempt, and ends after six hours', async () => {
    let nowMs = 0;
    const clock = { ...systemClock, nowMs: () => nowMs };
    const refuse = async () => {
      nowMs = 21_600_001;
      throw new AppError('EngineBusy', 'busy');
    };
    const queue = await start(refuse, { clock });
    await queue.add(call('a'));
    const [outcome] = await outcomes(1);
    assert.deepEqual([outcome?.condition, outcome?.attempts], ['EventAgeExceeded', 0]);
    await queue.close();
  });

  test('what was not finished runs after a restart, in order', async () => {
    const first = await start(async () => {
      throw new AppError('EngineClosed', 'closing');
    });
    for (const id of ['a', 'b', 'c']) await first.add(call(id));
    await first.close();
    await store.close();

    store = await openWoofStore({ folder });
    const seen: string[] = [];
    const second = await start(
      async ({ requestId }) => {
        seen.push(requestId);
        return ok;
      },
      { concurrencyMax: 1 },
    );
    await outcomes(3);
    assert.deepEqual(seen.sort(), ['a', 'b', 'c']);
    await second.close();
    await assert.rejects(second.add(call('d')), { code: 'FunctionsClosed' });
  });
});
