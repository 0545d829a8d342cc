// PutObject: the body streams to the store, verified on the way; the store decides conditions at commit.

import type { ApiResponse } from '#http';
import type { Call } from './call.ts';
import { checkedBody, checksumHeaders } from './checksums.ts';
import { s3Error } from './errors.ts';
import { keptHeaders, writeConditions } from './object-headers.ts';

export async function putObject({ request, objects, bucket, key }: Call): Promise<ApiResponse> {
  if (request.body.declaredSizeBytes === undefined) {
    throw s3Error('MissingContentLength', 'You must provide the Content-Length HTTP header.');
  }
  const body = checkedBody(request);
  const info = await objects.putObject({
    bucket,
    key,
    ...keptHeaders(request),
    ...writeConditions(request),
    body: body.stream,
    checksums: body.checksums,
  });
  return { status: 200, headers: { etag: `"${info.etag}"`, ...checksumHeaders(info.checksums) } };
}
