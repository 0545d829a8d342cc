// What handlers on devices ask of their node, over a link that is real and can break: never a hang, and an exception that
// says what happened. The operations themselves are compared across engines in tests/end-to-end/handler-services.test.ts.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { DeviceResult, SimulatedDevice, SimulatedDeviceOptions } from '#devices';
import { ACCESS_SETTING } from '#functions';
import { buildNative } from '../../scripts/build-native.mjs';
import { CutProxy } from './cut-proxy.ts';
import { NodeForDevices } from './node-for-devices.ts';

const ROOMY = { vmMemory: 131_072, imageMemory: 65_536, reconnectMinMs: 1, reconnectMaxMs: 20 };
const TAGS = { [ACCESS_SETTING]: 's3:data lambda:slow' };

const READER = `import boto3
from botocore.exceptions import BotoCoreError

s3 = boto3.client('s3')

def handler(event, context):
    try:
        if 'size' in event:
            s3.put_object(Bucket='data', Key='k', Body=b'x' * event['size'])
        body = s3.get_object(Bucket='data', Key=event['key'])['Body'].read()
    except BotoCoreError as error:
        return [type(error).__name__, str(error)]
    return [len(body), body[:1].decode()]
`;
const WAITER = `import boto3
functions = boto3.client('lambda')

def handler(event, context):
    return functions.invoke(FunctionName='slow')['StatusCode']
`;
const NESTED = `import nanolambda

def handler(event, context):
    nanolambda.append('n', 'x')
    return sorted([2, 1], key=lambda x: len(nanolambda.latest('n')))
`;
const SLOW = `import time

def handler(event, context):
    time.sleep(60)
`;
const LOCAL = `import json
import nanolambda

def handler(event, context):
    here = nanolambda.append('here', {'n': event})
    there = nanolambda.append('there', {'n': event})
    return [here, there, [e.decode() for e in nanolambda.latest('here', 2)], [e.decode() for e in nanolambda.range('here', 1)],
            json.loads(nanolambda.get('there', there))]
`;

let host: NodeForDevices;
let proxy: CutProxy;

before(async () => {
  host = await NodeForDevices.start();
  proxy = await CutProxy.open(host.node.mqttPort);
  await host.node.objects.createBucket('data');
  await host.node.objects.putObject({ bucket: 'data', key: 'large', body: Buffer.alloc(40_000, 'l') });
  for (const [name, source] of Object.entries({ READER, WAITER, NESTED, SLOW, LOCAL })) {
    await host.deploy(name.toLowerCase(), source, TAGS);
  }
});
after(async () => {
  await host.close();
  await proxy.close();
});

async function deviceWith(name: string, options: Partial<SimulatedDeviceOptions> = {}): Promise<SimulatedDevice> {
  const { device } = await host.makeDevice({
    functions: [{ name, timeoutMs: 20_000 }],
    memoryBytes: 400_000,
    ...options,
    sizes: { ...ROOMY, ...options.sizes },
  });
  return device;
}

const resultOf = (result: DeviceResult) => JSON.parse(result.payload);

test('an object larger than any buffer comes and goes in pieces', async () => {
  const device = await deviceWith('reader');
  assert.deepEqual(resultOf(await device.invoke('reader', { key: 'large' })), [40_000, 'l']);
  assert.deepEqual(resultOf(await device.invoke('reader', { key: 'k', size: 30_000 })), [30_000, 'x']);
});

test('64 KiB of RAM are enough for a handler with boto3', async () => {
  await host.node.objects.putObject({ bucket: 'data', key: 'limits', body: Buffer.from('{"vibration": 1.5}') });
  const source = `import json
import boto3
s3 = boto3.client('s3')

def handler(event, context):
    limits = json.loads(s3.get_object(Bucket='data', Key='limits')['Body'].read())
    return event['vibration'] > limits['vibration']
`;
  await host.deploy('small', source, TAGS);
  const { device } = await host.makeDevice({ functions: [{ name: 'small' }], sizes: { imageMemory: 20_480 } });
  for (let i = 0; i < 20; i++)
    assert.equal((await device.invoke('small', { vibration: i })).payload, i > 1 ? 'true' : 'false');
});

test('more than the device has memory for is a MemoryError, and the device goes on', async () => {
  await host.node.objects.putObject({ bucket: 'data', key: 'huge', body: Buffer.alloc(400_000) });
  const device = await deviceWith('reader');
  assert.equal(resultOf(await device.invoke('reader', { key: 'huge' })).errorType, 'MemoryError');
  assert.deepEqual(resultOf(await device.invoke('reader', { key: 'large' })), [40_000, 'l']);
});

test('without a link the handler is told at once', async () => {
  proxy.mend();
  const device = await deviceWith('reader', { port: proxy.port });
  assert.deepEqual(resultOf(await device.invoke('reader', { key: 'large' })), [40_000, 'l']);
  proxy.cut();
  while (device.stats().link === 2) await new Promise((resolve) => setTimeout(resolve, 1));
  const told = resultOf(await device.invoke('reader', { key: 'large' }));
  assert.deepEqual(told, ['EndpointConnectionError', 'Could not connect to the endpoint URL: "node:s3"']);
  proxy.mend();
  await device.online();
  assert.deepEqual(resultOf(await device.invoke('reader', { key: 'large' })), [40_000, 'l']);
});

test('a link that breaks in the middle of an answer ends the call', async () => {
  proxy.mend();
  const device = await deviceWith('reader', { port: proxy.port });
  await device.invoke('reader', { key: 'large' });
  proxy.cutAfter(9_000);
  const [kind, sentence] = resultOf(await device.invoke('reader', { key: 'large' }));
  assert.equal(kind, 'ConnectionClosedError');
  assert.match(sentence, /closed before we received a valid response/);
});

test('a node that does not answer in time is a ReadTimeoutError', async () => {
  const device = await deviceWith('waiter', { sizes: { answerTimeoutMs: 20 } });
  assert.equal(resultOf(await device.invoke('waiter', {})).errorType, 'ReadTimeoutError');
});

test('waiting for the node counts: the deadline ends it', async () => {
  const device = await deviceWith('waiter', { functions: [{ name: 'waiter', timeoutMs: 300 }] });
  const { errorType, errorMessage } = resultOf(await device.invoke('waiter', {}));
  assert.equal(errorType, 'Sandbox.Timedout');
  assert.match(errorMessage, /Task timed out after 0\.30 seconds$/);
});

test('code that a built-in function calls cannot wait, and says so', async () => {
  const device = await deviceWith('nested');
  const { errorType, errorMessage } = resultOf(await device.invoke('nested', {}));
  assert.equal(errorType, 'RuntimeError');
  assert.match(errorMessage, /cannot be asked from code that a built-in function calls/);
});

test('a woof that the device has is its own; any other lies on the node', async () => {
  const device = await deviceWith('local', { woofs: [{ name: 'here', elementSize: 32, history: 2 }] });
  for (const n of [1, 2]) await device.invoke('local', n);
  const gone = resultOf(await device.invoke('local', 3));
  assert.equal(gone.errorType, 'LookupError');
  assert.equal(gone.errorMessage, "the element of woof 'here' is no longer kept");
  assert.equal(device.latest('here'), 3);
  assert.deepEqual(await host.texts(`devices/${device.name}/there`), ['{"n": 1}', '{"n": 2}', '{"n": 3}']);
});

test('a device as a native process does the same', async () => {
  const program = await buildNative('sanitize', { program: 'nanolambda-device' });
  const { password } = await host.node.devices.createDevice('native-services');
  const device = spawn(program, ['127.0.0.1', String(host.node.mqttPort), 'native-services'], {
    env: { ...process.env, NANOLAMBDA_DEVICE_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  device.stdin.end('woof here 32 8\nfunction local\ninvoke local 1\ninvoke local 2\n');
  const status = new Promise((resolve) => device.once('close', resolve));
  const [output, errors] = await Promise.all([text(device.stdout), text(device.stderr)]);
  assert.equal(await status, 0, errors);
  assert.deepEqual(output.trim().split('\n'), [
    'local 0 vm ok [1, 1, ["{\\"n\\": 1}"], ["{\\"n\\": 1}"], {"n": 1}]',
    'local 0 vm ok [2, 2, ["{\\"n\\": 1}", "{\\"n\\": 2}"], ["{\\"n\\": 1}", "{\\"n\\": 2}"], {"n": 2}]',
  ]);
});
