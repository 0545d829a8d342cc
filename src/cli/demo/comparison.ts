// The windows that the devices judged, judged again by the node's engines through the Lambda API: the bytes must be the same.

import type { Application } from './application.ts';
import type { WindowResult } from './fleet.ts';

const CONCURRENCY = 4;
const SHOWN_MAX = 3;

export interface Comparison {
  readonly agreed: boolean;
  readonly lines: readonly string[];
}

export async function compareWithNode(application: Application, results: readonly WindowResult[]): Promise<Comparison> {
  const lines: string[] = [];
  let agreed = true;
  for (const [functionName, engine] of application.engines) {
    const started = performance.now();
    const different = await differences(application, functionName, results);
    const seconds = (performance.now() - started) / 1000;
    lines.push(
      `engine ${engine}: ${results.length - different.length} of ${results.length} results are byte for byte the device's (${Math.round(results.length / seconds)} invocations/s)`,
    );
    for (const text of different.slice(0, SHOWN_MAX)) lines.push(`WRONG: ${text}`);
    agreed &&= different.length === 0;
  }
  return { agreed, lines };
}

async function differences(
  application: Application,
  functionName: string,
  results: readonly WindowResult[],
): Promise<string[]> {
  const found: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < results.length; i = next++) {
      const { speed, window, result, configuration, index } = results[i]!;
      const answer = await application.invoke(functionName, { speed, window });
      if (answer !== result)
        found.push(`configuration ${configuration}, ${speed} %, reading ${index}: ${answer} instead of ${result}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return found;
}
