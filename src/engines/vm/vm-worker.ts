// The thread that runs one handler's VM. Started by VmSandbox; the messages stand in worker-protocol.ts.
//
// Invariant: whatever the handler does, each message gets one answer, or the thread is terminated from outside.

import { randomFillSync } from 'node:crypto';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { LogRing } from './log-ring.ts';
import { NODE_FAILURE, namesText, VM_STATUS, type VmHost, VmInstance, type VmStatus } from './vm-instance.ts';
import type { InvokeMessage, ServiceAnswer, WorkerAnswer, WorkerCode, WorkerStart } from './worker-protocol.ts';

/** Initialisation has no deadline inside the VM: the clock is looked at after so many instructions. */
const INIT_SLICE = 2_000_000;
/** AWS gives a cold start ten seconds of its own. */
const INIT_MAX_MS = 10_000;
const NOTHING: Uint8Array = new Uint8Array();

const start = workerData as WorkerStart;
const log = new LogRing(start.log);
const encoder = new TextEncoder();
const sleepCell = new Int32Array(new SharedArrayBuffer(4));
const bell = new Int32Array(start.bell);

let vm: VmInstance | undefined;
let environment: Readonly<Record<string, string>> = {};
/** Monotonic; nothing sleeps longer. */
let deadline = 0;
/** Requests to the node so far. */
let asked = 0;
/** The node's answer had not come when the time was up: whatever the handler makes of it comes too late. */
let late = false;

/** Sleeps until the node has answered. What comes after the deadline is left for nobody. */
function ask(request: Uint8Array): Uint8Array | number {
  const number = ++asked;
  parentPort?.postMessage({ ask: request });
  for (let rung = Atomics.load(bell, 0); rung < number; rung = Atomics.load(bell, 0)) {
    if (Atomics.wait(bell, 0, rung, Math.max(0, deadline - performance.now())) !== 'timed-out') continue;
    late = true;
    return NODE_FAILURE.late;
  }
  for (;;) {
    const message = parentPort && (receiveMessageOnPort(parentPort)?.message as ServiceAnswer | undefined);
    if (!message) return NODE_FAILURE.cut;
    if (message.number === number) return message.answer;
  }
}

const host: VmHost = {
  write: (_stream, text) => log.push(text),
  timeMs: () => performance.timeOrigin + performance.now(),
  monotonicMs: () => performance.now(),
  sleepMs: (ms) => {
    const restMs = Math.min(ms, deadline - performance.now() + 1);
    if (restMs > 0) Atomics.wait(sleepCell, 0, 0, restMs);
  },
  random: (out) => randomFillSync(out),
  environment: (name) => (name ? environment[name] : namesText(environment)),
  ask,
};

type Ending = Pick<WorkerAnswer, 'outcome' | 'payload' | 'status'>;

function ending(outcome: WorkerAnswer['outcome'], payload = NOTHING, status = 0): Ending {
  return { outcome, payload, status };
}

/** What a status other than `ok` means. */
function failure(instance: VmInstance, status: VmStatus): Ending {
  if (late) return ending('timeout');
  switch (status) {
    case VM_STATUS.exception:
      return ending('error', instance.errorJson());
    case VM_STATUS.timedOut:
      return ending('timeout');
    case VM_STATUS.exited:
      return ending('exit', NOTHING, instance.exitStatus());
    case VM_STATUS.noMemory:
      return ending('out-of-memory');
    default:
      return ending('crash', NOTHING, status);
  }
}

/** @returns undefined once the modules are initialised. */
function initialise(code: WorkerCode): Ending | undefined {
  const instance = new VmInstance(start.module, host);
  const failedCheck = instance.load(code.image);
  if (failedCheck !== 0) return ending('bad-image', NOTHING, failedCheck);
  environment = code.environment;
  deadline = performance.now() + INIT_MAX_MS;
  const made = instance.init(code.heapBytes);
  if (made !== VM_STATUS.ok) return failure(instance, made);
  instance.setSlice(INIT_SLICE);
  let status = instance.start();
  while (status === VM_STATUS.suspended) {
    if (performance.now() > deadline) return ending('timeout');
    status = instance.resume();
  }
  if (status === VM_STATUS.ok && !late) {
    instance.setSlice(0);
    vm = instance;
    return undefined;
  }
  const failed = failure(instance, status);
  return failed.outcome === 'error' ? ending('init-error', failed.payload) : failed;
}

function invoke(instance: VmInstance, message: InvokeMessage): Ending {
  deadline = performance.now() + (message.deadlineMs - Date.now());
  let status = instance.invoke(message.event, { ...message.context, deadlineMs: deadline });
  while (status === VM_STATUS.suspended) status = instance.resume();
  if (status === VM_STATUS.ok && !late) return ending('result', instance.result());
  return failure(instance, status);
}

/** A trap of the wasm engine (the C stack is used up, memory cannot grow) is the handler's end, not the node's. */
function guarded(run: () => Ending | undefined): Ending | undefined {
  try {
    return run();
  } catch (error) {
    log.push(encoder.encode(`${error instanceof Error ? error.message : String(error)}\n`));
    return ending('crash');
  }
}

function answer(message: InvokeMessage): WorkerAnswer {
  let initDurationMs: number | undefined;
  let ended: Ending | undefined;
  let startedMs = performance.now();
  const { code } = message;
  if (code) {
    ended = guarded(() => initialise(code));
    initDurationMs = performance.now() - startedMs;
    startedMs = performance.now();
  }
  const instance = vm;
  ended ??= guarded(() => (instance ? invoke(instance, message) : ending('crash'))) ?? ending('crash');
  const durationMs = performance.now() - startedMs;
  return { ...ended, durationMs, initDurationMs, memoryBytes: memoryOf(ended, instance) };
}

function memoryOf(ended: Ending, instance: VmInstance | undefined): number {
  if (!instance || ended.outcome === 'crash') return 0;
  const { heapPeak, stackPeak } = instance.stats();
  return heapPeak + stackPeak;
}

parentPort?.on('message', (message: InvokeMessage | ServiceAnswer) => {
  if ('event' in message) parentPort?.postMessage(answer(message));
});
