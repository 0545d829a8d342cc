// `run` and `compile` as a person meets them: what goes to stdout and stderr, and the exit code.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
  'a/B.c.py': 'print(__name__)',
  'a/with space-x.py': 'import sys\nprint(sys.argv)',
  'a/plain': 'print("no suffix")',
  'a/random.py': 'import random\nprint(__name__, random.__name__)',
  'a/broken.py': 'this is not python',
  'a/linked.py': 'from beside import WORD\nprint(WORD)\n1 / 0',
  'a/beside.py': 'WORD = "beside"',
  'a/outside.py':
    'try:\n    from . import beside\nexcept ImportError as e:\n    print(e)\n    import beside\nprint(beside.WORD)',
  'a/relative.py': 'from .beside import WORD',
  'main/__main__.py': 'import part\nprint(__name__, part.N)',
  'main/part.py': 'N = 3',
  'order.py': 'import sys\nfor i in range(3):\n    print("out", i)\n    print("err", i, file=sys.stderr)\n1 / 0',
  'app.py': 'table = {i: i * i for i in range(20)}\ndef handler(event, context):\n    return table[event]',
};

describe('run and compile', { concurrency: 2 }, () => {
  let folder: string;
  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    folder = await mkdtemp(join(tmpdir(), 'nanolambda-test-'));
    for (const [name, content] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await symlink('a/linked.py', join(folder, 'link'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  function nanolambda(...args: string[]): Promise<Outcome> {
    return fed('', ...args);
  }

  function fed(input: string, ...args: string[]): Promise<Outcome> {
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [BIN, ...args], { cwd: folder }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
      child.stdin?.end(input);
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
    { args: ['run', 'pack'], code: 2, stdout: '', stderr: /pack is a folder without __main__\.py/ },
    { args: ['run', 'a/B.c.py'], code: 0, stdout: '__main__\n', stderr: /^$/ },
    {
      args: ['run', 'a/with space-x.py', 'one', '--', '-v', '--heap'],
      code: 0,
      stdout: "['a/with space-x.py', 'one', '-v', '--heap']\n",
      stderr: /^$/,
    },
    { args: ['run', 'a/plain'], code: 0, stdout: 'no suffix\n', stderr: /^$/ },
    { args: ['run', 'a/random.py'], code: 0, stdout: 'random random\n__main__ random\n', stderr: /^$/ },
    {
      args: ['run', 'link'],
      code: 1,
      stdout: 'beside\n',
      stderr: /^Traceback \(most recent call last\):\n {2}File "\/.*\/link", line 3, in <module>\n {4}1 \/ 0\nZero/,
    },
    {
      args: ['run', 'a/outside.py'],
      code: 0,
      stdout: 'attempted relative import with no known parent package\nbeside\n',
      stderr: /^$/,
    },
    {
      args: ['run', 'a/relative.py'],
      code: 2,
      stdout: '',
      stderr: /no known parent package\n.*:1:1\n(.*\n)*.*without the dots/,
    },
    { args: ['run', 'main'], code: 0, stdout: '__main__ 3\n', stderr: /^$/ },
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

  test('run - reads the program from the standard input', async () => {
    const { code, stdout, stderr } = await fed(
      'import sys, neighbour\nprint(sys.argv, neighbour.double(2))\nnope',
      'run',
      '-',
    );
    assert.equal(stdout, "['-'] 4\n");
    assert.match(
      stderr,
      /Traceback .*\n {2}File "<stdin>", line 3, in <module>\nNameError: name 'nope' is not defined\n$/,
    );
    assert.equal(code, 1);
  });

  test('output and errors reach one pipe in the order of the program', async () => {
    const command = `"${process.execPath}" "${BIN}" run order.py 2>&1`;
    const stdout = await new Promise<string>((resolve) => {
      execFile('sh', ['-c', command], { cwd: folder }, (_, text) => resolve(text));
    });
    assert.match(stdout, /^out 0\nerr 0\nout 1\nerr 1\nout 2\nerr 2\nTraceback/);
  });

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
