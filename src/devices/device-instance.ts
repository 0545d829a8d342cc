// One device runtime as a WebAssembly instance: texts and numbers in and out of its memory. The other end is
// device/ports/wasm/device-port.c, which carries the same description.
//
// The host owns the linear memory from __heap_base on: it puts the device's block and every text there and passes
// addresses. Numbers go as 32-bit integers or doubles; a seqno is a double (exact up to 2^53).

import { readFileSync } from 'node:fs';
import { deviceError } from './errors.ts';

/** What the device reaches outside: the functions of the wasm module `host`. */
export interface DeviceHost {
  /** 1: open, 0: not yet, -1: failed. */
  connect(): number;
  disconnect(): void;
  /** @returns how many bytes were taken, or -1: broken. `bytes` are the device's own memory: copy them. */
  send(bytes: Uint8Array): number;
  /** Fills `into`; @returns how many bytes, or -1: ended. */
  receive(into: Uint8Array): number;
  timeMs(): number;
  monotonicMs(): number;
  random(into: Uint8Array): void;
  log(stream: number, text: string): void;
  result(result: DeviceResult): void;
}

export const RAN = ['vm', 'native', 'node'] as const;
export const OUTCOME = ['ok', 'error', 'failed'] as const;

export interface DeviceResult {
  readonly function: string;
  /** The woof whose append was the event. */
  readonly woof?: string;
  readonly seqno: number;
  readonly ran: (typeof RAN)[number];
  /** `error`: the handler raised; `failed`: it could not run. Either way `payload` is an error as AWS Lambda shapes it. */
  readonly outcome: (typeof OUTCOME)[number];
  /** JSON text. */
  readonly payload: string;
  /** From the moment the device turned to the event to its result. */
  readonly latencyMs: number;
  /** Whether the image was fetched for this. */
  readonly fetched: boolean;
}

/** Bytes unless the name says otherwise; what is left out is a default of device/runtime/limits.h. */
export interface DeviceSizes {
  readonly vmMemory?: number;
  readonly imageMemory?: number;
  readonly eventSize?: number;
  readonly packetSize?: number;
  readonly sendSize?: number;
  readonly outboxSize?: number;
  readonly imageBlock?: number;
  readonly keepAliveSeconds?: number;
  readonly reconnectMinMs?: number;
  readonly reconnectMaxMs?: number;
  readonly answerTimeoutMs?: number;
  readonly sliceInstructions?: number;
}

/** In the order that the C side reads them in. */
const SIZE_ORDER: readonly (keyof DeviceSizes)[] = [
  'vmMemory',
  'imageMemory',
  'eventSize',
  'packetSize',
  'sendSize',
  'outboxSize',
  'imageBlock',
  'keepAliveSeconds',
  'reconnectMinMs',
  'reconnectMaxMs',
  'answerTimeoutMs',
  'sliceInstructions',
];

/** nl_device_stats of the C side, in its order, and three numbers of the VM. */
const STATS = [
  'link',
  'connack',
  'connections',
  'invocations',
  'failures',
  'droppedInvocations',
  'droppedReports',
  'droppedLogs',
  'fetchedImages',
  'imageBytes',
  'badPackets',
  'queueLength',
  'ranOnDevice',
  'ranOnNode',
  'memoryUsedBytes',
  'woofBytes',
  'vmHeapPeakBytes',
  'vmHeapCapacityBytes',
  'vmStackPeakBytes',
] as const;

/** `link`: 0 offline, 1 connecting, 2 online. `connack`: the broker's last answer; 4: wrong password. */
export type DeviceStats = { readonly [K in (typeof STATS)[number]]: number };

type Exports = Record<string, (...values: number[]) => number> & { memory: WebAssembly.Memory };

const modules = new Map<string, WebAssembly.Module>();

/** Compiles once a file. `DeviceRuntimeMissing`. */
export function loadDeviceModule(file: URL): WebAssembly.Module {
  const known = modules.get(file.href);
  if (known) return known;
  try {
    const module = new WebAssembly.Module(readFileSync(file));
    modules.set(file.href, module);
    return module;
  } catch (error) {
    const text = `the device runtime ${file.pathname} cannot be loaded: ${(error as Error).message}; run: node scripts/build-wasm.mjs`;
    throw deviceError('DeviceRuntimeMissing', text, error);
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const SCRATCH_BYTES = 70_000;

export class DeviceInstance {
  readonly #exports: Exports;
  readonly #scratch: number;
  #top: number;

  constructor(module: WebAssembly.Module, host: DeviceHost) {
    const instance = new WebAssembly.Instance(module, { host: this.#imports(host) });
    this.#exports = instance.exports as unknown as Exports;
    this.#top = align((this.#exports['__heap_base'] as unknown as WebAssembly.Global).value as number);
    this.#scratch = this.#take(SCRATCH_BYTES);
  }

  /** @returns an nl_device_status; so do the others unless they say otherwise. */
  init(options: {
    name: string;
    password: string;
    memoryBytes: number;
    sizes: DeviceSizes;
    forwardLogs: boolean;
  }): number {
    const values = [...SIZE_ORDER.map((name) => options.sizes[name] ?? 0), options.forwardLogs ? 1 : 0];
    const numbers = this.#take(values.length * 4);
    new Uint32Array(this.#exports.memory.buffer, numbers, values.length).set(values);
    const [name, password] = [this.#keep(options.name), this.#keep(options.password)];
    const block = this.#take(options.memoryBytes);
    return this.#call('device_init', block, options.memoryBytes, name, password, numbers);
  }

  createWoof(name: string, elementSize: number, history: number, rejectWhenFull: boolean): number {
    return this.#call('device_create_woof', this.#keep(name), elementSize, history, rejectWhenFull ? 1 : 0);
  }

  setFunction(name: string, native: number, place: number, timeoutMs: number, flags: number): number {
    return this.#call('device_set_function', this.#keep(name), native, place, timeoutMs, flags);
  }

  addTrigger(woof: string, functionName: string, report: string | undefined): number {
    const reportAt = report === undefined ? 0 : this.#keep(report);
    return this.#call('device_add_trigger', this.#keep(woof), this.#keep(functionName), reportAt);
  }

  /** @returns the seqno, or a negative NL_WOOF_ code. */
  append(woof: string, bytes: Uint8Array): number {
    const name = this.#put(woof, 0);
    return this.#call('device_append', this.#scratch, this.#putBytes(bytes, name), bytes.length);
  }

  /** @returns the element, or a negative NL_WOOF_ code. */
  get(woof: string, seqno: number): Uint8Array | number {
    const at = this.#scratch + this.#put(woof, 0);
    const length = this.#call('device_get', this.#scratch, seqno, at, SCRATCH_BYTES - (at - this.#scratch));
    return length < 0 ? length : new Uint8Array(this.#exports.memory.buffer, at, length).slice();
  }

  /** @returns the newest element's seqno (0: none), or a negative NL_WOOF_ code. */
  latest(woof: string): number {
    this.#put(woof, 0);
    return this.#call('device_latest', this.#scratch);
  }

  invoke(functionName: string, event: Uint8Array): number {
    const name = this.#put(functionName, 0);
    return this.#call('device_invoke', this.#scratch, this.#putBytes(event, name), event.length);
  }

  /** @returns after how many ms to poll again at the latest. */
  poll(nowMs: number): number {
    return this.#call('device_poll', nowMs) >>> 0;
  }

  get working(): boolean {
    return this.#call('device_working') !== 0;
  }

  get idle(): boolean {
    return this.#call('device_idle') !== 0;
  }

  stats(): DeviceStats {
    this.#call('device_stats', this.#scratch);
    const values = new Uint32Array(this.#exports.memory.buffer, this.#scratch, STATS.length);
    return Object.fromEntries(STATS.map((name, i) => [name, values[i]!])) as DeviceStats;
  }

  #call(name: string, ...values: number[]): number {
    return this.#exports[name]!(...values);
  }

  #view(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer, at, length);
  }

  #text(at: number, length?: number): string {
    const bytes = this.#view(at, length ?? this.#exports.memory.buffer.byteLength - at);
    return decoder.decode(length === undefined ? bytes.subarray(0, bytes.indexOf(0)) : bytes);
  }

  /** Memory for as long as the instance lives. */
  #take(bytes: number): number {
    const at = this.#top;
    this.#top = align(at + bytes);
    const { memory } = this.#exports;
    const missing = this.#top - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
    return at;
  }

  /** A NUL-terminated text that stays. */
  #keep(text: string): number {
    const bytes = encoder.encode(`${text}\0`);
    const at = this.#take(bytes.length);
    this.#view(at, bytes.length).set(bytes);
    return at;
  }

  /** A NUL-terminated text at an offset of the scratch memory. @returns the offset after it. */
  #put(text: string, offset: number): number {
    const bytes = encoder.encode(`${text}\0`);
    this.#view(this.#scratch + offset, bytes.length).set(bytes);
    return offset + bytes.length;
  }

  /** @returns the address. */
  #putBytes(bytes: Uint8Array, offset: number): number {
    if (bytes.length > SCRATCH_BYTES - offset) {
      throw deviceError('DeviceRefused', `${bytes.length} bytes are more than a device takes at once`);
    }
    this.#view(this.#scratch + offset, bytes.length).set(bytes);
    return this.#scratch + offset;
  }

  #imports(host: DeviceHost): WebAssembly.ModuleImports {
    return {
      connect: () => host.connect(),
      close: () => host.disconnect(),
      send: (at: number, length: number) => host.send(this.#view(at, length)),
      receive: (at: number, capacity: number) => host.receive(this.#view(at, capacity)),
      time_ms: () => host.timeMs(),
      monotonic_ms: () => host.monotonicMs(),
      random: (at: number, length: number) => host.random(this.#view(at, length)),
      log: (stream: number, at: number, length: number) => host.log(stream, this.#text(at, length)),
      result: (...values: number[]) => host.result(this.#result(values)),
    };
  }

  #result(values: number[]): DeviceResult {
    const [name, woof, seqno, ran, outcome, payload, length, latencyMs, fetched] = values;
    return {
      function: this.#text(name!),
      ...(woof !== 0 && { woof: this.#text(woof!) }),
      seqno: seqno!,
      ran: RAN[ran!]!,
      outcome: OUTCOME[outcome!]!,
      payload: this.#text(payload!, length!),
      latencyMs: latencyMs!,
      fetched: fetched !== 0,
    };
  }
}

function align(address: number): number {
  return (address + 15) & ~15;
}
