// The composition root: configuration in, running node out. Stores, then engines, functions, devices, and last the port
// that makes it all reachable; `close` goes the other way.
//
// Invariant: a start that fails leaves nothing running.

import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Logger, pino } from 'pino';
import { AppError, systemClock, systemRandom, VERSION } from '#base';
import { createControlService, deviceRoutes } from '#control';
import { createDeviceLink, type DeviceLink } from '#devices';
import { FunctionService, type HandlerServices, SYSTEM_BUCKET } from '#functions';
import { type ApiServer, type CredentialStore, createApiServer } from '#http';
import { createLambdaService, lambdaWording } from '#lambda';
import { type ObjectStore, openObjectStore } from '#objects';
import { createS3Service, s3Wording } from '#s3';
import { createHandlerServices } from '#services';
import { openWoofStore, prepareFolder, type WoofStore } from '#woof';
import { type AdminCredentials, adminCredentials } from './admin-credentials.ts';
import { codeLocations } from './code-location.ts';
import { DeviceCompiler } from './device-compiler.ts';
import { type NodeEngines, startEngines } from './engines.ts';
import type { NodeConfig } from './node-config.ts';

export interface RunningNode {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  readonly mqttPort: number;
  readonly devices: DeviceLink;
  readonly credentials: AdminCredentials;
  readonly region: string;
  readonly functions: FunctionService;
  readonly objects: ObjectStore;
  readonly store: WoofStore;
  readonly log: Logger;
  /** What runs handlers here, and which limits hold. */
  readonly engines: NodeEngines['descriptions'];
  /** Why an engine can't be had here. */
  readonly missingEngines: NodeEngines['missing'];
  close(): Promise<void>;
}

/** Written to the data folder while the node runs, so that the CLI finds it. */
export interface NodeAddress {
  readonly url: string;
  readonly region: string;
  readonly processId: number;
}

export const NODE_ADDRESS_FILE = 'node.json';
const CLOSE_GRACE_MS = 3_000;

type Closer = () => Promise<unknown>;

/** AppErrors: `InvalidConfiguration`, `DataFolderUnwritable`, `DataFolderInUse`, `PortInUse`, `ListenFailed`. */
export async function startNode(config: NodeConfig): Promise<RunningNode> {
  const closers: Closer[] = [];
  const closeAll = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    return await compose({ ...config, dataFolder: resolve(config.dataFolder) }, closers, closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function compose(config: NodeConfig, closers: Closer[], close: () => Promise<void>): Promise<RunningNode> {
  const log = pino({ level: config.logLevel ?? 'info' }, pino.destination({ dest: 2, sync: true }));
  const { region = 'us-east-1', accountId = '000000000000', dataFolder, host = '127.0.0.1' } = config;
  checkIdentity(region, accountId);
  makeDataFolder(dataFolder);
  const credentials = await adminCredentials(dataFolder, config, systemRandom);

  const store = await openWoofStore({ folder: join(dataFolder, 'store'), clock: systemClock });
  closers.push(() => store.close());
  const objects = await openObjectStore({ store, folder: join(dataFolder, 'objects') });

  // Handlers ask for functions, and functions run on engines: the first request comes long after both are there.
  const late: { services?: HandlerServices } = {};
  const services: HandlerServices = { answer: (caller, request) => late.services!.answer(caller, request) };
  const engines = await startEngines(config, { region, services, log });
  closers.push(() => Promise.all(Object.values(engines.engines).map((engine) => engine.close())));
  const compiler = await DeviceCompiler.open(VERSION);
  closers.push(() => compiler.close());
  const functions = await FunctionService.open({
    objects,
    store,
    clock: systemClock,
    identity: { region, accountId },
    engines: engines.engines,
    missingEngines: engines.missing,
    defaultEngine: config.defaultEngine ?? 'vm',
    compiler,
    ...(config.concurrencyMax !== undefined && { concurrencyMax: config.concurrencyMax }),
    async: {
      ...(config.asyncRetryWaitsMs && { retryWaitsMs: config.asyncRetryWaitsMs }),
      onUnexpectedError: (error) => log.error({ err: error }, 'event queue'),
    },
  });
  closers.push(() => closeFunctions(functions, engines, config.closeGraceMs ?? CLOSE_GRACE_MS));
  late.services = createHandlerServices({
    objects,
    store,
    functions,
    wordings: { s3: s3Wording, lambda: lambdaWording },
    onUnexpectedError: (error) => log.error({ err: error }, 'request of a handler'),
  });

  const devices = await createDeviceLink({
    functions,
    store,
    clock: systemClock,
    host,
    port: config.mqttPort ?? 0,
    services,
    log: (text) => log.warn(text),
  });
  closers.push(() => devices.close());

  const server = await createApiServer({
    services: {
      s3: createS3Service({ objects, systemBuckets: [SYSTEM_BUCKET], region }),
      lambda: createLambdaService({ functions, objects, codeLocation: codeLocations(credentials, region) }),
      nanolambda: createControlService({
        functions,
        health: () => health(functions, engines),
        routes: deviceRoutes(devices),
      }),
    },
    credentials: credentialStore(credentials),
    host,
    port: config.port ?? 0,
    onUnexpectedError: (error, context) => log.error({ err: error, ...context }, 'unexpected error'),
  });
  closers.push(() => server.close(config.closeGraceMs ?? CLOSE_GRACE_MS));
  await announce(dataFolder, server, region, closers);
  log.info({ url: server.url, mqttPort: devices.port, engines: engines.descriptions }, 'node ready');
  return {
    url: server.url,
    port: server.port,
    mqttPort: devices.port,
    devices,
    credentials,
    region,
    functions,
    objects,
    store,
    log,
    engines: engines.descriptions,
    missingEngines: engines.missing,
    close,
  };
}

/** Running invocations get the grace time; what is cut short is an error to its caller or waits for the next start. */
async function closeFunctions(functions: FunctionService, { engines }: NodeEngines, graceMs: number): Promise<void> {
  const ended = functions.close();
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([ended, grace]);
  clearTimeout(timer);
  await Promise.all(Object.values(engines).map((engine) => engine.close()));
  await ended;
}

function credentialStore(admin: AdminCredentials): CredentialStore {
  const credential = { secretAccessKey: admin.secretAccessKey, principal: { kind: 'admin' } } as const;
  return { lookup: (id) => (id === admin.accessKeyId ? credential : undefined) };
}

function health(functions: FunctionService, engines: NodeEngines) {
  return {
    status: 'ok' as const,
    version: VERSION,
    node: process.version,
    uptimeSeconds: Math.round(process.uptime()),
    engines: engines.descriptions,
    missingEngines: engines.missing,
    functions: functions.list({ limit: Number.MAX_SAFE_INTEGER }).records.length,
    asyncBacklog: functions.asyncBacklog,
  };
}

async function announce(dataFolder: string, server: ApiServer, region: string, closers: Closer[]): Promise<void> {
  const path = join(dataFolder, NODE_ADDRESS_FILE);
  const address: NodeAddress = { url: server.url, region, processId: process.pid };
  await writeFile(path, `${JSON.stringify(address)}\n`);
  closers.push(() => rm(path, { force: true }));
}

function makeDataFolder(folder: string): void {
  try {
    prepareFolder(folder);
  } catch (error) {
    const { cause } = error as AppError;
    const text = `Cannot write to the data folder ${folder}: ${(cause as Error).message}. Choose another one with --data.`;
    throw new AppError('DataFolderUnwritable', text, { cause });
  }
}

function checkIdentity(region: string, accountId: string): void {
  if (!/^[a-z]{2}[a-z0-9-]*-\d$/.test(region)) {
    throw new AppError('InvalidConfiguration', `A region looks like us-east-1, not '${region}'.`);
  }
  if (!/^\d{12}$/.test(accountId)) {
    throw new AppError('InvalidConfiguration', `An account id has twelve digits: '${accountId}' does not.`);
  }
}
