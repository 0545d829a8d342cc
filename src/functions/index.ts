// Functions of a node: registry, code, images, invocation, event queue.

export type { HandlerServices, ServiceCaller } from '#engines';
export { type AsyncInvocation, type AsyncOutcome, OUTCOMES_WOOF } from './async-queue.ts';
export type { BuiltImages } from './built-images.ts';
export type { CompileOutcome, CompileRequest, Compiler } from './compiler.ts';
export { type FunctionErrorCode, functionErrorCodes } from './errors.ts';
export { ACCESS_SETTING, type AccessService, accessOf, type Grant, isGranted, parseAccess } from './function-access.ts';
export {
  type FunctionReference,
  functionArn,
  type NodeIdentity,
  parseFunctionName,
  resolveReference,
  violation,
} from './function-arn.ts';
export { ENGINE_SETTING, engineOf, type FunctionRecord, type FunctionState, LATEST } from './function-record.ts';
export {
  type CreateFunction,
  type FunctionChange,
  FunctionService,
  type FunctionServiceOptions,
  type UpdateCode,
} from './function-service.ts';
export type { FunctionSettings } from './function-settings.ts';
export { codeKey, SYSTEM_BUCKET } from './function-store.ts';
export type { FunctionImage } from './image-cache.ts';
export { logTail } from './invocation-log.ts';
export type { InvokeAnswer, InvokeRequest } from './invoker.ts';
export * from './limits.ts';
export { unzip } from './zip-archive.ts';
