export * from './builtins/index.ts';
export { cFiles } from './c-headers.ts';
export * from './constant.ts';
export * from './disassembler.ts';
export {
  type CodeSize,
  codeSizes,
  type ImageContent,
  type ImageModule,
  nativesUsed,
  reachedCode,
  writeImage,
} from './image.ts';
export * from './image-checks.ts';
export { readImage } from './image-reader.ts';
export * from './opcodes.ts';
export { opcodesPage } from './opcodes-page.ts';
