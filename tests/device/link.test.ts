// The node's end of the link, spoken to by an MQTT client that is not ours.

import assert from 'node:assert/strict';
import { connect as connectTcp } from 'node:net';
import { after, before, test } from 'node:test';
import mqtt from 'mqtt';
import {
  createDeviceLink,
  decodeMessage,
  downTopic,
  encodeMessage,
  IMAGE_STATUS,
  INVOKE_STATUS,
  PACKET_MAX,
  upTopic,
} from '#devices';
import { type LinkNode, startLinkNode, until } from './link-node.ts';

let node: LinkNode;
let password: string;

before(async () => {
  node = await startLinkNode();
  ({ password } = await node.link.createDevice('fan-1'));
  await node.link.createDevice('fan-2');
});
after(() => node.close());

function client(options: Partial<mqtt.IClientOptions> = {}): Promise<mqtt.MqttClient> {
  return mqtt.connectAsync(`mqtt://127.0.0.1:${node.link.port}`, {
    clientId: 'fan-1',
    username: 'fan-1',
    password,
    reconnectPeriod: 0,
    ...options,
  });
}

/** Sends a request and resolves with the node's answer. */
async function ask(device: mqtt.MqttClient, up: string, request: Uint8Array, down: string): Promise<Uint8Array> {
  await device.subscribeAsync(down);
  const answer = new Promise<Uint8Array>((resolve) => device.once('message', (_topic, payload) => resolve(payload)));
  await device.publishAsync(up, Buffer.from(request));
  return answer;
}

const REFUSED: readonly { name: string; options: Partial<mqtt.IClientOptions>; code: number }[] = [
  { name: 'a wrong password', options: { password: 'wrong' }, code: 4 },
  { name: 'no password', options: { password: '' }, code: 4 },
  { name: 'an unknown device', options: { clientId: 'fan-9', username: 'fan-9' }, code: 4 },
  { name: "another device's name", options: { clientId: 'fan-2', username: 'fan-2' }, code: 4 },
  { name: "another device's client identifier", options: { clientId: 'fan-2' }, code: 2 },
];

for (const { name, options, code } of REFUSED) {
  test(`refuses ${name}`, async () => {
    const lines = node.logLines.length;
    await assert.rejects(client(options), { code });
    assert.equal(node.logLines.length, lines + 1, 'one log line');
  });
}

for (const topic of [
  '#',
  '+/v1/devices/fan-1/down/#',
  'nanolambda/v1/devices/fan-2/down/#',
  'nanolambda/v1/devices/+/up/log',
]) {
  test(`does not let a device subscribe to ${topic}`, async () => {
    const device = await client();
    await assert.rejects(device.subscribeAsync(topic));
    assert.match(node.logLines.at(-1)!, /fan-1: may not subscribe/);
    await device.endAsync();
  });
}

const FOREIGN: readonly { topic: string; retain?: boolean; qos?: 0 | 1 | 2 }[] = [
  { topic: 'nanolambda/v1/devices/fan-2/up/append' },
  { topic: 'nanolambda/v1/devices/fan-1/down/forget' },
  { topic: '$SYS/x' },
  { topic: upTopic('fan-1', 'append'), retain: true },
  { topic: upTopic('fan-1', 'append'), qos: 2 },
];

for (const { topic, retain = false, qos = 0 } of FOREIGN) {
  test(`cuts a device off that publishes to ${topic} (QoS ${qos}${retain ? ', retained' : ''})`, async () => {
    const device = await client();
    const closed = new Promise<void>((resolve) => device.once('close', () => resolve()));
    device.publish(topic, 'x', { retain, qos });
    await closed;
    assert.match(node.logLines.at(-1)!, /may not publish/);
    await device.endAsync(true);
  });
}

test('stores a report once, however often it comes', async () => {
  const device = await client();
  const report = Buffer.from(
    encodeMessage('append', { boot: 7, seqno: 1, woof: 'detections' }, Buffer.from('{"a": 1}')),
  );
  const other = Buffer.from(
    encodeMessage('append', { boot: 7, seqno: 2, woof: 'detections' }, Buffer.from('{"a": 2}')),
  );
  for (const payload of [report, report, other, report]) {
    await device.publishAsync(upTopic('fan-1', 'append'), payload, { qos: 1 });
  }
  const elements = await node.store.latest('devices/fan-1/detections', 10);
  assert.deepEqual(
    elements.map((element) => Buffer.from(element.bytes).toString()),
    ['{"a": 1}', '{"a": 2}'],
  );
  await device.endAsync();
});

test('a report that can never be stored is acknowledged, and the loss is logged', async () => {
  const device = await client();
  for (const [woof, size] of [
    ['detections', 5000],
    ['no woof name', 1],
  ] as const) {
    const report = encodeMessage('append', { boot: 8, seqno: 1, woof }, new Uint8Array(size));
    await device.publishAsync(upTopic('fan-1', 'append'), Buffer.from(report), { qos: 1 });
    assert.match(node.logLines.at(-1)!, /is lost/);
  }
  await device.endAsync();
});

test('says why there is no image', async () => {
  const device = await client();
  const request = { request: 5, offset: 0, blockSize: 100, flags: 0, function: 'nothing', etag: '' };
  const [up, down] = [upTopic('fan-1', 'imageRequest'), downTopic('fan-1', 'imageBlock')];
  const block = decodeMessage('imageBlock', await ask(device, up, encodeMessage('imageRequest', request), down));
  assert.equal(block!.request, 5);
  assert.equal(block!.status, IMAGE_STATUS.notFound);
  assert.match(Buffer.from(block!.body).toString(), /Function not found/);
  await device.endAsync();
});

test('says why it cannot run a function', async () => {
  const device = await client();
  const request = encodeMessage('invokeRequest', { request: 6, function: 'nothing' }, Buffer.from('{}'));
  const [up, down] = [upTopic('fan-1', 'invokeRequest'), downTopic('fan-1', 'invokeAnswer')];
  const answer = decodeMessage('invokeAnswer', await ask(device, up, request, down));
  assert.equal(answer!.status, INVOKE_STATUS.failed);
  assert.equal(JSON.parse(Buffer.from(answer!.body).toString()).errorType, 'FunctionNotFound');
  await device.endAsync();
});

test('cuts off who speaks another protocol', async () => {
  const device = await client();
  const closed = new Promise<void>((resolve) => device.once('close', () => resolve()));
  device.publish(upTopic('fan-1', 'append'), 'x');
  await closed;
  assert.match(node.logLines.at(-1)!, /1 bytes that are no append/);
});

test('cuts off who announces too large a packet, before it is sent', async () => {
  const socket = connectTcp(node.link.port, '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  socket.write(Uint8Array.of(0x10, 0x80, 0x80, 0x80, 0x01));
  await closed;
  assert.match(node.logLines.at(-1)!, new RegExp(`larger than ${PACKET_MAX} bytes`));
});

test('knows who is there', async () => {
  const device = await client();
  await until(async () => (await node.link.getDevice('fan-1')).online);
  assert.equal((await node.link.getDevice('fan-2')).online, false);
  await device.endAsync();
  await until(async () => !(await node.link.getDevice('fan-1')).online);
  assert.ok((await node.link.getDevice('fan-1')).lastSeenMs! > 0);
});

test('a deleted device is cut off and does not come back', async () => {
  const { password: secret } = await node.link.createDevice('fan-3');
  const credentials = { clientId: 'fan-3', username: 'fan-3', password: secret };
  const device = await client(credentials);
  const closed = new Promise<void>((resolve) => device.once('close', () => resolve()));
  await node.link.deleteDevice('fan-3');
  await closed;
  await assert.rejects(client(credentials), { code: 4 });
});

test('a busy port is a clear error', async () => {
  const { store, functions } = node;
  const clock = { nowMs: () => 0, monotonicMs: () => 0 };
  await assert.rejects(createDeviceLink({ store, functions, clock, port: node.link.port }), {
    code: 'PortInUse',
    message: new RegExp(`MQTT port ${node.link.port} on 127.0.0.1 is in use`),
  });
});
