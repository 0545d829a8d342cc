// What tells an image that was made for other tables: 16 bits of a checksum over everything that compiler and VM number
// alike. An image stores it, a VM carries its own (generated/abi.h) and refuses images with another one.
// Invariant: adding, removing or moving an opcode, a type, a native, a symbol or a module changes it.

import { BUILTIN_TYPES, NATIVE_MODULES, NATIVES, SYMBOLS, TYPE_METHODS } from './builtins/index.ts';
import { crc32 } from './crc32.ts';
import { OPCODES } from './opcodes.ts';
import { CODE, HEADER, IMMEDIATE, KIND, LAYOUT_VERSION, SPECIAL } from './value-layout.ts';

/** All tables as one text, in the order of their numbers. */
function tables(): string {
  return JSON.stringify([
    LAYOUT_VERSION,
    [HEADER, CODE, KIND, IMMEDIATE, SPECIAL],
    OPCODES.map(({ name, format, operands, run }) => [name, format, operands, run]),
    SYMBOLS,
    BUILTIN_TYPES.map(({ name, base }, i) => [name, base, [...TYPE_METHODS[i]!]]),
    NATIVES.map(({ cName, signature }) => [cName, signature]),
    NATIVE_MODULES,
  ]);
}

function fold(checksum: number): number {
  const folded = (checksum ^ (checksum >>> 16)) & 0xffff;
  // 1 was the version of every image before there were fingerprints.
  return folded <= 1 ? folded + 2 : folded;
}

/** 16 bits, never 0 or 1. */
export const ABI_FINGERPRINT = fold(crc32(new TextEncoder().encode(tables())));
