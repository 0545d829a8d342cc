// Amazon S3's HTTP API.

export { s3Wording } from './errors.ts';
export { createS3Service, type S3ServiceOptions } from './s3-service.ts';
