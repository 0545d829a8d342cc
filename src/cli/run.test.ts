// `run` and `compile` as a person meets them: what goes to stdout and stderr, and the exit code.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildWasm } from '../../scripts/build-wasm.mjs';

const BIN = join(dirname(fileURLToPath(import.meta.url)), '../../bin/nanolambda.js');

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const FILES: Readonly<Record<string, string>> = {
  'hello.py': 'print("hello", 2 ** 70)',
  'raises.py': 'def f(x):\n    return 1 // x\n\nprint("before")\nf(0)\n',
  'exits.py': 'print("on")\nraise SystemExit(7)',
  'refused.py': 'x = 1\ny = 2j\n',
  'endless.py': 'while True:\n    pass',
  'importer.py': 'import neighbour\nfrom pack.inner import VALUE\nprint(neighbour.double(VALUE), __name__)',
  'neighbour.py': 'def double(x):\n    return 2 * x',
  'pack/inner.py': 'VALUE = 21',
  'event.json': '7',
  'app.py': 'table = {i: i * i for i in range(20)}\ndef handler(event, context):\n    return table[event]',
};

describe('run and compile', { concurrency: 2 }, () => {
  let folder: string;
  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    await mkdir(join(folder, 'pack'));
    for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  function nanolambda(...args: string[]): Promise<Outcome> {
    return new Promise((resolve) => {
      execFile(process.execPath, [BIN, ...args], { cwd: folder }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  const cases: { args: string[]; code: number; stdout: string; stderr: RegExp }[] = [
    { args: ['run', 'hello.py'], code: 0, stdout: 'hello 1180591620717411303424\n', stderr: /^$/ },
    {
      args: ['run', 'raises.py'],
      code: 1,
      stdout: 'before\n',
      stderr:
        /^Traceback \(most recent call last\):\n {2}File "\/.*\/raises.py", line 5, in <module>\n {4}f\(0\)\n {2}File "\/.*\/raises.py", line 2, in f\n {4}return 1 \/\/ x\nZeroDivisionError: integer division or modulo by zero\n$/,
    },
    { args: ['run', 'exits.py'], code: 7, stdout: 'on\n', stderr: /^$/ },
    {
      args: ['run', 'refused.py'],
      code: 2,
      stdout: '',
      stderr: /^error\[unsupported-complex\].*\n.*refused\.py:2:5\n/,
    },
    { args: ['run', 'endless.py', '--budget', '100000'], code: 124, stdout: '', stderr: /stopped by --budget/ },
    { args: ['run', 'importer.py'], code: 0, stdout: '42 __main__\n', stderr: /^$/ },
    { args: ['run', 'missing.py'], code: 2, stdout: '', stderr: /missing\.py does not exist/ },
    { args: ['run', 'pack'], code: 2, stdout: '', stderr: /pack is a folder/ },
    {
      args: ['compile', 'app.py', '--handler', 'app'],
      code: 2,
      stdout: '',
      stderr: /not of the form module\.function/,
    },
  ];
  for (const { args, code, stdout, stderr } of cases) {
    test(args.join(' '), async () => {
      const outcome = await nanolambda(...args);
      assert.equal(outcome.stdout, stdout);
      assert.match(outcome.stderr, stderr);
      assert.equal(outcome.code, code);
    });
  }

  test('compile writes an image whose modules are initialised, and reports sizes', async () => {
    const { code, stdout } = await nanolambda(
      'compile',
      'app.py',
      '--handler',
      'app.handler',
      '-o',
      'app.img',
      '--json',
    );
    assert.equal(code, 0);
    const report = JSON.parse(stdout) as { ok: boolean; image: { sizeBytes: number; snapshot: boolean } };
    assert.equal(report.ok, true);
    assert.equal(report.image.snapshot, true);
    assert.equal((await readFile(join(folder, 'app.img'))).length, report.image.sizeBytes);
  });

  test('compile tells the RAM that an event takes, and what was left out', async () => {
    const args = ['compile', 'app.py', '--handler', 'app.handler', '--event', 'event.json', '--json'];
    const { code, stdout } = await nanolambda(...args);
    assert.equal(code, 0);
    const { memory, image, removed, lineTableBytes } = JSON.parse(stdout);
    assert.equal(memory.result, '49');
    assert.ok(memory.smallestBytes > memory.initialHeapBytes && memory.smallestBytes < 16_384, stdout);
    assert.ok(memory.initialHeapBytes > 20 * 8 && memory.instructions > 0 && lineTableBytes > 0);
    assert.equal(image.snapshot, true);
    assert.deepEqual(removed, []);
  });

  test('compile --json reports what is refused', async () => {
    const { code, stdout } = await nanolambda('compile', 'refused.py', '--json');
    assert.equal(code, 2);
    const report = JSON.parse(stdout) as { ok: boolean; diagnostics: { code: string }[] };
    assert.equal(report.ok, false);
    assert.equal(report.diagnostics[0]?.code, 'unsupported-complex');
  });
});
