// A whole device as a native process, every read and write checked, against a real node: the same runtime, VM and images as
// the simulated one, on another processor and another C library.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { buildNative } from '../../scripts/build-native.mjs';
import { NodeForDevices } from './node-for-devices.ts';
import { fanVibration, fanWindows, pythonResults } from './predictive-maintenance.ts';

const HANDLER = readFileSync(new URL('../../examples/predictive-maintenance/handler.py', import.meta.url));

let host: NodeForDevices;
let program: string;

before(async () => {
  program = await buildNative('sanitize', { program: 'nanolambda-device' });
  host = await NodeForDevices.start();
  await host.deploy('ks', HANDLER);
});
after(() => host.close());

/** Runs a device with these commands to its end. @returns the lines it printed, one a result. */
async function runDevice(name: string, commands: readonly string[]): Promise<string[]> {
  const { password } = await host.node.devices.createDevice(name);
  const device = spawn(program, ['127.0.0.1', String(host.node.mqttPort), name], {
    env: { ...process.env, NANOLAMBDA_DEVICE_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  device.stdin.end(`${commands.join('\n')}\n`);
  const status = new Promise((resolve) => device.once('close', resolve));
  const [output, errors] = await Promise.all([text(device.stdout), text(device.stderr)]);
  assert.equal(await status, 0, errors);
  return output.trim().split('\n');
}

test('appends run the handler, and results land on the node', async () => {
  const readings = fanVibration()
    .get('2 100')!
    .filter((_, i) => i % 10 === 0)
    .slice(150, 190);
  const lines = await runDevice('native-1', [
    'woof vibration 32 32',
    'function ks',
    'trigger vibration ks detections',
    ...readings.map((reading) => `append vibration [100, ${reading}]`),
  ]);
  const windows = readings.map((_, i) => ({ speed: 100, window: readings.slice(Math.max(0, i - 31), i + 1) }));
  const expected = pythonResults(windows);
  assert.deepEqual(
    lines,
    expected.map((result, i) => `ks ${i + 1} vm ok ${result}`),
  );
  const reports = expected.map((result, i) => `{"woof": "vibration", "seqno": ${i + 1}, "result": ${result}}`);
  assert.deepEqual(await host.texts('devices/native-1/detections'), reports);
});

test('VM, native handler and node agree', async () => {
  const events = fanWindows()
    .filter((_, i) => i % 20 === 0)
    .map(({ speed, window }) => ({ speed, window }));
  const commands = events.flatMap((event) =>
    ['ks', 'native', 'node', 'naive'].flatMap((how) => [
      `function ${how === 'native' ? 'in-c native' : `ks ${how}`}`,
      `invoke ${how === 'native' ? 'in-c' : 'ks'} ${JSON.stringify(event)}`,
    ]),
  );
  const payloads = (await runDevice('native-2', commands)).map((line) => line.split(' ').slice(4).join(' '));
  assert.deepEqual(
    payloads,
    pythonResults(events).flatMap((result) => Array.from({ length: 4 }, () => result)),
  );
});
