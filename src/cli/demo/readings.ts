// The recorded readings of examples/predictive-maintenance as the 5 Hz streams that the devices' sensors would give.

import { readFile } from 'node:fs/promises';

const FILE = new URL('../../../examples/predictive-maintenance/readings.csv', import.meta.url);
/** The recording is at 50 Hz, the application reads at 5 Hz. */
const ROWS_PER_READING = 10;
export const SPEEDS = [20, 60, 80, 100] as const;
export const CONFIGURATIONS = [1, 2, 3] as const;
/** 5 Hz. */
export const READING_INTERVAL_MS = 200;

/** Vibration in g, rounded to four decimals, by configuration and speed in percent. */
export type Readings = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

export async function loadReadings(): Promise<Readings> {
  const readings = new Map<number, Map<number, number[]>>();
  const rows = new Map<string, number>();
  for (const line of (await readFile(FILE, 'utf8')).trim().split('\n').slice(1)) {
    const [configuration, speed, x, y, z] = line.split(',').map(Number) as [number, number, number, number, number];
    const key = `${configuration} ${speed}`;
    const row = rows.get(key) ?? 0;
    rows.set(key, row + 1);
    if (row % ROWS_PER_READING !== 0) continue;
    const bySpeed = readings.get(configuration) ?? new Map<number, number[]>();
    readings.set(configuration, bySpeed);
    const stream = bySpeed.get(speed) ?? [];
    bySpeed.set(speed, stream);
    stream.push(Number(Math.sqrt(x * x + y * y + z * z).toFixed(4)));
  }
  return readings;
}

/** The newest `count` readings of the healthy fan at 80 %, for measurements. */
export function sampleWindow(readings: Readings, count: number): readonly number[] {
  const stream = readings.get(1)!.get(80)!;
  return stream.slice(150, 150 + count);
}
