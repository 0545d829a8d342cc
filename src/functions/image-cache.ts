// Device images by content: compiled once for a code hash, a handler and an image ABI, kept in memory and in the system
// bucket, so that neither a second device nor a restart compiles again.
//
// Invariant: an image leaves here as it was compiled. One that changed in the bucket, by a fault of the disk or by
// somebody's PUT, is compiled anew.

import { createHash } from 'node:crypto';
import type { ObjectStore } from '#objects';
import type { Compiler } from './compiler.ts';
import { functionError } from './errors.ts';
import type { FunctionRecord } from './function-record.ts';
import { isMissingObject, keysOf, SYSTEM_BUCKET } from './function-store.ts';

export interface FunctionImage {
  readonly image: Uint8Array;
  /** Hex SHA-256 of the image, without quotes. */
  readonly etag: string;
  /** Whether it was there already. */
  readonly cacheHit: boolean;
  /** Time to load or compile it. */
  readonly buildMs: number;
}

export const IMAGE_MAX_BYTES = 16 * 1024 * 1024;
const MEMORY_MAX_BYTES = 64 * 1024 * 1024;
/** Metadata of a stored image: its hex SHA-256 when it was compiled. */
const DIGEST = 'sha256';

type Files = () => Promise<ReadonlyMap<string, Uint8Array>>;

export class ImageCache {
  readonly #objects: ObjectStore;
  readonly #compiler: Compiler | undefined;
  /** In order of last use. */
  readonly #memory = new Map<string, { image: Uint8Array; etag: string }>();
  readonly #building = new Map<string, Promise<FunctionImage>>();
  #memoryBytes = 0;

  constructor(objects: ObjectStore, compiler: Compiler | undefined) {
    this.#objects = objects;
    this.#compiler = compiler;
  }

  /** `InvalidParameter` with every diagnostic where the code does not compile. */
  async imageOf(record: FunctionRecord, files: Files, options: { noCache?: boolean } = {}): Promise<FunctionImage> {
    const startedMs = performance.now();
    if (options.noCache) return finished(await this.#compile(record, files), false, startedMs);
    const key = this.#keyOf(record);
    const known = this.#remembered(key);
    if (known) return { ...known, cacheHit: true, buildMs: performance.now() - startedMs };
    const running = this.#building.get(key);
    if (running) return running;
    const building = this.#loadOrCompile(key, record, files).finally(() => this.#building.delete(key));
    this.#building.set(key, building);
    return building;
  }

  /** Removes the images that none of these functions needs. */
  async keepOnly(records: readonly FunctionRecord[]): Promise<void> {
    const needed = new Set(records.map((record) => this.#keyOf(record)));
    for await (const key of keysOf(this.#objects, 'images/')) {
      if (!needed.has(key)) await this.#objects.deleteObject(SYSTEM_BUCKET, key);
    }
  }

  /** Forgets the image of a function that changed or went, unless another one still has the same. */
  async drop(record: FunctionRecord, remaining: readonly FunctionRecord[]): Promise<void> {
    const key = this.#keyOf(record);
    if (remaining.some((other) => this.#keyOf(other) === key)) return;
    this.#memoryBytes -= this.#memory.get(key)?.image.length ?? 0;
    this.#memory.delete(key);
    await this.#objects.deleteObject(SYSTEM_BUCKET, key);
  }

  async #loadOrCompile(key: string, record: FunctionRecord, files: Files): Promise<FunctionImage> {
    const startedMs = performance.now();
    const stored = await this.#stored(key);
    const image = stored ?? (await this.#compile(record, files));
    const built = finished(image, stored !== undefined, startedMs);
    const metadata = { [DIGEST]: built.etag };
    if (!stored) await this.#objects.putObject({ bucket: SYSTEM_BUCKET, key, body: image, metadata });
    this.#remember(key, built);
    return built;
  }

  async #stored(key: string): Promise<Uint8Array | undefined> {
    try {
      const { info, bytes } = await this.#objects.readObject(SYSTEM_BUCKET, key, IMAGE_MAX_BYTES);
      return info.metadata[DIGEST] === digestOf(bytes) ? bytes : undefined;
    } catch (error) {
      if (isMissingObject(error)) return undefined;
      throw error;
    }
  }

  async #compile(record: FunctionRecord, files: Files): Promise<Uint8Array> {
    if (!this.#compiler) throw functionError('FunctionNotReady', 'this node has no compiler for device images');
    const outcome = await this.#compiler.compile({ files: await files(), handler: record.handler });
    if (outcome.ok) return outcome.image;
    throw functionError('InvalidParameter', `The code does not compile for devices and engine vm.\n${outcome.message}`);
  }

  #keyOf(record: Pick<FunctionRecord, 'codeSha256' | 'handler'>): string {
    const identity = [record.codeSha256, record.handler, this.#compiler?.imageAbi ?? ''].join('\0');
    return `images/${createHash('sha256').update(identity).digest('hex')}`;
  }

  #remembered(key: string): { image: Uint8Array; etag: string } | undefined {
    const known = this.#memory.get(key);
    if (known) {
      this.#memory.delete(key);
      this.#memory.set(key, known);
    }
    return known;
  }

  #remember(key: string, { image, etag }: FunctionImage): void {
    this.#memory.set(key, { image, etag });
    this.#memoryBytes += image.length;
    for (const [oldest, entry] of this.#memory) {
      if (this.#memoryBytes <= MEMORY_MAX_BYTES || oldest === key) break;
      this.#memory.delete(oldest);
      this.#memoryBytes -= entry.image.length;
    }
  }
}

function finished(image: Uint8Array, cacheHit: boolean, startedMs: number): FunctionImage {
  return { image, etag: digestOf(image), cacheHit, buildMs: performance.now() - startedMs };
}

function digestOf(image: Uint8Array): string {
  return createHash('sha256').update(image).digest('hex');
}
