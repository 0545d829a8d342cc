// The failures of buckets and objects. Codes are S3's where S3 has a word for it.

import { AppError } from '#base';

export const objectErrorCodes = [
  'NoSuchBucket',
  'NoSuchKey',
  'BucketNotEmpty',
  'InvalidBucketName',
  'InvalidKey',
  'InvalidRange',
  'InvalidContinuationToken',
  'PreconditionFailed',
  'ConditionalRequestConflict',
  'MetadataTooLarge',
  'ObjectTooLarge',
  'ObjectCorrupt',
] as const;

export type ObjectErrorCode = (typeof objectErrorCodes)[number];

export function objectError(code: ObjectErrorCode, message: string, cause?: unknown): AppError {
  return new AppError(code, message, cause === undefined ? undefined : { cause });
}
