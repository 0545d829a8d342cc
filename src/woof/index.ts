// Named append-only logs of small elements, durable before the answer, and durable tables beside them.

export { checkStore } from './check.ts';
export { prepareFolder } from './data-folder.ts';
export { type EmbeddedStoreOptions, openWoofStore } from './embedded-store.ts';
export * from './errors.ts';
export * from './limits.ts';
export * from './woof-store.ts';
