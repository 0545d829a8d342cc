// Wakes whoever waits for the next append to a woof. A waiter is told that something happened, not what: it reads again,
// so a wake-up too many is harmless and none is ever lost (waiters register before they read).

export class AppendSignal {
  readonly #waiters = new Map<string, Set<() => void>>();
  #closed = false;

  get closed(): boolean {
    return this.#closed;
  }

  /** Call before reading; await `promise` if the read found nothing; always `cancel` in the end. */
  arm(woof: string, signal?: AbortSignal): { promise: Promise<void>; cancel: () => void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiters = this.#waiters.get(woof) ?? new Set();
    this.#waiters.set(woof, waiters);
    const wake = () => resolve();
    waiters.add(wake);
    signal?.addEventListener('abort', wake, { once: true });
    if (this.#closed || signal?.aborted) wake();
    const cancel = () => {
      waiters.delete(wake);
      if (waiters.size === 0 && this.#waiters.get(woof) === waiters) this.#waiters.delete(woof);
      signal?.removeEventListener('abort', wake);
    };
    return { promise, cancel };
  }

  wake(woof: string): void {
    for (const wake of this.#waiters.get(woof) ?? []) wake();
  }

  close(): void {
    this.#closed = true;
    for (const woof of this.#waiters.keys()) this.wake(woof);
  }
}
