// Invoke: RequestResponse, Event and DryRun. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html

import { randomUUID } from 'node:crypto';
import { AppError } from '#base';
import {
  CLIENT_CONTEXT_MAX_BYTES,
  type FunctionReference,
  type FunctionService,
  LATEST,
  logTail,
  violation,
} from '#functions';
import type { ApiRequest, ApiResponse } from '#http';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export async function invoke(
  functions: FunctionService,
  reference: FunctionReference,
  request: ApiRequest,
): Promise<ApiResponse> {
  const type = choice(
    request,
    'x-amz-invocation-type',
    'invocationType',
    ['Event', 'RequestResponse', 'DryRun'],
    'RequestResponse',
  );
  const logType = choice(request, 'x-amz-log-type', 'logType', ['None', 'Tail'], 'None');
  const payload = await request.body.bytes();
  const clientContext = clientContextOf(request);
  const requestId = UUID.test(request.requestId) ? request.requestId : randomUUID();
  const call = { requestId, payload, ...(clientContext !== undefined && { clientContext }) };
  if (type === 'DryRun') {
    functions.get({ ...reference, qualifier: reference.qualifier ?? LATEST });
    return { status: 204 };
  }
  if (type === 'Event') {
    await functions.invokeLater(reference, call);
    return { status: 202, headers: { 'x-amzn-requestid': requestId } };
  }
  const answer = await functions.invoke(reference, call);
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'x-amzn-requestid': requestId,
      'x-amz-executed-version': answer.executedVersion,
      ...(answer.functionError && { 'x-amz-function-error': answer.functionError }),
      ...(logType === 'Tail' && { 'x-amz-log-result': logTail(answer.log).toString('base64') }),
    },
    body: answer.payload,
  };
}

function choice(
  request: ApiRequest,
  header: string,
  field: string,
  values: readonly string[],
  otherwise: string,
): string {
  const value = request.headers[header] ?? otherwise;
  if (values.includes(value)) return value;
  const text = violation(value, field, `satisfy enum value set: [${values.join(', ')}]`);
  throw new AppError('ValidationFailed', text);
}

function clientContextOf(request: ApiRequest): string | undefined {
  const header = request.headers['x-amz-client-context'];
  if (header === undefined) return undefined;
  const text = Buffer.from(header, 'base64').toString('utf8');
  if (header.length <= CLIENT_CONTEXT_MAX_BYTES && isJsonObject(text)) return text;
  throw new AppError(
    'InvalidPayload',
    'Client context must be a valid Base64-encoded JSON object of at most 3583 bytes.',
  );
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
