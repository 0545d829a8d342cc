// One VM in one WebAssembly instance, synchronous. The other end, device/ports/wasm/vm-port.c, carries the same
// description: the host owns the linear memory from __heap_base on and passes addresses; texts that the VM hands out are
// read at port_text and port_text_length until the next call.
//
// Linear memory: [C stack and data | __heap_base: image | the VM's block | what one call passes: event, context]

/** device/vm/nanolambda.h, nl_status. */
export const VM_STATUS = {
  ok: 0,
  exception: 1,
  suspended: 2,
  timedOut: 3,
  noMemory: 4,
  badImage: 5,
  badArgument: 6,
  busy: 7,
  exited: 8,
} as const;
export type VmStatus = number;

/** What a program can reach outside its memory. */
export interface VmHost {
  /** stream: 1 output, 2 errors. The bytes are the caller's only during the call. */
  write(stream: number, text: Uint8Array): void;
  timeMs(): number;
  monotonicMs(): number;
  sleepMs(ms: number): void;
  random(out: Uint8Array): void;
  /** The value of a variable; for the empty name all names, each followed by a zero character. */
  environment(name: string): string | undefined;
  /** Asks the node and waits for the answer; a negative number is one of NODE_FAILURE. Without it there is no node. */
  ask?(request: Uint8Array): Uint8Array | number;
}

/** device/vm/nanolambda.h, NL_NODE_. */
export const NODE_FAILURE = { offline: -2, cut: -3, late: -4 } as const;

/** Names of variables in the form that `VmHost.environment` answers for the empty name. */
export function namesText(environment: Readonly<Record<string, string | undefined>>): string {
  return Object.keys(environment)
    .map((name) => `${name}\0`)
    .join('');
}

/** The handler's context object. */
export interface VmContext {
  readonly requestId: string;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMb: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  /** JSON text. */
  readonly clientContext?: string | undefined;
  /** By the host's monotonic clock; 0: none. */
  readonly deadlineMs: number;
}

export interface VmStats {
  readonly heapUsed: number;
  readonly heapPeak: number;
  readonly heapCapacity: number;
  readonly stackPeak: number;
  readonly collections: number;
  /** Of the stack that C code uses, as far as it was seen (nanolambda.h). */
  readonly cStackPeak: number;
  readonly instructions: number;
}

interface PortExports {
  readonly memory: WebAssembly.Memory;
  readonly __heap_base: WebAssembly.Global;
  port_text(): number;
  port_text_length(): number;
  port_check(image: number, size: number): number;
  port_init(memory: number, size: number, image: number, imageSize: number, checked: number): VmStatus;
  port_start(): VmStatus;
  port_invoke(event: number, length: number, context: number): VmStatus;
  port_resume(): VmStatus;
  port_set_slice(instructions: number): void;
  port_set_budget(instructions: number): void;
  port_error_json(): VmStatus;
  port_error_text(): VmStatus;
  port_exit_status(): number;
  port_snapshot(out: number, capacity: number, size: number): VmStatus;
  port_host_use(): number;
  port_stats(out: number): void;
}

const PAGE_BYTES = 65_536;
const CONTEXT_BYTES = 40;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class VmInstance {
  readonly #exports: PortExports;
  readonly #imageAt: number;
  #imageSize = 0;
  /** Of the last request to the node. */
  #answer: Uint8Array | number = NODE_FAILURE.offline;
  /** Where the memory of one call begins, and how much of it is in use. */
  #callAt: number;
  #top: number;

  constructor(module: WebAssembly.Module, host: VmHost) {
    const instance = new WebAssembly.Instance(module, { host: this.#imports(host) });
    this.#exports = instance.exports as unknown as PortExports;
    this.#imageAt = align(this.#exports.__heap_base.value as number);
    this.#callAt = this.#imageAt;
    this.#top = this.#imageAt;
  }

  /** Puts an image into memory and verifies it. @returns 0, or the number of the failed check (docs/errors.md). */
  load(image: Uint8Array): number {
    this.#top = this.#imageAt;
    this.#put(image);
    this.#imageSize = image.length;
    return this.#exports.port_check(this.#imageAt, image.length);
  }

  /** Makes the VM for the image that `load` accepted. `heapBytes` is everything it may use: heap, stack and state. */
  init(heapBytes: number): VmStatus {
    this.#top = align(this.#imageAt + this.#imageSize);
    const memory = this.#reserve(heapBytes);
    this.#callAt = this.#top;
    return this.#exports.port_init(memory, heapBytes, this.#imageAt, this.#imageSize, 1);
  }

  /** Runs the modules' top level. May answer `suspended`: then `resume`. */
  start(): VmStatus {
    return this.#exports.port_start();
  }

  /** May answer `suspended`: then `resume`. On `ok` the result is `text()`. */
  invoke(event: Uint8Array, context: VmContext): VmStatus {
    this.#top = this.#callAt;
    const eventAt = this.#put(event);
    return this.#exports.port_invoke(eventAt, event.length, this.#putContext(context));
  }

  resume(): VmStatus {
    return this.#exports.port_resume();
  }

  /** Instructions after which a call answers `suspended`; 0: never. */
  setSlice(instructions: number): void {
    this.#exports.port_set_slice(instructions);
  }

  /** Instructions from now on until a call answers `timedOut`; 0: no limit. */
  setBudget(instructions: number): void {
    this.#exports.port_set_budget(instructions);
  }

  /** The JSON text of a handler's result. */
  result(): Uint8Array {
    return this.#copy(this.#exports.port_text(), this.#exports.port_text_length());
  }

  /** The pending exception as Lambda's error object, JSON. */
  errorJson(): Uint8Array {
    return this.#exports.port_error_json() === VM_STATUS.ok ? this.result() : new Uint8Array();
  }

  /** The pending exception as CPython prints it. */
  errorText(): Uint8Array {
    return this.#exports.port_error_text() === VM_STATUS.ok ? this.result() : new Uint8Array();
  }

  exitStatus(): number {
    return this.#exports.port_exit_status();
  }

  /** An image whose modules are initialised, or undefined where `hostUse` or a lack of memory prevents it. */
  snapshot(): Uint8Array | undefined {
    this.#top = this.#callAt;
    const sizeAt = this.#reserve(8);
    if (this.#exports.port_snapshot(0, 0, sizeAt) !== VM_STATUS.ok) return undefined;
    const size = this.#view().getUint32(sizeAt, true);
    const out = this.#reserve(size);
    if (this.#exports.port_snapshot(out, size, sizeAt) !== VM_STATUS.ok) return undefined;
    return this.#copy(out, this.#view().getUint32(sizeAt, true));
  }

  /** What the modules' top level asked the host for first, such as `time_ms`. */
  hostUse(): string | undefined {
    const at = this.#exports.port_host_use();
    if (at === 0) return undefined;
    const bytes = new Uint8Array(this.#exports.memory.buffer, at);
    return decoder.decode(bytes.slice(0, bytes.indexOf(0)));
  }

  stats(): VmStats {
    this.#top = this.#callAt;
    const at = this.#reserve(32);
    this.#exports.port_stats(at);
    const view = this.#view();
    const word = (offset: number) => view.getUint32(at + offset, true);
    const [heapUsed, heapPeak, heapCapacity, stackPeak] = [word(0), word(4), word(8), word(12)];
    const [collections, cStackPeak] = [word(16), word(20)];
    const instructions = Number(view.getBigUint64(at + 24, true));
    return { heapUsed, heapPeak, heapCapacity, stackPeak, collections, cStackPeak, instructions };
  }

  #imports(host: VmHost): WebAssembly.ModuleImports {
    const bytes = (at: number, length: number) => new Uint8Array(this.#exports.memory.buffer, at, length);
    return {
      write: (stream: number, at: number, length: number) => host.write(stream, bytes(at, length)),
      time_ms: () => host.timeMs(),
      monotonic_ms: () => host.monotonicMs(),
      sleep_ms: (ms: number) => host.sleepMs(ms),
      random: (at: number, length: number) => host.random(bytes(at, length)),
      ask: (at: number, length: number) => {
        this.#answer = host.ask?.(bytes(at, length).slice()) ?? NODE_FAILURE.offline;
        return typeof this.#answer === 'number' ? this.#answer : length;
      },
      answer: (received: number, outAt: number, capacity: number) => {
        if (typeof this.#answer === 'number') return this.#answer;
        const rest = this.#answer.subarray(received);
        if (outAt !== 0) bytes(outAt, capacity).set(rest.subarray(0, capacity));
        return rest.length;
      },
      environment: (nameAt: number, nameLength: number, outAt: number, capacity: number) => {
        const value = host.environment(decoder.decode(bytes(nameAt, nameLength).slice()));
        if (value === undefined) return -1;
        const encoded = encoder.encode(value);
        bytes(outAt, capacity).set(encoded.subarray(0, capacity));
        return encoded.length;
      },
    };
  }

  /** Room in linear memory, aligned to 8, that lasts until `#top` is set back. */
  #reserve(size: number): number {
    const at = align(this.#top);
    const { memory } = this.#exports;
    const missing = at + size - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    this.#top = at + size;
    return at;
  }

  #put(content: Uint8Array): number {
    const at = this.#reserve(content.length);
    new Uint8Array(this.#exports.memory.buffer, at, content.length).set(content);
    return at;
  }

  /** NUL-terminated; 0 for nothing. */
  #putText(text: string | undefined): number {
    return text === undefined ? 0 : this.#put(encoder.encode(`${text}\0`));
  }

  /** nl_context: eight addresses, then the deadline. */
  #putContext(context: VmContext): number {
    const texts = [
      context.requestId,
      context.functionName,
      context.functionVersion,
      context.invokedFunctionArn,
      context.memoryLimitInMb,
      context.logGroupName,
      context.logStreamName,
      context.clientContext,
    ].map((text) => this.#putText(text));
    const at = this.#reserve(CONTEXT_BYTES);
    const view = this.#view();
    texts.forEach((textAt, i) => {
      view.setUint32(at + i * 4, textAt, true);
    });
    view.setFloat64(at + 32, context.deadlineMs, true);
    return at;
  }

  #copy(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer, at, length).slice();
  }

  #view(): DataView {
    return new DataView(this.#exports.memory.buffer);
  }
}

function align(address: number): number {
  return Math.ceil(address / 8) * 8;
}
