// A worker thread that compiles and runs one program after the other on the wasm VM, as `nanolambda run` would.
//
// Invariant: a program cannot hold the thread but by running on inside the compiler or one native: instructions, memory and
// output have limits here; time has one in vm-pool.ts, which ends the thread.

import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { type CompileResult, compile } from '#compiler';
import { loadVmModule, VM_STATUS, type VmHost, VmInstance } from '#engines';
import { characterNames, standardLibrary } from '#library';
import { compileLocal } from '../../src/cli/local-program.ts';
import type { JudgedProgram } from './program-list.ts';

export type VmJob = Pick<JudgedProgram, 'file' | 'alone'>;

/** What became of a program. */
export type VmAnswer =
  | { readonly kind: 'ran'; readonly status: number; readonly stdout: Uint8Array; readonly stderr: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'broken'; readonly reason: string };

const HEAP_BYTES = 64 * 1024 * 1024;
const BUDGET = 1_000_000_000;
export const OUTPUT_BYTES_MAX = 8 * 1024 * 1024;
const REASONS_MAX = 3;

class TooMuchOutput extends Error {}

/** Sleeping takes no time, but moves the clock. */
function hostFor(out: Uint8Array[], errors: Uint8Array[]): VmHost {
  let slept = 0;
  let left = OUTPUT_BYTES_MAX;
  return {
    write: (stream, text) => {
      left -= text.length;
      if (left < 0) throw new TooMuchOutput();
      (stream === 2 ? errors : out).push(text.slice());
    },
    timeMs: () => Date.now() + slept,
    monotonicMs: () => performance.now() + slept,
    sleepMs: (ms) => {
      slept += ms;
    },
    random: (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
    environment: (name) => process.env[name],
  };
}

function compiled({ file, alone }: VmJob): CompileResult {
  if (!alone) return compileLocal(file, {}).result;
  const files = new Map([['main.py', readFileSync(file)]]);
  return compile({ files, entry: { program: 'main.py' }, stdlib: standardLibrary(), characterNames });
}

async function run(job: VmJob): Promise<VmAnswer> {
  const result = compiled(job);
  if (!result.image) {
    const reasons = result.diagnostics.slice(0, REASONS_MAX).map(({ code, fileName, span, message }) => {
      return `[${code}] ${fileName}:${span.line}:${span.column + 1}: ${message}`;
    });
    return { kind: 'refused', reasons };
  }
  const [out, errors]: [Uint8Array[], Uint8Array[]] = [[], []];
  const vm = new VmInstance(await loadVmModule(), hostFor(out, errors));
  const failedCheck = vm.load(result.image);
  if (failedCheck !== 0) return { kind: 'broken', reason: `the image fails check ${failedCheck}` };
  if (vm.init(HEAP_BYTES) !== VM_STATUS.ok) return { kind: 'broken', reason: 'the image does not fit into memory' };
  vm.setBudget(BUDGET);
  const ended = vm.start();
  if (ended === VM_STATUS.timedOut) return { kind: 'stopped' };
  const status = exitStatus(vm, ended, errors);
  return { kind: 'ran', status, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString() };
}

function exitStatus(vm: VmInstance, status: number, errors: Uint8Array[]): number {
  if (status === VM_STATUS.ok) return 0;
  if (status === VM_STATUS.exited) return vm.exitStatus();
  errors.push(vm.errorText());
  return 1;
}

async function answer(job: VmJob): Promise<VmAnswer> {
  try {
    return await run(job);
  } catch (error) {
    if (error instanceof TooMuchOutput) return { kind: 'broken', reason: `prints more than ${OUTPUT_BYTES_MAX} bytes` };
    return { kind: 'broken', reason: `the compiler or the VM ended: ${(error as Error).message}` };
  }
}

parentPort?.on('message', async (job: VmJob) => parentPort!.postMessage(await answer(job)));
