// Device images by content: compiled once for a code hash, a handler and an image ABI, kept in memory and in the system
// bucket, so that neither a second device nor a restart compiles again.
//
// Invariant: an image leaves here as it was compiled. One that changed in the bucket, by a fault of the disk or by
// somebody's PUT, is compiled anew.

import { createHash } from 'node:crypto';
import type { ObjectStore } from '#objects';
import { type BuiltImages, packImages, unpackImages } from './built-images.ts';
import type { Compiler } from './compiler.ts';
import { functionError } from './errors.ts';
import type { FunctionRecord } from './function-record.ts';
import { isMissingObject, keysOf, SYSTEM_BUCKET } from './function-store.ts';

export interface FunctionImage extends BuiltImages {
  /** Hex SHA-256 of the device image, without quotes. */
  readonly etag: string;
  /** Whether it was there already. */
  readonly cacheHit: boolean;
  /** Time to load or compile it. */
  readonly buildMs: number;
}

export const IMAGE_MAX_BYTES = 16 * 1024 * 1024;
const MEMORY_MAX_BYTES = 64 * 1024 * 1024;
/** Metadata of stored images: the hex SHA-256 of the block when it was made. */
const DIGEST = 'sha256';

type Known = BuiltImages & { readonly etag: string };
type Files = () => Promise<ReadonlyMap<string, Uint8Array>>;

export class ImageCache {
  readonly #objects: ObjectStore;
  readonly #compiler: Compiler | undefined;
  /** In order of last use. */
  readonly #memory = new Map<string, Known>();
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
    this.#memoryBytes -= sizeOf(this.#memory.get(key));
    this.#memory.delete(key);
    await this.#objects.deleteObject(SYSTEM_BUCKET, key);
  }

  async #loadOrCompile(key: string, record: FunctionRecord, files: Files): Promise<FunctionImage> {
    const startedMs = performance.now();
    const stored = await this.#stored(key);
    const images = stored ?? (await this.#compile(record, files));
    const built = finished(images, stored !== undefined, startedMs);
    if (!stored) {
      const body = packImages(images);
      await this.#objects.putObject({ bucket: SYSTEM_BUCKET, key, body, metadata: { [DIGEST]: digestOf(body) } });
    }
    this.#remember(key, built);
    return built;
  }

  async #stored(key: string): Promise<BuiltImages | undefined> {
    try {
      const { info, bytes } = await this.#objects.readObject(SYSTEM_BUCKET, key, IMAGE_MAX_BYTES);
      return info.metadata[DIGEST] === digestOf(bytes) ? unpackImages(bytes) : undefined;
    } catch (error) {
      if (isMissingObject(error)) return undefined;
      throw error;
    }
  }

  async #compile(record: FunctionRecord, files: Files): Promise<BuiltImages> {
    if (!this.#compiler) throw functionError('FunctionNotReady', 'this node has no compiler for device images');
    const outcome = await this.#compiler.compile({ files: await files(), handler: record.handler });
    if (outcome.ok) return outcome.built;
    throw functionError('InvalidParameter', `The code does not compile for devices and engine vm.\n${outcome.message}`);
  }

  #keyOf(record: Pick<FunctionRecord, 'codeSha256' | 'handler'>): string {
    const identity = [record.codeSha256, record.handler, this.#compiler?.imageAbi ?? ''].join('\0');
    return `images/${createHash('sha256').update(identity).digest('hex')}`;
  }

  #remembered(key: string): Known | undefined {
    const known = this.#memory.get(key);
    if (known) {
      this.#memory.delete(key);
      this.#memory.set(key, known);
    }
    return known;
  }

  #remember(key: string, { image, deviceImage, lineMap, etag }: FunctionImage): void {
    const known = { image, deviceImage, lineMap, etag };
    this.#memory.set(key, known);
    this.#memoryBytes += sizeOf(known);
    for (const [oldest, entry] of this.#memory) {
      if (this.#memoryBytes <= MEMORY_MAX_BYTES || oldest === key) break;
      this.#memory.delete(oldest);
      this.#memoryBytes -= sizeOf(entry);
    }
  }
}

function finished(images: BuiltImages, cacheHit: boolean, startedMs: number): FunctionImage {
  const { image, deviceImage, lineMap } = images;
  const buildMs = performance.now() - startedMs;
  return { image, deviceImage, lineMap, etag: digestOf(deviceImage), cacheHit, buildMs };
}

function sizeOf(images: BuiltImages | undefined): number {
  return images ? images.image.length + images.deviceImage.length + images.lineMap.length : 0;
}

function digestOf(image: Uint8Array): string {
  return createHash('sha256').update(image).digest('hex');
}
