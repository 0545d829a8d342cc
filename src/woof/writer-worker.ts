// The writer's thread: a slow disk stops this thread, never the node's event loop. It answers a group first and copies
// the write-ahead log back afterwards, so that no append waits for a checkpoint that is not its own.

import type { DatabaseSync } from 'node:sqlite';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { CHECKPOINT_PAGES, CHECKPOINT_TRUNCATE_PAGES, RELAXED_FLUSH_MS } from './limits.ts';
import type { Operation, WriterReply, WriterRequest } from './operation.ts';
import { openForWriting } from './schema.ts';
import { storeFailure } from './store-failure.ts';
import { Writer } from './writer.ts';

/** Passive: copies what no reader holds back. Above the second mark the file itself is cut. */
function checkpoint(database: DatabaseSync): void {
  const state = database.prepare('PRAGMA wal_checkpoint(NOOP)').get();
  const pages = Number(state?.['log'] ?? 0);
  if (pages < CHECKPOINT_PAGES) return;
  database.exec(`PRAGMA wal_checkpoint(${pages > CHECKPOINT_TRUNCATE_PAGES ? 'TRUNCATE' : 'PASSIVE'})`);
}

class WriterThread {
  readonly #database: DatabaseSync;
  readonly #writer: Writer;
  readonly #port: MessagePort;
  #flushTimer: NodeJS.Timeout | undefined;

  constructor(port: MessagePort, folder: string) {
    this.#port = port;
    this.#database = openForWriting(folder);
    this.#writer = new Writer(this.#database);
  }

  #reply(reply: WriterReply): void {
    this.#port.postMessage(reply);
  }

  start(): void {
    this.#port.on('message', (request: WriterRequest) => {
      if (request.kind === 'close') this.#close();
      else this.#batch(request.operations);
    });
    this.#reply({ kind: 'ready' });
  }

  #batch(operations: Operation[]): void {
    this.#reply({ kind: 'outcomes', outcomes: this.#writer.apply(operations) });
    this.#flushLater();
    try {
      checkpoint(this.#database);
      if (operations.some(usesIds)) this.#writer.forgetOldIds(operations[0]!.atMs);
    } catch {
      // Both only tidy up. A disk that fails here fails the next group too, and that one has a caller to tell.
    }
  }

  /** A disk that fails here fails the next flushing group, too: that one has a caller to tell. */
  #flushLater(): void {
    if (!this.#writer.unflushed) return;
    this.#flushTimer ??= setTimeout(() => {
      this.#flushTimer = undefined;
      try {
        if (this.#writer.unflushed) this.#writer.flush();
      } catch {
        this.#flushLater();
      }
    }, RELAXED_FLUSH_MS);
  }

  #close(): void {
    clearTimeout(this.#flushTimer);
    if (this.#writer.unflushed) this.#writer.flush();
    this.#database.close();
    this.#reply({ kind: 'closed' });
    this.#port.close();
  }
}

function usesIds(operation: Operation): boolean {
  return operation.steps.some((step) => step.kind === 'append' && step.id !== undefined);
}

if (parentPort) {
  try {
    new WriterThread(parentPort, workerData.folder).start();
  } catch (cause) {
    const failure = storeFailure(cause);
    parentPort.postMessage({ kind: 'failed', code: failure.code, message: failure.message } satisfies WriterReply);
  }
}
