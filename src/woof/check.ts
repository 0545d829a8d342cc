// Walks a whole store in a thread of its own, so that a large one stops nobody, on one consistent snapshot.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AppError } from '#base';
import type { Finding } from './woof-store.ts';

const workerFile = import.meta.filename.endsWith('.ts') ? './check-worker.ts' : './check-worker.js';

export type CheckReply = { findings: Finding[] } | { code: string; message: string };

/** Every inconsistency of the database in this folder, up to FINDINGS_MAX; the store may be open. `StoreCorrupt`, `StoreFailed`. */
export async function checkStore(folder: string): Promise<Finding[]> {
  const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: { folder } });
  try {
    const [reply] = (await once(worker, 'message')) as [CheckReply];
    if ('findings' in reply) return reply.findings;
    throw new AppError(reply.code, reply.message);
  } finally {
    await worker.terminate();
  }
}
