// Engine `container`: CPython of the host in OCI containers.

export { type ContainerEngineOptions, createContainerEngine } from './container-engine.ts';
export {
  type ContainerRuntime,
  type DetectOptions,
  detectContainerRuntime,
  type NoContainerRuntime,
} from './detect.ts';
