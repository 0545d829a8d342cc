// Composition of the embedded store: data folder, reader in this thread, writer in a worker thread.

import type { Clock } from '#base';
import type { WoofStore } from './woof-store.ts';

export interface EmbeddedStoreOptions {
  /** Folder for the database; made if it does not exist. One process at a time. */
  folder: string;
  /** Default: the system clock. */
  clock?: Clock;
}

/**
 * Opens (or makes) the store in a folder. `DataFolderUnwritable`, `DataFolderInUse`, `StoreCorrupt`.
 */
export async function openWoofStore(_options: EmbeddedStoreOptions): Promise<WoofStore> {
  throw new Error('assertion failed: not linked');
}
