// How Lambda words failures. Each exception has its own key case in the body (`Message` or `message`) and only those in
// the API's model carry `Type`: clients show it, so it is copied. Header `x-amzn-ErrorType` names the exception.

import { AppError, isAppError } from '#base';
import { CREATE_REQUEST_MAX_BYTES } from '#functions';
import { type ApiResponse, restJsonFailure } from '#http';

interface Wording {
  readonly type: string;
  readonly status: number;
  /** Key of the text in the body. */
  readonly key: 'Message' | 'message';
  /** Whether the body has `Type`. */
  readonly modelled: boolean;
  readonly extra?: Readonly<Record<string, string>>;
}

const user = (type: string, status: number, extra?: Wording['extra']): Wording => ({
  type,
  status,
  key: 'message',
  modelled: true,
  ...(extra && { extra }),
});

const WORDINGS: Readonly<Record<string, Wording>> = {
  FunctionNotFound: { type: 'ResourceNotFoundException', status: 404, key: 'Message', modelled: true },
  FunctionExists: user('ResourceConflictException', 409),
  FunctionNotReady: user('ResourceConflictException', 409),
  InvalidParameter: user('InvalidParameterValueException', 400),
  ValidationFailed: { type: 'ValidationException', status: 400, key: 'message', modelled: false },
  InvalidPayload: user('InvalidRequestContentException', 400),
  PayloadTooLarge: user('RequestTooLargeException', 413),
  CodeTooLarge: { type: 'RequestEntityTooLargeException', status: 413, key: 'message', modelled: false },
  BodyTooLarge: { type: 'RequestEntityTooLargeException', status: 413, key: 'message', modelled: false },
  CodeStorageExceeded: user('CodeStorageExceededException', 400),
  RevisionMismatch: user('PreconditionFailedException', 412),
  TooManyRequests: user('TooManyRequestsException', 429, { Reason: 'ConcurrentInvocationLimitExceeded' }),
  EngineBusy: user('TooManyRequestsException', 429, { Reason: 'ConcurrentInvocationLimitExceeded' }),
  StoreBusy: user('TooManyRequestsException', 429, { Reason: 'CallerRateLimitExceeded' }),
  EngineUnavailable: { type: 'ServiceException', status: 500, key: 'Message', modelled: true },
  EngineClosed: { type: 'ServiceException', status: 503, key: 'Message', modelled: true },
  FunctionsClosed: { type: 'ServiceException', status: 503, key: 'Message', modelled: true },
  AccessDenied: { type: 'AccessDeniedException', status: 403, key: 'message', modelled: false },
  UnknownOperation: { type: 'UnknownOperationException', status: 404, key: 'message', modelled: false },
  NotImplemented: { type: 'NotImplementedException', status: 501, key: 'message', modelled: false },
  Serialization: { type: 'SerializationException', status: 400, key: 'message', modelled: false },
};

const INTERNAL: Wording = { type: 'ServiceException', status: 500, key: 'Message', modelled: true };

/** Codes of this layer; the rest come from the layers below. */
export type LambdaErrorCode = 'AccessDenied' | 'UnknownOperation' | 'NotImplemented' | 'Serialization';

export function lambdaError(code: LambdaErrorCode, message: string): AppError {
  return new AppError(code, message);
}

/** A failure's exception, text and status, for callers that are reached without HTTP. */
export function lambdaWording(error: unknown): { Code: string; Message: string; Status: number } {
  const wording = isAppError(error) ? WORDINGS[error.code] : undefined;
  if (!wording) return { Code: INTERNAL.type, Message: 'An internal error occurred.', Status: INTERNAL.status };
  return { Code: wording.type, Message: (error as AppError).message, Status: wording.status };
}

export function failureResponse(error: unknown, requestId: string): ApiResponse {
  const wording = isAppError(error) ? WORDINGS[error.code] : undefined;
  if (!wording) return restJsonFailure(error, requestId) ?? worded(INTERNAL, 'An internal error occurred.', requestId);
  const text = isAppError(error, 'BodyTooLarge')
    ? `Request must be smaller than ${CREATE_REQUEST_MAX_BYTES} bytes for the CreateFunction operation`
    : (error as AppError).message;
  return worded(wording, text, requestId);
}

function worded(wording: Wording, text: string, requestId: string): ApiResponse {
  const type = wording.modelled ? { Type: wording.status >= 500 ? 'Service' : 'User' } : {};
  return {
    status: wording.status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': wording.type,
      'x-amzn-requestid': requestId,
      ...(wording.status === 429 && { 'retry-after': '1' }),
    },
    body: JSON.stringify({ ...wording.extra, ...type, [wording.key]: text }),
  };
}
