// Three devices, one a configuration of the fan. Each reading is appended to the device's woof `vibration`, whose trigger
// runs the handler on the device; results are reported to a woof on the node.

import { createSimulatedDevice, type DeviceResult, type SimulatedDevice } from '#devices';
import type { RunningNode } from '#server';
import { DEVICE_FUNCTION } from './application.ts';
import { CONFIGURATIONS, READING_INTERVAL_MS, type Readings, SPEEDS } from './readings.ts';

export const WINDOW = 32;
/** A reading fits: `[100, 12.3456]`. */
const ELEMENT_BYTES = 24;

/** One reading with what the device found in the window that ends with it. */
export interface WindowResult {
  readonly configuration: number;
  readonly speed: number;
  /** Position in the stream of this configuration and speed. */
  readonly index: number;
  readonly window: readonly number[];
  /** The handler's result, JSON. */
  readonly result: string;
}

export interface FleetRun {
  readonly results: readonly WindowResult[];
  readonly imagesFetched: number;
  readonly imageBytes: number;
  /** Results that are in the woofs on the node. */
  readonly reported: number;
}

export async function playReadings(node: RunningNode, readings: Readings): Promise<FleetRun> {
  const outcomes = await Promise.allSettled(
    CONFIGURATIONS.map((configuration) => playDevice(node, configuration, readings.get(configuration)!)),
  );
  const runs = outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
  return {
    results: runs.flatMap((run) => run.results),
    imagesFetched: runs.reduce((sum, run) => sum + run.imagesFetched, 0),
    imageBytes: runs[0]!.imageBytes,
    reported: runs.reduce((sum, run) => sum + run.reported, 0),
  };
}

async function playDevice(
  node: RunningNode,
  configuration: number,
  streams: ReadonlyMap<number, readonly number[]>,
): Promise<FleetRun> {
  const name = `fan-${configuration}`;
  const { password } = await node.devices.createDevice(name);
  const results: WindowResult[] = [];
  let timeMs = Date.now();
  let told: (result: DeviceResult) => void = () => {};
  const device = createSimulatedDevice({
    name,
    password,
    port: node.mqttPort,
    clock: { nowMs: () => timeMs },
    woofs: [{ name: 'vibration', elementSize: ELEMENT_BYTES, history: WINDOW, whenFull: 'reject' }],
    functions: [{ name: DEVICE_FUNCTION }],
    triggers: [{ woof: 'vibration', function: DEVICE_FUNCTION, report: 'detections' }],
    onResult: (result) => told(result),
  });
  try {
    await device.online();
    for (const speed of SPEEDS) {
      const stream = streams.get(speed)!;
      for (const [index, vibration] of stream.entries()) {
        const result = new Promise<DeviceResult>((resolve) => {
          told = resolve;
        });
        device.append('vibration', `[${speed}, ${vibration}]`);
        timeMs += READING_INTERVAL_MS;
        const window = stream.slice(Math.max(0, index - WINDOW + 1), index + 1);
        results.push({ configuration, speed, index, window, result: checked(await result) });
      }
    }
    await device.idle();
    return { results, ...deviceFacts(device), reported: await reportedOf(node, name) };
  } finally {
    device.close();
  }
}

function checked(result: DeviceResult): string {
  if (result.outcome === 'ok' && result.ran === 'vm') return result.payload;
  throw new Error(`the handler failed on the device (${result.ran}): ${result.payload}`);
}

function deviceFacts(device: SimulatedDevice): Pick<FleetRun, 'imagesFetched' | 'imageBytes'> {
  const stats = device.stats();
  return { imagesFetched: stats.fetchedImages, imageBytes: stats.imageBytes };
}

async function reportedOf(node: RunningNode, device: string): Promise<number> {
  const { lastSeqno } = await node.store.describe(`devices/${device}/detections`);
  return Number(lastSeqno);
}
