// Functions for handlers: Invoke of boto3's Lambda client, over the node's functions.

import { randomUUID } from 'node:crypto';
import { type FunctionService, parseFunctionName, resolveReference } from '#functions';
import { type Caller, checkAccess } from './caller.ts';
import { optionalText, type ServiceRequest, type ServiceResult, textField } from './service-message.ts';

const TYPES = ['RequestResponse', 'Event', 'DryRun'];

export async function invokeFunction(
  functions: FunctionService,
  caller: Caller,
  request: ServiceRequest,
): Promise<ServiceResult> {
  const named = parseFunctionName(textField(request, 'FunctionName'), functions.identity);
  const reference = resolveReference(named, optionalText(request, 'Qualifier'));
  const type = optionalText(request, 'InvocationType') ?? 'RequestResponse';
  if (!TYPES.includes(type)) throw new TypeError(`InvocationType is one of ${TYPES.join(', ')}, not '${type}'`);
  checkAccess(caller, 'lambda:InvokeFunction', reference.name, { service: 'lambda', write: true });
  const clientContext = optionalText(request, 'ClientContext');
  const call = {
    requestId: randomUUID(),
    payload: request.body,
    ...(clientContext !== undefined && { clientContext: Buffer.from(clientContext, 'base64').toString() }),
  };
  if (type === 'DryRun') {
    functions.get(reference);
    return { fields: { StatusCode: 204 } };
  }
  if (type === 'Event') {
    await functions.invokeLater(reference, call);
    return { fields: { StatusCode: 202 } };
  }
  const answer = await functions.invoke(reference, call);
  return {
    fields: {
      StatusCode: 200,
      ...(answer.functionError && { FunctionError: answer.functionError }),
      ExecutedVersion: answer.executedVersion,
    },
    body: answer.payload,
  };
}
