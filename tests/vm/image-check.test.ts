// Each check of the verifier has an image that fails it and nothing before it. The number that a device reports must
// name the damage, so a check that can no longer fail, or fails for another reason, is found here.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { IMAGE_CHECKS, OPCODE_NUMBER } from '#bytecode';
import { buildImage, loadVmModule, type VmHost, VmInstance } from '#engines';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { CODE, HEADER, HEADER_BYTES, IN_IMAGE } from '../../src/bytecode/value-layout.ts';
import { handlerImage } from './handler-image.ts';
import { ImageEditor } from './image-editor.ts';
import { MODULE_STATE } from './module-state.ts';

const PROGRAM = `
import math
TEXT = 'a text of ünicode'
BIG = 2 ** 40 + 1
DATA = b'some bytes'
REST = (1, 2.5, None, 'abc')

def outer(first, second='default text', *, named=3):
    def inner():
        return first
    try:
        print(first, named, sep='--------')
    except ValueError:
        return f'{first!r:>10}'
    return inner

def walk(items):
    for item in items:
        yield item

class Thing:
    size = 3
    def grow(self):
        self.size += 1

def handler(event, context):
    limit = 5
    while limit < event:
        limit += 1
    print(BIG, DATA, REST, math.pi, list(walk([1])), Thing().grow())
    return outer(TEXT)
`;

const HEAP = `${MODULE_STATE}
import math
area = bytearray(b'abcdef')
view = table.items()
class Numbers(list):
    pass
numbers = Numbers([1, 2])
steps = range(0, 10 ** 12, 7)
frozen_set = frozenset(range(30))
letters = iter('aéx')
next(letters)
`;

const slot = (words: number) => words * 4;

/** Check → damage that it must notice, to an image of PROGRAM. */
const DAMAGE: Readonly<Record<string, (e: ImageEditor) => void>> = {
  MAGIC: (e) => e.setHeader('magic', 1),
  ABI_VERSION: (e) => e.set16(HEADER.abiVersion, 99),
  SIZE: (e) => e.setHeader('size', e.bytes.length + 4),
  FLAGS: (e) => e.set16(HEADER.flags, 1),
  SECTIONS: (e) => e.setHeader('objects', 4),
  STARTS_SIZE: (e) => e.setHeader('starts', e.header('heap')),
  OBJECT_SIZE: (e) => e.set(e.object('STR'), 1),
  OBJECT_KIND: (e) => e.set8(e.object('BYTES'), 10),
  OBJECT_START: (e) => e.toggleStart(e.object('STR')),
  OBJECT_SHAPE: (e) => e.set8(e.object('BYTES'), 7),
  OBJECT_FLAGS: (e) => e.set8(e.object('BIGINT'), 3 | (2 << 6)),
  PADDING: (e) => {
    const at = e.object('BYTES');
    e.set8(at + (e.word(at) >>> 8) * 4 - 1, 1);
  },
  REFERENCE: (e) => e.set(e.object('FUNCTION') + 4, 4 | IN_IMAGE),
  REFERENCE_START: (e) => e.set(e.object('FUNCTION') + 4, e.word(e.object('FUNCTION') + 4) + 4),
  REFERENCE_KIND: (e) => e.set(e.object('FUNCTION') + 4, e.object('STR') | IN_IMAGE),
  VALUE: (e) => e.set(constantsOf(e) + 8, 0xffffff80),
  VALUE_NAN: (e) => e.set(constantsOf(e) + 8, 0x7ff80001),
  VALUE_IMMEDIATE: (e) => setValue(e, constantsOf(e) + 4, 0xffffffc2, 60_000),
  VALUE_SHORT_STR: (e) => setValue(e, constantsOf(e) + 4, 0xffffffc9, 0xff),
  VALUE_KIND: (e) => setValue(e, e.object('CODE') + CODE.name, 0xffffffff, 3),
  STR_LENGTH: (e) => {
    // The only object of three words: a big int of two limbs.
    const at = e.object('BIGINT');
    for (let slot = e.header('objects'); slot < e.header('objectsEnd'); slot += 4) {
      if (e.word(slot) === (at | IN_IMAGE) >>> 0 && e.word(slot + 4) === 0xffffff83) e.set(slot + 4, 0xffffff81);
    }
    e.set8(at, 1);
  },
  STR_UTF8: (e) => e.set8(e.object('STR') + 8, 0xff),
  STR_HASH: (e) => e.set(e.object('STR') + 4, e.word(e.object('STR') + 4) ^ 1),
  STR_ASCII: (e) => e.set(e.object('STR') + 4, e.word(e.object('STR') + 4) ^ 0x80000000),
  BIGINT: (e) => e.set(e.object('BIGINT') + 8, 0),
  FUNCTION_DEFAULTS: (e) => e.set(functionWithDefaults(e) + 12, e.header('names')),
  CODE_REGISTERS: (e) => e.set8(e.object('CODE', hasParameters(e)) + CODE.registerCount, 0),
  CODE_PARAMETERS: (e) => e.set8(e.object('CODE', hasParameters(e)) + CODE.positionalOnlyCount, 99),
  CODE_FLAGS: (e) => e.set16(e.object('CODE') + CODE.flags, 64),
  CODE_MODULE: (e) => e.set16(e.object('CODE') + CODE.module, 7),
  CODE_WORDS: (e) => e.set(e.object('CODE') + CODE.words, e.header('objects') | IN_IMAGE),
  CODE_HANDLERS: (e) => e.set(e.object('CODE') + CODE.handlerCount, 100_000),
  CODE_LINES: (e) => e.set(e.object('CODE') + CODE.lineBytes, 100_000),
  OPCODE: (e) => e.set8(e.instruction('RET').at, 255),
  OPERAND_REGISTER: (e) => e.set8(e.instruction('RET').at + 1, 255),
  OPERAND_CONSTANT: (e) => e.set16(e.instruction('LOADK').at + 2, 60_000),
  OPERAND_GLOBAL: (e) => e.set16(e.instruction('GSTORE').at + 2, 60_000),
  OPERAND_NAME: (e) => e.set(e.instruction('GETATTR').at + 4, 60_000),
  OPERAND_MODULE: (e) => e.set(e.instruction('LOADI').at, OPCODE_NUMBER['IMPORT']! | (200 << 16)),
  OPERAND_NUMBER: (e) => e.set(e.instruction('FORMAT').at + 4, 9),
  CODE_START: (e) => e.toggleStart(e.instruction('RET').at),
  JUMP_TARGET: (e) => e.set(e.instruction('JMP').at, OPCODE_NUMBER['JMP']! | (0x7fff << 8)),
  CODE_END: (e) => {
    const { code } = e.instruction('RETNONE');
    const last = (e.word(code + CODE.words) & ~IN_IMAGE) + (e.word(code + CODE.wordCount) - 1) * 4;
    e.set(last, OPCODE_NUMBER['NOP']!);
  },
  HANDLER_RANGE: (e) => {
    const code = e.object('CODE', (at) => e.word(at + CODE.handlerCount) > 0);
    e.set((e.word(code + CODE.handlers) & ~IN_IMAGE) + 8, 60_000);
  },
  YIELD: (e) => e.set16(e.instruction('YIELD').code + CODE.flags, 0),
  NAMES: (e) => setValue(e, (e.header('names') & ~IN_IMAGE) + 4, 0xffffffff, 1),
  NAME_SYMBOLS: (e) => e.set16(e.header('nameSymbols'), 60_000),
  SPECIALS: (e) => e.set16(e.header('specials') + 4, 0),
  GLOBAL_NAMES: (e) => setValue(e, (e.header('globalNames') & ~IN_IMAGE) + 4, 0xffffffff, 1),
  MODULES: (e) => e.setHeader('moduleCount', 5000),
  MODULE_GLOBALS: (e) => e.set(e.header('modules') + 24, 5000),
  MODULE_INIT: (e) => e.set(e.header('modules') + 16, e.object('CODE', hasParameters(e)) | IN_IMAGE),
  HANDLER: (e) => e.setHeader('handler', 5000),
  WORK: (e) => {
    // Every code object claims all tables as its line table.
    const bytes = (e.header('objects') - HEADER_BYTES) & ~1;
    for (const at of e.objects('CODE')) {
      e.set(at + CODE.lines, HEADER_BYTES | IN_IMAGE);
      e.set(at + CODE.lineBytes, bytes);
    }
  },
};

/** The same for a snapshot of HEAP. */
const HEAP_DAMAGE: Readonly<Record<string, (e: ImageEditor) => void>> = {
  HEAP_SIZE: (e) => e.setHeader('heapSize', e.header('heapSize') + 4),
  RANGE_STEP: (e) => setValue(e, e.object('RANGE') + slot(5), 0xffffffff, 0),
  LIST_LENGTH: (e) => {
    const list = e.heapObject('LIST', (at) => e.word(at + 4) !== 0);
    e.set(list + 8, e.word(list + 8) + 1);
  },
  TABLE_LENGTH: (e) => e.set(e.heapObject('DICT') + 12, 5000),
  TABLE_INDEX: (e) => {
    const dict = e.heapObject('DICT', (at) => e.word(at + 8) !== 0);
    e.set(fromHeap(e, e.word(dict + 8)) + 4, 1);
  },
  CLASS_MRO: (e) => {
    const mro = e.word(e.heapObject('CLASS') + slot(5));
    setValue(e, fromHeap(e, mro) + 4, 0xffffffff, 1);
  },
  GENERATOR_STATE: (e) => e.set(e.heapObject('GENERATOR') + 8, 60_000),
  ITERATOR_STATE: (e) => e.set(e.heapObject('ITERATOR') + 4, 99),
  PART_ORDER: (e) => {
    const [first, second] = listsWithItems(e);
    e.set(second + 4, e.word(first + 4));
    e.set(second + 8, 0);
  },
  INSTANCE_NATIVE: (e) => {
    const instance = e.heapObject('INSTANCE', (at) => e.word(at + slot(4)) === 0xffffff8a);
    setValue(e, instance + slot(3), 0xffffffff, 1);
  },
  GLOBALS: (e) => e.setHeader('globals', e.header('initialized')),
  INITIALIZED: (e) =>
    e.setHeader(
      'initialized',
      384 +
        heapOffset(
          e,
          e.heapObject('ARRAY', (at) => e.word(at) >>> 8 > 5 && at > e.header('heap')),
        ),
    ),
};

/** Checks that need no sealed image: alone below. */
const ELSEWHERE = ['ALIGNMENT', 'TOO_SHORT', 'CHECKSUM'];

const nonEmpty = (e: ImageEditor) => (at: number) => e.word(at) >>> 8 > 1;
const hasParameters = (e: ImageEditor) => (at: number) => (e.word(at + CODE.registerCount) >>> 8) % 256 > 1;

function setValue(e: ImageEditor, at: number, high: number, low: number): void {
  e.set(at, low);
  e.set(at + 4, high);
}

/** The constants of code that has a float among them, at the float. */
function constantsOf(e: ImageEditor): number {
  const tuple = e.object('TUPLE', (at) => nonEmpty(e)(at) && e.word(at + 8) === 0xffffffff);
  return tuple;
}

function functionWithDefaults(e: ImageEditor): number {
  return e.object('FUNCTION', (at) => e.word(at + 8) !== 0);
}

function heapOffset(e: ImageEditor, at: number): number {
  return at - e.header('heap');
}

function fromHeap(e: ImageEditor, reference: number): number {
  return reference >= IN_IMAGE ? reference - IN_IMAGE : reference - 384 + e.header('heap');
}

function listsWithItems(e: ImageEditor): [number, number] {
  const hasItems = (at: number) => e.word(at + 4) !== 0;
  const first = e.heapObject('LIST', hasItems);
  return [first, e.heapObject('LIST', (at) => at > first && hasItems(at))];
}

const host: VmHost = {
  write: () => {},
  timeMs: () => 0,
  monotonicMs: () => 0,
  sleepMs: () => {},
  random: () => {},
  environment: () => undefined,
};

describe('image checks', () => {
  let module: WebAssembly.Module;
  let program: Uint8Array;
  let snapshot: Uint8Array;
  before(async () => {
    await buildWasm({ names: ['vm.wasm'] });
    module = await loadVmModule();
    program = handlerImage(PROGRAM);
    const built = await buildImage(handlerImage(HEAP));
    assert.equal(built.reason, undefined);
    snapshot = built.image;
  });

  const names = new Map(IMAGE_CHECKS.map((check) => [check.number, check.name]));
  const check = (image: Uint8Array): string => {
    const number = new VmInstance(module, host).load(image);
    return number === 0 ? 'accepted' : (names.get(number) ?? `number ${number}`);
  };

  test('whole images are accepted', () => {
    assert.equal(check(program), 'accepted');
    assert.equal(check(snapshot), 'accepted');
  });

  test('every check has its damage', () => {
    const covered = [...Object.keys(DAMAGE), ...Object.keys(HEAP_DAMAGE), ...ELSEWHERE].sort();
    assert.deepEqual(covered, [...names.values()].sort());
  });

  for (const [damages, base] of [
    [DAMAGE, () => program],
    [HEAP_DAMAGE, () => snapshot],
  ] as const) {
    for (const [name, damage] of Object.entries(damages)) {
      test(name, () => {
        const editor = new ImageEditor(base());
        damage(editor);
        assert.equal(check(editor.seal()), name);
      });
    }
  }

  test('ALIGNMENT', () => {
    const exports = new WebAssembly.Instance(module, { host: new Proxy({}, { get: () => () => 0 }) }).exports;
    const portCheck = exports['port_check'] as (image: number, size: number) => number;
    assert.equal(names.get(portCheck((1 << 16) | 2, 100)), 'ALIGNMENT');
  });

  test('TOO_SHORT', () => assert.equal(check(program.subarray(0, 40)), 'TOO_SHORT'));

  test('CHECKSUM', () => {
    const damaged = new Uint8Array(program);
    damaged[damaged.length >> 1]! ^= 1;
    assert.equal(check(damaged), 'CHECKSUM');
  });
});
