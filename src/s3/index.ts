// Amazon S3's HTTP API.

export { createS3Service, type S3ServiceOptions } from './s3-service.ts';
