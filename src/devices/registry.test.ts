// Who is a device: registration, passwords, names, deletion.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { systemClock } from '#base';
import { openWoofStore, type WoofStore } from '#woof';
import { DeviceRegistry } from './registry.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-registry-'));
let store: WoofStore;

before(async () => {
  store = await openWoofStore({ folder, clock: systemClock });
});
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a device is known by its password, and only by that', async () => {
  const registry = new DeviceRegistry(store, systemClock);
  const { password } = await registry.create('fan-1');
  assert.equal(await registry.verify('fan-1', password), true);
  for (const wrong of ['', 'x', `${password} `, password.slice(1)]) {
    assert.equal(await registry.verify('fan-1', wrong), false, JSON.stringify(wrong));
  }
  assert.equal(await registry.verify('fan-2', password), false);
  assert.equal(await registry.verify('../fan-1', password), false);
});

test('the stored record does not hold the password', async () => {
  const registry = new DeviceRegistry(store, systemClock);
  const { password } = await registry.create('fan-3');
  const entry = await store.table('devices').get('fan-3');
  assert.ok(!Buffer.from(entry!.value).toString().includes(password));
});

test('devices are listed by name, found and deleted', async () => {
  const registry = new DeviceRegistry(store, systemClock);
  await registry.create('b');
  await registry.create('a');
  const names = (await registry.list()).map((record) => record.name);
  assert.deepEqual(
    names.filter((name) => name.length === 1),
    ['a', 'b'],
  );
  await assert.rejects(registry.create('a'), { code: 'DeviceExists' });
  await registry.delete('a');
  await assert.rejects(registry.get('a'), { code: 'DeviceNotFound' });
  await assert.rejects(registry.delete('a'), { code: 'DeviceNotFound' });
});

test('a name that is none is refused', async () => {
  const registry = new DeviceRegistry(store, systemClock);
  for (const name of ['', 'a/b', 'a+b', '#', 'ä', 'x'.repeat(65), 'a b', '../a']) {
    await assert.rejects(registry.create(name), { code: 'InvalidDeviceName' }, name);
  }
});
