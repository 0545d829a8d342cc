// Which node a command talks to, and as whom: options first, then the environment, then the data folder of a local node.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { type Command, Option } from 'commander';
import { AppError } from '#base';
import { NODE_ADDRESS_FILE, type NodeAddress, readCredentials } from '#server';
import { DEFAULT_PORT, defaultDataFolder } from './option-values.ts';

export interface NodeOptions {
  readonly endpoint?: string;
  readonly data: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly region?: string;
}

export function addNodeOptions(command: Command): Command {
  return command
    .addOption(new Option('--endpoint <url>', 'URL of the node (default: the local node)').env('NANOLAMBDA_ENDPOINT'))
    .option(
      '--data <folder>',
      'data folder of the local node: address and credentials are read there',
      defaultDataFolder(),
    )
    .addOption(new Option('--access-key-id <id>').env('AWS_ACCESS_KEY_ID'))
    .addOption(new Option('--secret-access-key <secret>').env('AWS_SECRET_ACCESS_KEY'))
    .addOption(new Option('--region <name>').env('AWS_REGION'));
}

/** `InvalidConfiguration` where address or credentials cannot be had. */
export async function lambdaClient(options: NodeOptions): Promise<LambdaClient> {
  const address = await readAddress(options.data);
  const endpoint = options.endpoint ?? address?.url ?? `http://127.0.0.1:${DEFAULT_PORT}`;
  if (!URL.canParse(endpoint)) throw new AppError('InvalidConfiguration', `The endpoint '${endpoint}' is no URL.`);
  return new LambdaClient({
    endpoint,
    region: options.region ?? address?.region ?? 'us-east-1',
    credentials: await credentialsOf(options),
    maxAttempts: 2,
  });
}

async function credentialsOf(options: NodeOptions): Promise<{ accessKeyId: string; secretAccessKey: string }> {
  const { accessKeyId, secretAccessKey } = options;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) return { accessKeyId, secretAccessKey };
  const own = await readCredentials(options.data);
  if (own) return own;
  throw new AppError(
    'InvalidConfiguration',
    `No credentials: ${options.data} has none. Give --access-key-id and --secret-access-key, set AWS_ACCESS_KEY_ID and ` +
      'AWS_SECRET_ACCESS_KEY, or name the data folder of a local node with --data.',
  );
}

async function readAddress(dataFolder: string): Promise<NodeAddress | undefined> {
  try {
    return JSON.parse(await readFile(join(dataFolder, NODE_ADDRESS_FILE), 'utf8')) as NodeAddress;
  } catch {
    return undefined;
  }
}
