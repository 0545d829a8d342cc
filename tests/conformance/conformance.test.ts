// `npm run conformance` over programs that are not ours, and over some that do their worst: each gets its verdict, and the
// run goes on.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { findCpython } from '../cpython.ts';
import { VmPool } from './vm-pool.ts';

const MAIN = path.join(import.meta.dirname, 'main.ts');
const FOREIGN = 'import sys\nif "nanolambda" in sys.version:\n';

const FILES: Readonly<Record<string, string>> = {
  'frozen/right.py': 'print("a", 2 ** 70)',
  'frozen/right.out': 'a 1180591620717411303424\n',
  'frozen/wrong.py': 'print("a")\nprint("b")\nraise KeyError(3)',
  'frozen/wrong.py.exp': 'a\nc\n',
  'frozen/leaves.py': 'print(1)\nraise SystemExit(3)',
  'frozen/leaves.exp': '1\n[exit status 3]\n',
  'frozen/refused.py': 'x = 1\nprint(2j)',
  'frozen/refused.out': '2j\n',
  'asked/prints.py': 'print([1.5, {"a": None}])',
  'asked/imports.py': 'import inner.part\nprint(inner.part.VALUE)',
  'asked/inner/__init__.py': '',
  'asked/inner/part.py': 'VALUE = 7',
  'asked/program/main.py': 'from other import name\nprint(name)',
  'asked/program/other.py': 'name = __name__',
  'asked/fails.py': 'raise ValueError',
  'asked/skips.py': 'print("SKIP")\nraise SystemExit',
  'asked/random.py': 'print({"a", "b", "c", "d", "e", "f"})',
  'asked/endless.py': `${FOREIGN}    while True: pass\nprint(1)`,
  'asked/flood.py': `${FOREIGN}    while True: print("x" * 10000)\nprint(1)`,
};

describe('conformance', () => {
  let folder: string;
  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    folder = await mkdtemp(path.join(tmpdir(), 'nanolambda-test-'));
    for (const [name, content] of Object.entries(FILES)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  function conformance(...paths: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    return new Promise((resolve) => {
      execFile(process.execPath, [MAIN, ...paths], { cwd: folder }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  test('counts by topic, and names what differs and what is refused', async () => {
    const { code, stdout } = await conformance('frozen');
    assert.equal(code, 1);
    assert.match(stdout, /^frozen +4 +2 +0 +1 +1 +0 +50\.0$/m);
    assert.match(stdout, /^ {2}refused: \[unsupported-complex\] refused\.py:2:7: complex numbers/m);
    assert.match(stdout, /^ {2}wrong: line 2: expected "c", got "b"; stderr ends: KeyError: 3$/m);
  });

  test('a program that is as expected is no failure', async () => {
    const { code, stdout } = await conformance('frozen/right.py', 'frozen/leaves.py');
    assert.equal(code, 0);
    assert.match(stdout, /^in total +2 +2 .* 100\.0$/m);
  });

  test('asks CPython, and sets aside what it cannot judge', async (context) => {
    if (!findCpython()) {
      assert.ok(!process.env['CI'], 'there is no python3 of version 3.11 or newer');
      context.skip('there is no python3 of version 3.11 or newer');
      return;
    }
    const { code, stdout } = await conformance('asked');
    assert.equal(code, 1);
    assert.match(stdout, /^in total +8 +3 +0 +2 +0 +3 +60\.0$/m);
    assert.match(stdout, /^ {2}fails: fails on CPython$/m);
    assert.match(stdout, /^ {2}skips: skips itself on CPython$/m);
    assert.match(stdout, /^ {2}random: CPython does not print the same twice$/m);
    assert.match(stdout, /^ {2}endless: runs without end$/m);
    assert.match(stdout, /^ {2}flood: prints more than \d+ bytes$/m);
  });

  test('a path that is not there is said', async () => {
    const { code, stderr } = await conformance('nowhere');
    assert.equal(code, 2);
    assert.match(stderr, /nowhere does not exist/);
  });

  test('a thread that does not answer is given up, and the next program runs', async () => {
    const pool = new VmPool();
    const stopped = await pool.run({ file: path.join(folder, 'asked/endless.py'), alone: true }, 1);
    assert.deepEqual(stopped, { kind: 'stopped' });
    const answer = await pool.run({ file: path.join(folder, 'frozen/leaves.py'), alone: true });
    assert.equal(answer.kind, 'ran');
    await pool.close();
  });
});
