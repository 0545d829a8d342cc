// The thread of `checkStore`: opens the database for reading, walks it, answers once.

import { parentPort, workerData } from 'node:worker_threads';
import type { CheckReply } from './check.ts';
import { openForReading } from './schema.ts';
import { storeFailure } from './store-failure.ts';
import { walk } from './store-walk.ts';

function answer(folder: string): CheckReply {
  try {
    const database = openForReading(folder);
    try {
      return { findings: walk(database) };
    } finally {
      database.close();
    }
  } catch (cause) {
    const { code, message } = storeFailure(cause);
    return { code, message };
  }
}

parentPort?.postMessage(answer(workerData.folder));
