// The thread that compiles: a deployment with a hostile or endless top level must not stop the node. See
// device-compiler.ts, its other end.

import { parentPort, workerData } from 'node:worker_threads';
import type { CompileOutcome, CompileRequest } from '#functions';
import { deviceImage } from './device-image.ts';

const { stdlib } = workerData as { stdlib: ReadonlyMap<string, Uint8Array> };

parentPort!.on('message', async (request: CompileRequest) => {
  parentPort!.postMessage(await outcomeOf(request));
});

/** A failure that is no diagnostic is a bug of ours or a node without its VM: the node is told, not stopped. */
async function outcomeOf(request: CompileRequest): Promise<CompileOutcome | { failure: string }> {
  try {
    return await deviceImage(request, stdlib);
  } catch (error) {
    return { failure: (error as Error).message };
  }
}
