// A snapshot must start where the modules' top level ended: the same answers as without it, invocation after invocation,
// from less RAM and without running the top level; and what forbids a snapshot is said.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { buildImage, loadVmModule, VM_STATUS, VmInstance } from '#engines';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { handlerImage } from './handler-image.ts';
import { MODULE_STATE } from './module-state.ts';
import { context, quietHost } from './quiet-host.ts';

const HEAP_BYTES = 256 * 1024;
const INVOCATIONS = 4;

describe('snapshots', () => {
  let module: WebAssembly.Module;
  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    module = await loadVmModule();
  });

  function started(image: Uint8Array): VmInstance {
    const vm = new VmInstance(module, quietHost);
    assert.equal(vm.load(image), 0, 'the image passes every check');
    assert.equal(vm.init(HEAP_BYTES), VM_STATUS.ok);
    assert.equal(vm.start(), VM_STATUS.ok, Buffer.from(vm.errorText()).toString());
    return vm;
  }

  function answersOf(vm: VmInstance): readonly string[] {
    return Array.from({ length: INVOCATIONS }, (_, i) => {
      const status = vm.invoke(Buffer.from(JSON.stringify(i)), context);
      return `${status} ${Buffer.from(status === VM_STATUS.ok ? vm.result() : vm.errorJson()).toString()}`;
    });
  }

  const programs: Readonly<Record<string, string>> = {
    'objects of every kind': MODULE_STATE,
    'an empty module': 'def handler(event, context):\n    return event',
    'a class without attributes':
      'class A:\n    pass\na = A()\ndef handler(event, context):\n    a.x = event\n    return a.x',
    'a container inside itself': 'a = [1]\na.append(a)\ndef handler(event, context):\n    return a[1][1][0] + event',
    'an exception that was kept (but for its traceback, which names lines of the top level)':
      'try:\n    1 // 0\nexcept ZeroDivisionError as error:\n    kept = error\n' +
      'def handler(event, context):\n    return repr(kept)',
    'a bound method and a decorated function': `
def twice(f):
    def wrapper(x):
        wrapper.calls += 1
        return f(x) * 2
    wrapper.calls = 0
    return wrapper

@twice
def add(x):
    return x + 1

names = []
append = names.append

def handler(event, context):
    append(event)
    return [add(event), add.calls, names]
`,
    'a dict that grows, shrinks and is rebuilt': `
table = {i: [i] for i in range(40)}
for i in range(0, 40, 3):
    del table[i]

def handler(event, context):
    table[100 + event] = event
    table.pop(1 + event * 3)
    return [len(table), sum(k for k in table), table[100 + event], 39 in table]
`,
  };
  for (const [name, source] of Object.entries(programs)) {
    test(`answers stay the same: ${name}`, async () => {
      const image = handlerImage(source);
      const built = await buildImage(image);
      assert.equal(built.reason, undefined);
      assert.equal(built.snapshot, true);
      const plain = started(image);
      const restored = started(built.image);
      assert.equal(restored.stats().instructions, 0, 'nothing runs at the start');
      assert.ok(restored.stats().heapUsed <= plain.stats().heapUsed, 'no more RAM than without');
      assert.deepEqual(answersOf(restored), answersOf(plain));
    });
  }

  test('what never changes stays out of RAM', async () => {
    const source = `table = tuple((i, str(i) * 9) for i in range(100))\ndef handler(event, context):\n    return table[event][1]`;
    const built = await buildImage(handlerImage(source));
    assert.ok(started(built.image).stats().heapUsed < 200);
  });

  const refusals: Readonly<Record<string, { source: string; reason: RegExp }>> = {
    time: { source: 'import time\nstart = time.time()', reason: /asks the device \(time/ },
    print: { source: 'print(1)', reason: /prints/ },
    exception: { source: 'x = {}["a"]', reason: /raises: KeyError: 'a'/ },
    exit: { source: 'raise SystemExit(1)', reason: /ends the program/ },
  };
  for (const [name, { source, reason }] of Object.entries(refusals)) {
    test(`none is made, and it is said why: ${name}`, async () => {
      const image = handlerImage(`${source}\ndef handler(event, context):\n    return 1`);
      const built = await buildImage(image);
      assert.equal(built.snapshot, false);
      assert.match(built.reason ?? '', reason);
      assert.deepEqual(built.image, image);
    });
  }
});
