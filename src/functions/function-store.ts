// Records and code of all functions, as objects in the node's own system bucket: `functions/NAME.json` and, shared by
// content, `code/SHA256.zip`. Records are also held in memory; this node is the only writer.
//
// Invariant: code is written before the record that names it and removed after the last one that did, so a crash leaves
// at most code that nobody names, which the next start removes.

import { isAppError } from '#base';
import type { ObjectStore } from '#objects';
import { functionError } from './errors.ts';
import type { FunctionRecord } from './function-record.ts';
import { CODE_STORAGE_MAX_BYTES, UNZIPPED_CODE_MAX_BYTES } from './limits.ts';

export const SYSTEM_BUCKET = 'nanolambda-system';
const RECORD_MAX_BYTES = 1_048_576;

export class FunctionStore {
  readonly #objects: ObjectStore;
  readonly #records = new Map<string, FunctionRecord>();

  private constructor(objects: ObjectStore) {
    this.#objects = objects;
  }

  static async open(objects: ObjectStore): Promise<FunctionStore> {
    await objects.createBucket(SYSTEM_BUCKET);
    const store = new FunctionStore(objects);
    for await (const key of keysOf(objects, 'functions/')) {
      const { bytes } = await objects.readObject(SYSTEM_BUCKET, key, RECORD_MAX_BYTES);
      const record = JSON.parse(Buffer.from(bytes).toString('utf8')) as FunctionRecord;
      store.#records.set(record.functionName, record);
    }
    await store.#removeUnnamedCode();
    return store;
  }

  get(name: string): FunctionRecord | undefined {
    return this.#records.get(name);
  }

  /** By name. */
  all(): FunctionRecord[] {
    return [...this.#records.values()].sort((a, b) => (a.functionName < b.functionName ? -1 : 1));
  }

  async zipOf(record: FunctionRecord): Promise<Uint8Array> {
    const key = codeKey(record.codeSha256);
    return (await this.#objects.readObject(SYSTEM_BUCKET, key, UNZIPPED_CODE_MAX_BYTES)).bytes;
  }

  /** Resolves once record and code are durable. `zip` is given where the code is new. */
  async put(record: FunctionRecord, zip?: Uint8Array): Promise<void> {
    const before = this.#records.get(record.functionName);
    if (zip && !this.#isNamed(record.codeSha256)) {
      this.#checkStorage(zip.length);
      await this.#objects.putObject({ bucket: SYSTEM_BUCKET, key: codeKey(record.codeSha256), body: zip });
    }
    const body = Buffer.from(JSON.stringify(record));
    await this.#objects.putObject({ bucket: SYSTEM_BUCKET, key: recordKey(record.functionName), body });
    this.#records.set(record.functionName, record);
    if (before) await this.#dropCode(before.codeSha256);
  }

  async remove(record: FunctionRecord): Promise<void> {
    await this.#objects.deleteObject(SYSTEM_BUCKET, recordKey(record.functionName));
    this.#records.delete(record.functionName);
    await this.#dropCode(record.codeSha256);
  }

  #isNamed(codeSha256: string): boolean {
    return [...this.#records.values()].some((record) => record.codeSha256 === codeSha256);
  }

  async #dropCode(codeSha256: string): Promise<void> {
    if (!this.#isNamed(codeSha256)) await this.#objects.deleteObject(SYSTEM_BUCKET, codeKey(codeSha256));
  }

  #checkStorage(addedBytes: number): void {
    const used = [...this.#records.values()].reduce((sum, record) => sum + record.codeSizeBytes, 0);
    if (used + addedBytes > CODE_STORAGE_MAX_BYTES) {
      throw functionError('CodeStorageExceeded', `Code storage limit exceeded: ${CODE_STORAGE_MAX_BYTES} bytes.`);
    }
  }

  async #removeUnnamedCode(): Promise<void> {
    const named = new Set([...this.#records.values()].map((record) => codeKey(record.codeSha256)));
    for await (const key of keysOf(this.#objects, 'code/')) {
      if (!named.has(key)) await this.#objects.deleteObject(SYSTEM_BUCKET, key);
    }
  }
}

/** Where the zip with this hash (base64, as in CodeSha256) lies in the system bucket. */
export function codeKey(codeSha256: string): string {
  return `code/${Buffer.from(codeSha256, 'base64').toString('hex')}.zip`;
}

function recordKey(name: string): string {
  return `functions/${name}.json`;
}

export async function* keysOf(objects: ObjectStore, prefix: string): AsyncIterable<string> {
  let startAfter: string | undefined;
  for (;;) {
    const page = await objects.listObjects({ bucket: SYSTEM_BUCKET, prefix, ...(startAfter && { startAfter }) });
    for (const object of page.objects) yield object.key;
    startAfter = page.objects.at(-1)?.key;
    if (!page.isTruncated || startAfter === undefined) return;
  }
}

export function isMissingObject(error: unknown): boolean {
  return isAppError(error, 'NoSuchKey') || isAppError(error, 'NoSuchBucket');
}
