// A program that does not end is stopped, by instructions or by the clock; one that is suspended and resumed does what it
// would have done in one go.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { compile } from '#compiler';
import { loadVmModule, VM_STATUS, type VmHost, VmInstance, type VmStatus } from '#engines';
import { standardLibrary } from '#library';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { handlerImage } from './handler-image.ts';
import { context, quietHost } from './quiet-host.ts';

const HEAP_BYTES = 1024 * 1024;
const BUDGET = 100_000;
const ENDLESS: Readonly<Record<string, string>> = {
  'a loop': 'while True: pass',
  'a loop that catches everything':
    'while True:\n    try:\n        raise ValueError\n    except BaseException:\n        pass',
  'a loop that refuses to be left': 'while True:\n    try:\n        while True: pass\n    finally:\n        continue',
  recursion: 'def f():\n    try:\n        f()\n    finally:\n        f()\nf()',
  'a generator': 'def g():\n    while True: yield 1\nsum(g())',
  'a sort key': 'def key(x):\n    while True: pass\nsorted([1, 2], key=key)',
  'a comparison': 'class A:\n    def __eq__(self, o):\n        while True: pass\n[A()] == [A()]',
  'an iterator in C': 'class A:\n    def __getitem__(self, i): return i\nmax(A())',
  'a sum without Python inside': 'sum(range(10**12))',
  'calls of a type': 'list(iter(int, 1))',
  'a property of the exception': 'class E(Exception):\n    def __str__(self):\n        while True: pass\nstr(E())',
};

const WORK = `
def numbers(n):
    for i in range(n):
        yield i * i

class Total:
    def __init__(self): self.value = 0
    def add(self, x):
        self.value += x
        return self

total = Total()
for n in numbers(300):
    try:
        total.add(n)
        if n % 7 == 0: raise ValueError(n)
    except ValueError as e:
        total.add(e.args[0])
    print(n, total.value)
print(sorted([3, 1, 2], key=lambda x: -x), [x for x in range(50)], {n: str(n) for n in range(20)})
`;

describe('limits on time', () => {
  let module: WebAssembly.Module;
  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    module = await loadVmModule();
  });

  function made(image: Uint8Array, host: Partial<VmHost> = {}): VmInstance {
    const vm = new VmInstance(module, { ...quietHost, ...host });
    assert.equal(vm.load(image), 0);
    assert.equal(vm.init(HEAP_BYTES), VM_STATUS.ok);
    return vm;
  }

  function programImage(source: string): Uint8Array {
    const files = new Map([['main.py', new TextEncoder().encode(source)]]);
    const { image, diagnostics } = compile({ files, entry: { program: 'main.py' }, stdlib: standardLibrary() });
    assert.ok(image, JSON.stringify(diagnostics));
    return image;
  }

  for (const [name, source] of Object.entries(ENDLESS)) {
    test(`the budget stops ${name}`, () => {
      const vm = made(programImage(source));
      vm.setBudget(BUDGET);
      assert.equal(vm.start(), VM_STATUS.timedOut);
      assert.ok(vm.stats().instructions <= 2 * BUDGET, `${vm.stats().instructions} instructions`);
    });
  }

  test('a budget that is enough changes nothing', () => {
    const vm = made(programImage('print(sum(range(100)))'));
    vm.setBudget(BUDGET);
    assert.equal(vm.start(), VM_STATUS.ok);
  });

  /** Output, and how often the program was suspended. */
  function outputInSlices(image: Uint8Array, slice: number): { text: string; suspended: number } {
    const parts: Uint8Array[] = [];
    const vm = made(image, { write: (_stream, text) => void parts.push(text.slice()) });
    vm.setSlice(slice);
    let suspended = 0;
    let status: VmStatus = vm.start();
    for (; status === VM_STATUS.suspended; suspended++) status = vm.resume();
    assert.equal(status, VM_STATUS.ok);
    return { text: Buffer.concat(parts).toString(), suspended };
  }

  for (const slice of [1, 7, 100, 1000]) {
    test(`slices of ${slice} instructions give the same output`, () => {
      const image = programImage(WORK);
      const sliced = outputInSlices(image, slice);
      assert.equal(sliced.text, outputInSlices(image, 0).text);
      assert.ok(sliced.suspended > 0);
    });
  }

  test('a handler is suspended and resumed', () => {
    const source =
      'def handler(event, context):\n    total = 0\n    for i in range(1000):\n        total += i * event\n    return total';
    const vm = made(handlerImage(source));
    assert.equal(vm.start(), VM_STATUS.ok);
    vm.setSlice(100);
    let status: VmStatus = vm.invoke(Buffer.from('3'), context);
    assert.equal(status, VM_STATUS.suspended);
    while (status === VM_STATUS.suspended) status = vm.resume();
    assert.equal(status, VM_STATUS.ok);
    assert.equal(Buffer.from(vm.result()).toString(), '1498500');
  });

  test('the deadline stops a handler', () => {
    let now = 0;
    const source =
      'def handler(event, context):\n    while True:\n        try:\n            pass\n        except: pass';
    const vm = made(handlerImage(source), { monotonicMs: () => now++ });
    assert.equal(vm.start(), VM_STATUS.ok);
    assert.equal(vm.invoke(Buffer.from('{}'), { ...context, deadlineMs: 20 }), VM_STATUS.timedOut);
  });
});
