// The engine `vm` as functions see it: answers as on Lambda, and handlers that misbehave reach nothing but their own end.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createVmEngine, type Engine, type FunctionCode, type InvocationResult } from '#engines';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { handlerImage } from './handler-image.ts';

const decoder = new TextDecoder();

function codeOf(source: string, changes: Partial<FunctionCode> = {}): FunctionCode {
  return {
    revisionId: randomUUID(),
    functionName: 'f',
    version: '$LATEST',
    handler: 'm.handler',
    codeSha256: 'x',
    memorySizeMiB: 128,
    timeoutSeconds: 10,
    environment: {},
    loadFiles: () => Promise.reject(new Error('not used')),
    loadImage: async () => handlerImage(source),
    ...changes,
  };
}

describe('engine vm', () => {
  let engine: Engine;
  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    engine = await createVmEngine({ region: 'eu-test-1', sandboxesMax: 4 });
  });
  after(() => engine.close());

  async function call(
    code: FunctionCode,
    event: unknown = {},
  ): Promise<InvocationResult & { text: string; logText: string }> {
    const result = await engine.invoke(code, {
      requestId: randomUUID(),
      payload: Buffer.from(JSON.stringify(event)),
      deadlineMs: Date.now() + code.timeoutSeconds * 1000,
      invokedFunctionArn: 'arn:aws:lambda:eu-test-1:000000000000:function:f',
    });
    return { ...result, text: decoder.decode(result.payload), logText: decoder.decode(result.log) };
  }

  const answers: { name: string; source: string; event?: unknown; text: string; log?: string }[] = [
    {
      name: 'echo',
      source: 'def handler(event, context):\n    return event',
      event: { a: [1, 2.5, 'é', null, true] },
      text: '{"a": [1, 2.5, "é", null, true]}',
    },
    {
      name: 'print goes to the log',
      source: 'def handler(event, context):\n    print("one", 2)\n    return None',
      text: 'null',
      log: 'one 2\n',
    },
    {
      name: 'a module keeps its state while warm',
      source: 'calls = []\ndef handler(event, context):\n    calls.append(event)\n    return len(calls)',
      text: '1',
    },
  ];
  for (const { name, source, event, text, log } of answers) {
    test(name, async () => {
      const result = await call(codeOf(source), event);
      assert.equal(result.text, text);
      assert.equal(result.functionError, undefined);
      if (log !== undefined) assert.equal(result.logText, log);
      assert.notEqual(result.initDurationMs, undefined);
    });
  }

  test('a warm VM is used again', async () => {
    const code = codeOf('calls = []\ndef handler(event, context):\n    calls.append(event)\n    return len(calls)');
    await call(code);
    const second = await call(code);
    assert.equal(second.text, '2');
    assert.equal(second.initDurationMs, undefined);
    await engine.forget(code.revisionId);
  });

  test('an exception is the error object, and in the log', async () => {
    const result = await call(codeOf('def handler(event, context):\n    raise ValueError("no")'));
    const error = JSON.parse(result.text) as Record<string, unknown>;
    assert.equal(result.functionError, 'Unhandled');
    assert.equal(error['errorType'], 'ValueError');
    assert.equal(error['errorMessage'], 'no');
    assert.match(String((error['stackTrace'] as string[])[0]), /line 2, in handler/);
    assert.match(result.logText, /^\[ERROR\] ValueError: no\rTraceback \(most recent call last\):\r/);
  });

  test('an exception at import is the answer of the invocation', async () => {
    const result = await call(codeOf('x = 1 // 0\ndef handler(event, context):\n    return 1'));
    assert.equal(JSON.parse(result.text).errorType, 'ZeroDivisionError');
    assert.equal(result.functionError, 'Unhandled');
  });

  test('a loop without end is stopped', async () => {
    const code = codeOf('def handler(event, context):\n    print("on")\n    while True:\n        pass', {
      timeoutSeconds: 1,
    });
    const result = await call(code);
    assert.match(result.text, /Task timed out after 1.00 seconds/);
    assert.equal(result.logText, 'on\n');
  });

  test('endless recursion and endless memory are exceptions', async () => {
    const deep = await call(codeOf('def f(n):\n    return f(n + 1)\ndef handler(event, context):\n    return f(0)'));
    assert.equal(JSON.parse(deep.text).errorType, 'RecursionError');
    const full = await call(
      codeOf('def handler(event, context):\n    x = []\n    while True:\n        x.append("y" * 100000)'),
    );
    assert.equal(JSON.parse(full.text).errorType, 'MemoryError');
  });

  test('the end of the process is an answer', async () => {
    const result = await call(codeOf('def handler(event, context):\n    raise SystemExit(3)'));
    assert.match(result.text, /Runtime exited with error: exit status 3/);
  });

  test('several at once, and no more than the limit', async () => {
    const code = codeOf('def handler(event, context):\n    while True:\n        pass', { timeoutSeconds: 1 });
    const calls = Array.from({ length: 5 }, () => call(code));
    const settled = await Promise.allSettled(calls);
    const refused = settled.filter((one) => one.status === 'rejected').map((one) => one.reason.code);
    assert.deepEqual(refused, ['EngineBusy']);
  });
});
