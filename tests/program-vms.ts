// The builds of the VM that run the test programs: wasm in this process, native ones in processes of their own.

import { loadVmModule, VM_STATUS, type VmHost, VmInstance } from '#engines';
import { buildNative, findCompiler } from '../scripts/build-native.mjs';
import { buildWasm } from '../scripts/build-wasm.mjs';
import { BatchProcess } from './batch-process.ts';
import type { ProgramOutcome } from './program-cases.ts';
import type { CompiledProgram } from './program-images.ts';

export interface RunOutcome extends ProgramOutcome {
  readonly stderr: string;
}

export interface ProgramVm {
  run(program: CompiledProgram): Promise<RunOutcome>;
  close(): void;
}

export interface VmLimits {
  readonly heapBytes: number;
  /** Instructions; a program that needs more is a loop without end. */
  readonly budget: number;
}

const ENOUGH: VmLimits = { heapBytes: 32 * 1024 * 1024, budget: 300_000_000 };
const TIMED_OUT = 124;

export async function wasmVm(limits = ENOUGH): Promise<ProgramVm> {
  await buildWasm({ names: ['vm.wasm'] });
  const module = await loadVmModule();
  return {
    run: async ({ image }) => runOnWasm(module, image!, limits),
    close: () => {},
  };
}

function runOnWasm(module: WebAssembly.Module, image: Uint8Array, limits: VmLimits): RunOutcome {
  const out: Uint8Array[] = [];
  const errors: Uint8Array[] = [];
  const host: VmHost = {
    write: (stream, text) => (stream === 2 ? errors : out).push(text.slice()),
    timeMs: () => Date.now(),
    monotonicMs: () => performance.now(),
    sleepMs: () => {},
    random: (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
    environment: () => undefined,
  };
  const vm = new VmInstance(module, host);
  const status = statusOf(vm, image, limits, errors);
  return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString() };
}

function statusOf(vm: VmInstance, image: Uint8Array, limits: VmLimits, errors: Uint8Array[]): number {
  const failedCheck = vm.load(image);
  if (failedCheck !== 0) throw new Error(`bad image, check ${failedCheck}`);
  const made = vm.init(limits.heapBytes);
  if (made !== VM_STATUS.ok) throw new Error(`no VM: status ${made}`);
  vm.setBudget(limits.budget);
  const status = vm.start();
  if (status === VM_STATUS.ok) return 0;
  if (status === VM_STATUS.exited) return vm.exitStatus();
  if (status === VM_STATUS.timedOut) return TIMED_OUT;
  errors.push(vm.errorText());
  return 1;
}

/** Processes of one build. Undefined where there is no C compiler. */
export async function nativeVms(
  variant: string,
  processes: number,
  { heapBytes, budget } = ENOUGH,
): Promise<readonly ProgramVm[] | undefined> {
  if (!(await findCompiler())) return undefined;
  const program = await buildNative(variant);
  const args = ['--heap', String(heapBytes), '--budget', String(budget), '--batch'];
  return Array.from({ length: processes }, () => nativeVm(new BatchProcess(program, args)));
}

function nativeVm(process: BatchProcess): ProgramVm {
  return {
    run: async ({ file }) => {
      const { status, texts } = await process.run(file!);
      const [stdout = new Uint8Array(), stderr = new Uint8Array()] = texts;
      return { status, stdout, stderr: Buffer.from(stderr).toString() };
    },
    close: () => process.close(),
  };
}
