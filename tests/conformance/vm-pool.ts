// Worker threads that run programs. One that does not answer in time, or dies, takes only its program with it: the next
// program gets a new thread.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { VmAnswer, VmJob } from './vm-worker.ts';

const TIME_LIMIT_MS = 60_000;
const COMPILER_MIB_MAX = 1024;

export class VmPool {
  readonly #idle: Worker[] = [];

  async run({ file, alone }: VmJob, timeLimitMs = TIME_LIMIT_MS): Promise<VmAnswer> {
    const worker = this.#idle.pop() ?? newWorker();
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeLimitMs);
    worker.postMessage({ file, alone });
    try {
      const [answer] = await once(worker, 'message', { signal: abort.signal });
      this.#idle.push(worker);
      return answer as VmAnswer;
    } catch (error) {
      void worker.terminate();
      return abort.signal.aborted ? { kind: 'stopped' } : { kind: 'broken', reason: (error as Error).message };
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
  }
}

function newWorker(): Worker {
  const worker = new Worker(new URL('./vm-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: COMPILER_MIB_MAX },
  });
  // Between two programs nobody listens; the next one then meets a dead thread, and says so.
  worker.on('error', () => {});
  return worker;
}
