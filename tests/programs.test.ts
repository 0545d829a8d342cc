// Every program under tests/programs must print on every build of the VM, byte for byte, what CPython prints: on wasm, on
// a native build in which sanitizers check each memory access, and on one that moves all objects at every allocation.
//
// PROGRAMS=text runs those whose name contains the text.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { cpythonMinor, runByCpython } from './cpython.ts';
import { differenceFrom, expectationOf, listPrograms } from './program-cases.ts';
import { type CompiledProgram, compilePrograms } from './program-images.ts';
import { nativeVms, type ProgramVm, wasmVm } from './program-vms.ts';

const FAILURES_SHOWN = 40;
const programs = listPrograms(process.env['PROGRAMS']);

/** Undefined where a program prints what it should. */
async function failureOf(vm: ProgramVm, one: CompiledProgram): Promise<string | undefined> {
  try {
    const outcome = await vm.run(one);
    const difference = differenceFrom(one.program, outcome);
    const said = outcome.stderr.trim().split('\n').slice(-3).join('\n    ');
    return difference && `${one.program.name}: ${difference}${said ? `\n    ${said}` : ''}`;
  } catch (error) {
    return `${one.program.name}: ${(error as Error).message}`;
  }
}

/** Runs all, shared between the VMs, and lists what differs. */
async function failuresOn(vms: readonly ProgramVm[], compiled: readonly CompiledProgram[]): Promise<readonly string[]> {
  const failures: (string | undefined)[] = [];
  let next = 0;
  const worker = async (vm: ProgramVm) => {
    while (next < compiled.length) {
      const at = next++;
      if (compiled[at]!.image) failures[at] = await failureOf(vm, compiled[at]!);
    }
  };
  await Promise.all(vms.map(worker));
  return failures.filter((failure) => failure !== undefined);
}

function assertNone(failures: readonly string[], of: number): void {
  const shown = failures.slice(0, FAILURES_SHOWN).join('\n');
  const more = failures.length > FAILURES_SHOWN ? `\n… and ${failures.length - FAILURES_SHOWN} more` : '';
  assert.ok(failures.length === 0, `${failures.length} of ${of} programs fail\n${shown}${more}`);
}

describe('programs', { concurrency: true }, () => {
  let compiled: readonly CompiledProgram[];
  const vms: ProgramVm[] = [];
  before(() => {
    compiled = compilePrograms(programs.filter((program) => existsSync(program.outFile)));
  });
  after(() => {
    for (const vm of vms) vm.close();
  });

  test('have an expectation', () => {
    const missing = programs.filter((program) => !existsSync(program.outFile)).map((program) => program.name);
    assert.deepEqual(missing, [], 'run: npx node tests/freeze.ts');
  });

  test('compile', () => {
    const refused = compiled.filter((one) => one.refused !== undefined);
    assertNone(
      refused.map((one) => `${one.program.name}: ${one.refused}`),
      compiled.length,
    );
  });

  test('on wasm', async () => {
    const vm = await wasmVm();
    vms.push(vm);
    assertNone(await failuresOn([vm], compiled), compiled.length);
  });

  for (const [variant, processes] of [
    ['sanitize', 1],
    ['stress', 2],
  ] as const) {
    test(`on the native build ${variant}`, async (context) => {
      const made = await nativeVms(variant, processes);
      if (!made) {
        assert.ok(!process.env['CI'], 'there is no C compiler');
        context.skip('there is no C compiler');
        return;
      }
      vms.push(...made);
      assertNone(await failuresOn(made, compiled), compiled.length);
    });
  }

  test('have expectations that CPython agrees with', async (context) => {
    const minor = cpythonMinor();
    if (minor === undefined) {
      assert.ok(!process.env['CI'], 'there is no python3 of version 3.11 or newer');
      context.skip('there is no python3 of version 3.11 or newer');
      return;
    }
    const judged = programs.filter(
      (program) => existsSync(program.outFile) && !program.differs && program.pythonMinor <= minor,
    );
    const outcomes = await runByCpython(judged, { width: 1, kept: true });
    const failures = judged.flatMap((program, i) => {
      const agreed = readFileSync(program.outFile).equals(expectationOf(outcomes[i]!));
      return agreed ? [] : [`${program.name}: CPython 3.${minor} prints something else`];
    });
    assertNone(failures, judged.length);
  });
});
