// Table I of the talk, measured here: what the caches are worth, and what Python costs against C.

import { createSimulatedDevice, type SimulatedFunction } from '#devices';
import type { RunningNode } from '#server';
import { DEVICE_FUNCTION } from './application.ts';
import { WINDOW } from './fleet.ts';
import { type Readings, sampleWindow } from './readings.ts';
import { type Cell, percentiles } from './report.ts';

const ITERATIONS = 100;

interface Configuration {
  readonly title: string;
  /** The talk's mean, on its own machines. */
  readonly talkMs: number;
  readonly settings: SimulatedFunction;
}

const CONFIGURATIONS: readonly Configuration[] = [
  { title: 'local cache', talkMs: 6.7, settings: { name: DEVICE_FUNCTION } },
  { title: 'no local cache', talkMs: 119.5, settings: { name: DEVICE_FUNCTION, dropImage: true } },
  {
    title: 'no server cache',
    talkMs: 220.4,
    settings: { name: DEVICE_FUNCTION, dropImage: true, noServerCache: true },
  },
  { title: 'C handler', talkMs: 0.3, settings: { name: 'native-ks', native: 'ks' } },
];

export async function measureLatencies(node: RunningNode, readings: Readings): Promise<Cell[][]> {
  const { password } = await node.devices.createDevice('bench');
  const device = createSimulatedDevice({
    name: 'bench',
    password,
    port: node.mqttPort,
    functions: CONFIGURATIONS.map(({ settings }) => settings).filter(
      (s, i, all) => all.findIndex((o) => o.name === s.name) === i,
    ),
  });
  const event = { speed: 80, window: sampleWindow(readings, WINDOW) };
  const rows: Cell[][] = [['configuration', 'p50', 'p99', 'the talk (mean)']];
  try {
    await device.online();
    for (const { title, talkMs, settings } of CONFIGURATIONS) {
      device.setFunction(settings);
      await device.invoke(settings.name, event);
      const latencies: number[] = [];
      for (let i = 0; i < ITERATIONS; i++) {
        const result = await device.invoke(settings.name, event);
        if (result.outcome !== 'ok') throw new Error(`${title}: ${result.payload}`);
        latencies.push(result.latencyMs);
      }
      const { p50, p99 } = percentiles(latencies);
      rows.push([title, p50.toFixed(3), p99.toFixed(3), String(talkMs)]);
    }
  } finally {
    device.close();
  }
  return rows;
}
