// Engines run a handler with limits: `container` in an OCI container with CPython, `vm` in the device VM.

export * from './container/index.ts';
export * from './engine.ts';
export * from './sandbox-errors.ts';
export * from './vm/index.ts';
