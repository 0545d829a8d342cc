// The report of the demo as text.

import type { WindowResult } from './fleet.ts';
import { CONFIGURATIONS, SPEEDS } from './readings.ts';

export type Cell = string | number;

export class Report {
  readonly #write: (line: string) => void;
  readonly #startedMs = performance.now();

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  step(text: string): void {
    this.#write(`[${((performance.now() - this.#startedMs) / 1000).toFixed(1).padStart(5)} s] ${text}`);
  }

  note(text: string): void {
    this.#write(`          ${text}`);
  }

  /** The first row is the heading. */
  table(title: string, rows: readonly (readonly Cell[])[]): void {
    this.step(title);
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
    for (const row of rows) {
      const cells = row.map((cell, i) =>
        i === 0 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]!),
      );
      this.note(`  ${cells.join('  ')}`);
    }
  }
}

export function percentiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Share of windows flagged, computed with CPython and SciPy-free code from the same readings; see the example's README. */
const EXPECTED: Readonly<Record<number, readonly string[]>> = {
  20: ['0.00', '0.00', '0.00'],
  60: ['0.00', '0.00', '1.00'],
  80: ['0.00', '0.50', '1.00'],
  100: ['0.00', '0.33', '1.00'],
};
/** Windows of the second half of a recording that start every fourth reading. */
const FIRST_END = 150 + 31;
const STEP = 4;
const WINDOWS = 30;

export function detectionTable(results: readonly WindowResult[]): { rows: Cell[][]; asExpected: boolean } {
  const rows: Cell[][] = [['speed', ...CONFIGURATIONS.map((c) => (c === 1 ? 'healthy' : `configuration ${c}`))]];
  let asExpected = true;
  for (const speed of SPEEDS) {
    const row: Cell[] = [`${speed} %`];
    for (const [i, configuration] of CONFIGURATIONS.entries()) {
      const share = flaggedShare(results.filter((r) => r.configuration === configuration && r.speed === speed)).toFixed(
        2,
      );
      const expected = EXPECTED[speed]![i]!;
      asExpected &&= share === expected;
      row.push(`${share} (${expected})`);
    }
    rows.push(row);
  }
  return { rows, asExpected };
}

function flaggedShare(results: readonly WindowResult[]): number {
  const chosen = results
    .filter(({ index }) => index >= FIRST_END && (index - FIRST_END) % STEP === 0)
    .slice(0, WINDOWS);
  const flagged = chosen.filter(({ result }) => (JSON.parse(result) as { failing: boolean }).failing);
  return flagged.length / WINDOWS;
}
