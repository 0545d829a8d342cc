// Which bucket and key a request means: path style (`/bucket/key`) or virtual-host style (`bucket.host/key`).

import { AppError } from '#base';
import type { ApiRequest } from '#http';

export interface Address {
  /** Undefined: the service itself (ListBuckets). */
  bucket: string | undefined;
  /** Decoded; undefined: the bucket itself. */
  key: string | undefined;
}

export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new AppError('InvalidArgument', `Couldn't parse the specified URI: ${text.slice(0, 100)}`, { cause });
  }
}

function hostBucket(host: string, virtualHosts: readonly string[]): string | undefined {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  for (const virtual of virtualHosts) {
    if (name.endsWith(`.${virtual}`)) return name.slice(0, -virtual.length - 1);
  }
  return undefined;
}

export function addressOf(request: Pick<ApiRequest, 'host' | 'path'>, virtualHosts: readonly string[]): Address {
  const path = request.path.slice(1);
  const bucket = hostBucket(request.host, virtualHosts);
  if (bucket !== undefined) return { bucket, key: path === '' ? undefined : decodePath(path) };
  const slash = path.indexOf('/');
  const name = decodePath(slash < 0 ? path : path.slice(0, slash));
  const key = slash < 0 ? '' : decodePath(path.slice(slash + 1));
  return { bucket: name === '' ? undefined : name, key: key === '' ? undefined : key };
}
