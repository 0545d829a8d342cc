// What bucket names and keys may be.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html

import { objectError } from './errors.ts';
import { METADATA_BYTES_MAX, OBJECT_KEY_BYTES_MAX } from './limits.ts';

export function checkBucketName(name: string): void {
  const good = /^[a-z0-9](?:[a-z0-9-]|\.(?=[a-z0-9])){1,61}[a-z0-9]$/.test(name) && !/^\d+\.\d+\.\d+\.\d+$/.test(name);
  if (good && !name.includes('-.')) return;
  throw objectError(
    'InvalidBucketName',
    `The specified bucket is not valid: ${JSON.stringify(name.slice(0, 80))}. Use 3 to 63 of a–z 0–9 . - beginning and ending with a letter or digit.`,
  );
}

export function checkKey(key: string): void {
  if (key.length === 0 || !key.isWellFormed())
    throw objectError('InvalidKey', 'a key is at least one character of UTF-8');
  const sizeBytes = Buffer.byteLength(key);
  if (sizeBytes > OBJECT_KEY_BYTES_MAX) {
    throw objectError('InvalidKey', `Your key is too long: ${sizeBytes} bytes, the maximum is ${OBJECT_KEY_BYTES_MAX}`);
  }
}

export function checkMetadata(metadata: Record<string, string>): void {
  const sizeBytes = Object.entries(metadata).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0);
  if (sizeBytes > METADATA_BYTES_MAX) {
    throw objectError(
      'MetadataTooLarge',
      `Your metadata headers exceed the maximum allowed metadata size: ${sizeBytes} of ${METADATA_BYTES_MAX} bytes`,
    );
  }
}
