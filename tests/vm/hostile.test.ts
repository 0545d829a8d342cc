// Hostile programs on every build of the VM: endless ones are stopped, recursion and full memory are exceptions that can be
// caught, what is too large is refused at once; and after each the VM works on. Never a crash, never a hang.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { caseOf } from '../program-cases.ts';
import { type CompiledProgram, compilePrograms } from '../program-images.ts';
import { nativeVms, type ProgramVm, type VmLimits, wasmVm } from '../program-vms.ts';
import { ENDLESS, FILLING, HUGE, LARGE, RECURSIVE } from './hostile-programs.ts';

const STOPPED = 124;
/** What a program does after it has caught its exception: allocate, call, raise, format. */
const AFTERWARDS = `
values = [str(n) * 3 for n in range(40)]
try: raise ValueError(len(values))
except ValueError as again: print(f'alive {again}', sum(map(len, values)))
`;
const ALIVE = 'alive 40 210\n';

const indented = (source: string) => source.replace(/^/gm, '    ');
const caught = (source: string, exceptions: string, must: boolean) =>
  `def attack():\n${indented(source)}\ntry:\n    attack()\n    print(${must ? "'nothing raised'" : "end=''"})\n` +
  `except (${exceptions}) as error:\n    del error\n${AFTERWARDS}`;

interface Attack {
  readonly source: string;
  readonly status: number;
  readonly prints: string;
}

const ATTACKS = new Map<string, Attack>();
const add = (kind: string, sources: Readonly<Record<string, string>>, attackOf: (source: string) => Attack) => {
  for (const [name, source] of Object.entries(sources)) ATTACKS.set(`${kind}: ${name}`, attackOf(source));
};
add('endless', ENDLESS, (source) => ({ source, status: STOPPED, prints: '' }));
for (const [kind, sources, exceptions] of [
  ['recursion', RECURSIVE, 'RecursionError, MemoryError'],
  ['memory', FILLING, 'MemoryError, RecursionError'],
  ['huge', HUGE, 'MemoryError, OverflowError, ValueError, IndexError'],
  ['large', LARGE, 'Exception'],
] as const) {
  add(kind, sources, (source) => ({ source: caught(source, exceptions, kind !== 'large'), status: 0, prints: ALIVE }));
}

interface Build {
  readonly name: string;
  readonly heapBytes: number;
  /** What an endless program gets; the others end by themselves. */
  readonly budget: number;
}

const AMPLE_BUDGET = 50_000_000;
/** A collection at every allocation costs what is alive: such a VM gets less. */
const BUILDS: readonly Build[] = [
  { name: 'wasm', heapBytes: 1024 * 1024, budget: 2_000_000 },
  { name: 'sanitize', heapBytes: 256 * 1024, budget: 2_000_000 },
  { name: 'stress', heapBytes: 48 * 1024, budget: 200_000 },
];

describe('hostile programs', { concurrency: true }, () => {
  let folder: string;
  let compiled: ReadonlyMap<string, CompiledProgram>;
  const vms: ProgramVm[] = [];
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-test-'));
    const cases = [...ATTACKS].map(([, { source }], i) => {
      const file = path.join(folder, `hostile${i}.py`);
      writeFileSync(file, source);
      return caseOf(file, undefined);
    });
    const images = compilePrograms(cases);
    compiled = new Map([...ATTACKS.keys()].map((name, i) => [name, images[i]!]));
  });
  after(() => {
    for (const vm of vms) vm.close();
    rmSync(folder, { recursive: true });
  });

  async function problemOf(vm: ProgramVm, name: string): Promise<string | undefined> {
    const { status, prints } = ATTACKS.get(name)!;
    try {
      const outcome = await vm.run(compiled.get(name)!);
      const printed = Buffer.from(outcome.stdout).toString();
      if (outcome.status === status && printed === prints) return undefined;
      return `${name}: status ${outcome.status}, ${JSON.stringify(printed.slice(-300))} ${outcome.stderr.slice(-500)}`;
    } catch (error) {
      return `${name}: ${(error as Error).message.slice(0, 3000)}`;
    }
  }

  test('compile', () => {
    const refused = [...compiled].flatMap(([name, one]) => (one.image ? [] : [`${name}: ${one.refused}`]));
    assert.deepEqual(refused, []);
  });

  for (const { name: build, heapBytes, budget } of BUILDS) {
    test(`on ${build}`, async (context) => {
      const vmWith = async (limits: VmLimits) =>
        build === 'wasm' ? wasmVm(limits) : (await nativeVms(build, 1, limits))?.[0];
      const [brief, patient] = [await vmWith({ heapBytes, budget }), await vmWith({ heapBytes, budget: AMPLE_BUDGET })];
      if (!brief || !patient) {
        assert.ok(!process.env['CI'], 'there is no C compiler');
        context.skip('there is no C compiler');
        return;
      }
      vms.push(brief, patient);
      const problems: string[] = [];
      for (const [name, { status }] of ATTACKS) {
        const problem = await problemOf(status === STOPPED ? brief : patient, name);
        if (problem) problems.push(problem);
      }
      assert.equal(problems.length, 0, `${problems.length} of ${ATTACKS.size}\n${problems.join('\n')}`);
    });
  }
});
