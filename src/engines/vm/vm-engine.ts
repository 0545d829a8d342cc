// Engine `vm`: handlers run by the device VM, compiled to WebAssembly, each VM in a worker thread of its own.
//
// Invariant: a sandbox serves one invocation at a time and one revision only. At most `sandboxesMax` exist; a warm one of
// another function is ended to make room, and only when all are busy does an invocation fail with EngineBusy.
// One thread more is kept started and empty, so that a cold start costs no thread start.

import { availableParallelism } from 'node:os';
import { AppError } from '#base';
import { sandboxEnvironment } from '../container/environment.ts';
import {
  type Engine,
  type FunctionCode,
  type HandlerServices,
  type Invocation,
  type InvocationResult,
  NO_SERVICES,
} from '../engine.ts';
import { loadVmModule } from './vm-module.ts';
import { VmSandbox } from './vm-sandbox.ts';
import type { WorkerCode } from './worker-protocol.ts';

export interface VmEngineOptions {
  readonly region: string;
  /** What handlers can ask of their node. Without them asking is refused. */
  readonly services?: HandlerServices;
  /** Default: four a processor, at least 8. */
  readonly sandboxesMax?: number;
  /** A sandbox unused for so long is ended. Default 5 minutes. */
  readonly idleMaxMs?: number;
}

/** A VM's offsets have 31 bits, and a thread must not take the node's memory: larger MemorySizes get this much. */
const HEAP_MAX_MIB = 1024;

/** Rejects with EngineUnavailable where the VM has not been built. */
export async function createVmEngine(options: VmEngineOptions): Promise<Engine> {
  return new VmEngine(options, await loadVmModule());
}

interface Idle {
  readonly sandbox: VmSandbox;
  readonly timer: NodeJS.Timeout;
}

class VmEngine implements Engine {
  readonly name = 'vm';
  readonly #options: VmEngineOptions;
  readonly #module: WebAssembly.Module;
  readonly #sandboxesMax: number;
  /** Least recently used first. */
  readonly #idle: Idle[] = [];
  readonly #busy = new Set<VmSandbox>();
  readonly #forgotten = new Set<string>();
  /** Cold invocations that wait for their image; they hold a place. */
  #starting = 0;
  #spare: VmSandbox | undefined;
  #closed = false;

  constructor(options: VmEngineOptions, module: WebAssembly.Module) {
    this.#options = options;
    this.#module = module;
    this.#sandboxesMax = options.sandboxesMax ?? Math.max(8, availableParallelism() * 4);
    this.#spare = new VmSandbox(module, options.services ?? NO_SERVICES);
  }

  async invoke(code: FunctionCode, invocation: Invocation): Promise<InvocationResult> {
    if (this.#closed) throw new AppError('EngineClosed', 'the node is shutting down');
    const warm = this.#takeWarm(code.revisionId);
    return warm ? await this.#run(warm, code, undefined, invocation) : await this.#invokeCold(code, invocation);
  }

  async forget(revisionId: string): Promise<void> {
    this.#forgotten.add(revisionId);
    await this.#endIdle((sandbox) => sandbox.revisionId === revisionId);
  }

  async close(): Promise<void> {
    this.#closed = true;
    const spare = this.#spare;
    this.#spare = undefined;
    await Promise.all([spare?.close(), this.#endIdle(() => true), ...[...this.#busy].map((one) => one.close())]);
  }

  async #invokeCold(code: FunctionCode, invocation: Invocation): Promise<InvocationResult> {
    let fresh: WorkerCode;
    this.#starting++; // takes the place before anything is waited for
    try {
      await this.#makeRoom();
      fresh = await this.#workerCode(code);
    } finally {
      this.#starting--;
    }
    if (this.#closed) throw new AppError('EngineClosed', 'the node is shutting down');
    return await this.#run(this.#takeSpare(), code, fresh, invocation);
  }

  async #run(
    sandbox: VmSandbox,
    code: FunctionCode,
    fresh: WorkerCode | undefined,
    invocation: Invocation,
  ): Promise<InvocationResult> {
    this.#busy.add(sandbox);
    try {
      return await sandbox.invoke(code, fresh, invocation);
    } finally {
      this.#busy.delete(sandbox);
      this.#keepOrEnd(sandbox, code.revisionId);
      // Not before: starting a thread would take the processor from the invocation that just used the spare one.
      if (!this.#closed) this.#spare ??= new VmSandbox(this.#module, this.#options.services ?? NO_SERVICES);
    }
  }

  async #workerCode(code: FunctionCode): Promise<WorkerCode> {
    return {
      image: await code.loadImage(),
      heapBytes: Math.min(code.memorySizeMiB, HEAP_MAX_MIB) * 1024 * 1024,
      environment: sandboxEnvironment(code, this.#options.region),
      handler: code.handler,
    };
  }

  #takeWarm(revisionId: string): VmSandbox | undefined {
    // The most recently used one: the others can then become idle for long enough to end.
    const at = this.#idle.findLastIndex(({ sandbox }) => sandbox.revisionId === revisionId && !sandbox.ended);
    const [entry] = at < 0 ? [] : this.#idle.splice(at, 1);
    if (entry) clearTimeout(entry.timer);
    return entry?.sandbox;
  }

  async #makeRoom(): Promise<void> {
    if (this.#busy.size + this.#starting > this.#sandboxesMax) {
      throw new AppError('EngineBusy', `all ${this.#sandboxesMax} VMs of this node are busy`);
    }
    const excess = this.#busy.size + this.#starting + this.#idle.length - this.#sandboxesMax;
    const oldest = new Set(this.#idle.slice(0, Math.max(0, excess)).map(({ sandbox }) => sandbox));
    await this.#endIdle((sandbox) => oldest.has(sandbox));
  }

  #takeSpare(): VmSandbox {
    const spare =
      this.#spare && !this.#spare.ended
        ? this.#spare
        : new VmSandbox(this.#module, this.#options.services ?? NO_SERVICES);
    this.#spare = undefined;
    return spare;
  }

  #keepOrEnd(sandbox: VmSandbox, revisionId: string): void {
    if (sandbox.ended || this.#closed || this.#forgotten.has(revisionId)) {
      void sandbox.close();
      return;
    }
    const timer = setTimeout(() => void this.#endIdle((one) => one === sandbox), this.#options.idleMaxMs ?? 300_000);
    timer.unref();
    this.#idle.push({ sandbox, timer });
  }

  async #endIdle(matches: (sandbox: VmSandbox) => boolean): Promise<void> {
    const removed = this.#idle.filter(({ sandbox }) => matches(sandbox));
    for (const entry of removed) {
      clearTimeout(entry.timer);
      this.#idle.splice(this.#idle.indexOf(entry), 1);
    }
    await Promise.all(removed.map(({ sandbox }) => sandbox.close()));
  }
}
