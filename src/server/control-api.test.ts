// The control API and engine vm of a whole node: images, devices, health, and what the compiler refuses at CreateFunction.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Sha256 } from '@aws-crypto/sha256-js';
import {
  CreateFunctionCommand,
  InvokeCommand,
  LambdaClient,
  type LambdaServiceException,
  UpdateFunctionCodeCommand,
} from '@aws-sdk/client-lambda';
import { SignatureV4 } from '@smithy/signature-v4';
import { strToU8, zipSync } from 'fflate';
import { type RunningNode, startNode } from './start-node.ts';

const vmIsBuilt = existsSync(new URL('../../build/vm.wasm', import.meta.url));
if (!vmIsBuilt && process.env['CI']) throw new Error('build/vm.wasm is missing');
const needsVm = vmIsBuilt ? {} : { skip: 'build/vm.wasm is missing' };

const zipOf = (source: string): Uint8Array => zipSync({ 'm.py': strToU8(source) });

describe('control API and engine vm', () => {
  let folder: string;
  let node: RunningNode;
  let client: LambdaClient;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    node = await startNode({ dataFolder: folder, containers: false, logLevel: 'silent' });
    const { url: endpoint, region, credentials } = node;
    client = new LambdaClient({ endpoint, region, credentials, maxAttempts: 1 });
  });
  after(async () => {
    client.destroy();
    await node.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function call(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body = '',
  ): Promise<Response> {
    const { hostname, port, host } = new URL(node.url);
    const signer = new SignatureV4({
      service: 'nanolambda',
      region: node.region,
      credentials: node.credentials,
      sha256: Sha256,
    });
    const url = { protocol: 'http:', hostname, port: Number(port), path: `/nanolambda/v1/${path}`, query: {} };
    const signed = await signer.sign({ ...url, method, headers: { host, ...headers }, ...(body && { body }) });
    return fetch(`${node.url}${url.path}`, { method, headers: signed.headers, ...(body && { body }) });
  }

  const create = (FunctionName: string, source: string, Handler = 'm.handler') =>
    client.send(
      new CreateFunctionCommand({
        FunctionName,
        Handler,
        Runtime: 'python3.12',
        Role: 'arn:aws:iam::000000000000:role/r',
        Code: { ZipFile: zipOf(source) },
      }),
    );

  test('health', async () => {
    const health = (await (await call('GET', 'health')).json()) as Record<string, unknown>;
    assert.equal(health['status'], 'ok');
    assert.deepEqual(Object.keys(health['missingEngines'] as object).includes('container'), true);
  });

  const failures: [string, string, number, string][] = [
    ['GET', 'nothing', 404, 'NoSuchRoute'],
    ['PUT', 'health', 405, 'MethodNotAllowed'],
    ['GET', 'functions/nobody/image', 404, 'FunctionNotFound'],
    ['GET', 'functions/%ff/image', 404, 'NoSuchRoute'],
    ['GET', 'devices/nobody', 404, 'DeviceNotFound'],
    ['DELETE', 'devices/nobody', 404, 'DeviceNotFound'],
    ['POST', 'devices', 400, 'InvalidParameter'],
  ];
  for (const [method, path, status, code] of failures) {
    test(`${method} ${path} is ${status} ${code}`, async () => {
      const answer = await call(method, path);
      assert.equal(answer.status, status);
      assert.equal(((await answer.json()) as { code: string }).code, code);
    });
  }

  test('an unsigned request is refused', async () => {
    assert.equal((await fetch(`${node.url}/nanolambda/v1/health`)).status, 403);
  });

  test('devices are registered, listed and removed', async () => {
    const created = await call('POST', 'devices', {}, '{"name": "d1"}');
    assert.equal(created.status, 201);
    const { name, password, mqttPort } = (await created.json()) as Record<string, string>;
    assert.deepEqual([name, mqttPort], ['d1', node.mqttPort]);
    assert.ok(password!.length > 16);
    assert.equal((await call('POST', 'devices', {}, '{"name": "d1"}')).status, 409);
    const listed = (await (await call('GET', 'devices')).json()) as { devices: { name: string; online: boolean }[] };
    assert.deepEqual(
      listed.devices.map((device) => [device.name, device.online]),
      [['d1', false]],
    );
    assert.equal((await call('DELETE', 'devices/d1')).status, 204);
    assert.equal((await call('GET', 'devices/d1')).status, 404);
  });

  const refused: [string, string, string, RegExp][] = [
    [
      'a syntax error',
      'def handler(e, c)\n    pass\n',
      'm.handler',
      /Runtime\.UserCodeSyntaxError: Syntax error in module 'm': [\s\S]*m\.py:1:18\n.*\n1 \| def handler\(e, c\)\n {2}\| {18}\^/,
    ],
    [
      'code that devices cannot run',
      'def handler(e, c): return 2j\n',
      'm.handler',
      /complex numbers .*\n.*m\.py:1:27\n[\s\S]*\^/,
    ],
    [
      'a missing module',
      'import nowhere_at_all\ndef handler(e, c): pass\n',
      'm.handler',
      /Runtime\.ImportModuleError: Unable to import module 'm': No module named 'nowhere_at_all'[\s\S]*m\.py:1:\d+\n[\s\S]*\^/,
    ],
    [
      'a missing handler module',
      '',
      'x.handler',
      /Runtime\.ImportModuleError: Unable to import module 'x': No module named 'x'[\s\S]*m\.py/,
    ],
    [
      'a missing function',
      'def other(e, c): pass\n',
      'm.handler',
      /Runtime\.HandlerNotFound: Handler 'handler' missing on module 'm'/,
    ],
    ['a handler without a dot', '', 'handler', /Runtime\.MalformedHandlerName: Bad handler 'handler'/],
  ];
  for (const [name, source, handler, message] of refused) {
    test(`CreateFunction refuses ${name}`, async () => {
      await assert.rejects(create('refused', source, handler), (error: LambdaServiceException) => {
        assert.equal(error.name, 'InvalidParameterValueException');
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test('an image has an ETag, is cached, and changes with the code', needsVm, async () => {
    await create('img', 'def handler(e, c): return 1\n');
    const first = await call('GET', 'functions/img/image');
    assert.deepEqual([first.status, first.headers.get('x-nanolambda-cache')], [200, 'hit']);
    const etag = first.headers.get('etag')!;
    assert.ok((await first.arrayBuffer()).byteLength > 0);
    assert.equal((await call('GET', 'functions/img/image', { 'if-none-match': etag })).status, 304);
    const anew = await call('GET', 'functions/img/image', { 'cache-control': 'no-cache' });
    assert.deepEqual([anew.headers.get('x-nanolambda-cache'), anew.headers.get('etag')], ['miss', etag]);
    const ZipFile = zipOf('def handler(e, c): return 2\n');
    await client.send(new UpdateFunctionCodeCommand({ FunctionName: 'img', ZipFile }));
    assert.equal((await call('GET', 'functions/img/image', { 'if-none-match': etag })).status, 200);
  });

  test('a function runs on engine vm', needsVm, async () => {
    await create('run', 'def handler(event, context):\n    print("hi")\n    return {"sum": event["a"] + 0.5}\n');
    const call = { FunctionName: 'run', Payload: '{"a": 1}', LogType: 'Tail' } as const;
    const answer = await client.send(new InvokeCommand(call));
    assert.equal(Buffer.from(answer.Payload!).toString(), '{"sum": 1.5}');
    assert.match(Buffer.from(answer.LogResult!, 'base64').toString(), /^START .*\nhi\nEND .*\nREPORT /);
  });

  test('code whose top level never ends is stored, and does not stop the node', needsVm, async () => {
    await create('endless', 'while True: pass\ndef handler(e, c): pass\n');
    assert.equal((await call('GET', 'health')).status, 200);
  });
});
