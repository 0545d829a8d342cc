// GetFunction's `Code.Location`: a presigned URL for the zip in the node's own S3.

import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { codeKey, type FunctionRecord, SYSTEM_BUCKET } from '#functions';
import type { AdminCredentials } from './admin-credentials.ts';

const EXPIRY_SECONDS = 600;
/** S3 signs presigned requests without a payload hash; the signer moves this header into the query. */
const UNSIGNED_BODY = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };

export function codeLocations(
  credentials: AdminCredentials,
  region: string,
): (record: FunctionRecord, host: string) => Promise<string> {
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256: Sha256, uriEscapePath: false });
  return async (record, host) => {
    const [hostname = host, port] = host.split(/:(?=\d+$)/);
    const path = `/${SYSTEM_BUCKET}/${codeKey(record.codeSha256)}`;
    const request = {
      method: 'GET',
      protocol: 'http:',
      hostname,
      path,
      headers: { host, ...UNSIGNED_BODY },
      query: {},
    };
    const signed = await signer.presign(
      { ...request, ...(port !== undefined && { port: Number(port) }) },
      { expiresIn: EXPIRY_SECONDS },
    );
    const query = Object.entries(signed.query ?? {}).map(
      ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
    );
    return `http://${host}${path}?${query.join('&')}`;
  };
}
