// `nanolambda serve`: runs a node until SIGTERM or SIGINT.

import { Command, Option } from 'commander';
import { type NodeConfig, type RunningNode, startNode } from '#server';
import { DEFAULT_MQTT_PORT, DEFAULT_PORT, defaultDataFolder, portNumber } from './option-values.ts';
import { stopSignal } from './stop-signal.ts';

interface ServeOptions {
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly mqttPort: number;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly region: string;
  readonly engine: NonNullable<NodeConfig['defaultEngine']>;
  readonly containers: boolean;
  readonly containerRuntime?: string;
  readonly python?: string;
  readonly logLevel: string;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('run a node: S3 and Lambda on one port, MQTT on another, until SIGTERM')
    .option('--data <folder>', 'where everything is kept', defaultDataFolder())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port of the S3, Lambda and control APIs; 0 takes a free one', portNumber, DEFAULT_PORT)
    .option('--mqtt-port <number>', 'port of the device link; 0 takes a free one', portNumber, DEFAULT_MQTT_PORT)
    .addOption(
      new Option('--access-key-id <id>', 'default: generated once, kept in the data folder').env(
        'NANOLAMBDA_ACCESS_KEY_ID',
      ),
    )
    .addOption(
      new Option('--secret-access-key <secret>', 'goes with --access-key-id').env('NANOLAMBDA_SECRET_ACCESS_KEY'),
    )
    .option('--region <name>', 'region in ARNs', 'us-east-1')
    .addOption(
      new Option('--engine <name>', 'runs functions that ask for none').choices(['vm', 'container']).default('vm'),
    )
    .option('--no-containers', 'do not look for an OCI runtime')
    .option('--container-runtime <path>', 'OCI runtime (default: runc, crun or youki in PATH)')
    .option('--python <path>', 'CPython for engine container (default: python3)')
    .addOption(
      new Option('--log-level <level>', 'what is logged to stderr')
        .choices(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
        .default('info'),
    )
    .addHelpText('after', '\nExample:\n  nanolambda serve --data ./data --port 9040')
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const stopped = stopSignal();
  const node = await startNode(configOf(options));
  process.stdout.write(`${readyLine(node)}\n`);
  const reason = await stopped;
  node.log.info({ reason }, 'stopping');
  await node.close();
}

function configOf(options: ServeOptions): NodeConfig {
  const { accessKeyId, secretAccessKey, containerRuntime, python } = options;
  const runtimes = containerRuntime === undefined ? undefined : [containerRuntime];
  return {
    dataFolder: options.data,
    host: options.host,
    port: options.port,
    mqttPort: options.mqttPort,
    region: options.region,
    defaultEngine: options.engine,
    logLevel: options.logLevel,
    containers: options.containers && { ...(runtimes && { runtimes }), ...(python !== undefined && { python }) },
    ...(accessKeyId !== undefined && { accessKeyId }),
    ...(secretAccessKey !== undefined && { secretAccessKey }),
  };
}

function readyLine(node: RunningNode): string {
  const mqtt = `mqtt://${new URL(node.url).hostname}:${node.mqttPort}`;
  return `nanolambda ready: ${node.url} (S3, Lambda), ${mqtt}, access key ${node.credentials.accessKeyId}`;
}
