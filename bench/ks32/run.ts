// KS-32 whole call, on everything that runs it: `npx node bench/ks32/run.ts [--json] [--rounds N]`.
//
// The runs are interleaved, a round after the other, so that a busy machine slows all of them alike; the table shows the
// median of the rounds and the ratio to CPython in the same round.

import { parseArgs } from 'node:util';
import { loadVmModule, VM_STATUS, type VmContext, VmInstance } from '#engines';
import { buildNative } from '../../scripts/build-native.mjs';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { call, machineKind, median, requireCommands, table } from '../toolchain.ts';
import { type BoardNumbers, measureOnBoard } from './board.ts';
import { makeWorkload, type Workload } from './workload.ts';

const CALLS = 4000;
const HEAP_BYTES = 64 * 1024;

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '9' } },
});

interface Runner {
  readonly name: string;
  /** Mean microseconds of a call, over CALLS calls in a process that is warm. */
  measure(): Promise<{ result: string; us: number }>;
}

const CONTEXT: VmContext = {
  requestId: '00000000-0000-0000-0000-000000000000',
  functionName: 'function',
  functionVersion: '$LATEST',
  invokedFunctionArn: '',
  memoryLimitInMb: '128',
  logGroupName: '',
  logStreamName: '',
  deadlineMs: 0,
};

async function wasmRunner({ image, event }: Workload): Promise<Runner> {
  const vm = new VmInstance(await loadVmModule(), {
    write: () => {},
    timeMs: () => Date.now(),
    monotonicMs: () => performance.now(),
    sleepMs: () => {},
    random: () => {},
    environment: () => undefined,
  });
  const ready = vm.load(image) === 0 && vm.init(HEAP_BYTES) === VM_STATUS.ok;
  if (!ready || vm.start() !== VM_STATUS.ok) throw new Error('the VM does not start');
  const bytes = new TextEncoder().encode(event);
  const decoder = new TextDecoder();
  const invoke = () => {
    if (vm.invoke(bytes, CONTEXT) !== VM_STATUS.ok) throw new Error(decoder.decode(vm.errorJson()));
    return decoder.decode(vm.result());
  };
  const measure = async () => {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++) invoke();
    return { result: invoke(), us: ((performance.now() - start) * 1000) / CALLS };
  };
  await measure();
  return { name: 'wasm in Node (VmInstance)', measure };
}

function nativeRunner(program: string, { imageFile, eventFile }: Workload): Runner {
  const args = ['--heap', String(HEAP_BYTES), '--event', eventFile, '--repeat', String(CALLS), imageFile];
  const measure = async () => {
    const { stdout, stderr } = await call(program, args);
    return { result: stdout.trim(), us: Number(stderr.match(/mean of \d+ calls: ([\d.]+) us/)?.[1]) };
  };
  return { name: 'native, gcc -O2', measure };
}

function cpythonRunner({ handlerFile, eventFile }: Workload, version: string): Runner {
  const measure = async () => {
    const { stdout } = await call('python3', ['bench/ks32/call.py', handlerFile, eventFile, String(CALLS)]);
    const [result = '', us] = stdout.trim().split('\n');
    return { result, us: Number(us) };
  };
  return { name: version, measure };
}

interface Timing {
  readonly name: string;
  readonly us: number;
  /** To CPython's time of the same round; below 1 is faster. */
  readonly ratio: number;
}

async function time(runners: readonly Runner[], rounds: number): Promise<{ result: string; timings: Timing[] }> {
  const samples = runners.map((): number[] => []);
  const results = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    for (const [i, runner] of runners.entries()) {
      const { result, us } = await runner.measure();
      results.add(result);
      samples[i]!.push(us);
    }
  }
  if (results.size !== 1) throw new Error(`the results differ:\n${[...results].join('\n')}`);
  const base = samples.at(-1)!;
  const timings = runners.map(({ name }, i) => ({
    name,
    us: median(samples[i]!),
    ratio: median(samples[i]!.map((us, round) => us / base[round]!)),
  }));
  return { result: [...results][0]!, timings };
}

function report(workload: Workload, timings: readonly Timing[], board: BoardNumbers): string {
  const { memoryBytes, cStackBytes } = board;
  return [
    `Machine: ${machineKind()}. Image ${workload.image.length} B, event ${workload.event.length} B.`,
    '',
    table(
      ['whole call', 'median µs', 'relative to CPython'],
      timings.map(({ name, us, ratio }) => [name, us, ratio]),
    ),
    '',
    table(
      ['Cortex-M4 (QEMU, -Os, no FPU)', ''],
      [
        ['instructions of a call, 64 KiB', board.instructions],
        ['instructions of a call, smallest memory', board.instructionsSmallest],
        ['instructions to verify the image, once', board.verifyInstructions],
        ['smallest memory of the VM that never fails, bytes (state, heap, stack)', memoryBytes],
        ['deepest C stack, bytes', cStackBytes],
        ['RAM in all, bytes (no statics)', memoryBytes + cStackBytes],
      ],
    ),
  ].join('\n');
}

requireCommands(['gcc', 'python3']);
await buildWasm({ names: ['vm.wasm'] });
const workload = await makeWorkload();
const version = (await call('python3', ['--version'])).stdout.trim().replace('Python', 'CPython');
const runners = [
  await wasmRunner(workload),
  nativeRunner(await buildNative('release'), workload),
  cpythonRunner(workload, version),
];
const board = await measureOnBoard(workload);
const { result, timings } = await time(runners, Number(options.rounds));
if (board.result !== result) throw new Error(`the results differ:\n${result}\n${board.result}`);
if (options.json) console.log(JSON.stringify({ result, timings, board }, null, 2));
else console.log(report(workload, timings, board));
