// Random expressions over every kind of data must give on the VM what they give on CPython: the value's repr, or the type
// and text of the exception.
//
// FUZZ_SEED=n starts elsewhere, FUZZ_COUNT=n tries that many cases.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { cpythonMinor, runByCpython } from '../cpython.ts';
import { caseOf, type ProgramCase } from '../program-cases.ts';
import { type CompiledProgram, compilePrograms } from '../program-images.ts';
import { wasmVm } from '../program-vms.ts';
import { Dice } from './dice.ts';
import { type Expression, expression } from './expressions.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? '1');
const count = Number(process.env['FUZZ_COUNT'] ?? '3000');
const CASES_A_PROGRAM = 250;
const SHOWN = 20;
const FOLDER = path.resolve(import.meta.dirname, '../../build/differential');

const HEAD = `import json


def case(call, *operands):
    try:
        print(ascii(call(*operands)))
    except Exception as error:
        print(type(error).__name__ + ':', ascii(str(error)))


`;

function lineOf({ body, operands }: Expression): string {
  const names = [...'abcd'].slice(0, operands.length).join(', ');
  return `case(lambda ${names}: ${body}, ${operands.join(', ')})\n`;
}

interface Batch {
  readonly program: ProgramCase;
  readonly lines: readonly string[];
}

function batches(): readonly Batch[] {
  mkdirSync(FOLDER, { recursive: true });
  const dice = new Dice(seed);
  return Array.from({ length: Math.ceil(count / CASES_A_PROGRAM) }, (_, i) => {
    const lines = Array.from({ length: CASES_A_PROGRAM }, () => lineOf(expression(dice)));
    const file = path.join(FOLDER, `${seed}-${i}.py`);
    writeFileSync(file, HEAD + lines.join(''));
    return { program: caseOf(file, undefined), lines };
  });
}

function differences(batch: Batch, wanted: string, got: string): readonly string[] {
  const expected = wanted.split('\n');
  const printed = got.split('\n');
  return batch.lines.flatMap((line, i) =>
    expected[i] === printed[i] ? [] : [`${line}    CPython: ${expected[i]}\n    here:    ${printed[i]}`],
  );
}

async function outputOf(vm: Awaited<ReturnType<typeof wasmVm>>, one: CompiledProgram): Promise<string> {
  assert.ok(one.image, one.refused ?? 'no image');
  return Buffer.from((await vm.run(one)).stdout).toString();
}

describe('differential', () => {
  test(`${count} cases from seed ${seed} give what CPython gives`, async (context) => {
    const minor = cpythonMinor();
    if (minor === undefined) {
      assert.ok(!process.env['CI'], 'there is no python3 of version 3.11 or newer');
      context.skip('there is no python3 of version 3.11 or newer');
      return;
    }
    const all = batches();
    const programs = all.map(({ program }) => program);
    const outcomes = await runByCpython(programs, { width: 1 });
    const compiled = compilePrograms(programs);
    const vm = await wasmVm();
    const found: string[] = [];
    for (const [i, batch] of all.entries())
      found.push(...differences(batch, Buffer.from(outcomes[i]!.stdout).toString(), await outputOf(vm, compiled[i]!)));
    vm.close();
    assert.ok(found.length === 0, `${found.length} of ${count} cases differ\n${found.slice(0, SHOWN).join('\n')}`);
  });
});
