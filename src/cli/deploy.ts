// `nanolambda deploy PATH`: creates or updates a function through the Lambda API. Deploying what is there already
// changes nothing.

import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import {
  CreateFunctionCommand,
  type FunctionConfiguration,
  GetFunctionConfigurationCommand,
  type LambdaClient,
  ResourceNotFoundException,
  type Runtime,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionActiveV2,
  waitUntilFunctionUpdatedV2,
} from '@aws-sdk/client-lambda';
import { Command } from 'commander';
import { AppError } from '#base';
import { deploymentZip } from './deployment-zip.ts';
import { addNodeOptions, lambdaClient, type NodeOptions } from './node-client.ts';
import { assignment, wholeNumber } from './option-values.ts';

interface DeployOptions extends NodeOptions {
  readonly name?: string;
  readonly handler?: string;
  readonly runtime: string;
  readonly role: string;
  readonly timeout?: number;
  readonly memory?: number;
  readonly env?: Record<string, string>;
}

const WAIT_MAX_SECONDS = 60;

export function deployCommand(): Command {
  const command = new Command('deploy')
    .description('create or update a function from a Python file, a folder or a zip')
    .argument('<path>', 'Python file, folder or zip')
    .option('--name <name>', 'name of the function (default: that of the file or folder)')
    .option('--handler <module.function>', 'default: MODULE.handler for a file, handler.handler for a folder')
    .option('--runtime <name>', 'Lambda runtime', 'python3.12')
    .option('--role <arn>', 'execution role; not used by a node', 'arn:aws:iam::000000000000:role/nanolambda')
    .option('--timeout <seconds>', 'longest run', wholeNumber)
    .option('--memory <MB>', 'memory limit', wholeNumber)
    .option('--env <NAME=VALUE>', 'environment variable; may be repeated', assignment)
    .addHelpText('after', '\nExample:\n  nanolambda deploy handler.py --name hello --handler handler.main');
  return addNodeOptions(command).action(deploy);
}

async function deploy(path: string, options: DeployOptions): Promise<void> {
  const zip = await deploymentZip(path);
  const stem = basename(path, extname(path));
  const name = options.name ?? stem.replace(/[^a-zA-Z0-9-_]/g, '-');
  const client = await lambdaClient(options);
  try {
    const before = await existing(client, name);
    const what = before
      ? await update(client, before, zip, options)
      : await create(client, name, stem, path, zip, options);
    process.stdout.write(`${name}: ${what}\n`);
  } finally {
    client.destroy();
  }
}

async function existing(client: LambdaClient, name: string): Promise<FunctionConfiguration | undefined> {
  try {
    return await client.send(new GetFunctionConfigurationCommand({ FunctionName: name }));
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function create(
  client: LambdaClient,
  name: string,
  stem: string,
  path: string,
  zip: Uint8Array,
  options: DeployOptions,
): Promise<string> {
  await client.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Runtime: options.runtime as Runtime,
      Role: options.role,
      Handler: options.handler ?? (extname(path) === '.py' ? `${stem}.handler` : 'handler.handler'),
      Code: { ZipFile: zip },
      Timeout: options.timeout,
      MemorySize: options.memory,
      ...(options.env && { Environment: { Variables: options.env } }),
    }),
  );
  await waitUntilFunctionActiveV2(waiting(client), { FunctionName: name }).catch(failedState);
  return `created (${zip.length} bytes)`;
}

async function update(
  client: LambdaClient,
  before: FunctionConfiguration,
  zip: Uint8Array,
  options: DeployOptions,
): Promise<string> {
  const FunctionName = before.FunctionName!;
  const settings = changedSettings(before, options);
  const newCode = createHash('sha256').update(zip).digest('base64') !== before.CodeSha256;
  if (settings) await client.send(new UpdateFunctionConfigurationCommand({ FunctionName, ...settings }));
  if (newCode) await client.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: zip }));
  if (!settings && !newCode) return 'unchanged';
  await waitUntilFunctionUpdatedV2(waiting(client), { FunctionName }).catch(failedState);
  return `updated (${[newCode && `code, ${zip.length} bytes`, settings && 'settings'].filter(Boolean).join('; ')})`;
}

/** Only what was given on the command line and differs. */
function changedSettings(before: FunctionConfiguration, options: DeployOptions): object | undefined {
  const changes: Record<string, unknown> = {};
  if (options.handler !== undefined && options.handler !== before.Handler) changes['Handler'] = options.handler;
  if (options.timeout !== undefined && options.timeout !== before.Timeout) changes['Timeout'] = options.timeout;
  if (options.memory !== undefined && options.memory !== before.MemorySize) changes['MemorySize'] = options.memory;
  const variables = before.Environment?.Variables ?? {};
  const same = !options.env || JSON.stringify(sorted(options.env)) === JSON.stringify(sorted(variables));
  if (!same) changes['Environment'] = { Variables: options.env };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function sorted(values: Record<string, string>): [string, string][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

function waiting(client: LambdaClient) {
  return { client, maxWaitTime: WAIT_MAX_SECONDS, minDelay: 1, maxDelay: 2 };
}

function failedState(error: Error): never {
  const reason = /"StateReason":"((?:[^"\\]|\\.)*)"/.exec(error.message)?.[1];
  throw new AppError('DeployFailed', `The function was stored but cannot run: ${reason ?? error.message}`, {
    cause: error,
  });
}
