// What a caller with AWS's own SDK sees of an invocation, on both engines, against texts that AWS has answered.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { strToU8, zipSync } from 'fflate';
import { detectContainerRuntime } from '#engines';
import { ENGINE_SETTING } from '#functions';
import { type RunningNode, startNode } from '#server';
import { buildWasm } from '../../scripts/build-wasm.mjs';

const detected = await detectContainerRuntime();
if (!detected.available && process.env['CI']) throw new Error(detected.reason);

const SOURCE = `import json
import logging
import sys

logger = logging.getLogger()
logger.setLevel(logging.INFO)
calls = []

class SensorError(Exception):
    pass

def check(value):
    if value > 100:
        raise SensorError(f"{value} is out of range")
    return value

def handler(event, context):
    calls.append(event)
    case = event["case"]
    if case == "context":
        custom = context.client_context.custom
        return {"custom": custom, "title": context.client_context.client.app_title, "arn": context.invoked_function_arn,
                "id": context.aws_request_id, "left": context.get_remaining_time_in_millis() > 0, "memory": context.memory_limit_in_mb}
    if case == "raise":
        return check(101)
    if case == "chain":
        try:
            check(102)
        except SensorError as error:
            raise RuntimeError("no reading") from error
    if case == "set":
        return {1, 2}
    if case == "exit":
        sys.exit(3)
    if case == "loop":
        while True:
            pass
    if case == "log":
        print("printed", len(event))
        logger.info("read %d values", 3)
        logger.debug("not this")
        return None
    if case == "count":
        return len(calls)
    return json.dumps(event)
`;

interface Case {
  readonly event: { readonly case: string };
  readonly body: unknown;
  readonly error?: true;
  /** Lines between START and END, the request's id as ID, times as TIME. */
  readonly log?: readonly string[];
}

const frame = (line: number, name: string, text: string) =>
  `  File "/var/task/app.py", line ${line}, in ${name}\n    ${text}\n`;
const logged = (head: string, frames: readonly string[]) =>
  [head, 'Traceback (most recent call last):', ...frames.flatMap((one) => one.trimEnd().split('\n'))]
    .map((line) => line.replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length)))
    .join('\r');

const RAISE = [
  frame(25, 'handler', 'return check(101)'),
  frame(14, 'check', 'raise SensorError(f"{value} is out of range")'),
];
const CHAIN = [frame(30, 'handler', 'raise RuntimeError("no reading") from error')];
const MARSHAL = 'Unable to marshal response: Object of type set is not JSON serializable';

const CASES: readonly Case[] = [
  {
    event: { case: 'raise' },
    error: true,
    body: { errorMessage: '101 is out of range', errorType: 'SensorError', requestId: 'ID', stackTrace: RAISE },
    log: [logged('[ERROR] SensorError: 101 is out of range', RAISE)],
  },
  {
    event: { case: 'chain' },
    error: true,
    body: { errorMessage: 'no reading', errorType: 'RuntimeError', requestId: 'ID', stackTrace: CHAIN },
    log: [logged('[ERROR] RuntimeError: no reading', CHAIN)],
  },
  {
    event: { case: 'set' },
    error: true,
    body: { errorMessage: MARSHAL, errorType: 'Runtime.MarshalError', requestId: 'ID', stackTrace: [] },
    log: [logged(`[ERROR] Runtime.MarshalError: ${MARSHAL}`, [])],
  },
  { event: { case: 'log' }, body: null, log: ['printed 1', '[INFO]\tTIME\tID\tread 3 values'] },
  { event: { case: 'count' }, body: 5, log: [] },
  {
    event: { case: 'exit' },
    error: true,
    body: {
      errorType: 'Runtime.ExitError',
      errorMessage: 'RequestId: ID Error: Runtime exited with error: exit status 3',
    },
  },
  { event: { case: 'count' }, body: 1 },
  {
    event: { case: 'loop' },
    error: true,
    body: { errorType: 'Sandbox.Timedout', errorMessage: 'RequestId: ID Error: Task timed out after 2.00 seconds' },
    log: ['TIME ID Task timed out after 2.00 seconds', ''],
  },
];

describe('Invoke through the AWS SDK', detected.available ? {} : { skip: detected.reason }, () => {
  let folder: string;
  let node: RunningNode;
  let client: LambdaClient;

  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-contract-'));
    node = await startNode({ dataFolder: folder, logLevel: 'silent' });
    const { url: endpoint, region, credentials } = node;
    client = new LambdaClient({ endpoint, region, credentials, maxAttempts: 1 });
  });
  after(async () => {
    client.destroy();
    await node.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function deploy(engine: string): Promise<void> {
    const settings = {
      Runtime: 'python3.12',
      Handler: 'app.handler',
      Timeout: 2,
      Tags: { [ENGINE_SETTING]: engine },
    } as const;
    const Code = { ZipFile: zipSync({ 'app.py': strToU8(SOURCE) }) };
    await client.send(
      new CreateFunctionCommand({ FunctionName: engine, Role: 'arn:aws:iam::000000000000:role/r', Code, ...settings }),
    );
  }

  async function invoke(engine: string, event: object, clientContext?: object) {
    const answer = await client.send(
      new InvokeCommand({
        FunctionName: engine,
        Payload: JSON.stringify(event),
        LogType: 'Tail',
        ...(clientContext && { ClientContext: Buffer.from(JSON.stringify(clientContext)).toString('base64') }),
      }),
    );
    const id = answer.$metadata.requestId!;
    const masked = (text: string) => text.replaceAll(id, 'ID').replace(/\d{4}-\d\d-\d\dT[\d:]{8}\.\d{1,3}Z/g, 'TIME');
    const lines = masked(Buffer.from(answer.LogResult!, 'base64').toString()).split('\n');
    return { answer, id, lines, body: JSON.parse(masked(Buffer.from(answer.Payload!).toString())) };
  }

  for (const engine of ['vm', 'container']) {
    test(`engine ${engine}`, async (t) => {
      await deploy(engine);
      for (const { event, body, error, log } of CASES) {
        await t.test(event.case, async () => {
          const got = await invoke(engine, event);
          assert.equal(got.answer.StatusCode, 200);
          assert.equal(got.answer.FunctionError, error && 'Unhandled');
          assert.equal(got.answer.ExecutedVersion, '$LATEST');
          assert.deepEqual(got.body, body);
          if (!log) return;
          assert.deepEqual(got.lines.slice(0, -2), [
            'START RequestId: ID Version: $LATEST',
            ...log,
            'END RequestId: ID',
          ]);
          assert.match(
            got.lines.at(-2)!,
            /^REPORT RequestId: ID\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\t/,
          );
        });
      }
      await t.test('client context', async () => {
        const sent = { client: { app_title: 'Fan' }, custom: { site: 'roof', n: [1] } };
        const { body } = await invoke(engine, { case: 'context' }, sent);
        const arn = `arn:aws:lambda:us-east-1:000000000000:function:${engine}`;
        assert.deepEqual(body, { custom: sent.custom, title: 'Fan', arn, id: 'ID', left: true, memory: '128' });
      });
    });
  }
});
