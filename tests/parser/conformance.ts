// Compares our parser with CPython's over every file of the local CPython's library, tests included (installed packages
// are not part of it):
//   npx node tests/parser/conformance.ts [FOLDER…]
//   npx node tests/parser/conformance.ts --mutants COUNT [--seed NUMBER]
// Prints the share of files on which both agree (same tree with the same positions, or both refuse) and each
// disagreement with its explanation. Exit status 1 if one is not explained. With --mutants: whether both refuse the same
// programs out of COUNT slightly broken ones, and how often with the same message.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { characterNames } from '#library';
import { type ParseResult, parseModule } from '../../src/compiler/1-parse/index.ts';
import { dumpModule } from './dump.ts';
import { explain } from './explanations.ts';
import { libraryFolder, pythonFiles } from './library.ts';
import { mutantsOf } from './mutants.ts';
import { askOracle, askOracleAbout, type Verdict } from './oracle.ts';

interface Disagreement {
  file: string;
  what: string;
  reason: string | undefined;
}

function compare(verdict: Verdict, parsed: ParseResult): string | undefined {
  if (parsed.module === undefined) {
    const ours = parsed.diagnostics[0]!;
    return verdict.error === undefined ? `only we refuse it: line ${ours.span.line}: ${ours.message}` : undefined;
  }
  if (verdict.error !== undefined) return `only CPython refuses it: line ${verdict.line}: ${verdict.message}`;
  const dump = dumpModule(parsed.module);
  if (createHash('sha256').update(dump).digest('hex') === verdict.digest) return undefined;
  return firstDifference(dump, askOracle([verdict.file], true)[0]!.dump!);
}

function firstDifference(ours: string, theirs: string): string {
  let at = 0;
  while (ours[at] === theirs[at]) at++;
  const from = Math.max(0, at - 60);
  return `trees differ\n    ours:    ${ours.slice(from, at + 80)}\n    CPython: ${theirs.slice(from, at + 80)}`;
}

function compareLibrary(folders: string[]): void {
  const files = folders.flatMap(pythonFiles);
  const verdicts = askOracle(files, false);
  const disagreements: Disagreement[] = [];
  let refusedByBoth = 0;
  let sameMessage = 0;
  let parsedBytes = 0;
  let parseTimeMs = 0;
  for (const verdict of verdicts) {
    const source = readFileSync(verdict.file);
    const startMs = performance.now();
    const parsed = parseModule(source, verdict.file, characterNames);
    parseTimeMs += performance.now() - startMs;
    parsedBytes += source.length;
    const what = compare(verdict, parsed);
    if (what !== undefined) disagreements.push({ file: verdict.file, what, reason: explain(parsed) });
    if (verdict.error === undefined || parsed.module !== undefined) continue;
    refusedByBoth++;
    if (verdict.message === parsed.diagnostics[0]!.message) sameMessage++;
    else
      console.log(
        `message: ${verdict.file}\n    ours:    ${parsed.diagnostics[0]!.message}\n    CPython: ${verdict.message}`,
      );
  }
  for (const { file, what, reason } of disagreements)
    console.log(`${file}\n    ${what}\n    ${reason ?? 'NOT EXPLAINED'}`);
  const agreed = verdicts.length - disagreements.length;
  const unexplained = disagreements.filter(({ reason }) => reason === undefined).length;
  const share = ((100 * agreed) / verdicts.length).toFixed(2);
  const speed = (parsedBytes / 1e6 / (parseTimeMs / 1000)).toFixed(1);
  console.log(
    `${verdicts.length} files, ${agreed} agreed (${share} %), ${disagreements.length} disagreements, ${unexplained} not explained`,
  );
  console.log(`refused by both: ${refusedByBoth}, with the same message: ${sameMessage}`);
  console.log(`parsed ${(parsedBytes / 1e6).toFixed(1)} MB in ${(parseTimeMs / 1000).toFixed(1)} s (${speed} MB/s)`);
  process.exitCode = unexplained === 0 ? 0 : 1;
}

function compareMutants(count: number, seed: number): void {
  const mutants = mutantsOf(pythonFiles(libraryFolder()), count, seed);
  const verdicts = askOracleAbout(mutants);
  const messages = new Map<string, number>();
  let refused = 0;
  let unlike = 0;
  for (const [index, mutant] of mutants.entries()) {
    const ours = parseModule(Buffer.from(mutant), 'mutant.py', characterNames).diagnostics?.[0]?.message;
    const theirs = verdicts[index]!.message;
    if ((ours === undefined) !== (theirs === undefined)) {
      unlike++;
      console.log(
        `${JSON.stringify(mutant)}\n    ours:    ${ours ?? 'accepted'}\n    CPython: ${theirs ?? 'accepted'}`,
      );
    } else if (ours !== undefined) {
      refused++;
      if (ours !== theirs) messages.set(`${ours} / ${theirs}`, (messages.get(`${ours} / ${theirs}`) ?? 0) + 1);
    }
  }
  const otherMessages = [...messages.values()].reduce((sum, times) => sum + times, 0);
  for (const [pair, times] of [...messages].sort((a, b) => b[1] - a[1])) console.log(`${times} × ${pair}`);
  const share = ((100 * (refused - otherMessages)) / refused).toFixed(2);
  console.log(
    `${count} mutants (seed ${seed}): ${unlike} refused by one alone; ${refused} refused by both, ${share} % with the same message`,
  );
  process.exitCode = unlike === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({
  options: { mutants: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
if (values.mutants !== undefined) compareMutants(Number(values.mutants), Number(values.seed));
else compareLibrary(positionals.length > 0 ? positionals : [libraryFolder()]);
