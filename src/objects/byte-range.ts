// Ranges of RFC 9110 §14 on an object of known size.

import { objectError } from './errors.ts';
import type { ByteRange } from './object-store.ts';

/** Inclusive offsets within the object. `InvalidRange` when nothing of it is asked for. */
export function resolveRange(range: ByteRange, sizeBytes: number): { first: number; last: number } {
  const resolved =
    'suffix' in range
      ? { first: Math.max(0, sizeBytes - range.suffix), last: sizeBytes - 1 }
      : { first: range.first, last: Math.min(range.last ?? sizeBytes - 1, sizeBytes - 1) };
  if (resolved.first > resolved.last) {
    throw objectError('InvalidRange', `The requested range is not satisfiable: the object has ${sizeBytes} bytes`);
  }
  return resolved;
}
