// Takes an image that the compiler made and runs its modules' top level once, so that devices get the heap as it is
// afterwards and start in no time. What keeps that from working is said, not hidden: the image is then shipped as it was
// and initialised where it runs. An exception at import time is such a reason too: as on Lambda, it is the answer of
// every invocation, not a failure of the deployment.

import { VM_STATUS, type VmHost, VmInstance, type VmStatus } from './vm-instance.ts';
import { loadVmModule } from './vm-module.ts';

export interface BuiltImage {
  readonly image: Uint8Array;
  /** Whether the modules are initialised in it. */
  readonly snapshot: boolean;
  /** Why not: a sentence for the build report. */
  readonly reason?: string;
}

/** More than any device has: what fits here is cut to size by the snapshot. */
const HEAP_BYTES = 64 * 1024 * 1024;
const INIT_INSTRUCTIONS_MAX = 500_000_000;

const SILENT_HOST: VmHost = {
  write: () => {},
  timeMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleepMs: () => {},
  random: (out) => out.fill(0),
  environment: () => undefined,
};

/** Rejects with EngineUnavailable where the VM has not been built, and with an Error where the compiler's image is bad. */
export async function buildImage(image: Uint8Array): Promise<BuiltImage> {
  const module = await loadVmModule();
  try {
    return snapshotOf(module, image);
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    return { image, snapshot: false, reason: `the modules' top level stopped the VM: ${error.message}` };
  }
}

function snapshotOf(module: WebAssembly.Module, image: Uint8Array): BuiltImage {
  let printed = false;
  const vm = new VmInstance(module, {
    ...SILENT_HOST,
    write: () => {
      printed = true;
    },
  });
  const failedCheck = vm.load(image);
  if (failedCheck !== 0) throw new Error(`the compiler made an image that fails check ${failedCheck}`);
  const keep = (reason: string): BuiltImage => ({ image, snapshot: false, reason });
  if (vm.init(HEAP_BYTES) !== VM_STATUS.ok) return keep('the VM could not be made');
  vm.setBudget(INIT_INSTRUCTIONS_MAX);
  const status = vm.start();
  if (status !== VM_STATUS.ok) return keep(reasonOf(vm, status));
  const asked = vm.hostUse();
  if (asked !== undefined) return keep(`the modules' top level asks the device (${asked})`);
  if (printed) return keep("the modules' top level prints");
  const snapshot = vm.snapshot();
  if (!snapshot) return keep('the heap holds objects that no snapshot can hold');
  const failure = failureToStart(module, snapshot);
  return failure === undefined ? { image: snapshot, snapshot: true } : keep(failure);
}

/** A device must never get a snapshot that its verifier refuses: one VM starts from it first. */
function failureToStart(module: WebAssembly.Module, snapshot: Uint8Array): string | undefined {
  const vm = new VmInstance(module, SILENT_HOST);
  const failedCheck = vm.load(snapshot);
  if (failedCheck !== 0) return `the snapshot fails check ${failedCheck}`;
  const status = vm.init(HEAP_BYTES) || vm.start();
  return status === VM_STATUS.ok ? undefined : `a VM does not start from the snapshot: status ${status}`;
}

function reasonOf(vm: VmInstance, status: VmStatus): string {
  switch (status) {
    case VM_STATUS.exception:
      return `the modules' top level raises: ${new TextDecoder().decode(vm.errorText()).trimEnd().split('\n').pop()}`;
    case VM_STATUS.exited:
      return "the modules' top level ends the program";
    case VM_STATUS.timedOut:
      return `the modules' top level takes more than ${INIT_INSTRUCTIONS_MAX} instructions`;
    default:
      return `the modules' top level ended with status ${status}`;
  }
}
