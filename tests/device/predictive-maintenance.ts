// The example application's data and its results by CPython, for tests that compare engines.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/predictive-maintenance');
const ROWS_PER_READING = 10; // 50 Hz → 5 Hz
const WINDOW = 32;
const WINDOW_EVERY_ROWS = 40;

export interface FanWindow {
  readonly configuration: number;
  readonly speed: number;
  /** g, oldest first. */
  readonly window: readonly number[];
}

/** Vibration in g at 50 Hz, by "configuration speed", in the order of the file. */
export function fanVibration(): Map<string, number[]> {
  const series = new Map<string, number[]>();
  for (const line of readFileSync(path.join(EXAMPLE, 'readings.csv'), 'utf8').trim().split('\n').slice(1)) {
    const [configuration, speed, x, y, z] = line.split(',').map(Number);
    const key = `${configuration} ${speed}`;
    const reading = Number(Math.hypot(x!, y!, z!).toFixed(4));
    const known = series.get(key);
    if (known) known.push(reading);
    else series.set(key, [reading]);
  }
  return series;
}

/** Windows from the second half of each series, one every 40 rows. */
export function fanWindows(): FanWindow[] {
  const windows: FanWindow[] = [];
  for (const [key, readings] of fanVibration()) {
    const [configuration, speed] = key.split(' ').map(Number);
    const half = readings.slice(readings.length / 2);
    for (let at = 0; at + WINDOW * ROWS_PER_READING <= half.length; at += WINDOW_EVERY_ROWS) {
      const window = Array.from({ length: WINDOW }, (_, i) => half[at + i * ROWS_PER_READING]!);
      windows.push({ configuration: configuration!, speed: speed!, window });
    }
  }
  return windows;
}

/** What CPython prints for each event, as JSON text. */
export function pythonResults(events: readonly unknown[]): string[] {
  const program = [
    'import json, sys',
    `sys.path.insert(0, ${JSON.stringify(EXAMPLE)})`,
    'import handler',
    'for line in sys.stdin: print(json.dumps(handler.handler(json.loads(line), None)))',
  ].join('\n');
  const input = events.map((event) => JSON.stringify(event)).join('\n');
  return execFileSync('python3', ['-B', '-c', program], { input, encoding: 'utf8' }).trim().split('\n');
}
