// Deploys the example with the AWS SDK, exactly as it would be to AWS, once for each engine of the node.

import { fileURLToPath } from 'node:url';
import { CreateFunctionCommand, InvokeCommand, LambdaClient, waitUntilFunctionActiveV2 } from '@aws-sdk/client-lambda';
import type { RunningNode } from '#server';
import { deploymentZip } from '../deployment-zip.ts';

const HANDLER_FILE = fileURLToPath(new URL('../../../examples/predictive-maintenance/handler.py', import.meta.url));
export const DEVICE_FUNCTION = 'failure-detection';
const CONTAINER_FUNCTION = 'failure-detection-container';

export interface Application {
  readonly names: readonly string[];
  readonly zipBytes: number;
  /** Engines that this machine can't have, with the reason. */
  readonly missing: readonly string[];
  /** Resolves with the result's JSON text. */
  invoke(functionName: string, event: unknown): Promise<string>;
  /** Engine by function name. */
  readonly engines: ReadonlyMap<string, string>;
}

export async function deployApplication(node: RunningNode): Promise<Application> {
  const client = new LambdaClient({
    endpoint: node.url,
    region: node.region,
    credentials: { accessKeyId: node.credentials.accessKeyId, secretAccessKey: node.credentials.secretAccessKey },
  });
  const zip = await deploymentZip(HANDLER_FILE);
  const engines = new Map([[DEVICE_FUNCTION, 'vm']]);
  await create(client, DEVICE_FUNCTION, zip, {});
  const missing: string[] = [];
  if (node.engines.container) {
    await create(client, CONTAINER_FUNCTION, zip, { NANOLAMBDA_ENGINE: 'container' });
    engines.set(CONTAINER_FUNCTION, 'container');
  } else {
    missing.push(`no container engine: ${node.missingEngines.container ?? 'left out'}`);
  }
  return {
    names: [...engines.keys()],
    zipBytes: zip.length,
    missing,
    engines,
    invoke: (functionName, event) => invoke(client, functionName, event),
  };
}

async function create(
  client: LambdaClient,
  name: string,
  zip: Uint8Array,
  variables: Record<string, string>,
): Promise<void> {
  await client.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Runtime: 'python3.12',
      Role: 'arn:aws:iam::000000000000:role/failure-detection',
      Handler: 'handler.handler',
      Code: { ZipFile: zip },
      Timeout: 10,
      Environment: { Variables: variables },
    }),
  );
  await waitUntilFunctionActiveV2({ client, maxWaitTime: 30 }, { FunctionName: name });
}

async function invoke(client: LambdaClient, name: string, event: unknown): Promise<string> {
  const answer = await client.send(new InvokeCommand({ FunctionName: name, Payload: JSON.stringify(event) }));
  const payload = Buffer.from(answer.Payload ?? []).toString();
  if (answer.FunctionError) throw new Error(`${name} failed: ${payload}`);
  return payload;
}
