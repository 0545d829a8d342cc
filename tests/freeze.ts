// Writes the missing expectations of the test programs, as CPython prints them; with --all every one.
//
//   npx node tests/freeze.ts [--all] [part of a program's name…]
//
// Programs with `# differs:` are left alone: their expectation is written by hand.

import { existsSync, writeFileSync } from 'node:fs';
import { cpythonMinor, runByCpython } from './cpython.ts';
import { expectationOf, listPrograms } from './program-cases.ts';

const args = process.argv.slice(2);
const all = args.includes('--all');
const names = args
  .filter((arg) => arg !== '--all')
  .map((arg) => arg.replace(/^.*tests\/programs\//, '').replace(/\.py$/, ''));
const minor = cpythonMinor();
if (minor === undefined) {
  console.error('python3 (3.11 or newer) is not there');
  process.exit(1);
}

const programs = listPrograms()
  .filter((program) => names.length === 0 || names.some((name) => program.name.includes(name)))
  .filter((program) => !program.differs && (all || !existsSync(program.outFile)));
for (const program of programs.filter(({ pythonMinor }) => pythonMinor > minor)) {
  console.error(`${program.name}: needs CPython 3.${program.pythonMinor}, this is 3.${minor}`);
}
const able = programs.filter(({ pythonMinor }) => pythonMinor <= minor);
const outcomes = await runByCpython(able);
able.forEach((program, i) => {
  const outcome = outcomes[i]!;
  writeFileSync(program.outFile, expectationOf(outcome));
  if (outcome.status !== 0) console.log(`${program.name}: exit status ${outcome.status}`);
});
console.log(`${able.length} expectations written`);
