// Buckets and objects: rows in the woof store's database, bodies inline or as files beside it.

export { type ObjectStoreOptions, openObjectStore } from './embedded-objects.ts';
export * from './errors.ts';
export * from './limits.ts';
export * from './object-store.ts';
export { matchesEtag } from './write-conditions.ts';
