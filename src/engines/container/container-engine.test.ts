// Real containers: that handlers answer as on Lambda, and that hostile ones reach nothing outside their sandbox.

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Engine, FunctionCode, InvocationResult } from '../engine.ts';
import { createContainerEngine } from './container-engine.ts';
import { type ContainerRuntime, detectContainerRuntime } from './detect.ts';

const detected = await detectContainerRuntime();
if (!detected.available && process.env['CI']) throw new Error(detected.reason);
const options = detected.available ? {} : { skip: detected.reason };

interface Answer {
  readonly result: InvocationResult;
  readonly text: string;
  readonly json: unknown;
  readonly log: string;
}

describe('engine container', options, () => {
  let folder: string;
  let engine: Engine;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    engine = await createContainerEngine({
      runtime: detected as ContainerRuntime,
      folder: join(folder, 'containers'),
      region: 'eu-test-1',
      sandboxesMax: 4,
    });
  });
  after(async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  function codeOf(source: string, changes: Partial<FunctionCode> = {}): FunctionCode {
    return {
      revisionId: randomUUID(),
      functionName: 'f',
      version: '$LATEST',
      handler: 'm.handler',
      codeSha256: 'x',
      memorySizeMiB: 128,
      timeoutSeconds: 5,
      environment: {},
      loadFiles: async () => new Map([['m.py', Buffer.from(source)]]),
      loadImage: () => Promise.reject(new Error('not used')),
      ...changes,
    };
  }

  async function call(code: FunctionCode, event: unknown = {}, requestId = randomUUID()): Promise<Answer> {
    const result = await engine.invoke(code, {
      requestId,
      payload: Buffer.from(JSON.stringify(event)),
      deadlineMs: Date.now() + code.timeoutSeconds * 1000,
      invokedFunctionArn: 'arn:aws:lambda:eu-test-1:000000000000:function:f',
      clientContext: '{"custom":{"subject":"a/b"},"client":{"app_title":"t"}}',
    });
    const text = Buffer.from(result.payload).toString();
    return {
      result,
      text,
      json: /^[{]/.test(text) ? JSON.parse(text) : undefined,
      log: Buffer.from(result.log).toString(),
    };
  }

  const answers: { name: string; source: string; event?: unknown; text: string; log?: string }[] = [
    {
      name: 'echo',
      source: 'def handler(event, c): return event',
      event: { a: [1, 2.5, 'é'] },
      text: '{"a": [1, 2.5, "é"]}',
    },
    { name: 'None', source: 'def handler(event, c): pass', text: 'null' },
    { name: 'NaN', source: 'def handler(event, c): return [float("nan")]', text: '[NaN]' },
    { name: 'print', source: 'def handler(event, c): print("hi"); return 1', text: '1', log: 'hi\n' },
    {
      name: 'output below Python',
      source: 'import os\ndef handler(event, c): os.write(1, b"one "); os.write(2, b"two"); return 1',
      text: '1',
      log: 'one two',
    },
    {
      name: 'context',
      source:
        'def handler(e, c): return [c.function_name, c.memory_limit_in_mb, c.client_context.custom["subject"], 0 < c.get_remaining_time_in_millis() <= 5500]',
      text: '["f", "128", "a/b", true]',
    },
    {
      name: 'environment',
      source: 'import os\ndef handler(e, c): return [os.environ["AWS_REGION"], os.getcwd()]',
      text: '["eu-test-1", "/var/task"]',
    },
    { name: '/tmp is writable', source: 'def handler(e, c): open("/tmp/x", "w").write("1"); return 1', text: '1' },
  ];
  for (const { name, source, event, text, log } of answers) {
    test(`answers: ${name}`, async () => {
      const answer = await call(codeOf(source), event);
      assert.equal(answer.text, text);
      assert.equal(answer.result.functionError, undefined);
      if (log !== undefined) assert.equal(answer.log, log);
    });
  }

  const failures: { name: string; source: string; handler?: string; type: string; message: RegExp; trace?: string }[] =
    [
      {
        name: 'raised',
        source: 'def handler(e, c):\n    raise ValueError("no")\n',
        type: 'ValueError',
        message: /^no$/,
        trace: '  File "/var/task/m.py", line 2, in handler\n    raise ValueError("no")\n',
      },
      {
        name: 'module missing',
        source: '',
        handler: 'x.f',
        type: 'Runtime.ImportModuleError',
        message: /^Unable to import module 'x': No module named 'x'$/,
      },
      {
        name: 'handler missing',
        source: '',
        type: 'Runtime.HandlerNotFound',
        message: /^Handler 'handler' missing on module 'm'$/,
      },
      {
        name: 'no dot',
        source: '',
        handler: 'm',
        type: 'Runtime.MalformedHandlerName',
        message: /^Bad handler 'm': not enough values to unpack \(expected 2, got 1\)$/,
      },
      {
        name: 'built-in module',
        source: '',
        handler: 'sys.exit',
        type: 'Runtime.BuiltInModuleConflict',
        message: /sys/,
      },
      {
        name: 'syntax error',
        source: 'def handler(e, c)\n    pass\n',
        type: 'Runtime.UserCodeSyntaxError',
        message: /^Syntax error in module 'm': expected ':' \(m.py, line 1\)$/,
        trace: '  File "/var/task/m.py" Line 1\n    def handler(e, c)\n',
      },
      { name: 'raised at import', source: 'raise KeyError(1)', type: 'KeyError', message: /^1$/ },
      {
        name: 'result no JSON',
        source: 'def handler(e, c): return {1}',
        type: 'Runtime.MarshalError',
        message: /^Unable to marshal response: Object of type set is not JSON serializable$/,
      },
      {
        name: 'os._exit(3)',
        source: 'import os\ndef handler(e, c): os._exit(3)',
        type: 'Runtime.ExitError',
        message: /Runtime exited with error: exit status 3$/,
      },
      {
        name: 'sys.exit()',
        source: 'import sys\ndef handler(e, c): sys.exit()',
        type: 'Runtime.ExitError',
        message: /Runtime exited without providing a reason$/,
      },
      {
        name: 'abort',
        source: 'import os\ndef handler(e, c): os.abort()',
        type: 'Runtime.ExitError',
        message: /signal: aborted$/,
      },
      {
        name: 'exit at import',
        source: 'import os\nos._exit(2)',
        type: 'Runtime.ExitError',
        message: /exit status 2$/,
      },
      {
        name: 'result of 7 MB',
        source: 'def handler(e, c): return "x" * 7_000_000',
        type: 'Function.ResponseSizeTooLarge',
        message: /6291556 bytes/,
      },
      {
        name: 'recursion',
        source: 'def handler(e, c): return handler(e, c)',
        type: 'RecursionError',
        message: /maximum recursion/,
      },
    ];
  for (const { name, source, handler, type, message, trace } of failures) {
    test(`fails: ${name}`, async () => {
      const { json, result } = await call(codeOf(source, handler ? { handler } : {}));
      const error = json as { errorType: string; errorMessage: string; stackTrace?: string[] };
      assert.equal(error.errorType, type);
      assert.match(error.errorMessage, message);
      if (trace) assert.deepEqual(error.stackTrace, [trace]);
      assert.equal(result.functionError, 'Unhandled');
    });
  }

  const hostile: { name: string; body: string; check(answer: Answer): void }[] = [
    ...['/etc/shadow', '/etc/hostname', '/sys/kernel/notes', '/proc/1/environ.x', '/proc/kcore/x', '/home'].map(
      (path) => ({
        name: `reads ${path}`,
        body: `open("${path}").read()`,
        check: (answer: Answer) => assert.match(answer.text, /FileNotFoundError|PermissionError|NotADirectoryError/),
      }),
    ),
    ...[
      '/var/task/m.py',
      '/var/runtime/bootstrap.py',
      '/usr/bin/x',
      '/x',
      '/etc/passwd',
      '/proc/sys/kernel/hostname',
    ].map((path) => ({
      name: `writes ${path}`,
      body: `open("${path}", "w").write("x")`,
      check: (answer: Answer) => assert.match(answer.text, /Read-only file system|Permission denied/),
    })),
    {
      name: 'opens connections',
      body: 'import socket; socket.create_connection(("1.1.1.1", 53), 1)',
      check: (answer) => assert.match(answer.text, /Network is unreachable/),
    },
    {
      name: 'opens a virtual-machine socket',
      body: 'import socket; socket.socket(socket.AF_VSOCK)',
      check: (answer) => assert.match(answer.text, /PermissionError/),
    },
    {
      name: 'becomes another user',
      body: 'import os; os.setuid(0 if os.getuid() else 1)',
      check: (answer) => assert.match(answer.text, /PermissionError|Invalid argument/),
    },
    {
      name: 'mounts',
      body: 'import ctypes; return ctypes.CDLL(None, use_errno=True).mount(b"none", b"/tmp", b"tmpfs", 0, None) or 7',
      check: (answer) => assert.equal(answer.text, '-1'),
    },
    {
      name: 'makes a user namespace',
      body: 'import subprocess; raise ValueError(subprocess.run(["/usr/bin/unshare", "-U", "true"], capture_output=True).stderr)',
      check: (answer) => assert.match(answer.text, /Operation not permitted/),
    },
    {
      name: 'forks 10,000 processes',
      body: 'import os, time\n    for _ in range(10000):\n        if os.fork() == 0: time.sleep(60)',
      check: (answer) => assert.match(answer.text, /BlockingIOError|Runtime.OutOfMemory/),
    },
    {
      name: 'allocates 10 GB',
      body: 'x = [bytearray(1 << 20) for _ in range(10000)]',
      check: (answer) => assert.match(answer.text, /Runtime.OutOfMemory|MemoryError/),
    },
    {
      name: 'fills /tmp',
      body: 'f = open("/tmp/x", "wb")\n    while True: f.write(b"x" * (1 << 20))',
      check: (answer) => assert.match(answer.text, /Runtime.OutOfMemory|No space left/),
    },
    {
      name: 'writes garbage to the protocol',
      body: 'import os, time; os.write(3, b"\\xff" * 64); time.sleep(9)',
      check: (answer) => assert.match(answer.text, /Runtime.ExitError/),
    },
    {
      name: 'prints 10 MB',
      body: 'print("x" * 10_000_000 + "end"); return 7',
      check: (answer) => {
        assert.equal(answer.text, '7');
        assert.equal(answer.log.length, 256 * 1024);
        assert.ok(answer.log.endsWith('xend\n'));
      },
    },
    {
      name: 'closes its output',
      body: 'import os; os.close(1); os.close(2); return 7',
      check: (answer) => assert.equal(answer.text, '7'),
    },
  ];
  for (const { name, body, check } of hostile) {
    test(`hostile: ${name}`, async () => check(await call(codeOf(`def handler(e, c):\n    ${body}\n`))));
  }

  for (const [where, source] of [
    ['in the handler', 'def handler(e, c):\n    print("before", flush=True)\n    while True: pass\n'],
    [
      'ignoring signals',
      'import signal\ndef handler(e, c):\n    [signal.signal(n, signal.SIG_IGN) for n in (2, 15)]\n    while True: pass\n',
    ],
  ] as const) {
    test(`loops for ever ${where}`, async () => {
      const requestId = randomUUID();
      const { json, log } = await call(codeOf(source, { timeoutSeconds: 1 }), {}, requestId);
      assert.deepEqual(json, {
        errorType: 'Sandbox.Timedout',
        errorMessage: `RequestId: ${requestId} Error: Task timed out after 1.00 seconds`,
      });
      if (where === 'in the handler') assert.equal(log, 'before\n');
    });
  }

  test('a warm sandbox keeps its globals, and logs do not mix', async () => {
    const code = codeOf('n = 0\ndef handler(e, c):\n    global n\n    n += 1\n    print("call", n)\n    return n\n');
    const [first, second] = [await call(code), await call(code)];
    assert.deepEqual([first.text, second.text], ['1', '2']);
    assert.deepEqual([first.log, second.log], ['call 1\n', 'call 2\n']);
    assert.ok(first.result.initDurationMs !== undefined && second.result.initDurationMs === undefined);
    assert.ok(second.result.maxMemoryUsedBytes > 1_000_000);
    await engine.forget(code.revisionId);
    assert.equal((await call(code)).text, '1');
  });

  test('a revision that is forgotten while it starts still answers', async () => {
    const code = codeOf('def handler(e, c): return 1\n');
    const starting = call(code);
    await engine.forget(code.revisionId);
    assert.equal((await starting).text, '1');
  });

  test('more invocations than sandboxes fail with EngineBusy', async () => {
    const code = codeOf('import time\ndef handler(e, c): time.sleep(1); return 1\n');
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => call(code)));
    const busy = outcomes.filter((one) => one.status === 'rejected' && one.reason.code === 'EngineBusy');
    assert.equal(busy.length, 2);
  });

  test('nothing is left behind', async () => {
    await engine.close();
    assert.deepEqual(await readdir(folder), []);
    await assert.rejects(call(codeOf('')), { code: 'EngineClosed' });
  });
});
