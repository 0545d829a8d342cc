// The whole road, as `npm start` runs it after set-up: node, deployment with the AWS SDK, devices over MQTT, every engine.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/nanolambda.js', import.meta.url));

function run(...args: string[]): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

test('the demo agrees on every engine and detects what is expected', async () => {
  const { exitCode, output } = await run('demo');
  assert.equal(exitCode, 0, output);
  assert.match(output, /deployed failure-detection/);
  assert.match(output, /3 devices, 3600 readings/);
  assert.match(output, /3600 detections in the node's woofs/);
  assert.match(output, /engine vm: 3600 of 3600 results are byte for byte the device's/);
  assert.match(output, /80 % +0\.00 \(0\.00\) +0\.50 \(0\.50\) +1\.00 \(1\.00\)/);
  for (const row of ['local cache', 'no local cache', 'no server cache', 'C handler'])
    assert.ok(output.includes(row), row);
  for (const size of [5, 10, 20, 32, 50, 100]) assert.match(output, new RegExp(`\\n +${size} +\\d+ +\\d+ `));
  assert.match(output, /all engines agree, detections as expected/);
});

test('a demo that is stopped leaves nothing behind', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'demo', '--no-containers'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [first] = await once(child.stdout, 'data');
  const folder = /data in (\S+)/.exec(String(first))![1]!;
  assert.ok(existsSync(folder));
  child.kill('SIGTERM');
  const [exitCode] = await once(child, 'exit');
  assert.equal(exitCode, 130);
  assert.equal(existsSync(folder), false);
});
