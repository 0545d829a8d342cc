// Which engines this node has, and for those it lacks the reason that callers are given.

import { join } from 'node:path';
import type { Logger } from 'pino';
import { createContainerEngine, detectContainerRuntime, type Engine, type EngineName } from '#engines';
import type { NodeConfig } from './node-config.ts';
import type { NodeParts } from './node-parts.ts';

export interface NodeEngines {
  readonly engines: Partial<Record<EngineName, Engine>>;
  readonly missing: Partial<Record<EngineName, string>>;
  /** For people: what runs handlers here, and which limits hold. */
  readonly descriptions: Partial<Record<EngineName, string>>;
}

export async function startEngines(
  config: NodeConfig,
  parts: NodeParts,
  region: string,
  log: Logger,
): Promise<NodeEngines> {
  const engines: NodeEngines = { engines: {}, missing: {}, descriptions: {} };
  if (parts.createVmEngine) {
    engines.engines.vm = await parts.createVmEngine({ log });
    engines.descriptions.vm = 'the device VM as WebAssembly';
  } else {
    engines.missing.vm = 'the node was started without it';
  }
  await startContainers(config, region, engines, log);
  return engines;
}

async function startContainers(config: NodeConfig, region: string, engines: NodeEngines, log: Logger): Promise<void> {
  if (config.containers === false) {
    engines.missing.container = 'containers are switched off in the configuration';
    return;
  }
  const runtime = await detectContainerRuntime(config.containers);
  if (!runtime.available) {
    engines.missing.container = runtime.reason;
    log.warn({ reason: runtime.reason }, 'engine container is not available');
    return;
  }
  const folder = join(config.dataFolder, 'containers');
  engines.engines.container = await createContainerEngine({ runtime, folder, region });
  const { version, python, statement } = runtime;
  engines.descriptions.container = `CPython ${python.version} in ${version}; ${statement}`;
}
