// What a node knows of a function. Stored as JSON in the system bucket; the code zip lies beside it.
//
// Invariant: a record names code that was stored before it, so a record that can be read can be run.

import type { EngineName } from '#engines';

export const LATEST = '$LATEST';

export interface FunctionRecord {
  readonly functionName: string;
  readonly runtime: string;
  readonly role: string;
  readonly handler: string;
  readonly description: string;
  readonly timeoutSeconds: number;
  readonly memorySizeMiB: number;
  readonly temporaryStorageMiB: number;
  readonly architecture: 'x86_64' | 'arm64';
  /** Absent when never given. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** base64 of the SHA-256 of the zip. */
  readonly codeSha256: string;
  readonly codeSizeBytes: number;
  readonly lastModifiedMs: number;
  /** A new UUID with every change. */
  readonly revisionId: string;
}

/** Lambda's states; ours are Active, or Failed where this node lacks what the function needs. */
export interface FunctionState {
  readonly state: 'Active' | 'Failed';
  readonly reason?: string;
}

/** A tag or an environment variable of this name chooses the engine; the tag wins. */
export const ENGINE_SETTING = 'NANOLAMBDA_ENGINE';

export function engineOf(record: FunctionRecord, defaultEngine: EngineName): EngineName {
  const chosen = record.tags[ENGINE_SETTING] ?? record.environment?.[ENGINE_SETTING];
  return chosen === 'vm' || chosen === 'container' ? chosen : defaultEngine;
}
