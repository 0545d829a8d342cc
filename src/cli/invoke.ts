// `nanolambda invoke NAME`: the result goes to stdout, the log to stderr.

import { readFile } from 'node:fs/promises';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { Command, Option } from 'commander';
import { AppError } from '#base';
import { addNodeOptions, lambdaClient, type NodeOptions } from './node-client.ts';

interface InvokeOptions extends NodeOptions {
  readonly payload: string;
  readonly type: 'RequestResponse' | 'Event' | 'DryRun';
  readonly log: boolean;
}

const FUNCTION_FAILED = 1;

/** `done` is called with the exit code where it is not 0. */
export function invokeCommand(done: (exitCode: number) => void): Command {
  const command = new Command('invoke')
    .description('call a function; exit 1 if it fails')
    .argument('<name>', 'name or ARN of the function')
    .option('--payload <json>', 'the event: JSON, @FILE, or - for standard input', '{}')
    .addOption(
      new Option('--type <type>', 'Event returns at once')
        .choices(['RequestResponse', 'Event', 'DryRun'])
        .default('RequestResponse'),
    )
    .option('--no-log', 'do not show the log')
    .addHelpText('after', '\nExample:\n  nanolambda invoke hello --payload \'{"name": "World"}\'');
  return addNodeOptions(command).action((name: string, options: InvokeOptions) => invoke(name, options, done));
}

async function invoke(name: string, options: InvokeOptions, done: (exitCode: number) => void): Promise<void> {
  const payload = await payloadOf(options.payload);
  const client = await lambdaClient(options);
  try {
    const showLog = options.log && options.type === 'RequestResponse';
    const answer = await client.send(
      new InvokeCommand({
        FunctionName: name,
        InvocationType: options.type,
        Payload: payload,
        ...(showLog && { LogType: 'Tail' }),
      }),
    );
    if (answer.LogResult) process.stderr.write(Buffer.from(answer.LogResult, 'base64'));
    if (options.type === 'RequestResponse') process.stdout.write(`${Buffer.from(answer.Payload ?? []).toString()}\n`);
    if (answer.FunctionError) done(FUNCTION_FAILED);
  } finally {
    client.destroy();
  }
}

async function payloadOf(text: string): Promise<Uint8Array> {
  const source = text === '-' ? '/dev/stdin' : text.startsWith('@') ? text.slice(1) : undefined;
  const bytes = source === undefined ? Buffer.from(text) : await readSource(source);
  try {
    JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new AppError('InvalidConfiguration', `The payload is no JSON: ${(error as Error).message}.`);
  }
  return bytes;
}

async function readSource(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new AppError('InvalidConfiguration', `Cannot read the payload from ${path}: ${(error as Error).message}.`);
  }
}
