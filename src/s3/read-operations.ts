// GetObject and HeadObject: conditions, ranges, the object's headers.

import type { ApiResponse } from '#http';
import type { ByteRange, ObjectContent } from '#objects';
import type { Call } from './call.ts';
import { httpDate, infoHeaders } from './object-headers.ts';
import { judge, preconditionFailed } from './read-conditions.ts';

/** One range of bytes. Anything else is ignored, as S3 does: the whole object is the answer. */
export function parseRange(header: string | undefined): ByteRange | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (!match) return undefined;
  const [, first, last] = match;
  if (first === '') return last === '' ? undefined : { suffix: Number(last) };
  if (last === '') return { first: Number(first) };
  return Number(last) < Number(first!) ? undefined : { first: Number(first), last: Number(last) };
}

async function drop(content: ObjectContent): Promise<void> {
  await content.body[Symbol.asyncIterator]().return?.();
}

async function read({ request, objects, bucket, key }: Call, method: 'GET' | 'HEAD'): Promise<ApiResponse> {
  const range = parseRange(request.headers['range']);
  const content = await objects.getObject(bucket, key, range ? { range } : {});
  const { info } = content;
  const verdict = judge(request.headers, info);
  if (verdict !== 'go') {
    await drop(content);
    if (verdict === 'failed') throw preconditionFailed();
    return { status: 304, headers: { etag: `"${info.etag}"`, 'last-modified': httpDate(info.lastModifiedMs) } };
  }
  const headers = infoHeaders(info, request);
  const sizeBytes = content.range ? content.range.last - content.range.first + 1 : info.sizeBytes;
  headers['content-length'] = String(sizeBytes);
  if (content.range) {
    headers['content-range'] = `bytes ${content.range.first}-${content.range.last}/${info.sizeBytes}`;
    // A checksum of the whole object would not fit a part of it.
    for (const name of Object.keys(headers)) if (name.startsWith('x-amz-checksum-')) delete headers[name];
  }
  if (method === 'HEAD') await drop(content);
  return { status: content.range ? 206 : 200, headers, ...(method === 'GET' ? { body: content.body } : {}) };
}

export function getObject(call: Call): Promise<ApiResponse> {
  return read(call, 'GET');
}

export function headObject(call: Call): Promise<ApiResponse> {
  return read(call, 'HEAD');
}
