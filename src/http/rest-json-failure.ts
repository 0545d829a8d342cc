// How AWS's rest-json services (Lambda and, like it, our control API) word failures of authentication and transport.

import { HttpError, type HttpErrorCode } from './errors.ts';
import type { ApiResponse } from './service.ts';

interface Wording {
  status: number;
  type: string;
  message?: string;
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** Without `message` the error's own is given. */
const wordings: Partial<Record<HttpErrorCode, Wording>> = {
  MissingAuthentication: {
    status: 403,
    type: 'MissingAuthenticationTokenException',
    message: 'Missing Authentication Token',
  },
  MalformedAuthorization: { status: 403, type: 'IncompleteSignatureException' },
  UnsupportedSignature: { status: 403, type: 'IncompleteSignatureException' },
  UnknownAccessKey: {
    status: 403,
    type: 'UnrecognizedClientException',
    message: 'The security token included in the request is invalid.',
  },
  InvalidToken: {
    status: 403,
    type: 'UnrecognizedClientException',
    message: 'The security token included in the request is invalid.',
  },
  SignatureMismatch: { status: 403, type: 'InvalidSignatureException', message: MISMATCH },
  PayloadHashMismatch: { status: 403, type: 'InvalidSignatureException', message: MISMATCH },
  WrongService: { status: 403, type: 'InvalidSignatureException' },
  RequestTimeSkewed: { status: 403, type: 'InvalidSignatureException' },
  RequestExpired: { status: 403, type: 'InvalidSignatureException' },
  UnsignedHeaders: { status: 403, type: 'InvalidSignatureException' },
  BodyTooLarge: { status: 413, type: 'RequestEntityTooLargeException' },
  RequestTimeout: { status: 408, type: 'RequestTimeoutException' },
  IncompleteBody: { status: 400, type: 'InvalidRequestContentException' },
  InvalidUri: { status: 400, type: 'InvalidRequestContentException' },
};

function skewMessage(error: HttpError): string {
  const { RequestTime, ServerTime, MaxAllowedSkewMilliseconds } = error.details;
  const minutes = Number(MaxAllowedSkewMilliseconds) / 60_000;
  const now = (ServerTime ?? '').replace(/[-:]/g, '');
  return (RequestTime ?? '') < now
    ? `Signature expired: ${RequestTime} is more than ${minutes} min. earlier than ${now}`
    : `Signature not yet current: ${RequestTime} is more than ${minutes} min. later than ${now}`;
}

/**
 * The answer for a failure of `./errors.ts`, or undefined when `error` is not one of them (the service's own business).
 * Header `x-amzn-ErrorType` holds the code, the body is `{"message": …}`.
 */
export function restJsonFailure(error: unknown, requestId: string): ApiResponse | undefined {
  if (!(error instanceof HttpError)) return undefined;
  const wording = wordings[error.code as HttpErrorCode] ?? { status: 400, type: 'InvalidRequestContentException' };
  const message = error.code === 'RequestTimeSkewed' ? skewMessage(error) : (wording.message ?? error.message);
  return {
    status: wording.status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-ErrorType': wording.type,
      'x-amzn-RequestId': requestId,
    },
    body: JSON.stringify({ message }),
  };
}
