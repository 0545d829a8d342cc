// Answers what handlers ask of their node, on whatever engine or device they run: objects, functions, woofs.
//
// Invariant: `answer` never rejects; every failure, also one of ours, is an answer that the handler can catch. Nothing
// is done before the caller is known to be allowed it.

import { isAppError } from '#base';
import type { FunctionService, HandlerServices, ServiceCaller } from '#functions';
import type { ObjectStore } from '#objects';
import type { WoofStore } from '#woof';
import type { Caller } from './caller.ts';
import { invokeFunction } from './function-operations.ts';
import { SERVICE_REQUEST_MAX_BYTES } from './limits.ts';
import { OBJECT_OPERATIONS } from './object-operations.ts';
import {
  decodeRequest,
  encodeFailure,
  encodeResult,
  type ServiceFailure,
  type ServiceRequest,
  type ServiceResult,
} from './service-message.ts';
import { WOOF_OPERATIONS } from './woof-operations.ts';
import { woofWording } from './woof-wording.ts';

/** How an API words a failure: its code, its text, its status of HTTP. */
export type FailureWording = (error: unknown) => ServiceFailure;

export interface HandlerServicesOptions {
  readonly objects: ObjectStore;
  readonly store: WoofStore;
  readonly functions: FunctionService;
  readonly wordings: { readonly s3: FailureWording; readonly lambda: FailureWording };
  readonly onUnexpectedError?: (error: unknown) => void;
}

export function createHandlerServices(options: HandlerServicesOptions): HandlerServices {
  return { answer: (caller, request) => answer(options, caller, request) };
}

async function answer(options: HandlerServicesOptions, caller: ServiceCaller, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > SERVICE_REQUEST_MAX_BYTES) {
    const Message = `${bytes.length} bytes are more than a handler can send to its node: ${SERVICE_REQUEST_MAX_BYTES}`;
    return encodeFailure({ Code: 'EntityTooLarge', Message, Status: 413 });
  }
  const request = decodeRequest(bytes);
  if (!request) return encodeFailure({ Code: 'InvalidRequest', Message: 'this is no request', Status: 400 });
  try {
    const { device, functionName } = caller;
    const record = options.functions.get({ name: functionName });
    return encodeResult(await perform(options, { record, ...(device !== undefined && { device }) }, request));
  } catch (error) {
    if (!isAppError(error) && !(error instanceof TypeError)) options.onUnexpectedError?.(error);
    return encodeFailure(failureOf(options, request, error));
  }
}

async function perform(
  { objects, store, functions }: HandlerServicesOptions,
  caller: Caller,
  request: ServiceRequest,
): Promise<ServiceResult> {
  if (request.op === 'lambda.Invoke') return await invokeFunction(functions, caller, request);
  const onObjects = Object.hasOwn(OBJECT_OPERATIONS, request.op) && OBJECT_OPERATIONS[request.op];
  if (onObjects) return await onObjects(objects, caller, request);
  const onWoofs = Object.hasOwn(WOOF_OPERATIONS, request.op) && WOOF_OPERATIONS[request.op];
  if (onWoofs) return await onWoofs(store, caller, request);
  throw new TypeError(`there is no operation ${request.op}`);
}

function failureOf({ wordings }: HandlerServicesOptions, request: ServiceRequest, error: unknown): ServiceFailure {
  if (request.op.startsWith('woof.')) return woofWording(error, request.fields['woof']);
  if (error instanceof TypeError) return { Code: 'InvalidRequest', Message: error.message, Status: 400 };
  return request.op.startsWith('s3.') ? wordings.s3(error) : wordings.lambda(error);
}
