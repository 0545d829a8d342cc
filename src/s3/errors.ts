// Every failure as S3 words it: code, status, XML. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html

import { AppError } from '#base';
import { type ApiResponse, type FailureContext, HttpError, type HttpErrorCode } from '#http';
import type { ObjectErrorCode } from '#objects';
import { buildXml } from './xml.ts';

/** Codes that only this layer throws; they are S3's own. */
const STATUSES = {
  AccessDenied: 403,
  BadDigest: 400,
  BucketAlreadyOwnedByYou: 409,
  InvalidArgument: 400,
  InvalidDigest: 400,
  InvalidRequest: 400,
  InvalidStorageClass: 400,
  MalformedXML: 400,
  MethodNotAllowed: 405,
  MissingContentLength: 411,
  NotImplemented: 501,
} as const;

export type S3ErrorCode = keyof typeof STATUSES;

export function s3Error(code: S3ErrorCode, message: string): AppError {
  return new AppError(code, message);
}

type Wording = { code: string; status: number; message?: string };

const TRANSPORT: Partial<Record<HttpErrorCode, Wording>> = {
  MissingAuthentication: { code: 'AccessDenied', status: 403, message: 'Access Denied.' },
  MalformedAuthorization: { code: 'AuthorizationHeaderMalformed', status: 400 },
  UnsupportedSignature: { code: 'InvalidRequest', status: 400 },
  WrongService: { code: 'AuthorizationHeaderMalformed', status: 400 },
  UnknownAccessKey: { code: 'InvalidAccessKeyId', status: 403 },
  InvalidToken: { code: 'InvalidToken', status: 400 },
  SignatureMismatch: { code: 'SignatureDoesNotMatch', status: 403 },
  RequestTimeSkewed: { code: 'RequestTimeTooSkewed', status: 403 },
  RequestExpired: { code: 'AccessDenied', status: 403 },
  UnsignedHeaders: { code: 'AccessDenied', status: 403 },
  MissingPayloadHash: { code: 'InvalidRequest', status: 400 },
  InvalidPayloadHash: { code: 'InvalidArgument', status: 400 },
  PayloadHashMismatch: { code: 'XAmzContentSHA256Mismatch', status: 400 },
  ChunkSignatureMismatch: { code: 'SignatureDoesNotMatch', status: 403 },
  MalformedChunk: { code: 'IncompleteBody', status: 400 },
  IncompleteBody: { code: 'IncompleteBody', status: 400 },
  MissingContentLength: { code: 'MissingContentLength', status: 411 },
  MalformedTrailer: { code: 'MalformedTrailerError', status: 400 },
  BodyTooLarge: { code: 'EntityTooLarge', status: 400 },
  RequestTimeout: { code: 'RequestTimeout', status: 400 },
  InvalidUri: { code: 'InvalidURI', status: 400 },
};

const OBJECTS: Record<ObjectErrorCode, Wording> = {
  NoSuchBucket: { code: 'NoSuchBucket', status: 404 },
  NoSuchKey: { code: 'NoSuchKey', status: 404 },
  BucketNotEmpty: { code: 'BucketNotEmpty', status: 409 },
  InvalidBucketName: { code: 'InvalidBucketName', status: 400 },
  InvalidKey: { code: 'KeyTooLongError', status: 400 },
  InvalidRange: { code: 'InvalidRange', status: 416 },
  InvalidContinuationToken: { code: 'InvalidArgument', status: 400 },
  PreconditionFailed: { code: 'PreconditionFailed', status: 412 },
  ConditionalRequestConflict: { code: 'ConditionalRequestConflict', status: 409 },
  MetadataTooLarge: { code: 'MetadataTooLarge', status: 400 },
  ObjectTooLarge: { code: 'EntityTooLarge', status: 400 },
  ObjectCorrupt: { code: 'InternalError', status: 500 },
};

const STORE: Record<string, Wording> = {
  StoreBusy: { code: 'SlowDown', status: 503, message: 'Please reduce your request rate.' },
  StoreFull: { code: 'InsufficientStorage', status: 507, message: 'The disk of this node is full.' },
};

const INTERNAL: Wording = {
  code: 'InternalError',
  status: 500,
  message: 'We encountered an internal error. Please try again.',
};

function wordingOf(error: unknown): Wording {
  if (!(error instanceof AppError)) return INTERNAL;
  const { code } = error;
  const own = Object.hasOwn(STATUSES, code) ? { code, status: STATUSES[code as S3ErrorCode] } : undefined;
  const tables: Record<string, Wording>[] = [error instanceof HttpError ? TRANSPORT : {}, OBJECTS, STORE];
  return tables.find((table) => Object.hasOwn(table, code))?.[code] ?? own ?? INTERNAL;
}

export function s3Failure(error: unknown, context: FailureContext): ApiResponse {
  const wording = wordingOf(error);
  const message = wording.message ?? (error instanceof Error ? error.message : '');
  const details = error instanceof HttpError ? error.details : {};
  const body = buildXml('Error', {
    Code: wording.code,
    Message: message,
    Resource: context.path,
    ...details,
    RequestId: context.requestId,
  });
  return { status: wording.status, headers: { 'content-type': 'application/xml' }, body };
}

/** A failure's code, text and status, for callers that are reached without HTTP. */
export function s3Wording(error: unknown): { Code: string; Message: string; Status: number } {
  return { ...keyFailure(error), Status: wordingOf(error).status };
}

/** Code and message of one key's failure inside DeleteObjects. */
export function keyFailure(error: unknown): { Code: string; Message: string } {
  const wording = wordingOf(error);
  return { Code: wording.code, Message: wording.message ?? (error instanceof Error ? error.message : '') };
}
