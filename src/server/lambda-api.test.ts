// The Lambda API of a whole node through the real AWS SDK, with engine container.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  CreateFunctionCommand,
  type CreateFunctionCommandInput,
  DeleteFunctionCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  type InvokeCommandInput,
  LambdaClient,
  type LambdaServiceException,
  ListFunctionsCommand,
  ListTagsCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionActiveV2,
  waitUntilFunctionUpdatedV2,
} from '@aws-sdk/client-lambda';
import { strToU8, zipSync } from 'fflate';
import { detectContainerRuntime } from '#engines';
import { type AsyncOutcome, OUTCOMES_WOOF } from '#functions';
import type { NodeConfig } from './node-config.ts';
import { type RunningNode, startNode } from './start-node.ts';

const detected = await detectContainerRuntime();
if (!detected.available && process.env['CI']) throw new Error(detected.reason);
const options = detected.available ? {} : { skip: detected.reason };

const ROLE = 'arn:aws:iam::000000000000:role/r';
const ARN = 'arn:aws:lambda:us-east-1:000000000000:function';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const zipOf = (source: string): Uint8Array => zipSync({ 'm.py': strToU8(source) });
const ECHO = zipOf('def handler(event, context):\n    print("hello")\n    return event\n');

function clientOf(node: RunningNode, changes: object = {}): LambdaClient {
  const { url: endpoint, region, credentials } = node;
  return new LambdaClient({ endpoint, region, credentials, maxAttempts: 1, ...changes });
}

describe('Lambda API', options, () => {
  let folder: string;
  let node: RunningNode;
  let client: LambdaClient;

  const start = (changes: Partial<NodeConfig> = {}) =>
    startNode({
      dataFolder: join(folder, 'data'),
      defaultEngine: 'container',
      logLevel: 'silent',
      asyncRetryWaitsMs: [1],
      ...changes,
    });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    node = await start();
    client = clientOf(node);
    await create('echo');
  });
  after(async () => {
    client.destroy();
    await node.close();
    await rm(folder, { recursive: true, force: true });
  });

  const create = (FunctionName: string, changes: Partial<CreateFunctionCommandInput> = {}) =>
    client.send(
      new CreateFunctionCommand({
        FunctionName,
        Runtime: 'python3.12',
        Role: ROLE,
        Handler: 'm.handler',
        Code: { ZipFile: ECHO },
        ...changes,
      }),
    );

  async function invoke(FunctionName: string, event: unknown = {}, changes: Partial<InvokeCommandInput> = {}) {
    const answer = await client.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event), ...changes }));
    const log = Buffer.from(answer.LogResult ?? '', 'base64').toString();
    return { ...answer, text: Buffer.from(answer.Payload ?? []).toString(), log };
  }

  async function fails(work: Promise<unknown>, name: string, status: number, message?: string | RegExp): Promise<void> {
    await assert.rejects(work, (error: LambdaServiceException) => {
      assert.equal(error.name, name, error.message);
      assert.equal(error.$metadata.httpStatusCode, status);
      if (typeof message === 'string') assert.equal(error.message, message);
      if (message instanceof RegExp) assert.match(error.message, message);
      return true;
    });
  }

  test('create answers Pending, a waiter then sees Active', async () => {
    const created = await create('life', {
      Description: 'd',
      Environment: { Variables: { AB: '1' } },
      Tags: { t: 'v' },
    });
    const { CodeSha256, RevisionId, LastModified, RuntimeVersionConfig, $metadata, ...rest } = created;
    assert.deepEqual(rest, {
      FunctionName: 'life',
      FunctionArn: `${ARN}:life`,
      Runtime: 'python3.12',
      Role: ROLE,
      Handler: 'm.handler',
      CodeSize: ECHO.length,
      Description: 'd',
      Timeout: 3,
      MemorySize: 128,
      Version: '$LATEST',
      Environment: { Variables: { AB: '1' } },
      TracingConfig: { Mode: 'PassThrough' },
      State: 'Pending',
      StateReason: 'The function is being created.',
      StateReasonCode: 'Creating',
      PackageType: 'Zip',
      Architectures: ['x86_64'],
      EphemeralStorage: { Size: 512 },
      SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
      LoggingConfig: { LogFormat: 'Text', LogGroup: '/aws/lambda/life' },
    });
    assert.equal($metadata.httpStatusCode, 201);
    assert.match(LastModified!, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/);
    assert.equal(Buffer.from(CodeSha256!, 'base64').length, 32);
    await waitUntilFunctionActiveV2({ client, maxWaitTime: 10 }, { FunctionName: 'life' });
    const found = await client.send(new GetFunctionCommand({ FunctionName: 'life' }));
    assert.equal(found.Configuration?.State, 'Active');
    assert.equal(found.Configuration?.LastUpdateStatus, 'Successful');
    assert.notEqual(found.Configuration?.RevisionId, RevisionId);
    assert.deepEqual(found.Tags, { t: 'v' });
    const download = await fetch(found.Code!.Location!);
    assert.deepEqual(new Uint8Array(await download.arrayBuffer()), ECHO);
  });

  test('update, tags, list and delete', async () => {
    await create('change');
    const zip = zipOf('def handler(e, c): return 2');
    assert.equal((await invoke('change', 1)).text, '1');
    const dry = await client.send(
      new UpdateFunctionCodeCommand({ FunctionName: 'change', ZipFile: zip, DryRun: true }),
    );
    assert.equal((await invoke('change', 1)).text, '1');
    const updated = await client.send(new UpdateFunctionCodeCommand({ FunctionName: 'change', ZipFile: zip }));
    assert.equal(updated.LastUpdateStatus, 'InProgress');
    assert.equal(updated.CodeSha256, dry.CodeSha256);
    await waitUntilFunctionUpdatedV2({ client, maxWaitTime: 10 }, { FunctionName: 'change' });
    assert.equal((await invoke('change', 1)).text, '2');

    const settings = { Timeout: 7, MemorySize: 256, Environment: { Variables: {} } };
    await client.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'change', ...settings }));
    const found = await client.send(new GetFunctionConfigurationCommand({ FunctionName: `${ARN}:change` }));
    assert.deepEqual([found.Timeout, found.MemorySize, found.Environment], [7, 256, { Variables: {} }]);

    await client.send(new TagResourceCommand({ Resource: `${ARN}:change`, Tags: { a: '1', b: '2' } }));
    await client.send(new UntagResourceCommand({ Resource: `${ARN}:change`, TagKeys: ['a'] }));
    assert.deepEqual((await client.send(new ListTagsCommand({ Resource: `${ARN}:change` }))).Tags, { b: '2' });

    const names: string[] = [];
    let Marker: string | undefined;
    do {
      const page = await client.send(new ListFunctionsCommand({ MaxItems: 1, Marker }));
      names.push(...page.Functions!.map((one) => one.FunctionName!));
      Marker = page.NextMarker;
    } while (Marker);
    assert.deepEqual(names, [...names].sort());
    assert.ok(names.includes('change') && names.includes('echo'));

    await client.send(new DeleteFunctionCommand({ FunctionName: 'change' }));
    await fails(invoke('change'), 'ResourceNotFoundException', 404, `Function not found: ${ARN}:change:$LATEST`);
  });

  test('a stale RevisionId is refused', async () => {
    const stale = { FunctionName: 'echo', RevisionId: '00000000-0000-0000-0000-000000000000' };
    await fails(
      client.send(new UpdateFunctionCodeCommand({ ...stale, ZipFile: ECHO })),
      'PreconditionFailedException',
      412,
    );
  });

  test('RequestResponse with log tail', async () => {
    const { text, log, ExecutedVersion, FunctionError, $metadata } = await invoke(
      'echo',
      { a: 'é' },
      { LogType: 'Tail' },
    );
    assert.equal(text, '{"a": "é"}');
    assert.deepEqual([ExecutedVersion, FunctionError], ['$LATEST', undefined]);
    assert.match($metadata.requestId!, UUID);
    const id = $metadata.requestId;
    const [first, second, third, report] = log.split('\n');
    assert.deepEqual(
      [first, second, third],
      [`START RequestId: ${id} Version: $LATEST`, 'hello', `END RequestId: ${id}`],
    );
    assert.match(
      report!,
      new RegExp(
        `^REPORT RequestId: ${id}\tDuration: [\\d.]+ ms\tBilled Duration: \\d+ ms\tMemory Size: 128 MB\tMax Memory Used: \\d+ MB\t`,
      ),
    );
  });

  test('the log tail is the last 4096 bytes', async () => {
    await create('chatty', { Code: { ZipFile: zipOf('def handler(e, c): print("x" * 9000)') } });
    assert.equal((await invoke('chatty', {}, { LogType: 'Tail' })).log.length, 4096);
  });

  test('names: qualifier and ARNs', async () => {
    for (const FunctionName of ['echo:$LATEST', `${ARN}:echo`, `${ARN}:echo:$LATEST`, '000000000000:function:echo']) {
      assert.equal((await invoke(FunctionName, 1)).text, '1');
    }
    assert.equal((await invoke('echo', 1, { Qualifier: '$LATEST' })).text, '1');
    await fails(
      invoke('echo', 1, { Qualifier: '7' }),
      'ResourceNotFoundException',
      404,
      `Function not found: ${ARN}:echo:7`,
    );
  });

  test('DryRun answers 204 and needs the function', async () => {
    assert.equal((await invoke('echo', {}, { InvocationType: 'DryRun' })).StatusCode, 204);
    await fails(invoke('nobody', {}, { InvocationType: 'DryRun' }), 'ResourceNotFoundException', 404);
  });

  test('an empty payload is {}', async () => {
    assert.equal((await invoke('echo', {}, { Payload: new Uint8Array(0) })).text, '{}');
  });

  test('Event is accepted, run and retried', async () => {
    await create('broken', { Code: { ZipFile: zipOf('def handler(e, c): raise ValueError(c.aws_request_id)') } });
    const { StatusCode, $metadata } = await invoke('broken', {}, { InvocationType: 'Event' });
    assert.equal(StatusCode, 202);
    for await (const record of node.store.tail(OUTCOMES_WOOF, 1n)) {
      if (!('bytes' in record)) continue;
      const outcome = JSON.parse(Buffer.from(record.bytes).toString()) as AsyncOutcome;
      assert.deepEqual(
        [outcome.requestId, outcome.condition, outcome.attempts],
        [$metadata.requestId, 'RetriesExhausted', 3],
      );
      assert.match(outcome.response, new RegExp(`"errorMessage": "${$metadata.requestId}"`));
      break;
    }
  });

  test('a handler that fails is 200 with FunctionError', async () => {
    await create('fails', { Code: { ZipFile: zipOf('def handler(e, c):\n    raise Exception("Handler fails")\n') } });
    const { text, FunctionError, StatusCode, $metadata } = await invoke('fails');
    assert.deepEqual([FunctionError, StatusCode], ['Unhandled', 200]);
    assert.equal(
      text,
      `{"errorMessage": "Handler fails", "errorType": "Exception", "requestId": "${$metadata.requestId}", "stackTrace": ["  File \\"/var/task/m.py\\", line 2, in handler\\n    raise Exception(\\"Handler fails\\")\\n"]}`,
    );
  });

  test('a handler that takes too long is stopped, and says so in the log', async () => {
    const Code = { ZipFile: zipOf('def handler(e, c):\n    while True: pass') };
    await create('slow', { Code, Timeout: 1 });
    const { text, log } = await invoke('slow', {}, { LogType: 'Tail' });
    assert.match(text, /"Sandbox.Timedout".*Task timed out after 1.00 seconds"/);
    assert.match(log, /Task timed out after 1.00 seconds\n/);
  });

  const importFailures: [string, string, string, Uint8Array?][] = [
    ['no dot', 'm', 'Runtime.MalformedHandlerName'],
    ['no module', 'x.f', 'Runtime.ImportModuleError'],
    ['no function', 'm.f', 'Runtime.HandlerNotFound'],
    ['syntax error', 'm.f', 'Runtime.UserCodeSyntaxError', zipOf('def f(:')],
  ];
  for (const [name, Handler, type, zip] of importFailures) {
    test(`bad handler: ${name}`, async () => {
      const FunctionName = `bad-${type.replace('.', '-')}`;
      await create(FunctionName, { Handler, ...(zip && { Code: { ZipFile: zip } }) });
      const { text, FunctionError } = await invoke(FunctionName);
      assert.deepEqual([FunctionError, JSON.parse(text).errorType], ['Unhandled', type]);
    });
  }

  test('more invocations than the limit are throttled', async () => {
    await node.close();
    node = await start({ concurrencyMax: 1 });
    client.destroy();
    client = clientOf(node);
    await create('sleeps', { Code: { ZipFile: zipOf('import time\ndef handler(e, c): time.sleep(1)') } });
    const outcomes = await Promise.allSettled([invoke('sleeps'), invoke('sleeps')]);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')!;
    await fails(Promise.reject(refused.reason), 'TooManyRequestsException', 429, 'Rate Exceeded.');
    assert.equal(refused.reason.Reason, 'ConcurrentInvocationLimitExceeded');
    assert.ok(outcomes.some((outcome) => outcome.status === 'fulfilled'));
  });

  test('functions and credentials survive a restart', async () => {
    const { accessKeyId } = node.credentials;
    await node.close();
    node = await start();
    client.destroy();
    client = clientOf(node);
    assert.equal(node.credentials.accessKeyId, accessKeyId);
    assert.equal((await invoke('echo', [1])).text, '[1]');
    const path = join(folder, 'data', 'credentials.json');
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.ok((await readFile(path, 'utf8')).includes(accessKeyId));
  });

  test('without its engine a function is Failed, and says why', async () => {
    await node.close();
    node = await startNode({ dataFolder: join(folder, 'data'), containers: false, logLevel: 'silent' });
    client.destroy();
    client = clientOf(node);
    await client.send(new TagResourceCommand({ Resource: `${ARN}:echo`, Tags: { NANOLAMBDA_ENGINE: 'container' } }));
    const found = await client.send(new GetFunctionConfigurationCommand({ FunctionName: 'echo' }));
    assert.equal(found.State, 'Failed');
    assert.match(found.StateReason!, /Engine 'container' is not available on this node: containers are switched off/);
    await fails(invoke('echo'), 'ResourceConflictException', 409, /state: Failed\. Engine 'container'/);
  });
});
