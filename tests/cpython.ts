// The machine's CPython as the oracle of the test programs.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { BatchProcess } from './batch-process.ts';
import type { ProgramCase, ProgramOutcome } from './program-cases.ts';

/** Minor version of python3, or undefined where there is none that can judge (3.11 or newer). */
export function cpythonMinor(): number | undefined {
  try {
    const text = execFileSync('python3', ['-c', 'import sys; print(sys.version_info[1])'], { encoding: 'utf8' });
    return Number(text) >= 11 ? Number(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Runs programs on `width` processes at once; results in order. */
export async function runByCpython(programs: readonly ProgramCase[], width = 2): Promise<readonly ProgramOutcome[]> {
  const outcomes: ProgramOutcome[] = [];
  let next = 0;
  const worker = async () => {
    const python = new BatchProcess('python3', ['-B', path.join(import.meta.dirname, 'cpython-runner.py')]);
    while (next < programs.length) {
      const at = next++;
      const { status, texts } = await python.run(programs[at]!.file);
      outcomes[at] = { status, stdout: texts[0] ?? new Uint8Array() };
    }
    python.close();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}
