// The scheduler of the talk at work: for each problem size it chooses, per invocation, between the device and the node.

import { createSimulatedDevice } from '#devices';
import type { RunningNode } from '#server';
import { DEVICE_FUNCTION } from './application.ts';
import { type Readings, sampleWindow } from './readings.ts';
import { type Cell, percentiles } from './report.ts';

const SIZES = [5, 10, 20, 32, 50, 100] as const;
const INVOCATIONS = 48;

export async function measurePlacement(node: RunningNode, readings: Readings): Promise<Cell[][]> {
  const rows: Cell[][] = [['problem size', 'on device', 'on node', 'device p50, ms', 'node p50, ms']];
  for (const size of SIZES) {
    const name = `placement-${size}`;
    const { password } = await node.devices.createDevice(name);
    const device = createSimulatedDevice({
      name,
      password,
      port: node.mqttPort,
      functions: [{ name: DEVICE_FUNCTION, place: 'naive' }],
    });
    try {
      await device.online();
      rows.push([size, ...(await choose(device, { speed: 80, window: sampleWindow(readings, size) }))]);
    } finally {
      device.close();
    }
  }
  return rows;
}

async function choose(device: ReturnType<typeof createSimulatedDevice>, event: unknown): Promise<Cell[]> {
  const latencies = { device: [] as number[], node: [] as number[] };
  for (let i = 0; i < INVOCATIONS; i++) {
    const result = await device.invoke(DEVICE_FUNCTION, event);
    if (result.outcome !== 'ok') throw new Error(`placement: ${result.payload}`);
    latencies[result.ran === 'node' ? 'node' : 'device'].push(result.latencyMs);
  }
  const p50 = (values: number[]) => (values.length ? percentiles(values).p50.toFixed(3) : '–');
  return [latencies.device.length, latencies.node.length, p50(latencies.device), p50(latencies.node)];
}
