// The same handler with the same event gives the same bytes on engine vm and on CPython in a container.
//
// Stack traces are compared by their frames in the handler's own files, each with its source line: the container also shows
// frames of CPython's importlib.

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

const cases: { name: string; source: string; events?: unknown[]; clientContext?: string }[] = [
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
  {
    name: 'recursion',
    source: 'def f(n):\n    return f(n - 1) if n else [][0]\n\ndef handler(e, c):\n    return f(e)\n',
    events: [1, 2, 3, 4, 9],
  },
  {
    name: 'chained',
    source:
      'def handler(e, c):\n    try:\n        {}["k"]\n    except KeyError as error:\n        raise RuntimeError("while", 1) from error\n',
  },
  {
    name: 'exception with a string of its own',
    source:
      'class Named(Exception):\n    def __str__(self): return "named " + self.args[0]\nclass Outer:\n    class Inner(ValueError): pass\ndef handler(e, c):\n    if e: raise Named("x")\n    raise Outer.Inner(1, "two")\n',
    events: [0, 1],
  },
  {
    name: 'exit with a status',
    source: 'import sys\ndef handler(e, c):\n    print("a")\n    sys.exit(e)\n',
    events: [3, 0, null],
  },
  { name: 'exit with a text', source: 'import sys\ndef handler(e, c):\n    sys.exit("the reason")\n' },
  { name: 'import exits', source: 'import sys\nsys.exit(4)\ndef handler(e, c): pass\n' },
  { name: 'circular', source: 'def handler(e, c):\n    x = []\n    x.append(x)\n    return x\n' },
  { name: 'key not JSON', source: 'def handler(e, c):\n    return {(1, 2): 3}\n' },
  { name: 'object not JSON', source: 'class Reading: pass\ndef handler(e, c):\n    return [1, {"a": Reading()}]\n' },
  {
    name: 'import fails',
    source: 'raise ImportError("no driver for this board")\ndef handler(e, c): pass\n',
  },
  {
    name: 'import of a missing module',
    source:
      'try:\n    import nothing_of_this_name\nexcept ImportError as error:\n    raise error\ndef handler(e, c): pass\n',
  },
  {
    name: 'state after a failure',
    source: 'seen = []\ndef handler(e, c):\n    seen.append(e)\n    if e == 2: raise ValueError(e)\n    return seen\n',
    events: [1, 2, 3],
  },
  {
    name: 'logging',
    source:
      'import logging\nlog = logging.getLogger()\nlog.setLevel("INFO")\ndef handler(e, c):\n    log.info("got %s", e)\n    log.debug("unseen")\n    logging.getLogger("a.b").warning("%d%%", 5)\n    log.error("bad")\n    print("end")\n',
    events: [1, 'x'],
  },
  {
    name: 'whole context',
    source:
      'def handler(e, c):\n    left = c.get_remaining_time_in_millis()\n    print(repr(c).replace(c.aws_request_id, "ID").replace(c.log_stream_name, "STREAM").replace(c.function_name, "F"))\n    print(c.identity, c.client_context)\n    return [type(c).__name__, type(left).__name__, 0 < left <= 1000, c.tenant_id, c.identity.cognito_identity_id, c.identity.cognito_identity_pool_id, c.client_context is None, len(c.log_stream_name), c.log_group_name[:14], c.log("x"), hasattr(c, "custom")]\n',
  },
  {
    name: 'client context',
    source:
      'def handler(e, c):\n    x = c.client_context\n    x.custom["seen"] = 1\n    print(x, x.client, type(x.client).__name__)\n    return [x.custom, x.env, x.client.installation_id, x.client.app_title, x.client.app_package_name, x.custom is c.client_context.custom]\n',
    clientContext:
      '{"client":{"installation_id":"i-1","app_title":"Fan","other":1},"custom":{"k":[1,"é"]},"env":{"locale":"de"}}',
  },
  {
    name: 'empty client context',
    source: 'def handler(e, c):\n    x = c.client_context\n    return [repr(x), x.client, x.env, x.custom]\n',
    clientContext: '{}',
  },
  { name: 'time-out', source: 'def handler(e, c):\n    while True: pass\n' },
];

function withOwnFrames(payload: string): string {
  if (!payload.includes('"stackTrace": ')) return payload;
  const error = JSON.parse(payload) as { stackTrace: string[] };
  const stackTrace = error.stackTrace.filter((frame) => frame.includes('"/var/task/') || frame.startsWith('  ['));
  return JSON.stringify({ ...error, stackTrace });
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

  async function answersOf(
    engine: string,
    { name, source, events = [{}], clientContext }: (typeof cases)[number],
  ): Promise<object[]> {
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
      const answer = await node.functions.invoke(
        { name: functionName },
        {
          requestId,
          payload,
          ...(clientContext !== undefined && { clientContext }),
        },
      );
      assert.equal(answer.engine, engine);
      const masked = (bytes: Uint8Array) => Buffer.from(bytes).toString().replaceAll(requestId, 'ID');
      const log = masked(answer.log)
        .replace(/\tDuration: .*/, '')
        .replace(/(?<=^|\t)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,3}Z(?=\s)/gm, 'TIME')
        .replace(/\r\u00a0\u00a0File "(?!\/var\/task\/)[^\r\n]*(?:\r\u00a0{4}[^\r\n]*)?/g, '');
      answers.push({ payload: withOwnFrames(masked(answer.payload)), functionError: answer.functionError, log });
    }
    return answers;
  }

  for (const one of cases) {
    test(one.name, async () => {
      const expected = await answersOf('container', one);
      assert.deepEqual(await answersOf('vm', one), expected);
    });
  }
});
