// Composition of buckets and objects over a woof store's tables and a folder of files.

import type { Clock, RandomBytes } from '#base';
import type { WoofStore } from '#woof';
import type { ObjectStore } from './object-store.ts';

export interface ObjectStoreOptions {
  store: WoofStore;
  /** Folder for the bodies of larger objects; made if it does not exist. */
  folder: string;
  clock?: Clock;
  random?: RandomBytes;
}

/** `DataFolderUnwritable`. */
export async function openObjectStore(_options: ObjectStoreOptions): Promise<ObjectStore> {
  throw new Error('assertion failed: not linked');
}
