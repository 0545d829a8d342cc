// A checksum of each element, bound to its place, so that a flipped bit or a row in the wrong place is noticed on read.

import { crc32 } from 'node:zlib';
import type { Seqno } from './woof-store.ts';

export function elementChecksum(seqno: Seqno, bytes: Uint8Array): number {
  return crc32(bytes, Number(BigInt.asUintN(32, seqno)));
}
