// What a warm call costs: inside the VM alone, and as an Invoke over HTTP with a signature.

import { loadVmModule, VM_STATUS, VmInstance } from '#engines';
import type { RunningNode } from '#server';
import { type Application, DEVICE_FUNCTION } from './application.ts';
import { WINDOW } from './fleet.ts';
import { type Readings, sampleWindow } from './readings.ts';
import { type Cell, percentiles } from './report.ts';

const CALLS = 1_000;
const REQUESTS = 300;
const HEAP_BYTES = 64 * 1024;

export async function measureWarmCalls(
  application: Application,
  node: RunningNode,
  readings: Readings,
): Promise<Cell[][]> {
  const event = { speed: 80, window: sampleWindow(readings, WINDOW) };
  const inside = await callInside(node, Buffer.from(JSON.stringify(event)));
  const overHttp: number[] = [];
  for (let i = 0; i < REQUESTS; i++) {
    const started = performance.now();
    await application.invoke(DEVICE_FUNCTION, event);
    overHttp.push(performance.now() - started);
  }
  const vm = percentiles(inside);
  const http = percentiles(overHttp);
  return [
    ['call', 'p50', 'p99'],
    [
      `VM alone (wasm), JSON event in, JSON result out, ${CALLS} calls`,
      `${(vm.p50 * 1000).toFixed(1)} µs`,
      `${(vm.p99 * 1000).toFixed(1)} µs`,
    ],
    [
      `Invoke over HTTP with SigV4, engine vm, ${REQUESTS} calls, one after another`,
      `${http.p50.toFixed(2)} ms`,
      `${http.p99.toFixed(2)} ms`,
    ],
  ];
}

/** Milliseconds of each call in a VM of this process. */
async function callInside(node: RunningNode, event: Uint8Array): Promise<number[]> {
  const { deviceImage: image } = await node.functions.imageFor(DEVICE_FUNCTION);
  const vm = new VmInstance(await loadVmModule(), {
    write: () => {},
    timeMs: () => Date.now(),
    monotonicMs: () => performance.now(),
    sleepMs: () => {},
    random: () => {},
    environment: () => undefined,
  });
  if (vm.load(image) !== 0 || vm.init(HEAP_BYTES) !== VM_STATUS.ok || vm.start() !== VM_STATUS.ok)
    throw new Error('the VM refuses the image');
  const context = {
    requestId: '00000000-0000-0000-0000-000000000000',
    functionName: DEVICE_FUNCTION,
    functionVersion: '$LATEST',
    invokedFunctionArn: '',
    memoryLimitInMb: '128',
    logGroupName: '',
    logStreamName: '',
    deadlineMs: 0,
  };
  const durations: number[] = [];
  for (let i = 0; i < CALLS + CALLS / 4; i++) {
    const started = performance.now();
    if (vm.invoke(event, context) !== VM_STATUS.ok) throw new Error(Buffer.from(vm.errorJson()).toString());
    if (i >= CALLS / 4) durations.push(performance.now() - started);
  }
  return durations;
}
