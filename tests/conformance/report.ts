// The verdicts as text: a table by topic, then every program that did not pass, with the reason.

import type { Verdict, VerdictKind } from './judge.ts';

const COLUMNS: readonly VerdictKind[] = ['passed', 'documented', 'differs', 'refused', 'aside'];
const LISTS: readonly (readonly [VerdictKind, string])[] = [
  ['aside', 'Set aside, not judged'],
  ['documented', 'Documented: differ from CPython on purpose, and are as their expectation says'],
  ['refused', 'Refused by the compiler'],
  ['differs', 'Differ'],
];
const DETAIL_LENGTH_MAX = 400;

export function reportOf(verdicts: readonly Verdict[]): string {
  return [...table(verdicts), ...LISTS.flatMap(([kind, title]) => list(verdicts, kind, title))].join('\n');
}

function table(verdicts: readonly Verdict[]): string[] {
  const topics = [...new Set(verdicts.map(({ program }) => program.topic))].sort();
  const rows = topics.map((topic) =>
    row(
      topic,
      verdicts.filter(({ program }) => program.topic === topic),
    ),
  );
  const width = Math.max(...topics.map((topic) => topic.length), 'in total'.length);
  const head = ['topic', 'programs', ...COLUMNS, 'passed %'];
  return [head, ...rows, row('in total', verdicts)].map(([topic, ...cells]) => {
    return `${topic!.padEnd(width)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  });
}

/** The share is that of the judged programs; where there are none it is left empty. */
function row(topic: string, verdicts: readonly Verdict[]): readonly string[] {
  const counts = COLUMNS.map((kind) => verdicts.filter((verdict) => verdict.kind === kind).length);
  const judged = verdicts.length - counts[COLUMNS.indexOf('aside')]!;
  const share = judged === 0 ? '' : ((100 * counts[0]!) / judged).toFixed(1);
  return [topic, String(verdicts.length), ...counts.map(String), share];
}

function list(verdicts: readonly Verdict[], kind: VerdictKind, title: string): string[] {
  const of = verdicts.filter((verdict) => verdict.kind === kind);
  if (of.length === 0) return [];
  const lines = of.map(({ program, detail }) => `  ${program.name}: ${shortened(detail)}`);
  return ['', `${title} (${of.length}):`, ...lines];
}

function shortened(detail: string): string {
  return detail.length <= DETAIL_LENGTH_MAX ? detail : `${detail.slice(0, DETAIL_LENGTH_MAX)}…`;
}
