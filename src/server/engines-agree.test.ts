// The same handler with the same event gives the same bytes on engine vm and on CPython in a container.
//
// Stack traces are compared by their frames in the handler's own files: the container also shows frames of CPython's
// importlib and the text of each line, which devices do not carry.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { detectContainerRuntime } from '#engines';
import { ENGINE_SETTING } from '#functions';
import { type RunningNode, startNode } from './start-node.ts';

const detected = await detectContainerRuntime();
const vmIsBuilt = existsSync(new URL('../../build/vm.wasm', import.meta.url));
const missing = !vmIsBuilt ? 'build/vm.wasm is missing' : detected.available ? undefined : detected.reason;
if (missing && process.env['CI']) throw new Error(missing);

const cases: { name: string; source: string; events?: unknown[] }[] = [
  {
    name: 'echo',
    source: 'def handler(e, c): return e',
    events: [
      { a: [1, 2.5, -0.0, 1e100, 'é\u2028\ud83d\ude00"\\\n\u0001'], b: { c: null, d: [true, false] } },
      [],
      {},
      '',
      0,
      null,
    ],
  },
  {
    name: 'numbers',
    source: 'def handler(e, c): return [e / 3, e // 1, 2 ** 70, 1e16, 1e-7, float(e), round(e, 2)]',
    events: [1.005, 7, -2.5],
  },
  { name: 'infinities', source: 'def handler(e, c): return [float("inf"), -float("inf"), float("nan")]' },
  { name: 'keys', source: 'def handler(e, c): return {1: 1, 2.5: 2, True: 3, None: 4, "x": (1, 2)}' },
  {
    name: 'sorted',
    source: 'def handler(e, c): return sorted(e, key=lambda x: (-x % 3, x))',
    events: [[5, 3, 9, 1, 7, 2]],
  },
  {
    name: 'raise',
    source: 'def f(x):\n    raise ValueError(f"bad {x!r}")\ndef handler(e, c):\n    return f(e["a"])\n',
    events: [{ a: 'é' }, {}],
  },
  { name: 'no message', source: 'def handler(e, c):\n    raise KeyError()\n' },
  { name: 'index', source: 'def handler(e, c):\n    return [1][e]\n', events: [0, 1] },
  { name: 'type error', source: 'def handler(e, c):\n    return 1 + e\n', events: ['x', null] },
  { name: 'zero division', source: 'def handler(e, c):\n    return 1 / e\n', events: [0] },
  { name: 'not JSON', source: 'def handler(e, c): return {1, 2}' },
  { name: 'handler takes no event', source: 'def handler(): return 1' },
  {
    name: 'own exception',
    source:
      'class Bad(Exception): pass\nclass Worse(Bad):\n    code = 7\ndef handler(e, c):\n    if e: raise Worse("w", e)\n    raise Bad("b")\n',
    events: [0, 1],
  },
  {
    name: 'objects of the top level',
    source:
      'class P:\n    def __init__(self, x): self.x = x\na, b = P(1), P(2)\nnames = {a: "a", b: "b"}\ndef handler(e, c):\n    names[P(3)] = e\n    return [names[a], names[b], len(names), a in names, P(1) in names]\n',
    events: [1, 2],
  },
  { name: 'import raises', source: 'x = 1 / 0\ndef handler(e, c): return 1\n' },
  { name: 'print', source: 'def handler(e, c):\n    print("a", 1, 2.0, None, sep="-")\n    print({"k": [1, (2,)]})\n' },
  { name: 'state', source: 'n = [0]\ndef handler(e, c):\n    n[0] += 1\n    return n\n', events: [0, 0, 0] },
  {
    name: 'context',
    source:
      'def handler(e, c): return [c.function_name[:1], c.memory_limit_in_mb, c.function_version, len(c.aws_request_id), c.invoked_function_arn[:14]]',
  },
  { name: 'time-out', source: 'def handler(e, c):\n    while True: pass\n' },
];

function withOwnFrames(payload: string): string {
  if (!payload.includes('"stackTrace": ')) return payload;
  const error = JSON.parse(payload) as { stackTrace: string[] };
  const frames = error.stackTrace.map((frame) => frame.split('\n')[0]!);
  return JSON.stringify({ ...error, stackTrace: frames.filter((frame) => frame.includes('"/var/task/')) });
}

describe('engines agree', missing ? { skip: missing } : {}, () => {
  let folder: string;
  let node: RunningNode;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    node = await startNode({ dataFolder: folder, logLevel: 'silent' });
  });
  after(async () => {
    await node.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function answersOf(engine: string, name: string, source: string, events: unknown[]): Promise<object[]> {
    const functionName = `f-${engine}-${name.replace(/\W/g, '-')}`;
    await node.functions.create({
      functionName,
      runtime: 'python3.12',
      role: 'arn:aws:iam::000000000000:role/r',
      handler: 'm.handler',
      timeoutSeconds: 1,
      zip: zipSync({ 'm.py': strToU8(source) }),
      tags: { [ENGINE_SETTING]: engine },
    });
    const answers: object[] = [];
    for (const event of events) {
      const requestId = randomUUID();
      const payload = Buffer.from(JSON.stringify(event));
      const answer = await node.functions.invoke({ name: functionName }, { requestId, payload });
      assert.equal(answer.engine, engine);
      const masked = (bytes: Uint8Array) => Buffer.from(bytes).toString().replaceAll(requestId, 'ID');
      const log = masked(answer.log)
        .replace(/\tDuration: .*/, '')
        .replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /gm, 'TIME ')
        .replace(/\r(?!Traceback|\u00a0\u00a0File "\/var\/task\/)[^\r\n]*/g, '');
      answers.push({ payload: withOwnFrames(masked(answer.payload)), functionError: answer.functionError, log });
    }
    return answers;
  }

  for (const { name, source, events = [{}] } of cases) {
    test(name, async () => {
      const expected = await answersOf('container', name, source, events);
      assert.deepEqual(await answersOf('vm', name, source, events), expected);
    });
  }
});
