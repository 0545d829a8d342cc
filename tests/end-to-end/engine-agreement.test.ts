// The same handlers on engine `vm` and on CPython in a container, invoked with AWS's own SDK: payload, error header and log
// must be the same bytes, but for the request's id, times, frames of CPython's own machinery, and carets under source lines.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { zipSync } from 'fflate';
import { detectContainerRuntime } from '#engines';
import { ENGINE_SETTING } from '#functions';
import { type RunningNode, startNode } from '#server';
import { buildWasm } from '../../scripts/build-wasm.mjs';

const detected = await detectContainerRuntime();
if (!detected.available && process.env['CI']) throw new Error(detected.reason);

const ENGINES = ['vm', 'container'] as const;
const SOURCE = readFileSync(new URL('./engine-agreement.py', import.meta.url));
/** `def case_NAME(event, context)` → NAME */
const CASES = [...SOURCE.toString().matchAll(/^(?:async )?def case_(\w+)/gm)].map(([, name]) => name!);

/** Events whose text is not what JSON.stringify would write. */
const RAW_EVENTS: readonly (readonly [name: string, payload: string])[] = [
  ['duplicate keys', '{"case": "echo", "a": 1, "a": 2}'],
  ['large numbers', '{"case": "echo", "n": [12345678901234567890123, -0, -0.0, 1e16, 1E400, 1.0, 1e-7, 0.1]}'],
  ['order of keys', '{"z": 1, "case": "echo", "a": {"2": 1, "10": 2, "1": 3}}'],
  ['escapes', String.raw`{"case": "echo", "t": "\u0041\n\"\\\/\u00e9\ud83d\ude00\u0000\u007f\u2028"}`],
  ['lone surrogate', String.raw`{"case": "length", "t": "\ud83d"}`],
  ['nested a hundred deep', `{"case": "echo", "t": ${'['.repeat(100)}${']'.repeat(100)}}`],
  ['white space', ' \n{ "case" :\t"echo" , "e" : [ ] , "o" : { } }\n'],
  ['unicode', '{"case": "echo", "t": "héllo wörld 😀 \u200b"}'],
];

/** Modules that fail before their handler can be called: what an invocation then answers. */
const MODULES: Readonly<Record<string, string>> = {
  raises_value_error:
    'def broken():\n    raise ValueError("at import")\n\nbroken()\n\ndef handler(event, context):\n    pass\n',
  raises_import_error: 'raise ImportError("no driver")\n\ndef handler(event, context):\n    pass\n',
  exits: 'import sys\nprint("leaving")\nsys.exit(4)\n\ndef handler(event, context):\n    pass\n',
  one_parameter: 'def handler(event):\n    return 1\n',
  three_parameters: 'def handler(event, context, more):\n    return 1\n',
  handler_is_a_number: 'handler = 5\n',
  handler_is_a_class: 'class handler:\n    def __init__(self, event, context):\n        self.n = 1\n',
  handler_is_an_object:
    'class Handler:\n    def __call__(self, event, context):\n        return {"called": event}\n\nhandler = Handler()\n',
  async_handler: 'async def handler(event, context):\n    return 1\n',
  generator_handler: 'def handler(event, context):\n    yield 1\n',
  lambda_handler: 'handler = lambda event, context: [event, context.function_name]\n',
};

interface Seen {
  readonly status: number | undefined;
  readonly error: string | undefined;
  readonly version: string | undefined;
  readonly payload: string;
  readonly log: readonly string[];
}

describe('engines agree', detected.available ? {} : { skip: detected.reason }, () => {
  let folder: string;
  let node: RunningNode;
  let client: LambdaClient;

  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-agreement-'));
    node = await startNode({ dataFolder: folder, logLevel: 'silent' });
    const { url: endpoint, region, credentials } = node;
    client = new LambdaClient({ endpoint, region, credentials, maxAttempts: 1 });
  });
  after(async () => {
    client.destroy();
    await node.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function deploy(name: string, source: Uint8Array): Promise<void> {
    for (const engine of ENGINES) {
      await client.send(
        new CreateFunctionCommand({
          FunctionName: `${name}-${engine}`,
          Role: 'arn:aws:iam::000000000000:role/r',
          Runtime: 'python3.12',
          Handler: 'app.handler',
          Timeout: 10,
          MemorySize: 256,
          Environment: { Variables: { SITE: 'roof', EMPTY: '' } },
          Tags: { [ENGINE_SETTING]: engine },
          Code: { ZipFile: zipSync({ 'app.py': source }) },
        }),
      );
    }
  }

  async function invoke(name: string, engine: string, payload: string): Promise<Seen> {
    const answer = await client.send(
      new InvokeCommand({ FunctionName: `${name}-${engine}`, Payload: payload, LogType: 'Tail' }),
    );
    const id = answer.$metadata.requestId!;
    const masked = (text: string) =>
      text
        .replaceAll(id, 'ID')
        .replaceAll(`${name}-${engine}`, name)
        .replace(/0x[0-9a-f]{6,}/g, 'ADDRESS')
        .replace(/\d{4}-\d\d-\d\dT[\d:]{8}\.\d{1,3}Z/g, 'TIME');
    return {
      status: answer.StatusCode,
      error: answer.FunctionError,
      version: answer.ExecutedVersion,
      payload: withoutOwnFrames(masked(Buffer.from(answer.Payload!).toString())),
      log: linesOf(masked(Buffer.from(answer.LogResult!, 'base64').toString())),
    };
  }

  async function compare(name: string, payload: string): Promise<void> {
    const [vm, container] = [await invoke(name, 'vm', payload), await invoke(name, 'container', payload)];
    const log = payload.includes('raise_base') ? vm.log : container.log;
    assert.deepEqual(vm, { ...container, log });
  }

  test('cases of one module', async (t) => {
    await deploy('cases', SOURCE);
    for (const name of CASES) await t.test(name, () => compare('cases', JSON.stringify({ case: name })));
    for (const [name, payload] of RAW_EVENTS) await t.test(name, () => compare('cases', payload));
  });

  for (const [name, source] of Object.entries(MODULES)) {
    test(name.replaceAll('_', ' '), async () => {
      await deploy(name, Buffer.from(source));
      await compare(name, '{"a": 1}');
      await compare(name, '[2]');
    });
  }
});

/** Frames of importlib, where a module raises while it is imported, and of the bootstrap, where calling the handler fails. */
function withoutOwnFrames(text: string): string {
  const file = String.raw`(?:/[^"]*importlib/__init__\.py|<frozen importlib[^>]*>|/var/runtime/bootstrap\.py)`;
  const inJson = new RegExp(
    String.raw`"  File \\"${file}\\", line \d+, in [<>\w]+\\n(?:    (?:[^"\\]|\\"|\\\\)*\\n)?"(?:, )?`,
    'g',
  );
  const inLog = new RegExp(`\r?\u00a0\u00a0File "${file}", line \\d+, in [<>\\w]+(?:\r\u00a0{4}[^\r]*)?`, 'g');
  return text.replace(inJson, '').replace(inLog, '');
}

/** Without the first where the log was cut there, carets, a warning about coroutines, and what REPORT measured. */
function linesOf(log: string): string[] {
  const lines = log.split('\n');
  return lines
    .slice(lines[0]!.startsWith('START') ? 0 : 1)
    .filter((line) => !/^\s*[~^]+$/.test(line))
    .filter((line) => !/was never awaited|^ {2}error = make_error|Enable tracemalloc/.test(line))
    .map((line) => withoutOwnFrames(line.replace(/^(REPORT RequestId: ID\t)Duration: .*$/, '$1')));
}
