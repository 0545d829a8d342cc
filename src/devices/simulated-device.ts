// A simulated device: the C device runtime as WebAssembly, over a real TCP connection to the node's broker. Node's event
// loop takes the part of a firmware's main loop: it polls when bytes come, when a timer is due, and after an append.
//
// What handlers see as the time of day is the clock that the caller hands over, so readings can be played faster than they
// were taken. The link runs on real time: a broker does not answer faster because a simulation would like it to.

import { randomFillSync } from 'node:crypto';
import { type Clock, systemClock } from '#base';
import {
  DeviceInstance,
  type DeviceResult,
  type DeviceSizes,
  type DeviceStats,
  loadDeviceModule,
} from './device-instance.ts';
import { DeviceSocket } from './device-socket.ts';
import { deviceError } from './errors.ts';

export interface SimulatedWoof {
  readonly name: string;
  readonly elementSize: number;
  readonly history: number;
  /** `reject`: an append whose trigger finds the queue full fails. Default `drop`: the invocation is dropped and counted. */
  readonly whenFull?: 'drop' | 'reject';
}

export interface SimulatedFunction {
  readonly name: string;
  /** A handler in C that is linked into the runtime, in place of the node's image. */
  readonly native?: 'ks';
  /** Default `device`. */
  readonly place?: 'device' | 'node' | 'naive';
  readonly timeoutMs?: number;
  /** Fetch the image anew for each invocation. */
  readonly dropImage?: boolean;
  /** And have the node compile it anew. */
  readonly noServerCache?: boolean;
}

export interface SimulatedTrigger {
  readonly woof: string;
  readonly function: string;
  /** Results are appended to this woof on the node. */
  readonly report?: string;
}

export interface SimulatedDeviceOptions {
  readonly name: string;
  readonly password: string;
  /** Default 127.0.0.1. */
  readonly host?: string;
  readonly port: number;
  readonly woofs?: readonly SimulatedWoof[];
  readonly functions?: readonly SimulatedFunction[];
  readonly triggers?: readonly SimulatedTrigger[];
  /** All the RAM of the device. Default 64 KiB. */
  readonly memoryBytes?: number;
  readonly sizes?: DeviceSizes;
  /** The time of day that handlers see. Default: the system's. */
  readonly clock?: Pick<Clock, 'nowMs'>;
  /** Also send what handlers print to the node. Default true. */
  readonly forwardLogs?: boolean;
  readonly onResult?: (result: DeviceResult) => void;
  readonly onLog?: (stream: number, text: string) => void;
  /** Default: build/device.wasm of this checkout. */
  readonly wasm?: URL;
}

export const DEVICE_WASM = new URL('../../build/device.wasm', import.meta.url);
const MEMORY_DEFAULT_BYTES = 65_536;
const TIMEOUT_DEFAULT_MS = 3_000;
const ONLINE = 2;
const BUSY = -13;
const PLACES = { device: 0, node: 1, naive: 2 } as const;
const WOOF_FAULTS: Readonly<Record<string, string>> = {
  '-1': 'there is no such woof on this device',
  '-2': 'the element was evicted',
  '-3': 'there is no such element yet',
  '-4': 'the element is larger than the woof allows',
  '-5': 'the queue of invocations is full',
};
const STATUS_FAULTS: Readonly<Record<string, string>> = {
  '-10': 'its memory is too small',
  '-11': 'a value is out of range or names something that is not there',
  '-12': 'it has no room for more of these',
};

/** `DeviceRuntimeMissing`, `DeviceRefused`. It connects by itself, and again after each break. */
export function createSimulatedDevice(options: SimulatedDeviceOptions): SimulatedDevice {
  return new SimulatedDevice(options);
}

interface Waiter {
  readonly ready: () => boolean;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export class SimulatedDevice {
  readonly name: string;
  readonly #options: SimulatedDeviceOptions;
  readonly #socket: DeviceSocket;
  readonly #instance: DeviceInstance;
  readonly #waiters = new Set<Waiter>();
  #onDirectResult: ((result: DeviceResult) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #immediate: NodeJS.Immediate | undefined;
  #polling = false;
  #failure: Error | undefined;

  /** Use createSimulatedDevice. */
  constructor(options: SimulatedDeviceOptions) {
    this.name = options.name;
    this.#options = options;
    const target = { host: options.host ?? '127.0.0.1', port: options.port };
    this.#socket = new DeviceSocket(target, () => this.#poll());
    this.#instance = new DeviceInstance(loadDeviceModule(options.wasm ?? DEVICE_WASM), this.#host());
    this.#configure();
    this.#soon();
  }

  /** @returns the seqno. `DeviceRefused`: no such woof, too large, queue full. The trigger runs afterwards. */
  append(woof: string, element: Uint8Array | string): number {
    this.#assertRunning();
    const bytes = typeof element === 'string' ? Buffer.from(element) : element;
    const seqno = this.#instance.append(woof, bytes);
    if (seqno < 0) throw deviceError('DeviceRefused', `append to ${woof} on ${this.name}: ${WOOF_FAULTS[seqno]}`);
    this.#soon();
    return seqno;
  }

  /** `DeviceRefused`: evicted, not there yet, no such woof. */
  get(woof: string, seqno: number): Uint8Array {
    this.#assertRunning();
    const element = this.#instance.get(woof, seqno);
    if (typeof element !== 'number') return element;
    throw deviceError('DeviceRefused', `element ${seqno} of ${woof} on ${this.name}: ${WOOF_FAULTS[element]}`);
  }

  /** @returns the seqno of the newest element; 0: none. */
  latest(woof: string): number {
    this.#assertRunning();
    return Math.max(0, this.#instance.latest(woof));
  }

  /** Runs a function once with this event and resolves with its result. `DeviceBusy` unless the device is idle. */
  invoke(functionName: string, event: unknown): Promise<DeviceResult> {
    this.#assertRunning();
    const status = this.#instance.invoke(functionName, Buffer.from(JSON.stringify(event)));
    if (status === BUSY) throw deviceError('DeviceBusy', `${this.name} has other invocations to finish first`);
    this.#check(status, `function ${functionName}`);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { ready: () => false, resolve: () => undefined, reject };
      this.#waiters.add(waiter); // to hear of a failure
      this.#onDirectResult = (result) => {
        this.#waiters.delete(waiter);
        resolve(result);
      };
      this.#soon();
    });
  }

  /** Adds a function or changes its settings. */
  setFunction(settings: SimulatedFunction): void {
    this.#assertRunning();
    const flags = (settings.dropImage ? 1 : 0) | (settings.noServerCache ? 2 : 0);
    const [native, place] = [settings.native === 'ks' ? 1 : 0, PLACES[settings.place ?? 'device']];
    const status = this.#instance.setFunction(
      settings.name,
      native,
      place,
      settings.timeoutMs ?? TIMEOUT_DEFAULT_MS,
      flags,
    );
    this.#check(status, `function ${settings.name}`);
  }

  /** Resolves when no invocation is queued or running; reports may still be on their way. */
  finished(): Promise<void> {
    return this.#when(() => !this.#instance.working);
  }

  /** Resolves when nothing is queued, running, or unacknowledged by the node. */
  idle(): Promise<void> {
    return this.#when(() => this.#instance.idle);
  }

  /** Resolves when it is connected and subscribed. */
  online(): Promise<void> {
    return this.#when(() => this.stats().link === ONLINE);
  }

  stats(): DeviceStats {
    return this.#instance.stats();
  }

  /** As if the power were cut: nothing is said to the broker. */
  close(): void {
    this.#stop(deviceError('DeviceClosed', `device ${this.name} was closed`));
  }

  #configure(): void {
    const { name, password, sizes = {}, forwardLogs = true, memoryBytes = MEMORY_DEFAULT_BYTES } = this.#options;
    this.#check(
      this.#instance.init({ name, password, memoryBytes, sizes, forwardLogs }),
      `${memoryBytes} bytes of memory`,
    );
    for (const woof of this.#options.woofs ?? []) {
      const status = this.#instance.createWoof(woof.name, woof.elementSize, woof.history, woof.whenFull === 'reject');
      this.#check(status, `woof ${woof.name}`);
    }
    for (const settings of this.#options.functions ?? []) this.setFunction(settings);
    for (const { woof, function: functionName, report } of this.#options.triggers ?? []) {
      this.#check(this.#instance.addTrigger(woof, functionName, report), `trigger ${woof} → ${functionName}`);
    }
  }

  #check(status: number, what: string): void {
    if (status === 0) return;
    throw deviceError('DeviceRefused', `device ${this.name} refuses ${what}: ${STATUS_FAULTS[status] ?? status}`);
  }

  #host() {
    const clock = this.#options.clock ?? systemClock;
    return {
      connect: () => this.#socket.connect(),
      disconnect: () => this.#socket.close(),
      send: (bytes: Uint8Array) => this.#socket.send(bytes),
      receive: (into: Uint8Array) => this.#socket.receive(into),
      timeMs: () => clock.nowMs(),
      monotonicMs: () => performance.now(),
      random: (into: Uint8Array) => void randomFillSync(into),
      log: (stream: number, text: string) => this.#options.onLog?.(stream, text),
      result: (result: DeviceResult) => this.#result(result),
    };
  }

  #result(result: DeviceResult): void {
    if (result.woof === undefined) {
      const told = this.#onDirectResult;
      this.#onDirectResult = undefined;
      told?.(result);
    }
    this.#options.onResult?.(result);
  }

  /** Polls once the caller has returned. */
  #soon(): void {
    this.#immediate ??= setImmediate(() => {
      this.#immediate = undefined;
      this.#poll();
    });
  }

  #poll(): void {
    if (this.#failure) return;
    if (this.#polling) {
      this.#soon(); // called from within the runtime
      return;
    }
    this.#polling = true;
    try {
      const waitMs = this.#instance.poll(performance.now());
      clearTimeout(this.#timer);
      if (waitMs === 0) this.#soon();
      else this.#timer = setTimeout(() => this.#poll(), waitMs);
      this.#tellWaiters();
    } catch (error) {
      this.#stop(deviceError('DeviceClosed', `device ${this.name} crashed: ${(error as Error).message}`, error));
    } finally {
      this.#polling = false;
    }
  }

  #when(ready: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      if (ready()) return resolve();
      this.#waiters.add({ ready, resolve, reject });
    });
  }

  #tellWaiters(): void {
    for (const waiter of this.#waiters) {
      if (!waiter.ready()) continue;
      this.#waiters.delete(waiter);
      waiter.resolve();
    }
  }

  #assertRunning(): void {
    if (this.#failure) throw this.#failure;
  }

  #stop(failure: Error): void {
    if (this.#failure) return;
    this.#failure = failure;
    clearTimeout(this.#timer);
    clearImmediate(this.#immediate);
    this.#socket.close();
    for (const waiter of this.#waiters) waiter.reject(failure);
    this.#waiters.clear();
  }
}
