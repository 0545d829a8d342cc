// A node that is killed: what it promised is done after the next start, and nothing of it keeps running.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { strToU8, zipSync } from 'fflate';
import { detectContainerRuntime } from '#engines';
import { type AsyncOutcome, OUTCOMES_WOOF } from '#functions';
import { startNode } from './start-node.ts';

const BIN = join(dirname(fileURLToPath(import.meta.url)), '../../bin/nanolambda.js');
const detected = await detectContainerRuntime();
if (!detected.available && process.env['CI']) throw new Error(detected.reason);

/** Slow enough to be running when the node is killed. */
const SOURCE = 'import time\ndef handler(event, context):\n    time.sleep(1)\n    return event\n';

async function serve(dataFolder: string): Promise<ChildProcess> {
  const args = ['serve', '--data', dataFolder, '--port', '0', '--mqtt-port', '0', '--engine', 'container'];
  const node = spawn(process.execPath, [BIN, ...args, '--log-level', 'error'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(node.stdout!, 'data'), once(node, 'exit')]);
  assert.equal(node.exitCode, null);
  return node;
}

async function clientOf(dataFolder: string): Promise<LambdaClient> {
  const read = async (name: string) => JSON.parse(await readFile(join(dataFolder, name), 'utf8'));
  const { url: endpoint, region } = await read('node.json');
  return new LambdaClient({ endpoint, region, credentials: await read('credentials.json'), maxAttempts: 1 });
}

/** Process ids of the containers that have been started. */
async function containerProcesses(dataFolder: string): Promise<number[]> {
  const bundles = join(dataFolder, 'containers', 'bundles');
  for (;;) {
    const ids = await Promise.all(
      (await readdir(bundles).catch(() => [])).map((id) => readFile(join(bundles, id, 'pid'), 'utf8').catch(() => '')),
    );
    const started = ids.filter((id) => id !== '').map(Number);
    if (started.length > 0) return started;
    await setTimeout(10);
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

describe('a killed node', detected.available ? {} : { skip: detected.reason }, () => {
  test('leaves no container running, and finishes what it had accepted after the next start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    try {
      const killed = await serve(folder);
      const client = await clientOf(folder);
      const create = {
        FunctionName: 'slow',
        Runtime: 'python3.12',
        Role: 'arn:aws:iam::000000000000:role/r',
        Handler: 'm.handler',
        Timeout: 10,
        Code: { ZipFile: zipSync({ 'm.py': strToU8(SOURCE) }) },
      } as const;
      await client.send(new CreateFunctionCommand(create));
      const accepted: string[] = [];
      for (let i = 0; i < 3; i++) {
        const call = { FunctionName: 'slow', InvocationType: 'Event', Payload: '{"a": 1}' } as const;
        accepted.push((await client.send(new InvokeCommand(call))).$metadata.requestId!);
      }
      const containers = await containerProcesses(folder);
      assert.ok(containers.length > 0);
      killed.kill('SIGKILL');
      await once(killed, 'exit');
      while (containers.some(isRunning)) await setTimeout(10);
      client.destroy();

      const node = await startNode({ dataFolder: folder, defaultEngine: 'container', logLevel: 'silent' });
      try {
        const done: string[] = [];
        for await (const record of node.store.tail(OUTCOMES_WOOF, 1n)) {
          if (!('bytes' in record)) continue;
          const outcome = JSON.parse(Buffer.from(record.bytes).toString()) as AsyncOutcome;
          assert.deepEqual([outcome.condition, outcome.response], ['Success', '{"a": 1}']);
          if (done.push(outcome.requestId) === accepted.length) break;
        }
        assert.deepEqual(done.sort(), accepted.sort());
      } finally {
        await node.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
