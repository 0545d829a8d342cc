// How long `nanolambda run` of a small file takes, beside an empty Node.js and CPython: `npx node bench/start-up/run.ts`.
// The whole process counts, from its start to its end, with warm file caches. Rounds take turns, so that a busy machine
// slows all of them alike; the fastest round is what the program itself needs.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, table } from '../toolchain.ts';

const ROUNDS = 25;

const PROGRAMS = {
  'hello.py': 'print("hello")\n',
  'json-text.py': 'import json\nprint(json.dumps({"a": [1, 2.5, None]}))\n',
  'datetimes.py': 'import datetime\nprint(datetime.timedelta(days=1))\n',
};

const folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-start-up-'));
for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(path.join(folder, name), text);
const cli = path.join(ROOT, 'bin/nanolambda.js');

const commands: readonly (readonly [string, string, readonly string[]])[] = [
  ['node, an empty program', process.execPath, ['-e', '0']],
  ...Object.keys(PROGRAMS).map(
    (name) => [`nanolambda run ${name}`, process.execPath, [cli, 'run', path.join(folder, name)]] as const,
  ),
  ['python3 hello.py', 'python3', [path.join(folder, 'hello.py')]],
];

const timesMs = commands.map((): number[] => []);
for (let round = 0; round <= ROUNDS; round++) {
  commands.forEach(([, file, args], index) => {
    const startMs = performance.now();
    const { status, stderr } = spawnSync(file, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${stderr}`);
    // The first round fills the caches.
    if (round > 0) timesMs[index]!.push(performance.now() - startMs);
  });
}
rmSync(folder, { recursive: true });

const rows = commands.map(([name], index) => {
  const sorted = timesMs[index]!.sort((a, b) => a - b);
  return [name, sorted[0]!.toFixed(0), sorted[Math.floor(sorted.length / 2)]!.toFixed(0)];
});
process.stdout.write(`${table(['process', 'fastest ms', 'median ms'], rows)}\n`);
