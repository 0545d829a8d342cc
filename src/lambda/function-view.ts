// A function as the API shows it. https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html

import { randomUUID } from 'node:crypto';
import { type FunctionRecord, type FunctionState, functionArn, LATEST, type NodeIdentity } from '#functions';

/** `created` and `updated` answer the change itself: Lambda says Pending or InProgress there, with another RevisionId. */
export type ViewMoment = 'settled' | 'created' | 'updated';

export interface ViewContext {
  readonly identity: NodeIdentity;
  readonly state: FunctionState;
  readonly moment: ViewMoment;
  /** Given where the caller named one: the ARN then carries it. */
  readonly qualifier?: string;
}

export function functionConfiguration(record: FunctionRecord, context: ViewContext): Record<string, unknown> {
  return {
    FunctionName: record.functionName,
    FunctionArn: functionArn(context.identity, record.functionName, context.qualifier),
    Runtime: record.runtime,
    Role: record.role,
    Handler: record.handler,
    CodeSize: record.codeSizeBytes,
    Description: record.description,
    Timeout: record.timeoutSeconds,
    MemorySize: record.memorySizeMiB,
    LastModified: new Date(record.lastModifiedMs).toISOString().replace('Z', '+0000'),
    CodeSha256: record.codeSha256,
    Version: LATEST,
    ...(record.environment && { Environment: { Variables: record.environment } }),
    TracingConfig: { Mode: 'PassThrough' },
    RevisionId: context.moment === 'settled' ? record.revisionId : randomUUID(),
    ...stateFields(context),
    PackageType: 'Zip',
    Architectures: [record.architecture],
    EphemeralStorage: { Size: record.temporaryStorageMiB },
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
    RuntimeVersionConfig: { RuntimeVersionArn: runtimeArn(record, context.identity) },
    LoggingConfig: { LogFormat: 'Text', LogGroup: `/aws/lambda/${record.functionName}` },
  };
}

function stateFields({ state, moment }: ViewContext): Record<string, unknown> {
  if (state.state === 'Failed') {
    return { State: 'Failed', StateReason: state.reason, StateReasonCode: 'InternalError', LastUpdateStatus: 'Failed' };
  }
  const creating = { text: 'The function is being created.', code: 'Creating' };
  if (moment === 'created') return { State: 'Pending', StateReason: creating.text, StateReasonCode: creating.code };
  if (moment === 'settled') return { State: 'Active', LastUpdateStatus: 'Successful' };
  return {
    State: 'Active',
    LastUpdateStatus: 'InProgress',
    LastUpdateStatusReason: creating.text,
    LastUpdateStatusReasonCode: creating.code,
  };
}

function runtimeArn(record: FunctionRecord, identity: NodeIdentity): string {
  const version = Buffer.from(record.runtime).toString('hex').padEnd(64, '0').slice(0, 64);
  return `arn:aws:lambda:${identity.region}::runtime:${version}`;
}
