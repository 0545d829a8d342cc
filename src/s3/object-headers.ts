// Between HTTP headers and what is kept with an object.

import type { ApiRequest } from '#http';
import type { ObjectHeaders, ObjectInfo } from '#objects';
import { checksumHeaders } from './checksums.ts';

/** header name → member of ObjectHeaders */
const KEPT: Readonly<Record<string, keyof ObjectHeaders>> = {
  'content-type': 'contentType',
  'cache-control': 'cacheControl',
  'content-disposition': 'contentDisposition',
  'content-encoding': 'contentEncoding',
  'content-language': 'contentLanguage',
  expires: 'expires',
};

const META = 'x-amz-meta-';

/** `aws-chunked` is framing of the transfer, not of the object. */
function withoutFraming(encoding: string): string {
  const codings = encoding.split(',').map((coding) => coding.trim());
  return codings.filter((coding) => coding.toLowerCase() !== 'aws-chunked' && coding !== '').join(',');
}

export function keptHeaders(request: ApiRequest): ObjectHeaders & { metadata: Record<string, string> } {
  const headers: ObjectHeaders = {};
  for (const [name, member] of Object.entries(KEPT)) {
    const value = request.headers[name];
    if (value === undefined) continue;
    const kept = member === 'contentEncoding' ? withoutFraming(value) : value;
    if (kept !== '') headers[member] = kept;
  }
  const metadata: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(META)) metadata[name.slice(META.length)] = value;
  }
  return { ...headers, metadata };
}

export function writeConditions(request: ApiRequest): { ifMatch?: string; ifNoneMatch?: string } {
  const ifMatch = request.headers['if-match'];
  const ifNoneMatch = request.headers['if-none-match'];
  return { ...(ifMatch === undefined ? {} : { ifMatch }), ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) };
}

export function httpDate(ms: number): string {
  return new Date(ms).toUTCString();
}

/** Headers of a GET or HEAD answer, with the overrides that the query may ask for. */
export function infoHeaders(info: ObjectInfo, request: ApiRequest): Record<string, string> {
  const headers: Record<string, string> = {
    etag: `"${info.etag}"`,
    'last-modified': httpDate(info.lastModifiedMs),
    'accept-ranges': 'bytes',
    'content-type': 'binary/octet-stream',
  };
  for (const [name, member] of Object.entries(KEPT)) {
    const value = request.query.get(`response-${name}`) ?? info[member];
    if (value !== undefined) headers[name] = value;
  }
  for (const [name, value] of Object.entries(info.metadata)) headers[META + name] = value;
  const wantsChecksum = request.headers['x-amz-checksum-mode']?.toUpperCase() === 'ENABLED';
  return wantsChecksum ? { ...headers, ...checksumHeaders(info.checksums) } : headers;
}
