// What the Lambda API refuses, and in which words, through the real AWS SDK. No engine is needed for that.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
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
  ListAliasesCommand,
  ListFunctionsCommand,
  PublishLayerVersionCommand,
  type Runtime,
  UpdateFunctionCodeCommand,
} from '@aws-sdk/client-lambda';
import { strToU8, zipSync } from 'fflate';
import { type RunningNode, startNode } from './start-node.ts';

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function';
const ECHO = zipSync({ 'm.py': strToU8('def handler(event, context): return event\n') });

describe('Lambda API refuses', () => {
  let folder: string;
  let node: RunningNode;
  let client: LambdaClient;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    node = await startNode({ dataFolder: folder, defaultEngine: 'container', containers: false, logLevel: 'silent' });
    client = clientWith(node.credentials);
    await create('echo');
  });
  after(async () => {
    client.destroy();
    await node.close();
    await rm(folder, { recursive: true, force: true });
  });

  const clientWith = (credentials: { accessKeyId: string; secretAccessKey: string }) =>
    new LambdaClient({ endpoint: node.url, region: node.region, credentials, maxAttempts: 1 });

  const create = (FunctionName: string, changes: Partial<CreateFunctionCommandInput> = {}) =>
    client.send(
      new CreateFunctionCommand({
        FunctionName,
        Runtime: 'python3.12',
        Role: 'arn:aws:iam::000000000000:role/r',
        Handler: 'm.handler',
        Code: { ZipFile: ECHO },
        ...changes,
      }),
    );

  const invoke = (FunctionName: string, changes: Partial<InvokeCommandInput> = {}) =>
    client.send(new InvokeCommand({ FunctionName, Payload: '{}', ...changes }));

  async function fails(work: Promise<unknown>, name: string, status: number, message?: string | RegExp): Promise<void> {
    await assert.rejects(work, (error: LambdaServiceException) => {
      assert.equal(error.name, name, error.message);
      assert.equal(error.$metadata.httpStatusCode, status);
      if (typeof message === 'string') assert.equal(error.message, message);
      if (message instanceof RegExp) assert.match(error.message, message);
      return true;
    });
  }

  const badCreates: [string, Partial<CreateFunctionCommandInput>, string, number, (string | RegExp)?][] = [
    [
      'no zip',
      { Code: { ZipFile: strToU8('hello') } },
      'InvalidParameterValueException',
      400,
      'Could not unzip uploaded file. Please check your file, then try to upload again.',
    ],
    [
      'empty zip',
      { Code: { ZipFile: new Uint8Array(0) } },
      'InvalidParameterValueException',
      400,
      'Uploaded file must be a non-empty zip',
    ],
    ['no code', { Code: {} }, 'InvalidParameterValueException', 400],
    [
      'missing bucket',
      { Code: { S3Bucket: 'nobody-here', S3Key: 'x' } },
      'InvalidParameterValueException',
      400,
      'Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist',
    ],
    [
      'missing key',
      { Code: { S3Bucket: 'nanolambda-system', S3Key: 'x' } },
      'InvalidParameterValueException',
      400,
      /NoSuchKey/,
    ],
    ['exists', { FunctionName: 'echo' }, 'ResourceConflictException', 409, 'Function already exist: echo'],
    [
      'long name',
      { FunctionName: 'a'.repeat(65) },
      'InvalidParameterValueException',
      400,
      /at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64/,
    ],
    ['bad name', { FunctionName: 'a b' }, 'ValidationException', 400, /at 'functionName'/],
    [
      'other region',
      { FunctionName: 'arn:aws:lambda:eu-west-1:000000000000:function:f' },
      'ResourceNotFoundException',
      404,
      "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')",
    ],
    [
      'runtime',
      { Runtime: 'cobol' as Runtime },
      'InvalidParameterValueException',
      400,
      /^Value cobol at 'runtime' failed/,
    ],
    [
      'old runtime',
      { Runtime: 'python3.7' },
      'InvalidParameterValueException',
      400,
      /^The runtime parameter of python3.7 is no longer supported/,
    ],
    ['role', { Role: 'r1' }, 'ValidationException', 400, /'r1' at 'role'/],
    [
      'timeout',
      { Timeout: 901 },
      'ValidationException',
      400,
      "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900",
    ],
    ['memory', { MemorySize: 64 }, 'ValidationException', 400, /greater than or equal to 128/],
    [
      'environment size',
      { Environment: { Variables: { LARGE: 'x'.repeat(4096) } } },
      'InvalidParameterValueException',
      400,
      /exceeded the 4KB limit\. String measured: \{"LARGE":"xxx/,
    ],
    [
      'reserved variable',
      { Environment: { Variables: { AWS_REGION: 'x' } } },
      'InvalidParameterValueException',
      400,
      /reserved keys/,
    ],
    ['engine', { Tags: { NANOLAMBDA_ENGINE: 'jvm' } }, 'InvalidParameterValueException', 400, /'vm' or 'container'/],
    ['layers', { Layers: [`${ARN}:l:1`] }, 'InvalidParameterValueException', 400, /Layers/],
    ['architecture', { Architectures: ['x86_64', 'arm64'] }, 'ValidationException', 400, /less than or equal to 1/],
  ];
  for (const [name, changes, type, status, message] of badCreates) {
    test(`create refuses: ${name}`, () => fails(create('refused', changes), type, status, message));
  }

  test('unknown functions', async () => {
    const FunctionName = 'nobody';
    const message = `Function not found: ${ARN}:nobody`;
    const unknown = 'ResourceNotFoundException';
    await fails(client.send(new GetFunctionCommand({ FunctionName })), unknown, 404, message);
    await fails(client.send(new GetFunctionConfigurationCommand({ FunctionName })), unknown, 404, message);
    await fails(client.send(new DeleteFunctionCommand({ FunctionName })), unknown, 404, message);
    await fails(client.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: ECHO })), unknown, 404, message);
    await fails(invoke(FunctionName), unknown, 404, `${message}:$LATEST`);
  });

  test('payloads that are none', async () => {
    for (const Payload of ['{', 'hello', new Uint8Array([0x22, 0xff, 0x22])]) {
      await fails(
        invoke('echo', { Payload }),
        'InvalidRequestContentException',
        400,
        /^Could not parse request body into json: /,
      );
    }
    const tooLarge = `"${'x'.repeat(6_291_600)}"`;
    await fails(invoke('echo', { Payload: tooLarge }), 'RequestTooLargeException', 413);
    await fails(invoke('echo', { ClientContext: 'e30x!' }), 'InvalidRequestContentException', 400);
    await fails(invoke('echo', { LogType: 'All' as 'Tail' }), 'ValidationException', 400);
  });

  test('operations that are not served say so', async () => {
    await fails(
      client.send(new ListAliasesCommand({ FunctionName: 'echo' })),
      'NotImplementedException',
      501,
      /aliases/,
    );
    const layer = { LayerName: 'l', Content: { ZipFile: ECHO } };
    await fails(client.send(new PublishLayerVersionCommand(layer)), 'NotImplementedException', 501, /layers/);
  });

  test('a wrong signature is refused', async () => {
    const { accessKeyId } = node.credentials;
    const wrong = clientWith({ accessKeyId, secretAccessKey: 'x'.repeat(40) });
    await fails(wrong.send(new ListFunctionsCommand({})), 'InvalidSignatureException', 403);
    wrong.destroy();
  });
});
