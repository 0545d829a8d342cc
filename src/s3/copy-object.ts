// CopyObject within this store.

import type { ApiResponse } from '#http';
import type { ObjectInfo } from '#objects';
import { decodePath } from './address.ts';
import { xmlAnswer } from './bucket-operations.ts';
import type { Call } from './call.ts';
import { s3Error } from './errors.ts';
import { keptHeaders, writeConditions } from './object-headers.ts';
import { judge, preconditionFailed } from './read-conditions.ts';

/** `/bucket/key` or `bucket/key`, percent-encoded. */
function parseSource(header: string): { bucket: string; key: string } {
  const [path, query] = header.replace(/^\//, '').split('?');
  if (query !== undefined) throw s3Error('NotImplemented', `A version of the source is not served: ?${query}`);
  const source = decodePath(path!);
  const slash = source.indexOf('/');
  if (slash < 1 || slash === source.length - 1) {
    throw s3Error('InvalidArgument', 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey');
  }
  return { bucket: source.slice(0, slash), key: source.slice(slash + 1) };
}

function parseDirective(header: string | undefined): 'copy' | 'replace' {
  const directive = (header ?? 'COPY').toUpperCase();
  if (directive === 'COPY') return 'copy';
  if (directive === 'REPLACE') return 'replace';
  throw s3Error('InvalidArgument', `Unknown metadata directive: ${header}`);
}

export async function copyObject({ request, objects, bucket, key, allow }: Call): Promise<ApiResponse> {
  const from = parseSource(request.headers['x-amz-copy-source'] ?? '');
  allow(from.bucket);
  const directive = parseDirective(request.headers['x-amz-metadata-directive']);
  if (directive === 'copy' && from.bucket === bucket && from.key === key) {
    throw s3Error(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const acceptSource = (info: ObjectInfo) => {
    if (judge(request.headers, info, 'x-amz-copy-source-') !== 'go') throw preconditionFailed();
  };
  const to = { bucket, key };
  const info = await objects.copyObject({
    ...keptHeaders(request),
    ...writeConditions(request),
    ...{ from, to, directive, acceptSource },
  });
  return xmlAnswer('CopyObjectResult', {
    LastModified: new Date(info.lastModifiedMs).toISOString(),
    ETag: `"${info.etag}"`,
  });
}
