// The Lambda API as a service of the API server: route, authorise, read fields, call, word failures.

import { CREATE_REQUEST_MAX_BYTES, type FunctionReference, parseFunctionName, resolveReference } from '#functions';
import type { ApiRequest, ApiResponse, FailureContext, Service } from '#http';
import { failureResponse, lambdaError } from './errors.ts';
import { FunctionOperations, type FunctionOperationsOptions, json } from './function-operations.ts';
import { invoke } from './invoke-operation.ts';
import { type Operation, routeOf } from './operations.ts';
import { RequestFields } from './request-fields.ts';

export type LambdaServiceOptions = FunctionOperationsOptions;

const CLOCK_SKEW_MAX_MS = 300_000;

type Handler = (request: ApiRequest, parameter: string) => Promise<ApiResponse> | ApiResponse;

export function createLambdaService(options: LambdaServiceOptions): Service {
  const handlers = handlersOf(options);
  return {
    bodyLimitBytes: CREATE_REQUEST_MAX_BYTES,
    signing: 'standard',
    clockSkewMaxMs: CLOCK_SKEW_MAX_MS,
    ownsPath: (path) => /^\/20\d\d-\d\d-\d\d\//.test(path),
    handle: async (request) => {
      const { operation, parameter } = routeOf(request.method, request.path);
      if (request.principal.kind !== 'admin') {
        throw lambdaError(
          'AccessDenied',
          `User ${request.accessKeyId} is not authorized to perform: lambda:${operation}`,
        );
      }
      return handlers[operation](request, parameter);
    },
    fail: (error: unknown, context: FailureContext) => failureResponse(error, context.requestId),
  };
}

function handlersOf(options: LambdaServiceOptions): Record<Operation, Handler> {
  const { functions } = options;
  const operations = new FunctionOperations(options);
  const reference = (request: ApiRequest, parameter: string): FunctionReference =>
    resolveReference(parseFunctionName(parameter, functions.identity), request.query.get('Qualifier'));
  return {
    CreateFunction: async (request) => operations.create(await fieldsOf(request)),
    ListFunctions: ({ query }) =>
      operations.list(query.get('Marker'), query.get('MaxItems'), query.get('FunctionVersion')),
    GetFunction: (request, name) => operations.get(reference(request, name), request.host),
    DeleteFunction: (request, name) => operations.delete(reference(request, name)),
    GetFunctionConfiguration: (request, name) => operations.getConfiguration(reference(request, name)),
    UpdateFunctionConfiguration: async (request, name) =>
      operations.updateConfiguration(reference(request, name), await fieldsOf(request)),
    UpdateFunctionCode: async (request, name) =>
      operations.updateCode(reference(request, name), await fieldsOf(request)),
    Invoke: (request, name) => invoke(functions, reference(request, name), request),
    ListTags: (request, arn) => json(200, { Tags: functions.get(reference(request, arn)).tags }),
    TagResource: async (request, arn) => {
      const added = (await fieldsOf(request)).textMap('Tags') ?? {};
      await functions.updateTags(reference(request, arn).name, (tags) => ({ ...tags, ...added }));
      return { status: 204 };
    },
    UntagResource: async (request, arn) => {
      const removed = new Set(request.query.all('tagKeys'));
      const kept = (tags: object) => Object.fromEntries(Object.entries(tags).filter(([key]) => !removed.has(key)));
      await functions.updateTags(reference(request, arn).name, kept);
      return { status: 204 };
    },
  };
}

async function fieldsOf(request: ApiRequest): Promise<RequestFields> {
  return RequestFields.parse(await request.body.bytes());
}
