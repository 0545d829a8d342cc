// Order, patience and bounds of the line before an engine, with an engine of one place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '#base';
import { EngineLine } from './engine-line.ts';

function enginePlace() {
  let busy = false;
  const ended: number[] = [];
  const run = (id: number) => async (): Promise<number> => {
    if (busy) throw new AppError('EngineBusy', 'busy');
    busy = true;
    await new Promise((resolve) => setImmediate(resolve));
    busy = false;
    ended.push(id);
    return id;
  };
  const hold = () => {
    busy = true;
  };
  return { run, ended, hold };
}

test('all that come at once are served, in order', async () => {
  const { run, ended } = enginePlace();
  const line = new EngineLine(60_000);
  const ids = Array.from({ length: 50 }, (_, i) => i);
  assert.deepEqual(await Promise.all(ids.map((id) => line.run(run(id)))), ids);
  assert.deepEqual(ended, ids);
});

test('who waits too long is refused', async () => {
  const { run, hold } = enginePlace();
  hold();
  await assert.rejects(new EngineLine(1).run(run(1)), { code: 'EngineBusy' });
});

test('another failure is handed on and frees the place for the next', async () => {
  const { run } = enginePlace();
  const line = new EngineLine(60_000);
  const [first, second, third] = await Promise.allSettled([
    line.run(run(1)),
    line.run(async () => {
      await run(2)();
      throw new Error('no');
    }),
    line.run(run(3)),
  ]);
  assert.deepEqual([first.status, second.status, third.status], ['fulfilled', 'rejected', 'fulfilled']);
});
