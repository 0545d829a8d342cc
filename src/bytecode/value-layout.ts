// The numbers of device/vm/value.h, object.h and image.h that image writer and reader need. Both ends keep the same
// layout; the C headers hold the drawing.

/** enum nl_kind: only what an image that was not run yet can hold. */
export const KIND = { STR: 1, BYTES: 2, BIGINT: 3, TUPLE: 4, FUNCTION: 7, CODE: 8 } as const;

/** enum nl_immediate */
export const IMMEDIATE = { SPECIAL: 0, BOOL: 1, TYPE: 2, NATIVE: 3, NATIVE_MODULE: 4, STR0: 8 } as const;

export const HIGH_OBJECT = 0xffffff80;
export const HIGH_IMMEDIATE = 0xffffffc0;
/** The bits of an object's kind or of a sort of immediate. */
export const HIGH_SORTS = 0x3f;
export const HIGH_INT = 0xffffffff;
export const IN_IMAGE = 0x80000000;

/** Payloads of IMMEDIATE.SPECIAL. */
export const SPECIAL = { undefined: 0, none: 1, ellipsis: 4, notImplemented: 5 } as const;
export const LONGEST_SHORT_STR = 4;

export const IMAGE_MAGIC = 0x4d494c4e;
/** Counts changes of the image's layout that the numbers in this file do not show. */
export const LAYOUT_VERSION = 3;
export const NO_INDEX = 0xffffffff;
export const NO_SYMBOL = 0xffff;

/** Of the header's flags; the other one, 1, says that there is a snapshot. */
export const FLAG_NO_LINES = 2;

/** Byte offsets of nl_image_header's fields. */
export const HEADER = {
  magic: 0,
  abiVersion: 4,
  flags: 6,
  size: 8,
  checksum: 12,
  objects: 16,
  objectsEnd: 20,
  starts: 24,
  names: 28,
  nameSymbols: 32,
  specials: 36,
  globalNames: 40,
  modules: 44,
  moduleCount: 48,
  handler: 52,
  heap: 56,
  heapSize: 60,
  globals: 64,
  initialized: 68,
} as const;
export const HEADER_BYTES = 72;
/** The checksum covers everything from here on. */
export const CHECKSUM_START = 16;
export const MODULE_BYTES = 28;

/** Byte offsets of nl_code's fields. */
export const CODE = {
  constants: 4,
  words: 8,
  wordCount: 12,
  handlers: 16,
  handlerCount: 20,
  lines: 24,
  lineBytes: 28,
  registerCount: 32,
  parameterCount: 33,
  positionalOnlyCount: 34,
  keywordOnlyCount: 35,
  flags: 36,
  module: 38,
  firstLine: 40,
  name: 44,
  qualname: 52,
  parameters: 60,
} as const;
export const CODE_BYTES = 60;
export const HANDLER_BYTES = 16;
export const FUNCTION_BYTES = 24;
