// The compiler that functions use, in a worker thread of its own, one compilation at a time.
//
// Invariant: `compile` settles within COMPILE_MAX_MS of its turn, whatever the source does; the thread is replaced after
// a compilation that took too long or took too much memory.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { AppError } from '#base';
import type { CompileOutcome, CompileRequest, Compiler } from '#functions';
import { standardLibrary } from '#library';

const COMPILE_MAX_MS = 20_000;
const MEMORY_MAX_MIB = 1_024;
const VM_FILE = new URL('../../build/vm.wasm', import.meta.url);

type Answer = CompileOutcome | { readonly failure: string };

export class DeviceCompiler implements Compiler {
  readonly imageAbi: string;
  readonly #stdlib: ReadonlyMap<string, Uint8Array>;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(imageAbi: string, stdlib: ReadonlyMap<string, Uint8Array>) {
    this.imageAbi = imageAbi;
    this.#stdlib = stdlib;
  }

  /** Images are tied to this release, to the VM that was built and to the library: `version` names the release. */
  static async open(version: string): Promise<DeviceCompiler> {
    const stdlib = standardLibrary();
    const hash = createHash('sha256').update(version);
    hash.update(await readFile(VM_FILE).catch(() => Buffer.alloc(0)));
    for (const [name, bytes] of stdlib) hash.update(name).update(bytes);
    return new DeviceCompiler(hash.digest('hex').slice(0, 16), stdlib);
  }

  /** AppError `EngineUnavailable` where compiling is not possible at all. */
  compile(request: CompileRequest): Promise<CompileOutcome> {
    const outcome = this.#last.then(() => this.#run(request));
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #run(request: CompileRequest): Promise<CompileOutcome> {
    const answer = await this.#answer(request);
    if (!('failure' in answer)) return answer;
    throw new AppError('EngineUnavailable', `The device image could not be made: ${answer.failure}`);
  }

  #answer(request: CompileRequest): Promise<Answer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', failed).off('exit', ended);
        resolve(answer);
      };
      const replace = (message: string): void => {
        this.#worker = undefined;
        void worker.terminate();
        settle({ ok: false, message });
      };
      const failed = (error: Error): void => replace(`Compiling failed: ${error.message}`);
      const ended = (): void => replace('Compiling ended early.');
      const timer = setTimeout(() => replace(`Compiling took more than ${COMPILE_MAX_MS / 1000} s.`), COMPILE_MAX_MS);
      worker.once('message', settle).once('error', failed).once('exit', ended);
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./compile-worker.ts', import.meta.url), {
      workerData: { stdlib: this.#stdlib },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MAX_MIB },
      execArgv: [],
    });
    worker.unref();
    // Between compilations nobody else listens, and an error that nobody hears would end the node.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    return worker;
  }
}

/** Python files by path, in a fixed order. Empty where the folder is missing. */
