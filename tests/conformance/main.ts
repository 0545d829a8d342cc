// `npm run conformance [-- PATH…]`: how much of Python the wasm VM runs as CPython does, on our test programs or on those of
// the files and folders named. Exit code 1 where one differs that is not meant to, 2 where the command itself is wrong.

import { AppError } from '#base';
import { buildWasm } from '../../scripts/build-wasm.mjs';
import { findCpython } from '../cpython.ts';
import { Oracle, type Verdict, verdictOn } from './judge.ts';
import { type JudgedProgram, ownPrograms, programsAt } from './program-list.ts';
import { reportOf } from './report.ts';
import { VmPool } from './vm-pool.ts';

const WIDTH = 2;

async function judgeAll(programs: readonly JudgedProgram[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const pool = new VmPool();
  let next = 0;
  const lane = async () => {
    const oracle = new Oracle(findCpython());
    while (next < programs.length) {
      const at = next++;
      const program = programs[at]!;
      const expectation = await oracle.expectationOf(program);
      // What cannot be judged is not run either.
      verdicts[at] = verdictOn(
        program,
        expectation,
        'aside' in expectation ? { kind: 'broken', reason: '' } : await pool.run(program),
      );
    }
    oracle.close();
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  await pool.close();
  return verdicts;
}

async function main(paths: readonly string[]): Promise<number> {
  const programs = paths.length === 0 ? ownPrograms() : programsAt(paths);
  if (programs.length === 0) throw new AppError('InvalidConfiguration', `There is no .py file in ${paths.join(', ')}.`);
  await buildWasm({ names: ['vm.wasm'] });
  const asked = programs.some(({ expectation }) => expectation === undefined);
  if (asked) console.log(`compared with CPython ${findCpython()?.version ?? '(none found)'}\n`);
  const verdicts = await judgeAll(programs);
  console.log(reportOf(verdicts));
  // None of ours is meant to be refused.
  const failed = verdicts.some(({ kind }) => kind === 'differs' || (kind === 'refused' && paths.length === 0));
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
