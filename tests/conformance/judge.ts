// What a program must print, and the verdict on what it printed.
//
// Invariant: a program is judged only by an expectation that stands: one frozen beside it, or what CPython printed twice, with
// two seeds of its hashes, without failing. Every other one is set aside with the reason.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SourceFolder } from '../../src/cli/source-folder.ts';
import type { BatchProcess } from '../batch-process.ts';
import { type Cpython, cpythonProcess, keptOutcome, sourceKey } from '../cpython.ts';
import { firstDifference, type ProgramOutcome } from '../program-cases.ts';
import type { JudgedProgram } from './program-list.ts';
import type { VmAnswer } from './vm-worker.ts';

/** `documented`: as its hand-written expectation says, which differs from CPython on purpose. */
export type VerdictKind = 'passed' | 'documented' | 'differs' | 'refused' | 'aside';

export interface Verdict {
  readonly program: JudgedProgram;
  readonly kind: VerdictKind;
  readonly detail: string;
}

export type Expectation = { readonly outcome: ProgramOutcome } | { readonly aside: string };

const EXIT_LINE = /\[exit status (-?\d+)\]\n$/;
const HASH_SEEDS = ['1', '2'];
/** What the test programs of several Pythons print where they find nothing to test. */
const SKIP = 'SKIP';

/** Asks one pair of CPython processes; one program at a time. */
export class Oracle {
  readonly #python: Cpython | undefined;
  readonly #processes: readonly BatchProcess[];

  constructor(python: Cpython | undefined) {
    this.#python = python;
    this.#processes = python ? HASH_SEEDS.map((seed) => cpythonProcess(python, { PYTHONHASHSEED: seed })) : [];
  }

  async expectationOf(program: JudgedProgram): Promise<Expectation> {
    if (program.expectation) return { outcome: frozenOutcome(readFileSync(program.expectation)) };
    if (!this.#python) return { aside: 'there is no CPython 3.11 or newer to compare with' };
    const first = await this.#ask(program.file, 0);
    if (first.status === 1) return { aside: 'fails on CPython' };
    if (first.status < 0) return { aside: `ended by signal ${-first.status} on CPython` };
    if (Buffer.from(first.stdout).toString().trim() === SKIP) return { aside: 'skips itself on CPython' };
    const again = await this.#ask(program.file, 1);
    const difference = firstDifference(first, again);
    return difference === undefined ? { outcome: first } : { aside: 'CPython does not print the same twice' };
  }

  close(): void {
    for (const process of this.#processes) process.close();
  }

  #ask(file: string, seed: number): Promise<ProgramOutcome> {
    const key = `${sourceKey(this.#python!, sourcesAround(file))}-${HASH_SEEDS[seed]}`;
    return keptOutcome(key, async () => {
      try {
        const { status, texts } = await this.#processes[seed]!.run(file);
        return { status, stdout: texts[0]! };
      } catch {
        return { status: -1, stdout: new Uint8Array() };
      }
    });
  }
}

/** What a program may import: all that stands beside it. The program comes first, so that it has a key of its own. */
function sourcesAround(file: string): ReadonlyMap<string, Uint8Array> {
  const folder = new SourceFolder(path.dirname(file));
  const names = [path.basename(file), ...folder.keys()];
  return new Map(names.map((name, i) => [`${i} ${name}`, folder.get(name) ?? new Uint8Array()]));
}

function frozenOutcome(text: Buffer): ProgramOutcome {
  const exit = EXIT_LINE.exec(text.subarray(-40).toString());
  if (!exit) return { status: 0, stdout: text };
  return { status: Number(exit[1]), stdout: text.subarray(0, text.length - exit[0].length) };
}

export function verdictOn(program: JudgedProgram, expectation: Expectation, answer: VmAnswer): Verdict {
  if ('aside' in expectation) return { program, kind: 'aside', detail: expectation.aside };
  if (answer.kind === 'refused') return { program, kind: 'refused', detail: answer.reasons.join('; ') };
  if (answer.kind === 'broken') return { program, kind: 'differs', detail: answer.reason };
  if (answer.kind === 'stopped') return { program, kind: 'differs', detail: 'runs without end' };
  const difference = firstDifference(expectation.outcome, answer);
  if (difference !== undefined) {
    const said = answer.stderr.trim().split('\n').at(-1);
    return { program, kind: 'differs', detail: said ? `${difference}; stderr ends: ${said}` : difference };
  }
  if (program.differs !== undefined) return { program, kind: 'documented', detail: program.differs };
  return { program, kind: 'passed', detail: '' };
}
