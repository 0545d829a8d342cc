export * from './builtins/index.ts';
export { cFiles } from './c-headers.ts';
export * from './opcodes.ts';
