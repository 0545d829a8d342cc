export * from './builtins/index.ts';
export { cFiles } from './c-headers.ts';
export * from './image-checks.ts';
export * from './opcodes.ts';
