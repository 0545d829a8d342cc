// The contract between compiler and VM, defined once: opcodes, built-ins, image format. The C side is generated from it.

export * from './builtins/index.ts';
export { cFiles } from './c-headers.ts';
export * from './constant.ts';
export * from './disassembler.ts';
export { ABI_FINGERPRINT } from './fingerprint.ts';
export {
  type CodeSize,
  codeSizes,
  type ImageContent,
  type ImageModule,
  nativesUsed,
  reachedCode,
  type WriteOptions,
  writeImage,
} from './image.ts';
export * from './image-checks.ts';
export { readImage } from './image-reader.ts';
export { imageName, type LineMapFile, makeLineMap, type Place, readLineMap } from './line-map.ts';
export * from './opcodes.ts';
export { opcodesPage } from './opcodes-page.ts';
