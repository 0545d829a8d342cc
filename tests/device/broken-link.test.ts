// What must hold when the network does not: each report is stored exactly once, an image that broke off is completed, new
// code that a device missed reaches it when it is back.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SimulatedDevice, SimulatedDeviceOptions } from '#devices';
import { CutProxy } from './cut-proxy.ts';
import { NodeForDevices } from './node-for-devices.ts';

const QUICK = { reconnectMinMs: 1, reconnectMaxMs: 20 };
const ECHO = 'def handler(event, context):\n    return event.get("element")\n';
const ROOMY = { imageMemory: 40_000, vmMemory: 24_000, ...QUICK };
/** Large enough to come in many blocks. */
const LARGE = `TABLE = ${JSON.stringify(Array.from({ length: 400 }, (_, i) => `entry ${i}`))}\n
def handler(event, context):\n    return TABLE[event["at"]]\n`;

let host: NodeForDevices;
let proxy: CutProxy;

before(async () => {
  host = await NodeForDevices.start();
  proxy = await CutProxy.open(host.node.mqttPort);
  await host.deploy('echo', ECHO);
});
after(async () => {
  await host.close();
  await proxy.close();
});

async function behindProxy(options: Partial<SimulatedDeviceOptions>): Promise<SimulatedDevice> {
  proxy.mend();
  const { device } = await host.makeDevice({ port: proxy.port, ...options, sizes: { ...QUICK, ...options.sizes } });
  return device;
}

test('reports made while the link breaks again and again are stored exactly once, in order', async () => {
  const device = await behindProxy({
    woofs: [{ name: 'w', elementSize: 16, history: 64, whenFull: 'reject' }],
    functions: [{ name: 'echo' }],
    triggers: [{ woof: 'w', function: 'echo', report: 'r' }],
    sizes: { outboxSize: 16_384 },
  });
  for (let i = 1; i <= 100; i++) {
    device.append('w', String(i));
    if (i % 10 === 5) proxy.cut();
    if (i % 10 === 9) proxy.mend();
    if (i % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    while (device.stats().queueLength > 20) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  proxy.mend();
  await device.idle();
  const stored = (await host.texts(`devices/${device.name}/r`)).map((text) => JSON.parse(text).result);
  assert.equal(device.stats().droppedReports, 0);
  assert.deepEqual(
    stored,
    Array.from({ length: 100 }, (_, i) => i + 1),
  );
  assert.ok(device.stats().connections > 1);
});

test('an image that broke off in the middle is completed on the next connections', async () => {
  await host.deploy('large', LARGE);
  const device = await behindProxy({
    functions: [{ name: 'large' }],
    sizes: { ...ROOMY, imageBlock: 256 },
    memoryBytes: 131_072,
  });
  proxy.cutAfter(3_000);
  const result = device.invoke('large', { at: 7 });
  for (let i = 0; i < 5; i++) {
    while (device.stats().link === 2) await new Promise((resolve) => setTimeout(resolve, 1));
    proxy.mend();
    if (i < 4) proxy.cutAfter(2_000);
    await device.online();
  }
  assert.equal((await result).payload, '"entry 7"');
  assert.equal(device.stats().fetchedImages, 1);
  assert.ok(device.stats().connections >= 5);
});

test('an image in which a bit was flipped is refused and never kept; the next one runs', async () => {
  await host.deploy('flipped', LARGE);
  const device = await behindProxy({ functions: [{ name: 'flipped' }], memoryBytes: 131_072, sizes: ROOMY });
  const told = new Promise<string>((resolve) => {
    host.node.devices.onEvent((event) => event.kind === 'error' && event.function === 'flipped' && resolve(event.text));
  });
  proxy.flipAfter(2_000);
  const result = await device.invoke('flipped', { at: 7 });
  assert.equal(result.outcome, 'failed');
  assert.deepEqual(JSON.parse(result.payload).errorType, 'Device.BadImage');
  assert.match(await told, /failed a check/);
  assert.equal(device.stats().fetchedImages, 0);
  assert.equal((await device.invoke('flipped', { at: 7 })).payload, '"entry 7"');
});

test('new code reaches a device that was away when it was deployed', async () => {
  await host.deploy('answer', 'def handler(event, context):\n    return 1\n');
  const device = await behindProxy({ functions: [{ name: 'answer' }] });
  assert.equal((await device.invoke('answer', {})).payload, '1');
  proxy.cut();
  while (device.stats().link === 2) await new Promise((resolve) => setTimeout(resolve, 1));
  await host.update('answer', 'def handler(event, context):\n    return 2\n');
  assert.equal((await device.invoke('answer', {})).payload, '1', 'without a link it runs what it has');
  proxy.mend();
  await device.online();
  let payload = '1';
  while (payload === '1') payload = (await device.invoke('answer', {})).payload;
  assert.equal(payload, '2');
});

test('a device without a link drops reports that find no room, and counts them', async () => {
  const device = await behindProxy({
    woofs: [{ name: 'w', elementSize: 16, history: 64, whenFull: 'reject' }],
    functions: [{ name: 'echo' }],
    triggers: [{ woof: 'w', function: 'echo', report: 'r' }],
    sizes: { outboxSize: 512 },
  });
  device.append('w', '0');
  await device.idle();
  proxy.cut();
  while (device.stats().link === 2) await new Promise((resolve) => setTimeout(resolve, 1));
  for (let i = 1; i <= 30; i++) {
    device.append('w', String(i));
    while (device.stats().queueLength > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  while (device.stats().ranOnDevice < 31) await new Promise((resolve) => setTimeout(resolve, 1));
  const { droppedReports } = device.stats();
  proxy.mend();
  await device.idle();
  const stored = (await host.texts(`devices/${device.name}/r`)).length;
  assert.ok(droppedReports > 20 && droppedReports < 31);
  assert.equal(stored + droppedReports, 31);
});
