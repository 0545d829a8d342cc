// Engine `vm`: the device VM as WebAssembly, in worker threads.

export { type BuiltImage, buildImage } from './image-builder.ts';
export { type MemoryNeed, measureMemory } from './memory-measurement.ts';
export { errorWithSource, type SourceOf, tracebackWithSource } from './source-lines.ts';
export { createVmEngine, type VmEngineOptions } from './vm-engine.ts';
export {
  namesText,
  VM_STATUS,
  type VmContext,
  type VmHost,
  VmInstance,
  type VmStats,
  type VmStatus,
} from './vm-instance.ts';
export { loadVmModule } from './vm-module.ts';
