// The C device runtime and VM, as wasm, against a real node: images, triggers, reports, placement, breaks.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createSimulatedDevice, type SimulatedDeviceOptions } from '#devices';
import { NodeForDevices } from './node-for-devices.ts';
import { fanVibration, fanWindows, pythonResults } from './predictive-maintenance.ts';

const HANDLER = readFileSync(new URL('../../examples/predictive-maintenance/handler.py', import.meta.url));
const VIBRATION = { name: 'vibration', elementSize: 32, history: 32 };

let host: NodeForDevices;

before(async () => {
  host = await NodeForDevices.start();
  await host.deploy('ks', HANDLER);
});
after(() => host.close());

test('an append runs the handler on the device, and its result lands on the node', async () => {
  const { device, results } = await host.makeDevice({
    woofs: [VIBRATION],
    functions: [{ name: 'ks' }],
    triggers: [{ woof: 'vibration', function: 'ks', report: 'detections' }],
  });
  const series = fanVibration()
    .get('3 80')!
    .filter((_, i) => i % 10 === 0);
  const readings = series.slice(150, 200);
  for (const reading of readings) {
    device.append('vibration', `[80, ${reading}]`);
    await device.finished();
  }
  await device.idle();
  const windows = readings.map((_, i) => ({ speed: 80, window: readings.slice(Math.max(0, i - 31), i + 1) }));
  const expected = pythonResults(windows);
  assert.deepEqual(
    results.map(({ payload }) => payload),
    expected,
  );
  assert.ok(results.every(({ ran, fetched, seqno }) => ran === 'vm' && fetched === (seqno === 1)));
  const reports = expected.map((result, i) => `{"woof": "vibration", "seqno": ${i + 1}, "result": ${result}}`);
  assert.deepEqual(await host.texts(`devices/${device.name}/detections`), reports);
});

test('a burst: what fits into the queue runs, in order; the rest is refused', async () => {
  const { device, results } = await host.makeDevice({
    woofs: [{ ...VIBRATION, whenFull: 'reject' }],
    functions: [{ name: 'ks' }],
    triggers: [{ woof: 'vibration', function: 'ks' }],
  });
  for (let seqno = 1; seqno <= 32; seqno++) assert.equal(device.append('vibration', '[80, 1.0]'), seqno);
  assert.throws(() => device.append('vibration', '[80, 1.0]'), { code: 'DeviceRefused', message: /queue .* is full/ });
  await device.idle();
  assert.deepEqual(
    results.map(({ seqno, outcome }) => `${seqno} ${outcome}`),
    Array.from({ length: 32 }, (_, i) => `${i + 1} ok`),
  );
});

test('VM, native handler and CPython agree on every window', async () => {
  const { device } = await host.makeDevice({
    functions: [{ name: 'ks' }, { name: 'native', native: 'ks' }],
    sizes: { eventSize: 2048, sendSize: 3000 },
  });
  const events = fanWindows().map(({ speed, window }) => ({ speed, window }));
  const expected = pythonResults(events);
  for (const [i, event] of events.entries()) {
    assert.equal((await device.invoke('ks', event)).payload, expected[i]);
    assert.equal((await device.invoke('native', event)).payload, expected[i]);
  }
});

test('where it runs is the choice of the function', async () => {
  const { device } = await host.makeDevice({
    functions: [{ name: 'ks', place: 'node' }],
    sizes: { eventSize: 2048, sendSize: 3000 },
  });
  const [{ speed, window }] = fanWindows() as [ReturnType<typeof fanWindows>[0]];
  const onNode = await device.invoke('ks', { speed, window });
  device.setFunction({ name: 'ks', place: 'device' });
  const onDevice = await device.invoke('ks', { speed, window });
  assert.deepEqual([onNode.ran, onDevice.ran], ['node', 'vm']);
  assert.equal(onNode.payload, onDevice.payload);
  device.setFunction({ name: 'ks', place: 'naive' });
  const ran: string[] = [];
  for (let i = 0; i < 32; i++) ran.push((await device.invoke('ks', { speed, window })).ran);
  assert.deepEqual([ran[0], ran[1], ran[16], ran[17]], ['vm', 'node', 'vm', 'node'], 'both sides are tried again');
});

test('new code reaches a device that is connected', async () => {
  const source = (answer: number) => `def handler(event, context):\n    return ${answer}\n`;
  await host.deploy('answer', source(1));
  const { device } = await host.makeDevice({ functions: [{ name: 'answer' }] });
  assert.equal((await device.invoke('answer', {})).payload, '1');
  await host.update('answer', source(2));
  let payload = '1';
  while (payload === '1') payload = (await device.invoke('answer', {})).payload;
  assert.equal(payload, '2');
});

test('without its cache a device fetches for every invocation', async () => {
  const { device } = await host.makeDevice({ functions: [{ name: 'ks', dropImage: true, noServerCache: true }] });
  const event = { speed: 80, window: [1.01, 1.02] };
  for (let i = 1; i <= 3; i++) {
    assert.equal((await device.invoke('ks', event)).fetched, true);
    assert.equal(device.stats().fetchedImages, i);
  }
});

test('a handler that raises, one that runs too long, one that is not there: each says so, and the device goes on', async () => {
  const cases = [
    {
      name: 'raises',
      source: 'def handler(event, context):\n    raise ValueError("no")\n',
      outcome: 'error',
      type: 'ValueError',
    },
    {
      name: 'loops',
      source: 'def handler(event, context):\n    while True:\n        pass\n',
      outcome: 'error',
      type: 'Sandbox.Timedout',
      message: 'Task timed out after 0.20 seconds',
    },
    {
      name: 'exits',
      source: 'import sys\ndef handler(event, context):\n    sys.exit(3)\n',
      outcome: 'error',
      type: 'Runtime.ExitError',
      message: 'Runtime exited with error: exit status 3',
    },
    {
      name: 'ends',
      source: 'def handler(event, context):\n    raise SystemExit\n',
      outcome: 'error',
      type: 'Runtime.ExitError',
      message: 'Runtime exited without providing a reason',
    },
    {
      name: 'answers-a-set',
      source: 'def handler(event, context):\n    return {1}\n',
      outcome: 'error',
      type: 'Runtime.MarshalError',
      message: 'Unable to marshal response: Object of type set is not JSON serializable',
    },
    { name: 'absent', source: '', outcome: 'failed', type: 'Device.NoFunction' },
  ];
  const functions = [...cases.map(({ name }) => ({ name, timeoutMs: 200 })), { name: 'ks' }];
  const { device } = await host.makeDevice({ functions });
  const told: string[] = [];
  const stop = host.node.devices.onEvent((event) => event.kind === 'error' && told.push(event.function));
  for (const { name, source, outcome, type, message } of cases) {
    if (source) await host.deploy(name, source);
    const result = await device.invoke(name, {});
    assert.equal(result.outcome, outcome, name);
    const error = JSON.parse(result.payload);
    assert.equal(error.errorType, type);
    if (message) assert.equal(error.errorMessage.replace(/^RequestId: [0-9a-f-]{36} Error: /, ''), message);
    assert.equal((await device.invoke('ks', { speed: 20, window: [1.0] })).outcome, 'ok');
  }
  while (told.length < cases.length) await new Promise((resolve) => setTimeout(resolve, 5));
  stop();
  assert.deepEqual(
    told,
    cases.map(({ name }) => name),
  );
});

test('names of the module keep their values, also after a failure', async () => {
  const source = 'seen = []\ndef handler(event, context):\n    seen.append(event)\n    return 1 / event + len(seen)\n';
  await host.deploy('counts', source);
  const { device } = await host.makeDevice({ functions: [{ name: 'counts' }] });
  const outcomes: string[] = [];
  for (const event of [1, 0, 1]) outcomes.push((await device.invoke('counts', event)).payload);
  assert.deepEqual([outcomes[0], JSON.parse(outcomes[1]!).errorType, outcomes[2]], ['2.0', 'ZeroDivisionError', '4.0']);
});

test('what a handler sees as its context on a device', async () => {
  const source = `def handler(event, context):
    left = context.get_remaining_time_in_millis()
    return [context.function_name, context.function_version, context.invoked_function_arn.split(':')[-1], context.memory_limit_in_mb,
            context.log_group_name, context.log_stream_name, len(context.aws_request_id), 0 < left <= 3000,
            context.identity.cognito_identity_id, context.client_context, repr(context)[:30]]
`;
  await host.deploy('sees', source);
  const { device } = await host.makeDevice({ functions: [{ name: 'sees' }] });
  const seen = JSON.parse((await device.invoke('sees', {})).payload);
  const names = ['sees', '$LATEST', 'sees', '1', '/aws/lambda/sees', device.name];
  assert.deepEqual(seen, [...names, 36, true, null, null, 'LambdaContext([aws_request_id=']);
});

test('what a handler prints reaches the node', async () => {
  await host.deploy('prints', 'def handler(event, context):\n    print("hello from", context.function_name)\n');
  const printed = new Promise<string>((resolve) => {
    host.node.devices.onEvent((event) => event.kind === 'log' && resolve(event.text));
  });
  const { device } = await host.makeDevice({ functions: [{ name: 'prints' }] });
  assert.equal((await device.invoke('prints', {})).payload, 'null');
  assert.match(await printed, /hello from/);
});

test('an image that is too large for the device is an error that says so', async () => {
  const { device } = await host.makeDevice({ functions: [{ name: 'ks' }], sizes: { imageMemory: 512 } });
  const result = await device.invoke('ks', {});
  assert.equal(JSON.parse(result.payload).errorType, 'Device.ImageTooLarge');
});

test('a wrong password never gets in', async () => {
  await host.node.devices.createDevice('fan-x');
  const device = createSimulatedDevice({ name: 'fan-x', password: 'wrong', port: host.node.mqttPort });
  while (device.stats().connack === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(device.stats().connack, 4);
  device.close();
});

const BAD: readonly { name: string; options: Partial<SimulatedDeviceOptions>; message: RegExp }[] = [
  { name: 'a name with a slash', options: { name: 'a/b' }, message: /refuses/ },
  {
    name: 'too little memory',
    options: { memoryBytes: 20_000 },
    message: /20000 bytes of memory: its memory is too small/,
  },
  {
    name: 'a trigger without its woof',
    options: { triggers: [{ woof: 'w', function: 'f' }] },
    message: /trigger w → f/,
  },
];

for (const { name, options, message } of BAD) {
  test(`refuses ${name}`, () => {
    const usual = { name: 'fan', password: 'p', port: 1 };
    assert.throws(() => createSimulatedDevice({ ...usual, ...options }), { code: 'DeviceRefused', message });
  });
}

test('a missing runtime says how to build it', () => {
  const wasm = new URL('../../build/none.wasm', import.meta.url);
  assert.throws(() => createSimulatedDevice({ name: 'fan', password: 'p', port: 1, wasm }), {
    code: 'DeviceRuntimeMissing',
    message: /build-wasm/,
  });
});
