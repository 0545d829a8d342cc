// The line before an engine: a burst beyond its sandboxes waits a little instead of failing at once.
//
// Invariant: first come, first served; nobody waits longer than ENGINE_WAIT_MAX_MS, and at most ENGINE_WAITING_MAX wait.
// A place is handed on by the end of a run, so a waiting invocation costs nothing meanwhile.

import { isAppError } from '#base';
import { ENGINE_WAIT_MAX_MS, ENGINE_WAITING_MAX } from './limits.ts';

interface Waiter {
  readonly go: (mayRun: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

export class EngineLine {
  readonly #waiting: Waiter[] = [];
  readonly #waitMaxMs: number;

  constructor(waitMaxMs = ENGINE_WAIT_MAX_MS) {
    this.#waitMaxMs = waitMaxMs;
  }

  /** Runs `work`, again after waiting where it fails with `EngineBusy`. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const giveUpAtMs = performance.now() + this.#waitMaxMs;
    let queued = this.#waiting.length > 0 && (await this.#wait(giveUpAtMs, 'last'));
    for (;;) {
      try {
        const result = await work();
        this.#callNext();
        return result;
      } catch (error) {
        if (!isAppError(error, 'EngineBusy')) {
          this.#callNext();
          throw error;
        }
        // One that was called and still finds no place keeps its turn.
        const mayRun = await this.#wait(giveUpAtMs, queued ? 'first' : 'last');
        if (!mayRun) throw error;
        queued = true;
      }
    }
  }

  /** @returns false where waiting has no prospect: the line is full or the time is over. */
  #wait(giveUpAtMs: number, place: 'first' | 'last'): Promise<boolean> {
    const leftMs = giveUpAtMs - performance.now();
    if (leftMs <= 0 || this.#waiting.length >= ENGINE_WAITING_MAX) return Promise.resolve(false);
    return new Promise((resolve) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        resolve(false);
      };
      const waiter: Waiter = { go: resolve, timer: setTimeout(leave, leftMs) };
      if (place === 'first') this.#waiting.unshift(waiter);
      else this.#waiting.push(waiter);
    });
  }

  #callNext(): void {
    const next = this.#waiting.shift();
    if (!next) return;
    clearTimeout(next.timer);
    next.go(true);
  }
}
