// Failures of authentication and transport, neutral; each API words them its own way (`rest-json-failure.ts`, s3/errors).

import { AppError } from '#base';

export const httpErrorCodes = [
  /** No signature at all. */
  'MissingAuthentication',
  /** An Authorization header or presigned query that cannot be read. */
  'MalformedAuthorization',
  /** Signature Version 2 or another scheme of AWS that is not served. */
  'UnsupportedSignature',
  /** The credential scope names a service that this server does not have. */
  'WrongService',
  'UnknownAccessKey',
  'InvalidToken',
  'SignatureMismatch',
  /** The request's date is too far from ours. */
  'RequestTimeSkewed',
  /** A presigned URL after its time. */
  'RequestExpired',
  /** A header that must be signed is not. */
  'UnsignedHeaders',
  'MissingPayloadHash',
  'InvalidPayloadHash',
  'PayloadHashMismatch',
  'ChunkSignatureMismatch',
  'MalformedChunk',
  'IncompleteBody',
  'MissingContentLength',
  'MalformedTrailer',
  'BodyTooLarge',
  'RequestTimeout',
  'InvalidUri',
  'PortInUse',
  'ListenFailed',
] as const;

export type HttpErrorCode = (typeof httpErrorCodes)[number];

/** An AppError with the details that AWS puts beside the message, by their AWS names. */
export class HttpError extends AppError {
  readonly details: Readonly<Record<string, string>>;
  constructor(code: HttpErrorCode, message: string, details: Record<string, string> = {}, cause?: unknown) {
    super(code, message, cause === undefined ? undefined : { cause });
    this.details = details;
  }
}
