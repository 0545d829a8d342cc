// `import boto3` and `import nanolambda` in one handler, with the same results on engine vm, in a container with CPython,
// and on a device over its link: real objects, functions and woofs, refusals included.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { createSimulatedDevice, type SimulatedDevice } from '#devices';
import { detectContainerRuntime } from '#engines';
import { ACCESS_SETTING, ENGINE_SETTING } from '#functions';
import { type RunningNode, startNode } from '#server';
import { buildWasm } from '../../scripts/build-wasm.mjs';

const detected = await detectContainerRuntime();
if (!detected.available && process.env['CI']) throw new Error(detected.reason);

/** Every case is a function of the event; the handler calls the one that the event names and reports what it raises. */
const CASES: Readonly<Record<string, string>> = {
  put_and_get: `
    put = s3.put_object(Bucket='data', Key=who + '/a.txt', Body='grün'.encode(), Metadata={'Unit': 'g'}, ContentType='text/plain')
    got = s3.get_object(Bucket='data', Key=who + '/a.txt')
    body = got['Body'].read()
    return [put['ETag'] == got['ETag'], got['ContentLength'], got['Metadata'], got['ContentType'], body.decode(), got['Body'].read() == b'', put['ResponseMetadata']['HTTPStatusCode']]`,
  read_in_parts: `
    s3.put_object(Bucket='data', Key=who + '/b', Body=bytes(range(256)) * 12)
    body = s3.get_object(Bucket='data', Key=who + '/b')['Body']
    return [len(body.read(10)), list(body.read(3)), len(body.read()), body.read()  == b'']`,
  list: `
    for key in ('x/1', 'x/2', 'x/3', 'y'):
        s3.put_object(Bucket='data', Key=who + '/l/' + key, Body=key)
    first = s3.list_objects_v2(Bucket='data', Prefix=who + '/l/', MaxKeys=3)
    rest = s3.list_objects_v2(Bucket='data', Prefix=who + '/l/', ContinuationToken=first['NextContinuationToken'])
    folders = s3.list_objects_v2(Bucket='data', Prefix=who + '/l/', Delimiter='/')
    none = s3.list_objects_v2(Bucket='data', Prefix=who + '/nothing/')
    strip = len(who) + 3
    return [first['KeyCount'], first['IsTruncated'], [c['Key'][strip:] for c in first['Contents'] + rest['Contents']], [c['Size'] for c in rest['Contents']],
            [p['Prefix'][strip:] for p in folders['CommonPrefixes']], none.get('Contents'), none['KeyCount']]`,
  head_and_delete: `
    s3.put_object(Bucket='data', Key=who + '/d', Body=b'123')
    head = s3.head_object(Bucket='data', Key=who + '/d')
    gone = s3.delete_object(Bucket='data', Key=who + '/d')
    try:
        s3.head_object(Bucket='data', Key=who + '/d')
    except ClientError as error:
        return [head['ContentLength'], gone['ResponseMetadata']['HTTPStatusCode'], str(error), error.response['Error']['Code'], error.operation_name]`,
  no_such_key: `
    try:
        s3.get_object(Bucket='data', Key=who + '/absent')
    except s3.exceptions.NoSuchKey as error:
        return [str(error), error.response['Error']['Code'], error.response['ResponseMetadata']['HTTPStatusCode'], isinstance(error, ClientError), type(error).__name__]`,
  not_allowed: `
    try:
        s3.put_object(Bucket='secret', Key='k', Body=b'')
    except ClientError as error:
        return [error.response['Error']['Code'], 'NANOLAMBDA_ACCESS' in str(error)]`,
  read_only: `
    s3.get_object(Bucket='secret', Key='open/a')['Body'].read()
    try:
        s3.delete_object(Bucket='secret', Key='open/a')
    except ClientError as error:
        return error.response['Error']['Code']`,
  missing_parameter: `
    s3.get_object(Bucket='data')`,
  unknown_parameter: `
    s3.get_object(Bucket='data', Key='k', Range='bytes=0-1')`,
  wrong_body: `
    s3.put_object(Bucket='data', Key='k', Body=5)`,
  no_such_method: `
    s3.upload_file('a', 'b', 'c')`,
  no_such_exception: `
    try:
        s3.get_object(Bucket='data', Key=who + '/absent')
    except s3.exceptions.NoSuchThing:
        pass`,
  invoke: `
    answer = functions.invoke(FunctionName='callee', Payload=json.dumps({'x': 20}))
    return [answer['StatusCode'], answer['ExecutedVersion'], answer.get('FunctionError'), json.loads(answer['Payload'].read())]`,
  invoke_fails: `
    answer = functions.invoke(FunctionName='callee', InvocationType='RequestResponse', Payload=b'{"x": null}')
    error = json.loads(answer['Payload'].read())
    return [answer['StatusCode'], answer['FunctionError'], error['errorType'], error['errorMessage'], error['stackTrace']]`,
  invoke_later: `
    return functions.invoke(FunctionName='callee', InvocationType='Event', Payload='{"x": 1}')['StatusCode']`,
  invoke_nothing: `
    try:
        functions.invoke(FunctionName='absent')
    except functions.exceptions.ResourceNotFoundException as error:
        return str(error)`,
  invoke_no_json: `
    try:
        functions.invoke(FunctionName='callee', Payload='{')
    except functions.exceptions.InvalidRequestContentException as error:
        return error.response['Error']['Code']`,
  invoke_not_allowed: `
    try:
        functions.invoke(FunctionName='other')
    except ClientError as error:
        return [error.response['Error']['Code'], 'lambda:InvokeFunction on other' in str(error)]`,
  woofs: `
    numbers = [nanolambda.append(name, value) for value in (b'one', 'zwei ü', {'three': 3}, 4.5, bytearray(b'5'))]
    return [numbers, nanolambda.get(name, 2).decode(), [e.decode() for e in nanolambda.latest(name, 3)], [e.decode() for e in nanolambda.latest(name)],
            [e.decode() for e in nanolambda.range(name, 2, 2)], len(nanolambda.range(name, 1)), nanolambda.range(name, 6), nanolambda.latest(name, 0)]`,
  woof_elsewhere: `
    nanolambda.append('plant/shared', who)
    return nanolambda.latest('plant/shared')[0].decode() == who`,
  woof_errors: `
    out = []
    for attempt in (
        lambda: nanolambda.get('nothing', 1), lambda: nanolambda.latest('nothing'), lambda: nanolambda.range('nothing', 1),
        lambda: nanolambda.get(name, 99), lambda: nanolambda.range(name, 99), lambda: nanolambda.get(name, 0), lambda: nanolambda.get(name, 'x'),
        lambda: nanolambda.append(5, b''), lambda: nanolambda.append(name, {1, 2}), lambda: nanolambda.append(name, b'x' * 5000),
        lambda: nanolambda.append('no//name', b''), lambda: nanolambda.latest(name, -1),
    ):
        try:
            out.append(attempt())
        except Exception as error:
            out.append([type(error).__name__, str(error)])
    return out`,
  woof_not_allowed: `
    try:
        nanolambda.append('secret/woof', b'')
    except PermissionError as error:
        return 'NANOLAMBDA_ACCESS' in str(error)`,
  pickled_between_calls: `
    return [boto3.client('s3') is boto3.client('s3'), type(boto3.client('lambda', region_name='eu-west-1')).__name__]`,
};

const SOURCE = `import json
import boto3
import nanolambda
from botocore.exceptions import ClientError, ParamValidationError

s3 = boto3.client('s3')
functions = boto3.client('lambda')
name = 'readings'

${Object.entries(CASES)
  .map(([name, body]) => `def ${name}(who):${body}\n`)
  .join('\n')}

def handler(event, context):
    try:
        return {'result': globals_of_cases[event['case']](event['who'])}
    except Exception as error:
        return {'raised': type(error).__name__, 'text': str(error)}

globals_of_cases = {${Object.keys(CASES)
  .map((name) => `'${name}': ${name}`)
  .join(', ')}}
`;

const CALLEE = `def handler(event, context):
    return {'doubled': event['x'] * 2, 'function': context.function_name}
`;
const ACCESS = 's3:data s3:secret/open/=read lambda:callee lambda:absent woof:plant/';
const zipOf = (source: string) => zipSync({ 'm.py': strToU8(source) });

describe('handlers ask their node', detected.available ? {} : { skip: detected.reason }, () => {
  let folder: string;
  let node: RunningNode;
  let device: SimulatedDevice;

  const deploy = (functionName: string, source: string, tags: Record<string, string>) =>
    node.functions.create({
      functionName,
      runtime: 'python3.12',
      role: 'arn:aws:iam::000000000000:role/r',
      handler: 'm.handler',
      timeoutSeconds: 20,
      zip: zipOf(source),
      tags,
    });

  before(async () => {
    await buildWasm();
    folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-services-'));
    node = await startNode({ dataFolder: folder, logLevel: 'silent' });
    for (const bucket of ['data', 'secret']) await node.objects.createBucket(bucket);
    await node.objects.putObject({ bucket: 'secret', key: 'open/a', body: Buffer.from('a') });
    await deploy('callee', CALLEE, { [ENGINE_SETTING]: 'vm' });
    await deploy('on-vm', SOURCE, { [ENGINE_SETTING]: 'vm', [ACCESS_SETTING]: ACCESS });
    await deploy('on-container', SOURCE, { [ENGINE_SETTING]: 'container', [ACCESS_SETTING]: ACCESS });
    const { name, password } = await node.devices.createDevice('board');
    device = createSimulatedDevice({
      name,
      password,
      port: node.mqttPort,
      functions: [{ name: 'on-vm', timeoutMs: 20_000 }],
      memoryBytes: 400_000,
      sizes: { vmMemory: 131_072, imageMemory: 131_072 },
    });
    await device.online();
  });
  after(async () => {
    device.close();
    await node.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const onNode = async (functionName: string, event: unknown): Promise<unknown> => {
    const payload = Buffer.from(JSON.stringify(event));
    const answer = await node.functions.invoke({ name: functionName }, { requestId: randomUUID(), payload });
    return JSON.parse(Buffer.from(answer.payload).toString());
  };

  test('waiting for another function counts: the time-out ends it, and the next invocation works', async () => {
    const slow = 'import time\ndef handler(event, context):\n    time.sleep(event)\n    return "done"\n';
    await deploy('absent', slow, { [ENGINE_SETTING]: 'vm' });
    const source = `import json\nimport boto3\n
def handler(event, context):\n    return json.loads(boto3.client('lambda').invoke(FunctionName='absent', Payload=json.dumps(event))['Payload'].read())\n`;
    for (const engine of ['vm', 'container']) {
      const functionName = `waits-${engine}`;
      await deploy(functionName, source, { [ENGINE_SETTING]: engine, [ACCESS_SETTING]: ACCESS });
      await node.functions.updateSettings(functionName, { timeoutSeconds: 1 });
      assert.equal(await onNode(functionName, 0), 'done');
      const stopped = (await onNode(functionName, 3)) as { errorType: string };
      assert.equal(stopped.errorType, 'Sandbox.Timedout', engine);
      assert.equal(await onNode(functionName, 0), 'done');
    }
    await node.functions.delete('absent');
  });

  for (const name of Object.keys(CASES)) {
    test(name, async () => {
      const expected = await onNode('on-container', { case: name, who: 'container' });
      assert.ok(!('errorType' in (expected as object)), JSON.stringify(expected));
      const masked = (value: unknown) =>
        JSON.parse(JSON.stringify(value).replaceAll(/Function on-\w+( on device board)?/g, 'Function F'));
      assert.deepEqual(masked(await onNode('on-vm', { case: name, who: 'vm' })), masked(expected), 'engine vm');
      const result = await device.invoke('on-vm', { case: name, who: 'device' });
      assert.deepEqual(masked(JSON.parse(result.payload)), masked(expected), 'device');
    });
  }
});
