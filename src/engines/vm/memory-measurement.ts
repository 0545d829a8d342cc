// How much memory an image needs, by trying: the smallest block in which a VM runs the top level, and one invocation if
// there is an event, with the same outcome as in a large one. What the VM itself takes is part of it; the image, which a
// device reads in place, is not.

import { VM_STATUS, type VmContext, type VmHost, VmInstance, type VmStatus } from './vm-instance.ts';
import { loadVmModule } from './vm-module.ts';

export interface MemoryNeed {
  /** Smallest block that will do: state, heap and stack of the VM. */
  readonly smallestBytes: number;
  /** The part of the image that is copied to RAM at the start: what the modules' top level left behind. */
  readonly initialHeapBytes: number;
  /** Highest fill of the heap and of the stack, in a block that is large enough never to collect. */
  readonly heapPeakBytes: number;
  readonly stackPeakBytes: number;
  readonly instructions: number;
  /** What the handler answered, as JSON; undefined without an event. */
  readonly result?: string;
}

const LARGE_BYTES = 64 * 1024 * 1024;
const STEP_BYTES = 64;
const INSTRUCTIONS_MAX = 500_000_000;
/** Of the image's header, docs/image-format.md. */
const HEAP_SIZE_OFFSET = 60;

const CONTEXT: VmContext = {
  requestId: '00000000-0000-0000-0000-000000000000',
  functionName: 'function',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:function',
  memoryLimitInMb: '128',
  logGroupName: '/aws/lambda/function',
  logStreamName: 'stream',
  deadlineMs: 0,
};

const HOST: VmHost = {
  write: () => {},
  timeMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleepMs: () => {},
  random: (out) => out.fill(0),
  environment: () => undefined,
};

interface Attempt {
  readonly vm: VmInstance;
  readonly status: VmStatus;
  readonly result: string | undefined;
}

/** Undefined where the top level or the invocation does not end well even in a large block. */
export async function measureMemory(image: Uint8Array, event?: Uint8Array): Promise<MemoryNeed | undefined> {
  const module = await loadVmModule();
  const first = attempt(module, image, event, LARGE_BYTES);
  if (first.status !== VM_STATUS.ok) return undefined;
  const { heapPeak, stackPeak, instructions } = first.vm.stats();
  const suffices = (bytes: number): boolean => {
    const { status, result } = attempt(module, image, event, bytes);
    return status === VM_STATUS.ok && result === first.result;
  };
  return {
    smallestBytes: smallestThat(suffices),
    initialHeapBytes: new DataView(image.buffer, image.byteOffset).getUint32(HEAP_SIZE_OFFSET, true),
    heapPeakBytes: heapPeak,
    stackPeakBytes: stackPeak,
    instructions,
    ...(first.result !== undefined && { result: first.result }),
  };
}

function attempt(module: WebAssembly.Module, image: Uint8Array, event: Uint8Array | undefined, bytes: number): Attempt {
  const vm = new VmInstance(module, HOST);
  if (vm.load(image) !== 0) throw new Error('the compiler made an image that the VM refuses');
  let status = vm.init(bytes);
  if (status === VM_STATUS.ok) {
    vm.setBudget(INSTRUCTIONS_MAX);
    status = vm.start();
  }
  if (status !== VM_STATUS.ok || event === undefined) return { vm, status, result: undefined };
  status = vm.invoke(event, CONTEXT);
  const result = status === VM_STATUS.ok ? new TextDecoder().decode(vm.result()) : undefined;
  return { vm, status, result };
}

function smallestThat(suffices: (bytes: number) => boolean): number {
  let tooSmall = 0;
  let enough = LARGE_BYTES;
  for (let bytes = 1024; bytes < LARGE_BYTES; bytes *= 2) {
    if (suffices(bytes)) {
      enough = bytes;
      break;
    }
    tooSmall = bytes;
  }
  while (enough - tooSmall > STEP_BYTES) {
    const middle = Math.floor((tooSmall + enough) / 2 / STEP_BYTES) * STEP_BYTES;
    if (middle <= tooSmall) break;
    if (suffices(middle)) enough = middle;
    else tooSmall = middle;
  }
  return enough;
}
