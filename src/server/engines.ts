// Which engines this node has, and for those it lacks the reason that callers are given.

import { join } from 'node:path';
import type { Logger } from 'pino';
import { isAppError } from '#base';
import {
  createContainerEngine,
  createVmEngine,
  detectContainerRuntime,
  type Engine,
  type EngineName,
  type HandlerServices,
} from '#engines';
import type { NodeConfig } from './node-config.ts';

export interface NodeEngines {
  readonly engines: Partial<Record<EngineName, Engine>>;
  readonly missing: Partial<Record<EngineName, string>>;
  /** For people: what runs handlers here, and which limits hold. */
  readonly descriptions: Partial<Record<EngineName, string>>;
}

export interface EngineParts {
  readonly region: string;
  readonly services: HandlerServices;
  readonly log: Logger;
}

export async function startEngines(config: NodeConfig, parts: EngineParts): Promise<NodeEngines> {
  const engines: NodeEngines = { engines: {}, missing: {}, descriptions: {} };
  await startVm(parts, engines);
  await startContainers(config, parts, engines);
  return engines;
}

async function startVm({ region, services, log }: EngineParts, engines: NodeEngines): Promise<void> {
  try {
    engines.engines.vm = await createVmEngine({ region, services });
    engines.descriptions.vm = 'the device VM as WebAssembly, in worker threads';
  } catch (error) {
    if (!isAppError(error, 'EngineUnavailable')) throw error;
    engines.missing.vm = error.message;
    log.warn({ reason: error.message }, 'engine vm is not available');
  }
}

async function startContainers(
  config: NodeConfig,
  { region, services, log }: EngineParts,
  engines: NodeEngines,
): Promise<void> {
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
  engines.engines.container = await createContainerEngine({ runtime, folder, region, services });
  const { version, python, statement } = runtime;
  engines.descriptions.container = `CPython ${python.version} in ${version}; ${statement}`;
}
