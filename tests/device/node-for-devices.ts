// A whole node for tests of devices: functions from source text, devices with credentials, and what they stored.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { createSimulatedDevice, type DeviceResult, type SimulatedDevice, type SimulatedDeviceOptions } from '#devices';
import { type RunningNode, startNode } from '#server';
import { buildWasm } from '../../scripts/build-wasm.mjs';

export class NodeForDevices {
  readonly node: RunningNode;
  readonly #folder: string;
  readonly #devices: SimulatedDevice[] = [];
  #made = 0;

  private constructor(node: RunningNode, folder: string) {
    this.node = node;
    this.#folder = folder;
  }

  static async start(): Promise<NodeForDevices> {
    await buildWasm();
    const folder = mkdtempSync(path.join(tmpdir(), 'nanolambda-device-'));
    const node = await startNode({ dataFolder: folder, containers: false, logLevel: 'silent' });
    return new NodeForDevices(node, folder);
  }

  async deploy(functionName: string, source: Uint8Array | string, tags: Record<string, string> = {}): Promise<void> {
    const role = 'arn:aws:iam::000000000000:role/r';
    const settings = { role, runtime: 'python3.12', handler: 'handler.handler', tags };
    await this.node.functions.create({ functionName, zip: zipOf(source), ...settings });
  }

  async update(functionName: string, source: string): Promise<void> {
    await this.node.functions.updateCode(functionName, { zip: zipOf(source) });
  }

  /** A device that is online. `results` grows with each. */
  async makeDevice(
    options: Partial<SimulatedDeviceOptions> = {},
  ): Promise<{ device: SimulatedDevice; results: DeviceResult[] }> {
    const { name, password } = await this.node.devices.createDevice(`fan-${++this.#made}`);
    const results: DeviceResult[] = [];
    const device = createSimulatedDevice({
      name,
      password,
      port: this.node.mqttPort,
      onResult: (result) => results.push(result),
      ...options,
    });
    this.#devices.push(device);
    await device.online();
    return { device, results };
  }

  /** The newest elements of a woof of the node, up to 1,000, oldest first. */
  async texts(woof: string): Promise<string[]> {
    const elements = await this.node.store.latest(woof, 1_000);
    return elements.map((element) => Buffer.from(element.bytes).toString());
  }

  async close(): Promise<void> {
    for (const device of this.#devices) device.close();
    await this.node.close();
    rmSync(this.#folder, { recursive: true });
  }
}

function zipOf(source: Uint8Array | string): Uint8Array {
  return zipSync({ 'handler.py': typeof source === 'string' ? strToU8(source) : new Uint8Array(source) });
}
